import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { contentFaults } from '@/tests/support/content/faults';
import {
  type Anything,
  change,
  code,
  content,
  faultsAfter,
  inEach,
  remove,
  replace,
} from './seeded';

it('finds nothing wrong with the content as it is', () => {
  expect(contentFaults(content, code)).toEqual([]);
});

it('names every fault, not only the first', () => {
  expect(
    faultsAfter(
      replace('instrument/flags.json', '"medium"', '"medum"'),
      change('en/ui.json', (ui) => delete ui.site),
      remove('en/pages/about.md'),
    ),
  ).toHaveLength(3);
});

describe('a text', () => {
  it.each([
    ['result.json', 'plan.addLabel'],
    ['report.json', 'sections.team.title'],
    ['questionnaire.json', 'errors.date'],
    ['room.json', 'noName'],
    ['ui.json', 'site.name'],
    ['export.json', 'workingCopy'],
    ['api.json', 'whole'],
    ['fatal.json', 'retry'],
    ['pages.json', 'about.title'],
    ['model.json', 'flags.offloading.title'],
    ['examples.json', 'vacancy-tax.story'],
    ['questions/capacity.json', 'supply-staffing-hours.title'],
  ])('of %s that is missing in one language is named: %s', (file, place) => {
    const keys = place.split('.');
    const edit = (json: Anything) => {
      const group = keys.slice(0, -1).reduce((at, key) => at[key], json);
      if (!(keys.at(-1)! in group)) throw new Error(`No ${place}.`);
      delete group[keys.at(-1)!];
    };
    expect(faultsAfter(change(`en/${file}`, edit))).toEqual([
      `content/en/${file}: "${place}" is missing; content/nl/${file} has it.`,
    ]);
    expect(faultsAfter(change(`nl/${file}`, edit))).toContain(
      `content/nl/${file}: "${place}" is missing; content/en/${file} has it.`,
    );
  });

  it.each<[string, string, string[], string]>([
    ['a flag', 'model.json', ['flags', 'offloading'], 'content/instrument/flags.json'],
    ['a measure', 'model.json', ['measures', 'second-person'], 'content/instrument/measures.json'],
    [
      'an assumption',
      'model.json',
      ['assumptions', 'unsureReach'],
      'content/instrument/assumptions.json',
    ],
    ['a station', 'model.json', ['stations', 'decide'], 'content/instrument/stations.json'],
    ['a factor', 'model.json', ['factors', 'itData', 'short'], 'content/instrument/factors.json'],
    ['a note', 'model.json', ['notes', 'gap-not-felt'], 'content/instrument/notes.json'],
    ['a constraint', 'model.json', ['constraints', 'lock-in'], 'content/instrument/questions'],
    ['a level', 'model.json', ['levels', 'carries'], 'lib/model'],
    ['a verdict', 'findings.json', ['verdict', 'negotiate'], 'lib/model'],
    ['a requirement', 'model.json', ['requirements', 'hours'], 'content/instrument/factors.json'],
    ['a rule', 'model.json', ['rules', 'strict'], 'content/instrument/rules.json'],
    ['a role', 'model.json', ['roles', 'mayor'], 'lib/model'],
    [
      'a condition in a letter',
      'model.json',
      ['measures', 'condition-staff', 'letter'],
      'content/instrument/measures.json',
    ],
    [
      'a question',
      'questions/decide.json',
      ['decide-stop', 'title'],
      'content/instrument/questions/decide.json',
    ],
    [
      'an option',
      'questions/capacity.json',
      ['supply-staffing-hours', 'options', '3'],
      'content/instrument/questions/capacity.json',
    ],
    ['a source', 'sources.json', ['names', '003'], 'content/evidence/evidence.json'],
    ['a page', 'questionnaire.json', ['pages', 'objective/nature'], 'content/instrument/questions'],
    [
      'the owner of an action',
      'examples.json',
      ['vacancy-tax', 'planOwners', '2'],
      'content/examples/vacancy-tax.json',
    ],
  ])('for %s that is missing in both languages is named', (_, file, keys, from) => {
    const edit = (json: Anything) => {
      const group = keys.slice(0, -1).reduce((at, key) => at[key], json);
      if (Array.isArray(group)) group.pop();
      else if (!delete group[keys.at(-1)!]) throw new Error();
    };
    expect(faultsAfter(...inEach(file, edit))).toEqual(
      locales.map(
        (locale) =>
          `content/${locale}/${file}: "${keys.join('.')}" is missing; ${from} asks for it.`,
      ),
    );
  });

  it.each<[string, string, (json: Anything) => void, string, string]>([
    [
      'code',
      'result.json',
      (json) => {
        json.plan.dueError = 'Geef een datum';
      },
      'plan.dueError',
      'no code asks for it',
    ],
    [
      'code, at the top',
      'room.json',
      (json) => {
        json.nobodyAsks = { title: 'x' };
      },
      'nobodyAsks.title',
      'no code asks for it',
    ],
    [
      'flag',
      'model.json',
      (json) => {
        json.flags.gone = { title: 'x', text: 'y' };
      },
      'flags.gone',
      'content/instrument/flags.json does not ask for it',
    ],
    [
      'option',
      'questions/capacity.json',
      (json) => {
        json['supply-staffing-hours'].options['5'] = { label: 'x' };
      },
      'supply-staffing-hours.options.5',
      'content/instrument/questions/capacity.json does not ask for it',
    ],
  ])('that no %s asks for is named', (_, file, edit, place, why) => {
    expect(faultsAfter(...inEach(file, edit)).toSorted()).toEqual(
      locales
        .map((locale) => `content/${locale}/${file}: "${place}" is superfluous; ${why}. Remove it.`)
        .toSorted(),
    );
  });

  it('with other placeholders than in the other language is named', () => {
    expect(faultsAfter(replace('en/report.json', '{municipality}', '{town}'))).toEqual([
      expect.stringMatching(
        /^content\/en\/report\.json: "[\w.]+" has other placeholders \(.*\{town\}.*\) than content\/nl\/report\.json \(.*\{municipality\}.*\)\.$/,
      ),
    ]);
  });

  it('that is empty is named', () => {
    expect(
      faultsAfter(
        change('nl/fatal.json', (json) => {
          json.title = ' ';
        }),
      ),
    ).toEqual(['content/nl/fatal.json: "title" is " "; it must have words.']);
  });

  it('that is a list in one language and a text in the other is named', () => {
    expect(
      faultsAfter(
        change('en/fatal.json', (json) => {
          json.title = ['x'];
        }),
      ),
    ).toEqual([
      'content/en/fatal.json: "title" is a list, but a text in content/nl/fatal.json; make them alike.',
    ]);
  });

  it('that two options share is named', () => {
    expect(
      faultsAfter(
        change('en/questions/capacity.json', (json) => {
          const { options } = json['supply-staffing-hours'];
          options['1'].label = options['0'].label;
        }),
      ),
    ).toEqual([
      expect.stringMatching(
        /^content\/en\/questions\/capacity\.json: "supply-staffing-hours\.options" says ".*" twice/,
      ),
    ]);
  });
});

describe('a file', () => {
  it.each(['result.json', 'questions/capacity.json', 'pages/method.md'])(
    'that one language lacks is named: %s',
    (file) => {
      expect(faultsAfter(remove(`en/${file}`))).toContain(
        `content/en/${file}: is missing; translate content/nl/${file}.`,
      );
    },
  );

  it('that is missing in every language is named', () => {
    expect(faultsAfter(...locales.map((locale) => remove(`${locale}/pages/method.md`)))).toEqual(
      locales.map(
        (locale) => `content/${locale}/pages/method.md: is missing; lib/instrument reads it.`,
      ),
    );
  });

  it('that nothing reads is named', () => {
    const added = (files: Map<string, string>) => {
      for (const locale of locales) files.set(`${locale}/old.json`, '{}');
    };
    expect(faultsAfter(added)).toEqual(
      locales.map(
        (locale) => `content/${locale}/old.json: is superfluous; lib/instrument does not read it.`,
      ),
    );
  });

  it('of the instrument that is missing is named', () => {
    expect(faultsAfter(remove('instrument/notes.json'))).toContain(
      'content/instrument/notes.json: is missing; lib/instrument reads it.',
    );
  });

  it('that is no JSON is named, and nothing that follows from it', () => {
    expect(faultsAfter(replace('instrument/notes.json', '[', '[,'))).toEqual([
      expect.stringMatching(/^content\/instrument\/notes\.json: is no JSON: /),
    ]);
  });

  it('of a page with a part less than in the other language is named', () => {
    expect(faultsAfter(replace('en/pages/method.md', '\n## ', '\n'))).toEqual([
      'content/en/pages/method.md: has other headings than content/nl/pages/method.md; a part of the page may be missing.',
    ]);
  });

  it('of a page that asks the host for what is not asked is named', () => {
    expect(
      faultsAfter(
        replace('en/pages/privacy.md', '{logs}', '{records}'),
        replace('nl/pages/privacy.md', '{logs}', '{records}'),
      ),
    ).toContain(
      'content/en/pages/privacy.md: {records} is filled in by nothing; there are conformance, assessedOn, contact, complaints, logs, privacy, sources.',
    );
  });
});

describe('data', () => {
  const change1 = (path: string, from: string, to: string) => faultsAfter(replace(path, from, to));

  it.each([
    [
      'a key that is misspelt',
      'instrument/questions/potential.json',
      '"showIf"',
      '"showif"',
      '"affordance-workflow.showif" has no meaning here; remove it. Did you mean "showIf"?',
    ],
    [
      'a severity that does not exist',
      'instrument/flags.json',
      '"medium"',
      '"medum"',
      '"decentralization-paradox.severity" is "medum"; it must be one of "medium", "high". Did you mean "medium"?',
    ],
    [
      'a horizon that does not exist',
      'instrument/measures.json',
      '"beforeStart"',
      '"beforestart"',
      '"condition-funding.horizon" is "beforestart"; it must be one of "beforeStart", "short", "long". Did you mean "beforeStart"?',
    ],
    [
      'a factor that does not exist',
      'instrument/questions/potential.json',
      '"id": "staffing"',
      '"id": "stafing"',
      '"affordance-workflow.factors.stafing.id" is "stafing", which names no factor that exists. Did you mean "staffing"?',
    ],
    [
      'evidence that does not exist',
      'instrument/questions/capacity.json',
      '"000-I-02"',
      '"nowhere"',
      '"supply-staffing-hours.evidence.0" is "nowhere", which names no evidence that exists.',
    ],
    [
      'a question in a condition that does not exist',
      'instrument/questions/potential.json',
      '"question": "construct-considered"',
      '"question": "construct-considerd"',
      '"affordance-workflow.showIf.question" is "construct-considerd", which names no question that exists. Did you mean "construct-considered"?',
    ],
    [
      'a flag that does not exist',
      'instrument/measures.json',
      '"flag": "offloading"',
      '"flag": "ofloading"',
      '"condition-funding.when.any.1.flag" is "ofloading", which names no flag that exists. Did you mean "offloading"?',
    ],
    [
      'a trigger that is misspelt',
      'instrument/measures.json',
      '"steps": 1',
      '"stepts": 1',
      '"condition-funding.when.any.0.stepts" has no meaning here; remove it. Did you mean "steps"?',
    ],
    [
      'a value that a measure sets and the question does not have',
      'instrument/measures.json',
      '"set": 4',
      '"set": 7',
      '"condition-funding.effect" names 7, which "demand-funding-promised" does not have; it has 0, 1, 2, 3, 4.',
    ],
    [
      'a demand that a reference task does not rate',
      'instrument/reference-tasks.json',
      '"demand-staffing-hours": 2,',
      '',
      '"childcare-advice.demand" must rate "demand-staffing-hours" too, as other reference tasks do.',
    ],
    [
      'a value outside its range',
      'instrument/assumptions.json',
      '"value": 1',
      '"value": 9',
      '"executorMost.value" is 9; it must lie within its range.',
    ],
    [
      'a step that is no number',
      'instrument/factors.json',
      '"most": 4',
      '"most": "4"',
      '"staffing.requirements.hours.most" is "4"; it must be of the type number.',
    ],
    [
      'a role that does not exist',
      'instrument/questions/capacity.json',
      '"departmentHead"',
      '"departmentHed"',
      '"supply-staffing-hours.ask" is "departmentHed"; it must be one of "mayor", "alderman", "socialServiceChair", "generalDirector", "financeDirector", "departmentHead", "it", "other". Did you mean "departmentHead"?',
    ],
    [
      'a measure in a plan that does not exist',
      'examples/vacancy-tax.json',
      '"second-pair-of-eyes"',
      '"second-pair-of-eye"',
      '"plan.0.measure" is "second-pair-of-eye", which names no measure that exists. Did you mean "second-pair-of-eyes"?',
    ],
    [
      'a municipality that does not exist',
      'municipalities/mergers-2019-2025.json',
      '"12041"',
      '"99999"',
      '"0.nis" is "99999", which names no municipality that exists.',
    ],
    [
      'evidence without a language',
      'evidence/evidence.json',
      '"en": "Having',
      '"fr": "Having',
      '"000-I-01.en" is missing; add it.',
    ],
  ])('with %s is named', (_, path, from, to, said) => {
    expect(change1(path, from, to)).toContain(`content/${path}: ${said}`);
  });

  it('with an answer that a question does not have is named', () => {
    expect(
      faultsAfter(
        change('examples/vacancy-tax.json', ({ answers }) => {
          answers['demand-specialism'] = 7;
        }),
      ),
    ).toEqual([
      'content/examples/vacancy-tax.json: "answers.demand-specialism" is 7, which is no answer to that question.',
    ]);
  });

  it('with an id twice is named, in one file and in two', () => {
    const twice = faultsAfter(
      change('instrument/notes.json', (notes) => {
        notes[1].id = notes[0].id;
      }),
    );
    expect(twice).toContain(
      'content/instrument/notes.json: "fragmented-attention.id" is "fragmented-attention"; it stands here twice.',
    );
    expect(
      faultsAfter(
        change('instrument/questions/decide.json', (list) => {
          list[0].id = 'supply-staffing-hours';
        }),
      ),
    ).toContainEqual(
      expect.stringMatching(
        /^content\/instrument\/questions\/\w+\.json: "supply-staffing-hours" also stands in content\/instrument\/questions\/\w+\.json; give one another id\.$/,
      ),
    );
  });

  it('that says nothing of a flag which the model raises is named', () => {
    expect(faultsAfter(change('instrument/flags.json', (flags) => flags.shift()))).toContain(
      'content/instrument/flags.json: "magic-bullet" is missing; the model raises it.',
    );
  });
});
