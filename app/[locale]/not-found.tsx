'use client';

import { MessagePage } from '@/components/shell/MessagePage';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { localePath } from '@/lib/i18n/paths';
import { useLocale, useUi } from '@/lib/page-texts/ui';

/** A client component, because a not-found page does not get the locale as a parameter. */
export default function NotFound() {
  const locale = useLocale();
  const { title, body, action } = useUi('notFound');
  return (
    <MessagePage
      title={title}
      body={body}
      actions={<ButtonLink href={localePath(locale)}>{action}</ButtonLink>}
    />
  );
}
