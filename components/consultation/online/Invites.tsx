'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import type { InvitationFormat } from '@/lib/formats/invitations/order';
import { fill, plural } from '@/lib/i18n/fill';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useMaking } from '@/lib/session/download/use-making';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf } from '@/lib/session/online/reader-session';
import { Done } from './Done';
import { LinkTable } from './LinkTable';

const FORMATS = ['letters', 'mergeXlsx', 'mergeCsv'] as const satisfies InvitationFormat[];

/** The links of those who are asked: made on this device, and taken along as letters or a table. */
export function Invites({ owner }: { owner: OwnerSession }) {
  const { invite } = useOnlineTexts().owner;
  const locale = useLocale();
  const { draft } = useConsultation();
  const { run, view } = useOnline();
  const { state, start } = useMaking();
  const [making, setMaking] = useState(false);
  const [done, setDone] = useState(false);
  const bodies = view?.follow.bodies ?? [];
  const without = bodies.filter(({ link }) => link === 'none');
  const made = bodies.filter(({ link }) => link === 'made').length;

  const make = async () => {
    setMaking(true);
    const done = await run(async (session) => {
      await ownerOf(session).bodies.invite(without.map(({ body }) => body));
      return true;
    });
    setMaking(false);
    setDone(Boolean(done));
  };
  const save = (format: InvitationFormat) =>
    start(invite[format], async (watching) => {
      const { saveInvitations } = await import('@/lib/session/online/invitations');
      return saveInvitations(owner, draft, { format, locale }, watching);
    });

  return (
    <Section heading={invite.heading}>
      <p>{invite.body}</p>
      {made > 0 &&
        (done ? (
          <Done>{plural(locale, invite.made, made)}</Done>
        ) : (
          <p>{plural(locale, invite.made, made)}</p>
        ))}
      {owner.keys.second && without.length > 0 && (
        <Button onClick={() => void make()}>{plural(locale, invite.make, without.length)}</Button>
      )}
      {made > 0 && (
        <div className="flex flex-wrap gap-x-4 gap-y-3">
          {FORMATS.map((format) => (
            <Button key={format} variant="secondary" onClick={() => save(format)}>
              {invite[format]}
            </Button>
          ))}
        </div>
      )}
      <p role="status" className="empty:hidden">
        {making && invite.busy}
        {state.kind === 'making' && invite.making}
        {state.kind === 'done' && fill(invite.saved, { file: state.file })}
        {state.kind === 'failed' && invite.failed}
      </p>
      {without.length < bodies.length && <LinkTable owner={owner} bodies={bodies} />}
    </Section>
  );
}
