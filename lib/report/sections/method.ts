import { steps } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { referencesTo } from '@/lib/instrument/texts/evidence';
import { defaultAssumptions } from '@/lib/model';
import { assume } from '@/lib/model/assumptions';
import { CAPACITIES, type Counts, LEVELS, type Requirement } from '@/lib/model/types';
import { heading, list, paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { day, enumerate, percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** How the verdict comes about, in words, with the rules and requirements of the instrument. */
export const methodSection: SectionPlan = {
  id: 'method',
  station: null,
  annex: true,
  title: ({ wording }) => wording.texts.report.sections.method.title,
  blocks: (context) => [
    paragraph(context.wording.texts.report.sections.method.intro),
    ...outline(context),
    ...rules(context),
    ...requirements(context),
    version(context),
  ],
};

function outline({ wording, instrument }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.method;
  const value = (id: string) => assume(defaultAssumptions(instrument), id);
  const values = {
    executor: wording.texts.model.norms.executor.title,
    executorMost: steps(wording, value('executorMost')),
    administrative: percent(wording, value('kappaAdministrative')),
    policy: percent(wording, value('kappaPolicy')),
    financial: percent(wording, value('kappaFinancial')),
  };
  return list(
    texts.items.map((item) => fill(item, values)),
    true,
  );
}

/** How many parts that fall short how deeply make a level, per rule and size of a capacity. */
function rules({ wording, instrument }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.method;
  const { columns } = texts;
  const counted = (counts: Counts) =>
    enumerate(
      wording,
      (['4', '3', '2', '1'] as const).flatMap((depth) => {
        const count = counts[depth];
        return count === undefined
          ? []
          : fill(texts.rule, { count, steps: steps(wording, Number(depth)) });
      }),
    );
  const heavier = LEVELS.filter((level) => level !== 'carries').toReversed();
  return [
    heading('method-rules', texts.rules),
    ...table(
      texts.rulesTable,
      [
        { header: columns.rule, width: 1.6, rowHeader: true },
        { header: columns.size, width: 2 },
        ...heavier.map((level) => ({ header: titles.level(wording, level), width: 4.4 })),
      ],
      instrument.rules.flatMap((rule) =>
        (['five', 'three'] as const).map((size) => [
          titles.rule(wording, rule.id),
          texts[size],
          ...heavier.map((level) => counted(rule[size][level])),
        ]),
      ),
      { dense: true },
    ),
  ];
}

/** Every requirement: what is asked, what stands against it, what is special about it. */
function requirements({ wording, instrument, evidence }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.method;
  const { columns } = texts;
  const ordered = CAPACITIES.flatMap((capacity) =>
    instrument.factors.filter((factor) => factor.capacity === capacity),
  );
  const special = ({ from, most, absence }: Requirement) =>
    [
      ...(from > 0 ? [fill(texts.from, { steps: steps(wording, from) })] : []),
      ...(most < 4 ? [fill(texts.most, { steps: steps(wording, most) })] : []),
      ...(absence === null ? [] : [fill(texts.absence, { steps: steps(wording, absence) })]),
    ].join('; ');
  return [
    heading('method-requirements', texts.requirements),
    ...table(
      texts.requirementsTable,
      [
        { header: columns.factor, width: 2.4, rowHeader: true },
        { header: columns.demand, width: 4 },
        { header: columns.supply, width: 3.6 },
        { header: columns.note, width: 2.6 },
        { header: columns.sources, width: 2.4 },
      ],
      ordered.flatMap((factor) =>
        factor.requirements.map((requirement) => [
          titles.factor(wording, factor.id),
          requirement.demand.map((id) => titles.question(wording, id)).join('\n'),
          titles.question(wording, requirement.supply),
          special(requirement),
          referencesTo(wording.texts.sources, evidence, requirement.evidence),
        ]),
      ),
      { dense: true },
    ),
  ];
}

function version({ wording, result, date }: ReportContext): Block {
  return small(
    fill(wording.texts.report.sections.method.version, {
      version: result.instrumentVersion,
      norm: wording.texts.model.norms[result.norm].title,
      date: day(wording, date),
    }),
  );
}
