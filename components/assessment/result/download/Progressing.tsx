'use client';

import { ProgressBar } from '@/components/ui/ProgressBar';
import { fill } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Progress } from '@/lib/pdf';

interface ProgressingProps {
  words: ResultTexts['download'];
  progress: Progress | null;
}

/** How far a file is. */
export function Progressing({ words, progress }: ProgressingProps) {
  if (!progress) return <p role="status">{words.preparing}</p>;
  const { stage, done, total } = progress;
  return (
    <ProgressBar
      label={stage === 'layout' ? words.layout : words.drawing}
      value={done}
      max={total}
      text={fill(words.pages, { done, total })}
    />
  );
}
