import type { Draw } from '@/lib/model/scoring/evaluate';
import { ABSENT_STATE, KNOWN_STATE, type Reading } from '@/lib/model/scoring/reading';
import type { Question } from '@/lib/model/types';

/** The value that an unknown question has in the score itself; never the favourable one. */
function cautious(question: Question): number {
  switch (question.side) {
    case 'affordance':
      return 0;
    case 'constraint':
    case 'construct':
      return 100;
    case 'owner':
      return 0;
    default:
      return Number.NaN;
  }
}

/** More of it makes the municipality's position better. */
const favours = (question: Question): boolean =>
  question.side === 'supply' || question.side === 'affordance';

/** What a question that takes no part counts as. */
const absent = (question: Question): number =>
  question.side === 'demand' || question.side === 'supply' ? Number.NaN : 0;

function valuesBy(questions: Question[], value: (question: Question, at: number) => number) {
  const values = new Float64Array(questions.length);
  for (let at = 0; at < values.length; at++) values[at] = value(questions[at]!, at);
  return values;
}

/** The answers as given: known items as answered, unknown ones by `cautious`. */
export function pointDraw(reading: Reading): Draw {
  const { structure, state, value, costs } = reading;
  const exact = costs && costs.coverage.low === costs.coverage.high;
  return {
    values: valuesBy(structure.scored, (question, at) => {
      if (state[at] === KNOWN_STATE) return value[at]!;
      return state[at] === ABSENT_STATE ? absent(question) : cautious(question);
    }),
    construct:
      reading.construct === 'yes' || (reading.construct === 'unknown' && hasDigital(reading)),
    audited: reading.audited === 'yes',
    topMaturity: reading.topMaturity === 'yes',
    coverage: exact ? costs.coverage.low : Number.NaN,
    end: null,
  };
}

/** Every unknown and every spread at its best or its worst end. */
export function extremeDraw(reading: Reading, end: 'best' | 'worst'): Draw {
  const { structure, state, low, high, costs } = reading;
  const best = end === 'best';
  return {
    values: valuesBy(structure.scored, (question, at) => {
      if (state[at] === ABSENT_STATE) return absent(question);
      return favours(question) === best ? high[at]! : low[at]!;
    }),
    construct: reading.construct !== 'no',
    audited: best ? reading.audited !== 'no' : reading.audited === 'yes',
    topMaturity: best ? reading.topMaturity !== 'no' : reading.topMaturity === 'yes',
    coverage: costs ? (best ? costs.coverage.high : costs.coverage.low) : Number.NaN,
    end,
  };
}

/** Anything digital answered while the gate is still open. */
function hasDigital({ structure, state, answers }: Reading): boolean {
  return (
    'construct-considered' in answers ||
    structure.scored.some(
      ({ side }, at) =>
        state[at] === KNOWN_STATE && (side === 'affordance' || side === 'construct'),
    )
  );
}
