import type { ResponseFile } from '@/lib/collecting/responses/types';
import type { Consultation, PreviousConsultation, Terms } from '@/lib/consultation/record';
import type { Body, Package, Proposal, Publication } from '@/lib/consultation/types';
import type { Locale } from '@/lib/i18n/locales';

/** What the records of a consultation at a host hold; see README.md, "Records". Instants are ISO date-times in UTC. */

/** One entry of `keys`: public keys and signature in base64url. */
export interface KeyEntry {
  /** From 0. */
  epoch: number;
  signing: string;
  reading: string;
  /** By the signing key before it; the first signs itself. */
  signature: string;
}

/** Until when, on the host's clock. */
export interface Closing {
  /** Answers can be given, corrected and withdrawn until then; null: not opened yet. */
  closesAt: string | null;
  /** The same content can be confirmed as decided until then; null: with the answers. */
  decidesAt: string | null;
  /** Added for who began before closing. */
  graceMinutes: number;
}

/** A version of the proposal that was laid before those who are asked. */
export interface ProposalVersion {
  version: string;
  /** ISO date. */
  on: string;
  /** What changed, in words. */
  change: string;
  /** Material: those who answered are asked to confirm, and figures never mix versions. */
  material: boolean;
}

/** What everybody with a link may see. */
export interface Board {
  instrumentVersion: string;
  fictional: boolean;
  /** Without expectations and what is provided. */
  proposal: Omit<Proposal, 'expectations' | 'provides'>;
  /** The present one last. */
  versions: ProposalVersion[];
  terms: Terms;
  /** As told to the host; the host's own is what counts. */
  closing: Closing;
  /** IANA name of the zone in which instants are told. */
  zone: string;
  /** Of the seal of the expectations; see `Seal`. */
  expectations: Pick<Seal, 'sha256' | 'on'> | null;
  /** Closed early, and why; null: as planned. */
  closedEarly: { at: string; reason: string } | null;
  locale: Locale;
}

/** What a body sent. */
export type Sent =
  | {
      kind: 'submitted';
      response: ResponseFile;
      /** 16 bytes, base64url: with the hash of the response it finds itself in a publication. */
      salt: string;
    }
  | { kind: 'declined'; reason: string }
  | { kind: 'withdrawn' };

export type Submission = Sent & {
  /** Version of the proposal. */
  version: string;
  /** When, by the host's clock as last seen. */
  at: string;
  /** Public key of the device, base64url. */
  device: string;
  /** Over everything else, with room, body and version of the record. */
  signature: string;
};

/** That what was submitted was decided since, without a change. */
export interface Decided {
  /** Hash of the response that was decided. */
  hash: string;
  by: string;
  /** ISO date. */
  on?: string;
  reference?: string;
  at: string;
  device: string;
  signature: string;
}

/** That an assessment was begun. */
export interface Began {
  at: string;
  locale: Locale;
}

/** A document with a signature by the last signing key: only an owner can have written it. */
export interface Signed<T> {
  document: T;
  signature: string;
}

/** A body at the host. */
export interface Seat {
  /** UUID at the host. */
  id: string;
  /** Id of the body in the consultation. */
  body: string;
  /** Public key that shows who sent, base64url. */
  publicKey: string;
  /** When its link was made, and how often it was made anew. */
  since: string;
  reissued: number;
  revoked: boolean;
  /** Keys of earlier links, each with the SHA-256 (hex) of the records that count under it. */
  earlier?: { publicKey: string; records: string[] }[];
}

/** What readers need beside submissions. */
export interface Dossier {
  /** Without what came in by the host. */
  consultation: Consultation;
  seats: Seat[];
  /** Reading secrets by epoch but for the last, base64url. */
  earlier: string[];
  /** The proposal as it was laid before those who are asked in each version that was replaced, the first first. */
  proposals?: Board['proposal'][] | undefined;
}

/** What happened, for owners. */
export interface LogEntry {
  at: string;
  /** What was done, as a key of texts. */
  what:
    | 'opened'
    | 'invited'
    | 'reissued'
    | 'revoked'
    | 'extended'
    | 'reopened'
    | 'closedEarly'
    | 'kept'
    | 'edited'
    | 'newVersion'
    | 'published'
    | 'readerAdded'
    | 'readerRemoved'
    | 'secondKey';
  body?: string;
  detail?: string;
}

/** What only owners need. */
export interface Desk {
  /** By epoch, base64url. */
  masters: string[];
  /** Private half of the last signing key: PKCS #8, base64url. */
  signing: string;
  /** What `keys` holds, or will once renewing is through. */
  chain: KeyEntry[];
  /** Keys are being renewed: the other records and links follow. */
  renewing: boolean;
  /** Of owners and analysts; first the owner who made the present keys. `name`: for whom it was made. */
  links: {
    id: string;
    kind: 'owner' | 'analyst';
    fragment: string;
    name: string;
    createdAt: string;
  }[];
  /** Secrets of the bodies, base64url, by id at the host. */
  secrets: Record<string, string>;
  /** What was sealed. */
  sealed: Pick<Seal, 'bytes' | 'text'> | null;
  /** A second holder of the present keys has opened, or a key file was tried. */
  secondKey: { how: 'holder' | 'file'; at: string } | null;
  /** With which publishing and opening are done, if kept. */
  creationKey: string | null;
  log: LogEntry[];
}

/** Expectations with the bytes that sealed them. */
export interface Seal {
  /** 32 bytes, base64url. */
  bytes: string;
  /** Canonical JSON of `expectations` and `provides` of the proposal. */
  text: string;
  /** SHA-256 over the bytes and the UTF-8 of the text, hex: as it stands on the board from opening on. */
  sha256: string;
  /** ISO date. */
  on: string;
}

/**
 * What a publication at the host holds, in the open, and what its file holds. Everything in it stays as it
 * was on the day.
 */
export interface PublishedPage {
  format: 'draagkracht-publication';
  formatVersion: 1;
  instrumentVersion: string;
  fictional: boolean;
  locale: Locale;
  publication: Publication;
  proposal: Board['proposal'];
  /** Of the proposal until then, the one that was answered last; empty where versions were not kept. */
  versions: ProposalVersion[];
  terms: Terms;
  /** Where it is a next round: what the one before was about, and its room where that was at the same host. */
  previous?: Omit<PreviousConsultation, 'id'>;
  /** Who was asked, in the order of their ids. */
  bodies: Omit<Body, 'holding'>[];
  /** Who answered, in the order of their ids; `named`: with its answers, as it agreed to. */
  answered: { body: string; named: boolean }[];
  packages: Package[];
  /** "You said, we did". */
  answers: Consultation['answers'];
  themes: Consultation['themes'];
  classifications: Consultation['classifications'];
  outlines?: unknown;
  /** The figures show what was expected, so its seal is opened with them. */
  expectations: Seal | null;
  /** Of every response that was counted and has a salt: SHA-256 over salt and hash, hex, in ascending order. */
  counted: string[];
}
