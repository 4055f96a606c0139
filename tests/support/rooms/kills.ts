import { type Autosaver, makeAutosavers } from './autosave';
import type { ServerProcess } from './process';

export interface Killing {
  /** Starts the server, always at the same address. */
  start(): Promise<ServerProcess>;
  kills: number;
  /** Four rooms have a quarter each. */
  members: number;
}

export interface Survived {
  acknowledged: number;
  /** Records that after a restart were torn, or older than what had been acknowledged. */
  lost: number;
  /** Milliseconds until the slowest restart answered. */
  slowest: number;
}

const ROOMS = 4;

/** Kills a server again and again under members who keep saving, and looks at what is left. */
export async function killUnderLoad({ start, kills, members }: Killing): Promise<Survived> {
  let server = await start();
  const savers = await makeAutosavers(server.origin, ROOMS, members / ROOMS);
  let up = Promise.resolve();
  let ending = false;
  let slowest = 0;
  let lost = 0;
  const arrived = new Arrivals();

  const saving = savers.map(async (saver) => {
    while (!ending) {
      await up;
      if (await saver.save()) arrived.count();
    }
  });
  const failed = Promise.all(saving);
  try {
    for (let killed = 0; killed < kills; killed++) {
      // Not always at the same point between two saves.
      const some = members + Math.floor(Math.random() * members);
      await Promise.race([arrived.more(some), failed]);
      const back = Promise.withResolvers<void>();
      up = back.promise;
      await server.kill();
      const begun = performance.now();
      server = await start();
      slowest = Math.max(slowest, performance.now() - begun);
      lost += await countLost(savers);
      back.resolve();
    }
  } finally {
    ending = true;
    await Promise.allSettled(saving);
    await server.kill();
  }
  await failed;
  return { acknowledged: arrived.total, lost, slowest };
}

/** How many members find less than they were told was kept. */
export async function countLost(savers: readonly Autosaver[], origin?: string): Promise<number> {
  const kept = await Promise.all(savers.map((saver) => saver.kept(origin)));
  return kept.filter((seq) => seq === null).length;
}

/** Counts, and lets others wait until there are more. */
export class Arrivals {
  total = 0;
  #waiting: { until: number; go: () => void }[] = [];

  count(): void {
    this.total++;
    for (const { until, go } of this.#waiting) if (this.total >= until) go();
    this.#waiting = this.#waiting.filter(({ until }) => this.total < until);
  }

  more(count: number): Promise<void> {
    return new Promise((go) => this.#waiting.push({ until: this.total + count, go }));
  }
}
