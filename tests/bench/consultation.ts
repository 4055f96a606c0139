import { searchCombinations } from '@/lib/consultation/packages/combinations';
import { outcomesOf } from '@/lib/consultation/packages/outcome';
import { analyse } from '@/lib/consultation/reading/analyse';
import { scoreBodies } from '@/lib/consultation/reading/scoring';
import { instrument } from '@/lib/instrument/instrument';
import { consultationOf, packages } from '@/tests/support/consultation/many';
import { line, median } from './measure';

/** Every body answers. */
const MANY = 285;
const VERY_MANY = 10_000;

/** The reading of many on one core, over drawn assessments. */
export async function benchConsultation(): Promise<void> {
  const few = consultationOf(MANY, MANY);
  const { packages: _, ...bare } = few;
  const reading = await median(() => analyse(instrument, bare));
  line(`reading of ${MANY} responses`, reading, 'ms', 'within 100');

  const withPackages = await median(() => analyse(instrument, few));
  line(`the same with ${packages.length} packages`, withPackages, 'ms');

  const { packages: __, ...all } = consultationOf(VERY_MANY, VERY_MANY);
  const large = await median(() => analyse(instrument, all), { runs: 3, warmUp: 1 });
  line(`reading of ${VERY_MANY.toLocaleString('en')} responses`, large, 'ms', 'within 2,000');

  const scored = scoreBodies(instrument, few);
  const each: number[] = [];
  for (const one of packages) {
    each.push(await median(() => outcomesOf(instrument, one, scored, 'default')));
  }
  line(`one package over ${MANY}, slowest`, Math.max(...each), 'ms', 'within 20');

  // A target that none reaches: then all of them are gone through.
  const search = await median(
    () => {
      const steps = searchCombinations(instrument, few, scored, { target: 1, rule: 'default' });
      while (!steps.next().done);
    },
    { runs: 3, warmUp: 1 },
  );
  const combinations = (2 ** packages.length).toLocaleString('en');
  line(`all ${combinations} combinations over ${MANY}`, search, 'ms', 'within 10,000');
}
