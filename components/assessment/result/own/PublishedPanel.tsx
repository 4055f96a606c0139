'use client';

import { use, useEffect, useState } from 'react';
import { FileInput } from '@/components/ui/form/FileInput';
import {
  LARGEST_PUBLICATION,
  type PublishedRefusal,
  readPublished,
} from '@/lib/collecting/online/published';
import { fill } from '@/lib/i18n/fill';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type PublicationTexts, publicationTexts } from '@/lib/instrument/texts/publication';
import { useLocale } from '@/lib/page-texts/ui';
import { type PublishedFor, publishedFor } from '@/lib/session/consultation/published-for';
import { useSession } from '@/lib/session/session';
import { PublishedPlace } from './PublishedPlace';

const load = oncePerLocale(publicationTexts);

type State =
  | { kind: 'looking' | 'none' | 'notFetched' }
  | { kind: 'refused'; reason: PublishedRefusal; where: string }
  | { kind: 'shown'; published: PublishedFor };

/** What was published of the consultation that this assessment answers, or a publication from a file. */
export default function PublishedPanel() {
  const { own: words } = use(load(useLocale()));
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
    setState(await readFile(file));
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
          error={state.kind === 'refused' ? refusalWords(words, state) : undefined}
          accept=".json,application/json"
          onFile={(file) => void take(file)}
        />
      </div>
      {state.kind === 'shown' && <PublishedPlace published={state.published} texts={words} />}
    </>
  );
}

async function readFile(file: File): Promise<State> {
  // One that is too large is refused unread.
  if (file.size > LARGEST_PUBLICATION) return { kind: 'refused', reason: 'tooLarge', where: '' };
  const read = readPublished(new Uint8Array(await file.arrayBuffer()));
  return read.ok
    ? { kind: 'shown', published: { page: read.page, place: 'unknown' } }
    : { kind: 'refused', reason: read.reason, where: (read.where ?? []).map(String).join('.') };
}

const refusalWords = (
  { refused }: PublicationTexts['own'],
  { reason, where }: { reason: PublishedRefusal; where: string },
): string =>
  reason === 'invalid' ? fill(refused.invalid, { where: where || '–' }) : refused[reason];
