import type { Locale } from '@/lib/i18n/locales';
import { examples } from '@/lib/instrument/examples';
import { instrument } from '@/lib/instrument/instrument';
import { type AssessmentResult, assess } from '@/lib/model';

const SHOWN = 'childcare-advice';

const results = new Map<Locale, Promise<AssessmentResult | null>>();

async function assessExample(locale: Locale): Promise<AssessmentResult | null> {
  const example = (await examples(locale)).find(({ id }) => id === SHOWN);
  return example ? assess(instrument, { ...example.request, runs: 0 }) : null;
}

/** The result of the example that the start page shows, worked out once per language. */
export function exampleResult(locale: Locale): Promise<AssessmentResult | null> {
  const result = results.get(locale) ?? assessExample(locale);
  results.set(locale, result);
  return result;
}
