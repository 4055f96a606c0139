'use client';

import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { TextInput } from '@/components/ui/TextInput';
import { useResult } from '../context';

const LONGEST = 300;

/** An action that the team thought of itself. */
export function OwnAction({ onAdd }: { onAdd: (title: string) => void }) {
  const { plan: said } = useResult().words;
  const { register, handleSubmit, reset, formState } = useForm({
    defaultValues: { ownAction: '' },
  });
  const add = handleSubmit(({ ownAction }) => {
    onAdd(ownAction.trim());
    reset();
  });

  return (
    <div className="mt-3">
      <Details summary={said.own}>
        <form noValidate onSubmit={add} className="space-y-4">
          <TextInput
            label={said.ownTitle}
            error={formState.errors.ownAction ? said.ownError : undefined}
            {...register('ownAction', {
              maxLength: LONGEST,
              validate: (value) => value.trim() !== '',
            })}
          />
          <Button type="submit" variant="secondary">
            {said.ownAdd}
          </Button>
        </form>
      </Details>
    </div>
  );
}
