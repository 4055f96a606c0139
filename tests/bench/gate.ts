import { numbers } from '@/lib/consultation/example/numbers';
import { gate } from '@/lib/consultation/gate';
import type { Ledger, Table } from '@/lib/consultation/types';
import { flandersAnswering } from '@/tests/support/disclosure/flanders';
import {
  type Answering,
  groupsOf,
  responsesOf,
  tableOf,
  tablesOf,
} from '@/tests/support/disclosure/region';
import { line, median } from './measure';

const CAPACITIES = 5;

/** As many tables as a reading has: five more tallies over all groups, of answers that other bodies gave. */
function readingOf(answering: readonly Answering[]): Table[] {
  const groups = [null, ...groupsOf(answering, ['size', 'province', 'region'])];
  const capacities = Array.from({ length: CAPACITIES }, (_, capacity) => {
    const turned = answering.map((one, at) => ({
      ...one,
      answers: answering[(at + 7 * (capacity + 1)) % answering.length]?.answers ?? {},
    }));
    const id = `capacity.${capacity}`;
    return groups.map((group) => ({ ...tableOf(turned, 'tally', group), id }));
  });
  return [...tablesOf(answering), ...capacities.flat()];
}

/** The disclosure gate on one core: a publication of the 285 beside three earlier ones. */
export async function benchGate(): Promise<void> {
  const all = flandersAnswering(numbers(3), 285);
  const at = (answered: number) => {
    const answering = all.slice(0, answered);
    return { tables: readingOf(answering), responses: responsesOf(answering) };
  };
  const published: { ledger: Ledger }[] = [];
  for (const answered of [110, 174, 230]) {
    const { ledger } = gate({ ...at(answered), audience: 'public', published });
    published.push({ ledger });
  }
  const last = at(285);
  const first = await median(() => gate({ ...last, audience: 'public' }), { runs: 3, warmUp: 1 });
  line(`gate for ${last.tables.length} tables of 285`, first, 'ms');
  const fourth = await median(() => gate({ ...last, audience: 'public', published }), {
    runs: 3,
    warmUp: 1,
  });
  line('the same with three earlier publications', fourth, 'ms', '2,000');
}
