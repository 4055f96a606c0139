'use client';

import { useEffect, useState } from 'react';
import { useResult } from '@/components/result/context';
import { answersOnline } from '@/lib/session/online/open-body';
import { useSession } from '@/lib/session/session';
import { FilePanel } from './FilePanel';
import { SubmitPanel } from './SubmitPanel';

/** A response: sent where the assessment answers a consultation online, otherwise made as a file. */
export default function ResponsePanel() {
  const { texts } = useResult();
  const { id } = useSession();
  const [online, setOnline] = useState<boolean>();
  useEffect(() => {
    let left = false;
    // A device that cannot say makes a file.
    void answersOnline(id)
      .catch(() => false)
      .then((answers) => {
        if (!left) setOnline(answers);
      });
    return () => {
      left = true;
    };
  }, [id]);
  if (online === undefined) return <p role="status">{texts.loading}</p>;
  return online ? <SubmitPanel /> : <FilePanel />;
}
