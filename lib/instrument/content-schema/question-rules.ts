import type { Question, Side } from '@/lib/model/types';
import type { Finding } from './parts';
import type { QuestionInFile } from './question';

const LADDER = [0, 1, 2, 3, 4];

const HAS_VALUES: Question['kind'][] = ['scale', 'choice', 'multi'];

/** What only questions of some sides have. */
const OWN: Partial<Record<keyof QuestionInFile, Side[]>> = {
  view: ['view'],
  constraint: ['constraint', 'owner'],
  reach: ['constraint', 'owner'],
  strategic: ['demand'],
  needsTopMaturity: ['affordance'],
  needsAudit: ['constraint'],
  subsidy: ['construct'],
};

/** What questions of some sides cannot do without. */
const NEEDED: (keyof QuestionInFile)[] = ['view', 'constraint', 'reach'];

/** What must agree within one question. */
export function questionFindings(question: QuestionInFile): Finding[] {
  return [...valueFindings(question), ...sideFindings(question), ...linkFindings(question)];
}

const found = (path: PropertyKey[], input: unknown, message: string): Finding[] => [
  { path, input, message },
];

function valueFindings({ kind, values = [], ...question }: QuestionInFile): Finding[] {
  const intervals = question.intervals ?? {};
  const outside = values.filter((value) => typeof value === 'string');
  if (!HAS_VALUES.includes(kind)) {
    return values.length > 0 ? found(['values'], values, `must be left out of a ${kind}`) : [];
  }
  if (values.length === 0) return found(['values'], values, `must list what a ${kind} can be`);
  if (kind !== 'scale') {
    return Object.keys(intervals).length > 0
      ? found(['intervals'], intervals, 'must be left to a scale')
      : [];
  }
  const levels = values.filter((value) => typeof value === 'number');
  return [
    ...(levels.join() === LADDER.join()
      ? []
      : found(['values'], values, `must have the levels ${LADDER.join(', ')}`)),
    ...outside
      .filter((value) => intervals[value] === undefined)
      .flatMap((value) =>
        found(['intervals'], intervals, `must say between which steps "${value}" lies`),
      ),
    ...Object.keys(intervals)
      .filter((value) => !outside.includes(value))
      .flatMap((value) =>
        found(['intervals', value], intervals[value], 'must be an option outside the levels'),
      ),
  ];
}

function sideFindings(question: QuestionInFile): Finding[] {
  const { side } = question;
  return Object.entries(OWN).flatMap(([key, sides]) => {
    const name = key as keyof QuestionInFile;
    const given = question[name] !== undefined;
    const owns = sides.includes(side);
    if (given && !owns) {
      return found([key], question[name], `must be left out of the side "${side}"`);
    }
    return !given && owns && NEEDED.includes(name)
      ? found([key], undefined, `must be given, the side being "${side}"`)
      : [];
  });
}

/** Factors of demand and supply follow from the requirements; a load names the one that carries it. */
function linkFindings({ side, factors = [] }: QuestionInFile): Finding[] {
  if (factors.length > 0 && (side === 'demand' || side === 'supply')) {
    return found(['factors'], factors, 'must be left out: factors.json says which');
  }
  return factors.flatMap((link, at) => {
    const { reading, requirement } = link;
    if (side === 'construct' && !(reading && requirement)) {
      return found(['factors', at], link, 'must have a "reading" and a "requirement"');
    }
    return side !== 'construct' && (reading || requirement)
      ? found(
          ['factors', at],
          link,
          'must leave "reading" and "requirement" to the side "construct"',
        )
      : [];
  });
}
