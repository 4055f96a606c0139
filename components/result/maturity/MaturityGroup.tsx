'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { maturityDots } from '@/lib/charts/maturity-dots';
import { fill } from '@/lib/i18n/fill';
import type { MaturityResult } from '@/lib/model/digital/maturity';
import { score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

interface MaturityGroupProps {
  group: string;
  indicators: MaturityResult['indicators'];
}

/** The capabilities of one group: own rating and Flemish share, two measures side by side. */
export function MaturityGroup({ group, indicators }: MaturityGroupProps) {
  const { wording, texts: words } = useResult();
  const { maturity: texts } = words;
  const groups: Record<string, string> = wording.texts.model.maturityGroups;
  const caption = fill(texts.caption, { group: groups[group] ?? group });
  const share = (value: number | null) => (value === null ? texts.noShare : String(value));
  const rows = indicators.map(({ question, own, flemishShare }) => ({
    id: question,
    label: titles.question(wording, question),
    own,
    share: flemishShare,
  }));

  return (
    <ChartFigure
      drawing={maturityDots(rows, texts, 'wide')}
      narrow={maturityDots(rows, texts, 'narrow')}
      caption={caption}
      alt={rows
        .map((row) =>
          fill(texts.alt, {
            label: row.label,
            own: score(wording, row.own),
            share: share(row.share),
          }),
        )
        .join(' ')}
      showNumbers={words.showNumbers}
      table={
        <FigureTable
          caption={caption}
          columns={texts.columns}
          rows={rows.map((row) => ({
            id: row.id,
            cells: [row.label, score(wording, row.own), share(row.share)],
          }))}
        />
      }
    />
  );
}
