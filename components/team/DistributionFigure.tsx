'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { distributionBars } from '@/lib/charts/distribution-bars';
import { medianWords, optionRows, spreadAlt } from '@/lib/findings/team-distribution';
import { fill } from '@/lib/i18n/fill';
import type { QuestionDistribution } from '@/lib/model';
import type { Question } from '@/lib/model/types';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

interface DistributionFigureProps {
  question: Question;
  spread: QuestionDistribution;
  wording: Wording;
  /** The words that open the table. */
  showNumbers: string;
  /** As wide as the screen, for a meeting. */
  large?: boolean;
}

/** How the team answered one question: members per answer, per group where that may be shown. */
export function DistributionFigure({
  question,
  spread: distribution,
  wording,
  showNumbers,
  large,
}: DistributionFigureProps) {
  const { spread: texts, teamGroups } = wording.texts.model;
  const rows = optionRows(wording, question, distribution);
  const median = medianWords(wording, question, distribution.total);
  const caption = fill(texts.caption, { question: titles.question(wording, question.id) });
  const apart = distribution.groups !== null;
  return (
    <ChartFigure
      drawing={distributionBars(rows, teamGroups, 'wide')}
      narrow={distributionBars(rows, teamGroups, 'narrow')}
      caption={caption}
      alt={spreadAlt(wording, question, distribution)}
      reading={
        <>
          {median && fill(texts.altMedian, { median })} {!apart && texts.totalOnly}
        </>
      }
      showNumbers={showNumbers}
      large={large}
      table={
        <FigureTable
          caption={caption}
          columns={[
            texts.option,
            texts.members,
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
