'use client';

import { use } from 'react';
import { Terms } from '@/components/ui/Terms';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { glossaryTexts } from '@/lib/instrument/texts/glossary';
import { useLocale } from '@/lib/page-texts/ui';
import { termsInQuestion } from '@/lib/wording/terms';

/** The terms in a language; none where they do not come: a question can be answered without them. */
export const loadGlossary = oncePerLocale((locale) => glossaryTexts(locale).catch(() => null));

/** The terms in what a person reads here, explained. */
export default function QuestionTerms({ texts }: { texts: readonly string[] }) {
  const glossary = use(loadGlossary(useLocale()));
  if (!glossary) return null;
  return <Terms terms={termsInQuestion(glossary, texts).map((id) => glossary[id])} />;
}
