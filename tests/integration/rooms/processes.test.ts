import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { issueKey } from '@/lib/server/store/operator/creation-keys';
import { type TestBody, TestConsultation } from '../../support/rooms/consultation';
import { freshPlace } from '../../support/rooms/places';
import { bundleProgram, type ServerProcess, startServer } from '../../support/rooms/process';
import { TestRoom } from '../../support/rooms/room';
import { describeStores, everything } from './support';

let program: { file: string; remove(): void };
const running: ServerProcess[] = [];

beforeAll(async () => {
  program = await bundleProgram('tests/support/rooms/server.ts');
});

afterAll(async () => {
  await Promise.all(running.map((server) => server.kill()));
  program.remove();
});

async function start(env: Record<string, string>): Promise<ServerProcess> {
  const server = await startServer([program.file], env);
  running.push(server);
  return server;
}

const startSeveral = (count: number, env: Record<string, string>) =>
  Promise.all(Array.from({ length: count }, () => start(env)));

describeStores('several processes on one store', (store) => {
  it('that start at once on an empty one make its tables once', async () => {
    for (let round = 0; round < 2; round++) {
      const place = await freshPlace(store.kind, inject('postgres'));
      const servers = await startSeveral(3, place.env);
      const answers = await Promise.all(
        servers.map(({ origin }) => new TestRoom(fetch, { origin }).create()),
      );
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      for (const { log } of servers) expect(log()).not.toMatch(/ 50\d: /);
      await Promise.all(servers.map((server) => server.kill()));
      await place.remove();
    }
  });

  it('see each other’s writes, and of two upon one version take one', async () => {
    const servers = await startSeveral(2, store.place().env);
    const [here, there] = servers.map(({ origin }) => origin) as [string, string];
    const room = new TestRoom(fetch, { origin: here });
    const same = new TestRoom(fetch, { origin: there, id: room.id, token: room.token });
    expect((await room.create()).status).toBe(201);
    for (let base = 0; base < 20; base++) {
      const [won, lost] = await Promise.all([
        ...[room.write('board', base, 'here'), same.write('board', base, 'there')],
      ]).then((answers) => answers.sort((a, b) => a.status - b.status));
      expect(won?.status).toBe(base === 0 ? 201 : 200);
      expect(lost?.status).toBe(412);
      expect(await lost?.json()).toMatchObject({ seq: base + 1 });
      expect(await room.read('board')).toBe(await same.read('board'));
    }
  });

  it('keep one consultation: each answer once, and at once what was revoked or closed', async () => {
    const servers = await startSeveral(3, store.place().env);
    const { key } = await issueKey(await store.database(), 'City of Processes', Date.now());
    const [first, ...more] = servers.map(({ origin }) => origin) as [string, ...string[]];
    const consultation = new TestConsultation(fetch, { origin: first });
    const at = (origin: string) =>
      new TestConsultation(fetch, { origin, id: consultation.id, token: consultation.token });
    expect((await consultation.open(key)).status).toBe(201);
    await consultation.closing(Date.now() + 3_600_000);
    const bodies = await consultation.bodies(12);
    const everywhere = [consultation, ...more.map(at)];
    for (const body of bodies) {
      const writeId = randomUUID();
      const clicks = everywhere.map((one) => one.send(body, 'submission', 0, { writeId }));
      const statuses = (await Promise.all(clicks)).map(({ status }) => status);
      expect(statuses.sort()).toEqual([200, 200, 201]);
    }
    const published = everywhere.map((one) => one.publish(1, key));
    const statuses = (await Promise.all(published)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409, 409]);
    const [revoked, open] = bodies as [TestBody, TestBody];
    await consultation.changeBody(revoked.id, { hash: null });
    await consultation.closing(Date.now());
    for (const one of everywhere) {
      expect((await one.ask({ token: revoked.token })).status).toBe(404);
      expect((await one.send(open, 'submission', 1)).status).toBe(403);
      const { records } = await (await one.ask()).json();
      expect(records.map(({ seq }: { seq: number }) => seq)).toEqual(Array(13).fill(1));
    }
  });

  it('lose no acknowledged write when one of them is killed', async () => {
    const [dies, lives] = (await startSeveral(2, store.place().env)) as [
      ServerProcess,
      ServerProcess,
    ];
    const rooms = Array.from({ length: 8 }, () => new TestRoom(fetch, { origin: lives.origin }));
    const acknowledged = new Map<TestRoom, number>();
    let writes = 0;
    const enough = Promise.withResolvers<void>();
    const writing = rooms.map(async (room, at) => {
      expect((await room.create()).status).toBe(201);
      const origin = at % 2 === 0 ? dies.origin : lives.origin;
      const writer = new TestRoom(fetch, { origin, id: room.id, token: room.token });
      for (let base = 0; base < 15; base++) {
        const response = await writer.write('board', base, `${base + 1}`).catch(() => null);
        if (!response) break;
        expect(response.status).toBeLessThan(300);
        acknowledged.set(room, base + 1);
        if (++writes === 20) enough.resolve();
      }
    });
    await enough.promise;
    await dies.kill();
    await Promise.all(writing);
    for (const room of rooms) {
      const kept = Number(await room.read('board'));
      expect(kept).toBeGreaterThanOrEqual(acknowledged.get(room) ?? 0);
    }
    expect((await everything(await store.database())).rooms?.length).toBeGreaterThanOrEqual(8);
  });
});
