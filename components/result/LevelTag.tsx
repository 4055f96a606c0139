import type { MarkFill } from '@/components/ui/Mark';
import { StatusTag } from '@/components/ui/StatusTag';
import type { VerdictLevel } from '@/lib/model/types';

const marks: Record<Exclude<VerdictLevel, 'unknown'>, MarkFill> = {
  carries: 'full',
  conditions: 'half',
  strengthen: 'empty',
};

/** A level in words, with its mark. Without a level there is no mark. */
export function LevelTag({ level, title }: { level: VerdictLevel | null; title: string }) {
  if (level === null || level === 'unknown') return <StatusTag>{title}</StatusTag>;
  return (
    <StatusTag mark={marks[level]} tone={level}>
      {title}
    </StatusTag>
  );
}
