import { afterEach, describe, expect, it, vi } from 'vitest';
import { reportPool } from '@/app/api/v1/report/report-pool';
import { POST } from '@/app/api/v1/report/route';
import { PoolError } from '@/lib/server/report/errors';
import { minimal } from '../api/support';

const post = (signal?: AbortSignal) =>
  POST(
    new Request('http://localhost/api/v1/report', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(minimal),
      signal: signal ?? null,
    }),
  );

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('POST /api/v1/report and its pool', () => {
  it('makes the same bytes for the same order, eight at once', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const answers = await Promise.all(Array.from({ length: 8 }, () => post()));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const bodies = await Promise.all(answers.map((answer) => answer.bytes()));
    expect(String.fromCharCode(...bodies[0]!.slice(0, 5))).toBe('%PDF-');
    for (const body of bodies) expect(Buffer.compare(body, bodies[0]!)).toBe(0);
  });

  it('answers 503 with Retry-After when the queue is full', async () => {
    vi.spyOn(reportPool(), 'run').mockRejectedValue(new PoolError('busy'));
    const response = await post();
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await response.json()).errors).toEqual([
      expect.objectContaining({ path: '', code: '503', message: expect.stringMatching(/bezet/) }),
    ]);
  });

  it('ends quietly when the client is gone', async () => {
    const client = new AbortController();
    vi.spyOn(reportPool(), 'run').mockImplementation(async (_, signal) => {
      client.abort();
      expect(signal.aborted).toBe(true);
      throw signal.reason;
    });
    expect((await post(client.signal)).status).toBe(499);
  });

  it('does not hide other failures', async () => {
    vi.spyOn(reportPool(), 'run').mockRejectedValue(new Error('out of ink'));
    await expect(post()).rejects.toThrow('out of ink');
  });
});
