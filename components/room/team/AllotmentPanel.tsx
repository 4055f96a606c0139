'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { Notice } from '@/components/ui/Notice';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { fill, plural } from '@/lib/i18n/fill';
import { questions } from '@/lib/instrument/questions';
import { effortOf, toldMinutes } from '@/lib/model/effort';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useReading } from '@/lib/page-texts/reading';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import type { Role } from '@/lib/rooms/documents/parts';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';
import { divided, ENOUGH, withByHand, withShortAsked } from '@/lib/rooms/team/allotment';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { AllotButton } from './AllotButton';

interface AllotmentPanelProps {
  room: Room;
  board: SharedRecord;
}

/** How the questions are divided over the roles of the team, and the way to change that. */
export function AllotmentPanel({ room: { sync }, board: { allotment } }: AllotmentPanelProps) {
  const { allotment: texts } = useRoomTexts();
  const { about } = useTexts('time');
  const { warning } = useUi('common');
  const { roles: names } = useNames();
  const locale = useLocale();
  const reading = useReading();
  const attempt = useAttempt();
  const { byRole, short } = divided(allotment);
  const small = !allotment || allotment.roles.length < ENOUGH;
  const words = useQuestionTexts(questions);
  const people = (role: string) => allotment?.roles.filter((one) => one === role).length ?? 0;
  const change = (next: (board: SharedRecord) => SharedRecord) =>
    attempt.run(() => sync.act((coordinator) => coordinator.changeSharedRecord(next)));
  const choose = (role: Role, ids: string[] | undefined) =>
    change((present) => withByHand(present, role, ids));

  return (
    <section className="border-t border-rule pt-5 pb-10">
      <h2 className="text-lg/7">{texts.heading}</h2>
      <div className="flow mt-4">
        <p className="max-w-measure">{texts.body}</p>
        {(small || short.length === 0) && (
          <p className="max-w-measure">{small ? texts.small : texts.enough}</p>
        )}
        {!small && short.length > 0 && (
          <>
            <Notice tone="warning" label={warning}>
              <p>{plural(locale, texts.short, short.length)}</p>
              <p>{texts.shortWays}</p>
            </Notice>
            <Details summary={texts.shortShow}>
              <ul className="list-disc pl-5">
                {short.map(({ id, roles }) => (
                  <li key={id}>
                    {words[id]?.title ?? id}{' '}
                    <span className="text-ink-soft">
                      (
                      {roles.map((role) => nameOf(names, role) ?? role).join(', ') ||
                        texts.shortNobody}
                      )
                    </span>
                  </li>
                ))}
              </ul>
            </Details>
            <div>
              <Button variant="secondary" onClick={() => void change(withShortAsked)}>
                {texts.shortAsk}
              </Button>
            </div>
          </>
        )}
        <Table caption={texts.caption}>
          <thead>
            <tr>
              <ColumnHead>{texts.role}</ColumnHead>
              <ColumnHead>{texts.people}</ColumnHead>
              <ColumnHead>{texts.questions}</ColumnHead>
              <ColumnHead>{texts.time}</ColumnHead>
              <ColumnHead>{texts.actions}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {[...byRole].map(([id, ids]) => {
              const role = id as Role;
              const asked = questions.filter((one) => ids.has(one.id) && one.kind !== 'text');
              const minutes = toldMinutes(effortOf(reading, asked));
              const count = people(role);
              return (
                <tr key={role}>
                  <RowHead>
                    {names[role]}
                    {allotment?.byHand[role] && (
                      <p className="font-normal text-ink-soft">{texts.byHand}</p>
                    )}
                  </RowHead>
                  <Cell>{count < ENOUGH ? count : fill(texts.peopleMost, { count })}</Cell>
                  <Cell>{asked.length}</Cell>
                  <Cell>{plural(locale, about, minutes)}</Cell>
                  <Cell>
                    <AllotButton
                      key={[...ids].join()}
                      role={role}
                      asked={[...ids]}
                      byHand={allotment?.byHand[role] !== undefined}
                      onChoose={(chosen) => choose(role, chosen)}
                    />
                  </Cell>
                </tr>
              );
            })}
          </tbody>
        </Table>
        <AttemptStatus attempt={attempt} />
      </div>
    </section>
  );
}
