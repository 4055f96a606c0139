'use client';

import { DistributionFigure } from '@/components/team/DistributionFigure';
import { PageTitle } from '@/components/ui/PageTitle';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Question } from '@/lib/model/types';
import { useRoomTexts } from '@/lib/page-texts/room';
import type { Meeting } from '@/lib/rooms/documents/shared-record';
import { readDistribution } from '@/lib/rooms/team/votes';
import { choiceWords } from '@/lib/wording/choices';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

interface QuestionOnTableProps {
  /** Lists what can be voted for, where nobody votes on this screen. */
  options?: boolean;
  meeting: Meeting;
  question: Question;
  wording: Wording;
  texts: ResultTexts;
}

/** The question that is discussed, large, with how the answers or the votes are spread. */
export function QuestionOnTable({
  options,
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
      {options && meeting.phase === 'vote' && <Options question={question} wording={wording} />}
      {meeting.phase !== 'vote' && (distribution || closed) && (
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

/** What can be voted for, large enough to read from the back of a room. */
function Options({ question, wording }: Pick<QuestionOnTableProps, 'question' | 'wording'>) {
  const { meeting: texts } = useRoomTexts();
  return (
    <section className="mt-8">
      <h2 className="text-lg">{texts.options}</h2>
      <ul className="mt-4 max-w-3xl border-t border-rule text-lg">
        {choiceWords(question, wording).map(({ value, label, description }) => (
          <li key={value} className="border-b border-rule py-3">
            {label}
            {description && <span className="block text-base text-ink-soft">{description}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
