import { TYPEFACE } from '@/lib/formats/shared/theme';

/** What rasterizing needs (WebAssembly and fonts), provided by the caller. */
export interface RasterSources {
  /** The engine, `index_bg.wasm` of @resvg/resvg-wasm. */
  engine: BufferSource | Response;
  /** The typeface of the drawings' texts, as TTF. */
  fonts: Uint8Array[];
}

/** An image of a drawing. */
export interface Raster {
  png: Uint8Array;
  width: number;
  height: number;
}

/** Turns SVG into an image of a width in pixels. */
export type Rasterize = (svg: string, width: number) => Raster;

/** The engine can be started only once in a process or page, also when this module is there twice. */
let started: Promise<void> | undefined;

const runsAlready = (error: unknown): boolean => /already initialized/i.test(String(error));

/** The engine, started if it does not run yet, with the fonts of the drawings. */
export async function startEngine(load: () => Promise<RasterSources>) {
  const [{ initWasm, Resvg }, { engine, fonts }] = await Promise.all([
    import('@resvg/resvg-wasm'),
    load(),
  ]);
  started ??= initWasm(engine).catch((error: unknown) => {
    if (runsAlready(error)) return;
    started = undefined;
    throw error;
  });
  await started;
  return { Resvg, fonts };
}

/** Readies what turns drawings into images. */
export async function loadRasterizer(load: () => Promise<RasterSources>): Promise<Rasterize> {
  const { Resvg, fonts } = await startEngine(load);
  return (svg, width) => {
    const image = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      background: '#ffffff',
      font: { fontBuffers: fonts, defaultFontFamily: TYPEFACE.name, loadSystemFonts: false },
    });
    const rendered = image.render();
    try {
      return { png: rendered.asPng(), width: rendered.width, height: rendered.height };
    } finally {
      rendered.free();
      image.free();
    }
  };
}
