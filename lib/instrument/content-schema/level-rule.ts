import * as z from 'zod/mini';
import { type Counts, type LevelRule, RULES } from '@/lib/model/types';
import { type Finding, listOf, rule } from './parts';

/** Numbers of missing steps, from the lightest to the heaviest. */
const STEPS = ['1', '2', '3', '4'] as const;

/** The deeper, the fewer factors it takes; never more than the capacity has. */
const counts = (factors: number): z.ZodMiniType<Counts> =>
  z.partialRecord(z.enum(STEPS), z.int().check(z.minimum(1), z.maximum(factors))).check(
    z.describe('Per number of missing steps: how many factors that miss at least so many.'),
    rule((value) => deeperTakesMore(value)),
  );

function deeperTakesMore(value: Counts): Finding[] {
  const given = STEPS.filter((steps) => value[steps] !== undefined);
  return given.flatMap((steps, at) => {
    const lighter = given[at - 1];
    return lighter && (value[steps] ?? 0) > (value[lighter] ?? 0)
      ? [
          {
            path: [steps],
            input: value[steps],
            message: `must be at most what "${lighter}" says: the deeper, the fewer it takes`,
          },
        ]
      : [];
  });
}

const ofCapacity = (factors: number) =>
  z.strictObject({ strengthen: counts(factors), conditions: counts(factors) });

const levelRule: z.ZodMiniType<LevelRule> = z.strictObject({
  id: z.enum(RULES),
  five: ofCapacity(5),
  three: ofCapacity(3),
});

/** `content/instrument/rules.json`. */
export const rulesSchema = () => listOf(levelRule).check(rule((rules) => missing(rules)));

const missing = (rules: LevelRule[]): Finding[] =>
  RULES.filter((id) => !rules.some((one) => one.id === id)).map((id) => ({
    path: [],
    input: id,
    message: `must have the rule "${id}"`,
  }));
