import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gate } from '@/lib/consultation/gate';
import { showAll } from '@/lib/consultation/gate/show-all';
import { completeClassifications } from '@/lib/consultation/groups';
import { tablesOf } from '@/lib/consultation/reading/tables';
import { type Rounds, roundsReading, roundTables } from '@/lib/consultation/rounds/compare';
import type { ConsultationAudience, Response, RoundsReading } from '@/lib/consultation/types';
import { anyConsultation } from '@/tests/support/consultation/drawn';
import { smallInstrument } from '@/tests/support/model/small-instrument';

/** Two rounds of the same bodies, of which each may be silent in either. */
const anyRounds = fc
  .tuple(anyConsultation(fc.constant([])), anyConsultation(fc.constant([])))
  .map(([now, before]): Rounds => {
    const asked = new Set(now.bodies.map(({ id }) => id));
    const responses = before.responses.filter(({ body }) => asked.has(body));
    return { now, earlier: { proposal: before.proposal, responses }, leftOut: [] };
  });

/** The same with enough bodies for groups: each drawn body stands for several. */
const manyRounds = fc.tuple(anyRounds, fc.infiniteStream(fc.nat(9))).map(([rounds, dice]) => {
  const copies = [0, 1, 2, 3];
  const copied = (responses: Response[]) =>
    copies.flatMap((copy) =>
      responses.flatMap((response) =>
        dice.next().value < 7 ? [{ ...response, body: `${response.body}-${copy}` }] : [],
      ),
    );
  const { now, earlier } = rounds;
  const bodies = copies.flatMap((copy) =>
    now.bodies.map((body) => ({ ...body, id: `${body.id}-${copy}` })),
  );
  return {
    now: { ...now, bodies, responses: copied(now.responses) },
    earlier: { ...earlier, responses: copied(earlier.responses) },
    leftOut: [],
  } satisfies Rounds;
});

const comparing = (rounds: Rounds, audience: ConsultationAudience = 'region') => ({
  rounds,
  audience,
  classifications: completeClassifications(rounds.now.bodies),
});

const of = { title: 'Taak', version: '1' };

const read = (rounds: Rounds): RoundsReading =>
  roundsReading(smallInstrument, comparing(rounds), of, {
    show: (tables) => ({ tables: showAll(tables), withheld: [] }),
  });

function movedIn({ moved }: RoundsReading) {
  if (!moved) throw new Error('It is for the region');
  return moved;
}

const assessedIn = (responses: readonly Response[]) =>
  new Set(responses.flatMap(({ body, request }) => (request ? [body] : [])));

const sum = (figures: Record<string, unknown>): number =>
  Object.values(figures).reduce<number>((total, n) => total + Number(n), 0);

const runs = (numRuns: number) => ({ numRuns });

describe('two rounds', () => {
  it('say the same in whatever order bodies and answers stand, and whatever bodies are called', () => {
    fc.assert(
      fc.property(anyRounds, fc.infiniteStream(fc.nat()), ({ now, earlier, leftOut }, keys) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((one) => ({ one, key: keys.next().value }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const renamed = (id: string) => `z${9 - Number(id.slice(1))}`;
        const moved = (responses: Response[]) =>
          shuffled(responses.map((response) => ({ ...response, body: renamed(response.body) })));
        const other: Rounds = {
          now: {
            ...now,
            bodies: shuffled(now.bodies.map((body) => ({ ...body, id: renamed(body.id) }))),
            responses: moved(now.responses),
          },
          earlier: { ...earlier, responses: moved(earlier.responses) },
          leftOut,
        };
        expect(read(other)).toEqual(read({ now, earlier, leftOut }));
      }),
      runs(60),
    );
  });

  it('count those alone who were assessed in both, each once', () => {
    fc.assert(
      fc.property(anyRounds, (rounds) => {
        const { now, earlier } = rounds;
        const second = assessedIn(now.responses);
        const pairs = [...assessedIn(earlier.responses)].filter((body) => second.has(body)).length;
        const reading = read(rounds);
        expect(reading.compared).toBe(pairs);
        for (const cells of [movedIn(reading).moves, reading.before, reading.now]) {
          expect(sum(cells)).toBe(pairs);
        }
        for (const { id: _, ...cells } of movedIn(reading).factors) expect(sum(cells)).toBe(pairs);
        for (const { groups } of movedIn(reading).groups) {
          const all = groups.map(({ moves }) => (moves === 'tooFew' ? Number.NaN : sum(moves)));
          expect(all.reduce((a, b) => a + b, 0)).toBe(pairs);
        }
      }),
      runs(60),
    );
  });

  it('do not change by a body that is silent in either, whatever it answered in the other', () => {
    fc.assert(
      fc.property(anyRounds, fc.boolean(), fc.nat(), (rounds, first, pick) => {
        const { now, earlier } = rounds;
        const side = first ? earlier : now;
        const body = side.responses.at(pick % Math.max(1, side.responses.length))?.body;
        const silent = (responses: Response[]) => responses.filter((one) => one.body !== body);
        const one: Rounds = first
          ? { ...rounds, earlier: { ...earlier, responses: silent(earlier.responses) } }
          : { ...rounds, now: { ...now, responses: silent(now.responses) } };
        const both: Rounds = {
          ...rounds,
          earlier: { ...earlier, responses: silent(earlier.responses) },
          now: { ...now, responses: silent(now.responses) },
        };
        const figures = ({ answered: _, ...rest }: RoundsReading) => rest;
        expect(figures(read(one))).toEqual(figures(read(both)));
      }),
      runs(60),
    );
  });

  it('with the same answers move nobody, and questions that are left out move nobody', () => {
    fc.assert(
      fc.property(anyRounds, ({ now, earlier }) => {
        const same = read({ now, earlier: now, leftOut: [] });
        expect(sum(movedIn(same).moves)).toBe(movedIn(same).moves.same);
        const all = smallInstrument.questions.map(({ id }) => id);
        const costs = [...now.responses, ...earlier.responses].some((one) => one.request?.costs);
        const none = read({ now, earlier, leftOut: all });
        if (!costs) expect(sum(movedIn(none).moves)).toBe(movedIn(none).moves.same);
      }),
      runs(60),
    );
  });

  it('show no group under the limit, also beside what each round showed before', () => {
    fc.assert(
      fc.property(manyRounds, (rounds) => {
        const { now, earlier } = rounds;
        const responses = [...now.responses, ...earlier.responses].map((response, at) => ({
          ...response,
          hash: String(at),
        }));
        const split = now.responses.length;
        const publish = (input: typeof now, from: number, published: { ledger: object }[]) =>
          gate({
            tables: tablesOf(smallInstrument, input, 'public'),
            responses: responses.slice(from, from + input.responses.length),
            audience: 'public',
            published: published as never,
          });
        const first = publish({ ...now, ...earlier }, split, []);
        const second = publish(now, 0, [first]);
        const tables = roundTables(smallInstrument, comparing(rounds, 'region'));
        const published = [first, second];
        const passed = gate({ tables, responses, audience: 'public', published });
        const named = new Set(passed.named);
        const guardedOf = (base: readonly number[]) =>
          new Set(base.filter((at) => !named.has(at)).map((at) => responses[at]?.body));
        const sets = [
          ...second.ledger.bases.map((base) => base.map((at) => second.ledger.columns[at])),
          ...first.ledger.bases.map((base) => base.map((at) => first.ledger.columns[at])),
        ].map((keys) => new Set(keys.map((key) => JSON.parse(key ?? '[]').join())));
        for (const [at, { base }] of passed.shown.entries()) {
          if (base === null) continue;
          const own = tables[at]?.base ?? [];
          const guarded = guardedOf(own);
          expect(guarded.size === 0 || guarded.size >= 5).toBe(true);
          // What a set that was shown before has more than this one.
          const mine = new Map(own.map((one) => [keyOf(responses[one]), one]));
          for (const set of sets) {
            if ([...mine.keys()].some((key) => !set.has(key))) continue;
            const rest = responses
              .map((_, one) => one)
              .filter((one) => set.has(keyOf(responses[one])) && !mine.has(keyOf(responses[one])));
            const left = guardedOf(rest).size;
            expect(left === 0 || left >= 5).toBe(true);
          }
        }
      }),
      runs(25),
    );
  });
});

const keyOf = (response: { body: string; hash: string } | undefined): string =>
  response ? [response.body, response.body, response.hash].join() : '';
