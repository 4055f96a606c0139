'use client';

import { DateInput } from '@/components/ui/form/DateInput';
import type { TextInputProps } from '@/components/ui/form/TextInput';
import { localDay } from '@/lib/i18n/day';
import { fill } from '@/lib/i18n/fill';
import { formatDayInFull } from '@/lib/i18n/format';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';

interface DateFieldProps extends TextInputProps {
  /** The stored day (ISO), as read from the typed text. */
  day: string | undefined;
  /** It only makes sense in the future. */
  ahead?: boolean;
}

/** A date as people write it, and in full how it was read. */
export function DateField({ day, ahead = false, ...input }: DateFieldProps) {
  const texts = useTexts('page');
  const locale = useLocale();
  const past = ahead && day !== undefined && day < localDay(new Date());
  return (
    <div>
      <DateInput hint={texts.dateHint} {...input} />
      <p role="status" className="mt-2 text-ink-soft empty:hidden">
        {day &&
          fill(past ? texts.datePast : texts.dateRead, { date: formatDayInFull(locale, day) })}
      </p>
    </div>
  );
}
