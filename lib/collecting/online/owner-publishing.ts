import { utf8 } from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import { largest } from '@/lib/sealed/crypto/sizes';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import { publicationName } from '@/lib/sealed/links/publication-name';
import type { PublishedPage } from './documents';
import type { OwnerWork } from './owner-state';

/** What is put in the open, and with what. All methods fail with `SealedError`s or `StorageError`s. */
export class OwnerPublishing {
  constructor(private readonly work: OwnerWork) {}

  /** The creation key, if it is kept. */
  get creationKey(): string | null {
    return this.work.state().desk.value.creationKey;
  }

  /** What sealed the expectations, for a publication that reveals them. */
  get sealedExpectations(): PublishedPage['expectations'] {
    const { sealed } = this.work.state().desk.value;
    const { expectations } = this.work.state().board.value;
    return sealed && expectations && { ...sealed, ...expectations };
  }

  /**
   * Puts a publication in the open, under the number it has. Fails with `creationKey` without a valid one, with
   * `taken` when its number is not the next one.
   */
  async publish(page: PublishedPage, creationKey = this.creationKey): Promise<void> {
    if (!creationKey) throw new SealedError('creationKey');
    const { number } = page.publication;
    const bytes = utf8(JSON.stringify(page));
    if (bytes.length > largest(publicationName(number)).record) throw new SealedError('tooLarge');
    const { api } = this.work.state().access;
    const writeId = newId();
    let result = await api.publish(number, bytes, writeId, creationKey);
    if (result.kind === 'offline') {
      result = await api.publish(number, bytes, writeId, creationKey);
    }
    if (result.kind === 'stale') throw new SealedError('taken');
    expectOk(result);
    await this.work.note({ what: 'published', detail: String(number) });
  }
}
