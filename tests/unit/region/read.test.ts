import { beforeAll, describe, expect, test } from 'vitest';
import { exampleConsultation } from '@/lib/consultation/example/example';
import { classificationsOf, groupsOf } from '@/lib/consultation/groups';
import type { Consultation } from '@/lib/consultation/record';
import type { Sharing } from '@/lib/consultation/types';
import { prepare, read, seek } from '@/lib/session/consultation/work';

const terms = { rule: 'default' } as const;
const quiet = () => {};

let example: Consultation;
beforeAll(async () => {
  const made = await exampleConsultation('nl', {
    id: '6f1c1f5e-1111-4111-8111-111111111111',
    now: '2026-11-29T10:00:00Z',
  });
  example = made;
});

/** The example with one way of sharing for all. */
const sharedAs = (sharing: Sharing): Consultation => ({
  ...example,
  responses: example.responses.map((response) => ({ ...response, sharing })),
});

describe('a reading for the region', () => {
  test('times', () => {
    const t0 = performance.now();
    const whole = read(example, { ...terms, group: null }, quiet);
    const t1 = performance.now();
    const one = read(example, { ...terms, group: { classification: 'region', group: groupsOf(example.bodies, 'region')[2]!.group } }, quiet);
    const t2 = performance.now();
    const p = prepare(example, { terms, published: [], target: undefined, on: '2026-11-29' });
    const t3 = performance.now();
    const s = seek(example, { terms, target: 0.5 }, quiet);
    console.log(t1 - t0, t2 - t1, t3 - t2, performance.now() - t3, typeof whole, one === 'tooFew' ? one : one.response, p.tables, p.shown, s, classificationsOf(example.bodies), example.packages.length);
    console.log(whole === 'tooFew' || whole.overall, one === 'tooFew' || one.overall, p.publication.reading.overall, p.publication.reading.withheld.length);
    console.log(Object.entries(Object.groupBy(example.responses, (r) => r.sharing)).map(([k, v]) => [k, v!.length]));
  });
});
