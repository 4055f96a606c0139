import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../support/pdf/check';
import { renderOrder } from '../../support/pdf/rendered';
import { namedOrders } from '../../support/pdf/reports';

const orders = await namedOrders();

describe('every report of a worked example, and of one out to break it', () => {
  it.each(orders)('is accessible and as long as it should be: $name', async ({ name, order }) => {
    const { bytes, pages } = await renderOrder(order);
    const { violations, elements } = await checkPdf(bytes);
    expect(violations).toEqual([]);
    expect(elements.Figure).toBeGreaterThan(0);
    if (order.format === 'summary') expect(pages).toBe(1);
    else if (order.format === 'collegePdf')
      expect(pages).toBeLessThanOrEqual(name.startsWith('adversarial') ? 8 : 4);
    else if (!name.startsWith('adversarial')) {
      expect(pages).toBeGreaterThanOrEqual(10);
      expect(pages).toBeLessThanOrEqual(order.copy === 'working' ? 20 : 16);
    }
  });
});
