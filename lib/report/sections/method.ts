import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { defaultAssumptions } from '@/lib/model';
import { assume } from '@/lib/model/assumptions';
import { CAPACITIES } from '@/lib/model/types';
import { heading, list, paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { cite } from '@/lib/report/sources';
import type { Block } from '@/lib/report/types';
import { day, percent, score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** How the numbers come about, in words, with the weights. */
export const methodSection: SectionPlan = {
  id: 'method',
  station: null,
  annex: true,
  title: ({ wording }) => wording.texts.report.sections.method.title,
  blocks: (context) => [
    paragraph(context.wording.texts.report.sections.method.intro),
    ...rules(context),
    ...factors(context),
    version(context),
  ],
};

function rules({ wording, instrument }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.method;
  const value = (id: string) => assume(defaultAssumptions(instrument), id);
  const values = {
    power: score(wording, value('power')),
    conditions: score(wording, value('levelConditions')),
    strengthen: score(wording, value('levelStrengthen')),
    withhold: percent(wording, value('withholdShare')),
    kappa: percent(wording, value('kappaAdministrative')),
    kappaFinancial: percent(wording, value('kappaFinancial')),
  };
  return list(
    texts.items.map((item) => fill(item, values)),
    true,
  );
}

function factors({ wording, instrument, evidence }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.method;
  const { columns } = texts;
  const questions = (id: string) =>
    instrument.questions.filter(
      ({ side, factors: links }) =>
        (side === 'demand' || side === 'supply') && links.some((link) => link.id === id),
    ).length;
  const ordered = CAPACITIES.flatMap((capacity) =>
    instrument.factors.filter((factor) => factor.capacity === capacity),
  );
  return [
    heading('method-factors', texts.factors),
    ...table(
      texts.factorsTable,
      [
        { header: columns.factor, width: 4, rowHeader: true },
        { header: columns.capacity, width: 3.2 },
        { header: columns.weight, width: 1.3, align: 'right' },
        { header: columns.questions, width: 1.3, align: 'right' },
        { header: columns.sources, width: 4 },
      ],
      ordered.map(({ id, capacity, weight, evidence: ids }) => [
        titles.factor(wording, id),
        titles.capacity(wording, capacity),
        formatNumber(wording.locale, weight),
        formatNumber(wording.locale, questions(id)),
        cite(evidence, ids),
      ]),
      { dense: true },
    ),
  ];
}

function version({ wording, result, date }: ReportContext): Block {
  const texts = wording.texts.report.sections.method;
  const { stability } = result.overall;
  const values = {
    version: result.instrumentVersion,
    norm: wording.texts.model.norms[result.norm].title,
    date: day(wording, date),
  };
  return small(
    stability
      ? fill(texts.versionRuns, {
          ...values,
          runs: formatNumber(wording.locale, stability.runs),
          seed: String(stability.seed),
        })
      : fill(texts.version, values),
  );
}
