import type { Findings } from '@/lib/findings/finding';
import { countFindings } from './counts';
import type { ManyGiven } from './given';
import { localFindings } from './local';
import { manyMoneyFindings } from './money';
import { packageFindings } from './packages';

export { countsOf } from './counts';
export {
  carriedOfAnswered,
  carriedOfAsked,
  countedIn,
  figureCell,
  figureWords,
  NOT_SHOWN,
  narrowCell,
  openOf,
  rangeCell,
  respondedIn,
  shareOf,
  tallyOr,
  withFigure,
} from './figures';
export type { ConsultationFacts, ManyGiven, Respondent } from './given';
export {
  affordanceTitle,
  bodyName,
  bodyNames,
  classificationTitle,
  groupName,
  groupTitle,
  packageTitle,
} from './names';
export { asymmetricPackages, packageFindingIds } from './packages';

/**
 * Everything that a reading of many says, classified and worded once: screens, reports and the cabinet’s
 * page show the same sentence under the same id.
 */
export const manyFindings = (given: ManyGiven): Findings =>
  Object.fromEntries(
    [
      ...countFindings(given),
      ...localFindings(given),
      ...manyMoneyFindings(given),
      ...packageFindings(given),
    ].map((finding) => [finding.id, finding]),
  );
