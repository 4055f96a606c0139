import { withCostsPerYear, yearsIn } from '@/lib/instrument/schema/costs-per-year';
import { type Entries, isObject, type RawDraft } from './raw-draft';
import { typedByField } from './typed-by-field';

/**
 * The cost tables of a draft, also of its closed rounds, with an amount for every year: one amount a year
 * stood for all of them. Of what was typed a text that can be read goes along to every year, any other
 * one to the first. Whether a cost rises with prices was not asked: it is not known.
 */
export function toCostsPerYear(draft: RawDraft): RawDraft {
  return {
    ...draft,
    request: withCostsPerYear(draft.request),
    ...(Array.isArray(draft.rounds) && {
      rounds: draft.rounds.map((round: unknown) =>
        isObject(round) && isObject(round.request)
          ? { ...round, request: withCostsPerYear(round.request) }
          : round,
      ),
    }),
    ...(isObject(draft.typed) && { typed: typedPerYear(draft.typed, yearsIn(draft.request)) }),
  };
}

const YEARLY = /^(request\.costs\.(?:lines\.\d+|promised)\.)yearly$/;

function typedPerYear(given: Entries, years: number): Entries {
  return Object.fromEntries(
    Object.entries(typedByField(given)).flatMap(([path, typed]) => {
      const row = YEARLY.exec(path)?.[1];
      if (row === undefined) return [[path, typed]];
      const isUnusable = isObject(typed) && typed.unusable === true;
      return Array.from({ length: isUnusable ? 1 : years }, (_, year) => [
        `${row}perYear.${year}`,
        typed,
      ]);
    }),
  );
}
