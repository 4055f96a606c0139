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
  const ui = useTexts('settings');
  const { draft } = useSession();
  const name = useName();
  const [file, setFile] = useState('');
  return (
    <Section heading={ui.exportHeading}>
      <p>{ui.exportBody}</p>
      <p>
        <Button variant="secondary" onClick={() => void exportDraft(draft, name).then(setFile)}>
          {ui.export}
        </Button>
      </p>
      <p role="status" className="empty:hidden">
        {file && fill(ui.exported, { file })}
      </p>
    </Section>
  );
}
