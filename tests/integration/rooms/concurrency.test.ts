import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { deleteRoom } from '@/lib/server/rooms/rooms';
import { Refusal } from '@/lib/server/store/refusal';
import { makeToken } from '@/tests/support/rooms/room';
import { describeStores, everything, madeRoom, peopledRoom } from './support';

describeStores('writers at the same time', (store) => {
  it('on one version: one wins and the others are told the present one', async () => {
    const room = await madeRoom();
    for (let base = 0; base < 5; base++) {
      const attempts = Array.from({ length: 8 }, (_, at) => room.write('board', base, `${at}`));
      const answers = await Promise.all(attempts);
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === (base === 0 ? 201 : 200))).toHaveLength(1);
      expect(statuses.filter((status) => status === 412)).toHaveLength(7);
      const won = statuses.findIndex((status) => status < 300);
      expect(await room.read('board')).toBe(`${won}`);
      for (const answer of answers.filter(({ status }) => status === 412)) {
        expect(await answer.json()).toMatchObject({ seq: base + 1, errors: [{ code: 'stale' }] });
      }
    }
  });

  it('repeating one write, also at the same time, change the record once', async () => {
    const room = await madeRoom();
    const writeId = randomUUID();
    const attempts = Array.from({ length: 6 }, () => room.write('board', 0, 'once', { writeId }));
    const answers = await Promise.all(attempts);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    for (const answer of answers) expect((await answer.json()).seq).toBe(1);
    expect((await room.write('board', 0, 'once', { writeId })).status).toBe(200);
    expect((await room.write('board', 1, 'next')).status).toBe(200);
    expect((await room.write('board', 0, 'once', { writeId })).status).toBe(412);
    expect(await room.read('board')).toBe('next');
  });

  it('never put an older version over a newer one', async () => {
    const room = await madeRoom();
    for (let base = 0; base < 3; base++) await room.write('board', base, `${base}`);
    for (const base of [0, 1, 2, 4, 999_999_999_999_999]) {
      expect((await room.write('board', base, 'old')).status).toBe(412);
    }
    expect((await room.write('desk', 3, 'out of nothing')).status).toBe(412);
    expect(await room.read('board')).toBe('2');
  });

  it('joining at the same time: everybody is in, nobody twice, and no more than a hundred', async () => {
    const { room, join, member } = await peopledRoom();
    // As the app does: whoever is told that the store is busy comes again, as the same one.
    const joined = async (who: { id: string; own: string }): Promise<number> => {
      const { status } = (await room.join(join.token, who)).response;
      return status === 503 ? joined(who) : status;
    };
    const joining = Array.from({ length: 110 }, (_, at) =>
      joined(
        at < 10 ? { id: member.id, own: member.token } : { id: randomUUID(), own: makeToken() },
      ),
    );
    const statuses = await Promise.all(joining);
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(statuses.filter((status) => status === 201)).toHaveLength(98);
    expect(statuses.filter((status) => status === 409)).toHaveLength(2);
    expect((await (await room.ask()).json()).members).toHaveLength(100);
  });

  it('revoking at the same time leave one coordinator', async () => {
    const room = await madeRoom();
    const second = await room.link('coordinator');
    const { me } = await (await room.ask()).json();
    const remove = (id: string, token: string) =>
      room.ask({ method: 'DELETE', path: `/links/${id}`, token });
    const answers = await Promise.all([
      remove(me.link, second.token),
      remove(second.id, room.token),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(204);
    expect([404, 409]).toContain(statuses[1]);
    const left = [await room.ask(), await room.ask({ token: second.token })];
    expect(left.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('while the room or the member goes leave nothing behind', async () => {
    const { room, member } = await peopledRoom();
    const name = `members/${member.id}/answers`;
    const writing = Array.from({ length: 10 }, (_, base) =>
      room.write(name, base, 'x', { token: member.token }),
    );
    const leaving = room.ask({ method: 'DELETE', path: `/members/${member.id}` });
    await Promise.all([...writing, leaving]);
    const database = await store.database();
    expect(JSON.stringify(await everything(database))).not.toContain(member.id);

    const boards = Array.from({ length: 10 }, (_, base) => room.write('board', base, 'x'));
    await Promise.all([...boards, deleteRoom(database, room.id)]);
    expect(JSON.stringify(await everything(database))).not.toContain(room.id);
  });

  it('in some rooms are not disturbed by the deletion of others', async () => {
    const rooms = await Promise.all(Array.from({ length: 20 }, () => madeRoom()));
    const answers = rooms.map((room, at) =>
      at % 2 ? room.ask({ method: 'DELETE' }) : room.write('board', 0, 'x'.repeat(20_000)),
    );
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses).toEqual(rooms.map((_, at) => (at % 2 ? 204 : 201)));
  });

  it('are kept or refused each by itself, also when they share a commit', async () => {
    const database = await store.database();
    const insert = (id: string, and: () => void) =>
      database.transact(async (transaction) => {
        const row = { id, created_at: 1, expires_at: Number.MAX_SAFE_INTEGER };
        await transaction.insertInto('rooms').values(row).execute();
        and();
      });
    const refuse = () => {
      throw new Refusal('taken');
    };
    const fail = () => {
      throw new Error('out of the blue');
    };
    for (const trouble of [refuse, fail]) {
      const ids = Array.from({ length: 6 }, () => randomUUID());
      const ended = await Promise.allSettled(
        ids.map((id, at) => insert(id, at === 2 || at === 4 ? trouble : () => {})),
      );
      const expected = ids.filter((_, at) => at !== 2 && at !== 4);
      expect(ended.flatMap(({ status }, at) => (status === 'fulfilled' ? [ids[at]] : []))).toEqual(
        expected,
      );
      const found = database.query.selectFrom('rooms').select('id').where('id', 'in', ids);
      expect((await found.execute()).map(({ id }) => id).sort()).toEqual(expected.sort());
    }
  });
});
