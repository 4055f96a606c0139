import childcare from '@/content/examples/childcare-advice.json';
import { questions } from '@/lib/instrument/questions';
import type { Answers, AssessRequest } from '@/lib/model/types';

const notes = {
  'demand-strategy':
    'Het voorstel vraagt per aanvraag een gemotiveerd advies. Dat is elke keer een afweging.',
  'supply-staffing-cover': 'Vorige winter lag het overleg kinderopvang zes weken stil.',
  'supply-strategy-time': 'De beleidsmedewerker vrije tijd doet dit nu tussendoor.',
  'constraint-expertise': 'Na te vragen bij de IT-dienst van de hulpverleningszone.',
};

const texts = {
  'context-benefit':
    'Ouders krijgen opvang dichter bij huis, en wij kennen de buurten waar het tekort zit.',
  'construct-what':
    'Een gedeeld dossiersysteem waarin aanbieders hun aanvraag indienen en wij het advies opmaken.',
  'decide-stop': 'Het tweejaarlijkse behoefteonderzoek vrije tijd schuift een jaar op.',
  'decide-learning': 'Het team schatte de vraag naar strategisch werk eerst te laag in.',
};

/** Every maturity and OECD question answered, so that the modules are in the report. */
const modules: Answers = {
  ...Object.fromEntries(
    questions
      .filter(({ id, kind }) => id.startsWith('maturity-') && kind === 'scale')
      .map(({ id }, at) => [id, (at * 3) % 5]),
  ),
  'oecd-chosen': ['dataDriven', 'userDriven', 'proactive'],
  'oecd-served': ['dataDriven', 'digitalByDesign'],
};

/** A realistic full assessment in Dutch, with everything filled in. */
export const fullRequest: AssessRequest = {
  locale: 'nl',
  context: {
    municipality: {
      nis: '44012',
      name: 'De Pinte',
      population: childcare.population,
      province: childcare.province,
    },
    task: {
      title: 'Advies over kinderopvang op lokale criteria',
      description:
        'De Vlaamse overheid wil dat de gemeente advies geeft over elke nieuwe kinderopvangplaats, op basis van eigen criteria.',
      proposer: 'Vlaamse overheid, agentschap Opgroeien',
      domain: 'administrative',
      intensity: 'delegation',
      refusable: 'negotiable',
      start: childcare.start,
      reference: 'childcare-advice',
    },
  },
  answers: { ...(childcare.answers as Answers), ...texts, ...modules },
  unsure: childcare.unsure,
  notes,
  costs: {
    ...childcare.costs,
    lines: childcare.costs.lines.map((line, at) => ({
      ...line,
      oneOff: line.oneOff ?? 4000,
      label:
        ['Opstart en opleiding', 'Beleidsmedewerker kinderopvang', 'Dossiersysteem'][at] ??
        'Overige',
    })),
  },
  plan: [
    {
      measure: 'condition-funding',
      owner: 'Algemeen directeur',
      due: '2026-12-15',
      status: 'open',
    },
    {
      measure: 'protect-strategic-time',
      owner: 'Diensthoofd welzijn',
      due: '2027-02-01',
      status: 'started',
      note: 'Twee vaste voormiddagen per week.',
    },
    { measure: 'fixed-criteria', owner: 'Schepen van welzijn', due: '2027-03-01', status: 'open' },
    {
      measure: 'own-1',
      title: 'Gesprek met de buurgemeenten over een gedeelde medewerker',
      owner: 'Burgemeester',
      due: '2027-01-20',
      status: 'open',
    },
  ],
  reviewOn: childcare.reviewOn,
  previousRound: {
    on: '2026-03-10',
    request: {
      norm: 'firstTier',
      context: { task: { refusable: 'negotiable' } },
      answers: {
        ...(childcare.answers as Answers),
        'supply-strategy-time': 0,
        'supply-cases-criteria': 0,
      },
    },
  },
};
