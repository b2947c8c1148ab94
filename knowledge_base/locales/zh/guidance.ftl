# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = 联系方式
label-source = 出处
label-more-sources = 其他参考
as-of = 页面日期：{ $date }。
as-of-undated = 该页面没有日期：请先核实，再作为依据。
source-undated = 无日期
source-about = 约 { $year } 年
translation-machine = 机器翻译，尚未经人工核对。
notice-immigration-law = 2026年8月通过了新的《移民法》。办理之前，请先向 PMLP 核实。
notice-conflicting-sources = 各出处的说法不完全一致。去之前请先核实。
notice-old-sources = 部分内容来自较旧的页面。去之前请先核实。
notice-patient-interpreter = 看病时，您需要自己找翻译。

# Areas of life: names of the topic categories
category-safety = 紧急与安全
category-stay = 签证与居留
category-first-steps = 初来乍到
category-work = 工作与收入
category-language = 学拉脱维亚语
category-education = 上学与深造
category-family = 家庭与孩子
category-health = 医疗健康
category-housing = 住房
category-social = 社会救助
category-support = 谁能帮忙
category-rights = 您的权利
category-community = 日常生活
category-participation = 参与城市事务
