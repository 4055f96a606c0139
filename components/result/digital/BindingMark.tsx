'use client';

import { useResult } from '@/components/result/context';
import { Mark, type MarkFill } from '@/components/ui/Mark';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';

const ALMOST_ALL = 0.67;
const A_GOOD_DEAL = 0.34;

function fillOf(binding: number): MarkFill {
  if (binding >= ALMOST_ALL) return 'full';
  return binding >= A_GOOD_DEAL ? 'half' : 'empty';
}

/** How much of the relief a constraint still holds back, as a mark and in words. */
export function BindingMark({ binding }: { binding: number }) {
  const { potential } = useResult().texts;
  const mark = fillOf(binding);
  const texts = { full: potential.fullMark, half: potential.halfMark, empty: potential.emptyMark };
  return (
    <span className="relative">
      <Mark fill={mark} />
      <VisuallyHidden>{texts[mark]}</VisuallyHidden>
    </span>
  );
}
