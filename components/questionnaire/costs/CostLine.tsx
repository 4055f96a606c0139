'use client';

import { Button } from '@/components/ui/Button';
import { NumberInput } from '@/components/ui/form/NumberInput';
import { TextInput } from '@/components/ui/form/TextInput';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import type { DraftForm } from '@/lib/session/forms/use-draft-form';

interface CostLineProps {
  form: DraftForm;
  index: number;
  onRemove: () => void;
  /** The id of the datalist with suggestions for the label of a line. */
  suggestions: string;
}

/** One kind of cost. */
export function CostLine({ form, index, onRemove, suggestions }: CostLineProps) {
  const texts = useTexts('costs');
  const number = index + 1;
  const cell = (key: 'label' | 'oneOff' | 'yearly' | 'fte') => {
    const name = controlName(fieldPath.costCell(index, key));
    return { error: form.errorOf(name), ...form.register(name) };
  };

  return (
    <fieldset className="border-b border-rule py-5">
      <legend className="float-left mb-3 w-full font-semibold">
        {fill(texts.line, { number })}
      </legend>
      <div className="clear-both grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))_auto] lg:items-end">
        <TextInput label={texts.label} list={suggestions} autoComplete="off" {...cell('label')} />
        <NumberInput label={texts.oneOff} {...cell('oneOff')} />
        <NumberInput label={texts.yearly} {...cell('yearly')} />
        <NumberInput label={texts.fte} {...cell('fte')} />
        <div>
          <Button variant="quiet" onClick={onRemove}>
            {texts.remove}
            <VisuallyHidden> {fill(texts.removeFor, { number })}</VisuallyHidden>
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
