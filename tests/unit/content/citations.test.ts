import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RECORDS = 'content/decisions';
const numbers = readdirSync(RECORDS).flatMap((file) => /^\d{4}/.exec(file)?.[0] ?? []);

const tracked = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md', '*.ts', '*.tsx', '*.mjs'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file && existsSync(file));

/** Lines of text or comment; strings in code may hold numbers that cite nothing. */
const linesOf = (file: string): string[] => {
  const lines = readFileSync(file, 'utf8').split('\n');
  return file.endsWith('.md')
    ? lines
    : lines.filter((line) => /^\s*(?:\/\*\*?|\*|\/\/)/.test(line));
};

const inAll = (find: (line: string, file: string) => string[]): string[] =>
  tracked.flatMap((file) =>
    linesOf(file).flatMap((line) => find(line, file).map((found) => `${file}: ${found}`)),
  );

describe('what documents and comments cite', () => {
  it('are decision records that exist', () => {
    const cited = /(?:decision|record|see|\() ?(?:record )?(0\d{3})\b(?!-)/g;
    expect(
      inAll((line) =>
        [...line.matchAll(cited)].flatMap(([, number = '']) =>
          numbers.includes(number) ? [] : [number],
        ),
      ),
    ).toEqual([]);
  });

  it('are files that exist', () => {
    const link = /\]\((?!https?:|mailto:|#|\/)([^)\s#]+)[^)]*\)/g;
    expect(
      inAll((line, file) =>
        file.endsWith('.md')
          ? [...line.matchAll(link)].flatMap(([, path = '']) =>
              existsSync(join(dirname(file), path)) ? [] : [path],
            )
          : [],
      ),
    ).toEqual([]);
  });

  it('are documents of this repository', () => {
    const document = /(?<![\w/.-])([\w-]+\.md)\b/g;
    const known = new Set(tracked.map((file) => file.split('/').at(-1)));
    expect(
      inAll((line) =>
        [...line.matchAll(document)].flatMap(([, name = '']) => (known.has(name) ? [] : [name])),
      ),
    ).toEqual([]);
  });
});

it('the list of decision records names each one by its title', () => {
  const list = readFileSync(join(RECORDS, 'README.md'), 'utf8');
  for (const file of readdirSync(RECORDS).filter((name) => /^\d{4}-/.test(name))) {
    const [heading = ''] = readFileSync(join(RECORDS, file), 'utf8').split('\n');
    const [, number, title] = /^# (\d{4}) (.*)$/.exec(heading) ?? [];
    expect(list).toContain(`- [${number}](${file}) ${title}`);
  }
});
