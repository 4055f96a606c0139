import { useEffect } from 'react';

/**
 * Moves the focus to the heading of the page once what was asked for is there, where what had it is gone: it would
 * begin at the top again.
 */
export function useHeadingFocus(isThere: boolean): void {
  useEffect(() => {
    const heading = document.querySelector('h1');
    if (!isThere || !heading || document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [isThere]);
}
