/**
 * The placeholders of every text that has any, file by file. Made from the texts by
 * `npm run generate`; do not change it by hand.
 */
export interface Placeholders {
  api: {
    refusals: {
      s404: 'description';
      s413: 'megabytes';
    };
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
      not_per_year: 'path';
      accent: 'path';
      logo_type: 'path';
      logo_bytes: 'path';
      logo_pixels: 'path';
      logo_press: 'path';
      too_much_text: 'path';
      unknown_id: 'path';
      twice: 'path';
      not_asked: 'path';
      answered_twice: 'path';
      request_without_assessment: 'path';
      lever_without_effect: 'path';
      lever_makes_heavier: 'path';
      too_many_responses: 'path';
      too_many_combinations: 'path';
      too_many_to_combine: 'path';
    };
    allowed: 'values';
  };
  archive: {
    screen: {
      saved: 'file';
    };
    readme: {
      about: 'date' | 'title' | 'version';
      asked: {
        one: 'count';
        other: 'count';
      };
      answered: {
        one: 'count';
        other: 'count';
      };
      online: 'issuer';
      controller: 'name';
      legalBasis: 'basis';
      keptUntil: 'date';
      parts: {
        publication: 'date' | 'number';
      };
      method: 'asked' | 'scored' | 'version';
    };
  };
  consult: {
    body: {
      caption: 'issuer';
      until: 'instant';
      decideUntil: 'instant';
      closed: 'instant';
      closedEarly: 'instant' | 'reason';
      clock: 'now';
      standing: {
        submitted: 'instant';
        decided: 'by';
        toConfirm: 'change';
        declined: 'instant' | 'reason';
        withdrawn: 'instant';
      };
      actions: {
        receiptDone: 'file';
      };
      published: {
        text: 'date' | 'number';
      };
      proposal: {
        oneOff: 'amount';
        perYear: 'amount';
        phase: 'date' | 'title';
        versionLine: 'change' | 'date' | 'version';
        sealed: 'date' | 'hash';
      };
    };
    submit: {
      lead: 'title';
      sent: 'instant';
      overview: 'issuer';
    };
  };
  'consultation-online': {
    open: {
      timeHint: 'zone';
      faults: {
        day: 'example';
        kept: 'days';
      };
    };
    owner: {
      since: 'issuer';
      until: 'instant';
      closed: 'instant';
      second: {
        saved: 'file';
      };
      invite: {
        make: {
          one: 'count';
          other: 'count';
        };
        made: {
          one: 'count';
          other: 'count';
        };
        saved: 'file';
        copied: 'name';
        reissueTitle: 'name';
        revokeTitle: 'name';
        reissued: {
          one: 'count';
          other: 'count';
        };
        reissuedNow: 'name';
        revokedNow: 'name';
      };
      readers: {
        added: 'name';
        removeTitle: 'name';
        removeText: 'name';
        removed: 'name';
        handOver: 'names';
      };
      keep: {
        until: 'instant';
      };
    };
    follow: {
      counts: 'count';
      decided: 'administrative' | 'decided';
      toConfirm: {
        one: 'count';
        other: 'count';
      };
      fetchingText: 'done' | 'total';
      opened: 'opened' | 'there';
      notOpenedLine: 'name' | 'reason';
      without: {
        withdrawn: 'name';
        declined: 'name' | 'reason';
      };
      senders: {
        otherDevice: 'at' | 'name';
        reissued: 'at' | 'name';
      };
      remind: {
        copied: {
          one: 'at' | 'count';
          other: 'at' | 'count';
        };
        without: 'names';
      };
      log: {
        what: {
          invited: 'detail';
          reissued: 'body';
          revoked: 'body';
          extended: 'detail';
          reopened: 'body' | 'detail';
          kept: 'detail';
          closedEarly: 'detail';
          edited: 'detail';
          newVersion: 'detail';
          published: 'detail';
          readerAdded: 'detail';
          readerRemoved: 'detail';
        };
      };
    };
    publish: {
      online: 'number';
      done: 'number';
      takenDown: 'number';
    };
  };
  'consultation-read': {
    progress: {
      text: 'done' | 'total';
    };
    filter: {
      reading: 'answered' | 'asked' | 'group';
      tooFew: {
        text: 'group';
      };
      partly: {
        other: 'count';
      };
    };
    map: {
      caption: 'classification';
      missing: {
        other: 'count';
      };
      own: {
        taken: 'count';
        problems: {
          where: 'where';
        };
      };
    };
    flips: {
      item: 'body' | 'from' | 'to';
      steps: 'high' | 'low';
      factors: 'factors';
    };
    smallest: {
      progress: 'done' | 'total';
    };
    themes: {
      remove: 'theme';
      point: 'point';
    };
    answers: {
      item: 'outcome' | 'point';
    };
    publish: {
      sourceName: 'number' | 'task';
      preview: 'number';
      tested: {
        other: 'count';
      };
      confirm: 'number';
      kept: 'number';
      item: 'date' | 'number';
      shown: 'shown' | 'total';
    };
    earlierNotHere: {
      text: 'title' | 'version';
    };
  };
  'consultation-report': {
    meta: {
      numbered: 'number';
    };
    words: {
      atMost: 'figure';
      atLeast: 'figure';
      atLeastCell: 'figure';
      of: 'figure' | 'total';
      range: 'high' | 'low';
      amountPerYear: 'amount';
      amountOnce: 'amount';
      or: 'first' | 'second';
    };
    findings: {
      counts: {
        carries: {
          one: 'answered' | 'figure';
          other: 'answered' | 'figure';
        };
        open: {
          one: 'figure';
          other: 'figure';
        };
        silent: {
          one: 'figure';
          other: 'figure';
        };
        sentence: 'carries' | 'open' | 'silent';
        withheld: 'answered' | 'silent';
      };
      others: {
        conditions: {
          one: 'figure';
          other: 'figure';
        };
        strengthen: {
          one: 'figure';
          other: 'figure';
        };
        sentence: 'conditions' | 'strengthen';
      };
      otherwise: {
        other: 'count';
      };
      notCounted: {
        other: 'count';
      };
      divided: {
        other: 'count';
      };
      ofAnswered: {
        range: 'highShare' | 'high' | 'lowShare' | 'low';
        partly: 'highShare' | 'high' | 'lowShare' | 'low';
        one: 'lowShare' | 'low';
      };
      ofAsked: {
        range: 'asked' | 'highShare' | 'high' | 'lowShare' | 'low';
      };
      norm: 'norm' | 'rule';
      gaming: {
        shift: 'answered' | 'down' | 'up';
      };
      basis: 'facts' | 'judgement';
      tests: {
        otherNorm: 'answered' | 'figure' | 'norm';
        rules: 'mild' | 'strict';
      };
      missing: {
        most: 'factors';
        factor: 'factor' | 'figure';
      };
      divergence: {
        demand: 'expected' | 'heavier' | 'rated' | 'requirement';
        supply: 'expected' | 'heavier' | 'rated' | 'requirement';
        lighter: 'expected' | 'lighter' | 'rated' | 'requirement' | 'side';
        unprovided: 'factors';
        shareWords: 'share';
      };
      about: {
        intro: 'coordination' | 'money' | 'people';
      };
      owners: {
        left: 'constraint' | 'nobody' | 'others';
      };
      platform: 'figure';
      views: 'views';
      viewsOf: 'figure' | 'view';
      conditions: {
        item: 'condition' | 'figure';
      };
      uncovered: {
        quartiles: 'high' | 'low' | 'middle' | 'n';
        few: 'n';
      };
      promised: {
        some: 'amounts';
      };
      packages: {
        carries: 'after' | 'answered' | 'before';
        covers: 'asked' | 'covers';
        move: 'figure' | 'from' | 'to';
        moves: 'moves';
        still: 'factors';
        tests: 'mild' | 'strict';
        cost: 'amounts';
        costPerReady: 'amount';
        names: 'names';
        asymmetric: 'groups' | 'package';
      };
      smallest: {
        sets: 'carried' | 'sets' | 'target';
        empty: 'target';
        none: 'target';
        cost: 'amounts';
      };
      invested: 'invested' | 'not' | 'size';
    };
    sections: {
      proposal: {
        phase: 'start' | 'title';
      };
      asked: {
        count: {
          other: 'count';
        };
      };
      response: {
        caption: 'classification';
        lead: 'answered' | 'asked' | 'share';
        states: 'administrative' | 'decided';
      };
      capacities: {
        missing: 'capacity';
        steps: 'count';
      };
      differences: {
        caption: 'classification';
      };
      remarks: {
        count: {
          one: 'figure';
          other: 'figure';
        };
        by: 'body' | 'text';
        theme: 'figure' | 'theme';
      };
      second: {
        decideBy: 'date';
      };
      method: {
        version: 'version';
      };
      disclosure: {
        count: {
          one: 'count' | 'reason';
          other: 'count' | 'reason';
        };
      };
    };
    cabinet: {
      proposed: 'start' | 'title';
      proposedUndated: 'title';
      answered: 'answered' | 'asked';
      noChange: 'answered' | 'before';
    };
    figures: {
      tallyAlt: 'counts' | 'label';
      spreadAlt: 'counts' | 'label' | 'silent' | 'unknown';
      step: 'figure' | 'step';
      expectedAlt: 'expected';
      medianAlt: 'median';
      ownAlt: 'answer';
      map: {
        caption: 'classification';
        alt: 'group' | 'mark' | 'state';
        key: 'group' | 'mark';
      };
    };
    files: {
      names: {
        report: 'copy' | 'date' | 'task';
        data: 'copy' | 'date' | 'task';
        workbook: 'copy' | 'date' | 'task';
        table: 'copy' | 'date' | 'table' | 'task';
      };
    };
    rounds: {
      of: 'title' | 'version';
      earlierOnly: {
        one: 'count';
        other: 'count';
      };
      nowOnly: {
        one: 'count';
        other: 'count';
      };
      compared: {
        one: 'figure';
        other: 'figure';
      };
      both: {
        one: 'figure';
        other: 'figure';
      };
      moved: {
        lighter: {
          one: 'figure';
          other: 'figure';
        };
        same: {
          one: 'figure';
          other: 'figure';
        };
        heavier: {
          one: 'figure';
          other: 'figure';
        };
        otherwise: {
          one: 'figure';
          other: 'figure';
        };
      };
      leftOut: {
        one: 'count';
        other: 'count';
      };
      byGroup: 'classification';
      hidden: {
        one: 'count';
        other: 'count';
      };
    };
  };
  consultation: {
    list: {
      asked: {
        one: 'count';
        other: 'count';
      };
      answered: {
        one: 'count';
        other: 'count';
      };
      changed: 'date';
      actions: 'name';
      exported: 'file';
      deleteTitle: 'name';
      deleted: 'name';
      imported: 'name';
      version: 'version';
    };
    refusals: {
      invalid: 'where';
      archive: {
        missing: 'part';
        changed: 'part';
        twice: 'part';
        tooLarge: 'part';
        broken: 'part';
      };
    };
    frame: {
      next: 'step';
      step: 'at' | 'of';
    };
    conflict: {
      title: 'field';
    };
    overview: {
      status: {
        proposal: 'title';
        expectations: 'count' | 'of';
        bodies: {
          one: 'count';
          other: 'count';
        };
        packages: {
          one: 'count';
          other: 'count';
        };
        terms: 'date';
        collect: 'count' | 'of';
        invitation: {
          one: 'count';
          other: 'count';
        };
        collectOnline: 'count' | 'of';
      };
      next: {
        of: 'title' | 'version';
      };
    };
    proposal: {
      phase: 'at';
      phaseStart: 'at';
      removePhase: 'at';
      pasted: {
        one: 'count';
        other: 'count';
      };
      pointStays: {
        one: 'count';
        other: 'count';
      };
    };
    expectations: {
      prefilled: {
        one: 'count';
        other: 'count';
      };
      step: 'step' | 'words';
      upTo: 'high' | 'low';
    };
    bodies: {
      readyAll: 'count';
      readyProvince: 'count' | 'name';
      readyRegion: 'count' | 'name';
      readySize: 'count' | 'name';
      added: {
        one: 'count';
        other: 'count';
      };
      previewHeading: 'file';
      previewTake: {
        one: 'count';
        other: 'count';
      };
      columnUse: 'title';
      faultsHeading: {
        one: 'count';
        other: 'count';
      };
      moreFaults: 'count';
      oneTaken: 'name';
      caption: 'from' | 'of' | 'to';
      removeFor: 'name';
      cleared: {
        one: 'count';
        other: 'count';
      };
    };
    packages: {
      ownTitle: 'at';
      leverStep: {
        one: 'count' | 'question';
        other: 'count' | 'question';
      };
      leverSet: 'question' | 'value';
      by: 'classification';
      full: 'count';
    };
    invitation: {
      saved: 'file';
      mail: {
        questions: 'contact';
      };
      letter: {
        subject: 'title';
        ask: 'proposer' | 'title';
        askNobody: 'title';
        version: 'version';
        start: 'date';
        steps: ('link' | 'contact')[];
        stepsOnline: ('link' | 'contact')[];
        answerBy: 'date';
        closes: 'instant';
        decideBy: 'date';
        controller: 'text';
        legalBasis: 'text';
        readers: 'text';
        publishes: 'text';
        kept: 'date';
        codeAlt: 'name';
      };
    };
    collect: {
      readingText: 'at' | 'of';
      summary: {
        taken: {
          one: 'count';
          other: 'count';
        };
        held: {
          one: 'count';
          other: 'count';
        };
        duplicate: {
          one: 'count';
          other: 'count';
        };
        refused: {
          one: 'count';
          other: 'count';
        };
      };
      acceptFor: 'file';
      forBodyTaken: 'name';
      whoCaption: 'answered' | 'of' | 'otherwise' | 'silent';
      removeFor: 'name';
      removed: 'name';
      remarks: {
        one: 'count';
        other: 'count';
      };
      otherwiseAdded: 'name';
    };
  };
  export: {
    fileNames: {
      report: 'copy' | 'date' | 'municipality' | 'task';
      data: 'copy' | 'date' | 'municipality' | 'task';
      workbook: 'copy' | 'date' | 'municipality' | 'task';
      table: 'copy' | 'date' | 'municipality' | 'table' | 'task';
      college: 'copy' | 'date' | 'municipality' | 'task';
      letter: 'date' | 'municipality' | 'task';
      calendar: 'copy' | 'date' | 'municipality' | 'task';
      slides: 'copy' | 'date' | 'municipality' | 'task';
    };
    letter: {
      title: 'task';
      sender: {
        municipality: 'municipality';
      };
      subject: 'task';
      opening: {
        proposed: 'task';
        proposedStart: 'start' | 'task';
        imposed: 'task';
        imposedStart: 'start' | 'task';
      };
      assessed: 'outcome';
      factors: {
        one: 'factors';
        other: 'factors';
      };
      factor: 'factor' | 'requirements';
      constraint: 'constraint';
      flags: {
        'externalized-responsibility': 'constraints';
      };
    };
    calendar: {
      review: 'task';
      action: 'action' | 'task';
      owner: 'owner';
      status: 'status';
      undated: 'task';
    };
    slides: {
      step: 'action' | 'date';
      more: 'number' | 'title';
      sources: 'sources';
    };
    college: {
      subject: {
        text: 'municipality' | 'task';
      };
      occasion: {
        proposed: 'authority' | 'task';
        start: 'start';
        named: 'proposer';
        imposed: 'authority' | 'task';
      };
      decision: {
        article: 'number';
        verdict: {
          accept: 'task';
          acceptIf: 'task';
          notNow: 'task';
          negotiate: 'task';
          prepare: 'task';
          unknown: 'task';
          quick: 'task';
        };
        due: 'action' | 'date';
        owner: 'action' | 'owner';
        review: 'date';
        signatures: 'role';
      };
      annexes: {
        report: 'copy' | 'date';
        costs: 'years';
      };
    };
  };
  findings: {
    steps: {
      part: 'value';
      range: 'high' | 'low';
      higher: 'steps';
      lower: 'steps';
    };
    figures: {
      reading: 'stage' | 'steps';
      within: 'range' | 'steps';
      alt: 'factor' | 'today';
      altDigital: 'during' | 'factor' | 'running' | 'today';
    };
    between: 'best' | 'worst';
    of: 'count' | 'total';
    together: 'questions';
    verdict: {
      accept: 'municipality';
      acceptIf: 'municipality';
      notNow: 'municipality';
      negotiate: 'municipality';
      negotiateOpen: 'municipality';
      negotiateDivided: 'municipality';
      prepare: 'municipality';
      prepareOpen: 'municipality';
      prepareDivided: 'municipality';
      unknown: 'municipality';
      divided: 'municipality';
      quick: 'municipality';
    };
    because: {
      one: 'capacity' | 'reason';
      other: 'capacity';
      reason: {
        one: 'atLeast';
        other: 'atLeast' | 'number';
      };
      of: 'capacity' | 'reason';
      atLeast: 'steps';
      open: 'capacity';
    };
    norm: 'norm' | 'text';
    normName: 'norm';
    otherNorm: 'level' | 'norm';
    level: {
      is: 'level';
      open: 'between';
    };
    voices: {
      team: {
        other: 'count';
      };
    };
    capacity: {
      carries: 'capacity';
      conditions: 'capacity';
      strengthen: 'capacity';
      open: 'between' | 'capacity';
      quick: {
        short: 'capacity' | 'parts';
        none: 'capacity';
        open: 'capacity';
      };
      short: {
        one: 'total' | 'worst';
        other: 'number' | 'total' | 'worst';
      };
      all: 'total' | 'worst';
      alike: 'number' | 'parts' | 'steps' | 'total';
      worst: 'factor' | 'steps';
      unknown: {
        other: 'number';
      };
      unsure: {
        other: 'number';
      };
    };
    factor: {
      enough: 'factor';
      misses: 'factor' | 'steps';
      open: 'factor' | 'range';
      unsure: 'factor' | 'range' | 'steps';
    };
    decides: {
      one: 'requirements';
      other: 'requirements';
    };
    asked: 'demand' | 'supply';
    margin: {
      down: {
        one: 'set';
        other: 'number' | 'set';
      };
      up: {
        one: 'set';
        other: 'number' | 'set';
      };
    };
    levers: {
      up: {
        one: 'set';
        other: 'number' | 'set';
      };
      down: {
        one: 'set';
        other: 'number' | 'set';
      };
      change: 'question' | 'steps';
    };
    breadth: {
      singles: 'down' | 'of' | 'up';
      pairs: 'down' | 'of' | 'up';
      singlesNone: 'of';
      pairsNone: 'of';
    };
    grid: {
      sentence: 'holds' | 'of';
    };
    open: {
      other: 'number';
      first: 'best' | 'questions' | 'worst';
      capacity: {
        one: 'capacity';
        other: 'capacity' | 'number';
      };
      answers: 'sets';
    };
    divided: {
      one: 'questions';
      other: 'questions';
    };
    unless: {
      other: 'count';
      answers: 'questions';
    };
    lost: {
      other: 'count';
      answers: 'questions';
    };
    withheld: {
      other: 'count';
    };
    reading: {
      during: {
        heavier: 'changes';
        lighter: 'changes';
        mixed: 'changes';
      };
      running: {
        heavier: 'changes';
        lighter: 'changes';
        mixed: 'changes';
      };
      change: 'capacity' | 'from' | 'to';
    };
    stage: {
      sentence: 'level' | 'stage';
      factor: 'during' | 'factor' | 'running' | 'today';
    };
    relief: {
      fraction: 'expected' | 'supported';
      steps: 'expected' | 'steps' | 'supported';
      nothing: 'expected';
    };
    load: {
      during: 'during';
      running: 'running';
      both: 'during' | 'running';
    };
    constraint: {
      binds: 'constraint' | 'share';
      eased: 'constraint' | 'share';
      free: 'constraint';
      unknown: 'constraint';
      tooFew: 'constraint';
    };
    views: {
      dominant: 'view';
    };
    autonomy: {
      figure: 'usable';
      gap: 'formal' | 'usable';
    };
    pooling: {
      strong: 'share';
      partial: 'share';
      missing: {
        other: 'number';
      };
      missingNamed: 'conditions';
      level: 'level';
      levelSame: 'level';
      factor: 'factor' | 'from' | 'to';
    };
    planned: {
      same: 'level';
      changed: 'level';
      effect: 'from' | 'requirement' | 'to';
      effectSame: 'requirement';
    };
    wish: 'answer';
    provided: {
      missing: 'factors';
      named: 'factors';
    };
    reference: {
      lower: {
        one: 'task';
        other: 'count' | 'task';
      };
      higher: {
        one: 'task';
        other: 'count' | 'task';
      };
      close: 'task';
      unrated: 'task';
      tooFew: 'task';
      closeKnown: 'task';
    };
    costs: {
      promised: 'promised' | 'share' | 'total' | 'years';
      atLeast: 'amount';
      share: 'value';
      uncovered: 'amount' | 'years';
      perYear: 'amount';
      perInhabitant: 'amount';
      fte: 'fte';
      replaces: 'question';
      atMost: 'amount';
      between: 'high' | 'low';
      year: 'number';
      dearest: 'amount' | 'uncovered' | 'year';
      dearestCovered: 'amount' | 'year';
      dearestOpen: 'amount' | 'year';
      prices: 'amount' | 'rate';
      pricesLess: 'amount' | 'rate';
      pricesOpen: 'amount' | 'rate';
      uncoveredEnd: 'amount';
    };
    smallestSet: {
      one: 'level' | 'measures';
      other: 'level' | 'measures' | 'number';
    };
    whatIf: {
      same: {
        one: 'level';
        other: 'level' | 'number';
      };
      moved: {
        one: 'before' | 'level';
        other: 'before' | 'level' | 'number';
      };
      advice: 'advice';
      sameAdvice: 'advice';
      without: {
        one: 'measures';
        other: 'measures';
      };
    };
    measure: {
      steps: 'factor' | 'from' | 'to';
      running: 'steps';
      both: 'level' | 'steps';
    };
    ignored: {
      other: 'count';
    };
    round: {
      from: 'before' | 'date' | 'now';
      same: 'date' | 'now';
      why: 'stations';
      next: 'stations';
      otherNorm: 'norm';
      state: {
        changed: 'questions';
        changedCount: {
          other: 'count';
        };
      };
      answer: 'from' | 'question' | 'to';
      answerLevel: 'level';
      measure: {
        asExpected: 'measure';
        partly: 'measure';
        notSeen: 'measure';
        unknown: 'measure';
      };
    };
    answers: {
      between: 'high' | 'low';
    };
    whose: {
      team: {
        one: 'number';
        other: 'number';
      };
      groups: 'administrative' | 'political';
      on: 'date' | 'who';
      undated: 'who';
    };
    role: 'role';
    signedOff: {
      by: 'date' | 'role';
      sentence: 'list';
    };
    benefit: {
      told: 'words';
      beginning: 'words';
    };
    stops: {
      told: 'words';
      beginning: 'words';
    };
    conditions: {
      chosen: 'conditions';
      proposed: 'conditions';
      more: {
        one: 'number';
        other: 'number';
      };
    };
    settled: {
      missing: {
        one: 'number';
        other: 'number';
      };
    };
    refusal: {
      start: 'date';
    };
    review: {
      agreed: 'date';
    };
  };
  model: {
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
  publication: {
    page: {
      caption: 'date' | 'number';
      issuer: 'issuer';
      newer: {
        link: 'number';
      };
      numbers: {
        item: 'date' | 'number';
        this: 'date' | 'number';
      };
      second: {
        now: 'date' | 'version';
        later: 'date' | 'version';
        change: 'change';
      };
      previous: {
        text: 'title' | 'version';
      };
      versions: {
        item: 'change' | 'date' | 'version';
        unchanged: 'date' | 'version';
      };
      seal: {
        holds: 'date' | 'sha256';
        broken: 'date';
      };
    };
    own: {
      of: 'date' | 'number' | 'title';
      otherTask: 'own';
      verdict: 'answered' | 'figure' | 'own' | 'what';
      verdictWithheld: 'own' | 'what';
      factors: 'capacity';
      factorsCaption: 'capacity';
      factor: {
        one: 'count' | 'factor' | 'rest';
        other: 'count' | 'factor' | 'rest';
      };
      factorOpen: 'factor' | 'rest';
      alike: 'answered' | 'figure';
      alikeOpen: 'answered' | 'figure';
      seal: {
        holds: 'date';
        seen: 'date';
      };
      refused: {
        invalid: 'where';
      };
      factorNone: 'factor' | 'rest';
    };
  };
  questionnaire: {
    changes: {
      added: 'question';
      askedAgain: 'question';
      askedAgainWas: 'before' | 'question' | 'value';
      removed: 'question';
      gone: 'before' | 'value';
      goneWithout: 'before';
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
      quickBody: 'time';
      inProgress: 'answered' | 'total';
      resultNothing: 'time';
      resultMissing: {
        one: 'count';
        other: 'count';
      };
      ownIntro: 'role' | 'time' | 'total';
    };
    page: {
      position: 'at' | 'of' | 'station';
      dateRead: 'date';
      datePast: 'date';
      unusable: {
        one: 'count';
        other: 'count';
      };
      unknownBy: 'role';
      moreFor: 'question';
      unsureFor: 'question';
      hiddenBody: 'question';
      errorTitle: 'title';
      documentTitle: 'position' | 'progress' | 'title';
      optionalHere: {
        one: 'count';
        other: 'count';
      };
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
      fteAmount: 'amount';
      atLeast: 'amount';
      unknownCells: {
        one: 'count';
        other: 'count';
      };
      unusableCells: {
        one: 'count';
        other: 'count';
      };
      pasted: {
        one: 'count';
        other: 'count';
      };
      pastedMost: 'most';
      summary: {
        one: 'count' | 'years';
        other: 'count' | 'years';
      };
      summaryTotal: 'amount' | 'summary';
      yearsOption: 'years';
      year: 'number';
      copyFor: 'row';
      rising: 'rate';
      atMost: 'amount';
      between: 'high' | 'low';
      pastedUnread: 'cells';
      pastedCell: 'column' | 'row' | 'text';
    };
    check: {
      stationTitle: 'station';
      open: {
        one: 'count';
        other: 'count';
      };
      note: 'note';
      nextStation: 'station';
      filter: {
        counted: 'count' | 'label';
        withWords: 'words';
        shown: 'filter' | 'shown' | 'total';
      };
      hidden: {
        one: 'count';
        other: 'count';
      };
    };
    settings: {
      exported: 'file';
      roundEnter: 'station';
      roundEnterFirst: 'station';
      roundEnterLink: 'station';
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
      total: 'minutes' | 'quick';
      ask: 'role';
      only: 'question';
      why: 'why';
    };
    time: {
      about: {
        one: 'count';
        other: 'count';
      };
      left: {
        one: 'count';
        other: 'count';
      };
      questions: 'answered' | 'total';
      sentence: 'questions' | 'time';
    };
  };
  report: {
    words: {
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
        figures: {
          fteValue: 'value';
          cost: 'years';
          costDetail: 'share';
        };
      };
      summary: {
        more: {
          other: 'count';
        };
      };
      cycle: {
        findings: {
          objective: 'norm';
          capacity: {
            other: 'count';
          };
          potential: {
            other: 'count';
          };
          decideState: {
            open: 'count';
            started: 'count';
            done: 'count';
            dropped: 'count';
          };
        };
      };
      task: {
        sizeNote: 'note';
        referenceIntro: 'task';
      };
      capacity: {
        beamCaption: 'capacity';
        factorsTable: 'capacity';
      };
      team: {
        answered: {
          other: 'count';
        };
        groups: 'administrative' | 'political';
        others: 'other';
        rule: 'agreed' | 'minimum' | 'share' | 'width';
        choiceTable: 'question';
        beforeSpread: 'median' | 'quartiles';
        reason: 'reason';
        dissent: 'dissent';
      };
      potential: {
        held: 'share';
      };
      construct: {
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
        intro: 'rate' | 'years';
        total: 'years';
        promisedTotal: 'years';
        perYearLines: 'first' | 'last';
      };
      review: {
        constraint: 'constraint';
        action: 'action' | 'date';
        unknown: 'questions';
      };
      maturity: {
        imonitor: 'level';
        of: 'known' | 'total';
      };
      answers: {
        table: 'station';
        consensus: 'reason';
        notes: 'station';
        dissent: 'dissent';
        split: 'high' | 'low';
        ignoredNamed: 'questions';
      };
      method: {
        items: ('executorMost' | 'executor')[];
        version: 'date' | 'norm' | 'version';
      };
      round: {
        more: {
          other: 'count';
        };
      };
      firm: {
        gridTable: 'each' | 'of';
      };
    };
  };
  response: {
    list: {
      refused: {
        tooManyColumns: 'limit';
      };
      at: 'line';
      atColumn: 'column' | 'line';
      faults: {
        twice: 'first' | 'value';
        tooLong: 'value';
        unusable: 'value';
        notANumber: 'value';
        notAnAddress: 'value';
        extraCells: 'value';
        openQuote: 'value';
        beyondLimit: 'limit';
      };
      notes: {
        encoding: 'as';
        formulaText: 'value';
        formulaValue: {
          one: 'count';
          other: 'count';
        };
        merged: 'as' | 'value';
        leadingZero: {
          one: 'as' | 'count' | 'value';
          other: 'as' | 'count' | 'value';
        };
        loneGroup: 'value';
        asGroup: 'column';
        ignored: 'column';
        completed: {
          one: 'count';
          other: 'count';
        };
        idFromName: {
          one: 'count';
          other: 'count';
        };
        otherSheets: {
          one: 'count' | 'value';
          other: 'count' | 'value';
        };
        date: 'value';
        thirds: 'column';
        notAnAmount: 'value';
      };
    };
    read: {
      taken: 'name';
      duplicate: 'name';
      held: {
        otherTask: 'name' | 'value';
        otherVersion: 'name' | 'value';
        otherBody: 'name' | 'value';
        notAsked: 'name';
        older: 'name' | 'value';
        sameDay: 'name';
        answered: 'name';
        mergedTwice: 'name';
      };
      notes: {
        replaces: 'value';
        merged: 'value';
        byName: 'value';
        migrated: 'value';
        setAside: {
          one: 'count';
          other: 'count';
        };
        late: 'value';
        looseRemark: {
          one: 'count';
          other: 'count';
        };
      };
      refused: {
        invalid: 'where';
        tooMany: 'limit';
      };
    };
    make: {
      shared: {
        body: 'name';
        answers: {
          one: 'count';
          other: 'count';
        };
        team: {
          one: 'count';
          other: 'count';
        };
        unsure: {
          one: 'count';
          other: 'count';
        };
        norm: 'norm';
        remarks: {
          one: 'count';
          other: 'count';
        };
      };
      remarks: {
        legend: 'number';
        remove: 'number';
      };
      done: 'file';
      receiptDone: 'file';
    };
    receipt: {
      subtitle: 'body';
    };
  };
  result: {
    sources: {
      one: 'count';
      other: 'count';
    };
    head: {
      caption: 'municipality' | 'task';
      open: 'best' | 'worst';
      previous: 'level';
      parts: {
        one: 'count' | 'steps';
        other: 'count' | 'steps';
      };
    };
    overview: {
      alt: 'capacity' | 'today';
      altDigital: 'capacity' | 'during' | 'running' | 'today';
    };
    capacity: {
      beamCaption: 'capacity';
      table: 'capacity';
      rule: {
        caption: 'total';
      };
    };
    reasons: {
      caption: 'factor';
      norm: 'norm';
      lift: 'from' | 'measure' | 'to';
    };
    potential: {
      caption: 'capacity';
      alt: 'expected' | 'factor' | 'supported';
      matrix: 'capacity';
    };
    reference: {
      lead: 'task';
      alt: 'own' | 'question' | 'reference';
    };
    views: {
      alt: 'value' | 'view';
    };
    maturity: {
      caption: 'group';
      alt: 'label' | 'own' | 'share';
      imonitor: 'level';
      coefficient: 'beta' | 'se' | 'sig';
      alone: {
        caption: 'group';
      };
    };
    autonomy: {
      alt: 'name' | 'steps';
    };
    costs: {
      caption: 'years';
    };
    plan: {
      addLabel: 'measure';
      removeLabel: 'measure';
      moreProposals: {
        one: 'count';
        other: 'count';
      };
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
    signOffs: {
      who: 'date' | 'role';
      remove: 'who';
    };
    compare: {
      round: 'date';
      beside: 'date' | 'name';
      otherNorm: 'norm';
    };
    share: {
      until: 'date';
      subject: 'task';
      body: 'how' | 'municipality' | 'sentences' | 'task';
      howLink: 'date' | 'link';
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
      reminderText: 'link' | 'progress' | 'title';
      mailSubject: 'title';
      reminderProgress: {
        one: 'count' | 'finished';
        other: 'count' | 'finished';
      };
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
      askAgainMember: {
        one: 'count' | 'name';
        other: 'count' | 'name';
      };
      leftOut: {
        newer: 'names';
        unreadable: 'names';
        tooMany: 'count' | 'names';
      };
      consensusGone: {
        one: 'count';
        other: 'count';
      };
      openFew: {
        other: 'count';
      };
    };
    keep: {
      expires: 'date';
      extended: 'date';
      keyFileMade: 'file';
      made: 'date';
    };
    member: {
      own: 'time';
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
      earlierConsensus: 'question';
      openIn: {
        one: 'count' | 'station';
        other: 'count' | 'station';
      };
    };
    shared: {
      published: 'date';
    };
    few: {
      body: {
        other: 'count';
      };
      station: {
        one: 'count' | 'station';
        other: 'count' | 'station';
      };
      answers: {
        one: 'count';
        other: 'count';
      };
      reminderText: 'link' | 'questions' | 'title';
      ask: {
        one: 'count';
        other: 'count';
      };
      asked: {
        one: 'count';
        other: 'count';
      };
      assignAction: {
        one: 'count';
        other: 'count';
      };
    };
    allotment: {
      peopleMost: 'count';
      short: {
        one: 'count';
        other: 'count';
      };
      changeFor: 'role';
      changeTitle: 'role';
    };
    restored: {
      members: {
        other: 'count';
      };
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
      terms: 'terms';
      removed: 'name';
      restored: 'name';
      saved: 'time';
    };
  };
}
