import {
  drawAnswers,
  MUNICIPALITY_KINDS,
  type MunicipalityKind,
  SUPPLY,
} from '@/lib/consultation/example/draw';
import { numbers } from '@/lib/consultation/example/numbers';
import { instrument } from '@/lib/instrument/instrument';
import type { Answers } from '@/lib/model/types';

/**
 * Drawn assessments: four kinds of municipality against the reference profiles. Everything about the supply
 * is invented; the draw compares rules and validates nothing. Written down, with its seed, before any rule
 * was tuned to it.
 */
export const SEED = 20261129;

/** How many are drawn per kind of municipality and task. */
const PER_GROUP = 21;

export interface Drawn {
  municipality: MunicipalityKind;
  /** Id of a reference task. */
  task: string;
  /** Nature of the task, 0 operational – 4 strategic. */
  nature: number;
  population: number;
  answers: Answers;
}

/** Every drawn assessment, the same in every run. */
export function drawn(seed = SEED): Drawn[] {
  const next = numbers(seed);
  return instrument.referenceTasks.flatMap(({ id: task, nature, demand }) =>
    MUNICIPALITY_KINDS.flatMap((municipality) =>
      Array.from({ length: PER_GROUP }, () => ({
        municipality,
        task,
        nature,
        population: SUPPLY[municipality].population,
        answers: drawAnswers(instrument, { kind: municipality, nature, demand }, next),
      })),
    ),
  );
}
