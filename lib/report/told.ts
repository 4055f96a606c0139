import type { Findings } from '@/lib/findings';
import { sentencesOf } from '@/lib/findings';
import { paragraph } from './blocks';
import type { Block } from './types';

/** The sentences of some findings as one paragraph; nothing when none of them was made. */
export function told(findings: Findings, ...ids: string[]): Block[] {
  const sentences = sentencesOf(findings, ids);
  return sentences.length > 0 ? [paragraph(sentences.join(' '))] : [];
}

/** The sentence of a finding for a cell; empty where it was not made. */
export const cell = (findings: Findings, id: string): string => findings[id]?.sentence ?? '';
