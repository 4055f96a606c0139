'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { Claims } from '@/components/result/sections/Claims';
import { viewProfile } from '@/lib/charts/view-profile';
import { fill } from '@/lib/i18n/fill';
import { VIEWS } from '@/lib/model/types';
import { score } from '@/lib/wording/numbers';
import { ViewWords } from './ViewWords';

/** How the team looks at technology: described, never graded. And what the proposal assumes beside it. */
export function Views() {
  const { result, wording, texts: words } = useResult();
  const { views: texts } = words;
  const titles = wording.texts.model.views;
  const rows = VIEWS.map((id) => ({ id, label: titles[id].title, value: result.views[id] }));
  const [none = '', all = ''] = texts.ends;
  const ends: [string, string] = [none, all];
  const known = rows.some(({ value }) => value !== null);

  return (
    <ResultSection id="views" title={texts.title} lead={texts.lead}>
      {known ? (
        <>
          <ChartFigure
            drawing={viewProfile(rows, ends, 'wide')}
            narrow={viewProfile(rows, ends, 'narrow')}
            caption={texts.caption}
            alt={rows
              .map(({ label, value }) =>
                fill(texts.alt, { view: label, value: score(wording, value) }),
              )
              .join(' ')}
            showNumbers={words.showNumbers}
            table={
              <FigureTable
                caption={texts.caption}
                columns={texts.columns}
                rows={rows.map(({ id, label, value }) => ({
                  id,
                  cells: [label, score(wording, value)],
                }))}
              />
            }
          />
          <ViewWords />
        </>
      ) : (
        <p>{texts.none}</p>
      )}
      <Claims />
    </ResultSection>
  );
}
