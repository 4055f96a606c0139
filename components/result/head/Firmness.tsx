'use client';

import { useResult } from '../context';

/** How firm the conclusion is, in words; the numbers stand further on. */
export function Firmness({ sentence }: { sentence: string }) {
  const { words } = useResult();
  return (
    <div>
      <h2 className="text-base">{words.head.firmness}</h2>
      <p className="mt-1 max-w-measure text-sm">
        {sentence} <a href="#stability">{words.head.toStability}</a>
      </p>
    </div>
  );
}
