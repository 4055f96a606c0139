import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RasterSources } from './raster';

const ENGINE = '@resvg/resvg-wasm/index_bg.wasm';
const FACES = ['400Regular', '600SemiBold'].map(
  (name) => `@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`,
);

/** Every file that is read, below the folder of the packages. */
export const RASTER_FILES: readonly string[] = [ENGINE, ...FACES];

/**
 * Engine and fonts from the installed packages.
 * @param directory - where the packages are.
 */
export async function loadInstalledRaster(
  directory = join(process.cwd(), 'node_modules'),
): Promise<RasterSources> {
  const [engine, ...fonts] = await Promise.all(
    RASTER_FILES.map((file) => readFile(join(directory, file))),
  );
  return { engine: engine as BufferSource, fonts };
}
