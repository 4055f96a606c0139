'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { NumberInput } from '@/components/ui/form/NumberInput';
import { TextInput } from '@/components/ui/form/TextInput';
import { Section } from '@/components/ui/Section';
import { withBodies } from '@/lib/collecting/changes/bodies';
import { fill, plural } from '@/lib/i18n/fill';
import { readNumber } from '@/lib/i18n/reading';
import { LARGEST_POPULATION, LONGEST_LINE } from '@/lib/instrument/schema/limits';
import { useTexts } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';

const EMPTY = { 'body-name': '', 'body-population': '' };

/** One body, by name. */
export function OneBody() {
  const texts = useConsultationTexts('bodies');
  const errors = useTexts('errors');
  const locale = useLocale();
  const { id, draft, change } = useConsultation();
  const [added, setAdded] = useState(false);
  const form = useForm({ defaultValues: EMPTY });
  const forget = useKeptForm(form, `/consultation/${id}/body`);

  const populationOf = (text: string): number | null | undefined => {
    const reading = readNumber(locale, text, 'whole');
    if (reading.kind === 'empty') return undefined;
    const usable =
      reading.kind === 'read' && reading.value >= 1 && reading.value <= LARGEST_POPULATION;
    return usable ? reading.value : null;
  };
  const add = form.handleSubmit((values) => {
    const name = values['body-name'].trim();
    const population = populationOf(values['body-population']);
    change('bodies', withBodies({ bodies: [{ id: name, name, ...(population && { population }) }] }), {
      buildsOn: true,
    });
    form.reset(EMPTY);
    forget();
    setAdded(true);
  });
  const problemOfName = (value: string) => {
    const name = value.trim();
    const taken = draft.bodies.some((body) => body.id === name || body.name === name);
    return (
      (name === '' && texts.oneNameMissing) ||
      (name.length > LONGEST_LINE && fill(errors.lineTooLong, { limit: LONGEST_LINE })) ||
      (taken && fill(texts.oneTaken, { name })) ||
      true
    );
  };
  const { errors: found } = form.formState;

  return (
    <Section heading={texts.oneHeading}>
      <Form onSubmit={() => void add()} className="space-y-4">
        <TextInput
          label={texts.oneName}
          error={found['body-name']?.message}
          {...form.register('body-name', { validate: problemOfName })}
        />
        <NumberInput
          label={texts.onePopulation}
          optional
          error={found['body-population']?.message}
          {...form.register('body-population', {
            validate: (value) => populationOf(value) !== null || errors.population,
          })}
        />
        <Button type="submit" variant="secondary">
          {texts.oneAdd}
        </Button>
        <p role="status" className="empty:hidden">
          {added && plural(locale, texts.added, 1)}
        </p>
      </Form>
    </Section>
  );
}
