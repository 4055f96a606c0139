import { requestForPublication } from '@/lib/disclosure/publication';
import { letterSentence, withoutAnswers } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { conditionsOf } from '@/lib/formats/shared/chosen';
import { fill, plural } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import { day } from '@/lib/wording/numbers';
import { moneySentences } from './money';
import { reasonsFor } from './reasons';

/** A letter to the higher government, as text. Text in brackets is for the sender to fill in. */
export interface Letter {
  title: string;
  sender: string[];
  addressee: string[];
  references: { term: string; value: string }[];
  subject: string;
  salutation: string;
  opening: string[];
  /** What the task costs, in sentences below a first one; none without a cost table. */
  money: { title: string; items: string[] } | null;
  /** The sentence above the conditions, and one to the sender where none was chosen. */
  asked: string[];
  /** What is asked, and why; no reason where it is a single answer. */
  conditions: { sentence: string; reason: string }[];
  /** To the sender, where a condition cites a rule; none where nothing is cited. */
  check: string | null;
  /** The last paragraph, the greeting and on whose behalf. */
  closing: [talk: string, greeting: string, onBehalf: string];
  signatures: { name: string; role: string }[];
  enclosures: { title: string; items: string[] };
}

/** The conditions of an assessment as a letter, by the conventions of Flemish local government. */
export function letterOf(given: Material): Letter {
  const material = {
    ...given,
    request: requestForPublication(given.request),
    findings: withoutAnswers(given.findings),
  };
  const { request, report, texts, theme } = material;
  const { letter } = texts;
  const { dateText } = report.meta;
  const { title: task, proposer } = request.context.task;
  const { conditions: ids, proposed } = conditionsOf(material);
  const conditions = ids.map((id) => condition(material, id));
  const money = moneySentences(material);
  return {
    title: fill(letter.title, { task }),
    sender: [
      theme.name ?? senderOf(material),
      letter.sender.street,
      letter.sender.place,
      letter.sender.contact,
    ],
    addressee: [
      proposer?.trim() || letter.addressee.unnamed,
      letter.addressee.person,
      letter.addressee.street,
      letter.addressee.place,
    ],
    references: [
      { term: letter.references.date, value: dateText },
      { term: letter.references.ours, value: letter.references.oursValue },
      { term: letter.references.yours, value: letter.references.yoursValue },
    ],
    subject: fill(letter.subject, { task }),
    salutation: letter.salutation,
    opening: opening(material),
    money: money.length > 0 ? { title: letter.money, items: money } : null,
    asked: asked(material, conditions.length, proposed),
    conditions,
    check: conditions.some(({ sentence }) => sentence.includes(letter.rule)) ? letter.check : null,
    closing: [
      conditions.length > 0
        ? plural(material.wording.locale, letter.talk, conditions.length)
        : letter.talkNone,
      letter.closing,
      letter.onBehalf,
    ],
    signatures: [
      { name: letter.signatures.name, role: texts.signing.director },
      { name: letter.signatures.name, role: texts.signing.mayor },
    ],
    enclosures: enclosures(material, ids),
  };
}

const senderOf = ({ report, texts: { letter } }: Material): string => {
  const { municipality } = report.meta;
  return municipality ? fill(letter.sender.municipality, { municipality }) : letter.sender.unnamed;
};

function condition(material: Material, id: string): Letter['conditions'][number] {
  return {
    sentence: letterSentence(material.wording, id) ?? id,
    reason: reasonsFor(material, { id }).join(' '),
  };
}

function opening({ request, findings, wording, texts }: Material): string[] {
  const { letter } = texts;
  const { title: task, start, refusable } = request.context.task;
  const kind = refusable === 'imposed' ? 'imposed' : 'proposed';
  return [
    start
      ? fill(letter.opening[`${kind}Start`], { task, start: day(wording, start) })
      : fill(letter.opening[kind], { task }),
    fill(letter.assessed, { outcome: letter.outcome[outcomeOf(findings)] }),
  ];
}

/** How the verdict is classified, for a sentence that suits a letter. */
function outcomeOf({
  verdict,
}: Material['findings']): keyof Material['texts']['letter']['outcome'] {
  return verdict?.class as keyof Material['texts']['letter']['outcome'];
}

function asked({ wording, texts: { letter } }: Material, count: number, proposed: boolean) {
  if (count === 0) return [letter.none];
  const sentence = plural(wording.locale, letter.conditions, count);
  return proposed ? [letter.proposed, sentence] : [sentence];
}

function enclosures(material: Material, ids: readonly string[]): Letter['enclosures'] {
  const { title, report, costs, rules } = material.texts.letter.enclosures;
  const asksRules = instrument.measures.some(
    ({ id, condition: about }) => about === 'rules' && ids.includes(id),
  );
  return {
    title,
    items: [report, ...(material.result.costs ? [costs] : []), ...(asksRules ? [rules] : [])],
  };
}
