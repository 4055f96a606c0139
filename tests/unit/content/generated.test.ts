import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { instrument } from '@/lib/instrument/instrument';
import { type Content, parse } from '@/tests/support/content/content';
import { readContent } from '@/tests/support/content/files';
import { FINGERPRINTS_FILE, fingerprintsOf } from '@/tests/support/content/fingerprints';
import { generatedFaults, generatedFiles } from '@/tests/support/content/generated';
import { PLACEHOLDERS_FILE } from '@/tests/support/content/placeholders';

const files = readContent();
const { content } = parse(files);

/** The content with a text of one file replaced. */
function contentAfter(path: string, from: string, to: string): Content {
  const text = files.get(path) ?? '';
  expect(text).toContain(from);
  return parse(new Map(files).set(path, text.replace(from, to))).content;
}

describe('what is made from the content', () => {
  it('is up to date', () => {
    expect(generatedFaults(content)).toEqual([]);
  });

  it('is out of date when a placeholder gets another name, but not when words change', () => {
    expect(generatedFaults(contentAfter('nl/report.json', 'voor', 'ten behoeve van'))).toEqual([]);
    expect(generatedFaults(contentAfter('nl/report.json', '{municipality}', '{town}'))).toEqual([
      `${PLACEHOLDERS_FILE}: does not fit the content; run "npm run generate".`,
    ]);
  });

  it('is missed, each file by its name', () => {
    expect(generatedFaults(content, () => null)).toHaveLength(generatedFiles(content).size);
    const read = (path: string) =>
      path === FINGERPRINTS_FILE ? 'something else' : readFileSync(path, 'utf8');
    expect(generatedFaults(content, read)).toEqual([
      `${FINGERPRINTS_FILE}: does not fit the content; run "npm run generate".`,
    ]);
  });

  it('has a schema for an editor of every data file, and says which file it is for', () => {
    const made = generatedFiles(content);
    const settings = JSON.parse(made.get('.vscode/settings.json') ?? '{}');
    const schemas: { fileMatch: string[]; url: string }[] = settings['json.schemas'];
    const covered = (path: string) =>
      schemas.find(({ fileMatch: [pattern = ''] }) =>
        new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`).test(`/content/${path}`),
      );
    for (const path of content.json.keys()) {
      const schema = covered(path);
      expect(schema, path).toBeDefined();
      expect(made.has(schema?.url.slice(2) ?? ''), path).toBe(true);
    }
  });
});

describe('the fingerprints', () => {
  it('are those of this instrument', () => {
    expect(FINGERPRINTS).toEqual(fingerprintsOf(instrument));
    for (const print of Object.values(FINGERPRINTS)) expect(print).toMatch(/^[0-9a-f]{64}$/);
  });

  const changed = (change: (copy: typeof instrument) => void) => {
    const copy = structuredClone(instrument);
    change(copy);
    const prints = fingerprintsOf(copy);
    return {
      asked: prints.asked !== FINGERPRINTS.asked,
      scored: prints.scored !== FINGERPRINTS.scored,
    };
  };

  it.each<[string, (copy: typeof instrument) => void]>([
    ['a revision', ({ questions }) => questions.splice(0, 1, { ...questions[0]!, revision: 9 })],
    ['a value', ({ questions }) => questions[0]!.values.push('other')],
    ['a kind', ({ questions }) => Object.assign(questions[0]!, { kind: 'choice' })],
  ])('tell that %s changed what is asked, and nothing else', (_, change) => {
    expect(changed(change)).toEqual({ asked: true, scored: false });
  });

  it.each<[string, (copy: typeof instrument) => void]>([
    ['an assumption', ({ assumptions }) => Object.assign(assumptions[0]!, { value: 0.123 })],
    ['a range', ({ assumptions }) => Object.assign(assumptions[0]!, { range: [0, 9] })],
    ['a requirement', ({ factors }) => Object.assign(factors[0]!.requirements[0]!, { most: 2 })],
    ['a rule', ({ rules }) => Object.assign(rules[0]!.five.strengthen, { '4': 2 })],
    ['a threshold', ({ flags }) => Object.assign(flags[0]!.thresholds, { margin: 0.9 })],
    ['an effect', ({ measures }) => measures[0]!.effect.pop()],
    ['pooling', ({ pooling }) => pooling.conditions.pop()],
    ['a planned hire', ({ planned }) => Object.assign(planned, { requirement: 'continuity' })],
    ['a team rule', ({ team }) => Object.assign(team.rules[0]!, { value: 9 })],
    ['a reference task', ({ referenceTasks }) => Object.assign(referenceTasks[0]!, { nature: 0 })],
    ['an interval', ({ questions }) => Object.assign(questions[0]!, { intervals: { x: [0, 1] } })],
    ['a direction', ({ questions }) => Object.assign(questions[0]!, { direction: -1 })],
    ['the order', ({ questions }) => questions.reverse()],
    ['the version, and with it the code', (copy) => Object.assign(copy, { version: '9.9.9' })],
  ])('tell that %s changed what scores, and nothing that is asked', (_, change) => {
    expect(changed(change)).toEqual({ asked: false, scored: true });
  });

  it.each<[string, (copy: typeof instrument) => void]>([
    ['evidence', ({ factors }) => factors[0]!.evidence.pop()],
    ['whom to ask', ({ questions }) => Object.assign(questions[0]!, { ask: 'it' })],
    ['who is near', ({ team }) => Object.assign(team, { near: {} })],
    ['literature', ({ team }) => team.literature.pop()],
  ])('do not change with %s, which scores nothing', (_, change) => {
    expect(changed(change)).toEqual({ asked: false, scored: false });
  });
});
