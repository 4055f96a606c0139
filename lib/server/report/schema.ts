import 'server-only';
import * as z from 'zod/mini';
import type { Branding } from '@/lib/branding/branding';
import { brandingSchema } from '@/lib/branding/branding-schema';
import { SHEETS } from '@/lib/formats/sheets/sheet';
import { FILE_FORMATS } from '@/lib/formats/types';
import { requestSchema } from '@/lib/instrument/schema/request';
import type { AssessRequest } from '@/lib/model/types';
import { COPIES } from '@/lib/report/types';

/** The query parameters of a report. */
export const reportQuery = z.strictObject({
  format: z._default(z.enum(FILE_FORMATS), 'pdf'),
  copy: z._default(z.enum(COPIES), 'publication'),
  sheet: z._default(z.enum(SHEETS), 'plan'),
});

/** A body for a report: that of assess, with a house style. */
export type ReportRequest = AssessRequest & { house?: Branding };

export const reportRequestSchema = z.extend(requestSchema, { house: z.optional(brandingSchema) });
