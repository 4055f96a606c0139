import { WORKINGS } from '@/lib/disclosure/tables/report';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { Between } from '@/lib/model/result';
import { LEVELS, NORMS, RULES } from '@/lib/model/types';
import { heading, list, paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';

/** Questions that are named. */
const MOST_QUESTIONS = 8;

/** How firm the verdict is: margins, breadth, and how it fares under other choices. */
export const firmSection: SectionPlan = {
  id: 'firm',
  station: null,
  annex: true,
  title: ({ wording }) => wording.texts.report.sections.firm.title,
  blocks: (context) => {
    const { findings, result, wording } = context;
    const texts = wording.texts.report.sections.firm;
    return [
      ...(result.basis === 'quick' ? [] : [paragraph(texts.intro)]),
      ...told(findings, 'firmness', 'voices'),
      ...(result.basis === 'quick' ? [] : [...nudges(context), ...grid(context)]),
      heading('firm-evidence', texts.evidence),
      ...told(findings, 'evidence'),
      ...reservations(context),
      ...(result.basis === 'quick' ? [] : [small(texts.limits)]),
    ];
  },
};

function nudges(context: ReportContext): Block[] {
  const { findings, wording } = context;
  const texts = wording.texts.report.sections.firm;
  return [
    heading('firm-nudges', texts.nudges),
    ...told(findings, 'margin.down'),
    ...told(findings, 'margin.up'),
    ...about(context, WORKINGS.counts, () => [
      ...told(findings, 'breadth.singles', 'breadth.pairs'),
      ...movingQuestions(context),
    ]),
  ];
}

function movingQuestions({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.firm;
  const moving = result.overall.breadth.questions.slice(0, MOST_QUESTIONS);
  return table(
    texts.questions,
    [
      { header: texts.columns.question, width: 9, rowHeader: true },
      { header: texts.columns.in, width: 1.4, align: 'right' },
    ],
    moving.map(({ question, in: times }) => [
      titles.question(wording, question),
      formatNumber(wording.locale, times),
    ]),
    { dense: true },
  );
}

function grid(context: ReportContext): Block[] {
  const { findings, wording } = context;
  return [
    heading('firm-grid', wording.texts.report.sections.firm.grid),
    ...told(findings, 'grid', 'otherNorm'),
    ...about(context, WORKINGS.counts, () => combinations(context)),
  ];
}

/** The combinations, counted per rule and norm: how often each verdict comes out. */
function combinations({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.firm;
  const { norms } = wording.texts.model;
  const { cells } = result.overall.grid;
  const right = { align: 'right' } as const;
  const settled = ([best, worst]: Between, level: string) => best === worst && best === level;
  const rows = NORMS.flatMap((norm) =>
    RULES.map((rule) => {
      const own = cells.filter((cell) => cell.rule === rule && cell.norm === norm);
      const counts = LEVELS.map(
        (level) => own.filter(({ between }) => settled(between, level)).length,
      );
      const open = own.length - counts.reduce((sum, count) => sum + count, 0);
      return [norms[norm].title, titles.rule(wording, rule), ...[...counts, open].map(String)];
    }),
  );
  return table(
    fill(texts.gridTable, { of: cells.length, each: cells.length / rows.length }),
    [
      { header: texts.columns.norm, width: 4, rowHeader: true },
      { header: texts.columns.rule, width: 2 },
      ...LEVELS.map((level) => ({ header: titles.level(wording, level), width: 2, ...right })),
      { header: texts.columns.open, width: 1.6, ...right },
    ],
    rows,
    { dense: true },
  );
}

function reservations({ result, wording }: ReportContext): Block[] {
  const notes: Record<string, { text: string }> = wording.texts.model.notes;
  const texts = result.notes.flatMap((id) => notes[id]?.text ?? []);
  if (texts.length === 0) return [];
  return [heading('firm-notes', wording.texts.report.sections.firm.notes), ...list(texts)];
}
