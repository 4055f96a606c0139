'use client';

import { useTexts } from '@/lib/page-texts/assessment';
import { type DocumentForm, useDocumentForm } from '@/lib/session/forms/use-document-form';
import { useConsultation } from './consultation';
import type { ConsultationField } from './fields';

/** A form of a consultation, and its controls by the path of the field. */
export interface ConsultationForm extends DocumentForm {
  /** The props of the control of a field, with its error. */
  control(path: string): ReturnType<DocumentForm['register']> & { error: string | undefined };
}

/** The fields of a screen of a consultation, as `useDocumentForm`. */
export function useConsultationForm(fields: readonly ConsultationField[]): ConsultationForm {
  const { unused } = useTexts('errors');
  const form = useDocumentForm(fields, useConsultation(), unused);
  return {
    ...form,
    control: (path) => {
      const name = path.replaceAll('.', '-');
      return { ...form.register(name), error: form.errorOf(name) };
    },
  };
}
