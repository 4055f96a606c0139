'use client';

import { UnreadableRow } from '@/components/assessment/list/UnreadableRow';
import type { UnreadableSummary } from '@/lib/draft/store/store';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import type { RowProps } from './row-props';

/** A consultation that cannot be opened here: its content can be saved, or it can be deleted. */
export function UnreadableConsultation(props: RowProps & { summary: UnreadableSummary }) {
  return <UnreadableRow {...props} texts={useConsultationTexts('list')} />;
}
