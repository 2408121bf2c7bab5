# Arabic. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO وCRESCO
page-title-error = خطأ: { $page } - NASKO وCRESCO
language-label = اللغة
static-language = العربية
language-silent = لم تُحمَّل هذه اللغة. حاولي مرة أخرى عند توفر الإنترنت.
further-failed = لم يُحمَّل هذا الجزء. ارجعي وحاولي مرة أخرى عند توفر الإنترنت.
unreviewed = لم يراجع أي شخص هذه الترجمة بعد. النص الإيطالي هو المعتمد.
intl-locale = ar-u-nu-latn
intl-dates = Intl
footer-estimate = هذا تقدير وليس قرارًا. القرار لمركز { -consultorio } (مركز الاستشارة العائلية).
footer-private = ما تكتبينه يبقى في هذه الصفحة. لا يُحفظ ولا يُرسل إلى أحد.
collected = جمعنا القواعد يوم { $law } والعناوين يوم { $places }. كثير من العناوين من سنة 2019.
collected-old = عمر هذه الصفحة أكثر من سنة. ربما تغيّرت القواعد والمبالغ وأرقام الهاتف: اسألي مركز { -consultorio } عمّا يسري اليوم.
preview = معاينة. يوم الطلب: { $date }.
preview-wrong = عنوان الصفحة يختار قواعد أو يومًا غير موجودين. اكتبي مثلًا { "?regime=2013&data=2014-05-05" }. حاليًا نستعمل هذا اليوم: { $date }.

continue = متابعة
loading = لحظة، جارٍ التحميل.
result = نتيجتك
back = رجوع
leave = خروج فوري
leave-about = زر «خروج فوري» يمسح إجاباتك ويفتح موقعًا آخر. يمكنك أيضًا الضغط ثلاث مرات على مفتاح Shift. سجلّ المتصفح لا يُمسح.
leave-kiosk = زر «خروج فوري» يمسح إجاباتك ويعود إلى هنا، إلى البداية.
unsure = لا أعرف
question-number = السؤال { $number }
how-to-know = كيف أعرف ذلك؟
errors-title = هناك شيء يحتاج إلى تصحيح
error-prefix = خطأ:

field-day = اليوم
field-month = الشهر
field-year = السنة
yes = نعم
no = لا

## Start

start-title = ماذا كنتِ ستأخذين من NASKO وCRESCO، وإلى أين تذهبين
start-intro = NASKO وCRESCO صندوقان من { "Regione Lombardia" } (إقليم لومبارديا). هما للحوامل وللأمهات اللواتي ولدن حديثًا ولديهن مال قليل. أجيبي عن بضعة أسئلة. نقول لك ماذا كانا سيعطيانك، وإلى أي { -consultorio } (مركز استشارة عائلية) تذهبين.
start-nasko = NASKO: حتى { $amount }، قبل الولادة وبعدها، في مدة أقصاها { $months ->
    [zero] { $months } شهر.
    [one] شهر واحد.
    [two] شهران.
    [few] { $months } أشهر.
    [many] { $months } شهرًا.
   *[other] { $months } شهر.
}
start-cresco = CRESCO: { $amount } في الشهر لشراء الطعام، لمدة أقصاها { $months ->
    [zero] { $months } شهر.
    [one] شهر واحد.
    [two] شهران.
    [few] { $months } أشهر.
    [many] { $months } شهرًا.
   *[other] { $months } شهر.
}
start-consultorio = { -consultorio-familiare } هو مركز استشارة عائلية. خدمته مجانية. تجدين فيه قابلات ومساعدات اجتماعيات وأخصائيات نفسيات. ما تقولينه يبقى سريًا.
start-time = تكفي ثلاث دقائق تقريبًا. يمكنك الإجابة عن كل سؤال بـ«لا أعرف».
start-go = ابدئي

closed-title = الصندوقان مغلقان اليوم
closed-dates = استقبل NASKO الطلبات حتى { $nasko } ({ $naskosure })، وCRESCO حتى { $cresco } ({ $crescosure }).
closed-why = هنا ترين ماذا كانت تقول القواعد. مركز { -consultorio } ما زال موجودًا، ويعرف مساعدات اليوم.
closed-other = اليوم توجد مساعدات أخرى. مثلًا: إعانة شهرية لكل طفل ({ "assegno unico" })، ومنحة المولود الجديد ({ "bonus nuovi nati" })، وإعانة الأمومة من البلدية ({ "assegno di maternità del Comune" }). اسألي مركز { -consultorio } أو بلديتك ({ -comune }) أو { -caf } (مكتب يساعد في الضرائب والاستمارات).
sure-high = تاريخ مؤكد
sure-medium = اليوم غير مؤكد
sure-low = تاريخ غير مؤكد

## Questions

comune-title = في أي بلدية ({ -comune }) تسكنين؟
comune-hint = اكتبي أول الاسم بحروف لاتينية، كما على اللافتات الإيطالية، واختاري من القائمة. المهم البلدية التي فيها إقامتك ({ -residenza })، أي حيث أنتِ مسجّلة ضمن السكان.
comune-help = هي البلدية المكتوبة على بطاقة الهوية أو على شهادة الإقامة ({ "certificato di residenza" }). إذا تغيّر اسم بلديتك، يمكنك كتابة الاسم القديم أيضًا.
comune-elsewhere = لا أسكن في لومبارديا
comune-map = اختاري على الخريطة
comune-found = عدد البلديات التي وجدناها: { $count }. استعملي الأسهم للاختيار.
comune-none = لم نجد أي بلدية.
comune-former = { $name }، سابقًا { $former }
comune-unknown = لا نجد هذه البلدية في لومبارديا. راجعي كتابتها بحروف لاتينية واختاري من القائمة، مثلًا «{ "Bergamo" }».
comune-other-asl = هذه البلدية في منطقة أخرى من لومبارديا. اختاري هنا بلدية من هذه المنطقة. إذا كنتِ تسكنين في منطقة أخرى، فاضغطي «لا أعرف».
comune-both = كتبتِ بلدية وقلتِ أيضًا إنك لا تسكنين في لومبارديا. اتركي إجابة واحدة فقط.

day-title = ما تاريخ اليوم؟
day-hint = ساعة هذا الجهاز خاطئة. اكتبي اليوم والشهر والسنة لتاريخ اليوم. مثلًا: { "15" } { "3" } { "2027" }
day-help = تجدين تاريخ اليوم على هاتف آخر أو جريدة أو تقويم. يمكنك أيضًا أن تسألي من بجانبك. نحتاج إليه لأن بعض القواعد تحسب الأشهر والأيام التي مرّت.
day-passed = هذا التاريخ مضى. اكتبي تاريخ اليوم: لا يمكن أن يكون قبل { $date }.
day-late = هذا التاريخ بعيد جدًا. اكتبي تاريخ اليوم، والسنة بأربعة أرقام.

since-title = منذ متى تسكنين في لومبارديا؟
since-hint = احسبي من الوقت الذي تسكنين فيه هناك دون انقطاع، حتى لو غيّرتِ البلدية. إذا كنتِ لا تتذكرين اليوم، يكفي تاريخ تقريبي. مثلًا: { "15" } { "3" } { "2020" }
since-help = التاريخ مكتوب في شهادة أماكن إقامتك السابقة ({ "certificato storico di residenza" }). تعطيها { "anagrafe" }، وهي مكتب البلدية الذي يسجّل السكان.

maternity-title = ما وضعك؟
maternity-hint = هل أنتِ حامل ولديك طفل صغير؟ أجيبي عن الأسئلة مرتين: مرة كحامل ومرة كأم.
maternity-pregnant = أنا حامل
maternity-mother = ولدتُ طفلي
maternity-neither = لا هذا ولا ذاك
maternity-help = إذا كنتِ تظنين أنك حامل، يمكنك أن تطلبي في مركز { -consultorio } اختبار الحمل وفحصًا طبيًا. يمكنك الذهاب حتى دون تحويل من الطبيب.

due-date-title = متى موعد الولادة المتوقع؟
due-date-hint = اكتبي تاريخ الولادة المتوقع، مثلًا { "20" } { "6" } { "2027" }. أو اكتبي كم أسبوعًا مرّ من حملك.
due-date-date = تاريخ الولادة المتوقع
due-date-weeks = أو: كم أسبوعًا مرّ من حملك حتى اليوم
due-date-weeks-hint = إذا قالوا لك «10 أسابيع و3 أيام»، فاكتبي { "10" } و{ "3" }.
due-date-weeks-field = الأسابيع الكاملة
due-date-days-field = الأيام الإضافية
due-date-help = تاريخ الولادة المتوقع ({ "data prevista del parto" }) مكتوب على صورة السونار أو في ملف الحمل. تُحسب الأسابيع من أول يوم في آخر دورة شهرية.
due-date-both = كتبتِ التاريخ والأسابيع معًا. اتركي واحدًا منهما فقط.

birth-date-title = متى وُلد طفلك؟
birth-date-hint = مثلًا: { "30" } { "10" } { "2026" }
birth-date-help = التاريخ على شهادة الميلاد أو على البطاقة الصحية للطفل ({ "tessera sanitaria" }).

breastfeeding-title = هل ترضعين رضاعة طبيعية؟
breastfeeding-help = حليب الأم يُحسب، حتى مع حليب آخر أو طعام. إذا كان لديك شك، أجيبي «لا أعرف»: تتكلمين عن ذلك مع مركز { -consultorio }.

nasko-received-title = هل أخذتِ NASKO من قبل لهذا الطفل؟
nasko-received-help = كان NASKO يصل كل شهر على بطاقة مدفوعة مسبقًا، بعد اتفاق مكتوب مع مركز { -consultorio }. إذا لم تسمعي به من قبل، فالإجابة «لا».

isee-title = ما قيمة { -isee } لديك؟
isee-hint = { -isee } رقم يراعي الدخل والمدخرات وعدد أفراد العائلة. اكتبي المبلغ باليورو، مثلًا { "7.700,00" }
isee-help = القيمة مكتوبة في شهادة { -isee } ({ "attestazione ISEE" })، بجانب كلمة «{ -isee }». إذا لم تكن لديك، يمكنك أخذها مجانًا: من { -caf } (مكتب يساعد في الضرائب والاستمارات) أو من موقع { -inps } (هيئة عامة تدفع المعاشات والمنح).
isee-understood = فهمنا { $amount }.

household-title = كم شخصًا في عائلتك حسب { -isee }؟
household-hint = احسبي نفسك أيضًا. الطفل الذي لم يولد بعد لا يُحسب. اكتبي رقمًا، مثلًا { "3" }
household-help = هم الأشخاص المكتوبون في شهادة { "attestazione ISEE" }، تحت «{ "nucleo familiare" }» (أفراد العائلة). عادةً هم المسجّلون معك في مكان الإقامة نفسه.

## What is wrong with an answer

date-missing-day = ينقص اليوم. اكتبي رقمًا، مثلًا { "15" }
date-missing-month = ينقص الشهر. اكتبي رقمًا، مثلًا { "3" } لشهر مارس
date-missing-year = تنقص السنة. اكتبي أربعة أرقام، مثلًا { "2020" }
date-number-day = اكتبي اليوم بالأرقام، مثلًا { "15" }
date-number-month = اكتبي الشهر بالأرقام، مثلًا { "3" } لشهر مارس
date-number-year = اكتبي السنة بأربعة أرقام، مثلًا { "2020" }
date-no-month = الشهر من 1 إلى 12. مثلًا { "3" } لشهر مارس
date-no-day = هذا اليوم غير موجود: عدد أيام ذلك الشهر { $days }. راجعي اليوم والشهر.
since-future = هذا التاريخ لم يأتِ بعد. اكتبي منذ متى تسكنين في لومبارديا. آخر تاريخ ممكن: { $date }.
birth-future = هذا التاريخ لم يأتِ بعد. إذا لم يولد طفلك بعد، فارجعي واختاري «أنا حامل».
due-early = { $days ->
    [zero] مرّ على هذا التاريخ أكثر من { $days } يوم. إذا لم تعودي حاملًا، فارجعي وغيّري الإجابة.
    [one] مرّ على هذا التاريخ أكثر من يوم واحد. إذا لم تعودي حاملًا، فارجعي وغيّري الإجابة.
    [two] مرّ على هذا التاريخ أكثر من يومين. إذا لم تعودي حاملًا، فارجعي وغيّري الإجابة.
    [few] مرّ على هذا التاريخ أكثر من { $days } أيام. إذا لم تعودي حاملًا، فارجعي وغيّري الإجابة.
    [many] مرّ على هذا التاريخ أكثر من { $days } يومًا. إذا لم تعودي حاملًا، فارجعي وغيّري الإجابة.
   *[other] مرّ على هذا التاريخ أكثر من { $days } يوم. إذا لم تعودي حاملًا، فارجعي وغيّري الإجابة.
}
due-late = هذا التاريخ بعيد جدًا. آخر تاريخ ممكن: { $date }.
week-wrong = اكتبي الأسابيع بالأرقام، من 0 إلى 43. مثلًا { "10" }
week-days-wrong = اكتبي الأيام بالأرقام، من 0 إلى 6. مثلًا { "3" }
isee-ambiguous = لا نفهم هل الفاصلة للآلاف أم للسنتات. اكتبي هكذا: { "7.700,00" }
isee-negative = لا يمكن أن يكون { -isee } أقل من صفر. إذا كان صفرًا، فاكتبي { "0" }
isee-long = هذا الرقم طويل جدًا. اكتبي { -isee } باليورو، مثلًا { "7.700,00" }
isee-wrong = لا نستطيع قراءة هذا المبلغ. اكتبي الرقم فقط باليورو، مثلًا { "7.700,00" }
household-wrong = اكتبي كم شخصًا أنتم، برقم من 1 إلى 99. مثلًا { "3" }

## Check

check-title = راجعي إجاباتك
check-unsure = لا أعرف
check-change = تغيير
check-change-what = : { $what }
check-go = شاهدي النتيجة
label-today = تاريخ اليوم
label-comune = البلدية التي تسكنين فيها
label-since = منذ متى تسكنين في لومبارديا
label-maternity = وضعك
label-due-date = تاريخ الولادة المتوقع
label-birth-date = تاريخ ميلاد الطفل
label-breastfeeding = الرضاعة الطبيعية
label-nasko-received = الحصول على NASKO من قبل
label-isee = { -isee }
label-household = عدد أفراد العائلة

## Result

result-title = صندوق { $fund }: { $verdict }.
result-intro = هذا تقديرنا، حسب إجاباتك.
result-short-likely = محتمل
result-short-later = بعد الولادة
result-short-ask = اسألي عنه
result-short-unlikely = غير مرجّح
result-short-closed = مغلق

result-nasko-about = لامرأة حامل في ظروف صعبة.
result-cresco-about = لأم ولدت حديثًا وهي في ظروف صعبة، لشراء الطعام.
result-verdict-likely = حسب تقديرنا كان سيحق لك { $fund }، بشرط أن يؤكّد مركز { -consultorio } ذلك.
result-verdict-later = حسب تقديرنا كان سيحق لك { $fund } بعد الولادة، بشرط أن يؤكّد مركز { -consultorio } ذلك.
result-verdict-ask = { $fund } ممكن. هناك شيء يجب توضيحه مع مركز { -consultorio }.
result-verdict-unlikely = حسب تقديرنا ما كان سيحق لك { $fund }. هناك شرط واحد على الأقل غير متوفر.
result-verdict-closed = في ذلك التاريخ لم يكن { $fund } يستقبل الطلبات.
result-verdict-gap = ليس واضحًا أي قواعد كانت تسري في يناير وفبراير 2015. اسألي مركز { -consultorio } عن { $fund }.
result-amount-up-to = حتى { $max }، في مدة أقصاها { $months ->
    [zero] { $months } شهر.
    [one] شهر واحد.
    [two] شهران.
    [few] { $months } أشهر.
    [many] { $months } شهرًا.
   *[other] { $months } شهر.
}
result-amount-between = من { $min } إلى { $max }، في مدة أقصاها { $months ->
    [zero] { $months } شهر.
    [one] شهر واحد.
    [two] شهران.
    [few] { $months } أشهر.
    [many] { $months } شهرًا.
   *[other] { $months } شهر.
}
result-amount-none = مع هذه الإجابات، لا يوجد مبلغ.

result-requirements-title = الشروط
result-status-met = نعم
result-status-unmet = لا
result-status-judge = يحتاج إلى تقييم
result-status-unknown = يجب التأكد
result-status-pending = بعد الولادة
result-requirement-pregnancy = أن تكوني حاملًا
result-requirement-pregnancy-day = تقديم الطلب حتى اليوم { $days } من الحمل
result-requirement-residence-any = السكن في لومبارديا
result-requirement-residence = السكن في لومبارديا منذ ما لا يقل عن { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
result-requirement-isee = { -isee } لا يزيد على { $limit }
result-requirement-isee-size = { -isee } لا يزيد على { $others }، أو على { $alone } إذا كنتِ وحدك في عائلتك حسب { -isee }
result-requirement-child = أن يكون لديك طفل مولود يوم { $from } أو بعده، وعمره أقل من { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
result-requirement-child-age = تقديم الطلب بعد الولادة بمدة لا تزيد على { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
result-requirement-no-nasko = ألا تكوني أخذتِ NASKO للطفل نفسه
result-value-unknown = لا نعرف بعد.
result-value-pregnant = أنتِ حامل.
result-value-not-pregnant = لستِ حاملًا.
result-value-day = أنتِ في اليوم { $day } من الحمل.
result-value-since = تسكنين هناك منذ هذا اليوم: { $date }.
result-value-elsewhere = لا تسكنين في لومبارديا.
result-value-isee = قيمة { -isee } لديك { $amount }.
result-value-due = تاريخ الولادة المتوقع: { $date }.
result-value-born = تاريخ الميلاد: { $date }.
result-value-no-child = في إجاباتك لا يوجد طفل صغير.
result-value-nasko = أخذتِ NASKO من قبل.
result-value-no-nasko = لم تأخذي NASKO.
result-met-from = سيتحقق الشرط ابتداءً من هذا اليوم: { $date }.
result-judge-note = هنا يمكن لمركز { -consultorio } أن يقرر حسب كل حالة.
result-source = القرار أو المصدر: { $act }
result-sure-of-high = مصادر موثوقة
result-sure-of-medium = مصادر جيدة، غير رسمية
result-sure-of-one = مصدر واحد فقط
result-sure-of-low = استنتجناه نحن

result-payments-title = الأشهر والدفعات
result-payments-plan = هذا مثال فقط: الدفعات يقررها مركز { -consultorio } معك.
result-payments-least = هنا الحد الأدنى. إذا كنتِ ترضعين رضاعة طبيعية، فالمجموع { $max }.
result-payments-pause = بعد الأشهر الأولى تتوقف الدفعات. تعود مع الولادة.
result-payments-none = لنقول لك الأشهر نحتاج إلى تاريخ الولادة، ولو المتوقع.
result-payments-caption = { $fund }، شهرًا بعد شهر
result-payments-month = الشهر
result-payments-amount = المبلغ
result-payments-total = المجموع

result-conditions-title = ما يقرره مركز { -consultorio } وحده
result-condition-interview = NASKO لمن تقرر ألا تُنهي الحمل. نحن لا نسألك عن هذا. تتكلمين عنه فقط مع مركز { -consultorio } أو مع طبيبك، بسرية.
result-condition-plan-nasko = خطة مكتوبة معك، مع مركز { -consultorio } و{ -cav }. { -cav } ({ -centro-aiuto }) جمعية خاصة تساعد النساء أثناء الحمل.
result-condition-plan-cresco = خطة مكتوبة معك، مع زيارات لمتابعة نمو الطفل.
result-condition-hardship = ظروفك الصعبة، المالية والشخصية.

result-documents-title = ماذا تحملين معك
result-document-birth-certificate = شهادة ميلاد الطفل ({ "certificato di nascita" })
result-document-breastfeeding = استمارة أسئلة عن الرضاعة (يعطيها مركز { -consultorio })
result-document-hardship = تصريح عن ظروفك الصعبة (تملئينه في مركز { -consultorio })
result-document-hardship-papers = أوراق تشرح ظروفك الصعبة: إيجار، قرض البيت، فقدان العمل
result-document-identity = وثيقة هوية ({ "documento d’identità" })
result-document-interview = ورقة المقابلة مع الطبيب أو مركز { -consultorio } ({ "colloquio" })
result-document-isee = شهادة { -isee } ({ "attestazione ISEE" })
result-document-pregnancy-certificate = شهادة الحمل ({ "certificato di gravidanza" })
result-document-residence = تصريح بالإقامة ({ "dichiarazione di residenza" }، توقّعينه في مركز { -consultorio })
result-document-tax-code = الرقم الضريبي ({ "codice fiscale" })

result-places-title = إلى أين تذهبين
result-places-call-first = المعلومات من سنة { $year }: اتصلي قبل أن تذهبي.
result-places-near = مراكز { -consultori } في منطقتك
result-places-in-comune = مراكز { -consultori } في { $comune }، حسب الرمز البريدي ({ -cap })
result-places-cav = مراكز { -cav } ({ -centro-aiuto })
result-places-cav-about = هي جمعيات خاصة. كان يمكن طلب NASKO هنا أيضًا.
result-places-no-cav = لا يوجد { -cav } لمنطقتك في قائمتنا. يمكنك الاتصال بـ{ $name }، وهي جمعية خاصة:
result-places-all = كل مراكز { -consultori } في المنطقة: { $asl }
result-places-unknown = لا نعرف في أي بلدية تسكنين. اختاري منطقتك ونعرض عليك مراكز { -consultori } فيها.
result-places-unknown-link = قائمة مراكز { -consultori }
result-places-elsewhere = هذان الصندوقان كانا فقط لمن تسكن في لومبارديا. يمكنك البحث عن { -consultorio-familiare } في منطقتك.
result-places-loading = نحمّل قائمة مراكز { -consultori }.
result-places-failed = لم تُحمَّل القائمة. تجدينها هنا:
result-places-kiosk = اسألي من يعمل هنا: يمكنه أن يساعدك في إيجاد { -consultorio } المناسب لك.
result-place-public = عام
result-place-private = خاص، معتمد من الإقليم
result-place-distance = على بعد { $km } كم تقريبًا
result-place-here = في بلديتك
result-place-no-contact = ليس لدينا هاتف ولا عنوان.

result-take-title = خذي هذه المعلومات معك
result-take-about = وجّهي كاميرا هاتف نحو أحد الرموز. رموز مركز { -consultorio } والوثائق لا تحتوي على إجاباتك.
result-take-show = رموز للمسح بالكاميرا
result-take-place = { $name }: لجهات الاتصال في الهاتف
result-take-documents = وثائق تحملينها معك
result-take-heading = ما تحملينه إلى مركز { -consultorio }:
result-take-fault = لم يُحمَّل الرمز. حاولي مرة أخرى عند توفر الإنترنت.

result-rules-title = القواعد التي استعملناها
result-rules-program = هي قواعد برنامج { "2014-15" } من { "Regione Lombardia" }.
result-rules-other = هي قواعد { $regime }، اختيرت لهذه المعاينة.
result-rules-in-force = هي القواعد السارية في يوم الطلب.
result-rules-dates = { $fund }: من { $from } إلى { $to }.
result-rules-day = يوم الطلب: { $date }.
result-rules-read = القرارات هي النصوص الرسمية. لم نستطع قراءة أي منها تقريبًا. الأرقام مأخوذة ممن تكلّم عنها.

result-change = غيّري الإجابات
result-restart = ابدئي من جديد
result-back = العودة إلى النتيجة

## What would change it

change-isee-band = بين { $least } و{ $most }، حسب تقديرنا
change-isee-up-to = إذا كان { -isee } لديك لا يزيد على { $limit }
change-isee-above = إذا كان { -isee } لديك أكثر من { $limit }
change-isee-between = إذا كان { -isee } لديك أكثر من { $above } ولا يزيد على { $limit }
change-alone = إذا كنتِ وحدك في عائلتك حسب { -isee }
change-more = إذا كان في عائلتك حسب { -isee } أشخاص آخرون
change-lombardy = إذا كنتِ تسكنين في لومبارديا
change-elsewhere = إذا كنتِ لا تسكنين في لومبارديا
change-since = إذا بدأ سكنك في لومبارديا
change-due = إذا كانت الولادة متوقعة
change-birth = إذا كان لديك طفل وُلد
change-born = إذا وُلد الطفل
change-from = { $what } يوم { $day } أو بعده
change-to = { $what } يوم { $day } أو قبله
change-between = { $what } بين يوم { $from } ويوم { $to }
change-when-born = بعد أن يولد الطفل
change-time = من يوم { $day }، عندما تكونين قد سكنتِ في لومبارديا { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
change-pregnant = إذا كنتِ حاملًا
change-not-pregnant = إذا لم تكوني حاملًا
change-neither = إذا لم تكوني حاملًا وليس لديك طفل صغير
change-no-nasko = إذا لم تأخذي NASKO لهذا الطفل
change-nasko = إذا أخذتِ NASKO لهذا الطفل
change-up-to = حتى { $max }
change-least-to = من { $least } إلى { $max }
change-born-no-nasko = يسري هذا إذا لم تكوني قد أخذتِ NASKO للطفل نفسه.
change-not-enough = هذا وحده لا يكفي: ينقص شرط آخر أيضًا.
change-nothing = لم يعد يمكن أن يتغير هذا لهذا الطفل أو لهذا الحمل.
change-same = مهما كانت الإجابة، فهي وحدها لا تغيّر النتيجة.
change-nothing-help = ليس ذنبك. يمكن لمركز { -consultorio } أن يقول لك ما المساعدات الأخرى الموجودة.

## Why

why-ask = لماذا؟
why-disagree = المصادر غير متفقة
why-rule-pregnancy = كان NASKO يساعد أثناء الحمل وبعده. لذلك لم يكن يمكن أن تطلبه إلا الحامل.
why-rule-pregnancy-day = تُحسب الأيام من آخر دورة شهرية. نحن نحسبها من تاريخ الولادة المتوقع.
why-rule-residence = كان المال من { "Regione Lombardia" } وكان لمن تسكن فيها. المهم الإقامة ({ -residenza })، أي حيث أنتِ مسجّلة ضمن السكان.
why-rule-isee = كان الصندوق لمن لديها مال قليل. { -isee } يبيّن ذلك، بالطريقة نفسها للجميع. يُقبل أيضًا { -isee } يساوي الحد.
why-rule-child = كان CRESCO لطعام الأم والطفل في الأشهر الأولى من العمر. لذلك يهمّ متى وُلد.
why-rule-child-age = تُحسب الأشهر من يوم الولادة إلى يوم الطلب.
why-rule-no-nasko = للطفل نفسه كان يمكن الاستفادة من صندوق واحد فقط: NASKO أو CRESCO.
why-compare = القاعدة: «{ $rule }». { $value }
why-valid = كانت تسري على الطلبات من { $from } إلى { $to } ({ $sure }).
why-sources = من يقول ذلك:
why-version-a = من يقول A:
why-version-b = من يقول B:
why-choice = مدى ثقتنا في اختيارنا: { $sure }.
why-class-act = نص رسمي
why-class-office = مكتب عام
why-class-municipality = بلدية
why-class-cav = { -cav }
why-class-region = بيان من الإقليم
why-class-press = جريدة
why-class-guide = دليل
why-class-blog = موقع شخصي
conflict-k1 = { "A" }: { $a } في الشهر، والضعف في الأشهر الأولى إذا كنتِ ترضعين. { "B" }: { $b } في الشهر، والضعف دائمًا إذا كنتِ ترضعين. نستعمل A لأنه أحدث وأدق. الحد الأقصى للمجموع هو نفسه.
conflict-k2 = { "A" }: يُقدَّم الطلب ما دام عدد الأشهر منذ الولادة لا يزيد على { $a }. { "B" }: يسري لطفل لا يزيد عمره بالأشهر على { $b }. نستعمل A ليوم الطلب، وB للأشهر المدفوعة.
conflict-k3 = { "A" }: من تقدّم الطلب وعدد الأشهر منذ الولادة أكثر من { $a } تخسر الأشهر التي مضت. { "B" }: تُدفع كل الأشهر منذ الولادة. نستعمل A لأنه أدق. حسب B ما كنتِ ستخسرين شيئًا.
conflict-k4 = أي قرار أنشأ CRESCO؟ { "A" }: { $a }. { "B" }: { $b }. نستعمل الاثنين: الأول يعطي المال والثاني القواعد.
conflict-k5 = كم من قيمة بيت في ميلانو لا يُحسب في 2026؟ { "A" }: حتى { $a }. { "B" }: حتى { $b }. نستعمل A لأنه أحدث ويذكر القانون.
conflict-k6 = متى انتهى CRESCO؟ { "A" }: في الأشهر الأولى من 2016. { "B" }: إعلان من آخر 2015 ما زال يذكره. نستعمل A. اليوم بالضبط اخترناه نحن.
conflict-k9 = ما أقل مبلغ لإعانة { "assegno unico" }؟ { "A" }: { $a } في الشهر. { "B" }: { $b } في الشهر. نقول «نحو»: الرقم الصحيح تعطيه { -inps }.
conflict-k10 = { "A" }: كان مجموع ما يعطيه CRESCO { $a }. { "B" }: { $b }. نستعمل A لأنه مجموع الأشهر.

## The money in time

chart-title = { $fund }: المال شهرًا بعد شهر
chart-about = الأشهر: { $from } – { $to }. في الشهر: { $each }. المجموع: { $total }.
chart-birth = الولادة: { $month }


## The estimate of the ISEE

estimate-title = لنقدّر قيمة { -isee } لديك
estimate-open = لا أعرف { -isee }: لنقدّره معًا
estimate-number = التقدير: السؤال { $number }
estimate-amounts = اكتبي المبالغ باليورو، مثلًا { "9.000" }. الحقل الفارغ يساوي صفرًا. إذا كانت كلها فارغة، فهذا يعني «لا أعرف».
estimate-children-title = كم من أطفالك يعيشون معك؟
estimate-children-hint = احسبي أطفالك الذين عمرهم أقل من 18 سنة. الطفل الذي لم يولد بعد لا يُحسب. إذا لم يكن لديك أطفال، فاكتبي { "0" }
estimate-children-field = أطفال عمرهم أقل من 18 سنة
estimate-under-3 = هل عمر أحدهم أقل من 3 سنوات؟
estimate-children-help = هم الأطفال المكتوبون معك في شهادة العائلة ({ "stato di famiglia" }). تعطيها { "anagrafe" }، وهي مكتب البلدية الذي يسجّل السكان.
estimate-children-wrong = اكتبي عدد الأطفال برقم. هم أقل من عدد أفراد العائلة. مثلًا { "1" }
estimate-parents-title = أي الوالدين يعيش مع الأطفال؟
estimate-parents-hint = هنا نقول إن الأب أو الأم يعمل إذا عمل ستة أشهر على الأقل في سنة.
estimate-parents-lone = والد واحد فقط، الأم أو الأب
estimate-parents-both = الوالدان، وكلاهما يعمل
estimate-parents-not-both = الوالدان، وأحدهما على الأقل لا يعمل
estimate-parents-help = إذا كان الوالدان غير متزوجين ويعيشان في بيتين مختلفين، فالقواعد مختلفة. اسألي { -caf }: هو مكتب يساعد في الضرائب والاستمارات.
estimate-income-title = كم تكسبون في السنة؟
estimate-pay = أجرك في سنة، قبل الضرائب
estimate-other-pay = أجر الوالد الآخر، أو أجر شخص آخر في العائلة
estimate-other = كل ما تبقى: تعويض البطالة، المعاش، العمل الحر
estimate-income-help = الأجر مكتوب في ورقة الدخل السنوي ({ "Certificazione Unica (CU)" }). يعطيها صاحب العمل كل سنة. عادةً ينظر { -isee } إلى الدخل قبل سنتين.
estimate-home-title = كيف هو البيت الذي تسكنون فيه؟
estimate-home-hint = اختاري، ثم اكتبي المبالغ باليورو. إذا كان البيت ملككم فقيمته ضرورية: بدونها لا نستطيع أن نقدّر.
estimate-home-rent = بالإيجار
estimate-home-own = ملكنا
estimate-home-other = لا بالإيجار ولا ملكنا
estimate-home-both = كتبتِ الإيجار والقيمة معًا. اختاري كيف هو البيت.
estimate-rent = إيجار شهر واحد
estimate-value = قيمة البيت لضريبة { -imu }
estimate-mortgage = ما بقي من قرض البيت
estimate-home-help = { -imu } هي ضريبة البلدية على البيوت. القيمة مكتوبة في أوراق { -imu } أو في سجلّ البيوت ({ "catasto" }). إذا كنتِ لا تعرفينها، فاضغطي «لا أعرف» وتابعي.
estimate-savings-title = ما مدخراتكم؟
estimate-savings = مال في البنك أو البريد
estimate-property = بيوت أخرى أو أراضٍ: القيمة لضريبة { -imu }
estimate-savings-help = اجمعي حسابات العائلة كلها ودفاتر الادخار والأسهم والسندات. إذا لم يكن لديكم شيء، فاكتبي { "0" }. عادةً ينظر { -isee } إلى ما كان لديكم قبل سنتين.
estimate-outcome = قيمة { -isee } لديك: { $band }
estimate-quote = هذا تقدير: لا تكتبي هذه الأرقام أبدًا في أي طلب. المعتمدة هي شهادة { "attestazione ISEE" } فقط.
estimate-within = على الأرجح أنتِ ضمن الحد.
estimate-near = قد تكونين تحت الحد أو فوقه: يلزم { -isee } الحقيقي.
estimate-above = على الأرجح أنتِ فوق الحد.
estimate-no-limit = لا يوجد حد لقيمة { -isee }.
estimate-families = لبعض المساعدات يُحسب { -isee } آخر، بقواعد 2026: { $band }. هي: إعانة لكل طفل ({ "assegno unico" })، ومنحة الحضانة ({ "bonus nido" })، ومنحة المولود الجديد ({ "bonus nuovi nati" })، ودعم دخل العائلة ({ "assegno di inclusione (ADI)" })، ودعم التدريب والعمل ({ "supporto per la formazione e il lavoro (SFL)" }).
estimate-left-out = لم نحسب كل شيء. ينقص متوسط ما كان في حسابكم، والنفقة، والمساعدات غير الخاضعة للضريبة، والإعاقة، وأرباح الأسهم والسندات. الطفل الذي لم يولد بعد لا يُحسب. لذلك باعدنا نحن بين الرقمين.
estimate-real = { -isee } الحقيقي مجاني. يُطلب بواسطة { -dsu }، وهي استمارة فيها بيانات العائلة: في { -caf } (مكتب يساعد في الضرائب والاستمارات) أو على موقع { -inps }، بواسطة { -spid } أو ببطاقة الهوية الإلكترونية ({ -cie }).
estimate-none = لا نستطيع أن نقدّر
estimate-none-about = ينقصنا كم تكسبون، أو كم قيمة البيت، أو كم ادّخرتم. لا بأس: نتابع كما لو أجبتِ «لا أعرف».

## Today

today-title = مساعدات اليوم
today-open = شاهدي مساعدات اليوم
today-about = هي مساعدات 2025 و2026. جمعناها يوم { $date }. المبالغ والمواعيد تتغير: تأكدي دائمًا بالسؤال. القرار للمكتب، وليس لهذه الصفحة.
today-inps = { -inps } هيئة عامة تدفع المعاشات والمنح. يُقدَّم الطلب على موقعها، أو مجانًا في { -patronato } (مكتب يساعد في الطلبات).
today-status-open = يمكنك الطلب
today-status-comes = قد تصلك
today-status-excluded = غير ممكنة
today-status-not-yet = ليس بعد
today-status-expired = انتهت
today-status-lapsed = تحتاج إلى تأكيد
today-ask-lapsed = نعرف المبالغ والحدود حتى { $date }. قد تستمر المساعدة: اسألي.
today-ask-not-yet = معلوماتنا تسري من { $date }.
today-ask-expired = كانت تسري حتى { $date }. اسألي هل ما زالت موجودة.
today-after-birth = تُطلب بعد الولادة.
today-ask-last-day = آخر يوم لك: { $date }.
today-conditions = الشروط والمصدر

today-ask-circa = نحو { $amount }
today-range = من { $least } إلى { $most }
today-ask-amount = المبلغ: { $amount }
today-ask-month = المبلغ: { $amount } في الشهر
today-months = المجموع { $total }: { $amount } في الشهر لمدة { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
today-ask-once = المبلغ: { $amount }، مرة واحدة فقط
today-ask-year = المبلغ: { $amount } في السنة

today-at-inps = أين: { -inps }.
today-at-comune = أين: في بلديتك ({ -comune }).
today-at-consultorio = أين: في مركز { -consultorio }.
today-at-cav = أين: في { -cav } ({ -centro-aiuto }، جمعية خاصة).
today-at-online = أين: على موقع الإقليم ({ "Regione Lombardia" }).
today-at-nobody = لا تُطلب: تصل دون طلب.

today-private = هي مساعدة خاصة، وليست من الإقليم. تعطيها هيئة { "pro-life" }، أي معارضة للإجهاض.
today-ask-pregnancy = هي لامرأة حامل.
today-ask-weeks = تُطلب قبل نهاية الأسبوع { $week } من الحمل.
today-ask-baby = هي لمن لديها طفل صغير.
today-ask-child = هي لمن لديها طفل عمره أقل من 18 سنة.
today-ask-known-until = معلوماتنا عنها حتى { $date }. لمن يولد بعد ذلك، اسألي هل ما زالت موجودة.
today-ask-born = يلزم طفل مولود يوم { $date } أو بعده.
today-ask-months = تُطلب بعد الولادة بمدة لا تزيد على { $months ->
    [zero] { $months } شهر.
    [one] شهر واحد.
    [two] شهرين.
    [few] { $months } أشهر.
    [many] { $months } شهرًا.
   *[other] { $months } شهر.
}
today-ask-days = تُطلب بعد الولادة بمدة لا تزيد على { $days ->
    [zero] { $days } يوم.
    [one] يوم واحد.
    [two] يومين.
    [few] { $days } أيام.
    [many] { $days } يومًا.
   *[other] { $days } يوم.
}
today-ask-august = تصل حتى شهر أغسطس من السنة التي يكمل فيها الطفل { $years ->
    [zero] { $years } سنة.
    [one] سنة واحدة.
    [two] سنتين.
    [few] { $years } سنوات.
    [many] { $years } سنة.
   *[other] { $years } سنة.
}
today-ask-isee = يلزم { -isee } لا يزيد على { $limit }.
today-ask-isee-above = قيمة { -isee } لديك تتجاوز الحد، وهو { $limit }.
today-ask-isee-own = يلزم { -isee } لا يزيد على { $limit }. لهذه المساعدة قد يكون { -isee } أقل من قيمته لديك: اسألي { -caf }.
today-ask-isee-full = للمبلغ الكامل يلزم { -isee } لا يزيد على { $limit }.
today-ask-isee-least = أقل مبلغ إذا كان { -isee } أكثر من { $limit }، أو دون { -isee }.
today-ask-born-full = للمبلغ الكامل يجب أن يكون الطفل مولودًا يوم { $date } أو بعده.
today-ask-first-year = في السنة الأولى من العمر زيادة { $percent } بالمئة.
today-ask-household = يجب ألا يقل عدد أفراد العائلة حسب { -isee } عن { $people }.
today-ask-children = يجب ألا يقل عدد الأطفال عن { $children }.
today-ask-income = يلزم دخل من العمل لا يزيد على { $limit } في السنة.
today-work = بين الشهر { $from } والشهر { $to } قبل الولادة، تلزم اشتراكات تأمين من العمل عن { $months ->
    [zero] { $months } شهر.
    [one] شهر واحد.
    [two] شهرين.
    [few] { $months } أشهر.
    [many] { $months } شهرًا.
   *[other] { $months } شهر.
}

today-assegno-unico = إعانة لكل طفل ({ "assegno unico" })
today-assegno-unico-what = مال لكل طفل عمره أقل من 18 سنة. تُطلب حتى دون { -isee }.
today-bonus-nuovi-nati = منحة المولود الجديد ({ "bonus nuovi nati" })
today-bonus-nuovi-nati-what = لكل طفل مولود أو متبنّى. في { -isee } هذا لا تُحسب إعانة { "assegno unico" }.
today-maternita-comuni = إعانة الأمومة من البلدية ({ "assegno di maternità dei Comuni" })
today-maternita-comuni-what = لمن ليس لديها تعويض أمومة آخر.
today-maternita-stato = إعانة الأمومة من الدولة ({ "assegno di maternità dello Stato" })
today-maternita-stato-what = لمن عملت، ولو بعقود قصيرة. مبلغ هذه السنة غير مؤكد.
today-bonus-nido = منحة الحضانة ({ "bonus nido" })
today-bonus-nido-what = تردّ إليك ما تدفعينه لحضانة الأطفال.
today-nidi-gratis = حضانة مجانية ({ "Nidi Gratis Plus" })
today-nidi-gratis-what = يدفع الإقليم جزء الحضانة الذي لا تغطيه منحة { "bonus nido" }.
today-carta-dedicata = بطاقة لشراء الطعام ({ "Carta Dedicata a te" })
today-carta-dedicata-what = بطاقة لشراء الطعام. لمن ليس لديها مساعدات أخرى للدخل.
today-bonus-mamme = منحة الأمهات العاملات ({ "bonus mamme lavoratrici" })
today-bonus-mamme-what = للأمهات اللواتي يعملن.
today-consultori = مراكز { -consultori } ومراكز العائلة ({ "Centri per la famiglia" })
today-consultori-what = استماع ونصائح مجانية. لا تعطي مالًا، لكنها تعرف المساعدات.
today-progetto-gemma = مشروع { "Progetto Gemma" }
today-progetto-gemma-what = من { "Fondazione Vita Nova" }، لامرأة حامل في ظروف صعبة.

## The programme

programme-title = الشبكة التي تساعد على التوفيق بين العائلة والعمل
programme-open = ما هي شبكة منطقتك
programme-about = كان NASKO وCRESCO جزءًا من برنامج للإقليم، لعامي { "2014-15" }. كان يريد أن يساعد من يعمل على الجمع بين العائلة والعمل.
programme-mine = شبكة منطقتك
programme-each = كان عدد الشبكات { $count }، واحدة لكل منطقة صحية ({ -asl }).
programme-of-asl = شبكتك كانت شبكة هذه المنطقة: { $asl }.
programme-elsewhere = كانت موجودة في لومبارديا فقط.
programme-what-title = ماذا تفعل الشبكة، ولمن
programme-what = اسمها «{ "rete territoriale di conciliazione" }». هي مجموعة هيئات عامة وخاصة في المنطقة. بمشاريع مشتركة تساعد من يعمل والعائلات وأصحاب العمل على التوفيق بين الحياة والعمل.
programme-does = تقدّم دورات ومعلومات. وترافق أيضًا التحالفات المحلية للعائلة.
programme-who-title = من في الشبكة
programme-who-public = المقاطعة والبلديات والمكاتب المحلية للمنطقة الصحية ({ -asl })
programme-who-trade = هيئة الشركات، أي غرفة التجارة ({ "Camera di commercio" })
programme-who-equality = مستشارة المساواة ({ "Consigliera di parità" }): تساعد من تُعامَل في العمل معاملة أسوأ لأنها امرأة
programme-who-others = شركات وجمعيات لا تهدف إلى الربح
programme-alliances-title = التحالفات المحلية للعائلة
programme-alliances = هي جمعيات عائلات ومجموعات اجتماعية واقتصادية وثقافية. تعمل من أجل خير العائلات في منطقتها.
programme-now-title = واليوم؟
programme-now = اليوم مكان { -asl } تلك توجد هيئات { -ats }. اسألي { -ats } في منطقتك أو البلدية أو مركز { -consultorio } عمّا يوجد الآن.
programme-source = هذا ما تقوله صفحات تقديم البرنامج. لا نعرف لها عنوانًا.

## Take it with you

sheet-title = تقديرنا عن NASKO وCRESCO
sheet-neutral-title = مراكز الاستشارة العائلية: إلى أين تذهبين
sheet-about = ما تطبعينه أو تحفظينه أو تنسخينه يبقى بعد ذلك. من يستعمل هاتفك أو حاسوبك يمكنه أن يجده.
sheet-neutral = دون إجاباتي وبعنوان محايد
sheet-print = طباعة
sheet-copy = نسخ كنص
sheet-calendar = حفظ التواريخ للتقويم
sheet-copied = تم النسخ. يمكنك الآن لصقه حيث تريدين.
sheet-by-hand = حدّدي هذا النص وانسخيه بنفسك.
sheet-saved = تم: ابحثي عن «{ "date.ics" }» بين الملفات التي نزّلتِها.
sheet-fault = لم ينجح ذلك. حاولي مرة أخرى عند توفر الإنترنت.
sheet-answers = إجاباتك
sheet-dates = تواريخك، لو بقي الصندوقان مفتوحين حتى اليوم
sheet-first-day = أول يوم لطلب { $fund }
sheet-last-day = آخر يوم لطلب NASKO (اليوم { $day } من الحمل)
sheet-in-time = من تطلب CRESCO بعد هذا اليوم قد تخسر مالًا: يبلغ عمر الطفل { $months ->
    [zero] { $months } شهر
    [one] شهرًا واحدًا
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
sheet-too-old = ينتهي CRESCO: يبلغ عمر الطفل { $months ->
    [zero] { $months } شهر
    [one] شهرًا واحدًا
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
sheet-appointment = موعد
sheet-closed = { $what } (الصندوق مغلق اليوم)
sheet-code = تواريخك: الأيام فقط، دون ذكر سببها
sheet-ask = اسألي بالهاتف ماذا تحملين معك.
sheet-call = هذه بعض مراكز { -consultori }. اتصلي قبل أن تذهبي.
sheet-no-places = ابحثي عن { -consultorio-familiare } في منطقتك.
sheet-version = النسخة { $version }.

## The map

map-title = اختاري منطقتك على الخريطة
map-hint = كانت لومبارديا مقسّمة إلى 15 منطقة صحية، اسمها { -asl }. المسي منطقتك على الخريطة أو اختاريها بالاسم. ثم اختاري البلدية التي فيها إقامتك ({ -residenza }).
map-comune = في أي بلدية ({ -comune }) تسكنين؟ المنطقة المختارة هي { $asl }.
map-wrong = تنقص البلدية. اختاريها من القائمة، أو اضغطي «لا أعرف».
map-choose = اختاري البلدية
map-failed = لم تُحمَّل الخريطة. يمكنك المتابعة بدونها.
map-source = حدود المناطق من { "openpolis" }، ببيانات { "ISTAT" } لسنة 2023 (رخصة { "CC BY 4.0" }). وقد بسّطناها.

## The glossary

glossary-open = كلمات إيطالية ستجدينها
glossary-title = كلمات إيطالية ستجدينها
glossary-about = تجدين هذه الكلمات على أبواب المكاتب وفي الاستمارات.

## On a kiosk

static-kiosk-fault = حدث خلل، وليس ذنبك. بعد دقيقة تبدأ الصفحة من جديد وحدها. في الأسفل تجدين القواعد.
static-kiosk-idle-title = هل ما زلتِ هنا؟
static-kiosk-idle-about = المسي الشاشة للمتابعة. إذا لم يبق أحد، نمسح كل الإجابات ونعود إلى البداية.
static-kiosk-idle-count = الثواني: { $seconds }
static-kiosk-idle-more = أحتاج إلى وقت أكثر
static-kiosk-link-title = افتحي هذا الموقع على هاتفك
static-kiosk-link-about = وجّهي كاميرا الهاتف نحو الرمز. يمكنك أيضًا نسخ العنوان على ورقة.
static-kiosk-link-code = رمز { "QR" } فيه عنوان الموقع
static-kiosk-close = إغلاق
static-kiosk-keys = لوحة مفاتيح على الشاشة
static-kiosk-keys-layout = لغة لوحة المفاتيح
static-kiosk-key-space = مسافة
static-kiosk-key-delete = مسح حرف أو رقم
static-kiosk-key-next = التالي
static-kiosk-key-done = تم
static-kiosk-key-comma = فاصلة
static-kiosk-key-point = نقطة
static-kiosk-key-apostrophe = فاصلة عليا
static-kiosk-key-hyphen = شرطة
