import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess, scoredPart } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import { teamRequest } from '@/tests/support/model/team';
import { confidentialDraft, ownDraft } from '@/tests/unit/disclosure/marked';

/** Requests with something in every field. */
const requests: [string, AssessRequest][] = [
  ['of one person', ownDraft.request as AssessRequest],
  ['of a team in confidence', confidentialDraft.request as AssessRequest],
  ['of a team', teamRequest({ confidential: undefined })],
];

describe.each(requests)('the scored part of a request %s', (_, request) => {
  const scored = scoredPart(request);

  it('gives the same result as the whole', () => {
    expect(assess(instrument, scored)).toEqual(assess(instrument, request));
  });

  it('says nothing that is only told about it', () => {
    const text = JSON.stringify(scored);
    for (const part of ['Note', 'Reason', 'Dissent', 'CostLabel', 'Plan', 'Description', 'Task']) {
      expect(text).not.toContain(`Zqx${part}`);
    }
    expect(
      scoredPart({ ...request, plan: [], notes: {}, reviewOn: undefined } as AssessRequest),
    ).toEqual(scored);
  });
});
