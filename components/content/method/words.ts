import type { Locale } from '@/lib/i18n/locales';
import type { EvidenceTexts, SourceTexts } from '@/lib/instrument/texts/evidence';
import { referencesTo } from '@/lib/instrument/texts/evidence';
import type { ModelTexts, QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { pageWords } from '@/lib/instrument/texts/pages';

/** The words with which the tables of the method page are made. */
export interface MethodWords {
  locale: Locale;
  page: ReturnType<typeof pageWords<'method'>>;
  model: ModelTexts;
  questions: QuestionTexts;
  sources: SourceTexts;
  evidence: EvidenceTexts;
}

/** The title of something in a group of texts; its id where it has none. */
export const titleIn = (group: Record<string, { title: string }>, id: string): string =>
  group[id]?.title ?? id;

/** References to what something rests on, as a reader needs them. */
export const cite = ({ sources, evidence }: MethodWords, ids: readonly string[]): string =>
  referencesTo(sources, evidence, ids);
