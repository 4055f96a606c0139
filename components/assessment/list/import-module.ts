/** What opening a file needs, loaded when a file is chosen. */
export { storeImported } from '@/lib/assessment/exchange';
export { importBlob } from '@/lib/assessment/import-any';
