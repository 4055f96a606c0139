/** The number of drafts, stored outside the database, to notice when the browser cleared that. */
export interface DraftCount {
  read(): number;
  write(count: number): void;
}

/** In localStorage; does nothing where that is not allowed. */
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
