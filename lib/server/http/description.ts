import { hostPath } from '@/lib/i18n/paths';

/** Where the machine interface is described. */
export const DESCRIPTION = hostPath('/api/v1/openapi.json');
