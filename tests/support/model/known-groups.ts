import { instrument } from '@/lib/instrument/instrument';
import { readRequest } from '@/lib/model/answers/reading';
import { differenceAt, whole } from '@/lib/model/steps/missing';
import { score } from '@/lib/model/steps/score';
import { LEVELS, type Level } from '@/lib/model/types';
import { type Drawn, drawn, SEED } from './drawn';

const STRATEGIC = 3;
const CLEARLY_SHORT = 2;

const GROUPS: Record<string, (one: Drawn) => boolean> = {
  strategicSmall: ({ nature, municipality }) => nature >= STRATEGIC && municipality === 'small',
  strategicSmallInvested: ({ nature, municipality }) =>
    nature >= STRATEGIC && municipality === 'smallInvested',
  strategicLarge: ({ nature, municipality }) => nature >= STRATEGIC && municipality === 'large',
  strategicLargeInvested: ({ nature, municipality }) =>
    nature >= STRATEGIC && municipality === 'largeInvested',
  permitsNotInvested: ({ task, municipality }) =>
    task === 'building-permits' && (municipality === 'small' || municipality === 'large'),
  simple: ({ nature }) => nature === 0,
};

/** How the drawn assessments come out, per known group, and which requirements decide the heavy ones. */
export function knownGroups() {
  const outcomes = drawn().map((one) => ({ one, ...outcomeOf(one) }));
  const heavy = outcomes.filter(
    ({ one, level }) => one.nature >= STRATEGIC && level === 'strengthen',
  );
  return {
    seed: SEED,
    groups: Object.entries(GROUPS).map(([id, belongs]) => {
      const own = outcomes.filter(({ one }) => belongs(one));
      const count = (level: Level) => own.filter((outcome) => outcome.level === level).length;
      return {
        id,
        cases: own.length,
        carries: count('carries'),
        conditions: count('conditions'),
        strengthen: count('strengthen'),
      };
    }),
    drivers: instrument.factors
      .flatMap(({ requirements }) => requirements)
      .map(({ id }) => ({
        requirement: id,
        share: rounded(heavy.filter(({ short }) => short.includes(id)).length / heavy.length),
      }))
      .filter(({ share }) => share > 0)
      .toSorted((a, b) => b.share - a.share),
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** The overall level, and the requirements that miss at least two steps. */
function outcomeOf({ answers, population, task }: Drawn): { level: Level; short: string[] } {
  const reading = readRequest(instrument, {
    context: { municipality: { population }, task: { reference: task } },
    answers,
  });
  const { structure, point, cap } = reading;
  return {
    level: LEVELS[Math.max(...score(reading).levels.worst)]!,
    short: structure.requirements.flatMap(({ requirement }, r) =>
      whole(differenceAt(structure, r, point, point, cap)) >= CLEARLY_SHORT ? [requirement.id] : [],
    ),
  };
}
