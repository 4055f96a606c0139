import { useEffect } from 'react';
import { goToHeading } from './go-to-part';

/**
 * Moves the focus to the heading of the page once what was asked for is there, where what had it is gone: it would
 * begin at the top again.
 */
export function useHeadingFocus(isThere: boolean): void {
  useEffect(() => {
    if (isThere && document.activeElement === document.body) goToHeading(document);
  }, [isThere]);
}
