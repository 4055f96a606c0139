import { gets } from '@/lib/disclosure/audiences';
import { ATTACHMENT_NAME } from '@/lib/disclosure/file';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { READERS } from './context';
import type { Report } from './types';

/** A file to embed in the report. */
export interface ReportAttachment {
  name: string;
  bytes: Uint8Array;
  mimeType: string;
  description: string;
  relationship: 'Source';
}

/** The assessment as an attachment of a working copy; a publication copy has none. */
export function reportAttachments({ meta }: Report, assessment: unknown): ReportAttachment[] {
  if (!gets(READERS[meta.copy], REQUEST.answers)) return [];
  return [
    {
      name: ATTACHMENT_NAME,
      bytes: new TextEncoder().encode(JSON.stringify(assessment)),
      mimeType: 'application/json',
      description: meta.labels.attachment,
      relationship: 'Source',
    },
  ];
}
