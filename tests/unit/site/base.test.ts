import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** A module as a build for a base has it. */
function below<T>(load: () => Promise<T>): Promise<T> {
  vi.resetModules();
  vi.stubEnv('BASE_PATH', '/tools/draagkracht');
  return load();
}

describe('a site below a path of its host', () => {
  it('has that path before each of its own, and takes it off again', async () => {
    const { hostPath, localePath, withoutLocale } = await below(() => import('@/lib/i18n/paths'));
    expect(hostPath('/api/health')).toBe('/tools/draagkracht/api/health');
    for (const path of ['/', '/method']) {
      const address = localePath('en', path);
      expect(address).toBe(`/tools/draagkracht/en${path === '/' ? '' : path}`);
      expect(withoutLocale(address)).toBe(path);
      // As the router of the pages gives it.
      expect(withoutLocale(address.replace('/tools/draagkracht', ''))).toBe(path);
    }
    expect(withoutLocale('/tools/draagkrachts/nl')).toBe('/tools/draagkrachts/nl');
  });

  it('has it in the links that people send each other', async () => {
    const { consultationUrl, linkUrl } = await below(() => import('@/lib/sealed/links/link'));
    const links = [linkUrl, consultationUrl].map((make) => make('https://host.example', 'nl', 'f'));
    expect(links).toEqual([
      'https://host.example/tools/draagkracht/nl/room#f',
      'https://host.example/tools/draagkracht/nl/consult#f',
    ]);
  });

  it('has its public address where only its host is set, and where all of it is', async () => {
    const { absoluteUrl } = await below(() => import('@/lib/site/url'));
    for (const set of ['https://host.example', 'https://host.example/tools/draagkracht/']) {
      vi.stubEnv('SITE_URL', set);
      expect(absoluteUrl('/tools/draagkracht/nl')).toBe(
        'https://host.example/tools/draagkracht/nl',
      );
    }
  });
});

describe('an address beside the base', () => {
  it.each([
    ['/nl', 404, 'text/plain; charset=utf-8'],
    ['/api/health', 404, 'application/json'],
    ['/tools/draagkrachts/nl', 404, 'text/plain; charset=utf-8'],
    ['/tools/draagkracht', null, null],
    ['/tools/draagkracht/nl?a=b', null, null],
  ])('%s is refused with %s, and told where the site is', async (url, refused, type) => {
    const { refuseRequest } = await below(() => import('@/lib/server/http/refused-requests'));
    const written = { status: null as number | null, type: null as string | null, body: '' };
    const response = {
      writeHead(status: number, headers: Record<string, string>) {
        Object.assign(written, { status, type: headers['Content-Type'] });
        return { end: (body: string) => Object.assign(written, { body }) };
      },
    };
    const request = { method: 'GET', url, headers: {} };
    expect(refuseRequest(request as never, response as never)).toBe(refused !== null);
    expect([written.status, written.type]).toEqual([refused, type]);
    expect(written.body.includes('/tools/draagkracht/api/v1/')).toBe(refused !== null);
  });
});

/** What would lead out of the base, and how it is written instead. */
const HAND_MADE: [RegExp, string][] = [
  [/(?<!hostPath\()(['"`])\/(?:api|_next|nl|en)(?:\/|\1)/, 'hostPath or localePath'],
  [/\b(?:href|src)=(?:\{?['"`])\/(?!\/)/, 'localePath'],
  [/\b(?:fetch|assign|replace)\(['"`]\//, 'hostPath or localePath'],
  [/\buseRouter\b|next\/link/, 'useGo, or a link'],
];
/** Of the server: these name routes within the site. */
const WITHIN = ['lib/browser/use-go.ts', 'lib/i18n/paths.ts', 'lib/server/', 'app/api/'];

describe('the sources', () => {
  it('make no address of the site by hand', async () => {
    const found: string[] = [];
    for await (const file of glob('{app,components,lib}/**/*.{ts,tsx}')) {
      if (WITHIN.some((start) => file.startsWith(start))) continue;
      for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
        if (/^\s*(?:\*|\/\/|\/\*)/.test(line)) continue;
        for (const [pattern, instead] of HAND_MADE) {
          if (pattern.test(line)) found.push(`${file}:${at + 1} should use ${instead}: ${line}`);
        }
      }
    }
    expect(found).toEqual([]);
  });
});
