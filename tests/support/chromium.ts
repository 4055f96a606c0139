import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Without the windows of a browser, which cost a third of the processor time and nobody sees. */
const SHELL = '/usr/lib/chromium/chromium-headless-shell';
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const firstOf = (paths: string[]): string | undefined =>
  [...paths, chromium.executablePath()].find((path) => existsSync(path));

/**
 * The Chromium the browser tests run in: the machine's own when there is one, else the copy
 * Playwright keeps. `undefined` when there is neither yet.
 */
export const findChromium = (): string | undefined => firstOf([SHELL, ...BROWSERS]);

/** The same, but a whole browser when there is one: what somebody prints with. */
export const findBrowser = (): string | undefined => firstOf([...BROWSERS, SHELL]);
