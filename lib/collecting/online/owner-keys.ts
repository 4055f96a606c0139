import { randomBytes } from '@/lib/bytes/bytes';
import { hashOf, SECRET_LENGTH, tokenOf } from '@/lib/sealed/crypto/secrets';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import { keyFile, readKeyFile } from '@/lib/sealed/links/key-file';
import { encodeLink } from '@/lib/sealed/links/link';
import type { ReaderKind } from '@/lib/sealed/links/link-kinds';
import type { Desk } from './documents';
import { type OwnerWork, type ReaderLink, readerLink } from './owner-state';
import { deskRecord } from './reader-keys';

/**
 * Who holds a consultation: links of owners and analysts, and the second key.
 * All methods fail with `SealedError`s or `StorageError`s.
 */
export class OwnerKeys {
  constructor(private readonly work: OwnerWork) {}

  /** Of owners and analysts, with the fragment of each. */
  get readers(): ReaderLink[] {
    return this.work.state().desk.value.links;
  }

  /** Id of the own link. */
  get own(): string | null {
    return this.work.state().access.status?.me.link ?? null;
  }

  /** How it is known that not only one device holds the key; null: not yet, and nothing can be sent. */
  get second(): Desk['secondKey'] {
    return this.work.state().desk.value.secondKey;
  }

  /** Makes a link for another owner or an analyst; gives its fragment. */
  async add(kind: ReaderKind, name: string): Promise<string> {
    const { access, link, desk } = this.work.state();
    const made = randomBytes(SECRET_LENGTH);
    const fragment = encodeLink(await readerLink(kind, made, link));
    const hash = await hashOf(await tokenOf(made, link.room));
    const { id } = expectOk(await access.api.addLink(kind, hash));
    const at = access.clock.now();
    const masters = desk.value.masters.length;
    try {
      await this.work.changeDesk((present) => {
        // Keys were renewed in the meantime: this link would open nothing.
        if (present.masters.length !== masters) throw new SealedError('stale');
        return {
          ...present,
          links: [...present.links, { id, kind, fragment, name, createdAt: at }],
          log: [...present.log, { at, what: 'readerAdded', detail: name }],
        };
      });
    } catch (cause) {
      await access.api.removeLink(id);
      throw cause;
    }
    return fragment;
  }

  /**
   * Takes an owner's or analyst's link away and renews the keys: what is sent from then on, they cannot open.
   * Everybody who stays needs the new link that `readers` then has for them. Fails with `taken` for the own
   * link.
   */
  async remove(id: string): Promise<void> {
    await this.work.look();
    if (id === this.own) throw new SealedError('taken');
    await this.work.renew(id);
  }

  /** A key file of the own link, to keep apart from this device. */
  file(now: string): string {
    return keyFile(this.work.state().link, this.work.state().board.value.proposal.title, now);
  }

  /** Whether a key file opens this consultation; that it does is remembered as the second key. */
  async tryFile(text: string): Promise<boolean> {
    const read = readKeyFile(text);
    const { link, access } = this.work.state();
    if (!read.ok || read.link.kind !== 'owner' || read.link.room !== link.room) return false;
    try {
      const token = await tokenOf(read.link.access, link.room);
      const codec = await deskRecord(read.link.master, link.room);
      await access.with(read.link, token).records.read(codec);
    } catch (cause) {
      if (cause instanceof SealedError && ['gone', 'tampered'].includes(cause.kind)) return false;
      throw cause;
    }
    if (!this.second) await this.noteSecond('file');
    return true;
  }

  async noteSecond(how: 'holder' | 'file'): Promise<void> {
    const at = this.work.state().access.clock.now();
    await this.work.changeDesk((desk) =>
      desk.secondKey
        ? desk
        : {
            ...desk,
            secondKey: { how, at },
            log: [...desk.log, { at, what: 'secondKey', detail: how }],
          },
    );
  }
}
