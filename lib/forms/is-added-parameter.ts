/** Names that chat apps, counters, search engines and advertisers add to an address on their own, in lower case. */
const added = new Set(
  [
    // WeChat, WeCom
    'from isappinstalled scene subscene ascene clicktime enterid sessionid devicetype nettype exportkey pass_ticket',
    'abtest_cookie nsukey mpshare srcid chksm sharer_sharetime sharer_shareid weixin',
    // QQ, Tencent
    'tdsourcetag _wv _wwv _bid adtag ptag pgv_ref qbredirect qz_gdt gdt_vid',
    // Weibo
    'luicode lfid sudaref refer_flag retcode featurecode oid_source',
    // Toutiao, Douyin, Xiaohongshu, Bilibili, Zhihu
    'clickid xhsshare apptime xsec_token xsec_source appuid vd_source bsource buvid is_story_h5 plat_id unique_k',
    'use_new_style log_from req_id_new iid group_id sec_uid',
    // Alibaba, Alipay
    'spm scm pvid chinfo ali_trackid alipay_exterface __webview_options__ sourceid',
    // Baidu, 360, Sogou
    'hmsr hmpl hmcu hmkw hmci bd_vid bdvid wfr sa tn_from qhclickid sogou_id',
    // Google, Meta, Microsoft, X, TikTok, LinkedIn, Yandex, Pinterest, Snap, Reddit
    'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl _gac fbclid igsh igshid mibextid',
    'msclkid twclid ttclid li_fat_id yclid ymclid epik scclid rdt_cid',
    // Mailchimp, HubSpot, Marketo, Klaviyo, Adobe, and the like
    'mc_cid mc_eid _hsenc _hsmi hsctatracking mkt_tok _kx s_cid ef_id oly_anon_id oly_enc_id vero_id ml_subscriber',
    'ml_subscriber_hash _openstat cmpid campaign_id __s ref_src ref_url share',
  ]
    .join(' ')
    .split(' '),
);

/** The same, where many names begin alike. */
const addedBeginnings =
  /^(utm|wx|weixin|wechat|sharer|share|shared|weibo|qq|tt|toutiao|alipay|baidu|mtm|matomo|piwik|pk|hsa|fb|ga|gad|mc|ml)_|^wx|^utm/;

/** Whether a name of an address was put there by an app on the way, and says nothing about what is asked. */
export const isAddedParameter = (name: string): boolean => {
  const lower = name.toLowerCase();
  return added.has(lower) || addedBeginnings.test(lower);
};
