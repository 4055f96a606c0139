import { randomBytes, randomUUID } from 'node:crypto';
import { openDatabase, placeFrom } from '@/lib/server/store/database';
import { issueKey } from '@/lib/server/store/operator/creation-keys';
import { type TestBody, TestConsultation } from './consultation';

/** Octets of a submission: twice what most are. */
const SIZE = 32_000;

/** A body that submits, and repeats the same write until it is answered, as its browser does. */
export class Submitter {
  readonly consultation: TestConsultation;
  readonly body: TestBody;
  /** Submissions that the server acknowledged: the first and corrections. */
  acknowledged = 0;
  attempts = 0;
  #last = Buffer.alloc(0);

  constructor(consultation: TestConsultation, body: TestBody) {
    this.consultation = consultation;
    this.body = body;
  }

  /**
   * Submits once more.
   *
   * @param up - resolves when the server is there, as far as is known.
   * @returns the status of the answer: 201, 200 or that of a refusal.
   */
  async submit(up: () => Promise<void> = async () => {}): Promise<number> {
    const content = randomBytes(SIZE);
    const writeId = randomUUID();
    for (;;) {
      await up();
      this.attempts++;
      const sent = this.consultation.send(this.body, 'submission', this.acknowledged, {
        content,
        writeId,
      });
      const status = await sent.then(
        async (answer) => {
          await answer.arrayBuffer();
          return answer.status;
        },
        () => null,
      );
      if (status === null) continue;
      if (status < 300) {
        this.acknowledged++;
        this.#last = content;
      }
      return status;
    }
  }

  /** What the server has of what it acknowledged: all of it, less, or more than was sent. */
  async kept(): Promise<'kept' | 'lost' | 'doubled'> {
    const path = `/records/members/${this.body.id}/submission`;
    const answer = await this.consultation.ask({ path, token: this.body.token });
    const content = Buffer.from(await answer.arrayBuffer());
    if (Number(answer.headers.get('record-seq')) > this.acknowledged) return 'doubled';
    return answer.ok && content.equals(this.#last) ? 'kept' : 'lost';
  }
}

/**
 * Opens a consultation at a server and invites bodies that have begun.
 *
 * @param env - of the server, to make a creation key as the operator does.
 */
export async function makeSubmitters(
  origin: string,
  env: Record<string, string>,
  count: number,
): Promise<{ consultation: TestConsultation; submitters: Submitter[] }> {
  const database = await openDatabase(placeFrom(env));
  const { key } = await issueKey(database, 'City of Promises', Date.now());
  await database.query.destroy();
  const consultation = new TestConsultation(fetch, { origin });
  const { status } = await consultation.open(key);
  if (status !== 201) throw new Error(`opening a consultation: ${status}`);
  await consultation.closing(Date.now() + 60 * 60_000);
  const bodies = await consultation.bodies(count);
  const { id, token } = consultation;
  const submitters = bodies.map(
    // Each from an address of its own.
    (body) => new Submitter(new TestConsultation(fetch, { origin, id, token }), body),
  );
  for (const { consultation: own, body } of submitters) {
    const began = await own.send(body, 'began');
    if (began.status !== 201) throw new Error(`beginning: ${began.status}`);
  }
  return { consultation, submitters };
}
