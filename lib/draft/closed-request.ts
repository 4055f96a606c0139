import { answeredTogether } from '@/lib/disclosure/answered-together';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { scoredPart } from '@/lib/model';
import type { EarlierRequest } from '@/lib/model/types';
import type { Draft } from './draft';
import { toRequest } from './to-request';

/** A round as a later one compares itself with it; of a team what it answered together. */
export function closedRequest(draft: Draft): EarlierRequest {
  // Neither title nor language takes part in a comparison.
  const whole = toRequest(draft, { title: '–', locale: 'nl' });
  const {
    previousRound: _p,
    on: _o,
    respondents,
    confidential: _c,
    consensus,
    ...scored
  } = scoredPart(whole);
  const own = respondents?.length
    ? { ...scored, ...answeredTogether(draft.request) }
    : { ...scored, ...(consensus && { consensus }) };
  return { ...own, instrumentVersion: INSTRUMENT_VERSION };
}
