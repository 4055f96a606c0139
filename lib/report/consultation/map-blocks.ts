import { groupMap, type MapGroup, type MapWords } from '@/lib/charts/map';
import { type Outlines, outlinedIds } from '@/lib/charts/map-geometry';
import { groupsOf } from '@/lib/consultation/groups';
import type { ConsultationReading, Tally } from '@/lib/consultation/types';
import { classificationTitle, groupTitle, type ManyGiven } from '@/lib/findings/consultation';
import { lowerFirst } from '@/lib/findings/words';
import { fill, plural } from '@/lib/i18n/fill';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';
import type { Block } from '@/lib/report/types';

export interface MapInput extends ManyGiven {
  classification: string;
  outlines: Outlines;
  texts: ConsultationReadTexts['map'];
}

/** A group on the map with the numbers that everybody may know of it. */
interface Shown extends MapGroup {
  title: string;
  asked: number;
  answered: number;
}

/** Fewer than these are no group: one body is never drawn by itself. */
const FEWEST = 2;

function shownGroups({ consultation, reading, wording, classification }: MapInput): Shown[] {
  const tallies = talliesOf(reading, classification);
  return groupsOf(consultation.bodies, classification, reading.audience).map(
    ({ group, bodies }, at): Shown => {
      const known = reading.response.groups.find(
        (one) => one.classification === classification && one.group === group,
      );
      const tally = tallies.get(group) ?? null;
      const answered = known?.answered ?? 0;
      const shown = tally !== null && bodies.length >= FEWEST;
      return {
        id: group,
        mark: String(at + 1),
        title: groupTitle({ wording, consultation }, classification, group),
        bodies: bodies.map((position) => consultation.bodies[position]?.id ?? ''),
        asked: bodies.length,
        answered,
        state: answered === 0 ? 'silent' : shown ? 'answered' : 'tooFew',
        tally: shown && answered > 0 ? tally : null,
      };
    },
  );
}

const talliesOf = (reading: ConsultationReading, classification: string): Map<string, Tally> =>
  new Map(
    (reading.groups.find((one) => one.classification === classification)?.groups ?? []).flatMap(
      ({ group, tally }) => (tally === 'tooFew' ? [] : [[group, tally] as const]),
    ),
  );

/** Groups along one line on a map, with a table that says the same, and who has no outline. */
export function mapBlocks(input: MapInput): Block[] {
  const { consultation, wording, outlines, texts, classification } = input;
  const groups = shownGroups(input);
  const words: MapWords = { states: texts.states, parts: texts.parts };
  const title = lowerFirst(wording, classificationTitle({ wording, consultation }, classification));
  const placed = new Set(outlinedIds(outlines));
  const missing = consultation.bodies.filter(({ id }) => !placed.has(id)).length;
  return [
    {
      kind: 'figure',
      drawing: groupMap(outlines, groups, words, 'wide'),
      narrow: groupMap(outlines, groups, words, 'narrow'),
      caption: fill(texts.caption, { classification: title }),
      alt: fill(texts.alt, {
        classification: title,
        groups: groups
          .map(({ mark, title: group, state }) =>
            fill(texts.altGroup, { mark, group, state: texts.states[state] }),
          )
          .join(' '),
      }),
    },
    {
      kind: 'table',
      caption: fill(texts.caption, { classification: title }),
      columns: [
        { header: '', width: 1, align: 'right' },
        { header: texts.group, width: 6, rowHeader: true },
        { header: texts.state, width: 4 },
        { header: texts.asked, width: 2, align: 'right' },
        { header: texts.answered, width: 2, align: 'right' },
      ],
      rows: groups.map(({ mark, title: group, state, asked, answered }) => [
        [mark],
        [group],
        [texts.states[state]],
        [String(asked)],
        [String(answered)],
      ]),
    },
    ...(missing > 0
      ? [
          {
            kind: 'paragraph' as const,
            style: 'small' as const,
            text: [plural(wording.locale, texts.missing, missing)],
          },
        ]
      : []),
  ];
}
