'use client';

import { useResult } from '@/components/result/context';
import { QuestionList } from '@/components/result/QuestionList';
import { Sources } from '@/components/result/Sources';
import { Details } from '@/components/ui/Details';
import { type FlagItem, flagWords } from '@/lib/wording';

/** A flag: the situation, never the person. */
export function FlagCard({ flag }: { flag: FlagItem }) {
  const { wording, texts } = useResult();
  const { title, text } = flagWords(wording, flag);
  return (
    <li className="border-b border-rule py-4">
      <h4 className="font-semibold">{title}</h4>
      <p className="mt-1 max-w-measure text-sm">{text}</p>
      <div className="flex flex-wrap gap-x-8 text-sm">
        {flag.raisedBy.length > 0 && (
          <Details summary={texts.flags.raisedBy}>
            <QuestionList ids={flag.raisedBy} />
          </Details>
        )}
        <Sources ids={flag.evidence} />
      </div>
    </li>
  );
}
