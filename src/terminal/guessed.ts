import { parseClassArgument } from '../school/class/name.ts';

/** What people say who do not know the commands, and the command that does it. */
export const SAID: Readonly<Record<string, string>> = {
  ...{
    发书: 'issue',
    领书: 'issue',
    发: 'issue',
    出库: 'issue',
    分书: 'issue',
    领用: 'issue',
    补发: 'issue --all',
  },
  ...{ 缺书: 'plan --short', 缺口: 'plan --short', 缺什么: 'plan --short', 库存不足: 'stock --low' },
  ...{ 订书: 'order make', 下单: 'order make', 买: 'order make', 购买: 'order make', 征订: 'order make' },
  ...{ 入库: 'receive', 到货: 'receive', 收书: 'receive', 验收: 'receive', 签收: 'confirm', 签字: 'confirm' },
  ...{ 退书: 'return', 还书: 'collect', 收回: 'collect', 少书: 'short', 少了: 'short', 发少了: 'short' },
  ...{ 搜索: 'find', 查: 'find', 查询: 'find', 找: 'find', search: 'find', 查库存: 'stock', 余量: 'stock' },
  ...{
    转学: 'student out',
    转出: 'student out',
    转入: 'student in',
    转班: 'student move',
    新生: 'student add',
  },
  ...{
    名册: 'student',
    老师: 'staff',
    教师: 'staff',
    课表: 'timetable',
    完成: 'task done',
    报到: 'class present',
  },
  ...{ 导出: 'prepare', export: 'prepare', 资料: 'prepare', 打: 'print', 回退: 'undo', 恢复上一步: 'undo' },
  ...{
    状态: 'home',
    status: 'home',
    进度: 'home',
    主页: 'home',
    菜单: 'home',
    list: 'help',
    帮忙: 'help',
    '?': 'help',
  },
  ...{
    语言: 'config set lang',
    language: 'config set lang',
    whoami: 'config get me',
    配: 'config',
    版本: '--version',
  },
  ...{
    大扫除: 'inspect',
    卫生: 'inspect',
    打扫: 'inspect',
    维修: 'repair',
    修: 'repair',
    坏了: 'repair add',
  },
};

/** What a word that is no command may have meant: one that people say for it, or a class. */
export function guessed(typed: string): string | undefined {
  if (Object.hasOwn(SAID, typed)) return SAID[typed];
  return 'value' in parseClassArgument(typed) ? `class show ${typed}` : undefined;
}
