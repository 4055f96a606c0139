'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { AttemptStatus } from '@/components/room/AttemptStatus';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { Select } from '@/components/ui/form/Select';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { ROLES } from '@/lib/instrument/roles';
import { useNames } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { openRoom } from '@/lib/rooms/membership/open-room';
import { TERMS, USUAL_TERM } from '@/lib/rooms/terms';
import { isCapable } from '@/lib/sealed/crypto/capable';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { deviceMemberships } from '@/lib/session/opening/device';
import { useRoom } from '@/lib/session/room/room';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useSession } from '@/lib/session/session';
import { pages } from '@/lib/site/pages';
import { inSentence } from '@/lib/wording/in-sentence';

const NO_ROLE = 'none';

const schema = z.object({
  days: z.enum(TERMS.map(String)),
  role: z.union([z.enum(ROLES), z.literal(['', NO_ROLE])]),
});

/** Makes a room of an assessment that lives on this device alone, or says at once why none can be made here. */
export function SetupPanel() {
  const { setup, problems } = useRoomTexts();
  if (isCapable()) return <SetupForm />;
  return (
    <Section heading={setup.heading}>
      <p className="font-semibold text-warning">{problems.incapable}</p>
      <p>{setup.body}</p>
    </Section>
  );
}

function SetupForm() {
  const texts = useRoomTexts();
  const { setup } = texts;
  const { roles } = useNames();
  const locale = useLocale();
  const { draft, flush } = useSession();
  const { reopen } = useRoom();
  const attempt = useAttempt();
  const form = useForm<z.infer<typeof schema>>({
    defaultValues: { days: String(USUAL_TERM), role: NO_ROLE },
    resolver: zodResolver(schema),
  });
  const { register, handleSubmit } = form;
  const forget = useKeptForm(form, `/assessment/${draft.id}/team/setup`);

  const make = handleSubmit(({ days, role }) =>
    attempt.run(async () => {
      await flush();
      const coordinatorRole = ROLES.find((candidate) => candidate === role) ?? null;
      const memberships = await deviceMemberships();
      await openRoom(draft, { memberships, days: Number(days), coordinatorRole });
      forget();
      reopen();
    }),
  );
  return (
    <Section heading={setup.heading}>
      <p>{setup.body}</p>
      {draft.fictional && <p>{setup.fictional}</p>}
      <p>
        <a href={localePath(locale, pages.confidentiality)}>{texts.threatModel}</a>
      </p>
      <Form className="space-y-8" onSubmit={() => void make()}>
        <Select
          label={setup.role}
          hint={setup.roleHint}
          options={[
            { value: NO_ROLE, label: setup.roleNone },
            ...ROLES.map((role) => ({
              value: role,
              label: fill(setup.roleAs, { role: inSentence(roles[role]) }),
            })),
          ]}
          {...register('role')}
        />
        <RadioGroup
          legend={setup.days}
          hint={setup.daysHint}
          choices={TERMS.map((days) => ({
            value: String(days),
            label: fill(setup.dayOption, { days }),
          }))}
          {...register('days')}
        />
        <Button type="submit">{setup.action}</Button>
      </Form>
      <AttemptStatus attempt={attempt} working={setup.working} />
      {attempt.problem && <p>{setup.refused}</p>}
    </Section>
  );
}
