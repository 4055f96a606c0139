import { MessagePage } from '@/components/shell/MessagePage';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { type Locale, locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { getUi } from '@/lib/instrument/texts/ui';
import { InLocale } from '@/lib/page-texts/ui';

function message(locale: Locale) {
  const { title, body, action } = getUi(locale).notFound;
  return (
    <MessagePage
      title={title}
      body={body}
      actions={<ButtonLink href={localePath(locale)}>{action}</ButtonLink>}
    />
  );
}

/** In every language, for a not-found page is not told which one is asked for. */
export default function NotFound() {
  return <InLocale of={Object.fromEntries(locales.map((locale) => [locale, message(locale)]))} />;
}
