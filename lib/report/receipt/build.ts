import type { Remark, ResponseRequest, ResponseState, Sharing } from '@/lib/consultation/types';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { formatInstant } from '@/lib/i18n/format-instant';
import { htmlLang } from '@/lib/i18n/locales';
import type { ResponseTexts } from '@/lib/instrument/texts/response';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { facts, list, paragraph, small } from '@/lib/report/blocks';
import type { Block, Report, ReportMeta, ReportSection } from '@/lib/report/types';
import type { Wording } from '@/lib/wording/texts';
import { sharedWords } from './shared-words';

/** A response, as far as its receipt tells about it. */
export interface Receipted {
  body: { id?: string; name?: string };
  proposal: { title: string; version?: string };
  sharing: Sharing;
  state: ResponseState;
  /** Role, and name if given. */
  signedBy: { role: string; name?: string };
  /** By which body, on which day (ISO), under which reference. */
  decision?: { by: string; on?: string; reference?: string };
  remarks: Pick<Remark, 'point' | 'text' | 'quote'>[];
  /** Missing where only remarks were given. */
  request?: ResponseRequest;
  /** SHA-256 over what is shared, hex. */
  hash: string;
  /** Made from an example. */
  fictional: boolean;
}

export interface ReceiptInput {
  response: Receipted;
  /** When it was made: an ISO date-time, told in this IANA time zone. */
  at: string;
  zone: string;
  /** Of a response that came in online; `at` is then when the host got it, by the host's clock. */
  arrived?: {
    /** Who consults, as the host knows them. */
    issuer: string;
    /** What a publication lists if the response was counted, hex. */
    counted: string;
  };
  wording: Wording & { response: ResponseTexts };
}

/**
 * The receipt of a response: whose it is, about which version, at which level, who signed it and when, what
 * was shared with its hash, and what that means. It stays with whoever answered.
 */
export function buildReceipt(input: ReceiptInput): Report {
  const { response, arrived, wording } = input;
  const { receipt, make } = wording.response;
  const { remarks, request } = response;
  const { norms } = wording.texts.model;
  const shared = sharedWords(
    { body: response.body, request, remarks: remarks.length },
    { texts: make.shared, locale: wording.locale, norms },
  );
  const said = remarks.map(({ point, text, quote }) => [
    ...(point ? [{ strong: `${point}: ` }] : []),
    text,
    ` (${quote ? receipt.quoted : receipt.notQuoted})`,
  ]);
  return {
    meta: metaOf(input),
    sections: [
      section('response', receipt.facts, responseBlocks(input)),
      section('shared', receipt.sharedTitle, list(shared)),
      ...(said.length > 0 ? [section('remarks', receipt.remarksTitle, list(said))] : []),
      section(
        'know',
        receipt.knowTitle,
        list([
          receipt.key,
          ...(response.sharing === 'counted' ? [receipt.counted] : []),
          receipt.law,
          receipt.asked,
          ...(arrived
            ? [receipt.arrived, receipt.countedText, receipt.correctOnline]
            : [receipt.notSent, receipt.correct]),
        ]),
      ),
    ],
  };
}

const section = (id: string, title: string, blocks: Block[]): ReportSection => ({
  id: `receipt-${id}`,
  station: null,
  number: '',
  title,
  annex: false,
  blocks,
});

const nameOf = ({ body }: Receipted): string => body.name ?? body.id ?? '–';

function metaOf({ response, at, zone, arrived, wording }: ReceiptInput): ReportMeta {
  const { meta } = wording.texts.report;
  const { receipt, make } = wording.response;
  return {
    title: response.proposal.title,
    subtitle: fill(receipt.subtitle, { body: nameOf(response) }),
    municipality: nameOf(response),
    locale: wording.locale,
    language: htmlLang[wording.locale],
    date: at.slice(0, 10),
    dateText: formatInstant(wording.locale, at, zone),
    copy: 'working',
    copyTitle: receipt.title,
    copyText: arrived ? receipt.arrived : receipt.notSent,
    fictional: response.fictional ? meta.fictional : null,
    instrumentVersion: INSTRUMENT_VERSION,
    labels: {
      product: meta.product,
      description: `${receipt.title} · ${make.sharing[response.sharing].label}`,
      contents: meta.contents,
      page: meta.page,
      contentsEntry: meta.contentsEntry,
      annex: meta.annex,
      attachment: meta.attachment,
      logo: meta.logoUnnamed,
    },
  };
}

/** In groups of eight, to compare by eye and to fit on paper. */
const inGroups = (hash: string): string => hash.replace(/.{8}(?=.)/g, '$& ');

function responseBlocks({ response, at, zone, arrived, wording }: ReceiptInput): Block[] {
  const { receipt, make } = wording.response;
  const { locale } = wording;
  const { body, proposal, sharing, state, signedBy, decision, hash, fictional } = response;
  const roles: Record<string, string> = wording.texts.model.roles;
  const role = roles[signedBy.role] ?? signedBy.role;
  const decided = [
    decision?.by,
    decision?.on && formatDay(locale, decision.on),
    decision?.reference,
  ].filter(Boolean);
  return [
    facts([
      [receipt.proposal, proposal.title],
      [receipt.version, proposal.version ?? receipt.noVersion],
      [receipt.body, nameOf(response)],
      [receipt.code, body.id ?? null],
      [receipt.sharing, `${make.sharing[sharing].label}. ${make.sharing[sharing].text}`],
      [receipt.state, make.state[state].label],
      [receipt.decision, decided.length > 0 ? decided.join(', ') : null],
      [receipt.signedBy, signedBy.name ? `${signedBy.name}, ${role}` : role],
      [arrived ? receipt.arrivedOn : receipt.madeOn, formatInstant(locale, at, zone)],
      [receipt.issuer, arrived?.issuer ?? null],
      [receipt.hash, inGroups(hash)],
      [receipt.listed, arrived ? inGroups(arrived.counted) : null],
    ]),
    small(receipt.hashText),
    ...(fictional ? [paragraph(make.fictional)] : []),
  ];
}
