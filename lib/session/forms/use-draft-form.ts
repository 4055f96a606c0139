'use client';

import type { DraftField } from '@/lib/fields/field';
import { useTexts } from '@/lib/page-texts/assessment';
import { useSession } from '@/lib/session/session';
import { type DocumentForm, useDocumentForm } from './use-document-form';

/** The fields of a page of an assessment, as `useDocumentForm`. */
export function useDraftForm(fields: readonly DraftField[]): DocumentForm {
  const { unused } = useTexts('errors');
  return useDocumentForm(fields, useSession(), unused);
}
