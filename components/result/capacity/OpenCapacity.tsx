'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { QuestionLink } from '@/components/result/QuestionLink';
import { questionById } from '@/lib/instrument/questions';
import type { CapacityResult } from '@/lib/model/result';

/** What settles an open capacity, fewest answers first, and whom to ask. */
export function OpenCapacity({ capacity: { id, open } }: { capacity: CapacityResult }) {
  const { wording, texts } = useResult();
  if (open.length === 0) return null;
  const roles: Record<string, string> = wording.texts.model.roles;
  const asked = (question: string) => roles[questionById(question)?.ask ?? ''];

  return (
    <div className="max-w-measure">
      <h3 className="text-lg">{texts.capacity.askTitle}</h3>
      <Finding id={`open.${id}`} className="mt-1" />
      <ul className="mt-3 list-disc space-y-2 pl-5 text-sm">
        {open.map((set) => (
          <li key={set.join(' ')}>
            {set.map((question, at) => (
              <span key={question} className="block">
                {at > 0 && <span className="text-ink-soft">{texts.capacity.together} </span>}
                <QuestionLink id={question} />
                {asked(question) && <span className="text-ink-soft"> ({asked(question)})</span>}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
