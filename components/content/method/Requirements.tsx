import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { fill, plural } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { TOP } from '@/lib/model/answers/interval';
import { CAPACITIES, type Instrument, type Requirement } from '@/lib/model/types';
import { cite, type MethodWords, titleIn } from './words';

interface RequirementsProps {
  words: MethodWords;
  instrument: Instrument;
}

/** Every requirement, per capacity: what is asked against what is there. */
export function Requirements({ words, instrument }: RequirementsProps) {
  const { page, model } = words;
  return (
    <div className="space-y-8">
      {CAPACITIES.map((capacity) => (
        <Table
          key={capacity}
          caption={fill(page.capacityTable, { capacity: model.capacities[capacity].title })}
        >
          <thead>
            <tr>
              <ColumnHead>{page.columns.factor}</ColumnHead>
              <ColumnHead>{page.columns.demand}</ColumnHead>
              <ColumnHead>{page.columns.supply}</ColumnHead>
              <ColumnHead>{page.columns.particulars}</ColumnHead>
              <ColumnHead>{page.evidence}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {instrument.factors
              .filter((factor) => factor.capacity === capacity)
              .flatMap((factor) =>
                factor.requirements.map((requirement, at) => (
                  <tr key={requirement.id}>
                    {at === 0 && (
                      <RowHead rowSpan={factor.requirements.length}>
                        {titleIn(model.factors, factor.id)}
                      </RowHead>
                    )}
                    <Cell>{demandOf(words, requirement)}</Cell>
                    <Cell>{titleIn(words.questions, requirement.supply)}</Cell>
                    <Cell>{particularsOf(words, instrument, requirement)}</Cell>
                    <Cell>{cite(words, requirement.evidence)}</Cell>
                  </tr>
                )),
              )}
          </tbody>
        </Table>
      ))}
    </div>
  );
}

function demandOf({ page, questions }: MethodWords, { demand, combine }: Requirement) {
  const titles = demand.map((id) => titleIn(questions, id));
  if (titles.length === 1) return titles;
  return (
    <>
      {page.demandOf[combine]}
      <ul className="list-disc pl-5">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );
}

function particularsOf(
  { locale, page }: MethodWords,
  { questions }: Instrument,
  { demand, from, most, absence }: Requirement,
): string {
  const { particulars } = page;
  const level = (value: number) => ({ level: formatNumber(locale, value) });
  const steps = (count: number) => plural(locale, page.steps, count);
  const strategic = questions.some(
    (question) => question.strategic && demand.includes(question.id),
  );
  return [
    ...(from > 0 ? [fill(particulars.from, level(from))] : []),
    ...(most < TOP ? [fill(particulars.most, { steps: steps(most) })] : []),
    ...(absence === null
      ? []
      : [fill(particulars.absence, { ...level(absence), steps: steps(TOP) })]),
    ...(strategic ? [particulars.strategic] : []),
  ].join(' ');
}
