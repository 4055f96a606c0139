import { MessagePage } from '@/components/shell/MessagePage';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { type Locale, locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { publicationTexts } from '@/lib/instrument/texts/publication';
import { getUi } from '@/lib/instrument/texts/ui';
import { InLocale } from '@/lib/page-texts/ui';

async function message(locale: Locale) {
  const { title, text } = (await publicationTexts(locale)).page.notThere;
  const { action } = getUi(locale).notFound;
  return (
    <MessagePage
      title={title}
      body={text}
      actions={<ButtonLink href={localePath(locale)}>{action}</ButtonLink>}
    />
  );
}

/** A publication that was taken down, or never was: whoever followed an old link is told whom to ask. */
export default async function PublicationNotFound() {
  const messages = await Promise.all(
    locales.map(async (locale) => [locale, await message(locale)] as const),
  );
  return <InLocale of={Object.fromEntries(messages)} />;
}
