import { fill } from '@/lib/i18n/fill';
import { htmlLang } from '@/lib/i18n/locales';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { ReportMeta } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import { COPY_OF, type ConsultationReportInput } from './context';

type About = Pick<ConsultationReportInput, 'wording' | 'audience' | 'date' | 'number'> & {
  consultation: Pick<ConsultationReportInput['consultation'], 'proposal' | 'fictional'>;
};

/** What is known about a consultation report as a whole. */
export function consultationMeta({
  consultation,
  wording,
  audience,
  date,
  number,
}: About): ReportMeta {
  const { meta } = wording.texts.report;
  const { meta: own } = wording.many;
  const copy = COPY_OF[audience];
  const { title, text } = own.copies[copy];
  return {
    title: consultation.proposal.title?.trim() || wording.many.meta.untitled,
    subtitle: own.subtitle,
    municipality: null,
    locale: wording.locale,
    language: htmlLang[wording.locale],
    date,
    dateText: day(wording, date),
    copy,
    copyTitle: number === undefined ? title : fill(own.numbered, { number }),
    copyText: text,
    fictional: consultation.fictional ? meta.fictional : null,
    instrumentVersion: INSTRUMENT_VERSION,
    labels: {
      product: meta.product,
      description: own.description,
      contents: meta.contents,
      page: meta.page,
      contentsEntry: meta.contentsEntry,
      annex: meta.annex,
      attachment: meta.attachment,
      logo: own.logo,
    },
  };
}
