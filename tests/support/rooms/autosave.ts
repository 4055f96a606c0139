import { createHash, randomUUID } from 'node:crypto';
import { TestRoom } from './room';

const SIZE = 4_000;

/** What a member's record holds after so many writes: to be known again by whoever reads it. */
function contentAt(member: string, seq: number): Buffer {
  const seed = createHash('sha256').update(`${member} ${seq}`).digest();
  return Buffer.concat(Array.from({ length: SIZE / seed.length }, () => seed));
}

/** A member who saves again and again, remembers what was acknowledged and repeats what was not. */
export class Autosaver {
  readonly room: TestRoom;
  readonly id: string;
  readonly token: string;
  /** The last write that the server acknowledged. */
  acknowledged = 0;
  #writeId: string = randomUUID();

  constructor(room: TestRoom, id: string, token: string) {
    this.room = room;
    this.id = id;
    this.token = token;
  }

  get name(): string {
    return `members/${this.id}/answers`;
  }

  /**
   * Saves once.
   *
   * @param origin - another process to save to than that of the room.
   * @returns false when no answer came: the same write is due again.
   * @throws when it was refused, which no member saving alone should ever be.
   */
  async save(origin?: string): Promise<boolean> {
    const { id, token } = this.room;
    const room = origin ? new TestRoom(fetch, { origin, id, token }) : this.room;
    const content = contentAt(this.id, this.acknowledged + 1);
    const options = { token: this.token, writeId: this.#writeId };
    let answer: Response;
    try {
      answer = await room.write(this.name, this.acknowledged, content, options);
      await answer.arrayBuffer();
    } catch {
      return false;
    }
    if (!answer.ok) {
      throw new Error(`write ${this.acknowledged + 1} of ${this.name}: ${answer.status}`);
    }
    this.acknowledged++;
    this.#writeId = randomUUID();
    return true;
  }

  /** What the server has of this member; null when that is torn or less than what it acknowledged. */
  async kept(origin?: string): Promise<number | null> {
    const { id, token } = this.room;
    const room = origin ? new TestRoom(fetch, { origin, id, token }) : this.room;
    const expected = this.acknowledged;
    const answer = await room.ask({ path: `/records/${this.name}`, token: this.token });
    if (answer.status === 404 && expected === 0) return 0;
    const seq = Number(answer.headers.get('etag')?.replaceAll('"', ''));
    const content = Buffer.from(await answer.arrayBuffer());
    const sound = answer.ok && seq >= expected && content.equals(contentAt(this.id, seq));
    return sound ? seq : null;
  }
}

/** Makes rooms at a server with members in them. */
export async function makeAutosavers(
  origin: string,
  rooms: number,
  perRoom: number,
): Promise<Autosaver[]> {
  const savers: Autosaver[] = [];
  for (let made = 0; made < rooms; made++) {
    const room = new TestRoom(fetch, { origin });
    const { status } = await room.create();
    if (status !== 201) throw new Error(`making a room: ${status}`);
    const { token } = await room.link('join');
    for (let joined = 0; joined < perRoom; joined++) {
      const member = await room.join(token);
      savers.push(new Autosaver(room, member.id, member.token));
    }
  }
  return savers;
}
