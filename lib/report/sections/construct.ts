import { gets } from '@/lib/disclosure/audiences';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { RESULT } from '@/lib/disclosure/tables/result';
import { anyTooFew, type Findings, findingsUnder, hasInitiative } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { Reading } from '@/lib/model/result';
import { heading, list, notice, paragraph, small, table, typed } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block, Inline } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';

/** Text answers that are printed here instead of in the annex. */
export const CONSTRUCT_TEXTS = ['construct-what'];

/** The digital initiative: three readings beside each other, its description, and its direction. */
export const constructSection: SectionPlan = {
  id: 'construct',
  station: 'construct',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.construct.title,
  blocks: (context) => {
    const { result, findings, wording } = context;
    const texts = wording.texts.report.sections.construct;
    return [
      ...(hasInitiative(result)
        ? [paragraph(texts.intro), ...readings(context), ...parts(context), ...heavier(context)]
        : told(findings, 'initiative')),
      ...about(context, REQUEST.answers, () => description(context)),
      ...oecd(context),
    ];
  },
};

/** Each capacity today, during introduction and once it runs. */
function readings({ result, findings, wording }: ReportContext): Block[] {
  if (result.basis === 'quick') return [];
  const texts = wording.texts.report.sections.construct;
  const { stage } = wording.texts.findings;
  const level = (reading: Reading): Inline[] => [
    {
      level: reading.level,
      title: [...new Set(reading.between)].map((one) => titles.level(wording, one)).join(' – '),
    },
  ];
  return [
    ...told(findings, 'reading.during', ...(isHeavier(findings) ? [] : ['reading.running'])),
    ...table(
      texts.table,
      [
        { header: texts.columns.capacity, width: 4, rowHeader: true },
        { header: stage.today, width: 3.4 },
        { header: stage.during, width: 3.4 },
        { header: stage.running, width: 3.4 },
      ],
      result.capacities.map((capacity) => [
        titles.capacity(wording, capacity.id),
        level(capacity),
        level(capacity.during),
        level(capacity.running),
      ]),
    ),
  ];
}

/** The parts in which it changes a step. */
function parts({ findings, wording }: ReportContext): Block[] {
  const changed = findingsUnder(findings, 'stages');
  if (changed.length === 0) return [];
  return [
    paragraph([{ strong: wording.texts.report.sections.construct.factors }]),
    ...list(changed.map(({ sentence }) => sentence)),
  ];
}

const isHeavier = ({ 'reading.running': running }: Findings): boolean =>
  running?.class === 'heavier' || running?.class === 'mixed';

/** Said plainly where the initiative leaves the municipality worse off. */
function heavier({ findings, wording }: ReportContext): Block[] {
  const { heavier: title } = wording.texts.report.sections.construct;
  return isHeavier(findings)
    ? [notice('warning', title, findings['reading.running']?.sentence ?? '')]
    : [];
}

function description({ combined: { answers }, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.construct;
  const typedTexts = CONSTRUCT_TEXTS.flatMap((id) => {
    const answer = answers[id];
    return typeof answer === 'string' && answer.trim() && answer !== 'unknown'
      ? [small([{ strong: titles.question(wording, id) }]), ...typed(answer)]
      : [];
  });
  return typedTexts.length > 0
    ? [heading('construct-described', texts.described), ...typedTexts]
    : [];
}

function oecd({ result, wording, audience }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.construct;
  const { chosen, served } = result.oecd;
  const named = (ids: string[]) => ids.filter((id) => id !== 'unknown');
  if (named(chosen).length === 0 && named(served).length === 0) return [];
  const both = named(chosen).filter((id) => served.includes(id));
  const count = fill(texts.oecdCount, {
    chosen: formatNumber(wording.locale, named(chosen).length),
    both: formatNumber(wording.locale, both.length),
  });
  const dimensions = wording.texts.questions['oecd-chosen']?.options ?? {};
  const tick = (ids: string[], id: string, question: string) =>
    anyTooFew(result, [question])
      ? wording.texts.findings.tooFew
      : ids.includes(id)
        ? texts.yes
        : texts.no;
  return [
    heading('construct-oecd', texts.oecd),
    paragraph(`${texts.oecdNote} ${count}`),
    ...(gets(audience, RESULT.oecd.chosen)
      ? table(
          texts.oecdTable,
          [
            { header: texts.dimension, width: 6, rowHeader: true },
            { header: texts.chosen, width: 2 },
            { header: texts.served, width: 2 },
          ],
          Object.entries(dimensions).map(([id, { label }]) => [
            label,
            tick(chosen, id, 'oecd-chosen'),
            tick(served, id, 'oecd-served'),
          ]),
        )
      : []),
  ];
}
