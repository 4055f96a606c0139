type Loads<T> = { [K in keyof T]: () => Promise<T[K]> };

/** Starts each load in a task of its own, so that a touch can come between them; gives what all gave. */
export const spread = <T extends readonly unknown[]>(...loads: Loads<T>): Promise<T> =>
  Promise.all(
    loads.map((load, at) => new Promise<void>((resolve) => setTimeout(resolve, at)).then(load)),
  ) as unknown as Promise<T>;
