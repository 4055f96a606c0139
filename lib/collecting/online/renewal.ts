import { randomBytes, toBase64url } from '@/lib/bytes/bytes';
import { hashOf, SECRET_LENGTH, tokenOf } from '@/lib/sealed/crypto/secrets';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import { encodeLink, type OwnerLink } from '@/lib/sealed/links/link';
import { type Codec, keyIn } from '@/lib/sealed/records/codec';
import type { Version } from '@/lib/sealed/records/records';
import { chainRecord, extendChain } from './chain';
import type { Board, Desk } from './documents';
import { type OwnerState, ownerCodecs, type ReaderLink, readerLink } from './owner-state';
import { deskRecord, dossierRecord, readingKeys, readingOf } from './reader-keys';
import { parseBoard } from './schemas';
import { signedRecord } from './signed';

/**
 * Renews the keys without one reader: a new master secret, signed into the chain, and new links for who stays.
 * The new secret is nowhere at the host but under itself, since an owner who leaves could open anything else;
 * until the desk is written, only this device has it, and nobody seals to it yet.
 *
 * @throws `SealedError`: `stale` when another owner changed the desk meanwhile; nothing has changed then but
 *   that the link that was to be removed is.
 */
export async function renewKeys(state: OwnerState, removed: string): Promise<OwnerState> {
  const { access, link, desk } = state;
  const { api, clock, keeper, kept } = access;
  const { room } = link;
  const gone = await api.removeLink(removed);
  if (gone.kind !== 'gone') expectOk(gone);
  const master = randomBytes(SECRET_LENGTH);
  const fresh = { ...link, master };
  const { publicKey } = await readingKeys(await readingOf(master, room), room);
  const { chain, signing } = await extendChain(
    room,
    desk.value.chain,
    desk.value.signing,
    publicKey,
  );
  const own = access.status?.me.link;
  const at = clock.now();
  const links: ReaderLink[] = [];
  let next: OwnerLink | undefined;
  const made: string[] = [];
  try {
    for (const before of desk.value.links) {
      if (before.id === removed) continue;
      const secret = randomBytes(SECRET_LENGTH);
      const renewed = await readerLink(before.kind, secret, fresh);
      const hash = await hashOf(await tokenOf(secret, room));
      const { id } = expectOk(await api.addLink(before.kind, hash));
      made.push(id);
      const anew = { ...before, id, fragment: encodeLink(renewed), createdAt: at };
      if (before.id === own && renewed.kind === 'owner') {
        next = renewed;
        links.unshift(anew);
      } else links.push(anew);
    }
    if (!next) throw new SealedError('gone');
  } catch (cause) {
    for (const id of made) await api.removeLink(id);
    throw cause;
  }
  const fragment = encodeLink(next);
  await keeper.update(kept.id, (present) => ({ ...present, next: fragment }));
  const name = desk.value.links.find(({ id }) => id === removed)?.name ?? '';
  const renewedDesk: Desk = {
    ...desk.value,
    masters: [...desk.value.masters, toBase64url(master)],
    signing,
    chain,
    renewing: true,
    links,
    // No key file and no link of before opens anything: only this device is known to have the key.
    secondKey: null,
    log: [...desk.value.log, { at, what: 'readerRemoved', detail: name }],
  };
  const renewed = access.with(next, await tokenOf(next.access, room));
  const codec = await deskRecord(master, room);
  let written: Version<Desk>;
  try {
    written = await renewed.records.write(codec, desk.seq, renewedDesk);
  } catch (cause) {
    // Where no answer came, the next session finds out which link opens the desk.
    if (cause instanceof SealedError && cause.kind === 'stale') {
      await keeper.update(kept.id, (present) => ({ ...present, next: null }));
      for (const id of made) await api.removeLink(id);
    }
    throw cause;
  }
  await keeper.update(kept.id, (present) => ({ ...present, link: fragment, next: null }));
  await renewed.look();
  return { ...state, access: renewed, link: next, desk: written };
}

/**
 * Brings everything else under the keys that the desk has: dossier, chain, board, links at the host. Can be
 * interrupted anywhere and done again by any owner.
 */
export async function finishRenewal(
  given: Pick<OwnerState, 'access' | 'link' | 'desk'>,
): Promise<OwnerState> {
  const { access, link } = given;
  const { records } = access;
  const { room, boardKey } = link;
  const { masters, chain, links } = given.desk.value;
  const codecs = await ownerCodecs(link, given.desk.value);
  const [master, before] = [masters.at(-2), chain.at(-2)];
  if (!master || !before) throw new SealedError('damaged');
  const earlierSecret = await readingOf(keyIn(master), room);
  const earlier = { publicKey: before.signing };

  const old = await dossierRecord(earlierSecret, room, earlier);
  const dossier = await underNewKey(access, codecs.dossier, old, (found) => ({
    ...found,
    earlier: [...found.earlier, toBase64url(earlierSecret)],
  }));
  const present = await records.read(chainRecord);
  if (present.value.length < chain.length) await records.write(chainRecord, present.seq, chain);
  access.saw(chain);
  const oldBoard: Codec<Board> = signedRecord('board', boardKey, earlier, parseBoard);
  const board = await underNewKey(access, codecs.board, oldBoard, (found) => found);

  const status = await access.look();
  const stays = new Set(links.map(({ id }) => id));
  for (const { id, kind } of status.links ?? []) {
    if (kind !== 'body' && !stays.has(id)) {
      const gone = await access.api.removeLink(id);
      if (gone.kind !== 'gone') expectOk(gone);
    }
  }
  const desk = await records.change(
    codecs.desk,
    (found) => (found.renewing ? { ...found, renewing: false } : found),
    given.desk,
  );
  await access.save();
  return { ...given, desk, dossier, board };
}

/** A record under the present key; written anew where it is still under the key before. */
async function underNewKey<T>(
  { records }: OwnerState['access'],
  present: Codec<T>,
  before: Codec<T>,
  change: (found: T) => T,
): Promise<Version<T>> {
  try {
    return await records.read(present);
  } catch (cause) {
    if (!(cause instanceof SealedError && cause.kind === 'tampered')) throw cause;
    const { seq, value } = await records.read(before);
    return records.write(present, seq, change(value));
  }
}
