import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportFile, importFile } from '@/lib/draft/exchange/exchange';
import { LARGEST_FILE } from '@/lib/draft/exchange/own-file';
import { withAnswer, withNote } from '@/lib/draft/updates';
import { questions } from '@/lib/instrument/questions';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { digest } from '@/lib/json/digest';
import { anyDraft, sampleDraft } from './drafts';

const draft = withNote(withAnswer(sampleDraft(), 'demand-it', 3), 'demand-it', 'Vraag Els');

/** A file with content of one's choice and an integrity check that fits it. */
async function forge(content: string | object, instrumentVersion = INSTRUMENT_VERSION) {
  const json = typeof content === 'string' ? content : JSON.stringify(content);
  const whole = { format: 'draagkracht-assessment', formatVersion: 1, instrumentVersion };
  const sha256 = await digest({ ...whole, draft: JSON.parse(json) });
  return `${JSON.stringify({ ...whole, integrity: { sha256 } }).slice(0, -1)},"draft":${json}}`;
}

const withRequest = (request: string) =>
  JSON.stringify(draft).replace(/"request":\{.*\},"rounds"/, `"request":${request},"rounds"`);

afterEach(() => vi.unstubAllGlobals());

describe('export and import', () => {
  it('give back an equal draft, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (any) => {
        const text = await exportFile(any);
        expect(await importFile(text)).toEqual({ ok: true, draft: any });
        expect(await importFile(new TextEncoder().encode(text))).toEqual({ ok: true, draft: any });
      }),
      { numRuns: 60 },
    );
  });

  it('survive a byte order mark and other white space', async () => {
    const text = JSON.stringify(JSON.parse(await exportFile(draft)));
    expect(await importFile(`\uFEFF${text}`)).toEqual({ ok: true, draft });
    expect(await importFile(new TextEncoder().encode(`\uFEFF${text}`))).toEqual({
      ok: true,
      draft,
    });
  });

  it('take the longest note at every question', async () => {
    const notes = questions.map(({ id }) => [
      id,
      'Een lange notitie. '.repeat(600).slice(0, 10_000),
    ]);
    const full = { ...draft, request: { ...draft.request, notes: Object.fromEntries(notes) } };
    expect(notes.length).toBeGreaterThan(100);
    expect(await importFile(await exportFile(full))).toEqual({ ok: true, draft: full });
  });

  it('work without WebCrypto', async () => {
    const checked = await exportFile(draft);
    vi.stubGlobal('crypto', {});
    const unchecked = await exportFile(draft);
    expect(JSON.parse(unchecked).integrity).toBeNull();
    expect(await importFile(checked)).toEqual({ ok: true, draft });
    vi.unstubAllGlobals();
    expect(await importFile(unchecked)).toEqual({ ok: true, draft });
  });

  it('bring an older file to the present version', async () => {
    const old = {
      ...draft,
      instrumentVersion: '0.9.0',
      request: { answers: { 'demand-strategy': 2, gone: 1 } },
    };
    const imported = await importFile(await forge(old, '0.9.0'));
    expect(imported).toMatchObject({
      ok: true,
      draft: { request: { answers: { 'demand-strategy': 2 } } },
    });
    expect(imported.ok && imported.draft.changes.map(({ question }) => question)).toContain('gone');
  });
});

describe('an import is refused', () => {
  const refusal = async (file: string | Uint8Array) => {
    const result = await importFile(file);
    return result.ok ? 'imported' : [result.reason, ...(result.where ?? [])].join(' ');
  };

  it.each([
    ['nothing', ''],
    ['prose', 'hello'],
    ['a script', 'alert(1)'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00)],
  ])('as notJson: %s', async (_, file) => {
    expect(await refusal(file)).toBe('notJson');
  });

  it.each(['null', '[]', '1', '{}', '{"format":"other"}', '{"format":["draagkracht-assessment"]}'])(
    'as notOurs: %s',
    async (file) => {
      expect(await refusal(file)).toBe('notOurs');
    },
  );

  it('as tooLarge, before anything is read', async () => {
    expect(await refusal(new Uint8Array(LARGEST_FILE + 1))).toBe('tooLarge');
    expect(await refusal(' '.repeat(LARGEST_FILE + 1))).toBe('tooLarge');
    expect(await refusal(new Uint8Array(100 * 1024 * 1024))).toBe('tooLarge');
  });

  it('as damaged when one character differs, a part is missing or the check is gone', async () => {
    const text = await exportFile(draft);
    expect(await refusal(text.replace('Vraag Els', 'Vraag Elz'))).toBe('damaged');
    expect(await refusal(text.slice(0, -20))).toBe('damaged');
    const { integrity: _, ...unchecked } = JSON.parse(text);
    expect(await refusal(JSON.stringify(unchecked))).toBe('damaged');
    expect(await refusal(JSON.stringify({ ...unchecked, integrity: 'x' }))).toBe('damaged');
  });

  it('as newer by its layout or its instrument', async () => {
    const text = await exportFile(draft);
    expect(await refusal(text.replace('"formatVersion": 1', '"formatVersion": 2'))).toBe(
      'newer formatVersion',
    );
    expect(await refusal(await forge({ ...draft, instrumentVersion: '99.0.0' }, '99.0.0'))).toBe(
      'newer draft instrumentVersion',
    );
  });

  it.each([
    ['{"answers":{"demand-it":9}}', 'draft request answers demand-it'],
    ['{"answers":{"demand-it":{"$gt":0}}}', 'draft request answers demand-it'],
    ['{"answers":[]}', 'draft request answers'],
    ['{"notes":{"demand-it":5}}', 'draft request notes demand-it'],
    ['{"unsure":{"demand-it":1}}', 'draft request unsure demand-it'],
    ['{"intervals":{"demand-it":{"low":-1}}}', 'draft request intervals demand-it low'],
    ['{"plan":[{"measure":"<script>"}]}', 'draft request plan 0 measure'],
    ['{"extra":1}', 'draft request extra'],
    ['"text"', 'draft request'],
    ['{"answers":{"__proto__":{"polluted":1}}}', 'draft request answers __proto__'],
    ['{"__proto__":{"locale":"nl"}}', 'draft request __proto__'],
    ['{"notes":{"constructor":{"prototype":{}}}}', 'draft request notes constructor'],
  ])('as invalid, with the place: %s', async (request, where) => {
    expect(await refusal(await forge(withRequest(request)))).toBe(`invalid ${where}`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('as invalid when nested without end', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"format":"draagkracht-assessment","formatVersion":1,"draft":${deep}}`;
    expect(await refusal(text)).toMatch(/^invalid draft 0 0/);
    expect(await refusal('['.repeat(1_000_000))).toBe('notJson');
  });

  it('as invalid when the two instrument versions differ', async () => {
    expect(await refusal(await forge(draft, '0.9.0'))).toBe('invalid instrumentVersion');
  });

  it('whatever the JSON, without failing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 5 }), async (json) => {
        expect((await importFile(json)).ok).toBe(false);
        const marked = `{"format":"draagkracht-assessment","formatVersion":1,"integrity":null,"draft":${json}}`;
        expect((await importFile(marked)).ok).toBe(false);
      }),
    );
  });
});
