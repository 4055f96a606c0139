import { UNSETTLED } from '@/lib/report/sections/conclusion';
import { MONEY } from '@/lib/report/sections/costs';

/** The findings that each slide tells, and after them those that only its notes do. */
export const TOLD = {
  decision: ['verdict', 'advice', 'because', 'norm', 'firmness', 'refusal'],
  decisionNotes: [
    'otherNorm',
    'voices',
    'whose',
    'role',
    'signedOff',
    'evidence',
    'levers.up',
    'smallestSet',
  ],
  capacitiesNotes: ['factor.*', 'decides.*'],
  money: ['costs', 'uncovered', 'uncoveredEnd'],
  moneyNotes: MONEY.filter((id) => !['costs', 'uncovered', 'uncoveredEnd'].includes(id)),
  people: ['fte', 'people', 'planned'],
  own: ['benefit', 'stops'],
  digital: ['initiative', 'reading.during', 'reading.running'],
  views: ['dominantView', 'views'],
  open: ['open', 'openFirst', 'divided', 'settled', 'review'],
  openNotes: UNSETTLED,
} as const;
