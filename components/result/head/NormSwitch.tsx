'use client';

import { useId } from 'react';
import { useResult } from '@/components/result/context';
import { fill } from '@/lib/i18n/fill';
import { NORMS } from '@/lib/model/types';

/** The norm behind the conclusion, named, and where allowed changed on the spot. */
export function NormSwitch() {
  const { result, wording, texts: words, editing } = useResult();
  const id = useId();
  const { norms } = wording.texts.model;
  const norm = norms[result.norm];
  const texts = fill(words.head.normFor, { norm: norm.title, text: norm.short });
  if (!editing) return <p className="mt-3 max-w-measure text-sm text-ink-soft">{texts}</p>;

  return (
    <fieldset className="mt-6" aria-describedby={`${id}-text`}>
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
      <p id={`${id}-text`} role="status" className="max-w-measure text-sm text-ink-soft">
        {norm.short} {words.head.normHint}
      </p>
    </fieldset>
  );
}
