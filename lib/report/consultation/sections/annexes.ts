import { sentencesOf, upperFirst } from '@/lib/findings';
import { bodyNames, manyFindings } from '@/lib/findings/consultation';
import { fill, plural } from '@/lib/i18n/fill';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { heading, list, paragraph, small, table } from '@/lib/report/blocks';
import type { SectionBlocks } from '@/lib/report/consultation/context';
import { rowHeader, spreadCells, spreadColumns } from '@/lib/report/consultation/tables';
import { titles } from '@/lib/wording/titles';

/** How it was counted. */
export const methodBlocks: SectionBlocks = (input) => {
  const texts = input.wording.many.sections.method;
  return [
    ...sentencesOf(manyFindings(input), ['norm']).map((text) => paragraph(text)),
    ...list(texts.items),
    small(fill(texts.version, { version: INSTRUMENT_VERSION })),
  ];
};

/** The rule by which figures are shown, and what it held back. */
export const disclosureBlocks: SectionBlocks = (input) => {
  const { reading, wording, audience } = input;
  const texts = wording.many.sections.disclosure;
  return [
    ...(audience === 'region' ? [paragraph(texts.region)] : []),
    ...list(texts.items),
    ...(reading.withheld.length === 0
      ? [paragraph(texts.nothing)]
      : [heading('withheld', texts.withheld), ...list(withheldWords(input))]),
  ];
};

/** How much is held back for each reason: what exactly would say more than a reader can use. */
function withheldWords({ reading, wording }: Parameters<SectionBlocks>[0]): string[] {
  const texts = wording.many.sections.disclosure;
  return [...Map.groupBy(reading.withheld, ({ why }) => why)].map(([why, all]) =>
    plural(wording.locale, texts.count, all.length, {
      reason: upperFirst(wording, texts.reasons[why]),
    }),
  );
}

/** Everything that was asked, with all answers. */
export const questionsBlocks: SectionBlocks = (input) => {
  const { reading, wording } = input;
  const { sections, columns, sides } = wording.many;
  return [
    paragraph(sections.questions.intro),
    ...table(
      sections.questions.caption,
      [rowHeader(columns.requirement, 4.5), ...spreadColumns(input)],
      reading.factors.flatMap(({ requirements }) =>
        requirements.flatMap(({ id, demand, supply }) => {
          const name = upperFirst(wording, titles.requirement(wording, id));
          return [
            [`${name} (${sides.demand})`, ...spreadCells(input, demand)],
            [`${name} (${sides.supply})`, ...spreadCells(input, supply)],
          ];
        }),
      ),
      { dense: true },
    ),
  ];
};

/** Who agreed to be named, and who answered. */
export const namedBlocks: SectionBlocks = (input) => {
  const { consultation, wording } = input;
  const texts = wording.many.sections.named;
  const named = consultation.responses.filter(({ sharing }) => sharing === 'named');
  const all = (ids: readonly { body: string }[]) =>
    bodyNames(
      input,
      ids.map(({ body }) => body),
    );
  return [
    named.length > 0 ? paragraph(all(named)) : paragraph(texts.none),
    ...(consultation.responses.length > 0
      ? [
          heading('who-answered', texts.answered),
          paragraph(texts.answeredText),
          small(all(consultation.responses)),
        ]
      : []),
  ];
};
