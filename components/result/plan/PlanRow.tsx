'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/Button';
import { DateInput } from '@/components/ui/DateInput';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { fill } from '@/lib/i18n/fill';
import { planItemSchema } from '@/lib/instrument/request-schema';
import type { PlanItem } from '@/lib/model';
import { useResult } from '../context';
import { titleOf } from './plan-items';

interface PlanRowProps {
  item: PlanItem;
  onChange: (item: PlanItem) => void;
  onRemove: () => void;
}

const STATUSES = ['open', 'started', 'done', 'dropped'] as const;
const orNothing = (value: string) => value.trim() || undefined;

/** One action: who leads it, by when, how far it is. Kept whenever a field is left. */
export function PlanRow({ item, onChange, onRemove }: PlanRowProps) {
  const { speech, words } = useResult();
  const { plan: said } = words;
  const { measure } = item;
  // Named by measure, because the id of a control is its name and a plan has many rows.
  const { register, handleSubmit, formState } = useForm<Record<string, PlanItem>>({
    resolver: zodResolver(z.strictObject({ [measure]: planItemSchema })),
    defaultValues: { [measure]: item },
    mode: 'onBlur',
  });
  const title = titleOf(speech, item);
  const keep = handleSubmit((values) => onChange(values[measure] ?? item));
  const field = (name: 'owner' | 'due' | 'status' | 'note') =>
    register(`${measure}.${name}`, { setValueAs: orNothing });

  return (
    <li className="border-b border-rule py-4">
      <form noValidate aria-label={title} onBlur={keep} onSubmit={keep}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h4 className="font-semibold">{title}</h4>
          <Button
            variant="quiet"
            aria-label={fill(said.removeLabel, { measure: title })}
            onClick={onRemove}
          >
            {said.remove}
          </Button>
        </div>
        <div className="mt-2 grid gap-4 text-sm md:grid-cols-[minmax(0,1fr)_11rem_10rem]">
          <TextInput label={said.owner} {...field('owner')} />
          <DateInput
            label={said.due}
            error={formState.errors[measure]?.due ? said.dueError : undefined}
            {...field('due')}
          />
          <Select
            label={said.status}
            options={STATUSES.map((value) => ({ value, label: said.statuses[value] }))}
            {...field('status')}
          />
        </div>
        <div className="mt-4 text-sm">
          <TextInput label={said.note} optional {...field('note')} />
        </div>
      </form>
    </li>
  );
}
