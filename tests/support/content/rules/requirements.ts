import {
  type Content,
  listIn,
  objectIn,
  questionsIn,
  texts,
} from '@/tests/support/content/content';
import { type Json, type JsonObject, objects } from '@/tests/support/content/json';
import { lowers } from './measures';
import type { Questions } from './values';

const FILE = 'content/instrument/factors.json';

/** From here on a shortfall has to have a measure that lowers it (model §7). */
const TWO_STEPS = 2;

interface Requirement {
  id: string;
  factor: string;
  demand: string[];
  combine: Json | undefined;
  supply: string;
  most: number;
}

const strings = (list: Json | undefined): string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];

/** The requirements of all factors, as far as they can be read. */
export const requirementsIn = (content: Content): Requirement[] =>
  listIn(content, 'instrument/factors.json').flatMap((factor) =>
    objects(factor.requirements).map((requirement) => ({
      id: String(requirement.id),
      factor: String(factor.id),
      demand: strings(requirement.demand),
      combine: requirement.combine,
      supply: String(requirement.supply),
      most: Number(requirement.most),
    })),
  );

/** What requirements, questions and measures must agree on. */
export function requirementFaults(content: Content, byId: Questions): string[] {
  const requirements = requirementsIn(content);
  return [
    ...requirements.flatMap((requirement) => scaleFaults(requirement, byId)),
    ...leftOut(content, requirements),
    ...notLowered(content, requirements, byId),
  ];
}

const scaleFaults = ({ id, demand, supply }: Requirement, byId: Questions): string[] =>
  [...demand, supply]
    .filter((question) => byId.has(question) && byId.get(question)?.kind !== 'scale')
    .map((question) => `${FILE}: "${id}" names "${question}", which is no scale; steps need one.`);

/** Demand that is set against nothing, and supply that nothing is set against. */
function leftOut(content: Content, requirements: Requirement[]): string[] {
  const named = new Set(requirements.flatMap(({ demand, supply }) => [...demand, supply]));
  const { question: planned } = objectIn(content, 'instrument/planned.json');
  const lacks: Record<string, string> = { demand: 'supply', supply: 'demand' };
  return questionsIn(content).flatMap(({ file, question: { id, side } }) => {
    const other = lacks[String(side)];
    return other && !named.has(String(id)) && id !== planned
      ? [
          `content/instrument/questions/${file}.json: "${id}" stands in no requirement of ${FILE}, so it is a ${side} without ${other}.`,
        ]
      : [];
  });
}

function notLowered(content: Content, requirements: Requirement[], byId: Questions): string[] {
  const measures = listIn(content, 'instrument/measures.json');
  const lowered = (question: string) =>
    measures.some((measure) => lowers(measure, question, byId.get(question)));
  return requirements
    .filter(({ most }) => most >= TWO_STEPS)
    .filter(({ demand, combine, supply }) => {
      // The larger of several demands is lower only when all of them are.
      const asked = combine === 'max' ? demand.every(lowered) : demand.some(lowered);
      return !lowered(supply) && !asked;
    })
    .map(
      ({ id, factor }) =>
        `${FILE}: "${factor}.${id}" can miss two steps, but no measure of content/instrument/measures.json lowers it.`,
    );
}

/** The requirements of a factor, by its id. */
export const requirementsOf = (factors: JsonObject[], id: Json | undefined): string[] =>
  factors
    .filter((factor) => factor.id === id)
    .flatMap(({ requirements }) => texts(objects(requirements)));
