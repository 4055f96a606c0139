/** The host of this installation, for links that must be absolute. */
export function siteUrl(): URL {
  const set = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
  return new URL(new URL(set).origin);
}

/** The public address of a path as its host has it. */
export const absoluteUrl = (path: string): string => new URL(path, siteUrl()).href;
