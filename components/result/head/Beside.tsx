'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';

/** What stands beside the verdict and is not in it: hires, cooperation, freedom, the wish. */
export function Beside() {
  const { texts } = useResult();
  return (
    <div className="md:col-span-2">
      <h2 className="text-base">{texts.head.beside}</h2>
      <div className="mt-1 max-w-measure space-y-1 text-sm">
        <Finding id="planned" />
        <Finding id="pooling.level" />
        <Finding id="autonomy" />
        <Finding id="wish" questions={['context-ambition']} />
      </div>
      <p className="mt-1 text-sm text-ink-soft">{texts.head.besideText}</p>
    </div>
  );
}
