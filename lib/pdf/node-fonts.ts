import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FontSet, loadFonts } from './fonts/font-set';
import type { Script } from './text/scripts';

const sourceSans = (name: string) => `source-sans-3/${name}/SourceSans3_${name}.ttf`;

const textFaces = [
  { file: sourceSans('400Regular') },
  { file: sourceSans('400Regular_Italic'), style: 'italic' },
  { file: sourceSans('600SemiBold'), weight: 600 },
] as const;
const emoji = 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf';

const scriptFonts: Record<Script, string> = {
  arabic: 'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  hebrew: 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
};

interface InstalledFonts {
  /** What the texts are written in beside Latin, Greek and Cyrillic. */
  scripts?: readonly Script[];
  /** Where `@expo-google-fonts` is. */
  directory?: string;
}

/**
 * Source Sans 3 with monochrome Noto Emoji and the fonts of other scripts as its fallback, read from the
 * installed packages.
 */
export const loadInstalledFonts = async ({
  scripts = [],
  directory = join(process.cwd(), 'node_modules', '@expo-google-fonts'),
}: InstalledFonts = {}): Promise<FontSet> => {
  const read = (file: string) => readFile(join(directory, file));
  return loadFonts({
    text: await Promise.all(
      textFaces.map(async ({ file, ...face }) => ({ ...face, src: await read(file) })),
    ),
    fallback: await Promise.all([emoji, ...scripts.map((script) => scriptFonts[script])].map(read)),
  });
};
