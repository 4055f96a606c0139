'use client';

import { useResult } from '@/components/result/context';
import { fill } from '@/lib/i18n/fill';
import { score, wholeScore } from '@/lib/wording/numbers';

/** Freedom that the rules give beside what the municipality can use of it. */
export function Autonomy() {
  const { result, wording, texts: words } = useResult();
  const { formal, usable } = result.autonomy;
  const { autonomy: texts } = words;
  const sentence = () => {
    if (formal === null || usable === null) return texts.unknown;
    const template = wholeScore(formal) === wholeScore(usable) ? texts.equal : texts.text;
    return fill(template, { formal: score(wording, formal), usable: score(wording, usable) });
  };
  return (
    <div className="max-w-measure">
      <h3 className="text-lg">{texts.title}</h3>
      <p className="mt-1">{sentence()}</p>
    </div>
  );
}
