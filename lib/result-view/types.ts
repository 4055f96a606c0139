import type { ReactNode } from 'react';
import type { CycleStation } from '@/lib/charts/cycle';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { WhatIf } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest, Norm, PlanItem } from '@/lib/model/types';
import type { Wording } from '@/lib/wording/texts';

/** What the reader may change while reading; without it the result is read-only. */
export interface ResultEditing {
  /** The whole plan, as it is after the change. */
  onPlanChange: (plan: PlanItem[]) => void;
  /** The page scores again and hands in the new result. */
  onNormChange: (norm: Norm) => void;
  /** What the same answers would come to with these measures done. */
  whatIf: (measures: readonly string[]) => Promise<WhatIf>;
}

export interface ResultViewProps {
  result: AssessmentResult;
  /**
   * What was assessed: context, plan, review date, what the team agreed on; and the answers, where whoever
   * reads may see them.
   */
  request: Pick<
    AssessRequest,
    | 'context'
    | 'plan'
    | 'reviewOn'
    | 'consensus'
    | 'answers'
    | 'unsure'
    | 'intervals'
    | 'respondents'
    | 'confidential'
    | 'costs'
    | 'on'
    | 'signOffs'
    | 'role'
  >;
  /** Language and words of the model, the report and the questions (`loadWording`). */
  wording: Wording;
  /** Words of these pages (`resultTexts`). */
  texts: ResultTexts;
  /** Where a question can be answered again. */
  hrefForQuestion: (id: string) => string;
  editing?: ResultEditing;
  /** Offers what can be taken along; absent where nothing can. */
  onDownload?: () => void;
  /** Where the full round goes on, for a quick check. */
  fullRoundHref?: string;
  /** Where one can say in which role one answers; absent where that has no meaning, as in a team. */
  roleHref?: string;
  /** The stations of the round with their state, for the figure of the cycle. */
  stations?: CycleStation[];
  earlierRounds?: number;
  /** Only the first screen: there are no parts to lead to. */
  headOnly?: boolean;
  /** Parts for whoever works on the assessment, such as signing off. */
  ownParts?: ReactNode;
}
