import { strFromU8, unzipSync } from 'fflate';
import type { Branding } from '@/lib/branding/branding';
import { collegeDocx } from '@/lib/formats/college/docx';
import { collegeNote } from '@/lib/formats/college/note';
import { reportDocx } from '@/lib/formats/docx/report';
import { madeFrom } from '@/lib/formats/make-file';
import { gather, type Material } from '@/lib/formats/material';
import { slidesOf } from '@/lib/formats/slides/deck';
import { slidesFile } from '@/lib/formats/slides/pptx';
import type { FileFormat, FileOrder } from '@/lib/formats/types';
import type { Locale } from '@/lib/i18n/locales';
import { examples } from '@/lib/instrument/examples';
import type { AssessRequest } from '@/lib/model/types';
import type { Block, Copy, Inline, Report, Text } from '@/lib/report/types';
import { fullRequest } from '../report/requests';
import { DATE } from '../report/support';
import { parseXml, type XmlElement } from './xml';

export { DATE };

export const COPIES: Copy[] = ['working', 'publication'];
export const LOCALES = ['nl', 'en'] as const;

/** One white pixel, where the image itself does not matter. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

/** Makes a file of a format that needs neither fonts nor images. */
export const plainly = {
  fonts: (): never => {
    throw new Error('This format needs no fonts.');
  },
  raster: (): never => {
    throw new Error('This format needs no images.');
  },
};

const gathered = new WeakMap<AssessRequest, Map<string, Promise<Material>>>();

/**
 * What is gathered for a format, without loading images: once per copy for all of them, as only a PDF gets
 * words of its own. To score an assessment takes longer than to write most of its files.
 */
export function materialOf(
  request: AssessRequest,
  copy: Copy = 'working',
  format: FileFormat = 'html',
  house?: Branding,
): Promise<Material> {
  const own = gathered.get(request) ?? new Map<string, Promise<Material>>();
  gathered.set(request, own);
  const key = JSON.stringify([copy, format === 'pdf', house]);
  const material =
    own.get(key) ?? gather({ request, copy, date: DATE, format, house }, plainly.raster);
  own.set(key, material);
  return material;
}

/** A file of a format that holds no images. */
export async function exportOf(
  request: AssessRequest,
  format: Exclude<FileFormat, 'pdf' | 'summary' | 'collegePdf' | 'docx' | 'college' | 'slides'>,
  options: Partial<Pick<FileOrder, 'copy' | 'sheet' | 'house' | 'withMembers'>> = {},
): Promise<{ bytes: Uint8Array }> {
  const order = { request, copy: 'working', date: DATE, format, ...options } as const;
  const material = await materialOf(request, order.copy, format, order.house);
  return { bytes: await madeFrom(material, order, plainly) };
}

/** A pixel for every image. */
export const pixel = () => ({ png: PIXEL, width: 1, height: 1 });

/** The report's document, with a pixel for every image. */
export async function docxOf(request: AssessRequest, copy: Copy, house?: Branding) {
  const material = await materialOf(request, copy, 'docx', house);
  const bytes = await reportDocx(material.report, material.theme, pixel);
  return { ...material, bytes };
}

/** The note to the college as data, and its document with a pixel for every image. */
export async function noteOf(request: AssessRequest, copy: Copy, house?: Branding) {
  const material = await materialOf(request, copy, 'college', house);
  const note = collegeNote(material);
  return { ...material, note, bytes: await collegeDocx(note, material.theme, pixel) };
}

/** The slides, with a pixel for every image. */
export async function slidesIn(request: AssessRequest, copy: Copy, house?: Branding) {
  const material = await materialOf(request, copy, 'slides', house);
  const slides = slidesOf(material);
  const bytes = await slidesFile(slides, material.report.meta, material.theme, pixel);
  return { ...material, slides, bytes };
}

/** The files of an archive; every XML file in it has been read and found well-formed. */
export function unpack(bytes: Uint8Array): {
  names: string[];
  text: string;
  xml: (name: string) => XmlElement;
} {
  const files = unzipSync(bytes);
  const written = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name));
  const parsed = new Map(written.map(([name, data]) => [name, parseXml(strFromU8(data))]));
  return {
    names: Object.keys(files),
    text: written.map(([, data]) => strFromU8(data)).join('\n'),
    xml: (name) => parsed.get(name) ?? missing(name),
  };
}

const missing = (name: string): never => {
  throw new Error(`no ${name}`);
};

export const textOf = ({ bytes }: { bytes: Uint8Array }): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** What a reader sees of a stretch of text; a level without its mark. */
const seen = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return inline.strong;
  if ('emphasis' in inline) return inline.emphasis;
  return 'level' in inline ? inline.title : inline.link;
};

export const plain = (text: Text): string => text.map(seen).join('');

/** The cells of every table of a report, header rows included. */
export const cellsOf = ({ sections }: Report): string[][][] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? [[block.columns.map(({ header }) => header), ...block.rows.map((row) => row.map(plain))]]
        : [],
    ),
  );

type Kind = Block['kind'];
type Said = { [K in Kind]: (block: Extract<Block, { kind: K }>) => string[] };

const said: Said = {
  heading: ({ title }) => [title],
  paragraph: ({ text }) => [plain(text)],
  quote: ({ text }) => [plain(text)],
  list: ({ items }) => items.map(plain),
  facts: ({ items }) => items.flatMap(({ term, value }) => [term, plain(value)]),
  keyFigures: ({ items }) =>
    items.flatMap(({ label, value, detail = '' }) => [label, value, detail]),
  notice: ({ title, text }) => [title, plain(text)],
  levels: ({ items }) =>
    items.flatMap(({ title, levelTitle, text }) => [title, levelTitle, plain(text)]),
  figure: ({ caption }) => [caption],
  table: ({ caption }) => [caption],
  fields: ({ items }) => items.map(({ label }) => label),
};

/** Every word and number of a report, apart from the cells of its tables. */
export const saidIn = ({ meta, sections }: Report): string[] => [
  meta.title,
  meta.subtitle,
  ...sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => (said[block.kind] as (block: Block) => string[])(block)),
  ]),
];

/** The worked examples and the request of the report's tests. */
export const requestsIn = async (
  locale: Locale,
): Promise<[title: string, request: AssessRequest][]> =>
  [...(await examples(locale)).map(({ request }) => request), { ...fullRequest, locale }].map(
    (request) => [request.context.task.title, request],
  );

/** The alternative text of every figure of a report. */
export const altsOf = ({ sections }: Report): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'figure') return [block.alt];
      return block.kind === 'levels' ? block.items.flatMap(({ figure }) => figure?.alt ?? []) : [];
    }),
  );

const MARKS = /[●◐○–] /g;

/** A level's mark is not part of its words. */
export const unmarked = (text: string): string => text.replace(MARKS, '');
