import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { fill } from '@/lib/i18n/fill';
import { formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import type { Instrument } from '@/lib/model/types';
import { cite, type MethodWords, titleIn } from './words';

/** Thresholds that are shares from 0 to 1; the others are steps, levels or counts. */
const SHARES = ['margin', 'severity'];

interface FlagsProps {
  words: MethodWords;
  instrument: Instrument;
}

/** When each flag is raised, with its thresholds, and what it rests on. */
export function Flags({ words, instrument }: FlagsProps) {
  const { locale, page, model } = words;
  const raised: Record<string, string> = page.raised;
  return (
    <Table caption={page.flagsTable}>
      <thead>
        <tr>
          <ColumnHead>{page.columns.flag}</ColumnHead>
          <ColumnHead>{page.columns.raised}</ColumnHead>
          <ColumnHead>{page.columns.severity}</ColumnHead>
          <ColumnHead>{page.evidence}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {instrument.flags.map(({ id, severity, thresholds, evidence }) => (
          <tr key={id} id={`flag-${id}`}>
            <RowHead>{titleIn(model.flags, id)}</RowHead>
            <Cell>{fill((raised[id] ?? '') as Template, inWords(locale, thresholds))}</Cell>
            <Cell>{page.severities[severity]}</Cell>
            <Cell>{cite(words, evidence)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const inWords = (locale: Locale, thresholds: Record<string, number>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(thresholds).map(([name, value]) => [
      name,
      SHARES.includes(name) ? formatPercent(locale, value) : formatNumber(locale, value),
    ]),
  );
