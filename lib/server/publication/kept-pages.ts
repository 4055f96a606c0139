import type { PublishedPage } from '@/lib/collecting/online/documents';

/** A few pages of at most two million bytes each. */
const MOST = 8;

/** The publications that were read last, so that one that many people look at is not read again for each. */
export class KeptPages {
  #pages = new Map<string, PublishedPage | null>();

  get(key: string): PublishedPage | null | undefined {
    const page = this.#pages.get(key);
    if (page !== undefined) this.keep(key, page);
    return page;
  }

  keep(key: string, page: PublishedPage | null): PublishedPage | null {
    this.#pages.delete(key);
    this.#pages.set(key, page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST && oldest !== undefined) this.#pages.delete(oldest);
    return page;
  }
}
