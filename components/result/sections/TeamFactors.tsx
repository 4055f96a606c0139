'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Details } from '@/components/ui/Details';
import type { TeamResult } from '@/lib/model';
import { score, span } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The spread of each factor, as its questions give it; in a closed disclosure. */
export function TeamFactors({ factors }: { factors: TeamResult['factors'] }) {
  const { speech, words } = useResult();
  const { team: said } = words;
  const shown = factors.filter(({ demand, supply }) => demand || supply);
  if (shown.length === 0) return null;
  return (
    <Details summary={said.factors}>
      <FigureTable
        caption={said.factorsReading}
        columns={said.factorColumns}
        rows={shown.map(({ id, demand, supply }) => ({
          id,
          cells: [
            titles.factor(speech, id),
            ...[demand, supply].flatMap((side) =>
              side ? [score(speech, side.median), span(speech, side.quartiles)] : ['–', '–'],
            ),
          ],
        }))}
      />
    </Details>
  );
}
