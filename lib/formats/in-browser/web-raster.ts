import type { RasterSources } from '@/lib/formats/figure/raster';

/** Engine and fonts from the app's own origin; the bundler gives each file its address. */
export async function loadWebRaster(): Promise<RasterSources> {
  const [engine, ...fonts] = await Promise.all([
    fetched(new URL('../../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url)),
    fetched(
      new URL(
        '../../../node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
        import.meta.url,
      ),
    ),
    fetched(
      new URL(
        '../../../node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
        import.meta.url,
      ),
    ),
  ]);
  return { engine, fonts: fonts.map((buffer) => new Uint8Array(buffer)) };
}

/** In a worker an address may come out relative to the worker's file. */
async function fetched({ href }: URL): Promise<ArrayBuffer> {
  const response = await fetch(new URL(href, self.location.origin));
  if (!response.ok) throw new Error(`HTTP ${response.status} for ${href}`);
  return response.arrayBuffer();
}
