import type { TypeMaterials } from '../materials.types.js';

/** 综合受理(兜底)窗口 · General intake & fallback */
export const general: TypeMaterials = {
  'general.platform-account': [
    { zh: '报错页面截图和时间', en: 'Screenshot of the error and its time' },
    { zh: '登录方式和账号类型(法人、经办人)', en: 'How you sign in and as whom (representative, agent)' },
    { zh: '所用浏览器或手机型号', en: 'Browser or phone model' },
  ],
  'general.data-sharing': [
    { zh: '两处不一致信息的截图', en: 'Screenshots of both records that differ' },
    { zh: '变更完成的日期', en: 'Date on which the change was made' },
  ],
  'general.out-of-scope': [
    { zh: '案号或受理编号(如已进入程序)', en: 'Case or file number, if proceedings have begun' },
    { zh: '已收到的文书', en: 'Papers received so far' },
  ],
};
