'use client';

import { useLocale, useUi } from '@/components/i18n/UiProvider';
import { MessagePage } from '@/components/shell/MessagePage';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { localePath } from '@/lib/i18n/paths';

interface ErrorPageProps {
  error: Error;
  retry: () => void;
}

/** When a page fails, or something it loads later does not come, within the layout. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const locale = useLocale();
  const ui = useUi('error');
  const { notLoaded, reload } = useUi('common');
  // A browser does not ask again for a script that it could not get.
  const missing = error.name === 'ChunkLoadError';
  return (
    <MessagePage
      title={ui.title}
      body={missing ? notLoaded : ui.body}
      actions={
        <>
          {missing ? (
            <Button onClick={() => window.location.reload()}>{reload}</Button>
          ) : (
            <Button onClick={retry}>{ui.retry}</Button>
          )}
          <ButtonLink href={localePath(locale)} variant="secondary">
            {ui.home}
          </ButtonLink>
        </>
      }
    />
  );
}
