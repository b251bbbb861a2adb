import type { Words } from '../index.ts';

export const demo: Words['demo'] = {
  help: 'walk through everything with the sample school',
  intro: (folder) =>
    `The sample school: 南楼小学, 24 classes, 1,051 pupils, opening on 1 March 2027; today is taken as 26 February 2027.\nAll files are in ${folder}`,
  steps: [
    { why: 'Start a school file', type: ['init', '南楼小学', '--opens', '2027-03-01'] },
    {
      why: 'Read all the spreadsheets that the school has; kind and columns are recognised',
      type: ['import', '开学资料'],
    },
    { why: 'Work out need and shortage of every item (only what is short)', type: ['plan', '--short'] },
    { why: 'Where the numbers of grade 3 Chinese come from', type: ['plan', '三年级语文', '--why'] },
    {
      why: 'The bookshop sends what was missing: draft the goods receipt',
      type: ['receive', '补发到货.csv', '--draft'],
    },
    {
      why: 'Counted and signed: confirm it with the one row that differs, row 2 was 22',
      type: ['confirm', 'RK20270226-001', '--except', '2=22'],
    },
    { why: 'Hand out all that class 3-2 is due; what lacks is owed', type: ['issue', '三2'] },
    { why: 'Order what is still short, in whole packs', type: ['order', 'make'] },
    {
      why: 'List the work before term: whose, by when, waiting for what',
      type: ['checklist', 'apply', '开学准备-春季'],
    },
    { why: 'Tick three off; what waited for them can start', type: ['task', 'done', '1-3'] },
    { why: 'The projector is mended', type: ['repair', 'done', '1', '换灯泡'] },
    {
      why: 'Move desks and chairs from rooms with too many to rooms with too few',
      type: ['room', 'balance', '--apply'],
    },
    {
      why: 'Where several classes want one special room at once: who has it, and who stays in its own',
      type: ['timetable', 'rooms', '--apply'],
    },
    {
      why: 'The multimedia of three rooms is broken: reported, lessons can do without',
      type: ['repair', 'add', '102', '多媒体故障', '--blocks', 'no'],
    },
    { why: 'The second', type: ['repair', 'add', '204', '多媒体故障', '--blocks', 'no'] },
    { why: 'The third', type: ['repair', 'add', '306', '多媒体故障', '--blocks', 'no'] },
    {
      why: 'Walk round once: every room is clean but that of class 3-2',
      type: ['inspect', 'pass', '--except', '三2', '--by', '韩娟'],
    },
    { why: 'Can day one be held by the timetable? Not yet; what comes first', type: ['ready'], exit: 1 },
    { why: 'Write every sheet to sign (PDF and Excel)', type: ['prepare'] },
    {
      why: 'The day before opening: the exercise books and supplies have come',
      type: ['receive', '簿册物资送货单.csv'],
      day: '2027-02-28',
    },
    { why: 'Hand out everything that anyone is due', type: ['issue', '--all'], day: '2027-02-28' },
    { why: 'The door lock is mended', type: ['repair', 'done', '2'], day: '2027-02-28' },
    { why: 'The horizontal bar is firm again', type: ['repair', 'done', '5'], day: '2027-02-28' },
    {
      why: 'Class 3-2 cleaned again and passes',
      type: ['inspect', 'pass', '三2', '--by', '韩娟'],
      day: '2027-02-28',
    },
    { why: 'Who did what, and when', type: ['log'], day: '2027-02-28' },
    { why: 'Is the file sound, and do the books add up?', type: ['doctor'], day: '2027-02-28' },
    { why: 'Home: how many days, and how far everything is', type: [], day: '2027-02-28' },
    { why: 'The last question: can day one be held by the timetable?', type: ['ready'], day: '2027-02-28' },
    { why: 'The dossier again, as things are now', type: ['prepare'], day: '2027-02-28' },
    { why: "The school's own code", type: ['school', 'edit', '--code', '3101012345'], day: '2027-02-28' },
    {
      why: 'The office above (authority, group, bookshop): its own file',
      type: ['district', 'init', 'Model District'],
      day: '2027-02-28',
    },
    {
      why: 'Three schools are on its list; each gets an invitation',
      type: ['district', 'add', '学校名单.csv'],
      day: '2027-02-28',
    },
    {
      why: 'The school publishes one small file: figures, no names',
      type: ['publish', '--join', 'invitations/南楼小学-3101012345.invitation', '--out', '上报'],
      day: '2027-02-28',
    },
    {
      why: 'The office gathers what three schools handed in',
      type: ['district', 'gather', '上报'],
      day: '2027-02-28',
    },
    {
      why: 'Who has not reported or is not ready, who lacks what, who has it to spare',
      type: ['district'],
      day: '2027-02-28',
    },
    {
      why: 'What some have to spare goes to those who lack it: transfer slips',
      type: ['district', 'share'],
      day: '2027-02-28',
    },
    { why: 'Print them, and make the file of each slip', type: ['district', 'print'], day: '2027-02-28' },
    {
      why: 'By its slip the school makes out the goods, to be signed',
      type: ['transfer', 'district-out/DB20270228-003.slip', '--draft'],
      day: '2027-02-28',
    },
  ],
  end: (folder) =>
    `Done. Open index.html under ${folder}/out to see and print everything; go into that folder to try other commands (kaixue help).`,
  problems: {
    'demo-folder-taken':
      'there is a school file in {folder} already\nName another folder, such as kaixue demo sample2.',
  },
};
