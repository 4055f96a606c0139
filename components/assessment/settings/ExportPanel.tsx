'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { exportDraft } from '@/lib/session/export-draft';
import { useSession } from '@/lib/session/session';
import { useName } from '@/lib/session/wording/use-name';

/** Saves the assessment as a file. */
export function ExportPanel() {
  const texts = useTexts('settings');
  const { draft } = useSession();
  const name = useName();
  const [file, setFile] = useState('');
  return (
    <Section heading={texts.exportHeading}>
      <p>{texts.exportBody}</p>
      <p>
        <Button variant="secondary" onClick={() => void exportDraft(draft, name).then(setFile)}>
          {texts.export}
        </Button>
      </p>
      <p role="status" className="empty:hidden">
        {file && fill(texts.exported, { file })}
      </p>
    </Section>
  );
}
