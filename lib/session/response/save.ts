import { saveFile } from '@/lib/browser/save-file';
import { makeResponse, responseText } from '@/lib/collecting/responses/make-response';
import { receiptOf } from '@/lib/collecting/responses/receipt';
import type { ResponseChoices, ResponseFile } from '@/lib/collecting/responses/types';
import type { Draft } from '@/lib/draft/draft';
import { plainPageHtml } from '@/lib/formats/html/page';
import { localDay } from '@/lib/i18n/day';
import { shortName } from '@/lib/i18n/readable-name';

/** A response that was made, and the name of its file. */
export interface SavedResponse {
  response: ResponseFile;
  file: string;
}

/** `antwoord-gent-leegstandsheffing-2026-11-29`, which every file system takes. */
const nameOf = (first: string, { body, proposal, madeOn }: ResponseFile): string =>
  [first, shortName(body.name ?? body.id ?? ''), shortName(proposal.title), madeOn]
    .filter(Boolean)
    .join('-');

/**
 * Makes a response of an assessment, on this device, and gives it to the person.
 *
 * @param first How the name of the file begins.
 * @throws InsecureError where the browser has no WebCrypto.
 */
export async function saveResponse(
  draft: Draft,
  choices: ResponseChoices,
  first: string,
): Promise<SavedResponse> {
  const response = await makeResponse(draft, choices, localDay(new Date()));
  const name = `${nameOf(first, response)}.json`;
  return { response, file: saveFile(name, responseText(response), 'application/json') };
}

/** Gives the person the receipt of a response; returns the name of the file. */
export function saveReceipt(
  response: ResponseFile,
  options: Parameters<typeof receiptOf>[1],
): string {
  const page = plainPageHtml(receiptOf(response, options));
  const first = options.texts.receipt.fileName;
  return saveFile(`${nameOf(first, response)}.html`, page, 'text/html');
}
