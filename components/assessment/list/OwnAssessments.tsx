'use client';

import type { ListEvents } from '@/components/session/DocumentListPage';
import { Section } from '@/components/ui/Section';
import { useTexts } from '@/lib/page-texts/assessment';
import type { AssessmentList } from '@/lib/session/opening/use-list';
import { AssessmentRow } from './AssessmentRow';
import { UnreadableRow } from './UnreadableRow';

interface OwnAssessmentsProps extends ListEvents {
  list: AssessmentList;
}

/** What is on this device. */
export function OwnAssessments({ list, tell, offerBack }: OwnAssessmentsProps) {
  const texts = useTexts('list');
  const { summaries } = list;
  const on = { list, tell, offerBack };
  return (
    <Section heading={texts.own}>
      {summaries === null && <p role="status">{texts.loading}</p>}
      {summaries?.length === 0 && <p>{texts.empty}</p>}
      {summaries && summaries.length > 0 && (
        <ul className="list-none! pl-0!">
          {summaries.map((summary) =>
            summary.status === 'ok' ? (
              <AssessmentRow key={summary.id} summary={summary} {...on} />
            ) : (
              <UnreadableRow key={summary.id} summary={summary} texts={texts} {...on} />
            ),
          )}
        </ul>
      )}
    </Section>
  );
}
