'use client';

import { useResult } from '@/components/result/context';
import { Sources } from '@/components/result/Sources';
import { ColumnHead, Table } from '@/components/ui/Table';
import { fill } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import { questionById } from '@/lib/instrument/questions';
import type { FactorResult } from '@/lib/model/result';
import { percent, score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { TraceRow } from './TraceRow';

type Entry = FactorResult['trace'][number];

const PARTS: Entry['part'][] = [
  'demand',
  'costs',
  'supply',
  'planned',
  'affordance',
  'constraint',
  'owner',
  'added',
];

/** The cost table counts for both sides, but is named once. */
const onePerQuestion = (trace: Entry[], part: Entry['part']): Entry[] => [
  ...new Map(
    trace.filter((entry) => entry.part === part).map((entry) => [entry.question, entry]),
  ).values(),
];

/** The answers behind a factor's numbers, with weight and contribution, the norm and the sources. */
export default function FactorTrace({ factor }: { factor: FactorResult }) {
  const { wording, texts, result } = useResult();
  const title = titles.factor(wording, factor.id);
  const evidence = instrument.factors.find(({ id }) => id === factor.id)?.evidence ?? [];
  const asked = factor.trace.flatMap(({ question }) => questionById(question)?.evidence ?? []);
  const entries = PARTS.flatMap((part) => onePerQuestion(factor.trace, part));
  const formula = fill(texts.trace.formula, {
    demand: score(wording, factor.demand),
    supply: score(wording, factor.supply),
    shortfall: score(wording, factor.shortfall),
    supported: percent(wording, factor.relief.supported),
    added: score(wording, factor.addedDemand),
    after: score(wording, factor.shortfallAfter),
  });

  return (
    <div className="border-l-4 border-rule py-2 pl-4">
      <Table caption={fill(texts.trace.caption, { factor: title })}>
        <thead>
          <tr>
            {texts.trace.columns.map((column, at) => (
              <ColumnHead key={column} numeric={at > 1}>
                {column}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, at) => (
            <TraceRow
              key={`${entry.part}-${entry.question}`}
              entry={entry}
              first={entry.part !== entries[at - 1]?.part}
            />
          ))}
        </tbody>
      </Table>
      <p className="mt-3 max-w-measure">{formula}</p>
      <p className="mt-1 max-w-measure text-ink-soft">
        {fill(texts.trace.norm, { norm: wording.texts.model.norms[result.norm].title })}
      </p>
      <Sources ids={[...evidence, ...asked]} />
    </div>
  );
}
