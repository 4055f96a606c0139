import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { fill, plural } from '@/lib/i18n/fill';
import { CAPACITIES, type CapacityId, type Counts, type Instrument } from '@/lib/model/types';
import type { MethodWords } from './words';

interface RulesProps {
  words: MethodWords;
  instrument: Instrument;
}

/** The rules that turn missing steps into a level, per size of capacity. */
export function Rules({ words, instrument }: RulesProps) {
  const { page, model } = words;
  const sizes = sizesOf(instrument);
  return (
    <Table caption={page.rulesTable}>
      <thead>
        <tr>
          <ColumnHead>{page.columns.rule}</ColumnHead>
          <ColumnHead>{page.columns.capacity}</ColumnHead>
          <ColumnHead>{model.levels.strengthen.title}</ColumnHead>
          <ColumnHead>{model.levels.conditions.title}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {instrument.rules.flatMap((rule) =>
          sizes.map(({ counts, capacities, factors }, at) => (
            <tr key={`${rule.id}-${counts}`}>
              {at === 0 && <RowHead rowSpan={sizes.length}>{model.rules[rule.id].title}</RowHead>}
              <Cell>
                {fill(page.ruleSize, {
                  capacities: capacities.map((id) => model.capacities[id].title).join(', '),
                  count: factors,
                })}
              </Cell>
              <Cell>{countsIn(words, rule[counts].strengthen)}</Cell>
              <Cell>{countsIn(words, rule[counts].conditions)}</Cell>
            </tr>
          )),
        )}
      </tbody>
    </Table>
  );
}

/** The capacities that share a set of counts, with how many factors they have. */
function sizesOf(instrument: Instrument) {
  const factorsOf = (id: CapacityId) =>
    instrument.factors.filter(({ capacity }) => capacity === id).length;
  return (['five', 'three'] as const).map((counts) => {
    const capacities = CAPACITIES.filter((id) => factorsOf(id) > 3 === (counts === 'five'));
    return { counts, capacities, factors: Math.max(0, ...capacities.map(factorsOf)) };
  });
}

/** "1 part misses at least 4 steps, or 2 parts miss at least 3 steps"; what a lighter entry covers goes. */
function countsIn({ locale, page }: MethodWords, counts: Counts): string {
  const entries = Object.entries(counts)
    .map(([steps, count]) => ({ steps: Number(steps), count }))
    .filter(
      ({ steps, count }, _, all) =>
        !all.some((other) => other.steps < steps && other.count <= count),
    )
    .toSorted((a, b) => b.steps - a.steps)
    .map(({ steps, count }) =>
      plural(locale, page.ruleCount, count, { steps: plural(locale, page.steps, steps) }),
    );
  return entries.reduce((first, second) => fill(page.or, { first, second }));
}
