import { type FontNeeds, type FontSet, loadFonts, type Script } from '@/lib/pdf';

/** The fonts that a report needs, from the app's own origin; the bundler gives each file its address. */
export const loadWebFonts = async ({ scripts, sliced }: FontNeeds): Promise<FontSet> => {
  const isSliced = Object.values(sliced).flat().length > 0;
  const slices = isSliced
    ? await import('./web-font-slices').then(({ slicesFor }) => slicesFor(sliced))
    : [];
  return loadFonts({
    text: [
      {
        src: address(
          new URL(
            '../../../node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
            import.meta.url,
          ),
        ),
      },
      {
        src: address(
          new URL(
            '../../../node_modules/@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
            import.meta.url,
          ),
        ),
        style: 'italic',
      },
      {
        src: address(
          new URL(
            '../../../node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
            import.meta.url,
          ),
        ),
        weight: 600,
      },
    ],
    fallback: [
      address(
        new URL(
          '../../../node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
          import.meta.url,
        ),
      ),
      ...scripts.map((script) => scriptFonts[script]()),
    ],
    sliced: slices.map((files) => files.map((file) => new URL(file, self.location.origin))),
  });
};

const scriptFonts: Record<Script, () => URL> = {
  arabic: () =>
    address(
      new URL(
        '../../../node_modules/@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
        import.meta.url,
      ),
    ),
  hebrew: () =>
    address(
      new URL(
        '../../../node_modules/@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
        import.meta.url,
      ),
    ),
};

/** In a worker an address may come out relative to the worker's file. */
const address = ({ href }: URL): URL => new URL(href, self.location.origin);
