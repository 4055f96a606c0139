import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import { makeFile } from '@/lib/formats/make-file';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { checkPdf } from '../../support/pdf/check';
import { PdfObjects } from '../../support/pdf/pdf-objects';
import { dataUrl, exif, photo, png, pngOf } from '../../support/pdf/pictures';
import { renderAnew } from '../../support/pdf/rendered';
import { fullRequest } from '../../unit/report/requests';
import { DATE } from '../../unit/report/support';
import { post } from './support';

const request = fullRequest;
const order = (logo: string) =>
  ({ request, copy: 'publication', date: DATE, house: { logo } }) as const;

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and alpha; null where nothing is seen. */
  pixels: (number[] | null)[];
}

/** The one picture of a PDF, as a reader has to draw it. */
async function pictureIn(bytes: Uint8Array): Promise<Pixels> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = new PdfObjects(context);
  const [picture, ...others] = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? object : []))
    .filter(({ dict }) => objects.text(dict, 'Subtype') === 'Image')
    .filter(({ dict }) => objects.text(dict, 'ColorSpace') !== 'DeviceGray');
  expect(others).toEqual([]);
  expect(objects.number(picture?.dict, 'BitsPerComponent')).toBe(8);
  expect(objects.text(picture?.dict, 'ColorSpace')).toBe('DeviceRGB');
  const mask = objects.bytes(objects.get(picture?.dict, 'SMask'));
  const colours = objects.bytes(picture);
  const [width, height] = ['Width', 'Height'].map((key) => objects.number(picture?.dict, key));
  const pixels = Array.from({ length: (width ?? 0) * (height ?? 0) }, (_, at) =>
    mask[at] === 0 ? null : [...colours.subarray(3 * at, 3 * at + 3), mask[at] ?? 255],
  );
  return { width: width ?? 0, height: height ?? 0, pixels };
}

const size = { width: 4, height: 2 };
const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];
const SHADE = [128, 128, 128, 255];
const BLACK = [0, 0, 0, 255];
const WHITE = [255, 255, 255, 255];

const palette = {
  PLTE: Buffer.from([...[0, 255, 0], ...[255, 0, 0], ...[0, 0, 255]]),
  tRNS: Buffer.from([0]),
};
const inPalette = [RED, BLUE, RED, null, null, RED, BLUE, RED];
const rgba = (pixel: number[] | null) => pixel ?? [0, 0, 0, 0];
const wide = (pixel: number[]) => pixel.flatMap((value) => [value, value]);

const kinds: Record<string, [file: Uint8Array, pixels: Pixels['pixels']]> = {
  'a palette of 1 bit': [
    pngOf({ ...size, depth: 1, colours: 3, chunks: palette }, [[0b1010_0000], [0b0101_0000]]),
    [RED, null, RED, null, null, RED, null, RED],
  ],
  'a palette of 2 bits': [
    pngOf({ ...size, depth: 2, colours: 3, chunks: palette }, [[0b01_10_01_00], [0b00_01_10_01]]),
    inPalette,
  ],
  'a palette of 4 bits': [
    pngOf({ ...size, depth: 4, colours: 3, chunks: palette }, [
      [0x12, 0x10],
      [0x01, 0x21],
    ]),
    inPalette,
  ],
  'a palette of 8 bits': [
    pngOf({ ...size, depth: 8, colours: 3, chunks: palette }, [
      [1, 2, 1, 0],
      [0, 1, 2, 1],
    ]),
    inPalette,
  ],
  'black that is not seen': [
    pngOf({ ...size, depth: 1, colours: 0, chunks: { tRNS: Buffer.from([0, 0]) } }, [
      [0b1010_0000],
      [0b0101_0000],
    ]),
    [WHITE, null, WHITE, null, null, WHITE, null, WHITE],
  ],
  'shades of 16 bits': [
    pngOf({ ...size, depth: 16, colours: 0 }, [
      [...wide([0, 128, 255, 0])],
      [...wide([128, 128, 0, 255])],
    ]),
    [BLACK, SHADE, WHITE, BLACK, SHADE, SHADE, BLACK, WHITE],
  ],
  'shades with an alpha channel': [
    pngOf({ ...size, depth: 8, colours: 4 }, [
      [...[0, 255], ...[128, 255], ...[255, 255], ...[9, 0]],
      [...[128, 255], ...[7, 0], ...[0, 255], ...[255, 255]],
    ]),
    [BLACK, SHADE, WHITE, null, SHADE, null, BLACK, WHITE],
  ],
  'a colour that is not seen': [
    pngOf({ ...size, depth: 8, colours: 2, chunks: { tRNS: Buffer.from([0, 0, 0, 255, 0, 0]) } }, [
      [...[255, 0, 0], ...[0, 0, 255], ...[255, 0, 0], ...[0, 255, 0]],
      [...[0, 255, 0], ...[255, 0, 0], ...[0, 0, 255], ...[255, 0, 0]],
    ]),
    inPalette,
  ],
  'colours of 16 bits': [
    pngOf({ ...size, depth: 16, colours: 6 }, [
      [RED, BLUE, RED, null].flatMap((pixel) => wide(rgba(pixel))),
      [null, RED, BLUE, RED].flatMap((pixel) => wide(rgba(pixel))),
    ]),
    inPalette,
  ],
  'rows that come interlaced': [
    pngOf({ ...size, depth: 8, colours: 6, interlaced: true }, [
      RED,
      RED,
      [BLUE, null].flatMap(rgba),
      [null, RED, BLUE, RED].flatMap(rgba),
    ]),
    inPalette,
  ],
  'the plain way': [
    pngOf({ ...size, depth: 8, colours: 6 }, [
      [RED, BLUE, RED, null].flatMap(rgba),
      [null, RED, BLUE, RED].flatMap(rgba),
    ]),
    inPalette,
  ],
};

describe('a logo that a browser shows', () => {
  it.each(Object.entries(kinds))('is printed as it is seen: %s', async (_, [file, pixels]) => {
    const { bytes } = await renderAnew({ ...order(dataUrl(file, 'png')), format: 'summary' });
    expect(await pictureIn(bytes)).toEqual({ ...size, pixels });
    expect((await checkPdf(bytes)).violations).toEqual([]);
  });

  it('is printed upright where a PNG file tells how it was turned', async () => {
    const turned = pngOf({ ...size, depth: 8, colours: 6, chunks: { eXIf: exif(6) } }, [
      [RED, RED, RED, RED].flat(),
      [BLUE, BLUE, BLUE, BLUE].flat(),
    ]);
    const { bytes } = await renderAnew({ ...order(dataUrl(turned, 'png')), format: 'summary' });
    const upright = Array.from({ length: 4 }, () => [BLUE, RED]).flat();
    expect(await pictureIn(bytes)).toEqual({ width: 2, height: 4, pixels: upright });
  });

  /** The corners as they are seen, from the left above to the right below. */
  const corners = (seen: Pixels): string => {
    const at = (x: number, y: number) => seen.pixels[y * seen.width + x] as number[];
    const names: Record<string, string> = { '100': 'r', '010': 'g', '001': 'b', '111': 'w' };
    const [right, below] = [seen.width - 3, seen.height - 3];
    return [at(2, 2), at(right, 2), at(2, below), at(right, below)]
      .map(
        (pixel) =>
          names[
            pixel
              .slice(0, 3)
              .map((value) => Math.round(value / 255))
              .join('')
          ],
      )
      .join('');
  };

  it.each([
    [2, 'grwb'],
    [3, 'wbgr'],
    [4, 'bwrg'],
    [5, 'rbgw'],
    [6, 'brwg'],
    [7, 'wgbr'],
    [8, 'gwrb'],
  ])('is printed upright, however the camera was held: %i', async (orientation, expected) => {
    const logo = dataUrl(photo(orientation), 'jpeg');
    const seen = await pictureIn((await renderAnew({ ...order(logo), format: 'summary' })).bytes);
    expect([seen.width, seen.height]).toEqual(orientation < 5 ? [32, 16] : [16, 32]);
    expect(corners(seen)).toBe(expected);
  });

  it('is upright and plain in a document and on a page', async () => {
    const fonts = () => loadInstalledFonts();
    const making = { fonts, raster: () => loadInstalledRaster() };
    const logo = dataUrl(photo(6), 'jpeg');
    const html = await makeFile({ ...order(logo), format: 'html' }, making);
    const image =
      /<img src="(data:image\/png;base64,[^"]+)"[^>]* width="(\d+)" height="(\d+)"/.exec(
        new TextDecoder().decode(html.bytes),
      );
    expect(Number(image?.[3])).toBeCloseTo(2 * Number(image?.[2]), -1);
    const letter = await makeFile({ ...order(logo), format: 'letter' }, making);
    const media = Object.entries(unzipSync(letter.bytes)).find(([name]) => /media/.test(name));
    expect(dataUrl(media?.[1] ?? new Uint8Array(), 'png')).toBe(image?.[1]);
    const head = Buffer.from(media?.[1] ?? []);
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([16, 32]);
  });

  it('stays the file that it was, without an engine, where any document can hold it', async () => {
    const never = () => Promise.reject(new Error('loaded'));
    const making = { fonts: never, raster: never };
    for (const logo of [dataUrl(png({ width: 8, height: 4 }), 'png'), dataUrl(photo(1), 'jpeg')]) {
      const { bytes } = await makeFile({ ...order(logo), format: 'html' }, making);
      expect(new TextDecoder().decode(bytes)).toContain(`src="${logo}"`);
    }
  });
});

describe('a logo from a machine', () => {
  it('is drawn anew by the worker', async () => {
    const house = { logo: dataUrl(kinds['a palette of 4 bits']?.[0] as Uint8Array, 'png') };
    const response = await post({ ...request, house }, '?format=summary');
    expect(await pictureIn(await response.bytes())).toEqual({ ...size, pixels: inPalette });
  });

  it('is refused where nothing of it can be drawn', async () => {
    const { PLTE: _, ...withoutColours } = palette;
    const rows = [[0], [0]];
    const file = pngOf({ ...size, depth: 1, colours: 3, chunks: withoutColours }, rows);
    const response = await post({ ...request, house: { logo: dataUrl(file, 'png') } });
    expect(response.status).toBe(422);
    expect((await response.json()).errors).toEqual([
      expect.objectContaining({ path: 'house.logo', code: 'logo_type' }),
    ]);
  });
});
