import { type FilledPage, filledPages, questions } from './forms';

/**
 * Whether a walk goes over everything there is, as `npm run promises` does; otherwise it meets each kind of
 * thing once.
 */
export const walksEverything = process.env.EVERYTHING === '1';

/** What a page is made of: a form of facts is like no other, a page of questions goes by their controls. */
function makeOf({ station, path }: FilledPage): string {
  const own = questions.filter((question) => `/${question.station}/${question.page}` === path);
  // The quick check asks questions that stand on other pages.
  if (own.length === 0) return station === 'quick' ? station : path;
  const kinds = own.map(({ kind, showIf }) => (showIf ? `${kind} that may be hidden` : kind));
  // Many of one scale are laid out as rows.
  return [...new Set(kinds), own.length > 2].sort().join();
}

/** The first of each kind. */
const oneOfEach = <T>(all: readonly T[], kindOf: (one: T) => string): T[] => [
  ...new Map([...all].reverse().map((one) => [kindOf(one), one])).values(),
];

const walked = new Set(walksEverything ? filledPages : oneOfEach(filledPages, makeOf));

/** The pages of a walk in their order: of each make at least one. */
export const walkedPages = filledPages.filter((page) => walked.has(page));
