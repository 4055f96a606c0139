/** The token of an Authorization header; an empty string, which matches no token, when there is none. */
export const bearerToken = (header: string | null): string =>
  /^Bearer ([\w-]{16,128})$/i.exec(header ?? '')?.[1] ?? '';
