import { squeeze } from '../../intake/parse/plain.ts';

const REUSED = /^(免费)?循环(使用|教材|用书)?$|^reus(ed|able)$/i;
const UNORDERED =
  /^(本学?期|本次|今年|暂)?(不(再|需|用|必)?[征预]?[订购]|停订|免订|无需[征预]?[订购])$|^not?(tobe)?order(ed)?$/i;
const FUNDED = /^(国家|省级?|政府)?免费$/;

/** What the remark on a title says whole, clause by clause: 循环使用，不征订. 不订的划掉 says nothing of the title. */
export function bookNote(note: string): { reused?: true; unordered?: true; funding?: string } {
  const clauses = squeeze(note).split(/[,;。、()，；（）/]+/);
  const funding = clauses.find((one) => FUNDED.test(one));
  return {
    ...(clauses.some((one) => REUSED.test(one)) && { reused: true }),
    ...(clauses.some((one) => UNORDERED.test(one)) && { unordered: true }),
    ...(funding !== undefined && { funding }),
  };
}
