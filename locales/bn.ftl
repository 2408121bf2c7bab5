# Bengali. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO ও CRESCO
page-title-error = ভুল: { $page } - NASKO ও CRESCO
language-label = ভাষা
static-language = বাংলা
language-silent = এই ভাষাটি লোড হয়নি। ইন্টারনেট থাকলে আবার চেষ্টা করুন।
further-failed = এই অংশটি লোড হয়নি। ফিরে যান, ইন্টারনেট থাকলে আবার চেষ্টা করুন।
unreviewed = এই অনুবাদ এখনও কোনো মানুষ যাচাই করেননি। ইতালীয় লেখাটিই ঠিক বলে ধরতে হবে।
intl-locale = bn-BD
intl-dates = Intl
footer-estimate = এটি অনুমান, সিদ্ধান্ত নয়। সিদ্ধান্ত নেয় { -consultorio } (পরিবার পরামর্শ কেন্দ্র)।
footer-private = আপনি যা লেখেন তা এই পাতাতেই থাকে। কোথাও জমা হয় না, কাউকে পাঠানো হয় না।
collected = নিয়ম নেওয়া হয়েছে { $law } তারিখে, ঠিকানা { $places } তারিখে। অনেক ঠিকানা ২০১৯ সালের।
collected-old = এই পাতার বয়স এক বছরের বেশি। নিয়ম, টাকার অঙ্ক ও ফোন নম্বর বদলে যেতে পারে: এখন কোনটি ঠিক, { -consultorio } কেন্দ্রে জিজ্ঞেস করুন।
preview = প্রিভিউ। আবেদনের দিন: { $date }।
preview-wrong = পাতার ঠিকানায় যে নিয়ম বা দিন লেখা, তা আসলে নেই। যেমন লিখুন { "?regime=2013&data=2014-05-05" }। আপাতত এই দিন ধরছি: { $date }।

continue = এগিয়ে যান
loading = একটু অপেক্ষা করুন, লোড হচ্ছে।
result = আপনার ফলাফল
back = পেছনে
leave = এখনই বেরিয়ে যান
leave-about = “এখনই বেরিয়ে যান” আপনার উত্তর মুছে অন্য সাইট খোলে। Shift বোতাম তিনবার চাপলেও হয়। ব্রাউজারের হিস্ট্রি মোছে না।
leave-kiosk = “এখনই বেরিয়ে যান” আপনার উত্তর মুছে এখানে, শুরুতে ফিরে আসে।
unsure = জানি না
question-number = প্রশ্ন { $number }
how-to-know = কীভাবে জানব?
errors-title = কিছু ঠিক করতে হবে
error-prefix = ভুল:

field-day = দিন
field-month = মাস
field-year = বছর
yes = হ্যাঁ
no = না

## Start

start-title = NASKO ও CRESCO থেকে কী পেতেন, আর কোথায় যাবেন
start-intro = NASKO ও CRESCO লোম্বার্দিয়ার আঞ্চলিক সরকারের ({ "Regione Lombardia" }) দুটি তহবিল। যেসব গর্ভবতী নারী ও নতুন মায়ের টাকা কম, তাঁদের জন্য। কয়েকটি প্রশ্নের উত্তর দিন। আমরা বলব কী পেতেন, আর কোন { -consultorio } কেন্দ্রে (পরিবার পরামর্শ কেন্দ্র) যাবেন।
start-nasko = NASKO: { $amount } পর্যন্ত, সর্বোচ্চ { $months } মাসে, জন্মের আগে ও পরে।
start-cresco = CRESCO: মাসে { $amount }, সর্বোচ্চ { $months } মাস, খাবার কেনার জন্য।
start-consultorio = { -consultorio-familiare } হলো পরিবার পরামর্শ কেন্দ্র। এই সেবা বিনামূল্যে। সেখানে ধাত্রী, সমাজকর্মী ও মনোবিদ আছেন। আপনার কথা গোপন থাকে।
start-time = তিন মিনিটের মতো লাগে। যেকোনো প্রশ্নে “জানি না” বলতে পারেন।
start-go = শুরু করুন

closed-title = দুটি তহবিলই এখন বন্ধ
closed-dates = NASKO আবেদন নিয়েছে { $nasko } পর্যন্ত ({ $naskosure })। CRESCO { $cresco } পর্যন্ত ({ $crescosure })।
closed-why = এখানে দেখবেন নিয়মে কী ছিল। { -consultorio } এখনও আছে, আর আজকের সাহায্যের খবর জানে।
closed-other = আজ অন্য সাহায্য আছে। যেমন { "assegno unico" } (প্রতি সন্তানের জন্য মাসিক ভাতা), { "bonus nuovi nati" } (নতুন বাচ্চার জন্য টাকা), { "assegno di maternità del Comune" } (পৌরসভার মাতৃত্ব ভাতা)। জিজ্ঞেস করুন { -consultorio } কেন্দ্রে, আপনার { -comune } অফিসে (পৌরসভা) বা কোনো { -caf } অফিসে (কর ও ফর্মে সাহায্য করে)।
sure-high = তারিখ নিশ্চিত
sure-medium = দিন নিশ্চিত নয়
sure-low = তারিখ নিশ্চিত নয়

## Questions

comune-title = আপনি কোন { -comune } (পৌরসভা) এলাকায় থাকেন?
comune-hint = নামের প্রথম কয়েকটি অক্ষর ইংরেজি হরফে লিখুন, ইতালির সাইনবোর্ডে যেমন থাকে। তারপর তালিকা থেকে বেছে নিন। যেখানে আপনার { -residenza }, মানে যেখানে আপনার ঠিকানা নিবন্ধিত, সেই { -comune } ধরতে হবে।
comune-help = পরিচয়পত্রে বা ঠিকানার সনদে ({ "certificato di residenza" }) যে { -comune } লেখা, সেটি। নাম বদলে থাকলে পুরোনো নামও লিখতে পারেন।
comune-elsewhere = আমি লোম্বার্দিয়ায় থাকি না
comune-map = মানচিত্রে বেছে নিন
comune-found = { $count }টি { -comune } পাওয়া গেছে। তীর বোতাম দিয়ে বেছে নিন।
comune-none = কোনো { -comune } পাওয়া যায়নি।
comune-former = { $name }, আগে { $former }
comune-unknown = লোম্বার্দিয়ায় এই { -comune } পাচ্ছি না। ইংরেজি হরফে বানান দেখে তালিকা থেকে বেছে নিন, যেমন { "Bergamo" }।
comune-other-asl = এই { -comune } লোম্বার্দিয়ার অন্য এলাকায়। এখানে এই এলাকার { -comune } বেছে নিন। অন্য এলাকায় থাকলে “জানি না” চাপুন।
comune-both = আপনি { -comune } লিখেছেন, আবার বলেছেন লোম্বার্দিয়ায় থাকেন না। একটি উত্তর রাখুন।

day-title = আজ কত তারিখ?
day-hint = এই যন্ত্রের ঘড়ি ভুল। আজকের দিন, মাস ও বছর লিখুন। যেমন: { "15 3 2027" }
day-help = আজকের তারিখ অন্য ফোনে, খবরের কাগজে বা ক্যালেন্ডারে পাবেন। পাশের কাউকেও জিজ্ঞেস করতে পারেন। এটা লাগে, কারণ কিছু নিয়মে কত মাস ও দিন গেছে তা গোনা হয়।
day-passed = এই তারিখ চলে গেছে। আজকের তারিখ লিখুন। এর আগে হতে পারে না: { $date }।
day-late = এই তারিখ অনেক দূরে। আজকের তারিখ লিখুন, বছর চার অঙ্কে।

since-title = লোম্বার্দিয়ায় কবে থেকে থাকেন?
since-hint = যেদিন থেকে একটানা আছেন, সেদিন থেকে ধরুন, { -comune } বদলালেও। দিন মনে না থাকলে কাছাকাছি তারিখ দিন। যেমন: { "15 3 2020" }
since-help = কবে কোথায় থেকেছেন, তার সনদে ({ "certificato storico di residenza" }) তারিখটি আছে। সনদ দেয় { "anagrafe" }: { -comune } অফিসের যে শাখা বাসিন্দাদের তালিকা রাখে।

maternity-title = আপনার অবস্থা কী?
maternity-hint = আপনি গর্ভবতী, আবার ছোট বাচ্চাও আছে? প্রশ্নের উত্তর দুবার দিন। একবার গর্ভবতী হিসেবে, একবার মা হিসেবে।
maternity-pregnant = আমি গর্ভবতী
maternity-mother = আমার বাচ্চা হয়ে গেছে
maternity-neither = কোনোটিই নয়
maternity-help = গর্ভবতী মনে হলে { -consultorio } কেন্দ্রে টেস্ট ও পরীক্ষা চাইতে পারেন। ডাক্তারের কাগজ ছাড়াও যেতে পারেন।

due-date-title = বাচ্চা কবে হওয়ার কথা?
due-date-hint = প্রসবের সম্ভাব্য তারিখ লিখুন, অথবা কত সপ্তাহ হলো। যেমন: { "20 6 2027" }
due-date-date = প্রসবের সম্ভাব্য তারিখ
due-date-weeks = অথবা: আজ কত সপ্তাহ হলো
due-date-weeks-hint = যদি বলে “{ "10" } সপ্তাহ { "3" } দিন”, লিখুন { "10" } ও { "3" }।
due-date-weeks-field = পুরো সপ্তাহ
due-date-days-field = বাড়তি দিন
due-date-help = তারিখটি ({ "data prevista del parto" }) আল্ট্রাসাউন্ডের কাগজে বা গর্ভাবস্থার ফাইলে লেখা। সপ্তাহ গোনা হয় শেষ মাসিকের প্রথম দিন থেকে।
due-date-both = আপনি তারিখও লিখেছেন, সপ্তাহও। একটি রাখুন।

birth-date-title = বাচ্চার জন্ম কবে?
birth-date-hint = যেমন: { "30 10 2026" }
birth-date-help = তারিখটি জন্মসনদে বা বাচ্চার স্বাস্থ্য কার্ডে ({ "tessera sanitaria" }) আছে।

breastfeeding-title = আপনি কি বাচ্চাকে বুকের দুধ দেন?
breastfeeding-help = মায়ের দুধ অন্য দুধ বা খাবারের সঙ্গে দিলেও ধরা হয়। সন্দেহ থাকলে “জানি না” বলুন: { -consultorio } কেন্দ্রে কথা বলবেন।

nasko-received-title = এই বাচ্চার জন্য কি আগে NASKO পেয়েছেন?
nasko-received-help = { -consultorio } কেন্দ্রের সঙ্গে লিখিত চুক্তির পর NASKO প্রতি মাসে প্রিপেইড কার্ডে আসত। নাম না শুনে থাকলে উত্তর “না”।

isee-title = আপনার { -isee } কত?
isee-hint = { -isee } একটি সংখ্যা: পরিবারের আয়, জমানো টাকা ও কতজন আছেন, তা দেখে ঠিক হয়। অঙ্কটি ইউরোতে লিখুন, যেমন { "7.700,00" }
isee-help = এটি { -isee } সনদে ({ "attestazione ISEE" }) “{ -isee }” শব্দের পাশে লেখা। না থাকলে বিনামূল্যে করানো যায়: { -caf } অফিসে (কর ও ফর্মে সাহায্য করে) বা { -inps } সাইটে (পেনশন ও ভাতার সরকারি সংস্থা)।
isee-understood = আমরা বুঝেছি { $amount }।

household-title = { -isee } অনুযায়ী আপনার পরিবারে কতজন?
household-hint = নিজেকেও ধরুন। যে বাচ্চা এখনও হয়নি, তাকে ধরবেন না। সংখ্যা লিখুন, যেমন { "3" }
household-help = { -isee } সনদে “{ "nucleo familiare" }” (পরিবার) অংশে যাঁদের নাম আছে। সাধারণত যাঁদের { -residenza } আপনার সঙ্গে।

## What is wrong with an answer

date-missing-day = দিন নেই। সংখ্যা লিখুন, যেমন { "15" }
date-missing-month = মাস নেই। সংখ্যা লিখুন, যেমন মার্চ হলে { "3" }
date-missing-year = বছর নেই। চার অঙ্ক লিখুন, যেমন { "2020" }
date-number-day = দিন সংখ্যায় লিখুন, যেমন { "15" }
date-number-month = মাস সংখ্যায় লিখুন, যেমন মার্চ হলে { "3" }
date-number-year = বছর চার অঙ্কে লিখুন, যেমন { "2020" }
date-no-month = মাস { "1" } থেকে { "12" }। যেমন মার্চ হলে { "3" }
date-no-day = এই দিন নেই: ওই মাসে { $days } দিন। দিন ও মাস দেখে নিন।
since-future = এই তারিখ এখনও আসেনি। লোম্বার্দিয়ায় কবে থেকে থাকেন লিখুন। শেষ সম্ভব তারিখ: { $date }।
birth-future = এই তারিখ এখনও আসেনি। বাচ্চা না হয়ে থাকলে ফিরে গিয়ে “আমি গর্ভবতী” বেছে নিন।
due-early = এই তারিখ { $days } দিনের বেশি আগের। আপনি আর গর্ভবতী না থাকলে ফিরে গিয়ে উত্তর বদলান।
due-late = এই তারিখ অনেক দূরে। শেষ সম্ভব তারিখ: { $date }।
week-wrong = সপ্তাহ সংখ্যায় লিখুন, { "0" } থেকে { "43" }। যেমন { "10" }
week-days-wrong = দিন সংখ্যায় লিখুন, { "0" } থেকে { "6" }। যেমন { "3" }
isee-ambiguous = কমা কি হাজারের, না সেন্টের, বুঝতে পারছি না। এভাবে লিখুন: { "7.700,00" }
isee-negative = { -isee } শূন্যের নিচে হয় না। শূন্য হলে লিখুন { "0" }
isee-long = সংখ্যাটি বেশি লম্বা। { -isee } ইউরোতে লিখুন, যেমন { "7.700,00" }
isee-wrong = অঙ্কটি পড়তে পারছি না। শুধু ইউরোর সংখ্যা লিখুন, যেমন { "7.700,00" }
household-wrong = আপনারা কতজন, { "1" } থেকে { "99" } সংখ্যায় লিখুন। যেমন { "3" }

## Check

check-title = আপনার উত্তর দেখে নিন
check-unsure = জানি না
check-change = বদলান
check-change-what = : { $what }
check-go = ফলাফল দেখুন
label-today = আজকের তারিখ
label-comune = আপনার { -comune }
label-since = লোম্বার্দিয়ায় কবে থেকে
label-maternity = আপনার অবস্থা
label-due-date = প্রসবের সম্ভাব্য তারিখ
label-birth-date = বাচ্চার জন্ম তারিখ
label-breastfeeding = বুকের দুধ দেন
label-nasko-received = আগে NASKO পেয়েছেন
label-isee = { -isee }
label-household = পরিবারে কতজন

## Result

result-title = { $fund }: { $verdict }।
result-intro = আপনার উত্তর থেকে আমাদের অনুমান।
result-short-likely = সম্ভাবনা আছে
result-short-later = জন্মের পরে
result-short-ask = জিজ্ঞেস করুন
result-short-unlikely = পাওয়ার কথা নয়
result-short-closed = বন্ধ

result-nasko-about = কষ্টে থাকা গর্ভবতী নারীর জন্য।
result-cresco-about = কষ্টে থাকা নতুন মায়ের জন্য, খাবার কিনতে।
result-verdict-likely = আপনি { $fund } পেতেন, যদি { -consultorio } নিশ্চিত করত।
result-verdict-later = জন্মের পরে আপনি { $fund } পেতেন, যদি { -consultorio } নিশ্চিত করত।
result-verdict-ask = { $fund } সম্ভব। কিছু বিষয় { -consultorio } কেন্দ্রে পরিষ্কার করতে হবে।
result-verdict-unlikely = আপনি { $fund } পেতেন না। অন্তত একটি শর্ত মেলে না।
result-verdict-closed = ওই তারিখে { $fund } আবেদন নিত না।
result-verdict-gap = ২০১৫ সালের জানুয়ারি ও ফেব্রুয়ারিতে কোন নিয়ম ছিল, পরিষ্কার নয়। { $fund } নিয়ে { -consultorio } কেন্দ্রে জিজ্ঞেস করুন।
result-amount-up-to = { $max } পর্যন্ত, সর্বোচ্চ { $months } মাসে।
result-amount-between = { $min } থেকে { $max }, সর্বোচ্চ { $months } মাসে।
result-amount-none = এই উত্তর অনুযায়ী কোনো টাকা নেই।

result-requirements-title = শর্ত
result-status-met = হ্যাঁ
result-status-unmet = না
result-status-judge = বিবেচনা হবে
result-status-unknown = যাচাই করতে হবে
result-status-pending = জন্মের পরে
result-requirement-pregnancy = গর্ভবতী হওয়া
result-requirement-pregnancy-day = গর্ভাবস্থার { $days } দিনের মধ্যে আবেদন করা
result-requirement-residence-any = লোম্বার্দিয়ায় থাকা
result-requirement-residence = লোম্বার্দিয়ায় অন্তত { $years } বছর ধরে থাকা
result-requirement-isee = { -isee } { $limit } পর্যন্ত হওয়া
result-requirement-isee-size = { -isee } { $others } পর্যন্ত হওয়া, বা { -isee } অনুযায়ী পরিবারে শুধু আপনি থাকলে { $alone } পর্যন্ত
result-requirement-child = { $months } মাসের কম বয়সী বাচ্চা থাকা, জন্ম { $from } বা তার পরে
result-requirement-child-age = জন্মের { $months } মাসের মধ্যে আবেদন করা
result-requirement-no-nasko = একই বাচ্চার জন্য NASKO না পাওয়া
result-value-unknown = আমরা এখনও জানি না।
result-value-pregnant = আপনি গর্ভবতী।
result-value-not-pregnant = আপনি গর্ভবতী নন।
result-value-day = আজ আপনার গর্ভাবস্থার { $day } দিন।
result-value-since = সেখানে এই দিন থেকে আছেন: { $date }।
result-value-elsewhere = আপনি লোম্বার্দিয়ায় থাকেন না।
result-value-isee = আপনার { -isee } { $amount }।
result-value-due = প্রসবের সম্ভাব্য তারিখ: { $date }।
result-value-born = জন্ম তারিখ: { $date }।
result-value-no-child = আপনার উত্তরে ছোট বাচ্চা নেই।
result-value-nasko = আপনি আগে NASKO পেয়েছেন।
result-value-no-nasko = আপনি NASKO পাননি।
result-met-from = শর্ত এই দিন থেকে মিলবে: { $date }।
result-judge-note = এখানে { -consultorio } প্রত্যেকের অবস্থা দেখে সিদ্ধান্ত নিতে পারে।
result-source = দলিল বা সূত্র: { $act }
result-sure-of-high = নির্ভরযোগ্য সূত্র
result-sure-of-medium = ভালো সূত্র, সরকারি নয়
result-sure-of-one = একটিমাত্র সূত্র
result-sure-of-low = আমরা নিজেরা ধরে নিয়েছি

result-payments-title = মাস ও টাকা
result-payments-plan = এটি শুধু উদাহরণ: কিস্তি ঠিক করে { -consultorio }, আপনার সঙ্গে।
result-payments-least = এখানে সবচেয়ে কমটা আছে। বুকের দুধ দিলে সব মিলিয়ে { $max }।
result-payments-pause = প্রথম কয়েক মাসের পর টাকা থামে। জন্মের সময় আবার শুরু হয়।
result-payments-none = মাসগুলো বলতে জন্ম তারিখ লাগবে, সম্ভাব্য হলেও চলবে।
result-payments-caption = { $fund }, মাসে মাসে
result-payments-month = মাস
result-payments-amount = টাকা
result-payments-total = মোট

result-conditions-title = যা শুধু { -consultorio } ঠিক করে
result-condition-interview = NASKO তাঁর জন্য, যিনি গর্ভপাত না করানোর সিদ্ধান্ত নেন। আমরা আপনাকে তা জিজ্ঞেস করি না। এ নিয়ে কথা হয় শুধু { -consultorio } কেন্দ্রে বা আপনার ডাক্তারের সঙ্গে, আর তা গোপন থাকে।
result-condition-plan-nasko = আপনার সঙ্গে মিলে লেখা একটি পরিকল্পনা, { -consultorio } ও একটি { -cav } সহ। { -cav } ({ -centro-aiuto }) বেসরকারি সংগঠন, গর্ভবতী নারীদের সাহায্য করে।
result-condition-plan-cresco = আপনার সঙ্গে মিলে লেখা একটি পরিকল্পনা। সঙ্গে বাচ্চা ঠিকমতো বাড়ছে কি না তার পরীক্ষা।
result-condition-hardship = আপনার কষ্ট: টাকার ও ব্যক্তিগত।

result-documents-title = কী সঙ্গে নেবেন
result-document-birth-certificate = বাচ্চার জন্মসনদ ({ "certificato di nascita" })
result-document-breastfeeding = বুকের দুধ নিয়ে প্রশ্নপত্র ({ "questionario sull’allattamento" }, { -consultorio } দেয়)
result-document-hardship = আপনার কষ্টের লিখিত বিবরণ ({ -consultorio } কেন্দ্রে পূরণ করা হয়)
result-document-hardship-papers = কষ্ট বোঝানোর কাগজ: বাড়িভাড়া, বাড়ির ঋণ, চাকরি হারানো
result-document-identity = পরিচয়পত্র ({ "documento d’identità" })
result-document-interview = ডাক্তার বা { -consultorio } কেন্দ্রের সঙ্গে কথা বলার কাগজ ({ "foglio del colloquio" })
result-document-isee = { -isee } সনদ ({ "attestazione ISEE" })
result-document-pregnancy-certificate = গর্ভাবস্থার সনদ ({ "certificato di gravidanza" })
result-document-residence = কোথায় থাকেন তার ঘোষণা ({ "dichiarazione di residenza" }, { -consultorio } কেন্দ্রে সই করবেন)
result-document-tax-code = কর নম্বর ({ "codice fiscale" })

result-places-title = কোথায় যাবেন
result-places-call-first = তথ্য { $year } সালের: যাওয়ার আগে ফোন করুন।
result-places-near = আপনার এলাকার { -consultori }
result-places-in-comune = { $comune }: { -consultori }, পোস্টকোড ({ -cap }) অনুযায়ী
result-places-cav = { -cav } ({ -centro-aiuto })
result-places-cav-about = এগুলো বেসরকারি সংগঠন। NASKO এখানেও চাওয়া যেত।
result-places-no-cav = আমাদের তালিকায় আপনার এলাকায় { -cav } নেই। ফোন করতে পারেন { $name }, একটি বেসরকারি সংগঠন:
result-places-all = এলাকার সব { -consultori }: { $asl }
result-places-unknown = আপনি কোন { -comune } এলাকায় থাকেন জানি না। এলাকা বেছে নিন, সেখানকার { -consultori } দেখাব।
result-places-unknown-link = { -consultori }: তালিকা
result-places-elsewhere = এই দুটি তহবিল শুধু লোম্বার্দিয়ার বাসিন্দাদের জন্য ছিল। আপনি নিজের এলাকার { -consultorio-familiare } (পরিবার পরামর্শ কেন্দ্র) খুঁজতে পারেন।
result-places-loading = { -consultori } লোড হচ্ছে।
result-places-failed = তালিকা লোড হয়নি। এখানে পাবেন:
result-places-kiosk = এখানকার কর্মীদের বলুন: তাঁরা আপনার { -consultorio } খুঁজে দিতে পারেন।
result-place-public = সরকারি
result-place-private = বেসরকারি, আঞ্চলিক সরকারের অনুমোদিত
result-place-distance = প্রায় { $km } কিমি দূরে
result-place-here = আপনার { -comune } এলাকায়
result-place-no-contact = আমাদের কাছে ফোন বা ঠিকানা নেই।

result-take-title = এই তথ্য সঙ্গে নিন
result-take-about = ফোনের ক্যামেরা কোডের দিকে ধরুন। { -consultorio } ও কাগজপত্রের কোডে আপনার উত্তর থাকে না।
result-take-show = কোড দেখুন
result-take-place = { $name }: ফোনের নম্বর-তালিকার জন্য
result-take-documents = যেসব কাগজ নেবেন
result-take-heading = { -consultorio } কেন্দ্রে যা নেবেন:
result-take-fault = কোড লোড হয়নি। ইন্টারনেট থাকলে আবার চেষ্টা করুন।

result-rules-title = যে নিয়ম ধরেছি
result-rules-program = এগুলো { "Regione Lombardia" } সরকারের ২০১৪-১৫ কর্মসূচির নিয়ম।
result-rules-other = এগুলো { $regime } সালের নিয়ম, এই প্রিভিউর জন্য বাছা।
result-rules-in-force = এগুলো আবেদনের দিনে চালু নিয়ম।
result-rules-dates = { $fund }: { $from } থেকে { $to }।
result-rules-day = আবেদনের দিন: { $date }।
result-rules-read = দলিল মানে সরকারি লেখা। প্রায় কোনোটিই আমরা পড়তে পারিনি। অঙ্কগুলো নেওয়া তাদের থেকে, যারা এ নিয়ে লিখেছে।

result-change = উত্তর বদলান
result-restart = আবার শুরু করুন
result-back = ফলাফলে ফিরে যান

## What would change it

change-isee-band = { $least } থেকে { $most }, আমাদের অনুমানে
change-isee-up-to = যদি আপনার { -isee } { $limit } পর্যন্ত হয়
change-isee-above = যদি আপনার { -isee } { $limit } থেকে বেশি হয়
change-isee-between = যদি আপনার { -isee } { $above } থেকে বেশি ও { $limit } পর্যন্ত হয়
change-alone = যদি { -isee } অনুযায়ী পরিবারে শুধু আপনি থাকেন
change-more = যদি { -isee } অনুযায়ী পরিবারে আরও কেউ থাকেন
change-lombardy = যদি লোম্বার্দিয়ায় থাকেন
change-elsewhere = যদি লোম্বার্দিয়ায় না থাকেন
change-since = লোম্বার্দিয়ায় থাকা শুরু যদি হয়
change-due = প্রসবের সম্ভাব্য তারিখ যদি হয়
change-birth = আপনার বাচ্চার জন্ম যদি হয়ে থাকে
change-born = বাচ্চার জন্ম যদি হয়
change-from = { $what } { $day } বা তার পরে
change-to = { $what } { $day } বা তার আগে
change-between = { $what } { $from } থেকে { $to } তারিখের মধ্যে
change-when-born = বাচ্চার জন্ম হলে
change-time = { $day } থেকে, যখন লোম্বার্দিয়ায় আপনার থাকার { $years } বছর হবে
change-pregnant = যদি গর্ভবতী হন
change-not-pregnant = যদি গর্ভবতী না হন
change-neither = যদি গর্ভবতী না হন ও ছোট বাচ্চা না থাকে
change-no-nasko = যদি এই বাচ্চার জন্য NASKO না পেয়ে থাকেন
change-nasko = যদি এই বাচ্চার জন্য NASKO পেয়ে থাকেন
change-up-to = { $max } পর্যন্ত
change-least-to = { $least } থেকে { $max }
change-born-no-nasko = একই বাচ্চার জন্য NASKO না পেলে তবেই।
change-not-enough = শুধু এতে হবে না: আরও একটি শর্ত মেলে না।
change-nothing = এই বাচ্চা বা এই গর্ভাবস্থার জন্য আর বদলাবে না।
change-same = উত্তর যা-ই হোক, শুধু এতে ফলাফল বদলায় না।
change-nothing-help = এতে আপনার দোষ নেই। আর কী সাহায্য আছে, { -consultorio } বলতে পারে।

## Why

why-ask = কেন?
why-disagree = সূত্রগুলো একমত নয়
why-rule-pregnancy = NASKO গর্ভাবস্থায় ও পরে সাহায্য করত। তাই শুধু গর্ভবতী নারী চাইতে পারতেন।
why-rule-pregnancy-day = দিন গোনা হয় শেষ মাসিক থেকে। আমরা প্রসবের সম্ভাব্য তারিখ থেকে হিসাব করি।
why-rule-residence = টাকা ছিল { "Regione Lombardia" } সরকারের, সেখানকার বাসিন্দাদের জন্য। { -residenza } ধরা হয়, মানে যেখানে আপনার ঠিকানা নিবন্ধিত।
why-rule-isee = তহবিল ছিল যাঁদের টাকা কম, তাঁদের জন্য। { -isee } দিয়ে তা সবার জন্য একইভাবে বোঝা যায়। ঠিক সীমার সমান { -isee } হলেও চলে।
why-rule-child = CRESCO ছিল জীবনের প্রথম মাসগুলোতে মা ও বাচ্চার খাবারের জন্য। তাই কবে জন্ম, তা জরুরি।
why-rule-child-age = মাস গোনা হয় জন্মের দিন থেকে আবেদনের দিন পর্যন্ত।
why-rule-no-nasko = একই বাচ্চার জন্য একটিই তহবিল: NASKO অথবা CRESCO।
why-compare = নিয়ম: “{ $rule }”। { $value }
why-valid = { $from } থেকে { $to } পর্যন্ত আবেদনে চলত ({ $sure })।
why-sources = কারা জানিয়েছে:
why-version-a = কারা A বলে:
why-version-b = কারা B বলে:
why-choice = আমাদের বাছাই কতটা নিশ্চিত: { $sure }।
why-class-act = সরকারি দলিল
why-class-office = সরকারি অফিস
why-class-municipality = পৌরসভা ({ -comune })
why-class-cav = { -cav }
why-class-region = আঞ্চলিক সরকারের ঘোষণা
why-class-press = খবরের কাগজ
why-class-guide = গাইড
why-class-blog = ব্যক্তিগত সাইট
conflict-k1 = A: মাসে { $a }, বুকের দুধ দিলে প্রথম মাসগুলোতে দ্বিগুণ। B: মাসে { $b }, বুকের দুধ দিলে সব সময় দ্বিগুণ। আমরা A ধরি: বেশি নতুন ও সুনির্দিষ্ট। সব মিলিয়ে সর্বোচ্চ টাকা একই।
conflict-k2 = A: জন্মের { $a } মাসের মধ্যে আবেদন। B: { $b } মাস বয়স পর্যন্ত বাচ্চার জন্য। আবেদনের দিনের জন্য A, টাকার মাসের জন্য B ধরি।
conflict-k3 = A: জন্মের { $a } মাস পরে আবেদন করলে আগের মাসগুলোর টাকা পাওয়া যায় না। B: জন্ম থেকে সব মাসের টাকা মেলে। আমরা A ধরি: বেশি সুনির্দিষ্ট। B হলে কিছুই হারাতেন না।
conflict-k4 = কোন দলিলে CRESCO শুরু? A: { $a }। B: { $b }। দুটিই ধরি: প্রথমটি টাকা দেয়, দ্বিতীয়টি নিয়ম।
conflict-k5 = ২০২৬ সালে মিলানে বাড়ির দামের কতটা ধরা হয় না? A: { $a } পর্যন্ত। B: { $b } পর্যন্ত। আমরা A ধরি: বেশি নতুন, আইনের কথা বলে।
conflict-k6 = CRESCO কবে শেষ? A: ২০১৬ সালের প্রথম মাসগুলোতে। B: ২০১৫ সালের শেষের এক ঘোষণায় তখনও এর নাম আছে। আমরা A ধরি। ঠিক দিনটি আমাদের বাছা।
conflict-k9 = { "assegno unico" } সবচেয়ে কম কত? A: মাসে { $a }। B: মাসে { $b }। আমরা “প্রায়” বলি: ঠিক অঙ্ক দেয় { -inps }।
conflict-k10 = A: CRESCO মোট { $a } দিত। B: { $b }। আমরা A ধরি: এটি সব মাসের যোগফল।

## The money in time

chart-title = { $fund }: মাসে মাসে টাকা
chart-about = মাস: { $from } – { $to }। প্রতি মাসে: { $each }। মোট: { $total }।
chart-birth = জন্ম: { $month }

## The estimate of the ISEE

estimate-title = আপনার { -isee } অনুমান করি
estimate-open = আমার { -isee } জানি না: অনুমান করি
estimate-number = অনুমান: প্রশ্ন { $number }
estimate-amounts = অঙ্ক ইউরোতে লিখুন, যেমন { "9.000" }। ফাঁকা ঘর মানে শূন্য। সব ফাঁকা হলে “জানি না” ধরা হবে।
estimate-children-title = আপনার সঙ্গে কয়টি সন্তান থাকে?
estimate-children-hint = ১৮ বছরের কম বয়সী সন্তান গুনুন। যে বাচ্চা এখনও হয়নি, তাকে ধরবেন না। না থাকলে লিখুন { "0" }
estimate-children-field = ১৮ বছরের কম বয়সী সন্তান
estimate-under-3 = তাদের কারও বয়স কি ৩ বছরের কম?
estimate-children-help = যে সন্তানদের নাম আপনার সঙ্গে পরিবারের সনদে ({ "stato di famiglia" }) আছে। সনদ দেয় { "anagrafe" }: { -comune } অফিসের যে শাখা বাসিন্দাদের তালিকা রাখে।
estimate-children-wrong = কয়টি সন্তান, সংখ্যায় লিখুন। পরিবারের মোট লোকের চেয়ে কম হবে। যেমন { "1" }
estimate-parents-title = বাচ্চাদের সঙ্গে মা-বাবার মধ্যে কে থাকেন?
estimate-parents-hint = এখানে “কাজ করেন” মানে এক বছরে অন্তত ছয় মাস কাজ করেছেন।
estimate-parents-lone = শুধু একজন
estimate-parents-both = দুজনই থাকেন, দুজনই কাজ করেন
estimate-parents-not-both = দুজনই থাকেন, অন্তত একজন কাজ করেন না
estimate-parents-help = মা-বাবার বিয়ে না হলে ও তাঁরা আলাদা বাড়িতে থাকলে নিয়ম অন্য। { -caf } অফিসে জিজ্ঞেস করুন: কর ও ফর্মে সাহায্য করে।
estimate-income-title = আপনারা বছরে কত আয় করেন?
estimate-pay = আপনার এক বছরের বেতন, কর কাটার আগে
estimate-other-pay = অন্য অভিভাবকের, বা পরিবারের অন্য কারও বেতন
estimate-other = বাকি সব: বেকার ভাতা, পেনশন, নিজের ব্যবসা
estimate-income-help = বেতন লেখা থাকে { "Certificazione Unica (CU)" } কাগজে, যা মালিক প্রতি বছর দেন। { -isee } সাধারণত দুই বছর আগের আয় দেখে।
estimate-home-title = আপনারা কেমন বাড়িতে থাকেন?
estimate-home-hint = বেছে নিন, তারপর অঙ্ক ইউরোতে লিখুন। বাড়ি নিজেদের হলে দাম লাগবে: না হলে অনুমান করা যায় না।
estimate-home-rent = ভাড়া বাড়ি
estimate-home-own = নিজেদের বাড়ি
estimate-home-other = ভাড়াও নয়, নিজেদেরও নয়
estimate-home-both = আপনি ভাড়াও লিখেছেন, দামও। বাড়িটি কেমন, বেছে নিন।
estimate-rent = এক মাসের ভাড়া
estimate-value = { -imu } করের জন্য বাড়ির দাম
estimate-mortgage = বাড়ির ঋণের যতটা বাকি
estimate-home-help = { -imu } হলো বাড়ির ওপর পৌরসভার ({ -comune }) কর। দাম লেখা থাকে { -imu } কাগজে বা বাড়ির তালিকার ({ "catasto" }) কাগজে। না জানলে “জানি না” চাপুন, তবু এগোতে পারবেন।
estimate-savings-title = আপনাদের জমানো টাকা কত?
estimate-savings = ব্যাংকে বা ডাকঘরে টাকা
estimate-property = অন্য বাড়ি বা জমি: { -imu } করের জন্য দাম
estimate-savings-help = পুরো পরিবারের অ্যাকাউন্ট, সঞ্চয়ের বই, বন্ড ও শেয়ার যোগ করুন। কিছু না থাকলে লিখুন { "0" }। { -isee } সাধারণত দুই বছর আগের অবস্থা দেখে।
estimate-outcome = আপনার { -isee }: { $band }
estimate-quote = এটি অনুমান: এই সংখ্যা কখনও আবেদনে লিখবেন না। শুধু { -isee } সনদ ({ "attestazione ISEE" }) চলে।
estimate-within = আপনি সম্ভবত সীমার মধ্যে।
estimate-near = আপনি সীমার নিচে বা ওপরে হতে পারেন: আসল { -isee } লাগবে।
estimate-above = আপনি সম্ভবত সীমার ওপরে।
estimate-no-limit = { -isee } নিয়ে কোনো সীমা নেই।
estimate-families = কিছু সাহায্যে অন্য { -isee } ধরা হয়, ২০২৬ সালের নিয়মে: { $band }। সেগুলো: { "assegno unico" } (সন্তানের ভাতা), { "bonus nido" } (নার্সারির টাকা), { "bonus nuovi nati" } (নতুন বাচ্চার টাকা), { "assegno di inclusione (ADI)" } (কম আয়ের পরিবারের ভাতা) ও { "supporto per la formazione e il lavoro (SFL)" } (প্রশিক্ষণ ও কাজের সহায়তা)।
estimate-left-out = আমরা সব ধরিনি। বাদ আছে: অ্যাকাউন্টে গড়ে কত ছিল, ভরণপোষণের টাকা, করমুক্ত সাহায্য, প্রতিবন্ধিতা, বন্ড ও শেয়ারের লাভ। যে বাচ্চা এখনও হয়নি, তাকে ধরা হয় না। তাই আমরা সংখ্যা দুটির ফাঁক বাড়িয়ে রেখেছি।
estimate-real = আসল { -isee } বিনামূল্যে। তা চাইতে { -dsu } লাগে, পরিবারের তথ্যের ফর্ম। যান { -caf } অফিসে (কর ও ফর্মে সাহায্য করে), বা { -inps } সাইটে, { -spid } বা ইলেকট্রনিক পরিচয়পত্র ({ -cie }) দিয়ে।
estimate-none = অনুমান করতে পারছি না
estimate-none-about = আপনাদের আয়, বাড়ির দাম বা জমানো টাকা জানা নেই। চিন্তা নেই: “জানি না” ধরেই এগোব।

## Today

today-title = আজকের সাহায্য
today-open = আজকের সাহায্য দেখুন
today-about = এগুলো ২০২৫ ও ২০২৬ সালের সাহায্য। তথ্য নেওয়া হয়েছে { $date } তারিখে। অঙ্ক ও সময়সীমা বদলায়: সব সময় জেনে নিন। সিদ্ধান্ত নেয় অফিস, এই পাতা নয়।
today-inps = { -inps } হলো পেনশন ও ভাতা দেওয়ার সরকারি সংস্থা। আবেদন করা যায় তার সাইটে, বা বিনামূল্যে কোনো { -patronato } অফিসে (আবেদনে সাহায্য করে)।
today-status-open = চাইতে পারেন
today-status-comes = পেতে পারেন
today-status-excluded = পাবেন না
today-status-not-yet = এখনও নয়
today-status-expired = সময় শেষ
today-status-lapsed = যাচাই করতে হবে
today-ask-lapsed = অঙ্ক ও সীমা আমরা জানি { $date } পর্যন্ত। সাহায্যটি এখনও থাকতে পারে: জিজ্ঞেস করুন।
today-ask-not-yet = আমাদের তথ্য { $date } থেকে খাটে।
today-ask-expired = এটি { $date } পর্যন্ত ছিল। এখনও আছে কি না জিজ্ঞেস করুন।
today-after-birth = জন্মের পরে চাইতে হয়।
today-ask-last-day = আপনার শেষ দিন: { $date }।
today-conditions = শর্ত ও সূত্র

today-ask-circa = প্রায় { $amount }
today-range = { $least } থেকে { $most }
today-ask-amount = টাকা: { $amount }
today-ask-month = টাকা: মাসে { $amount }
today-months = { $months } মাস ধরে মাসে { $amount }, মোট { $total }
today-ask-once = টাকা: { $amount }, শুধু একবার
today-ask-year = টাকা: বছরে { $amount }

today-at-inps = কোথায়: { -inps }।
today-at-comune = কোথায়: আপনার { -comune } অফিসে (পৌরসভা)।
today-at-consultorio = কোথায়: কোনো { -consultorio } কেন্দ্রে।
today-at-cav = কোথায়: কোনো { -cav } কেন্দ্রে ({ -centro-aiuto }, বেসরকারি সংগঠন)।
today-at-online = কোথায়: আঞ্চলিক সরকারের ({ "Regione" }) সাইটে।
today-at-nobody = চাইতে হয় না: আবেদন ছাড়াই আসে।

today-private = এটি বেসরকারি সাহায্য, আঞ্চলিক সরকারের নয়। দেয় একটি { "pro-life" } সংস্থা, মানে গর্ভপাত করানোর বিরোধী।
today-ask-pregnancy = গর্ভবতী নারীর জন্য।
today-ask-weeks = গর্ভাবস্থার { $week }তম সপ্তাহ শেষ হওয়ার আগে চাইতে হয়।
today-ask-baby = যাঁর ছোট বাচ্চা আছে, তাঁর জন্য।
today-ask-child = যাঁর ১৮ বছরের কম বয়সী সন্তান আছে, তাঁর জন্য।
today-ask-known-until = আমরা জানি { $date } পর্যন্ত। পরে জন্ম হলে জিজ্ঞেস করুন এখনও আছে কি না।
today-ask-born = সন্তানের জন্ম { $date } বা তার পরে হতে হবে।
today-ask-months = জন্মের { $months } মাসের মধ্যে চাইতে হয়।
today-ask-days = জন্মের { $days } দিনের মধ্যে চাইতে হয়।
today-ask-august = যে বছর বাচ্চার বয়স { $years } হয়, সে বছরের আগস্ট পর্যন্ত আসে।
today-ask-isee = { -isee } { $limit } পর্যন্ত হতে হবে।
today-ask-isee-above = আপনার { -isee } সীমার ওপরে: { $limit }।
today-ask-isee-own = { -isee } { $limit } পর্যন্ত হতে হবে। এই সাহায্যে { -isee } আপনারটির চেয়ে কম হতে পারে: { -caf } অফিসে জিজ্ঞেস করুন।
today-ask-isee-full = পুরো টাকা পেতে { -isee } { $limit } পর্যন্ত হতে হবে।
today-ask-isee-least = { -isee } { $limit } থেকে বেশি হলে, বা { -isee } না থাকলে সবচেয়ে কম টাকা।
today-ask-born-full = পুরো টাকা পেতে জন্ম { $date } বা তার পরে হতে হবে।
today-ask-first-year = জীবনের প্রথম বছরে { $percent }% বেশি।
today-ask-household = { -isee } অনুযায়ী পরিবারে অন্তত { $people } জন লাগবে।
today-ask-children = অন্তত { $children }টি সন্তান লাগবে।
today-ask-income = কাজের আয় বছরে { $limit } পর্যন্ত হতে হবে।
today-work = জন্মের আগের { $from } থেকে { $to } মাসের মধ্যে { $months } মাস কাজের চাঁদা ({ "contributi" }) জমা থাকতে হবে।

today-assegno-unico = { "Assegno unico" } (সন্তানের ভাতা)
today-assegno-unico-what = ১৮ বছরের কম বয়সী প্রতি সন্তানের জন্য টাকা। { -isee } ছাড়াও চাওয়া যায়।
today-bonus-nuovi-nati = { "Bonus nuovi nati" } (নতুন বাচ্চার টাকা)
today-bonus-nuovi-nati-what = জন্ম নেওয়া বা দত্তক নেওয়া প্রতি বাচ্চার জন্য। এই { -isee } হিসাবে { "assegno unico" } ধরা হয় না।
today-maternita-comuni = { "Assegno di maternità dei Comuni" } (পৌরসভার মাতৃত্ব ভাতা)
today-maternita-comuni-what = যিনি অন্য মাতৃত্ব ভাতা পান না, তাঁর জন্য।
today-maternita-stato = { "Assegno di maternità dello Stato" } (রাষ্ট্রের মাতৃত্ব ভাতা)
today-maternita-stato-what = যিনি কাজ করেছেন, অল্প দিনের চুক্তিতে হলেও। এ বছরের অঙ্ক নিশ্চিত নয়।
today-bonus-nido = { "Bonus nido" } (নার্সারির টাকা)
today-bonus-nido-what = বাচ্চার নার্সারির ({ "asilo nido" }) জন্য যা দেন, তা ফেরত দেয়।
today-nidi-gratis = { "Nidi Gratis Plus" } (বিনা খরচে নার্সারি)
today-nidi-gratis-what = নার্সারির যে খরচ { "bonus nido" } দেয় না, তা আঞ্চলিক সরকার দেয়।
today-carta-dedicata = { "Carta Dedicata a te" } (খাবার কেনার কার্ড)
today-carta-dedicata-what = খাবার কেনার কার্ড। যিনি আয়ের অন্য কোনো সাহায্য পান না, তাঁর জন্য।
today-bonus-mamme = { "Bonus mamme lavoratrici" } (কর্মজীবী মায়ের টাকা)
today-bonus-mamme-what = যে মায়েরা কাজ করেন, তাঁদের জন্য।
today-consultori = { -consultori } ও পরিবার কেন্দ্র ({ "Centri per la famiglia" })
today-consultori-what = বিনামূল্যে কথা শোনে ও পরামর্শ দেয়। টাকা দেয় না, কিন্তু সাহায্যের খবর জানে।
today-progetto-gemma = { "Progetto Gemma" }
today-progetto-gemma-what = { "Fondazione Vita Nova" } দেয়, কষ্টে থাকা গর্ভবতী নারীকে।

## The programme

programme-title = পরিবার ও কাজ একসঙ্গে চালাতে সাহায্যের নেটওয়ার্ক
programme-open = আপনার এলাকার নেটওয়ার্ক কী
programme-about = NASKO ও CRESCO ছিল আঞ্চলিক সরকারের ২০১৪-১৫ সালের এক কর্মসূচির অংশ। যাঁরা কাজ করেন, তাঁরা যেন পরিবার ও কাজ দুটোই চালাতে পারেন, সেটাই ছিল লক্ষ্য।
programme-mine = আপনার এলাকার নেটওয়ার্ক
programme-each = নেটওয়ার্ক ছিল { $count }টি, প্রতি স্বাস্থ্য এলাকায় ({ -asl }) একটি।
programme-of-asl = আপনারটি ছিল এই এলাকার: { $asl }।
programme-elsewhere = এগুলো শুধু লোম্বার্দিয়ায় ছিল।
programme-what-title = নেটওয়ার্ক কী করে, কার জন্য
programme-what = এর নাম “{ "rete territoriale di conciliazione" }”। এলাকার সরকারি ও বেসরকারি সংস্থার একটি দল। তারা মিলে কাজ করে, যাতে কর্মী, পরিবার ও মালিকেরা জীবন ও কাজ মিলিয়ে চলতে পারেন।
programme-does = প্রশিক্ষণ ও তথ্য দেয়। পরিবারের জন্য স্থানীয় জোটগুলোও দেখে।
programme-who-title = নেটওয়ার্কে কারা
programme-who-public = প্রদেশ ({ "Provincia" }), পৌরসভা ({ -comune }) ও { -asl } সংস্থার স্থানীয় অফিস
programme-who-trade = { "Camera di commercio" }, মানে ব্যবসা প্রতিষ্ঠানের সংস্থা
programme-who-equality = { "Consigliera di parità" }: নারী বলে কাজে যাঁর সঙ্গে খারাপ আচরণ হয়, তাঁকে সাহায্য করেন
programme-who-others = ব্যবসা প্রতিষ্ঠান ও অলাভজনক সংগঠন
programme-alliances-title = পরিবারের জন্য স্থানীয় জোট
programme-alliances = এগুলো পরিবারের সংগঠন এবং সামাজিক, অর্থনৈতিক ও সাংস্কৃতিক দল। এলাকার পরিবারের ভালোর জন্য কাজ করে।
programme-now-title = আর আজ?
programme-now = আজ সেই { -asl } সংস্থার জায়গায় আছে { -ats }। এখন কী আছে, আপনার { -ats } বা { -comune } অফিসে বা { -consultorio } কেন্দ্রে জিজ্ঞেস করুন।
programme-source = কর্মসূচির পরিচিতি-পাতায় এ কথা আছে। তার কোনো ঠিকানা আমাদের জানা নেই।

## Take it with you

sheet-title = NASKO ও CRESCO: আমাদের অনুমান
sheet-neutral-title = পরিবার পরামর্শ কেন্দ্র: কোথায় যাবেন
sheet-about = যা প্রিন্ট, সেভ বা কপি করেন, তা পরেও থাকে। যে আপনার ফোন বা কম্পিউটার ব্যবহার করে, সে দেখতে পারে।
sheet-neutral = আমার উত্তর ছাড়া, সাধারণ শিরোনামে
sheet-print = প্রিন্ট করুন
sheet-copy = লেখা হিসেবে কপি করুন
sheet-calendar = ক্যালেন্ডারের জন্য তারিখ সেভ করুন
sheet-copied = কপি হয়েছে। এখন যেখানে চান পেস্ট করুন।
sheet-by-hand = এই লেখা বেছে নিয়ে নিজে কপি করুন।
sheet-saved = হয়েছে: নামানো ফাইলের মধ্যে “{ "date.ics" }” খুঁজুন।
sheet-fault = হয়নি। ইন্টারনেট থাকলে আবার চেষ্টা করুন।
sheet-answers = আপনার উত্তর
sheet-dates = আপনার তারিখ, যদি তহবিল এখনও খোলা থাকত
sheet-first-day = { $fund } চাওয়ার প্রথম দিন
sheet-last-day = NASKO চাওয়ার শেষ দিন (গর্ভাবস্থার { $day }তম দিন)
sheet-in-time = জন্ম থেকে { $months } মাস: এই দিনের পরে CRESCO চাইলে কিছু টাকা হারাতে পারেন
sheet-too-old = জন্ম থেকে { $months } মাস: CRESCO শেষ
sheet-appointment = সাক্ষাতের সময়
sheet-closed = { $what } (তহবিল এখন বন্ধ)
sheet-code = আপনার তারিখ: শুধু দিন, কিসের জন্য তা নয়
sheet-ask = কী সঙ্গে নেবেন, ফোনে জিজ্ঞেস করুন।
sheet-call = কয়েকটি { -consultori } এখানে। যাওয়ার আগে ফোন করুন।
sheet-no-places = আপনার এলাকার { -consultorio-familiare } (পরিবার পরামর্শ কেন্দ্র) খুঁজুন।
sheet-version = সংস্করণ { $version }।

## The map

map-title = মানচিত্রে আপনার এলাকা বেছে নিন
map-hint = লোম্বার্দিয়া ১৫টি স্বাস্থ্য এলাকায় ভাগ ছিল, নাম { -asl }। মানচিত্রে আপনারটি ছুঁন, বা নাম দেখে বেছে নিন। তারপর যেখানে আপনার { -residenza } (নিবন্ধিত ঠিকানা), সেই { -comune } বেছে নিন।
map-comune = আপনি কোন { -comune } (পৌরসভা) এলাকায় থাকেন? বাছা এলাকা: { $asl }।
map-wrong = { -comune } বাছা হয়নি। তালিকা থেকে বেছে নিন, বা “জানি না” চাপুন।
map-choose = { -comune } বেছে নিন
map-failed = মানচিত্র লোড হয়নি। এটি ছাড়াও এগোতে পারেন।
map-source = এলাকার সীমানা { "openpolis" } থেকে, { "ISTAT" } সংস্থার ২০২৩ সালের তথ্যে (লাইসেন্স { "CC BY 4.0" })। আমরা তা সরল করেছি।

## The glossary

glossary-open = যেসব ইতালীয় শব্দ দেখবেন
glossary-title = যেসব ইতালীয় শব্দ দেখবেন
glossary-about = অফিসের দরজায় ও ফর্মে এই শব্দগুলো পাবেন।

## On a kiosk

static-kiosk-fault = কিছু একটা কাজ করেনি, এতে আপনার দোষ নেই। এক মিনিটে পাতাটি নিজে আবার শুরু হবে। নিচে নিয়ম আছে।
static-kiosk-idle-title = আপনি কি এখনও আছেন?
static-kiosk-idle-about = চালিয়ে যেতে পর্দা ছুঁন। কেউ না থাকলে সব উত্তর মুছে শুরুতে ফিরে যাব।
static-kiosk-idle-count = সেকেন্ড: { $seconds }
static-kiosk-idle-more = আমার আরও সময় লাগবে
static-kiosk-link-title = এই সাইট আপনার ফোনে খুলুন
static-kiosk-link-about = ফোনের ক্যামেরা কোডের দিকে ধরুন। ঠিকানাটি কাগজেও লিখে নিতে পারেন।
static-kiosk-link-code = সাইটের ঠিকানার { "QR" } কোড
static-kiosk-close = বন্ধ করুন
static-kiosk-keys = পর্দার কিবোর্ড
static-kiosk-keys-layout = কিবোর্ডের ভাষা
static-kiosk-key-space = ফাঁকা জায়গা
static-kiosk-key-delete = একটি অক্ষর বা অঙ্ক মুছুন
static-kiosk-key-next = পরেরটি
static-kiosk-key-done = হয়েছে
static-kiosk-key-comma = কমা
static-kiosk-key-point = ফুলস্টপ
static-kiosk-key-apostrophe = অ্যাপস্ট্রফি
static-kiosk-key-hyphen = হাইফেন
