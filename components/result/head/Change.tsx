'use client';

import { useResult } from '../context';

/** What would change the conclusion, the few things that matter most. */
export function Change({ sentences }: { sentences: string[] }) {
  const { words } = useResult();
  if (sentences.length === 0) return null;
  return (
    <div>
      <h2 className="text-base">{words.head.change}</h2>
      <ul className="mt-1 max-w-measure list-disc space-y-1.5 pl-5 text-sm">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
