import { hashOf, integrityOf } from '@/lib/collecting/responses/make-response';
import { RESPONSE_FORMAT, RESPONSE_FORMAT_VERSION } from '@/lib/collecting/responses/schema';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { flemishInput } from '@/tests/support/consultation/flanders';

/** The response files of 174 of the 285 municipalities, by name, for a proposal of this title. */
async function responsesTo(title: string): Promise<[name: string, content: object][]> {
  const { bodies, responses } = await flemishInput();
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  return Promise.all(
    responses.map(async ({ body: id, request, sharing }) => {
      const body = { id, name: names.get(id) ?? id };
      const shared = {
        body,
        proposal: { title },
        ...(request
          ? { kind: 'assessed' as const, remarks: [], request }
          : {
              kind: 'remarksOnly' as const,
              remarks: [{ point: null, text: 'De termijn is te kort.', quote: true }],
            }),
      };
      const file = {
        format: RESPONSE_FORMAT,
        formatVersion: RESPONSE_FORMAT_VERSION,
        instrumentVersion: INSTRUMENT_VERSION,
        fingerprints: FINGERPRINTS,
        fictional: false,
        ...shared,
        sharing,
        state: 'administrative',
        signedBy: { role: 'generalDirector' },
        madeOn: '2026-11-29',
        hash: await hashOf({ ...shared, asked: FINGERPRINTS.asked }),
      };
      const whole = { ...file, integrity: await integrityOf(file) };
      return [`${id}.json`, whole];
    }),
  );
}

/** Runs by itself, for the test runner for browsers does not import JSON. */
process.stdout.write(JSON.stringify(await responsesTo(process.argv[2] ?? '')));
