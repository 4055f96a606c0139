import { expect, it, vi } from 'vitest';
import { fromBase64url } from '@/lib/bytes/bytes';
import { bodyKeys } from '@/lib/collecting/online/body';
import { makePublishedPage } from '@/lib/collecting/online/publish';
import { deriveKey, tokenOf } from '@/lib/sealed/crypto/secrets';
import { publicationOf } from '../../support/consultation/published';
import { everythingKept, spellings } from '../../support/rooms/everything';
import { startHost } from '../rooms-client/host';
import {
  aBody,
  aConsultation,
  anAnalyst,
  anOwner,
  aResponse,
  BODIES,
  linkIn,
  proposal,
  readAll,
  requirement,
} from './people';

const { directory, database } = startHost();

it('the host keeps no answer, name, proposal, expectation, key or token, but what is published', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const db = await database();
  const consultation = aConsultation({
    contacts: { '44021': { email: 'griffie@gent.example' } },
    terms: { controller: 'Gouverneur van Oost-Vlaanderen' },
  });
  const { owner, browser, creationKey } = await anOwner(db, { consultation });
  const earlier = owner.keys.readers.map(({ fragment }) => fragment);
  const people = await Promise.all(BODIES.map(({ id }) => aBody(owner, id)));
  const [gent, antwerpen, leuven] = people;
  if (!gent || !antwerpen || !leuven) throw new Error();
  await gent.session.begin('nl');
  await gent.session.submit(await aResponse('44021', { remark: 'Wij missen een inspecteur.' }));
  await gent.session.submit(await aResponse('44021', { remark: 'Wij missen twee mensen.' }));
  await gent.session.confirmDecision({ by: 'Gemeenteraad van Gent', reference: 'GR/2026/118' });
  await antwerpen.session.decline('Er zijn hier geen kermissen meer.');
  await leuven.session.submit(await aResponse('24062'));
  await leuven.session.withdraw();
  const analyst = await anAnalyst(owner);
  const read = await readAll(owner.reader, consultation);
  await readAll(analyst.session.reader, consultation);
  await owner.bodies.reissue('11002');
  const leaving = owner.keys.readers.find(({ kind }) => kind === 'analyst');
  await owner.keys.remove(leaving?.id ?? '');

  const texts = [
    ...BODIES.map(({ name }) => name),
    proposal.title,
    'vergunningen',
    'De gemeente geeft de vergunning af',
    requirement,
    'griffie@gent.example',
    'Gouverneur van Oost',
    'Wij missen',
    'inspecteur',
    'GR/2026/118',
    'geen kermissen meer',
    'Carine Janssens',
    'An Peeters',
    'demand-it',
    'administrative',
    'submitted',
    'withdrawn',
    'declined',
    creationKey,
  ];
  const secrets: Uint8Array[] = [];
  const fragments = [...earlier, ...owner.keys.readers.map(({ fragment }) => fragment)];
  for (const fragment of fragments.filter((one) => one !== leaving?.fragment)) {
    const link = fragment && readerIn(fragment);
    if (!link) continue;
    const token = await tokenOf(link.access, link.room);
    texts.push(token);
    const own = link.kind === 'owner' ? link.master : link.reading;
    secrets.push(link.access, own, link.boardKey);
    for (const purpose of ['reading', 'desk', 'reading-hpke', 'dossier'] as const) {
      secrets.push(await deriveKey(own, link.room, purpose));
    }
  }
  for (const { link } of people) {
    const keys = await bodyKeys(link);
    texts.push(keys.token);
    secrets.push(link.secret, keys.ownKey, keys.psk, fromBase64url(keys.token) as Uint8Array);
    fragments.push(owner.bodies.linkOf(link.member) ?? '');
  }

  const sent = [browser, analyst.browser, ...people.map((one) => one.browser)].flatMap(
    ({ network }) =>
      network.exchanges.flatMap(({ path, init }) => [
        path,
        typeof init.body === 'string' ? init.body : Buffer.from((init.body as Uint8Array) ?? []),
      ]),
  );
  const kept = await everythingKept(directory(), db);
  const all = Buffer.concat([kept, ...sent.map((part) => Buffer.from(part))]);
  expect(all.includes(owner.kept.room)).toBe(true);
  expect(all.includes('/submission')).toBe(true);
  for (const secret of [...texts, ...fragments.filter(Boolean), ...secrets]) {
    for (const spelling of spellings(secret)) {
      if (spelling.length > 5) expect(all.indexOf(spelling), String(secret)).toBe(-1);
    }
  }
  expect(logged.mock.calls.flat().map(String).join(' ')).not.toMatch(/Gent|kermissen/);

  // The search finds what is there to be found: what is published is in the open.
  const page = makePublishedPage(read.consultation, publicationOf(read.consultation), {
    seal: owner.publishing.sealedExpectations,
    counted: await owner.reader.counted(read.consultation.responses),
  });
  await owner.publishing.publish(page);
  const after = await everythingKept(directory(), db);
  expect(after.includes(proposal.title)).toBe(true);
  expect(after.includes(requirement)).toBe(true);
  expect(after.includes('Carine Janssens')).toBe(false);
});

function readerIn(fragment: string) {
  try {
    return linkIn(fragment, 'owner');
  } catch {
    return linkIn(fragment, 'analyst');
  }
}
