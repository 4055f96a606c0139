import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const rooms = 'tests/integration/rooms/**/*.test.ts';

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
    // All cores: by default one is kept free, which on two is half.
    maxWorkers: '100%',
    // A slow or busy machine is not a fault of the product.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all but rooms',
          include: ['tests/{unit,properties,cases,integration}/**/*.test.{ts,tsx}'],
          exclude: [rooms],
        },
      },
      {
        extends: true,
        // A PostgreSQL of its own, started only when one of these runs.
        test: {
          name: 'rooms',
          include: [rooms],
          globalSetup: 'tests/support/rooms/global-setup.ts',
        },
      },
    ],
  },
});
