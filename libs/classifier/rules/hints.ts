import type { Rule } from './rule.js';

/** The type that a turn of phrase points to, stronger than single words do. */
export interface Hint {
  readonly type: string;
}

const OWES = '(欠|拖欠|没付|未付|不付|没结|未结|不给|没给)';
const PUBLIC =
  '(政府|镇里|镇上|乡里|街道办|村委会|管委会|[^,。]{0,4}局(?!部)|医院|学校|小学|中学|国企|国有|央企|城投|平台公司|事业单位|机关)';

/**
 * Pairs that share their words and differ by who did what to whom (handbook 9). A profile of words cannot tell 欠工资 from
 * 欠货款; a turn of phrase can. Kept short: what phrases can teach belongs into the catalogue.
 */
export const HINTS: readonly Rule<Hint>[] = [
  {
    id: 'hint.wages',
    says: { zh: '说的是拖欠工资', en: 'About unpaid wages' },
    when: /(拖欠|欠|没发|不发|未发|没结|不结|没开过?|不开|克扣|压着?|扣着)[^,。]{0,8}(工资|薪水|薪资|工钱|血汗钱)|(工资|工钱|薪水)[^,。]{0,8}(没发|不发|没给|没结|拖欠|没拿到|未发|没着落)|(unpaid|owe[sd]? (us|me)( our)?|not paid( us)?( our)?) (wages|salary|salaries|pay)|(wages|salar(y|ies)) [^.]{0,20}(not|never) (been )?paid/u,
    unless: /保证金|押金|账户|专户|deposit|account/u,
    effect: { type: 'labor.wage-arrears' },
  },
  {
    id: 'hint.public-debtor',
    says: { zh: '欠款方是机关、事业单位或国企', en: 'The debtor is a public body' },
    when: new RegExp(
      `${PUBLIC}[^,。]{0,10}${OWES}[^,。]{0,14}(款|钱|费|账)|给${PUBLIC}[^。]{0,30}${OWES}`,
      'u',
    ),
    unless: /工资|薪|承诺|补贴|补助|奖|补偿|发票|收据|材料|回复/u,
    effect: { type: 'legal.arrears-gov' },
  },
  {
    id: 'hint.ss-fee',
    says: { zh: '说的是社保费扣缴', en: 'About the collection of the social-insurance fee' },
    when: /社保(费|的钱|钱|款)?[^,。]{0,8}(扣错|多扣|重复扣|扣了两|多缴|重复缴|误缴|退费|退款|扣款)|扣错[^,。]{0,4}社保/u,
    unless: /转移|增员|减员|参保/u,
    effect: { type: 'tax.ss-fee' },
  },
  {
    id: 'hint.invoice-quota',
    says: { zh: '说的是发票额度', en: 'About the quota of invoices' },
    when: /(发票|开票|数电票|invoices?)[^,。]{0,6}(额度|限额|quota|limit)|(quota|limit) (of|for|on) (our |the )?(e-)?invoices?/u,
    unless: /授信|贷款|credit|loan/u,
    effect: { type: 'tax.invoice' },
  },
  {
    id: 'hint.reduced-rate',
    says: { zh: '说的是优惠税率', en: 'About a reduced tax rate' },
    when: /(15%|百分之十五|15个点|优惠)[^,。]{0,6}(税率|所得税)|按15%?(的税率|交|缴)|15 ?(%|percent) (tax|rate|income)|reduced (tax )?rate/u,
    effect: { type: 'tax.preferential' },
  },
  {
    id: 'hint.award',
    says: { zh: '说的是奖补资金没到', en: 'About an award that was not paid' },
    when: /(奖金|奖励|奖补|补助|补贴|奖\d+万)[^。]{0,14}(没到|未到|没发|未发|不发|没给|没拨|未拨|打款|没收到|迟迟|至今|没兑现|未兑现)|(bonus|award|grant|subsidy|prize)( money)? [^.]{0,24}(not|never|nothing|still)/u,
    unless: /稳岗|就业|扩岗|生育|产假|人才|租房|购房|博士|贴息|免申|展会|参展|承诺|协议|答应|招商/u,
    effect: { type: 'policy.payout' },
  },
  {
    id: 'hint.between-places',
    says: { zh: '说的是两地互推', en: 'Two places send the firm to each other' },
    when: /[县市区省](那边)?(说|让|叫|要)[^。]{0,16}[县市区省]|两(个|边)?(县|市|区|省)[^。]{0,10}(推|都不|不管|不收|都说)|(邻县|隔壁县|外省|那边)[^。]{0,12}(说|让)[^。]{0,12}(你们|这边)[^。]{0,8}(又|说|让)|county a\b|neither (county|district|city|of the two)|(two|both) (counties|districts|cities|provinces)[^.]{0,30}(refuse|neither|each|will not)/u,
    effect: { type: 'cross-region.dispute-location' },
  },
  {
    id: 'hint.fire-check',
    says: { zh: '说的是开业前消防检查', en: 'About the fire check before opening' },
    when: /(营业|开业|开门|开张)[^。]{0,14}消防|消防[^。]{0,14}(营业|开业|开张|开门)|fire (check|inspection)[^.]{0,20}(open|start)/u,
    unless: /验收|acceptance/u,
    effect: { type: 'safety.fire-check' },
  },
  {
    id: 'hint.scope',
    says: { zh: '说的是经营范围', en: 'About the business scope' },
    when: /(经营范围|营业范围|执照上)[^,。]{0,12}(加|增|改|写|填|选|表述|没有)|(加|增加?)[^,。]{0,8}(经营|营业)?范围|(add|include)[^.]{0,40}to (our|the|my) (business )?(licen[cs]e|scope)|business scope/u,
    effect: { type: 'market.scope' },
  },
  {
    id: 'hint.no-collateral',
    says: { zh: '说的是没有抵押借不到款', en: 'No collateral, no loan' },
    when: /(没有?|无|缺)(什么)?(抵押|质押|担保物)[^。]{0,12}(贷|放款|借)|(贷款|放款|借)[^。]{0,12}(没有?|无|缺)(抵押|担保物)|(no|without) collateral/u,
    unless: /担保公司|政策性?担保|guarantee/u,
    effect: { type: 'finance.loan' },
  },
  {
    id: 'hint.ip-pledge',
    says: { zh: '说的是用知识产权借款', en: 'A right of its own as security for a loan' },
    when: /(商标|专利|软著|知识产权)[^,。]{0,10}(质押|抵押|贷款|押给|融资|贷点|押点)|(patent|trade ?mark|ip)s? [^.]{0,20}(pledged?|collateral|as security|for a loan)/u,
    effect: { type: 'ip.pledge' },
  },
  {
    id: 'hint.ss-transfer',
    says: { zh: '说的是异地社保、公积金转入', en: 'Insurance or fund moved here from elsewhere' },
    when: /(社保|养老|医保|公积金)[^。]{0,16}(转过来|转回来|接过来|接到这边|并过来|转移接续)|(外地|外省|老家|异地)[^,。]{0,10}(社保|养老|公积金)[^。]{0,10}转/u,
    effect: { type: 'cross-region.ss-transfer' },
  },
  {
    id: 'hint.shareholder',
    says: { zh: '股东不能或不肯配合', en: 'A shareholder cannot or will not take part' },
    when: /(股东|合伙人|前法人|原法人|原法定代表人)[^。]{0,12}(失联|失踪|联系不上|不配合|不肯|拒绝|拒不|不同意|去世|过世|不点|不签|不认证|坐牢|在国外)|shareholder [^.]{0,24}(refuses|will not|won't|disappeared|missing|died|abroad)/u,
    effect: { type: 'market.shareholder-auth' },
  },
];
