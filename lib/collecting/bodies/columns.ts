import type { Column, ColumnUse } from './types';

const ACCENT = /\p{Mn}/gu;

/** A title as it is compared: lower case, without accents, spaces and marks. */
const bare = (title: string): string =>
  title
    .normalize('NFD')
    .replace(ACCENT, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Titles by which a column is recognized, in Dutch and English. */
const TITLES: Record<Exclude<ColumnUse, 'group' | 'ignored'>, string[]> = {
  id: [
    'id',
    'nis',
    'niscode',
    'nisnummer',
    'code',
    'refnis',
    'refniscode',
    'gemeentecode',
    'cbscode',
    'kbo',
    'kbonummer',
    'ondernemingsnummer',
    'municipalitycode',
    'identifier',
    'identificatie',
    'bodyid',
  ],
  name: [
    'naam',
    'name',
    'gemeente',
    'gemeentenaam',
    'bestuur',
    'stad',
    'municipality',
    'municipalityname',
    'body',
    'city',
    'town',
    'lokaalbestuur',
    'organisatie',
    'organisation',
    'organization',
  ],
  population: [
    'inwoners',
    'inwonertal',
    'inwoneraantal',
    'aantalinwoners',
    'bevolking',
    'bevolkingsaantal',
    'population',
    'inhabitants',
    'residents',
  ],
  province: ['provincie', 'province'],
  region: ['referentieregio', 'regio', 'region', 'referenceregion'],
  income: [
    'inkomen',
    'income',
    'inkomensklasse',
    'incomeclass',
    'inkomenperinwoner',
    'incomeperinhabitant',
  ],
  language: ['taal', 'language', 'taalcode', 'languagecode'],
  email: ['email', 'emailadres', 'mail', 'mailadres', 'emailaddress', 'epost'],
  kind: ['soort', 'soortbestuur', 'type', 'typebestuur', 'kind', 'kindofbody'],
  holding: ['groepsstructuur', 'moeder', 'holding', 'koepel', 'eigenaar', 'parent'],
};

const USE = new Map(
  Object.entries(TITLES).flatMap(([use, titles]) =>
    titles.map((title) => [title, use as ColumnUse]),
  ),
);

/** Ids that something else has, or that could reach an object's prototype. */
const TAKEN = new Set([
  'size',
  'province',
  'region',
  'income',
  '__proto__',
  'constructor',
  'prototype',
]);

/** The id of a classification: its title in small letters; another one where that is taken. */
function classificationId(title: string, taken: ReadonlySet<string>): string {
  const slug =
    title
      .normalize('NFD')
      .replace(ACCENT, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'group';
  const isFree = (id: string) => !TAKEN.has(id) && !taken.has(id);
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? slug : `${slug}-${at}`;
    if (isFree(id)) return id;
  }
}

/** From so many lines on, a column in which nearly every value differs makes no groups. */
const ENOUGH = 5;

/** Whether values make groups: each stands there twice on average. */
export function makesGroups(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return false;
  return filled.length < ENOUGH || 2 * new Set(filled).size <= filled.length;
}

/**
 * What each column of a list holds: by its title; any other column makes groups if its values repeat.
 *
 * @param values The values of a column, by its position.
 * @param chosen What a person says of a column, by its position; it counts first.
 */
export function columnsOf(
  titles: readonly string[],
  values: (at: number) => string[],
  chosen: Readonly<Record<number, ColumnUse>> = {},
): Column[] {
  const given = new Set<ColumnUse>(Object.values(chosen));
  const ids = new Set<string>();
  return titles.map((title, at): Column => {
    const known = USE.get(bare(title));
    const free = known && !given.has(known) ? known : undefined;
    const use =
      chosen[at] ?? free ?? (title !== '' && makesGroups(values(at)) ? 'group' : 'ignored');
    if (use !== 'ignored' && use !== 'group') given.add(use);
    if (use !== 'group') return { title, use };
    const classification = classificationId(title, ids);
    ids.add(classification);
    return { title, use, classification };
  });
}

/** Whether a title is one that is recognized. */
export const isKnownTitle = (title: string): boolean => USE.has(bare(title));
