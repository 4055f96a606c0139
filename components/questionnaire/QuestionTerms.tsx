'use client';

import { use } from 'react';
import { Terms } from '@/components/ui/Terms';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { glossaryTexts } from '@/lib/instrument/texts/glossary';
import { useLocale } from '@/lib/page-texts/ui';
import { termsInQuestion } from '@/lib/wording/terms';

const loadGlossary = oncePerLocale(glossaryTexts);

/** The terms in what a person reads here, explained. */
export default function QuestionTerms({ texts }: { texts: readonly string[] }) {
  const glossary = use(loadGlossary(useLocale()));
  return <Terms terms={termsInQuestion(glossary, texts).map((id) => glossary[id])} />;
}
