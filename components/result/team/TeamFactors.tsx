'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Details } from '@/components/ui/Details';
import type { TeamResult } from '@/lib/model';
import { score, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The spread of each factor, as its questions give it; in a closed disclosure. */
export function TeamFactors({ factors }: { factors: TeamResult['factors'] }) {
  const { wording, texts: words } = useResult();
  const { team: texts } = words;
  const shown = factors.filter(({ demand, supply }) => demand || supply);
  if (shown.length === 0) return null;
  return (
    <Details summary={texts.factors}>
      <FigureTable
        caption={texts.factorsReading}
        columns={texts.factorColumns}
        rows={shown.map(({ id, demand, supply }) => ({
          id,
          cells: [
            titles.factor(wording, id),
            ...[demand, supply].flatMap((side) =>
              side ? [score(wording, side.median), span(wording, side.quartiles)] : ['–', '–'],
            ),
          ],
        }))}
      />
    </Details>
  );
}
