import { sentencesOf, upperFirst } from '@/lib/findings';
import { bodyName, figureWords, manyFindings, withFigure } from '@/lib/findings/consultation';
import { fill } from '@/lib/i18n/fill';
import { heading, list, paragraph, small, table, typed } from '@/lib/report/blocks';
import type { SectionBlocks } from '@/lib/report/consultation/context';
import { day } from '@/lib/wording/numbers';

/** Remarks per point with their number; quoted only with permission. */
export const remarksBlocks: SectionBlocks = (input) => {
  const { reading, consultation, wording } = input;
  const texts = wording.many.sections.remarks;
  const counted = [...reading.remarks.points, ...reading.remarks.themes];
  const hidden = counted.some(({ n }) => n === null) ? [small(texts.hidden)] : [];
  const points = reading.remarks.points.filter(
    ({ n, quotes }) => (n !== 0 && n !== null) || quotes.length > 0,
  );
  const themes = consultation.themes ?? {};
  if (points.length === 0) return hidden.length > 0 ? hidden : [paragraph(texts.none)];
  return [
    small(texts.quotes),
    ...hidden,
    ...points.flatMap(({ point, n, quotes }, at) => [
      heading(`remarks-${at + 1}`, pointTitle(point)),
      ...(n === null ? [] : [paragraph(upperFirst(wording, withFigure(input, texts.count, n)))]),
      ...quotes.flatMap(({ text, body }) =>
        typed(body === null ? text : fill(texts.by, { text, body: bodyName(input, body) })),
      ),
    ]),
    ...(reading.remarks.themes.length > 0
      ? [
          heading('themes', texts.themes),
          ...list(
            reading.remarks.themes.map(({ theme, n }) => {
              const title = themes[theme] ?? theme;
              // That a number is not shown has been said of all of them.
              return n === null
                ? title
                : fill(texts.theme, { theme: title, figure: figureWords(input, n) });
            }),
          ),
        ]
      : []),
  ];

  function pointTitle(id: string | null): string {
    if (id === null) return texts.whole;
    return consultation.proposal.points?.find((point) => point.id === id)?.title ?? id;
  }
};

/** What the region does with each point. */
export const answersBlocks: SectionBlocks = ({ consultation, wording }) => {
  const { sections } = wording.many;
  const texts = sections.answers;
  const points = consultation.proposal.points ?? [];
  if (points.length === 0) return [paragraph(texts.none)];
  return table(
    texts.caption,
    [
      { header: texts.columns.point, width: 2, rowHeader: true },
      { header: texts.columns.outcome, width: 1.5 },
      { header: texts.columns.why, width: 3 },
      { header: texts.columns.owner, width: 1.2 },
      { header: texts.columns.on, width: 1.2 },
    ],
    points.map(({ id, title }) => {
      const answer = consultation.answers?.find(({ point }) => point === id);
      return answer
        ? [
            title,
            answer.outcome ? texts.outcomes[answer.outcome] : texts.open,
            answer.why ?? '',
            answer.owner ?? '',
            answer.on ? day(wording, answer.on) : '',
          ]
        : [title, texts.open, '', '', ''];
    }),
  );
};

/** What happens next: the decision, a second hearing, and where to enter the cycle again. */
export const secondBlocks: SectionBlocks = (input) => {
  const { consultation, wording } = input;
  const texts = wording.many.sections.second;
  const { decideBy } = consultation.terms ?? {};
  return [
    paragraph(decideBy ? fill(texts.decideBy, { date: day(wording, decideBy) }) : texts.noDate),
    ...list([...texts.items, ...sentencesOf(manyFindings(input), ['missing'])]),
  ];
};
