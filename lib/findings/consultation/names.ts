import { SIZE, UNGROUPED } from '@/lib/consultation/groups';
import type { ModelTexts } from '@/lib/instrument/texts/instrument';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import type { ManyGiven } from './given';

/** Groups of bodies by the income of who lives there, made from amounts as thirds. */
const INCOME = 'income';

type Named = Pick<ManyGiven, 'wording' | 'consultation'>;

const own = (
  titles: Readonly<Record<string, string>> | undefined,
  id: string,
): string | undefined => (titles && Object.hasOwn(titles, id) ? titles[id] : undefined);

/** What a classification is called: in the list of bodies, or as we call those we know. */
export const classificationTitle = ({ wording, consultation }: Named, id: string): string =>
  own(consultation.classifications, id) ?? own(wording.many.classifications, id) ?? id;

/** What a group is called, in the words around the model; those of size and of income have words of their own. */
export function groupName(
  { sizeSchemes, incomes }: Pick<ModelTexts, 'sizeSchemes' | 'incomes'>,
  classification: string,
  group: string,
): string {
  if (classification === INCOME) return own(incomes, group) ?? group;
  if (classification === SIZE) return own(sizeSchemes, group) ?? group;
  return group;
}

/** The same in a report, which also knows those of an unknown group and puts sizes together for the public. */
export function groupTitle({ wording }: Named, classification: string, group: string): string {
  const { unknown, ...sizes } = wording.many.groups;
  if (group === UNGROUPED) return unknown;
  const together = classification === SIZE ? own(sizes, group) : undefined;
  return together ?? groupName(wording.texts.model, classification, group);
}

/** What a body is called. */
export const bodyName = ({ consultation }: Named, id: string): string =>
  consultation.bodies.find((body) => body.id === id)?.name ?? id;

/** Bodies by name, in the order of the alphabet. */
export const bodyNames = (given: Named, ids: readonly string[]): string =>
  enumerate(
    given.wording,
    ids
      .map((id) => bodyName(given, id))
      .toSorted((a, b) => a.localeCompare(b, given.wording.locale)),
  );

/** What is hoped of digitalization, by the question about it. */
export const affordanceTitle = ({ wording }: Named, question: string): string =>
  titles.affordance(wording, question.replace(/^affordance-/, ''));

/** What a package is called. */
export const packageTitle = ({ consultation }: Named, id: string): string =>
  consultation.packages?.find((one) => one.id === id)?.title ?? id;
