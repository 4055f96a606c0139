import { fill } from '@/lib/i18n/fill';
import { facts, heading, list, paragraph, typed } from '@/lib/report/blocks';
import type { SectionBlocks } from '@/lib/report/consultation/context';
import type { Text } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';

const orNull = (text: string | undefined): string | null => text?.trim() || null;

/** What is proposed: which text, from when, in which phases, and with which points. */
export const proposalBlocks: SectionBlocks = ({ consultation: { proposal }, wording }) => {
  const texts = wording.many.sections.proposal;
  const { model } = wording.texts;
  const phases = proposal.phases ?? [];
  const points = proposal.points ?? [];
  return [
    facts([
      [texts.facts.task, orNull(proposal.title) ?? wording.many.words.notFilledIn],
      [texts.facts.version, orNull(proposal.version)],
      [texts.facts.proposer, orNull(proposal.proposer)],
      [texts.facts.start, proposal.start ? day(wording, proposal.start) : null],
      [
        texts.facts.intensity,
        proposal.intensity ? model.intensities[proposal.intensity].title : null,
      ],
      [
        texts.facts.refusable,
        proposal.refusable ? model.refusable[proposal.refusable].title : null,
      ],
      [texts.facts.support, orNull(proposal.support)],
    ]),
    ...typed(proposal.description ?? ''),
    ...(phases.length > 0
      ? [
          heading('phases', texts.phases),
          ...list(
            phases.map(({ title, start }) =>
              start ? fill(texts.phase, { title, start: day(wording, start) }) : title,
            ),
          ),
        ]
      : []),
    ...(points.length > 0
      ? [
          heading('points', texts.points),
          ...list(points.map(({ title, url }): Text => [url ? { link: title, to: url } : title])),
        ]
      : []),
  ];
};

/** What changes against now, in the words of the region. */
export const changeBlocks: SectionBlocks = ({ consultation: { proposal }, wording }) => {
  const told = typed(proposal.change ?? '');
  return told.length > 0 ? told : [paragraph(wording.many.sections.change.none)];
};
