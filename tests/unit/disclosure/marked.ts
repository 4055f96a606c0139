import type { Draft, DraftRequest } from '@/lib/draft/draft';
import { toDraftRequest } from '@/lib/draft/from-request';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { questions } from '@/lib/instrument/questions';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { AssessRequest, EarlierRequest } from '@/lib/model/types';
import { managementTeam, teamRequest } from '@/tests/support/model/team';
import { fullRequest } from '../report/requests';

/** A string that occurs nowhere else. */
const mark = (place: string): string => `Zqx${place}Xqz`;

const texts = questions.filter(({ kind }) => kind === 'text').map(({ id }) => id);

/** On this question the team is split, so a publication may name the reason. */
const SPLIT = 'supply-strategy-time';

/** A request with something of its own in every field; every year occurs once. */
const request = {
  ...toDraftRequest(fullRequest),
  locale: 'nl',
  fictional: true,
  norm: 'executor',
  context: {
    municipality: {
      nis: '44012',
      name: mark('Municipality'),
      population: 20_987,
      province: mark('Province'),
      country: 'BE',
      countryName: mark('CountryName'),
      group: mark('Group'),
    },
    task: {
      title: mark('Task'),
      description: mark('Description'),
      proposer: mark('Proposer'),
      domain: 'administrative',
      intensity: 'delegation',
      refusable: 'negotiable',
      start: '2031-03-10',
      reference: 'childcare-advice',
    },
  },
  answers: {
    ...fullRequest.answers,
    ...Object.fromEntries(texts.map((id) => [id, mark('Answer')])),
    // Cooperation that takes something over, so that a result says so.
    'supply-specialism-who': 0,
    'supply-specialism-share': 0,
    'demand-specialism': 4,
    'pooling-kind': 'sporadic',
    'pooling-partner': 'agreed',
    'pooling-tradition': 4,
    'pooling-coordination': 4,
    'pooling-it': 4,
  },
  consensus: {
    [SPLIT]: { value: 3, reason: mark('Reason'), dissent: mark('Dissent') },
  },
  unsure: { 'demand-cases': true },
  intervals: { 'demand-it': { low: 1, high: 3, point: 2, divided: true } },
  notes: { 'demand-cases': mark('Note') },
  costs: {
    from: 2041,
    years: 4,
    lines: [
      {
        label: mark('CostLabel'),
        oneOff: 7_654_321,
        perYear: [3_456_789, 3_456_789, 3_456_789, 3_456_789],
        fte: 187.43,
        indexed: true,
      },
      {
        label: mark('CostLabel'),
        oneOff: 11_000,
        perYear: [13_000, 13_000, 13_000, 13_000],
        fte: 1.5,
        indexed: true,
      },
    ],
    promised: { oneOff: 2_345_671, perYear: [1_234_567, 1_234_567, 1_234_567, 0], indexed: true },
  },
  plan: [
    {
      measure: 'fixed-criteria',
      title: mark('PlanTitle'),
      owner: mark('PlanOwner'),
      due: '2032-04-11',
      status: 'started',
      note: mark('PlanNote'),
    },
    {
      measure: 'protect-strategic-time',
      owner: mark('DoneOwner'),
      due: '2039-04-11',
      status: 'done',
    },
    {
      measure: 'own-secret',
      title: mark('OwnTitle'),
      owner: mark('OwnOwner'),
      due: '2038-04-11',
      status: 'open',
    },
  ],
  reviewOn: '2033-05-12',
  signOffs: [
    {
      role: 'generalDirector',
      name: mark('SignName'),
      on: '2043-06-13',
      remark: mark('SignRemark'),
    },
  ],
} satisfies DraftRequest;

/** An earlier round; its members would not stand there, but for a file from elsewhere. */
const earlier: EarlierRequest = {
  instrumentVersion: INSTRUMENT_VERSION,
  norm: 'executor',
  context: {
    municipality: {
      nis: '44013',
      name: mark('EarlierMunicipality'),
      province: mark('EarlierProvince'),
      population: 10_876,
      country: 'BE',
    },
    task: { refusable: 'negotiable', reference: 'childcare-advice' },
  },
  answers: {
    ...fullRequest.answers,
    ...Object.fromEntries(texts.map((id) => [id, mark('EarlierAnswer')])),
  },
  unsure: ['demand-it'],
  intervals: { 'demand-strategy': { low: 1, high: 3, point: 2, divided: true } },
  respondents: [
    {
      role: 'socialServiceChair',
      answers: Object.fromEntries(texts.map((id) => [id, mark('VoiceEarlier')])),
      unsure: ['demand-it'],
    },
  ],
  confidential: { assigned: ['demand-it'] },
  consensus: { [SPLIT]: { value: 2 } },
  costs: {
    years: 6,
    from: 2031,
    lines: [
      {
        oneOff: 7_654_999,
        perYear: [3_456_999, 3_456_999, 3_456_999, 3_456_999, 3_456_999, 3_456_999],
        fte: 186.43,
        indexed: true,
      },
    ],
    promised: { oneOff: 2_345_999, perYear: [1_234_999, 0, 0, 0, 0, 0], indexed: true },
  },
  plan: [{ measure: 'fixed-criteria', status: 'done', due: '2039-04-11' }],
};

/** What is marked of a draft that one person filled in. */
export const ownDraft: Draft = {
  id: 'b1f4ac6e-7d3f-4b21-9a3d-3d8a0a7c1e55',
  name: mark('Name'),
  createdAt: '2035-01-01T00:00:00.000Z',
  updatedAt: '2036-01-01T00:00:00.000Z',
  revision: 71,
  instrumentVersion: INSTRUMENT_VERSION,
  fingerprints: FINGERPRINTS,
  fictional: 'childcare-advice',
  request,
  rounds: [
    {
      closedOn: '2037-02-02',
      level: 'carries',
      gaps: { administrative: 11, financial: 12, policy: 13 },
      signOffs: [
        { role: 'it', name: mark('RoundName'), on: '2042-02-02', remark: mark('RoundRemark') },
      ],
    },
    { closedOn: '2034-06-13', level: 'carries', request: earlier, fingerprints: FINGERPRINTS },
  ],
  changes: [
    {
      kind: 'removed',
      question: mark('ChangedQuestion'),
      detail: mark('ChangeDetail'),
      part: mark('ChangePart'),
      value: mark('ChangeValue'),
      version: mark('ChangeVersion'),
    },
  ],
  role: 'mayor',
  proposal: { version: mark('ProposalVersion'), points: [mark('ProposalPoint')] },
  typed: { 'request.context.task.title': { value: mark('Typed'), unusable: true } },
};

/** The same with the answers of a team beside one's own. */
const withTeamOf = (confidential: AssessRequest['confidential']): Draft => ({
  ...ownDraft,
  request: {
    ...request,
    ...(confidential && { confidential }),
    respondents: managementTeam.map(({ role, answers }) => ({
      role,
      unsure: ['demand-it'],
      answers: {
        ...answers,
        ...Object.fromEntries(texts.map((id) => [id, mark(`Voice${role}`)])),
      },
    })),
  },
});

/** A team that answers in confidence. */
export const confidentialDraft = withTeamOf({
  assigned: teamRequest().confidential?.assigned ?? ['demand-cases'],
});

/**
 * What somebody would find of a field in any text, by its path in a draft; fields with a word or a small
 * number in them are looked for in data only.
 */
export const TRACES: Record<string, string> = {
  name: mark('Name'),
  createdAt: '2035',
  updatedAt: '2036',
  'rounds.closedOn': '2037',
  'changes.question': mark('ChangedQuestion'),
  'changes.detail': mark('ChangeDetail'),
  'changes.part': mark('ChangePart'),
  'changes.value': mark('ChangeValue'),
  'changes.version': mark('ChangeVersion'),
  role: '"role":"mayor"',
  'proposal.version': mark('ProposalVersion'),
  'proposal.points': mark('ProposalPoint'),
  'typed.value': mark('Typed'),
  'request.context.municipality.nis': '44012',
  'request.context.municipality.name': mark('Municipality'),
  'request.context.municipality.population': '20987',
  'request.context.municipality.province': mark('Province'),
  'request.context.municipality.country': '"BE"',
  'request.context.municipality.countryName': mark('CountryName'),
  'request.context.municipality.group': mark('Group'),
  'request.context.task.title': mark('Task'),
  'request.context.task.description': mark('Description'),
  'request.context.task.proposer': mark('Proposer'),
  'request.context.task.start': '2031',
  'request.answers': mark('Answer'),
  'request.respondents.role': 'socialServiceChair',
  'request.respondents.answers': mark('VoicesocialServiceChair'),
  'request.consensus.reason': mark('Reason'),
  'request.consensus.dissent': mark('Dissent'),
  'request.notes': mark('Note'),
  'request.costs.from': '2041',
  'request.costs.lines.label': mark('CostLabel'),
  'request.costs.lines.oneOff': '7654321',
  'request.costs.lines.perYear': '3456789',
  'request.costs.lines.fte': '18743',
  'request.costs.promised.oneOff': '2345671',
  'request.costs.promised.perYear': '1234567',
  'request.plan.title': mark('PlanTitle'),
  'request.plan.owner': mark('PlanOwner'),
  'request.plan.due': '2032',
  'request.plan.note': mark('PlanNote'),
  'request.reviewOn': '2033',
  'request.signOffs.name': mark('SignName'),
  'request.signOffs.on': '2043',
  'request.signOffs.remark': mark('SignRemark'),
  'request.previousRound.on': '2034',
  'request.previousRound.request.answers': mark('EarlierAnswer'),
  'request.previousRound.request.context.municipality.name': mark('EarlierMunicipality'),
  'request.previousRound.request.context.municipality.province': mark('EarlierProvince'),
};

/** What only stands there because the team thought of an action itself. */
export const OWN_ACTION = [mark('OwnTitle'), mark('OwnOwner'), '2038'];
