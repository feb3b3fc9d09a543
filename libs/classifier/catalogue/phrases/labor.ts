import type { WindowPhrases } from '../phrases.types.js';

/** 人社用工窗口(含医保、公积金) · Labour, social insurance */
export const labor: WindowPhrases = {
  duties: [
    '人社、医保和公积金:社保参保增减员、医保、公积金、工伤、招工、劳动纠纷、欠薪、补贴、特殊工时、技能等级',
    'Social-insurance enrolment, medical insurance, housing fund, work injury, recruitment, labour disputes, wage arrears, subsidies, working hours, skill grades',
  ],
  types: {
    'labor.ss-registration': {
      zh: [
        '新员工社保怎么增员', '社保减员忘了做,人都走了三个月', '社保开户', '给员工上社保怎么操作',
        '员工社保转移到我们单位', '社保登记提示在别的单位参保', '社保系统里员工身份信息错误',
        '单位社保网上申报增加人员失败', '退休返聘要不要交社保', '退休手续怎么办,员工到年龄了', '员工入职参保',
        '停保', '社保卡补办', '试用期要不要上保险', '灵活就业转单位参保', '工伤保险单独参保',
        '打印员工参保证明',
      ],
      en: [
        'enrol a new employee in social insurance', 'remove a leaver from social insurance',
        'open a social insurance account for the company', "transfer an employee's social insurance to us",
        'employee is still insured at the former employer', 'proof of insurance for staff',
        'retirement procedure for an employee', 'social security card',
      ],
      keywords: [
        '社保增员', '社保减员', '增减员', '社保开户', '参保登记', '参保', '停保', '社保转移', '社保登记',
        '上社保', '社保关系', '社保卡', '参保证明', '五险', '退休手续', '退休返聘', '养老保险', '失业保险',
        '社保局', '增加人员', 'enrol', 'enrolment', 'social insurance', 'social security', 'insured',
        'pension insurance', 'add employee', 'retirement',
      ],
    },
    'labor.medical': {
      zh: [
        '医保怎么报销', '员工住院医保结算不了', '生育津贴什么时候到账', '医保断缴了怎么补', '单位医保参保',
        '异地就医备案', '医保卡刷不了', '员工产假津贴单位账户没收到', '职工医保停了', '门诊统筹怎么用',
        '医保个人账户没进钱', '医保增员不成功',
      ],
      en: [
        'medical insurance reimbursement for an employee', 'maternity allowance not received',
        'medical insurance was interrupted', 'treatment in another city, how to register',
        'hospital says our employee is not covered', 'medical insurance enrolment failed',
      ],
      keywords: [
        '医保', '医疗保险', '医保报销', '医保结算', '生育津贴', '生育保险', '异地就医', '医保卡', '医保局',
        '住院报销', '断缴医保', '产假津贴', '门诊', 'medical insurance', 'health insurance',
        'maternity allowance', 'hospital bill', 'reimbursement',
      ],
    },
    'labor.housing-fund': {
      zh: [
        '公积金怎么开户', '员工公积金提取', '公积金缴存基数调整', '公积金缓缴申请', '公积金封存转移',
        '住房公积金比例能不能降低', '公积金贷款员工问', '员工投诉没交公积金', '公积金汇缴失败',
        '离职员工公积金封存', '公积金补缴', '公积金账户重复',
      ],
      en: [
        'open a housing fund account', 'withdraw housing provident fund', 'lower our housing fund rate',
        'postpone housing fund payments', "transfer of an employee's housing fund",
        'provident fund loan for staff',
      ],
      keywords: [
        '公积金', '住房公积金', '公积金开户', '公积金提取', '公积金缴存', '公积金封存', '公积金缓缴',
        '公积金贷款', '公积金比例', '汇缴', 'housing fund', 'provident fund', 'housing provident fund',
      ],
    },
    'labor.injury': {
      zh: [
        '工人手被机器压了怎么报工伤', '工伤认定要什么材料', '上班路上出车祸算工伤吗', '工伤认定三个月没出结果',
        '伤残鉴定怎么申请', '工伤待遇赔多少', '没交社保出了工伤怎么办', '员工猝死算不算工伤', '工伤医药费报销',
        '一次性伤残补助金没到', '工伤认定结论我们公司不服', '职业病怎么认定', '外包人员受伤谁负责',
        '劳动能力鉴定',
      ],
      en: [
        'work injury recognition papers', 'is a traffic accident on the way to work a work injury',
        'work injury benefits not paid', 'disability assessment after an accident at work',
        'employee was hurt and had no insurance', 'we disagree with the work injury decision',
        'occupational disease',
      ],
      keywords: [
        '工伤', '工伤认定', '工伤待遇', '工伤保险', '工伤赔偿', '伤残鉴定', '伤残等级', '伤残补助',
        '劳动能力鉴定', '职业病', '上下班途中', '工亡', '猝死', '停工留薪', 'work injury',
        'industrial accident', 'disability', 'occupational disease', 'injured at work', 'hurt at work',
      ],
    },
    'labor.recruit': {
      zh: [
        '招不到人,缺工二十个', '年后普工难招', '急招缝纫工,有没有招聘会', '用工荒,求助', '想和职校合作招学徒',
        '用工余缺调剂,淡季工人闲着', '劳务派遣公司靠谱的有吗', '订单来了没人干活', '想招暑期工合规吗',
        '招聘会怎么报名', '车间缺熟练工,能不能帮忙对接', '零工市场在哪', '公共招聘网怎么发布岗位',
        '能不能帮我们招操作工', '员工流失大,留不住人',
      ],
      en: [
        'we cannot find workers', 'short of twenty operators', 'is there a job fair',
        'sharing workers with another factory in low season', 'need welders urgently',
        'cooperate with a vocational school for apprentices', 'post a vacancy on the public job site',
        'labour shortage',
      ],
      keywords: [
        '招工', '招人', '招聘', '招不到人', '缺工', '用工荒', '缺人', '普工', '招聘会', '用工调剂', '共享用工',
        '劳务派遣', '零工市场', '熟练工', '技工难招', '校企合作招工', '岗位发布', '操作工', '用工难',
        '用工缺口', 'recruit', 'recruitment', 'hire workers', 'job fair', 'labour shortage', 'vacancies',
        'operators', 'short of workers', 'find staff', 'welders',
      ],
    },
    'labor.dispute': {
      zh: [
        '员工离职后去仲裁了我们怎么应对', '员工不辞而别还要赔偿', '辞退员工要赔几个月',
        '劳动合同没签要双倍工资', '员工旷工能开除吗', '竞业限制员工违约', '女员工怀孕能调岗吗',
        '劳动合同到期不续签补偿金', '劳动仲裁怎么申请', '员工投诉我们加班费', '裁员需要什么程序',
        '经济补偿金怎么算', '员工偷偷兼职怎么处理', '试用期不合格辞退', '劳动监察大队来查',
      ],
      en: [
        'an employee went to labour arbitration', 'severance pay when we dismiss someone',
        'no written contract, double wages claimed', 'how to dismiss for absence',
        'overtime pay complaint from staff', 'lay off ten people, what procedure',
        'non-compete breach by a former employee',
      ],
      keywords: [
        '劳动仲裁', '劳动纠纷', '劳动争议', '劳动合同', '辞退', '开除', '经济补偿', '赔偿金', 'N+1', '双倍工资',
        '加班费', '裁员', '竞业限制', '旷工', '解除合同', '调岗', '离职', '劳动监察', '劳动法',
        'labour dispute', 'labor dispute', 'dismiss', 'dismissal', 'severance', 'overtime pay',
        'labour contract', 'lay off', 'arbitration', 'employment contract',
      ],
    },
    'labor.wage-arrears': {
      zh: [
        '工地拖欠农民工工资', '老板跑了工资没发', '总包不拨工程款导致我们发不出工资', '三个月没发工资了',
        '农民工工资专户怎么开', '工资专户里的钱怎么支取', '班组几十号人等着发工资', '欠薪找谁',
        '包工头卷款跑路,工人讨薪', '公司发不出工资员工闹事', '年底了工人工资还没结',
        '拖欠工资被投诉,要求我们垫付', '工资专用账户销户',
      ],
      en: [
        'wages not paid for three months', 'migrant workers on the site have not been paid',
        'how to open the special wage account', 'boss ran away without paying us',
        'subcontractor cannot pay his workers', 'unpaid wages complaint',
      ],
      keywords: [
        '欠薪', '拖欠工资', '工资没发', '讨薪', '农民工工资', '工资专户', '农民工工资专户', '工资专用账户',
        '包工头', '发不出工资', '不发工资', '薪资拖欠', '结工资', '工钱', '欠工资', 'unpaid wages', 'wages',
        'wage arrears', 'not been paid', 'unpaid salary', 'wage account', 'migrant workers',
      ],
    },
    'labor.subsidy': {
      zh: [
        '稳岗补贴怎么申请', '稳岗返还没到账', '职业培训补贴', '一次性扩岗补助', '社保补贴申请条件',
        '招用应届毕业生补贴', '就业见习补贴', '企业新型学徒制补贴', '高校毕业生就业补贴被拒',
        '创业担保贷款贴息和创业补贴', '稳岗返还账户信息错误', '以工代训补贴', '吸纳脱贫人口就业奖励',
        '失业保险返还', '培训补贴材料',
      ],
      en: [
        'stabilisation refund not received', 'training subsidy application', 'subsidy for hiring graduates',
        'one-off subsidy for new jobs', 'social insurance subsidy conditions', 'apprenticeship subsidy',
        'internship subsidy',
      ],
      keywords: [
        '稳岗', '稳岗补贴', '稳岗返还', '培训补贴', '扩岗补助', '社保补贴', '就业补贴', '见习补贴', '学徒制',
        '以工代训', '创业补贴', '岗位补贴', '毕业生补贴', '失业保险返还', 'stabilisation subsidy',
        'training subsidy', 'hiring subsidy', 'social insurance subsidy', 'job subsidy', 'apprenticeship',
      ],
    },
    'labor.hours': {
      zh: [
        '综合工时制怎么申请', '不定时工作制审批', '特殊工时到期要续', '我们销售人员想申请不定时工时',
        '旺季加班多,综合计算工时', '综合工时批复多久', '特殊工时要工会盖章吗', '保安岗位综合工时',
        '三班倒工时怎么合规申请', '工时审批被退回',
      ],
      en: [
        'flexible working hours approval', 'comprehensive working hour system',
        'renew our special working hours permit', 'irregular hours for sales staff',
        'annualised hours in peak season',
      ],
      keywords: [
        '综合工时', '不定时', '不定时工作制', '特殊工时', '综合计算工时', '工时制', '工时审批', '三班倒',
        '标准工时', 'working hours system', 'special working hours', 'irregular hours', 'flexible hours',
        'comprehensive hours',
      ],
    },
    'labor.training': {
      zh: [
        '职业技能等级认定怎么报名', '企业自主认定技能等级', '电工等级证怎么考', '焊工高级工考评',
        '技能等级证书查不到', '想成为技能等级认定机构', '员工技能提升证书评价', '高级工认定材料', '技师评定',
        '职业资格证书补办', '技能大赛报名', '技能等级评价备案',
      ],
      en: [
        'skill grading for our technicians', "company's own skill level assessment",
        'register for the senior worker exam', 'skill certificate not found online',
        'become an assessment body for skill levels', 'technician grading',
      ],
      keywords: [
        '技能等级', '技能等级认定', '技能认定', '自主认定', '高级工', '中级工', '技师', '高级技师', '职业资格',
        '等级证书', '技能鉴定', '技能证书', '技能大赛', '技能人才', 'skill level', 'skill grade',
        'skill grading', 'skill certificate', 'senior technician', 'vocational qualification',
      ],
    },
  },
};
