import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { ModelTexts } from '@/lib/instrument/texts/instrument';
import type { pageWords } from '@/lib/instrument/texts/pages';
import type { Instrument } from '@/lib/model/types';

interface TeamRulesProps {
  locale: Locale;
  page: ReturnType<typeof pageWords<'method'>>;
  team: Instrument['team'];
  texts: ModelTexts['teamRules'];
}

/** Every number by which a team's answers are read, what it rests on, and the works it cites. */
export function TeamRules({ locale, page, team, texts }: TeamRulesProps) {
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
                <strong className="font-semibold">{texts[id].title}</strong>
                <br />
                {texts[id].text}
              </RowHead>
              <Cell numeric>{formatNumber(locale, value, Number.isInteger(value) ? 0 : 2)}</Cell>
              <Cell>{page.bases[basis]}</Cell>
              <Cell>{evidence.join(', ')}</Cell>
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
