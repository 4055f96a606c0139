'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';

/** How firm the verdict is, in a word; from whom it comes, and how near the evidence is. */
export function Firmness() {
  const { texts } = useResult();
  return (
    <div>
      <h2 className="text-base">{texts.head.firmness}</h2>
      <div className="mt-1 max-w-measure space-y-2 text-sm">
        <Finding id="firmness" />
        <Finding id="voices" />
        <Finding id="evidence" />
        <p>
          <a href="#firmness">{texts.head.toFirmness}</a>
        </p>
      </div>
    </div>
  );
}
