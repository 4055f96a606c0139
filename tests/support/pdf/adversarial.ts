import { questions } from '@/lib/instrument/questions';
import type { AssessRequest } from '@/lib/model/types';
import { steady } from '@/tests/support/model/costs';

const ODD =
  '&<>"\'«» Ελληνικά 👩‍👩‍👧 👍🏽 עברית 漢字 \u0000\u202e https://example.org/' +
  'a/very/long/path/'.repeat(20);
const NOTE = 'Dit is een lange notitie met een & en een <tag>. '.repeat(210).slice(0, 10_000);
const WORD = 'x'.repeat(300);

const unknown = questions.filter(({ allows }) => allows.includes('unknown'));

/** An assessment that knows nothing and has the longest and oddest texts that anyone can type. */
export const adversarialRequest: AssessRequest = {
  locale: 'nl',
  context: {
    municipality: { name: ODD.slice(0, 120) },
    task: {
      title: ODD.slice(0, 300),
      description: NOTE,
      proposer: WORD,
      refusable: 'imposed',
    },
  },
  answers: Object.fromEntries(unknown.map(({ id }) => [id, 'unknown'])),
  costs: steady({
    years: 20,
    lines: [
      { label: WORD.slice(0, 200), oneOff: null, yearly: null, fte: null },
      { label: WORD.slice(0, 200), oneOff: 1e12, yearly: 1e12, fte: 100_000 },
    ],
    promised: { oneOff: null, yearly: 1e12, indexed: null },
  }),
  plan: [{ measure: 'own-1', title: ODD.slice(0, 300), owner: WORD, note: NOTE }],
};
