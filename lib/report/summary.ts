import { type ReadRequest, requestForPublication } from '@/lib/disclosure/publication';
import { sentencesOf, withoutAnswers } from '@/lib/findings';
import { plural } from '@/lib/i18n/fill';
import { shorten } from '@/lib/i18n/shorten';
import type { Wording } from '@/lib/wording/texts';
import { list, paragraph, small } from './blocks';
import type { ReportInput } from './context';
import { metaOf } from './meta';
import { figuresOf, levelsOf, verdictBlocks } from './sections/conclusion';
import { told } from './told';
import type { Block, Report, ReportSection } from './types';

/** Whatever the copy that a report would have: the summary holds nothing that may not be published. */
export interface SummaryInput
  extends Pick<ReportInput, 'result' | 'findings' | 'wording' | 'date'> {
  request: ReadRequest;
}

/** What of it is on the page. */
type Shown = Omit<SummaryInput, 'request'> & {
  request: ReturnType<typeof requestForPublication>;
};

/** How much of a title and a name still fits at the top of the page. */
const LONGEST = { title: 140, name: 60 };

/**
 * The assessment on one page, for the council.
 * @param most - items that a list may have; what is left out is counted.
 * @param beside - whether people and a refusal are told too; the fullest page leaves them to the report.
 */
export function buildSummary(input: SummaryInput, most: number, beside = true): Report {
  const request = requestForPublication(input.request);
  const findings = withoutAnswers(input.findings);
  const shown = { ...input, findings, request: shortened(request) };
  return {
    meta: metaOf({ ...shown, copy: 'publication' }, 'summary'),
    sections: [outcome(shown, beside), conditions(shown), changes(shown, most), next(shown)],
  };
}

function shortened(request: Shown['request']): Shown['request'] {
  const { task, municipality } = request.context;
  const name = municipality?.name;
  return {
    ...request,
    context: {
      task: { ...task, title: shorten(task.title, LONGEST.title) },
      ...(municipality
        ? {
            municipality: {
              ...municipality,
              ...(name ? { name: shorten(name, LONGEST.name) } : {}),
            },
          }
        : {}),
    },
  };
}

const section = (id: string, title: string, blocks: Block[]): ReportSection => ({
  id: `summary-${id}`,
  station: null,
  number: '',
  title,
  annex: false,
  blocks,
});

function outcome(shown: Shown, beside: boolean): ReportSection {
  const { wording, findings } = shown;
  const texts = wording.texts.report.sections.conclusion;
  const { firmness } = findings;
  return section('outcome', texts.title, [
    ...verdictBlocks(shown),
    ...figuresOf(shown),
    ...(beside ? told(findings, 'people', 'refusal') : []),
    levelsOf(shown),
    ...(firmness ? [paragraph([{ strong: `${texts.firmness} ` }, firmness.sentence])] : []),
  ]);
}

function conditions({ wording, findings }: Shown): ReportSection {
  const words = wording.texts.report.sections.conclusion;
  const asked = told(findings, 'conditions');
  return section(
    'conditions',
    words.conditions,
    asked.length > 0 ? asked : [paragraph(words.conditionsNone)],
  );
}

/** What would change the verdict, as far as it may be told to everybody; measures first, which a council decides on. */
export const CHANGES = ['open', 'divided', 'smallestSet', 'levers.up'] as const;

function changes({ wording, findings }: Shown, most: number): ReportSection {
  const words = wording.texts.report.sections.change;
  // Where nothing is lighter, one sentence says so.
  const lightest = findings.smallestSet?.class === 'lightest';
  const texts = sentencesOf(
    findings,
    CHANGES.filter((id) => id !== 'levers.up' || !lightest),
  );
  return section(
    'changes',
    words.title,
    texts.length > 0 ? atMost(wording, texts, most) : [paragraph(words.quick)],
  );
}

function atMost(wording: Wording, items: string[], most: number): Block[] {
  if (most === 0) return [small(wording.texts.report.sections.summary.elsewhere)];
  const more = items.length - most;
  const texts = wording.texts.report.sections.summary;
  return [
    ...list(items.slice(0, most)),
    ...(more > 0 ? [small(plural(wording.locale, texts.more, more))] : []),
  ];
}

function next({ wording, findings }: Shown): ReportSection {
  const { review, summary } = wording.texts.report.sections;
  return section('next', review.title, [...told(findings, 'review'), small(summary.basis)]);
}
