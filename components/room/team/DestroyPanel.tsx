'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Section } from '@/components/ui/Section';
import { useRoomTexts } from '@/lib/page-texts/room';
import { deviceMemberships } from '@/lib/session/opening/device';
import { type Room, useRoom } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';

/** Deletes the room for everybody; a room that is gone already is forgotten here. */
export function DestroyPanel({ room: { membership, view, sync } }: { room: Room }) {
  const { keep } = useRoomTexts();
  const { reopen } = useRoom();
  const attempt = useAttempt();
  const destroy = () =>
    attempt.run(async () => {
      if (view.state.status !== 'gone') await sync.act((coordinator) => coordinator.destroy());
      await (await deviceMemberships()).remove(membership.id);
      reopen();
    });
  return (
    <Section heading={keep.destroyHeading}>
      <p>{keep.destroyBody}</p>
      <div>
        <ConfirmButton
          label={keep.destroy}
          title={keep.destroyTitle}
          confirmLabel={keep.destroy}
          onConfirm={() => void destroy()}
        >
          {keep.destroyBody}
        </ConfirmButton>
      </div>
      <AttemptStatus attempt={attempt} />
    </Section>
  );
}
