import { QUESTION_CHANGES } from '@/lib/draft/migration/question-changes';
import { SEEDS } from '@/lib/instrument/content-schema/evidence';
import { KNOWN_GROUPS } from '@/lib/instrument/known-groups';
import { ROLES } from '@/lib/instrument/roles';
import { SPLIT_REASONS } from '@/lib/model';
import { FIRMNESS, REENTRY_REASONS, STATION_STATES, VOICES } from '@/lib/model/result';
import {
  ACTORS,
  CAPACITIES,
  CHANGES,
  DOMAINS,
  HORIZONS,
  INTENSITIES,
  LEVELS,
  NORMS,
  OWNERS,
  REACHES,
  REFUSABLE,
  TEAM_GROUPS,
  TEAM_RULES,
  VERDICTS,
  VIEWS,
} from '@/lib/model/types';
import { type Content, listIn, objectIn, questionsIn, texts } from './content';
import { isObject, type Json, type JsonObject, objects } from './json';
import type { Group } from './needed';
import { requirementsIn } from './rules/requirements';

const QUESTIONS = 'content/instrument/questions';

const values = (question: JsonObject): string[] =>
  Array.isArray(question.values) ? question.values.map(String) : [];

/** A group of `model.json` with the parts of each of its entries; without parts, each is a text. */
function entries(group: string, keys: readonly string[], from: string, parts: string[]): Group[] {
  const place = { file: 'model.json', from };
  return [
    { ...place, path: [group], keys },
    ...(parts.length === 0
      ? []
      : keys.map((key) => ({ ...place, path: [group, key], keys: parts }))),
  ];
}

/** The words around the model. */
export function modelGroups(content: Content): Group[] {
  const questions = questionsIn(content).map(({ question }) => question);
  const onSide = (side: string) => questions.filter((question) => question.side === side);
  const measures = listIn(content, 'instrument/measures.json');
  const { drivers, indicators } = objectIn(content, 'instrument/maturity.json');
  const listed = (group: string, file: string, ...parts: string[]) => {
    const path = `instrument/${file}.json`;
    return entries(group, texts(listIn(content, path)), `content/${path}`, parts);
  };
  const named = (group: string, keys: string[], from: string, ...parts: string[]) =>
    entries(group, [...new Set(keys)], from, parts);
  const fixed = (group: string, keys: readonly string[], ...parts: string[]) =>
    entries(group, keys, 'lib/model', parts);

  return [
    ...listed('factors', 'factors', 'title', 'demand', 'supply', 'short'),
    ...entries(
      'requirements',
      requirementsIn(content).map(({ id }) => id),
      'content/instrument/factors.json',
      ['title'],
    ),
    ...listed('rules', 'rules', 'title'),
    ...listed('stations', 'stations', 'title', 'short', 'intro'),
    ...listed('flags', 'flags', 'title', 'text'),
    ...listed('measures', 'measures'),
    ...measures.map(
      ({ id, condition }): Group => ({
        file: 'model.json',
        path: ['measures', String(id)],
        // A condition is put in words for the letter.
        keys: ['title', 'text', ...(condition === undefined ? [] : ['letter'])],
        from: 'content/instrument/measures.json',
      }),
    ),
    ...listed('assumptions', 'assumptions', 'title', 'text'),
    ...listed('notes', 'notes', 'text'),
    ...listed('referenceTasks', 'reference-tasks', 'title', 'description'),
    ...named('constraints', texts(onSide('constraint'), 'constraint'), QUESTIONS, 'title', 'short'),
    ...named(
      'affordances',
      texts(onSide('affordance')).map((id) => id.replace('affordance-', '')),
      QUESTIONS,
      'title',
    ),
    ...named('drivers', texts(objects(drivers)), 'content/instrument/maturity.json'),
    ...named(
      'maturityGroups',
      texts(objects(indicators), 'group'),
      'content/instrument/maturity.json',
    ),
    ...named('conditions', texts(measures, 'condition'), 'content/instrument/measures.json'),
    ...fixed('capacities', CAPACITIES, 'title', 'short'),
    ...fixed('levels', LEVELS, 'title'),
    ...fixed('norms', NORMS, 'title', 'short'),
    ...fixed('views', VIEWS, 'title', 'text'),
    ...fixed('owners', OWNERS),
    ...fixed('reaches', REACHES),
    ...fixed('actors', ACTORS),
    ...fixed('horizons', HORIZONS),
    ...fixed('changes', CHANGES),
    ...fixed('domains', DOMAINS),
    ...fixed('intensities', INTENSITIES, 'title', 'text'),
    ...fixed('refusable', REFUSABLE, 'title', 'text'),
    ...fixed('roles', ROLES),
    ...fixed('teamGroups', [...TEAM_GROUPS, 'other', 'total']),
    ...fixed('teamRules', TEAM_RULES, 'title', 'text'),
  ];
}

/** The words of the ready-made packages. */
export function packageGroups(content: Content): Group[] {
  const ids = texts(listIn(content, 'instrument/packages.json'));
  const place = { file: 'packages.json', from: 'content/instrument/packages.json' };
  return [
    { ...place, path: [], keys: ids },
    ...ids.map((id) => ({ ...place, path: [id], keys: ['title', 'text', 'limits'] })),
  ];
}

/** The sentences of a result that follow from what the model can say; the code asks for others beside them. */
export function findingGroups(): Group[] {
  const group = (path: string[], keys: readonly string[], others = false): Group => ({
    file: 'findings.json',
    path,
    keys,
    others,
    from: 'lib/model',
  });
  return [
    group(['verdict'], VERDICTS, true),
    group(['advice'], VERDICTS, true),
    ...VERDICTS.map((verdict) => group(['advice', verdict], ['title', 'sentence'])),
    group(['capacity'], LEVELS, true),
    group(['firmness'], FIRMNESS, true),
    group(['voices'], VOICES),
    group(['split'], SPLIT_REASONS),
    group(['round', 'state'], STATION_STATES, true),
    group(['round', 'reenter'], REENTRY_REASONS),
  ];
}

/** The words of the questions, file by file, of their options, and of the pages they share. */
export function questionGroups(content: Content): Group[] {
  const all = questionsIn(content);
  const pages = all.map(({ file, question }) => `${file}/${question.page}`);
  const names = [...new Set(all.map(({ file }) => file))];
  return [
    {
      file: 'questionnaire.json',
      path: ['pages'],
      // A page with one question has that for a title.
      keys: [...new Set(pages.filter((page, at) => pages.indexOf(page) !== at))],
      from: QUESTIONS,
    },
    ...names.flatMap((name) => {
      const questions = all.filter(({ file }) => file === name).map(({ question }) => question);
      const place = { file: `questions/${name}.json`, from: `${QUESTIONS}/${name}.json` };
      return [
        { ...place, path: [], keys: texts(questions) },
        ...questions.flatMap((question) => wordsOf(question, place)),
      ];
    }),
  ];
}

function wordsOf(question: JsonObject, place: Pick<Group, 'file' | 'from'>): Group[] {
  const id = String(question.id);
  const options = values(question);
  // A statement to agree with explains itself.
  const isStatement = question.side === 'view';
  return [
    {
      ...place,
      path: [id],
      keys: [
        'title',
        'why',
        ...(isStatement ? [] : ['help']),
        ...(options.length > 0 ? ['options'] : []),
      ],
      optional: ['help'],
    },
    { ...place, path: [id, 'options'], keys: options },
    ...options.map((option) => ({
      ...place,
      path: [id, 'options', option],
      keys: ['label'],
      optional: ['description'],
    })),
  ];
}

/** The words in which earlier versions asked what a later one reworded or dropped. */
export function earlierGroups(): Group[] {
  const file = 'earlier-questions.json';
  const from = 'lib/draft/migration/question-changes.ts';
  const told = QUESTION_CHANGES.filter(({ reworded }) => reworded !== undefined);
  return [
    { file, path: [], keys: told.map((changes) => changes.from), from },
    ...told.map(
      ({ from: version, reworded = [], replaced = {}, removed = [] }): Group => ({
        file,
        path: [version],
        keys: [...reworded, ...Object.keys(replaced), ...removed],
        from,
      }),
    ),
  ];
}

/** The words of the worked example of a consultation. */
export function regionExampleGroups(content: Content): Group[] {
  const from = 'content/region-example/proposal.json';
  const { points, phases, remarks } = objectIn(content, 'region-example/proposal.json');
  const ids = (Array.isArray(points) ? points : []).map(String);
  const positions = (list: Json | undefined) =>
    (Array.isArray(list) ? list : []).map((_, at) => String(at));
  const group = (path: string[], keys: string[]): Group => ({
    file: 'region-example.json',
    path,
    keys,
    from,
  });
  return [
    group(['points'], ids),
    ...ids.map((id) => group(['points', id], ['title', 'text'])),
    group(['phases'], positions(phases)),
    group(['remarks'], positions(remarks)),
  ];
}

/** The words of the worked examples. */
export function exampleGroups(content: Content): Group[] {
  const examples = [...content.json.keys()]
    .filter((path) => path.startsWith('examples/'))
    .map((path) => ({ path: `content/${path}`, example: objectIn(content, path) }));
  const questions = questionsIn(content).map(({ question }) => question);
  const inWords = texts(questions.filter(({ kind }) => kind === 'text'));
  const positions = (list: Json | undefined) => objects(list).map((_, at) => String(at));
  return [
    {
      file: 'examples.json',
      path: [],
      keys: texts(examples.map(({ example }) => example)),
      from: 'content/examples',
    },
    ...examples.flatMap(({ path, example }): Group[] => {
      const group = (inner: string[], keys: string[], optional: string[] = []): Group => ({
        file: 'examples.json',
        path: [String(example.id), ...inner],
        keys,
        optional,
        from: path,
      });
      const { lines } = isObject(example.costs) ? example.costs : {};
      return [
        group(
          [],
          ['title', 'story', 'municipality', 'task', 'texts', 'notes', 'costLines', 'planOwners'],
        ),
        group(['task'], ['title', 'proposer', 'description']),
        group(['texts'], [], inWords),
        group(['notes'], [], texts(questions)),
        group(['costLines'], positions(lines)),
        group(['planOwners'], positions(example.plan)),
      ];
    }),
  ];
}

/** The words of the method page's tables. */
export const methodGroups = (content: Content): Group[] => [
  {
    file: 'pages.json',
    path: ['method', 'raised'],
    keys: texts(listIn(content, 'instrument/flags.json')),
    from: 'content/instrument/flags.json',
  },
  {
    file: 'pages.json',
    path: ['method', 'knownGroupTitles'],
    keys: KNOWN_GROUPS,
    from: 'lib/instrument/known-groups.ts',
  },
];

/** The terms that are explained: each where it occurs. */
export function glossaryGroups(content: Content): Group[] {
  const terms = Object.keys(objectIn(content, 'nl/glossary.json'));
  const place = { file: 'glossary.json', from: 'lib/instrument/texts/glossary.ts' };
  return [
    { ...place, path: [], keys: terms },
    ...terms.map((term) => ({ ...place, path: [term], keys: ['term', 'forms', 'text'] })),
  ];
}

/** The sources by their short and their full names. */
export const sourceGroups = (): Group[] =>
  [
    { file: 'sources.json', path: ['names'] },
    { file: 'sources.json', path: ['full'] },
  ].map((place) => ({ ...place, keys: SEEDS, from: 'content/evidence/evidence.json' }));
