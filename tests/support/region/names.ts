/**
 * Names of municipalities that do not exist: made of parts, and held against the Flemish list and the
 * names that went up in mergers (tests/unit/consultation/example.test.ts).
 */
const FIRST = [
  'Elzer',
  'Wulpen',
  'Karren',
  'Distel',
  'Zwaluw',
  'Roerdomp',
  'Meidoorn',
  'Kievits',
  'Haver',
  'Lisch',
  'Berken',
  'Otter',
  'Vlieren',
  'Korhoen',
  'Snoek',
  'Varen',
  'Klaver',
  'Reiger',
  'Hazelaar',
  'Gerst',
  'Leeuwerik',
  'Iepen',
  'Zegge',
  'Kraanvogel',
  'Brem',
  'Egel',
  'Sleedoorn',
  'Wouw',
  'Munt',
  'Populier',
];
const LAST = ['dorp', 'voorde', 'kerke', 'gem', 'donk', 'rade', 'burg', 'hove'];

/** So many names, each once, in an order that mixes the endings. */
export const inventedNames = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const first = FIRST[at % FIRST.length]!;
    const last = LAST[(Math.floor(at / FIRST.length) * 3 + at) % LAST.length]!;
    return `${first}${last}`;
  });
