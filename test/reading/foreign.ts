import { ENDINGS } from './bytes.ts';
import { fillers } from './fillers.ts';
import { HABITS } from './habits.ts';
import type { Table } from './table.ts';

/**
 * Tables that lie beside a school's lists and must change nothing: `title | head:filler …`. They speak of the very pupils, people, rooms
 * and goods that the school has. A title that begins with - stands only in the file's name. Every third is there once more with no title
 * at all, as a table that somebody copied into a new file.
 */
const LINES = `
出库单 | 日期:date 品名:item 规格:spec 单位:unit 数量:few 领用部门:dept
物资出库明细 | 出库单号:ck 出库日期:date 物品名称:item 规格型号:spec 出库数量:few 经办人:staff
-2月出库登记 | 序号:seq 品名:item 规格:spec 单位:unit 数量:few 去向:dept
物品领用登记 | 日期:date 品名:item 规格:spec 数量:few 用途:use 领用人:staff
办公用品领用表 | 部门:dept 姓名:staff 物品:item 数量:few 签名:none
班级物品领取签收表 | 班级:class 物品名称:item 数量:few 领取人:pupil 领取时间:date
工具借用登记 | 借用日期:date 名称:item 数量:few 借用人:staff 归还日期:date2
固定资产报废清单 | 资产名称:item 规格型号:spec 数量:few 购置日期:old 报废原因:broken
物资报损表 | 品名:item 规格:spec 单位:unit 报损数量:few 原因:broken 责任人:staff
采购申请单 | 申请部门:dept 物品名称:item 规格:spec 预计单价:yuan 申请采购数量:few 审批:ok
2027年春季采购计划 | 序号:seq 物品名称:item 规格型号:spec 单位:unit 计划数量:few 预算单价:yuan
-采购计划 | 品名:item 规格:spec 单位:unit 数量:few 预算:yuan 采购时间:date
文具报价单 | 商品名称:item 规格:spec 单位:unit 单价:yuan 供货周期:days
询价记录 | 品名:item 规格型号:spec 甲公司报价:yuan 乙公司报价:yuan2 丙公司报价:yuan
发票明细 | 货物或应税劳务名称:item 规格型号:spec 单位:unit 数量:few 单价:yuan 金额:sum 税率:rate
采购合同清单 | 标的名称:item 型号:spec 数量:few 单价:yuan 小计:sum 质保期:years
2026届毕业生名单 | 序号:seq 班级:class 姓名:pupil 性别:sex 毕业去向:away
留守儿童花名册 | 序号:seq 班级:class 姓名:pupil 性别:sex 备注:none
学生干部名单 | 班级:class 学籍号:number 姓名:pupil 性别:sex
毕业证书发放表 | 证书编号:ck 姓名:pupil 班级:class 领取人签名:none
转出学生登记 | 姓名:pupil 原班级:class 转出日期:date 转入学校:away
休学学生名单 | 班级:class 姓名:pupil 休学原因:ill 起止时间:date
退休教师名单 | 姓名:staff 性别:sex 退休时间:old 家庭住址:home
退休人员慰问名单 | 序号:seq 姓名:staff 慰问金:sum 签收:none
教师体检安排 | 序号:seq 姓名:staff 性别:sex 体检科室:ward 体检时间:date
学生体检结果 | 班级:class 姓名:pupil 性别:sex 身高:cm 体重:kg 视力:eye
体质健康测试 | 班级:class 学籍号:number 姓名:pupil 性别:sex 50米跑:secs 肺活量:ml
视力筛查表 | 姓名:pupil 班级:class 左眼:eye 右眼:eye
期末成绩册 | 班级:class 学号:seq 姓名:pupil 语文:score 数学:score2 英语:score 总分:score3
-三年级成绩 | 姓名:pupil 语文:score 数学:score2 科学:score 等级:level
期中考试质量分析 | 班级:class 人数:few 平均分:score 及格率:pct 优秀率:pct
成绩登记 | 班级:class 姓名:pupil 性别:sex 语文:level 数学:level 体育:level
运动会报名表 | 班级:class 姓名:pupil 性别:sex 项目:sport 号码:seq
兴趣社团报名 | 序号:seq 姓名:pupil 年级班级:class 社团名称:club 联系电话:phone
夏令营报名汇总 | 学生姓名:pupil 性别:sex 班级:class 家长电话:phone 营期:camp
困难学生补助发放表 | 姓名:pupil 班级:class 学籍号:number 补助金额:sum 银行卡号:bank
营养改善计划补助名单 | 班级:class 姓名:pupil 性别:sex 补助标准:yuan 天数:few
教师请假登记 | 姓名:staff 部门:dept 请假事由:ill 开始日期:date 结束日期:date2
学生请假条汇总 | 班级:class 姓名:pupil 请假日期:date 请假原因:ill
代课安排表 | 日期:date 节次:period 班级:class 科目:subject 原任课教师:staff 代课教师:staff2
调课通知 | 星期:weekday 节次:period 班级:class 原课程:subject 调整后:subject2
听课记录表 | 日期:date 节次:period 班级:class 科目:subject 授课教师:staff 听课人:staff2 评分:score
公开课安排 | 时间:date 地点:room 班级:class 课题:topic 执教:staff
考场安排 | 考场:room 楼层:floor 班级:class 人数:few 监考教师:staff
监考安排表 | 日期:date 考场:room 科目:subject 监考一:staff 监考二:staff2
考号座位表 | 考号:number 姓名:pupil 班级:class 考场:room 座位号:seq
宿舍安排 | 宿舍号:dorm 床位:seq 姓名:pupil 班级:class 生活老师:staff
宿舍卫生评比 | 宿舍:dorm 日期:date 得分:score 扣分原因:dirty
校车乘车名单 | 班级:class 姓名:pupil 性别:sex 上车点:stop
校车座位安排 | 车号:ck 座位:seq 学生姓名:pupil 班级:class 照管员:staff
文明班级评比 | 班级:class 卫生:score 纪律:score2 两操:score 总分:score3 名次:seq
流动红旗得分 | 周次:seq 班级:class 得分:score 备注:none
优秀学生评选 | 班级:class 姓名:pupil 性别:sex 荣誉称号:honor
教职工工资表 | 工号:staffno 姓名:staff 岗位工资:sum 薪级工资:sum 实发:sum
绩效考核 | 序号:seq 姓名:staff 部门:dept 师德:score 教学:score2 合计:score3
课时费统计 | 姓名:staff 学科:subject 周课时:few 课时费:yuan 金额:sum
会议签到表 | 序号:seq 姓名:staff 部门:dept 签到时间:clock 签名:none
教研活动签到 | 姓名:staff 学科组:dept 签到:none
图书馆新书目录 | 序号:seq 书名:novel 作者:author 出版社:press ISBN:isbn 定价:yuan 册数:few
图书借阅登记 | 书名:novel 借阅人:pupil 班级:class 借出日期:date 归还日期:date2
班级图书角 | 班级:class 书名:novel 捐书人:pupil 册数:few
班费收支 | 班级:class 姓名:pupil 性别:sex 学号:seq 已交金额:sum
经费报销 | 日期:date 事项:use 金额:sum 经办人:staff 用途:use
差旅费报销 | 姓名:staff 出差地点:away 天数:few 金额:sum
课后服务安排 | 星期:weekday 项目:club 地点:room 教师:staff 人数:few
食堂一周菜谱 | 星期:weekdayname 早餐:dish 午餐:dish2 晚餐:dish
晨检记录 | 日期:date 班级:class 应到:few 实到:few 缺勤学生:pupil 原因:ill
学生考勤 | 班级:class 姓名:pupil 出勤:few 迟到:few 早退:few
教师考勤表 | 工号:staffno 姓名:staff 部门:dept 上班打卡:clock 下班打卡:clock2
家访记录 | 日期:date 班级:class 学生姓名:pupil 家访教师:staff 家访内容:topic
疫苗接种登记 | 班级:class 姓名:pupil 性别:sex 出生日期:born 疫苗名称:shot
学生保险名单 | 班级:class 姓名:pupil 性别:sex 身份证号:idcard 保费:yuan
竞赛获奖 | 班级:class 姓名:pupil 奖项:honor 指导教师:staff
值周班级安排 | 周次:seq 日期:date 值周班级:class 总负责:staff
来访登记 | 日期:date 来访人:visitor 事由:use 接待人:staff
门卫交接班 | 日期:date 班次:shift 交班人:visitor 接班人:visitor 情况:none
水电抄表 | 地点:room 上月读数:meter 本月读数:meter2 用量:few
消防器材检查 | 地点:room 器材:extinguisher 数量:few 有效期:date2 检查人:staff
书商退货单 | 书名:book ISBN:bookisbn 定价:yuan 退货数量:few 退货原因:broken
学生订报统计 | 班级:class 报刊名称:paper 份数:few 金额:sum
教材发放签收 | 班级:class 书名:book 应发:few 实发:few 领书人:pupil
-盘盈盘亏处理意见 | 品名:item 账面:few 处理意见:ok 审批人:staff
-捐赠意向 | 捐赠单位:visitor 拟捐物品:item 拟捐数量:few 联系人:visitor
上学年库存移交清单 | 移交人:staff 接收人:staff2 品名:item 移交数量:few
-费用 | 班级:class 项目:use 应收:sum 实收:sum 欠费:yuan
固定资产分类与代码 | 分类代码:ck 分类名称:item 计量单位:unit 说明:none
教材章节目录 | 教材名称:book 章:topic 节:seq 课时:few
教学进度表 | 周次:seq 日期:date 教学内容:topic 课时:few 执教教师:staff
班级日志 | 日期:date 班级:class 应到人数:few 实到人数:few 记录人:pupil
失物招领 | 日期:date 物品名称:item 数量:few 拾到地点:room 拾到人:pupil
图书漂流签收 | 班级:class 姓名:pupil 书名:novel 签收:none
教师继续教育学时 | 工号:staffno 姓名:staff 学时:few 培训机构:away
学生心理测评 | 班级:class 学籍号:number 姓名:pupil 性别:sex 测评得分:score 等级:level
入库退货记录 | 退货单号:ck 品名:item 规格:spec 退货数量:few 退货日期:date
教学常规检查 | 姓名:staff 学科:subject 教案:level 作业批改:level 得分:score
桌椅维修费结算 | 地点:room 项目:use 数量:few 单价:yuan 金额:sum
班级领书签收表 | 所属:class 序号:seq ISBN:bookisbn 教材名称:book 出版社:press 定价:yuan 应发:few 本次发:few 包+零:none 实发:few 待补:seq
教师用书领用签收表 | 序号:seq 教材名称:book 应发:few 实发:few 领用人:staff 日期:date
簿册发放表 | 班级:class 人数:few 生字本:few 算术本:few 领用人:staff
班级物资领用表 | 序号:seq 品名:item 规格:spec 单位:unit 应领:few 实领:few 领用人:staff
学生领书签名表 | 序号:seq 姓名:pupil 语文:none 数学:none 科学:none 签名:none
各班用书发放总表 | 班级:class 人数:few 语文:few 数学:few 科学:few 合计:few
租借场地登记 | 日期:date 教室:room 使用单位:visitor 人数:few 费用:sum
`;

export function foreignTables(): Table[] {
  const lines = LINES.trim().split('\n');
  return [...lines, ...lines.filter((_, i) => i % 3 === 1).map((line) => `=${line.replace(/^-/, '')}`)].map(
    (line, turn) => {
      const [said = '', heads = ''] = line.split('|').map((part) => part.trim());
      const mark = /^[-=]/.exec(said)?.[0];
      const title = said.replace(/^[-=]/, '');
      const habit = HABITS.filter((h) => h.structure === 'town' && !h.classNeedsList)[turn % 9]!;
      const columns = heads.split(/\s+/).map((column) => column.split(':') as [string, string]);
      const fill = fillers(
        habit,
        turn,
        columns.some(([, filler]) => filler === 'pupil'),
      );
      const encoding = habit.encodings[turn % habit.encodings.length]!;
      const body = Array.from({ length: 8 }, (_, i) =>
        columns.map(([head, filler]) => {
          const make = fill[filler];
          if (!make) throw new Error(`${title}: what fills ${head}:${filler}?`);
          return make(i);
        }),
      );
      const above = mark ? [] : habit.above.map((text) => [text.replace('{title}', title)]);
      return {
        id: `foreign/${title}${mark === '=' ? ', untold' : ''}`,
        school: habit.id,
        kind: title,
        foreign: true,
        structure: habit.structure,
        needs: [
          'classes',
          'pupils',
          'staff',
          'rooms',
          'books',
          'supplies',
          'exercise-books',
          'timetable',
          'areas',
          'requests',
          'repairs',
        ],
        file: `${mark === '=' ? '新建工作表' : habit.file.replace('{title}', title)}.${ENDINGS[encoding]}`,
        encoding,
        sheets: [
          {
            name: mark === '=' ? 'Sheet1' : habit.sheet.replace('{title}', title),
            rows: [...above, columns.map(([head]) => head), ...body],
          },
        ],
        facts: [],
        words: [],
      };
    },
  );
}
