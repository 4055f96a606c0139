'use client';

import { useMemo } from 'react';
import { LONGEST_LINE, textField } from '@/components/questionnaire/facts/fact-fields';
import { useDraftForm } from '@/components/questionnaire/use-draft-form';
import { Section } from '@/components/ui/Section';
import { TextInput } from '@/components/ui/TextInput';
import { withName } from '@/lib/assessment/updates';
import { useTexts } from '../texts';

const NAME = 'assessment-name';

/** The name of the assessment; kept as it is typed, like every answer. */
export function NamePanel() {
  const ui = useTexts('settings');
  const { lineTooLong } = useTexts('errors');
  const fields = useMemo(
    () => [
      textField(
        {
          name: NAME,
          read: ({ name }) => name,
          write: (draft, value) => withName(draft, value ?? ''),
        },
        LONGEST_LINE,
        lineTooLong,
      ),
    ],
    [lineTooLong],
  );
  const form = useDraftForm(fields);
  return (
    <Section heading={ui.name}>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void form.check();
        }}
      >
        <TextInput
          label={ui.nameLabel}
          hint={ui.nameHint}
          error={form.errorOf(NAME)}
          {...form.register(NAME)}
        />
      </form>
    </Section>
  );
}
