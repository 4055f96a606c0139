import { locales } from '@/lib/i18n/locales';
import type { Content } from './content';
import {
  earlierGroups,
  exampleGroups,
  findingGroups,
  glossaryGroups,
  methodGroups,
  modelGroups,
  packageGroups,
  questionGroups,
  regionExampleGroups,
  sourceGroups,
} from './groups';
import { keysOf, valueAt } from './json';

/** A group of texts whose keys something else asks for: each of them, and mostly no other. */
export interface Group {
  /** Within a language: `model.json`. */
  file: string;
  /** The keys under which the group stands. */
  path: readonly string[];
  keys: readonly string[];
  /** Keys that may be there. */
  optional?: readonly string[];
  /** Whether the code asks for other keys beside these. */
  others?: boolean;
  /** What asks for them, as a person finds it. */
  from: string;
}

/** Everything that the data and the model ask for in words. */
export const groupsIn = (content: Content): Group[] => [
  ...modelGroups(content),
  ...packageGroups(content),
  ...findingGroups(),
  ...questionGroups(content),
  ...earlierGroups(),
  ...exampleGroups(content),
  ...regionExampleGroups(content),
  ...methodGroups(content),
  ...sourceGroups(),
  ...glossaryGroups(content),
];

/** Words that nothing asks for, and words that are asked for and stand in no language. */
export function neededFaults(content: Content): string[] {
  const groups = groupsIn(content);
  const asked = new Set(
    groups.flatMap(({ file, path, keys }) => keys.map((key) => placeIn(file, [...path, key]))),
  );
  return groups.flatMap((group) => [
    // A whole group that is asked for and missing is one fault.
    ...(isThere(content, group) || !asked.has(placeIn(group.file, group.path))
      ? missing(content, group)
      : []),
    ...superfluous(content, group),
    ...alike(content, group),
  ]);
}

const placeIn = (file: string, path: readonly string[]) => [file, ...path].join('.');

const isThere = ({ json }: Content, group: Group): boolean =>
  locales.some((locale) => valueAt(json.get(placed(locale, group)), group.path) !== undefined);

const placed = (locale: string, { file }: Group) => `${locale}/${file}`;

/** What one language has and another lacks is said where the languages are compared. */
function missing({ json, paths }: Content, group: Group): string[] {
  const there = locales.filter((locale) => paths.has(placed(locale, group)));
  const keys = there.flatMap((locale) =>
    keysOf(valueAt(json.get(placed(locale, group)), group.path)),
  );
  return group.keys
    .filter((key) => !keys.includes(key))
    .flatMap((key) =>
      there.map(
        (locale) =>
          `content/${placed(locale, group)}: "${[...group.path, key].join('.')}" is missing; ${group.from} asks for it.`,
      ),
    );
}

function superfluous({ json }: Content, group: Group): string[] {
  if (group.others) return [];
  const allowed = [...group.keys, ...(group.optional ?? [])];
  return locales.flatMap((locale) =>
    keysOf(valueAt(json.get(placed(locale, group)), group.path))
      .filter((key) => !allowed.includes(key))
      .map(
        (key) =>
          `content/${placed(locale, group)}: "${[...group.path, key].join('.')}" is superfluous; ${group.from} does not ask for it. Remove it.`,
      ),
  );
}

/** Two options of a question that cannot be told apart. */
function alike({ json }: Content, group: Group): string[] {
  if (group.path.at(-1) !== 'options') return [];
  return locales.flatMap((locale) => {
    const options = valueAt(json.get(placed(locale, group)), group.path);
    const labels = keysOf(options).map((key) => valueAt(options, [key, 'label']));
    return labels
      .filter((label, at) => label !== undefined && labels.indexOf(label) !== at)
      .map(
        (label) =>
          `content/${placed(locale, group)}: "${group.path.join('.')}" says "${label}" twice; say it otherwise once.`,
      );
  });
}
