/** What a content stands for: answers compare under one `asked`, results under one `scored`. */
export interface Fingerprints {
  /** Question ids, their levels and revisions of meaning. */
  asked: string;
  /** Everything else that scores. */
  scored: string;
}

export const FINGERPRINTS: Fingerprints = { asked: '', scored: '' };
