import { mailAddress } from '@/lib/browser/mail-address';
import { type Inviting, invitationMail } from '@/lib/formats/invitations/invitation';
import type { Invited } from '@/lib/formats/invitations/order';
import type { Locale } from '@/lib/i18n/locales';
import { consultationTexts } from '@/lib/instrument/texts/consultation';

/**
 * An address that opens a message with the invitation in the mail program; the site itself sends nothing. It
 * has at most 2,000 characters: Windows hands a mail program no more, and says nothing of it.
 */
export function mailTo(
  inviting: Inviting,
  { locale, link, email }: Invited,
  closes: Record<Locale, string>,
): string {
  const texts = consultationTexts(locale).invitation;
  const mail = invitationMail(inviting, { link, closes: closes[locale], texts });
  return mailAddress({ ...(email && { to: email }), ...mail });
}
