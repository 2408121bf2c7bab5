# Sinhala. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO සහ CRESCO
page-title-error = වැරදීම: { $page } - NASKO සහ CRESCO
language-label = භාෂාව
static-language = සිංහල
language-silent = මේ භාෂාව පූරණය වුණේ නැහැ. අන්තර්ජාලය තියෙනකොට ආයෙත් බලන්න.
further-failed = මේ කොටස පූරණය වුණේ නැහැ. ආපසු ගිහින්, අන්තර්ජාලය තියෙනකොට ආයෙත් බලන්න.
unreviewed = මේ පරිවර්තනය තවම කිසිම කෙනෙක් පරීක්ෂා කරලා නැහැ. වලංගු වෙන්නේ ඉතාලි පාඨයයි.
intl-locale = si-LK
# What browsers do not know of dates: the order, then the months. `Intl` where they do.
intl-dates = Y M D|ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්
footer-estimate = මේක දළ ගණනක්, තීරණයක් නොවෙයි. තීරණය කරන්නේ { -consultorio } එක (පවුල් උපදේශන මධ්‍යස්ථානය).
footer-private = ඔබ ලියන දේ මේ පිටුවේ විතරයි. ඒක සුරකින්නේ නැහැ, කාටවත් යවන්නේ නැහැ.
collected = අපි නීති එකතු කළේ { $law } දා, ලිපින { $places } දා. ලිපින ගොඩක් 2019 ඒවා.
collected-old = මේ පිටුව අවුරුද්දකට වඩා පරණයි. නීති, මුදල් සහ දුරකථන අංක වෙනස් වෙලා තියෙන්න පුළුවන්: අද වලංගු මොනවාද කියලා { -consultorio } එකෙන් අහන්න.
preview = පෙරදසුන. ඉල්ලන දවස: { $date }.
preview-wrong = පිටුවේ ලිපිනයෙන් තෝරලා තියෙන නීති හෝ දවස මෙහි නැහැ. මේ වගේ ලියන්න: { "?regime=2013&data=2014-05-05" }. දැනට අපි ගන්නේ මේ දවස: { $date }.

continue = ඉදිරියට
loading = පොඩ්ඩක් ඉන්න, පූරණය වෙනවා.
result = ඔබේ ප්‍රතිඵලය
back = ආපසු
leave = වහාම පිටවෙන්න
leave-about = “වහාම පිටවෙන්න” එබුවාම ඔබේ පිළිතුරු මැකෙනවා, වෙන වෙබ් අඩවියක් ඇරෙනවා. Shift යතුර තුන් පාරක් එබුවත් හරි. බ්‍රවුසරයේ ඉතිහාසය මැකෙන්නේ නැහැ.
leave-kiosk = “වහාම පිටවෙන්න” එබුවාම ඔබේ පිළිතුරු මැකෙනවා, ආයෙත් මුලට එනවා.
unsure = දන්නේ නැහැ
question-number = ප්‍රශ්නය { $number }
how-to-know = ඒක දැනගන්නේ කොහොමද?
errors-title = නිවැරදි කරන්න දෙයක් තියෙනවා
error-prefix = වැරදීම:

field-day = දවස
field-month = මාසය
field-year = අවුරුද්ද
yes = ඔව්
no = නැහැ

## Start

start-title = NASKO සහ CRESCO වලින් ඔබට මොනවා ලැබෙන්න තිබුණාද, කොහේට යන්නද
start-intro = NASKO සහ CRESCO කියන්නේ { "Regione Lombardia" } එකේ (ලොම්බාර්දි ප්‍රාදේශීය රජය) අරමුදල් දෙකක්. ඒවා මුදල් අඩු ගැබිනියන්ට සහ අලුත් අම්මලාට. ප්‍රශ්න ටිකකට පිළිතුරු දෙන්න. ඔබට මොනවා ලැබෙන්න තිබුණාද, කොයි { -consultorio } එකට (පවුල් උපදේශන මධ්‍යස්ථානය) යන්නද කියලා අපි කියනවා.
start-nasko = NASKO: { $amount } දක්වා, උපරිම මාස { $months }කින්, උපතට කලින් සහ පසු.
start-cresco = CRESCO: මාසයකට { $amount }, උපරිම මාස { $months }ක්, කෑම ගන්න.
start-consultorio = { -consultorio-familiare } (පවුල් උපදේශන මධ්‍යස්ථානය) කියන්නේ නොමිලේ සේවයක්. එහි වින්නඹුවන්, සමාජ සේවිකාවන් සහ මනෝවිද්‍යාඥවරියන් ඉන්නවා. ඔබ කියන දේ රහසක් විදිහට තියෙනවා.
start-time = මිනිත්තු තුනක් විතර ඇති. ඕනෑම ප්‍රශ්නයකට “දන්නේ නැහැ” කියන්න පුළුවන්.
start-go = පටන් ගන්න

closed-title = අරමුදල් දෙකම අද වහලා
closed-dates = NASKO ඉල්ලීම් ගත්තේ { $nasko } දක්වා ({ $naskosure }). CRESCO { $cresco } දක්වා ({ $crescosure }).
closed-why = මෙහි තියෙන්නේ එදා නීති. { -consultorio } එක අදත් තියෙනවා, අද තියෙන උදව් දන්නවා.
closed-other = අද වෙන උදව් තියෙනවා. උදා: { "assegno unico" } (හැම දරුවෙක්ටම මාසික මුදලක්), { "bonus nuovi nati" } (අලුත උපන් දරුවෙක්ට එක පාරක් දෙන මුදලක්), { "assegno di maternità del Comune" } ({ -comune } එකෙන් මාතෘ දීමනාවක්). { -consultorio } එකෙන්, ඔබේ { -comune } එකෙන් හෝ { -caf } එකකින් (බදු සහ පෝරමවලට උදව් කරන කාර්යාලයක්) අහන්න.
sure-high = දිනය ස්ථිරයි
sure-medium = දවස ස්ථිර නැහැ
sure-low = දිනය ස්ථිර නැහැ

## Questions

comune-title = ඔබ ජීවත් වෙන්නේ කොයි { -comune } එකේද?
comune-hint = { -comune } කියන්නේ ඔබේ නගරය හෝ ගම. මුල් අකුරු ඉංග්‍රීසි අකුරින් (ඉතාලි පුවරුවල වගේ) ලියලා ලැයිස්තුවෙන් තෝරන්න. බලන්නේ ඔබේ { -residenza } එක තියෙන { -comune } එක, ඒ කියන්නේ ඔබේ පදිංචිය ලියාපදිංචි කරලා තියෙන තැන.
comune-help = ඒක හැඳුනුම්පතේ ({ "carta d’identità" }) හෝ පදිංචි සහතිකයේ ({ "certificato di residenza" }) තියෙනවා. ඔබේ { -comune } එකේ නම වෙනස් වෙලා නම්, පරණ නමත් ලියන්න පුළුවන්.
comune-elsewhere = මම ලොම්බාර්දියේ ජීවත් වෙන්නේ නැහැ
comune-map = සිතියමෙන් තෝරන්න
comune-found = { -comune } { $count }ක් හමු වුණා. ඊතල යතුරුවලින් තෝරන්න.
comune-none = { -comune } එකක් හමු වුණේ නැහැ.
comune-former = { $name }, කලින් { $former }
comune-unknown = ලොම්බාර්දියේ මේ { -comune } එක අපට හොයාගන්න බැහැ. ඉංග්‍රීසි අකුරින් ලියූ නම බලලා ලැයිස්තුවෙන් තෝරන්න, උදා: “{ "Bergamo" }”.
comune-other-asl = මේ { -comune } එක ලොම්බාර්දියේ වෙන ප්‍රදේශයක. මෙහි මේ ප්‍රදේශයේ { -comune } එකක් තෝරන්න. ඔබ ජීවත් වෙන්නේ වෙන ප්‍රදේශයක නම්, “දන්නේ නැහැ” ඔබන්න.
comune-both = ඔබ { -comune } එකක් ලියලා, ලොම්බාර්දියේ ජීවත් වෙන්නේ නැහැ කියලත් කියලා. එක පිළිතුරක් විතරක් තියන්න.

day-title = අද දිනය මොකක්ද?
day-hint = මේ උපාංගයේ ඔරලෝසුව වැරදියි. අද දවස, මාසය, අවුරුද්ද ලියන්න. උදා: { "15 3 2027" }
day-help = අද දිනය වෙන දුරකථනයක, පත්තරයක හෝ කැලැන්ඩරයක තියෙනවා. ළඟ ඉන්න කෙනෙක්ගෙන් අහන්නත් පුළුවන්. සමහර නීති පහු වුණු මාස සහ දවස් ගණන් කරන නිසා මේක ඕනෑ.
day-passed = මේ දිනය පහු වෙලා. අද දිනය ලියන්න: { $date }ට කලින් වෙන්න බැහැ.
day-late = මේ දිනය දුර වැඩියි. අද දිනය ලියන්න, අවුරුද්ද ඉලක්කම් හතරකින්.

since-title = ඔබ ලොම්බාර්දියේ ජීවත් වෙන්නේ කවදා ඉඳන්ද?
since-hint = නොකඩවා මෙහි ජීවත් වෙන්න පටන් ගත්ත දිනය ලියන්න. { -comune } එක මාරු කළාට කමක් නැහැ. දවස මතක නැත්නම්, කිට්ටු දිනයක් හරි. උදා: { "15 3 2020" }
since-help = දිනය පදිංචි ඉතිහාස සහතිකයේ ({ "certificato storico di residenza" }) තියෙනවා. ඒක දෙන්නේ { "anagrafe" } එක: ඔබේ { -comune } එකේ පදිංචි අයගේ ලැයිස්තුව තියෙන කාර්යාලය.

maternity-title = ඔබේ තත්ත්වය මොකක්ද?
maternity-hint = ඔබ ගැබිනියක්ද, පොඩි දරුවෙක්ත් ඉන්නවාද? ප්‍රශ්නවලට දෙපාරක් පිළිතුරු දෙන්න. එක පාරක් ගැබිනියක් විදිහට, එක පාරක් අම්මා විදිහට.
maternity-pregnant = මම ගැබිනියක්
maternity-mother = මට දැනටමත් දරුවා ලැබිලා
maternity-neither = දෙකම නොවෙයි
maternity-help = ගැබිනියක් කියලා හිතෙනවා නම්, { -consultorio } එකෙන් ගැබ් පරීක්ෂණයක් සහ වෛද්‍ය පරීක්ෂාවක් ඉල්ලන්න පුළුවන්. වෛද්‍ය ලියුමක් නැතුවත් යන්න පුළුවන්.

due-date-title = දරුවා ලැබෙන්න නියමිත කවදාද?
due-date-hint = නියමිත දිනය හෝ ගැබට සති කීයද කියලා ලියන්න. උදා: { "20 6 2027" }
due-date-date = දරුවා ලැබෙන්න නියමිත දිනය
due-date-weeks = නැත්නම්: අද ගැබට සති කීයද
due-date-weeks-hint = “සති 10යි දවස් 3යි” කිව්වා නම්, 10 සහ 3 ලියන්න.
due-date-weeks-field = සම්පූර්ණ සති
due-date-days-field = ඉතිරි දවස්
due-date-help = නියමිත දිනය ({ "data prevista del parto" }) ස්කෑන් වාර්තාවේ ({ "ecografia" }) හෝ ගැබිනි වාර්තාවේ තියෙනවා. සති ගණන් කරන්නේ අන්තිම ඔසප් වීමේ පළවෙනි දවසේ ඉඳන්.
due-date-both = ඔබ දිනයත් සතිත් ලියලා. එකක් විතරක් තියන්න.

birth-date-title = දරුවා ඉපදුණේ කවදාද?
birth-date-hint = උදා: { "30 10 2026" }
birth-date-help = දිනය උප්පැන්න සහතිකයේ ({ "certificato di nascita" }) හෝ දරුවාගේ සෞඛ්‍ය කාඩ් එකේ ({ "tessera sanitaria" }) තියෙනවා.

breastfeeding-title = ඔබ මව්කිරි දෙනවාද?
breastfeeding-help = වෙන කිරි හෝ කෑම එක්ක දුන්නත් මව්කිරි ගණන් ගන්නවා. සැකයක් නම්, “දන්නේ නැහැ” කියන්න: ඒ ගැන { -consultorio } එකේදී කතා කරන්න පුළුවන්.

nasko-received-title = මේ දරුවාට NASKO කලින් ලැබුණාද?
nasko-received-help = NASKO ආවේ { -consultorio } එක එක්ක ලියූ ගිවිසුමකට පසු, හැම මාසයකම, කලින් මුදල් දාන කාඩ් එකකට ({ "carta prepagata" }). ඒ ගැන අහලාවත් නැත්නම්, පිළිතුර “නැහැ”.

isee-title = ඔබේ { -isee } එක කීයද?
isee-hint = { -isee } කියන්නේ අංකයක්. එයින් බලන්නේ පවුලේ ආදායම, ඉතිරි මුදල් සහ පවුලේ අය ගණන. මුදල යූරෝවලින් ලියන්න, උදා: { "7.700,00" }
isee-help = ඒක { -isee } සහතිකයේ ({ "attestazione ISEE" }) “{ -isee }” වචනය ළඟ තියෙනවා. සහතිකය නැත්නම්, නොමිලේ ගන්න පුළුවන්: { -caf } එකකින් (බදු සහ පෝරමවලට උදව් කරන කාර්යාලයක්) හෝ { -inps } එකේ (විශ්‍රාම වැටුප් සහ දීමනා ගෙවන රාජ්‍ය ආයතනය) වෙබ් අඩවියෙන්.
isee-understood = අපට තේරුණේ { $amount }.

household-title = { -isee } එකට ඔබේ පවුලේ කී දෙනෙක් ඉන්නවාද?
household-hint = ඔබත් ගණන් කරන්න. තවම නොඉපදුණු දරුවා ගණන් කරන්න එපා. අංකයක් ලියන්න, උදා: 3
household-help = { -isee } සහතිකයේ ({ "attestazione ISEE" }) “{ "nucleo familiare" }” (පවුලේ අය) යටතේ ලියලා තියෙන අය. සාමාන්‍යයෙන් ඔබේ ලිපිනයේම { -residenza } එක තියෙන අය.

## What is wrong with an answer

date-missing-day = දවස නැහැ. අංකයක් ලියන්න, උදා: 15
date-missing-month = මාසය නැහැ. අංකයක් ලියන්න, උදා: මාර්තු නම් 3
date-missing-year = අවුරුද්ද නැහැ. ඉලක්කම් හතරක් ලියන්න, උදා: 2020
date-number-day = දවස ඉලක්කම්වලින් ලියන්න, උදා: 15
date-number-month = මාසය ඉලක්කම්වලින් ලියන්න, උදා: මාර්තු නම් 3
date-number-year = අවුරුද්ද ඉලක්කම් හතරකින් ලියන්න, උදා: 2020
date-no-month = මාසය 1 සිට 12 දක්වා. උදා: මාර්තු නම් 3
date-no-day = එහෙම දවසක් නැහැ: ඒ මාසයේ දවස් { $days }යි. දවස සහ මාසය බලන්න.
since-future = මේ දිනය තවම ඇවිත් නැහැ. ඔබ ලොම්බාර්දියේ ජීවත් වෙන්නේ කවදා ඉඳන්ද කියලා ලියන්න. ලියන්න පුළුවන් අන්තිම දිනය: { $date }.
birth-future = මේ දිනය තවම ඇවිත් නැහැ. දරුවා තවම ඉපදිලා නැත්නම්, ආපසු ගිහින් “මම ගැබිනියක්” තෝරන්න.
due-early = මේ දිනය පහු වෙලා දවස් { $days }කට වැඩියි. ඔබ දැන් ගැබිනියක් නොවෙයි නම්, ආපසු ගිහින් පිළිතුර වෙනස් කරන්න.
due-late = මේ දිනය දුර වැඩියි. ලියන්න පුළුවන් අන්තිම දිනය: { $date }.
week-wrong = සති ඉලක්කම්වලින් ලියන්න, 0 සිට 43 දක්වා. උදා: 10
week-days-wrong = දවස් ඉලක්කම්වලින් ලියන්න, 0 සිට 6 දක්වා. උදා: 3
isee-ambiguous = කොමාවෙන් වෙන් කරන්නේ දහස්ද සතද කියලා තේරෙන්නේ නැහැ. මේ වගේ ලියන්න: { "7.700,00" }
isee-negative = { -isee } එක බිංදුවට අඩු වෙන්න බැහැ. බිංදුව නම්, 0 ලියන්න
isee-long = මේ අංකය දිග වැඩියි. { -isee } එක යූරෝවලින් ලියන්න, උදා: { "7.700,00" }
isee-wrong = මේ මුදල අපට කියවන්න බැහැ. යූරෝ ගණන විතරක් ලියන්න, උදා: { "7.700,00" }
household-wrong = කී දෙනෙක්ද කියලා ලියන්න, 1 සිට 99 දක්වා අංකයකින්. උදා: 3

## Check

check-title = ඔබේ පිළිතුරු බලන්න
check-unsure = දන්නේ නැහැ
check-change = වෙනස් කරන්න
check-change-what = : { $what }
check-go = ප්‍රතිඵලය බලන්න
label-today = අද දිනය
label-comune = ඔබ ජීවත් වෙන { -comune } එක
label-since = ලොම්බාර්දියේ ජීවත් වෙන්නේ කවදා ඉඳන්ද
label-maternity = ඔබේ තත්ත්වය
label-due-date = දරුවා ලැබෙන්න නියමිත දිනය
label-birth-date = දරුවාගේ උපන් දිනය
label-breastfeeding = මව්කිරි දීම
label-nasko-received = NASKO කලින් ලැබුණාද
label-isee = { -isee }
label-household = පවුලේ කී දෙනෙක්ද

## Result

result-title = { $fund } – { $verdict }.
result-intro = මේ ඔබේ පිළිතුරු අනුව අපේ දළ ගණන.
result-short-likely = බොහෝ විට ලැබෙන්න තිබුණා
result-short-later = උපතට පසු
result-short-ask = අහන්න ඕනෑ
result-short-unlikely = ලැබෙන්න තිබුණේ නැහැ
result-short-closed = වහලා

result-nasko-about = අමාරුවෙන් ඉන්න ගැබිනියකට.
result-cresco-about = අමාරුවෙන් ඉන්න අලුත් අම්මා කෙනෙක්ට, කෑම ගන්න.
result-verdict-likely = { -consultorio } එක තහවුරු කළා නම්, ඔබට { $fund } ලැබෙන්න තිබුණා.
result-verdict-later = { -consultorio } එක තහවුරු කළා නම්, ඔබට උපතට පසු { $fund } ලැබෙන්න තිබුණා.
result-verdict-ask = { $fund } ලැබෙන්න ඉඩක් තිබුණා. { -consultorio } එකෙන් අහලා දැනගන්න දෙයක් තියෙනවා.
result-verdict-unlikely = ඔබට { $fund } ලැබෙන්න තිබුණේ නැහැ. අඩුම තරමේ එක කොන්දේසියක් හරි නැහැ.
result-verdict-closed = ඒ දිනයේ { $fund } ඉල්ලීම් ගත්තේ නැහැ.
result-verdict-gap = 2015 ජනවාරි සහ පෙබරවාරි මාසවල කොයි නීති තිබුණාද කියලා පැහැදිලි නැහැ. { $fund } ගැන { -consultorio } එකෙන් අහන්න.
result-amount-up-to = { $max } දක්වා, උපරිම මාස { $months }කින්.
result-amount-between = { $min } සිට { $max } දක්වා, උපරිම මාස { $months }කින්.
result-amount-none = මේ පිළිතුරු අනුව මුදලක් නැහැ.

result-requirements-title = කොන්දේසි
result-status-met = ඔව්
result-status-unmet = නැහැ
result-status-judge = තීරණය කරන්න ඕනෑ
result-status-unknown = බලන්න ඕනෑ
result-status-pending = උපතට පසු
result-requirement-pregnancy = ගැබිනියක් වීම
result-requirement-pregnancy-day = ගැබ් කාලයේ { $days } වෙනි දවස ඉවර වෙන්න කලින් ඉල්ලීම
result-requirement-residence-any = ලොම්බාර්දියේ ජීවත් වීම
result-requirement-residence = { $years ->
    [one] අඩුම තරමේ අවුරුද්දක් තිස්සේ ලොම්බාර්දියේ ජීවත් වීම
   *[other] අඩුම තරමේ අවුරුදු { $years }ක් තිස්සේ ලොම්බාර්දියේ ජීවත් වීම
}
result-requirement-isee = { -isee } එක { $limit } දක්වා වීම
result-requirement-isee-size = { -isee } එක { $others } දක්වා වීම, නැත්නම් { -isee } එකට පවුලේ ඔබ විතරක් නම් { $alone } දක්වා වීම
result-requirement-child = { $from } හෝ ඊට පසු ඉපදුණු, මාස { $months }ට අඩු දරුවෙක් සිටීම
result-requirement-child-age = උපතේ සිට මාස { $months }ක් ඇතුළත ඉල්ලීම
result-requirement-no-nasko = ඒ දරුවාටම NASKO ලැබිලා නොතිබීම
result-value-unknown = අපි තවම දන්නේ නැහැ.
result-value-pregnant = ඔබ ගැබිනියක්.
result-value-not-pregnant = ඔබ ගැබිනියක් නොවෙයි.
result-value-day = ඔබ ඉන්නේ ගැබ් කාලයේ { $day } වෙනි දවසේ.
result-value-since = ඔබ එහි ජීවත් වෙන්නේ { $date } සිට.
result-value-elsewhere = ඔබ ලොම්බාර්දියේ ජීවත් වෙන්නේ නැහැ.
result-value-isee = ඔබේ { -isee } එක { $amount }.
result-value-due = දරුවා ලැබෙන්න නියමිත දිනය: { $date }.
result-value-born = උපන් දිනය: { $date }.
result-value-no-child = ඔබේ පිළිතුරුවල පොඩි දරුවෙක් නැහැ.
result-value-nasko = ඔබට NASKO කලින් ලැබිලා.
result-value-no-nasko = ඔබට NASKO ලැබිලා නැහැ.
result-met-from = කොන්දේසිය හරි වෙන්නේ { $date } සිට.
result-judge-note = මෙතැනදී { -consultorio } එකට එක එක කෙනා ගැන බලලා තීරණය කරන්න පුළුවන්.
result-source = නිල ලියවිල්ල හෝ මූලාශ්‍රය: { $act }
result-sure-of-high = විශ්වාසදායක මූලාශ්‍ර
result-sure-of-medium = හොඳ මූලාශ්‍ර, නිල නොවෙයි
result-sure-of-one = එක මූලාශ්‍රයක් විතරයි
result-sure-of-low = අපේම නිගමනයක්

result-payments-title = මාස සහ ගෙවීම්
result-payments-plan = මේක උදාහරණයක් විතරයි: ගෙවීම් තීරණය කරන්නේ { -consultorio } එක ඔබ එක්ක.
result-payments-least = මෙහි තියෙන්නේ අඩුම ගණන. ඔබ මව්කිරි දෙනවා නම්, එකතුව { $max }.
result-payments-pause = මුල් මාසවලට පසු ගෙවීම් නවතිනවා. උපතත් එක්ක ආයෙත් පටන් ගන්නවා.
result-payments-none = මාස කියන්න අපට උපන් දිනය හෝ නියමිත දිනය ඕනෑ.
result-payments-caption = { $fund }, මාසයෙන් මාසය
result-payments-month = මාසය
result-payments-amount = මුදල
result-payments-total = එකතුව

result-conditions-title = { -consultorio } එක විතරක් තීරණය කරන දේ
result-condition-interview = NASKO තියෙන්නේ ගැබ අවසන් නොකරන්න තීරණය කරන අයට. අපි ඒ ගැන අහන්නේ නැහැ. ඔබ ඒ ගැන කතා කරන්නේ { -consultorio } එක හෝ ඔබේ වෛද්‍යවරයා එක්ක විතරයි, රහසින්.
result-condition-plan-nasko = ඔබ එක්ක ලියන සැලැස්මක්, { -consultorio } එක සහ { -cav } එකක් එක්ක. { -cav } ({ -centro-aiuto }) කියන්නේ ගැබිනියන්ට උදව් කරන පෞද්ගලික සංවිධානයක්.
result-condition-plan-cresco = ඔබ එක්ක ලියන සැලැස්මක්, දරුවා වැඩෙන හැටි බලන පරීක්ෂා එක්ක.
result-condition-hardship = ඔබේ අමාරුකම්, මුදල් සහ පෞද්ගලික.

result-documents-title = ගෙනියන්න ඕනෑ දේ
result-document-birth-certificate = දරුවාගේ උප්පැන්න සහතිකය ({ "certificato di nascita" })
result-document-breastfeeding = මව්කිරි ගැන ප්‍රශ්න පත්‍රය ({ "questionario sull’allattamento" }, { -consultorio } එකෙන් දෙනවා)
result-document-hardship = ඔබේ අමාරුකම් ගැන ප්‍රකාශයක් ({ -consultorio } එකේදී පුරවනවා)
result-document-hardship-papers = අමාරුකම් පෙන්වන ලියවිලි: කුලිය, නිවාස ණය, රැකියාව නැති වීම
result-document-identity = හැඳුනුම්පත ({ "documento d’identità" })
result-document-interview = වෛද්‍යවරයා හෝ { -consultorio } එක එක්ක කළ කතාබහේ ලියවිල්ල ({ "foglio del colloquio" })
result-document-isee = { -isee } සහතිකය ({ "attestazione ISEE" })
result-document-pregnancy-certificate = ගැබිනි සහතිකය ({ "certificato di gravidanza" })
result-document-residence = පදිංචිය ගැන ප්‍රකාශයක් ({ "dichiarazione di residenza" }, { -consultorio } එකේදී අත්සන් කරනවා)
result-document-tax-code = ඉතාලි බදු අංකය ({ "codice fiscale" })

result-places-title = කොහේට යන්නද
result-places-call-first = තොරතුරු { $year } ඒවා: යන්න කලින් දුරකථනයෙන් අහන්න.
result-places-near = ඔබේ ප්‍රදේශයේ { -consultori }
result-places-in-comune = { $comune } හි { -consultori }, තැපැල් කේතය ({ -cap }) අනුව
result-places-cav = { -cav } ({ "Centri di Aiuto alla Vita" })
result-places-cav-about = ඒවා පෞද්ගලික සංවිධාන. NASKO මෙහෙනුත් ඉල්ලන්න තිබුණා.
result-places-no-cav = අපේ ලැයිස්තුවේ ඔබේ ප්‍රදේශයට { -cav } එකක් (ගැබිනියන්ට උදව් කරන පෞද්ගලික සංවිධානයක්) නැහැ. { $name } එකට කතා කරන්න පුළුවන්, ඒකත් පෞද්ගලික සංවිධානයක්:
result-places-all = ප්‍රදේශයේ හැම { -consultorio } එකක්ම: { $asl }
result-places-unknown = ඔබේ { -comune } එක අපි දන්නේ නැහැ. ඔබේ ප්‍රදේශය තෝරන්න, එහි { -consultori } අපි පෙන්වනවා.
result-places-unknown-link = { -consultori } ලැයිස්තුව
result-places-elsewhere = මේ අරමුදල් දෙක තිබුණේ ලොම්බාර්දියේ ජීවත් වෙන අයට විතරයි. ඔබේ ප්‍රදේශයේ { -consultorio-familiare } එක (පවුල් උපදේශන මධ්‍යස්ථානය) හොයන්න පුළුවන්.
result-places-loading = { -consultori } ලැයිස්තුව පූරණය වෙනවා.
result-places-failed = ලැයිස්තුව පූරණය වුණේ නැහැ. ඒක මෙහි තියෙනවා:
result-places-kiosk = මෙහි වැඩ කරන අයගෙන් අහන්න: ඔබට හරියන { -consultorio } එක හොයන්න ඒ අයට උදව් කරන්න පුළුවන්.
result-place-public = රාජ්‍ය
result-place-private = පෞද්ගලික, ප්‍රාදේශීය රජය අනුමත කළ
result-place-distance = කිලෝමීටර් { $km }ක් විතර
result-place-here = ඔබේ { -comune } එකේ
result-place-no-contact = අපට දුරකථන අංකයවත් ලිපිනයවත් නැහැ.

result-take-title = මේ තොරතුරු ගෙනියන්න
result-take-about = දුරකථනයේ කැමරාව කේතයකට අල්ලන්න. { -consultorio } කේතයේ සහ ලියවිලි කේතයේ ඔබේ පිළිතුරු නැහැ.
result-take-show = ස්කෑන් කරන කේත
result-take-place = { $name }: දුරකථනයේ අංක පොතට
result-take-documents = ගෙනියන්න ඕනෑ ලියවිලි
result-take-heading = { -consultorio } එකට ගෙනියන්න:
result-take-fault = කේතය පූරණය වුණේ නැහැ. අන්තර්ජාලය තියෙනකොට ආයෙත් බලන්න.

result-rules-title = අපි ගත්ත නීති
result-rules-program = මේවා { "Regione Lombardia" } එකේ 2014-15 වැඩසටහනේ නීති.
result-rules-other = මේවා { $regime } නීති, මේ පෙරදසුනට තෝරපු ඒවා.
result-rules-in-force = මේවා ඉල්ලන දවසේ වලංගු නීති.
result-rules-dates = { $fund }: { $from } සිට { $to } දක්වා.
result-rules-day = ඉල්ලන දවස: { $date }.
result-rules-read = නිල ලියවිලි හැම එකක්ම වගේ අපට කියවන්න බැරි වුණා. අංක ගත්තේ ඒවා ගැන කියන අයගෙන්.

result-change = පිළිතුරු වෙනස් කරන්න
result-restart = මුල ඉඳන් පටන් ගන්න
result-back = ආපසු ප්‍රතිඵලයට

## What would change it

change-isee-band = අපේ දළ ගණන අනුව { $least } සහ { $most } අතර
change-isee-up-to = ඔබේ { -isee } එක { $limit } දක්වා නම්
change-isee-above = ඔබේ { -isee } එක { $limit }ට වැඩි නම්
change-isee-between = ඔබේ { -isee } එක { $above }ට වැඩි, { $limit } දක්වා නම්
change-alone = { -isee } එකට පවුලේ ඔබ විතරක් නම්
change-more = { -isee } එකට පවුලේ තව අය ඉන්නවා නම්
change-lombardy = ඔබ ලොම්බාර්දියේ ජීවත් වෙනවා නම්
change-elsewhere = ඔබ ලොම්බාර්දියේ ජීවත් වෙන්නේ නැත්නම්
change-since = ඔබ ලොම්බාර්දියේ ජීවත් වෙන්න පටන් ගත්තේ
change-due = දරුවා ලැබෙන්න නියමිත දිනය
change-birth = ඔබේ දරුවා ඉපදුණේ
change-born = දරුවා ඉපදෙන්නේ
change-from = { $what } { $day } හෝ ඊට පසු නම්
change-to = { $what } { $day } හෝ ඊට කලින් නම්
change-between = { $what } { $from } සහ { $to } අතර නම්
change-when-born = දරුවා ඉපදුණාම
change-time = { $years ->
    [one] { $day } සිට, ඔබ ලොම්බාර්දියේ ජීවත් වෙලා අවුරුද්දක් වුණාම
   *[other] { $day } සිට, ඔබ ලොම්බාර්දියේ ජීවත් වෙලා අවුරුදු { $years }ක් වුණාම
}
change-pregnant = ඔබ ගැබිනියක් නම්
change-not-pregnant = ඔබ ගැබිනියක් නොවෙයි නම්
change-neither = ඔබ ගැබිනියක් නොවෙයි නම්, පොඩි දරුවෙක් ඉන්නෙත් නැත්නම්
change-no-nasko = මේ දරුවාට NASKO ලැබිලා නැත්නම්
change-nasko = මේ දරුවාට NASKO ලැබිලා නම්
change-up-to = { $max } දක්වා
change-least-to = { $least } සිට { $max } දක්වා
change-born-no-nasko = මේක වලංගු වෙන්නේ ඒ දරුවාටම NASKO නොලැබුණොත්.
change-not-enough = ඒක විතරක් මදි: තව කොන්දේසියක් හරි නැහැ.
change-nothing = මේ දරුවා හෝ මේ ගැබ ගැන ප්‍රතිඵලය දැන් වෙනස් වෙන්න බැහැ.
change-same = පිළිතුර මොකක් වුණත්, ඒකෙන් විතරක් ප්‍රතිඵලය වෙනස් වෙන්නේ නැහැ.
change-nothing-help = මේක ඔබේ වරදක් නොවෙයි. තව මොන උදව් තියෙනවාද කියලා { -consultorio } එකට කියන්න පුළුවන්.

## Why

why-ask = ඇයි?
why-disagree = මූලාශ්‍ර එකඟ නැහැ
why-rule-pregnancy = NASKO උදව් කළේ ගැබ් කාලයේ සහ ඊට පසු. ඒ නිසා ඉල්ලන්න පුළුවන් වුණේ ගැබිනියකට විතරයි.
why-rule-pregnancy-day = දවස් ගණන් කරන්නේ අන්තිම ඔසප් වීමේ ඉඳන්. අපි ඒවා ගණන් හදන්නේ දරුවා ලැබෙන්න නියමිත දිනයෙන්.
why-rule-residence = මුදල් තිබුණේ { "Regione Lombardia" } එකේ, ඒවා දුන්නේ එහි ජීවත් වෙන අයට. බලන්නේ { -residenza } එක, ඒ කියන්නේ ඔබේ පදිංචිය ලියාපදිංචි කරලා තියෙන තැන.
why-rule-isee = අරමුදල තිබුණේ මුදල් අඩු අයට. { -isee } එකෙන් ඒක බලනවා, හැමෝටම එක විදිහට. සීමාවට සමාන { -isee } එකක් වුණත් හරි.
why-rule-child = CRESCO තිබුණේ දරුවාගේ මුල් මාසවල, අම්මාගේ සහ දරුවාගේ කෑමට. ඒ නිසා දරුවා ඉපදුණු දිනය බලනවා.
why-rule-child-age = මාස ගණන් කරන්නේ උපන් දවසේ ඉඳන් ඉල්ලන දවස දක්වා.
why-rule-no-nasko = එකම දරුවාට ගන්න පුළුවන් වුණේ එක අරමුදලක් විතරයි: NASKO හෝ CRESCO.
why-compare = නීතිය: “{ $rule }”. { $value }
why-valid = { $from } සිට { $to } දක්වා ඉල්ලීම්වලට වලංගු වුණා ({ $sure }).
why-sources = මේක කියන්නේ:
why-version-a = A කියන්නේ:
why-version-b = B කියන්නේ:
why-choice = අපේ තේරීම කොච්චර ස්ථිරද: { $sure }.
why-class-act = නිල ලියවිල්ල
why-class-office = රාජ්‍ය කාර්යාලය
why-class-municipality = { -comune }
why-class-cav = { -cav }
why-class-region = ප්‍රාදේශීය රජයේ නිවේදනය
why-class-press = පත්තරය
why-class-guide = අත්පොත
why-class-blog = පෞද්ගලික වෙබ් අඩවිය
conflict-k1 = A: මාසයකට { $a }, මව්කිරි දෙනවා නම් මුල් මාසවල දෙගුණයක්. B: මාසයකට { $b }, මව්කිරි දෙනවා නම් හැම මාසයකම දෙගුණයක්. අපි ගන්නේ A: ඒක වඩා අලුත්, වඩා නිශ්චිතයි. උපරිම එකතුව දෙකේම සමානයි.
conflict-k2 = A: උපතේ සිට මාස { $a }ක් ඇතුළත ඉල්ලනවා. B: දරුවාට මාස { $b } දක්වා වලංගුයි. ඉල්ලන දවසට අපි ගන්නේ A, ගෙවන මාසවලට B.
conflict-k3 = A: උපතේ සිට මාස { $a }කට පසු ඉල්ලුවොත්, පහු වුණු මාසවල මුදල් නැති වෙනවා. B: උපතේ සිට හැම මාසයක්ම ගෙවනවා. අපි ගන්නේ A: ඒක වඩා නිශ්චිතයි. B නම් ඔබට කිසිම දෙයක් නැති වෙන්නේ නැහැ.
conflict-k4 = CRESCO හැදුවේ කොයි නිල ලියවිල්ලෙන්ද? A: { $a }. B: { $b }. අපි දෙකම ගන්නවා: පළවෙනි එක මුදල් දෙනවා, දෙවෙනි එක නීති දෙනවා.
conflict-k5 = 2026 දී මිලානෝ නගරයේ ගෙදරක වටිනාකමින් ගණන් නොගන්නේ කීයක්ද? A: { $a } දක්වා. B: { $b } දක්වා. අපි ගන්නේ A: ඒක වඩා අලුත්, පනතත් සඳහන් කරනවා.
conflict-k6 = CRESCO ඉවර වුණේ කවදාද? A: 2016 මුල් මාසවල. B: 2015 අවසානයේ නිවේදනයක ඒක තවම තියෙනවා. අපි ගන්නේ A. හරියටම දවස තේරුවේ අපි.
conflict-k9 = { "assegno unico" } එකේ (දරුවන්ට මාසික මුදල) අඩුම මුදල කීයද? A: මාසයකට { $a }. B: මාසයකට { $b }. අපි “විතර” කියනවා: හරි ගණන දෙන්නේ { -inps }.
conflict-k10 = A: CRESCO දුන්නේ ඔක්කොම { $a }. B: { $b }. අපි ගන්නේ A: ඒක මාසවල එකතුව.

## The money in time

chart-title = { $fund }: මාසයෙන් මාසය මුදල්
chart-about = මාස: { $from } – { $to }. මාසයකට: { $each }. එකතුව: { $total }.
chart-birth = උපත: { $month }

## The estimate of the ISEE

estimate-title = ඔබේ { -isee } එක දළ වශයෙන් බලමු
estimate-open = මගේ { -isee } එක දන්නේ නැහැ: දළ ගණනක් බලමු
estimate-number = දළ ගණන: ප්‍රශ්නය { $number }
estimate-amounts = මුදල් යූරෝවලින් ලියන්න, උදා: { "9.000" }. හිස් තැනක් බිංදුවයි. හැම එකක්ම හිස් නම්, ඒක “දන්නේ නැහැ” වගේ.
estimate-children-title = ඔබ එක්ක ඔබේ දරුවෝ කී දෙනෙක් ජීවත් වෙනවාද?
estimate-children-hint = අවුරුදු 18ට අඩු දරුවන් ගණන් කරන්න. තවම නොඉපදුණු දරුවා ගණන් කරන්න එපා. කවුරුත් නැත්නම්, 0 ලියන්න
estimate-children-field = අවුරුදු 18ට අඩු දරුවෝ
estimate-under-3 = ඒ අයගෙන් කෙනෙක් අවුරුදු 3ට අඩුද?
estimate-children-help = පවුල් සහතිකයේ ({ "stato di famiglia" }) ඔබ එක්ක ඉන්න දරුවන්. ඒක දෙන්නේ { "anagrafe" } එක: { -comune } එකේ පදිංචි අයගේ ලැයිස්තුව තියෙන කාර්යාලය.
estimate-children-wrong = දරුවන් කී දෙනෙක්ද කියලා අංකයකින් ලියන්න. ඒක පවුලේ ගණනට වඩා අඩුයි. උදා: 1
estimate-parents-title = දරුවන් එක්ක ජීවත් වෙන්නේ කොයි දෙමව්පියන්ද?
estimate-parents-hint = මෙහිදී, අවුරුද්දක අඩුම තරමේ මාස හයක් වැඩ කළා නම්, ඒ අම්මා හෝ තාත්තා වැඩ කරනවා කියලා ගණන් ගන්නවා.
estimate-parents-lone = එක්කෙනෙක් විතරයි
estimate-parents-both = දෙන්නම ඉන්නවා, දෙන්නම වැඩ කරනවා
estimate-parents-not-both = දෙන්නම ඉන්නවා, අඩුම තරමේ එක්කෙනෙක් වැඩ කරන්නේ නැහැ
estimate-parents-help = අම්මයි තාත්තයි විවාහ වෙලා නැත්නම්, වෙන වෙන ගෙවල්වල ජීවත් වෙනවා නම්, නීති වෙනස්. { -caf } එකකින් අහන්න: බදු සහ පෝරමවලට උදව් කරන කාර්යාලයක්.
estimate-income-title = ඔබේ පවුල අවුරුද්දකට හොයන්නේ කීයද?
estimate-pay = බදුවලට කලින් ඔබේ අවුරුද්දක පඩිය
estimate-other-pay = අනෙක් දෙමාපියාගේ හෝ පවුලේ වෙන කෙනෙක්ගේ පඩිය
estimate-other = අනෙක් ඔක්කොම: රැකියා නැති අයට දෙන මුදල්, විශ්‍රාම වැටුප, ස්වයං රැකියාව
estimate-income-help = පඩිය තියෙන්නේ සේවායෝජකයා හැම අවුරුද්දකම දෙන ලියවිල්ලේ ({ "Certificazione Unica (CU)" }). ගොඩක් වෙලාවට { -isee } එක බලන්නේ අවුරුදු දෙකකට කලින් ආදායම.
estimate-home-title = ඔබේ පවුල ජීවත් වෙන ගෙදර මොන වගේද?
estimate-home-hint = තෝරලා, මුදල් යූරෝවලින් ලියන්න. ගෙදර ඔබේ පවුලේ නම්, එහි වටිනාකම ඕනෑ: එය නැතුව දළ ගණනක් දෙන්න බැහැ.
estimate-home-rent = කුලියට
estimate-home-own = අපේම
estimate-home-other = කුලියටත් නොවෙයි, අපේත් නොවෙයි
estimate-home-both = ඔබ කුලියත් වටිනාකමත් ලියලා. ගෙදර මොන වගේද කියලා තෝරන්න.
estimate-rent = මාසයක කුලිය
estimate-value = { -imu } එකට ගෙදර වටිනාකම
estimate-mortgage = තව ගෙවන්න තියෙන නිවාස ණය
estimate-home-help = { -imu } කියන්නේ ගෙවල්වලට { -comune } එකේ බද්ද. වටිනාකම { -imu } ලියවිලිවල හෝ ගෙවල් ලැයිස්තුවේ ({ "catasto" }) තියෙනවා. දන්නේ නැත්නම්, “දන්නේ නැහැ” ඔබලා ඉදිරියට යන්න.
estimate-savings-title = ඔබේ පවුලට ඉතිරි මුදල් මොනවාද?
estimate-savings = බැංකුවේ හෝ තැපැල් කන්තෝරුවේ මුදල්
estimate-property = වෙන ගෙවල් හෝ ඉඩම්: { -imu } එකට වටිනාකම
estimate-savings-help = මුළු පවුලේම ගිණුම්, ඉතිරි කිරීමේ පොත්, බැඳුම්කර සහ කොටස් එකතු කරන්න. කිසිම දෙයක් නැත්නම්, 0 ලියන්න. ගොඩක් වෙලාවට { -isee } එක බලන්නේ අවුරුදු දෙකකට කලින් තත්ත්වය.
estimate-outcome = ඔබේ { -isee } එක: { $band }
estimate-quote = මේක දළ ගණනක්: මේ අංක කවදාවත් ඉල්ලීමක ලියන්න එපා. වලංගු වෙන්නේ { -isee } සහතිකය විතරයි.
estimate-within = බොහෝ විට ඔබ සීමාව ඇතුළේ.
estimate-near = ඔබ සීමාවට අඩු හෝ වැඩි වෙන්න පුළුවන්: නියම { -isee } එක ඕනෑ.
estimate-above = බොහෝ විට ඔබ සීමාවට වැඩියි.
estimate-no-limit = { -isee } සීමාවක් නැහැ.
estimate-families = සමහර උදව්වලට බලන්නේ වෙන { -isee } එකක්, 2026 නීති අනුව: { $band }. ඒ උදව්: { "assegno unico" } (දරුවෙක්ට මාසික මුදලක්), { "bonus nido" } (ළදරු දිවා සුරැකුමට), { "bonus nuovi nati" } (අලුත් දරුවෙක්ට), { "assegno di inclusione (ADI)" } (ආදායම් අඩු පවුල්වලට) සහ { "supporto per la formazione e il lavoro (SFL)" } (පුහුණුවට සහ රැකියාවට).
estimate-left-out = අපි හැම දෙයක්ම ගණන් කළේ නැහැ. බැංකුවේ සාමාන්‍යයෙන් තිබුණු මුදල, නඩත්තු මුදල්, බදු නැති උදව්, ආබාධිත බව සහ බැඳුම්කර හෝ කොටස්වලින් ලැබෙන දේ මෙහි නැහැ. තවම නොඉපදුණු දරුවා ගණන් ගන්නේ නැහැ. ඒ නිසා අංක දෙක අතර පරතරය අපි වැඩි කළා.
estimate-real = නියම { -isee } එක නොමිලේ. ඒක ඉල්ලන්නේ { -dsu } එකෙන් (පවුලේ තොරතුරු පෝරමය): { -caf } එකකින් (බදු සහ පෝරමවලට උදව් කරන කාර්යාලයක්) හෝ { -inps } වෙබ් අඩවියෙන්, { -spid } හෝ ඉලෙක්ට්‍රොනික හැඳුනුම්පත ({ -cie }) එක්ක.
estimate-none = අපට දළ ගණනක් දෙන්න බැහැ
estimate-none-about = ඔබේ පවුල හොයන ගණන, ගෙදර වටිනාකම හෝ ඉතිරි මුදල් අපි දන්නේ නැහැ. කමක් නැහැ: “දන්නේ නැහැ” කිව්වා වගේ ඉදිරියට යමු.

## Today

today-title = අද තියෙන උදව්
today-open = අද තියෙන උදව් බලන්න
today-about = මේ 2025 සහ 2026 උදව්. අපි ඒවා එකතු කළේ { $date } දා. මුදල් සහ අන්තිම දින වෙනස් වෙනවා: හැම වෙලාවෙම අහලා බලන්න. තීරණය කරන්නේ කාර්යාලය, මේ පිටුව නොවෙයි.
today-inps = { -inps } කියන්නේ විශ්‍රාම වැටුප් සහ දීමනා ගෙවන රාජ්‍ය ආයතනය. ඉල්ලන්නේ එහි වෙබ් අඩවියෙන්, නැත්නම් නොමිලේ { -patronato } එකකින් (ඉල්ලීම්වලට උදව් කරන කාර්යාලයක්).
today-status-open = ඉල්ලන්න පුළුවන්
today-status-comes = ලැබෙන්න පුළුවන්
today-status-excluded = ලැබෙන්නේ නැහැ
today-status-not-yet = තවම නැහැ
today-status-expired = කල් ඉකුත්
today-status-lapsed = තහවුරු කරගන්න ඕනෑ
today-ask-lapsed = මුදල් සහ සීමා අපි දන්නේ { $date } දක්වා. උදව්ව දිගටම තියෙන්න පුළුවන්: අහන්න.
today-ask-not-yet = අපේ තොරතුරු වලංගු { $date } සිට.
today-ask-expired = මේක වලංගු වුණේ { $date } දක්වා. තවම තියෙනවාද කියලා අහන්න.
today-after-birth = ඉල්ලන්නේ උපතට පසු.
today-ask-last-day = ඔබට අන්තිම දවස: { $date }.
today-conditions = කොන්දේසි සහ මූලාශ්‍රය

today-ask-circa = { $amount } විතර
today-range = { $least } සිට { $most } දක්වා
today-ask-amount = මුදල: { $amount }
today-ask-month = මුදල: මාසයකට { $amount }
today-months = මාස { $months }ක්, මාසයකට { $amount }, එකතුව { $total }
today-ask-once = මුදල: { $amount }, එක පාරයි
today-ask-year = මුදල: අවුරුද්දකට { $amount }

today-at-inps = කොහෙද: { -inps }.
today-at-comune = කොහෙද: ඔබේ { -comune } එකේ.
today-at-consultorio = කොහෙද: { -consultorio } එකක.
today-at-cav = කොහෙද: { -cav } එකක ({ -centro-aiuto }, පෞද්ගලික සංවිධානයක්).
today-at-online = කොහෙද: ප්‍රාදේශීය රජයේ වෙබ් අඩවියේ.
today-at-nobody = ඉල්ලන්න ඕනෑ නැහැ: ඉල්ලීමක් නැතුව එනවා.

today-private = මේක පෞද්ගලික උදව්වක්, ප්‍රාදේශීය රජයේ නොවෙයි. දෙන්නේ { "pro-life" } ආයතනයක්, ඒ කියන්නේ ගබ්සා කිරීමට විරුද්ධ එකක්.
today-ask-pregnancy = මේක ගැබිනියකට.
today-ask-weeks = ඉල්ලන්නේ ගැබ් කාලයේ { $week } වෙනි සතිය ඉවර වෙන්න කලින්.
today-ask-baby = මේක පොඩි දරුවෙක් ඉන්න අයට.
today-ask-child = මේක අවුරුදු 18ට අඩු දරුවෙක් ඉන්න අයට.
today-ask-known-until = අපි මේ ගැන දන්නේ { $date } දක්වා. ඊට පසු ඉපදෙනවා නම්, තවම තියෙනවාද කියලා අහන්න.
today-ask-born = දරුවා { $date } හෝ ඊට පසු ඉපදිලා වෙන්න ඕනෑ.
today-ask-months = උපතේ සිට මාස { $months }ක් ඇතුළත ඉල්ලනවා.
today-ask-days = උපතේ සිට දවස් { $days }ක් ඇතුළත ඉල්ලනවා.
today-ask-august = දරුවාට අවුරුදු { $years } වෙන අවුරුද්දේ අගෝස්තු දක්වා එනවා.
today-ask-isee = { -isee } එක { $limit } දක්වා වෙන්න ඕනෑ.
today-ask-isee-above = ඔබේ { -isee } එක { $limit } සීමාවට වැඩියි.
today-ask-isee-own = { -isee } එක { $limit } දක්වා වෙන්න ඕනෑ. මේ උදව්වට { -isee } එක ඔබේ එකට වඩා අඩු වෙන්න පුළුවන්: { -caf } එකකින් අහන්න.
today-ask-isee-full = සම්පූර්ණ මුදලට { -isee } එක { $limit } දක්වා වෙන්න ඕනෑ.
today-ask-isee-least = { -isee } එක { $limit }ට වැඩි නම්, හෝ { -isee } එකක් නැත්නම්, අඩුම මුදල.
today-ask-born-full = සම්පූර්ණ මුදලට දරුවා { $date } හෝ ඊට පසු ඉපදිලා වෙන්න ඕනෑ.
today-ask-first-year = දරුවාගේ පළවෙනි අවුරුද්දේ { $percent }%කින් වැඩියි.
today-ask-household = { -isee } එකට පවුලේ අඩුම තරමේ { $people } දෙනෙක් ඉන්න ඕනෑ.
today-ask-children = අඩුම තරමේ දරුවන් { $children } දෙනෙක් ඉන්න ඕනෑ.
today-ask-income = වැඩෙන් ලැබෙන ආදායම අවුරුද්දකට { $limit } දක්වා වෙන්න ඕනෑ.
today-work = උපතට කලින් මාස { $from } සහ { $to } අතර කාලයේ, රැකියාවෙන් මාස { $months }ක දායක මුදල් ({ "contributi" }) තියෙන්න ඕනෑ.

today-assegno-unico = { "Assegno unico" } (දරුවන්ට මුදල්)
today-assegno-unico-what = අවුරුදු 18ට අඩු හැම දරුවෙක්ටම මුදල්. { -isee } එකක් නැතුවත් ඉල්ලන්න පුළුවන්.
today-bonus-nuovi-nati = { "Bonus nuovi nati" } (අලුත් දරුවෙක්ට)
today-bonus-nuovi-nati-what = ඉපදුණු හෝ හදාගන්න ගත්ත හැම දරුවෙක්ටම. මේ { -isee } එකේ { "assegno unico" } ගණන් ගන්නේ නැහැ.
today-maternita-comuni = { "Assegno di maternità dei Comuni" } ({ -comune } එකෙන් මාතෘ දීමනාවක්)
today-maternita-comuni-what = වෙන මාතෘ දීමනාවක් නැති අයට.
today-maternita-stato = { "Assegno di maternità dello Stato" } (රජයෙන් මාතෘ දීමනාවක්)
today-maternita-stato-what = වැඩ කරපු අයට, කෙටි ගිවිසුම් තිබුණත්. මේ අවුරුද්දේ මුදල තහවුරු වෙලා නැහැ.
today-bonus-nido = { "Bonus nido" } (ළදරු දිවා සුරැකුමට)
today-bonus-nido-what = ළදරු දිවා සුරැකුමට ({ "asilo nido" }) ඔබ ගෙවන මුදල ආපසු දෙනවා.
today-nidi-gratis = { "Nidi Gratis Plus" } (නොමිලේ ළදරු දිවා සුරැකුම්)
today-nidi-gratis-what = දිවා සුරැකුමේ ගාස්තුවෙන් { "bonus nido" } එකෙන් නොගෙවෙන කොටස ප්‍රාදේශීය රජය ගෙවනවා.
today-carta-dedicata = { "Carta Dedicata a te" } (කෑමට කාඩ් එකක්)
today-carta-dedicata-what = කෑම ගන්න කාඩ් එකක්. වෙන ආදායම් ආධාර නැති අයට.
today-bonus-mamme = { "Bonus mamme lavoratrici" } (වැඩ කරන අම්මලාට)
today-bonus-mamme-what = වැඩ කරන අම්මලාට.
today-consultori = පවුල් උපදේශන සහ පවුල් මධ්‍යස්ථාන ({ -consultori }, { "Centri per la famiglia" })
today-consultori-what = නොමිලේ ඇහුම්කන් දෙනවා, උපදෙස් දෙනවා. මුදල් දෙන්නේ නැහැ, ඒත් උදව් ගැන දන්නවා.
today-progetto-gemma = { "Progetto Gemma" } (ගැබිනියන්ට)
today-progetto-gemma-what = { "Fondazione Vita Nova" } එකෙන්, අමාරුවෙන් ඉන්න ගැබිනියකට.

## The programme

programme-title = පවුලයි රැකියාවයි දෙකම කරගන්න උදව් දෙන ජාලය
programme-open = ඔබේ ප්‍රදේශයේ ජාලය මොකක්ද
programme-about = NASKO සහ CRESCO තිබුණේ ප්‍රාදේශීය රජයේ 2014-15 වැඩසටහනක. වැඩ කරන අයට පවුලයි රැකියාවයි දෙකම කරගන්න උදව් කරන එක එහි අරමුණ.
programme-mine = ඔබේ ප්‍රදේශයේ ජාලය
programme-each = ජාල { $count }ක් තිබුණා, සෞඛ්‍ය ප්‍රදේශයකට ({ -asl }) එකක් ගානේ.
programme-of-asl = ඔබේ ජාලය මේ ප්‍රදේශයේ එක: { $asl }.
programme-elsewhere = ඒවා තිබුණේ ලොම්බාර්දියේ විතරයි.
programme-what-title = ජාලයක් කරන්නේ මොනවාද, කාටද
programme-what = එහි නම “{ "rete territoriale di conciliazione" }”. ඒක ප්‍රදේශයේ රාජ්‍ය සහ පෞද්ගලික ආයතන එකතුවක්. ඒ අය එකට කරන වැඩවලින්, වැඩ කරන අයට, පවුල්වලට සහ රැකියා දෙන අයට ජීවිතයයි රැකියාවයි ගළපගන්න උදව් කරනවා.
programme-does = පුහුණු පාඨමාලා සහ තොරතුරු දෙනවා. පවුල වෙනුවෙන් හැදුණු ප්‍රාදේශීය සන්ධානවලටත් උදව් කරනවා.
programme-who-title = ජාලයේ ඉන්නේ කවුද
programme-who-public = පළාත ({ "Provincia" }), { "comuni" } සහ { -asl } එකේ ප්‍රාදේශීය කාර්යාල
programme-who-trade = { "Camera di commercio" }, ඒ කියන්නේ ව්‍යාපාරවල ආයතනය
programme-who-equality = { "Consigliera di parità" }: කාන්තාවක් නිසා රැකියාවේදී අසාධාරණයක් වෙන අයට උදව් කරනවා
programme-who-others = ව්‍යාපාර සහ ලාබ නොගන්න සංවිධාන
programme-alliances-title = පවුල වෙනුවෙන් ප්‍රාදේශීය සන්ධාන
programme-alliances = ඒවා පවුල්වල සංවිධාන සහ සමාජ, ආර්ථික, සංස්කෘතික කණ්ඩායම්. තමන්ගේ ප්‍රදේශයේ පවුල්වල යහපතට වැඩ කරනවා.
programme-now-title = අද මොකද?
programme-now = අද ඒ { -asl } වෙනුවට තියෙන්නේ { -ats }. දැන් මොනවා තියෙනවාද කියලා ඔබේ { -ats } එකෙන්, { -comune } එකෙන් හෝ { -consultorio } එකෙන් අහන්න.
programme-source = මේක කියන්නේ වැඩසටහන හඳුන්වා දෙන පිටු. ඒවාට ලිපිනයක් අපි දන්නේ නැහැ.

## Take it with you

sheet-title = NASKO සහ CRESCO: අපේ දළ ගණන
sheet-neutral-title = පවුල් උපදේශන මධ්‍යස්ථාන: කොහේට යන්නද
sheet-about = ඔබ මුද්‍රණය කරන, සුරකින හෝ පිටපත් කරන දේ පසුවත් තියෙනවා. ඔබේ දුරකථනය හෝ පරිගණකය ගන්න කෙනෙක්ට ඒක දකින්න පුළුවන්.
sheet-neutral = මගේ පිළිතුරු නැතුව, සාමාන්‍ය මාතෘකාවක් එක්ක
sheet-print = මුද්‍රණය කරන්න
sheet-copy = අකුරු විදිහට පිටපත් කරන්න
sheet-calendar = දින කැලැන්ඩරයට සුරකින්න
sheet-copied = පිටපත් කළා. දැන් කැමති තැනක අලවන්න.
sheet-by-hand = මේ අකුරු තෝරලා ඔබම පිටපත් කරන්න.
sheet-saved = හරි: බාගත් ගොනු අතර “{ "date.ics" }” හොයන්න.
sheet-fault = ඒක හරි ගියේ නැහැ. අන්තර්ජාලය තියෙනකොට ආයෙත් බලන්න.
sheet-answers = ඔබේ පිළිතුරු
sheet-dates = අරමුදල් තවමත් ඇරලා තිබුණා නම් ඔබේ දින
sheet-first-day = { $fund } ඉල්ලන්න පළවෙනි දවස
sheet-last-day = NASKO ඉල්ලන්න අන්තිම දවස (ගැබ් කාලයේ { $day } වෙනි දවස)
sheet-in-time = උපතේ සිට මාස { $months }යි: මේ දවසට පසු CRESCO ඉල්ලුවොත් මුදල් නැති වෙන්න පුළුවන්
sheet-too-old = උපතේ සිට මාස { $months }යි: CRESCO ඉවරයි
sheet-appointment = හමුවීම
sheet-closed = { $what } (අද අරමුදල වහලා)
sheet-code = ඔබේ දින: දවස් විතරයි, මොකටද කියලා නැහැ
sheet-ask = ගෙනියන්න ඕනෑ දේ දුරකථනයෙන් අහන්න.
sheet-call = මේ { -consultori } කීපයක්. යන්න කලින් දුරකථනයෙන් අහන්න.
sheet-no-places = ඔබේ ප්‍රදේශයේ { -consultorio-familiare } එක (පවුල් උපදේශන මධ්‍යස්ථානය) හොයන්න.
sheet-version = අනුවාදය { $version }.

## The map

map-title = සිතියමෙන් ඔබේ ප්‍රදේශය තෝරන්න
map-hint = ලොම්බාර්දියේ සෞඛ්‍ය ප්‍රදේශ 15ක් තිබුණා, ඒවාට { -asl } කිව්වා. ඔබේ එක සිතියමේ ඔබන්න, නැත්නම් නමින් තෝරන්න. ඊට පසු ඔබේ { -residenza } එක (ලියාපදිංචි පදිංචිය) තියෙන { -comune } එක තෝරන්න.
map-comune = ඔබ ජීවත් වෙන්නේ කොයි { -comune } එකේද? ඔබ තේරූ ප්‍රදේශය { $asl }.
map-wrong = { -comune } එක නැහැ. ලැයිස්තුවෙන් තෝරන්න, නැත්නම් “දන්නේ නැහැ” ඔබන්න.
map-choose = { -comune } එක තෝරන්න
map-failed = සිතියම පූරණය වුණේ නැහැ. ඒක නැතුවත් ඉදිරියට යන්න පුළුවන්.
map-source = ප්‍රදේශවල මායිම් { "openpolis" } එකෙන්, 2023 { "ISTAT" } දත්තවලින් (බලපත්‍රය { "CC BY 4.0" }). අපි ඒවා සරල කළා.

## The glossary

glossary-open = හමුවෙන ඉතාලි වචන
glossary-title = හමුවෙන ඉතාලි වචන
glossary-about = මේ වචන කාර්යාලවල දොරවල්වල සහ පෝරමවල තියෙනවා.

## On a kiosk

static-kiosk-fault = මොකක් හරි වැරදුණා, ඒක ඔබේ වරදක් නොවෙයි. විනාඩියකින් පිටුව තනියම ආයෙත් පටන් ගන්නවා. පහළින් නීති තියෙනවා.
static-kiosk-idle-title = ඔබ තවම ඉන්නවාද?
static-kiosk-idle-about = ඉදිරියට යන්න තිරය අල්ලන්න. කවුරුත් නැත්නම්, අපි හැම පිළිතුරක්ම මකලා මුලට යනවා.
static-kiosk-idle-count = තත්පර: { $seconds }
static-kiosk-idle-more = මට තව වෙලාව ඕනෑ
static-kiosk-link-title = මේ වෙබ් අඩවිය ඔබේ දුරකථනයෙන් බලන්න
static-kiosk-link-about = දුරකථනයේ කැමරාව කේතයට අල්ලන්න. ලිපිනය කොළයක ලියාගන්නත් පුළුවන්.
static-kiosk-link-code = වෙබ් අඩවියේ ලිපිනය තියෙන { "QR" } කේතය
static-kiosk-close = වහන්න
static-kiosk-keys = තිරයේ යතුරු පුවරුව
static-kiosk-keys-layout = යතුරු පුවරුවේ භාෂාව
static-kiosk-key-space = හිස් තැන
static-kiosk-key-delete = අකුරක් හෝ ඉලක්කමක් මකන්න
static-kiosk-key-next = ඊළඟට
static-kiosk-key-done = හරි
static-kiosk-key-comma = කොමාව
static-kiosk-key-point = තිත
static-kiosk-key-apostrophe = අක්ෂර ලෝප ලකුණ
static-kiosk-key-hyphen = කෙටි ඉර
