'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { use, useMemo } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useResult } from '@/components/result/context';
import { bodyOf, responseRequestOf } from '@/lib/collecting/responses/make-response';
import type { AnsweredProposal } from '@/lib/collecting/responses/types';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type ResponseTexts, responseTexts } from '@/lib/instrument/texts/response';
import { inTerms } from '@/lib/instrument/texts/terms';
import { useTerms, useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { sharedWords } from '@/lib/report/receipt/shared-words';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import {
  type RemarkValues,
  type ResponseValues,
  remarksIn,
  responseValuesSchema,
} from '@/lib/session/response/form';
import { useSession } from '@/lib/session/session';

const load = oncePerLocale(responseTexts);

/** The form with which a body decides what it shares, at which level and who signs. */
export interface ResponseForm {
  form: UseFormReturn<ResponseValues>;
  texts: ResponseTexts;
  remarks: RemarkValues[];
  remarksOnly: boolean;
  /** Who answers is asked: no municipality says it. */
  asksName: boolean;
  /** What is shared as it is filled in now, in words. */
  shared: string[];
}

/** @param asked - the proposal, where it is known from the consultation itself. */
export function useResponseForm(asked?: AnsweredProposal): ResponseForm {
  const locale = useLocale();
  const texts = inTerms(use(load(locale)), useTerms());
  const { make: words } = texts;
  const { wording } = useResult();
  const errors = useTexts('errors');
  const { id, draft } = useSession();
  const request = responseRequestOf(draft);
  const answered = Object.keys({ ...request.answers, ...request.intervals }).length > 0;
  // By a link it is known who answers; a receipt without a name would serve nobody.
  const nameless = asked !== undefined && !request.context.municipality?.name?.trim();
  const schema = useMemo(
    () => responseValuesSchema({ texts: words, errors, locale }, { answered, nameless }),
    [words, errors, locale, answered, nameless],
  );
  const proposal = {
    proposalTitle: asked?.title ?? draft.request.context?.task?.title ?? '',
    proposalVersion: asked ? (asked.version ?? '') : (draft.proposal?.version ?? ''),
  };
  const form = useForm<ResponseValues>({
    defaultValues: {
      responseKind: answered ? 'assessed' : 'remarksOnly',
      bodyName: request.context.municipality?.name ?? '',
      ...proposal,
      sharing: '',
      answerState: 'administrative',
      decidedBy: '',
      decidedOn: '',
      decisionReference: '',
      signerRole: '',
      signerName: '',
      remarks: '[]',
    },
    resolver: zodResolver(schema),
  });
  useKeptForm(form, `/assessment/${id}/result/response`);
  const remarks = remarksIn(form.watch('remarks'));
  const remarksOnly = form.watch('responseKind') === 'remarksOnly';
  const asksName = remarksOnly || nameless;
  const name = form.watch('bodyName');
  const shared = sharedWords(
    {
      body: bodyOf(request, asksName ? name : undefined),
      ...(!remarksOnly && { request }),
      remarks: remarks.length,
    },
    { texts: words.shared, locale, norms: wording.texts.model.norms },
  );
  return { form, texts, remarks, remarksOnly, asksName, shared };
}
