'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { QuestionList } from '@/components/result/QuestionList';
import { Sources } from '@/components/result/Sources';
import { Details } from '@/components/ui/Details';
import { flagWords } from '@/lib/findings';
import type { Flag } from '@/lib/model/result';

/** A flag: the situation, never the person. */
export function FlagCard({ flag }: { flag: Flag }) {
  const { wording, texts } = useResult();
  return (
    <li className="border-b border-rule py-4">
      <h4 className="font-semibold">{flagWords(wording, flag).title}</h4>
      <Finding id={`flag.${flag.id}`} className="mt-1 max-w-measure text-sm" />
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
