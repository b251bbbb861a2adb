/** `kaixue help TOPIC`. */
export const help = {
  topics: {
    options: {
      title: '通用选项',
      text: `写在命令前面、后面都一样；中文名：--数据文件 --学期 --试运行 --确认 --不问 --安静 --语言 --今天 --颜色 --不用颜色 --不分页。

环境变量：
  KAIXUE_DB        学校数据文件（--db 优先）
  KAIXUE_LANG      界面语言 zh、en（--lang 优先；其次学校的语言，再次系统的 LANG）
  KAIXUE_TODAY     当作今天的日期（--today 优先）
  KAIXUE_USER      记录里写的操作人（默认：系统的用户名）
  KAIXUE_ME        task list --mine 里的“我”
  KAIXUE_COPIES    签收表打印几联（--copies 优先）
  KAIXUE_COLOR     auto、always 或 never（--color 优先）；NO_COLOR 不用颜色，FORCE_COLOR 不在终端也用颜色
  KAIXUE_PAGER     长表用什么程序翻页（其次 PAGER，再次 less）；NO_PAGER 不翻页
  KAIXUE_CONFIG    自己的设定存在哪个文件（默认 ~/.config/kaixue/config.json，Windows 上在 %APPDATA%）
这些大多可以设定一次，不必每次写：kaixue config。以谁为准：选项，环境变量，自己的设定，学校的，默认。`,
    },
    dates: {
      title: '日期写法',
      text: `要写日子的地方都可以写：
  2027-02-26  2027.2.26  2027年2月26日  20270226
  2-26  2月26日  二月二十六        离今天最近的那一天
  26号  26日                       离今天最近的那个 26 号
  今天  明天  后天  大后天  昨天  前天  三天后
  周五（今天起第一个）  本周五  下周一  下星期三
几天：2027-02-05~2027-02-11；挪动任务还可以写 +3、-2、+3w（工作日）。
不分上午下午：“明天下午”写成 明天，时间写进备注。`,
    },
    classes: {
      title: '班级写法',
      text: `三年级2班可以写成：
  三2  3-2  3.2  3-2班  三(2)班  三年级2班  三（二）班
几个班用空格隔开：三1 三2；新建时可写一段：一1..一6。
括号在命令行里要加引号，"三(2)班"；写 三2 最省事。
初中、高中：初一2、七2、高一2。只写 302 时，学校里确有三(2)班才当作班级。`,
    },
    'exit-codes': {
      title: '退出码',
      text: `每个命令都一样，供脚本判断：
  0    办好了
  1    查过，不是这样：没就绪，--check 时有缺口，报修安排与上课冲突
  2    看不懂写的内容（没有的选项、日子、班级），或者有好几个意思
  65   文件里的数据不对，或者与已有的冲突：不够发，单据已经确认
  66   写到的东西不存在：文件、班级、教室、人、物品、单据号
  70   程序出了故障
  73   写不了（文件被占用、磁盘已满、不许覆盖）
  75   别的命令正在写，稍后再试
  78   没有学校数据文件，或者打不开
  130  中断（Ctrl-C）`,
    },
    json: {
      title: 'JSON',
      text: `任何命令加 --json：标准输出只有一个 JSON 文档，里面有 version；不提问，没有提示。
  kaixue class list --json
  kaixue help json class      这个命令的 JSON 有哪些名字、各是什么
列表、查看、添加、修改里，同一样东西是同一种格式。
出错时标准输出是空的，标准错误有一个 JSON：
  {"version":1,"error":{"exit":66,"problems":[{"at","value","code","message","hint"}]}}
金额以分计，名字带 _fen；日期是 2027-02-26；班级是 3-2；没有的值是 null。
同一 version 里只会增加字段。要确认的操作在脚本里加 --yes，否则不执行（退出码 2）。`,
    },
  },
} as const;
