'use client';

import { useResult } from '@/components/result/context';
import { fill } from '@/lib/i18n/fill';
import { score, wholeScore } from '@/lib/wording/numbers';

/** Freedom that the rules give beside what the municipality can use of it. */
export function Autonomy() {
  const { result, speech, words } = useResult();
  const { formal, usable } = result.autonomy;
  const { autonomy: said } = words;
  const sentence = () => {
    if (formal === null || usable === null) return said.unknown;
    const template = wholeScore(formal) === wholeScore(usable) ? said.equal : said.text;
    return fill(template, { formal: score(speech, formal), usable: score(speech, usable) });
  };
  return (
    <div className="max-w-measure">
      <h3 className="text-lg">{said.title}</h3>
      <p className="mt-1">{sentence()}</p>
    </div>
  );
}
