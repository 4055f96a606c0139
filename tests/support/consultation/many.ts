import type { Body, ConsultationInput, Package, Response } from '@/lib/consultation/types';
import { drawn } from '@/tests/support/model/drawn';

/** Consultations of drawn assessments: everything about them is invented. */

const PROVINCES = ['Antwerpen', 'Limburg', 'Oost-Vlaanderen', 'Vlaams-Brabant', 'West-Vlaanderen'];
const INCOMES = ['low', 'middle', 'high'];

/** Packages that between them use every kind of lever. */
export const packages: Package[] = [
  {
    id: 'funding',
    title: 'Financiering',
    levers: [{ measure: 'condition-funding' }],
    cost: { perYear: 1_000_000 },
  },
  {
    id: 'staff',
    title: 'Medewerkers',
    levers: [{ measure: 'condition-staff' }, { question: 'supply-staffing-hours', step: 1 }],
    cost: { perBody: 20_000 },
  },
  {
    id: 'phasing',
    title: 'Fasering',
    levers: [{ measure: 'condition-phasing' }],
    firstPhase: true,
  },
  { id: 'pooling', title: 'Samenwerking', levers: [{ pooling: true }], cost: { oneOff: 100_000 } },
  {
    id: 'time',
    title: 'Beschermde tijd',
    levers: [{ measure: 'protect-strategic-time' }],
    for: { classification: 'size', groups: ['small'] },
    cost: { perInhabitant: 0.5 },
  },
  { id: 'data', title: 'Gegevens', levers: [{ measure: 'data-upkeep' }] },
  { id: 'steering', title: 'Sturing', levers: [{ measure: 'steering-agreement' }] },
  { id: 'cases', title: 'Criteria', levers: [{ measure: 'fixed-criteria' }] },
  {
    id: 'simpler',
    title: 'Eenvoudiger',
    levers: [
      { question: 'demand-strategy', step: -1 },
      { question: 'demand-specialism', step: -1 },
    ],
  },
  { id: 'dialogue', title: 'Overleg', levers: [] },
];

/** So many bodies, each in a size, a province and an income group. */
const bodiesOf = (asked: number): Body[] =>
  Array.from({ length: asked }, (_, at) => ({
    id: String(10_000 + at),
    name: `Gemeente ${at}`,
    population: 8_000 + ((at * 7919) % 120_000),
    province: PROVINCES[at % PROVINCES.length]!,
    groups: { income: INCOMES[at % INCOMES.length]! },
  }));

/** Of so many asked, so many answer. */
export function consultationOf(asked: number, answered: number): ConsultationInput {
  const bodies = bodiesOf(asked);
  const assessments = drawn();
  const responses = bodies.slice(0, answered).map((body, at): Response => {
    const { answers } = assessments[(at * 37) % assessments.length]!;
    return {
      body: body.id,
      sharing: (['named', 'region', 'counted'] as const)[at % 3]!,
      request: { context: { task: { title: 'Taak' } }, answers },
    };
  });
  return { proposal: { title: 'Taak' }, bodies, responses, packages };
}
