import type { AssessmentResult } from '@/lib/model/result';
import type { Wording } from '@/lib/wording/texts';
import { besideFindings } from './beside';
import { capacityFindings } from './capacities';
import { decisionFindings } from './decision';
import { digitalFindings } from './digital';
import type { Finder, Findings, Given } from './finding';
import { firmnessFindings } from './firmness';
import { flagFindings } from './flags';
import { measureFindings } from './measures';
import { moneyFindings } from './money';
import { openFindings } from './open';
import { roundFindings } from './round';
import { verdictFindings } from './verdict';

export { anyTooFew, missingWords, stateIn } from './answers';
export { leaning } from './beside';
export { chosenConditions, conditionsCalledFor, isCondition } from './conditions';
export { costYearRows, gapWords, hasSurplus } from './cost-years';
export { binds, hasInitiative, isTouched, ratedBy } from './digital';
export { type Finding, type Findings, findingsUnder, type Given, sentencesOf } from './finding';
export { changeSets } from './firmness';
export { flagWords, localizeResult } from './flags';
export { letterSentence } from './measures';
export {
  amountWords,
  betweenWords,
  coverage,
  euroWords,
  fteWords,
  shareWords,
  yearName,
} from './money';
export { measureNames, openSets } from './open';
export { roundAnswers } from './round';
export {
  levelRange,
  medianLevel,
  optionRows,
  scaleAlt,
  scaleRows,
  splitsOf,
  splitWords,
  spreadIn,
} from './team-distribution';
export { type Move, type WhatIfWords, whatIfWords } from './what-if';
export {
  lowerFirst,
  missedWords,
  questionNames,
  readingClass,
  readingWords,
  requirementName,
  shortIn,
  stepFigure,
  stepRange,
  steps,
  upperFirst,
  wholeSteps,
} from './words';

const FINDERS: Finder[] = [
  verdictFindings,
  decisionFindings,
  openFindings,
  capacityFindings,
  firmnessFindings,
  moneyFindings,
  digitalFindings,
  besideFindings,
  measureFindings,
  flagFindings,
  roundFindings,
];

/**
 * Everything that a result says, classified and worded once: screens, documents and data show the same
 * class, figure and sentence under the same id.
 */
export function findingsOf(
  result: AssessmentResult,
  request: Given['request'],
  wording: Wording,
): Findings {
  const found = FINDERS.flatMap((find) => find({ wording, request, result }));
  return Object.fromEntries(found.map((finding) => [finding.id, finding]));
}

/** The findings for readers who get no single answer. */
export const withoutAnswers = (findings: Findings): Findings =>
  Object.fromEntries(Object.entries(findings).filter(([, finding]) => !finding?.forTeam));
