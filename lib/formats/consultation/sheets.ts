import { shuffled } from '@/lib/consultation/gate';
import type { Figure, Responded, Spread, Tally, TallyCell } from '@/lib/consultation/types';
import { upperFirst } from '@/lib/findings';
import {
  affordanceTitle,
  bodyName,
  carriedOfAnswered,
  carriedOfAsked,
  classificationTitle,
  figureCell,
  groupTitle,
  packageTitle,
  tallyOr,
} from '@/lib/findings/consultation';
import type { Cell, Sheet } from '@/lib/formats/sheets/sheet';
import { OWNERS } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import { chance } from './chance';
import type { ManyMaterial } from './material';
import { MANY_SHEETS, type ManySheetId } from './order';

type ColumnId = keyof ManyMaterial['wording']['many']['files']['columns'];

/** A table with the columns that the code book explains. */
interface Plan {
  columns: readonly ColumnId[];
  rows: (material: ManyMaterial, seed?: number) => Cell[][];
}

const WORDS: ReadonlySet<ColumnId> = new Set([
  'what',
  'classification',
  'group',
  'capacity',
  'factor',
  'side',
  'owner',
  'package',
  'from',
  'to',
  'kind',
  'item',
  'point',
  'text',
  'body',
  'answered',
  'sentence',
  'figure',
]);

const LONG: ReadonlySet<ColumnId> = new Set(['text', 'sentence']);

/** A number to calculate with, or the words that are said in its place. */
const cellOf = (given: ManyMaterial, figure: Figure): Cell =>
  typeof figure === 'number'
    ? { kind: 'number', value: figure, decimals: 0 }
    : figureCell(given, figure);

/** A number that may be absent, such as a median. */
const numberOf = (value: number | null | undefined, decimals = 2): Cell =>
  typeof value === 'number' ? { kind: 'number', value, decimals } : '';

const eurosOf = (value: number | null | undefined): Cell =>
  typeof value === 'number' ? { kind: 'euros', value: Math.round(value), decimals: 0 } : '';

const TALLY = [
  'carries',
  'conditions',
  'strengthen',
  'openHigh',
  'openLow',
  'openWide',
  'divided',
  'otherwise',
  'silent',
  'asked',
  'lowAnswered',
  'highAnswered',
  'lowAsked',
  'highAsked',
] as const satisfies readonly ColumnId[];

const CELLS = [
  'carries',
  'conditions',
  'strengthen',
  'carries-conditions',
  'conditions-strengthen',
  'carries-strengthen',
] as const satisfies readonly TallyCell[];

/** Of a group with too few answers all but who answered and who did not, which is public. */
function tallyCells(material: ManyMaterial, tally: Tally | Responded): Cell[] {
  if (!('cells' in tally)) {
    const known: Partial<Record<ColumnId, number>> = {
      otherwise: tally.otherwise,
      silent: tally.silent,
      asked: tally.asked,
    };
    return TALLY.map((column) => cellOf(material, known[column] ?? null));
  }
  const ends = [
    ...(carriedOfAnswered(tally) ?? [null, null]),
    ...(carriedOfAsked(tally) ?? [null, null]),
  ];
  return [
    ...CELLS.map((cell) => tally.cells[cell]),
    tally.divided,
    tally.otherwise,
    tally.silent,
    tally.asked,
    ...ends,
  ].map((figure) => cellOf(material, figure));
}

function tallies(material: ManyMaterial): Cell[][] {
  const { reading, wording } = material;
  const { what } = wording.many.files;
  const row = (name: string, tally: Tally | Responded, classification = '', group = ''): Cell[] => [
    name,
    classification,
    group,
    ...tallyCells(material, tally),
  ];
  const grouped = (name: string, groups: typeof reading.groups): Cell[][] =>
    groups.flatMap(({ classification, groups: all }) =>
      all.map(({ group, tally }) =>
        row(
          name,
          tallyOr(material, tally, { classification, group }),
          classificationTitle(material, classification),
          groupTitle(material, classification, group),
        ),
      ),
    );
  const { supplyUp, supplyDown, otherNorm, strict, mild } = reading.tests;
  return [
    row(what.overall, reading.overall),
    ...grouped(what.overall, reading.groups),
    ...reading.capacities.flatMap(({ id, tally, groups }) => {
      const name = titles.capacity(wording, id);
      return [row(name, tally), ...grouped(name, groups)];
    }),
    row(what.supplyUp, supplyUp),
    row(what.supplyDown, supplyDown),
    row(what.otherNorm, otherNorm),
    row(what.strict, strict),
    row(what.mild, mild),
  ];
}

function spreads(material: ManyMaterial): Cell[][] {
  const { reading, wording } = material;
  const { sides, sections } = wording.many;
  const row = (name: string, side: string, spread: Spread, expected?: number): Cell[] => [
    name,
    side,
    numberOf(expected),
    ...[...spread.counts, spread.unknown].map((figure) => cellOf(material, figure)),
    spread.notAsked === undefined ? '' : cellOf(material, spread.notAsked),
    cellOf(material, spread.silent),
    numberOf(spread.median, 1),
  ];
  return [
    ...reading.factors.flatMap(({ requirements }) =>
      requirements.flatMap(({ id, demand, supply, expected }) => {
        const name = upperFirst(wording, titles.requirement(wording, id));
        return [
          row(name, sides.demand, demand, expected?.demand),
          row(name, sides.supply, supply, expected?.supply),
        ];
      }),
    ),
    ...reading.constraints.map(({ id, severity }) =>
      row(titles.constraint(wording, id), '', severity),
    ),
    ...reading.affordances.map(({ id, strength }) =>
      row(affordanceTitle(material, id), '', strength),
    ),
    row(sections.costs.formal, '', reading.autonomy.formal),
    row(sections.costs.usable, '', reading.autonomy.usable),
  ];
}

function counts(material: ManyMaterial): Cell[][] {
  const { reading, wording, consultation } = material;
  const { kinds } = wording.many.files;
  const { advice } = wording.texts.findings;
  const { flags, views } = wording.texts.model;
  const titled = (texts: object, id: string): string =>
    (texts as Record<string, { title?: string } | undefined>)[id]?.title ?? id;
  const rows = (
    kind: string,
    figures: Record<string, Figure>,
    title: (id: string) => string,
  ): Cell[][] =>
    Object.entries(figures).map(([id, figure]) => [kind, title(id), cellOf(material, figure)]);
  return [
    ...rows(kinds.advice, reading.advice, (id) => titled(advice, id)),
    ...rows(kinds.conditions, reading.conditions, (id) => titles.measure(wording, id)),
    ...rows(kinds.flags, reading.flags, (id) => titled(flags, id)),
    ...rows(kinds.views, reading.views, (id) => titled(views, id)),
    ...reading.remarks.themes.map(({ theme, n }): Cell[] => [
      kinds.themes,
      consultation.themes?.[theme] ?? theme,
      cellOf(material, n),
    ]),
  ];
}

function packageRows(material: ManyMaterial): Cell[][] {
  const { what } = material.wording.many.files;
  return material.reading.packages.flatMap(({ id, before, after, tests, cost, costPerReady }) => {
    const row = (name: string, tally: Tally): Cell[] => [
      packageTitle(material, id),
      name,
      ...tallyCells(material, tally),
      eurosOf(cost?.oneOff),
      eurosOf(cost?.perYear),
      eurosOf(costPerReady),
    ];
    return [
      row(what.before, before),
      row(what.overall, after),
      row(what.strict, tests.strict),
      row(what.mild, tests.mild),
    ];
  });
}

/** Remarks that may be quoted, each by itself: nothing tells which two are of one body. */
function remarks(material: ManyMaterial, seed?: number): Cell[][] {
  const { reading, consultation, wording } = material;
  const title = (point: string | null): string =>
    point === null
      ? wording.many.sections.remarks.whole
      : (consultation.proposal.points?.find(({ id }) => id === point)?.title ?? point);
  const rows = reading.remarks.points.flatMap(({ point, quotes }) =>
    quotes.map(({ text, body }): Cell[] => [
      title(point),
      text,
      body === null ? '' : bodyName(material, body),
    ]),
  );
  return shuffled(rows, chance(seed));
}

/** Everybody who was asked in the order of the alphabet, and whether they answered. */
function bodies({ consultation, wording }: ManyMaterial): Cell[][] {
  const { yes, no } = wording.many.files;
  const answered = new Set(consultation.responses.map(({ body }) => body));
  return consultation.bodies
    .map(({ id, name }): [string, string] => [name ?? id, answered.has(id) ? yes : no])
    .toSorted(([a], [b]) => a.localeCompare(b, wording.locale));
}

const PLANS: Record<ManySheetId, Plan> = {
  tallies: { columns: ['what', 'classification', 'group', ...TALLY], rows: tallies },
  factors: {
    columns: ['capacity', 'factor', 'step0', 'step1', 'step2', 'step3', 'step4', 'open', 'silent'],
    rows: (material) =>
      material.reading.factors.map(({ id, capacity, missing, open, silent }) => [
        titles.capacity(material.wording, capacity),
        titles.factor(material.wording, id),
        ...[...missing, open, silent].map((figure) => cellOf(material, figure)),
      ]),
  },
  spreads: {
    columns: [
      'what',
      'side',
      'expected',
      'step0',
      'step1',
      'step2',
      'step3',
      'step4',
      'unknown',
      'notAsked',
      'silent',
      'median',
    ],
    rows: spreads,
  },
  owners: {
    columns: ['what', 'owner', 'number'],
    rows: (material) =>
      material.reading.constraints.flatMap(({ id, owners }) =>
        [...OWNERS, 'unknown' as const].map((owner) => [
          titles.constraint(material.wording, id),
          owner === 'unknown'
            ? material.wording.many.columns.unknown
            : material.wording.texts.model.owners[owner],
          cellOf(material, owners[owner]),
        ]),
      ),
  },
  packages: {
    columns: ['package', 'what', ...TALLY, 'costOnce', 'costPerYear', 'costPerReady'],
    rows: packageRows,
  },
  moves: {
    columns: ['package', 'from', 'to', 'number'],
    rows: (material) => {
      const { cellNames } = material.wording.many;
      return material.reading.packages.flatMap(({ id, moves }) =>
        moves.map(({ from, to, n }) => [
          packageTitle(material, id),
          cellNames[from],
          cellNames[to],
          cellOf(material, n),
        ]),
      );
    },
  },
  counts: { columns: ['kind', 'item', 'number'], rows: counts },
  remarks: { columns: ['point', 'text', 'body'], rows: remarks },
  bodies: { columns: ['body', 'answered'], rows: bodies },
};

/**
 * One table of a reading. Every row is a count of many, but for remarks and for who was asked.
 *
 * @param seed - Of the order of the remarks; another one each time if absent.
 */
export function manySheet(material: ManyMaterial, id: ManySheetId, seed?: number): Sheet {
  const { files } = material.wording.many;
  const { columns, rows } = PLANS[id];
  return {
    title: files.sheets[id],
    namesStay: true,
    columns: columns.map((column) => ({
      header: files.columns[column].title,
      width: LONG.has(column) ? 80 : WORDS.has(column) ? 28 : 14,
      ...(!WORDS.has(column) && { align: 'right' as const }),
    })),
    rows: rows(material, seed),
  };
}

/** The workbook: what the reading says, every table that has rows, and the code book. */
export const manySheets = (material: ManyMaterial, seed?: number): Sheet[] => [
  sentences(material),
  ...MANY_SHEETS.map((id) => manySheet(material, id, seed)).filter(({ rows }) => rows.length > 0),
  codebook(material),
];

function sentences({ wording, findings }: ManyMaterial): Sheet {
  const { files } = wording.many;
  return {
    title: files.sheets.findings,
    columns: [
      { header: files.columns.figure.title, width: 24 },
      { header: files.columns.sentence.title, width: 110 },
    ],
    rows: Object.values(findings).flatMap((finding) =>
      finding ? [[finding.figure ?? '', finding.sentence]] : [],
    ),
  };
}

/** What each column of each table means. */
function codebook({ wording, report: { meta } }: ManyMaterial): Sheet {
  const { files } = wording.many;
  const { codebook: words } = files;
  return {
    title: files.sheets.codebook,
    columns: [
      { header: words.sheet, width: 24 },
      { header: words.column, width: 32 },
      { header: words.meaning, width: 90 },
    ],
    rows: [
      [meta.title, meta.copyTitle, meta.copyText],
      [words.value, '', words.words],
      ...MANY_SHEETS.flatMap((id) =>
        PLANS[id].columns.map((column): Cell[] => [
          files.sheets[id],
          files.columns[column].title,
          files.columns[column].meaning,
        ]),
      ),
    ],
  };
}
