import { FLAG_IDS } from '@/lib/model';
import { type Content, listIn, questionsIn, texts } from '@/tests/support/content/content';
import type { Json, JsonObject } from '@/tests/support/content/json';
import { conditionFaults } from './conditions';
import { digitalFaults } from './digital';
import { measureFaults } from './measures';
import { requirementFaults } from './requirements';
import type { Questions } from './values';

/** What several data files must agree on, beyond naming ids that exist. */
export function ruleFaults(content: Content): string[] {
  const questions = questionsIn(content);
  const byId: Questions = new Map(questions.map(({ question }) => [question.id, question]));
  return [
    ...twice(questions),
    ...conditionFaults(questions, byId),
    ...requirementFaults(content, byId),
    ...digitalFaults(content, byId),
    ...measureFaults(content, byId),
    ...flagFaults(content),
  ];
}

function twice(questions: { file: string; question: JsonObject }[]): string[] {
  const first = new Map<Json | undefined, string>();
  return questions.flatMap(({ file, question: { id } }) => {
    const before = first.get(id);
    first.set(id, file);
    return before !== undefined && before !== file
      ? [
          `content/instrument/questions/${file}.json: "${id}" also stands in content/instrument/questions/${before}.json; give one another id.`,
        ]
      : [];
  });
}

/** The model can raise a flag of which the instrument says nothing. */
function flagFaults(content: Content): string[] {
  const there = texts(listIn(content, 'instrument/flags.json'));
  return FLAG_IDS.filter((id) => !there.includes(id)).map(
    (id) => `content/instrument/flags.json: "${id}" is missing; the model raises it.`,
  );
}
