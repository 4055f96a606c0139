import type { TestBody } from '../support/rooms/consultation';
import { makeToken, TestRoom } from '../support/rooms/room';
import { makeSubmitters } from '../support/rooms/submitter';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const GUESSES = 500;

/** All that a client sees of an answer, but for when it was given. */
async function shape(answer: Response): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => name !== 'date').sort();
  return JSON.stringify([answer.status, headers, await answer.text()]);
}

export const tokens: Promised = {
  name: 'tokens',
  title: 'Tokens guessed, replayed, foreign or revoked open nothing and learn nothing',
  check: () =>
    inFolder(async (folder) => {
      const env = sqliteIn(folder);
      const { origin, kill } = await startNext(env);
      const made = async () => {
        const room = new TestRoom(fetch, { origin });
        await room.create();
        return room;
      };
      const [room, foreign, deleted] = [await made(), await made(), await made()];
      const join = await room.link('join');
      const observer = await room.link('observer');
      const member = await room.join(join.token);
      const left = await room.join(join.token);
      await room.write('board', 0, 'ciphertext');
      await room.ask({ method: 'DELETE', path: `/links/${observer.id}` });
      await room.ask({ method: 'DELETE', path: `/members/${left.id}` });
      await deleted.ask({ method: 'DELETE' });
      const { consultation, submitters } = await makeSubmitters(origin, env, 2);
      const [revoked, asked] = submitters.map(({ body }) => body) as [TestBody, TestBody];
      await consultation.changeBody(revoked.id, { hash: null });

      const opened = [
        room.ask({ token: makeToken() }),
        room.ask({ token: '' }),
        room.ask({ token: observer.token, path: '/records/board' }),
        room.ask({ token: left.token }),
        room.ask({ token: foreign.token }),
        room.ask({ token: '', path: `?token=${makeToken()}` }),
        foreign.ask({ token: member.token }),
        consultation.ask({ token: revoked.token }),
        consultation.send(revoked, 'submission'),
        consultation.ask({ token: room.token }),
        room.ask({ token: asked.token }),
        deleted.ask(),
        new TestRoom(fetch, { origin }).ask(),
        room.ask({ token: makeToken(), method: 'DELETE' }),
        room.ask({ token: makeToken(), method: 'PATCH', json: { days: 1 } }),
      ];
      const shapes = new Set(await Promise.all((await Promise.all(opened)).map(shape)));
      const forbidden = [
        await room.ask({ token: join.token, path: '/records/results' }),
        await room.ask({ token: member.token, path: '/records/desk' }),
        await room.ask({ token: member.token, method: 'DELETE' }),
        await room.write('board', 1, 'x', { token: member.token }),
        await consultation.write('board', 0, 'x', { token: asked.token }),
        await consultation.closing(null, { token: asked.token }),
        await consultation.send({ ...revoked, token: asked.token }, 'submission'),
      ].map(({ status }) => status);

      const attacker = { headers: { 'x-forwarded-for': '203.0.113.66' } };
      const guesses: number[] = [];
      for (let guessed = 0; guessed < GUESSES; guessed++) {
        guesses.push((await room.ask({ token: makeToken(), ...attacker })).status);
      }
      const good = await room.ask(attacker);
      await kill();
      const count = (status: number) => guesses.filter((one) => one === status).length;
      const [unknown, limited] = [count(404), count(429)];
      return {
        kept:
          shapes.size === 1 &&
          [...shapes].every((one) => one.startsWith('[404')) &&
          forbidden.every((status) => status === 403) &&
          unknown + limited === GUESSES &&
          limited > 0 &&
          good.status === 200,
        figure:
          `${opened.length} kinds of bad token, ${shapes.size} answer; of ${GUESSES} guesses ` +
          `${unknown} × 404 and ${limited} × 429, and a good token beside them ${good.status}`,
      };
    }),
};
