/** A result in words: the same sentences on the result pages and in the report. */
export { type CapacityWords, capacityWords } from './words/capacity';
export { whatWouldChange } from './words/change';
export { type Conclusion, conclusion } from './words/conclusion';
export { firmness } from './words/firmness';
export { type FlagItem, flagWords } from './words/flag';
export { type AdviceItem, expectedEffect, letterSentence } from './words/measure';
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
} from './words/spread';
