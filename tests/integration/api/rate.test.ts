import { beforeAll, describe, expect, it, vi } from 'vitest';
import { minimal, post } from './support';

describe('beyond the rate', () => {
  let POST: (request: Request) => Promise<Response>;

  beforeAll(async () => {
    vi.stubEnv('RATE_LIMIT_PER_MINUTE', '3');
    vi.resetModules();
    ({ POST } = await import('@/app/api/v1/assess/route'));
  });

  const send = (client: string) =>
    POST(post({ ...minimal, runs: 0 }, { 'x-forwarded-for': client }));

  it('answers 429 with Retry-After, and only to whom it concerns', async () => {
    for (let sent = 0; sent < 3; sent++) expect((await send('203.0.113.9')).status).toBe(200);
    const refused = await send('203.0.113.9');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await refused.json()).errors[0].message).toMatch(/aanvragen/);
    expect((await send('203.0.113.10')).status).toBe(200);
  });

  it('also counts everybody together, so that a forged address does not help', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, client) => send(`198.51.100.${client}`)),
    );
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  });
});
