import { spawnSync } from 'node:child_process';
import type { Promised } from './promise';

/** A promise that only a browser can show: it is kept when the tests of a file pass. */
export const inBrowser = (name: string, title: string, spec: string): Promised => ({
  name,
  title,
  async check() {
    const { status, stdout } = spawnSync('playwright', ['test', spec, '--reporter=line'], {
      encoding: 'utf8',
      env: { ...process.env, OFFLINE_SECONDS: '60' },
    });
    return { kept: status === 0, figure: stdout.trim().split('\n').at(-1)?.trim() ?? '' };
  },
});
