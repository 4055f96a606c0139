import * as z from 'zod/mini';
import { contentSchemas, type Known } from '@/lib/instrument/content-schema';
import { type Content, listIn, objectIn, questionsIn, texts } from './content';
import { isObject, type Json, objects } from './json';
import { sentences } from './sentence';

/** Every id that one file may name of another. */
function knownIn(content: Content): Known {
  const of = (path: string, key?: string) => texts(listIn(content, path), key);
  const questions = questionsIn(content).map(({ question }) => question);
  const onSide = (wanted: string, key?: string) =>
    texts(
      questions.filter(({ side }) => side === wanted),
      key,
    );
  const factors = listIn(content, 'instrument/factors.json');
  const { literature } = objectIn(content, 'instrument/team.json');
  return {
    question: texts(questions),
    demand: onSide('demand'),
    supply: onSide('supply'),
    factor: texts(factors),
    requirement: factors.flatMap(({ requirements }) => texts(objects(requirements))),
    station: of('instrument/stations.json'),
    measure: of('instrument/measures.json'),
    constraint: onSide('constraint', 'constraint'),
    reference: of('instrument/reference-tasks.json'),
    evidence: of('evidence/evidence.json'),
    literature: texts(objects(literature)),
    municipality: of('municipalities/flanders-2025.json', 'nis'),
  };
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** The schema of a file, if it has one. */
const schemaOf = (path: string) =>
  contentSchemas[path] ?? contentSchemas[`${folderOf(path)}/*.json`];

/** Every key that the files use: what somebody who misspelt one may have meant. */
function keysUsed(value: Json, counts = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(value)) for (const item of value) keysUsed(item, counts);
  else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      keysUsed(item, counts);
    }
  }
  return counts;
}

/** What is wrong with the files, each by itself and in what it names of another. */
export function dataFaults(content: Content): string[] {
  const known = knownIn(content);
  const keys = new Map<string, number>();
  for (const [path, value] of content.json) if (schemaOf(path)) keysUsed(value, keys);
  return [...content.json].flatMap(([path, value]) => {
    const schema = schemaOf(path)?.(known);
    const parsed = schema && z.safeParse(schema, value);
    return parsed && !parsed.success
      ? sentences(`content/${path}`, value, parsed.error.issues, [...keys.keys()])
      : [];
  });
}
