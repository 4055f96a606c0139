'use client';

import { useResult } from '@/components/result/context';
import { fill } from '@/lib/i18n/fill';
import type { ViewProfile } from '@/lib/model/digital/views';

/** Between −15 and 15 the views of the team are about in balance. */
const BALANCE = 15;

function orientationOf({ orientation }: ViewProfile) {
  if (orientation === null) return null;
  if (Math.abs(orientation) < BALANCE) return 'balanced';
  return orientation > 0 ? 'transformational' : 'incremental';
}

/** The profile in words: which view leads, and the change it goes with. */
export function ViewWords() {
  const { result, wording, texts: words } = useResult();
  const { views: texts } = words;
  const { views, viewOrientation } = wording.texts.model;
  const { dominant } = result.views;
  const orientation = orientationOf(result.views);
  return (
    <div className="flow max-w-measure">
      {dominant ? (
        <p>
          {fill(texts.dominant, { view: views[dominant].title.toLowerCase() })}{' '}
          {views[dominant].text}
        </p>
      ) : (
        <p>{texts.noDominant}</p>
      )}
      {orientation && <p>{viewOrientation[orientation]}</p>}
      {dominant !== 'ensemble' && <p>{texts.authors}</p>}
    </div>
  );
}
