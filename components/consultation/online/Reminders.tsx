'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { Section } from '@/components/ui/Section';
import { copyText } from '@/lib/browser/copy-text';
import { REMINDED, type Reminded, reminder } from '@/lib/collecting/online/remind';
import { fill, plural } from '@/lib/i18n/fill';
import { formatTime } from '@/lib/i18n/format';
import { listFormat } from '@/lib/i18n/intl';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useOnline } from '@/lib/session/online/online';
import { Problem } from './Problem';

/** Who is to be reminded, worked out at the moment it is asked and kept nowhere. */
export function Reminders() {
  const { follow: texts } = useOnlineTexts();
  const { remind: words } = texts;
  const { copyFailed } = useOnlineTexts().owner.invite;
  const locale = useLocale();
  const { draft } = useConsultation();
  const { run } = useOnline();
  const [who, setWho] = useState<Reminded>('notYet');
  const [told, setTold] = useState('');

  const copy = async (as: 'mails' | 'names') => {
    setTold('');
    // Asked of the host now: who answered a minute ago is not reminded.
    const fresh = await run(async (session) => {
      await session.look();
      return session.reader.follow(draft);
    });
    // What went wrong is told; an older list is no list of now.
    if (!fresh) return;
    const { lines, without } = reminder(fresh, draft, { who, as });
    const missing =
      without.length > 0 && fill(words.without, { names: listFormat(locale).format(without) });
    if (lines.length === 0) {
      setTold(missing || words.none);
      return;
    }
    if (!(await copyText(lines.join('\n')))) {
      setTold(copyFailed);
      return;
    }
    const copied = plural(locale, words.copied, lines.length, { at: formatTime(Date.now()) });
    setTold([copied, missing].filter(Boolean).join(' '));
  };
  return (
    <Section heading={words.heading}>
      <p>{words.body}</p>
      <RadioGroup
        name="remind-who"
        legend={words.who}
        choices={REMINDED.map((value) => ({
          value,
          label: words[value],
          checked: value === who,
        }))}
        onChange={({ target }) => setWho(REMINDED.find((one) => one === target.value) ?? 'notYet')}
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
      <Problem />
    </Section>
  );
}
