import { spawnSync } from 'node:child_process';
import type { Promised } from './promise';

/**
 * A promise that only a browser can show: it is kept when the tests of some files pass.
 *
 * @param env - what makes these tests go further than in `npm test`.
 */
export const inBrowser = (
  name: string,
  title: string,
  specs: string[],
  env: Record<string, string>,
): Promised => ({
  name,
  title,
  async check() {
    const { status, stdout } = spawnSync('playwright', ['test', ...specs, '--reporter=line'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return { kept: status === 0, figure: stdout.trim().split('\n').at(-1)?.trim() ?? '' };
  },
});
