import { describe, expect, it } from 'vitest';
import { draftForFile } from '@/lib/disclosure/file';
import { toRequest } from '@/lib/draft/to-request';
import { withAnswer, withConsensus, withNote, withTeam } from '@/lib/draft/updates';
import { instrument } from '@/lib/instrument/instrument';
import { requestSchema } from '@/lib/instrument/schema/request';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { Answers } from '@/lib/model/types';
import { presentAnswers } from '@/lib/rooms/documents/answers';
import type { Snapshot } from '@/lib/rooms/documents/coordinator-record';
import type { MemberAnswers } from '@/lib/rooms/documents/member';
import type { Role } from '@/lib/rooms/documents/parts';
import type { MemberView } from '@/lib/rooms/roles/members';
import { allFacts } from '@/lib/rooms/team/openly';
import {
  nextSnapshot,
  sameAnswers,
  snapshotMembers,
  withSnapshot,
} from '@/lib/rooms/team/snapshot';
import { sampleDraft } from '../draft/drafts';

const NOW = '2026-11-22T09:00:00.000Z';
const own = withNote(withAnswer(sampleDraft(), 'demand-it', 1), 'demand-it', 'eigen nota');

const said = (answers: Answers, change: Partial<MemberAnswers> = {}): MemberAnswers => ({
  instrumentVersion: INSTRUMENT_VERSION,
  answers,
  finished: true,
  accepted: [],
  updatedAt: NOW,
  ...change,
});
const view = (
  id: string,
  role: Role | null,
  answers: MemberAnswers | null,
  isNewer = false,
): MemberView => ({
  id,
  joinedAt: NOW,
  role,
  name: `Naam ${id}`,
  answers: answers && presentAnswers(answers),
  vote: null,
  unreadable: role ? [] : ['card'],
  isNewer,
});
const board = { assignments: {} };
const heardFrom = (members: MemberView[], coordinatorRole: Role | null = null) =>
  snapshotMembers(own, { members, coordinatorRecord: { coordinatorRole }, sharedRecord: board });
const at = (members: Snapshot['members'], round = 0): Snapshot => ({
  takenAt: NOW,
  round,
  members,
});
const voices = (levels: Record<string, number>): Snapshot['members'] =>
  Object.entries(levels).map(([id, level]) => ({
    id,
    role: 'alderman',
    answers: { 'demand-it': level },
    openly: [],
  }));

describe('who is heard', () => {
  it('is everybody with answers that suit their questions; the rest is counted', () => {
    const members = [
      view('a', 'it', said({ 'demand-it': 9, nothing: 1, 'demand-volume': 2 })),
      view('b', 'mayor', null, true),
      view('c', null, null),
      view('d', 'mayor', null),
      view('e', 'mayor', said({})),
    ];
    expect(heardFrom(members)).toEqual({
      members: [{ id: 'a', role: 'it', answers: { 'demand-volume': 2 }, openly: [] }],
      dropped: 2,
      leftOut: [
        { id: 'b', reason: 'newer' },
        { id: 'c', reason: 'unreadable' },
      ],
    });
  });

  it('is who answered an earlier version too, with what still means the same', () => {
    const members = [
      view(
        'a',
        'it',
        said({ 'demand-it': 4, 'demand-steering': 1 }, { instrumentVersion: '1.0.0' }),
      ),
      view('b', 'mayor', said({ 'demand-it': 2, 'demand-steering': 3 })),
    ];
    expect(heardFrom(members)).toEqual({
      members: [
        { id: 'a', role: 'it', answers: { 'demand-steering': 1 }, openly: [] },
        { id: 'b', role: 'mayor', answers: { 'demand-it': 2, 'demand-steering': 3 }, openly: [] },
      ],
      dropped: 0,
      leftOut: [],
    });
  });

  it('says of which answers somebody is not sure', () => {
    const members = [
      view('a', 'it', said({ 'demand-it': 4 }, { unsure: ['demand-it'] })),
      view(
        'b',
        'mayor',
        said(
          { 'demand-steering': 2 },
          { confidence: { 'demand-steering': 0 }, instrumentVersion: '1.0.0' },
        ),
      ),
    ];
    expect(heardFrom(members).members.map(({ unsure }) => unsure)).toEqual([
      ['demand-it'],
      ['demand-steering'],
    ]);
  });

  it('includes the coordinator only in a role of their own', () => {
    const members = [view('a', 'it', said({ 'demand-it': 4 }))];
    expect(heardFrom(members).members).toHaveLength(1);
    const { members: both } = heardFrom(members, 'generalDirector');
    expect(both).toContainEqual({
      id: 'coordinator',
      role: 'generalDirector',
      answers: { 'demand-it': 1 },
      // Whoever coordinates answers facts openly: the form says so.
      openly: allFacts(),
    });
  });

  it('tells a fact openly that a member answered after the form said so, and nothing else', () => {
    const members = [
      view(
        'a',
        'it',
        said({ 'construct-considered': 'concrete', 'demand-it': 4 }, { accepted: [] }),
      ),
      view(
        'b',
        'it',
        said({ 'construct-considered': 'idea' }, { accepted: ['construct-considered'] }),
      ),
      view('c', 'it', said({ 'demand-it': 4 }, { accepted: ['demand-it'] })),
    ];
    expect(heardFrom(members).members.map(({ openly }) => openly)).toEqual([
      [],
      ['construct-considered'],
      [],
    ]);
  });

  it('speaks for the team only where asked to and after agreeing', () => {
    const members = [
      view('a', 'it', said({ 'demand-it': 4 }, { accepted: ['demand-it', 'capacity'] })),
      view('b', 'mayor', said({ 'demand-it': 2 })),
    ];
    const asked = { assignments: { a: ['demand-it'], b: ['demand-it'] } };
    const heard = snapshotMembers(own, {
      members,
      coordinatorRecord: { coordinatorRole: null },
      sharedRecord: asked,
    });
    expect(heard.members.map(({ openly }) => openly)).toEqual([['demand-it'], []]);
  });

  it('is no more people than a request may have', () => {
    const members = Array.from({ length: 60 }, (_, at) =>
      view(String(at), 'other', said({ 'demand-it': 2 })),
    );
    const heard = heardFrom(members);
    expect(heard.members).toHaveLength(50);
    expect(heard.leftOut).toHaveLength(10);
    expect(heard.leftOut[0]).toEqual({ id: '50', reason: 'tooMany' });
  });
});

describe('a snapshot', () => {
  const first = at(voices({ a: 0, b: 2, c: 4 }));
  const next = (levels: Record<string, number>) =>
    nextSnapshot(instrument, first, at(voices(levels)));

  it('waits until three members changed an answer', () => {
    expect(sameAnswers(first, next({ a: 4, b: 2, c: 4 }))).toBe(true);
    expect(sameAnswers(next({ a: 4, b: 0, c: 1 }), at(voices({ a: 4, b: 0, c: 1 })))).toBe(true);
  });

  it('takes a doubt for a change of the answer, as it widens what the team says', () => {
    const doubting = (ids: string[]) =>
      first.members.map((voice) =>
        ids.includes(voice.id) ? { ...voice, unsure: ['demand-it'] } : voice,
      );
    expect(sameAnswers(first, nextSnapshot(instrument, first, at(doubting(['a']))))).toBe(true);
    const all = at(doubting(['a', 'b', 'c']));
    expect(sameAnswers(all, nextSnapshot(instrument, first, all))).toBe(true);
  });

  it('says the same in whatever order people came', () => {
    const turned = at(first.members.toReversed());
    expect(sameAnswers(first, turned)).toBe(true);
    const requests = [first, turned].map((one) => withSnapshot(instrument, own, one).request);
    expect(requests[0]).toEqual(requests[1]);
  });

  it('lets only who agreed speak where too few answered', () => {
    const snapshot = at([
      { id: 'a', role: 'it', answers: { 'demand-it': 4 }, openly: ['demand-it'] },
      { id: 'b', role: 'mayor', answers: { 'demand-it': 0 }, openly: [] },
    ]);
    const { respondents, confidential } = withSnapshot(instrument, own, snapshot).request;
    expect(confidential).toEqual({ assigned: ['demand-it'] });
    expect(respondents).toContainEqual({ role: 'it', answers: { 'demand-it': 4 } });
    expect(respondents).toContainEqual({ role: 'mayor', answers: {} });
  });

  it('is of one round, and changes nothing that is as it should be', () => {
    const opened = withSnapshot(instrument, own, first);
    expect(withSnapshot(instrument, opened, first)).toBe(opened);
    const later = { ...opened, rounds: [{ closedOn: '2026-11-22', gaps: {}, level: null }] };
    expect(withSnapshot(instrument, later, first).request).not.toHaveProperty('respondents');
    expect(withSnapshot(instrument, own, null)).toBe(own);
  });
});

describe('a draft with a team', () => {
  const opened = withConsensus(
    withSnapshot(instrument, own, at(voices({ a: 0, b: 1, c: 4, d: 2 }))),
    'demand-volume',
    { value: 3, reason: 'Na overleg' },
  );

  it('asks for what the team answered, by role, without ids, names or notes of theirs', () => {
    const request = toRequest(opened, { title: 'Taak', locale: 'nl' });
    expect(request).not.toHaveProperty('answers');
    expect(request.respondents).toHaveLength(4);
    expect(JSON.stringify(request)).not.toContain('Naam');
    expect(requestSchema.safeParse(request).success).toBe(true);
  });

  it('leaves the device only with what was answered together', () => {
    const copy = draftForFile(opened);
    expect(copy.request).not.toHaveProperty('respondents');
    expect(copy.request.answers).toMatchObject({ 'demand-it': 2 });
    expect(requestSchema.shape.answers.safeParse(copy.request.answers).success).toBe(true);
    expect(copy.request.consensus).toEqual(opened.request.consensus);
    expect(draftForFile(own)).toBe(own);
  });

  it('is one’s own again when the team is taken away', () => {
    const request = toRequest(withTeam(opened, undefined), { title: 'Taak', locale: 'nl' });
    expect(request.answers).toEqual({ 'demand-it': 1 });
    expect(request).not.toHaveProperty('respondents');
  });
});
