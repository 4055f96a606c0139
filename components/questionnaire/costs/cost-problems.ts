import type { UseFormReturn } from 'react-hook-form';
import type { FieldProblem } from '@/components/ui/ErrorSummary';
import type { CostForm } from './cost-form';

/** Everything that is wrong with the table, in the order of the page. */
export function costProblems({ formState }: UseFormReturn<CostForm>): FieldProblem[] {
  const { years, lines, promised } = formState.errors;
  const problem = (id: string, error: { message?: string } | undefined): FieldProblem[] =>
    error?.message ? [{ id, message: error.message }] : [];
  const count = Array.isArray(lines) ? lines.length : 0;
  return [
    ...problem('years', years),
    ...Array.from({ length: count }, (_, at) => lines?.[at]).flatMap((line, at) => [
      ...problem(`lines.${at}.label`, line?.label),
      ...problem(`lines.${at}.oneOff`, line?.oneOff),
      ...problem(`lines.${at}.yearly`, line?.yearly),
      ...problem(`lines.${at}.fte`, line?.fte),
    ]),
    ...problem('promised.oneOff', promised?.oneOff),
    ...problem('promised.yearly', promised?.yearly),
  ];
}
