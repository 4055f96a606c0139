import type { Glossary, Term, TermId } from '@/lib/instrument/texts/glossary';

/** The ids of all terms, in the order in which they are listed. */
export const termIds = (glossary: Glossary): TermId[] => Object.keys(glossary) as TermId[];

/** Whether a text holds a term, in one of its forms and as a whole word. */
function occursIn(text: string, { forms }: Term): boolean {
  const any = forms.split(', ').join('|');
  return new RegExp(`(?<![\\p{L}-])(?:${any})(?![\\p{L}-])`, 'iu').test(text);
}

/** Terms that are ones only where a result is told: in a question these words mean what they always do. */
const OF_RESULTS: ReadonlySet<TermId> = new Set<TermId>(['norm', 'step', 'range']);

/** The terms that occur in what a question says. */
export const termsInQuestion = (glossary: Glossary, texts: readonly string[]): TermId[] =>
  termsIn(glossary, texts).filter((id) => !OF_RESULTS.has(id));

/** The terms that occur in some texts. */
export function termsIn(glossary: Glossary, texts: readonly string[]): TermId[] {
  const all = texts.join('\n');
  return termIds(glossary).filter((id) => occursIn(all, glossary[id]));
}
