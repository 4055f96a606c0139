import { type Given, isReachable } from './given';
import type { Page } from './pages';

/** The first page after this one that has anything to ask; null at the end. */
export function nextPage(pages: readonly Page[], id: string, given: Given): Page | null {
  const at = pages.findIndex((page) => page.id === id);
  return pages.slice(at + 1).find((page) => isReachable(page, given)) ?? null;
}

/** The last page before this one that has anything to ask; null at the beginning. */
export function previousPage(pages: readonly Page[], id: string, given: Given): Page | null {
  const at = pages.findIndex((page) => page.id === id);
  return pages.slice(0, Math.max(0, at)).findLast((page) => isReachable(page, given)) ?? null;
}

/** The position of a page among those that can be reached, from 1. */
export function position(
  pages: readonly Page[],
  id: string,
  given: Given,
): { at: number; of: number } {
  const reachable = pages.filter((page) => page.id === id || isReachable(page, given));
  return { at: reachable.findIndex((page) => page.id === id) + 1, of: reachable.length };
}
