'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { spreadBars } from '@/lib/charts/distribution-bars';
import { fill } from '@/lib/i18n/fill';
import type { QuestionSpread } from '@/lib/model';
import type { Question } from '@/lib/model/types';
import { medianWords, optionRows, spreadAlt } from '@/lib/wording';
import type { Speech } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

interface SpreadFigureProps {
  question: Question;
  spread: QuestionSpread;
  speech: Speech;
  /** The words that open the table. */
  showNumbers: string;
  /** As wide as the screen, for a meeting. */
  large?: boolean;
}

/** How the team answered one question: members per answer, per group where that may be shown. */
export function SpreadFigure({ question, spread, speech, showNumbers, large }: SpreadFigureProps) {
  const { spread: words, teamGroups } = speech.texts.model;
  const rows = optionRows(speech, question, spread);
  const median = medianWords(speech, question, spread.total);
  const caption = fill(words.caption, { question: titles.question(speech, question.id) });
  const apart = spread.groups !== null;
  return (
    <ChartFigure
      drawing={spreadBars(rows, teamGroups, 'wide')}
      narrow={spreadBars(rows, teamGroups, 'narrow')}
      caption={caption}
      alt={spreadAlt(speech, question, spread)}
      reading={
        <>
          {median && fill(words.altMedian, { median })} {!apart && words.totalOnly}
        </>
      }
      showNumbers={showNumbers}
      large={large}
      table={
        <FigureTable
          caption={caption}
          columns={[
            words.option,
            words.members,
            ...(apart ? [teamGroups.political, teamGroups.administrative] : []),
          ]}
          rows={rows.map(({ label, members, political, administrative }) => ({
            id: label,
            cells: [label, members, ...(apart ? [political, administrative] : [])],
          }))}
        />
      }
    />
  );
}
