import type { ManyMaterial } from './material';

/**
 * A reading of many as data: what it is about, everything it says in words, and the reading itself. Who was
 * asked and who answered is public; what they answered is in the reading only, as far as its audience gets it.
 */
export function manyData({ report, findings, reading, consultation }: ManyMaterial): string {
  const { labels, ...meta } = report.meta;
  const answered = new Set(consultation.responses.map(({ body }) => body));
  const data = {
    report: { product: labels.product, ...meta },
    proposal: consultation.proposal,
    packages: consultation.packages ?? [],
    bodies: consultation.bodies.map(({ id, name }) => ({ id, name, answered: answered.has(id) })),
    findings: Object.values(findings),
    reading,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
