import { formats } from '@/lib/formats/formats';
import type { Making } from '@/lib/formats/make-file';
import { clean } from '@/lib/formats/shared/clean';
import type { Sheet } from '@/lib/formats/sheets/sheet';
import type { ExportFile } from '@/lib/formats/types';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { readableName, shortName } from '@/lib/i18n/readable-name';
import { type ConsultationTexts, consultationTexts } from '@/lib/instrument/texts/consultation';
import { responseTexts } from '@/lib/instrument/texts/response';
import { consultationMeta } from '@/lib/report/consultation/meta';
import { loadManyWording } from '@/lib/wording/consultation';
import { type Invitation, invitation } from './invitation';
import type { InvitationFormat, InvitationOrder, Invited } from './order';

const kinds = {
  letters: formats.letter,
  mergeXlsx: formats.xlsx,
  mergeCsv: formats.csv,
} as const satisfies Record<InvitationFormat, { type: string; extension: string }>;

/** Letters of a task that a file name holds. */
const TASK = 50;

/** All invitations in one file: letters, or a table for a mail merge. Nothing is sent anywhere. */
export async function makeInvitations(given: InvitationOrder, making: Making): Promise<ExportFile> {
  const order = clean(given);
  const { format, locale, date } = order;
  const texts = consultationTexts(locale).invitation;
  const wording = await loadManyWording(locale);
  const { inviting, fictional } = order;
  const consultation = { proposal: inviting.proposal, fictional };
  const copyTitle = texts.files[format === 'letters' ? 'letters' : 'merge'];
  const meta = {
    ...consultationMeta({ consultation, wording, audience: 'region', date }),
    copyTitle,
  };
  const { type, extension } = kinds[format];
  const name = [copyTitle, shortName(meta.title, TASK), date].map(readableName).join('-');
  return { bytes: await bytesOf(), name: `${name}.${extension}`, type };

  async function bytesOf(): Promise<ExportFile['bytes']> {
    if (format === 'letters') {
      const [{ lettersDocx }, { loadRasterizer }] = await Promise.all([
        import('./letters'),
        import('@/lib/formats/figure/raster'),
      ]);
      return lettersDocx(await lettersOf(order), meta, await loadRasterizer(making.raster));
    }
    const sheet = mergeSheet(order, texts);
    if (format === 'mergeXlsx') {
      const { workbook } = await import('@/lib/formats/sheets/write-xlsx');
      return workbook([sheet], meta);
    }
    const { sheetCsv } = await import('@/lib/formats/sheets/csv');
    return new TextEncoder().encode(sheetCsv(sheet, locale));
  }
}

async function lettersOf({ inviting, invited, closes }: InvitationOrder) {
  const sharing: Partial<Record<Locale, ConsultationSharing>> = {};
  const letters = [];
  for (const { name, link, locale } of invited) {
    sharing[locale] ??= (await responseTexts(locale)).make.sharing;
    const texts = consultationTexts(locale).invitation;
    const told = { link, closes: closes[locale], texts, sharing: sharing[locale], locale };
    const said: Invitation = invitation(inviting, told);
    letters.push({
      addressee: name,
      invitation: said,
      link,
      caption: texts.letter.code,
      alt: fill(texts.letter.codeAlt, { name }),
    });
  }
  return letters;
}

type ConsultationSharing = Awaited<ReturnType<typeof responseTexts>>['make']['sharing'];

/** The table for a mail merge: a line per body, with its own link. */
function mergeSheet(
  { inviting, invited, closes }: InvitationOrder,
  { merge: { sheet, columns }, unset }: ConsultationTexts['invitation'],
): Sheet {
  const title = inviting.proposal.title?.trim() || unset;
  const subject = (locale: Locale) =>
    fill(consultationTexts(locale).invitation.letter.subject, { title });
  const row = ({ id, name, locale, email = '', link }: Invited) => [
    name,
    id,
    email,
    locale,
    subject(locale),
    link,
    closes[locale],
    inviting.terms.contact ?? '',
  ];
  return {
    title: sheet,
    namesStay: true,
    columns: [
      { header: columns.name, width: 30 },
      { header: columns.code, width: 12 },
      { header: columns.email, width: 30 },
      { header: columns.language, width: 10 },
      { header: columns.subject, width: 40 },
      { header: columns.link, width: 60 },
      { header: columns.closes, width: 34 },
      { header: columns.contact, width: 30 },
    ],
    rows: invited.map(row),
  };
}
