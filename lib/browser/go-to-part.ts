import { openAround } from './parts';

/** Moves the focus to something that need not be a control. */
function focusOn(element: HTMLElement) {
  if (element.tabIndex < 0) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
}

/** Begins at the top, with the focus on the heading. */
export function goToHeading(within: ParentNode | null): void {
  window.scrollTo(0, 0);
  const heading = within?.querySelector('h1');
  if (heading) focusOn(heading);
}

/** Brings the part that the address names into view, if the page has it. */
export function goToPart(): boolean {
  const part = document.getElementById(window.location.hash.slice(1));
  if (!part) return false;
  openAround(part);
  (part.closest('fieldset') ?? part).scrollIntoView();
  focusOn(part);
  return true;
}
