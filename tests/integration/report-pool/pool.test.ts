import { afterEach, describe, expect, it } from 'vitest';
import { begun, closePools, counter, fixturePool, never } from './support';

afterEach(closePools);

const name = (text: string) => ({ kind: 'name', name: text, starts: counter() }) as const;
const hang = () => ({ kind: 'hang', starts: counter() }) as const;

describe('the report pool', { timeout: 30_000 }, () => {
  it('does many jobs with few workers and gives each its own answer', async () => {
    const pool = fixturePool({ size: 2 });
    const names = Array.from({ length: 20 }, (_, at) => `job ${at}`);
    expect(await Promise.all(names.map((text) => pool.run(name(text), never)))).toEqual(names);
  });

  it('passes on what a job throws, without trying again', async () => {
    const pool = fixturePool({ size: 1 });
    const job = { kind: 'fail', message: 'no such page', starts: counter() } as const;
    await expect(pool.run(job, never)).rejects.toThrow('no such page');
    expect(job.starts[0]).toBe(1);
  });

  it('turns away who comes when the queue is full, and only those', async () => {
    const pool = fixturePool({ size: 1, maxQueue: 2 });
    const ending = new AbortController();
    const first = pool.run(hang(), ending.signal);
    const waiting = [pool.run(name('second'), never), pool.run(name('third'), never)];
    await expect(pool.run(name('fourth'), never)).rejects.toMatchObject({ code: 'busy' });
    ending.abort();
    await expect(first).rejects.toThrow();
    expect(await Promise.all(waiting)).toEqual(['second', 'third']);
    expect(await pool.run(name('fifth'), never)).toBe('fifth');
  });

  it('drops a cancelled job from the queue, which makes room for another', async () => {
    const pool = fixturePool({ size: 1, maxQueue: 1 });
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = pool.run(hang(), running.signal);
    const dropped = { ...name('dropped'), starts: counter() };
    const second = pool.run(dropped, waiting.signal);
    waiting.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    const third = pool.run(name('third'), never);
    running.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(await third).toBe('third');
    expect(dropped.starts[0]).toBe(0);
  });

  it('does not begin a job that was cancelled beforehand', async () => {
    const job = name('late');
    const cancelled = AbortSignal.abort();
    await expect(fixturePool({ size: 1 }).run(job, cancelled)).rejects.toBe(cancelled.reason);
    expect(job.starts[0]).toBe(0);
  });

  it('stops a cancelled job in the middle of its work and gives its place to the next', async () => {
    const pool = fixturePool({ size: 1 });
    const ending = new AbortController();
    const job = hang();
    const first = pool.run(job, ending.signal);
    const second = pool.run(name('next'), never);
    await begun(job.starts);
    ending.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(await second).toBe('next');
  });

  it('gives up a job that takes too long, and goes on with the next', async () => {
    const pool = fixturePool({ size: 1, timeLimit: 2_000 });
    const job = hang();
    const first = pool.run(job, never);
    const second = pool.run(name('next'), never);
    await expect(first).rejects.toMatchObject({ code: 'time-limit' });
    expect(await second).toBe('next');
    expect(job.starts[0]).toBeLessThan(2);
  });

  it.each(['exit', 'throw', 'memory'] as const)(
    'tries a job again when its worker crashes (%s), and harms no other',
    async (how) => {
      const pool = fixturePool({ size: 2 });
      const job = { kind: 'crash', how, times: 1, starts: counter() } as const;
      const others = ['a', 'b', 'c', 'd', 'e', 'f'];
      const [crashed, ...rest] = await Promise.all([
        pool.run(job, never),
        ...others.map((text) => pool.run(name(text), never)),
      ]);
      expect(crashed).toBe('survived');
      expect(job.starts[0]).toBe(2);
      expect(rest).toEqual(others);
    },
  );

  it('tries no more than once again, and keeps the place of a job it tries again', async () => {
    const pool = fixturePool({ size: 1, maxQueue: 1 });
    const job = { kind: 'crash', how: 'exit', times: 9, starts: counter() } as const;
    const first = pool.run(job, never);
    const second = pool.run(name('next'), never);
    await expect(first).rejects.toMatchObject({ code: 'worker-lost' });
    expect(job.starts[0]).toBe(2);
    expect(await second).toBe('next');
  });
});
