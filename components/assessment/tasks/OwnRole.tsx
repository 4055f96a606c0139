'use client';

import { useMemo } from 'react';
import { Select } from '@/components/ui/form/Select';
import { Section } from '@/components/ui/Section';
import { OWN_ROLE, roleField } from '@/lib/fields/role-field';
import { ROLES } from '@/lib/instrument/roles';
import { useNames, useTexts } from '@/lib/page-texts/assessment';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';

/** In which role somebody answers, so that the questions for that role come first. */
export function OwnRole() {
  const texts = useTexts('tasks');
  const { roles } = useNames();
  const form = useDraftForm(useMemo(() => [roleField()], []));
  return (
    <Section heading={texts.roleHeading}>
      <Select
        label={texts.roleLabel}
        hint={texts.roleHint}
        optional
        options={ROLES.map((role) => ({ value: role, label: roles[role] }))}
        {...form.register(OWN_ROLE)}
      />
    </Section>
  );
}
