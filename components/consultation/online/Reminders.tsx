'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/form/Select';
import { Section } from '@/components/ui/Section';
import type { Follow } from '@/lib/collecting/online/follow';
import { plural } from '@/lib/i18n/fill';
import { formatTime } from '@/lib/i18n/format';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useOnline } from '@/lib/session/online/online';

const WHO = ['notYet', 'toConfirm'] as const;
type Who = (typeof WHO)[number];

/** Who is to be reminded, worked out at the moment it is asked and kept nowhere. */
export function Reminders({ follow: shown }: { follow: Follow }) {
  const { follow: texts } = useOnlineTexts();
  const { remind: words } = texts;
  const { copyFailed } = useOnlineTexts().owner.invite;
  const locale = useLocale();
  const { draft } = useConsultation();
  const { run } = useOnline();
  const [who, setWho] = useState<Who>('notYet');
  const [told, setTold] = useState('');

  const copy = async (what: 'mails' | 'names') => {
    // Asked of the host now: who answered a minute ago is not reminded.
    const fresh = await run(async (session) => {
      await session.look();
      return session.reader.follow(draft);
    });
    const bodies = (fresh ?? shown).bodies.filter((one) =>
      who === 'toConfirm' ? one.toConfirm : one.state === 'notYet' || one.state === 'began',
    );
    const lines = bodies.flatMap(({ body, name }) => {
      const line = what === 'names' ? name : draft.contacts?.[body]?.email;
      return line ? [line] : [];
    });
    if (lines.length === 0) {
      setTold(words.none);
      return;
    }
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      setTold(plural(locale, words.copied, lines.length, { at: formatTime(Date.now()) }));
    } catch {
      setTold(copyFailed);
    }
  };
  return (
    <Section heading={words.heading}>
      <p>{words.body}</p>
      <Select
        name="remind-who"
        label={words.who}
        value={who}
        options={WHO.map((value) => ({ value, label: words[value] }))}
        onChange={({ target }) => setWho(WHO.find((one) => one === target.value) ?? 'notYet')}
      />
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <Button variant="secondary" onClick={() => void copy('mails')}>
          {words.copyMails}
        </Button>
        <Button variant="secondary" onClick={() => void copy('names')}>
          {words.copyNames}
        </Button>
      </div>
      <p role="status" className="empty:hidden">
        {told}
      </p>
    </Section>
  );
}
