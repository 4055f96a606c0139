import { draftForDesk } from '@/lib/disclosure/room';
import type { Draft } from '@/lib/draft/draft';
import { changedFields } from '@/lib/draft/fields';
import { openDraft } from '@/lib/draft/migration/migrate';
import { type TeamAnswers, withTeam } from '@/lib/draft/updates';
import { canonicalJson } from '@/lib/json/canonical';
import type { JsonValue } from '@/lib/json/json-value';
import { answersOf, withAnswersOf } from '@/lib/rooms/documents/answers';
import { parseMemberAnswers } from '@/lib/rooms/documents/member';
import type { Membership } from '@/lib/rooms/membership/membership';
import { jsonOf } from '@/lib/rooms/membership/new-membership';
import type { Coordinator } from '@/lib/rooms/roles/coordinator';
import type { Member } from '@/lib/rooms/roles/member';
import { SealedError } from '@/lib/sealed/host/errors';
import type { Version } from '@/lib/sealed/records/records';

/** The record that holds a draft in a room: conversion between the two, comparison, reading and writing. */
export interface SyncedDocument {
  name: string;
  /** The document of a draft. */
  of(draft: Draft, membership: Membership): JsonValue;
  /** A draft with the content of a document in place of its own. */
  onto(draft: Draft, document: JsonValue): Draft;
  /**
   * A membership with the fields of a document that are not in the draft, where only the other device
   * changed them.
   */
  settle(membership: Membership, base: JsonValue | null, theirs: JsonValue): Membership;
  /** Whether two documents have the same content. */
  same(a: JsonValue, b: JsonValue): boolean;
  /** The newest version. Fails with a `SealedError`. */
  read(seq: number): Promise<Version<JsonValue>>;
  /** Writes on top of version `base`, 0 for none. Fails with a `SealedError`. */
  write(base: number, document: JsonValue): Promise<number>;
}

/**
 * A member's answers, notes and doubts. A document of an earlier version is another than the same of the
 * present one: so it is written anew, and an app that does not know this version leaves it alone.
 */
export function memberDocument(member: Member): SyncedDocument {
  const { records, answers } = member;
  const content = (document: JsonValue) => {
    const { updatedAt: _, ...rest } = parseMemberAnswers(document);
    return canonicalJson(rest);
  };
  return {
    name: answers.name,
    of: (draft, membership) => {
      const before = membership.base && parseMemberAnswers(membership.base.document);
      return jsonOf(answersOf(draft, membership, before));
    },
    onto: (draft, document) => withAnswersOf(draft, parseMemberAnswers(document)),
    settle: (membership, base, theirs) => {
      const before = base ? parseMemberAnswers(base) : { finished: false, accepted: [] };
      const { finished, accepted } = parseMemberAnswers(theirs);
      return {
        ...membership,
        ...(finished !== before.finished && { finished }),
        ...(canonicalJson(accepted) !== canonicalJson(before.accepted) && { accepted }),
      };
    },
    same: (a, b) => content(a) === content(b),
    read: async () => {
      const { seq, value } = await records.read(answers);
      return { seq, value: jsonOf(value) };
    },
    write: async (base, document) =>
      (await records.write(answers, base, parseMemberAnswers(document))).seq,
  };
}

/** The team's answers in a draft, if any. */
function teamOf({ request: { respondents, confidential } }: Draft): TeamAnswers | undefined {
  return respondents && confidential && { respondents, confidential };
}

/** The draft in a document, migrated to the present version. Fails with `newer` or `damaged`. */
function readDraft(document: JsonValue): Draft {
  const opened = openDraft(document);
  if (!opened.ok) throw new SealedError(opened.reason === 'newer' ? 'newer' : 'damaged');
  return opened.draft;
}

/**
 * A coordinator's draft in the record `desk`, without what the team answered: that follows from the
 * snapshot in `desk`, the same on every coordinator's device. What a new version of the questionnaire
 * changed is told on each device until it is seen there.
 */
export function deskDocument(coordinator: Coordinator): SyncedDocument {
  return {
    name: 'desk',
    of: (draft) => jsonOf(draftForDesk(draft)),
    onto: (draft, document) => {
      const { id, createdAt, updatedAt, revision, changes } = draft;
      const read = { ...readDraft(document), id, createdAt, updatedAt, revision, changes };
      return withTeam({ ...read, ...(draft.typed && { typed: draft.typed }) }, teamOf(draft));
    },
    settle: (membership) => membership,
    same: (a, b) => changedFields(readDraft(a), readDraft(b)).every((path) => path === 'changes'),
    read: async (seq) => {
      const kept = coordinator.desk;
      const version = kept && kept.seq >= seq ? kept : await coordinator.readCoordinatorRecord();
      return { seq: version.seq, value: jsonOf(version.value.draft) };
    },
    write: async (base, document) => {
      const coordinatorRecord = coordinator.desk ?? (await coordinator.readCoordinatorRecord());
      if (coordinatorRecord.seq !== base)
        throw new SealedError('stale', { seq: coordinatorRecord.seq });
      const draft = { ...readDraft(document), id: coordinatorRecord.value.draft.id };
      return (await coordinator.writeCoordinatorRecord(base, { ...coordinatorRecord.value, draft }))
        .seq;
    },
  };
}
