/** The middle of some values; not a number if there are none. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

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
  return medianOf(times);
}

const digits = (value: number): number => {
  if (value >= 100) return 0;
  return value < 10 ? 2 : 1;
};

/** One line of the bench. */
export function line(what: string, value: number, unit: string, aim?: string): void {
  const said = value.toLocaleString('en', { maximumFractionDigits: digits(value) });
  console.log(`${what.padEnd(58)} ${said.padStart(9)} ${unit}${aim ? `   (aim: ${aim})` : ''}`);
}
