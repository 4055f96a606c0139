'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { plural } from '@/lib/i18n/fill';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';

/** What a restore of the host brought back, and the offer to end it again. */
export function RestoredNotice({ room, ids }: { room: Room; ids: readonly string[] }) {
  const { restored: texts } = useRoomTexts();
  const { warning } = useUi('common');
  const locale = useLocale();
  const attempt = useAttempt();
  const { sync, view } = room;
  const back = view.members.filter(({ id }) => ids.includes(id)).length;
  return (
    <Notice tone="warning" label={warning}>
      <p>{texts.body}</p>
      {back > 0 && <p>{plural(locale, texts.members, back)}</p>}
      <div className="flex flex-wrap gap-4">
        <Button
          variant="secondary"
          disabled={attempt.busy}
          onClick={() => void attempt.run(() => sync.answerRestore('renew'))}
        >
          {texts.renew}
        </Button>
        <Button
          variant="quiet"
          disabled={attempt.busy}
          onClick={() => void attempt.run(() => sync.answerRestore('keep'))}
        >
          {texts.keep}
        </Button>
      </div>
      <AttemptStatus attempt={attempt} />
    </Notice>
  );
}
