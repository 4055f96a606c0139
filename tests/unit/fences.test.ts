import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The layers of the code, lowest first. A folder imports nothing from a layer above it. Within a layer
 * and below, `biome.fences.json` says more exactly who may import whom.
 */
const LAYERS = [
  ['lib/bytes', 'lib/json', 'lib/browser', 'lib/i18n', 'lib/model'],
  ['lib/charts', 'lib/pdf', 'lib/navigation', 'lib/instrument', 'lib/branding'],
  ['lib/site', 'lib/wording', 'lib/consultation'],
  ['lib/findings'],
  ['lib/page-texts', 'lib/assessor', 'lib/sealed', 'lib/result-view'],
  ['lib/disclosure'],
  ['lib/draft'],
  ['lib/fields', 'lib/report', 'lib/rooms', 'lib/collecting'],
  ['lib/formats'],
  ['lib/session'],
  ['lib/server/settings'],
  ['lib/server/log'],
  ['lib/server/store', 'lib/server/http'],
  ['lib/server/metrics', 'lib/server/report', 'lib/server/rooms'],
  ['lib/server/consultation', 'lib/server/publication', 'lib/server/release'],
  ['lib/server/openapi'],
  ['components/ui'],
  ['components/charts', 'components/fields', 'components/session'],
  ['components/content', 'components/shell'],
  ['components/questionnaire', 'components/team', 'components/consult'],
  ['components/result'],
  ['components/start', 'components/room'],
  ['components/assessment', 'components/consultation'],
  ['app/[locale]', 'app/api'],
];
const ALL = LAYERS.flat();
const FENCED = ALL.filter((folder) => !folder.startsWith('app/'));

const root = mkdtempSync(join(tmpdir(), 'fences-'));
/** By folder: what lint refuses to import there. */
const refused = new Map<string, string[]>(ALL.map((folder) => [folder, []]));

interface Diagnostic {
  category: string;
  location: { path: string; start: { line: number } };
}

beforeAll(() => {
  for (const file of ['biome.json', 'biome.fences.json']) cpSync(file, join(root, file));
  const seed = ALL.map((folder, at) => `import * as i${at} from '@/${folder}/seed';`).join('\n');
  for (const folder of ALL) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'seed.ts'), `${seed}\n`);
  }
  const args = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports'];
  const report = lint([...args, '--reporter=json', '--max-diagnostics=none', '.']);
  for (const { location } of report.diagnostics) {
    const folder = location.path.replace(/\/seed\.ts$/, '');
    refused.get(folder)?.push(ALL[location.start.line - 1] as string);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

/** What lint finds; it ends with an error as soon as it finds anything. */
function lint(args: string[]): { diagnostics: Diagnostic[] } {
  try {
    return JSON.parse(execFileSync('biome', args, { cwd: root, encoding: 'utf8' }));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${path}/${entry.name}`] : [],
  );

describe('who may import whom', () => {
  it('is said of every folder', () => {
    const folders = [...foldersIn('lib'), ...foldersIn('components')].flatMap((folder) =>
      folder === 'lib/server' ? foldersIn(folder) : [folder],
    );
    expect([...FENCED].sort()).toEqual(folders.sort());
  });

  it.each(FENCED)('keeps %s from every layer above it', (folder) => {
    const layer = LAYERS.findIndex((folders) => folders.includes(folder));
    const above = LAYERS.slice(layer + 1).flat();
    expect(refused.get(folder)).toEqual(expect.arrayContaining(above));
  });

  it.each(['lib/pdf', 'lib/charts', 'components/ui'])(
    'keeps %s from everything of the domain',
    (folder) => {
      const free = ['bytes', 'json', 'browser', 'i18n', 'charts', 'pdf', 'site', 'page-texts'];
      const domain = ALL.filter((other) => !free.some((name) => other === `lib/${name}`));
      expect(refused.get(folder)).toEqual(
        expect.arrayContaining(domain.filter((other) => other !== folder)),
      );
    },
  );

  it('keeps the server out of what runs in a browser', () => {
    const server = ALL.filter((folder) => folder.startsWith('lib/server/'));
    for (const folder of FENCED.filter((folder) => !folder.startsWith('lib/server/'))) {
      expect(refused.get(folder), folder).toEqual(expect.arrayContaining(server));
    }
  });
});
