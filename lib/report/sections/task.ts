import { pairBars } from '@/lib/charts/pair-bars';
import { RESULT } from '@/lib/disclosure/result';
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
  title: ({ speech }) => speech.texts.report.sections.task.title,
  blocks: (context) => [
    ...factsOf(context),
    ...descriptionOf(context),
    ...referenceOf(context),
    ...about(context, RESULT.claims.question, () => claimsOf(context)),
  ],
};

function factsOf({ request, result, speech }: ReportContext): Block[] {
  const { model, report } = speech.texts;
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
        population === undefined ? notGiven : formatNumber(speech.locale, population),
      ],
      [terms.size, size],
      [terms.proposer, task.proposer?.trim() || notGiven],
      [terms.domain, task.domain ? model.domains[task.domain] : notGiven],
      [terms.intensity, described(task.intensity && model.intensities[task.intensity])],
      [terms.refusable, described(task.refusable && model.refusable[task.refusable])],
      [terms.start, task.start ? day(speech, task.start) : notGiven],
      [terms.norm, `${model.norms[result.norm].title}. ${model.norms[result.norm].short}`],
    ]),
    ...(size ? [small(fill(sizeNote, { note: model.sizeSchemes.note }))] : []),
  ];
}

function descriptionOf({ request, speech }: ReportContext): Block[] {
  const description = request.context.task.description?.trim();
  if (!description) return [];
  return [
    heading('task-description', speech.texts.report.sections.task.description),
    ...typed(description),
  ];
}

function referenceOf({ result, speech }: ReportContext): Block[] {
  const { reference } = result;
  if (!reference) return [];
  const words = speech.texts.report.sections.task;
  const { referenceTasks } = speech.texts.model;
  const task = referenceTasks[reference.task as keyof typeof referenceTasks].title;
  const named = (picked: (difference: number) => boolean) =>
    reference.factors
      .filter(({ difference }) => difference !== null && picked(difference))
      .map(({ id }) => titles.factor(speech, id));
  const lower = named((difference) => difference <= -NOTABLE);
  const higher = named((difference) => difference >= NOTABLE);
  const deviations = [
    ...(lower.length ? [fill(words.referenceLower, { factors: enumerate(speech, lower) })] : []),
    ...(higher.length ? [fill(words.referenceHigher, { factors: enumerate(speech, higher) })] : []),
  ];
  return [
    heading('task-reference', words.reference),
    paragraph(fill(words.referenceIntro, { task })),
    paragraph(deviations.join(' ') || words.referenceSame),
    ...table(
      words.referenceCaption,
      [
        { header: words.factor, width: 5, rowHeader: true },
        { header: words.referenceColumn, width: 2, align: 'right' },
        { header: words.own, width: 2, align: 'right' },
        { header: words.difference, width: 2, align: 'right' },
      ],
      reference.factors.map(({ id, reference: expected, rated, difference }) => [
        titles.factor(speech, id),
        score(speech, expected),
        score(speech, rated),
        signed(speech, difference),
      ]),
      { dense: true },
    ),
  ];
}

function claimsOf({ result, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.task;
  const claims = result.claims.filter(({ central }) => central !== null);
  if (claims.length === 0) return [];
  const rows = claims.map(({ capacity, central, local }) => ({
    label: titles.capacity(speech, capacity),
    first: central,
    second: local,
  }));
  const said = rows.map(
    ({ label, first, second }) =>
      `${label}: ${words.central.toLowerCase()} ${score(speech, first)}, ${words.local.toLowerCase()} ${score(speech, second)}.`,
  );
  return [
    heading('task-claims', words.claims),
    {
      kind: 'figure',
      drawing: pairBars(rows, { first: words.central, second: words.local }, 'wide'),
      caption: words.claimsCaption,
      alt: said.join(' '),
    },
    small(`${said.join(' ')} ${words.claimsNote}`),
  ];
}
