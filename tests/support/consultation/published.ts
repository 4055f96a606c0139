import type { ProposalVersion, PublishedPage } from '@/lib/collecting/online/documents';
import { makePublishedPage } from '@/lib/collecting/online/publish';
import { countedHash, sealExpectations } from '@/lib/collecting/online/sealed-text';
import { exampleConsultation } from '@/lib/consultation/example/example';
import type { Consultation } from '@/lib/consultation/record';
import type { Published } from '@/lib/consultation/types';
import type { Locale } from '@/lib/i18n/locales';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { readFrom } from '@/lib/session/consultation/input';
import { prepare } from '@/lib/session/consultation/work';

const NOW = '2026-11-20T09:00:00.000Z';

/** What the receipt of a response of the example says, the same each time. */
export const receiptOf = ({ responses }: Pick<Consultation, 'responses'>, at: number) => ({
  salt: String(at).padEnd(22, 'A'),
  hash: responses[at]?.hash ?? '',
});

const countedOf = async (consultation: Pick<Consultation, 'responses'>): Promise<string[]> => {
  const all = consultation.responses.map((_, at) => {
    const { salt, hash } = receiptOf(consultation, at);
    return countedHash(salt, hash);
  });
  return (await Promise.all(all)).filter((hash) => hash !== null);
};

/** What a region would publish of a consultation today. */
export function publicationOf(consultation: Consultation, target?: number): Published {
  const { publication, ledger } = prepare(readFrom(consultation, '2026-11-20'), {
    terms: { rule: 'default' },
    published: consultation.publications,
    target,
    on: '2026-11-20',
  });
  return { publication, ledger };
}

const VERSIONS: ProposalVersion[] = [
  { version: 'voorontwerp 1', on: '2026-09-01', change: '', material: false },
  {
    version: 'voorontwerp 2',
    on: '2026-10-15',
    change: 'Het loket mag samen met buren. De dienst begint een jaar later.',
    material: true,
  },
];

/**
 * The worked example as it would be published, with a seal, two versions and answers to points. Made once per
 * process: who changes it changes a copy.
 */
export const publishedExample = oncePerLocale(madeExample);

async function madeExample(
  locale: Locale,
): Promise<{ consultation: Consultation; page: PublishedPage }> {
  const example = await exampleConsultation(locale, {
    id: 'b5f6b0c6-9a35-4b57-9c0f-0d6d5f9a7c11',
    now: NOW,
  });
  const [first] = example.proposal.points ?? [];
  const consultation: Consultation = {
    ...example,
    answers: first
      ? [
          {
            point: first.id,
            outcome: 'partly',
            why: 'De termijn wordt langer; de vorm blijft.',
            owner: 'Kabinet',
            on: '2027-03-01',
          },
        ]
      : [],
  };
  const { sealed, sha256 } = await sealExpectations(consultation.proposal);
  const page = makePublishedPage(consultation, publicationOf(consultation, 0.6), {
    counted: await countedOf(consultation),
    versions: VERSIONS,
    seal: { ...sealed, sha256, on: '2026-10-16' },
  });
  return { consultation, page };
}
