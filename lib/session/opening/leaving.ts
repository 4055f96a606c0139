interface Saving {
  flush(): Promise<void>;
  stop(): void;
}

/** What is still being written of a screen that was left, by document. */
const leaving = new Map<string, Promise<void>>();

/** Lets go of a document once everything of it is written. */
export function letGo(id: string, autosave: Saving): void {
  const left = autosave.flush().then(() => {
    autosave.stop();
    if (leaving.get(id) === left) leaving.delete(id);
  });
  leaving.set(id, left);
}

/**
 * When the screen before is through with a document. Who opens it sooner shows what was there before its last
 * letters, and calls it saved while these are still on their way.
 */
export const whenLeft = (id: string): Promise<void> => leaving.get(id) ?? Promise.resolve();
