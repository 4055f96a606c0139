import { disclose } from '@/lib/disclosure/disclose';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { assume, defaultAssumptions } from '@/lib/model/assumptions';
import { combine } from '@/lib/model/team/team';
import { answersSection } from '@/lib/report/sections/answers/answers';
import { capacitySection } from '@/lib/report/sections/capacity/capacity';
import { planSection } from '@/lib/report/sections/plan/plan';
import { potentialSection } from '@/lib/report/sections/potential/potential';
import { READERS, type ReportContext, type ReportInput, type SectionPlan } from './context';
import { metaOf } from './meta';
import { changeSection } from './sections/change';
import { conclusionSection } from './sections/conclusion';
import { constructSection } from './sections/construct';
import { costsSection } from './sections/costs';
import { cycleSection } from './sections/cycle';
import { firmSection } from './sections/firm';
import { flagsSection } from './sections/flags';
import { guideSection } from './sections/guide';
import { maturitySection } from './sections/maturity';
import { methodSection } from './sections/method';
import { perceptionsSection } from './sections/perceptions';
import { reviewSection } from './sections/review';
import { roundSection } from './sections/round';
import { sourcesSection } from './sections/sources';
import { taskSection } from './sections/task';
import { teamSection } from './sections/team';
import { termsSection } from './sections/terms';
import type { Report, ReportSection } from './types';

const PLANS: SectionPlan[] = [
  conclusionSection,
  guideSection,
  changeSection,
  roundSection,
  cycleSection,
  taskSection,
  capacitySection,
  teamSection,
  potentialSection,
  perceptionsSection,
  constructSection,
  flagsSection,
  planSection,
  costsSection,
  reviewSection,
  firmSection,
  maturitySection,
  answersSection,
  methodSection,
  sourcesSection,
  termsSection,
];

/** Sections that are numbered like none: how to read the report is no finding. */
const UNNUMBERED = new Set(['guide']);

/**
 * Makes the report as data: its sections in order, with texts and figures. Pure, and independent of any
 * format.
 */
export function buildReport(input: ReportInput): Report {
  const audience = READERS[input.copy];
  const { result } = input;
  const plans = PLANS.filter(({ included }) => included?.({ audience, result }) ?? true);
  const numbers = numbersOf(plans);
  const numberOf = (section: string) => numbers.get(section) ?? '';
  const meta = metaOf(input, input.copy);
  const context: ReportContext = {
    ...input,
    meta,
    audience,
    numberOf,
    request: disclose(audience, REQUEST, input.request),
    combined: combine(
      input.request,
      input.instrument,
      assume(defaultAssumptions(input.instrument), 'unsureReach'),
    ),
  };
  const sections: ReportSection[] = [];
  for (const { id, station, annex, title, blocks } of plans)
    sections.push({
      id,
      station,
      annex,
      number: numberOf(id),
      title: title(context),
      blocks: blocks(context, sections),
    });
  return { meta, sections };
}

function numbersOf(plans: SectionPlan[]): Map<string, string> {
  const sections = plans.filter(({ annex, id }) => !annex && !UNNUMBERED.has(id));
  const annexes = plans.filter(({ annex }) => annex);
  return new Map([
    ...sections.map(({ id }, at) => [id, String(at + 1)] as const),
    ...annexes.map(({ id }, at) => [id, String.fromCharCode(65 + at)] as const),
  ]);
}
