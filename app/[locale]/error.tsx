'use client';

import { useLocale, useUi } from '@/components/i18n/UiProvider';
import { MessagePage } from '@/components/shell/MessagePage';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { localePath } from '@/lib/i18n/paths';

/** When a page fails, within the layout. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  const locale = useLocale();
  const ui = useUi('error');
  return (
    <MessagePage
      title={ui.title}
      body={ui.body}
      actions={
        <>
          <Button onClick={retry}>{ui.retry}</Button>
          <ButtonLink href={localePath(locale)} variant="secondary">
            {ui.home}
          </ButtonLink>
        </>
      }
    />
  );
}
