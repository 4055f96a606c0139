import type { Draft } from '@/lib/draft/draft';
import { formatNumber } from '@/lib/i18n/format';
import { dayIn, type FieldLine, type FieldWords } from './field-line';

type Country = keyof FieldWords['texts']['municipality']['countries'];

/**
 * The line of a fact about municipality or task, such as `task.start`; none for facts that are not filled
 * in by people.
 */
export function factLines(
  key: string,
  { context }: Draft['request'],
  words: FieldWords,
): FieldLine[] {
  const { locale, names } = words;
  const { municipality: place, task: ask } = words.texts;
  const { municipality, task } = context ?? {};
  const references: Record<string, { title: string }> = names.referenceTasks;
  const known: Record<string, [label: string, value: string | undefined]> = {
    'municipality.name': [place.name, municipality?.name],
    'municipality.population': [
      place.population,
      municipality?.population ? formatNumber(locale, municipality.population) : undefined,
    ],
    'municipality.province': [place.province, municipality?.province],
    'municipality.country': [
      place.country,
      municipality?.country && place.countries[municipality.country as Country],
    ],
    'municipality.countryName': [place.countryName, municipality?.countryName],
    'task.title': [ask.name, task?.title],
    'task.description': [ask.description, task?.description],
    'task.proposer': [ask.proposer, task?.proposer],
    'task.refusable': [ask.refusable, task?.refusable && names.refusable[task.refusable].title],
    'task.intensity': [ask.intensity, task?.intensity && names.intensities[task.intensity].title],
    'task.domain': [ask.domain, task?.domain && ask.domains[task.domain]],
    'task.start': [ask.start, dayIn(words, task?.start)],
    'task.reference': [ask.reference, references[task?.reference ?? '']?.title],
  };
  const fact = known[key];
  return fact ? [{ key, label: fact[0], value: fact[1] ?? '' }] : [];
}
