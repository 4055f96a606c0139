'use client';

import { useResult } from '@/components/result/context';
import { QuestionLink } from '@/components/result/QuestionLink';
import { levelRange, medianLevel } from '@/lib/findings/team-distribution';
import { fill } from '@/lib/i18n/fill';
import { questionById } from '@/lib/instrument/questions';
import type { TeamResult } from '@/lib/model';
import { answerWords } from '@/lib/wording/answer';

/** What the team agreed on, with what it was before, the reason and the dissent. */
export function TeamConsensus({ team }: { team: TeamResult }) {
  const { request, wording, texts: words } = useResult();
  const texts = wording.texts.report.sections.team;
  return (
    <div>
      <h3 className="text-lg">{words.team.settled}</h3>
      <ul className="mt-2 border-t border-rule">
        {team.settled.flatMap((id) => {
          const agreed = request.consensus?.[id];
          const question = questionById(id);
          if (!agreed || !question) return [];
          const total = team.questions.find((one) => one.question === id)?.total;
          return (
            <li key={id} className="flow max-w-measure border-b border-rule py-4">
              <QuestionLink id={id} />
              <p>
                <strong className="font-semibold">{texts.value}:</strong>{' '}
                {answerWords(wording, question, agreed.value)}
              </p>
              {total && total.median !== null && (
                <p className="text-ink-soft">
                  {texts.before}:{' '}
                  {fill(texts.beforeSpread, {
                    median: medianLevel(wording, total),
                    quartiles: levelRange(wording, total.quartiles),
                  })}
                </p>
              )}
              {agreed.reason.trim() && <p>{fill(texts.reason, { reason: agreed.reason })}</p>}
              {agreed.dissent?.trim() && <p>{fill(texts.dissent, { dissent: agreed.dissent })}</p>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
