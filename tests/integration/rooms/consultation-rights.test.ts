import { expect, it } from 'vitest';
import { makeToken } from '../../support/rooms/room';
import { describeStores, peopledConsultation, peopledRoom } from './support';

/** r: may read; w: may write; the contract, written out once more. */
const CONTRACT = {
  //                owner analyst body
  keys: /*       */ ['rw', 'r', 'r'],
  board: /*      */ ['rw', 'r', 'r'],
  desk: /*       */ ['rw', '', ''],
  dossier: /*    */ ['rw', 'r', ''],
  'members/own/began': ['r', '', 'rw'],
  'members/own/submission': ['r', 'r', 'rw'],
  'members/own/decision': ['r', 'r', 'rw'],
  'members/other/began': ['r', '', ''],
  'members/other/submission': ['r', 'r', ''],
  'members/other/decision': ['r', 'r', ''],
  'publications/1': ['rw', 'r', 'r'],
} as const;

/** Records of a team that a consultation does not have, and the other way round. */
const FOREIGN = {
  consultation: ['results', 'members/own/card', 'members/own/answers', 'members/own/vote'],
  team: ['dossier', 'members/own/began', 'members/own/submission', 'publications/1'],
};

const SOME_ID = '6a0d5d4e-3a3c-4c3a-9a39-1d4a0c9d0f11';

const OWNER_ONLY = [
  ['PATCH', '', { days: 3 }],
  ['DELETE', '', undefined],
  ['POST', '/links', { kind: 'analyst', hash: 'cd'.repeat(32) }],
  ['DELETE', `/links/${SOME_ID}`, undefined],
  ['PUT', '/closing', { closesAt: null, decidesAt: null, graceMinutes: 0 }],
  ['POST', '/bodies', { bodies: [{ id: SOME_ID, hash: 'ab'.repeat(32) }] }],
  ['PUT', `/bodies/${SOME_ID}`, { hash: null }],
  ['DELETE', `/bodies/${SOME_ID}`, undefined],
] as const;

const withKey = (name: string, key: string): Record<string, string> =>
  name.startsWith('publications') ? { 'creation-key': key } : {};

describeStores('rights in a consultation', () => {
  it('are those of the contract, for everybody and every record, there or not', async () => {
    for (const exists of [false, true]) {
      const { consultation, key, analyst, body, other } = await peopledConsultation();
      const bearers = [consultation.token, analyst.token, body.token];
      const nameOf = (name: string) => name.replace('own', body.id).replace('other', other.id);
      const content = (name: string) =>
        name.startsWith('publications') ? '{"format":"draagkracht-publication"}' : name;
      const options = (name: string, token: string) => ({
        token,
        headers: withKey(name, key),
      });
      if (exists) {
        for (const name of Object.keys(CONTRACT)) {
          const token = name.includes('own')
            ? body.token
            : name.includes('other')
              ? other.token
              : consultation.token;
          const written = await consultation.write(
            nameOf(name),
            0,
            content(name),
            options(name, token),
          );
          expect([name, written.status]).toEqual([name, 201]);
        }
      }
      const found: Record<string, string[]> = {};
      for (const name of Object.keys(CONTRACT)) {
        const record = nameOf(name);
        found[name] = [];
        for (const token of bearers) {
          const read = await consultation.ask({ path: `/records/${record}`, token });
          const base = Number(read.headers.get('record-seq') ?? 0);
          const write = await consultation.write(record, base, content(name), options(name, token));
          expect([200, 404, 403]).toContain(read.status);
          // A publication that is there is not written over.
          expect(exists && name === 'publications/1' ? [409, 403] : [200, 201, 403]).toContain(
            write.status,
          );
          if (exists && read.status !== 403) expect(read.status).toBe(200);
          found[name].push(`${read.status === 403 ? '' : 'r'}${write.status === 403 ? '' : 'w'}`);
        }
      }
      expect(found).toEqual(CONTRACT);
    }
  });

  it('to the room itself, its links, its bodies and its closing are the owner’s', async () => {
    const { consultation, analyst, body } = await peopledConsultation();
    for (const { token } of [analyst, body]) {
      for (const [method, path, json] of OWNER_ONLY) {
        const response = await consultation.ask({ method, path, token, json });
        expect([method, path, response.status]).toEqual([method, path, 403]);
      }
    }
    for (const id of [body.id, SOME_ID]) {
      const path = `/members/${id}`;
      for (const { token } of [consultation, analyst, body]) {
        const response = await consultation.ask({ method: 'DELETE', path, token });
        expect(response.status).toBe(403);
      }
    }
    expect((await consultation.join(body.token)).response.status).toBe(403);
    expect((await consultation.ask({ token: body.token })).status).toBe(200);
  });

  it('are none to what belongs to the other kind of room', async () => {
    const { consultation, body } = await peopledConsultation();
    const { room, member } = await peopledRoom();
    const tried = [
      ...FOREIGN.consultation.map((name) => [consultation, body, name] as const),
      ...FOREIGN.team.map((name) => [room, member, name] as const),
    ];
    for (const [where, { id, token }, name] of tried) {
      const record = name.replace('own', id);
      for (const bearer of [where.token, token]) {
        const path = `/records/${record}`;
        expect((await where.ask({ path, token: bearer })).status).toBe(404);
        expect((await where.write(record, 0, 'x', { token: bearer })).status).toBe(404);
      }
    }
    const owners = [['PUT', '/closing', OWNER_ONLY[4][2]] as const, OWNER_ONLY[5], OWNER_ONLY[7]];
    for (const [method, path, json] of owners) {
      expect((await room.ask({ method, path, json })).status).toBe(403);
    }
    for (const [where, kind] of [
      [room, 'analyst'],
      [room, 'body'],
      [consultation, 'observer'],
      [consultation, 'body'],
    ] as const) {
      const json = { kind, hash: 'ef'.repeat(32) };
      expect((await where.ask({ method: 'POST', path: '/links', json })).status).toBe(422);
    }
    expect((await consultation.ask({ method: 'PATCH', json: { days: 3_653 } })).status).toBe(200);
    expect((await consultation.ask({ method: 'PATCH', json: { days: 3_654 } })).status).toBe(422);
    expect((await room.ask({ method: 'PATCH', json: { days: 366 } })).status).toBe(422);
  });

  it('show each only what is theirs to read', async () => {
    const { consultation, key, analyst, body, other } = await peopledConsultation();
    for (const name of ['keys', 'board', 'desk', 'dossier']) {
      await consultation.write(name, 0, name);
    }
    for (const one of [body, other]) {
      for (const part of ['began', 'submission', 'decision'] as const) {
        expect((await consultation.send(one, part)).status).toBe(201);
      }
    }
    await consultation.publish(1, key);
    const seen = async (token: string) => (await consultation.ask({ token })).json();
    const names = async (token: string) =>
      (await seen(token)).records.map(({ name }: { name: string }) => name);
    const of = (id: string, ...parts: string[]) => parts.map((part) => `members/${id}/${part}`);
    const all = ['began', 'decision', 'submission'];
    expect(await names(body.token)).toEqual([
      'board',
      'keys',
      ...of(body.id, ...all),
      'publications/1',
    ]);
    const read = [body.id, other.id].sort().flatMap((id) => of(id, 'decision', 'submission'));
    expect(await names(analyst.token)).toEqual([
      'board',
      'dossier',
      'keys',
      ...read,
      'publications/1',
    ]);
    expect(await names(consultation.token)).toHaveLength(11);
    const owner = await seen(consultation.token);
    expect(owner).toMatchObject({ kind: 'consultation', issuer: 'City of Examples' });
    expect(owner.members.map(({ id }: { id: string }) => id)).toEqual([body.id, other.id].sort());
    expect(owner.links).toHaveLength(2);
    expect(owner.me).not.toHaveProperty('closesAt');
    const asked = await seen(body.token);
    expect(asked.me).toMatchObject({ kind: 'body', member: body.id, closesAt: null });
    for (const one of [asked, await seen(analyst.token)]) {
      expect(one).not.toHaveProperty('links');
      expect(one).not.toHaveProperty('members');
    }
    expect(JSON.stringify(asked)).not.toContain(other.id);
  });

  it('leave one owner', async () => {
    const { consultation } = await peopledConsultation();
    const { me } = await (await consultation.ask()).json();
    const remove = (id: string, token: string) =>
      consultation.ask({ method: 'DELETE', path: `/links/${id}`, token });
    expect((await remove(me.link, consultation.token)).status).toBe(409);
    const second = await consultation.link('owner');
    expect((await remove(me.link, second.token)).status).toBe(204);
    expect((await consultation.ask()).status).toBe(404);
  });
});

describeStores('a token that opens nothing in a consultation', () => {
  it('is told the same, octet by octet, whatever is the matter with it', async () => {
    const { consultation, analyst, body, other } = await peopledConsultation();
    const elsewhere = await peopledConsultation();
    const team = await peopledRoom();
    const link = (await (await consultation.ask()).json()).links.find(
      ({ kind }: { kind: string }) => kind === 'analyst',
    );
    await consultation.ask({ method: 'DELETE', path: `/links/${link.id}` });
    await consultation.changeBody(body.id, { hash: null });
    await consultation.ask({ method: 'DELETE', path: `/bodies/${other.id}` });
    const path = `/records/members/${body.id}/submission`;
    const answers = await Promise.all([
      consultation.ask({ token: makeToken() }),
      consultation.ask({ token: '' }),
      consultation.ask({ token: analyst.token }),
      consultation.ask({ token: body.token }),
      consultation.ask({ token: other.token, path }),
      consultation.ask({ token: elsewhere.consultation.token, path }),
      consultation.ask({ token: elsewhere.body.token }),
      consultation.ask({ token: team.member.token }),
      consultation.send(body, 'submission'),
      consultation.closing(null, { token: analyst.token }),
      consultation.invite([], body.token),
      consultation.ask({ token: makeToken(), method: 'PUT', path: `/bodies/${body.id}`, json: {} }),
      consultation.ask({ token: makeToken(), method: 'DELETE', path: `/bodies/${body.id}` }),
      consultation.ask({ token: makeToken(), path: '/records/publications/1' }),
      team.room.ask({ token: consultation.token }),
    ]);
    const shapes = await Promise.all(
      answers.map(async (one) => JSON.stringify([one.status, [...one.headers], await one.text()])),
    );
    expect(shapes[0]).toContain('404');
    expect(new Set(shapes).size).toBe(1);
  });
});
