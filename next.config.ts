import type { NextConfig } from 'next';
import { BASE } from './lib/i18n/paths';
import { dataPolicy, filePolicy, securityHeaders, strictTransport } from './lib/site/security';

const asHeaders = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  basePath: BASE,
  // For `lib/i18n/paths`, in browsers too.
  env: { BASE_PATH: BASE },
  // What it leaves in .next/standalone is completed by lib/server/release/assemble.ts.
  output: 'standalone',
  // No page scales images, and whoever asks for it anyway would keep the server busy.
  images: { unoptimized: true, maximumDiskCacheSize: 0 },
  poweredByHeader: false,
  reactStrictMode: true,
  // Instructions for coding agents are not part of the product.
  agentRules: false,
  devIndicators: false,
  // Both start a file of their own, which a bundle would not have beside it.
  serverExternalPackages: ['tinypool', 'esbuild'],
  // The slices of fonts for Chinese, Japanese and Korean.
  turbopack: { rules: { '*.woff': { type: 'asset' } } },
  // Types are checked by `npm run check`, tests included; building need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Pages get their own policy, with a nonce, in proxy.ts.
  headers: async () => [
    { source: '/:path*', headers: asHeaders(securityHeaders) },
    { source: '/api/:path*', headers: asHeaders({ 'Content-Security-Policy': dataPolicy }) },
    { source: '/_next/:path*', headers: asHeaders({ 'Content-Security-Policy': filePolicy }) },
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https.*' }],
      headers: asHeaders({ 'Strict-Transport-Security': strictTransport }),
    },
  ],
  // Browsers ask for it whatever a page says.
  redirects: async () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
};

export default config;
