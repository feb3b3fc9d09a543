import type { Rule } from './rule.js';

/** What a rule about scope proposes: a type of window `general`, always with a person (T3). */
export interface Scope {
  readonly type: string;
}

/** How bad it is at home, in a text about the firm (差点离婚), and whoever is named in a matter of the firm's. */
const IN_PASSING =
  /(?:差点|快要?|都要|闹|逼得?)[^,。]{0,6}离婚|我(老公|老婆|丈夫|妻子|爸|妈)[^。]{0,24}(公司|厂里|店里|执照|法人|股)|\bmy (?:husband|wife|mother|father)('s)?\b[^.]{0,60}\b(?:visa|permit|licen[cs]e|company|shop|business|school|work)/gu;

/** Already before a court, an arbitration board, a review body or a petition office; or a private matter. */
export const SCOPES: readonly Rule<Scope>[] = [
  {
    id: 'scope.proceedings',
    says: { zh: '已进入诉讼、仲裁、复议或信访程序', en: 'Already in court, arbitration, review or petition' },
    when: /(法院|法庭)[^,。]{0,8}(已|已经|正在|刚)?(立案|受理|判决|判了|裁定|开庭|审理|驳回)|(一审|二审|再审|终审)|判决(书)?(已|下来|生效|不服)|不服[^,。]{0,6}判决|(正在|已经?|还在)(打官司|诉讼|起诉|复议|信访)|行政复议(中|期间|已|决定)|(仲裁委|仲裁)[^,。]{0,6}(已|已经|正在)(受理|立案|裁决|开庭|开过庭)|开过庭|裁决(书)?(还没|已)|(已|已经)(申请|提起)(了)?(劳动)?(仲裁|诉讼|行政复议|行政诉讼)|信访(局|件|事项)[^,。]{0,8}(已|正在|受理|答复)|(court|judge) (has |already )?(ruled|accepted|heard|decided)|lawsuit (is )?(pending|under way)|(already|currently) (sued|suing|in court|in litigation|before the court|in arbitration)|\bappeal(ed|ing)? (the|against the) (judg|ruling|verdict)/u,
    effect: { type: 'general.out-of-scope' },
  },
  {
    id: 'scope.private',
    says: { zh: '属于个人或家庭事项', en: 'A private or family matter' },
    when: /离婚|抚养权|继承(遗产|房产)|邻居[^,。]{0,8}(吵|漏水|占)|我(老公|老婆|丈夫|妻子|爸|妈|婆婆)[^,。]{0,12}(退休|养老金|低保|残疾|病)|低保|小区(物业|业委会|停车)|(我|本人|个人)(在[^,。]{0,8})?买的(商品)?房|相亲|彩礼|\bdivorce|custody|my (husband|wife|neighbou?r|mother|father)('s)?\b/u,
    aside: IN_PASSING,
    effect: { type: 'general.out-of-scope' },
  },
];
