import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';

const NEEDED = ['app', 'components', 'content', 'lib', 'tests/support/content'];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draagkracht-content-'));
  for (const path of [...NEEDED, 'tsconfig.json', 'package.json']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command says with one text of a file replaced. */
function saidAfter(path: string, from: string, to: string): string[] {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tests/support/content/check.ts'],
    { cwd: folder, encoding: 'utf8' },
  );
  writeFileSync(file, text);
  expect(status).toBe(1);
  return stderr.trim().split('\n');
}

it.each(['content/instrument/measures.json', 'content/nl/result.json'])(
  'a comma that is missing is said in one sentence: %s',
  (path) => {
    expect(saidAfter(path, '",\n', '"\n')).toEqual([
      expect.stringMatching(new RegExp(`^${path}: is no JSON: .* \\(line \\d+ column \\d+\\)\\.$`)),
      '',
      '1 fault in content.',
    ]);
  },
);

it('a placeholder with another name is not also said as types that do not fit', () => {
  const others = locales.filter((locale) => locale !== defaultLocale);
  expect(saidAfter(`content/${defaultLocale}/report.json`, '{municipality}', '{town}')).toEqual([
    ...others.map(() => expect.stringContaining('has other placeholders')),
    '',
    expect.stringMatching(/^\d+ faults? in content\.$/),
  ]);
});

it('the instrument is summed up, with its version and fingerprints', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tests/support/content/tell.ts'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain(`Instrument ${INSTRUMENT_VERSION}: nothing is wrong with it.`);
  for (const print of Object.values(FINGERPRINTS)) expect(stdout).toContain(print);
});
