import type { ReactNode } from 'react';
import type { Theme } from '@/lib/branding/theme';
import { Page, Strong, type Style, Text, View } from '@/lib/pdf';
import type { ReportMeta } from '@/lib/report/types';
import { running } from './running';
import { tones } from './theme';

const pageStyle = {
  fontSize: 9.5,
  lineHeight: 1.32,
  color: tones.ink,
  paddingTop: 48,
  paddingBottom: 42,
} as const;

const subjectStyle = {
  color: tones.soft,
  flex: 1,
  marginRight: 16,
  maxLines: 1,
  textOverflow: 'ellipsis',
} as const;

interface ReportPageProps {
  meta: ReportMeta;
  theme: Theme;
  children: ReactNode;
  style?: Style;
}

/** Pages with the report's running header and footer. */
export const ReportPage = ({ meta, theme, children, style }: ReportPageProps) => {
  const { subject, copy, footer, pageLabel } = running(meta);
  return (
    <Page
      header={
        <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
          <Text style={subjectStyle}>{subject}</Text>
          <Text style={{ color: theme.accent }}>
            <Strong>{copy}</Strong>
          </Text>
        </View>
      }
      footer={<Text style={{ color: tones.soft }}>{footer}</Text>}
      pageLabel={pageLabel}
      style={{ ...pageStyle, ...style }}
    >
      {children}
    </Page>
  );
};
