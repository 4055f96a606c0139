'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { fill } from '@/lib/i18n/fill';
import { titles } from '@/lib/wording/titles';
import type { MaturityGroupProps } from './MaturityGroup';
import { ownLevel } from './own-level';

/** The capabilities of one group where no figures of others mean anything: the own level in words. */
export function OwnMaturity({ group, indicators }: MaturityGroupProps) {
  const { wording, texts: words } = useResult();
  const { alone, noOwn } = words.maturity;
  const groups: Record<string, string> = wording.texts.model.maturityGroups;
  return (
    <FigureTable
      caption={fill(alone.caption, { group: groups[group] ?? group })}
      columns={alone.columns}
      rows={indicators.map(({ question, own }) => ({
        id: question,
        cells: [titles.question(wording, question), ownLevel(wording, question, own) ?? noOwn],
      }))}
    />
  );
}
