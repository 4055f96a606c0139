import { type Logo, printedSize } from '@/lib/branding/branding';
import type { Theme } from '@/lib/branding/theme';
import { Artifact, Group, H1, P, Picture } from '@/lib/pdf';
import type { ReportMeta } from '@/lib/report/types';
import { boundEnd } from './non-breaking-end';
import { tones } from './theme';

const LONG_TITLE = 90;

interface TitlingProps {
  meta: ReportMeta;
  theme: Theme;
  /** Leaves less room around it. */
  tight?: boolean;
}

/** The title of the report, at the top of page one. */
export const TitleBlock = ({ meta, theme: { accent, logo }, tight = false }: TitlingProps) => (
  <Group style={tight ? { marginBottom: 14 } : { marginTop: 12, marginBottom: 20 }}>
    {logo ? <LogoPicture logo={logo} alt={meta.labels.logo} /> : null}
    <Artifact style={{ width: 48, height: 4, marginBottom: 12, backgroundColor: accent }} />
    <H1
      listed={false}
      style={{
        fontSize: meta.title.length > LONG_TITLE ? 16 : 25,
        lineHeight: 1.15,
        marginBottom: 5,
      }}
    >
      {boundEnd(meta.title)}
    </H1>
    <P style={{ fontSize: 12, color: tones.soft, marginBottom: 2 }}>{meta.subtitle}</P>
    <P style={{ fontSize: 9.5, color: tones.soft, marginBottom: 0 }}>
      {[meta.fictional, meta.copyTitle, meta.dateText].filter(Boolean).join(' · ')}
    </P>
  </Group>
);

const LogoPicture = ({ logo, alt }: { logo: Logo; alt: string }) => (
  <Picture
    bytes={logo.bytes}
    format={logo.format}
    alt={alt}
    {...printedSize(logo)}
    style={{ marginTop: 0, marginBottom: 12 }}
  />
);
