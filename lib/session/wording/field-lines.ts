import type { Draft } from '@/lib/draft/draft';
import { isTyped, partOf, withoutTypedPrefix } from '@/lib/draft/field-parts';
import { questionById } from '@/lib/instrument/questions';
import type { Answer, Question } from '@/lib/model/types';
import { costLines } from './cost-lines';
import { factLines } from './fact-lines';
import { dayIn, type FieldLine, type FieldWords } from './field-line';
import { planLines } from './plan-lines';

/** Whether it takes the words of the result to tell what stands in a field. */
export const isOfResult = (path: string): boolean =>
  ['plan', 'consensus', 'norm'].includes(partOf(path).part);

/** The question that a field belongs to, by its path such as `request.answers.demand-it`. */
export const questionOf = (path: string): Question | undefined => questionById(partOf(path).key);

/** The typed text is left out when it equals the stored value. */
export const toldFields = (paths: readonly string[]): readonly string[] => {
  const stored = paths.filter((path) => !isTyped(path));
  return stored.length > 0 ? stored : paths;
};

/** What a field is called. */
export function fieldLabel(path: string, { texts, questions, result }: FieldWords): string {
  const { fields } = texts.conflict;
  const { part, key } = partOf(path);
  const title = questions[key]?.title;
  const at = (name: string) => (title ? `${name}: ${title}` : name);
  if (withoutTypedPrefix(path) === 'name') return fields.name;
  if (path === 'role') return fields.role;
  switch (part) {
    case 'answers':
      return title ?? key;
    case 'notes':
      return at(fields.note);
    case 'unsure':
      return at(fields.unsure);
    case 'consensus':
      return at(fields.consensus);
    case 'context':
      return fields.facts;
    case 'costs':
      return fields.costs;
    case 'plan':
      return fields.plan;
    case 'reviewOn':
      return fields.review;
    case 'signOffs':
      return fields.signOffs;
    case 'norm':
      return result?.texts.head.normTitle ?? fields.other;
    default:
      return fields.other;
  }
}

/** The values of a field of a draft, one line for each control. */
function fieldLines(path: string, draft: Draft, words: FieldWords): FieldLine[] {
  const { name, role, request, typed } = draft;
  const { part, key } = partOf(path);
  const only = (value: string | undefined) => [{ key: path, label: '', value: value ?? '' }];
  if (path === 'name') return only(name);
  if (path === 'role') return only(role && words.names.roles[role]);
  if (isTyped(path))
    return only([typed?.[withoutTypedPrefix(path)]?.value ?? []].flat().join('; '));
  switch (part) {
    case 'answers':
      return only(answered(key, request.answers?.[key], words));
    case 'notes':
      return only(request.notes?.[key]);
    case 'unsure':
      return only(request.unsure?.[key] && words.texts.page.unsure);
    case 'consensus':
      return consensusLines(key, request, words);
    case 'context':
      return factLines(key, request, words);
    case 'costs':
      return costLines(request.costs, words);
    case 'plan':
      return planLines(request.plan ?? [], words);
    case 'reviewOn':
      return only(dayIn(words, request.reviewOn));
    case 'signOffs':
      return only(
        request.signOffs
          ?.map(({ name, on }) => [name, dayIn(words, on)].filter(Boolean).join(', '))
          .join('; '),
      );
    case 'norm':
      return only(request.norm && words.result?.norms[request.norm].title);
    default:
      // By name: what members of a team answered must not be shown by forgetting.
      return [];
  }
}

/** One thing that differs between two drafts; an empty text is nothing filled in. */
export interface Difference {
  key: string;
  label: string;
  mine: string;
  theirs: string;
}

/** What differs in some fields between two drafts. */
export function differences(
  paths: readonly string[],
  mine: Draft,
  theirs: Draft,
  words: FieldWords,
): Difference[] {
  const linesOf = (draft: Draft) =>
    new Map(
      paths.flatMap((path) => fieldLines(path, draft, words)).map((line) => [line.key, line]),
    );
  const here = linesOf(mine);
  const there = linesOf(theirs);
  return [...new Map([...there, ...here])]
    .map(([key, { label }]) => ({
      key,
      label,
      mine: here.get(key)?.value ?? '',
      theirs: there.get(key)?.value ?? '',
    }))
    .filter((line) => line.mine !== line.theirs);
}

function answered(id: string, answer: Answer | undefined, words: FieldWords): string {
  const question = questionById(id);
  return question ? words.answerWords(question, words.questions[id], answer) : '';
}

function consensusLines(
  id: string,
  { consensus }: Draft['request'],
  words: FieldWords,
): FieldLine[] {
  const texts = words.result?.texts.team.consensus;
  const agreed = consensus?.[id];
  if (!texts) return [];
  return [
    { key: `${id}.value`, label: texts.value, value: answered(id, agreed?.value, words) },
    { key: `${id}.reason`, label: texts.reason, value: agreed?.reason ?? '' },
    { key: `${id}.dissent`, label: texts.dissent, value: agreed?.dissent ?? '' },
  ];
}
