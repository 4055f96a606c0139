'use client';

import type { ListEvents } from '@/components/session/DocumentListPage';
import { DocumentRow } from '@/components/session/DocumentRow';
import { displayName } from '@/lib/draft/display-name';
import type { DraftSummary } from '@/lib/draft/store/store';
import { fill, plural } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { localePath } from '@/lib/i18n/paths';
import { formatPath } from '@/lib/navigation/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import type { AssessmentList } from '@/lib/session/opening/use-list';
import { RowActions } from './RowActions';

interface AssessmentRowProps extends ListEvents {
  summary: DraftSummary;
  list: AssessmentList;
}

/** One assessment: what it is about, and what can be done with it. */
export function AssessmentRow({ summary, list, tell, offerBack }: AssessmentRowProps) {
  const texts = useTexts('list');
  const frame = useTexts('frame');
  const locale = useLocale();
  const name = displayName(summary, frame.untitled);
  const about = [
    summary.municipality,
    name === summary.taskTitle ? '' : summary.taskTitle || texts.noTask,
    plural(locale, texts.answered, summary.answered),
    fill(texts.changed, { date: formatDate(locale, Date.parse(summary.updatedAt)) }),
  ].filter(Boolean);

  return (
    <DocumentRow
      texts={texts}
      href={localePath(locale, formatPath(summary.id, { kind: 'tasks' }))}
      name={name}
      fictional={summary.fictional && frame.fictional}
      about={about}
    >
      <RowActions summary={summary} name={name} list={list} tell={tell} offerBack={offerBack} />
    </DocumentRow>
  );
}
