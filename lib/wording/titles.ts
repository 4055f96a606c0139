import type { Level, PlanItem } from '@/lib/model/types';
import type { Wording } from './texts';

type Titled = Record<string, { title: string }>;

const titleIn = (texts: Titled, id: string): string => texts[id]?.title ?? id;

/** Titles by id, in the language of the wording. */
export const titles = {
  capacity: ({ texts }: Wording, id: string) => titleIn(texts.model.capacities, id),
  level: ({ texts }: Wording, id: Level) => texts.model.levels[id].title,
  factor: ({ texts }: Wording, id: string) => titleIn(texts.model.factors, id),
  requirement: ({ texts }: Wording, id: string) => titleIn(texts.model.requirements, id),
  rule: ({ texts }: Wording, id: string) => titleIn(texts.model.rules, id),
  constraint: ({ texts }: Wording, id: string) => titleIn(texts.model.constraints, id),
  affordance: ({ texts }: Wording, id: string) => titleIn(texts.model.affordances, id),
  assumption: ({ texts }: Wording, id: string) => titleIn(texts.model.assumptions, id),
  measure: ({ texts }: Wording, id: string) => titleIn(texts.model.measures, id),
  /** An action of a plan: its own title, or that of the measure. */
  action: ({ texts }: Wording, { measure, title }: Pick<PlanItem, 'measure' | 'title'>) =>
    title?.trim() || titleIn(texts.model.measures, measure),
  station: ({ texts }: Wording, id: string) => titleIn(texts.model.stations, id),
  question: ({ texts }: Wording, id: string) => texts.questions[id]?.title ?? id,
};
