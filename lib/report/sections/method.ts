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
  title: ({ speech }) => speech.texts.report.sections.method.title,
  blocks: (context) => [
    paragraph(context.speech.texts.report.sections.method.intro),
    ...rules(context),
    ...factors(context),
    version(context),
  ],
};

function rules({ speech, instrument }: ReportContext): Block[] {
  const words = speech.texts.report.sections.method;
  const value = (id: string) => assume(defaultAssumptions(instrument), id);
  const values = {
    power: score(speech, value('power')),
    conditions: score(speech, value('levelConditions')),
    strengthen: score(speech, value('levelStrengthen')),
    withhold: percent(speech, value('withholdShare')),
    kappa: percent(speech, value('kappaAdministrative')),
    kappaFinancial: percent(speech, value('kappaFinancial')),
  };
  return list(
    words.items.map((item) => fill(item, values)),
    true,
  );
}

function factors({ speech, instrument, evidence }: ReportContext): Block[] {
  const words = speech.texts.report.sections.method;
  const { columns } = words;
  const questions = (id: string) =>
    instrument.questions.filter(
      ({ side, factors: links }) =>
        (side === 'demand' || side === 'supply') && links.some((link) => link.id === id),
    ).length;
  const ordered = CAPACITIES.flatMap((capacity) =>
    instrument.factors.filter((factor) => factor.capacity === capacity),
  );
  return [
    heading('method-factors', words.factors),
    ...table(
      words.factorsTable,
      [
        { header: columns.factor, width: 4, rowHeader: true },
        { header: columns.capacity, width: 3.2 },
        { header: columns.weight, width: 1.3, align: 'right' },
        { header: columns.questions, width: 1.3, align: 'right' },
        { header: columns.sources, width: 4 },
      ],
      ordered.map(({ id, capacity, weight, evidence: ids }) => [
        titles.factor(speech, id),
        titles.capacity(speech, capacity),
        formatNumber(speech.locale, weight),
        formatNumber(speech.locale, questions(id)),
        cite(evidence, ids),
      ]),
      { dense: true },
    ),
  ];
}

function version({ speech, result, date }: ReportContext): Block {
  const words = speech.texts.report.sections.method;
  const { stability } = result.overall;
  const values = {
    version: result.instrumentVersion,
    norm: speech.texts.model.norms[result.norm].title,
    date: day(speech, date),
  };
  return small(
    stability
      ? fill(words.versionRuns, {
          ...values,
          runs: formatNumber(speech.locale, stability.runs),
          seed: String(stability.seed),
        })
      : fill(words.version, values),
  );
}
