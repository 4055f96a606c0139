const storage = () => (typeof navigator === 'undefined' ? undefined : navigator.storage);

/** Whether the browser promised not to clear the storage; null when it cannot tell. */
export async function isPersistent(): Promise<boolean | null> {
  try {
    return (await storage()?.persisted?.()) ?? null;
  } catch {
    return null;
  }
}

/** Asks for that promise; the browser may ask the user. */
export async function askPersistence(): Promise<boolean | null> {
  try {
    return (await storage()?.persist?.()) ?? null;
  } catch {
    return null;
  }
}
