import { PROVINCE } from '@/lib/consultation/groups';
import { findingsUnder, sentencesOf, upperFirst } from '@/lib/findings';
import {
  asymmetricPackages,
  classificationTitle,
  figureCell,
  manyFindings,
} from '@/lib/findings/consultation';
import { fill } from '@/lib/i18n/fill';
import { CAPACITIES } from '@/lib/model/types';
import { heading, list, paragraph, small, table } from '@/lib/report/blocks';
import type { ConsultationReportInput, SectionBlocks } from '@/lib/report/consultation/context';
import { mapFigure, spreadFigure } from '@/lib/report/consultation/figures';
import {
  groupTable,
  numbers,
  rowHeader,
  spreadCells,
  spreadColumns,
  tallyTable,
} from '@/lib/report/consultation/tables';
import type { Block } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';
import { roundsBlocks } from './rounds';

/** What the proposal expects beside what bodies say, and what to talk about first. */
export const expectationBlocks: SectionBlocks = (input) => {
  const { wording } = input;
  const texts = wording.many.sections.expectation;
  const findings = manyFindings(input);
  const agenda = findingsUnder(findings, 'divergence');
  return [
    ...sentencesOf(findings, ['divergences']).map((text) => paragraph(text)),
    ...(agenda.length > 0
      ? [
          heading('agenda', texts.agenda),
          ...list(
            agenda.map(({ sentence }) => sentence),
            true,
          ),
        ]
      : []),
    ...spreadFigure(input, wording.many.figures.spreadCaption, widest(input)),
    ...expectedTable(input),
  ];
};

/** Differences that are drawn. */
const MOST_DRAWN = 3;

const widest = ({ reading, wording }: ConsultationReportInput) =>
  reading.divergences
    .filter(({ expected }) => expected !== null)
    .slice(0, MOST_DRAWN)
    .map(({ requirement, side, expected, local }) => ({
      ...local,
      label: `${upperFirst(wording, titles.requirement(wording, requirement))} (${wording.many.sides[side]})`,
      expected,
    }));

function expectedTable(input: ConsultationReportInput): Block[] {
  const { reading, wording } = input;
  const { columns, sections, sides } = wording.many;
  const rows = reading.factors.flatMap(({ requirements }) =>
    requirements.flatMap(({ id, expected, demand, supply }) =>
      (['demand', 'supply'] as const).flatMap((side) => {
        const mark = expected?.[side];
        return mark === undefined
          ? []
          : [
              [
                `${upperFirst(wording, titles.requirement(wording, id))} (${sides[side]})`,
                String(mark),
                ...spreadCells(input, side === 'demand' ? demand : supply),
              ],
            ];
      }),
    ),
  );
  return rows.length === 0
    ? []
    : [
        ...table(
          sections.expectation.caption,
          [rowHeader(columns.requirement, 4), numbers(columns.expected), ...spreadColumns(input)],
          rows,
          { dense: true },
        ),
        small(sections.expectation.guide),
      ];
}

/** The three capacities, what their factors miss, and how firm it is. */
export const capacitiesBlocks: SectionBlocks = (input) => {
  const { reading, wording } = input;
  const { sections, columns, findings: texts } = wording.many;
  const findings = manyFindings(input);
  const { tests } = reading;
  return [
    ...sentencesOf(findings, ['missing']).map((text) => paragraph(text)),
    ...tallyTable(
      input,
      sections.capacities.caption,
      columns.capacity,
      reading.capacities.map(({ id, tally }) => ({ label: titles.capacity(wording, id), tally })),
    ),
    ...CAPACITIES.flatMap((capacity) => missingTable(input, capacity)),
    heading('firm', sections.capacities.firm),
    ...sentencesOf(findings, ['gaming', 'gaming.shift', 'basis']).map((text) => paragraph(text)),
    ...tallyTable(input, sections.capacities.tests, columns.test, [
      { label: texts.tests.rows.base, tally: reading.overall },
      { label: texts.tests.rows.supplyUp, tally: tests.supplyUp },
      { label: texts.tests.rows.supplyDown, tally: tests.supplyDown },
      {
        label:
          wording.texts.model.norms[reading.norm === 'firstTier' ? 'executor' : 'firstTier'].title,
        tally: tests.otherNorm,
      },
      { label: titles.rule(wording, 'strict'), tally: tests.strict },
      { label: titles.rule(wording, 'mild'), tally: tests.mild },
    ]),
    ...flagTable(input),
    ...roundsBlocks(input),
  ];
};

function missingTable(input: ConsultationReportInput, capacity: string): Block[] {
  const { reading, wording } = input;
  const { sections, columns } = wording.many;
  return table(
    fill(sections.capacities.missing, { capacity: titles.capacity(wording, capacity) }),
    [
      rowHeader(columns.factor),
      ...['0', '1', '2', '3', '4'].map((count) =>
        numbers(fill(sections.capacities.steps, { count })),
      ),
      numbers(columns.open),
    ],
    reading.factors
      .filter((factor) => factor.capacity === capacity)
      .map(({ id, missing, open }) => [
        titles.factor(wording, id),
        ...[...missing, open].map((figure) => figureCell(input, figure)),
      ]),
    { dense: true },
  );
}

function flagTable(input: ConsultationReportInput): Block[] {
  const { reading, wording } = input;
  const { sections, columns } = wording.many;
  const flags = wording.texts.model.flags as Record<string, { title: string }>;
  const rows = Object.entries(reading.flags).filter(([, n]) => n !== 0);
  return rows.length === 0
    ? []
    : [
        heading('flags', sections.capacities.flags),
        ...table(
          sections.capacities.flagsCaption,
          [rowHeader(sections.capacities.flag, 5), numbers(columns.number)],
          rows.map(([id, n]) => [flags[id]?.title ?? id, figureCell(input, n)]),
          { dense: true },
        ),
      ];
}

/** What is not covered and promised, the conditions asked, and how much freedom there is. */
export const costsBlocks: SectionBlocks = (input) => {
  const { reading, wording } = input;
  const { costs: texts } = wording.many.sections;
  const findings = manyFindings(input);
  return [
    ...sentencesOf(findings, ['promised', 'uncovered']).map((text) => paragraph(text)),
    heading('conditions', texts.conditions),
    ...conditionBlocks(input),
    heading('freedom', texts.freedom),
    ...table(
      texts.caption,
      [rowHeader(texts.kind), ...spreadColumns(input)],
      [
        [texts.formal, ...spreadCells(input, reading.autonomy.formal)],
        [texts.usable, ...spreadCells(input, reading.autonomy.usable)],
      ],
      { dense: true },
    ),
  ];
};

function conditionBlocks(input: ConsultationReportInput): Block[] {
  const findings = manyFindings(input);
  const asked = findingsUnder(findings, 'condition');
  return asked.length > 0
    ? list(asked.map(({ sentence }) => sentence))
    : sentencesOf(findings, ['conditions']).map((text) => paragraph(text));
}

/** Classifications whose groups lie together, and so make a map. */
const ON_MAP: ReadonlySet<string> = new Set([PROVINCE, 'region']);

/** Groups beside each other, those who invested beside those who did not, and support for some. */
export const differencesBlocks: SectionBlocks = (input) => {
  const { reading, wording } = input;
  const texts = wording.many.sections.differences;
  const invested = findingsUnder(manyFindings(input), 'invested');
  const asymmetric = asymmetricPackages(input);
  return [
    paragraph(texts.intro),
    ...reading.groups.flatMap((tallies) => [
      ...(ON_MAP.has(tallies.classification) ? mapFigure(input, tallies) : []),
      ...groupTable(
        input,
        fill(texts.caption, {
          classification: classificationTitle(input, tallies.classification).toLocaleLowerCase(),
        }),
        tallies,
      ),
    ]),
    ...(invested.length > 0
      ? [
          heading('invested', texts.invested),
          paragraph(texts.investedText),
          ...list(invested.map(({ sentence }) => sentence)),
        ]
      : []),
    ...(asymmetric.length > 0
      ? [heading('asymmetric', texts.asymmetric), ...list(asymmetric)]
      : []),
  ];
};
