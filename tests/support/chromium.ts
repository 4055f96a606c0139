import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  // Without the windows of a browser, which cost a third of the processor time and nobody sees.
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The Chromium the browser tests run in: the machine's own when there is one, else the copy
 * Playwright keeps. `undefined` when there is neither yet.
 */
export function findChromium(): string | undefined {
  return [...systemPaths, chromium.executablePath()].find((path) => existsSync(path));
}
