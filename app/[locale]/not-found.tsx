'use client';

import { useLocale, useUi } from '@/components/i18n/UiProvider';
import { MessagePage } from '@/components/shell/MessagePage';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { localePath } from '@/lib/i18n/paths';

/** A client component, because a not-found page is not told its language. */
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
