import { createContext, runInContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { earlyKey } from '@/lib/site/early-names';
import { earlyScript } from '@/lib/site/early-script';

describe('the early script', () => {
  it('is a script by itself, without anything that could end its element', () => {
    expect(() => new Script(earlyScript())).not.toThrow();
    expect(earlyScript()).not.toMatch(/<\/script|<!--/i);
  });

  it('asks for nothing that a browser does not have', () => {
    const asked = new Set<string>();
    const anything: ProxyHandler<object> = {
      has: () => true,
      get: (_, name) => {
        if (typeof name === 'symbol') return undefined;
        asked.add(name);
        return name in globalThis ? (globalThis as Record<string, unknown>)[name] : stand;
      },
    };
    const stand: unknown = new Proxy(() => {}, { get: () => stand, apply: () => stand });
    runInContext(earlyScript(), createContext(new Proxy({}, anything)));
    const known = [
      'document',
      'location',
      'indexedDB',
      'addEventListener',
      'setTimeout',
      'Promise',
    ];
    expect([...asked].filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the key of a page', () => {
  it.each([
    ['/nl/assessment/1/objective/task', '', '/assessment/1/objective/task'],
    ['/en/assessment/1/objective/task', '', '/assessment/1/objective/task'],
    ['/base/en/assessment/1', '/base', '/assessment/1'],
    ['/nl', '', ''],
  ])('of %s below %j is the same in every language: %s', (path, base, key) => {
    expect(earlyKey(path, base)).toBe(key);
  });
});
