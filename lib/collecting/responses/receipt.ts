import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { intlLocale, type Locale } from '@/lib/i18n/locales';
import type { ResponseTexts } from '@/lib/instrument/texts/response';
import type { Norm } from '@/lib/model/types';
import { sharedWords } from './shared-words';
import type { ResponseFile } from './types';

interface ReceiptOptions {
  texts: ResponseTexts;
  locale: Locale;
  /** Titles of roles and norms. */
  roles: Record<string, string>;
  norms: Record<Norm, { title: string }>;
}

/** The receipt of a response, to print or keep: what was shared, at which level, and what that means. */
export function receiptOf(file: ResponseFile, { texts, locale, roles, norms }: ReceiptOptions) {
  const { receipt, make } = texts;
  const { body, proposal, decision, signedBy, sharing, state, remarks, request } = file;
  const municipality = body.name ?? body.id ?? '–';
  const role = roles[signedBy.role] ?? signedBy.role;
  const decided = [
    decision?.by,
    decision?.on && formatDay(locale, decision.on),
    decision?.reference,
  ];
  const facts: [string, string | undefined][] = [
    [receipt.proposal, proposal.title],
    [receipt.version, proposal.version],
    [receipt.municipality, municipality],
    [receipt.code, body.id],
    [receipt.sharing, `${make.sharing[sharing].label}. ${make.sharing[sharing].text}`],
    [receipt.state, make.state[state].label],
    [receipt.decision, decided.filter(Boolean).join(', ')],
    [receipt.signedBy, signedBy.name ? `${signedBy.name}, ${role}` : role],
    [receipt.madeOn, formatDay(locale, file.madeOn)],
    // In groups of eight, to compare by eye and to fit on paper.
    [receipt.hash, file.hash.replace(/.{8}(?=.)/g, '$& ')],
  ];
  const said = remarks.map(({ point, text, quote }) => {
    const permission = quote ? receipt.quoted : receipt.notQuoted;
    return `${point ? `${point}: ` : ''}${text} (${permission})`;
  });
  const shared = request
    ? sharedWords(request, { texts: make.shared, locale, norms, remarks: remarks.length })
    : [];
  return {
    language: intlLocale[locale],
    title: receipt.title,
    subtitle: fill(receipt.subtitle, { municipality, proposal: proposal.title }),
    sections: [
      {
        title: receipt.facts,
        facts: facts.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
        lines: [receipt.hashText, ...(file.fictional ? [make.fictional] : [])],
      },
      ...(shared.length > 0 ? [{ title: receipt.sharedTitle, lines: shared }] : []),
      ...(said.length > 0 ? [{ title: receipt.remarksTitle, lines: said }] : []),
      {
        title: receipt.knowTitle,
        lines: [
          receipt.key,
          ...(sharing === 'counted' ? [receipt.counted] : []),
          receipt.law,
          receipt.asked,
          receipt.notSent,
          receipt.correct,
        ],
      },
    ],
  };
}
