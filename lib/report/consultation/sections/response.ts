import { classificationTitle, groupTitle, shareOf } from '@/lib/findings/consultation';
import { fill, plural } from '@/lib/i18n/fill';
import { facts, lead, paragraph, small, table } from '@/lib/report/blocks';
import type { ConsultationReportInput, SectionBlocks } from '@/lib/report/consultation/context';
import { numbers, rowHeader } from '@/lib/report/consultation/tables';
import type { Block } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';

/** Who was asked, how, and on which terms. */
export const askedBlocks: SectionBlocks = ({ consultation, wording }) => {
  const texts = wording.many.sections.asked;
  const terms = consultation.terms ?? {};
  const on = (date: string | undefined) => (date ? day(wording, date) : null);
  const said = (text: string | undefined) => text?.trim() || null;
  const items: [string, string | null][] = [
    [texts.facts.answerBy, on(terms.answerBy)],
    [texts.facts.decideBy, on(terms.decideBy)],
    [texts.facts.readers, said(terms.readers)],
    [texts.facts.publishes, said(terms.publishes)],
    [texts.facts.controller, said(terms.controller)],
    [texts.facts.legalBasis, said(terms.legalBasis)],
    [texts.facts.keptUntil, on(terms.keptUntil)],
    [texts.facts.contact, said(terms.contact)],
  ];
  return [
    paragraph(plural(wording.locale, texts.count, consultation.bodies.length)),
    paragraph(texts.how),
    ...(items.some(([, value]) => value !== null) ? [facts(items)] : []),
  ];
};

/** Who answered and who was silent, on what is known of all. */
export const responseBlocks: SectionBlocks = (input) => {
  const { reading, consultation, wording, audience } = input;
  const texts = wording.many.sections.response;
  const { answered, asked } = reading.response;
  const assessed = consultation.responses.filter(({ kind = 'assessed' }) => kind === 'assessed');
  const decided = assessed.filter(({ state }) => state === 'decided').length;
  const administrative = assessed.filter(({ state }) => state === 'administrative').length;
  return [
    lead(fill(texts.lead, { answered, asked, share: shareOf(input, answered, asked) })),
    ...(audience === 'region' && decided + administrative > 0
      ? [paragraph(fill(texts.states, { decided, administrative }))]
      : []),
    paragraph(texts.notEstimated),
    ...responseTables(input),
    small(wording.many.words.percentRounded),
  ];
};

function responseTables(input: ConsultationReportInput): Block[] {
  const { columns, sections } = input.wording.many;
  const { otherwise } = input.reading.response;
  return [...Map.groupBy(input.reading.response.groups, (one) => one.classification)].flatMap(
    ([classification, groups]) => {
      const title = classificationTitle(input, classification);
      return table(
        fill(sections.response.caption, { classification: title.toLocaleLowerCase() }),
        [
          rowHeader(title),
          numbers(columns.asked),
          numbers(columns.answered),
          numbers(otherwise > 0 ? columns.silentOrOtherwise : columns.silent),
        ],
        groups.map(({ group, asked, answered }) => [
          groupTitle(input, classification, group),
          String(asked),
          `${answered} (${shareOf(input, answered, asked)})`,
          String(asked - answered),
        ]),
        { dense: true },
      );
    },
  );
}
