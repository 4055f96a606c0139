import { type Consultation, FIRST_VERSION } from '@/lib/consultation/record';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';

/**
 * The next round of a consultation: what was proposed under the next version, who is asked, what is expected and
 * offered, and the terms but for their days. Nothing that anybody answered goes along.
 *
 * @param given.now - ISO date-time.
 * @param given.room - of this round at the host, if it has one.
 */
export function nextRound(
  consultation: Consultation,
  given: { id: string; now: string; room?: string | undefined },
): Consultation {
  const { proposal, terms, superseded = [], contacts, outlines } = consultation;
  const { fictional, locale, bodies, classifications, packages, themes } = consultation;
  const { title = '', version = FIRST_VERSION } = proposal;
  const { answerBy: _, decideBy: __, keptUntil: ___, ...lasting } = terms;
  return {
    id: given.id,
    createdAt: given.now,
    updatedAt: given.now,
    revision: 0,
    instrumentVersion: INSTRUMENT_VERSION,
    fictional,
    locale,
    proposal: { ...proposal, version: nextVersion(version, superseded) },
    bodies,
    ...(contacts && { contacts }),
    classifications,
    packages,
    terms: lasting,
    responses: [],
    themes,
    answers: [],
    publications: [],
    ...(outlines !== undefined && { outlines }),
    previous: {
      id: consultation.id,
      title,
      version,
      ...(given.room !== undefined && { room: given.room }),
    },
  };
}

/** The version after one: its last number raised, `2` behind a name without a number. Never one that was used. */
export function nextVersion(version: string, used: readonly string[] = []): string {
  const [, before = '', number] = /^(.*?)(\d{1,9})?$/s.exec(version.trim()) ?? [];
  let next = number === undefined ? 2 : Number(number) + 1;
  const named = () =>
    number === undefined && before !== '' ? `${before} ${next}` : `${before}${next}`;
  while (used.includes(named())) next += 1;
  return named();
}
