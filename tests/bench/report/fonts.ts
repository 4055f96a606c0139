import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const folder = '@expo-google-fonts/source-sans-3';

/** Files of the report's faces. */
export const FACES = {
  regular: resolve(`${folder}/400Regular/SourceSans3_400Regular.ttf`),
  semibold: resolve(`${folder}/600SemiBold/SourceSans3_600SemiBold.ttf`),
};
