import type { WindowPhrases } from '../phrases.types.js';

/** 人才服务窗口 · Talent */
export const talent: WindowPhrases = {
  duties: [
    '人才服务:人才认定和补贴、人才公寓和购房补贴、员工子女入学、外国人来华工作许可、职称、人才落户',
    'Talent recognition and subsidies, talent flats, schooling for staff children, work permits for foreigners, professional titles, household registration of recruits',
  ],
  types: {
    'talent.recognition': {
      zh: [
        '首席工程师能评人才吗', '人才待遇有哪些', '给博士的钱停了', '外企挖来的技术总监',
        '每个月的人才补助没打', '评上人才能拿多少', '乡土人才怎么评', '海归回来创业有什么支持',
        '学历补助怎么领', '研究生每月一千', '团队项目奖励', '首席技师算人才吗', '我们引进的博士怎么认定人才',
        '高层次人才认定', '人才补贴没发', 'E类人才认定材料', '人才引进补贴怎么申请', '领军人才项目申报',
        '硕士生活补贴', '人才分类目录看不懂', '工程师算不算人才,有补贴吗', '人才津贴断了两个月',
        '大学生来就业有没有生活补助', '人才计划申报',
      ],
      en: [
        'our chief engineer worked at a big company, is he talent', 'benefits for talents',
        'monthly allowance stopped', 'returnee from abroad', 'allowance for graduates',
        'money for the doctor we hired', 'recognise our new PhD as talent', 'talent subsidy has not arrived',
        'which talent class does an engineer belong to', 'living allowance for master graduates',
        'apply for the leading talent programme', 'high-level talent',
      ],
      keywords: [
        '人才待遇', '评上人才', '评人才', '人才补助', '海归', '留学', '学历补助', '首席工程师', '技术总监',
        '研究生', '每月补助', '乡土人才', '人才', '团队', 'allowance', 'monthly allowance', 'chief engineer',
        'talents', 'returnee', 'doctor we hired', 'talent benefits', '人才认定', '高层次人才', '人才补贴',
        '人才津贴', '引进人才', '人才引进', '领军人才', '博士', '硕士', '人才分类', 'E类人才', 'D类人才',
        '生活补贴', '人才政策', '人才办', '人才计划', 'talent recognition', 'talent subsidy', 'talent class',
        'high-level talent', 'PhD', 'leading talent',
      ],
    },
    'talent.housing': {
      zh: [
        '公寓排了半年没消息', '工程师住哪', '拎包入住的房有吗', '买房有没有补', '给技术骨干租房',
        '引进的人才住酒店太贵', '共有产权人才房', '房补断了', '员工住宿怎么解决', '公租房企业能申请吗',
        '人才住房名额', '人才公寓怎么申请', '人才房排队多久', '人才租房补贴', '人才购房补贴没下来',
        '给员工申请人才公寓名额', '人才房续租', '引进的工程师没地方住', '购房补贴不符合的理由是什么',
        '人才公寓租金涨了', '蓝领公寓有没有', '青年驿站怎么住',
      ],
      en: [
        'flat for our technical director', 'waiting for an apartment', 'rent help for engineers',
        'public rental housing for staff', 'buy a flat with subsidy', 'where can our expert live',
        'apply for a talent flat', 'housing subsidy for recruited engineers', 'rent subsidy for talent',
        'waiting list for talent apartments', 'home purchase subsidy refused',
      ],
      keywords: [
        '公寓', '住宿', '公租房', '房补', '买房补', '租房', '住房', '拎包入住', '安居', '住哪', '宿舍',
        '保障房', 'apartment', 'flat for', 'rental housing', 'where to live', 'accommodation', 'dormitory',
        '人才房', '人才公寓', '租房补贴', '购房补贴', '住房补贴', '人才租房', '人才购房', '蓝领公寓',
        '员工宿舍', '青年驿站', '安家费', '住房券', 'talent flat', 'talent apartment', 'talent housing',
        'rent subsidy', 'housing subsidy', 'home purchase subsidy',
      ],
    },
    'talent.schooling': {
      zh: [
        '小孩九月上三年级没学校收', '副总的孩子要转学过来', '双职工孩子放哪里上幼儿园', '学校说没位置',
        '能不能给企业留几个名额', '工人的小孩能进公办吗', '国际学校有没有', '孩子插班', '中考能不能在这考',
        '暑假孩子没人带托管', '小孩入托', '员工孩子上学怎么办', '高管子女入学名额',
        '外地员工小孩想在这里读小学', '企业骨干子女入学政策', '随迁子女积分入学', '人才子女择校',
        '孩子上初中转学手续', '引进人才小孩读幼儿园', '员工子女教育优待申请',
        '公办学校说名额满了,我们的人才孩子没书读',
      ],
      en: [
        'school says it is full', "where can our manager's daughter go to school",
        "places for workers' children", 'international school', 'change of school in the middle of the year',
        'nursery for staff children', "school place for our engineer's child",
        'children of migrant staff, primary school', "kindergarten for a recruited expert's child",
        'transfer to a middle school here', 'points system for school admission',
      ],
      keywords: [
        '没学校收', '没位置', '三年级', '孩子', '小孩', '女儿', '儿子上学', '插班', '名额', '公办学校',
        '国际学校', '中考', '高考', '入托', '入学', '学校', 'daughter', 'son', 'go to school', 'school is full',
        'nursery', 'children', 'pupil', 'school places', '子女入学', '孩子上学', '小孩读书', '入学名额',
        '随迁子女', '积分入学', '转学', '幼儿园', '小学', '学位', '子女教育', '上学', '择校', 'schooling',
        'school place', 'kindergarten', 'primary school', 'school admission', 'children of staff',
        "child's school",
      ],
    },
    'talent.foreigner-permit': {
      zh: [
        '老外来上班要办啥', '意大利设计师要续', '外国技术员签合同前先办什么', '外国人工作的证到期',
        '韩国顾问来三个月', '外籍老师超过60岁', '学历认证做不了', '换岗位要重新办吗', '印度程序员能不能来',
        '外国人在我们公司上班合法手续', '外国专家来工作要办什么证', '外国人工作许可延期', '聘用外籍工程师手续',
        '外国人来华工作许可被退回', '外教工作许可', '外国人工作许可证注销', '老外的工作签怎么办',
        '外籍高管换公司工作许可转聘', '工作许可A类B类怎么分', '无犯罪证明要认证吗',
        '日本技术员要来装机器三个月,要工作许可吗',
      ],
      en: [
        'which permit before he starts working', 'Brazilian technician hired',
        'renew the permit of our Italian designer', 'foreigner over sixty', 'degree must be certified',
        'Indian programmer job permit', 'permit to employ a foreigner', 'work permit for a foreign engineer',
        "extend the foreigner's work permit", 'hire a foreign teacher', 'permit application was returned',
        'cancel the work permit when he leaves', 'category A or B work permit',
        'foreign technician comes for three months to install machines',
      ],
      keywords: [
        '老外', '外国人', '外籍', '韩国', '日本人', '意大利', '德国人', '印度', '来上班', '工作的证',
        '工作证延期', '聘外国', '设计师', '外国技术员', '学历认证', 'starts working', 'employ a foreigner',
        'foreigner', 'foreign', 'technician hired', 'permit for our', 'job permit', 'foreign designer',
        '外国人工作许可', '来华工作许可', '工作许可', '工作许可证', '外籍员工', '外籍工程师', '外国专家',
        '外教', '工作签证', '外国人就业', '聘用外国人', '外籍人才', '无犯罪证明', 'work permit',
        'foreigner work permit', 'foreign expert', 'foreign engineer', 'foreign employee', 'hire a foreigner',
        'work visa',
      ],
    },
    'talent.title': {
      zh: [
        '技术员想评中级', '要发论文吗', '民营厂评工程师', '评工程师要几年', '高工材料', '破格申报', '以考代评',
        '评审费在哪交', '评委会名单', '经济师也算职称吗', '助工转中级', '职称评审怎么报名',
        '中级工程师职称申报', '高级职称评审材料', '职称证书查询', '民营企业员工能评职称吗',
        '职称评审没通过想知道原因', '助理工程师初定', '继续教育学时不够', '职称评审什么时候开始',
        '工程师职称论文要求', '职称证遗失',
      ],
      en: [
        'become a senior engineer', 'does the title need a paper', 'private factory engineers',
        'how many years for the title', 'review fee', 'economist title', 'apply for an engineer title',
        'professional title review, when does it start', 'senior engineer title papers',
        'title certificate lost', 'private firm staff and professional titles',
        'continuing education hours for the title',
      ],
      keywords: [
        '评中级', '评高级', '评工程师', '发论文', '论文', '高工', '助工', '破格', '以考代评', '评审费', '中级',
        '经济师', '工程师证', 'thesis', 'paper for the title', 'intermediate title', 'title', '职称',
        '职称评审', '中级职称', '高级职称', '高级工程师', '中级工程师', '助理工程师', '评职称', '职称证',
        '继续教育', '评审委员会', '初定', 'professional title', 'title review', 'senior engineer title',
        'engineer title', 'title certificate',
      ],
    },
    'talent.settle': {
      zh: [
        '先把户口落过来再找工作', '研究生迁户口', '新员工硕士想落户', '户口放人才中心', '档案从外省调过来',
        '引进的人全家落户', '户口本怎么办,刚毕业', '本科毕业几年内可以迁', '引进人才怎么落户',
        '大学生落户要社保吗', '人才落户先落后就业', '集体户口挂靠人才市场', '研究生迁户口过来',
        '高层次人才落户家属随迁', '人才引进落户准迁证', '毕业生户口怎么迁到这里', '档案存放人才中心',
        '人事档案调入', '人才落户需要单位出什么证明',
      ],
      en: [
        'master graduate wants to move his registration here', 'register first and then find a job',
        'file at the talent centre', 'whole family moves', 'household registration for a recruited graduate',
        'move the hukou of our new PhD here', 'family of the recruited talent moves along',
        'collective household at the talent centre', 'personnel file transfer',
      ],
      keywords: [
        '迁户口', '落过来', '硕士毕业', '硕士', '先落', '刚毕业', '全家落户', '档案', '户口放', '人才中心',
        '本科毕业', 'master graduate', 'move his registration', 'register first', '人才落户', '引进人才落户',
        '大学生落户', '毕业生落户', '落户政策', '人事档案', '档案调入', '档案存放', '人才市场', '集体户',
        '先落户后就业', '学历落户', 'talent hukou', 'household registration of talent', 'graduate hukou',
        'personnel file', 'collective household',
      ],
    },
  },
};
