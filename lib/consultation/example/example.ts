import { fromReady } from '@/lib/consultation/packages/ready';
import type { Consultation, Received } from '@/lib/consultation/record';
import type { Body, Package, Proposal, Remark } from '@/lib/consultation/types';
import type { Locale } from '@/lib/i18n/locales';
import { instrument } from '@/lib/instrument/instrument';
import { readyPackages } from '@/lib/instrument/packages';
import {
  type RegionExampleTexts,
  regionExample,
  regionOutlines,
} from '@/lib/instrument/region-example';
import { packageTexts } from '@/lib/instrument/texts/packages';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { digest } from '@/lib/json/digest';
import type { TaskFacts } from '@/lib/model/types';
import { numbers } from './numbers';
import { drawResponses, REMARKS_ONLY } from './responses';

const SEED = 20261113;

type Structure = Awaited<ReturnType<typeof regionExample>>['proposal'];

/**
 * The worked example: a fictional region of 120 invented municipalities, a fictional proposal, 78 drawn
 * answers, six packages (design §5). The same each time, but for its id and the moment it is opened.
 *
 * @param now ISO date-time.
 */
export async function exampleConsultation(
  locale: Locale,
  { id, now }: { id: string; now: string },
): Promise<Consultation> {
  const [{ bodies, proposal, words }, outlines] = await Promise.all([
    regionExample(locale),
    regionOutlines(),
  ]);
  const asked = bodies.map((body): Body => ({ ...body, groups: groupsOf(body.groups, words) }));
  const task = taskOf(proposal, words);
  return {
    id,
    createdAt: now,
    updatedAt: now,
    revision: 0,
    instrumentVersion: INSTRUMENT_VERSION,
    fictional: true,
    locale,
    proposal: proposalOf(proposal, words, task),
    bodies: asked,
    classifications: words.classifications,
    packages: await packagesOf(locale, proposal),
    terms: { ...words.terms, ...proposal.terms },
    responses: await responsesOf(asked, proposal, words, task),
    themes: words.themes,
    answers: [],
    publications: [],
    outlines,
  };
}

const groupsOf = (
  { region, income }: { region: string; income: string },
  { incomes }: RegionExampleTexts,
): Record<string, string> => ({ region, income: incomes[income as keyof typeof incomes] });

const taskOf = (
  { intensity, domain, refusable, start }: Structure,
  { title, description, proposer }: RegionExampleTexts,
): TaskFacts =>
  ({ title, description, proposer, intensity, domain, refusable, start }) as TaskFacts;

function proposalOf(
  { version, points, expectations, provides, phases, money }: Structure,
  words: RegionExampleTexts,
  task: TaskFacts,
): Proposal {
  return {
    ...task,
    version,
    points: points.map((id) => ({ id, ...words.points[id as keyof typeof words.points] })),
    expectations,
    provides,
    change: words.change,
    phases: phases.map((start, at) => ({ title: words.phases[at]!, start })),
    money,
    support: words.support,
  };
}

/** Ready-made packages, with what each would cost this region. */
async function packagesOf(locale: Locale, { packages }: Structure): Promise<Package[]> {
  const texts = await packageTexts(locale);
  const costs: Record<string, Package['cost']> = packages;
  return readyPackages.flatMap((ready): Package[] => {
    const cost = costs[ready.id];
    if (!cost) return [];
    const made = fromReady(ready, texts[ready.id as keyof typeof texts].title);
    return [Object.keys(cost).length > 0 ? { ...made, cost } : made];
  });
}

async function responsesOf(
  bodies: Body[],
  { nature, demand, remarks }: Structure,
  words: RegionExampleTexts,
  task: TaskFacts,
): Promise<Received[]> {
  const next = numbers(SEED);
  const drawn = drawResponses(instrument, bodies, { task, nature, demand }, next);
  const said = remarks.map((remark, at): Remark => ({ ...remark, text: words.remarks[at]! }));
  return Promise.all(
    drawn.map(async (response, at): Promise<Received> => {
      const own = said.filter((_, r) => (r < REMARKS_ONLY ? r : r * 5) === at);
      const day = String(2 + (at % 12)).padStart(2, '0');
      const shared = own.length > 0 ? { ...response, remarks: own } : response;
      return {
        ...shared,
        hash: (await digest(shared)) ?? `${response.body}-${at}`,
        madeOn: `2026-11-${day}`,
        receivedOn: '2026-11-16',
        signedBy: { role: 'generalDirector' },
      };
    }),
  );
}
