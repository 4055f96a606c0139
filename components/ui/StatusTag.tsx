import { Mark, type MarkFill } from './Mark';

type StatusTone = 'neutral' | 'carries' | 'conditions' | 'strengthen';

interface StatusTagProps {
  children: string;
  mark?: MarkFill;
  tone?: StatusTone;
}

const tones: Record<StatusTone, string> = {
  neutral: 'text-ink-soft',
  carries: 'text-carries',
  conditions: 'text-conditions',
  strengthen: 'text-strengthen',
};

/** A state in a few words, with its mark. */
export function StatusTag({ children, mark, tone = 'neutral' }: StatusTagProps) {
  return (
    <span className="inline-flex items-center gap-2">
      {mark && (
        <span className={tones[tone]}>
          <Mark fill={mark} />
        </span>
      )}
      {children}
    </span>
  );
}
