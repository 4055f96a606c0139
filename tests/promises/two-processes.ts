import { makeAutosavers } from '../support/rooms/autosave';
import { Arrivals, countLost } from '../support/rooms/kills';
import { startNext } from './next-server';
import { inFolder, sqliteIn } from './places';
import type { Promised } from './promise';

const WRITES = 2_000;

export const twoProcesses: Promised = {
  name: 'processes',
  title: 'Two servers on one data directory, one of them killed half way',
  check: () =>
    inFolder(async (folder) => {
      const env = sqliteIn(folder);
      const [lives, dies] = await Promise.all([startNext(env), startNext(env)]);
      const origins = [lives.origin, dies.origin];
      const savers = await makeAutosavers(lives.origin, 4, 8);
      const arrived = new Arrivals();
      let ending = false;
      const saving = savers.map(async (saver, at) => {
        for (let turn = at; !ending; turn++) {
          // Each member goes back and forth between the two.
          if (await saver.save(origins[turn % 2])) arrived.count();
        }
      });
      const failed = Promise.all(saving);
      await Promise.race([arrived.more(WRITES / 2), failed]);
      await dies.kill();
      await Promise.race([arrived.more(WRITES / 2), failed]);
      ending = true;
      await failed;
      const lost = await countLost(savers);
      await lives.kill();
      return { kept: lost === 0, figure: `${lost} of ${arrived.total} acknowledged writes lost` };
    }),
};
