import type { Words } from '../index.ts';
import { count, items } from './say.ts';

export const district: Words['district'] = {
  help: 'the office: gathers what schools published, who is not ready, lacks, has to spare, transfer slips',
  verbs: {
    overview: 'at a glance: reported, not ready, lacking, what to do first',
    init: "start the office's file",
    add: 'add schools: from a list, or CODE NAME; an invitation for each',
    gather: 'take what schools published, and plain lists (school, ISBN, short, spare)',
    schools: 'how ready each school is, the least ready first',
    school: 'one school',
    short: 'each item: how many schools lack it, how much, what others have',
    orders: 'each item: on order, late, still to buy',
    share: 'what some have to spare to those who lack it, as slips',
    slips: 'the slips that were agreed',
    print: 'print it all: lists, slips, the sorting sheet, a page',
  },
  options: {
    at: 'keep the tables on a PostgreSQL server: postgres://user:password@host/database',
    logins: 'invitations carry a login, so that schools send to the server themselves',
    area: 'area',
    through: 'name of the hub',
    within: 'within this area only, school to school',
    min: 'least amount from school to school',
    draft: 'show only, agree nothing',
    out: 'write into this folder',
    invitations: 'write the invitations into this folder',
  },
  title: 'How ready each school is',
  fields: {
    code: ['Code'],
    school: ['School'],
    area: ['Area'],
    published: ['Published'],
    verified: ['Verified'],
    pupils: ['Pupils'],
    lessons: ['Lessons'],
    ready: ['Ready'],
    blocked: ['Blocked'],
    owed: ['Owed'],
    lacking: ['Lacking'],
    spare: ['Spare'],
    short: ['Short, before orders'],
    surplus: ['Surplus, before slips'],
    overdue: ['Tasks overdue'],
    blocking: ['Repairs that block'],
    note: ['Note'],
  },
  items: {
    fields: {
      isbn: ['ISBN'],
      name: ['Item'],
      schools: ['Schools'],
      lacking: ['Lacking'],
      spare: ['Spare'],
      covered: ['Can be shared'],
      onOrder: ['On order'],
      late: ['Late'],
      toBuy: ['To buy'],
      cost: ['Estimate (¥)'],
      supplier: ['Supplier'],
    },
    title: 'What schools lack',
    none: 'No school lacks anything, none has anything to spare.',
  },
  slipList: {
    fields: {
      number: ['Slip'],
      day: ['Day'],
      school: ['School'],
      way: ['Way'],
      other: ['Other side'],
      titles: ['Titles'],
      units: ['Amount'],
      done: ['Done'],
    },
    title: 'Transfer slips',
    none: 'No slip was agreed yet: kaixue district share',
  },
  class: 'Class',
  atRisk: 'At risk',
  ways: { out: 'gives', in: 'gets' },
  hub: 'hub',
  invitationFolder: 'invitations',
  verified: { yes: 'verified', no: 'not verified' },
  silent: 'has not reported',
  restored: 'perhaps restored from a backup',
  made: (a) => `Made the file of ${a.name}: ${a.path}`,
  madeNext: 'Next: kaixue district add SCHOOLS.xlsx (code, name, area)',
  added: (a) =>
    `Added ${count(a.n, 'school')}${a.known > 0 ? `, ${a.known} were there` : ''}. ${a.n === 1 ? 'Its invitation is' : 'Their invitations are'} in ${a.folder}${a.n === 1 ? '' : ': give each school its own'}.`,
  addedNext:
    'Each school runs kaixue publish --join INVITATION and hands in the .kaixue file; then: kaixue district gather FOLDER',
  listed: 'list of what schools lack and have to spare',
  passedOver: (a) => `${a.file}  is neither published nor a list of what schools lack: left alone`,
  rowsBad: (n) => `${n} ${n === 1 ? 'place' : 'places'} to mend in it`,
  outcome: { taken: 'taken', same: 'no change', late: 'older than what is there' },
  refusedLine: (a) => `${a.who}  not taken: ${a.why} (${a.file})`,
  whys: {
    foreign: 'not what a school publishes (a .kaixue file)',
    newer: 'written by a newer kaixue: upgrade first',
    cut: 'cut off: ask the school to send it again',
    changed: 'changed or damaged: ask the school to send it again',
    large: 'too large once unpacked, not opened: ask the school to publish again',
    unreadable: 'cannot be read: ask the school to publish again',
    'unknown-school': 'no such school here: kaixue district add first',
    'wrong-key':
      'not signed by this school: ask who sent it; after a new PC invite the school anew (kaixue district add CODE NAME)',
    unsigned: 'earlier files of this school were signed, this one is not: ask who sent it',
    'other-school': 'put under another school: check where it came from',
    future: 'published in the future: the school has to set its clock and publish again',
  },
  gathered: (a) => `${a.taken} taken, ${a.same} without change, ${a.late} older, ${a.refused} not taken.`,
  overview: (a) => `${a.name}  ${a.term}\n${a.reported} of ${count(a.schools, 'school')} have reported`,
  notReady: (a) =>
    [
      a.lessons > 0 &&
        `Not ready: ${a.not_ready}; of ${count(a.lessons, 'lesson')} of the first day ${a.ready} are ready`,
      a.unknown > 0 && `Not known, without a timetable: ${a.unknown}`,
    ]
      .filter(Boolean)
      .join('. '),
  lacks: (a) => `Lacking: ${a.units} of ${items(a.titles)}; ${a.covered} of these others have to spare`,
  slipsOpen: (n) => `Slips not done: ${n}`,
  addSchools: 'kaixue district add SCHOOLS.xlsx',
  nextTitle: 'First:',
  next: {
    add: 'add the schools',
    gather: 'gather what schools published',
    silent: (a) =>
      a.n === 1
        ? `ask ${a.first}, which has not reported`
        : `ask the ${a.n} schools that have not reported (${a.first} …)`,
    share: (a) => `share: ${a.units} can go from who has them to who lacks them`,
    slips: (a) => `print and hand out ${a.n} slips`,
    orders: (a) => `check the orders: ${a.units} are still to be bought`,
    worst: (a) => `least ready: ${a.school}, ${a.ready} of ${count(a.lessons, 'lesson')}`,
    nothing: 'Nothing to do.',
  },
  none: 'No school was added yet: kaixue district add SCHOOLS.xlsx',
  shared: (a) =>
    `${a.slips} slips ${a.draft ? 'could be agreed' : 'agreed'}, ${a.units} pieces, ${count(a.schools, 'school')}.`,
  sharedNext:
    'Print them: kaixue district print; schools book them by their .slip files: kaixue transfer FILE.slip',
  sharedNothing: 'Nothing to share: no item is lacking at one school and to spare at another.',
  printed: (a) => `Wrote ${count(a.files, 'file')}: ${a.folder}`,
  files: {
    schools: 'Schools',
    short: 'Lacking',
    orders: 'Orders',
    slips: 'Transfer slips',
    sorting: 'Sorting sheet of the hub',
    page: 'Overview',
  },
  lessonsOf: 'Lessons of the first day, by school',
  problems: {
    'district-school-unlisted':
      'No such school is on the list\nWrite its name or code (ten digits) as in kaixue district schools; add it first where it is new: kaixue district add',
    'district-school-unsaid':
      'It does not say which school\nAdd a column “school”, or put the name into the title, the sheet name or the file name.',
    'district-both':
      'One row both lacks {short} and has {surplus} to spare\nKeep one: what is still lacking under “short”, what is over under “spare”.',
    'district-term-unsaid':
      'It does not say which term\nName it: kaixue district gather FILE --term 2026-2027-2',
    'district-no-list':
      'No columns of school, ISBN (or title, item), short and spare were found\nHead the columns: school, ISBN, title, short, spare; one row for each school and item.',
    'district-newer': '{path} was written by a newer kaixue\nUpgrade kaixue first.',
    'district-missing':
      "There is no office's file {path} here\nThe first time: kaixue district init NAME; if it is elsewhere, name it with --db.",
    'not-a-district-file':
      "{path} is not an office's file\nA school's file is kaixue.db, an office's district.db.",
    'district-there': '{path} is there already\nTake another folder, or use it: kaixue district',
    'district-school-unknown': 'There is no school “{school}”\nThe list: kaixue district schools',
    'district-no-schools':
      '{file} has no column of school codes (ten digits) beside names\nAdd them, or type: kaixue district add 3101012345 "West School"',
    'district-code-bad':
      '“{code}” is no school code\nWrite kaixue district add 3101012345 "West School" (ten digits first).',
    'district-nothing-here':
      'There is nothing published in {folder}\nPut what schools handed in into one folder: kaixue district gather FOLDER',
    'district-url-bad':
      '“{url}” is no address of a server\nWrite it as postgres://user:password@host/database',
    'district-no-server':
      'The office has no server for schools to log in to\nLeave --logins out and let schools hand in what they publish; for a server, first: kaixue district init NAME --at postgres://user:password@host/database',
    'server-unreachable':
      'The server {server} does not answer ({code})\nCheck the network and the address, and try again later; a school may hand its file to the office.',
    'server-no-entry':
      'The server {server} refuses the login: {said}\nCheck user, password and database in the address; a school asks the office for a new invitation.',
    'server-no-district':
      'The server {server} has no tables of an office\nFor the first time: kaixue district init NAME --at postgres://user:password@host/database',
    'server-forbids':
      'The server {server} forbids it: {said}\nAsk who runs the server to grant it to this user (--logins needs CREATEROLE).',
    'server-busy':
      'The server {server} is busy; it was tried many times, and nothing was changed\nTry the same command again in a while.',
    'server-unproven':
      'The server {server} cannot show who it is ({code}); nothing was sent\nAdd ?sslrootcert=FILE to the address, or ask who runs the server for a proper certificate.',
    'district-no-reports':
      'No school has reported yet\nGather their files first: kaixue district gather FOLDER',
  },
};
