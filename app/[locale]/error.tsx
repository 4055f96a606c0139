'use client';

import { useEffect } from 'react';
import { MessagePage } from '@/components/shell/MessagePage';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { localePath } from '@/lib/i18n/paths';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { useFailureWords } from '@/lib/page-texts/use-failure-words';
import { EARLY_NOTICE } from '@/lib/site/early-names';
import { causeOf } from '@/lib/site/failure';

interface ErrorPageProps {
  error: Error;
  retry: () => void;
}

/** When a page fails, or something it loads later does not come, within the layout. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const locale = useLocale();
  const texts = useUi('error');
  const { reload } = useUi('common');
  const why = useFailureWords(error);
  // A browser does not ask again for a script that it could not get.
  const missing = causeOf(error) === 'notFetched';
  // This page replaces the notice of the early script.
  useEffect(() => document.getElementById(EARLY_NOTICE)?.setAttribute('hidden', ''), []);
  return (
    <MessagePage
      title={texts.title}
      body={missing ? why : texts.body}
      actions={
        <>
          <Button onClick={missing ? () => window.location.reload() : retry}>
            {missing ? reload : texts.retry}
          </Button>
          <ButtonLink href={localePath(locale)} variant="secondary">
            {texts.home}
          </ButtonLink>
        </>
      }
    />
  );
}
