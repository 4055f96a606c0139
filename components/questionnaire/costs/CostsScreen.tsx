'use client';

import { useEffect, useMemo, useRef } from 'react';
import { FormScreen } from '@/components/questionnaire/FormScreen';
import { Button } from '@/components/ui/Button';
import { NumberInput } from '@/components/ui/form/NumberInput';
import { Select } from '@/components/ui/form/Select';
import { PageTitle } from '@/components/ui/PageTitle';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { firstYear, shownLines, withLineAdded, yearsOf } from '@/lib/draft/cost-table';
import { totalsOf } from '@/lib/draft/cost-totals';
import { withCostLineBack, withCostsFrom, withoutCostLine } from '@/lib/draft/cost-updates';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import type { Change } from '@/lib/draft/store/store';
import {
  copyFirstYear,
  costFields,
  FIRST_YEAR_NAME,
  lineCells,
  promiseCells,
  YEARS_NAME,
} from '@/lib/fields/cost-fields';
import { fill } from '@/lib/i18n/fill';
import { MOST_COST_LINES, YEARS } from '@/lib/instrument/schema/limits';
import type { FormPage } from '@/lib/navigation/pages';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useCostPaste } from '@/lib/session/forms/use-cost-paste';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useSession } from '@/lib/session/session';
import { costYearName } from '@/lib/session/wording/cost-lines';
import { CostRow } from './CostRow';
import { CostTotals } from './CostTotals';
import { CostYearTotals } from './CostYearTotals';
import { costColumns, ROW } from './grid';

const SUGGESTIONS = 'cost-suggestions';

/** The cost table, once its lines are known: a table that changes while it is typed in loses cells. */
export default function CostsScreen({ page }: { page: FormPage }) {
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

/** The cost table: costs and promised funding, year by year, and totals. */
function CostTable({ page }: { page: FormPage }) {
  const texts = useTexts('costs');
  const words = useTexts('errors');
  const locale = useLocale();
  const { draft, change } = useSession();
  const { costs, context } = draft.request;
  const lines = shownLines(costs);
  const count = yearsOf(costs);
  // New fields only when the number of lines or years changes: typing changes values, not fields.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines and years stand for the table
  const fields = useMemo(() => costFields(locale, costs, words), [locale, lines, count, words]);
  const form = useDraftForm(fields);
  const table = { locale, words, years: count };
  const from = firstYear(costs, context?.task?.start);
  const years = Array.from({ length: count }, (_, at) => costYearName(texts, from, at));
  const changeLines = (next: Change) => change('request.costs.lines', next, { buildsOn: true });
  const adding = useRef(false);
  const add = () => {
    adding.current = true;
    changeLines((current) => withCostsFrom(current, withLineAdded));
  };
  // Moves the focus to a line that was added.
  useEffect(() => {
    if (adding.current)
      document.getElementById(controlName(fieldPath.costCell(lines - 1, 'label')))?.focus();
    adding.current = false;
  }, [lines]);
  const paste = useCostPaste(table, years);
  const totals = totalsOf(draft);
  const undo = useUndo();
  const remove = (at: number) => {
    changeLines((current) => withoutCostLine(current, at));
    undo.offer({
      name: costs?.lines[at]?.label || fill(texts.line, { number: at + 1 }),
      restore: () => changeLines((current) => withCostLineBack(current, draft, at)),
    });
  };

  return (
    <FormScreen page={page} title={texts.title} form={form}>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="mt-8 grid max-w-measure gap-x-8 gap-y-6 sm:grid-cols-2">
        <NumberInput
          label={texts.firstYear}
          hint={texts.firstYearHint}
          error={form.errorOf(FIRST_YEAR_NAME)}
          {...form.register(FIRST_YEAR_NAME)}
        />
        <Select
          label={texts.years}
          options={Array.from({ length: YEARS.most - YEARS.least + 1 }, (_, at) => ({
            value: String(YEARS.least + at),
            label: fill(texts.yearsOption, { years: YEARS.least + at }),
          }))}
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
        {paste.told}
      </p>
      {lines < MOST_COST_LINES && <UndoStatus undo={undo} />}
      {/* Beyond the width of the screen it scrolls; its labels keep their place in it. */}
      <div
        className="relative mt-4 overflow-x-auto"
        style={costColumns(count)}
        onPaste={paste.onPaste}
      >
        <div className="lg:min-w-[var(--cost-width)]">
          <ColumnHeads years={years} />
          {Array.from({ length: lines }, (_, line) => (
            <CostRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is named by its place
              key={line}
              form={form}
              row={line}
              name={fill(texts.line, { number: line + 1 })}
              years={years}
              onCopy={() => changeLines(copyFirstYear(lineCells(table, line)))}
              suggestions={SUGGESTIONS}
            >
              <Button variant="quiet" onClick={() => remove(line)}>
                {texts.remove}
                <VisuallyHidden> {fill(texts.removeFor, { number: line + 1 })}</VisuallyHidden>
              </Button>
            </CostRow>
          ))}
          {lines < MOST_COST_LINES && (
            <div className="my-5">
              <Button variant="secondary" onClick={add}>
                {texts.add}
              </Button>
            </div>
          )}
          <CostYearTotals totals={totals} years={years} sum="cost" />
          <CostRow
            form={form}
            row="promised"
            name={texts.promised}
            years={years}
            onCopy={() =>
              change(fieldPath.promisedYear(0), copyFirstYear(promiseCells(table)), {
                buildsOn: true,
              })
            }
          />
          <CostYearTotals totals={totals} years={years} sum="gap" />
        </div>
      </div>
      <CostTotals totals={totals} />
    </FormScreen>
  );
}

/** The names of the columns, for who sees them; every cell has its own label. */
function ColumnHeads({ years }: { years: readonly string[] }) {
  const texts = useTexts('costs');
  return (
    <div
      aria-hidden="true"
      className={`hidden border-b-2 border-ink pb-2 font-semibold lg:grid ${ROW.replace('grid ', '')}`}
    >
      <span>{texts.label}</span>
      {[texts.oneOff, ...years].map((name) => (
        <span key={name} className="pr-3 text-right">
          {name}
        </span>
      ))}
      <span className="pr-3 text-right">{texts.fteShort}</span>
      <span>{texts.risesShort}</span>
    </div>
  );
}
