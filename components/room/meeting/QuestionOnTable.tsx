'use client';

import { DistributionFigure } from '@/components/team/DistributionFigure';
import { PageTitle } from '@/components/ui/PageTitle';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Question } from '@/lib/model/types';
import { useRoomTexts } from '@/lib/page-texts/room';
import type { Meeting } from '@/lib/rooms/documents/shared-record';
import { readDistribution } from '@/lib/rooms/team/votes';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

interface QuestionOnTableProps {
  meeting: Meeting;
  question: Question;
  wording: Wording;
  texts: ResultTexts;
}

/** The question that is discussed, large, with how the answers or the votes are spread. */
export function QuestionOnTable({
  meeting,
  question,
  wording,
  texts: words,
}: QuestionOnTableProps) {
  const { meeting: texts } = useRoomTexts();
  const distribution = readDistribution(meeting.spread);
  const closed = meeting.phase === 'closed';
  return (
    <>
      <PageTitle caption={texts.title}>{titles.question(wording, question.id)}</PageTitle>
      {meeting.phase !== 'vote' && (
        <section className="mt-8">
          <h2 className="text-lg">{closed ? texts.votes : texts.distribution}</h2>
          <div className="mt-4">
            {distribution ? (
              <DistributionFigure
                question={question}
                spread={distribution}
                wording={wording}
                showNumbers={words.showNumbers}
                large
              />
            ) : (
              closed && <p>{texts.tooFewVotes}</p>
            )}
          </div>
        </section>
      )}
    </>
  );
}
