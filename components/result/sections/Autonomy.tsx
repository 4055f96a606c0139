'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultFigure } from '@/components/result/ResultFigure';
import { stepBars } from '@/lib/charts/step-bars';
import { steps } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';

/** Freedom that the rules give beside what the municipality can use of it, in steps. */
export function Autonomy() {
  const { result, wording, texts: words } = useResult();
  const { formal, usable } = result.autonomy;
  const { autonomy: texts } = words;
  const { unknown } = wording.texts.findings;
  const rows = (
    [
      ['formal', formal],
      ['usable', usable],
    ] as const
  ).map(([id, value]) => ({
    id,
    label: texts.rows[id],
    value,
    text: value === null ? '?' : String(value),
    said: value === null ? unknown : steps(wording, value),
  }));
  return (
    <div>
      <h3 className="text-lg">{texts.title}</h3>
      <div className="mt-1 max-w-measure">
        <Finding id="autonomy" />
        <Finding id="autonomyGap" />
      </div>
      {formal !== null && usable !== null && (
        <div className="mt-4">
          <ResultFigure
            draw={(width) => stepBars(rows, texts.steps, width)}
            caption={texts.caption}
            alts={rows.map(({ label, said }) => fill(texts.alt, { name: label, steps: said }))}
            columns={texts.columns}
            rows={rows.map(({ id, label, said }) => ({ id, cells: [label, said] }))}
          />
        </div>
      )}
    </div>
  );
}
