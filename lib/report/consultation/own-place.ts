import { groupOf } from '@/lib/consultation/groups';
import type { OwnPlace } from '@/lib/consultation/reading/own-place';
import type { Body, FactorReading, Tally, TallyCell } from '@/lib/consultation/types';
import {
  classificationTitle,
  countedIn,
  figureWords,
  groupTitle,
  tallyOr,
} from '@/lib/findings/consultation';
import { fill, plural } from '@/lib/i18n/fill';
import type { PublicationTexts } from '@/lib/instrument/texts/publication';
import { CAPACITIES, type CapacityId } from '@/lib/model/types';
import { heading, list, small } from '@/lib/report/blocks';
import type { Block } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';
import type { ConsultationReportInput } from './context';
import { spreadFigure, tallyFigure } from './figures';
import { tallyTable } from './tables';

type Texts = PublicationTexts['own'];

/** Of an answer of one's own, and what is published of all. */
interface OwnPlaceInput extends ConsultationReportInput {
  own: OwnPlace;
  /** On the list of those asked. */
  body: Body;
  texts: Texts;
}

/**
 * Where one's own answer stands beside a published reading, in words and in the bars of the reading with a
 * mark. Every figure is one of the reading; nothing is worked out from one's own answer and it, and nothing
 * is ranked.
 */
export const ownPlaceBlocks = (input: OwnPlaceInput): Block[] => [
  ...verdictBlocks(input),
  ...groupBlocks(input),
  ...CAPACITIES.flatMap((capacity) => factorBlocks(input, capacity)),
  small(input.texts.why),
];

function verdictBlocks(input: OwnPlaceInput): Block[] {
  const { reading, wording, own, texts } = input;
  const rows = [
    { label: texts.task, tally: reading.overall, own: own.overall },
    ...reading.capacities.map(({ id, tally }) => ({
      label: titles.capacity(wording, id),
      tally,
      own: own.capacities[id],
    })),
  ];
  return [
    heading('own-verdicts', texts.verdicts),
    ...list(rows.map((row) => verdictWords(input, row))),
    ...tallyFigure(input, texts.verdictsCaption, rows),
    ...tallyTable(input, texts.verdictsCaption, wording.many.columns.capacity, rows),
  ];
}

function verdictWords(
  input: OwnPlaceInput,
  { label, tally, own }: { label: string; tally: Tally; own: TallyCell },
): string {
  const { texts, wording } = input;
  const named = { what: label, own: wording.many.cellNames[own] };
  const figure = tally.cells[own];
  return figure === null || tally.counted === null
    ? fill(texts.verdictWithheld, named)
    : fill(texts.verdict, {
        ...named,
        answered: countedIn(tally),
        figure: figureWords(input, figure),
      });
}

/** The task in the groups that the body is in, as far as they are shown. */
function groupBlocks(input: OwnPlaceInput): Block[] {
  const { reading, body, own, texts, wording } = input;
  const rows = reading.groups.flatMap(({ classification, groups }) => {
    const found = groups.find(({ group }) => group === groupOf(body, classification, 'public'));
    if (!found) return [];
    const label = `${classificationTitle(input, classification)}: ${groupTitle(input, classification, found.group)}`;
    const ref = { classification, group: found.group };
    return [{ label, tally: found.tally, own: own.overall, ref }];
  });
  return rows.length === 0
    ? []
    : [
        heading('own-groups', texts.groups),
        ...tallyFigure(input, texts.groupsCaption, rows),
        ...tallyTable(
          input,
          texts.groupsCaption,
          wording.many.columns.group,
          rows.map(({ label, tally, ref }) => ({ label, tally: tallyOr(input, tally, ref) })),
        ),
      ];
}

function factorBlocks(input: OwnPlaceInput, capacity: CapacityId): Block[] {
  const { reading, wording, own, texts } = input;
  const factors = reading.factors.filter((one) => one.capacity === capacity);
  const title = titles.capacity(wording, capacity);
  const rows = factors.map(({ id, missing, open, silent }) => ({
    label: titles.factor(wording, id),
    counts: missing,
    unknown: open,
    silent,
    own: own.missing[id] ?? ('unknown' as const),
  }));
  return [
    heading(`own-${capacity}`, fill(texts.factors, { capacity: title })),
    ...list(factors.map((factor) => factorWords(input, factor))),
    ...spreadFigure(input, fill(texts.factorsCaption, { capacity: title }), rows),
  ];
}

function factorWords(input: OwnPlaceInput, { id, missing, open }: FactorReading): string {
  const { reading, own, texts, wording } = input;
  const factor = titles.factor(wording, id);
  const steps = own.missing[id] ?? null;
  const figure = steps === null ? open : (missing[steps] ?? null);
  const isShown = figure !== null && reading.overall.counted !== null;
  const rest = isShown
    ? fill(steps === null ? texts.alikeOpen : texts.alike, {
        answered: countedIn(reading.overall),
        figure: figureWords(input, figure),
      })
    : texts.alikeWithheld;
  if (steps === null) return fill(texts.factorOpen, { factor, rest });
  if (steps === 0) return fill(texts.factorNone, { factor, rest });
  return plural(wording.locale, texts.factor, steps, { factor, rest });
}
