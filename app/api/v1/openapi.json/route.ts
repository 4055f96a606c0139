import { openApiDocument } from '@/lib/server/openapi/openapi';

/** The machine interface, described. */
export function GET(): Response {
  return Response.json(openApiDocument(), { headers: { 'Cache-Control': 'no-cache' } });
}
