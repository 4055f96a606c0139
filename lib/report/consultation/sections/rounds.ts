import { ROUND_MOVES, TALLY_CELLS } from '@/lib/consultation/types';
import { upperFirst } from '@/lib/findings';
import {
  classificationTitle,
  figureCell,
  groupTitle,
  withFigure,
} from '@/lib/findings/consultation';
import { fill, plural } from '@/lib/i18n/fill';
import { heading, paragraph, table } from '@/lib/report/blocks';
import type { SectionBlocks } from '@/lib/report/consultation/context';
import { numbers, rowHeader } from '@/lib/report/consultation/tables';
import { titles } from '@/lib/wording/titles';

/** What changed since the round before, for the region; nothing where there was none. */
export const roundsBlocks: SectionBlocks = (input) => {
  const { reading, wording } = input;
  const { rounds } = reading;
  if (!rounds) return [];
  const texts = wording.many.rounds;
  const { columns, cellNames, words } = wording.many;
  const cells = (figures: Parameters<typeof figureCell>[1][]) =>
    figures.map((figure) => figureCell(input, figure));
  const said = [
    fill(texts.of, rounds.of),
    ...(['earlierOnly', 'nowOnly'] as const).flatMap((when) =>
      rounds.answered[when] > 0 ? [plural(wording.locale, texts[when], rounds.answered[when])] : [],
    ),
  ];
  const opening = [heading('rounds', texts.title), paragraph(said.join(' '))];
  if (!rounds.compared) {
    return [...opening, paragraph(rounds.hidden > 0 ? texts.tooFew : texts.nobody)];
  }
  const moved = ROUND_MOVES.filter((move) => rounds.moves[move] !== 0).map((move) =>
    withFigure(input, texts.moved[move], rounds.moves[move]),
  );
  return [
    ...opening,
    paragraph(
      upperFirst(
        wording,
        `${withFigure(input, texts.compared, rounds.compared)} ${moved.join('; ')}.`,
      ),
    ),
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
    ...rounds.groups.flatMap(({ classification, groups }) =>
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
    ...table(
      texts.factors,
      [
        rowHeader(columns.factor),
        numbers(texts.fewer, 1.2),
        numbers(texts.same, 1.2),
        numbers(texts.more, 1.2),
        numbers(texts.open, 1.2),
      ],
      rounds.factors.map(({ id, fewer, same, more, open }) => [
        titles.factor(wording, id),
        ...cells([fewer, same, more, open]),
      ]),
      { dense: true },
    ),
  ];
};
