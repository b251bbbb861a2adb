export const department = {
  help: '处室与教研组',
  verbs: { merge: '把一个部门并入另一个：department merge 体育祖 体育组' },
  title: '部门一览',
  fields: {
    name: ['部门', '改名'],
    staff: ['人数'],
    requests: ['申领'],
  },
  none: '还没有部门：用 kaixue import 教职工.csv 读入，或 kaixue department add 总务处',
  total: (count: number) => `共 ${count} 个部门`,
  askMerge: (from: string, into: string) => `把“${from}”的人员、申领和领用都归到“${into}”？`,
  merged: (from: string, into: string) => `“${from}”并入“${into}”`,
  actions: { add: '添加部门', edit: '部门改名', remove: '删除部门', merge: '合并部门' },
  problems: {
    'department-there': '已经有“{name}”这个部门\n要改名用 kaixue department edit {name} --name 新名。',
    'department-unknown': (a: { name: string; near: string }) => ({
      message: `没有“${a.name}”这个部门${a.near ? `，是不是“${a.near}”？` : ''}`,
      hint: `确是新部门就先添加：kaixue department add ${a.name}；全部部门见 kaixue department list。`,
    }),
    'department-is-class':
      '“{name}”是班级，不是部门\n班级领物资用 kaixue issue {name}；部门见 kaixue department list。',
    'department-same': '“{name}”不能并入自己\n写两个不同的部门，先写要取消的那个。',
    'department-in-use':
      '“{name}”还有人员、申领、配备标准、任务或领用记录，不能删除\n并入另一个部门：kaixue department merge {name} 另一个部门。',
  },
} as const;
