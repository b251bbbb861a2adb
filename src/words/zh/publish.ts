export const publish = {
  help: '上报：把本校的数字（不含人名）写成一个文件交给区里',
  options: {
    out: '写到这个文件或文件夹',
    to: '送到区里的服务器（邀请文件里有的话不用写）',
    join: '用区里给的邀请加入，以后上报都签名',
    show: '只列出会上报的全部内容，不写文件',
  },
  done: (a: { path: string; kb: number }) => `已上报：${a.path}（${a.kb} KB）`,
  sent: (server: string) => `已送到区里的服务器：${server}`,
  holds: (a: { items: number; classes: number; slips: number }) =>
    `内容：${a.items} 种物品的需求、已发、待补、库存、在途、缺口、余量、单价，${a.classes} 个班的人数和课时，任务、报修的件数，${a.slips} 张调拨单；没有人名、电话、备注。`,
  askCode: (a: { code: string; name: string; own: string }) =>
    `邀请是给${a.name}（${a.code}）的，本校登记的校名是${a.own}，是同一所学校吗`,
  coded: (code: string) => `学校标识码 ${code} 已照邀请登记。`,
  joined: (a: { district: string }) => `已加入${a.district}：以后上报的文件带本校签名。`,
  unsigned: '没有签名（还没有加入）：区里会记为未验证；有邀请文件时用 kaixue publish --join 邀请文件。',
  actions: { publish: '上报' },
  problems: {
    'publish-no-code':
      '上报要有学校标识码\n有区里的邀请：kaixue publish --join 邀请文件；没有就先登记：kaixue school edit --code 10位号码',
    'clock-behind':
      '这台电脑的时间（{now}）比上一次记录（{last}）还早，没有上报\n先把电脑的日期和时间调对，再上报。',
    'invitation-unreadable': '{file} 不是邀请文件，或不完整\n请向区里重新要一份。',
    'invitation-other':
      '邀请是给{name}（{code}）的，本校的学校标识码是 {own}\n拿错了就换一份；号码不对用 kaixue school edit --code 改。',
  },
} as const;
