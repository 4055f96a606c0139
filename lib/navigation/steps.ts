import { type Given, isOwnPage, isReachable } from './given';
import type { Page } from './pages';

/**
 * The pages that one goes through: those with something for this person, or all that have anything to ask
 * where none has.
 */
export function walked(pages: readonly Page[], given: Given): Page[] {
  const own = pages.filter((page) => isOwnPage(page, given));
  return own.length > 0 ? own : pages.filter((page) => isReachable(page, given));
}

/** The first page after this one to go through; null at the end. */
export function nextPage(pages: readonly Page[], id: string, given: Given): Page | null {
  const at = pages.findIndex((page) => page.id === id);
  return walked(pages, given).find((page) => pages.indexOf(page) > at) ?? null;
}

/** The last page before this one to go through; null at the beginning. */
export function previousPage(pages: readonly Page[], id: string, given: Given): Page | null {
  const at = pages.findIndex((page) => page.id === id);
  return walked(pages, given).findLast((page) => pages.indexOf(page) < at) ?? null;
}

/** The position of a page among those that one goes through, from 1. */
export function position(
  pages: readonly Page[],
  id: string,
  given: Given,
): { at: number; of: number } {
  const through = walked(pages, given);
  const reachable = pages.filter((page) => page.id === id || through.includes(page));
  return { at: reachable.findIndex((page) => page.id === id) + 1, of: reachable.length };
}
