import { randomBytes, toBase64url } from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import { bodyKeys } from '@/lib/collecting/online/body';
import type { Seat, Submission } from '@/lib/collecting/online/documents';
import { type OpenedOf, openHere } from '@/lib/collecting/online/opening';
import { readingKeys } from '@/lib/collecting/online/reader-keys';
import { stamped } from '@/lib/collecting/online/stamp';
import { makeResponse } from '@/lib/collecting/responses/make-response';
import { newDraft } from '@/lib/draft/draft';
import { withAnswer, withContext } from '@/lib/draft/updates';
import { instrument } from '@/lib/instrument/instrument';
import { sealDoubly } from '@/lib/sealed/crypto/double-seal';
import { newSigningKeys } from '@/lib/sealed/crypto/sign';
import { line } from './measure';

const AT = '2027-03-01T09:00:00.000Z';
const AT_ONCE = 8;
const TITLE = 'Afgifte van vergunningen';

/** A whole response, as a municipality makes it. */
async function aResponse(body: string) {
  let draft = withContext(newDraft({ id: newId(), name: TITLE, locale: 'nl', now: AT }), {
    municipality: { name: body, population: 30_000 },
    task: { title: TITLE },
  });
  for (const { id, kind } of instrument.questions) {
    if (kind === 'scale') draft = withAnswer(draft, id, 2);
  }
  return makeResponse(
    draft,
    {
      proposal: { title: TITLE, version: '1' },
      kind: 'assessed',
      sharing: 'region',
      state: 'administrative',
      signedBy: { role: 'mayor' },
      remarks: [{ point: null, text: 'Wij missen een inspecteur. '.repeat(20), quote: false }],
    },
    AT.slice(0, 10),
  );
}

async function sealed(count: number) {
  const room = newId();
  const [boardKey, secret] = [randomBytes(32), randomBytes(32)];
  const { publicKey } = await readingKeys(secret, room);
  const device = await newSigningKeys(false);
  const records = [];
  for (let at = 0; at < count; at += 1) {
    const id = newId();
    const body = `b${at}`;
    const keys = await bodyKeys({ secret: randomBytes(32), boardKey, room });
    const slot = { room, name: `members/${id}/submission`, seq: 1 };
    const response = await aResponse(body);
    const document: Submission = await stamped(
      { kind: 'submitted' as const, response, salt: toBase64url(randomBytes(16)), version: '1' },
      { keys: device, at: AT, slot },
    );
    const context = { slot, member: id, epoch: 0, psk: keys.psk };
    const seat: Seat = {
      id,
      body,
      publicKey: toBase64url(keys.hpke.publicKey),
      since: AT,
      reissued: 0,
      revoked: false,
    };
    records.push({ seat, slot, bytes: await sealDoubly(publicKey, keys, context, document) });
  }
  return { keys: { room, boardKey, secrets: [secret] }, records };
}

/** Opening what bodies sent, and reading it as responses: what the worker of the page does. */
export async function benchOpening(): Promise<void> {
  for (const [count, aim] of [
    [285, 'within 3,000'],
    [2_000, 'within 15,000'],
  ] as const) {
    const { keys, records } = await sealed(count);
    const opening = openHere(keys);
    const start = performance.now();
    const submitted: OpenedOf[] = [];
    // As many at a time as are fetched.
    for (let at = 0; at < records.length; at += AT_ONCE) {
      const batch = records.slice(at, at + AT_ONCE).map(async ({ seat, slot, bytes }) => {
        const submission = await opening.submission(seat, slot, bytes);
        const opened = {
          kept: '',
          seat: seat.id,
          seq: 1,
          arrivedAt: AT,
          submission,
          decision: null,
          devices: [],
          placed: false,
        };
        return { opened, body: seat.body, name: seat.body };
      });
      submitted.push(...(await Promise.all(batch)));
    }
    const bodies = records.map(({ seat }) => ({ id: seat.body, name: seat.body }));
    const proposal = { title: TITLE, version: '1' };
    const asking = { proposal, bodies, responses: [], terms: {}, fictional: false };
    const outcomes = await opening.responses(submitted, asking, {});
    const took = performance.now() - start;
    if (!outcomes.every(({ kind }) => kind === 'taken')) throw new Error('Not all were taken');
    line(`opening ${count.toLocaleString('en')} submissions`, took, 'ms', aim);
  }
}
