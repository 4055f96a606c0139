'use client';

import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { useArchiveTexts } from '@/lib/page-texts/archive';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useConsultationName } from '@/lib/session/consultation/use-consultation-name';
import { useMaking } from '@/lib/session/download/use-making';
import { useOnline } from '@/lib/session/online/online';

/** The archive of the consultation: says what it holds and who may see it before it is made. */
export function ArchivePanel() {
  const { screen: texts } = useArchiveTexts();
  const locale = useLocale();
  const { draft, flush } = useConsultation();
  const { session } = useOnline();
  const name = useConsultationName();
  const { state, start, stop } = useMaking();

  const save = () =>
    start(texts.heading, async (watching) => {
      await flush();
      const { saveArchive } = await import('@/lib/session/consultation/archive');
      return saveArchive(draft, { session, name, locale }, watching);
    });
  return (
    <Section heading={texts.heading}>
      <p>{texts.body}</p>
      <Details summary={texts.holdsHeading}>
        <ul>
          {texts.holds.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Details>
      <p>{texts.who}</p>
      {state.kind === 'making' ? (
        <Button variant="secondary" onClick={stop}>
          {texts.stop}
        </Button>
      ) : (
        <Button variant="secondary" onClick={save}>
          {texts.make}
        </Button>
      )}
      <p role="status" className="empty:hidden">
        {state.kind === 'making' && texts.making}
        {state.kind === 'done' && fill(texts.saved, { file: state.file })}
      </p>
      {state.kind === 'failed' && <p role="alert">{texts.failed}</p>}
    </Section>
  );
}
