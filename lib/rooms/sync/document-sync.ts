import { compareDrafts, fieldAt, withFieldsOf } from '@/lib/draft/compare-drafts';
import type { Draft } from '@/lib/draft/draft';
import type { AssessmentStore } from '@/lib/draft/store/store';
import type { FieldConflict, Membership, Memberships } from '@/lib/rooms/membership/membership';
import { jsonOf } from '@/lib/rooms/membership/new-membership';
import { SealedError } from '@/lib/sealed/host/errors';
import type { SyncedDocument } from './synced-document';

interface DocumentSyncOptions {
  /** A sibling of the store that screens write to. */
  store: AssessmentStore;
  memberships: Memberships;
  document: SyncedDocument;
  id: string;
  draftId: string;
}

/** Most attempts at a merge or a write when another device writes first. */
const ATTEMPTS = 6;

/**
 * Merges a draft on this device with its record in the room, field by field, against the last version
 * they had in common. Why this is no CRDT: decision record 0030. Fails with a `SealedError` or a
 * `StorageError`.
 */
export class DocumentSync {
  constructor(private readonly options: DocumentSyncOptions) {}

  /** `seq` is the version the host has, 0 for none. */
  async run(seq: number): Promise<void> {
    let newest = seq;
    for (let attempt = 1; ; attempt += 1) {
      const { base } = await this.membership();
      if (newest > (base?.seq ?? 0)) await this.takeIn(newest);
      try {
        await this.bringOut();
        return;
      } catch (cause) {
        const stale = cause instanceof SealedError && cause.kind === 'stale';
        if (!stale || attempt >= ATTEMPTS) throw cause;
        newest = cause.seq ?? newest + 1;
      }
    }
  }

  /** Whether the draft has changes that the host has not confirmed. */
  async isAhead(): Promise<boolean> {
    const { document } = this.options;
    const membership = await this.membership();
    const present = document.of(await this.draft(), membership);
    return !membership.base || !document.same(present, membership.base.document);
  }

  private async takeIn(seq: number): Promise<void> {
    const { store, document, draftId } = this.options;
    const { seq: version, value: theirs } = await document.read(seq);
    for (let attempt = 1; ; attempt += 1) {
      const { base, pending } = await this.membership();
      // What was sent without a confirmation has arrived: the record is our own write.
      const arrived = pending !== null && document.same(pending, theirs);
      const common = arrived ? pending : (base?.document ?? null);
      const draft = await this.draft();
      const other = document.onto(draft, theirs);
      const { taken, disputed } = compareDrafts(
        common === null ? null : document.onto(draft, common),
        draft,
        other,
      );
      const result = await store.update(draftId, draft.revision, (present) =>
        withFieldsOf(present, other, taken),
      );
      if (result.status === 'saved') {
        const disputes = disputed.map((path) => disputeAt(other, path));
        await this.change((membership) => ({
          ...document.settle(membership, common, theirs),
          base: { seq: version, document: theirs },
          pending: null,
          disputes: withDisputes(membership.disputes, disputes),
        }));
        return;
      }
      if (attempt >= ATTEMPTS) throw new SealedError('stale');
    }
  }

  private async bringOut(): Promise<void> {
    const { document } = this.options;
    const membership = await this.membership();
    const { base } = membership;
    const present = document.of(await this.draft(), membership);
    if (base && document.same(present, base.document)) return;
    await this.change((known) => ({ ...known, pending: present }));
    const seq = await document.write(base?.seq ?? 0, present);
    await this.change((known) => ({ ...known, base: { seq, document: present }, pending: null }));
  }

  private async draft(): Promise<Draft> {
    const draft = await this.options.store.get(this.options.draftId);
    if (!draft) throw new SealedError('gone');
    return draft;
  }

  private async membership(): Promise<Membership> {
    const membership = await this.options.memberships.get(this.options.id);
    if (!membership) throw new SealedError('gone');
    return membership;
  }

  private async change(change: (membership: Membership) => Membership): Promise<void> {
    if (!(await this.options.memberships.update(this.options.id, change))) {
      throw new SealedError('gone');
    }
  }
}

const disputeAt = (draft: Draft, path: string): FieldConflict => {
  const theirs = fieldAt(draft, path);
  return { path, ...(theirs !== undefined && { theirs: jsonOf(theirs) }) };
};

/** A later dispute about a field replaces an earlier one. */
const withDisputes = (present: FieldConflict[], fresh: FieldConflict[]): FieldConflict[] => [
  ...present.filter(({ path }) => !fresh.some((conflict) => conflict.path === path)),
  ...fresh,
];
