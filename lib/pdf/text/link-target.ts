import type { LinkTarget } from '@/lib/pdf/semantics';

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The target of a link in ASCII, as PDF requires; undefined if its scheme is not allowed. */
export const linkTarget = (link: LinkTarget | undefined): LinkTarget | undefined => {
  if (!link) return undefined;
  if (link.href.startsWith('#')) return link.href.length > 1 ? link : undefined;
  const url = URL.canParse(link.href) ? new URL(link.href) : undefined;
  return url && SCHEMES.has(url.protocol) ? { ...link, href: url.href } : undefined;
};
