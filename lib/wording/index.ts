/** A result in words: the same sentences on the result pages and in the report. */
export { type CapacityWords, capacityWords } from './capacity';
export { whatWouldChange } from './change';
export { type Conclusion, conclusion } from './conclusion';
export { firmness } from './firmness';
export { type FlagItem, flagWords } from './flag';
export { type AdviceItem, expectedEffect, letterSentence } from './measure';
export {
  levelRange,
  medianLevel,
  medianWords,
  optionRows,
  scaleAlt,
  scaleRows,
  splitsOf,
  splitWords,
  spreadAlt,
  spreadIn,
} from './team-distribution';
