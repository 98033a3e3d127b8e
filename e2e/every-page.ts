import { marchBill } from './march-bill';

type Template = {
  readonly name: string;
  /** Behind the script's segment, with the query. */
  readonly path: string;
  readonly title: { readonly 'zh-Hans': string; readonly 'zh-Hant': string };
};

const bill = '/calculators/jinan-outpatient';
const remoteCare = '/eligibility/jinan-remote-care';
const billTitle = {
  'zh-Hans': '济南职工看门诊，能报多少 · 医保明白纸',
  'zh-Hant': '濟南職工看門診，能報多少 · 醫保明白紙',
};
const remoteCareTitle = {
  'zh-Hans': '济南职工去外地看门诊，报得一样吗 · 医保明白纸',
  'zh-Hant': '濟南職工去外地看門診，報得一樣嗎 · 醫保明白紙',
};

const after = (prefix: { 'zh-Hans': string; 'zh-Hant': string }, title: typeof billTitle) => ({
  'zh-Hans': `${prefix['zh-Hans']}${title['zh-Hans']}`,
  'zh-Hant': `${prefix['zh-Hant']}${title['zh-Hant']}`,
});
const resultOf = { 'zh-Hans': '结果：', 'zh-Hant': '結果：' };
const faultsOf = { 'zh-Hans': '要改：', 'zh-Hant': '要改：' };

/** One address for each template of a page, and what its window is called in either script. */
export const everyPage: readonly Template[] = [
  {
    name: 'home',
    path: '',
    title: {
      'zh-Hans': '医保明白纸：医保文件，一张纸看明白',
      'zh-Hant': '醫保明白紙：醫保文件，一張紙看明白',
    },
  },
  {
    name: 'notices',
    path: '/notices',
    title: { 'zh-Hans': '文件 · 医保明白纸', 'zh-Hant': '文件 · 醫保明白紙' },
  },
  {
    name: 'a notice in force',
    path: '/notices/jinan-2022',
    title: {
      'zh-Hans': '济南：职工医保门诊共济 · 医保明白纸',
      'zh-Hant': '濟南：職工醫保門診共濟 · 醫保明白紙',
    },
  },
  {
    name: 'an expired notice',
    path: '/notices/jining-2021',
    title: {
      'zh-Hans': '济宁：门诊、慢性病、中医药和异地就医报销 · 医保明白纸',
      'zh-Hant': '濟寧：門診、慢性病、中醫藥和異地就醫報銷 · 醫保明白紙',
    },
  },
  {
    name: 'a draft',
    path: '/notices/zhongshan-2019-draft',
    title: {
      'zh-Hans': '中山：医保新措施（2019年征求意见稿） · 医保明白纸',
      'zh-Hant': '中山：醫保新措施（2019年徵求意見稿） · 醫保明白紙',
    },
  },
  {
    name: 'questions on a notice',
    path: '/notices/shandong-2021/questions',
    title: {
      'zh-Hans': '大家常问的 10 个问题 · 山东：2021年城乡居民医保 · 医保明白纸',
      'zh-Hant': '大家常問的 10 個問題 · 山東：2021年城鄉居民醫保 · 醫保明白紙',
    },
  },
  {
    name: 'a clause',
    path: '/notices/jinan-2022/1-2',
    title: {
      'zh-Hans': '一、（二） · 济南：职工医保门诊共济 · 医保明白纸',
      'zh-Hant': '一、（二） · 濟南：職工醫保門診共濟 · 醫保明白紙',
    },
  },
  {
    name: 'a clause of a draft',
    path: '/notices/zhongshan-2019-draft/2-p1',
    title: {
      'zh-Hans': '二、第 1 段 · 中山：医保新措施（2019年征求意见稿） · 医保明白纸',
      'zh-Hant': '二、第 1 段 · 中山：醫保新措施（2019年徵求意見稿） · 醫保明白紙',
    },
  },
  {
    name: 'calculators',
    path: '/calculators',
    title: { 'zh-Hans': '算一算 · 医保明白纸', 'zh-Hant': '算一算 · 醫保明白紙' },
  },
  { name: 'a calculator', path: bill, title: billTitle },
  {
    name: 'its result',
    path: `${bill}/result?${marchBill.query}`,
    title: after(resultOf, billTitle),
  },
  {
    name: 'its faults',
    path: `${bill}/result?visitDate=2023-02-29&cost=12x`,
    title: after(faultsOf, billTitle),
  },
  {
    name: 'its refusal',
    path: `${bill}/result?${marchBill.query.replace('2024-03-05', '2022-12-31')}`,
    title: after(resultOf, billTitle),
  },
  {
    name: 'eligibility',
    path: '/eligibility',
    title: { 'zh-Hans': '查一查 · 医保明白纸', 'zh-Hant': '查一查 · 醫保明白紙' },
  },
  { name: 'a checker', path: remoteCare, title: remoteCareTitle },
  {
    name: 'its finding',
    path: `${remoteCare}/result?date=2024-04-01&registered=true&atRegisteredPlace=false&province=outside`,
    title: after(resultOf, remoteCareTitle),
  },
  {
    name: 'its contradiction',
    path: `${remoteCare}/result?date=2024-04-01&registered=false&atRegisteredPlace=true&province=outside`,
    title: after(faultsOf, remoteCareTitle),
  },
  {
    name: 'what the notices give a person',
    path: '/eligibility/find?place=jinan&insurance=employee&retired=true',
    title: { 'zh-Hans': '我能享受什么 · 医保明白纸', 'zh-Hant': '我能享受什麼 · 醫保明白紙' },
  },
  {
    name: 'a year of visits',
    path: '/calculators/jinan-year/result?year=2024&deductible=500&visit=2024-03-05%2Cemployed%2Clevel-3%2Cjinan%2C1000.00&visit=2024-06-01%2Cemployed%2Clevel-1%2Cjinan%2C9000.00',
    title: after(resultOf, {
      'zh-Hans': '济南职工看一年门诊，能报多少 · 医保明白纸',
      'zh-Hant': '濟南職工看一年門診，能報多少 · 醫保明白紙',
    }),
  },
  {
    name: 'a result that can be read in two ways',
    path: '/calculators/jining-tcm-inpatient/result?admissionDate=2023-05-01&insured=resident&facilityLevel=level-2&tcmFacility=true&pureTcm=false&standardDeductible=500&standardRatio=70&tcmCost=2000&otherCost=3000',
    title: after(resultOf, {
      'zh-Hans': '济宁住院用中医药，能报多少 · 医保明白纸',
      'zh-Hant': '濟寧住院用中醫藥，能報多少 · 醫保明白紙',
    }),
  },
  {
    name: 'a result of a draft',
    path: '/calculators/zhongshan-serious-illness/result?date=2020-01-01&insured=basic&ownExpense=20000',
    title: after(resultOf, {
      'zh-Hans': '中山（征求意见稿）：大病保险，一年打算报多少 · 医保明白纸',
      'zh-Hant': '中山（徵求意見稿）：大病保險，一年打算報多少 · 醫保明白紙',
    }),
  },
  {
    name: 'the glossary',
    path: '/glossary',
    title: { 'zh-Hans': '词语解释 · 医保明白纸', 'zh-Hant': '詞語解釋 · 醫保明白紙' },
  },
  {
    name: 'about',
    path: '/about',
    title: { 'zh-Hans': '关于本站 · 医保明白纸', 'zh-Hant': '關於本站 · 醫保明白紙' },
  },
];
