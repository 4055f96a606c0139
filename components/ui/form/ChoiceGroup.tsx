'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Fieldset, type FieldsetProps } from './Fieldset';

/** One answer a person can choose. */
export interface Choice {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  /** Sets the answer apart from the ones before it: "weet ik niet" is not a sixth level. */
  apart?: boolean;
  /** For a group whose answer is kept by who shows it. */
  checked?: boolean;
}

/** Props of a group of choices; whatever is not named here goes to every input. */
export type ChoiceGroupProps = FieldsetProps &
  Omit<ComponentProps<'input'>, 'type' | 'id' | 'value' | 'className' | 'children'> & {
    name: string;
    choices: Choice[];
  };

/** The first input has the group's name as id, so that an error summary can link to it. */
function choiceId(name: string, value: string, index: number): string {
  return index === 0 ? name : `${name}-${value}`;
}

/** Native radios or checkboxes with room to hit them, each with its explanation. */
export function ChoiceGroup({
  type,
  legend,
  legendAsTitle,
  hint,
  error,
  optional,
  choices,
  ...input
}: ChoiceGroupProps & { type: 'radio' | 'checkbox' }) {
  return (
    <Fieldset
      id={input.name}
      legend={legend}
      legendAsTitle={legendAsTitle}
      hint={hint}
      error={error}
      optional={optional}
    >
      <div className="max-w-measure border-t border-rule">
        {choices.map(({ value, label, description, apart, checked }, index) => {
          const id = choiceId(input.name, value, index);
          return (
            <label
              key={value}
              htmlFor={id}
              className={`choice ${apart ? 'mt-6 border-t border-t-rule' : ''}`}
            >
              <input
                {...input}
                id={id}
                type={type}
                value={value}
                checked={checked}
                aria-describedby={description ? `${id}-description` : undefined}
                aria-labelledby={`${id}-label`}
                className="mt-0.5 size-6"
              />
              <span id={`${id}-label`} className="font-semibold">
                {label}
              </span>
              {description && (
                <span id={`${id}-description`} className="col-start-2 text-ink-soft">
                  {description}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </Fieldset>
  );
}
