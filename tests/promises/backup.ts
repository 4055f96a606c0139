import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Autosaver, makeAutosavers } from '../support/rooms/autosave';
import { Arrivals } from '../support/rooms/kills';
import { makeDatabase, startPostgres } from '../support/rooms/postgres';
import { type Environment, startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const run = promisify(execFile);

const command = (name: 'backup' | 'restore', file: string, env: Environment) =>
  run('tsx', ['lib/server/commands.ts', name, file], {
    env: { ...process.env, ...env },
  });

/** The last write of each member in a store that was restored; null for one that is torn. */
async function restored(env: Environment, savers: readonly Autosaver[]) {
  const { origin, kill } = await startNext(env);
  const found = await Promise.all(savers.map((saver) => saver.kept(origin)));
  await kill();
  return found;
}

export const backup: Promised = {
  name: 'backup',
  title: 'A backup made while members save, restored: identical, in either database',
  check: () =>
    inFolder(async (folder) => {
      const env = sqliteIn(join(folder, 'data'));
      const { origin, kill } = await startNext(env);
      const savers = await makeAutosavers(origin, 4, 8);
      const arrived = new Arrivals();
      let ending = false;
      const saving = Promise.all(
        savers.map(async (saver) => {
          while (!ending) if (await saver.save()) arrived.count();
        }),
      );
      await Promise.race([arrived.more(200), saving]);
      const before = arrived.total;
      await command('backup', join(folder, 'while'), env);
      const during = arrived.total - before;
      ending = true;
      await saving;
      await command('backup', join(folder, 'after'), env);
      await kill();

      const postgres = await startPostgres();
      const { url } = await makeDatabase(postgres.url);
      const targets = [sqliteIn(join(folder, 'again')), { DATABASE_URL: url, DATA_DIR: '' }];
      let identical = 0;
      for (const target of targets) {
        await command('restore', join(folder, 'after'), target);
        const found = await restored(target, savers);
        identical += found.filter((seq, at) => seq === savers[at]?.acknowledged).length;
      }
      await postgres.stop();

      const early = sqliteIn(join(folder, 'early'));
      await command('restore', join(folder, 'while'), early);
      const last = savers.map(({ acknowledged }) => acknowledged);
      for (const saver of savers) saver.acknowledged = 1;
      const sound = (await restored(early, savers)).filter(
        (seq, at) => seq !== null && seq <= (last[at] ?? 0),
      ).length;
      return {
        kept: identical === 2 * savers.length && sound === savers.length && during > 0,
        figure:
          `${identical} of ${2 * savers.length} records identical in SQLite and PostgreSQL; ` +
          `${sound} of ${savers.length} sound in the backup made during ${during} saves`,
      };
    }),
};
