import { pairBars } from '@/lib/charts/pair-bars';
import { RESULT } from '@/lib/disclosure/tables/result';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { sizeClass } from '@/lib/instrument/municipalities/municipalities';
import { facts, heading, paragraph, small, table, typed } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { day, enumerate, score, signed } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** One level of an answer; smaller differences from the profile are not shown. */
const NOTABLE = 25;

/** The task: facts, demand, the claims of the proposal and the reference profile. */
export const taskSection: SectionPlan = {
  id: 'task',
  station: 'objective',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.task.title,
  blocks: (context) => [
    ...factsOf(context),
    ...descriptionOf(context),
    ...referenceOf(context),
    ...about(context, RESULT.claims.question, () => claimsOf(context)),
  ],
};

function factsOf({ request, result, wording }: ReportContext): Block[] {
  const { model, report } = wording.texts;
  const { facts: terms, notGiven, sizeNote } = report.sections.task;
  const { municipality = {}, task } = request.context;
  const { population } = municipality;
  const size = population === undefined ? null : model.sizeSchemes[sizeClass(population)];
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

function referenceOf({ result, wording }: ReportContext): Block[] {
  const { reference } = result;
  if (!reference) return [];
  const texts = wording.texts.report.sections.task;
  const { referenceTasks } = wording.texts.model;
  const task = referenceTasks[reference.task as keyof typeof referenceTasks].title;
  const named = (picked: (difference: number) => boolean) =>
    reference.factors
      .filter(({ difference }) => difference !== null && picked(difference))
      .map(({ id }) => titles.factor(wording, id));
  const lower = named((difference) => difference <= -NOTABLE);
  const higher = named((difference) => difference >= NOTABLE);
  const deviations = [
    ...(lower.length ? [fill(texts.referenceLower, { factors: enumerate(wording, lower) })] : []),
    ...(higher.length
      ? [fill(texts.referenceHigher, { factors: enumerate(wording, higher) })]
      : []),
  ];
  return [
    heading('task-reference', texts.reference),
    paragraph(fill(texts.referenceIntro, { task })),
    paragraph(deviations.join(' ') || texts.referenceSame),
    ...table(
      texts.referenceCaption,
      [
        { header: texts.factor, width: 5, rowHeader: true },
        { header: texts.referenceColumn, width: 2, align: 'right' },
        { header: texts.own, width: 2, align: 'right' },
        { header: texts.difference, width: 2, align: 'right' },
      ],
      reference.factors.map(({ id, reference: expected, rated, difference }) => [
        titles.factor(wording, id),
        score(wording, expected),
        score(wording, rated),
        signed(wording, difference),
      ]),
      { dense: true },
    ),
  ];
}

function claimsOf({ result, wording }: ReportContext): Block[] {
  const words = wording.texts.report.sections.task;
  const claims = result.claims.filter(({ central }) => central !== null);
  if (claims.length === 0) return [];
  const rows = claims.map(({ capacity, central, local }) => ({
    label: titles.capacity(wording, capacity),
    first: central,
    second: local,
  }));
  const texts = rows.map(
    ({ label, first, second }) =>
      `${label}: ${words.central.toLowerCase()} ${score(wording, first)}, ${words.local.toLowerCase()} ${score(wording, second)}.`,
  );
  return [
    heading('task-claims', words.claims),
    {
      kind: 'figure',
      drawing: pairBars(rows, { first: words.central, second: words.local }, 'wide'),
      caption: words.claimsCaption,
      alt: texts.join(' '),
    },
    small(`${texts.join(' ')} ${words.claimsNote}`),
  ];
}
