import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { clientOf as addressOf, CONNECTED_HEADER } from '@/lib/server/http/client';
import { SCORING_COST } from '@/lib/server/http/limits';
import { minimal, post } from './support';

describe('the address of a client', () => {
  const clientOf = (forwarded?: string, proxies = '1') => {
    vi.stubEnv('TRUSTED_PROXIES', proxies);
    const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {};
    return addressOf(new Request('http://localhost/', { headers }));
  };
  afterEach(() => vi.unstubAllEnvs());

  it('is what the proxy saw, not what the client says', () => {
    expect(clientOf('203.0.113.9')).toBe('203.0.113.9');
    expect(clientOf('198.51.100.1, 203.0.113.9')).toBe('203.0.113.9');
    expect(clientOf('198.51.100.1, 2001:db8::9')).toBe('2001:db8::/64');
  });

  it('stands as many places from the end as there are proxies', () => {
    const passed = 'made-up, 198.51.100.1, 203.0.113.9';
    expect(clientOf(passed, '2')).toBe('198.51.100.1');
    expect(clientOf(passed, '3')).toBe('unknown');
    expect(clientOf(passed, '4')).toBe('unknown');
  });

  it('is the other end of the connection where no proxy is trusted, whatever the client says', () => {
    for (const proxies of ['0', '']) {
      vi.stubEnv('TRUSTED_PROXIES', proxies);
      const headers = {
        'x-forwarded-for': '198.51.100.1',
        [CONNECTED_HEADER]: '::ffff:203.0.113.9',
      };
      expect(addressOf(new Request('http://localhost/', { headers }))).toBe('203.0.113.9');
      expect(clientOf('198.51.100.1', proxies)).toBe('unknown');
    }
  });

  it.each([
    ['203.0.113.9', ['203.0.113.9:5678', '203.0.113.9:443', '::ffff:203.0.113.9']],
    ['203.0.113.9', ['[::ffff:203.0.113.9]:5678', '::ffff:cb00:7109', '::FFFF:203.0.113.9']],
    ['::/64', ['::1', '[::1]', '[::1]:443']],
    [
      '2001:db8:1:2::/64',
      [
        '2001:db8:1:2::9',
        '2001:DB8:0001:2:ffff:ffff:ffff:ffff',
        '[2001:db8:1:2::9]:5678',
        '2001:db8:1:2::9%eth0',
        '[2001:db8:1:2:a:b:c:d%25en1]:443',
      ],
    ],
    ['2001:db8:1:3::/64', ['2001:db8:1:3::9']],
    ['fe80::/64', ['fe80::1%eth0', 'fe80::1%eth1', 'fe80::2']],
  ])('is %s however a proxy writes it, and wherever in its network it is', (client, written) => {
    expect(written.map((text) => clientOf(text))).toEqual(written.map(() => client));
  });

  it('is one for all that give none', () => {
    const none = [
      undefined,
      'x'.repeat(8_000),
      '1.2.3',
      `fe80::1%${'x'.repeat(4_000)}`,
      '1.2.3.4:',
      '1.2.3.4:port',
      '1.2.3.4:123456',
      '1.2.3.4:5:6',
      '0x7f.0.0.1',
      '[1.2.3.4',
      '[]:443',
      '[::1]443',
      '2001:db8:1:2:3:4:5:6:5678',
      ':443',
      '',
    ];
    for (const text of none) expect([text, clientOf(text)]).toEqual([text, 'unknown']);
  });
});

describe('beyond the rate', () => {
  let POST: (request: Request) => Promise<Response>;

  beforeAll(async () => {
    vi.stubEnv('RATE_LIMIT_PER_MINUTE', String(3 * SCORING_COST));
    vi.resetModules();
    ({ POST } = await import('@/app/api/v1/assess/route'));
  });

  const send = (client: string) => POST(post(minimal, { 'x-forwarded-for': client }));

  it('answers 429 with Retry-After, and only to whom it concerns', async () => {
    for (let sent = 0; sent < 3; sent++) expect((await send('203.0.113.9')).status).toBe(200);
    const refused = await send('203.0.113.9');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await refused.json()).errors[0].message).toMatch(/aanvragen/);
    expect((await send('203.0.113.10')).status).toBe(200);
  });

  it('is not escaped by another port, nor by another address in the same network', async () => {
    const spent = (clients: string[]) => Promise.all(clients.map(send));
    const statuses = async (clients: string[]) =>
      (await spent(clients)).map(({ status }) => status).toSorted();
    expect(await statuses([1, 2, 3, 4].map((port) => `203.0.113.11:${port}`))).toEqual([
      200, 200, 200, 429,
    ]);
    expect(await statuses([1, 2, 3, 4].map((host) => `2001:db8:1:2::${host}`))).toEqual([
      200, 200, 200, 429,
    ]);
    expect(await statuses(['203.0.113.12:1', '2001:db8:1:3::1'])).toEqual([200, 200]);
  });

  it('also counts everybody together, so that a forged address does not help', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, client) => send(`198.51.100.${client}`)),
    );
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  });
});
