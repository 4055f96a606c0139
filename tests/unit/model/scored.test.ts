import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/draft/draft';
import { toRequest } from '@/lib/draft/to-request';
import { instrument } from '@/lib/instrument/instrument';
import { assess, scoredPart } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import { teamRequest } from '@/tests/support/model/team';
import { confidentialDraft, ownDraft } from '@/tests/unit/disclosure/marked';

const requestOf = (draft: Draft) => toRequest(draft, { title: 'Taak', locale: 'nl' });

/** Requests with something in every field. */
const requests: [string, AssessRequest][] = [
  ['of one person', requestOf(ownDraft)],
  ['of a team in confidence', requestOf(confidentialDraft)],
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
    const plan = request.plan?.map(({ measure, status, due }) => ({ measure, status, due }));
    const told: AssessRequest = { ...request, plan, notes: {}, reviewOn: undefined };
    expect(scoredPart(told)).toEqual(scored);
  });
});
