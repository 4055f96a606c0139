'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/form/FileInput';
import { Section } from '@/components/ui/Section';
import { saveFile } from '@/lib/browser/save-file';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import { fill } from '@/lib/i18n/fill';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf } from '@/lib/session/online/reader-session';
import { Done } from './Done';

/** Before anything is sent: a key file that was tried, or somebody else who has the key. */
export function SecondKey({ owner }: { owner: OwnerSession }) {
  const { second } = useOnlineTexts().owner;
  const { run } = useOnline();
  const [saved, setSaved] = useState('');
  const [tried, setTried] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const save = async () => {
    const now = new Date();
    const { fileName } = await import('@/lib/session/export-draft');
    const name = `${fileName(owner.board.proposal.title, now)}.sleutel.json`;
    const file = saveFile(name, owner.keys.file(now.toISOString()), 'application/json');
    setSaved(fill(second.saved, { file }));
  };
  const tryIt = async (file: File) => {
    const text = await file.text();
    const works = await run((session) => ownerOf(session).keys.tryFile(text));
    setTried(works === true);
    setWrong(works === false ? second.wrong : undefined);
  };
  if (owner.keys.second) {
    return tried ? (
      <Section heading={second.doneHeading}>
        <Done>{second.done}</Done>
      </Section>
    ) : null;
  }
  // After somebody was removed, nothing of before opens anything.
  const { heading, body } = owner.dossier.earlier.length > 0 ? second.again : second;
  return (
    <Section heading={heading}>
      <p>{body}</p>
      <Button onClick={() => void save()}>{second.save}</Button>
      <p role="status" className="empty:hidden">
        {saved}
      </p>
      <FileInput
        id="try-key-file"
        label={second.try}
        error={wrong}
        accept=".json,application/json"
        onFile={(file) => void tryIt(file)}
      />
    </Section>
  );
}
