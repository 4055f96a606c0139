'use client';

import { useResult } from '@/components/result/context';
import { ResultFigure } from '@/components/result/ResultFigure';
import { maturityColumns } from '@/lib/charts/maturity-columns';
import { anyTooFew } from '@/lib/findings';
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
  const { result, wording, texts: words } = useResult();
  const { maturity: texts } = words;
  const groups: Record<string, string> = wording.texts.model.maturityGroups;
  const caption = fill(texts.caption, { group: groups[group] ?? group });
  const inPercent = (value: number) => percent(wording, value / 100);
  const rows = indicators.map(({ question, own, flemishShare }) => ({
    id: question,
    label: titles.question(wording, question),
    own,
    share: flemishShare,
    level:
      ownLevel(wording, question, own) ??
      (anyTooFew(result, [question]) ? wording.texts.findings.tooFew : texts.noOwn),
    shareText: flemishShare === null ? texts.noShare : inPercent(flemishShare),
  }));

  return (
    <ResultFigure
      draw={(width) => maturityColumns(rows, { ...texts, percent: inPercent }, width)}
      caption={caption}
      alts={rows.map(({ label, level, shareText }) =>
        fill(texts.alt, { label, own: level, share: shareText }),
      )}
      columns={texts.columns}
      rows={rows.map(({ id, label, level, shareText }) => ({
        id,
        cells: [label, level, shareText],
      }))}
    />
  );
}
