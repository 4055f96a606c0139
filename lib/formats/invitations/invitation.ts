import type { Consultation } from '@/lib/consultation/record';
import { SHARINGS, type Sharing } from '@/lib/consultation/types';
import { fill } from '@/lib/i18n/fill';
import { formatDayInFull } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { shorten } from '@/lib/i18n/shorten';
import type { ConsultationTexts } from '@/lib/instrument/texts/consultation';

/** What an invitation is about. */
export type Inviting = Pick<Consultation, 'proposal' | 'terms'>;

interface Told {
  /** Address of the start page; with `closes`, the body's own link. */
  link: string;
  /** The answer is given online until then, in words with the zone; by a file if absent. */
  closes?: string;
  texts: ConsultationTexts['invitation'];
  /** The levels, as those who are asked read them. */
  sharing: Record<Sharing, { label: string; text: string }>;
  locale: Locale;
}

/** Lines below a heading, if there is one: paragraphs, or a list. */
export interface InvitationPart {
  heading?: string;
  kind: 'text' | 'bullets' | 'numbers';
  lines: string[];
}

export interface Invitation {
  subject: string;
  parts: InvitationPart[];
}

/** What is asked, by whom and about what. */
const askOf = (
  { ask, askNobody }: ConsultationTexts['invitation']['letter'],
  { proposer, title }: { proposer: string | undefined; title: string },
): string => (proposer ? fill(ask, { proposer, title }) : fill(askNobody, { title }));

/** Characters of a title or a name in a mail that a link opens: such an address has to stay short. */
const LONGEST_IN_MAIL = 80;

/** What a mail with a link says; everything else is where the link leads. */
export function invitationMail(
  { proposal, terms }: Inviting,
  { link, closes, texts }: Required<Pick<Told, 'link' | 'closes' | 'texts'>>,
): { subject: string; body: string } {
  const { letter, mail, unset } = texts;
  const short = (text: string | undefined) => text && shorten(text.trim(), LONGEST_IN_MAIL);
  const title = short(proposal.title) || unset;
  const contact = short(terms.contact);
  const paragraphs = [
    letter.opening,
    askOf(letter, { proposer: short(proposal.proposer), title }),
    `${mail.link}\n${link}`,
    letter.whoever,
    fill(letter.closes, { instant: closes }),
    contact && fill(mail.questions, { contact }),
    mail.end,
  ];
  return {
    subject: fill(letter.subject, { title }),
    body: paragraphs.filter(Boolean).join('\n\n'),
  };
}

/** What somebody is invited with: what to do, until when, and what happens with the answer. */
export function invitation(
  { proposal, terms }: Inviting,
  { link, closes, texts, sharing, locale }: Told,
): Invitation {
  const { letter, unset } = texts;
  const day = (date: string) => formatDayInFull(locale, date);
  const title = proposal.title?.trim() || unset;
  const points = (proposal.points ?? []).map((point) => point.title);
  const contact = terms.contact?.trim() || unset;
  const online = closes !== undefined;
  // A letter with a link can do without somebody to ask; a file has to be sent back to somebody.
  const nobody = online && !terms.contact?.trim();
  const steps = (online ? letter.stepsOnline : letter.steps)
    .filter((step) => !nobody || !step.includes('{contact}'))
    .map((step) => fill(step, { link, contact }));
  const until = online
    ? fill(letter.closes, { instant: closes })
    : terms.answerBy && fill(letter.answerBy, { date: day(terms.answerBy) });

  const parts: (Omit<InvitationPart, 'lines'> & { lines: (string | false | undefined)[] })[] = [
    { kind: 'text', lines: [letter.opening] },
    {
      kind: 'text',
      lines: [askOf(letter, { proposer: proposal.proposer, title })],
    },
    { kind: 'text', lines: [proposal.description] },
    {
      kind: 'text',
      lines: [proposal.version && fill(letter.version, { version: proposal.version })],
    },
    { kind: 'text', lines: [proposal.start && fill(letter.start, { date: day(proposal.start) })] },
    { heading: letter.changes, kind: 'text', lines: [proposal.change] },
    { heading: letter.support, kind: 'text', lines: [proposal.support] },
    { heading: letter.points, kind: 'bullets', lines: points },
    { heading: letter.how, kind: 'numbers', lines: steps },
    { kind: 'text', lines: [online && letter.whoever] },
    { kind: 'text', lines: [until] },
    {
      kind: 'text',
      lines: [terms.decideBy && fill(letter.decideBy, { date: day(terms.decideBy) })],
    },
    {
      heading: letter.terms,
      kind: 'text',
      lines: [
        terms.controller && fill(letter.controller, { text: terms.controller }),
        terms.legalBasis && fill(letter.legalBasis, { text: terms.legalBasis }),
        terms.readers && fill(letter.readers, { text: terms.readers }),
        terms.publishes && fill(letter.publishes, { text: terms.publishes }),
        terms.keptUntil && fill(letter.kept, { date: day(terms.keptUntil) }),
      ],
    },
    {
      heading: letter.sharing,
      kind: 'bullets',
      lines: SHARINGS.map((level) => `${sharing[level].label}: ${sharing[level].text}`),
    },
    { kind: 'text', lines: [letter.access] },
  ];
  return {
    subject: fill(letter.subject, { title }),
    parts: parts.flatMap(({ lines, ...part }) => {
      const said = lines.filter((line): line is string => Boolean(line));
      return said.length > 0 ? [{ ...part, lines: said }] : [];
    }),
  };
}

const marks: Record<InvitationPart['kind'], (at: number) => string> = {
  text: () => '',
  bullets: () => '- ',
  numbers: (at) => `${at + 1}. `,
};

/** The same as plain text, for a mail. */
export function invitationText(consultation: Inviting, told: Told): string {
  const { subject, parts } = invitation(consultation, told);
  const paragraphs = parts.map(({ heading, kind, lines }) =>
    [heading, ...lines.map((line, at) => `${marks[kind](at)}${line}`)].filter(Boolean).join('\n'),
  );
  return [subject, ...paragraphs].join('\n\n');
}
