import { describe, expect, it } from 'vitest';
import { earlyEnd } from '@/lib/collecting/online/closing';
import { decidedBy } from '@/lib/collecting/online/decision';
import { StorageError } from '@/lib/draft/store/errors';
import { SealedError } from '@/lib/sealed/host/errors';
import { problemOf } from '@/lib/session/online/problem';

describe('where a body stands', () => {
  const sent = (decision?: { by: string }) =>
    ({ submission: { kind: 'submitted', response: { ...(decision && { decision }) } } }) as never;

  it('is decided by whom it said when it was submitted, or has confirmed since', () => {
    expect(decidedBy({ own: sent(), decided: null })).toBeUndefined();
    expect(decidedBy({ own: sent({ by: 'Raad' }), decided: null })).toBe('Raad');
    const confirmed = { by: 'College' } as never;
    expect(decidedBy({ own: sent({ by: 'Raad' }), decided: confirmed })).toBe('College');
    const withdrawn = { submission: { kind: 'withdrawn' } } as never;
    expect(decidedBy({ own: withdrawn, decided: confirmed })).toBeUndefined();
  });

  it('ends early only for who could not answer longer', () => {
    const early = { at: '2027-03-01T10:00:00.000Z', reason: 'Ingetrokken' };
    expect(earlyEnd(early, { answerBy: '2027-03-01T10:00:00.000Z' })).toBe(early);
    expect(earlyEnd(early, { answerBy: '2027-03-03T10:00:00.000Z' })).toBeNull();
    expect(earlyEnd(early, { answerBy: null })).toBeNull();
    expect(earlyEnd(null, { answerBy: early.at })).toBeNull();
  });

  it('tells a device that keeps nothing from a host that gives nonsense', () => {
    expect(problemOf(new StorageError('full'))).toBe('storage');
    expect(problemOf(new SealedError('offline'))).toBe('offline');
    expect(problemOf(new TypeError())).toBe('damaged');
  });
});
