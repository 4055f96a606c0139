import type { ExportTexts } from '@/lib/instrument/texts/export';
import type { FileFormat } from './types';

/** What a file of a format is, and how it is named. */
interface Format {
  /** The media type. */
  type: string;
  extension: string;
  /** The words of its name. */
  name: keyof ExportTexts['fileNames'];
}

const office = 'application/vnd.openxmlformats-officedocument';
const document = { type: `${office}.wordprocessingml.document`, extension: 'docx' };
const pdf: Format = { type: 'application/pdf', extension: 'pdf', name: 'report' };

export const formats: Record<FileFormat, Format> = {
  pdf,
  summary: pdf,
  college: { ...document, name: 'college' },
  collegePdf: { ...pdf, name: 'college' },
  docx: { ...document, name: 'report' },
  html: { type: 'text/html;charset=utf-8', extension: 'html', name: 'report' },
  json: { type: 'application/json;charset=utf-8', extension: 'json', name: 'data' },
  xlsx: { type: `${office}.spreadsheetml.sheet`, extension: 'xlsx', name: 'workbook' },
  csv: { type: 'text/csv;charset=utf-8', extension: 'csv', name: 'table' },
  letter: { ...document, name: 'letter' },
  calendar: { type: 'text/calendar;charset=utf-8', extension: 'ics', name: 'calendar' },
  slides: { type: `${office}.presentationml.presentation`, extension: 'pptx', name: 'slides' },
};
