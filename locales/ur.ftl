# Urdu. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO اور CRESCO
page-title-error = غلطی: { $page } - NASKO اور CRESCO
language-label = زبان
static-language = اردو
language-silent = یہ زبان لوڈ نہیں ہوئی۔ انٹرنیٹ آنے پر دوبارہ کوشش کریں۔
further-failed = یہ حصہ لوڈ نہیں ہوا۔ پیچھے جائیں اور انٹرنیٹ آنے پر دوبارہ کوشش کریں۔
unreviewed = اس ترجمے کو ابھی کسی شخص نے نہیں جانچا۔ اطالوی متن ہی معتبر ہے۔
intl-locale = ur-PK
intl-dates = Intl
footer-estimate = یہ ایک اندازہ ہے، فیصلہ نہیں۔ فیصلہ { -consultorio } (خاندانی مشاورت کا مرکز) کرتا ہے۔
footer-private = آپ جو لکھتی ہیں وہ اسی صفحے پر رہتا ہے۔ یہ نہ محفوظ ہوتا ہے نہ کسی کو بھیجا جاتا ہے۔
collected = ہم نے قواعد { $law } کو اور پتے { $places } کو جمع کیے۔ بہت سے پتے 2019 کے ہیں۔
collected-old = یہ صفحہ ایک سال سے زیادہ پرانا ہے۔ ہو سکتا ہے قواعد، رقمیں اور فون نمبر بدل گئے ہوں: { -consultorio } سے پوچھیں کہ آج کیا لاگو ہے۔
preview = جھلک۔ درخواست کا دن: { $date }۔
preview-wrong = صفحے کا پتہ ایسے قواعد یا ایسا دن چنتا ہے جو موجود نہیں۔ مثلاً یہ لکھیں: { "?regime=2013&data=2014-05-05" }۔ فی الحال ہم یہ دن لے رہے ہیں: { $date }۔

continue = آگے بڑھیں
loading = ایک لمحہ، لوڈ ہو رہا ہے۔
result = آپ کا نتیجہ
back = پیچھے
leave = فوراً نکلیں
leave-about = ”فوراً نکلیں“ آپ کے جواب مٹا دیتا ہے اور ایک اور سائٹ کھولتا ہے۔ آپ Shift کا بٹن تین بار بھی دبا سکتی ہیں۔ براؤزر کی ہسٹری نہیں مٹتی۔
leave-kiosk = ”فوراً نکلیں“ آپ کے جواب مٹا دیتا ہے اور یہیں، شروع میں واپس آتا ہے۔
unsure = معلوم نہیں
question-number = سوال { $number }
how-to-know = یہ کیسے معلوم کروں؟
errors-title = کچھ درست کرنا ہے
error-prefix = غلطی:

field-day = دن
field-month = مہینہ
field-year = سال
yes = ہاں
no = نہیں

## Start

start-title = آپ کو NASKO اور CRESCO سے کیا ملتا، اور کہاں جائیں
start-intro = NASKO اور CRESCO { "Regione Lombardia" } (لومباردیا کی علاقائی حکومت) کے دو فنڈ ہیں۔ یہ حاملہ عورتوں اور نئی ماؤں کے لیے ہیں جن کے پاس پیسے کم ہیں۔ چند سوالوں کے جواب دیں۔ ہم بتاتے ہیں کہ آپ کو کیا ملتا اور کس { -consultorio } (خاندانی مشاورت کا مرکز) میں جائیں۔
start-nasko = NASKO: { $amount } تک، زیادہ سے زیادہ { $months } ماہ میں، پیدائش سے پہلے اور بعد۔
start-cresco = CRESCO: کھانے کی چیزیں خریدنے کے لیے { $amount } ماہانہ، زیادہ سے زیادہ { $months } ماہ تک۔
start-consultorio = { -consultorio-familiare } خاندانی مشاورت کا مرکز ہے۔ اس کی خدمت مفت ہے۔ وہاں مڈوائف، سماجی کارکن اور ماہرِ نفسیات ملتی ہیں۔ آپ کی بات راز میں رہتی ہے۔
start-time = تقریباً تین منٹ کافی ہیں۔ آپ ہر سوال کا جواب ”معلوم نہیں“ دے سکتی ہیں۔
start-go = شروع کریں

closed-title = دونوں فنڈ آج بند ہیں
closed-dates = NASKO نے { $nasko } تک درخواستیں لیں ({ $naskosure })۔ CRESCO نے { $cresco } تک ({ $crescosure })۔
closed-why = یہاں آپ دیکھتی ہیں کہ قواعد کیا کہتے تھے۔ { -consultorio } اب بھی موجود ہے، اور جانتا ہے کہ آج کیا مدد ملتی ہے۔
closed-other = آج دوسری مدد موجود ہے۔ مثلاً ہر بچے کے لیے ماہانہ رقم ({ "assegno unico" })، نئے بچے کی رقم ({ "bonus nuovi nati" })، شہر کی طرف سے زچگی کی رقم ({ "assegno di maternità del Comune" })۔ { -consultorio } سے، اپنے { -comune } (شہر کا دفتر) سے یا { -caf } (ٹیکس اور فارموں میں مدد دینے والا دفتر) سے پوچھیں۔
sure-high = تاریخ پکی ہے
sure-medium = دن پکا نہیں
sure-low = تاریخ پکی نہیں

## Questions

comune-title = آپ کس { -comune } (شہر یا قصبہ) میں رہتی ہیں؟
comune-hint = نام کا شروع لاطینی (انگریزی) حروف میں لکھیں، جیسے اطالوی بورڈوں پر، اور فہرست میں سے چنیں۔ وہ { -comune } گنا جاتا ہے جہاں آپ کی { -residenza } ہے، یعنی جہاں آپ کی رہائش درج ہے۔
comune-help = یہ وہ { -comune } ہے جو شناختی کارڈ پر یا رہائش کے سرٹیفکیٹ ({ "certificato di residenza" }) پر لکھا ہے۔ اگر آپ کے { -comune } کا نام بدل گیا ہے تو آپ پرانا نام بھی لکھ سکتی ہیں۔
comune-elsewhere = میں لومباردیا میں نہیں رہتی
comune-map = نقشے پر چنیں
comune-found = ملنے والے { -comune }: { $count }۔ چننے کے لیے تیر والے بٹن استعمال کریں۔
comune-none = کوئی { -comune } نہیں ملا۔
comune-former = { $name }، پہلے { $former }
comune-unknown = ہمیں یہ { -comune } لومباردیا میں نہیں ملا۔ دیکھیں کہ نام لاطینی (انگریزی) حروف میں ٹھیک لکھا ہے اور فہرست میں سے چنیں، مثلاً ”{ "Bergamo" }“۔
comune-other-asl = یہ { -comune } لومباردیا کے کسی اور علاقے میں ہے۔ یہاں اسی علاقے کا { -comune } چنیں۔ اگر آپ کسی اور علاقے میں رہتی ہیں تو ”معلوم نہیں“ دبائیں۔
comune-both = آپ نے ایک { -comune } لکھا ہے اور یہ بھی کہ آپ لومباردیا میں نہیں رہتیں۔ دونوں میں سے صرف ایک جواب رکھیں۔

day-title = آج کیا تاریخ ہے؟
day-hint = اس آلے کی گھڑی غلط ہے۔ آج کا دن، مہینہ اور سال لکھیں۔ مثلاً: { "15" } { "3" } { "2027" }
day-help = آج کی تاریخ کسی اور فون، اخبار یا کیلنڈر پر ہے۔ آپ پاس کھڑے کسی شخص سے بھی پوچھ سکتی ہیں۔ یہ اس لیے چاہیے کہ کچھ قواعد گزرے ہوئے مہینے اور دن گنتے ہیں۔
day-passed = یہ تاریخ گزر چکی ہے۔ آج کی تاریخ لکھیں: یہ { $date } سے پہلے نہیں ہو سکتی۔
day-late = یہ تاریخ بہت دور ہے۔ آج کی تاریخ لکھیں، سال چار ہندسوں میں۔

since-title = آپ لومباردیا میں کب سے رہ رہی ہیں؟
since-hint = اس وقت سے گنیں جب سے آپ وہاں لگاتار رہ رہی ہیں، چاہے { -comune } بدلا ہو۔ اگر دن یاد نہیں تو قریب کی تاریخ ٹھیک ہے۔ مثلاً: { "15" } { "3" } { "2020" }
since-help = تاریخ آپ کی پچھلی رہائشوں کے سرٹیفکیٹ ({ "certificato storico di residenza" }) پر ہے۔ یہ { "anagrafe" } دیتا ہے، یعنی آپ کے { -comune } کا وہ دفتر جو وہاں رہنے والوں کی فہرست رکھتا ہے۔

maternity-title = آپ کی صورتِ حال کیا ہے؟
maternity-hint = کیا آپ حاملہ ہیں اور آپ کا ایک چھوٹا بچہ بھی ہے؟ سوالوں کے جواب دو بار دیں۔ ایک بار حاملہ عورت کے طور پر، ایک بار ماں کے طور پر۔
maternity-pregnant = میں حاملہ ہوں
maternity-mother = میرا بچہ یا بچی پیدا ہو چکی ہے
maternity-neither = دونوں میں سے کوئی نہیں
maternity-help = اگر آپ کو لگتا ہے کہ آپ حاملہ ہیں تو { -consultorio } میں ٹیسٹ اور معائنے کا کہہ سکتی ہیں۔ آپ ڈاکٹر کی پرچی کے بغیر بھی جا سکتی ہیں۔

due-date-title = بچے کی پیدائش کب متوقع ہے؟
due-date-hint = پیدائش کی متوقع تاریخ لکھیں، مثلاً { "20" } { "6" } { "2027" }۔ یا لکھیں کہ آپ کتنے ہفتوں کی حاملہ ہیں۔
due-date-date = پیدائش کی متوقع تاریخ
due-date-weeks = یا: آج آپ کتنے ہفتوں کی حاملہ ہیں
due-date-weeks-hint = اگر آپ کو ”10 ہفتے اور 3 دن“ بتایا گیا ہے تو { "10" } اور { "3" } لکھیں۔
due-date-weeks-field = پورے ہفتے
due-date-days-field = اوپر کے دن
due-date-help = متوقع تاریخ ({ "data prevista del parto" }) الٹراساؤنڈ پر یا حمل کی فائل میں لکھی ہے۔ ہفتے آخری ماہواری کے پہلے دن سے گنے جاتے ہیں۔
due-date-both = آپ نے تاریخ بھی لکھی ہے اور ہفتے بھی۔ دونوں میں سے صرف ایک رکھیں۔

birth-date-title = آپ کا بچہ یا بچی کب پیدا ہوئی؟
birth-date-hint = مثلاً: { "30" } { "10" } { "2026" }
birth-date-help = تاریخ پیدائش کے سرٹیفکیٹ پر یا بچے کے ہیلتھ کارڈ ({ "tessera sanitaria" }) پر ہے۔

breastfeeding-title = کیا آپ بچے کو اپنا دودھ پلاتی ہیں؟
breastfeeding-help = ماں کا دودھ گنا جاتا ہے، چاہے ساتھ دوسرا دودھ یا کھانا بھی ہو۔ اگر شک ہو تو ”معلوم نہیں“ جواب دیں: اس پر { -consultorio } سے بات کر لیں۔

nasko-received-title = کیا آپ کو اس بچے کے لیے NASKO پہلے مل چکا ہے؟
nasko-received-help = NASKO ہر مہینے ایک پری پیڈ کارڈ پر آتا تھا، { -consultorio } کے ساتھ لکھے ہوئے معاہدے کے بعد۔ اگر آپ نے اس کا نام کبھی نہیں سنا تو جواب ”نہیں“ ہے۔

isee-title = آپ کا { -isee } کتنا ہے؟
isee-hint = { -isee } ایک نمبر ہے: اس میں آمدنی، بچت اور خاندان کے لوگوں کی تعداد دیکھی جاتی ہے۔ رقم یورو میں لکھیں، مثلاً { "7.700,00" }
isee-help = یہ { -isee } کے سرٹیفکیٹ ({ "attestazione ISEE" }) پر ”{ -isee }“ کے لفظ کے ساتھ لکھا ہے۔ اگر آپ کے پاس نہیں تو مفت لے سکتی ہیں: { -caf } (ٹیکس اور فارموں میں مدد دینے والا دفتر) سے یا { -inps } (پنشن اور بونس دینے والا سرکاری ادارہ) کی سائٹ پر۔
isee-understood = ہم { $amount } سمجھے۔

household-title = { -isee } کے لیے آپ کے خاندان میں کتنے لوگ ہیں؟
household-hint = خود کو بھی گنیں۔ جو بچہ ابھی پیدا ہونا ہے اسے نہ گنیں۔ ایک عدد لکھیں، مثلاً { "3" }
household-help = یہ وہ لوگ ہیں جو { -isee } کے سرٹیفکیٹ ({ "attestazione ISEE" }) پر ”{ "nucleo familiare" }“ (خاندان کے لوگ) کے نیچے لکھے ہیں۔ عام طور پر یہ وہ ہیں جن کی رہائش آپ کے ساتھ درج ہے۔

## What is wrong with an answer

date-missing-day = دن نہیں لکھا۔ ایک عدد لکھیں، مثلاً { "15" }
date-missing-month = مہینہ نہیں لکھا۔ ایک عدد لکھیں، مثلاً مارچ کے لیے { "3" }
date-missing-year = سال نہیں لکھا۔ چار ہندسے لکھیں، مثلاً { "2020" }
date-number-day = دن ہندسوں میں لکھیں، مثلاً { "15" }
date-number-month = مہینہ ہندسوں میں لکھیں، مثلاً مارچ کے لیے { "3" }
date-number-year = سال چار ہندسوں میں لکھیں، مثلاً { "2020" }
date-no-month = مہینہ 1 سے 12 تک ہوتا ہے۔ مثلاً مارچ کے لیے { "3" }
date-no-day = یہ دن نہیں ہوتا: اس مہینے میں { $days } دن ہیں۔ دن اور مہینہ دیکھ لیں۔
since-future = یہ تاریخ ابھی آنی ہے۔ لکھیں کہ آپ لومباردیا میں کب سے رہ رہی ہیں۔ آخری ممکن تاریخ: { $date }۔
birth-future = یہ تاریخ ابھی آنی ہے۔ اگر بچہ ابھی پیدا نہیں ہوا تو پیچھے جائیں اور ”میں حاملہ ہوں“ چنیں۔
due-early = یہ تاریخ گزرے { $days } دن سے زیادہ ہو گئے ہیں۔ اگر آپ اب حاملہ نہیں ہیں تو پیچھے جائیں اور جواب بدلیں۔
due-late = یہ تاریخ بہت دور ہے۔ آخری ممکن تاریخ: { $date }۔
week-wrong = ہفتے ہندسوں میں لکھیں، 0 سے 43 تک۔ مثلاً { "10" }
week-days-wrong = دن ہندسوں میں لکھیں، 0 سے 6 تک۔ مثلاً { "3" }
isee-ambiguous = ہم نہیں سمجھے کہ کوما ہزاروں کو الگ کرتا ہے یا سینٹ کو۔ یوں لکھیں: { "7.700,00" }
isee-negative = { -isee } صفر سے کم نہیں ہو سکتا۔ اگر صفر ہے تو { "0" } لکھیں
isee-long = یہ عدد بہت لمبا ہے۔ { -isee } یورو میں لکھیں، مثلاً { "7.700,00" }
isee-wrong = ہم یہ رقم نہیں پڑھ سکتے۔ صرف یورو کا عدد لکھیں، مثلاً { "7.700,00" }
household-wrong = لکھیں کہ آپ کتنے لوگ ہیں، 1 سے 99 تک کا عدد۔ مثلاً { "3" }

## Check

check-title = اپنے جواب دیکھ لیں
check-unsure = معلوم نہیں
check-change = بدلیں
check-change-what = : { $what }
check-go = نتیجہ دیکھیں
label-today = آج کی تاریخ
label-comune = آپ کی رہائش کا { -comune }
label-since = لومباردیا میں کب سے رہ رہی ہیں
label-maternity = آپ کی صورتِ حال
label-due-date = پیدائش کی متوقع تاریخ
label-birth-date = بچے کی تاریخِ پیدائش
label-breastfeeding = اپنا دودھ پلاتی ہیں
label-nasko-received = پہلے NASKO مل چکا
label-isee = { -isee }
label-household = خاندان کے لوگ

## Result

result-title = فنڈ { $fund }: { $verdict }۔
result-intro = یہ ہمارا اندازہ ہے، آپ کے جوابوں کے مطابق۔
result-short-likely = غالباً ہاں
result-short-later = پیدائش کے بعد
result-short-ask = پوچھنا ہے
result-short-unlikely = توقع نہیں
result-short-closed = بند

result-nasko-about = مشکل میں حاملہ عورت کے لیے۔
result-cresco-about = مشکل میں نئی ماں کے لیے، کھانے کی چیزیں خریدنے کو۔
result-verdict-likely = ہمارے اندازے میں آپ { $fund } کی حق دار ہوتیں، اگر { -consultorio } تصدیق کرتا۔
result-verdict-later = ہمارے اندازے میں آپ پیدائش کے بعد { $fund } کی حق دار ہوتیں، اگر { -consultorio } تصدیق کرتا۔
result-verdict-ask = { $fund } ممکن ہے۔ { -consultorio } سے کچھ واضح کرنا ہے۔
result-verdict-unlikely = ہمارے اندازے میں آپ { $fund } کی حق دار نہ ہوتیں۔ کم از کم ایک شرط پوری نہیں۔
result-verdict-closed = اس تاریخ کو { $fund } درخواستیں نہیں لیتا تھا۔
result-verdict-gap = واضح نہیں کہ جنوری اور فروری 2015 میں کون سے قواعد لاگو تھے۔ { $fund } کے بارے میں { -consultorio } سے پوچھیں۔
result-amount-up-to = { $max } تک، زیادہ سے زیادہ { $months } ماہ میں۔
result-amount-between = { $min } سے { $max } تک، زیادہ سے زیادہ { $months } ماہ میں۔
result-amount-none = ان جوابوں کے ساتھ کوئی رقم نہیں۔

result-requirements-title = شرطیں
result-status-met = ہاں
result-status-unmet = نہیں
result-status-judge = جائزہ ہو گا
result-status-unknown = معلوم کرنا ہے
result-status-pending = پیدائش کے بعد
result-requirement-pregnancy = حاملہ ہونا
result-requirement-pregnancy-day = حمل کے دن نمبر { $days } تک درخواست دینا
result-requirement-residence-any = لومباردیا میں رہنا
result-requirement-residence = لومباردیا میں کم از کم { $years } سال سے رہنا
result-requirement-isee = { -isee } کا { $limit } تک ہونا
result-requirement-isee-size = { -isee } کا { $others } تک ہونا، یا { $alone } تک اگر { -isee } کے لیے خاندان میں صرف آپ ہیں
result-requirement-child = { $months } ماہ سے چھوٹا بچہ ہونا، جو { $from } کو یا اس کے بعد پیدا ہوا ہو
result-requirement-child-age = پیدائش کے { $months } ماہ کے اندر درخواست دینا
result-requirement-no-nasko = اسی بچے کے لیے NASKO نہ لیا ہونا
result-value-unknown = ہمیں ابھی معلوم نہیں۔
result-value-pregnant = آپ حاملہ ہیں۔
result-value-not-pregnant = آپ حاملہ نہیں ہیں۔
result-value-day = آپ کے حمل کا دن نمبر { $day } ہے۔
result-value-since = آپ اس دن سے وہاں رہ رہی ہیں: { $date }۔
result-value-elsewhere = آپ لومباردیا میں نہیں رہتیں۔
result-value-isee = آپ کا { -isee } { $amount } ہے۔
result-value-due = پیدائش کی متوقع تاریخ: { $date }۔
result-value-born = تاریخِ پیدائش: { $date }۔
result-value-no-child = آپ کے جوابوں میں کوئی چھوٹا بچہ نہیں ہے۔
result-value-nasko = آپ کو NASKO مل چکا ہے۔
result-value-no-nasko = آپ کو NASKO نہیں ملا۔
result-met-from = یہ شرط اس دن سے پوری ہو گی: { $date }۔
result-judge-note = یہاں { -consultorio } ہر معاملے کو الگ دیکھ کر فیصلہ کر سکتا ہے۔
result-source = قانونی حکم یا ذریعہ: { $act }
result-sure-of-high = پکے ذرائع
result-sure-of-medium = اچھے ذرائع، مگر سرکاری نہیں
result-sure-of-one = صرف ایک ذریعہ
result-sure-of-low = یہ ہمارا نتیجہ ہے

result-payments-title = مہینے اور ادائیگیاں
result-payments-plan = یہ صرف ایک مثال ہے: قسطوں کا فیصلہ { -consultorio } آپ کے ساتھ کرتا ہے۔
result-payments-least = یہ کم سے کم رقم ہے۔ اگر آپ بچے کو اپنا دودھ پلاتی ہیں تو کل { $max } ہے۔
result-payments-pause = پہلے مہینوں کے بعد ادائیگیاں رک جاتی ہیں۔ پیدائش کے ساتھ پھر شروع ہوتی ہیں۔
result-payments-none = مہینے بتانے کے لیے ہمیں پیدائش کی تاریخ چاہیے، چاہے متوقع ہو۔
result-payments-caption = { $fund }، ہر مہینے کا حساب
result-payments-month = مہینہ
result-payments-amount = رقم
result-payments-total = کل

result-conditions-title = جس کا فیصلہ صرف { -consultorio } کرتا ہے
result-condition-interview = NASKO ان عورتوں کے لیے ہے جو حمل ختم نہ کرنے کا فیصلہ کریں۔ ہم آپ سے یہ نہیں پوچھتے۔ اس پر آپ صرف { -consultorio } یا اپنے ڈاکٹر سے بات کرتی ہیں، راز داری کے ساتھ۔
result-condition-plan-nasko = آپ کے ساتھ مل کر لکھا ہوا منصوبہ، { -consultorio } اور ایک { -cav } کے ساتھ۔ { -cav } ({ -centro-aiuto }) ایک نجی تنظیم ہے جو حمل میں عورتوں کی مدد کرتی ہے۔
result-condition-plan-cresco = آپ کے ساتھ مل کر لکھا ہوا منصوبہ، اور بچے کی بڑھوتری دیکھنے کے معائنے۔
result-condition-hardship = آپ کی مشکل، پیسوں کی اور ذاتی۔

result-documents-title = کیا ساتھ لے جائیں
result-document-birth-certificate = بچے کی پیدائش کا سرٹیفکیٹ ({ "certificato di nascita" })
result-document-breastfeeding = دودھ پلانے کے بارے میں سوال نامہ (یہ { -consultorio } دیتا ہے)
result-document-hardship = آپ کی مشکل کے بارے میں بیان (یہ { -consultorio } میں بھرا جاتا ہے)
result-document-hardship-papers = آپ کی مشکل بتانے والے کاغذ: کرایہ، گھر کا قرض، نوکری جانا
result-document-identity = شناختی دستاویز ({ "documento d’identità" })
result-document-interview = ڈاکٹر یا { -consultorio } سے ملاقات کا کاغذ ({ "colloquio" })
result-document-isee = { -isee } کا سرٹیفکیٹ ({ "attestazione ISEE" })
result-document-pregnancy-certificate = حمل کا سرٹیفکیٹ ({ "certificato di gravidanza" })
result-document-residence = رہائش کا بیان ({ "dichiarazione di residenza" }، دستخط { -consultorio } میں ہوتے ہیں)
result-document-tax-code = ٹیکس کوڈ ({ "codice fiscale" })

result-places-title = کہاں جائیں
result-places-call-first = یہ معلومات { $year } کی ہیں: جانے سے پہلے فون کریں۔
result-places-near = آپ کے علاقے کے { -consultori }
result-places-in-comune = { $comune } کے { -consultori }، پوسٹ کوڈ ({ -cap }) کے حساب سے
result-places-cav = { -cav } ({ -centro-aiuto })
result-places-cav-about = یہ نجی تنظیمیں ہیں۔ NASKO کی درخواست یہاں بھی دی جا سکتی تھی۔
result-places-no-cav = ہماری فہرست میں آپ کے علاقے کا کوئی { -cav } نہیں ہے۔ آپ { $name } کو فون کر سکتی ہیں، جو ایک نجی تنظیم ہے:
result-places-all = اس علاقے کے تمام { -consultori }: { $asl }
result-places-unknown = ہمیں معلوم نہیں کہ آپ کس { -comune } میں رہتی ہیں۔ اپنا علاقہ چنیں، ہم اس کے { -consultori } دکھاتے ہیں۔
result-places-unknown-link = { -consultori } کی فہرست
result-places-elsewhere = یہ دونوں فنڈ صرف لومباردیا میں رہنے والوں کے لیے تھے۔ آپ اپنے علاقے کا { -consultorio-familiare } ڈھونڈ سکتی ہیں۔
result-places-loading = { -consultori } لوڈ ہو رہے ہیں۔
result-places-failed = فہرست لوڈ نہیں ہوئی۔ یہ یہاں ملے گی:
result-places-kiosk = یہاں کام کرنے والوں سے پوچھیں: وہ آپ کے لیے { -consultorio } ڈھونڈنے میں مدد کر سکتے ہیں۔
result-place-public = سرکاری
result-place-private = نجی، علاقائی حکومت سے منظور شدہ
result-place-distance = تقریباً { $km } کلومیٹر دور
result-place-here = آپ کے { -comune } میں
result-place-no-contact = ہمارے پاس نہ فون نمبر ہے نہ پتہ۔

result-take-title = یہ معلومات ساتھ لے جائیں
result-take-about = فون کا کیمرا کسی کوڈ کے سامنے کریں۔ { -consultorio } اور دستاویزات کے کوڈ میں آپ کے جواب نہیں ہوتے۔
result-take-show = کیمرے کے لیے کوڈ
result-take-place = { $name }: فون کے رابطوں کے لیے
result-take-documents = ساتھ لے جانے والی دستاویزات
result-take-heading = { -consultorio } لے جانے کی چیزیں:
result-take-fault = کوڈ لوڈ نہیں ہوا۔ انٹرنیٹ آنے پر دوبارہ کوشش کریں۔

result-rules-title = ہم نے کون سے قواعد استعمال کیے
result-rules-program = یہ { "Regione Lombardia" } کے { "2014-15" } پروگرام کے قواعد ہیں۔
result-rules-other = یہ { $regime } کے قواعد ہیں، جو اس جھلک کے لیے چنے گئے۔
result-rules-in-force = یہ درخواست کی تاریخ پر لاگو قواعد ہیں۔
result-rules-dates = { $fund }: { $from } سے { $to } تک۔
result-rules-day = درخواست کا دن: { $date }۔
result-rules-read = قانونی حکم سرکاری متن ہیں۔ تقریباً تمام ہم نہیں پڑھ سکے۔ اعداد ان سے لیے ہیں جو ان کے بارے میں بتاتے ہیں۔

result-change = جواب بدلیں
result-restart = شروع سے کریں
result-back = نتیجے پر واپس

## What would change it

change-isee-band = { $least } اور { $most } کے درمیان، ہمارے اندازے میں
change-isee-up-to = اگر آپ کا { -isee } { $limit } تک ہے
change-isee-above = اگر آپ کا { -isee } { $limit } سے زیادہ ہے
change-isee-between = اگر آپ کا { -isee } { $above } سے زیادہ اور { $limit } تک ہے
change-alone = اگر { -isee } کے لیے خاندان میں صرف آپ ہیں
change-more = اگر { -isee } کے لیے خاندان میں اور لوگ بھی ہیں
change-lombardy = اگر آپ لومباردیا میں رہتی ہیں
change-elsewhere = اگر آپ لومباردیا میں نہیں رہتیں
change-since = اگر آپ نے لومباردیا میں رہنا شروع کیا
change-due = اگر پیدائش متوقع ہے
change-birth = اگر آپ کا بچہ پیدا ہوا
change-born = اگر بچہ پیدا ہو
change-from = { $what } ({ $day } کو یا اس کے بعد)
change-to = { $what } ({ $day } کو یا اس سے پہلے)
change-between = { $what } ({ $from } اور { $to } کے درمیان)
change-when-born = جب بچہ پیدا ہو چکا ہو گا
change-time = { $day } سے، جب آپ کو لومباردیا میں رہتے { $years ->
    [one] ایک سال ہو جائے گا
   *[other] { $years } سال ہو جائیں گے
}
change-pregnant = اگر آپ حاملہ ہیں
change-not-pregnant = اگر آپ حاملہ نہیں ہیں
change-neither = اگر آپ حاملہ نہیں ہیں اور کوئی چھوٹا بچہ بھی نہیں ہے
change-no-nasko = اگر آپ کو اس بچے کے لیے NASKO نہیں ملا
change-nasko = اگر آپ کو اس بچے کے لیے NASKO مل چکا ہے
change-up-to = { $max } تک
change-least-to = { $least } سے { $max } تک
change-born-no-nasko = یہ تب ہے جب آپ نے اسی بچے کے لیے NASKO نہ لیا ہو۔
change-not-enough = صرف یہ کافی نہیں: ایک اور شرط بھی پوری نہیں ہے۔
change-nothing = اس بچے یا اس حمل کے لیے اب یہ بدل نہیں سکتا۔
change-same = جواب کچھ بھی ہو، اکیلا وہ نتیجہ نہیں بدلتا۔
change-nothing-help = اس میں آپ کا قصور نہیں ہے۔ { -consultorio } آپ کو بتا سکتا ہے کہ اور کیا مدد موجود ہے۔

## Why

why-ask = کیوں؟
why-disagree = ذرائع ایک بات پر متفق نہیں
why-rule-pregnancy = NASKO حمل کے دوران اور اس کے بعد مدد دیتا تھا۔ اس لیے صرف حاملہ عورت اس کی درخواست دے سکتی تھی۔
why-rule-pregnancy-day = دن آخری ماہواری سے گنے جاتے ہیں۔ ہم انہیں پیدائش کی متوقع تاریخ سے نکالتے ہیں۔
why-rule-residence = یہ پیسے { "Regione Lombardia" } کے تھے، اور وہاں رہنے والوں کے لیے تھے۔ { -residenza } گنی جاتی ہے، یعنی جہاں آپ کی رہائش درج ہے۔
why-rule-isee = یہ فنڈ کم پیسوں والوں کے لیے تھا۔ { -isee } سے یہ معلوم ہوتا ہے، سب کے لیے ایک ہی طریقے سے۔ حد کے برابر { -isee } بھی ٹھیک ہے۔
why-rule-child = CRESCO زندگی کے پہلے مہینوں میں ماں اور بچے کے کھانے کے لیے تھا۔ اس لیے یہ اہم ہے کہ بچہ کب پیدا ہوا۔
why-rule-child-age = مہینے پیدائش کے دن سے درخواست کے دن تک گنے جاتے ہیں۔
why-rule-no-nasko = ایک ہی بچے کے لیے صرف ایک فنڈ مل سکتا تھا: NASKO یا CRESCO۔
why-compare = قاعدہ: ”{ $rule }“۔ { $value }
why-valid = یہ { $from } سے { $to } تک کی درخواستوں پر لاگو تھا ({ $sure })۔
why-sources = یہ کون بتاتا ہے:
why-version-a = جو A کہتے ہیں:
why-version-b = جو B کہتے ہیں:
why-choice = ہمارا انتخاب کتنا پکا ہے: { $sure }۔
why-class-act = سرکاری متن
why-class-office = سرکاری دفتر
why-class-municipality = { -comune }
why-class-cav = { -cav }
why-class-region = علاقائی حکومت کا اعلان
why-class-press = اخبار
why-class-guide = رہنما کتابچہ
why-class-blog = ذاتی سائٹ
conflict-k1 = { "A" }: { $a } ماہانہ، اور پہلے مہینوں میں دگنا اگر آپ اپنا دودھ پلاتی ہیں۔ { "B" }: { $b } ماہانہ، اور ہمیشہ دگنا اگر آپ اپنا دودھ پلاتی ہیں۔ ہم A لیتے ہیں، جو زیادہ نیا اور زیادہ واضح ہے۔ کل زیادہ سے زیادہ رقم وہی ہے۔
conflict-k2 = { "A" }: درخواست پیدائش کے { $a } ماہ کے اندر دی جاتی ہے۔ { "B" }: یہ { $b } ماہ تک کے بچے کے لیے ہے۔ ہم درخواست کے دن کے لیے A اور ادائیگی کے مہینوں کے لیے B لیتے ہیں۔
conflict-k3 = { "A" }: جو پیدائش کے { $a } ماہ بعد درخواست دے، اس کے گزرے ہوئے مہینے ضائع ہو جاتے ہیں۔ { "B" }: پیدائش سے تمام مہینوں کے پیسے ملتے ہیں۔ ہم A لیتے ہیں، جو زیادہ واضح ہے۔ B کے مطابق آپ کا کوئی نقصان نہ ہوتا۔
conflict-k4 = CRESCO کس قانونی حکم سے بنا؟ { "A" }: { $a }۔ { "B" }: { $b }۔ ہم دونوں لیتے ہیں: پہلا پیسے دیتا ہے، دوسرا قواعد۔
conflict-k5 = 2026 میں میلان کے گھر کی کتنی قیمت نہیں گنی جاتی؟ { "A" }: { $a } تک۔ { "B" }: { $b } تک۔ ہم A لیتے ہیں، جو زیادہ نیا ہے اور قانون کا حوالہ دیتا ہے۔
conflict-k6 = CRESCO کب ختم ہوا؟ { "A" }: 2016 کے پہلے مہینوں میں۔ { "B" }: 2015 کے آخر کے ایک اعلان میں یہ اب بھی درج ہے۔ ہم A لیتے ہیں۔ ٹھیک دن ہم نے خود چنا ہے۔
conflict-k9 = { "assegno unico" } (بچوں کی ماہانہ رقم) کی سب سے کم رقم کیا ہے؟ { "A" }: { $a } ماہانہ۔ { "B" }: { $b } ماہانہ۔ ہم ”تقریباً“ کہتے ہیں: صحیح رقم { -inps } بتاتا ہے۔
conflict-k10 = { "A" }: CRESCO کل { $a } دیتا تھا۔ { "B" }: { $b }۔ ہم A لیتے ہیں، کیونکہ یہ تمام مہینوں کا جوڑ ہے۔

## The money in time

chart-title = { $fund }: ہر مہینے کے پیسے
chart-about = مہینے: { $from } – { $to }۔ ماہانہ: { $each }۔ کل: { $total }۔
chart-birth = پیدائش: { $month }


## The estimate of the ISEE

estimate-title = آپ کے { -isee } کا اندازہ لگائیں
estimate-open = مجھے اپنا { -isee } معلوم نہیں: اندازہ لگائیں
estimate-number = اندازہ: سوال { $number }
estimate-amounts = رقمیں یورو میں لکھیں، مثلاً { "9.000" }۔ خالی خانہ صفر گنا جاتا ہے۔ اگر سب خالی ہوں تو ”معلوم نہیں“ گنا جاتا ہے۔
estimate-children-title = آپ کے کتنے بچے آپ کے ساتھ رہتے ہیں؟
estimate-children-hint = 18 سال سے چھوٹے بچے گنیں۔ جو بچہ ابھی پیدا ہونا ہے وہ نہیں گنا جاتا۔ اگر بچے نہیں ہیں تو { "0" } لکھیں
estimate-children-field = 18 سال سے چھوٹے بچے
estimate-under-3 = کیا ان میں سے کوئی 3 سال سے چھوٹا ہے؟
estimate-children-help = یہ وہ بچے ہیں جو خاندان کے سرٹیفکیٹ ({ "stato di famiglia" }) میں آپ کے ساتھ لکھے ہیں۔ یہ { "anagrafe" } کا سرٹیفکیٹ ہے، یعنی آپ کے { -comune } کا وہ دفتر جو وہاں رہنے والوں کی فہرست رکھتا ہے۔
estimate-children-wrong = بچوں کی تعداد عدد میں لکھیں۔ وہ خاندان کے لوگوں سے کم ہوتے ہیں۔ مثلاً { "1" }
estimate-parents-title = بچوں کے ساتھ ماں باپ میں سے کون رہتا ہے؟
estimate-parents-hint = یہاں ماں یا باپ تب کام کرنے والے گنے جاتے ہیں جب سال میں کم از کم چھ مہینے کام کیا ہو۔
estimate-parents-lone = ماں یا باپ میں سے صرف ایک
estimate-parents-both = ماں باپ دونوں، اور دونوں کام کرتے ہیں
estimate-parents-not-both = ماں باپ دونوں، اور کم از کم ایک کام نہیں کرتا
estimate-parents-help = اگر ماں باپ شادی شدہ نہیں اور الگ گھروں میں رہتے ہیں تو قواعد الگ ہیں۔ { -caf } سے پوچھیں: یہ ٹیکس اور فارموں میں مدد دینے والا دفتر ہے۔
estimate-income-title = آپ سب ایک سال میں کتنا کماتے ہیں؟
estimate-pay = آپ کی ایک سال کی تنخواہ، ٹیکس سے پہلے
estimate-other-pay = بچے کے باپ یا ماں کی، یا خاندان کے کسی اور فرد کی تنخواہ
estimate-other = باقی سب: بے روزگاری کی رقم، پنشن، اپنا کام
estimate-income-help = تنخواہ سالانہ آمدنی کے کاغذ ({ "Certificazione Unica (CU)" }) پر لکھی ہے، جو مالک ہر سال دیتا ہے۔ عام طور پر { -isee } دو سال پہلے کی آمدنی دیکھتا ہے۔
estimate-home-title = آپ کا گھر کیسا ہے؟
estimate-home-hint = چنیں، پھر رقمیں یورو میں لکھیں۔ اگر گھر آپ کا اپنا ہے تو اس کی قیمت چاہیے: اس کے بغیر ہم اندازہ نہیں لگا سکتے۔
estimate-home-rent = کرائے کا
estimate-home-own = ہمارا اپنا
estimate-home-other = نہ کرائے کا نہ اپنا
estimate-home-both = آپ نے کرایہ بھی لکھا ہے اور قیمت بھی۔ چنیں کہ گھر کیسا ہے۔
estimate-rent = ایک مہینے کا کرایہ
estimate-value = { -imu } کے لیے گھر کی قیمت
estimate-mortgage = گھر کا قرض جو باقی ہے
estimate-home-help = { -imu } گھروں پر { -comune } کا ٹیکس ہے۔ اس کی قیمت { -imu } کے کاغذوں پر یا گھروں کی فہرست ({ "catasto" }) کے کاغذوں پر ہے۔ اگر معلوم نہیں تو ”معلوم نہیں“ دبائیں اور پھر بھی آگے بڑھیں۔
estimate-savings-title = آپ کی کیا بچت ہے؟
estimate-savings = بینک یا ڈاک خانے میں پیسے
estimate-property = دوسرے گھر یا زمین: { -imu } کے لیے قیمت
estimate-savings-help = پورے خاندان کے کھاتے، بچت کی کاپیاں، شیئر اور بانڈ جمع کریں۔ اگر کچھ نہیں تو { "0" } لکھیں۔ عام طور پر { -isee } دو سال پہلے کی بچت دیکھتا ہے۔
estimate-outcome = آپ کا { -isee }: { $band }
estimate-quote = یہ ایک اندازہ ہے: یہ اعداد کبھی کسی درخواست میں نہ لکھیں۔ صرف { -isee } کا سرٹیفکیٹ ({ "attestazione ISEE" }) مانا جاتا ہے۔
estimate-within = غالباً آپ حد کے اندر ہیں۔
estimate-near = آپ حد سے نیچے یا اوپر ہو سکتی ہیں: اصل { -isee } چاہیے۔
estimate-above = غالباً آپ حد سے اوپر ہیں۔
estimate-no-limit = { -isee } کی کوئی حد نہیں۔
estimate-families = کچھ مدد کے لیے دوسرا { -isee } گنا جاتا ہے، 2026 کے قواعد سے: { $band }۔ یہ ہیں: بچوں کی ماہانہ رقم ({ "assegno unico" })، نرسری کی رقم ({ "bonus nido" })، نئے بچے کی رقم ({ "bonus nuovi nati" })، خاندان کی آمدنی میں مدد ({ "assegno di inclusione (ADI)" }) اور تربیت اور کام میں مدد ({ "supporto per la formazione e il lavoro (SFL)" })۔
estimate-left-out = ہم نے سب کچھ نہیں گنا۔ یہ باقی ہیں: آپ کے کھاتے میں اوسطاً کتنا تھا، نان نفقہ، ٹیکس کے بغیر مدد، معذوری اور شیئر اور بانڈ کا منافع۔ جو بچہ ابھی پیدا ہونا ہے وہ نہیں گنا جاتا۔ اس لیے ہم نے خود دونوں اعداد کا فرق بڑھا دیا ہے۔
estimate-real = اصل { -isee } مفت ہے۔ اس کی درخواست { -dsu } سے ہوتی ہے، جو خاندان کی معلومات کا فارم ہے: { -caf } (ٹیکس اور فارموں میں مدد دینے والا دفتر) میں یا { -inps } کی سائٹ پر، { -spid } کے ساتھ یا الیکٹرانک شناختی کارڈ ({ -cie }) کے ساتھ۔
estimate-none = ہم اندازہ نہیں لگا سکتے
estimate-none-about = ہمیں معلوم نہیں کہ آپ لوگ کتنا کماتے ہیں، گھر کی قیمت کیا ہے یا کتنی بچت ہے۔ کوئی بات نہیں: ہم ”معلوم نہیں“ کی طرح آگے بڑھتے ہیں۔

## Today

today-title = آج کی مدد
today-open = آج کی مدد دیکھیں
today-about = یہ 2025 اور 2026 کی مدد ہے۔ ہم نے اسے { $date } کو جمع کیا۔ رقمیں اور آخری تاریخیں بدلتی ہیں: ہمیشہ پوچھ کر تصدیق کریں۔ فیصلہ دفتر کرتا ہے، یہ صفحہ نہیں۔
today-inps = { -inps } پنشن اور بونس دینے والا سرکاری ادارہ ہے۔ درخواست اس کی سائٹ پر دی جاتی ہے، یا مفت { -patronato } (درخواستوں میں مدد دینے والا دفتر) میں۔
today-status-open = درخواست دے سکتی ہیں
today-status-comes = آپ کو مل سکتی ہے
today-status-excluded = ممکن نہیں
today-status-not-yet = ابھی نہیں
today-status-expired = ختم ہو گئی
today-status-lapsed = تصدیق باقی ہے
today-ask-lapsed = ہمیں رقمیں اور حدیں { $date } تک معلوم ہیں۔ مدد جاری رہ سکتی ہے: پوچھیں۔
today-ask-not-yet = ہماری معلومات { $date } سے لاگو ہیں۔
today-ask-expired = یہ { $date } تک تھی۔ پوچھیں کہ کیا اب بھی ہے۔
today-after-birth = درخواست پیدائش کے بعد دی جاتی ہے۔
today-ask-last-day = آپ کے لیے آخری دن: { $date }۔
today-conditions = شرطیں اور ذریعہ

today-ask-circa = تقریباً { $amount }
today-range = { $least } سے { $most } تک
today-ask-amount = رقم: { $amount }
today-ask-month = رقم: { $amount } ماہانہ
today-months = { $months } ماہ تک { $amount } ماہانہ، کل { $total }
today-ask-once = رقم: { $amount }، صرف ایک بار
today-ask-year = رقم: { $amount } سالانہ

today-at-inps = کہاں: { -inps }۔
today-at-comune = کہاں: آپ کے { -comune } (شہر کا دفتر) میں۔
today-at-consultorio = کہاں: کسی { -consultorio } میں۔
today-at-cav = کہاں: کسی { -cav } میں ({ -centro-aiuto }، ایک نجی تنظیم)۔
today-at-online = کہاں: علاقائی حکومت ({ "Regione Lombardia" }) کی سائٹ پر۔
today-at-nobody = درخواست نہیں دینی پڑتی: خود آتی ہے۔

today-private = یہ نجی مدد ہے، علاقائی حکومت کی نہیں۔ یہ ایک { "pro-life" } ادارہ دیتا ہے، یعنی جو اسقاطِ حمل کے خلاف ہے۔
today-ask-pregnancy = یہ حاملہ عورت کے لیے ہے۔
today-ask-weeks = درخواست حمل کے ہفتہ نمبر { $week } کے ختم ہونے سے پہلے دی جاتی ہے۔
today-ask-baby = یہ ان کے لیے ہے جن کا چھوٹا بچہ ہے۔
today-ask-child = یہ ان کے لیے ہے جن کا 18 سال سے چھوٹا بچہ ہے۔
today-ask-known-until = ہمیں یہ { $date } تک معلوم ہے۔ جو بچہ بعد میں پیدا ہو، اس کے لیے پوچھیں کہ کیا اب بھی ہے۔
today-ask-born = بچہ { $date } کو یا اس کے بعد پیدا ہوا ہونا چاہیے۔
today-ask-months = درخواست پیدائش کے { $months } ماہ کے اندر دی جاتی ہے۔
today-ask-days = درخواست پیدائش کے { $days } دن کے اندر دی جاتی ہے۔
today-ask-august = یہ اس سال کے اگست تک آتی ہے جس میں بچہ { $years } سال کا ہوتا ہے۔
today-ask-isee = { -isee } { $limit } تک ہونا چاہیے۔
today-ask-isee-above = آپ کا { -isee } حد سے اوپر ہے۔ حد { $limit } ہے۔
today-ask-isee-own = { -isee } { $limit } تک ہونا چاہیے۔ اس مدد کے لیے { -isee } آپ کے { -isee } سے کم ہو سکتا ہے: { -caf } سے پوچھیں۔
today-ask-isee-full = پوری رقم کے لیے { -isee } { $limit } تک ہونا چاہیے۔
today-ask-isee-least = سب سے کم رقم اگر { -isee } { $limit } سے زیادہ ہو، یا { -isee } نہ ہو۔
today-ask-born-full = پوری رقم کے لیے بچہ { $date } کو یا اس کے بعد پیدا ہوا ہونا چاہیے۔
today-ask-first-year = زندگی کے پہلے سال میں { $percent } فیصد زیادہ۔
today-ask-household = { -isee } کے لیے خاندان میں کم از کم { $people } لوگ ہونے چاہییں۔
today-ask-children = کم از کم { $children } بچے ہونے چاہییں۔
today-ask-income = کام کی آمدنی { $limit } سالانہ تک ہونی چاہیے۔
today-work = پیدائش سے پہلے کے { $from } اور { $to } ماہ کے درمیان، کام سے جمع ہونے والے سماجی بیمے کے { $months } ماہ چاہییں۔

today-assegno-unico = ہر بچے کے لیے ماہانہ رقم ({ "assegno unico" })
today-assegno-unico-what = 18 سال سے چھوٹے ہر بچے کے لیے پیسے۔ درخواست { -isee } کے بغیر بھی دی جا سکتی ہے۔
today-bonus-nuovi-nati = نئے بچے کی رقم ({ "bonus nuovi nati" })
today-bonus-nuovi-nati-what = ہر پیدا ہونے والے یا گود لیے بچے کے لیے۔ اس { -isee } میں { "assegno unico" } نہیں گنا جاتا۔
today-maternita-comuni = شہر کی طرف سے زچگی کی رقم ({ "assegno di maternità dei Comuni" })
today-maternita-comuni-what = ان کے لیے جنہیں زچگی کی کوئی اور رقم نہیں ملتی۔
today-maternita-stato = ریاست کی طرف سے زچگی کی رقم ({ "assegno di maternità dello Stato" })
today-maternita-stato-what = ان کے لیے جنہوں نے کام کیا ہے، چاہے تھوڑے عرصے کے معاہدوں پر۔ اس سال کی رقم پکی نہیں۔
today-bonus-nido = نرسری کی رقم ({ "bonus nido" })
today-bonus-nido-what = آپ نرسری کے جو پیسے دیتی ہیں وہ واپس دیتی ہے۔
today-nidi-gratis = مفت نرسری ({ "Nidi Gratis Plus" })
today-nidi-gratis-what = علاقائی حکومت نرسری کا وہ حصہ دیتی ہے جو { "bonus nido" } سے پورا نہیں ہوتا۔
today-carta-dedicata = کھانے کی چیزوں کا کارڈ ({ "Carta Dedicata a te" })
today-carta-dedicata-what = کھانے کی چیزیں خریدنے کا کارڈ۔ ان کے لیے جنہیں آمدنی کی کوئی اور مدد نہیں ملتی۔
today-bonus-mamme = کام کرنے والی ماؤں کی رقم ({ "bonus mamme lavoratrici" })
today-bonus-mamme-what = کام کرنے والی ماؤں کے لیے۔
today-consultori = { -consultori } اور خاندانی مراکز ({ "Centri per la famiglia" })
today-consultori-what = مفت بات سننا اور مشورہ۔ یہ پیسے نہیں دیتے، لیکن جانتے ہیں کہ کیا مدد موجود ہے۔
today-progetto-gemma = { "Progetto Gemma" } (جیما منصوبہ)
today-progetto-gemma-what = { "Fondazione Vita Nova" } کی طرف سے، مشکل میں حاملہ عورت کے لیے۔

## The programme

programme-title = خاندان اور کام کو ساتھ چلانے میں مدد کا نیٹ ورک
programme-open = آپ کے علاقے کا نیٹ ورک کیا ہے
programme-about = NASKO اور CRESCO علاقائی حکومت کے { "2014-15" } کے ایک پروگرام کا حصہ تھے۔ اس کا مقصد کام کرنے والوں کی مدد تھا کہ وہ خاندان اور کام ساتھ چلا سکیں۔
programme-mine = آپ کے علاقے کا نیٹ ورک
programme-each = کل { $count } نیٹ ورک تھے، ہر صحت کے علاقے ({ -asl }) کے لیے ایک۔
programme-of-asl = آپ کا نیٹ ورک اس علاقے کا تھا: { $asl }۔
programme-elsewhere = یہ صرف لومباردیا میں تھے۔
programme-what-title = نیٹ ورک کیا کرتا ہے، اور کس کے لیے
programme-what = اس کا نام ”{ "rete territoriale di conciliazione" }“ ہے۔ یہ علاقے کے سرکاری اور نجی اداروں کا گروہ ہے۔ مشترکہ منصوبوں سے یہ کام کرنے والوں، خاندانوں اور کام دینے والوں کی مدد کرتا ہے کہ زندگی اور کام ساتھ چلیں۔
programme-does = یہ تربیت اور معلومات دیتا ہے۔ خاندان کے لیے مقامی اتحادوں کا بھی ساتھ دیتا ہے۔
programme-who-title = نیٹ ورک میں کون ہے
programme-who-public = صوبہ، { -comune } اور { -asl } کے مقامی دفتر
programme-who-trade = چیمبر آف کامرس ({ "Camera di commercio" })، یعنی کاروباروں کا ادارہ
programme-who-equality = برابری کی مشیر ({ "Consigliera di parità" }): وہ ان کی مدد کرتی ہے جن سے کام پر عورت ہونے کی وجہ سے دوسروں سے برا سلوک ہوتا ہے
programme-who-others = کاروبار اور تنظیمیں جو منافع کے لیے نہیں
programme-alliances-title = خاندان کے لیے مقامی اتحاد
programme-alliances = یہ خاندانوں کی تنظیمیں اور سماجی، معاشی اور ثقافتی گروہ ہیں۔ یہ اپنے علاقے کے خاندانوں کی بھلائی کے لیے کام کرتے ہیں۔
programme-now-title = اور آج؟
programme-now = آج ان { -asl } کی جگہ { -ats } ہیں۔ اپنے { -ats }، { -comune } یا { -consultorio } سے پوچھیں کہ اب کیا موجود ہے۔
programme-source = یہ پروگرام کے تعارفی صفحات بتاتے ہیں۔ ہمیں ان کا کوئی پتہ معلوم نہیں۔

## Take it with you

sheet-title = ہمارا اندازہ: NASKO اور CRESCO
sheet-neutral-title = خاندانی مشاورت کے مراکز: کہاں جائیں
sheet-about = جو آپ چھاپتی، محفوظ کرتی یا کاپی کرتی ہیں وہ بعد میں بھی رہتا ہے۔ جو آپ کا فون یا کمپیوٹر استعمال کرے، وہ اسے دیکھ سکتا ہے۔
sheet-neutral = میرے جوابوں کے بغیر اور عام عنوان کے ساتھ
sheet-print = چھاپیں
sheet-copy = متن کے طور پر کاپی کریں
sheet-calendar = کیلنڈر کے لیے تاریخیں محفوظ کریں
sheet-copied = کاپی ہو گیا۔ اب جہاں چاہیں پیسٹ کریں۔
sheet-by-hand = یہ متن منتخب کریں اور خود کاپی کریں۔
sheet-saved = ہو گیا: ڈاؤن لوڈ کی گئی فائلوں میں ”{ "date.ics" }“ ڈھونڈیں۔
sheet-fault = یہ نہیں ہو سکا۔ انٹرنیٹ آنے پر دوبارہ کوشش کریں۔
sheet-answers = آپ کے جواب
sheet-dates = آپ کی تاریخیں، اگر فنڈ اب بھی کھلے ہوتے
sheet-first-day = { $fund } کی درخواست کا پہلا دن
sheet-last-day = حمل کا دن نمبر { $day }: NASKO کی درخواست کا آخری دن
sheet-in-time = پیدائش کے بعد { $months } ماہ: جو اس دن کے بعد CRESCO کی درخواست دے، اسے پیسوں کا نقصان ہو سکتا ہے
sheet-too-old = پیدائش کے بعد { $months } ماہ: CRESCO ختم ہوتا ہے
sheet-appointment = ملاقات کا وقت
sheet-closed = { $what } (آج فنڈ بند ہے)
sheet-code = آپ کی تاریخیں: صرف دن، یہ بتائے بغیر کہ کس لیے
sheet-ask = فون پر پوچھیں کہ کیا لانا ہے۔
sheet-call = یہ کچھ { -consultori } ہیں۔ جانے سے پہلے فون کریں۔
sheet-no-places = اپنے علاقے کا { -consultorio-familiare } ڈھونڈیں۔
sheet-version = ورژن { $version }۔

## The map

map-title = نقشے پر اپنا علاقہ چنیں
map-hint = لومباردیا صحت کے 15 علاقوں میں بٹا ہوا تھا، جنہیں { -asl } کہتے تھے۔ نقشے پر اپنا علاقہ چھوئیں، یا نام سے چنیں۔ پھر وہ { -comune } (شہر یا قصبہ) چنیں جہاں آپ کی رہائش درج ہے ({ -residenza })۔
map-comune = آپ کس { -comune } (شہر یا قصبہ) میں رہتی ہیں؟ چنا ہوا علاقہ { $asl } ہے۔
map-wrong = { -comune } نہیں چنا۔ فہرست میں سے چنیں، یا ”معلوم نہیں“ دبائیں۔
map-choose = { -comune } چنیں
map-failed = نقشہ لوڈ نہیں ہوا۔ آپ اس کے بغیر بھی آگے بڑھ سکتی ہیں۔
map-source = علاقوں کی حدیں { "openpolis" } کی ہیں، { "ISTAT" } کی 2023 کی معلومات کے ساتھ (لائسنس { "CC BY 4.0" })۔ ہم نے انہیں آسان کیا ہے۔

## The glossary

glossary-open = اطالوی الفاظ جو آپ کو ملیں گے
glossary-title = اطالوی الفاظ جو آپ کو ملیں گے
glossary-about = یہ الفاظ دفتروں کے دروازوں اور فارموں پر ملتے ہیں۔

## On a kiosk

static-kiosk-fault = کچھ خراب ہو گیا ہے، اور اس میں آپ کا قصور نہیں ہے۔ ایک منٹ میں صفحہ خود دوبارہ شروع ہوتا ہے۔ نیچے قواعد ہیں۔
static-kiosk-idle-title = کیا آپ ابھی یہیں ہیں؟
static-kiosk-idle-about = آگے بڑھنے کے لیے سکرین چھوئیں۔ اگر اب کوئی نہیں ہے تو ہم تمام جواب مٹا دیتے ہیں اور شروع پر واپس جاتے ہیں۔
static-kiosk-idle-count = سیکنڈ: { $seconds }
static-kiosk-idle-more = مجھے اور وقت چاہیے
static-kiosk-link-title = یہ سائٹ اپنے فون پر کھولیں
static-kiosk-link-about = فون کا کیمرا کوڈ کے سامنے کریں۔ آپ پتہ کاغذ پر بھی لکھ سکتی ہیں۔
static-kiosk-link-code = سائٹ کے پتے والا { "QR" } کوڈ
static-kiosk-close = بند کریں
static-kiosk-keys = سکرین پر کی بورڈ
static-kiosk-keys-layout = کی بورڈ کی زبان
static-kiosk-key-space = خالی جگہ
static-kiosk-key-delete = ایک حرف یا ہندسہ مٹائیں
static-kiosk-key-next = آگے
static-kiosk-key-done = ہو گیا
static-kiosk-key-comma = کوما
static-kiosk-key-point = نقطہ
static-kiosk-key-apostrophe = اپاسٹروفی
static-kiosk-key-hyphen = ہائفن
