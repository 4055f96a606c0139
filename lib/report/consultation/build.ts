import type { Report, ReportSection } from '@/lib/report/types';
import {
  CONSULTATION_SECTIONS,
  type ConsultationReportInput,
  type ConsultationSectionId,
  type SectionBlocks,
} from './context';
import { consultationMeta } from './meta';
import { disclosureBlocks, methodBlocks, namedBlocks, questionsBlocks } from './sections/annexes';
import { digitalBlocks } from './sections/digital';
import {
  capacitiesBlocks,
  costsBlocks,
  differencesBlocks,
  expectationBlocks,
} from './sections/local';
import { shortBlocks } from './sections/opening';
import { packagesBlocks } from './sections/packages';
import { changeBlocks, proposalBlocks } from './sections/proposal';
import { answersBlocks, remarksBlocks, secondBlocks } from './sections/remarks';
import { askedBlocks, responseBlocks } from './sections/response';

const MAKERS: Record<ConsultationSectionId, SectionBlocks> = {
  short: shortBlocks,
  proposal: proposalBlocks,
  change: changeBlocks,
  asked: askedBlocks,
  response: responseBlocks,
  expectation: expectationBlocks,
  capacities: capacitiesBlocks,
  costs: costsBlocks,
  differences: differencesBlocks,
  packages: packagesBlocks,
  digital: digitalBlocks,
  remarks: remarksBlocks,
  answers: answersBlocks,
  second: secondBlocks,
  method: methodBlocks,
  disclosure: disclosureBlocks,
  questions: questionsBlocks,
  named: namedBlocks,
};

const FIRST_ANNEX = CONSULTATION_SECTIONS.indexOf('method');

/** One part of the report: a screen lays out the same as the report. */
export function buildConsultationSection(
  id: ConsultationSectionId,
  input: ConsultationReportInput,
): ReportSection {
  const at = CONSULTATION_SECTIONS.indexOf(id);
  const annex = at >= FIRST_ANNEX;
  return {
    id,
    station: null,
    annex,
    number: annex ? String.fromCharCode(65 + at - FIRST_ANNEX) : at === 0 ? '' : String(at),
    title: input.wording.many.sections[id].title,
    blocks: MAKERS[id](input),
  };
}

/**
 * Makes the report of a consultation as data: its parts in order, with texts and figures. Pure, and
 * independent of any format. Every figure is one of the reading, which has passed the gate of its audience.
 */
export function buildConsultationReport(input: ConsultationReportInput): Report {
  return {
    meta: consultationMeta(input),
    sections: CONSULTATION_SECTIONS.map((id) => buildConsultationSection(id, input)),
  };
}
