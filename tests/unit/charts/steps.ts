import fc from 'fast-check';
import type { StepEnds } from '@/lib/charts/steps';

/** Names of the steps as the charts get them. */
export const stepNames = ['geen stap', 'één stap', 'twee stappen', 'drie stappen', 'vier stappen'];

/** Steps at the best and worst end and at the point. */
export const ends = (best: number, worst: number, point: number | null): StepEnds => ({
  best,
  worst,
  point,
});

const step = fc.integer({ min: 0, max: 4 });

/** Any ends in order, with a point between them or none. */
export const anyEnds: fc.Arbitrary<StepEnds> = fc
  .tuple(step, step, step, fc.boolean())
  .map(([a, b, c, known]) => {
    const [best = 0, point = 0, worst = 0] = [a, b, c].toSorted((one, two) => one - two);
    return ends(best, worst, known ? point : null);
  });
