import { it } from 'vitest';
import { gate } from '@/lib/consultation/gate';
import { type Seen, unveiled } from '../../support/disclosure/attacker';
import { drawnPublications } from '../../support/disclosure/drawn';
import { responsesOf, tablesOf } from '../../support/disclosure/region';
import { numbers } from '../../support/model/drawn';
it('dbg', () => {
    const random = numbers(Number(process.env.S));
    const pubs = drawnPublications(random, 40, 1 + Math.floor(random() * 4));
    const published: any[] = []; const seen: Seen[] = [];
    for (const answering of pubs) {
      const tables = tablesOf(answering);
      const g = gate({ tables, responses: responsesOf(answering), audience: 'public', published });
      published.push({ ledger: g.ledger }); seen.push({ answering, named: g.named, tables, shown: g.shown });
      console.log('named', g.named.join(), 'n', answering.length);
      g.shown.forEach((s, i) => { if (s.base !== null && s.base>0) console.log(s.id.padEnd(14), (s.group?.group ?? '-').padEnd(7), tables[i]!.base.filter(x=>!g.named.includes(x)).map(x=>answering[x]!.body.slice(1)+(answering[x]!.version?"v"+answering[x]!.version:'')).join(), '|', tables[i]!.cells.map((c) => c.members.length + ':' + s.cells[c.id]).join('  ')); });
    }
    for (const ids of [['tally', 'package.before', 'invested', 'notInvested'], ['missing']]) console.log(unveiled(seen, ids));
});
