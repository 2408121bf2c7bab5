# Simplified Chinese. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO 和 CRESCO
page-title-error = 有错误：{ $page } - NASKO 和 CRESCO
language-label = 语言
static-language = 简体中文
language-silent = 这种语言没有加载成功。有网络时请再试一次。
further-failed = 这一部分没有加载成功。请返回，有网络时再试一次。
# Left out of what is shown once a person has reviewed the file: see its first lines.
unreviewed = 这个译文还没有人检查过。以意大利语原文为准。
# The locale whose numbers and dates the browser writes.
intl-locale = zh-CN
intl-dates = Intl
footer-estimate = 这只是估算，不是决定。由 { -consultorio }（家庭咨询中心）决定。
footer-private = 你写的内容只留在这个页面上。我们不保存，也不发给任何人。
collected = 我们收集规定的日期是{ $law }，收集地址的日期是{ $places }。很多地址是 2019 年的。
collected-old = 这个页面已经超过一年了。规定、金额和电话可能已经变了：请问 { -consultorio } 现在是怎样的。
preview = 预览。申请日：{ $date }。
preview-wrong = 网址里选的规定或日期不存在。请这样写，例如 { "?regime=2013&data=2014-05-05" }。现在先用这一天：{ $date }。

continue = 继续
loading = 请稍等，正在加载。
result = 你的结果
back = 返回
leave = 马上离开
leave-about = “马上离开”会删除你的回答，并打开另一个网站。你也可以按三次 Shift 键。浏览器的历史记录不会被删除。
leave-kiosk = “马上离开”会删除你的回答，并回到这里，也就是开头。
unsure = 我不知道
question-number = 问题 { $number }
how-to-know = 我怎么才能知道？
errors-title = 有些地方需要改正
error-prefix = 错误：

field-day = 日
field-month = 月
field-year = 年
yes = 是
no = 否

## Start

start-title = NASKO 和 CRESCO 本来会给你什么，该去哪里
start-intro = NASKO 和 CRESCO 是伦巴第大区（{ "Regione Lombardia" }）的两项补助金，给经济困难的孕妇和新妈妈。回答几个问题，我们告诉你它们本来会给你什么，以及去哪个 { -consultorio }（家庭咨询中心）。
start-nasko = NASKO：最多 { $amount }，最长 { $months } 个月，从产前到产后。
start-cresco = CRESCO：每月 { $amount }，最长 { $months } 个月，用来买食物。
start-consultorio = { -consultorio-familiare } 是家庭咨询中心，免费。那里有助产士、社工和心理师。你说的话都会保密。
start-time = 大约只要三分钟。每个问题都可以回答“我不知道”。
start-go = 开始

closed-title = 这两项补助金现在已经停止
closed-dates = NASKO 接受申请到{ $nasko }（{ $naskosure }），CRESCO 到{ $cresco }（{ $crescosure }）。
closed-why = 这里告诉你当时的规定怎么说。{ -consultorio } 现在还在，也了解今天有哪些补助。
closed-other = 今天有别的补助。例如：每个孩子的补助（{ "assegno unico" }）、新生儿补助（{ "bonus nuovi nati" }）、{ -comune } 的生育补助（{ "assegno di maternità del Comune" }）。请问 { -consultorio }、你的 { -comune }（市镇政府）或 { -caf }（帮人办税务和表格的办事处）。
sure-high = 日期确定
sure-medium = 哪一天不确定
sure-low = 日期不确定

## Questions

comune-title = 你住在哪个 { -comune }？
comune-hint = { -comune } 就是你住的市镇。像意大利路牌上那样，用拉丁字母输入名称的开头，再从列表里选。要选你的 { -residenza } 所在的市镇，也就是你登记居住的地方。
comune-help = 就是身份证（{ "carta d’identità" }）或居住证明（{ "certificato di residenza" }）上写的 { -comune }。如果市镇改过名，也可以写旧名。
comune-elsewhere = 我不住在伦巴第
comune-map = 在地图上选
comune-found = 找到 { $count } 个 { -comune }。用方向键选择。
comune-none = 没有找到 { -comune }。
comune-former = { $name }，以前叫 { $former }
comune-unknown = 我们在伦巴第找不到这个 { -comune }。请检查拼写（用拉丁字母），再从列表里选，例如“{ "Bergamo" }”。
comune-other-asl = 这个 { -comune } 在伦巴第的另一个地区。这里请选本地区的 { -comune }。如果你住在别的地区，请按“我不知道”。
comune-both = 你写了一个 { -comune }，又写了不住在伦巴第。请只留一个回答。

day-title = 今天是几号？
day-hint = 这台设备的时钟不对。请写今天的日、月、年。例如：{ "15 3 2027" }
day-help = 你可以看别的手机、报纸或日历上的日期，也可以问身边的人。需要这个日期，因为有些规定要算过了多少月、多少天。
day-passed = 这个日期已经过了。请写今天的日期：不能早于{ $date }。
day-late = 这个日期太远了。请写今天的日期，年份写四位数字。

since-title = 你从什么时候开始住在伦巴第？
since-hint = 从你连续住在这里的时候算起，换过 { -comune } 也没关系。记不清哪一天，写相近的日期就可以。按日、月、年写，例如：{ "15 3 2020" }
since-help = 日期写在历史居住证明（{ "certificato storico di residenza" }）上。由 { "anagrafe" } 开具，就是你的 { -comune } 里登记居民的办公室。

maternity-title = 你现在是什么情况？
maternity-hint = 你怀孕了，又已经有一个小宝宝？请回答两遍：一遍作为孕妇，一遍作为妈妈。
maternity-pregnant = 我怀孕了
maternity-mother = 我已经生了宝宝
maternity-neither = 两个都不是
maternity-help = 如果你觉得自己怀孕了，可以去 { -consultorio } 要求做测试和检查。没有医生开的单子也可以去。

due-date-title = 预产期是什么时候？
due-date-hint = 写预产期，或者写怀孕几周了。按日、月、年写，例如：{ "20 6 2027" }
due-date-date = 预产期
due-date-weeks = 或者：今天怀孕几周
due-date-weeks-hint = 如果别人告诉你“10 周零 3 天”，就写 { "10" } 和 { "3" }。
due-date-weeks-field = 满几周
due-date-days-field = 另加几天
due-date-help = 预产期（{ "data prevista del parto" }）写在超声检查单（{ "ecografia" }）或孕期病历（{ "cartella della gravidanza" }）上。周数从最后一次月经的第一天算起。
due-date-both = 你写了日期，又写了周数。请只留一个。

birth-date-title = 宝宝是什么时候出生的？
birth-date-hint = 按日、月、年写，例如：{ "30 10 2026" }
birth-date-help = 日期写在出生证明（{ "certificato di nascita" }）或宝宝的医保卡（{ "tessera sanitaria" }）上。

breastfeeding-title = 你在喂母乳吗？
breastfeeding-help = 母乳加别的奶或食物也算。不确定就回答“我不知道”：可以和 { -consultorio } 谈谈。

nasko-received-title = 你为这个宝宝领过 NASKO 吗？
nasko-received-help = NASKO 是和 { -consultorio } 签了书面协议之后，每月打到一张预付卡上的。如果你从没听说过，就回答“否”。

isee-title = 你的 { -isee } 是多少？
isee-hint = { -isee } 是一个数字，按你家的收入、存款和人数算出。写欧元金额，例如 { "7.700,00" }
isee-help = 写在 { -isee } 证明（{ "attestazione ISEE" }）上，“{ -isee }”这个词旁边。如果没有，可以免费办：去 { -caf }（帮人办税务和表格的办事处），或在 { -inps }（发养老金和补助的公共机构）的网站上办。
isee-understood = 我们理解为 { $amount }。

household-title = 按 { -isee } 算，你家有几个人？
household-hint = 把你自己也算上。还没出生的宝宝不算。写一个数字，例如 { "3" }
household-help = 就是 { -isee } 证明（{ "attestazione ISEE" }）上“{ "nucleo familiare" }”（家庭成员）下面写的人。通常是和你登记在同一住址的人。

## What is wrong with an answer

date-missing-day = 没有写日。请写一个数字，例如 { "15" }
date-missing-month = 没有写月。请写一个数字，例如三月写 { "3" }
date-missing-year = 没有写年。请写四位数字，例如 { "2020" }
date-number-day = 日要用数字写，例如 { "15" }
date-number-month = 月要用数字写，例如三月写 { "3" }
date-number-year = 年要写四位数字，例如 { "2020" }
date-no-month = 月是 1 到 12。例如三月写 { "3" }
date-no-day = 没有这一天：那个月有 { $days } 天。请检查日和月。
since-future = 这个日期还没到。请写你从什么时候开始住在伦巴第。最晚可以写：{ $date }。
birth-future = 这个日期还没到。如果宝宝还没出生，请返回，选“我怀孕了”。
due-early = 这个日期已经过去超过 { $days } 天。如果你现在已不在孕期，请返回修改回答。
due-late = 这个日期太远了。最晚可以写：{ $date }。
week-wrong = 周数用数字写，从 0 到 43。例如 { "10" }
week-days-wrong = 天数用数字写，从 0 到 6。例如 { "3" }
isee-ambiguous = 我们看不出逗号分开的是千位还是欧分。请这样写：{ "7.700,00" }
isee-negative = { -isee } 不能小于零。如果是零，请写 { "0" }
isee-long = 这个数字太长了。请用欧元写 { -isee }，例如 { "7.700,00" }
isee-wrong = 我们读不懂这个金额。请只写欧元数字，例如 { "7.700,00" }
household-wrong = 请写你家有几个人，从 1 到 99 的数字。例如 { "3" }

## Check

check-title = 检查你的回答
check-unsure = 我不知道
check-change = 修改
check-change-what = ：{ $what }
check-go = 看结果
label-today = 今天是
label-comune = 你住的 { -comune }
label-since = 从何时住在伦巴第
label-maternity = 你的情况
label-due-date = 预产期
label-birth-date = 宝宝的出生日期
label-breastfeeding = 喂母乳
label-nasko-received = 领过 NASKO
label-isee = { -isee }
label-household = 家里人数

## Result

result-title = { $fund }：{ $verdict }。
result-intro = 这是我们根据你的回答做的估算。
result-short-likely = 很可能
result-short-later = 出生后
result-short-ask = 要问一下
result-short-unlikely = 预计没有
result-short-closed = 已停止

result-nasko-about = 给有困难的孕妇。
result-cresco-about = 给有困难的新妈妈，用来买食物。
result-verdict-likely = 按当时的规定，如果 { -consultorio } 确认，你本来可以得到 { $fund }。
result-verdict-later = 按当时的规定，如果 { -consultorio } 确认，宝宝出生后你本来可以得到 { $fund }。
result-verdict-ask = { $fund } 有可能。有些情况要和 { -consultorio } 弄清楚。
result-verdict-unlikely = 按当时的规定，你得不到 { $fund }。至少有一个条件不符合。
result-verdict-closed = 在那个日期，{ $fund } 不接受申请。
result-verdict-gap = 2015 年一月和二月适用哪些规定，不清楚。关于 { $fund }，请问 { -consultorio }。
result-amount-up-to = 最多 { $max }，最长 { $months } 个月。
result-amount-between = 从 { $min } 到 { $max }，最长 { $months } 个月。
result-amount-none = 按这些回答，没有金额。

result-requirements-title = 条件
result-status-met = 符合
result-status-unmet = 不符合
result-status-judge = 要评估
result-status-unknown = 要核实
result-status-pending = 出生后
result-requirement-pregnancy = 怀孕
result-requirement-pregnancy-day = 最晚在怀孕第 { $days } 天申请
result-requirement-residence-any = 住在伦巴第
result-requirement-residence = 在伦巴第至少住满 { $years } 年
result-requirement-isee = { -isee } 不超过 { $limit }
result-requirement-isee-size = { -isee } 不超过 { $others }；如果按 { -isee } 算你家只有你一个人，不超过 { $alone }
result-requirement-child = 有不满 { $months } 个月的宝宝，在{ $from }或以后出生
result-requirement-child-age = 在出生后 { $months } 个月内申请
result-requirement-no-nasko = 没有为同一个宝宝领过 NASKO
result-value-unknown = 我们还不知道。
result-value-pregnant = 你怀孕了。
result-value-not-pregnant = 你没有怀孕。
result-value-day = 你在怀孕第 { $day } 天。
result-value-since = 你从这一天起住在那里：{ $date }。
result-value-elsewhere = 你不住在伦巴第。
result-value-isee = 你的 { -isee } 是 { $amount }。
result-value-due = 预产期：{ $date }。
result-value-born = 出生日期：{ $date }。
result-value-no-child = 你的回答里没有小宝宝。
result-value-nasko = 你已经领过 NASKO。
result-value-no-nasko = 你没有领过 NASKO。
result-met-from = 从这一天起会符合这个条件：{ $date }。
result-judge-note = 这一点 { -consultorio } 可以看个人情况决定。
result-source = 文件或来源：{ $act }
result-sure-of-high = 来源可靠
result-sure-of-medium = 来源较好，但不是官方的
result-sure-of-one = 只有一个来源
result-sure-of-low = 是我们自己推断的

result-payments-title = 月份和付款
result-payments-plan = 这只是一个例子：分几次付，由 { -consultorio } 和你一起决定。
result-payments-least = 这里是最低金额。如果你喂母乳，总共是 { $max }。
result-payments-pause = 头几个月之后，付款会停下。宝宝出生后再继续。
result-payments-none = 要告诉你是哪几个月，我们需要出生日期，预产期也可以。
result-payments-caption = { $fund }，逐月
result-payments-month = 月份
result-payments-amount = 金额
result-payments-total = 总共

result-conditions-title = 只有 { -consultorio } 能决定的事
result-condition-interview = NASKO 是给决定不终止妊娠的女性的。我们不问你这件事。你只和 { -consultorio } 或你的医生谈，内容保密。
result-condition-plan-nasko = 一份和你一起写的计划，由 { -consultorio } 和一个 { -cav } 参与。{ -cav }（{ -centro-aiuto }）是帮助孕妇的私人协会。
result-condition-plan-cresco = 一份和你一起写的计划，包括去检查宝宝的成长。
result-condition-hardship = 你的困难，经济上的和个人的。

result-documents-title = 要带什么
result-document-birth-certificate = 宝宝的出生证明（{ "certificato di nascita" }）
result-document-breastfeeding = 母乳喂养问卷（{ "questionario sull’allattamento" }），由 { -consultorio } 给你
result-document-hardship = 说明你困难的声明（{ "dichiarazione" }），在 { -consultorio } 填写
result-document-hardship-papers = 说明你困难的材料：房租、房贷、失业
result-document-identity = 身份证件（{ "documento d’identità" }）
result-document-interview = 和医生或 { -consultorio } 谈话的单子（{ "foglio del colloquio" }）
result-document-isee = { -isee } 证明（{ "attestazione ISEE" }）
result-document-pregnancy-certificate = 怀孕证明（{ "certificato di gravidanza" }）
result-document-residence = 居住声明（{ "dichiarazione di residenza" }），在 { -consultorio } 签字
result-document-tax-code = 税号（{ "codice fiscale" }）

result-places-title = 去哪里
result-places-call-first = 这些资料是 { $year } 年的：去之前先打电话。
result-places-near = 你所在地区的 { -consultori }
result-places-in-comune = { $comune } 的 { -consultori }，按邮编（{ -cap }）排列
result-places-cav = { -cav }，{ "Centri di Aiuto alla Vita" }
result-places-cav-about = 它们是私人协会。当时在这里也可以申请 NASKO。
result-places-no-cav = 我们的名单上，你所在地区没有 { -cav }。可以打电话给私人协会 { $name }：
result-places-all = 这个地区的所有 { -consultori }：{ $asl }
result-places-unknown = 我们不知道你住在哪个 { -comune }。选你的地区，我们给你看那里的 { -consultori }。
result-places-unknown-link = { -consultori } 名单
result-places-elsewhere = 这两项补助金当时只给住在伦巴第的人。你可以找自己地区的 { -consultorio-familiare }（家庭咨询中心）。
result-places-loading = 正在加载 { -consultori }。
result-places-failed = 名单没有加载成功。在这里可以找到：
result-places-kiosk = 问问这里的工作人员：他们可以帮你找到适合你的 { -consultorio }。
result-place-public = 公立
result-place-private = 私立，大区认可
result-place-distance = 大约 { $km } 公里
result-place-here = 在你的 { -comune }
result-place-no-contact = 我们没有电话，也没有地址。

result-take-title = 把这些信息带走
result-take-about = 用手机相机对准一个二维码。{ -consultorio } 和文件的二维码里没有你的回答。
result-take-show = 可以扫的二维码
result-take-place = { $name }：存入手机通讯录
result-take-documents = 要带的文件
result-take-heading = 带去 { -consultorio }：
result-take-fault = 这个二维码没有加载成功。有网络时请再试一次。

result-rules-title = 我们用的规定
result-rules-program = 这是伦巴第大区（{ "Regione Lombardia" }）2014-15 年项目的规定。
result-rules-other = 这是 { $regime } 年的规定，为这次预览选的。
result-rules-in-force = 这是申请日有效的规定。
result-rules-dates = { $fund }：从{ $from }到{ $to }。
result-rules-day = 申请日：{ $date }。
result-rules-read = 这些文件是官方文本，我们几乎都没能读到。数字来自介绍它们的人。

result-change = 修改回答
result-restart = 重新开始
result-back = 返回结果

## What would change it

change-isee-band = 在 { $least } 和 { $most } 之间，按我们的估算
change-isee-up-to = 如果你的 { -isee } 不超过 { $limit }
change-isee-above = 如果你的 { -isee } 超过 { $limit }
change-isee-between = 如果你的 { -isee } 超过 { $above }，但不超过 { $limit }
change-alone = 如果按 { -isee } 算你家只有你一个人
change-more = 如果按 { -isee } 算你家还有别人
change-lombardy = 如果你住在伦巴第
change-elsewhere = 如果你不住在伦巴第
change-since = 如果你开始住在伦巴第的日期
change-due = 如果预产期
change-birth = 如果你有宝宝，出生日期
change-born = 如果宝宝出生的日期
change-from = { $what }是{ $day }或更晚
change-to = { $what }是{ $day }或更早
change-between = { $what }在{ $from }到{ $to }之间
change-when-born = 宝宝出生以后
change-time = 从{ $day }起，那时你在伦巴第住满 { $years } 年
change-pregnant = 如果你怀孕了
change-not-pregnant = 如果你没有怀孕
change-neither = 如果你没有怀孕，也没有小宝宝
change-no-nasko = 如果你没有为这个宝宝领过 NASKO
change-nasko = 如果你为这个宝宝领过 NASKO
change-up-to = 最多 { $max }
change-least-to = 从 { $least } 到 { $max }
change-born-no-nasko = 前提是你没有为同一个宝宝领过 NASKO。
change-not-enough = 光这一点不够：还缺另一个条件。
change-nothing = 对这个宝宝或这次怀孕，结果不会再变了。
change-same = 无论怎么回答，光这一点不会改变结果。
change-nothing-help = 这不是你的错。{ -consultorio } 可以告诉你还有哪些补助。

## Why

why-ask = 为什么？
why-disagree = 各个来源说法不一
why-rule-pregnancy = NASKO 在怀孕期间和之后提供帮助。所以只有孕妇可以申请。
why-rule-pregnancy-day = 天数从最后一次月经算起。我们用预产期来推算。
why-rule-residence = 钱来自伦巴第大区，给住在那里的人。看的是 { -residenza }，也就是你登记居住的地方。
why-rule-isee = 补助金是给钱少的人的。{ -isee } 用同样的方法来衡量所有人。{ -isee } 等于上限也可以。
why-rule-child = CRESCO 是给妈妈和宝宝在出生后头几个月买食物用的。所以要看宝宝什么时候出生。
why-rule-child-age = 月数从出生那天算到申请那天。
why-rule-no-nasko = 同一个宝宝只能领一项补助金：NASKO 或 CRESCO。
why-compare = 规定：“{ $rule }”。{ $value }
why-valid = 适用于从{ $from }到{ $to }的申请（{ $sure }）。
why-sources = 谁这样说：
why-version-a = 说 A 的：
why-version-b = 说 B 的：
why-choice = 我们的选择有多确定：{ $sure }。
why-class-act = 官方文本
why-class-office = 公共机构
why-class-municipality = 市镇（{ -comune }）
why-class-cav = { -cav }
why-class-region = 大区的公告
why-class-press = 报纸
why-class-guide = 指南
why-class-blog = 个人网站
conflict-k1 = A：每月 { $a }；如果喂母乳，头几个月加倍。B：每月 { $b }；如果喂母乳，一直加倍。我们用 A，它更新、更准确。最高总额是一样的。
conflict-k2 = A：在出生后 { $a } 个月内申请。B：适用于不超过 { $b } 个月的宝宝。申请日我们用 A，付款的月份用 B。
conflict-k3 = A：出生 { $a } 个月以后才申请，会失去已经过去的月份。B：从出生起，所有月份都付。我们用 A，它更准确。按 B 你什么都不会失去。
conflict-k4 = 哪个文件设立了 CRESCO？A：{ $a }。B：{ $b }。我们两个都用：第一个给钱，第二个定规则。
conflict-k5 = 2026 年，米兰一套房子的价值有多少不计算在内？A：最多 { $a }。B：最多 { $b }。我们用 A，它更新，并且引用了法律。
conflict-k6 = CRESCO 是什么时候结束的？A：2016 年头几个月。B：2015 年底的一个通知里还有它。我们用 A。具体哪一天是我们选的。
conflict-k9 = 孩子补助（{ "assegno unico" }）最低是多少？A：每月 { $a }。B：每月 { $b }。我们写“大约”：准确的数字由 { -inps } 给出。
conflict-k10 = A：CRESCO 总共给 { $a }。B：{ $b }。我们用 A，因为它是各个月加起来的数。

## The money in time

chart-title = { $fund }：每个月的钱
chart-about = 月份：{ $from } – { $to }。每月：{ $each }。总共：{ $total }。
chart-birth = 出生：{ $month }


## The estimate of the ISEE

estimate-title = 我们来估算你的 { -isee }
estimate-open = 我不知道我的 { -isee }：来估算一下
estimate-number = 估算：问题 { $number }
estimate-amounts = 写欧元金额，例如 { "9.000" }。空着的格子算零。如果全部空着，就算“我不知道”。
estimate-children-title = 有几个孩子和你住在一起？
estimate-children-hint = 只算 18 岁以下的孩子。还没出生的宝宝不算。如果没有，写 { "0" }
estimate-children-field = 18 岁以下的孩子
estimate-under-3 = 其中有不满 3 岁的吗？
estimate-children-help = 就是家庭状况证明（{ "stato di famiglia" }）上和你写在一起的孩子。这是 { "anagrafe" } 开的证明，就是你的 { -comune } 里登记居民的办公室。
estimate-children-wrong = 用数字写有几个孩子。要比家里的人数少。例如 { "1" }
estimate-parents-title = 父母中谁和孩子住在一起？
estimate-parents-hint = 在这里，父母一年里工作过至少六个月，就算有工作。
estimate-parents-lone = 只有父母中的一个
estimate-parents-both = 父母都在，两个人都工作
estimate-parents-not-both = 父母都在，至少一个人不工作
estimate-parents-help = 如果父母没有结婚，又住在不同的家，规定不一样。请问 { -caf }：这是帮人办税务和表格的办事处。
estimate-income-title = 你们一年挣多少钱？
estimate-pay = 你一年的工资，税前
estimate-other-pay = 孩子另一位父母的工资，或家里另一个人的工资
estimate-other = 其他所有收入：失业金、养老金、自己做生意
estimate-income-help = 工资写在收入证明（{ "Certificazione Unica (CU)" }）上，是雇主每年给的单子。{ -isee } 通常看两年前的收入。
estimate-home-title = 你们住的房子是什么情况？
estimate-home-hint = 先选，再写欧元金额。如果房子是你们的，就需要它的价值：没有的话，我们无法估算。
estimate-home-rent = 租的
estimate-home-own = 我们自己的
estimate-home-other = 不是租的，也不是我们的
estimate-home-both = 你写了房租，又写了价值。请选房子是什么情况。
estimate-rent = 一个月的房租
estimate-value = 房子用来算 { -imu } 的价值
estimate-mortgage = 还没还的房贷
estimate-home-help = { -imu } 是 { -comune } 收的房产税。房子的价值写在 { -imu } 或房产登记处（{ "catasto" }）的文件上。如果不知道，按“我不知道”，照样可以继续。
estimate-savings-title = 你们有什么存款？
estimate-savings = 银行或邮局里的钱
estimate-property = 其他房子或土地：算 { -imu } 的价值
estimate-savings-help = 把全家的账户、存折和证券加起来。如果什么都没有，写 { "0" }。{ -isee } 通常看两年前的情况。
estimate-outcome = 你的 { -isee }：{ $band }
estimate-quote = 这只是估算：千万不要把这些数字写进申请里。只有 { -isee } 证明（{ "attestazione ISEE" }）才有效。
estimate-within = 你很可能在上限以内。
estimate-near = 你可能低于上限，也可能高于上限：需要真正的 { -isee }。
estimate-above = 你很可能超过上限。
estimate-no-limit = 没有 { -isee } 上限。
estimate-families = 有些补助看的是另一个 { -isee }，按 2026 年的规定：{ $band }。这些补助是：孩子补助（{ "assegno unico" }）、托儿所补助（{ "bonus nido" }）、新生儿补助（{ "bonus nuovi nati" }）、低收入家庭补助（{ "assegno di inclusione (ADI)" }）、培训和工作补助（{ "supporto per la formazione e il lavoro (SFL)" }）。
estimate-left-out = 还没出生的宝宝不算。还有别的没算进去：账户的平均余额、抚养费、不用交税的补助、残疾情况和证券的收益。所以我们自己把两个数字的范围放宽了。
estimate-real = 真正的 { -isee } 是免费的。要用 { -dsu }（一张填家庭资料的表格）申请：去 { -caf }（帮人办税务和表格的办事处），或在 { -inps } 的网站上，用 { -spid } 或电子身份证（{ -cie }）。
estimate-none = 我们无法估算
estimate-none-about = 我们不知道你们挣多少、房子值多少或有多少存款。没关系：我们按“我不知道”继续。

## Today

today-title = 今天的补助
today-open = 看今天有哪些补助
today-about = 这是 2025 年和 2026 年的补助。我们在{ $date }收集的。金额和期限会变：请每次都问清楚。由办理的机构决定，不是这个页面。
today-inps = { -inps } 是发养老金和补助的公共机构。可以在它的网站上申请，或去 { -patronato }（帮人办申请的办事处）免费申请。
today-status-open = 可以申请
today-status-comes = 可能会收到
today-status-excluded = 不符合
today-status-not-yet = 还没到
today-status-expired = 已过期
today-status-lapsed = 要确认
today-ask-lapsed = 我们知道的金额和上限到{ $date }为止。这项补助可能还会继续：请问一下。
today-ask-not-yet = 我们的信息从{ $date }起有效。
today-ask-expired = 有效期到{ $date }。请问一下还有没有。
today-after-birth = 宝宝出生后申请。
today-ask-last-day = 你的最后一天：{ $date }。
today-conditions = 条件和来源

today-ask-circa = 大约 { $amount }
today-range = 从 { $least } 到 { $most }
today-ask-amount = 金额：{ $amount }
today-ask-month = 金额：每月 { $amount }
today-months = 每月 { $amount }，共 { $months } 个月，总共 { $total }
today-ask-once = 金额：{ $amount }，只发一次
today-ask-year = 金额：每年 { $amount }

today-at-inps = 地点：{ -inps }。
today-at-comune = 地点：你的 { -comune }。
today-at-consultorio = 地点：{ -consultorio }。
today-at-cav = 地点：{ -cav }（{ -centro-aiuto }，一个私人协会）。
today-at-online = 地点：大区的网站。
today-at-nobody = 不用申请：会自动发。

today-private = 这是私人的补助，不是大区的。提供补助的是一个 { "pro-life" } 机构，也就是反对人工流产的机构。
today-ask-pregnancy = 给孕妇。
today-ask-weeks = 在怀孕第 { $week } 周结束前申请。
today-ask-baby = 给有小宝宝的人。
today-ask-child = 给有未满 18 岁孩子的人。
today-ask-known-until = 我们知道它到{ $date }为止。如果宝宝在那以后出生，请问一下还有没有。
today-ask-born = 孩子要在{ $date }或以后出生。
today-ask-months = 在出生后 { $months } 个月内申请。
today-ask-days = 在出生后 { $days } 天内申请。
today-ask-august = 发到孩子满 { $years } 岁那一年的八月。
today-ask-isee = { -isee } 不能超过 { $limit }。
today-ask-isee-above = 你的 { -isee } 超过上限 { $limit }。
today-ask-isee-own = { -isee } 不能超过 { $limit }。这项补助用的 { -isee } 可能比你的低：请问 { -caf }。
today-ask-isee-full = 要拿全额，{ -isee } 不能超过 { $limit }。
today-ask-isee-least = { -isee } 超过 { $limit } 或没有 { -isee }，拿最低金额。
today-ask-born-full = 要拿全额，孩子要在{ $date }或以后出生。
today-ask-first-year = 出生后第一年多 { $percent }%。
today-ask-household = 按 { -isee } 算，家里至少要有 { $people } 个人。
today-ask-children = 至少要有 { $children } 个孩子。
today-ask-income = 工作收入每年不能超过 { $limit }。
today-work = 在出生前 { $from } 到 { $to } 个月之间，要有 { $months } 个月的工作社保缴费。

today-assegno-unico = 孩子补助（{ "assegno unico" }）
today-assegno-unico-what = 每个未满 18 岁的孩子都有的钱。没有 { -isee } 也可以申请。
today-bonus-nuovi-nati = 新生儿补助（{ "bonus nuovi nati" }）
today-bonus-nuovi-nati-what = 每个出生或收养的孩子都有。这个 { -isee } 里不算 { "assegno unico" }。
today-maternita-comuni = { -comune } 的生育补助（{ "assegno di maternità dei Comuni" }）
today-maternita-comuni-what = 给没有其他生育津贴的人。
today-maternita-stato = 国家的生育补助（{ "assegno di maternità dello Stato" }）
today-maternita-stato-what = 给工作过的人，短期合同也可以。今年的金额还没有确认。
today-bonus-nido = 托儿所补助（{ "bonus nido" }）
today-bonus-nido-what = 退还你付给托儿所（{ "asilo nido" }）的钱。
today-nidi-gratis = 免费托儿所（{ "Nidi Gratis Plus" }）
today-nidi-gratis-what = { "bonus nido" } 不够付的那部分托儿所费用，由大区付。
today-carta-dedicata = 食物补助卡（{ "Carta Dedicata a te" }）
today-carta-dedicata-what = 一张买食物的卡。给没有其他收入补助的人。
today-bonus-mamme = 工作妈妈补助（{ "bonus mamme lavoratrici" }）
today-bonus-mamme-what = 给有工作的妈妈。
today-consultori = { -consultori } 和家庭中心（{ "Centri per la famiglia" }）
today-consultori-what = 免费倾听和建议。他们不发钱，但了解有哪些补助。
today-progetto-gemma = { "Progetto Gemma" }
today-progetto-gemma-what = 由 { "Fondazione Vita Nova" } 提供，给有困难的孕妇。

## The programme

programme-title = 帮助兼顾家庭和工作的网络
programme-open = 你所在地区的网络是什么
programme-about = NASKO 和 CRESCO 属于大区 2014-15 年的一个项目。它想帮助工作的人兼顾家庭和工作。
programme-mine = 你所在地区的网络
programme-each = 当时有 { $count } 个网络，每个卫生区（{ -asl }）一个。
programme-of-asl = 你的网络当时属于这个地区：{ $asl }。
programme-elsewhere = 只有伦巴第有。
programme-what-title = 网络做什么，为谁服务
programme-what = 它叫“{ "rete territoriale di conciliazione" }”，是当地公共和私人机构的一个团体。它用共同的项目，帮助工作的人、家庭和雇主协调生活与工作。
programme-does = 它办课程，提供信息，也支持当地的家庭联盟。
programme-who-title = 网络里有谁
programme-who-public = 省、各 { "comuni" } 和 { -asl } 的当地办公室
programme-who-trade = 商会（{ "Camera di commercio" }），也就是企业的机构
programme-who-equality = 平等事务专员（{ "Consigliera di parità" }）：帮助因为是女性而在工作中受到不公平对待的人
programme-who-others = 企业和非营利协会
programme-alliances-title = 当地的家庭联盟
programme-alliances = 它们是家庭协会以及社会、经济和文化团体，为当地家庭的福祉工作。
programme-now-title = 现在呢？
programme-now = 现在 { -ats } 代替了那些 { -asl }。请问你的 { -ats }、{ -comune } 或 { -consultorio } 现在有什么。
programme-source = 这些内容来自介绍这个项目的页面。我们不知道它们的网址。

## Take it with you

sheet-title = NASKO 和 CRESCO：我们的估算
sheet-neutral-title = 家庭咨询中心：去哪里
sheet-about = 你打印、保存或复制的内容以后还会留着。用你手机或电脑的人可能会看到。
sheet-neutral = 不带我的回答，用中性的标题
sheet-print = 打印
sheet-copy = 复制成文字
sheet-calendar = 把日期存到日历
sheet-copied = 已复制。现在可以粘贴到你想要的地方。
sheet-by-hand = 请选中这段文字，自己复制。
sheet-saved = 好了：在下载的文件里找“{ "date.ics" }”。
sheet-fault = 没有成功。有网络时请再试一次。
sheet-answers = 你的回答
sheet-dates = 如果补助金还开放，你的日期是
sheet-first-day = 可以申请 { $fund } 的第一天
sheet-last-day = 可以申请 NASKO 的最后一天（怀孕第 { $day } 天）
sheet-in-time = 出生后 { $months } 个月：这一天以后才申请 CRESCO，可能会少拿钱
sheet-too-old = 出生后 { $months } 个月：CRESCO 结束
sheet-appointment = 预约
sheet-closed = { $what }（补助金现在已停止）
sheet-code = 你的日期：只有日子，不写是做什么的
sheet-ask = 打电话问要带什么。
sheet-call = 这里有几个 { -consultori }。去之前先打电话。
sheet-no-places = 找你所在地区的 { -consultorio-familiare }。
sheet-version = 版本 { $version }。

## The map

map-title = 在地图上选你的地区
map-hint = 伦巴第以前分成 15 个卫生区，叫 { -asl }。在地图上点你的地区，或按名字选。然后选你的 { -residenza } 所在的 { -comune }。
map-comune = 你住在哪个 { -comune }？你选的地区是 { $asl }。
map-wrong = 没有选 { -comune }。请从列表里选，或按“我不知道”。
map-choose = 选 { -comune }
map-failed = 地图没有加载成功。没有地图也可以继续。
map-source = 地区边界来自 { "openpolis" }，用的是 { "ISTAT" } 2023 年的数据（许可 { "CC BY 4.0" }）。我们做了简化。

## The glossary

# The terms themselves and their explanations are in glossary.ftl.
glossary-open = 你会遇到的意大利语词
glossary-title = 你会遇到的意大利语词
glossary-about = 这些词会出现在办公室的门上和表格上。

## On a kiosk

static-kiosk-fault = 出了点问题，这不是你的错。一分钟后页面会自动重新开始。下面有规定。
static-kiosk-idle-title = 你还在吗？
static-kiosk-idle-about = 点一下屏幕继续。如果没有人了，我们会删除所有回答，回到开头。
static-kiosk-idle-count = 秒数：{ $seconds }
static-kiosk-idle-more = 我需要更多时间
static-kiosk-link-title = 在你的手机上打开这个网站
static-kiosk-link-about = 用手机相机对准这个二维码。也可以把网址抄在纸上。
static-kiosk-link-code = 网站地址的二维码
static-kiosk-close = 关闭
static-kiosk-keys = 屏幕键盘
static-kiosk-keys-layout = 键盘语言
static-kiosk-key-space = 空格
static-kiosk-key-delete = 删除一个字母或数字
static-kiosk-key-next = 下一步
static-kiosk-key-done = 完成
static-kiosk-key-comma = 逗号
static-kiosk-key-point = 句点
static-kiosk-key-apostrophe = 撇号
static-kiosk-key-hyphen = 连字符
