import { MessagePage } from '@/components/shell/MessagePage';
import { publicationSource } from '@/lib/collecting/online/publications';
import type { Locale } from '@/lib/i18n/locales';
import { publicationTexts } from '@/lib/instrument/texts/publication';

interface UnreadablePublicationProps {
  locale: Locale;
  room: string;
  number: number;
}

/** A publication that is there, but not of a layout that this program reads. */
export async function UnreadablePublication({ locale, room, number }: UnreadablePublicationProps) {
  const { unreadable } = (await publicationTexts(locale)).page;
  return (
    <MessagePage
      title={unreadable.title}
      body={unreadable.text}
      actions={
        <a href={publicationSource(room, number)} download>
          {unreadable.link}
        </a>
      }
    />
  );
}
