import { POST } from '@/app/api/v1/report/route';

/** A request for a report, answered by the route itself. */
export const post = (body: unknown, query = '', type = 'application/json') =>
  POST(
    new Request(`http://localhost/api/v1/report${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
