import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const TESTS = '**/*.test.{ts,tsx}';
const PURE = `tests/{unit,properties,cases}/${TESTS}`;
const ROOMS = `tests/integration/rooms/${TESTS}`;
/** What makes whole reports, or several of them at a time. */
const REPORTS = `tests/integration/{report,report-pool,formats}/${TESTS}`;

/** Whether a test replaces modules, globals, the clock or the environment of its whole process. */
const isInvasive = (file: string) =>
  /\bvi\.(mock|doMock|spyOn|stub\w+|useFakeTimers|resetModules)\(|fake-indexeddb/.test(
    readFileSync(fromRoot(file), 'utf8'),
  );

const invasive = globSync(PURE, { cwd: fromRoot('.') }).filter(isInvasive);

/** What needs neither a browser nor a build: `fast` is feedback while one works, the rest is complete. */
export default defineConfig({
  resolve: {
    alias: [
      // Outside a bundler the guard package always throws; under test there is no client bundle.
      { find: /^server-only$/, replacement: fromRoot('./node_modules/server-only/empty.js') },
      { find: /^@\//, replacement: fromRoot('./') },
    ],
  },
  test: {
    environment: 'node',
    // The tests stand in the place of a proxy: they say from which address a request comes.
    env: { TRUSTED_PROXIES: '1' },
    // All cores: by default one is kept free, which on two is half.
    maxWorkers: '100%',
    // A slow or busy machine is not a fault of the product.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        // Pure functions share a process: reading the same modules anew for each file costs more than
        // the tests themselves.
        test: { name: 'fast', include: [PURE], exclude: invasive, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'fast, apart',
          include: [...invasive, `tests/integration/${TESTS}`],
          exclude: [REPORTS, ROOMS],
        },
      },
      { extends: true, test: { name: 'slow', include: [REPORTS] } },
      {
        extends: true,
        // A PostgreSQL of its own, started only when one of these runs.
        test: {
          name: 'slow, rooms',
          include: [ROOMS],
          globalSetup: 'tests/support/rooms/global-setup.ts',
        },
      },
    ],
  },
});
