'use client';

import { use, useEffect, useState } from 'react';
import { FileInput } from '@/components/ui/form/FileInput';
import { LARGEST_PUBLICATION, readPublished } from '@/lib/collecting/online/published';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { publicationTexts } from '@/lib/instrument/texts/publication';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { type PublishedFor, publishedFor } from '@/lib/session/consultation/published-for';
import { useSession } from '@/lib/session/session';
import { PublishedPlace } from './PublishedPlace';

const load = oncePerLocale(publicationTexts);

type State =
  | { kind: 'looking' | 'none' | 'notFetched' }
  | { kind: 'refused'; message: string }
  | { kind: 'shown'; published: PublishedFor };

/** What was published of the consultation that this assessment answers, or a publication from a file. */
export default function PublishedPanel() {
  const { own: words } = use(load(useLocale()));
  const refusals = useTexts('import');
  const { id } = useSession();
  const [state, setState] = useState<State>({ kind: 'looking' });

  useEffect(() => {
    let left = false;
    // A file that was opened in the meantime stays.
    const settle = (next: State) =>
      !left && setState((present) => (present.kind === 'looking' ? next : present));
    publishedFor(id).then(
      (published) => settle(published ? { kind: 'shown', published } : { kind: 'none' }),
      () => settle({ kind: 'notFetched' }),
    );
    return () => {
      left = true;
    };
  }, [id]);

  const take = async (file: File) => {
    // One that is too large is refused unread.
    const bytes = file.size > LARGEST_PUBLICATION ? null : await file.arrayBuffer();
    const read = bytes
      ? readPublished(new Uint8Array(bytes))
      : { ok: false as const, reason: 'tooLarge' as const };
    setState(
      read.ok
        ? { kind: 'shown', published: { page: read.page, place: 'unknown' } }
        : { kind: 'refused', message: refusals[read.reason] },
    );
  };

  return (
    <>
      <div role="status" className="empty:hidden">
        {state.kind === 'looking' && words.looking}
        {state.kind === 'notFetched' && words.notFetched}
      </div>
      <div className="max-w-measure print:hidden">
        <FileInput
          id="published-file"
          label={words.file}
          hint={words.fileHint}
          error={state.kind === 'refused' ? state.message : undefined}
          accept=".json,application/json"
          onFile={(file) => void take(file)}
        />
      </div>
      {state.kind === 'shown' && <PublishedPlace published={state.published} texts={words} />}
    </>
  );
}
