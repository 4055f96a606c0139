function isElsewhereOnThisPage({ pathname, search, hash }: URL): boolean {
  return hash !== '' && pathname === location.pathname && search === location.search;
}

/**
 * Where a plain click on a link leads, if that is another page of this site; null when the browser has to
 * decide.
 */
export function followedLink(event: MouseEvent): URL | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (event.defaultPrevented || !plain || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return null;
  const url = new URL(link.href);
  if (url.origin !== location.origin || isElsewhereOnThisPage(url)) return null;
  return url;
}
