'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultFigure } from '@/components/result/ResultFigure';
import { ResultSection } from '@/components/result/ResultSection';
import { stepBars } from '@/lib/charts/step-bars';
import { missingWords } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { questions } from '@/lib/instrument/questions';
import { VIEWS, type ViewId } from '@/lib/model/types';
import { decimals } from '@/lib/wording/numbers';

/** The questions about a view. */
const asking = (view: ViewId): string[] =>
  questions.flatMap((question) => (question.view === view ? [question.id] : []));

/** How the team looks at technology: described, never graded. */
export function Views() {
  const { result, wording, texts: words, findings } = useResult();
  const { views: texts } = words;
  const names = wording.texts.model.views;
  const { dominant } = result.views;
  const rows = VIEWS.map((id) => {
    const value = result.views[id];
    return {
      id,
      label: names[id].title,
      value,
      text:
        value === null
          ? missingWords(wording, result, asking(id))
          : decimals(wording.locale, value),
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
        <p>{findings.views?.class === 'tooFew' ? findings.views.sentence : texts.none}</p>
      )}
    </ResultSection>
  );
}
