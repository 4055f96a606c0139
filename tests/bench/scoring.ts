import { examples } from '@/lib/instrument/examples';
import { instrument } from '@/lib/instrument/instrument';
import { type AssessRequest, assess, type Instrument } from '@/lib/model';
import { smallestSet } from '@/lib/model/advice/smallest-set';
import { readRequest } from '@/lib/model/answers/reading';
import { breadthOf } from '@/lib/model/firmness/breadth';
import { gridOf } from '@/lib/model/firmness/grid';
import { marginsOf } from '@/lib/model/firmness/margin';
import { openAnswers } from '@/lib/model/firmness/open';
import { score } from '@/lib/model/steps/score';
import { drawn } from '@/tests/support/model/drawn';
import { line, median, medianOf } from './measure';

const BATCH = 4000;
/** Of the drawn assessments one in so many. */
const ONE_IN = 4;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The model on one core: verdicts with exact ends, a whole assessment, the smallest set of measures. */
export async function benchScoring(): Promise<void> {
  const requests: AssessRequest[] = [
    ...(await examples('nl')).map(({ request }) => request),
    ...drawn()
      .filter((_, at) => at % ONE_IN === 0)
      .map(({ answers }) => ({
        locale: 'nl' as const,
        context: { task: { title: 'Taak' } },
        answers,
      })),
  ];
  const readings = requests.map((request) => readRequest(instrument, request));

  const verdicts = await median(() => {
    for (let at = 0; at < BATCH; at++) score(readings[at % readings.length]!);
  });
  line('verdicts with exact ends', (1000 * BATCH) / verdicts, 'per second', '50,000');

  const whole = await median(() => {
    for (let at = 0; at < BATCH; at++) {
      score(readRequest(instrument, requests[at % requests.length]!));
    }
  });
  line('the same, reading the answers each time', (1000 * BATCH) / whole, 'per second');

  // Advice is ordered with all measures; only the search through sets of them is left out.
  const assessed = requests.map((request) => timed(() => assess(instrument, request)));
  const searched = readings.map((reading) =>
    timed(() => smallestSet(reading, instrument.measures)),
  );
  const rest = requests.map((request, at) => {
    const all = Math.min(
      ...[1, 2].map(() => timed(() => assess(instrument, request))),
      assessed[at]!,
    );
    const search = Math.min(
      ...[1, 2].map(() => timed(() => smallestSet(readings[at]!, instrument.measures))),
      searched[at]!,
    );
    return { all, search };
  });
  line(
    'one assessment without the smallest set, median',
    medianOf(rest.map(({ all, search }) => Math.max(0, all - search))),
    'ms',
    'within 25',
  );
  line('the smallest set of measures, median', medianOf(rest.map(({ search }) => search)), 'ms');
  const worst = Math.max(...rest.map(({ search }) => search));
  line(`the same, worst of ${requests.length} cases`, worst, 'ms', 'within 250');

  const without: Instrument = { ...instrument, measures: [] };
  const parts: [string, (at: number) => unknown][] = [
    ['of which: margins and levers', (at) => marginsOf(readings[at]!, score(readings[at]!))],
    ['of which: open answers', (at) => openAnswers(readings[at]!, score(readings[at]!))],
    ['of which: breadth', (at) => breadthOf(readings[at]!, score(readings[at]!))],
    ['of which: grid', (at) => gridOf(readings[at]!)],
    ['an assessment without any measure', (at) => assess(without, requests[at]!)],
  ];
  for (const [name, part] of parts) {
    const times = requests.map((_, at) => Math.min(...[1, 2, 3].map(() => timed(() => part(at)))));
    line(`${name}, median`, medianOf(times), 'ms');
    line(`${name}, worst`, Math.max(...times), 'ms');
  }
}
