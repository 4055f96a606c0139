import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FILE_FORMATS } from '@/lib/formats/types';
import { textOfPdf } from '../support/pdf/text';
import { carryAway } from '../support/release';
import { KEPT, keptFile } from '../support/rooms/kept';
import { cases } from './support/cases';

/**
 * What runs with Node alone, beside the pages: the server of these tests is a release that was carried
 * elsewhere (`tests/support/serve-release.ts`).
 */

test('makes every file, in every script', async ({ request }) => {
  const [one] = Object.values(cases);
  const data = { ...one, locale: 'nl', house: { name: '文化 한국 مرحبا שלום 😀' } };
  for (const format of FILE_FORMATS) {
    const response = await request.post(`/api/v1/report?format=${format}`, { data });
    expect([format, response.status()]).toEqual([format, 200]);
    const bytes = await response.body();
    if (format === 'summary') expect(await textOfPdf(bytes)).toContain('文化 한국');
  }
});

test('reads many', async ({ request }) => {
  const data = {
    locale: 'en',
    audience: 'region',
    proposal: { title: 'Task' },
    bodies: [{ id: 'a' }, { id: 'b' }],
    responses: [],
  };
  const response = await request.post('/api/v1/consultation/analyse', { data });
  expect(response.status(), await response.text()).toBe(200);
});

test('backs up, restores and lists rooms', () => {
  const { home, command, remove } = carryAway();
  const [program, ...args] = command;
  const run = (directory: string, ...rest: string[]) => {
    const env = { DATA_DIR: directory, PATH: '', NODE_ENV: 'production' as const };
    const { stdout, stderr } = spawnSync(program, [...args, ...rest], {
      cwd: home,
      env,
      encoding: 'utf8',
    });
    return stdout || stderr;
  };
  mkdirSync(join(home, 'data'));
  copyFileSync(keptFile('0001-rooms'), join(home, 'data', 'rooms.sqlite'));
  expect(run('data', 'backup', 'all')).toMatch(/^Backed up 1 room,/);
  expect(run('other', 'restore', 'all')).toMatch(/^Restored 1 room,/);
  expect(run('other', 'rooms', 'list')).toContain(KEPT.room);
  remove();
});
