import { describe, expect, it } from 'vitest';
import { PdfError } from '@/lib/pdf/errors';
import { CausedError, causeOf, failureOf } from '@/lib/site/failure';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

describe('what an error says about its cause', () => {
  it.each([
    [named('ChunkLoadError', 'Failed to load chunk /_next/static/chunks/a.js'), 'notFetched'],
    [new TypeError('Failed to fetch'), 'notFetched'],
    [new TypeError('Load failed'), 'notFetched'],
    [new TypeError('NetworkError when attempting to fetch resource.'), 'notFetched'],
    [new TypeError('Failed to fetch dynamically imported module: http://x/a.js'), 'notFetched'],
    [new TypeError('error loading dynamically imported module: http://x/a.js'), 'notFetched'],
    [new TypeError('Importing a module script failed.'), 'notFetched'],
    [new PdfError('font', 'Font http://x/a.ttf: HTTP 404.'), 'notFetched'],
    [new RangeError('Array buffer allocation failed'), 'memory'],
    [new RangeError('WebAssembly.Memory(): could not allocate memory'), 'memory'],
    [new Error('Out of memory'), 'memory'],
    [new ReferenceError('WebAssembly is not defined'), 'unsupported'],
    [named('CompileError', 'WebAssembly.instantiate(): refused by policy'), 'unsupported'],
    [new PdfError('time-limit', 'The rendering took more than 60000 ms.'), 'tooLong'],
    [
      new PdfError('font', 'Not a font that can be embedded.', {
        cause: new TypeError('Failed to fetch'),
      }),
      'notFetched',
    ],
    [new PdfError('font', 'Not a font that can be embedded.'), 'unknown'],
    [new TypeError("Cannot read properties of undefined (reading 'title')"), 'unknown'],
    ['something else', 'unknown'],
    [new CausedError('memory'), 'memory'],
  ] as const)('%s: %s', (error, cause) => {
    expect(causeOf(error)).toBe(cause);
  });
});

describe('why something was not fetched', () => {
  const missing = new TypeError('Failed to fetch');

  it('is a new release when the site answers, the connection when it does not', async () => {
    expect(await failureOf(missing, async () => true)).toBe('outdated');
    expect(await failureOf(missing, async () => false)).toBe('offline');
  });

  it('is asked of the site only for what was not fetched', async () => {
    const asked = () => Promise.reject(new Error('nobody has to ask'));
    expect(await failureOf(new RangeError('Array buffer allocation failed'), asked)).toBe('memory');
    expect(await failureOf(new Error('a fault'), asked)).toBe('unknown');
  });
});
