'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { maturityColumns } from '@/lib/charts/maturity-columns';
import { fill } from '@/lib/i18n/fill';
import type { MaturityResult } from '@/lib/model/digital/maturity';
import { percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { ownLevel } from './own-level';

export interface MaturityGroupProps {
  group: string;
  indicators: MaturityResult['indicators'];
}

/** The capabilities of one group: the own level in words and the Flemish share, two measures side by side. */
export function MaturityGroup({ group, indicators }: MaturityGroupProps) {
  const { wording, texts: words } = useResult();
  const { maturity: texts } = words;
  const groups: Record<string, string> = wording.texts.model.maturityGroups;
  const caption = fill(texts.caption, { group: groups[group] ?? group });
  const inPercent = (value: number) => percent(wording, value / 100);
  const rows = indicators.map(({ question, own, flemishShare }) => ({
    id: question,
    label: titles.question(wording, question),
    own,
    share: flemishShare,
    level: ownLevel(wording, question, own) ?? texts.noOwn,
    shareText: flemishShare === null ? texts.noShare : inPercent(flemishShare),
  }));

  return (
    <ChartFigure
      drawing={maturityColumns(rows, { ...texts, percent: inPercent }, 'wide')}
      narrow={maturityColumns(rows, { ...texts, percent: inPercent }, 'narrow')}
      caption={caption}
      alt={rows
        .map(({ label, level, shareText }) =>
          fill(texts.alt, { label, own: level, share: shareText }),
        )
        .join(' ')}
      showNumbers={words.showNumbers}
      table={
        <FigureTable
          caption={caption}
          columns={texts.columns}
          rows={rows.map(({ id, label, level, shareText }) => ({
            id,
            cells: [label, level, shareText],
          }))}
        />
      }
    />
  );
}
