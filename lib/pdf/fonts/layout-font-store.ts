import type { LayoutFontStore } from '@/lib/pdf/internals';
import { breakOpportunities } from '@/lib/pdf/text/break-opportunities';
import type { FontSet } from './font-set';

/**
 * A font store for one layout. Every family the set does not know, react-pdf's default Helvetica
 * included, resolves to the text family, so that no font that cannot be embedded is ever used.
 * @param checkpoint - called before each piece of text; may throw to end the layout.
 */
export const layoutFontStore = (fonts: FontSet, checkpoint: () => void): LayoutFontStore => ({
  getFont: (descriptor) => {
    checkpoint();
    return { data: fonts.resolve(descriptor) };
  },
  load: async () => {},
  getEmojiSource: () => null,
  getHyphenationCallback: () => (text) => breakOpportunities(text),
});
