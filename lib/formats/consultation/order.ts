import type { Branding } from '@/lib/branding/branding';
import type { Outlines } from '@/lib/charts/map-geometry';
import type { ConsultationReading } from '@/lib/consultation/types';
import type { ConsultationFacts, Respondent } from '@/lib/findings/consultation';
import type { Locale } from '@/lib/i18n/locales';

/** Formats that a reading of many can be taken along in. `summary` is the cabinet’s page. */
export const CONSULTATION_FORMATS = [
  'pdf',
  'summary',
  'docx',
  'html',
  'json',
  'xlsx',
  'csv',
] as const;
export type ConsultationFormat = (typeof CONSULTATION_FORMATS)[number];

/** The tables of a reading of many. */
export const MANY_SHEETS = [
  'tallies',
  'factors',
  'spreads',
  'owners',
  'packages',
  'moves',
  'counts',
  'remarks',
  'bodies',
] as const;
export type ManySheetId = (typeof MANY_SHEETS)[number];

/** The request for a file of a reading, for the audience that the reading was gated for. */
export interface ConsultationOrder {
  consultation: ConsultationFacts;
  reading: ConsultationReading;
  locale: Locale;
  /** The day it is drawn up, YYYY-MM-DD. */
  date: string;
  format: ConsultationFormat;
  /** Of a publication, if it has been recorded. */
  number?: number;
  /** The table that a CSV file holds; the verdicts if absent. */
  sheet?: ManySheetId;
  house?: Branding;
  /** For the map; without them the report has none. */
  outlines?: Outlines;
  /** Of the order of rows that say what one body wrote; another order each time if absent. */
  seed?: number;
}

/** Everything of a consultation that its report needs, but for its responses. */
type FactField = Exclude<keyof ConsultationFacts, 'responses'>;
type Facts<C extends ConsultationFacts> = Pick<C, FactField & keyof C> & {
  responses: Pick<Respondent, 'body' | 'sharing' | 'kind' | 'state'>[];
};

/** Only what a report needs leaves for the worker or stays with a publication: no answer, hash or signature. */
export function factsOf<C extends ConsultationFacts>(consultation: C): Facts<C> {
  const { proposal, bodies, classifications, packages, terms, themes, answers, fictional } =
    consultation;
  const responses = consultation.responses.map(({ body, sharing, kind, state }) => ({
    body,
    sharing,
    ...(kind && { kind }),
    ...(state && { state }),
  }));
  return {
    proposal,
    bodies,
    classifications,
    packages,
    terms,
    themes,
    answers,
    fictional,
    responses,
  } as Facts<C>;
}
