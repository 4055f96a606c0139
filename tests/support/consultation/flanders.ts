import { numbers } from '@/lib/consultation/example/numbers';
import { drawResponses } from '@/lib/consultation/example/responses';
import type { ConsultationInput, Package } from '@/lib/consultation/types';
import { instrument } from '@/lib/instrument/instrument';
import { municipalities } from '@/lib/instrument/municipalities/municipalities';

/** How many of the 285 answer. */
const ANSWERED = 174;
/** The draw answers for 78 of the bodies that it is given. */
const PARTS = 3;

const PACKAGES: Package[] = [
  { id: 'dialogue', title: 'Vast overleg', levers: [], cost: { perYear: 40_000 } },
  {
    id: 'funding',
    from: 'funding',
    title: 'Financiering op papier',
    levers: [{ measure: 'condition-funding' }],
    cost: { perYear: 9_000_000 },
  },
  {
    id: 'staff',
    title: 'Detachering en opleiding',
    levers: [{ measure: 'condition-staff' }],
    cost: { perBody: 25_000, oneOff: 300_000 },
  },
  {
    id: 'phasing',
    title: 'Gefaseerde start',
    levers: [{ measure: 'condition-phasing' }],
    firstPhase: true,
  },
  {
    id: 'small',
    title: 'Steun voor kleine gemeenten',
    levers: [{ measure: 'condition-staff' }, { measure: 'condition-funding' }],
    for: { classification: 'size', groups: ['small'] },
    cost: { perBody: 60_000 },
  },
];

/** A proposal to the 285 municipalities of Flanders, of which 174 answered with drawn answers. */
export async function flemishInput(): Promise<ConsultationInput> {
  const bodies = (await municipalities()).map(({ nis, name, province, population }) => ({
    id: nis,
    name,
    province,
    population,
  }));
  const [task] = instrument.referenceTasks;
  const next = numbers(7);
  const part = Math.ceil(bodies.length / PARTS);
  const title = 'Lokale handhaving van woningkwaliteit';
  const responses = Array.from({ length: PARTS }, (_, at) =>
    drawResponses(
      instrument,
      bodies.filter((_, index) => index % PARTS === at).slice(0, part),
      { task: { title }, nature: task!.nature, demand: task!.demand },
      next,
    ),
  )
    .flat()
    .slice(0, ANSWERED)
    .map((response, at) =>
      at % 9 === 0
        ? {
            ...response,
            remarks: [
              {
                point: 'art-1',
                text: `De termijn van artikel 1 is te kort (${at}).`,
                quote: at % 2 === 0,
              },
            ],
          }
        : response,
    );
  return {
    norm: 'firstTier',
    proposal: {
      title,
      version: '2',
      start: '2028-01-01',
      proposer: 'Vlaamse Regering',
      intensity: 'delegation',
      refusable: 'negotiable',
      points: [
        { id: 'art-1', title: 'Artikel 1: termijn', url: 'https://example.org/art-1' },
        { id: 'art-2', title: 'Artikel 2: controle ter plaatse' },
      ],
      expectations: {
        hours: { demand: 1, supply: 3 },
        knowledge: { demand: 2, supply: 3 },
        forum: { demand: 3, supply: 2 },
        sharing: { demand: 2, supply: 2 },
        lastingCost: { demand: 1 },
        strategyTime: { demand: 1, supply: 2 },
      },
      provides: ['lastingCost'],
      change: 'Vandaag controleert de hogere overheid. Vanaf 2028 doet de gemeente dat zelf.',
      phases: [{ title: 'Klachten', start: '2028-01-01' }, { title: 'Alle woningen' }],
      money: { oneOff: 2_000_000, perYear: 9_000_000, indexed: false },
      support: 'Een centraal registratiesysteem.',
    },
    bodies,
    responses,
    packages: PACKAGES,
    smallest: { target: 0.5 },
  };
}
