import type { Outlines } from '@/lib/charts/map-geometry';
import type { ConsultationAudience } from '@/lib/consultation/types';
import type { ManyGiven } from '@/lib/findings/consultation/given';
import type { Block, Copy } from '@/lib/report/types';

/** The input of a consultation report. The reading must be that of the audience. */
export interface ConsultationReportInput extends ManyGiven {
  audience: ConsultationAudience;
  /** The day it is drawn up, YYYY-MM-DD. */
  date: string;
  /** Of a publication, if it has been recorded. */
  number?: number;
  /** For the map; without them the report has none. */
  outlines?: Outlines;
}

/** Which copy an audience gets: the region its working copy, everybody else a publication. */
export const COPY_OF = {
  region: 'working',
  public: 'publication',
} as const satisfies Record<ConsultationAudience, Copy>;

/** The parts of the report in order; `short` opens it, those after `second` are annexes. */
export const CONSULTATION_SECTIONS = [
  'short',
  'proposal',
  'change',
  'asked',
  'response',
  'expectation',
  'capacities',
  'costs',
  'differences',
  'packages',
  'digital',
  'remarks',
  'answers',
  'second',
  'method',
  'disclosure',
  'questions',
  'named',
] as const;
export type ConsultationSectionId = (typeof CONSULTATION_SECTIONS)[number];

/** How the content of a part is made. */
export type SectionBlocks = (input: ConsultationReportInput) => Block[];
