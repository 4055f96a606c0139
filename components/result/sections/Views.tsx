'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { viewProfile } from '@/lib/charts/view-profile';
import { fill } from '@/lib/i18n/fill';
import { VIEWS } from '@/lib/model/types';
import { score } from '@/lib/wording/numbers';
import { Claims } from './Claims';
import { ViewWords } from './ViewWords';

/** How the team looks at technology: described, never graded. And what the proposal assumes beside it. */
export function Views() {
  const { result, speech, words } = useResult();
  const { views: said } = words;
  const titles = speech.texts.model.views;
  const rows = VIEWS.map((id) => ({ id, label: titles[id].title, value: result.views[id] }));
  const [none = '', all = ''] = said.ends;
  const ends: [string, string] = [none, all];
  const known = rows.some(({ value }) => value !== null);

  return (
    <ResultSection id="views" title={said.title} lead={said.lead}>
      {known ? (
        <>
          <ChartFigure
            drawing={viewProfile(rows, ends, 'wide')}
            narrow={viewProfile(rows, ends, 'narrow')}
            caption={said.caption}
            alt={rows
              .map(({ label, value }) =>
                fill(said.alt, { view: label, value: score(speech, value) }),
              )
              .join(' ')}
            showNumbers={words.showNumbers}
            table={
              <FigureTable
                caption={said.caption}
                columns={said.columns}
                rows={rows.map(({ id, label, value }) => ({
                  id,
                  cells: [label, score(speech, value)],
                }))}
              />
            }
          />
          <ViewWords />
        </>
      ) : (
        <p>{said.none}</p>
      )}
      <Claims />
    </ResultSection>
  );
}
