import { describe, expect, test } from 'vitest';
import { sampleSchool } from '../support/school.ts';

const today = '2027-02-20';

interface Sheet {
  parts: { facts?: { label: string; value: string }[] }[];
}

describe('An amount of money has one word', () => {
  test('estimated, to buy, still on order: each sheet says which it sums', async () => {
    const school = await sampleSchool();
    await school.kaixue('request add 总务处 A4复印纸 3', { today });
    const facts = async (name: string) =>
      (await school.json<Sheet>(`print ${name} -f json -o -`, { today })).parts.flatMap((part) =>
        (part.facts ?? []).map((fact) => fact.label),
      );
    expect(await facts('requests')).toContain('估价');
    expect(await facts('shortages')).toContain('待购金额');
    expect(await facts('purchase-list')).toContain('待购金额（课本除外）');
    await school.kaixue('order make --supplies', { today });
    expect(await facts('purchase-list')).toContain('已订未到金额');
  });

  test('what is ordered has one name in an order and one in its lines, and the budget speaks of what it has committed', async () => {
    const school = await sampleSchool();
    await school.kaixue('order make --supplies', { today });
    const { orders } = await school.json<{
      orders: { ordered_fen: number; lines: { ordered_fen: number }[] }[];
    }>('order list', { today });
    for (const order of orders)
      expect(order.ordered_fen).toBe(order.lines.reduce((sum, line) => sum + line.ordered_fen, 0));
    const { budgets } = await school.json<{ budgets: { committed_fen: number }[] }>('budget', { today });
    expect(budgets.reduce((sum, row) => sum + row.committed_fen, 0)).toBe(
      orders.reduce((sum, order) => sum + order.ordered_fen, 0),
    );
  });
});
