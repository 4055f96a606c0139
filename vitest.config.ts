import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
    include: ['tests/{unit,properties,cases,integration}/**/*.test.{ts,tsx}'],
  },
});
