import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { fill } from '@/lib/i18n/fill';
import { formatNumber, formatPercent } from '@/lib/i18n/format';
import type { KnownGroups } from '@/lib/instrument/known-groups';
import { LEVELS } from '@/lib/model/types';
import { type MethodWords, titleIn } from './words';

interface KnownGroupsTablesProps {
  words: MethodWords;
  known: KnownGroups;
}

/** How drawn cases of known groups come out, and which requirements decide. */
export function KnownGroupsTables({ words, known }: KnownGroupsTablesProps) {
  const { page } = words;
  return (
    <section className="space-y-6">
      <h2>{page.knownGroupsTitle}</h2>
      <p className="max-w-measure">{fill(page.knownGroupsIntro, { seed: String(known.seed) })}</p>
      <Verdicts words={words} known={known} />
      {known.drivers.length > 0 && <Drivers words={words} known={known} />}
    </section>
  );
}

function Verdicts({ words: { locale, page, model }, known }: KnownGroupsTablesProps) {
  return (
    <Table caption={page.knownGroupsTable}>
      <thead>
        <tr>
          <ColumnHead>{page.columns.group}</ColumnHead>
          <ColumnHead numeric>{page.columns.cases}</ColumnHead>
          {LEVELS.map((level) => (
            <ColumnHead key={level} numeric>
              {model.levels[level].title}
            </ColumnHead>
          ))}
          <ColumnHead numeric>{page.columns.open}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {known.groups.map((group) => {
          const settled = LEVELS.reduce((sum, level) => sum + group[level], 0);
          return (
            <tr key={group.id}>
              <RowHead>{page.knownGroupTitles[group.id]}</RowHead>
              <Cell numeric>{formatNumber(locale, group.cases)}</Cell>
              {LEVELS.map((level) => (
                <Cell key={level} numeric>
                  {formatPercent(locale, group[level] / group.cases)}
                </Cell>
              ))}
              <Cell numeric>{formatPercent(locale, (group.cases - settled) / group.cases)}</Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function Drivers({ words: { locale, page, model }, known }: KnownGroupsTablesProps) {
  return (
    <Table caption={page.decidingTable}>
      <thead>
        <tr>
          <ColumnHead>{page.columns.requirement}</ColumnHead>
          <ColumnHead numeric>{page.columns.share}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {known.drivers.map(({ requirement, share }) => (
          <tr key={requirement}>
            <RowHead>{titleIn(model.requirements, requirement)}</RowHead>
            <Cell numeric>{formatPercent(locale, share)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
