interface PolicyOptions {
  nonce: string;
  /** The development server evaluates code and injects styles; production does neither. */
  development: boolean;
}

/** The request header in which the proxy hands a page the nonce for its own scripts. */
export const NONCE_HEADER = 'x-nonce';

/** The Content-Security-Policy of a page. */
export function contentSecurityPolicy({ nonce, development }: PolicyOptions): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    // The layout engine of the PDF report is WebAssembly.
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      "'wasm-unsafe-eval'",
      ...(development ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", ...(development ? ["'unsafe-inline'"] : [])],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    // No form of this site is ever sent: what is typed stays in the browser.
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The policy of an answer that is data and never a page. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** The policy of a script or style: what a worker may do that is made of it, and no page of its own. */
export const filePolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; font-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'";

/** Headers that every answer carries. */
export const securityHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Two years of https only; sent over https alone, where it means something. */
export const strictTransport = 'max-age=63072000; includeSubDomains';
