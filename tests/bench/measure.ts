/** Median of several timings, in milliseconds; the first ones warm up and do not count. */
export async function median(
  work: () => unknown,
  { runs = 7, warmUp = 2 }: { runs?: number; warmUp?: number } = {},
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs + warmUp; run++) {
    const start = performance.now();
    await work();
    if (run >= warmUp) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

/** One line of the bench. */
export function line(what: string, value: number, unit: string, aim?: string): void {
  const rounded = value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  console.log(
    `${what.padEnd(58)} ${rounded.toLocaleString('en').padStart(9)} ${unit}${aim ? `   (aim: ${aim})` : ''}`,
  );
}
