import type { BeamFactor } from '@/lib/charts/beam-factor';
import { beamMini } from '@/lib/charts/beam-mini';
import { DrawingSvg } from './DrawingSvg';

/** A beam in a table row; the row has the same in words. */
export function BeamMini({ factors, highlight }: { factors: BeamFactor[]; highlight?: string }) {
  return (
    <div className="w-30 max-w-full shrink-0">
      <DrawingSvg drawing={beamMini(factors, highlight)} small />
    </div>
  );
}
