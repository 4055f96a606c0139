'use client';

import { useId } from 'react';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { NORMS } from '@/lib/model/types';

/** The norm behind the verdict, named, and where allowed changed on the spot; and what the other one says. */
export function NormSwitch() {
  const { result, wording, texts: words, editing } = useResult();
  const id = useId();
  const { norms } = wording.texts.model;
  if (!editing)
    return (
      <div className="max-w-measure text-sm text-ink-soft">
        <Finding id="norm" />
        <Finding id="otherNorm" />
      </div>
    );

  return (
    <fieldset aria-describedby={`${id}-text`}>
      <legend className="text-sm font-semibold">{words.head.normTitle}</legend>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {NORMS.map((value) => (
          <label key={value} className="inline-flex min-h-11 items-center gap-2 text-sm">
            <input
              type="radio"
              name={id}
              value={value}
              checked={result.norm === value}
              onChange={() => editing.onNormChange(value)}
              className="size-5"
            />
            {norms[value].title}
          </label>
        ))}
      </div>
      <div id={`${id}-text`} role="status" className="max-w-measure text-sm text-ink-soft">
        <Finding id="norm" />
        <Finding id="otherNorm" />
        <p>{words.head.normHint}</p>
      </div>
    </fieldset>
  );
}
