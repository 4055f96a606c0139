'use client';

import type { MarkFill } from '@/components/ui/Mark';
import { StatusTag } from '@/components/ui/StatusTag';
import { fill } from '@/lib/i18n/fill';
import type { Reading } from '@/lib/model/result';
import type { Level } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import { useResult } from './context';

const marks: Record<Level, MarkFill> = {
  carries: 'full',
  conditions: 'half',
  strengthen: 'empty',
};

/** A level in words, with its mark; without a level the two between which it is open. */
export function LevelTag({ reading: { level, between } }: { reading: Reading }) {
  const { wording, texts } = useResult();
  if (level)
    return (
      <StatusTag mark={marks[level]} tone={level}>
        {titles.level(wording, level)}
      </StatusTag>
    );
  const [best, worst] = between.map((end) => titles.level(wording, end)) as [string, string];
  return <StatusTag>{fill(texts.head.open, { best, worst })}</StatusTag>;
}
