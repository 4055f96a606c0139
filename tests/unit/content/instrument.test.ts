import { describe, expect, it } from 'vitest';
import { parse } from '@/tests/support/content/content';
import { dataFaults } from '@/tests/support/content/data';
import { ruleFaults } from '@/tests/support/content/rules/rules';
import { unusedDataFaults } from '@/tests/support/content/unused-data';
import { type Anything, change, code, content, faultsAfter } from './seeded';

const FOLDER = 'content/instrument';

/** What is said of the data in which something is changed in a file of the instrument. */
function said(file: string, edit: (json: Anything) => void): string[] {
  const files = new Map(content);
  change(`instrument/${file}.json`, edit)(files);
  const { content: broken } = parse(files);
  return [...dataFaults(broken), ...ruleFaults(broken), ...unusedDataFaults(broken, code)]
    .filter((fault) => fault.startsWith(`${FOLDER}/`))
    .map((fault) => fault.slice(FOLDER.length + 1));
}

const byId = (list: Anything, id: string): Anything => {
  const found = list.find((item: Anything) => item.id === id);
  if (!found) throw new Error(`No "${id}".`);
  return found;
};

type Case = [string, (json: Anything) => void, string];

const describeFile = (file: string, cases: Case[]) =>
  describe(`${file}.json`, () => {
    it.each(cases)('with %s is refused', (_, edit, sentence) => {
      // What may have been meant instead is said after it.
      expect(said(file, edit)).toContainEqual(expect.stringContaining(`${file}.json: ${sentence}`));
    });
  });

const requirement = (factors: Anything, factor: string, at = 0): Anything =>
  byId(factors, factor).requirements[at];

describeFile('factors', [
  [
    'a supply question that does not exist',
    (factors) => {
      requirement(factors, 'staffing').supply = 'supply-staffing-hour';
    },
    '"staffing.requirements.hours.supply" is "supply-staffing-hour", which names no supply question that exists. Did you mean "supply-staffing-hours"?',
  ],
  [
    'a demand question as supply',
    (factors) => {
      requirement(factors, 'staffing').supply = 'demand-staffing-hours';
    },
    '"staffing.requirements.hours.supply" is "demand-staffing-hours", which names no supply question that exists.',
  ],
  [
    'a supply question as demand',
    (factors) => {
      requirement(factors, 'staffing').demand = ['supply-staffing-cover'];
    },
    '"staffing.requirements.hours.demand.0" is "supply-staffing-cover", which names no demand question that exists.',
  ],
  [
    'a requirement without demand',
    (factors) => {
      requirement(factors, 'staffing').demand = [];
    },
    '"staffing.requirements.hours.demand" must have at least 1 entry.',
  ],
  [
    'a demand twice',
    (factors) => {
      requirement(factors, 'staffing').demand = ['demand-staffing-hours', 'demand-staffing-hours'];
    },
    '"staffing.requirements.hours.demand.1" is "demand-staffing-hours"; it stands here twice.',
  ],
  [
    'a way to combine that does not exist',
    (factors) => {
      requirement(factors, 'specialism', 1).combine = 'mean';
    },
    '"specialism.requirements.specialistTime.combine" is "mean"; it must be one of "min", "max".',
  ],
  [
    'a step beyond the scale',
    (factors) => {
      requirement(factors, 'durability').most = 5;
    },
    '"durability.requirements.durability.most" is 5; it must be at most 4.',
  ],
  [
    'half a step',
    (factors) => {
      requirement(factors, 'strategicAbility', 1).from = 1.5;
    },
    '"strategicAbility.requirements.strategyTime.from" is 1.5; it must be of the type int.',
  ],
  [
    'an attribute that is misspelt',
    (factors) => {
      requirement(factors, 'strategicAbility').absense = 3;
    },
    '"strategicAbility.requirements.strategyProfile.absense" has no meaning here; remove it. Did you mean "absence"?',
  ],
  [
    'an attribute less',
    (factors) => {
      delete requirement(factors, 'staffing').absence;
    },
    '"staffing.requirements.hours.absence" is missing; add it.',
  ],
  [
    'a weight of version 1',
    (factors) => {
      byId(factors, 'staffing').weight = 1;
    },
    '"staffing.weight" has no meaning here; remove it.',
  ],
  [
    'an id of a requirement twice',
    (factors) => {
      requirement(factors, 'specialism').id = 'hours';
    },
    '"specialism.requirements.hours.id" is "hours"; it stands here twice.',
  ],
  [
    'a question in two capacities',
    (factors) => {
      requirement(factors, 'durability').demand = ['demand-specialism'];
    },
    '"durability.requirements.durability" must leave "demand-specialism" to the capacity "administrative", whose requirements ask it.',
  ],
  [
    'a factor in another capacity than the rules count with',
    (factors) => {
      byId(factors, 'staffing').capacity = 'financial';
    },
    'the file must have 5 factors of the capacity "administrative", not 4.',
  ],
  [
    'a question that is no scale',
    (factors) => {
      requirement(factors, 'staffing').supply = 'pooling-kind';
    },
    '"staffing.requirements.hours.supply" is "pooling-kind", which names no supply question that exists.',
  ],
]);

describe('factors.json beside the questions and the measures', () => {
  it('leaves no demand without supply, and no supply without demand', () => {
    const faults = said('factors', (factors) => {
      byId(factors, 'staffing').requirements.pop();
    });
    expect(faults).toContain(
      'questions/objective.json: "demand-staffing-continuity" stands in no requirement of content/instrument/factors.json, so it is a demand without supply.',
    );
    expect(faults).toContain(
      'questions/capacity.json: "supply-staffing-cover" stands in no requirement of content/instrument/factors.json, so it is a supply without demand.',
    );
  });

  it('has a measure for each requirement that can miss two steps', () => {
    const without = (id: string) =>
      said('measures', (measures) => {
        byId(measures, id).effect = [];
      });
    expect(without('second-person')).toContain(
      'factors.json: "staffing.continuity" can miss two steps, but no measure of content/instrument/measures.json lowers it.',
    );
    // Another measure lowers it too.
    expect(without('condition-staff').filter((fault) => fault.includes('two steps'))).toEqual([]);
  });
});

describeFile('rules', [
  [
    'a rule that does not exist',
    (rules) => {
      rules[1].id = 'severe';
    },
    '"severe.id" is "severe"; it must be one of "default", "strict", "mild".',
  ],
  ['a rule less', (rules) => rules.pop(), 'the file must have the rule "mild".'],
  [
    'more factors than a capacity has',
    (rules) => {
      rules[0].three.strengthen['2'] = 4;
    },
    '"default.three.strengthen.2" is 4; it must be at most 3.',
  ],
  [
    'more factors for more steps',
    (rules) => {
      rules[0].five.strengthen['4'] = 3;
    },
    '"default.five.strengthen.4" is 3; it must be at most what "3" says: the deeper, the fewer it takes.',
  ],
  [
    'a number of steps that does not exist',
    (rules) => {
      rules[0].five.strengthen['5'] = 1;
    },
    '"default.five.strengthen.5" has no meaning here; remove it.',
  ],
  [
    'a level that does not exist',
    (rules) => {
      rules[0].five.carries = {};
    },
    '"default.five.carries" has no meaning here; remove it.',
  ],
]);

describeFile('flags', [
  [
    'a flag that the model does not raise',
    (flags) => {
      flags[0].id = 'magic-bulet';
    },
    '"magic-bulet.id" is "magic-bulet"; it must be a flag that the model raises.',
  ],
  [
    'a threshold that the model does not read',
    (flags) => {
      byId(flags, 'offloading').thresholds.promise = 4;
    },
    '"offloading.thresholds.promise" has no meaning here; remove it. Did you mean "promised"?',
  ],
  [
    'a threshold less',
    (flags) => {
      delete byId(flags, 'nature-differs').thresholds.modest;
    },
    '"nature-differs.thresholds.modest" is missing; add it.',
  ],
  [
    'a share above one',
    (flags) => {
      byId(flags, 'magic-bullet').thresholds.severity = 50;
    },
    '"magic-bullet.thresholds.severity" is 50; it must be at most 1.',
  ],
]);

describeFile('planned', [
  [
    'a requirement that does not exist',
    (planned) => {
      planned.requirement = 'hour';
    },
    '"requirement" is "hour", which names no requirement that exists. Did you mean "hours"?',
  ],
  [
    'a question that does not exist',
    (planned) => {
      planned.ease = 'supply-vacancy';
    },
    '"ease" is "supply-vacancy", which names no question that exists.',
  ],
]);

describeFile('pooling', [
  [
    'a requirement that does not exist',
    (pooling) => {
      pooling.requirements.continuity = ['continuïteit'];
    },
    '"requirements.continuity.0" is "continuïteit", which names no requirement that exists.',
  ],
  [
    'a kind that does not exist',
    (pooling) => {
      pooling.requirements.no = ['hours'];
    },
    '"requirements.no" has no meaning here; remove it.',
  ],
  [
    'a condition twice',
    (pooling) => {
      pooling.conditions.push(pooling.conditions[0]);
    },
    '"conditions.3" is "pooling-tradition"; it stands here twice.',
  ],
]);

describeFile('reference-tasks', [
  [
    'half a step',
    (tasks) => {
      tasks[0].demand['demand-it'] = 2.5;
    },
    '"childcare-advice.demand.demand-it" is 2.5; it must be of the type int.',
  ],
  [
    'a demand that does not exist',
    (tasks) => {
      tasks[0].demand['demand-its'] = 2;
    },
    '"childcare-advice.demand.demand-its" has no meaning here; remove it. Did you mean "demand-it"?',
  ],
]);

describeFile('measures', [
  [
    'a trigger without steps',
    (measures) => {
      byId(measures, 'condition-funding').when.any[0].steps = 0;
    },
    '"condition-funding.when.any.0.steps" is 0; it must be at least 1.',
  ],
  [
    'an effect of no steps',
    (measures) => {
      byId(measures, 'condition-phasing').effect[0].step = 0;
    },
    '"condition-phasing.effect.0.step" is 0; it must change something.',
  ],
  [
    'an effect on what lies in the past',
    (measures) => {
      byId(measures, 'second-person').effect = [{ question: 'supply-durability-survived', set: 4 }];
    },
    '"second-person.effect" changes "supply-durability-survived", which lies in the past or out of reach; nothing can.',
  ],
  [
    'an effect that makes things worse',
    (measures) => {
      byId(measures, 'condition-phasing').effect[0].step = 2;
    },
    '"condition-phasing.effect" moves "demand-start-advance" the wrong way: it would make things worse.',
  ],
  [
    'steps of what has none',
    (measures) => {
      byId(measures, 'second-person').effect = [{ question: 'pooling-partner', step: 1 }];
    },
    '"second-person.effect" moves "pooling-partner" by steps, but it is no scale; set it to a value.',
  ],
  [
    'nothing for an initiative that is too heavy',
    (measures) => {
      for (const { when } of measures) {
        when.any = when.any.filter(({ flag }: Anything) => flag !== 'initiative-too-heavy');
        if (when.any.length === 0) when.any.push({ always: true });
      }
    },
    'has no measure for the flag "initiative-too-heavy" that makes the initiative smaller.',
  ],
]);

describeFile('team', [
  ['a rule less', (team) => team.rules.pop(), '"rules" must have the rule "unknownShare".'],
  [
    'a rule that does not exist',
    (team) => {
      team.rules[0].id = 'quorum';
    },
    '"rules.quorum.id" is "quorum"; it must be one of "minimumAnswers", "tailShare", "agreedWidth", "agreedShare", "unknownShare".',
  ],
]);

describeFile('maturity', [
  [
    'an indicator in another group than its question',
    (maturity) => {
      maturity.indicators[0].group = 'innovation';
    },
    '"maturity-e1" is in the group "innovation" here, and in "efficiency" where it is asked.',
  ],
]);

describeFile('questions/capacity', [
  [
    'a factor at a supply question',
    (list) => {
      byId(list, 'supply-staffing-hours').factors = [{ id: 'staffing' }];
    },
    '"supply-staffing-hours.factors" must be left out: factors.json says which.',
  ],
  [
    'a revision below one',
    (list) => {
      byId(list, 'supply-staffing-hours').revision = 0;
    },
    '"supply-staffing-hours.revision" is 0; it must be at least 1.',
  ],
  [
    'an option outside the levels without an interval',
    (list) => {
      delete byId(list, 'supply-profiles-vacancy').intervals;
    },
    '"supply-profiles-vacancy.intervals" must say between which steps "none" lies.',
  ],
  [
    'an interval of an option that it does not have',
    (list) => {
      byId(list, 'supply-profiles-vacancy').intervals.few = [1, 2];
    },
    '"supply-profiles-vacancy.intervals.few" must be an option outside the levels.',
  ],
  [
    'an interval upside down',
    (list) => {
      byId(list, 'supply-profiles-vacancy').intervals.none = [4, 0];
    },
    '"supply-profiles-vacancy.intervals.none" must go from low to high.',
  ],
  [
    'a ladder with a step less',
    (list) => {
      byId(list, 'supply-staffing-hours').values = [0, 1, 2, 3];
    },
    '"supply-staffing-hours.values" must have the levels 0, 1, 2, 3, 4.',
  ],
  [
    'a strategic supply',
    (list) => {
      byId(list, 'supply-strategy-time').strategic = true;
    },
    '"supply-strategy-time.strategic" is true; it must be left out of the side "supply".',
  ],
  [
    'a word of version 1',
    (list) => {
      byId(list, 'supply-staffing-hours').allows.push('notApplicable');
    },
    '"supply-staffing-hours.allows.1" is "notApplicable"; it must be one of "unknown".',
  ],
  [
    'a question hidden by supply',
    (list) => {
      byId(list, 'supply-staffing-cover').showIf = { question: 'supply-staffing-hours', in: [0] };
    },
    '"supply-staffing-cover.showIf" names "supply-staffing-hours"; a supply question may hide no supply.',
  ],
  [
    'conditions in a circle',
    (list) => {
      byId(list, 'pooling-kind').showIf = { question: 'pooling-partner', in: ['none'] };
    },
    '"pooling-kind.showIf" leads back to the question itself; it would never be asked.',
  ],
  [
    'a question that nothing looks at',
    (list) => {
      list.push({ ...byId(list, 'supply-staffing-workload'), id: 'context-nobody' });
    },
    '"context-nobody" is superfluous; nothing looks at the answer. Remove it.',
  ],
]);

describeFile('questions/construct', [
  [
    'a load on a requirement of another factor',
    (list) => {
      byId(list, 'construct-project').factors[0].requirement = 'knowledge';
    },
    '"construct-project" names "knowledge", which is no requirement of the factor "staffing"; it has hours, continuity.',
  ],
  [
    'a load without a moment',
    (list) => {
      delete byId(list, 'construct-project').factors[0].reading;
    },
    '"construct-project.factors.staffing" must have a "reading" and a "requirement".',
  ],
  [
    'a moment that does not exist',
    (list) => {
      byId(list, 'construct-project').factors[0].reading = 'after';
    },
    '"construct-project.factors.staffing.reading" is "after"; it must be one of "during", "running".',
  ],
]);

describeFile('questions/potential', [
  [
    'a value in a condition that the question does not have',
    (list) => {
      byId(list, 'affordance-workflow').showIf.in[0] = 'vague';
    },
    '"affordance-workflow.showIf" names "vague", which "construct-considered" does not have; it has "concrete", "idea", "none".',
  ],
  [
    'relief of the lasting cost',
    (list) => {
      byId(list, 'affordance-workflow').factors.push({ id: 'lastingCost' });
    },
    '"affordance-workflow" relieves "lastingCost", which digitalization never does.',
  ],
  [
    'a constraint without an owner',
    (list) => {
      list.splice(list.indexOf(byId(list, 'owner-expertise')), 1);
    },
    '"constraint-expertise" has 0 questions of the side "owner" for its constraint "expertise"; it needs one.',
  ],
  [
    'a constraint without a reach',
    (list) => {
      delete byId(list, 'constraint-expertise').reach;
    },
    '"constraint-expertise.reach" must be given, the side being "constraint".',
  ],
  [
    'another reach than its owner',
    (list) => {
      byId(list, 'owner-expertise').reach = 'higher';
    },
    '"constraint-expertise" has another "reach" than "owner-expertise"; make them alike.',
  ],
]);

describeFile('assumptions', [
  [
    'one that nothing counts with',
    (list) => {
      list.push({ ...list[0], id: 'nobodyCounts' });
    },
    '"nobodyCounts" is superfluous; nothing counts with it. Remove it.',
  ],
  [
    'a range without room',
    (list) => {
      list[0].range = [1, 1];
    },
    '"executorMost.range" must leave room between low and high.',
  ],
]);

it('an example that is unsure of a question that does not exist is refused', () => {
  expect(
    faultsAfter(
      change('examples/vacancy-tax.json', (example) => {
        example.unsure = ['demand-nothing'];
      }),
    ),
  ).toContain(
    'content/examples/vacancy-tax.json: "unsure.0" is "demand-nothing", which stands under no question that exists.',
  );
});
