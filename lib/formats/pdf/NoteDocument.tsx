import type { Theme } from '@/lib/branding/theme';
import type { Report } from '@/lib/report/types';
import { blockNodes } from './blocks';
import { SectionHeading } from './headings';
import { ReportFrame } from './ReportDocument';
import { ReportPage } from './ReportPage';
import { TitleBlock } from './TitleBlock';

interface NoteDocumentProps {
  note: Report;
  theme: Theme;
}

/** A note or a receipt: its title, and its parts one below the other. */
export const NoteDocument = ({ note: { meta, sections }, theme }: NoteDocumentProps) => (
  <ReportFrame meta={meta}>
    <ReportPage meta={meta} theme={theme}>
      <TitleBlock meta={meta} theme={theme} tight />
      {sections.flatMap(({ id, title, blocks }) => [
        <SectionHeading
          key={id}
          id={id}
          level={1}
          style={{ fontSize: 13.5, marginTop: 10, marginBottom: 4 }}
        >
          {title}
        </SectionHeading>,
        ...blockNodes(blocks, theme),
      ])}
    </ReportPage>
  </ReportFrame>
);
