import type { ReactNode } from 'react';
import type { Theme } from '@/lib/branding/theme';
import { fill } from '@/lib/i18n/fill';
import { Document, H1, Section, TOC } from '@/lib/pdf';
import type { Report, ReportMeta, ReportSection } from '@/lib/report/types';
import { blockNodes } from './blocks';
import { SectionHeading } from './headings';
import { ReportPage } from './ReportPage';
import { TitleBlock } from './TitleBlock';

interface ReportDocumentProps {
  report: Report;
  theme: Theme;
}

/** The report as a document: page one, the contents with how to read it, and the other sections. */
export const ReportDocument = ({ report: { meta, sections }, theme }: ReportDocumentProps) => {
  const [conclusion, ...others] = sections;
  const guide = others[0]?.id === 'guide' ? others.shift() : undefined;
  return (
    <ReportFrame meta={meta}>
      <ReportPage meta={meta} theme={theme}>
        <TitleBlock meta={meta} theme={theme} />
        {conclusion ? <Opening section={conclusion} theme={theme} /> : null}
        <Contents meta={meta} />
        {guide ? <Guide section={guide} theme={theme} /> : null}
        {parts(others, meta, theme)}
      </ReportPage>
    </ReportFrame>
  );
};

/** The document around the pages, with its metadata. */
export const ReportFrame = ({ meta, children }: { meta: ReportMeta; children: ReactNode }) => (
  <Document
    title={`${meta.title} – ${meta.copyTitle}`}
    language={meta.language}
    author={meta.municipality ?? undefined}
    subject={meta.labels.description}
    creator={meta.labels.product}
  >
    {children}
  </Document>
);

interface PartProps {
  section: ReportSection;
  theme: Theme;
}

const Opening = ({ section: { id, number, title, blocks }, theme }: PartProps) => (
  <Section>
    <H1 id={id} style={{ fontSize: 10, color: theme.accent, marginBottom: 2 }}>
      {[number, title].filter(Boolean).join('  ')}
    </H1>
    {blockNodes(blocks, theme)}
  </Section>
);

/** Beginning where page one ends, on the next page unless page one did not hold all of it. */
const Contents = ({ meta }: { meta: ReportMeta }) => (
  <Section keepTogether>
    <H1 listed={false}>{meta.labels.contents}</H1>
    <TOC
      levels={1}
      entryLabel={(title, page) => fill(meta.labels.contentsEntry, { title, page })}
      style={{ marginBottom: 10 }}
    />
  </Section>
);

const Guide = ({ section: { id, title, blocks }, theme }: PartProps) => (
  <Section>
    <H1 id={id} listed={false} style={{ fontSize: 14, marginTop: 8 }}>
      {title}
    </H1>
    {blockNodes(blocks, theme)}
  </Section>
);

const parts = (sections: ReportSection[], meta: ReportMeta, theme: Theme): ReactNode[] =>
  sections.map(({ id, number, title, annex, blocks }) => {
    const label = annex ? `${meta.labels.annex} ${number}` : number;
    // Not in a box of its own: a heading can only move to the next page among its siblings there.
    return [
      <SectionHeading
        key={id}
        id={id}
        level={1}
        style={{ fontSize: 16.5, marginTop: 16, marginBottom: 6 }}
      >
        {`${label}  ${title}`}
      </SectionHeading>,
      ...blockNodes(blocks, theme),
    ];
  });
