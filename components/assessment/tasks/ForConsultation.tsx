'use client';

import { useCallback } from 'react';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { formatInstant } from '@/lib/i18n/format-instant';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useLocale } from '@/lib/page-texts/ui';
import { useHref } from '@/lib/session/navigation/use-location';
import { consultUrlOf, resumeBody } from '@/lib/session/online/open-body';
import { useBody } from '@/lib/session/online/use-body';
import { useSession } from '@/lib/session/session';

/** For which consultation online an assessment is, and until when; nothing for any other, or while it cannot be asked. */
export default function ForConsultation() {
  const { submit, body: words } = useConsultTexts();
  const locale = useLocale();
  const { id } = useSession();
  const href = useHref();
  const body = useBody(useCallback(() => resumeBody(id), [id]));
  if (!body || 'refused' in body) return null;
  const { session, view } = body;
  const { answerBy } = view.closing;
  const isOpen = answerBy !== null && session.hostNow() < answerBy;
  return (
    <Section heading={words.proposal.title}>
      <p>
        {fill(submit.overview, { issuer: view.issuer })}{' '}
        {answerBy &&
          fill(isOpen ? words.until : words.closed, {
            instant: formatInstant(locale, answerBy, view.board.zone),
          })}
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <ButtonLink variant="secondary" href={consultUrlOf(session.kept, locale)}>
          {submit.back}
        </ButtonLink>
        {isOpen && (
          <ButtonLink variant="secondary" href={`${href({ kind: 'result' })}#response`}>
            {words.actions.send}
          </ButtonLink>
        )}
      </div>
    </Section>
  );
}
