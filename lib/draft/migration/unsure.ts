import type { Entries } from './raw-draft';

/** Below this share (0–1) of confidence, as earlier versions asked it, an answer counts as unsure. */
const UNSURE_BELOW = 0.5;

/** The questions whose answer was given with less confidence than half. */
export const unsureFrom = (confidence: Entries): string[] =>
  Object.keys(confidence)
    .filter((question) => {
      const share = confidence[question];
      return typeof share === 'number' && share < UNSURE_BELOW;
    })
    .sort();
