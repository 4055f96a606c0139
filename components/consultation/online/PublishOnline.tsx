'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/form/TextInput';
import type { KeptPublication } from '@/lib/consultation/record';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { publicationPath } from '@/lib/navigation/consultation-paths';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useOnline } from '@/lib/session/online/online';
import { publishedNumbers, publishing, publishOnline } from '@/lib/session/online/publish';
import { ownerOf } from '@/lib/session/online/reader-session';
import { Problem } from './Problem';

/** Puts publications in the open at the host, in their order, under a page that everybody can read. */
export function PublishOnline({ publications }: { publications: readonly KeptPublication[] }) {
  const { publish: words } = useOnlineTexts();
  const locale = useLocale();
  const { draft } = useConsultation();
  const { view, session, run } = useOnline();
  const [listed, setListed] = useState<number[] | null>(null);
  const [key, setKey] = useState('');
  const [missing, setMissing] = useState<string>();
  const [told, setTold] = useState('');
  const owner = view?.owner;
  const room = session?.access.kept.room;

  useEffect(() => {
    let left = false;
    if (room) {
      void publishedNumbers(room).then((numbers) => {
        if (!left) setListed(numbers);
      });
    }
    return () => {
      left = true;
    };
  }, [room]);
  if (!owner || !room || !listed) return null;
  const { next, takenDown } = publishing(publications, listed, owner.log);
  const number = next?.publication.number;

  const publish = async () => {
    if (!next) return;
    if (!owner.publishing.creationKey && key.trim() === '') {
      setMissing(words.keyMissing);
      return;
    }
    setMissing(undefined);
    const done = await run(async (open) => {
      await publishOnline(ownerOf(open), draft, next, key.trim() || undefined);
      return true;
    });
    if (!done) return;
    setListed([...listed, next.publication.number]);
    setKey('');
    setTold(fill(words.done, { number: next.publication.number }));
  };
  return (
    <div className="flow mt-4 max-w-measure">
      {takenDown.map((gone) => (
        <p key={gone}>{fill(words.takenDown, { number: gone })}</p>
      ))}
      {listed.length > 0 && (
        <p>
          <a href={localePath(locale, publicationPath(room))}>{words.address}</a>
        </p>
      )}
      {number !== undefined && (
        <>
          <p>{words.text}</p>
          {!owner.publishing.creationKey && (
            <TextInput
              name="creation-key"
              label={words.key}
              error={missing}
              spellCheck={false}
              value={key}
              onChange={({ target }) => setKey(target.value)}
            />
          )}
          <Button variant="secondary" onClick={() => void publish()}>
            {fill(words.online, { number })}
          </Button>
        </>
      )}
      <p role="status" className="empty:hidden">
        {told}
      </p>
      <Problem />
    </div>
  );
}
