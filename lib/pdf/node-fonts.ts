import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FontSet, loadFonts } from './fonts/font-set';

const sourceSans = (name: string) => `source-sans-3/${name}/SourceSans3_${name}.ttf`;

const textFaces = [
  { file: sourceSans('400Regular') },
  { file: sourceSans('400Regular_Italic'), style: 'italic' },
  { file: sourceSans('600SemiBold'), weight: 600 },
] as const;
const emoji = 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf';

/**
 * Source Sans 3 with monochrome Noto Emoji as its fallback, read from the installed packages.
 * @param directory - where `@expo-google-fonts` is.
 */
export const loadInstalledFonts = async (
  directory = join(process.cwd(), 'node_modules', '@expo-google-fonts'),
): Promise<FontSet> => {
  const read = (file: string) => readFile(join(directory, file));
  return loadFonts({
    text: await Promise.all(
      textFaces.map(async ({ file, ...face }) => ({ ...face, src: await read(file) })),
    ),
    fallback: [await read(emoji)],
  });
};
