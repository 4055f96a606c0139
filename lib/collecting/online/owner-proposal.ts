import type { Consultation } from '@/lib/consultation/record';
import { zonedParts } from '@/lib/i18n/zoned';
import { canonicalJson } from '@/lib/json/canonical';
import { SealedError } from '@/lib/sealed/host/errors';
import { isShownOtherwise, shownOf } from './board';
import type { OwnerWork } from './owner-state';

/** How a change of the proposal is taken: material ones ask those who answered to confirm. */
export type ProposalChange =
  | { kind: 'editorial'; change: string }
  | { kind: 'material'; version: string; change: string };

/**
 * The consultation as the other readers have it, and what those who are asked see of it.
 * All methods fail with `SealedError`s or `StorageError`s.
 */
export class OwnerProposal {
  constructor(private readonly work: OwnerWork) {}

  /**
   * Sends the consultation as it is on this device to the other readers, and what changed for those who are
   * asked to them. Without `change` a proposal that is shown otherwise is refused (`invalid`): whether that is
   * material is for people to say. Fails with `stale` when another owner changed the consultation since this
   * session looked: look again and take theirs up first.
   *
   * @param online - ids of the bodies whose response came in by the host: these are not sent back to it.
   * @returns the consultation as it was sent, with its version.
   */
  async save(
    given: Consultation,
    online: ReadonlySet<string>,
    change?: ProposalChange,
  ): Promise<Consultation> {
    const version =
      change?.kind === 'material'
        ? change.version
        : (this.work.state().board.value.proposal.version ?? '');
    const consultation = {
      ...given,
      proposal: { ...given.proposal, version },
      ...(change?.kind === 'material' && {
        superseded: this.work.state().board.value.versions.map((one) => one.version),
      }),
    };
    const shown = shownOf(consultation);
    const otherwise = isShownOtherwise(this.work.state().board.value, shown);
    if (otherwise && !change) throw new SealedError('invalid');
    const known = this.work.state().board.value.versions.some((one) => one.version === version);
    if (change?.kind === 'material' && (known || !version.trim())) throw new SealedError('invalid');
    const sent = {
      ...consultation,
      responses: consultation.responses.filter(({ body }) => !online.has(body)),
    };
    const before = canonicalJson(this.work.state().dossier.value.consultation);
    await this.work.changeDossier((dossier) => {
      if (canonicalJson(dossier.consultation) !== before) throw new SealedError('stale');
      if (!holdsAll(sent, dossier.consultation)) throw new SealedError('stale');
      if (canonicalJson(sent) === before) return dossier;
      const { proposals = [] } = dossier;
      return {
        ...dossier,
        consultation: sent,
        ...(change?.kind === 'material' && {
          proposals: [...proposals, this.work.state().board.value.proposal],
        }),
      };
    });
    if (otherwise && change) {
      const on = zonedParts(
        this.work.state().access.clock.now(),
        this.work.state().board.value.zone,
      ).day;
      await this.work.changeBoard((board) => ({
        ...board,
        ...shown,
        versions:
          change.kind === 'material'
            ? [...board.versions, { version, on, change: change.change, material: true }]
            : board.versions,
      }));
      const what = change.kind === 'material' ? 'newVersion' : 'edited';
      await this.work.note({ what, detail: change.change });
    }
    return consultation;
  }
}

/** Whether a consultation has every publication of another: what is published next is tested beside all. */
const holdsAll = ({ publications }: Consultation, other: Consultation): boolean =>
  other.publications.every((one) =>
    publications.some(
      ({ publication, ledger }) =>
        canonicalJson({ publication, ledger }) ===
        canonicalJson({ publication: one.publication, ledger: one.ledger }),
    ),
  );
