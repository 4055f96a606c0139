import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/json/canonical';
import type { Instrument, Question } from '@/lib/model/types';

/** Where the fingerprints stand, from the root of the repository. */
export const FINGERPRINTS_FILE = 'lib/instrument/fingerprints.ts';

const sha256 = (content: unknown): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

/** What makes two answers to a question comparable. */
const asked = ({ id, kind, values, allows, revision }: Question) => ({
  id,
  kind,
  values,
  allows,
  revision,
});

/** Leaves out what it rests on: that scores nothing. */
function withoutGrounds<T extends { evidence: string[] }>(part: T): Omit<T, 'evidence'> {
  const { evidence, ...rest } = part;
  return rest;
}

/** What a question scores, apart from what it asks. */
function scoring(question: Question) {
  const { kind, values, allows, revision, page, ask, ...rest } = question;
  return rest;
}

/** Everything that scores, in the order of the instrument, which decides between equals. */
function scored(instrument: Instrument) {
  const { factors, stations, questions, assumptions, flags, team, ...rest } = instrument;
  const { measures, notes, pooling, planned, referenceTasks, maturity, version, rules } = rest;
  return {
    // What is written in code changes with the version only.
    version,
    rules,
    factors: factors.map((factor) => ({
      ...withoutGrounds(factor),
      requirements: factor.requirements.map(withoutGrounds),
    })),
    stations: stations.map(({ id }) => id),
    questions: questions.map(scoring),
    assumptions: assumptions.map(({ id, value, range }) => ({ id, value, range })),
    flags: flags.map(withoutGrounds),
    measures: measures.map(withoutGrounds),
    notes: notes.map(({ id }) => id),
    pooling: withoutGrounds(pooling),
    planned: withoutGrounds(planned),
    team: { groups: team.groups, rules: team.rules.map(({ id, value }) => ({ id, value })) },
    referenceTasks: referenceTasks.map(withoutGrounds),
    maturity: {
      indicators: maturity.indicators.map(withoutGrounds),
      drivers: maturity.drivers.map(withoutGrounds),
    },
  };
}

/**
 * By which an instrument is recognized, as SHA-256 in hexadecimal. `asked`: the questions by id, with their
 * values and revisions; answers compare under one, in whatever order they are asked. `scored`: everything
 * else that scores, so no texts and no evidence.
 */
export const fingerprintsOf = (instrument: Instrument) => ({
  asked: sha256(instrument.questions.map(asked).toSorted((a, b) => (a.id < b.id ? -1 : 1))),
  scored: sha256(scored(instrument)),
});

/** The module of fingerprints, as it has to stand on disk. */
export function fingerprintModule(instrument: Instrument): string {
  const prints = fingerprintsOf(instrument);
  return [
    '/**',
    ' * By which this instrument is recognized: SHA-256 of what is asked and of everything else that scores.',
    ' * Answers compare under one `asked`. Made from the content by `npm run generate`; do not change it by',
    ' * hand.',
    ' */',
    'export const FINGERPRINTS = {',
    ...Object.entries(prints).map(([name, print]) => `  ${name}: '${print}',`),
    '} as const;',
    '',
  ].join('\n');
}
