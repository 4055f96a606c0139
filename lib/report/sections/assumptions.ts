import { fill } from '@/lib/i18n/fill';
import { numberFormat } from '@/lib/i18n/intl';
import { paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { titles } from '@/lib/wording/titles';

/** Every number that the sources do not give. */
export const assumptionsSection: SectionPlan = {
  id: 'assumptions',
  station: null,
  annex: true,
  title: ({ speech }) => speech.texts.report.sections.assumptions.title,
  blocks: ({ speech, instrument }) => {
    const words = speech.texts.report.sections.assumptions;
    const { columns } = words;
    const number = numberIn(speech);
    return [
      paragraph(words.intro),
      ...table(
        words.table,
        [
          { header: columns.assumption, width: 8, rowHeader: true },
          { header: columns.value, width: 1.6, align: 'right' },
          { header: columns.range, width: 2.6, align: 'right' },
        ],
        instrument.assumptions.map(({ id, value, range: [low, high] }) => [
          titles.assumption(speech, id),
          number(value),
          fill(words.to, { low: number(low), high: number(high) }),
        ]),
        { dense: true },
      ),
    ];
  },
};

/** Assumptions are of every kind, so they keep up to three decimals. */
const numberIn = ({ locale }: ReportContext['speech']) => {
  const format = numberFormat(locale, { maximumFractionDigits: 3 });
  return (value: number) => format.format(value);
};
