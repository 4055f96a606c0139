import { examples } from '@/lib/instrument/examples';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { defaultAssumptions } from '@/lib/model/assumptions';
import { read } from '@/lib/model/scoring/reading';
import { score } from '@/lib/model/scoring/score';
import { combine } from '@/lib/model/team/team';
import { simulate } from '@/lib/model/uncertainty/simulate';
import { line, median } from './measure';

const BATCH = 4000;

/** The model on one core: scorings with exact bounds, one simulation, one whole assessment. */
export async function benchScoring(): Promise<void> {
  const assumptions = defaultAssumptions(instrument);
  const requests = (await examples('nl')).map(({ request }) => request);
  const reading = (at: number) =>
    read(instrument, combine(requests[at % requests.length]!, instrument), 'firstTier', null);

  const batch = await median(() => {
    for (let at = 0; at < BATCH; at++) score(reading(at), assumptions);
  });
  line('scorings with exact bounds', (1000 * BATCH) / batch, 'per second', '20,000');

  const incomplete = { ...requests[0]!.answers };
  for (const question of instrument.questions.filter((_, at) => at % 3 === 0)) {
    delete incomplete[question.id];
  }
  const partly = await median(() => {
    for (let at = 0; at < BATCH; at++) {
      const combined = combine({ answers: incomplete }, instrument);
      score(read(instrument, combined, 'firstTier', null), assumptions);
    }
  });
  line('the same with a third of the answers missing', (1000 * BATCH) / partly, 'per second');

  const first = reading(0);
  const simulation = await median(() => simulate(first, assumptions, {}, { runs: 2000, seed: 1 }));
  line('one simulation of 2,000 runs', simulation, 'ms', 'within 150');

  const whole = await median(() => assess(instrument, requests[0]!));
  line('one whole assessment (flags, advice, simulation, trace)', whole, 'ms');
}
