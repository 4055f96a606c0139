import { expect, it } from 'vitest';
import { dispatch } from '../../support/rooms/dispatch';
import { makeToken, TestRoom } from '../../support/rooms/room';
import { describeStores, madeRoom, peopledRoom } from './support';

/** Everything that a client can see of an answer. */
async function shape(response: Response): Promise<string> {
  return JSON.stringify([response.status, [...response.headers], await response.text()]);
}

describeStores('a token that opens nothing', () => {
  it('is told the same, octet by octet, whatever is the matter with it', async () => {
    const { room, member, observer } = await peopledRoom();
    const elsewhere = await peopledRoom();
    const path = `/members/${member.id}`;
    await room.ask({ method: 'DELETE', path });
    const { links } = await (await room.ask()).json();
    const link = links.find(({ kind }: { kind: string }) => kind === 'observer');
    await room.ask({ method: 'DELETE', path: `/links/${link.id}` });
    const deleted = await madeRoom();
    await deleted.ask({ method: 'DELETE' });

    const unknown = new TestRoom(dispatch);
    const answers = [
      unknown.ask(),
      unknown.ask({ path: '/records/board' }),
      new TestRoom(dispatch, { id: 'no-uuid' }).ask(),
      new TestRoom(dispatch, { id: room.id.toUpperCase(), token: room.token }).ask(),
      deleted.ask(),
      room.ask({ token: '' }),
      room.ask({ token: makeToken() }),
      room.ask({ token: `${room.token}x` }),
      room.ask({ token: room.token.slice(0, -1) }),
      room.ask({ token: member.token }),
      room.ask({ token: observer.token }),
      room.ask({ token: elsewhere.room.token }),
      room.ask({ token: elsewhere.member.token, path: `/records/members/${member.id}/card` }),
      room.ask({ token: "' or 1=1 --" }),
      room.ask({ headers: { authorization: `Basic ${room.token}` } }),
      room.ask({ token: makeToken(), path: '/records/nonsense' }),
      room.ask({ token: makeToken(), method: 'DELETE' }),
      room.ask({ token: makeToken(), method: 'PATCH', json: { days: -1 } }),
      room.ask({ token: makeToken(), method: 'PUT', path: '/records/board', octets: 'x' }),
      room.ask({ token: makeToken(), method: 'POST', path: '/members', json: [] }),
    ];
    const shapes = await Promise.all((await Promise.all(answers)).map(shape));
    expect(shapes[0]).toContain('404');
    expect(new Set(shapes).size).toBe(1);
  });

  it('does not become good by the other casing, a blank or the room being one’s own', async () => {
    const room = await madeRoom();
    expect((await room.ask({ headers: { authorization: `bearer ${room.token}` } })).status).toBe(
      200,
    );
    expect((await room.ask({ token: room.token.toLowerCase() })).status).toBe(404);
    expect((await room.ask({ token: ` ${room.token}` })).status).toBe(404);
  });

  it('is spoken to in the reader’s language', async () => {
    const said = async (language: string) =>
      (
        await (
          await new TestRoom(dispatch).ask({ headers: { 'accept-language': language } })
        ).json()
      ).errors[0].message;
    expect(await said('nl')).toMatch(/kamer/);
    expect(await said('en')).toMatch(/room/);
  });

  it('is not hidden in the answer either', async () => {
    const { room, join, observer, member } = await peopledRoom();
    for (const { token } of [room, join, observer, member]) {
      const response = await room.ask({ token });
      const seen = JSON.stringify([...response.headers]) + (await response.text());
      for (const secret of [room, join, observer, member]) expect(seen).not.toContain(secret.token);
      expect(seen).not.toContain('hash');
    }
  });
});
