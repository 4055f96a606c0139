'use client';

import type { ComponentProps } from 'react';
import type { Choice } from '@/components/ui/form/ChoiceGroup';
import type { FieldsetProps } from '@/components/ui/form/Fieldset';
import { errorFrame, FieldError } from '@/components/ui/form/FieldText';
import { describedBy } from '@/lib/browser/field-ids';
import type { QuestionText } from '@/lib/instrument/texts/instrument';
import { useTexts } from '@/lib/page-texts/assessment';

/** The columns of the head and of every row: the question, five options, and "don't know". */
const COLUMNS =
  'lg:grid lg:grid-cols-[minmax(0,2.2fr)_repeat(6,minmax(0,1fr))] lg:gap-x-2 lg:text-center';

/**
 * The head of a table of questions with the same options: what each option means, once. On a phone it is
 * a list above the questions, where every option is named again.
 */
export function ChoiceTableHead({ options }: { options: NonNullable<QuestionText['options']> }) {
  const { unknown } = useTexts('page');
  return (
    <div className={`mt-5 mb-2 text-sm ${COLUMNS}`}>
      <span className="max-lg:hidden" />
      {Object.entries(options).map(([value, { label, description }]) => (
        <p key={value} className="max-lg:mt-1">
          <span className="font-semibold">{label}</span>{' '}
          <span className="text-ink-soft lg:block">{description}</span>
        </p>
      ))}
      <p className="font-semibold max-lg:hidden">{unknown}</p>
    </div>
  );
}

type ChoiceTableRowProps = FieldsetProps &
  Omit<ComponentProps<'input'>, 'type' | 'id' | 'value' | 'className' | 'children'> & {
    name: string;
    choices: Choice[];
  };

/**
 * One question of the table: a group of its own with its question as its name, whose choices stand in the
 * columns of the head where there is room. Their words are always there for who does not see the columns.
 */
export function ChoiceTableRow({
  legend,
  legendAsTitle: _,
  hint: _hint,
  error,
  choices,
  ...input
}: ChoiceTableRowProps) {
  return (
    <fieldset className={errorFrame(error)} aria-describedby={describedBy(input.name, { error })}>
      <legend className="sr-only">{legend}</legend>
      {error && <FieldError id={input.name}>{error}</FieldError>}
      <div className={COLUMNS}>
        <p aria-hidden="true" className="font-semibold max-lg:mb-2 lg:self-center lg:text-left">
          {legend}
        </p>
        {choices.map(({ value, label }, index) => {
          const id = index === 0 ? input.name : `${input.name}-${value}`;
          return (
            <label key={value} htmlFor={id} className="choice-in-table">
              <input {...input} id={id} type="radio" value={value} className="size-6 shrink-0" />
              <span className="lg:sr-only">{label}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
