import type { Branding } from '@/lib/branding/branding';
import type { Locale } from '@/lib/i18n/locales';
import type { ReceiptInput } from '@/lib/report/receipt/build';

/** The request for the receipt of a response. */
export interface ReceiptOrder {
  receipt: Omit<ReceiptInput, 'wording'>;
  locale: Locale;
  /** Code of the country whose words are used; where nobody said, that of the instrument. */
  country?: string;
  format: 'pdf';
  house?: Branding;
  /** What the file is called, without its extension. */
  name: string;
}
