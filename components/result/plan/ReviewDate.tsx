'use client';

import { DateInput } from '@/components/ui/DateInput';
import { useResult } from '../context';

interface ReviewDateProps {
  value?: string;
  onChange: (date: string | undefined) => void;
}

/** When the team looks again. */
export function ReviewDate({ value, onChange }: ReviewDateProps) {
  const { plan: said } = useResult().words;
  return (
    <div className="mt-6">
      <DateInput
        name="reviewOn"
        label={said.review}
        hint={said.reviewHint}
        defaultValue={value}
        onBlur={(event) => onChange(event.target.value || undefined)}
      />
    </div>
  );
}
