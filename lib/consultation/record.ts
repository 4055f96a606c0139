import type { Locale } from '@/lib/i18n/locales';
import type { Body, Package, Proposal, Published, Response } from './types';

/** What those who are asked are told beforehand, and the region agrees to. */
export interface Terms {
  /** ISO dates. */
  answerBy?: string;
  decideBy?: string;
  /** Who is responsible for the data, on which legal ground, and until when they are kept. */
  controller?: string;
  legalBasis?: string;
  keptUntil?: string;
  /** Who reads the answers, and what will be published, in words. */
  readers?: string;
  publishes?: string;
  contact?: string;
}

/** Whether the last day to answer is over: nobody can answer any more. Without such a day, it never is. */
export const isClosed = ({ answerBy }: Pick<Terms, 'answerBy'>, today: string): boolean =>
  answerBy !== undefined && answerBy < today;

/** A response as it was read from a file. */
export interface Received extends Response {
  /** SHA-256 over what was shared, hex: a corrected answer has another. */
  hash: string;
  /** ISO date of the file, and the day it was read; never a time. */
  madeOn: string;
  receivedOn: string;
  /** Who signs for it: role, and name if given. */
  signedBy?: { role: string; name?: string };
  /** Of a decision: by which body, when, and under which reference. */
  decision?: { by: string; on?: string; reference?: string };
}

/** The version that a proposal has when nobody named one. */
export const FIRST_VERSION = '1';

/**
 * The responses that figures may count: none about a version that was replaced by one of another content, since
 * its body is asked to confirm. Figures never mix versions.
 */
export const ofPresentVersion = <T extends Pick<Response, 'proposalVersion'>>(
  responses: readonly T[],
  { superseded = [] }: Pick<Consultation, 'superseded'>,
): T[] =>
  responses.filter(({ proposalVersion = FIRST_VERSION }) => !superseded.includes(proposalVersion));

/** What the region can do with a point. */
export const OUTCOMES = ['takenOver', 'partly', 'not'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the region decides on a point once it has read the answers. */
export interface PointAnswer {
  point: string;
  /** Absent until it is decided; who decides, and when, may be known before. */
  outcome?: Outcome;
  why?: string;
  owner?: string;
  on?: string;
}

/** How a body is written to. Never part of what is analysed or shown. */
export interface Contact {
  language?: string;
  email?: string;
  /** What kind of body it is: a municipality, a province, an association. */
  kind?: string;
}

/**
 * What a publication said beside its reading, as it was on its day: its files say the same later, whatever
 * the region changes meanwhile. Of a response never an answer. Outlines are not in it: they say nothing.
 */
export interface PublishedFacts
  extends Pick<
    Consultation,
    'proposal' | 'bodies' | 'classifications' | 'packages' | 'terms' | 'themes' | 'answers'
  > {
  fictional: boolean;
  responses: Pick<Response, 'body' | 'sharing' | 'kind' | 'state'>[];
}

/** A publication as it is kept. Those of before facts were kept have none: they are told with those of today. */
export interface KeptPublication extends Published {
  facts?: PublishedFacts;
}

/** The round before: a consultation on the same device, with what it was about. */
export interface PreviousConsultation {
  /** Its id. */
  id: string;
  title: string;
  version: string;
  /** UUID at the host, if it was kept there: where what was published of it stands. */
  room?: string;
}

/** A consultation as it is kept on the device of whoever prepares and reads it. */
export interface Consultation {
  /** UUID. */
  id: string;
  /** ISO date-times. */
  createdAt: string;
  updatedAt: string;
  /** One more with every write; 0 until it is stored. */
  revision: number;
  instrumentVersion: string;
  /** The worked example: every screen and page says so. */
  fictional: boolean;
  locale: Locale;
  /** The title may be empty while it is prepared. */
  proposal: Partial<Proposal>;
  bodies: Body[];
  /** By body. */
  contacts?: Record<string, Contact>;
  /** What bodies are called whose list was imported: titles of classifications, by id. */
  classifications: Record<string, string>;
  packages: Package[];
  terms: Terms;
  responses: Received[];
  /** Themes for remarks, by id. */
  themes: Record<string, string>;
  answers: PointAnswer[];
  publications: KeptPublication[];
  /** Versions of the proposal that were replaced by one of another content: answers to them count in no figure. */
  superseded?: string[] | undefined;
  /** Of a next round. Its answers stay where they are. */
  previous?: PreviousConsultation;
  /** Outlines for the map, a topology of their own; those of Flanders if absent. Property `id` names the body. */
  outlines?: unknown;
  /** What stands in a control and is not what it means, by field; as in an assessment (decision record 0027). */
  typed?: Record<string, { value: string | string[]; unusable?: true }>;
}
