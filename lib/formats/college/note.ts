import type { Material } from '@/lib/formats/material';
import { chosenOf } from '@/lib/formats/shared/chosen';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { fields, list, paragraph, small, typed } from '@/lib/report/blocks';
import { told } from '@/lib/report/told';
import type { Block, Report, ReportSection } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import { decisionBlocks } from './decision';
import { reasonBlocks } from './reasons';

/** Lines of text for which a box to fill in has room. */
const LINES = { name: 1, remark: 3, advice: 4 };

/**
 * A note to the college with a draft decision, as data: what it is about, why, what is advised, boxes for
 * approvals, and the articles. It holds what the readers of the copy may know.
 */
export function collegeNote(material: Material): Report {
  const { report, texts } = material;
  const { college } = texts;
  return {
    meta: {
      ...report.meta,
      subtitle: college.of,
      copyTitle: `${college.title} · ${report.meta.copyTitle}`,
    },
    sections: [
      section('subject', college.subject.title, subject(material)),
      section('occasion', college.occasion.title, occasion(material)),
      section('legal', college.legal.title, legal(material)),
      section('reasons', college.reasons.title, reasonBlocks(material)),
      section('advice', college.advice.title, advice(material)),
      section('checks', college.checks.title, checks(material)),
      section('decision', college.decision.title, [
        ...decisionBlocks(material),
        ...signatures(material),
      ]),
      section('annexes', college.annexes.title, annexes(material)),
    ],
  };
}

const section = (id: string, title: string, blocks: Block[]): ReportSection => ({
  id: `college-${id}`,
  station: null,
  number: '',
  title,
  annex: false,
  blocks,
});

function subject({ request, report, wording, texts }: Material): Block[] {
  const { subject: words, session } = texts.college;
  const { yourMunicipality } = wording.texts.findings;
  const box = (label: string) => ({ label, lines: LINES.name });
  return [
    paragraph(
      fill(words.text, {
        task: request.context.task.title,
        municipality: report.meta.municipality ?? yourMunicipality,
      }),
    ),
    fields([box(session.date), box(session.member), box(session.author)]),
  ];
}

function occasion({ request, wording, texts }: Material): Block[] {
  const { occasion: words } = texts.college;
  const { title: task, start, proposer, refusable, description = '' } = request.context.task;
  const authority = proposer?.trim()
    ? fill(words.named, { proposer: proposer.trim() })
    : words.unnamed;
  return [
    paragraph(
      [
        fill(refusable === 'imposed' ? words.imposed : words.proposed, { authority, task }),
        ...(start ? [fill(words.start, { start: day(wording, start) })] : []),
        words.assessed,
      ].join(' '),
    ),
    ...typed(description),
  ];
}

const legal = ({ texts }: Material): Block[] => [
  ...list(texts.college.legalGrounds.split('; ')),
  small(texts.college.legal.check),
  fields([{ label: texts.college.legal.transfer, lines: LINES.remark }]),
];

const advice = ({ findings }: Material): Block[] => [
  ...(findings.advice?.figure
    ? [paragraph([{ strong: `${findings.advice.figure}. ` }, findings.advice.sentence])]
    : []),
  // That nothing can be lighter is no advice.
  ...(findings.smallestSet?.class === 'lightest' ? [] : told(findings, 'smallestSet')),
];

function checks({ texts }: Material): Block[] {
  const { checks: words } = texts.college;
  return [
    fields([
      { label: words.legal, lines: LINES.remark },
      { label: words.financial, lines: LINES.remark },
    ]),
    fields([
      { label: words.dpo, lines: LINES.advice },
      { label: words.other, lines: LINES.advice },
    ]),
  ];
}

function signatures({ texts }: Material): Block[] {
  const { signatures: words } = texts.college.decision;
  return [
    fields(
      [texts.signing.director, texts.signing.mayor].map((role) => ({
        label: fill(words, { role }),
        lines: LINES.remark,
      })),
    ),
  ];
}

function annexes(material: Material): Block[] {
  const { report, result, wording, texts } = material;
  const { annexes: words } = texts.college;
  const { copyTitle, dateText } = report.meta;
  const { conditions } = chosenOf(material);
  return list([
    fill(words.report, { copy: copyTitle, date: dateText }),
    ...(conditions.length > 0 ? [words.letter] : []),
    ...(result.costs
      ? [fill(words.costs, { years: formatNumber(wording.locale, result.costs.years) })]
      : []),
  ]);
}
