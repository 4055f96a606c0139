import type { Look } from '@/lib/branding/theme';
import { H1, Section, View } from '@/lib/pdf';
import type { Report, ReportSection } from '@/lib/report/types';
import { blockNodes } from './blocks';
import { ReportFrame } from './ReportDocument';
import { ReportPage } from './ReportPage';
import { Titling } from './TitleBlock';

interface SummaryDocumentProps {
  summary: Report;
  look: Look;
}

/** The summary as one page: the outcome, two lists side by side, and what comes next. */
export const SummaryDocument = ({ summary: { meta, sections }, look }: SummaryDocumentProps) => {
  const [outcome, ...others] = sections;
  const last = others.pop();
  return (
    <ReportFrame meta={meta}>
      <ReportPage meta={meta} look={look} style={{ fontSize: 9.2, paddingBottom: 52 }}>
        <Titling meta={meta} look={look} tight />
        {outcome ? <Part section={outcome} look={look} /> : null}
        <View wrap={false} style={{ flexDirection: 'row', marginVertical: 4 }}>
          {others.map((section) => (
            <View key={section.id} style={{ flex: 1, marginRight: 18 }}>
              <Part section={section} look={look} />
            </View>
          ))}
        </View>
        {last ? <Part section={last} look={look} /> : null}
      </ReportPage>
    </ReportFrame>
  );
};

const Part = ({ section: { id, title, blocks }, look }: { section: ReportSection; look: Look }) => (
  <Section>
    <H1 id={id} style={{ fontSize: 10.5, color: look.accent, marginBottom: 3 }}>
      {title}
    </H1>
    {blockNodes(blocks, look)}
  </Section>
);
