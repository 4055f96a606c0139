import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest, Instrument } from '@/lib/model/types';
import type { Speech } from '@/lib/wording/texts';
import type { Block, Copy } from './types';

/** The source of a piece of evidence and its text in the report's language. */
export type EvidenceTexts = ReadonlyMap<string, { text: string; seed: string; ref: string }>;

/** The input of a report. Texts and evidence must be in one language. */
export interface ReportInput {
  request: AssessRequest;
  result: AssessmentResult;
  instrument: Instrument;
  speech: Speech;
  evidence: EvidenceTexts;
  copy: Copy;
  /** The day it is drawn up, YYYY-MM-DD. */
  date: string;
}

/** The input of every section. */
export interface ReportContext extends ReportInput {
  /** The number of a section, to refer to it. */
  numberOf: (section: string) => string;
}

/** A section's place in the report, and how its content is made. */
export interface SectionPlan {
  id: string;
  station: string | null;
  annex: boolean;
  title: (context: Pick<ReportContext, 'speech'>) => string;
  /** Whether this report has the section; every report has it if absent. */
  included?: (context: Pick<ReportContext, 'copy' | 'result'>) => boolean;
  blocks: (context: ReportContext) => Block[];
}

/** Blocks that only the working copy has; the publication copy never makes them. */
export const workingOnly = ({ copy }: ReportContext, blocks: () => Block[]): Block[] =>
  copy === 'working' ? blocks() : [];
