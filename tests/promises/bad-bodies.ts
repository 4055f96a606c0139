import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { type Ask, hash, makeToken, TestRoom } from '../support/rooms/room';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const first = () => ({ 'if-none-match': '*', 'write-id': randomUUID() });
const put = (octets: Uint8Array | string, headers: Record<string, string>): Ask => ({
  method: 'PUT',
  path: '/records/board',
  octets,
  headers,
});
const post = (path: string, json: unknown): Ask => ({ method: 'POST', path, json });
const good = hash(makeToken());

const BAD: [status: number, ask: () => Ask][] = [
  [413, () => put(new Uint8Array(512_001), first())],
  [413, () => put(new Uint8Array(20_000_000), first())],
  [415, () => put('{}', { ...first(), 'content-type': 'application/json' })],
  [415, () => put('x', { ...first(), 'content-type': 'text/plain' })],
  [422, () => put('', first())],
  [422, () => put('x', { 'if-none-match': '*' })],
  [422, () => put('x', { ...first(), 'write-id': 'x' })],
  [422, () => put('x', { 'if-match': 'x', 'write-id': randomUUID() })],
  [428, () => put('x', { 'write-id': randomUUID() })],
  [412, () => put('x', { 'if-match': '"7"', 'write-id': randomUUID() })],
  [404, () => ({ ...put('x', first()), path: '/records/members' })],
  [404, () => ({ path: '/records/%2e%2e%2fboard' })],
  [415, () => ({ method: 'PATCH', octets: '{"days":3}' })],
  [400, () => ({ method: 'PATCH', octets: '{', headers: { 'content-type': 'application/json' } })],
  [422, () => ({ method: 'PATCH', json: { days: 1e9 } })],
  [422, () => ({ method: 'PATCH', json: [] })],
  [422, () => post('/links', { kind: 'member', hash: good })],
  [422, () => post('/links', { kind: 'join', hash: good, more: true })],
  [413, () => post('/links', { kind: 'join', hash: 'a'.repeat(1_000_001) })],
  [403, () => post('/members', { id: randomUUID(), hash: good, card: 'YQ' })],
  [405, () => ({ method: 'PUT', octets: 'x' })],
];

/** A body that breaks off: whoever sent it is gone, and nothing is kept. */
function breakOff(room: TestRoom): Promise<void> {
  const { hostname, port } = new URL(room.origin);
  const head = [
    `PUT /api/v1/rooms/${room.id}/records/desk HTTP/1.1`,
    `Host: ${hostname}`,
    `Authorization: Bearer ${room.token}`,
    'Content-Type: application/octet-stream',
    'Content-Length: 1000',
    'If-None-Match: *',
    `Write-Id: ${randomUUID()}`,
  ];
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${head.join('\r\n')}\r\n\r\nhalf`, () => socket.destroy());
    });
    socket.on('close', () => resolve());
  });
}

export const badBodies: Promised = {
  name: 'bodies',
  title: 'Bodies of the wrong type, size or shape are refused, and nothing of them is kept',
  check: () =>
    inFolder(async (folder) => {
      const { origin, kill, log } = await startNext(sqliteIn(folder));
      const room = new TestRoom(fetch, { origin });
      await room.create();
      const wrong: string[] = [];
      for (const [status, ask] of BAD) {
        const asked = ask();
        const answer = await room.ask(asked);
        await answer.arrayBuffer();
        if (answer.status !== status) {
          wrong.push(`${asked.method} ${asked.path ?? ''} ${answer.status} for ${status}`);
        }
      }
      for (let broken = 0; broken < 20; broken++) await breakOff(room);
      const { records } = await (await room.ask()).json();
      await kill();
      const failures = log().match(/"status":50\d.*/g) ?? [];
      return {
        kept: wrong.length === 0 && records.length === 0 && failures.length === 0,
        figure: [
          `${BAD.length} bad requests and 20 broken off, ${records.length} records kept`,
          ...wrong,
          ...failures,
        ].join('; '),
      };
    }),
};
