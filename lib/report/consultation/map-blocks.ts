import { outlinedIds } from '@/lib/charts/map-geometry';
import type { GroupTallies } from '@/lib/consultation/types';
import { classificationTitle, groupTitle, respondedIn } from '@/lib/findings/consultation';
import { lowerFirst } from '@/lib/findings/words';
import { fill, plural } from '@/lib/i18n/fill';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';
import { small } from '@/lib/report/blocks';
import type { Block } from '@/lib/report/types';
import type { ConsultationReportInput } from './context';
import { mapFigure } from './figures';

/** The map of a report for a screen: with a table that says the same, the key, and how many have no outline. */
export function mapBlocks(
  input: ConsultationReportInput,
  tallies: GroupTallies,
  texts: ConsultationReadTexts['map'],
): Block[] {
  const { consultation, wording, outlines } = input;
  const { classification } = tallies;
  const [figure, key, ...source] = mapFigure(input, tallies);
  if (!figure || !key || !outlines) return [];
  const { states } = wording.many.figures.map;
  const placed = new Set(outlinedIds(outlines));
  const missing = consultation.bodies.filter(({ id }) => !placed.has(id)).length;
  return [
    figure,
    {
      kind: 'table',
      caption: fill(texts.caption, {
        classification: lowerFirst(wording, classificationTitle(input, classification)),
      }),
      columns: [
        { header: texts.mark, width: 1, align: 'right' },
        { header: texts.group, width: 6, rowHeader: true },
        { header: texts.state, width: 4 },
        { header: texts.asked, width: 2, align: 'right' },
        { header: texts.answered, width: 2, align: 'right' },
      ],
      rows: tallies.groups.map(({ group, tally }, at) => {
        const { asked, answered } = respondedIn(input, { classification, group });
        const state = answered === 0 ? 'silent' : tally === 'tooFew' ? 'tooFew' : 'answered';
        return [
          [String(at + 1)],
          [groupTitle(input, classification, group)],
          [states[state]],
          [String(asked)],
          [String(answered)],
        ];
      }),
    },
    // On paper the table is folded away.
    key,
    ...(missing > 0 ? [small(plural(wording.locale, texts.missing, missing))] : []),
    ...source,
  ];
}
