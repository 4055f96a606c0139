import { describe, expect, it } from 'vitest';
import { toRequest } from '@/lib/assessment/draft';
import { withoutMembers } from '@/lib/assessment/team-copy';
import { withAnswer, withConsensus, withNote, withTeam } from '@/lib/assessment/updates';
import { instrument } from '@/lib/instrument/instrument';
import { requestSchema } from '@/lib/instrument/request-schema';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { Answers } from '@/lib/model';
import type { MemberAnswers, Role, Snapshot } from '@/lib/rooms/documents';
import type { MemberView } from '@/lib/rooms/members';
import { nextSnapshot, sameAnswers, teamAnswers, voicesOf } from '@/lib/rooms/snapshot';
import { sampleDraft } from '../assessment/drafts';

const NOW = '2026-11-22T09:00:00.000Z';
const own = withNote(withAnswer(sampleDraft(), 'demand-it', 1), 'demand-it', 'eigen nota');

const said = (answers: Answers, change: Partial<MemberAnswers> = {}): MemberAnswers => ({
  instrumentVersion: INSTRUMENT_VERSION,
  answers,
  finished: true,
  progress: {},
  updatedAt: NOW,
  ...change,
});
const view = (id: string, role: Role | null, answers: MemberAnswers | null): MemberView => ({
  id,
  joinedAt: NOW,
  role,
  name: `Naam ${id}`,
  answers,
  vote: null,
  unreadable: role ? [] : ['card'],
});
const noCoordinator = { coordinatorRole: null };
const voices = (levels: Record<string, number>): Snapshot['members'] =>
  Object.entries(levels).map(([id, level]) => ({
    id,
    role: 'alderman',
    answers: { 'demand-it': level },
  }));

describe('who is heard', () => {
  it('is everybody with answers that suit their questions; the rest is counted', () => {
    const members = [
      view('a', 'it', said({ 'demand-it': 9, nothing: 1, 'demand-room': 2 })),
      view('b', 'mayor', said({ 'demand-it': 2 }, { instrumentVersion: '9.0.0' })),
      view('c', null, null),
      view('d', 'mayor', null),
      view('e', 'mayor', said({})),
    ];
    expect(voicesOf(own, members, noCoordinator)).toEqual({
      members: [{ id: 'a', role: 'it', answers: { 'demand-room': 2 } }],
      dropped: 2,
      leftOut: 2,
    });
  });

  it('includes the coordinator only in a role of their own', () => {
    const members = [view('a', 'it', said({ 'demand-it': 4 }))];
    expect(voicesOf(own, members, noCoordinator).members).toHaveLength(1);
    const { members: both } = voicesOf(own, members, { coordinatorRole: 'generalDirector' });
    expect(both).toContainEqual({
      id: 'coordinator',
      role: 'generalDirector',
      answers: { 'demand-it': 1 },
    });
  });

  it('is no more people than a request may have', () => {
    const members = Array.from({ length: 60 }, (_, at) =>
      view(String(at), 'other', said({ 'demand-it': 2 })),
    );
    const heard = voicesOf(own, members, noCoordinator);
    expect([heard.members.length, heard.leftOut]).toEqual([50, 10]);
  });
});

describe('a snapshot', () => {
  const first = nextSnapshot(instrument, null, { members: voices({ a: 0, b: 2, c: 4 }) }, NOW);

  it('waits until three members changed an answer', () => {
    const one = nextSnapshot(instrument, first, { members: voices({ a: 4, b: 2, c: 4 }) }, NOW);
    expect(sameAnswers(first, one)).toBe(true);
    const three = nextSnapshot(instrument, first, { members: voices({ a: 4, b: 0, c: 1 }) }, NOW);
    expect(sameAnswers(three, { members: voices({ a: 4, b: 0, c: 1 }) })).toBe(true);
  });

  it('says the same in whatever order people came', () => {
    const members = voices({ a: 0, b: 2, c: 4 });
    expect(sameAnswers(first, { members: members.toReversed() })).toBe(true);
    const inOrder = teamAnswers(instrument, first, { assignments: {} });
    const turned = teamAnswers(
      instrument,
      { ...first, members: members.toReversed() },
      { assignments: {} },
    );
    expect(inOrder).toEqual(turned);
  });

  it('lets only who was asked speak where too few answered', () => {
    const members: Snapshot['members'] = [
      { id: 'a', role: 'it', answers: { 'demand-it': 4 } },
      { id: 'b', role: 'mayor', answers: { 'demand-it': 0 } },
    ];
    const { respondents, confidential } = teamAnswers(
      instrument,
      { takenAt: NOW, members },
      { assignments: { a: ['demand-it'] } },
    );
    expect(confidential).toEqual({ assigned: ['demand-it'] });
    expect(respondents).toContainEqual({ role: 'it', answers: { 'demand-it': 4 } });
    expect(respondents).toContainEqual({ role: 'mayor', answers: {} });
  });
});

describe('a draft with a team', () => {
  const snapshot: Snapshot = { takenAt: NOW, members: voices({ a: 0, b: 1, c: 4, d: 2 }) };
  const opened = withConsensus(
    withTeam(own, teamAnswers(instrument, snapshot, { assignments: {} })),
    'demand-room',
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
    const copy = withoutMembers(opened);
    expect(copy.request).not.toHaveProperty('respondents');
    expect(copy.request.answers).toMatchObject({ 'demand-it': 2 });
    expect(requestSchema.shape.answers.safeParse(copy.request.answers).success).toBe(true);
    expect(copy.request.consensus).toEqual(opened.request.consensus);
    expect(withoutMembers(own)).toBe(own);
  });

  it('is one’s own again when the team is taken away', () => {
    const request = toRequest(withTeam(opened, undefined), { title: 'Taak', locale: 'nl' });
    expect(request.answers).toEqual({ 'demand-it': 1 });
    expect(request).not.toHaveProperty('respondents');
  });
});
