import { fill } from '@/lib/i18n/fill';
import { htmlLang } from '@/lib/i18n/locales';
import type { AssessRequest, Municipality, TaskFacts } from '@/lib/model/types';
import { day } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import type { ReportInput } from './context';
import type { ReportMeta } from './types';

type Form = keyof Wording['texts']['report']['meta']['copies'];

/** What a copy holds and leaves out. */
function copyText(
  { texts }: Wording,
  { confidential }: Pick<AssessRequest, 'confidential'>,
  form: Form,
): string {
  const { copies, confidentialCopy } = texts.report.meta;
  return form === 'working' && confidential ? confidentialCopy : copies[form].text;
}

type MetaInput = Pick<ReportInput, 'result' | 'wording' | 'copy' | 'date'> & {
  request: Pick<AssessRequest, 'fictional' | 'confidential'> & {
    context: { municipality?: Pick<Municipality, 'name'>; task: Pick<TaskFacts, 'title'> };
  };
};

/** What is known about a report as a whole. */
export function metaOf(
  { request, result, wording, copy, date }: MetaInput,
  form: Form,
): ReportMeta {
  const { meta } = wording.texts.report;
  const { municipality, task } = request.context;
  const name = municipality?.name?.trim() || null;
  const { yourMunicipality } = wording.texts.findings;
  const { title: copyTitle } = meta.copies[form];
  return {
    title: task.title,
    subtitle: fill(meta.subtitle, { municipality: name ?? yourMunicipality }),
    municipality: name,
    locale: wording.locale,
    language: htmlLang[wording.locale],
    date,
    dateText: day(wording, date),
    copy,
    copyTitle,
    copyText: copyText(wording, request, form),
    fictional: request.fictional ? meta.fictional : null,
    instrumentVersion: result.instrumentVersion,
    labels: {
      product: meta.product,
      description: meta.description,
      contents: meta.contents,
      page: meta.page,
      contentsEntry: meta.contentsEntry,
      annex: meta.annex,
      attachment: meta.attachment,
      logo: name ? fill(meta.logo, { municipality: name }) : meta.logoUnnamed,
    },
  };
}
