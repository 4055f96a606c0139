'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultFigure } from '@/components/result/ResultFigure';
import { ResultSection } from '@/components/result/ResultSection';
import { stepBars } from '@/lib/charts/step-bars';
import { fill } from '@/lib/i18n/fill';
import { VIEWS } from '@/lib/model/types';
import { decimals } from '@/lib/wording/numbers';

/** How the team looks at technology: described, never graded. */
export function Views() {
  const { result, wording, texts: words } = useResult();
  const { views: texts } = words;
  const { unknown } = wording.texts.findings;
  const names = wording.texts.model.views;
  const { dominant } = result.views;
  const rows = VIEWS.map((id) => {
    const value = result.views[id];
    return {
      id,
      label: names[id].title,
      value,
      text: value === null ? unknown : decimals(wording.locale, value),
    };
  });
  const known = rows.some(({ value }) => value !== null);

  return (
    <ResultSection id="views" title={texts.title} lead={texts.lead}>
      {known ? (
        <>
          <ResultFigure
            draw={(width) => stepBars(rows, texts.steps, width)}
            caption={texts.caption}
            alts={rows.map(({ label, text }) => fill(texts.alt, { view: label, value: text }))}
            reading={texts.reading}
            columns={texts.columns}
            rows={rows.map(({ id, label, text }) => ({ id, cells: [label, text] }))}
          />
          <div className="flow max-w-measure">
            <Finding id="dominantView" />
            {dominant && <p>{names[dominant].text}</p>}
            <Finding id="views" />
            {dominant !== 'ensemble' && <p>{texts.authors}</p>}
          </div>
        </>
      ) : (
        <p>{texts.none}</p>
      )}
    </ResultSection>
  );
}
