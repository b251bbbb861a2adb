/**
 * What is said, by noun and command. Each part has what belongs to it: its line in `kaixue help` and its verbs' lines, its options'
 * help, labels of columns, sentences, the names of its changes (`actions`), and what can go wrong (`problems`: a template, its first
 * line the message and the rest the hint; a function where it takes more than filling in).
 */
export { area } from './area.ts';
export { asset } from './asset.ts';
export { backup, doctor, restore } from './backup.ts';
export { bell } from './bell.ts';
export { book } from './book.ts';
export { calendar } from './calendar.ts';
export { checklist } from './checklist.ts';
export { choice } from './choice.ts';
export { classes as class } from './class.ts';
export { collect } from './collect.ts';
export { config } from './config.ts';
export { confirm } from './confirm.ts';
export { count } from './count.ts';
export { demo } from './demo.ts';
export { department } from './department.ts';
export { district } from './district.ts';
export { document } from './document.ts';
export { duty } from './duty.ts';
export { event } from './event.ts';
export { expiry } from './expiry.ts';
export { goods } from './goods.ts';
export { guide } from './guide.ts';
export { help } from './help.ts';
export { find, home } from './home.ts';
export { importing as import } from './import.ts';
export { inspect } from './inspect.ts';
export { intake } from './intake.ts';
export { issue, owed } from './issue.ts';
export { log, undo } from './log.ts';
export { order } from './order.ts';
export { paper } from './paper.ts';
export { plan } from './plan.ts';
export { prepare, print, template } from './print.ts';
export { problem } from './problem.ts';
export { property } from './property.ts';
export { publish } from './publish.ts';
export { ready } from './ready.ts';
export { receive } from './receive.ts';
export { repair } from './repair.ts';
export { request } from './request.ts';
export { damage, exchange, putBack as return, scrap, short } from './return.ts';
export { room } from './room.ts';
export { scan } from './scan.ts';
export { init, school } from './school.ts';
export { budget, setting } from './setting.ts';
export { staff } from './staff.ts';
export { standard } from './standard.ts';
export { stock } from './stock.ts';
export { store } from './store.ts';
export { student } from './student.ts';
export { supply } from './supply.ts';
export { task } from './task.ts';
export { term } from './term.ts';
export { complete, completion, terminal } from './terminal.ts';
export { timetable } from './timetable.ts';
export { training } from './training.ts';
export { transfer } from './transfer.ts';

export const lang = 'zh';
/** Between the members of a list. */
export const list = '、';
/** Between sentences that belong together. */
export const clauses = '；';
/** What more is said of the word before it. */
export const aside = (text: string) => `（${text}）`;
