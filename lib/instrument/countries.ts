import data from '@/content/instrument/countries.json';

/** The code of any country that has no words of its own; what it is called stands beside it. */
export const ELSEWHERE = 'other';

/** The country whose words are used where nobody said which one it is. */
export const UNSTATED: string = data.unstated;

/** The codes of the countries with words of their own, such as "BE". */
export const COUNTRIES: readonly string[] = data.countries.map(({ code }) => code);

/** Every code that a municipality's country can have. */
export const COUNTRY_CODES: readonly string[] = [...COUNTRIES, ELSEWHERE];

const ACCENT = /\p{Mn}/gu;

/** A name as it is compared: without capitals, accents, spaces and signs. */
const comparable = (name: string): string =>
  name
    .normalize('NFD')
    .replace(ACCENT, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

const codes = new Map(
  data.countries.flatMap(({ code, names }) =>
    [code, ...names].map((name) => [comparable(name), code] as const),
  ),
);

/** What a request may say about the country of its municipality. */
interface Placed {
  country?: string | undefined;
  countryName?: string | undefined;
}

/**
 * The same with the country as a code: "Nederland" is NL, and a country without words of its own is
 * `other`, with what was said as its name. Nothing said stays nothing.
 */
export function withCountryCode<Given extends Placed>(given: Given): Given {
  const said = given.country?.trim();
  if (given.country === undefined || (said === given.country && isCode(said))) return given;
  const { country: _words, ...rest } = given;
  if (!said) return rest as Given;
  const code = codes.get(comparable(said));
  if (code) return { ...rest, country: code } as Given;
  const name = comparable(said) === ELSEWHERE ? {} : { countryName: given.countryName ?? said };
  return { ...rest, ...name, country: ELSEWHERE } as Given;
}

const isCode = (said: string): boolean => COUNTRY_CODES.includes(said);

/** In whose words a municipality is spoken to: a country of the list, or `other`. */
export function countryOf(municipality: Placed | undefined): string {
  return withCountryCode(municipality ?? {}).country ?? UNSTATED;
}
