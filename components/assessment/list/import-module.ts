/** What opening files needs, loaded when they are chosen. */
export { importFiles } from '@/lib/draft/exchange/import-files';
