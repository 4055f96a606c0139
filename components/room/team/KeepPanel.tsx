'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { AttemptStatus } from '@/components/room/AttemptStatus';
import { CopyField } from '@/components/room/CopyField';
import { PrintSheet } from '@/components/room/PrintSheet';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { Form } from '@/components/ui/form/Form';
import { Select } from '@/components/ui/form/Select';
import { Section } from '@/components/ui/Section';
import { saveFile } from '@/lib/browser/save-file';
import { fill } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { TERMS, USUAL_TERM } from '@/lib/rooms/terms';
import { keyFile } from '@/lib/sealed/links/key-file';
import { decodeLink } from '@/lib/sealed/links/link';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useLinkUrl } from '@/lib/session/room/use-link-url';
import { useName } from '@/lib/session/wording/use-name';

const schema = z.object({ days: z.enum(TERMS.map(String)) });
const KEY_FILE = 'draagkracht-sleutel.json';

/** How long the room lasts, and the coordinator's own key to it. */
export function KeepPanel({ room: { membership, view, sync } }: { room: Room }) {
  const { keep, setup, invite } = useRoomTexts();
  const title = useName();
  const locale = useLocale();
  const linkUrl = useLinkUrl();
  const attempt = useAttempt();
  const [texts, setSaid] = useState('');
  const form = useForm<z.infer<typeof schema>>({
    defaultValues: { days: String(USUAL_TERM) },
    resolver: zodResolver(schema),
  });
  const { register, handleSubmit } = form;
  const forget = useKeptForm(form, `/assessment/${membership.draftId}/team/keep`);
  const date = (iso: string) => formatDate(locale, Date.parse(iso));
  const url = linkUrl(membership.link);

  const extend = handleSubmit(({ days }) =>
    attempt.run(async () => {
      const expiresAt = await sync.act((coordinator) => coordinator.extend(Number(days)));
      forget();
      setSaid(fill(keep.extended, { date: date(expiresAt) }));
    }),
  );
  const saveKey = () => {
    const decoded = decodeLink(membership.link);
    if (!decoded.ok) return;
    const content = keyFile(decoded.link, title, new Date().toISOString());
    setSaid(fill(keep.keyFileMade, { file: saveFile(KEY_FILE, content, 'application/json') }));
  };
  return (
    <Section heading={keep.heading}>
      {view.expiresAt && <p>{fill(keep.expires, { date: date(view.expiresAt) })}</p>}
      <Form onSubmit={() => void extend()} className="flex flex-wrap items-end gap-4">
        <Select
          label={keep.extendDays}
          options={TERMS.map((days) => ({
            value: String(days),
            label: fill(setup.dayOption, { days }),
          }))}
          {...register('days')}
        />
        <Button type="submit" variant="secondary">
          {keep.extend}
        </Button>
      </Form>
      <AttemptStatus attempt={attempt} done={texts} />
      <h3 className="font-semibold">{keep.own}</h3>
      <p>{keep.ownBody}</p>
      {/* Closed at first: this page may be shown on a projector. */}
      <Details summary={keep.show}>
        <CopyField id="own-link" label={keep.own} text={url} action={invite.copy} rows={3} />
      </Details>
      <div className="flex flex-wrap gap-4">
        <Button variant="secondary" onClick={saveKey}>
          {keep.keyFile}
        </Button>
        <PrintSheet
          label={keep.sheet}
          title={keep.sheetTitle}
          body={keep.sheetBody}
          caption={title}
          url={url}
          qrTitle={keep.sheetTitle}
        />
      </div>
    </Section>
  );
}
