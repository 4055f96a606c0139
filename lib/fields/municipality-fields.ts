import type { Draft } from '@/lib/draft/draft';
import { fieldPath } from '@/lib/draft/field-path';
import { withContext } from '@/lib/draft/updates';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import { knownMunicipality } from '@/lib/instrument/municipalities/match';
import type { KnownMunicipality } from '@/lib/instrument/municipalities/municipalities';
import { LARGEST_POPULATION, LONGEST_LINE } from '@/lib/instrument/schema/limits';
import type { Municipality } from '@/lib/model/types';
import { textField } from './fact-fields';
import type { DraftField } from './field';
import { usableText } from './question-fields';
import { type ReadingWords, wholeNumberField } from './reading-fields';

interface Words {
  lineTooLong: Template<'limit'>;
  population: string;
  ambiguous: ReadingWords['ambiguous'];
  belgium: string;
}

const BELGIUM = 'BE';

const same = (a: string, b: string) => a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0;

/**
 * The facts for a municipality's name. Facts that open data filled in for the previous name are removed;
 * typed ones stay.
 */
export function withMunicipality(
  draft: Draft,
  name: string,
  list: readonly KnownMunicipality[],
): Draft {
  const known = knownMunicipality(list, name);
  const wasKnown = draft.request.context?.municipality?.nis !== undefined;
  const filledIn: Municipality = known
    ? { ...known, country: BELGIUM }
    : { name: name || undefined, nis: undefined };
  const cleared =
    !known && wasKnown ? { population: undefined, province: undefined, country: undefined } : {};
  return withContext(draft, { municipality: { ...filledIn, ...cleared } });
}

const factOf = (draft: Draft) => draft.request.context?.municipality ?? {};

/** The fields of the page about the municipality. */
export function municipalityFields(
  locale: Locale,
  list: readonly KnownMunicipality[],
  words: Words,
): DraftField[] {
  const place = (key: 'name' | 'province' | 'country') => ({
    path: fieldPath.municipality(key),
    read: (draft: Draft) => factOf(draft)[key],
    write: (draft: Draft, value: string | undefined) =>
      withContext(draft, { municipality: { [key]: value } }),
  });
  const name = textField(place('name'), LONGEST_LINE, words.lineTooLong);
  const country = place('country');
  return [
    {
      ...name,
      write: (value) => (draft) =>
        withMunicipality(draft, usableText(LONGEST_LINE, value) ?? '', list),
    },
    wholeNumberField(
      {
        path: fieldPath.municipality('population'),
        read: (draft) => factOf(draft).population,
        write: (draft, population) => withContext(draft, { municipality: { population } }),
      },
      locale,
      { least: 1, most: LARGEST_POPULATION },
      { ...words, expected: words.population },
    ),
    textField(place('province'), LONGEST_LINE, words.lineTooLong),
    textField(
      {
        ...country,
        read: (draft) => (factOf(draft).country === BELGIUM ? words.belgium : country.read(draft)),
        write: (draft, value) =>
          country.write(draft, value && same(value.trim(), words.belgium) ? BELGIUM : value),
      },
      LONGEST_LINE,
      words.lineTooLong,
    ),
  ];
}
