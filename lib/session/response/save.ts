import { saveFile } from '@/lib/browser/save-file';
import type { BodySession } from '@/lib/collecting/online/body';
import { makeResponse, responseText } from '@/lib/collecting/responses/make-response';
import type { ResponseChoices, ResponseFile } from '@/lib/collecting/responses/types';
import type { Draft } from '@/lib/draft/draft';
import { generateFile } from '@/lib/formats/in-browser/generate-file';
import type { ReceiptOrder } from '@/lib/formats/receipt/order';
import { localDay } from '@/lib/i18n/day';
import { shortName } from '@/lib/i18n/readable-name';

/** A response that was made, and the name of its file. */
export interface SavedResponse {
  response: ResponseFile;
  /** When: for the receipt, as the file holds no time. */
  at: Date;
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
  { choices, name: whose }: { choices: ResponseChoices; name?: string },
  first: string,
): Promise<SavedResponse> {
  const at = new Date();
  const response = await makeResponse(draft, choices, localDay(at), whose);
  const name = `${nameOf(first, response)}.json`;
  return { response, at, file: saveFile(name, responseText(response), 'application/json') };
}

/** Makes the receipt of a response on this device and gives it to the person; returns the name of the file. */
export async function saveReceipt(
  { response, at }: SavedResponse,
  { first, ...words }: { first: string } & Pick<ReceiptOrder, 'locale' | 'country' | 'house'>,
  watching: Parameters<typeof generateFile>[1],
): Promise<string> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const file = await generateFile(
    {
      receipt: { response, at: at.toISOString(), zone },
      format: 'pdf',
      name: nameOf(first, response),
      ...words,
    },
    watching,
  );
  return saveFile(file.name, file.bytes, file.type);
}

/**
 * The same for what a body submitted online: with the host's time, and the mark by which it is found in a
 * publication.
 *
 * @throws where nothing is submitted.
 */
export async function saveArrived(
  session: BodySession,
  { first, ...words }: { first: string } & Pick<ReceiptOrder, 'locale' | 'country' | 'house'>,
  watching: Parameters<typeof generateFile>[1],
): Promise<string> {
  const data = await session.receipt();
  if (!data) throw new Error('Nothing is submitted.');
  const { submission, arrivedAt: at, zone, issuer, counted } = data;
  const { response } = submission;
  const file = await generateFile(
    {
      receipt: { response, at, zone, arrived: { issuer, counted } },
      format: 'pdf',
      name: nameOf(first, response),
      ...words,
    },
    watching,
  );
  return saveFile(file.name, file.bytes, file.type);
}
