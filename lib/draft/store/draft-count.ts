/** Remembers how many drafts there should be, outside the database, to notice when it was cleared. */
export interface DraftCount {
  read(): number;
  write(count: number): void;
}

/** In localStorage; where that is not allowed, nothing is remembered. */
export function rememberedCount(key: string): DraftCount {
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => attempt(() => Number(localStorage.getItem(key)) || 0, 0),
    write: (count) => attempt(() => localStorage.setItem(key, String(count)), undefined),
  };
}
