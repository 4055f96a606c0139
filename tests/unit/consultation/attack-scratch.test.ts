import { it } from 'vitest';
import { gate } from '@/lib/consultation/gate';
import type { Ledger } from '@/lib/consultation/types';
import { type Seen, singledOut, unveiled } from '../../support/disclosure/attacker';
import { drawnPublications } from '../../support/disclosure/drawn';
import { responsesOf, tablesOf } from '../../support/disclosure/region';
import { numbers as randomFrom } from '../../support/model/drawn';
it('attack', () => {
  let t1 = 0, t2 = 0, t3 = 0; const N = Number(process.env.N ?? 100); let broke = 0, unv = 0, shownC = 0, all = 0;
  for (const s of process.env.SEEDS ? process.env.SEEDS.split(",").map(Number) : Array.from({ length: N }, (_, i) => i)) {
    const random = randomFrom(s + 1);
    const pubs = drawnPublications(random, 40, 1 + Math.floor(random() * 4));
    const published: { ledger: Ledger }[] = []; const seen: Seen[] = [];
    for (const answering of pubs) {
      const tables = tablesOf(answering); const b = performance.now();
      const g = gate({ tables, responses: responsesOf(answering), audience: 'public', published });
      t1 += performance.now() - b;
      published.push({ ledger: JSON.parse(JSON.stringify(g.ledger)) }); seen.push({ answering, named: g.named, tables, shown: g.shown });
      for (const x of g.shown) for (const f of Object.values(x.cells)) { all++; if (f !== null) shownC++; }
    }
    let b = performance.now(); const who = singledOut(seen); t2 += performance.now() - b;
    if (who) { broke++; console.log('seed', s + 1, 'singled', who); }
    b = performance.now();
    for (const ids of [['tally', 'package.before', 'invested', 'notInvested'], ['missing']]) { const u = unveiled(seen, ids); if (u.length) { unv++; if (unv < 8) console.log('seed', s + 1, pubs.length, u); } }
    t3 += performance.now() - b;
  }
  console.log({ t1, t2, t3, broke, unv, shownC, all });
});
