'use client';

import { type ClipboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { FormScreen } from '@/components/questionnaire/FormScreen';
import { Button } from '@/components/ui/Button';
import { NumberInput } from '@/components/ui/form/NumberInput';
import { PageTitle } from '@/components/ui/PageTitle';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { shownLines, withLineAdded } from '@/lib/draft/cost-table';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import type { Change } from '@/lib/draft/store/store';
import { withCostLineBack, withCostsFrom, withoutCostLine } from '@/lib/draft/updates';
import { cellsIn, isBlock } from '@/lib/fields/cell-block';
import { costCellOf, costFields, pasteCells, YEARS_NAME } from '@/lib/fields/cost-fields';
import { fill, plural } from '@/lib/i18n/fill';
import { MOST_COST_LINES } from '@/lib/instrument/schema/limits';
import type { FormPage } from '@/lib/navigation/pages';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useSession } from '@/lib/session/session';
import { CostLine } from './CostLine';
import { CostPromise } from './CostPromise';
import { CostTotals } from './CostTotals';

const SUGGESTIONS = 'cost-suggestions';

/** The cost table, once its lines are known: a table that changes while it is typed in loses cells. */
export function CostsScreen({ page }: { page: FormPage }) {
  const texts = useTexts('costs');
  const { loading } = useTexts('frame');
  const { ready } = useSession();
  if (ready) return <CostTable page={page} />;
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <p role="status" className="mt-8">
        {loading}
      </p>
    </>
  );
}

/** The cost table: costs, promised funding and totals. */
function CostTable({ page }: { page: FormPage }) {
  const texts = useTexts('costs');
  const words = useTexts('errors');
  const locale = useLocale();
  const { draft, change } = useSession();
  const { costs } = draft.request;
  const lines = shownLines(costs);
  // New fields only when the number of lines changes: typing changes values, not fields.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of lines stands for the table
  const fields = useMemo(() => costFields(locale, costs, words), [locale, lines, words]);
  const form = useDraftForm(fields);
  const adding = useRef(false);
  const add = () => {
    adding.current = true;
    change('request.costs.lines', (current) => withCostsFrom(current, withLineAdded), {
      buildsOn: true,
    });
  };
  // Moves the focus to a line that was added.
  useEffect(() => {
    if (adding.current)
      document.getElementById(controlName(fieldPath.costCell(lines - 1, 'label')))?.focus();
    adding.current = false;
  }, [lines]);
  const undo = useUndo();
  const remove = (at: number) => {
    const set = (work: Change) => change('request.costs.lines', work, { buildsOn: true });
    set((current) => withoutCostLine(current, at));
    undo.offer({
      name: costs?.lines[at]?.label || fill(texts.line, { number: at + 1 }),
      restore: () => set((current) => withCostLineBack(current, draft, at)),
    });
  };
  const [told, setTold] = useState('');
  /** A block of cells from a spreadsheet goes into the cells from here on; any other text where it is. */
  const paste = (event: ClipboardEvent<HTMLDivElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const cell =
      event.target instanceof HTMLInputElement && costCellOf(locale, event.target.name, words);
    if (!cell || !isBlock(text)) return;
    event.preventDefault();
    const pasted = pasteCells(locale, cell, cellsIn(text), words);
    change('request.costs.lines', pasted.change, { buildsOn: true });
    const most = !pasted.isComplete && fill(texts.pastedMost, { most: MOST_COST_LINES });
    setTold([plural(locale, texts.pasted, pasted.count), most].filter(Boolean).join(' '));
  };

  return (
    <FormScreen page={page} title={texts.title} form={form}>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="mt-8">
        <NumberInput
          label={texts.years}
          hint={texts.yearsHint}
          error={form.errorOf(YEARS_NAME)}
          {...form.register(YEARS_NAME)}
        />
      </div>
      <h2 className="mt-10 text-lg">{texts.lines}</h2>
      <p className="mt-1 max-w-measure text-ink-soft">{texts.linesHint}</p>
      <datalist id={SUGGESTIONS}>
        {texts.suggestions.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <p role="status" className="mt-1 max-w-measure empty:hidden">
        {told}
      </p>
      {lines < MOST_COST_LINES && <UndoStatus undo={undo} />}
      <div onPaste={paste}>
        {Array.from({ length: lines }, (_, index) => (
          <CostLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is named by its place
            key={index}
            form={form}
            index={index}
            onRemove={() => remove(index)}
            suggestions={SUGGESTIONS}
          />
        ))}
      </div>
      {lines < MOST_COST_LINES && (
        <div className="mt-5">
          <Button variant="secondary" onClick={add}>
            {texts.add}
          </Button>
        </div>
      )}
      <CostPromise form={form} />
      <CostTotals />
    </FormScreen>
  );
}
