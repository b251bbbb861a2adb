import { count, has } from '../facts.ts';
import { SUPPLIES } from '../school.ts';
import type { Table } from '../table.ts';
import { oddTable } from './odd.ts';

const [ROPE, PAPER, MOP] = [SUPPLIES[7]!, SUPPLIES[3]!, SUPPLIES[5]!];

/** What was asked for, approved and handed out already, side by side. */
export function oddApproved(): Table[] {
  return [
    oddTable({
      kind: 'requests',
      what: 'asked, approved and taken beside each other',
      title: '部门申领审批表',
      sheets: {
        Sheet1: [
          ['2027年春部门申领审批表'],
          ['部门', '物品', '规格', '单位', '申请数', '批准数', '已领数'],
          ['总务处', ROPE.name, ROPE.spec, ROPE.unit, 20, 15, 5],
          ['教导处', PAPER.name, PAPER.spec, PAPER.unit, 8, 8, null],
          ['校医室', MOP.name, MOP.spec, MOP.unit, 4, 4, 4],
          ['校医室', PAPER.name, PAPER.spec, PAPER.unit, 3, 0, null],
        ],
      },
      facts: [
        count('request list', {}, 2),
        has('request list', { name: ROPE.name, department: '总务处' }, { quantity: 10 }),
        has('request list', { name: PAPER.name, department: '教导处' }, { quantity: 8 }),
      ],
    }),
  ];
}
