'use client';

import { useMemo } from 'react';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import { Section } from '@/components/ui/Section';
import { controlName } from '@/lib/draft/field-path';
import { withName } from '@/lib/draft/updates';
import { textField } from '@/lib/fields/fact-fields';
import { at } from '@/lib/fields/field';
import { LONGEST_LINE } from '@/lib/instrument/schema/limits';
import { useTexts } from '@/lib/page-texts/assessment';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';

const NAME = controlName('name');

/** The name of the assessment; kept as it is typed, like every answer. */
export function NamePanel() {
  const texts = useTexts('settings');
  const { lineTooLong } = useTexts('errors');
  const fields = useMemo(
    () => [
      textField(
        {
          ...at('name'),
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
    <Section heading={texts.name}>
      <Form onSubmit={() => void form.check()}>
        <TextInput
          label={texts.nameLabel}
          hint={texts.nameHint}
          error={form.errorOf(NAME)}
          {...form.register(NAME)}
        />
      </Form>
    </Section>
  );
}
