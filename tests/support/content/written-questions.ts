import { type Content, listIn, texts } from './content';
import { factorLinks } from './factor-links';

/** Where the questions stand as browsers get them, from the root of the repository. */
const QUESTIONS_FILE = 'lib/instrument/questions.json';
/** Where it stands what each of them rests on. */
const EVIDENCE_FILE = 'lib/instrument/question-evidence.json';

const stationsIn = (content: Content): string[] =>
  texts(listIn(content, 'instrument/stations.json'));

const questionPath = (station: string): string => `instrument/questions/${station}.json`;

/** The files in which questions are looked for: one of each station, where it has any. */
export const questionPathsIn = (content: Content): string[] =>
  stationsIn(content).map(questionPath);

const lines = (entries: (readonly [key: string, json: string])[]): string =>
  `{\n${entries.map(([key, json]) => `${JSON.stringify(key)}: ${json}`).join(',\n')}\n}\n`;

/**
 * What is made of the files of questions, by path: the questions by station, each with the factors that it
 * bears on and without its evidence, and the evidence of each. One question a line, so that a change reads
 * as one.
 */
export function questionFiles(content: Content): ReadonlyMap<string, string> {
  const factors = listIn(content, 'instrument/factors.json');
  const links = factorLinks(factors as unknown as Parameters<typeof factorLinks>[0]);
  const stations = stationsIn(content).map((id) => ({
    id,
    questions: listIn(content, questionPath(id)),
  }));

  const asked = stations
    .filter(({ questions }) => questions.length > 0)
    .map(({ id: station, questions }) => {
      const list = questions.map(({ evidence, ...question }) => {
        const factorsOf = links.get(String(question.id));
        return JSON.stringify({ ...question, ...(factorsOf && { factors: factorsOf }) });
      });
      return [station, `[\n${list.join(',\n')}\n]`] as const;
    });
  const grounds = stations
    .flatMap(({ questions }) => questions)
    .map(({ id, evidence }) => [String(id), JSON.stringify(evidence)] as const);

  return new Map([
    [QUESTIONS_FILE, lines(asked)],
    [EVIDENCE_FILE, lines(grounds)],
  ]);
}
