import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { formatNumber } from '@/lib/i18n/format';
import type { Instrument } from '@/lib/model/types';
import { cite, type MethodWords } from './words';

interface TeamRulesProps {
  words: MethodWords;
  team: Instrument['team'];
}

/** Every number by which a team's answers are read, what it rests on, and the works it cites. */
export function TeamRules({ words, team }: TeamRulesProps) {
  const { locale, page, model } = words;
  return (
    <>
      <Table caption={page.teamRules}>
        <thead>
          <tr>
            <ColumnHead>{page.rule}</ColumnHead>
            <ColumnHead numeric>{page.value}</ColumnHead>
            <ColumnHead>{page.basis}</ColumnHead>
            <ColumnHead>{page.evidence}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {team.rules.map(({ id, value, basis, evidence }) => (
            <tr key={id} id={`team-rule-${id}`}>
              <RowHead>
                <strong className="font-semibold">{model.teamRules[id].title}</strong>
                <br />
                {model.teamRules[id].text}
              </RowHead>
              <Cell numeric>{formatNumber(locale, value, Number.isInteger(value) ? 0 : 2)}</Cell>
              <Cell>{page.bases[basis]}</Cell>
              <Cell>{cite(words, evidence)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <h3 className="mt-8 text-lg">{page.literature}</h3>
      <ul className="mt-2 max-w-measure list-disc space-y-2 pl-5 text-sm">
        {team.literature.map(({ id, citation }) => (
          <li key={id}>{citation}</li>
        ))}
      </ul>
    </>
  );
}
