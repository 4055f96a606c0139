import { it } from 'vitest';
import { gate } from '@/lib/consultation/gate';
import { flandersAnswering } from '../../support/disclosure/flanders';
import { responsesOf, tablesOf } from '../../support/disclosure/region';
import { numbers } from '../../support/model/drawn';
it('fl', () => {
  const random = numbers(3);
  const all = flandersAnswering(random, 285);
  const published: any[] = [];
  for (const n of [110, 174, 230, 285]) {
    const a = all.slice(0, n); const tables = tablesOf(a); const b = process.cpuUsage().user;
    const g = gate({ tables, responses: responsesOf(a), audience: 'public', published });
    console.log(n, (process.cpuUsage().user - b) / 1000, JSON.stringify(g.ledger).length);
    published.push({ ledger: g.ledger }); console.log(g.withheld.filter(w=>!w.cell).length, 'of', g.shown.length);
 if (n > 0) continue; g.shown.forEach((s, i) => { if (s.group?.classification !== 'region') console.log(s.id.padEnd(14), (s.group?.group ?? '-').padEnd(14), s.base, tables[i]!.cells.map((c) => c.members.length + ':' + s.cells[c.id]).join('  ')); else console.log(s.group?.group, s.base); });
  }
});
