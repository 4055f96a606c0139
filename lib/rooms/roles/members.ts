import type { Bytes } from '@/lib/bytes/bytes';
import { type PresentAnswers, presentAnswers } from '@/lib/rooms/documents/answers';
import { parseMemberAnswers, type Vote, voteSchema } from '@/lib/rooms/documents/member';
import type { Role } from '@/lib/rooms/documents/parts';
import { answersName, cardName, voteName } from '@/lib/rooms/documents/record-names';
import { unsealCard } from '@/lib/rooms/documents/sealed';
import type { RoomStatus } from '@/lib/sealed/host/api';
import { isPassing, SealedError } from '@/lib/sealed/host/errors';
import { keyIn, lockedDocument, lockedRecord } from '@/lib/sealed/records/codec';
import type { RoomRecords, Version } from '@/lib/sealed/records/records';
import type { OpenCard } from './roster';

type Part = 'card' | 'answers' | 'vote';

/** A member as a coordinator sees them. */
export interface MemberView {
  id: string;
  /** ISO date-time. */
  joinedAt: string;
  /** Null when the card cannot be read, or does not count. */
  role: Role | null;
  name?: string;
  /** Of whichever version, brought to the present one. */
  answers: PresentAnswers | null;
  vote: Vote | null;
  /** Records that exist but cannot be read: damaged, malicious or forged. */
  unreadable: Part[];
  /** The answers are of a newer version of the questionnaire than this app knows. */
  isNewer: boolean;
}

interface Kept {
  card?: Attempt<OpenCard>;
  answers?: Attempt<PresentAnswers>;
  vote?: Attempt<Vote>;
}

/** The outcome of reading a version; it is not read again until there is a newer one. */
interface Attempt<T> {
  seq: number;
  value: T | null;
  isNewer?: boolean;
}

/** How cards are opened, and which of them count. */
export interface Opening {
  privateKey: CryptoKey;
  boardKeys: readonly Bytes[];
  /** Whether a card of a member counts. */
  admits: (id: string, opened: OpenCard) => boolean;
}

/**
 * Reads the records of members one by one, so that one damaged or malicious record never hides the
 * others.
 */
export class MemberReader {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly records: RoomRecords) {}

  /** The members the host lists; what did not change is not fetched again. Fails when the host does. */
  async read(status: RoomStatus, opening: Opening): Promise<MemberView[]> {
    const seqs = new Map(status.records.map(({ name, seq }) => [name, seq]));
    const members = status.members ?? [];
    for (const id of this.kept.keys()) {
      if (!members.some((member) => member.id === id)) this.kept.delete(id);
    }
    return Promise.all(members.map((member) => this.view(member, seqs, opening)));
  }

  /** The opened card of a member, whether it counts or not; undefined when it cannot be read. */
  card(id: string): OpenCard | undefined {
    return this.kept.get(id)?.card?.value ?? undefined;
  }

  private async view(
    { id, joinedAt }: Pick<MemberView, 'id' | 'joinedAt'>,
    seqs: Map<string, number>,
    { privateKey, boardKeys, admits }: Opening,
  ): Promise<MemberView> {
    const kept = this.kept.get(id) ?? {};
    this.kept.set(id, kept);
    const { records } = this;
    kept.card = await attempt(kept.card, seqs.get(cardName(id)), () =>
      records.read({
        name: cardName(id),
        read: (slot, bytes) => unsealCard(privateKey, slot, id, boardKeys, bytes),
      }),
    );
    const opened = kept.card?.value;
    const card = opened && admits(id, opened) ? opened.card : null;
    if (card) {
      const key = keyIn(card.answersKey);
      kept.answers = await attempt(kept.answers, seqs.get(answersName(id)), () =>
        records.read(
          lockedRecord(answersName(id), key, (value) => presentAnswers(parseMemberAnswers(value))),
        ),
      );
      kept.vote = await attempt(kept.vote, seqs.get(voteName(id)), () =>
        records.read(lockedDocument(voteName(id), key, voteSchema)),
      );
    }
    const content = {
      card: kept.card && card,
      answers: card ? kept.answers?.value : undefined,
      vote: card ? kept.vote?.value : undefined,
    };
    const isNewer = card !== null && kept.answers?.isNewer === true;
    const parts = ['card', 'answers', 'vote'] as const;
    const isUnreadable = (part: Part) => content[part] === null && !(part === 'answers' && isNewer);
    return {
      id,
      joinedAt,
      role: card?.role ?? null,
      ...(card?.name && { name: card.name }),
      answers: content.answers ?? null,
      vote: content.vote ?? null,
      unreadable: parts.filter(isUnreadable),
      isNewer,
    };
  }
}

async function attempt<T>(
  before: Attempt<T> | undefined,
  seq: number | undefined,
  read: () => Promise<Version<T>>,
): Promise<Attempt<T> | undefined> {
  if (seq === undefined || seq === before?.seq) return before;
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof SealedError)) throw cause;
    if (isPassing(cause.kind)) throw cause;
    // Removed since the host listed it.
    if (cause.kind === 'gone') return before;
    return { seq, value: null, isNewer: cause.kind === 'newer' };
  }
}
