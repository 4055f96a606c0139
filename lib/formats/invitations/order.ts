import type { Locale } from '@/lib/i18n/locales';
import type { Inviting } from './invitation';

/** What can be made of all invitations together: letters to print, or a table for a mail merge. */
export const INVITATION_FORMATS = ['letters', 'mergeXlsx', 'mergeCsv'] as const;
export type InvitationFormat = (typeof INVITATION_FORMATS)[number];

/** Somebody who is asked, with the link that only they get. */
export interface Invited {
  /** Id in the consultation, such as a NIS code. */
  id: string;
  name: string;
  locale: Locale;
  email?: string;
  link: string;
}

/** The request for a file of invitations. It holds every link: it is made on the device and stays there. */
export interface InvitationOrder {
  inviting: Inviting;
  fictional: boolean;
  invited: Invited[];
  /** Until when can be answered, in words with the zone, per language. */
  closes: Record<Locale, string>;
  /** Of the table. */
  locale: Locale;
  /** The day it is drawn up, YYYY-MM-DD. */
  date: string;
  format: InvitationFormat;
}
