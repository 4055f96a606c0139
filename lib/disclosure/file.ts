import { DRAFT } from '@/lib/disclosure/tables/draft';
import { REQUEST } from '@/lib/disclosure/tables/request';
import type { Draft } from '@/lib/draft/draft';
import type { AssessRequest } from '@/lib/model/types';
import { answeredTogether } from './answered-together';
import { disclose } from './disclose';

/** Name of the assessment that a report carries, as `application/json`; a report is opened by it. */
export const ATTACHMENT_NAME = 'assessment.json';

/**
 * A draft as a file holds it: in the place of what the members of a team answered apart, what they
 * answered together.
 */
export function draftForFile(draft: Draft): Draft {
  const told = disclose('file', DRAFT, draft);
  if (!draft.request.respondents?.length) return told;
  return { ...told, request: { ...told.request, ...answeredTogether(draft.request) } };
}

/**
 * A request as the data of a working copy hold it. Whoever sent it in the open, over the machine
 * interface, gets it back as it came.
 */
export const requestForFile = (request: AssessRequest, sentOpenly: boolean): AssessRequest =>
  sentOpenly && !request.confidential ? request : disclose('file', REQUEST, request);

/**
 * Whether a file may carry the assessment as an attachment. Not of a team that answers in confidence:
 * what was answered together goes into a file only when somebody asks for a file of the assessment.
 */
export const mayAttach = ({ confidential }: Pick<AssessRequest, 'confidential'>): boolean =>
  confidential === undefined;
