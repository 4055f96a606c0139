import { expect, it } from 'vitest';
import { startHost } from '../rooms-client/host';
import { aBody, anAnalyst, anOwner, aResponse, readAll, requirement } from './people';

const { database } = startHost();

it('goes from opening to reading', async () => {
  const { owner, consultation, browser } = await anOwner(await database());
  const gent = await aBody(owner, '44021');
  expect(gent.session.present.board.proposal.title).toBe(consultation.proposal.title);
  expect(JSON.stringify(gent.session.present.board)).not.toContain(requirement);
  expect(gent.session.present.issuer).toBe('Vlaamse overheid');
  await gent.session.begin('nl');
  const sent = await gent.session.submit(await aResponse('44021'));
  expect(sent).toMatchObject({ seq: 1, byThisDevice: true });
  const analyst = await anAnalyst(owner);
  for (const reader of [owner.reader, analyst.session.reader]) {
    const { fetched, consultation: read } = await readAll(reader, consultation);
    expect(fetched).toMatchObject({ there: 1, opened: 1, unopened: [], without: [], senders: [] });
    expect(read.responses).toMatchObject([{ body: '44021', proposalVersion: '1' }]);
  }
});
