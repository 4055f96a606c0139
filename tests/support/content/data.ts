import * as z from 'zod/mini';
import { contentSchemas, type Known } from '@/lib/instrument/content-schema';
import { type Content, listIn, objectIn, questionsIn, texts } from './content';
import { isObject, type Json } from './json';
import { sentences } from './sentence';

/** Every id that one file may name of another. */
function knownIn(content: Content): Known {
  const of = (path: string, key?: string) => texts(listIn(content, path), key);
  const questions = questionsIn(content).map(({ question }) => question);
  const { literature } = objectIn(content, 'instrument/team.json');
  return {
    question: texts(questions),
    factor: of('instrument/factors.json'),
    station: of('instrument/stations.json'),
    measure: of('instrument/measures.json'),
    constraint: texts(
      questions.filter(({ side }) => side === 'constraint'),
      'constraint',
    ),
    reference: of('instrument/reference-tasks.json'),
    evidence: of('evidence/evidence.json'),
    literature: texts(Array.isArray(literature) ? literature.filter(isObject) : []),
    municipality: of('municipalities/flanders-2025.json', 'nis'),
  };
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** The schema of a file, if it is one of the data files. */
const schemaOf = (path: string) =>
  contentSchemas[path] ?? contentSchemas[`${folderOf(path)}/*.json`];

/** Every key that the data files use: what somebody who misspelt one may have meant. */
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

/** What is wrong with the data files, each by itself and in what it names of another. */
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
