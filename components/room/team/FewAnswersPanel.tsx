'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { AttemptStatus } from '@/components/room/AttemptStatus';
import { CopyField } from '@/components/room/CopyField';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { Select } from '@/components/ui/form/Select';
import { fill, plural } from '@/lib/i18n/fill';
import { questions } from '@/lib/instrument/questions';
import { nameOf, useNames } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';
import type { FewAnswers } from '@/lib/rooms/team/few-answers';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import type { Room } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useLinkUrl } from '@/lib/session/room/use-link-url';
import { useMemberName } from '@/lib/session/room/use-member-name';
import { useName } from '@/lib/session/wording/use-name';

interface FewAnswersPanelProps {
  room: Room;
  board: SharedRecord;
  few: readonly FewAnswers[];
  /** Fragment of the link to join with, for the reminder. */
  link: string | undefined;
}

/** Before opening: which questions would not count, and what to do about them. */
export function FewAnswersPanel({
  room: { view, sync },
  board: { requested = [] },
  few,
  link,
}: FewAnswersPanelProps) {
  const { few: texts } = useRoomTexts();
  const { stations } = useNames();
  const words = useQuestionTexts(questions);
  const locale = useLocale();
  const title = useName();
  const nameOfMember = useMemberName();
  const linkUrl = useLinkUrl();
  const attempt = useAttempt();
  const [kept, setKept] = useState(false);
  const all = few.flatMap((station) => station.questions.map(({ id }) => id));
  const form = useForm<{ chosen: string[]; member: string }>({
    defaultValues: { chosen: all, member: '' },
  });
  const forget = useKeptForm(form, `/room/${view.room}/few-answers`);
  const { register, watch, formState } = form;
  const [ticked, member] = watch(['chosen', 'member']);
  const chosen = all.filter((id) => ticked.includes(id));
  const titleOf = (id: string) => words[id]?.title ?? id;

  const change = async (next: (board: SharedRecord) => SharedRecord) => {
    forget();
    setKept(false);
    setKept(
      await attempt.run(() => sync.act((coordinator) => coordinator.changeSharedRecord(next))),
    );
  };
  const ask = (ids: string[]) => void change((present) => ({ ...present, requested: ids }));
  const assign = () =>
    void change((present) => ({
      ...present,
      assignments: {
        ...present.assignments,
        [member]: [...new Set([...(present.assignments[member] ?? []), ...chosen])],
      },
    }));

  return (
    <div className="flow">
      <h3 className="font-semibold">{texts.heading}</h3>
      <p>{plural(locale, texts.body, all.length)}</p>
      <p>{texts.followUps}</p>
      {few.map(({ station, questions: here }) => (
        <Details
          key={station}
          summary={plural(locale, texts.station, here.length, {
            station: nameOf(stations, station)?.title ?? station,
          })}
        >
          <CheckboxGroup
            {...register('chosen')}
            legend={texts.choose}
            choices={here.map(({ id, answers }) => ({
              value: id,
              label: titleOf(id),
              description: plural(locale, texts.answers, answers),
            }))}
          />
        </Details>
      ))}
      <Details summary={texts.reminder}>
        <CopyField
          id="few-reminder"
          label={texts.reminder}
          hint={texts.reminderHint}
          text={fill(texts.reminderText, {
            title,
            questions: chosen.map((id) => `– ${titleOf(id)}`).join('\n'),
            link: link ? linkUrl(link) : '',
          })}
          action={texts.copyReminder}
          rows={8}
        />
      </Details>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <Button variant="secondary" onClick={() => ask(chosen)}>
          {plural(locale, texts.ask, chosen.length)}
        </Button>
        {requested.length > 0 && (
          <Button variant="quiet" onClick={() => ask([])}>
            {texts.askNoMore}
          </Button>
        )}
      </div>
      {requested.length > 0 && <p role="status">{plural(locale, texts.asked, requested.length)}</p>}
      {view.members.length > 0 && (
        <Details summary={texts.assign}>
          <p>{texts.assignBody}</p>
          <Select
            label={texts.assignTo}
            error={formState.errors.member?.message}
            options={view.members.map((one) => ({ value: one.id, label: nameOfMember(one) }))}
            {...register('member', { required: texts.assignMissing })}
          />
          <Button variant="secondary" onClick={() => void form.handleSubmit(assign)()}>
            {plural(locale, texts.assignAction, chosen.length)}
          </Button>
        </Details>
      )}
      <p>{texts.meeting}</p>
      <AttemptStatus attempt={attempt} done={kept && texts.done} />
    </div>
  );
}
