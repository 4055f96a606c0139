'use client';

import { type ReactNode, use } from 'react';
import { Meanings, Terms } from '@/components/ui/Terms';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { glossaryTexts } from '@/lib/instrument/texts/glossary';
import { useLocale } from '@/lib/page-texts/ui';
import { termsInQuestion } from '@/lib/wording/terms';

/** The terms in a language; none where they do not come: a question can be answered without them. */
export const loadGlossary = oncePerLocale((locale) => glossaryTexts(locale).catch(() => null));

interface QuestionTermsProps {
  /** What a person reads here. */
  texts: readonly string[];
}

function useQuestionTerms({ texts }: QuestionTermsProps) {
  const glossary = use(loadGlossary(useLocale()));
  return glossary ? termsInQuestion(glossary, texts).map((id) => glossary[id]) : [];
}

/** The terms in what a person reads, explained on demand. */
export default function QuestionTerms(props: QuestionTermsProps): ReactNode {
  return <Terms terms={useQuestionTerms(props)} />;
}

/** The terms in what a person reads, explained. */
export function QuestionMeanings(props: QuestionTermsProps): ReactNode {
  return <Meanings terms={useQuestionTerms(props)} />;
}
