'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { type Resolver, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { AttemptStatus } from '@/components/room/AttemptStatus';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { Select } from '@/components/ui/form/Select';
import { TextInput } from '@/components/ui/form/TextInput';
import { useGo } from '@/lib/browser/use-go';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { ROLES } from '@/lib/instrument/roles';
import { formatPath } from '@/lib/navigation/paths';
import { useNames } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { LONGEST_MEMBER_NAME } from '@/lib/rooms/documents/parts';
import { joinRoom } from '@/lib/rooms/membership/join';
import type { GuestLink } from '@/lib/sealed/links/link';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { deviceMemberships, deviceStore } from '@/lib/session/opening/device';
import { useAttempt } from '@/lib/session/room/use-attempt';

/** The form to join: role and, optionally, name. */
export function JoinForm({ link, ready }: { link: GuestLink; ready: boolean }) {
  const { door } = useRoomTexts();
  const { roles } = useNames();
  const locale = useLocale();
  const go = useGo();
  const attempt = useAttempt();
  const schema = z.object({
    role: z.enum(ROLES, door.roleMissing),
    name: z
      .string()
      .check(
        z.trim(),
        z.maxLength(LONGEST_MEMBER_NAME, fill(door.nameTooLong, { count: LONGEST_MEMBER_NAME })),
      ),
  });
  const form = useForm<{ role: string; name: string }>({
    defaultValues: { role: '', name: '' },
    resolver: zodResolver(schema) as unknown as Resolver<{ role: string; name: string }>,
  });
  const { register, handleSubmit, formState } = form;
  const forget = useKeptForm(form, `/room/${link.room}/join`);
  const join = handleSubmit(({ role, name }) =>
    attempt.run(async () => {
      const [store, memberships] = await Promise.all([deviceStore(), deviceMemberships()]);
      const chosen = role as z.infer<typeof schema>['role'];
      const joined = await joinRoom(link, { store, memberships, locale, role: chosen, name });
      forget();
      // Replaces the address, so that the link does not stay in the browser's history.
      go(localePath(locale, formatPath(joined.draft.id, { kind: 'team' })), { instead: true });
    }),
  );
  return (
    <Form onSubmit={() => void join()} className="mt-8 space-y-8">
      <Select
        label={door.role}
        error={formState.errors.role?.message}
        options={ROLES.map((role) => ({ value: role, label: roles[role] }))}
        {...register('role')}
      />
      <TextInput
        label={door.name}
        hint={door.nameHint}
        optional
        error={formState.errors.name?.message}
        {...register('name')}
      />
      {ready && <Button type="submit">{door.join}</Button>}
      <AttemptStatus attempt={attempt} working={door.joining} />
    </Form>
  );
}
