/** What marks a part of a page that is folded up until somebody wants it. */
export const PART = { 'data-part': '' } as const;
const FOR_PRINT = 'data-for-print';

const all = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('[data-part]'),
];

/** Opens or closes every part of the page. */
export function openParts(open: boolean): void {
  for (const part of all()) part.open = open;
}

/** Opens the part that an element is, holds, or stands in. */
export function openAround(element: Element): void {
  const own = element.querySelector<HTMLDetailsElement>(':scope > [data-part]');
  if (own) own.open = true;
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}

/** Paper has nothing to fold: everything is open while the page prints. */
export function unfoldForPrint(): void {
  for (const part of all().filter(({ open }) => !open)) {
    part.open = true;
    part.setAttribute(FOR_PRINT, '');
  }
}

export function foldAfterPrint(): void {
  for (const part of all().filter((one) => one.hasAttribute(FOR_PRINT))) {
    part.open = false;
    part.removeAttribute(FOR_PRINT);
  }
}
