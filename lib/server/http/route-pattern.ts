import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** What the build says of its routes; in the order in which they are tried. */
const manifestSchema = z.object({
  basePath: z.string(),
  staticRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
});

const FILES = '/_next/static';
/** Everything that is no route: files, and addresses that do not exist. */
const OTHER = 'other';

/**
 * Finds the pattern of a route, such as `/api/v1/rooms/[room]`, in what the build wrote down: a route need
 * not name itself, and no part of an address gets through.
 *
 * @param folder - of the build.
 */
export function routePatterns(
  folder = join(/* turbopackIgnore: true */ process.cwd(), '.next'),
): (address: string | undefined) => string {
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'routes-manifest.json'), 'utf8')),
  );
  const { basePath } = manifest;
  const routes = [...manifest.staticRoutes, ...manifest.dynamicRoutes].map(({ page, regex }) => ({
    page,
    regex: new RegExp(regex),
  }));
  return (address = '') => {
    const [whole = ''] = address.split('?');
    if (!whole.startsWith(basePath)) return OTHER;
    const path = whole.slice(basePath.length) || '/';
    if (path.startsWith(`${FILES}/`)) return FILES;
    return routes.find(({ regex }) => regex.test(path))?.page ?? OTHER;
  };
}
