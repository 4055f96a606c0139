import type { Speech } from './texts';

type Titled = Record<string, { title: string }>;

const titleIn = (texts: Titled, id: string): string => texts[id]?.title ?? id;

/** Titles by id, in the language of the speech. */
export const titles = {
  capacity: ({ texts }: Speech, id: string) => titleIn(texts.model.capacities, id),
  factor: ({ texts }: Speech, id: string) => titleIn(texts.model.factors, id),
  constraint: ({ texts }: Speech, id: string) => titleIn(texts.model.constraints, id),
  affordance: ({ texts }: Speech, id: string) => titleIn(texts.model.affordances, id),
  assumption: ({ texts }: Speech, id: string) => titleIn(texts.model.assumptions, id),
  measure: ({ texts }: Speech, id: string) => titleIn(texts.model.measures, id),
  station: ({ texts }: Speech, id: string) => titleIn(texts.model.stations, id),
  question: ({ texts }: Speech, id: string) => texts.questions[id]?.title ?? id,
};
