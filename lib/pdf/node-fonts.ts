import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FontSet, loadFonts } from './fonts/font-set';
import { type SliceTable, slicesWith } from './fonts/slices';
import type { FontNeeds, Script, SlicedScript } from './text/scripts';

const sourceSans = (name: string) =>
  `@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`;

const textFaces = [
  { file: sourceSans('400Regular') },
  { file: sourceSans('400Regular_Italic'), style: 'italic' },
  { file: sourceSans('600SemiBold'), weight: 600 },
] as const;
const emoji = '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf';

const scriptFonts: Record<Script, string> = {
  arabic: '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  hebrew: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
};

const slicedFonts: Record<SlicedScript, string> = {
  hangul: 'noto-sans-kr',
  ideographic: 'noto-sans-sc',
};

/** Every file that a text may need, as patterns below the folder of the packages. */
export const FONT_FILES: readonly string[] = [
  ...textFaces.map(({ file }) => file),
  emoji,
  ...Object.values(scriptFonts),
  ...Object.values(slicedFonts).flatMap((font) => [
    `@fontsource/${font}/unicode.json`,
    `@fontsource/${font}/files/${font}-*-400-normal.woff`,
  ]),
];

interface InstalledFonts extends Partial<FontNeeds> {
  /** Where the packages are. */
  directory?: string;
}

/** The files of the slices of a font that have some characters. */
const sliceFiles = async (font: string, characters: readonly string[], directory: string) => {
  if (characters.length === 0) return [];
  const folder = join('@fontsource', font);
  const table: SliceTable = JSON.parse(
    await readFile(join(directory, folder, 'unicode.json'), 'utf8'),
  );
  return slicesWith(characters, table).map((slice) =>
    join(folder, 'files', `${font}-${slice}-400-normal.woff`),
  );
};

/**
 * Source Sans 3 with monochrome Noto Emoji and the fonts of other scripts as its fallback, read from the
 * installed packages.
 */
export const loadInstalledFonts = async ({
  scripts = [],
  sliced,
  directory = join(process.cwd(), 'node_modules'),
}: InstalledFonts = {}): Promise<FontSet> => {
  const read = (file: string) => readFile(join(directory, file));
  const slices = await Promise.all(
    (Object.keys(slicedFonts) as SlicedScript[]).map((script) =>
      sliceFiles(slicedFonts[script], sliced?.[script] ?? [], directory),
    ),
  );
  const whole = scripts.map((script) => scriptFonts[script]);
  return loadFonts({
    text: await Promise.all(
      textFaces.map(async ({ file, ...face }) => ({ ...face, src: await read(file) })),
    ),
    fallback: await Promise.all([emoji, ...whole].map(read)),
    sliced: await Promise.all(slices.map((files) => Promise.all(files.map(read)))),
  });
};
