/**
 * Does something when the browser has nothing better to do, at the latest after `longest` ms.
 *
 * @returns how to call it off.
 */
export function whenIdle(work: () => void, longest: number): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: longest });
  return () => cancelIdleCallback(handle);
}
