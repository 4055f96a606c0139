'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { QuestionLink } from '@/components/result/QuestionLink';
import { ResultSection } from '@/components/result/ResultSection';
import { Details } from '@/components/ui/Details';
import { NORMS, RULES } from '@/lib/model/types';

/** Questions that take part in most of the changes. */
const MOST_QUESTIONS = 5;

/** How firm the verdict is: margin, breadth and grid, behind a word. */
export function HowFirm() {
  const { result, texts: words } = useResult();
  const { firmness: texts } = words;
  const { margin } = result.overall;
  const changed = (way: 'up' | 'down') =>
    (margin[way]?.sets ?? []).flat().map(({ question }) => question);
  return (
    <ResultSection id="firmness" title={texts.title} lead={texts.lead}>
      <div className="max-w-measure space-y-2">
        <Finding id="firmness" />
        <Finding id="voices" />
        <Finding id="evidence" />
      </div>
      <Details summary={texts.marginTitle}>
        <p className="text-ink-soft">{texts.marginText}</p>
        <Finding id="margin.down" questions={changed('down')} />
        <Finding id="margin.up" questions={changed('up')} />
      </Details>
      <Details summary={texts.breadthTitle}>
        <Finding id="breadth.singles" />
        <Finding id="breadth.pairs" />
        <Busiest />
      </Details>
      <Details summary={texts.gridTitle}>
        <Finding id="grid" />
        <GridTable />
      </Details>
    </ResultSection>
  );
}

/** The answers that take part in most of the changes that move the verdict. */
function Busiest() {
  const { result, texts: words } = useResult();
  const { firmness: texts } = words;
  const questions = result.overall.breadth.questions.slice(0, MOST_QUESTIONS);
  if (questions.length === 0) return null;
  return (
    <FigureTable
      caption={texts.questionsCaption}
      columns={texts.questionsColumns}
      rows={questions.map(({ question, in: count }) => ({
        id: question,
        cells: [<QuestionLink key={question} id={question} />, count],
      }))}
    />
  );
}

/** Per rule and norm: in how many of its shifts of the answers the verdict holds; together all that hold. */
function GridTable() {
  const { result, wording, texts: words } = useResult();
  const { firmness: texts } = words;
  const { cells } = result.overall.grid;
  const { between } = result.overall;
  const holds = (one: (typeof cells)[number]) =>
    one.between[0] === between[0] && one.between[1] === between[1];
  const rows = RULES.flatMap((rule) =>
    NORMS.map((norm) => {
      const own = cells.filter((cell) => cell.rule === rule && cell.norm === norm);
      return {
        id: `${rule}-${norm}`,
        cells: [
          texts.rules[rule],
          wording.texts.model.norms[norm].title,
          own.filter(holds).length,
          own.length,
        ],
      };
    }),
  );
  return <FigureTable caption={texts.gridCaption} columns={texts.gridColumns} rows={rows} />;
}
