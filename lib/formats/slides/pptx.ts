import PptxGenJS from 'pptxgenjs';
import { printedSize } from '@/lib/branding/branding';
import type { Theme } from '@/lib/branding/theme';
import type { Drawing } from '@/lib/charts/drawing';
import { drawingSvg, SMALL_WEIGHT } from '@/lib/formats/figure/drawing-svg';
import type { Rasterize } from '@/lib/formats/figure/raster';
import { levelMark, tones } from '@/lib/formats/shared/theme';
import { shorten } from '@/lib/i18n/shorten';
import type { KeyFigure, LevelItem, ReportMeta } from '@/lib/report/types';
import type { Slide } from './deck';
import { finished } from './finished';
import { type Box, fitted, GAP, LEAD, type Paragraph, plainly, type Sizes } from './fit';

/** Readers have it, or one with the same widths; a file of slides does not carry its typeface. */
const FACE = 'Calibri';

/** Inches; a wide slide is 13.33 by 7.5. */
const MARGIN = 0.6;
const WIDTH = 13.333 - 2 * MARGIN;
const COVER: Box = { x: MARGIN, y: 1.9, w: WIDTH, h: 2.1 };
const HEAD: Box = { x: MARGIN, y: 0.35, w: WIDTH, h: 0.85 };
const BODY: Box = { x: MARGIN, y: 1.45, w: WIDTH, h: 5.25 };
/** Characters that the foot has room for. */
const FOOT_LONGEST = { municipality: 40, together: 140 };
const FOOT: Box = { x: MARGIN, y: 6.9, w: WIDTH - 1, h: 0.35 };
const BETWEEN = 0.3;

/** Pixels to the inch of a picture. */
const FINE = 150;
/** From this ratio of its width to its height on, a picture stands below its text and not beside it. */
const FLAT = 3;

const MASTER = { cover: 'COVER', slide: 'SLIDE' } as const;
/** The sizes that texts may have, in points. */
const SIZES: Sizes = { most: 26, least: 14 };
const colour = (tone: string): string => tone.replace('#', '').toUpperCase();

interface Making {
  deck: PptxGenJS;
  meta: ReportMeta;
  theme: Theme;
  rasterize: Rasterize;
}

/** Slides as a file: a title, then each with its notes; whatever does not fit on one is in its notes. */
export async function slidesFile(
  slides: Slide[],
  meta: ReportMeta,
  theme: Theme,
  rasterize: Rasterize,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  // Written unescaped; the properties of its own have the title and the municipality.
  deck.title = meta.labels.product;
  deck.company = meta.labels.product;
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  const making = { deck, meta, theme, rasterize };
  defineMaster(making, MASTER.cover, COVER);
  defineMaster(making, MASTER.slide, HEAD);
  titleSlide(making);
  for (const slide of slides) addSlide(making, slide);
  const written = await deck.write({ outputType: 'uint8array' });
  return finished(written as Uint8Array, meta);
}

function defineMaster({ deck, meta, theme }: Making, name: string, head: Box): void {
  const municipality = shorten(meta.municipality ?? '', FOOT_LONGEST.municipality);
  const which = [meta.fictional, meta.copyTitle].filter(Boolean).join(' · ');
  const foot = [
    municipality,
    shorten(meta.title, FOOT_LONGEST.together - municipality.length - which.length),
  ];
  deck.defineSlideMaster({
    title: name,
    background: { color: colour(tones.paper) },
    slideNumber: {
      x: HEAD.x + WIDTH - 0.8,
      y: FOOT.y,
      w: 0.8,
      h: FOOT.h,
      align: 'right',
      fontFace: FACE,
      fontSize: 11,
      color: colour(tones.soft),
    },
    objects: [
      {
        rect: { x: 0, y: 0, w: 0.18, h: 7.5, fill: { color: colour(theme.accent) } },
      },
      {
        text: {
          text: [...foot, which].filter(Boolean).join(' · '),
          options: { ...FOOT, margin: 0, fontFace: FACE, fontSize: 11, color: colour(tones.soft) },
        },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...head,
            margin: 0,
            align: 'left',
            valign: 'bottom',
            fontFace: FACE,
            bold: true,
            color: colour(theme.accent),
          },
          text: '',
        },
      },
    ],
  });
}

function titleSlide(making: Making): void {
  const { deck, meta, theme } = making;
  const slide = deck.addSlide({ masterName: MASTER.cover });
  const title = fitted([{ text: meta.title }], COVER, { most: 44, least: 24 });
  slide.addText(title.shown.map(({ text }) => text).join(''), {
    placeholder: 'title',
    fontSize: title.size,
    lang: meta.language,
  });
  const about = [
    meta.municipality ? shorten(meta.municipality, 60) : '',
    shorten(meta.subtitle, 120),
    meta.dateText,
    meta.copyTitle,
    meta.fictional ?? '',
  ].filter(Boolean);
  write(
    making,
    slide,
    plainly(about),
    { x: MARGIN, y: 4.2, w: WIDTH, h: 2.4 },
    { most: 22, least: 14 },
  );
  if (theme.logo) {
    const { width, height } = printedSize(theme.logo);
    const [w, h] = [width / 72, height / 72];
    slide.addImage({
      data: theme.logo.url,
      x: MARGIN,
      y: 0.6,
      w,
      h,
      altText: meta.labels.logo,
    });
  }
  slide.addNotes([meta.title, meta.subtitle, meta.copyText].join('\n'));
}

function addSlide(making: Making, slide: Slide): void {
  const { deck, meta } = making;
  const { title, texts, figures = [], cards = [], picture, notes } = slide;
  const page = deck.addSlide({ masterName: MASTER.slide });
  const head = fitted([{ text: title }], HEAD, { most: 30, least: 20 });
  page.addText(title, { placeholder: 'title', fontSize: head.size, lang: meta.language });
  const left: string[] = [];
  let room = BODY;
  if (figures.length > 0) {
    keyFigures(making, page, figures);
    room = { ...BODY, y: BODY.y + 1.9, h: BODY.h - 1.9 };
  }
  if (cards.length > 0) left.push(...levelCards(making, page, cards));
  if (picture) {
    const [words, place] = besidePicture(room, picture.drawing, texts.length > 0);
    addPicture(making, page, picture.drawing, picture.alt, place);
    room = words;
  }
  left.push(...write(making, page, texts, room, SIZES));
  page.addNotes([...left, ...notes].join('\n'));
}

/** Writes texts as large as they fit, and gives back those that do not. */
function write(
  { meta }: Making,
  page: PptxGenJS.Slide,
  texts: Paragraph[],
  box: Box,
  sizes: Sizes,
): string[] {
  if (texts.length === 0) return [];
  const { size, shown, left } = fitted(texts, box, sizes);
  page.addText(
    shown.map(({ text, lead }) => {
      const own = lead ? size + LEAD : size;
      return {
        text,
        options: {
          breakLine: true,
          fontSize: own,
          bold: lead === true,
          paraSpaceAfter: Math.floor(own * GAP),
        },
      };
    }),
    {
      ...box,
      margin: 0,
      valign: 'top',
      fontFace: FACE,
      color: colour(tones.ink),
      lang: meta.language,
      fit: 'shrink',
    },
  );
  return left;
}

function keyFigures({ meta, theme }: Making, page: PptxGenJS.Slide, figures: KeyFigure[]): void {
  const w = (WIDTH - BETWEEN * (figures.length - 1)) / figures.length;
  figures.forEach(({ label, value, detail = '' }, at) => {
    page.addText(
      [
        { text: label, options: { fontSize: 14, breakLine: true } },
        {
          text: value,
          options: { fontSize: 26, bold: true, color: colour(theme.accent), breakLine: true },
        },
        { text: detail, options: { fontSize: 14 } },
      ],
      {
        x: BODY.x + at * (w + BETWEEN),
        y: BODY.y,
        w,
        h: 1.6,
        margin: 8,
        valign: 'middle',
        fontFace: FACE,
        color: colour(tones.ink),
        fill: { color: colour(tones.surface) },
        lang: meta.language,
      },
    );
  });
}

/** The places of a card: its heading, itself as a small beam, and what there is to say. */
function cardPlaces({ figure }: LevelItem, at: number, count: number) {
  const w = (WIDTH - BETWEEN * (count - 1)) / count;
  const x = BODY.x + at * (w + BETWEEN);
  const ratio = figure ? figure.drawing.width / figure.drawing.height : 1;
  const h = figure ? Math.min(w / ratio, 1.4) : 0;
  const y = BODY.y + 1.4 + h;
  return {
    heading: { x, y: BODY.y, w, h: 1.2 },
    picture: { x, y: BODY.y + 1.25, w: h * ratio, h },
    words: { x, y, w, h: BODY.y + BODY.h - y },
  };
}

const headingOf = ({ level, levelTitle, title }: LevelItem): Paragraph[] => [
  { text: `${levelMark(level)} ${title}`, lead: true },
  { text: levelTitle },
];

const wordsOf = ({ text }: LevelItem): Paragraph[] =>
  plainly([text.map((part) => (typeof part === 'string' ? part : '')).join('')]);

/** Capacities side by side, in one size. Gives back what does not fit. */
function levelCards(making: Making, page: PptxGenJS.Slide, cards: LevelItem[]): string[] {
  const placed = cards.map((card, at) => ({ card, ...cardPlaces(card, at, cards.length) }));
  const heads = { most: 20, least: 12 };
  const texts = { most: 22, least: 12 };
  heads.most = Math.min(
    ...placed.map((one) => fitted(headingOf(one.card), one.heading, heads).size),
  );
  texts.most = Math.min(...placed.map((one) => fitted(wordsOf(one.card), one.words, texts).size));
  return placed.flatMap(({ card, heading, picture, words }) => {
    write(making, page, headingOf(card), heading, heads);
    if (card.figure)
      addPicture(making, page, card.figure.drawing, card.figure.alt, picture, SMALL_WEIGHT);
    return write(making, page, wordsOf(card), words, texts);
  });
}

/** Room for texts and for a picture: a flat one below them, any other to their right. */
function besidePicture(room: Box, { width, height }: Drawing, withTexts: boolean): [Box, Box] {
  const ratio = width / height;
  if (!withTexts || ratio >= FLAT) {
    const top = withTexts ? 1.9 : 0;
    const h = Math.min(room.h - top, room.w / ratio);
    const picture = { x: room.x, y: room.y + top, w: h * ratio, h };
    return [{ ...room, h: top }, picture];
  }
  const w = Math.min(8.3, room.h * ratio);
  const words = { ...room, w: room.w - w - BETWEEN };
  return [words, { x: room.x + room.w - w, y: room.y, w, h: w / ratio }];
}

function addPicture(
  { rasterize }: Making,
  page: PptxGenJS.Slide,
  drawing: Drawing,
  altText: string,
  box: Box,
  weight?: number,
): void {
  const { png } = rasterize(drawingSvg(drawing, { weight }), Math.round(box.w * FINE));
  page.addImage({ data: `image/png;base64,${base64(png)}`, altText, ...box });
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
