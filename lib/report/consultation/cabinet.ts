import { findingsUnder, sentencesOf, upperFirst } from '@/lib/findings';
import { countedIn, figureWords, manyFindings } from '@/lib/findings/consultation';
import { fill } from '@/lib/i18n/fill';
import { lead, list, paragraph } from '@/lib/report/blocks';
import type { Block, Report } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import type { ConsultationReportInput } from './context';
import { consultationMeta } from './meta';

const MOST_DIVERGENCES = 3;
const MOST_CONDITIONS = 5;

/**
 * The cabinet’s page: what is proposed and decided on which date, who answered, counts, the widest
 * divergences, the conditions asked most, money, the smallest combination beside no change, and what comes
 * next. Holds no names, so that both audiences get it alike.
 *
 * @param most - Items of each list at most.
 */
export function buildCabinetPage(input: ConsultationReportInput, most = MOST_CONDITIONS): Report {
  const { wording } = input;
  const { cabinet } = wording.many;
  const { copies } = wording.many.meta;
  const { title } = copies.summary;
  const meta = consultationMeta(input);
  const copyTitle = `${title} · ${meta.copyTitle}`;
  const section = (id: string, heading: string, blocks: Block[]) => ({
    id,
    station: null,
    number: '',
    title: heading,
    annex: false,
    blocks,
  });
  return {
    meta: { ...meta, copyTitle },
    sections: [
      section('decision', cabinet.decision, decisionBlocks(input)),
      section(
        'divergences',
        cabinet.divergences,
        told(input, 'divergence', 'divergences', Math.min(most, MOST_DIVERGENCES)),
      ),
      section('conditions', cabinet.conditions, told(input, 'condition', 'conditions', most)),
      section('next', cabinet.next, nextBlocks(input)),
    ],
  };
}

/** The first of what is listed, or the sentence that there is nothing. */
function told(input: ConsultationReportInput, id: string, none: string, most: number): Block[] {
  const findings = manyFindings(input);
  const items = findingsUnder(findings, id).slice(0, most);
  return items.length > 0
    ? list(
        items.map(({ sentence }) => sentence),
        true,
      )
    : sentencesOf(findings, [none]).map((text) => paragraph(text));
}

function decisionBlocks(input: ConsultationReportInput): Block[] {
  const { consultation, reading, wording } = input;
  const { cabinet, sections } = wording.many;
  const { start, title } = consultationFacts(input);
  const { decideBy } = consultation.terms ?? {};
  const findings = manyFindings(input);
  const { answered, asked } = reading.response;
  const proposed = start
    ? fill(cabinet.proposed, { title, start: day(wording, start) })
    : fill(cabinet.proposedUndated, { title });
  const decided = decideBy
    ? fill(sections.second.decideBy, { date: day(wording, decideBy) })
    : sections.second.noDate;
  return [
    paragraph([proposed, decided, fill(cabinet.answered, { answered, asked })].join(' ')),
    ...(findings.counts ? [lead(findings.counts.sentence)] : []),
    ...[sentencesOf(findings, ['others', 'notCounted', 'ofAnswered', 'ofAsked']).join(' ')]
      .filter(Boolean)
      .map((text) => paragraph(text)),
    paragraph(sentencesOf(findings, ['gaming', 'gaming.shift']).join(' ')),
  ];
}

const consultationFacts = ({ consultation: { proposal }, wording }: ConsultationReportInput) => ({
  start: proposal.start,
  title: proposal.title?.trim() || wording.many.meta.untitled,
});

function nextBlocks(input: ConsultationReportInput): Block[] {
  const { reading, wording } = input;
  const { cabinet, sections } = wording.many;
  const findings = manyFindings(input);
  const noChange = fill(cabinet.noChange, {
    before: figureWords(input, reading.overall.cells.carries),
    answered: countedIn(reading.overall),
  });
  return list([
    ...sentencesOf(findings, ['promised', 'uncovered']),
    ...(reading.response.answered > 0 && reading.overall.cells.carries !== null
      ? [upperFirst(wording, noChange)]
      : []),
    ...sentencesOf(findings, reading.packages.length > 0 ? ['smallest'] : ['packages']),
    ...sections.second.items.slice(0, 2),
  ]);
}
