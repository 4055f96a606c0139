import { requestForPublication } from '@/lib/disclosure/publication';
import { letterSentence, withoutAnswers } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { fill, plural } from '@/lib/i18n/fill';
import { day } from '@/lib/wording/numbers';
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
  /** What is asked, and why; no reason where it is a single answer. */
  conditions: { sentence: string; reason: string }[];
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
  const conditions = conditionsOf(material);
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
    opening: opening(material, conditions.length),
    conditions,
    closing: [
      conditions.length > 0 ? letter.talk : letter.talkNone,
      letter.closing,
      letter.onBehalf,
    ],
    signatures: [
      { name: letter.signatures.left, role: letter.signatures.leftRole },
      { name: letter.signatures.right, role: letter.signatures.rightRole },
    ],
    enclosures: enclosures(material),
  };
}

const senderOf = ({ report, texts: { letter } }: Material): string => {
  const { municipality } = report.meta;
  return municipality ? fill(letter.sender.municipality, { municipality }) : letter.sender.unnamed;
};

const triggered = ({ result }: Material) =>
  result.advice.filter(({ condition }) => condition !== null);

function conditionsOf(material: Material): Letter['conditions'] {
  return triggered(material).flatMap((measure) => {
    const sentence = letterSentence(material.wording, measure.id);
    const reason = reasonsFor(material, measure).join(' ');
    return sentence ? [{ sentence, reason }] : [];
  });
}

function opening({ request, findings, wording, texts }: Material, count: number): string[] {
  const { letter } = texts;
  const { title: task, start } = request.context.task;
  return [
    start
      ? fill(letter.openingStart, { task, start: day(wording, start) })
      : fill(letter.opening, { task }),
    fill(letter.assessed, { conclusion: findings.verdict?.sentence ?? '' }),
    count > 0 ? plural(wording.locale, letter.conditions, count) : letter.none,
  ];
}

function enclosures(material: Material): Letter['enclosures'] {
  const { title, report, costs, rules } = material.texts.letter.enclosures;
  const asked = new Set(triggered(material).map(({ condition }) => condition));
  return {
    title,
    items: [
      report,
      ...(asked.has('funding') || material.result.costs ? [costs] : []),
      ...(asked.has('rules') ? [rules] : []),
    ],
  };
}
