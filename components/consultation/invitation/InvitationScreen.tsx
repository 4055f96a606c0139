'use client';

import { lazy, useState } from 'react';
import { StepScreen } from '@/components/consultation/StepScreen';
import { Button } from '@/components/ui/Button';
import { Deferred } from '@/components/ui/Deferred';
import { Section } from '@/components/ui/Section';
import { copyText } from '@/lib/browser/copy-text';
import { saveFile } from '@/lib/browser/save-file';
import { invitationText } from '@/lib/formats/invitations/invitation';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useResponseTexts } from '@/lib/page-texts/response';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useConsultationName } from '@/lib/session/consultation/use-consultation-name';
import { useOnline } from '@/lib/session/online/online';
import { pages } from '@/lib/site/pages';

const OnlinePart = lazy(() =>
  import('@/components/consultation/online/OnlinePart').then(({ OnlinePart: Part }) => ({
    default: Part,
  })),
);

/** A text to invite with, and the proposal as a file; nothing is sent from here. */
export function InvitationScreen() {
  const texts = useConsultationTexts('invitation');
  const { loading } = useConsultationTexts('frame');
  const { sharing } = useResponseTexts().make;
  const locale = useLocale();
  const { draft } = useConsultation();
  const name = useConsultationName();
  const online = useOnline().state === 'open';
  const [told, setTold] = useState('');
  const [saved, setSaved] = useState('');

  const link = new URL(localePath(locale, pages.start), window.location.origin).href;
  const text = invitationText(draft, { link, texts, sharing, locale });
  const copy = async () => setTold((await copyText(text)) ? texts.copied : texts.copyFailed);
  const save = async () => {
    const { fileName } = await import('@/lib/session/export-draft');
    const file = saveFile(
      `${fileName(name, new Date())}.txt`,
      // With a byte order mark, so that an older editor reads the accents.
      `\uFEFF${text}\n`,
      'text/plain;charset=utf-8',
    );
    setTold(fill(texts.saved, { file }));
  };
  const saveProposal = async () => {
    if (!draft.proposal.title?.trim()) {
      setSaved(texts.proposalMissing);
      return;
    }
    const work = await import('@/lib/session/consultation/proposal-file');
    setSaved(fill(texts.saved, { file: await work.saveProposal(draft) }));
  };

  return (
    <StepScreen step="invitation" title={texts.title} lead={online ? texts.leadOnline : texts.lead}>
      <div className="print:hidden">
        <Deferred loading={loading}>
          <OnlinePart />
        </Deferred>
      </div>
      <section aria-labelledby="invitation-preview">
        <h2 id="invitation-preview" className="text-xl print:hidden">
          {online ? texts.previewFile : texts.preview}
        </h2>
        {online && <p className="mt-2 max-w-measure print:hidden">{texts.previewFileText}</p>}
        <div className="mt-4 max-w-measure border border-rule p-5 break-words whitespace-pre-wrap print:border-0 print:p-0">
          {text}
        </div>
        <div className="mt-4 flex flex-wrap gap-x-4 gap-y-3">
          <Button onClick={() => void copy()}>{texts.copy}</Button>
          <Button variant="secondary" onClick={() => void save()}>
            {texts.save}
          </Button>
          <Button variant="secondary" onClick={() => window.print()}>
            {texts.print}
          </Button>
        </div>
        <p role="status" className="mt-2 empty:hidden print:hidden">
          {told}
        </p>
      </section>
      <div className="mt-12 print:hidden">
        <Section heading={texts.proposalHeading}>
          <p>{texts.proposalBody}</p>
          <Button variant="secondary" onClick={() => void saveProposal()}>
            {texts.proposalSave}
          </Button>
          <p role="status" className="empty:hidden">
            {saved}
          </p>
        </Section>
      </div>
    </StepScreen>
  );
}
