/**
 * The placeholders of every text that has any, file by file. Made from the texts by
 * `npm run generate`; do not change it by hand.
 */
export interface Placeholders {
  api: {
    faults: {
      unknown_question: 'path';
      invalid_answer: 'path';
      unknown_field: 'path';
      unknown_version: 'path';
      answers_and_respondents: 'path';
      required: 'path';
      invalid_type: 'path';
      invalid_value: 'path';
      invalid_format: 'path';
      too_big: 'path';
      too_small: 'path';
      accent: 'path';
      logo_type: 'path';
      logo_bytes: 'path';
      logo_pixels: 'path';
      logo_press: 'path';
      too_much_text: 'path';
    };
    allowed: 'values';
  };
  export: {
    fileNames: {
      report: 'copy' | 'task';
      data: 'copy' | 'task';
      workbook: 'copy' | 'task';
      table: 'copy' | 'table' | 'task';
      letter: 'task';
    };
    letter: {
      title: 'task';
      sender: {
        municipality: 'municipality';
      };
      subject: 'task';
      opening: 'task';
      openingStart: 'start' | 'task';
      assessed: 'conclusion';
      factors: {
        one: 'factors';
        other: 'factors';
      };
      factor: 'factor' | 'shortfall';
      constraint: 'constraint' | 'share';
      flags: {
        'externalized-responsibility': 'constraints';
      };
    };
  };
  model: {
    levels: {
      carries: {
        sentence: 'capacity';
      };
      conditions: {
        sentence: 'capacity';
      };
      strengthen: {
        sentence: 'capacity';
      };
    };
    flags: {
      'externalized-responsibility': {
        text: 'constraints';
      };
      'central-local-difference': {
        text: 'factors';
      };
      'blind-spot': {
        text: 'factors';
      };
      'change-period': {
        text: 'factors';
      };
      'initiative-too-heavy': {
        text: 'factors';
      };
    };
    splitReasons: {
      spread: 'levels';
      groups: 'levels';
    };
    spread: {
      level: 'label' | 'level';
      to: 'high' | 'low';
      alt: 'members' | 'option';
      altGroups: 'administrative' | 'members' | 'option' | 'political';
      altMedian: 'median';
      altRow: 'median' | 'quartiles' | 'question';
      altRowGroups: 'administrative' | 'median' | 'political' | 'quartiles' | 'question';
      caption: 'question';
      columnsPart: 'caption' | 'parts' | 'part';
      columnsMost: 'count';
    };
  };
  pages: {
    method: {
      sourcesShow: 'count';
      capacityTable: 'capacity';
      particulars: {
        from: 'level';
        most: 'steps';
        absence: 'level' | 'steps';
      };
      steps: {
        one: 'count';
        other: 'count';
      };
      ruleSize: 'capacities' | 'count';
      ruleCount: {
        one: 'count' | 'steps';
        other: 'count' | 'steps';
      };
      or: 'first' | 'second';
      raised: {
        'magic-bullet': 'expectation' | 'margin' | 'severity';
        'externalized-responsibility': 'severity';
        'decentralization-paradox': 'nature';
        offloading: 'promised';
        'subsidy-cliff': 'subsidy';
        'supplier-lock-in': 'severity';
        'freed-time-illusion': 'gain' | 'severity';
        'one-person-service': 'cover';
        'silo-initiative': 'crosses' | 'organization';
        'formal-without-usable-autonomy': 'difference' | 'formal';
        'pressure-in-individual-cases': 'cases' | 'criteria';
        'unequal-bargaining': 'outside' | 'steps';
        'pooling-without-coordination': 'coordination';
        'view-ambition-mismatch': 'orientation' | 'small' | 'tool' | 'transforms';
        'central-local-difference': 'steps';
        'blind-spot': 'questions' | 'steps';
        'no-small-precedent': 'nature';
        'reform-pile-up': 'reforms';
        'nature-differs': 'demand' | 'modest' | 'operational' | 'strategic';
        'hours-contradict': 'hours' | 'weeks';
        'change-period': 'steps';
        'initiative-too-heavy': 'steps';
      };
      knownGroupsIntro: 'seed';
    };
  };
  'pages/about': 'contact' | 'sources';
  'pages/accessibility': 'assessedOn' | 'complaints' | 'conformance' | 'contact';
  'pages/method':
    | 'agreedShare'
    | 'agreedWidth'
    | 'assumptions'
    | 'capabilitiesWithShare'
    | 'capabilities'
    | 'capacities'
    | 'executorMost'
    | 'factors'
    | 'findings'
    | 'flags'
    | 'gridCells'
    | 'gridNorms'
    | 'gridRules'
    | 'gridShifts'
    | 'highest'
    | 'kappaAdministrative'
    | 'kappaFinancial'
    | 'kappaPolicy'
    | 'knownGroups'
    | 'largePopulation'
    | 'largestObserved'
    | 'loadMost'
    | 'loads'
    | 'lowest'
    | 'minimumAnswers'
    | 'mostMeasures'
    | 'owners'
    | 'past'
    | 'plannedHireDiscount'
    | 'poolingCandidate'
    | 'poolingContinuity'
    | 'poolingMissing'
    | 'poolingPartial'
    | 'poolingSporadic'
    | 'poolingStrategic'
    | 'poolingStrong'
    | 'promisedCuts'
    | 'quickQuestions'
    | 'requirementTable'
    | 'requirements'
    | 'rules'
    | 'savingsVolumeSteps'
    | 'smallPopulation'
    | 'strategic'
    | 'tailShare'
    | 'teamRules'
    | 'unknownShare'
    | 'unsureReach';
  'pages/privacy': 'logs' | 'privacy';
  questionnaire: {
    changes: {
      added: 'question';
      removed: 'question';
      removedUnknown: 'id' | 'value';
      removedWithout: 'id';
      renamed: 'question';
      revalued: 'question';
      more: {
        one: 'count';
        other: 'count';
      };
    };
    tasks: {
      progress: {
        one: 'count' | 'total';
        other: 'count' | 'total';
      };
      quickBody: 'minutes';
      roundMinutes: 'minutes';
      minutes: 'minutes';
      inProgress: 'answered' | 'total';
      gateHint: 'station';
      resultNothing: 'minutes';
      resultMissing: {
        one: 'count';
        other: 'count';
      };
    };
    page: {
      position: 'at' | 'of' | 'station';
      dateRead: 'date';
      datePast: 'date';
      unusable: {
        one: 'count';
        other: 'count';
      };
      unknownHelp: 'role';
      moreFor: 'question';
      hiddenBody: 'question';
      errorTitle: 'title';
      documentTitle: 'position' | 'progress' | 'title';
    };
    errors: {
      noteTooLong: 'limit';
      textTooLong: 'limit';
      lineTooLong: 'limit';
      ambiguous: 'first' | 'second';
    };
    municipality: {
      found: 'name' | 'population' | 'province';
      hint: {
        merged: 'date' | 'name' | 'old';
        use: 'name';
        byHand: 'typed';
        unknown: 'typed';
      };
    };
    costs: {
      line: 'number';
      removeFor: 'number';
      totals: 'years';
      atLeast: 'amount';
      promisedUnknown: 'amount';
      unknownCells: {
        one: 'count';
        other: 'count';
      };
      summary: {
        one: 'count' | 'years';
        other: 'count' | 'years';
      };
    };
    check: {
      stationTitle: 'station';
      open: {
        one: 'count';
        other: 'count';
      };
      note: 'note';
      confidence: 'confidence';
      nextStation: 'station';
      hidden: {
        one: 'count';
        other: 'count';
      };
    };
    settings: {
      exported: 'file';
      roundClosed: 'date';
      deleteTitle: 'name';
      copyName: 'name';
    };
    list: {
      changed: 'date';
      answered: {
        one: 'count';
        other: 'count';
      };
      actions: 'name';
      copyName: 'name';
      deleteTitle: 'name';
      deleted: 'name';
      duplicated: 'name';
      renamed: 'name';
      exported: 'file';
      imported: 'name';
      importedSome: 'count' | 'total';
    };
    print: {
      minutes: 'minutes';
      total: 'minutes' | 'quick';
      ask: 'role';
      only: 'question';
      why: 'why';
    };
  };
  report: {
    words: {
      exactly: 'value';
      between: 'high' | 'low';
      headline: {
        accept: 'municipality';
        acceptIf: 'municipality';
        notNow: 'municipality';
        prepare: 'municipality';
        prepareCarries: 'municipality';
        unknown: 'municipality';
        quick: 'municipality';
      };
      quickCapacity: 'capacity';
      norm: 'norm' | 'text';
      gap: 'gap';
      range: 'range';
      rangeTeam: 'range';
      decisive: {
        one: 'factors';
        other: 'factors';
      };
      decisiveFactor: 'factor' | 'shortfall';
      after: {
        less: 'after';
        more: 'after';
      };
      change: {
        unknowns: {
          one: 'capacity' | 'range';
          other: 'capacity' | 'count' | 'range';
        };
        unknownsTeam: {
          one: 'capacity' | 'range';
          other: 'capacity' | 'count' | 'range';
        };
        splits: {
          other: 'count';
        };
        question: 'points' | 'question';
        questionOne: 'question';
        assumption: 'assumption' | 'points';
        assumptionOne: 'assumption';
        measure: 'effect' | 'measure';
      };
      effect: {
        factors: 'factors';
        factor: 'factor' | 'points';
        factorOne: 'factor';
        pooling: 'factors';
      };
      percentage: 'value';
    };
    meta: {
      subtitle: 'municipality';
      page: 'page' | 'total';
      contentsEntry: 'page' | 'title';
      logo: 'municipality';
    };
    sections: {
      conclusion: {
        advice: 'advice';
        figures: {
          fteValue: 'value';
          cost: 'years';
          costDetail: 'amount';
        };
        conditionsMore: {
          one: 'section';
          other: 'count' | 'section';
        };
        unknownText: 'section';
      };
      summary: {
        more: {
          other: 'count';
        };
      };
      cycle: {
        findings: {
          objective: 'demand' | 'factor';
          capacity: 'capacity' | 'gap';
          potential: {
            other: 'count';
          };
          perceptions: 'view';
          construct: 'after' | 'capacity' | 'gap';
          decide: {
            other: 'count';
          };
        };
      };
      task: {
        sizeNote: 'note';
        referenceIntro: 'task';
        referenceHigher: 'factors';
        referenceLower: 'factors';
      };
      capacity: {
        beamCaption: 'capacity';
        beamShort: 'shortfall';
        factorsTable: 'capacity';
        limited: 'factor' | 'question';
        left: {
          one: 'factors';
          other: 'factors';
        };
        ask: 'capacity';
        openQuestions: {
          other: 'count';
        };
        withheld: 'share';
        autonomyBoth: 'formal' | 'usable';
        autonomyUsable: 'usable';
        poolingShare: 'share';
        poolingMissing: 'questions';
        poolingMissingCount: {
          other: 'count';
        };
      };
      team: {
        answered: {
          other: 'count';
        };
        groups: 'administrative' | 'political';
        others: 'other';
        rule: 'distance' | 'minimum' | 'quartiles' | 'share';
        choiceTable: 'question';
        beforeSpread: 'median' | 'quartiles';
        reason: 'reason';
        dissent: 'dissent';
        withheld: {
          other: 'count';
        };
      };
      potential: {
        negative: 'factors';
        negativeFactor: 'factor' | 'points';
        binding: 'share' | 'word';
      };
      perceptions: {
        dominant: 'view';
        oneSided: 'points';
      };
      construct: {
        negative: 'capacities';
        oecdCount: 'both' | 'chosen';
      };
      flags: {
        basis: 'questions';
        sources: 'sources';
      };
      plan: {
        more: 'measures';
        planOwn: {
          other: 'count';
        };
      };
      costs: {
        intro: 'years';
        total: 'years';
        promisedTotal: 'years';
      };
      stability: {
        runs: 'runs' | 'seed';
        question: 'title';
        assumption: 'title';
      };
      review: {
        date: 'date';
        open: {
          one: 'capacity';
          other: 'capacity' | 'count';
        };
        driver: 'question';
        constraint: 'constraint';
        action: 'action' | 'date';
        previousDate: 'date';
      };
      maturity: {
        imonitor: 'level';
        of: 'known' | 'total';
      };
      answers: {
        table: 'station';
        between: 'high' | 'low';
        weight: 'factor' | 'part' | 'weight';
        consensus: 'reason';
        confidence: 'share';
        notes: 'station';
        ignored: {
          one: 'questions';
          other: 'count' | 'questions';
        };
        dissent: 'dissent';
      };
      method: {
        items: ('power' | 'conditions' | 'strengthen' | 'withhold' | 'kappaFinancial' | 'kappa')[];
        version: 'date' | 'norm' | 'version';
        versionRuns: 'date' | 'norm' | 'runs' | 'seed' | 'version';
      };
      assumptions: {
        to: 'high' | 'low';
      };
    };
  };
  result: {
    sources: {
      one: 'count';
      other: 'count';
    };
    head: {
      caption: 'municipality' | 'task';
      normFor: 'norm' | 'text';
      previous: 'score';
      decidedBy: 'capacity' | 'gap';
    };
    overview: {
      reading: 'conditions' | 'strengthen';
      alt: 'after' | 'capacity' | 'gap' | 'range';
      altQuick: 'capacity' | 'gap' | 'range';
    };
    capacity: {
      beamCaption: 'capacity';
      beamAlt: 'after' | 'demand' | 'factor' | 'shortfall' | 'supply';
      shortfall: 'shortfall';
      shortfallAfter: 'after' | 'shortfall';
      table: 'capacity';
      left: 'factors';
      limited: 'factor' | 'question';
      askText: 'withheld';
      addedOn: 'factor' | 'points';
      netWorse: 'after' | 'before';
      netBetter: 'after' | 'before';
      netSame: 'before';
      factorsWorse: 'factors';
      gapTrace: {
        summary: 'gap';
        text: 'power';
        levels: 'conditions' | 'strengthen';
      };
    };
    trace: {
      caption: 'factor';
      norm: 'norm';
      points: 'points';
      formula: 'added' | 'after' | 'demand' | 'shortfall' | 'supply' | 'supported';
    };
    potential: {
      caption: 'capacity';
      alt: 'expected' | 'factor' | 'supported';
      matrix: 'capacity';
    };
    reference: {
      lead: 'task';
      lower: 'factors';
      higher: 'factors';
      alt: 'first' | 'name' | 'second';
    };
    views: {
      alt: 'value' | 'view';
      dominant: 'view';
    };
    claims: {
      alt: 'first' | 'name' | 'second';
    };
    maturity: {
      caption: 'group';
      alt: 'label' | 'own' | 'share';
      imonitor: 'level';
      coefficient: 'beta' | 'se' | 'sig';
    };
    autonomy: {
      text: 'formal' | 'usable';
      equal: 'formal';
    };
    costs: {
      caption: 'years';
      sentence: 'coverage' | 'perYear';
    };
    plan: {
      addLabel: 'measure';
      removeLabel: 'measure';
      moreProposals: {
        one: 'count';
        other: 'count';
      };
    };
    stability: {
      lead: 'runs';
      assumption: 'title';
    };
    evidence: {
      version: 'version';
      ignored: {
        one: 'count';
        other: 'count';
      };
    };
    team: {
      withheld: {
        other: 'count';
      };
      consensus: {
        errors: {
          tooLong: 'limit';
        };
      };
    };
    download: {
      making: 'file';
      pages: 'done' | 'total';
      doneBody: 'file';
      house: {
        darkened: 'colour';
      };
    };
  };
  room: {
    setup: {
      dayOption: 'days';
      roleAs: 'role';
    };
    team: {
      progress: {
        one: 'count' | 'finished';
        other: 'count' | 'finished';
      };
    };
    invite: {
      reminderText: 'count' | 'finished' | 'link' | 'title';
      mailSubject: 'title';
    };
    members: {
      assigned: 'stations';
      assignTitle: 'name';
      removeTitle: 'name';
      dropped: {
        one: 'count';
        other: 'count';
      };
      assignQuestions: 'station';
    };
    results: {
      openBody: 'count' | 'finished';
      opened: 'count' | 'date';
      splits: {
        one: 'count';
        other: 'count';
      };
      settled: {
        one: 'count';
        other: 'count';
      };
      withheld: {
        one: 'count';
        other: 'count';
      };
    };
    keep: {
      expires: 'date';
      extended: 'date';
      keyFileMade: 'file';
      made: 'date';
    };
    door: {
      nameTooLong: 'count';
    };
    meeting: {
      of: 'count';
      voted: {
        one: 'count' | 'votes';
        other: 'count' | 'votes';
      };
    };
    shared: {
      published: 'date';
    };
  };
  sources: {
    all: 'references';
    at: 'places' | 'source';
    cited: 'reference';
    work: 'reference' | 'work';
    places: {
      appendix: 'number';
      note: 'number';
      slide: 'title';
    };
  };
  ui: {
    common: {
      charactersLeft: {
        one: 'count';
        other: 'count';
      };
      charactersOver: {
        one: 'count';
        other: 'count';
      };
      saved: 'time';
    };
  };
}
