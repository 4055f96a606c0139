'use client';

import { useMemo } from 'react';
import { Select } from '@/components/ui/form/Select';
import { Section } from '@/components/ui/Section';
import { OWN_ROLE, roleField } from '@/lib/fields/role-field';
import { ROLES } from '@/lib/instrument/roles';
import { useNames, useTexts } from '@/lib/page-texts/assessment';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useRoom } from '@/lib/session/room/room';

/**
 * In which role somebody answers, so that the questions for that role come first; of who answers alone, the
 * result says it too.
 */
export function OwnRole() {
  const texts = useTexts('tasks');
  const { roles } = useNames();
  const { room } = useRoom();
  const form = useDraftForm(useMemo(() => [roleField()], []));
  return (
    <Section heading={texts.roleHeading}>
      <Select
        label={texts.roleLabel}
        hint={room ? texts.roleHint : texts.roleHintAlone}
        optional
        options={ROLES.map((role) => ({ value: role, label: roles[role] }))}
        {...form.register(OWN_ROLE)}
      />
    </Section>
  );
}
