'use client';

import { useFieldArray } from 'react-hook-form';
import { useSession } from '@/components/assessment/session';
import { useTexts } from '@/components/assessment/texts';
import { Button } from '@/components/ui/Button';
import { NumberInput } from '@/components/ui/NumberInput';
import { PageTitle } from '@/components/ui/PageTitle';
import type { FormPage } from '@/lib/navigation/pages';
import { FormScreen } from '../FormScreen';
import { CostLine } from './CostLine';
import { CostPromise } from './CostPromise';
import { CostTotals } from './CostTotals';
import { emptyLine } from './cost-form';
import { costProblems } from './cost-problems';
import { useCostForm } from './use-cost-form';

const SUGGESTIONS = 'cost-suggestions';

/** The cost table, once its lines are known: a table that changes while it is typed in loses cells. */
export function CostsScreen({ page }: { page: FormPage }) {
  const ui = useTexts('costs');
  const { loading } = useTexts('frame');
  const { ready } = useSession();
  if (ready) return <CostTable page={page} />;
  return (
    <>
      <PageTitle lead={ui.lead}>{ui.title}</PageTitle>
      <p role="status" className="mt-8">
        {loading}
      </p>
    </>
  );
}

/** What the task costs and what has been promised, with its totals. */
function CostTable({ page }: { page: FormPage }) {
  const ui = useTexts('costs');
  const form = useCostForm();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'lines' });

  const checked = {
    problems: costProblems(form),
    attempts: form.formState.submitCount,
    check: async () => {
      let valid = false;
      await form.handleSubmit(() => {
        valid = true;
      })();
      return valid;
    },
  };

  return (
    <FormScreen page={page} title={ui.title} form={checked}>
      <PageTitle lead={ui.lead}>{ui.title}</PageTitle>
      <div className="mt-8">
        <NumberInput
          label={ui.years}
          hint={ui.yearsHint}
          error={form.formState.errors.years?.message}
          {...form.register('years')}
        />
      </div>
      <h2 className="mt-10 text-lg">{ui.lines}</h2>
      <p className="mt-1 max-w-measure text-ink-soft">{ui.linesHint}</p>
      <datalist id={SUGGESTIONS}>
        {ui.suggestions.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      {fields.map(({ id }, index) => (
        <CostLine
          key={id}
          form={form}
          index={index}
          onRemove={() => remove(index)}
          suggestions={SUGGESTIONS}
        />
      ))}
      <div className="mt-5">
        <Button variant="secondary" onClick={() => append(emptyLine)}>
          {ui.add}
        </Button>
      </div>
      <CostPromise form={form} />
      <CostTotals />
    </FormScreen>
  );
}
