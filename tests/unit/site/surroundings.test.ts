import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import robots from '@/app/robots';
import sitemap from '@/app/sitemap';
import { isCapable } from '@/lib/sealed/crypto/capable';
import { proxy } from '@/proxy';

// Outside a request there is nothing to wait for.
vi.mock('next/server', async (original) => ({
  ...(await original<typeof import('next/server')>()),
  connection: async () => {},
}));
afterEach(() => vi.unstubAllGlobals());

const ask = (url: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(url, { headers }));

describe('over plain http, at whatever address of a network', () => {
  it.each(['http://192.168.1.20:3000', 'http://[2001:db8::20]:3000', 'http://gemeente.local'])(
    'pages of %s ask for no secure connection that is not there',
    (origin) => {
      const { headers } = ask(`${origin}/nl`);
      expect(headers.get('strict-transport-security')).toBe(null);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/upgrade-insecure-requests|block-all-mixed-content|https?:/);
    },
  );

  it.each(['http://192.168.1.20:3000', 'http://[2001:db8::20]:3000'])(
    'the way to a language stays at %s',
    (origin) => {
      const { headers } = ask(`${origin}/method?from=mail`, { 'accept-language': 'en' });
      expect(headers.get('location')).toBe(`${origin}/en/method?from=mail`);
    },
  );

  it('a browser that gives no cryptography there can take part in no room, and is told so', () => {
    expect(isCapable()).toBe(true);
    vi.stubGlobal('crypto', { getRandomValues: () => {} });
    expect(isCapable()).toBe(false);
  });
});

describe('a percent sign that stands for nothing', () => {
  it('is taken literally in the address of a page, and refused in JSON elsewhere', async () => {
    expect(ask('http://localhost/nl/100%').headers.get('location')).toBe(
      'http://localhost/nl/100%25',
    );
    const answer = ask('http://localhost/api/v1/%ff', { 'accept-language': 'en' });
    expect([answer.status, (await answer.json()).errors[0].code]).toEqual([404, '404']);
    expect(ask('http://localhost/api/v1/%61ssess').headers.get('x-middleware-next')).toBe('1');
  });
});

describe('a forged host', () => {
  const forged = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };

  it('gets into no policy and no redirect', () => {
    for (const path of ['/', '/nl', '/method']) {
      const { headers } = ask(`http://draagkracht.example${path}`, forged);
      const told = [headers.get('content-security-policy'), headers.get('location')];
      expect(told.some((text) => text !== null)).toBe(true);
      expect(told.join()).not.toContain('evil');
    }
  });

  it('gets into nothing that search engines read: those addresses are the installation’s own', async () => {
    vi.stubEnv('SITE_URL', 'https://draagkracht.example');
    const text = JSON.stringify([await sitemap(), await robots()]);
    expect(
      text.match(/https?:\/\/[^/"]+/g)?.filter((at) => !at.endsWith('draagkracht.example')),
    ).toEqual([]);
    vi.unstubAllEnvs();
  });
});
