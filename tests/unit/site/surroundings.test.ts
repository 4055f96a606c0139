import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GET as securityTxt } from '@/app/.well-known/security.txt/route';
import robots from '@/app/robots';
import sitemap from '@/app/sitemap';
import { isCapable } from '@/lib/sealed/crypto/capable';
import { clientOf } from '@/lib/server/http/client';
import { roomLimits } from '@/lib/server/rooms/limits';
import { config, proxy } from '@/proxy';

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
    async (origin) => {
      const { headers } = await ask(`${origin}/nl`);
      expect(headers.get('strict-transport-security')).toBe(null);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/upgrade-insecure-requests|block-all-mixed-content|https?:/);
    },
  );

  it.each(['http://192.168.1.20:3000', 'http://[2001:db8::20]:3000'])(
    'the way to a language stays at %s',
    async (origin) => {
      const { headers } = await ask(`${origin}/method?from=mail`, { 'accept-language': 'en' });
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
    const literal = await ask('http://localhost/nl/100%');
    expect(literal.headers.get('location')).toBe('http://localhost/nl/100%25');
    const answer = await ask('http://localhost/api/v1/%ff', { 'accept-language': 'en' });
    expect([answer.status, (await answer.json()).errors[0].code]).toEqual([404, '404']);
    const data = await ask('http://localhost/api/v1/%61ssess');
    expect(data.headers.get('x-middleware-next')).toBe('1');
  });
});

describe('what no page answers to', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
    '%s is refused, and no action looked for',
    async (method) => {
      const headers = { 'next-action': '7f0123', 'accept-language': 'en' };
      const answer = await proxy(new NextRequest('http://localhost/nl', { method, headers }));
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect((await answer.json()).errors[0].code).toBe('405');
    },
  );

  it('is an address below the folder of the framework: it gets no page without a policy', async () => {
    const image = await ask('http://localhost/_next/image?url=%2Ficon.svg&w=64&q=75');
    expect(image.status).toBe(404);
    const nowhere = await ask('http://localhost/_next/nowhere');
    expect(nowhere.headers.get('content-type')).toBe('application/json');
  });

  it('goes through the proxy, which files and data do not', () => {
    const through = (path: string) =>
      config.matcher.some((one) => new RegExp(`^${one}$`).test(path));
    for (const path of [
      '/',
      '/nl',
      '/icon.svg/x',
      '/icon.svg%ff',
      '/_next/x',
      '/_next/static/%ff',
    ]) {
      expect([path, through(path)]).toEqual([path, true]);
    }
    const files = ['/icon.svg', '/robots.txt', '/.well-known/security.txt', '/_next/static/a.js'];
    for (const path of [...files, '/api/health']) {
      expect([path, through(path)]).toEqual([path, false]);
    }
  });
});

describe('the page of a publication, which reads the store for anybody', () => {
  it('is limited per client, beside the machine interface; other pages are not', async () => {
    const page = 'http://localhost/nl/publication/71c1fd6c-9a5a-4f0c-8a8e-0d8e3fe9a001';
    const api = new Request('http://localhost/api/v1/publications');
    while ((await roomLimits.publications(clientOf(api))) === null);
    const answer = await ask(page, { 'accept-language': 'nl' });
    expect([answer.status, (await answer.json()).errors[0].code]).toEqual([429, '429']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('http://localhost/nl/method')).status).toBe(200);
  });
});

describe('whom to tell of a weakness', () => {
  it('is nobody until the host says so, and then stands where RFC 9116 looks', async () => {
    const read = () => securityTxt(new Request('http://localhost/.well-known/security.txt'));
    expect((await read()).status).toBe(404);
    vi.stubEnv('SECURITY_CONTACT', 'mailto:security@draagkracht.example');
    vi.stubEnv('SITE_URL', 'https://draagkracht.example');
    const answer = await read();
    vi.unstubAllEnvs();
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await answer.text();
    expect(text).toContain('Contact: mailto:security@draagkracht.example\n');
    expect(text).toContain('Canonical: https://draagkracht.example/.well-known/security.txt\n');
    const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '');
    expect(expires - Date.now()).toBeGreaterThan(0);
    expect(expires - Date.now()).toBeLessThan(365 * 24 * 60 * 60 * 1000);
  });
});

describe('a forged host', () => {
  const forged = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };

  it('gets into no policy and no redirect', async () => {
    for (const path of ['/', '/nl', '/method']) {
      const { headers } = await ask(`http://draagkracht.example${path}`, forged);
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
