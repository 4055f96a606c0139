import { POST } from '@/app/api/v1/assess/route';

export interface Refused {
  errors: { path: string; code: string; message: string }[];
}

/** A request to the machine interface, as a client would send it. */
export function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/api/v1/assess', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Status and parsed body of an assessment. */
export async function assessed(body: unknown, headers?: Record<string, string>) {
  const response = await POST(post(body, headers));
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The smallest valid body. */
export const minimal = { locale: 'nl', context: { task: { title: 'Taak' } } } as const;
