'use client';

import { SpreadFigure } from '@/components/team/DistributionFigure';
import { PageTitle } from '@/components/ui/PageTitle';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Question } from '@/lib/model/types';
import { useRoomTexts } from '@/lib/page-texts/room';
import type { Meeting } from '@/lib/rooms/documents/documents';
import { readSpread } from '@/lib/rooms/team/votes';
import type { Speech } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

interface QuestionOnTableProps {
  meeting: Meeting;
  question: Question;
  speech: Speech;
  words: ResultTexts;
}

/** The question that is discussed, large, with how the answers or the votes are spread. */
export function QuestionOnTable({ meeting, question, speech, words }: QuestionOnTableProps) {
  const { meeting: said } = useRoomTexts();
  const spread = readSpread(meeting.spread);
  const closed = meeting.phase === 'closed';
  return (
    <>
      <PageTitle caption={said.title}>{titles.question(speech, question.id)}</PageTitle>
      {meeting.phase !== 'vote' && (
        <section className="mt-8">
          <h2 className="text-lg">{closed ? said.votes : said.distribution}</h2>
          <div className="mt-4">
            {spread ? (
              <SpreadFigure
                question={question}
                spread={spread}
                speech={speech}
                showNumbers={words.showNumbers}
                large
              />
            ) : (
              closed && <p>{said.tooFewVotes}</p>
            )}
          </div>
        </section>
      )}
    </>
  );
}
