import type { meetingKinds } from './entities.ts';

/** What people call a kind of meeting, in the languages of the SCO and in English: the words of a search, not names that a source gives. */
const meetings: Readonly<Record<(typeof meetingKinds)[number], string>> = {
  CHS: 'the summit of the SCO heads of state in at CHS Council of Heads of State саммит ШОС в заседание совета глав государств 上合组织 上海合作组织 峰会 元首 理事会 会议',
  CHG: 'the meeting of the SCO heads of government prime ministers in at CHG Council of Heads of Government заседание встреча ШОС в совета глав правительств премьер министров 上合组织 上海合作组织 总理 政府首脑 理事会 会议',
  SCO_PLUS: 'the meeting of the SCO Plus SCO+ in at заседание встреча ШОС плюс в 上合组织 上海合作组织 会议',
  CFM: 'the meeting of the SCO foreign ministers in at CFM Council of Foreign Ministers заседание совета министров иностранных дел ШОС в 上合组织 上海合作组织 外长 外交部长 理事会 会议',
  SECURITY_COUNCILS:
    'the meeting of the SCO secretaries of the security councils in at заседание секретарей советов безопасности ШОС в 上合组织 上海合作组织 安全 会议 秘书',
  DEFENCE:
    'the meeting of the SCO defence defense ministers in at совещание министров обороны ШОС в 上合组织 上海合作组织 国防部长 会议',
};

/** The words by which people call things of a kind, whichever of them it is; an empty text for kinds that have only names. */
export const calledBy = (kind: string | undefined): string =>
  Object.entries(meetings).find(([name]) => name === kind)?.[1] ?? '';
