import koreanTable from '@fontsource/noto-sans-kr/unicode.json';
import chineseTable from '@fontsource/noto-sans-sc/unicode.json';
import { type FontNeeds, type SlicedScript, type SliceTable, slicesWith } from '@/lib/pdf';

interface SlicedFont {
  table: SliceTable;
  /** The addresses of the slices, by their files. */
  files: Record<string, string>;
}

const fonts: Record<SlicedScript, SlicedFont> = {
  hangul: {
    table: koreanTable,
    files: import.meta.glob<string>(
      '../../../node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-[0-9]*-400-normal.woff',
      { eager: true, import: 'default' },
    ),
  },
  ideographic: {
    table: chineseTable,
    files: import.meta.glob<string>(
      '../../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-[0-9]*-400-normal.woff',
      { eager: true, import: 'default' },
    ),
  },
};

/**
 * Fetches every slice, so that the server does not learn from the choice which characters a text has; the
 * browser keeps them, and reads those that are needed from there.
 */
async function fetchAll({ files }: SlicedFont): Promise<void> {
  const fetchOne = async (file: string) => {
    const answer = await fetch(new URL(file, self.location.origin));
    await answer.arrayBuffer();
  };
  await Promise.all(Object.values(files).map(fetchOne));
}

const addressesOf = (characters: readonly string[], { table, files }: SlicedFont): string[] => {
  const needed = slicesWith(characters, table);
  return Object.entries(files).flatMap(([file, address]) =>
    needed.some((slice) => file.endsWith(`-${slice}-400-normal.woff`)) ? [address] : [],
  );
};

/**
 * The addresses of the slices that some characters need, font by font, once they are in the browser. Loaded
 * only for a text in these scripts, as it says where all slices are.
 */
export const slicesFor = (sliced: FontNeeds['sliced']): Promise<string[][]> =>
  Promise.all(
    (Object.keys(fonts) as SlicedScript[]).map(async (script) => {
      const characters = sliced[script];
      if (characters.length > 0) await fetchAll(fonts[script]);
      return addressesOf(characters, fonts[script]);
    }),
  );
