'use client';

import { ProposalView } from '@/components/consult/body/ProposalView';
import { TermsView } from '@/components/consult/body/TermsView';
import { Details } from '@/components/ui/Details';
import type { Board } from '@/lib/collecting/online/documents';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';

/** What those who are asked see, as they see it. */
export function Preview({ board }: { board: Board }) {
  const { owner } = useOnlineTexts();
  return (
    <Details summary={owner.preview}>
      <ProposalView board={board} />
      <TermsView board={board} />
    </Details>
  );
}
