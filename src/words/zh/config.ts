/** `kaixue config`: what a user sets for all commands. */
export const config = {
  help: '自己的习惯：语言、我是谁、打印几联、颜色、分页、给命令取别名',
  verbs: { get: '查看一项的值', set: '设定一项；写 - 恢复默认' },
  fields: { key: ['名称'], value: ['现在'], from: ['来自'], what: ['说明'] },
  options: { school: '写进学校数据文件，大家都用（语言、联数、别名）' },
  sources: { environment: '环境变量', user: '自己的设定', school: '学校', default: '默认' },
  /** Also typed so. */
  names: { lang: '语言', me: '我', copies: '联数', color: '颜色', pager: '分页', alias: '别名' },
  values: { zh: '中文', en: '英文', auto: '自动', always: '总是', never: '从不' },
  keys: {
    lang: '界面语言：中文或英文',
    me: '我的姓名：记录里的操作人，task list --mine 里的“我”',
    copies: '签收表打印几联',
    color: '颜色：自动（只在终端）、总是、从不',
    pager: '长表用什么程序翻页，如 less；写“从不”不翻页',
    alias: '别名：代替一个命令',
  },
  next: '修改：kaixue config set 名称 值；别名：kaixue config set 别名.书 "book list"',
  set: (a: { key: string; value: string }) => `${a.key}：${a.value || '（默认）'}`,
  problems: {
    'config-unreadable': '设定文件 {path} 不是正确的 JSON\n改好它，或者删掉后用 kaixue config set 重新设定。',
    'config-unknown': '没有“{key}”这一项\n可以设定：{known}；学校的数见 kaixue setting。',
    'config-unset': '{key} 没有设定\n全部见 kaixue config list。',
    'config-own': '{key} 是各人自己的，不能给全校设定\n去掉 --school。',
    'alias-is-command': '{name} 本来就是一个命令，不能用作别名\n换一个名字。',
    'alias-of-nothing':
      '{name} 代替的“{command}”不是 kaixue 的命令\n照平时的写法写在引号里：kaixue config set 别名.{name} "book list"',
  },
} as const;
