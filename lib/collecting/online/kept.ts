import type { ConsultationKind } from '@/lib/sealed/links/link-kinds';
import type { Decided, Submission } from './documents';

/** A write that the host has not acknowledged yet: it is sent again under the same id until it has. */
export type Pending = { writeId: string; base: number } & (
  | { part: 'submission'; document: Submission }
  | { part: 'decision'; document: Decided }
);

/**
 * What a device stores of a consultation at a host. It holds the link, and so the keys: it is never part of a
 * consultation, an assessment or an export.
 */
export interface Kept {
  /** UUID. */
  id: string;
  kind: ConsultationKind;
  /** UUID at the host. */
  room: string;
  /** For a body: its id at the host. */
  member: string | null;
  /** The fragment of one's own link. */
  link: string;
  /** While keys are renewed: the link that opens it afterwards. */
  next: string | null;
  /** Id of the consultation on this device, for owners and analysts. */
  consultation: string | null;
  /** Id of the assessment on this device, for a body. */
  draft: string | null;
  /** Title of the proposal, for a list of what this device takes part in. */
  title: string;
  /** ISO date-time. */
  createdAt: string;
  /** The highest version seen of each record. */
  seqs: Record<string, number>;
  /** The signing keys of `keys` as last seen. */
  signings: string[];
  /** For a body: signs what is sent from this device; the private half never leaves it. */
  device: CryptoKeyPair | null;
  pending: Pending | null;
  /**
   * For a reader: SHA-256 (hex) of the consultation when this device and the host last had the same. It tells
   * which of the two changed since. Missing where that is not known.
   */
  agreed?: string;
}

/** What a reader's device has opened of a body. */
export interface Opened {
  /** Of the reader's `Kept`. */
  kept: string;
  /** The body's id at the host. */
  seat: string;
  seq: number;
  /** When the host got it: ISO date-time. */
  arrivedAt: string;
  submission: Submission;
  decision: { seq: number; decided: Decided } | null;
  /** Public keys of devices that sent, in the order in which they were first seen. */
  devices: string[];
  /** It is part of the consultation on this device, or was taken out of it. */
  placed: boolean;
}

/** What this device keeps of consultations at a host. Every method is one atomic step. */
export interface Keeper {
  all(): Promise<Kept[]>;
  get(id: string): Promise<Kept | undefined>;
  ofConsultation(consultation: string): Promise<Kept | undefined>;
  ofDraft(draft: string): Promise<Kept | undefined>;
  put(kept: Kept): Promise<void>;
  /** Changes one; undefined when there is none (any more): nothing is written then. */
  update(id: string, change: (kept: Kept) => Kept): Promise<Kept | undefined>;
  /** What was opened for a reader, of all bodies. */
  opened(id: string): Promise<Opened[]>;
  /** Stores what was opened, in the place of what there was of the same bodies. */
  putOpened(opened: readonly Opened[]): Promise<void>;
  /** With what was opened for it. */
  remove(id: string): Promise<void>;
  /** Removes what belongs to a consultation or an assessment; gives what puts it back. */
  removeOf(document: { consultation: string } | { draft: string }): Promise<() => Promise<void>>;
  clear(kinds: readonly ConsultationKind[]): Promise<void>;
  /** Whether it is stored beyond this page. */
  lasting(): Promise<boolean>;
  close(): void;
}
