import { openAround } from './parts';

/** Moves the focus to something that need not be a control. */
function focusOn(element: HTMLElement) {
  if (element.tabIndex < 0) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
}

/** Where something begins that is read from its label: what explains a control stands above it. */
const beginningOf = (part: HTMLElement): Element =>
  part.closest('fieldset') ?? (part as Partial<HTMLInputElement>).labels?.[0] ?? part;

/** Begins at the top, with the focus on the heading; at the heading where large text pushes it out of the window. */
export function goToHeading(within: ParentNode | null): void {
  window.scrollTo(0, 0);
  const heading = within?.querySelector('h1');
  if (!heading) return;
  focusOn(heading);
  if (heading.getBoundingClientRect().bottom > window.innerHeight) heading.scrollIntoView();
}

/** Brings the part that the address names into view, if the page has it. */
export function goToPart(): boolean {
  const part = document.getElementById(window.location.hash.slice(1));
  if (!part) return false;
  openAround(part);
  beginningOf(part).scrollIntoView();
  focusOn(part);
  return true;
}
