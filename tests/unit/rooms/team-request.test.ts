import { describe, expect, it } from 'vitest';
import { withAnswer, withConfidence, withNote } from '@/lib/assessment/updates';
import { requestSchema } from '@/lib/instrument/request-schema';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { Answers } from '@/lib/model';
import type { MemberAnswers } from '@/lib/rooms/documents';
import { teamRequest, type Voice } from '@/lib/rooms/team-request';
import { sampleDraft } from '../assessment/drafts';

const fallback = { title: 'Taak', locale: 'nl' as const };
const own = withConfidence(
  withNote(withAnswer(sampleDraft(), 'demand-it', 1), 'demand-it', 'eigen nota'),
  'demand-it',
  0.5,
);

const said = (answers: Answers, change: Partial<MemberAnswers> = {}): MemberAnswers => ({
  instrumentVersion: INSTRUMENT_VERSION,
  answers,
  finished: true,
  progress: {},
  updatedAt: '2026-11-22T09:00:00.000Z',
  ...change,
});
const voice = (role: Voice['role'], answers: MemberAnswers | null): Voice => ({ role, answers });

describe('the request of a team', () => {
  it('has everybody by role, without a name, an id or a note of theirs', () => {
    const mayor = {
      ...voice('mayor', said({ 'demand-it': 4 }, { notes: { 'demand-it': 'Vraag Els' } })),
      id: 'mayor-id',
      name: 'An',
    };
    const team = { members: [mayor], coordinatorRole: 'generalDirector' as const };
    const { request } = teamRequest(own, team, fallback);
    expect(request).toMatchObject({
      respondents: [
        { role: 'generalDirector', answers: { 'demand-it': 1 } },
        { role: 'mayor', answers: { 'demand-it': 4 } },
      ],
      notes: { 'demand-it': 'eigen nota' },
    });
    expect(request).not.toHaveProperty('answers');
    expect(request).not.toHaveProperty('confidence');
    expect(JSON.stringify(request)).not.toMatch(/Els|mayor-id|"An"/);
    expect(requestSchema.safeParse(request).success).toBe(true);
  });

  it('leaves the coordinator out unless their answers count', () => {
    const members = [voice('it', said({ 'demand-it': 4 }))];
    const { request } = teamRequest(own, { members, coordinatorRole: null }, fallback);
    expect(request.respondents).toEqual([{ role: 'it', answers: { 'demand-it': 4 } }]);
  });

  it('is the coordinator’s own while nobody has answered', () => {
    const members = [voice('it', null), voice('mayor', said({}))];
    const { request, leftOut } = teamRequest(own, { members, coordinatorRole: null }, fallback);
    expect(request).toMatchObject({
      answers: { 'demand-it': 1 },
      confidence: { 'demand-it': 0.5 },
    });
    expect(request).not.toHaveProperty('respondents');
    expect(leftOut).toBe(0);
  });

  it('keeps what the team decided', () => {
    const consensus = { 'demand-it': { value: 3, reason: 'Na overleg' } };
    const decided = { ...own, request: { ...own.request, consensus } };
    const members = [voice('it', said({ 'demand-it': 4 }))];
    const { request } = teamRequest(decided, { members, coordinatorRole: null }, fallback);
    expect(request.consensus).toEqual(consensus);
  });

  it('leaves out and counts what cannot be', () => {
    const members = [
      voice('it', said({ 'demand-it': 9, nothing: 1, 'demand-room': 2 })),
      voice('mayor', said({ 'demand-it': 2 }, { instrumentVersion: '9.0.0' })),
      voice(null, null),
    ];
    const result = teamRequest(own, { members, coordinatorRole: null }, fallback);
    expect(result.request.respondents).toEqual([{ role: 'it', answers: { 'demand-room': 2 } }]);
    expect(result).toMatchObject({ dropped: 2, leftOut: 2 });
  });

  it('does not tell by its order who came first', () => {
    const voices = [
      voice('it', said({ 'demand-it': 4 })),
      voice('it', said({ 'demand-it': 1 })),
      voice('alderman', said({ 'demand-it': 2 })),
    ];
    const of = (members: Voice[]) =>
      teamRequest(own, { members, coordinatorRole: null }, fallback).request.respondents;
    expect(of(voices)).toEqual(of(voices.toReversed()));
  });

  it('takes no more voices than a request may have', () => {
    const members = Array.from({ length: 60 }, () => voice('other', said({ 'demand-it': 2 })));
    const { request, leftOut } = teamRequest(own, { members, coordinatorRole: null }, fallback);
    expect([request.respondents?.length, leftOut]).toEqual([50, 10]);
    expect(requestSchema.safeParse(request).success).toBe(true);
  });
});
