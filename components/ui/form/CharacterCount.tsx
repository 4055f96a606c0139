'use client';

import { useEffect, useState } from 'react';
import { plural } from '@/lib/i18n/fill';
import { useLocale, useUi } from '@/lib/page-texts/ui';

/** Delay of the announcement in ms, so that typing is not interrupted. */
const announceAfterMs = 1000;

/** How much room is left, seen at once and announced after a pause in typing. */
export function CharacterCount({ length, limit }: { length: number; limit: number }) {
  const texts = useUi('common');
  const locale = useLocale();
  const left = limit - length;
  const text = plural(
    locale,
    left < 0 ? texts.charactersOver : texts.charactersLeft,
    Math.abs(left),
  );
  const [announced, setAnnounced] = useState('');

  useEffect(() => {
    if (length === 0) return;
    const timer = setTimeout(() => setAnnounced(text), announceAfterMs);
    return () => clearTimeout(timer);
  }, [text, length]);

  return (
    <>
      <p
        aria-hidden="true"
        className={`mt-1 text-sm tabular-nums ${left < 0 ? 'font-semibold text-danger' : 'text-ink-soft'}`}
      >
        {text}
      </p>
      <p role="status" className="sr-only">
        {announced}
      </p>
    </>
  );
}
