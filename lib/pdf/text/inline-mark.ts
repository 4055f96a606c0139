import type { LinkTarget } from '@/lib/pdf/semantics';

/** The meaning of a run of text inside a paragraph: (part of) a link, another language, or both. */
export class InlineMark {
  constructor(
    readonly link: LinkTarget | undefined,
    readonly lang: string | undefined,
  ) {}
}
