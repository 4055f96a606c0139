import type { Draft } from '@/lib/draft/draft';
import { storeImported } from '@/lib/draft/exchange/exchange';
import type { AssessmentStore } from '@/lib/draft/store/store';
import type { Locale } from '@/lib/i18n/locales';
import { withAnswersOf } from '@/lib/rooms/documents/answers';
import { Coordinator, type RoomOptions } from '@/lib/rooms/roles/coordinator';
import { Member } from '@/lib/rooms/roles/member';
import { openGuest } from '@/lib/rooms/roles/observer';
import { expectOk } from '@/lib/sealed/host/errors';
import {
  type CoordinatorLink,
  encodeLink,
  type GuestLink,
  type MemberLink,
} from '@/lib/sealed/links/link';
import { seqMemory } from '@/lib/sealed/records/records';
import { memberDraft } from './join';
import type { Membership, Memberships } from './membership';
import { jsonOf, newMembership } from './new-membership';

export interface EnterOptions extends RoomOptions {
  store: AssessmentStore;
  memberships: Memberships;
  locale: Locale;
}

export type EntryLink = CoordinatorLink | MemberLink | (GuestLink & { kind: 'observer' });

/**
 * Opens a coordinator's, member's or observer's link on this device: makes a membership, and an
 * assessment from what the room holds. A link that was opened before gives the existing membership. Fails
 * with a `SealedError` or a `StorageError`.
 */
export async function enterRoom(link: EntryLink, options: EnterOptions): Promise<Membership> {
  const { store, memberships } = options;
  const known = await knownMembership(link, options);
  if (known) return known;
  const found = await look(link, options);
  const draft = found.draft && (await storeImported(store, found.draft));
  const now = options.now?.() ?? new Date().toISOString();
  const membership = {
    ...newMembership({ link, draftId: draft?.id ?? null, now }),
    ...found.membership,
  };
  try {
    await memberships.put(membership);
    return membership;
  } catch (cause) {
    if (draft) await store.remove(draft.id);
    throw cause;
  }
}

async function knownMembership(
  link: EntryLink,
  { store, memberships }: EnterOptions,
): Promise<Membership | undefined> {
  const fragment = encodeLink(link);
  const known = (await memberships.all()).find((membership) => membership.link === fragment);
  if (!known?.draftId || (await store.get(known.draftId))) return known;
  // The assessment was deleted: start again from what the room holds.
  await memberships.remove(known.id);
  return undefined;
}

interface Found {
  draft?: Draft;
  membership: Partial<Membership>;
}

async function look(link: EntryLink, options: EnterOptions): Promise<Found> {
  const seqs: Record<string, number> = {};
  const memory = seqMemory({}, (name, seq) => {
    seqs[name] = seq;
  });
  if (link.kind === 'coordinator') {
    const { seq, value } = await (
      await Coordinator.of(link, options, memory)
    ).readCoordinatorRecord();
    const base = { seq, document: jsonOf(value.draft) };
    return { draft: value.draft, membership: { seqs, base } };
  }
  if (link.kind === 'observer') {
    await (await openGuest(link, options, memory)).reader.sharedRecord();
    return { membership: { seqs } };
  }
  let boardKey: string | null = null;
  const keep = async (key: string) => {
    boardKey = key;
  };
  const member = await Member.of(link, options, memory, { boardKey, keep });
  const { status } = expectOk(await member.api.status());
  const { value: sharedRecord } = await member.reader.sharedRecord();
  const now = options.now?.() ?? new Date().toISOString();
  const draft = memberDraft(sharedRecord, options.locale, now);
  if (!status.records.some(({ name }) => name === member.answers.name)) {
    return { draft, membership: { seqs, boardKey } };
  }
  const { seq, value } = await member.records.read(member.answers);
  return {
    draft: withAnswersOf(draft, value),
    membership: {
      seqs,
      boardKey,
      base: { seq, document: jsonOf(value) },
      finished: value.finished,
      accepted: value.accepted,
    },
  };
}
