import type { Consultation } from '@/lib/consultation/record';
import type { Ledger, Published } from '@/lib/consultation/types';
import type { ProposalVersion, PublishedPage, Seal } from './documents';
import { saltedHash } from './salted';

interface PublishOptions {
  /** Salts of what was submitted, by the hash of the response; what came by file has none. */
  salts?: ReadonlyMap<string, string>;
  versions?: ProposalVersion[];
  seal?: Seal | null;
}

/**
 * What is published of a consultation: its gated reading with what everybody may know around it. Nothing is
 * taken from the answers themselves.
 */
export async function makePublishedPage(
  consultation: Omit<Consultation, 'publications'>,
  { publication, ledger }: Published,
  { salts = new Map(), versions = [], seal = null }: PublishOptions = {},
): Promise<PublishedPage> {
  const { reading } = publication;
  const { expectations: _, provides: _kept, title = '', ...proposal } = consultation.proposal;
  const shown = new Set(reading.packages.map(({ id }) => id));
  const themes = reading.remarks.themes.flatMap(({ theme }) => {
    const title = consultation.themes[theme];
    return title === undefined ? [] : [[theme, title] as const];
  });
  const columns = columnsOf(ledger);
  return {
    format: 'draagkracht-publication',
    formatVersion: 1,
    instrumentVersion: consultation.instrumentVersion,
    fictional: consultation.fictional,
    locale: consultation.locale,
    publication,
    proposal: { ...proposal, title },
    versions,
    terms: consultation.terms,
    bodies: consultation.bodies
      .map(({ holding: _, ...body }) => body)
      .toSorted((a, b) => compare(a.id, b.id)),
    answered: columns
      .map(({ body, named }) => ({ body, named }))
      .toSorted((a, b) => compare(a.body, b.body)),
    packages: consultation.packages.filter(({ id }) => shown.has(id)),
    answers: consultation.answers,
    themes: Object.fromEntries(themes),
    classifications: consultation.classifications,
    ...(consultation.outlines !== undefined && { outlines: consultation.outlines }),
    expectations: seal,
    counted: await countedOf(columns, salts),
  };
}

/** Who answered on the day, as the ledger of a publication has it. */
const columnsOf = ({ columns, guarded }: Ledger) => {
  const unnamed = new Set(guarded);
  return columns.map((key, at) => {
    const [, body = '', hash = ''] = JSON.parse(key) as string[];
    return { body, hash, named: !unnamed.has(at) };
  });
};

async function countedOf(
  columns: readonly { hash: string }[],
  salts: ReadonlyMap<string, string>,
): Promise<string[]> {
  const all = columns.flatMap(({ hash }) => {
    const salt = salts.get(hash);
    return salt === undefined ? [] : [saltedHash(salt, hash)];
  });
  return (await Promise.all(all)).filter((hash) => hash !== null).toSorted(compare);
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
