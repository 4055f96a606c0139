import type { Theme } from '@/lib/branding/theme';
import { H1, Section, View } from '@/lib/pdf';
import type { Report, ReportSection } from '@/lib/report/types';
import { blockNodes } from './blocks';
import { ReportFrame } from './ReportDocument';
import { ReportPage } from './ReportPage';
import { TitleBlock } from './TitleBlock';

interface SummaryDocumentProps {
  summary: Report;
  theme: Theme;
}

/** The summary as one page: the outcome, two lists side by side, and what comes next. */
export const SummaryDocument = ({ summary: { meta, sections }, theme }: SummaryDocumentProps) => {
  const [outcome, ...others] = sections;
  const last = others.pop();
  return (
    <ReportFrame meta={meta}>
      <ReportPage meta={meta} theme={theme} style={{ fontSize: 9.2, paddingBottom: 52 }}>
        <TitleBlock meta={meta} theme={theme} tight />
        {outcome ? <Part section={outcome} theme={theme} /> : null}
        <View wrap={false} style={{ flexDirection: 'row', marginVertical: 4 }}>
          {others.map((section) => (
            <View key={section.id} style={{ flex: 1, marginRight: 18 }}>
              <Part section={section} theme={theme} />
            </View>
          ))}
        </View>
        {last ? <Part section={last} theme={theme} /> : null}
      </ReportPage>
    </ReportFrame>
  );
};

const Part = ({
  section: { id, title, blocks },
  theme,
}: {
  section: ReportSection;
  theme: Theme;
}) => (
  <Section>
    <H1 id={id} style={{ fontSize: 10.5, color: theme.accent, marginBottom: 3 }}>
      {title}
    </H1>
    {blockNodes(blocks, theme)}
  </Section>
);
