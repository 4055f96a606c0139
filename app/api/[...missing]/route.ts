import { localeOf, refusal } from '@/lib/server/http/errors';

/** Whatever is asked at an address that the machine interface does not have. */
const missing = (request: Request): Response => refusal(404, localeOf(request));

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT };
