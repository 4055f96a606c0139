import { locales } from '@/lib/i18n/locales';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { instrument } from '@/lib/instrument/instrument';
import { parse } from './content';
import { readContent } from './files';
import { unusedEvidence } from './unused-data';

/** The instrument in a few lines: version, fingerprints, how much of everything, evidence left unused. */
export function summary(): string[] {
  const { content } = parse(readContent());
  const { version, factors, questions, stations, rules, flags, measures, assumptions } = instrument;
  const requirements = factors.flatMap((factor) => factor.requirements);
  const examples = [...content.paths].filter((path) => path.startsWith('examples/'));
  const unused = unusedEvidence(content);
  return [
    `Instrument ${version}: nothing is wrong with it.`,
    `${questions.length} questions at ${stations.length} stations; ${factors.length} factors with ${requirements.length} requirements; ${rules.length} rules of levels.`,
    `${flags.length} flags, ${measures.length} measures, ${assumptions.length} assumptions, ${instrument.referenceTasks.length} reference tasks, ${examples.length} examples. Texts in ${locales.join(', ')}.`,
    `asked  ${FINGERPRINTS.asked}`,
    `scored ${FINGERPRINTS.scored}`,
    ...(unused.length > 0 ? ['', `${unused.length} pieces of evidence are not used yet:`] : []),
    ...unused.map(({ id, ref, en }) => `${id}  ${ref}  ${en}`),
  ];
}
