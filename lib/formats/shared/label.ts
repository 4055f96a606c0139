import type { Text } from '@/lib/report/types';

/** Whether a paragraph is all strong: it says what the next block is about, and no page may part them. */
export const isLabel = (text: Text): boolean =>
  text.length > 0 && text.every((part) => typeof part === 'object' && 'strong' in part);
