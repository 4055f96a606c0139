'use client';

import { Terms } from '@/components/ui/Terms';
import { SECTION_TERMS } from '@/lib/result-view/section-terms';
import { useResult } from './context';

/** The terms of a part of the result, explained. */
export function SectionTerms({ id }: { id: string }) {
  const { glossary } = useResult().wording.texts;
  return <Terms terms={(SECTION_TERMS[id] ?? []).map((term) => glossary[term])} />;
}
