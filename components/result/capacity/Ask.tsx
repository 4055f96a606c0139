'use client';

import { useResult } from '@/components/result/context';
import { QuestionList } from '@/components/result/QuestionList';
import { fill } from '@/lib/i18n/fill';
import type { CapacityResult } from '@/lib/model/result';

/** Whom to ask for what is still unknown. */
export function Ask({ capacity: { ask, level } }: { capacity: CapacityResult }) {
  const { wording, texts } = useResult();
  if (ask.length === 0) return null;
  const roles: Record<string, string> = wording.texts.model.roles;
  const withheld = level === 'unknown' ? texts.capacity.withheld : '';

  return (
    <div className="max-w-measure">
      <h3 className="text-lg">{texts.capacity.askTitle}</h3>
      <p className="mt-1">{fill(texts.capacity.askText, { withheld })}</p>
      <dl className="mt-3 space-y-3">
        {ask.map(({ role, questions }) => (
          <div key={role}>
            <dt className="font-semibold">{roles[role] ?? role}</dt>
            <dd className="mt-1 text-sm">
              <QuestionList ids={questions} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
