import { mailAddress } from '@/lib/browser/mail-address';
import type { Board } from '@/lib/collecting/online/documents';
import { invitation, invitationText } from '@/lib/formats/invitations/invitation';
import type { Invited } from '@/lib/formats/invitations/order';
import type { Locale } from '@/lib/i18n/locales';
import { consultationTexts } from '@/lib/instrument/texts/consultation';
import { responseTexts } from '@/lib/instrument/texts/response';

/** An address that opens a message with the invitation in the mail program; the site itself sends nothing. */
export async function mailTo(
  { proposal, terms }: Pick<Board, 'proposal' | 'terms'>,
  { locale, link, email }: Invited,
  closes: Record<Locale, string>,
): Promise<string> {
  const { sharing } = (await responseTexts(locale)).make;
  const texts = consultationTexts(locale).invitation;
  const told = { link, closes: closes[locale], texts, sharing, locale };
  const { subject } = invitation({ proposal, terms }, told);
  const body = invitationText({ proposal, terms }, told);
  return mailAddress({ ...(email && { to: email }), subject, body });
}
