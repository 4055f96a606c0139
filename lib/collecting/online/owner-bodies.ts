import { type Bytes, fromBase64url, randomBytes, toBase64url, toHex } from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import { deriveHpkeKeys } from '@/lib/sealed/crypto/seal';
import { deriveKey, hashOf, SECRET_LENGTH, sha256, tokenOf } from '@/lib/sealed/crypto/secrets';
import { MOST_ADDED } from '@/lib/sealed/host/consultation-api';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import { encodeLink } from '@/lib/sealed/links/link';
import { keyIn } from '@/lib/sealed/records/codec';
import type { Seat } from './documents';
import { decisionName, submissionName } from './names';
import type { OwnerWork } from './owner-state';

/** The bodies that are asked, and their links. All methods fail with `SealedError`s or `StorageError`s. */
export class OwnerBodies {
  constructor(private readonly work: OwnerWork) {}

  /**
   * Makes a link for each of these bodies that has none yet. Nothing is sent to anybody. Fails with `forbidden`
   * as long as there is no second key.
   */
  async invite(bodies: readonly string[]): Promise<void> {
    if (!this.work.state().desk.value.secondKey) throw new SealedError('forbidden');
    const { access, link } = this.work.state();
    const seated = new Set(this.work.state().dossier.value.seats.map(({ body }) => body));
    const fresh = [...new Set(bodies)]
      .filter((body) => !seated.has(body))
      .map((body) => ({ id: newId(), body, secret: randomBytes(SECRET_LENGTH) }));
    if (fresh.length > 0) {
      const at = access.clock.now();
      const seats = await Promise.all(fresh.map((one) => this.seatOf(one, at)));
      // Before the host knows them, so that no link is ever lost.
      await this.work.changeDesk((desk) => ({
        ...desk,
        secrets: {
          ...desk.secrets,
          ...Object.fromEntries(fresh.map(({ id, secret }) => [id, toBase64url(secret)])),
        },
        log: [...desk.log, { at, what: 'invited', detail: String(fresh.length) }],
      }));
      await this.work.changeDossier((dossier) => {
        const present = new Set(dossier.seats.map(({ body }) => body));
        const added = seats.filter(({ body }) => !present.has(body));
        return { ...dossier, seats: [...dossier.seats, ...added] };
      });
    }
    await access.look();
    const there = new Set(access.status?.members?.map(({ id }) => id));
    const { secrets } = this.work.state().desk.value;
    const missing = this.work
      .state()
      .dossier.value.seats.filter(({ id, revoked }) => !there.has(id) && !revoked);
    for (let at = 0; at < missing.length; at += MOST_ADDED) {
      const batch = missing.slice(at, at + MOST_ADDED).map(async ({ id }) => {
        const token = await tokenOfBody(keyIn(secrets[id] ?? ''), link.room);
        return { id, hash: await hashOf(token) };
      });
      expectOk(await access.api.addBodies(await Promise.all(batch)));
    }
    await access.look();
    await access.save();
  }

  private async seatOf(
    { id, body, secret }: { id: string; body: string; secret: Bytes },
    since: string,
  ): Promise<Seat> {
    const publicKey = await publicKeyOf(secret, this.work.state().link.room);
    return { id, body, publicKey, since, reissued: 0, revoked: false };
  }

  /** The fragment of a body's link; null where it has none, or it was revoked. */
  linkOf(body: string): string | null {
    const { link, desk } = this.work.state();
    const seat = this.seat(body);
    const secret = seat && fromBase64url(desk.value.secrets[seat.id] ?? '');
    if (!seat || seat.revoked || secret?.length !== SECRET_LENGTH) return null;
    const { room, boardKey, fingerprint } = link;
    return encodeLink({ kind: 'body', room, member: seat.id, secret, boardKey, fingerprint });
  }

  /**
   * Makes a body's link anew: the earlier one opens nothing any more, what was sent under it still counts. The
   * new link is then given by `linkOf`.
   */
  async reissue(body: string): Promise<void> {
    const seat = this.seatFor(body);
    const { access, link } = this.work.state();
    const records = await this.recordHashes(seat.id);
    const secret = randomBytes(SECRET_LENGTH);
    const hash = await hashOf(await tokenOfBody(secret, link.room));
    const publicKey = await publicKeyOf(secret, link.room);
    const at = access.clock.now();
    await this.work.changeDesk((desk) => ({
      ...desk,
      secrets: { ...desk.secrets, [seat.id]: toBase64url(secret) },
      log: [...desk.log, { at, what: 'reissued', body }],
    }));
    expectOk(await access.api.changeBody(seat.id, { hash }));
    await this.changeSeat(seat.id, (present) => ({
      ...present,
      publicKey,
      since: at,
      reissued: present.reissued + 1,
      revoked: false,
      earlier: [...(present.earlier ?? []), { publicKey: present.publicKey, records }],
    }));
    await access.look();
    await access.save();
  }

  /** SHA-256 of what a body has sent so far, hex. */
  private async recordHashes(seat: string): Promise<string[]> {
    const { access } = this.work.state();
    await access.look();
    const hashes: string[] = [];
    for (const name of [submissionName(seat), decisionName(seat)]) {
      if (access.seqOf(name) === 0) continue;
      const { bytes } = expectOk(await access.api.read(name));
      hashes.push(toHex(await sha256(bytes)));
    }
    return hashes;
  }

  /** Takes a body's link away: it opens nothing any more; what was sent stays. */
  async revoke(body: string): Promise<void> {
    const seat = this.seatFor(body);
    expectOk(await this.work.state().access.api.changeBody(seat.id, { hash: null }));
    await this.changeSeat(seat.id, (present) => ({ ...present, revoked: true }));
    await this.work.note({ what: 'revoked', body });
  }

  /** Lets one body answer until an instant (ISO); null: as the others again. */
  async reopenFor(body: string, until: string | null, reason = ''): Promise<void> {
    const seat = this.seatFor(body);
    expectOk(await this.work.state().access.api.changeBody(seat.id, { closesAt: until }));
    const detail = [until, reason].filter(Boolean).join(' – ');
    await this.work.note({ what: 'reopened', body, ...(detail && { detail }) });
  }

  private seat(body: string): Seat | undefined {
    return this.work.state().dossier.value.seats.find((seat) => seat.body === body);
  }

  private seatFor(body: string): Seat {
    const seat = this.seat(body);
    if (!seat) throw new SealedError('gone');
    return seat;
  }

  private changeSeat(id: string, change: (seat: Seat) => Seat): Promise<void> {
    return this.work.changeDossier((dossier) => ({
      ...dossier,
      seats: dossier.seats.map((seat) => (seat.id === id ? change(seat) : seat)),
    }));
  }
}

/** The token of a body's link. */
async function tokenOfBody(secret: Bytes, room: string): Promise<string> {
  return tokenOf(await deriveKey(secret, room, 'member-access'), room);
}

/** What shows who sent, base64url. */
async function publicKeyOf(secret: Bytes, room: string): Promise<string> {
  const { publicKey } = await deriveHpkeKeys(await deriveKey(secret, room, 'member-hpke'));
  return toBase64url(publicKey);
}
