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
  title: ({ wording }) => wording.texts.report.sections.assumptions.title,
  blocks: ({ wording, instrument }) => {
    const texts = wording.texts.report.sections.assumptions;
    const { columns } = texts;
    const number = numberIn(wording);
    return [
      paragraph(texts.intro),
      ...table(
        texts.table,
        [
          { header: columns.assumption, width: 8, rowHeader: true },
          { header: columns.value, width: 1.6, align: 'right' },
          { header: columns.range, width: 2.6, align: 'right' },
        ],
        instrument.assumptions.map(({ id, value, range: [low, high] }) => [
          titles.assumption(wording, id),
          number(value),
          fill(texts.to, { low: number(low), high: number(high) }),
        ]),
        { dense: true },
      ),
    ];
  },
};

/** Assumptions are of every kind, so they keep up to three decimals. */
const numberIn = ({ locale }: ReportContext['wording']) => {
  const format = numberFormat(locale, { maximumFractionDigits: 3 });
  return (value: number) => format.format(value);
};
