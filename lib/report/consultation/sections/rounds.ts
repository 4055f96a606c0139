import {
  ROUND_MOVES,
  type RoundsMoved,
  type RoundsReading,
  TALLY_CELLS,
} from '@/lib/consultation/types';
import { upperFirst } from '@/lib/findings';
import {
  classificationTitle,
  figureCell,
  groupTitle,
  withFigure,
} from '@/lib/findings/consultation';
import { fill, plural } from '@/lib/i18n/fill';
import { heading, paragraph, table } from '@/lib/report/blocks';
import type { ConsultationReportInput, SectionBlocks } from '@/lib/report/consultation/context';
import { numbers, rowHeader } from '@/lib/report/consultation/tables';
import type { Block } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';

/** What changed since the round before; nothing where there was none. Who moved is for the region. */
export const roundsBlocks: SectionBlocks = (input) => {
  const { reading, wording } = input;
  const { rounds } = reading;
  if (!rounds) return [];
  const texts = wording.many.rounds;
  const { cellNames, words } = wording.many;
  const cells = (figures: Parameters<typeof figureCell>[1][]) =>
    figures.map((figure) => figureCell(input, figure));
  const said = [
    fill(texts.of, rounds.of),
    ...(['earlierOnly', 'nowOnly'] as const).flatMap((when) =>
      rounds.answered[when] > 0 ? [plural(wording.locale, texts[when], rounds.answered[when])] : [],
    ),
  ];
  const opening = [heading('rounds', texts.title), paragraph(said.join(' '))];
  if (!rounds.compared) return [...opening, paragraph(texts[whyNone(rounds)])];
  const { moved } = rounds;
  const { compared } = rounds;
  const summary = moved
    ? `${withFigure(input, texts.compared, compared)} ${ROUND_MOVES.filter(
        (move) => moved.moves[move] !== 0,
      )
        .map((move) => withFigure(input, texts.moved[move], moved.moves[move]))
        .join('; ')}.`
    : withFigure(input, texts.both, compared);
  return [
    ...opening,
    paragraph(upperFirst(wording, summary)),
    ...(rounds.hidden > 0 ? [paragraph(plural(wording.locale, texts.hidden, rounds.hidden))] : []),
    paragraph(texts.noCause),
    ...(rounds.leftOut.length > 0
      ? [paragraph(plural(wording.locale, texts.leftOut, rounds.leftOut.length))]
      : []),
    ...table(
      texts.verdicts,
      [rowHeader(texts.verdict), numbers(texts.before), numbers(texts.now)],
      TALLY_CELLS.map((cell) => [
        cellNames[cell],
        ...cells([rounds.before[cell], rounds.now[cell]]),
      ]),
      { dense: true },
    ),
    ...(moved?.groups ?? []).flatMap(({ classification, groups }) =>
      table(
        fill(texts.byGroup, {
          classification: classificationTitle(input, classification).toLocaleLowerCase(),
        }),
        [
          rowHeader(classificationTitle(input, classification)),
          ...ROUND_MOVES.map((move) => numbers(texts.moves[move], 1.2)),
        ],
        groups.map(({ group, moves }) => [
          groupTitle(input, classification, group),
          ...(moves === 'tooFew'
            ? ROUND_MOVES.map((_, at) => (at === 0 ? words.tooFew : '–'))
            : cells(ROUND_MOVES.map((move) => moves[move]))),
        ]),
        { dense: true },
      ),
    ),
    ...(moved ? factorTable(input, moved.factors) : []),
  ];
};

/** Why nothing is compared. */
function whyNone({
  compared,
  hidden,
  leftOut,
}: RoundsReading): 'nobody' | 'tooFew' | 'singling' | 'asksOtherwise' {
  if (compared === null) return leftOut.length > 0 ? 'asksOtherwise' : 'singling';
  return hidden > 0 ? 'tooFew' : 'nobody';
}

const factorTable = (input: ConsultationReportInput, factors: RoundsMoved['factors']): Block[] => {
  const { wording } = input;
  const texts = wording.many.rounds;
  return table(
    texts.factors,
    [
      rowHeader(wording.many.columns.factor),
      numbers(texts.fewer, 1.2),
      numbers(texts.same, 1.2),
      numbers(texts.more, 1.2),
      numbers(texts.open, 1.2),
    ],
    factors.map(({ id, fewer, same, more, open }) => [
      titles.factor(wording, id),
      ...[fewer, same, more, open].map((figure) => figureCell(input, figure)),
    ]),
    { dense: true },
  );
};
