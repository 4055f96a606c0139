import type { AssessmentResult } from '@/lib/model/result';
import type { RequestDetails, ScoredRequest, TaskFacts } from '@/lib/model/types';
import type { Wording } from '@/lib/wording/texts';

/** One thing that a result says. It is classified and worded here only; whoever shows it lays it out. */
export interface Finding {
  id: string;
  /** Its classification: a level, `open`, a word of firmness, a number of steps, … */
  class: string;
  /** The number shown with it, as text in the reader's language. */
  figure?: string;
  sentence: string;
  /** Names or gives away a single answer, or who gave them all: for those who may read the answers only. */
  forTeam?: true;
}

/** Findings by id, in the order in which they are told. */
export type Findings = Partial<Record<string, Finding>>;

/** What findings are made from. Everything that may change a sentence is in the result or the request. */
export interface Given {
  wording: Wording;
  request: Pick<
    ScoredRequest,
    | 'context'
    | 'answers'
    | 'respondents'
    | 'intervals'
    | 'consensus'
    | 'confidential'
    | 'costs'
    | 'plan'
    | 'on'
  > &
    Pick<RequestDetails, 'reviewOn' | 'signOffs' | 'role'> & {
      context: { task: Pick<TaskFacts, 'refusable' | 'intensity' | 'start'> };
    };
  result: AssessmentResult;
}

/** Makes some of the findings; a finding that does not apply is not made. */
export type Finder = (given: Given) => Finding[];

/** The sentence of a finding, or of each of several; nothing for those that were not made. */
export const sentencesOf = (findings: Findings, ids: readonly string[]): string[] =>
  ids.flatMap((id) => findings[id]?.sentence ?? []);

/** The findings whose id begins with a name and a dot, such as every `factor.`. */
export const findingsUnder = (findings: Findings, name: string): Finding[] =>
  Object.values(findings).filter((finding) => finding?.id.startsWith(`${name}.`)) as Finding[];
