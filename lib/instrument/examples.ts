import childcareAdvice from '@/content/examples/childcare-advice.json';
import enforcementPriorities from '@/content/examples/enforcement-priorities.json';
import spatialPlans from '@/content/examples/spatial-plans.json';
import vacancyTax from '@/content/examples/vacancy-tax.json';
import type { Locale } from '@/lib/i18n/locales';
import type { AssessRequest, PlanItem } from '@/lib/model/types';

/** A worked example: a complete assessment of a municipality that does not exist. */
export interface Example {
  id: string;
  title: string;
  story: string;
  request: AssessRequest;
}

interface Words {
  title: string;
  story: string;
  municipality: string;
  task: { title: string; proposer: string; description: string };
  texts: Record<string, string>;
  notes: Record<string, string>;
  costLines: string[];
  planOwners: string[];
}

const structures = [childcareAdvice, enforcementPriorities, vacancyTax, spatialPlans];

const words: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/examples.json'),
  en: () => import('@/content/en/examples.json'),
};

/** The worked examples in one language; every name in them is made up. */
export async function examples(locale: Locale): Promise<Example[]> {
  const texts = (await words[locale]()).default as Record<string, Words>;
  return structures.flatMap((structure) => {
    const text = texts[structure.id];
    return text ? [compose(structure, text, locale)] : [];
  });
}

function compose(structure: (typeof structures)[number], text: Words, locale: Locale): Example {
  const { id, population, province, reference, intensity, domain, refusable, start } = structure;
  const request = {
    locale,
    // Said, so that an example reads alike where a form of transfer would bring another norm with it.
    norm: 'firstTier',
    fictional: true,
    context: {
      municipality: { name: text.municipality, population, province, country: 'BE' },
      task: { ...text.task, reference, intensity, domain, refusable, start },
    },
    answers: { ...structure.answers, ...text.texts },
    unsure: structure.unsure,
    notes: text.notes,
    costs: {
      ...structure.costs,
      lines: structure.costs.lines.map((line, at) => ({
        label: text.costLines[at] ?? '',
        ...line,
      })),
    },
    plan: structure.plan.map((item, at) => ({ ...item, owner: text.planOwners[at] }) as PlanItem),
    reviewOn: structure.reviewOn,
  };
  return { id, title: text.title, story: text.story, request: request as AssessRequest };
}
