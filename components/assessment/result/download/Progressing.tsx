'use client';

import { ProgressBar } from '@/components/ui/ProgressBar';
import { fill } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Progress } from '@/lib/pdf';

interface ProgressingProps {
  texts: ResultTexts['download'];
  progress: Progress | null;
}

/** How far a file is. */
export function Progressing({ texts, progress }: ProgressingProps) {
  if (!progress) return <p role="status">{texts.preparing}</p>;
  const { stage, done, total } = progress;
  return (
    <ProgressBar
      label={stage === 'layout' ? texts.layout : texts.drawing}
      value={done}
      max={total}
      text={fill(texts.pages, { done, total })}
    />
  );
}
