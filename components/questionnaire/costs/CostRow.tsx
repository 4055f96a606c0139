'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { errorId } from '@/lib/browser/field-ids';
import { controlName, type FieldPath, fieldPath } from '@/lib/draft/field-path';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { useUi } from '@/lib/page-texts/ui';
import type { DocumentForm } from '@/lib/session/forms/use-document-form';
import { CostChoice, CostInput } from './CostCell';
import { ROW } from './grid';

interface CostRowProps {
  form: DocumentForm;
  /** A line by its place, or the promise. */
  row: number | 'promised';
  /** What the row is called. */
  name: string;
  /** What its years are called. */
  years: readonly string[];
  /** Copies the first year to the years after it. */
  onCopy: () => void;
  /** The id of the datalist with suggestions for the label of a line. */
  suggestions?: string;
  children?: ReactNode;
}

/** A row of the cost table: a group of cells, with what is wrong in any of them below. */
export function CostRow({ form, row, name, years, onCopy, suggestions, children }: CostRowProps) {
  const texts = useTexts('costs');
  const isLine = row !== 'promised';
  const cell = (path: FieldPath, label: string) => {
    const control = controlName(path);
    return { label, error: form.errorOf(control), ...form.register(control) };
  };
  const money = { after: texts.inEuro, inputMode: 'decimal' } as const;
  const oneOff = isLine ? fieldPath.costCell(row, 'oneOff') : fieldPath.promised('oneOff');
  const amounts = [
    { ...cell(oneOff, texts.oneOff), ...money },
    ...years.map((year, at) => ({
      ...cell(isLine ? fieldPath.costYear(row, at) : fieldPath.promisedYear(at), year),
      ...money,
    })),
  ];
  const label = isLine ? cell(fieldPath.costCell(row, 'label'), texts.label) : null;
  const fte = isLine ? cell(fieldPath.costCell(row, 'fte'), texts.fte) : null;
  const indexed = cell(
    isLine ? fieldPath.costCell(row, 'indexed') : fieldPath.promised('indexed'),
    texts.rises,
  );
  const cells = [label, ...amounts, fte, indexed].filter((one) => one !== null);

  return (
    <fieldset className="min-w-0 border-b border-rule py-5 lg:py-3">
      <legend
        className={`float-left mb-3 w-full font-semibold ${isLine ? 'lg:sr-only' : 'lg:mb-1'}`}
      >
        {name}
      </legend>
      <div className={`clear-both ${ROW}`}>
        {label ? (
          <div className="col-span-full lg:col-span-1">
            <CostInput {...label} list={suggestions} />
          </div>
        ) : (
          <span aria-hidden="true" className="hidden lg:block" />
        )}
        {amounts.map((amount) => (
          <CostInput key={amount.name} {...amount} />
        ))}
        {fte ? (
          <CostInput {...fte} inputMode="decimal" />
        ) : (
          <span aria-hidden="true" className="hidden lg:block" />
        )}
        <CostChoice
          {...indexed}
          options={[
            { value: '', label: texts.unknown },
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
          ]}
        />
      </div>
      <RowErrors cells={cells} />
      <div className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <Button variant="quiet" onClick={onCopy}>
          {texts.copy}
          <VisuallyHidden> {fill(texts.copyFor, { row: name })}</VisuallyHidden>
        </Button>
        {children}
      </div>
    </fieldset>
  );
}

/** What is wrong in a row, as wide as the row: a cell is too narrow for a sentence. */
function RowErrors({
  cells,
}: {
  cells: readonly { name: string; label: string; error: string | undefined }[];
}) {
  const { errorPrefix } = useUi('common');
  return cells.map(
    ({ name, label, error }) =>
      error && (
        <p key={name} id={errorId(name)} className="mt-2 max-w-measure font-semibold text-danger">
          <VisuallyHidden>{errorPrefix} </VisuallyHidden>
          {label}: {error}
        </p>
      ),
  );
}
