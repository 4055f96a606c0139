'use client';

import type { ComponentProps } from 'react';
import type { Choice } from '@/components/ui/form/ChoiceGroup';
import { Fieldset, type FieldsetProps } from '@/components/ui/form/Fieldset';

type ScaleRowProps = FieldsetProps &
  Omit<ComponentProps<'input'>, 'type' | 'id' | 'value' | 'className' | 'children'> & {
    name: string;
    choices: Choice[];
  };

/** Set apart from the choices before it, below or beside them. */
const APART = 'max-lg:mt-4 max-lg:border-t max-lg:border-t-rule lg:border-l lg:border-l-rule';

/**
 * One answer on a scale that returns under many statements: side by side where there is room, below
 * each other where there is not. Every choice has its words.
 */
export function ScaleRow({
  legend,
  legendAsTitle: _,
  hint,
  error,
  choices,
  ...input
}: ScaleRowProps) {
  return (
    <Fieldset id={input.name} legend={legend} hint={hint} error={error}>
      <div className="grid border-t border-rule lg:grid-cols-6 lg:border-b">
        {choices.map(({ value, label, apart }, index) => {
          const id = index === 0 ? input.name : `${input.name}-${value}`;
          return (
            <label
              key={value}
              htmlFor={id}
              className={`choice-in-row ${apart ? APART : 'lg:border-l-0'}`}
            >
              <input {...input} id={id} type="radio" value={value} className="size-6 shrink-0" />
              <span>{label}</span>
            </label>
          );
        })}
      </div>
    </Fieldset>
  );
}
