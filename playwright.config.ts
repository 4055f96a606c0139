import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/support/chromium';

const port = Number(process.env.TEST_PORT ?? 3210);
const baseURL = `http://localhost:${port}`;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: './tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: './tests/.output/playwright',
  fullyParallel: true,
  workers: 2,
  // Generous, because a slow or busy machine is not a fault of the product.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  // One more try where the machine is not ours; what needs it is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    launchOptions: {
      executablePath: findChromium(),
      // Chromium refuses its sandbox to root, which is what a container usually is.
      args: isRoot ? ['--no-sandbox'] : [],
      // Without it Chromium gives a file with accents another name.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
  webServer: {
    command: `node --import tsx tests/support/serve-release.ts -p ${port}`,
    url: `${baseURL}/api/health`,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
  },
});
