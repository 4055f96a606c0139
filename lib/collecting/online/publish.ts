import type { Consultation, PreviousConsultation } from '@/lib/consultation/record';
import type { Ledger, Published } from '@/lib/consultation/types';
import type { ProposalVersion, PublishedPage, Seal } from './documents';

interface PublishOptions {
  /** What is listed of the responses that count (`Reader.counted`); what came by file has no salt. */
  counted?: readonly string[];
  versions?: ProposalVersion[];
  seal?: Seal | null;
}

/**
 * What is published of a consultation: its gated reading with what everybody may know around it. Nothing is
 * taken from the answers themselves.
 */
export function makePublishedPage(
  consultation: Omit<Consultation, 'publications' | 'responses'>,
  { publication, ledger }: Published,
  { counted = [], versions = [], seal = null }: PublishOptions = {},
): PublishedPage {
  const { reading } = publication;
  const { expectations: _, provides: _kept, title = '', ...proposal } = consultation.proposal;
  const shown = new Set(reading.packages.map(({ id }) => id));
  const themes = reading.remarks.themes.flatMap(({ theme }) => {
    const title = consultation.themes[theme];
    return title === undefined ? [] : [[theme, title] as const];
  });
  return {
    format: 'draagkracht-publication',
    formatVersion: 1,
    instrumentVersion: consultation.instrumentVersion,
    fictional: consultation.fictional,
    locale: consultation.locale,
    publication,
    proposal: { ...proposal, title },
    versions,
    ...(consultation.previous && { previous: withoutId(consultation.previous) }),
    terms: consultation.terms,
    bodies: consultation.bodies
      .map(({ holding: _, ...body }) => body)
      .toSorted((a, b) => compare(a.id, b.id)),
    answered: answeredOn(ledger).toSorted((a, b) => compare(a.body, b.body)),
    packages: consultation.packages.filter(({ id }) => shown.has(id)),
    answers: consultation.answers,
    themes: Object.fromEntries(themes),
    classifications: consultation.classifications,
    ...(consultation.outlines !== undefined && { outlines: consultation.outlines }),
    expectations: seal,
    counted: counted.toSorted(compare),
  };
}

/**
 * Who answered on the day, as the ledger of a publication has it. What a body answered in the round before, where
 * that is in it too, stands after what it answers now.
 */
export function answeredOn({ columns, guarded }: Ledger): PublishedPage['answered'] {
  const unnamed = new Set(guarded);
  const answered = new Map<string, boolean>();
  for (const [at, key] of columns.entries()) {
    const [, body = ''] = JSON.parse(key) as string[];
    if (!answered.has(body)) answered.set(body, !unnamed.has(at));
  }
  return [...answered].map(([body, named]) => ({ body, named }));
}

const withoutId = ({ id: _, ...rest }: PreviousConsultation) => rest;

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
