import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import type { Instrument } from '@/lib/model/types';
import { type MethodWords, titleIn } from './words';

interface LoadsProps {
  words: MethodWords;
  instrument: Instrument;
}

/** What an initiative adds, on which requirement and when. */
export function Loads({ words: { page, model, questions }, instrument }: LoadsProps) {
  const loads = instrument.questions
    .filter(({ side }) => side === 'construct')
    .flatMap(({ id, factors }) =>
      factors.flatMap((link) =>
        link.reading ? [{ ...link, question: id, reading: link.reading }] : [],
      ),
    );
  return (
    <Table caption={page.loadsTable}>
      <thead>
        <tr>
          <ColumnHead>{page.columns.question}</ColumnHead>
          <ColumnHead>{page.columns.factor}</ColumnHead>
          <ColumnHead>{page.columns.requirement}</ColumnHead>
          <ColumnHead>{page.columns.reading}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {loads.map(({ question, id, requirement = '', reading }) => (
          <tr key={`${question}-${id}`}>
            <RowHead>{titleIn(questions, question)}</RowHead>
            <Cell>{titleIn(model.factors, id)}</Cell>
            <Cell>{titleIn(model.requirements, requirement)}</Cell>
            <Cell>{page.readings[reading]}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
