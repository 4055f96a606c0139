import type { Draft } from '@/lib/draft/draft';
import { fieldPath } from '@/lib/draft/field-path';
import { withContext } from '@/lib/draft/updates';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import { ELSEWHERE } from '@/lib/instrument/countries';
import { knownMunicipality } from '@/lib/instrument/municipalities/match';
import type { KnownMunicipality } from '@/lib/instrument/municipalities/municipalities';
import { LARGEST_POPULATION, LONGEST_LINE } from '@/lib/instrument/schema/limits';
import type { Municipality } from '@/lib/model/types';
import { choiceField, textField } from './fact-fields';
import { at, type DraftField } from './field';
import { usableText } from './question-fields';
import { type ReadingWords, wholeNumberField } from './reading-fields';

interface Words {
  lineTooLong: Template<'limit'>;
  population: string;
  ambiguous: ReadingWords['ambiguous'];
}

const BELGIUM = 'BE';

/** Whether the list of municipalities is about this country; one that nobody named may be. */
export const isListed = (country: string | undefined): boolean =>
  country === undefined || country === BELGIUM;

/**
 * The facts for a municipality's name. Facts that open data filled in for the previous name are removed;
 * typed ones stay.
 */
export function withMunicipality(
  draft: Draft,
  name: string,
  list: readonly KnownMunicipality[],
): Draft {
  const { nis, country } = factOf(draft);
  const known = isListed(country) ? knownMunicipality(list, name) : undefined;
  const filledIn: Municipality = known
    ? { ...known, country: BELGIUM }
    : { name: name || undefined, nis: undefined };
  const cleared =
    !known && nis !== undefined
      ? { population: undefined, province: undefined, country: undefined }
      : {};
  return withContext(draft, { municipality: { ...filledIn, ...cleared } });
}

/** The same for a country: what open data filled in stays only with the country that it is about. */
function withCountry(draft: Draft, country: string | undefined): Draft {
  const leaves = !isListed(country) && factOf(draft).nis !== undefined;
  return withContext(draft, {
    municipality: {
      country,
      ...(country !== ELSEWHERE && { countryName: undefined }),
      ...(leaves && { nis: undefined, population: undefined, province: undefined }),
    },
  });
}

const factOf = (draft: Draft): Municipality => draft.request.context?.municipality ?? {};

/** The fields of the page about the municipality. */
export function municipalityFields(
  locale: Locale,
  list: readonly KnownMunicipality[],
  words: Words,
): DraftField[] {
  const place = (key: 'name' | 'province' | 'countryName') => ({
    ...at(fieldPath.municipality(key)),
    read: (draft: Draft) => factOf(draft)[key],
    write: (draft: Draft, value: string | undefined) =>
      withContext(draft, { municipality: { [key]: value } }),
  });
  const name = textField(place('name'), LONGEST_LINE, words.lineTooLong);
  return [
    choiceField({
      ...at(fieldPath.municipality('country')),
      read: (draft) => factOf(draft).country,
      write: withCountry,
    }),
    textField(place('countryName'), LONGEST_LINE, words.lineTooLong),
    {
      ...name,
      write: (value) => (draft) =>
        withMunicipality(draft, usableText(LONGEST_LINE, value) ?? '', list),
    },
    wholeNumberField(
      {
        ...at(fieldPath.municipality('population')),
        read: (draft) => factOf(draft).population,
        write: (draft, population) => withContext(draft, { municipality: { population } }),
      },
      locale,
      { least: 1, most: LARGEST_POPULATION },
      { ...words, expected: words.population },
    ),
    textField(place('province'), LONGEST_LINE, words.lineTooLong),
  ];
}
