import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RasterSources } from './raster';

const ENGINE = join('@resvg', 'resvg-wasm', 'index_bg.wasm');
const FACES = ['400Regular', '600SemiBold'];

/**
 * Engine and fonts from the installed packages.
 * @param directory - where the packages are.
 */
export async function loadInstalledRaster(
  directory = join(process.cwd(), 'node_modules'),
): Promise<RasterSources> {
  const face = (name: string) =>
    join(directory, '@expo-google-fonts', 'source-sans-3', name, `SourceSans3_${name}.ttf`);
  const [engine, ...fonts] = await Promise.all([
    readFile(join(directory, ENGINE)),
    ...FACES.map((name) => readFile(face(name))),
  ]);
  return { engine: engine as BufferSource, fonts };
}
