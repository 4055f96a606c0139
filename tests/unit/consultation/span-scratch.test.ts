import { it, expect } from 'vitest';
import { Span } from '@/lib/consultation/gate/span';
it('brute', () => {
  // brute: BigInt-free rational mod another prime
  const P = 1000003;
  const pw = (a: number, e: number) => { let r = 1n, b = BigInt(a), m = BigInt(P); while (e) { if (e & 1) r = r * b % m; b = b * b % m; e >>= 1; } return Number(r); };
  const rank = (rows: number[][]) => { const m = rows.map((r) => r.map((x) => ((x % P) + P) % P)); let rk = 0; const n = m[0]?.length ?? 0;
    for (let c = 0; c < n; c++) { const p = m.findIndex((r, i) => i >= rk && r[c] !== 0); if (p < 0) continue; [m[rk], m[p]] = [m[p]!, m[rk]!]; const inv = pw(m[rk]![c]!, P - 2);
      for (let i = rk + 1; i < m.length; i++) { const f = m[i]![c]! * inv % P; if (f) for (let j = c; j < n; j++) m[i]![j] = (m[i]![j]! + (P - f) * m[rk]![j]!) % P; } rk++; } return rk; };
  const some = (n: number, k: number): number[][] => { const out: number[][] = []; const go = (s: number, a: number[]) => { if (a.length) out.push(a); if (a.length < k) for (let i = s; i < n; i++) go(i + 1, [...a, i]); }; go(0, []); return out; };
  let seed = 7; const rnd = () => { seed = (seed * 48271) % 2147483647; return seed / 2147483647; };
  let yes = 0, no = 0, cons = 0;
  for (let t = 0; t < 300; t++) {
    const n = 8 + Math.floor(rnd() * 5), nb = n - Math.floor(rnd() * 4);
    const blocks = Array.from({ length: n }, (_, i) => i < nb ? i : Math.floor(rnd() * nb));
    const span = new Span(blocks, Array.from({length: nb}, (_, i) => i)); const rows: number[][] = [];
    for (let r = 0; r < 8; r++) {
      const base = rows.length && rnd() < .5 ? rows[Math.floor(rnd() * rows.length)]! : null;
      const v = Array.from({ length: n }, (_, i) => base && rnd() < .7 ? base[i]! : rnd() < .6 ? 1 : 0);
      const set = v.flatMap((x, i) => x ? [i] : []);
      const all = [...rows, v]; const rk = rank(all);
      const brute = some(nb, 4).some((S) => rk > rank(all.map((row) => row.filter((_, c) => !S.includes(blocks[c]!)))));
      const mine = span.singlesOut(set);
      if (brute && !mine) console.log(JSON.stringify({blocks, rows, v, S: some(nb,4).find((S) => rk > rank(all.map((row) => row.filter((_, c) => !S.includes(blocks[c]!)))))})); if (brute) { yes++; expect(mine).toBe(true); } else { no++; if (mine) cons++; }
      if (!mine) { rows.push(v); span.add(set); }
    }
  }
  console.log(yes, no, cons);
  seed = 5;
  for (const k of [60, 100, 140, 180]) { const n = 330; const span = new Span(Array.from({ length: n }, (_, i) => i < 285 ? i : i - 285), Array.from({length: 285}, (_, i) => i)); let refused = 0; let worst = 0; const b = performance.now();
    for (let i = 0; i < k; i++) { const set = Array.from({ length: n }, (_, c) => c).filter(() => rnd() < (i % 3 ? .5 : .1)); const s = performance.now(); if (span.singlesOut(set)) refused++; else span.add(set); worst = Math.max(worst, performance.now() - s); }
    console.log(k, refused, span.rank, Math.round(performance.now() - b), Math.round(worst)); }
});
