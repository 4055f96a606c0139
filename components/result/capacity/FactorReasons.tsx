'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { Sources } from '@/components/result/Sources';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { requirementName, steps } from '@/lib/findings';
import { stepsAndRange } from '@/lib/findings/figures';
import { fill } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceOf } from '@/lib/instrument/question-evidence';
import type { FactorResult } from '@/lib/model/result';
import { answerViews } from '@/lib/result-view/answers';
import { requirementsOf } from '@/lib/result-view/requirements';
import { titles } from '@/lib/wording/titles';
import { AnswerLine } from './AnswerLine';

/** Why a factor misses what it misses: per requirement the answers on both sides, and what would lift it. */
export default function FactorReasons({ factor }: { factor: FactorResult }) {
  const props = useResult();
  const { wording, texts: words, result, answered } = props;
  const { reasons: texts } = words;
  const requirements = requirementsOf(result, factor.id);
  const answer = answered ? answerViews(props) : null;
  const evidence = instrument.factors.find(({ id }) => id === factor.id)?.evidence ?? [];
  const asked = requirements.flatMap(({ demand, supply, evidence: own }) => [
    ...own,
    ...[...demand, supply].flatMap((id) => evidenceOf(id)),
  ]);
  const title = titles.factor(wording, factor.id);
  const answersTo = (ids: string[]) => (
    <ul className="space-y-2">
      {ids.map((id) => (
        <AnswerLine key={id} id={id} answer={answer?.(id) ?? { text: '', state: 'given' }} />
      ))}
    </ul>
  );

  return (
    <div className="space-y-4 border-l-4 border-rule py-2 pl-4">
      <Table caption={fill(texts.caption, { factor: title })}>
        <thead>
          <tr>
            {texts.columns.map((column) => (
              <ColumnHead key={column}>{column}</ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {requirements.map((one) => (
            <tr key={one.id}>
              <RowHead>
                <span className={one.decides ? 'font-semibold' : undefined}>
                  {requirementName(wording, one.id)}
                </span>
                {one.decides && <span className="block text-ink-soft">{texts.decides}</span>}
              </RowHead>
              <Cell>{answersTo(one.demand)}</Cell>
              <Cell>{answersTo([one.supply])}</Cell>
              <Cell>
                {stepsAndRange(wording, one.shortfall)}
                {one.notes.map((note) => (
                  <span key={note} className="mt-1 block text-ink-soft">
                    {texts.notes[note]}
                  </span>
                ))}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="max-w-measure space-y-1">
        <Finding id={`stages.${factor.id}`} />
        <Finding id={`load.${factor.id}`} />
        <Finding id={`relief.${factor.id}`} />
      </div>
      <Lifts factor={factor.id} />
      <p className="max-w-measure text-ink-soft">
        {fill(texts.norm, { norm: wording.texts.model.norms[result.norm].title })}
      </p>
      <Sources ids={[...evidence, ...asked]} />
    </div>
  );
}

/** The measures that would lift a factor, and by how much each. */
function Lifts({ factor }: { factor: string }) {
  const { result, wording, texts } = useResult();
  const lifts = result.advice.flatMap(({ id, effect }) => {
    const change = effect.steps.find((one) => one.factor === factor);
    return change && change.to < change.from ? [{ id, ...change }] : [];
  });
  if (lifts.length === 0) return null;
  return (
    <div className="max-w-measure">
      <p className="font-semibold">{texts.reasons.lifts}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {lifts.map(({ id, from, to }) => (
          <li key={id}>
            <a href="#plan">
              {fill(texts.reasons.lift, {
                measure: titles.measure(wording, id),
                from: steps(wording, from),
                to: steps(wording, to),
              })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
