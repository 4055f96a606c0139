import type { Locale } from '@/lib/i18n/locales';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { assess } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import { examples } from './examples';
import { instrument } from './instrument';

const SHOWN = 'childcare-advice';

async function assessExample(locale: Locale): Promise<AssessmentResult | null> {
  const example = (await examples(locale)).find(({ id }) => id === SHOWN);
  return example ? assess(instrument, example.request) : null;
}

/** The result of the example that the start page shows, worked out once per language. */
export const exampleResult = oncePerLocale(assessExample);
