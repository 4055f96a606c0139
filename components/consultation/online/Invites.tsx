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
  const bodies = view?.follow.bodies ?? [];
  const without = bodies.filter(({ link }) => link === 'none');
  const made = bodies.length - without.length;

  const make = async () => {
    setMaking(true);
    await run((session) => ownerOf(session).invite(without.map(({ body }) => body)));
    setMaking(false);
  };
  const save = (format: InvitationFormat) =>
    start(invite[format], async (watching) => {
      const { saveInvitations } = await import('@/lib/session/online/invitations');
      return saveInvitations(owner, draft, { format, locale }, watching);
    });

  return (
    <Section heading={invite.heading}>
      <p>{invite.body}</p>
      {made > 0 && <p>{plural(locale, invite.made, made)}</p>}
      {owner.secondKey && without.length > 0 && (
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
      {made > 0 && <LinkTable owner={owner} bodies={bodies} />}
    </Section>
  );
}
