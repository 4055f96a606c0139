'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageTitle } from '@/components/ui/PageTitle';
import { Section } from '@/components/ui/Section';
import { localePath } from '@/lib/i18n/paths';
import { countryOf } from '@/lib/instrument/countries';
import { formatPath } from '@/lib/navigation/paths';
import { CountryProvider } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';
import { openGuest } from '@/lib/rooms/roles/observer';
import type { GuestLink } from '@/lib/sealed/links/link';
import { deviceMemberships } from '@/lib/session/opening/device';
import { failureText } from '@/lib/session/room/room-problem';
import { pages } from '@/lib/site/pages';
import { JoinForm } from './JoinForm';

type Looking =
  | { kind: 'looking' }
  | { kind: 'failed'; message: string }
  /** `here`: the assessment of a membership that this device has already. */
  | { kind: 'seen'; board: SharedRecord; here: string | null };

/** The screen of a join link: the assessment, who sees what, and the form to join. */
export function JoinScreen({ link }: { link: GuestLink }) {
  const texts = useRoomTexts();
  const { door } = texts;
  const [looking, setLooking] = useState<Looking>({ kind: 'looking' });
  const [again, setAgain] = useState(false);

  useEffect(() => {
    let left = false;
    (async () => {
      const [guest, memberships] = await Promise.all([openGuest(link), deviceMemberships()]);
      const { value: sharedRecord } = await guest.reader.sharedRecord();
      const known = (await memberships.all()).find(({ room }) => room === link.room);
      if (!left) setLooking({ kind: 'seen', board: sharedRecord, here: known?.draftId ?? null });
    })().catch((cause) => {
      if (!left) setLooking({ kind: 'failed', message: failureText(texts, cause) });
    });
    return () => {
      left = true;
    };
  }, [link, texts]);

  if (looking.kind === 'failed') {
    return <PageTitle lead={looking.message}>{door.goneTitle}</PageTitle>;
  }
  const sharedRecord = looking.kind === 'seen' ? looking.board : null;
  const here = looking.kind === 'seen' && !again ? looking.here : null;
  const { task, municipality } = sharedRecord?.context ?? {};
  return (
    <>
      <PageTitle caption={door.joinCaption} lead={door.joinLead}>
        {door.joinTitle}
      </PageTitle>
      {sharedRecord && (
        <dl className="mt-6 grid max-w-measure grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          <dt className="text-ink-soft">{door.task}</dt>
          <dd className="font-semibold">{task?.title || sharedRecord.title}</dd>
          {municipality?.name && (
            <>
              <dt className="text-ink-soft">{door.municipality}</dt>
              <dd>{municipality.name}</dd>
            </>
          )}
        </dl>
      )}
      {here ? (
        <Already draft={here} onOther={() => setAgain(true)} />
      ) : (
        <CountryProvider country={countryOf(municipality)}>
          <JoinForm link={link} ready={sharedRecord !== null} />
        </CountryProvider>
      )}
      <div className="mt-12">
        <Section heading={door.seen}>
          <ul>
            {door.seenBody.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <ThreatModelLink />
        </Section>
      </div>
    </>
  );
}

function ThreatModelLink() {
  const { threatModel } = useRoomTexts();
  return (
    <p>
      <a href={localePath(useLocale(), pages.confidentiality)}>{threatModel}</a>
    </p>
  );
}

function Already({ draft, onOther }: { draft: string; onOther: () => void }) {
  const { door } = useRoomTexts();
  const locale = useLocale();
  return (
    <div className="flow mt-8">
      <p>{door.already}</p>
      <div className="flex flex-wrap gap-4">
        <ButtonLink href={localePath(locale, formatPath(draft, { kind: 'tasks' }))}>
          {door.continue}
        </ButtonLink>
        <Button variant="quiet" onClick={onOther}>
          {door.asOther}
        </Button>
      </div>
    </div>
  );
}
