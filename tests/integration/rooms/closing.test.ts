import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TestBody, TestConsultation } from '../../support/rooms/consultation';
import { describeStores, madeConsultation } from './support';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** An hour that a change of the clock repeats in Brussels: instants know no zone. */
const CLOSES = Date.parse('2026-10-25T01:30:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: CLOSES - 10 * MINUTE });
});
afterEach(() => vi.useRealTimers());

const at = (instant: number) => vi.setSystemTime(instant);

async function opened(options: Parameters<TestConsultation['closing']>[1] = {}) {
  const { consultation } = await madeConsultation();
  await consultation.closing(CLOSES, options);
  const [body, other] = (await consultation.bodies(2)) as [TestBody, TestBody];
  const code = async (response: Response) =>
    response.ok ? response.status : (await response.json()).errors[0].code;
  return { consultation, body, other, code };
}

describeStores('closing', () => {
  it('is kept to the second, by the clock of the host', async () => {
    const { consultation, body, other, code } = await opened();
    at(CLOSES - 1);
    expect(await code(await consultation.send(body, 'began'))).toBe(201);
    expect(await code(await consultation.send(body, 'submission'))).toBe(201);
    at(CLOSES);
    for (const part of ['began', 'submission', 'decision'] as const) {
      expect([part, await code(await consultation.send(other, part))]).toEqual([part, 'closed']);
    }
    expect(await code(await consultation.send(body, 'submission', 1))).toBe('closed');
    // A stale write is told that it is closed, not that there is something newer.
    expect(await code(await consultation.send(body, 'submission', 0))).toBe('closed');
    expect(await consultation.read(`members/${body.id}/submission`, body.token)).toBe('submission');
    expect((await consultation.write('board', 0, 'still the owner’s')).status).toBe(201);
  });

  it('gives who began in time the grace, and nobody else', async () => {
    const { consultation, body, other, code } = await opened({ graceMinutes: 30 });
    at(CLOSES - 1);
    expect(await code(await consultation.send(body, 'began'))).toBe(201);
    at(CLOSES + 30 * MINUTE - 1);
    expect(await code(await consultation.send(other, 'began'))).toBe('closed');
    expect(await code(await consultation.send(other, 'submission'))).toBe('closed');
    expect(await code(await consultation.send(body, 'began', 1))).toBe('closed');
    expect(await code(await consultation.send(body, 'submission'))).toBe(201);
    at(CLOSES + 30 * MINUTE);
    expect(await code(await consultation.send(body, 'submission', 1))).toBe('closed');
  });

  it('can be later for one, which has the grace as well once it began', async () => {
    const { consultation, body, other, code } = await opened({ graceMinutes: 1 });
    at(CLOSES + MINUTE);
    const closesAt = new Date(CLOSES + 60 * MINUTE).toISOString();
    expect((await consultation.changeBody(body.id, { closesAt })).status).toBe(200);
    const { me, closing } = await (await consultation.ask({ token: body.token })).json();
    expect([me.closesAt, closing.closesAt]).toEqual([closesAt, new Date(CLOSES).toISOString()]);
    expect(await code(await consultation.send(other, 'submission'))).toBe('closed');
    at(CLOSES + 60 * MINUTE - 1);
    expect(await code(await consultation.send(body, 'began'))).toBe(201);
    at(CLOSES + 61 * MINUTE - 1);
    expect(await code(await consultation.send(body, 'submission'))).toBe(201);
    at(CLOSES + 61 * MINUTE);
    expect(await code(await consultation.send(body, 'submission', 1))).toBe('closed');
    // Never earlier than for the others.
    await consultation.closing(CLOSES + 120 * MINUTE);
    expect(await code(await consultation.send(body, 'submission', 1))).toBe(200);
    await consultation.changeBody(body.id, { closesAt: null });
    await consultation.closing(CLOSES);
    expect(await code(await consultation.send(body, 'submission', 2))).toBe('closed');
  });

  it('takes decisions until their own instant, or as long as answers', async () => {
    const { consultation, body, other, code } = await opened({ decidesAt: CLOSES + 5 * MINUTE });
    at(CLOSES + 5 * MINUTE - 1);
    expect(await code(await consultation.send(body, 'decision'))).toBe(201);
    at(CLOSES + 5 * MINUTE);
    expect(await code(await consultation.send(body, 'decision', 1))).toBe('closed');
    const closesAt = new Date(CLOSES + 20 * MINUTE).toISOString();
    await consultation.changeBody(other.id, { closesAt });
    expect(await code(await consultation.send(other, 'decision'))).toBe(201);
  });

  it('is extended, comes early, and before it opens nothing is taken', async () => {
    const { consultation, body, code } = await opened();
    at(CLOSES + MINUTE);
    await consultation.closing(CLOSES + 2 * MINUTE);
    expect(await code(await consultation.send(body, 'submission'))).toBe(201);
    await consultation.closing(CLOSES);
    expect(await code(await consultation.send(body, 'submission', 1))).toBe('closed');
    await consultation.closing(null, { decidesAt: CLOSES + 60 * MINUTE, graceMinutes: 10 });
    for (const part of ['began', 'submission', 'decision'] as const) {
      expect(await code(await consultation.send(body, part, 1))).toBe('closed');
    }
  });

  it('leaves one answer of a write that is sent again and again, also after closing', async () => {
    const { consultation, body, code } = await opened();
    at(CLOSES - 1);
    const writeId = randomUUID();
    const click = () => consultation.send(body, 'submission', 0, { writeId });
    const clicks = await Promise.all(Array.from({ length: 6 }, click));
    expect(clicks.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    at(CLOSES + MINUTE);
    const late = await click();
    expect(late.status).toBe(200);
    expect(await late.json()).toEqual({ seq: 1, updatedAt: new Date(CLOSES - 1).toISOString() });
    expect(await code(await consultation.send(body, 'submission', 0))).toBe('closed');
  });

  it('is told in whole as it was set, and refused when it is no instant', async () => {
    const { consultation } = await opened();
    const set = { closesAt: '2026-10-25T02:30:00+01:00', decidesAt: null, graceMinutes: 15 };
    const ask = (json: unknown) => consultation.ask({ method: 'PUT', path: '/closing', json });
    const kept = { ...set, closesAt: '2026-10-25T01:30:00.000Z' };
    expect(await (await ask(set)).json()).toEqual(kept);
    const status = await (await consultation.ask()).json();
    expect(status.closing).toEqual(kept);
    expect(status.now).toBe(new Date().toISOString());
    for (const [json, path] of [
      [{ ...set, closesAt: '2026-10-25' }, 'closesAt'],
      [{ ...set, closesAt: '2026-10-25T02:30:00' }, 'closesAt'],
      [{ ...set, decidesAt: 1_761_355_800_000 }, 'decidesAt'],
      [{ ...set, graceMinutes: 43_201 }, 'graceMinutes'],
      [{ ...set, graceMinutes: -1 }, 'graceMinutes'],
      [{ closesAt: null, decidesAt: null }, 'graceMinutes'],
    ] as const) {
      const refused = await ask(json);
      expect([json, refused.status]).toEqual([json, 422]);
      expect((await refused.json()).errors.map((one: { path: string }) => one.path)).toEqual([
        path,
      ]);
    }
  });
});
