import type { Consultation } from '@/lib/consultation/record';
import { SHARINGS } from '@/lib/consultation/types';
import { fill } from '@/lib/i18n/fill';
import { formatDayInFull } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { ConsultationTexts } from '@/lib/instrument/texts/consultation';

interface Told {
  /** Address of the start page. */
  link: string;
  texts: Pick<ConsultationTexts, 'invitation' | 'terms'>;
  locale: Locale;
}

/** The text with which somebody is invited: what to do, until when, and what happens with the answer. */
export function invitationText(
  { proposal, terms }: Pick<Consultation, 'proposal' | 'terms'>,
  { link, texts, locale }: Told,
): string {
  const { letter, unset } = texts.invitation;
  const day = (date: string) => formatDayInFull(locale, date);
  const title = proposal.title?.trim() || unset;
  const titles = (proposal.points ?? []).map((point) => point.title).filter(Boolean);
  const contact = terms.contact?.trim() || unset;
  /** Lines that are there, below their heading. */
  const part = (heading: string, lines: (string | false | undefined)[]): string[] => {
    const said = lines.filter(Boolean);
    return said.length > 0 ? [`${heading}\n${said.join('\n')}`] : [];
  };

  return [
    fill(letter.subject, { title }),
    letter.opening,
    proposal.proposer
      ? fill(letter.ask, { proposer: proposal.proposer, title })
      : fill(letter.askNobody, { title }),
    ...(proposal.description ? [proposal.description] : []),
    ...[
      proposal.version && fill(letter.version, { version: proposal.version }),
      proposal.start && fill(letter.start, { date: day(proposal.start) }),
    ].flatMap((line) => line || []),
    ...part(letter.changes, [proposal.change]),
    ...part(letter.support, [proposal.support]),
    ...part(
      letter.points,
      titles.map((point) => `- ${point}`),
    ),
    ...part(
      letter.how,
      letter.steps.map((step, at) => `${at + 1}. ${fill(step, { link, contact })}`),
    ),
    ...[
      terms.answerBy && fill(letter.answerBy, { date: day(terms.answerBy) }),
      terms.decideBy && fill(letter.decideBy, { date: day(terms.decideBy) }),
    ].flatMap((line) => line || []),
    ...part(letter.terms, [
      terms.controller && fill(letter.controller, { text: terms.controller }),
      terms.legalBasis && fill(letter.legalBasis, { text: terms.legalBasis }),
      terms.readers && fill(letter.readers, { text: terms.readers }),
      terms.publishes && fill(letter.publishes, { text: terms.publishes }),
      terms.keptUntil && fill(letter.kept, { date: day(terms.keptUntil) }),
    ]),
    ...part(
      letter.sharing,
      SHARINGS.map((sharing) => {
        const { title: name, text } = texts.terms.sharing[sharing];
        return `- ${name}: ${text}`;
      }),
    ),
    texts.terms.accessBody,
  ].join('\n\n');
}
