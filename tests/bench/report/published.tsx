import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { Children, createElement } from 'react';
import type { Report } from '@/lib/report/types';
import { type Content, contentsOf, sharesOf } from './content';
import { FACES } from './fonts';

Font.register({
  family: 'Source Sans 3',
  fonts: [{ src: FACES.regular }, { src: FACES.semibold, fontWeight: 600 }],
});

const page = { padding: 56, fontFamily: 'Source Sans 3', fontSize: 9.5, lineHeight: 1.32 };
const cell = { paddingVertical: 2, paddingRight: 8, fontSize: 9 };

const part = (content: Content) => {
  if (content.kind === 'heading') {
    const fontSize = content.level === 1 ? 16 : 12;
    return <Text style={{ fontSize, fontWeight: 600, marginTop: 12 }}>{content.text}</Text>;
  }
  if (content.kind === 'text') return <Text style={{ marginBottom: 6 }}>{content.text}</Text>;
  const shares = sharesOf(content.widths);
  return createElement(View, {}, ...content.rows.map((row) => rowOf(row, shares)));
};

const rowOf = (row: string[], shares: number[]) =>
  createElement(
    View,
    { style: { flexDirection: 'row', borderBottomWidth: 0.5 }, wrap: false },
    ...row.map((text, at) =>
      createElement(Text, { style: { ...cell, width: `${100 * (shares[at] ?? 0)}%` } }, text),
    ),
  );

/** Renders the report with react-pdf's own components and renderer: not tagged, no figures. */
export const renderPublished = (report: Report): Promise<Buffer> =>
  renderToBuffer(
    <Document title={report.meta.title} language={report.meta.language}>
      <Page size="A4" style={page}>
        {Children.toArray(contentsOf(report).map(part))}
        <Text
          fixed
          style={{ position: 'absolute', top: 24, left: 56, width: 200 }}
          render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
        />
      </Page>
    </Document>,
  );
