import * as z from 'zod/mini';
import { helps } from '@/lib/consultation/packages/levers';
import { instrument } from '@/lib/instrument/instrument';
import { measureIds } from '@/lib/instrument/schema/request';
import { structureOf } from '@/lib/model/answers/structure';
import { MOST_LEVERS, MOST_PACKAGES } from './limits';
import { distinct, distinctBy, euros, type Fault, line, named, rule } from './parts';

const measures = new Set(measureIds);

/** Whole steps, up or down; none would be no lever. */
const move = z.int().check(
  z.minimum(-4),
  z.maximum(4),
  z.refine((by) => by !== 0, 'invalid_value'),
);

const leverShape = z.union([
  z.strictObject({ measure: z.string() }),
  z.strictObject({ question: z.string(), set: z.union([z.number(), z.string()]) }),
  z.strictObject({ question: z.string(), step: move }),
  z.strictObject({ pooling: z.literal(true) }),
]);

const leverSchema = leverShape.check(rule(leverFaults));

type LeverShape =
  | { measure: string }
  | { question: string; set: number | string }
  | { question: string; step: number }
  | { pooling: true };

/** A lever names what exists, with a value that it may have, and makes no answer heavier. */
function leverFaults(lever: LeverShape): Fault[] {
  const fault = (field: string, input: unknown, code: string): Fault[] => [
    { path: [field], input, code },
  ];
  if ('pooling' in lever) return [];
  if ('measure' in lever) {
    return measures.has(lever.measure) ? [] : fault('measure', lever.measure, 'unknown_id');
  }
  const { questions, position } = structureOf(instrument);
  const question = questions.get(lever.question);
  if (!question) return fault('question', lever.question, 'unknown_question');
  if (!position.has(lever.question))
    return fault('question', lever.question, 'lever_without_effect');
  if ('set' in lever) {
    return question.values.includes(lever.set) ? [] : fault('set', lever.set, 'invalid_answer');
  }
  return helps(question, lever.step) ? [] : fault('step', lever.step, 'lever_makes_heavier');
}

const costSchema = z.strictObject({
  oneOff: z.optional(euros),
  perYear: z.optional(euros),
  perBody: z.optional(euros),
  perInhabitant: z.optional(euros),
});

/** Support that a region could offer. */
const packageSchema = z.strictObject({
  id: named,
  title: line,
  levers: z.array(leverSchema).check(z.maxLength(MOST_LEVERS)),
  for: z.optional(
    z.strictObject({
      classification: named,
      groups: z.array(z.string()).check(z.minLength(1), distinct),
    }),
  ),
  cost: z.optional(costSchema),
  firstPhase: z.optional(z.boolean()),
  from: z.optional(named),
});

/** The same of a publication, which outlives the measures and questions that its levers name. */
const pastPackageSchema = z.extend(packageSchema, {
  levers: z.array(leverShape).check(z.maxLength(MOST_LEVERS)),
});

const packagesOf = <T extends { id: string }>(one: z.ZodMiniType<T>) =>
  z.array(one).check(
    z.maxLength(MOST_PACKAGES),
    distinctBy(({ id }) => id, 'id'),
  );

/** Packages, none of them twice. */
export const packagesSchema = packagesOf(packageSchema);

/** Those of a publication. */
export const pastPackagesSchema = packagesOf(pastPackageSchema);
