import { expect, type Page, test } from '@playwright/test';
import { localizedRoutes } from '../support/routes';

/** Console errors, among them every violation of the security policy, and requests to elsewhere. */
function watch(page: Page, baseURL: string | undefined) {
  const seen = { errors: [] as string[], elsewhere: [] as string[] };
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(address)) {
      seen.elsewhere.push(address);
    }
  });
  return seen;
}

test.describe('the address without a language', () => {
  for (const [header, expected] of [
    ['nl-BE,nl;q=0.9,en;q=0.8', '/nl'],
    ['en-US,en;q=0.9', '/en'],
    ['fr-FR', '/nl'],
    ['fr-FR,en;q=0.4,nl;q=0.3', '/en'],
  ] as const) {
    test(`sends a browser that asks for ${header} to ${expected}`, async ({ request }) => {
      const response = await request.get('/', {
        headers: { 'Accept-Language': header },
        maxRedirects: 0,
      });
      expect(response.status()).toBe(307);
      expect(new URL(response.headers().location ?? '', 'http://x').pathname).toBe(expected);
      expect(response.headers().vary).toContain('Accept-Language');
    });
  }

  test('keeps path and query', async ({ request }) => {
    const response = await request.get('/method?from=mail', { maxRedirects: 0 });
    expect(response.headers().location).toMatch(/\/nl\/method\?from=mail$/);
  });

  test('does not leave the host that was asked for', async ({ request }) => {
    const response = await request.get('/', {
      headers: { Host: 'gemeente.example' },
      maxRedirects: 0,
    });
    expect(response.headers().location).toMatch(/^(\/nl|http:\/\/gemeente\.example\/nl)$/);
  });
});

test('the other language is one link away, on the same page', async ({ page }) => {
  await page.goto('/nl?from=mail');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl-BE');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\?from=mail$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/nl\?from=mail$/);
});

test('an address that does not exist says so in its own language', async ({ page }) => {
  const response = await page.goto('/en/nowhere/at/all');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  await page.getByRole('main').getByRole('link', { name: 'To the start page' }).click();
  await expect(page).toHaveURL(/\/en$/);
});

test('an address with a percent sign that stands for nothing is one that does not exist', async ({
  request,
  page,
}) => {
  for (const path of ['/nl/100%', '/nl/%ff', '/en/room/%E0%A4%A', '/%ff', '/_next/static/%ff']) {
    expect([path, (await request.get(path)).status()]).toEqual([path, 404]);
  }
  for (const path of ['/api/%E0%A4%A', '/api/v1/%ff', '/api/v1/rooms/%E0%A4%A', '/api/v1/a%']) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 404]);
    expect((await answer.json()).errors).toHaveLength(1);
  }
  await page.goto('/nl/100%');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
});

test('pages carry a strict security policy with a fresh nonce', async ({ request }) => {
  const policies = await Promise.all(
    ['/nl', '/nl'].map(
      async (path) => (await request.get(path)).headers()['content-security-policy'] ?? '',
    ),
  );
  for (const policy of policies) {
    const script = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
    expect(script).toContain("'strict-dynamic'");
    expect(policy).not.toContain('unsafe-inline');
    expect(script).not.toContain("'unsafe-eval'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  }
  expect(policies[0]).not.toBe(policies[1]);
});

test('the markup has no inline styles, which the policy forbids', async ({ request }) => {
  for (const path of localizedRoutes) {
    const html = await (await request.get(path)).text();
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toContain('<style');
  }
});

test('answers carry the security headers and do not name their maker', async ({ request }) => {
  for (const path of ['/nl', '/api/health', '/icon.svg']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  }
  for (const path of ['/nl', '/api/health', '/api/nowhere', '/icon.svg', '/_next/nowhere']) {
    const https = await request.get(path, { headers: { 'X-Forwarded-Proto': 'https' } });
    expect(https.headers()['strict-transport-security']).toContain('max-age=');
    expect(https.headers()['content-security-policy'] ?? path).toMatch(/default-src|icon/);
  }
});

test('what no page and no route answers to is refused, and never by a page without a policy', async ({
  request,
}) => {
  const refused: [method: string, path: string, status: number][] = [
    ['POST', '/nl', 405],
    ['POST', '/_next/static/nowhere.js', 405],
    ['GET', '/_next/nowhere', 404],
    ['GET', '/_next/static/nowhere.js', 404],
    ['GET', '/_next/image?url=%2Ficon.svg&w=64&q=75', 404],
    ['GET', '/_next/static/%ff', 404],
    ['GET', '/api/v1/rooms/%E0%A4%A', 404],
    ['GET', '/.well-known/security.txt', 404],
  ];
  for (const [method, path, status] of refused) {
    const answer = await request.fetch(path, { method, headers: { 'Next-Action': '7f01' } });
    expect([path, answer.status()]).toEqual([path, status]);
    expect(answer.headers()['content-security-policy']).toContain('default-src');
  }
  expect((await request.get('/favicon.ico')).headers()['content-type']).toContain('svg');
});

test('a host that somebody made up gets into no page', async ({ request }) => {
  const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' };
  for (const path of ['/nl', '/en/method', '/nl/nowhere', '/sitemap.xml', '/robots.txt']) {
    expect(await (await request.get(path, { headers })).text()).not.toContain('evil.example');
  }
});

test('words that follow the country or what was done are not shown before the device is read', async ({
  request,
}) => {
  const home = '/nl/assessment/00000000-0000-4000-8000-000000000000';
  for (const [path, words] of [
    ['', 'Vlaamse cijfers'],
    ['', '0 van 6 onderdelen afgewerkt'],
    ['', 'Uw antwoorden staan alleen op dit toestel'],
    ['/capacity/staffing-hours', 'Wie het kan weten: '],
    ['/objective/task', 'de Vlaamse overheid.'],
  ] as const) {
    const page = await (await request.get(`${home}${path}`)).text();
    const html = page.replace(/<script[\s\S]*?<\/script>/g, '');
    const shown = [...html.matchAll(new RegExp(`(<[^>]+>)[^<]*${words}`, 'g'))];
    expect([words, shown.length > 0]).toEqual([words, true]);
    for (const [, element = ''] of shown)
      expect([words, element]).toEqual([words, expect.stringContaining('invisible')]);
  }
});

test('a visit breaks no policy, asks nobody else and leaves no cookie', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = watch(page, baseURL);
  await page.goto('/nl');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForLoadState('networkidle');
  expect(seen.errors).toEqual([]);
  expect(seen.elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('a keyboard can go straight to the content', async ({ page }) => {
  await page.goto('/nl');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the site says that it is well', async ({ request }) => {
  // Once rooms are in use it also tells how their store is.
  expect(await (await request.get('/api/health')).json()).toMatchObject({ status: 'ok' });
});

test('search engines find every public page in both languages', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(sitemap).toContain('hreflang="nl-BE"');
  expect(sitemap).toContain('hreflang="en"');
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('/sitemap.xml');
});
