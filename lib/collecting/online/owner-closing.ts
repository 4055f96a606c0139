import type { Terms } from '@/lib/consultation/record';
import { expectOk } from '@/lib/sealed/host/errors';
import { termsUntil } from './closing';
import type { Board, Closing } from './documents';
import type { OwnerWork } from './owner-state';

/**
 * Until when a consultation takes answers, and how long the host keeps it.
 * All methods fail with `SealedError`s or `StorageError`s.
 */
export class OwnerClosing {
  constructor(private readonly work: OwnerWork) {}

  /** Sets until when it takes answers, later or for the first time. */
  async extend(closing: Closing, reason = ''): Promise<void> {
    await this.setClosing(closing, null);
    const detail = [closing.closesAt, reason].filter(Boolean).join(' – ');
    await this.work.note({ what: 'extended', ...(detail && { detail }) });
  }

  /** Closes now, for a reason that those who are asked can read. */
  async closeEarly(reason: string): Promise<void> {
    const { access } = this.work.state();
    await access.look();
    const at = access.clock.now();
    const closing = { ...this.work.state().board.value.closing, closesAt: at, graceMinutes: 0 };
    await this.setClosing(closing, { at, reason });
    await this.work.note({ what: 'closedEarly', detail: reason });
  }

  /** The last day to answer is a term too: what counts as closed, and what is published, goes by it. */
  private async setClosing(closing: Closing, closedEarly: Board['closedEarly']): Promise<void> {
    expectOk(await this.work.state().access.api.setClosing(closing));
    const within = (terms: Terms): Terms =>
      termsUntil(terms, closing, this.work.state().board.value.zone);
    await this.work.changeBoard((board) => ({
      ...board,
      closing,
      closedEarly,
      terms: within(board.terms),
    }));
    await this.work.changeDossier((dossier) => ({
      ...dossier,
      consultation: { ...dossier.consultation, terms: within(dossier.consultation.terms) },
    }));
  }

  /** How long the host keeps it, in days from now. */
  async keepFor(days: number): Promise<string> {
    const { access } = this.work.state();
    const { expiresAt } = expectOk(await access.api.extend(days));
    await access.look();
    await this.work.note({ what: 'kept', detail: expiresAt });
    return expiresAt;
  }
}
