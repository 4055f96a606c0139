'use client';

import type { ComponentProps, ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { errorId } from '@/lib/browser/field-ids';

interface LabelProps {
  /** The name of the column. */
  label: string;
  /** What a listener hears after it. */
  after?: string;
  error: string | undefined;
}

/** A label above its control; where the columns have a header, only for who listens. */
function Labelled({
  id,
  label,
  after,
  children,
}: Pick<LabelProps, 'label' | 'after'> & { id: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-semibold lg:sr-only">
        {label}
        {after && <VisuallyHidden>{after}</VisuallyHidden>}
      </label>
      {children}
    </div>
  );
}

const about = (name: string, error: string | undefined) => ({
  id: name,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': error ? errorId(name) : undefined,
});

type InputProps = LabelProps & Omit<ComponentProps<'input'>, 'id' | 'className'> & { name: string };

/** A cell that is typed in. What is wrong with it stands below its row (see `RowErrors`). */
export function CostInput({ label, after, error, ...input }: InputProps) {
  return (
    <Labelled id={input.name} label={label} after={after}>
      <input
        type="text"
        autoComplete="off"
        {...input}
        {...about(input.name, error)}
        className={`control min-w-0 ${input.inputMode === 'decimal' ? 'lg:text-right' : ''}`}
      />
    </Labelled>
  );
}

type ChoiceProps = LabelProps &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & {
    name: string;
    options: { value: string; label: string }[];
  };

/** A cell in which one of a few is chosen. */
export function CostChoice({ label, after, error, options, ...select }: ChoiceProps) {
  return (
    <Labelled id={select.name} label={label} after={after}>
      <select {...select} {...about(select.name, error)} className="control min-w-0">
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
