import { saveFile } from '@/lib/browser/save-file';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import type { Consultation } from '@/lib/consultation/record';
import { generateFile } from '@/lib/formats/in-browser/generate-file';
import type { InvitationFormat, Invited } from '@/lib/formats/invitations/order';
import { localDay } from '@/lib/i18n/day';
import { formatInstant } from '@/lib/i18n/format-instant';
import { type Locale, locales } from '@/lib/i18n/locales';
import { consultationUrl } from '@/lib/sealed/links/link';

/** The language in which a body is written to: its own where we have it, else that of the consultation. */
const localeOf = ({ contacts, locale }: Consultation, body: string): Locale => {
  const asked = contacts?.[body]?.language?.trim().toLowerCase().slice(0, 2);
  return locales.find((one) => one === asked) ?? locale;
};

/** Everybody who has a link, with it, in the order of the list. */
export function invitedBy(owner: OwnerSession, consultation: Consultation): Invited[] {
  return consultation.bodies.flatMap(({ id, name }) => {
    const fragment = owner.bodies.linkOf(id);
    if (!fragment) return [];
    const locale = localeOf(consultation, id);
    const email = consultation.contacts?.[id]?.email;
    const link = consultationUrl(window.location.origin, locale, fragment);
    return [{ id, name: name ?? id, locale, link, ...(email && { email }) }];
  });
}

/** Until when can be answered, in words, per language. */
export function closesIn({ board: { closing, zone } }: OwnerSession): Record<Locale, string> {
  const told = (locale: Locale) =>
    closing.closesAt ? formatInstant(locale, closing.closesAt, zone) : '';
  return { nl: told('nl'), en: told('en') };
}

/** Makes a file of all invitations on this device and gives it to the person; returns its name. */
export async function saveInvitations(
  owner: OwnerSession,
  consultation: Consultation,
  { format, locale }: { format: InvitationFormat; locale: Locale },
  watching: Parameters<typeof generateFile>[1],
): Promise<string> {
  const { proposal, terms } = owner.board;
  const file = await generateFile(
    {
      inviting: { proposal, terms },
      fictional: consultation.fictional,
      invited: invitedBy(owner, consultation),
      closes: closesIn(owner),
      locale,
      date: localDay(new Date()),
      format,
    },
    watching,
  );
  return saveFile(file.name, file.bytes, file.type);
}
