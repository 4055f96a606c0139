import type { Draft } from '@/lib/assessment/draft';
import { withContext } from '@/lib/assessment/updates';
import type { Locale } from '@/lib/i18n/locales';
import type { KnownMunicipality } from '@/lib/instrument/municipalities';
import { knownMunicipality } from '@/lib/instrument/municipality-match';
import type { Municipality } from '@/lib/model';
import type { DraftField, FieldValue } from '../field';
import { numberText, parseNumber } from '../number-text';
import { LONGEST_LINE, textField } from './fact-fields';

interface Words {
  lineTooLong: string;
  population: string;
  belgium: string;
}

const BELGIUM = 'BE';
const LARGEST = 50_000_000;

const same = (a: string, b: string) => a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0;

/**
 * The facts that go with a name. What open data filled in for another name goes with that name; what
 * somebody typed stays.
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
    name: `municipality-${key}`,
    read: (draft: Draft) => factOf(draft)[key],
    write: (draft: Draft, value: string | undefined) =>
      withContext(draft, { municipality: { [key]: value } }),
  });
  const name = textField(place('name'), LONGEST_LINE, words.lineTooLong);
  const country = place('country');
  return [
    { ...name, write: (value) => (draft) => withMunicipality(draft, String(value), list) },
    populationField(locale, words.population),
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

function populationField(locale: Locale, message: string): DraftField {
  const parse = (value: FieldValue) => parseNumber(locale, String(value));
  const isPopulation = (number: number | null | undefined) =>
    number === null ||
    (Number.isInteger(number) && Number(number) >= 1 && Number(number) <= LARGEST);
  return {
    name: 'municipality-population',
    read: (draft) => numberText(locale, factOf(draft).population),
    write: (value) => (draft) =>
      withContext(draft, { municipality: { population: parse(value) ?? undefined } }),
    schema: ({ z }) => z.string().check(z.refine((text) => isPopulation(parse(text)), message)),
    typing: true,
  };
}
