import { type Audience, type Audiences, gets } from '@/lib/disclosure/audiences';
import type { ReadRequest } from '@/lib/disclosure/publication';
import { WORKINGS } from '@/lib/disclosure/tables/report';
import type { Findings } from '@/lib/findings';
import { type EvidenceTexts, referencesTo, sourcesOf } from '@/lib/instrument/texts/evidence';
import type { AssessmentResult } from '@/lib/model/result';
import type { Combined } from '@/lib/model/team/team';
import type { AssessRequest, CostTable, Instrument } from '@/lib/model/types';
import type { Wording } from '@/lib/wording/texts';
import type { Block, Copy, ReportMeta, ReportSection } from './types';

/** The input of a report. Texts and evidence must be in one language. */
export interface ReportInput {
  request: AssessRequest;
  result: AssessmentResult;
  /** What the readers of this copy get to hear (see `findingsFor`). */
  findings: Findings;
  instrument: Instrument;
  wording: Wording;
  evidence: EvidenceTexts;
  copy: Copy;
  /** The day it is drawn up, YYYY-MM-DD. */
  date: string;
}

/** Who may read a copy. */
export const READERS = {
  working: 'file',
  publication: 'publication',
} as const satisfies Record<Copy, Audience>;

/** What every section is built from. */
export interface ReportContext extends Omit<ReportInput, 'request'> {
  request: ReadRequest;
  meta: ReportMeta;
  /** Who may read this copy. */
  audience: Audience;
  /** What was answered, of a team together; no answer is for every reader. */
  combined: Combined;
  /** The number of a section, to refer to it. */
  numberOf: (section: string) => string;
}

/** A section's place in the report, and how its content is made. */
export interface SectionPlan {
  id: string;
  station: string | null;
  annex: boolean;
  title: (context: Pick<ReportContext, 'wording'>) => string;
  /** Whether this report has the section; every report has it if absent. */
  included?: (context: Pick<ReportContext, 'audience' | 'result'>) => boolean;
  /** `before` are the sections that stand before it. */
  blocks: (context: ReportContext, before: readonly ReportSection[]) => Block[];
}

/** Blocks about a field; never made for readers who do not get that field. */
export const about = (
  { audience }: ReportContext,
  field: Audiences,
  blocks: () => Block[],
): Block[] => (gets(audience, field) ? blocks() : []);

/** Where findings come from, as exactly as the readers of a copy need it: "(IRPP 2025, ¶34)", "IRPP 2025". */
export const sourceWords = (
  { audience, evidence, wording }: Pick<ReportContext, 'audience' | 'evidence' | 'wording'>,
  ids: readonly string[],
): string =>
  gets(audience, WORKINGS.places)
    ? referencesTo(wording.texts.sources, evidence, ids)
    : sourcesOf(evidence, ids);

/** Whether the readers of a copy get the whole cost table. */
export const isCostTable = (costs: NonNullable<ReadRequest['costs']>): costs is CostTable =>
  costs.lines !== undefined;
