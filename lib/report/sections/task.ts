import { RESULT } from '@/lib/disclosure/tables/result';
import { missingWords } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { sizeClass } from '@/lib/instrument/municipalities/municipalities';
import { facts, heading, paragraph, small, table, typed } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The task: facts, what the proposal provides, the wish, and the reference profile. */
export const taskSection: SectionPlan = {
  id: 'task',
  station: 'objective',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.task.title,
  blocks: (context) => [
    ...factsOf(context),
    ...descriptionOf(context),
    ...proposal(context),
    ...told(context.findings, 'wish'),
    ...referenceOf(context),
  ],
};

function factsOf({ request, result, wording }: ReportContext): Block[] {
  const { model, report } = wording.texts;
  const { facts: terms, notGiven, sizeNote } = report.sections.task;
  const { municipality = {}, task } = request.context;
  const { population } = municipality;
  // The classes are those of the Flemish research.
  const isClassed = population !== undefined && result.overall.evidenceReason !== 'region';
  const size = isClassed ? model.sizeSchemes[sizeClass(population)] : null;
  const described = (found: { title: string; text: string } | undefined) =>
    found ? `${found.title}. ${found.text}` : notGiven;
  return [
    facts([
      [terms.task, task.title],
      [terms.municipality, municipality.name?.trim() || notGiven],
      [
        terms.population,
        population === undefined ? notGiven : formatNumber(wording.locale, population),
      ],
      [terms.size, size],
      [terms.proposer, task.proposer?.trim() || notGiven],
      [terms.domain, task.domain ? model.domains[task.domain] : notGiven],
      [terms.intensity, described(task.intensity && model.intensities[task.intensity])],
      [terms.refusable, described(task.refusable && model.refusable[task.refusable])],
      [terms.start, task.start ? day(wording, task.start) : notGiven],
      [terms.norm, `${model.norms[result.norm].title}. ${model.norms[result.norm].short}`],
    ]),
    ...(size ? [small(fill(sizeNote, { note: model.sizeSchemes.note }))] : []),
  ];
}

function descriptionOf({ request, wording }: ReportContext): Block[] {
  const description = request.context.task.description?.trim();
  if (!description) return [];
  return [
    heading('task-description', wording.texts.report.sections.task.description),
    ...typed(description),
  ];
}

const proposal = ({ findings, wording }: ReportContext): Block[] => [
  heading('task-proposal', wording.texts.report.sections.task.proposal),
  ...told(findings, 'provided', 'providedNamed'),
];

function referenceOf(context: ReportContext): Block[] {
  const { result, findings, wording } = context;
  const { reference } = result;
  if (!reference) return [];
  const texts = wording.texts.report.sections.task;
  const { referenceTasks } = wording.texts.model;
  const task = referenceTasks[reference.task as keyof typeof referenceTasks].title;
  return [
    heading('task-reference', texts.reference),
    paragraph(fill(texts.referenceIntro, { task })),
    ...told(findings, 'reference'),
    ...about(context, RESULT.reference.questions.rated, () => profile(context)),
  ];
}

/** The profile beside the own rating, question by question: those are answers. */
function profile({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.task;
  const number = (question: string, value: number | null) =>
    value === null
      ? missingWords(wording, result, [question])
      : formatNumber(wording.locale, value, Number.isInteger(value) ? 0 : 1);
  const right = { align: 'right' } as const;
  return table(
    texts.referenceCaption,
    [
      { header: texts.question, width: 7, rowHeader: true },
      { header: texts.referenceColumn, width: 1.6, ...right },
      { header: texts.own, width: 2, ...right },
      { header: texts.difference, width: 1.6, ...right },
    ],
    (result.reference?.questions ?? []).map(({ question, reference, rated, difference }) => [
      titles.question(wording, question),
      number(question, reference),
      number(question, rated),
      difference === null ? '–' : number(question, difference),
    ]),
    { dense: true },
  );
}
