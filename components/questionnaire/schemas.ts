import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import { answerSchema } from '@/lib/instrument/answer-schema';

/** What checking a form takes. Loaded when there is something to check, not with the page. */
export const schemas = { z, zodResolver, answerSchema };
export type Schemas = typeof schemas;
