import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archivedOnline } from '@/lib/collecting/archive/archived-online';
import { makeArchive } from '@/lib/collecting/archive/make-archive';
import { readArchive } from '@/lib/collecting/archive/read-archive';
import { spellings } from '../../support/rooms/everything';
import { startHost } from '../rooms-client/host';
import { aBody, anAnalyst, anOwner, aResponse, linkIn, proposal, readAll } from './people';

const { database } = startHost();

it('an archive has what happened and every version of the proposal, but no key and no link', async () => {
  const { owner, consultation, creationKey } = await anOwner(await database());
  const gent = await aBody(owner, '44021');
  await gent.session.submit(await aResponse('44021'));
  await owner.bodies.reissue('11002');
  const analyst = await anAnalyst(owner);
  const changed = { ...consultation, proposal: { ...consultation.proposal, title: 'Kermissen' } };
  const change = { kind: 'material' as const, version: '2', change: 'Ook avondmarkten' };
  const saved = await owner.proposal.save(changed, new Set(), change);
  const { consultation: read } = await readAll(owner.reader, saved);

  const archived = { consultation: read, publications: [], madeOn: '2026-11-30' };
  const archive = await makeArchive({ ...archived, online: archivedOnline(owner) });
  expect(await readArchive(archive)).toEqual({ ok: true, consultation: read });
  const parts = unzipSync(archive);
  const { earlier, versions, seal } = JSON.parse(strFromU8(parts['proposal.json'] as Uint8Array));
  expect(earlier).toMatchObject([{ title: proposal.title, version: '1' }]);
  expect(versions.map(({ version }: { version: string }) => version)).toEqual(['1', '2']);
  expect(seal.sha256).toBe(owner.board.expectations?.sha256);
  const log = JSON.parse(strFromU8(parts['log.json'] as Uint8Array));
  expect(log[0].what).toBe('opened');
  expect(log.at(-1).what).toBe('newVersion');

  const link = linkIn(owner.keys.readers[0]?.fragment ?? '', 'owner');
  const body = linkIn(owner.bodies.linkOf('44021'), 'body');
  const secrets = [link.access, link.master, link.boardKey, body.secret, analyst.link.reading];
  const links = [
    ...owner.keys.readers.map(({ fragment }) => fragment),
    ...['44021', '11002'].map((one) => owner.bodies.linkOf(one) ?? ''),
  ];
  const all = Buffer.concat(Object.values(parts));
  expect(all.includes('Gent')).toBe(true);
  for (const secret of [creationKey, ...links, ...secrets]) {
    for (const spelling of spellings(secret)) expect(all.includes(spelling)).toBe(false);
  }
  // Whoever reads only knows neither the seal nor what owners did.
  expect(archivedOnline(analyst.session)).toMatchObject({ log: null, seal: null });
});
