# Ukrainian. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO і CRESCO
page-title-error = Помилка: { $page } - NASKO і CRESCO
language-label = Мова
static-language = Українська
language-silent = Ця мова не завантажилася. Спробуйте ще раз, коли буде зв’язок.
further-failed = Ця частина не завантажилася. Поверніться і спробуйте ще раз, коли буде зв’язок.
# Left out of what is shown once a person has reviewed the file: see its first lines.
unreviewed = Цей переклад ще не перевірила людина. Головний – італійський текст.
# The locale whose numbers and dates the browser writes.
intl-locale = uk-UA
intl-dates = Intl
footer-estimate = Це приблизна оцінка, а не рішення. Вирішує { -consultorio } (сімейний консультаційний центр).
footer-private = Те, що ви пишете, залишається на цій сторінці. Ми нічого не зберігаємо й нікому не надсилаємо.
collected = Ми зібрали правила { $law }, а адреси – { $places }; багато адрес – за 2019 рік.
collected-old = Цій сторінці понад рік. Правила, суми й номери телефонів могли змінитися: запитайте в { -consultorio }, що діє сьогодні.
preview = Попередній перегляд. День заяви: { $date }
preview-wrong = В адресі сторінки вказано правила або день, яких немає. Напишіть, наприклад, { "?regime=2013&data=2014-05-05" }. Поки що беремо такий день: { $date }

continue = Далі
loading = Хвилинку, завантажуємо.
result = Ваш результат
back = Назад
leave = Швидко вийти
leave-about = «Швидко вийти» стирає ваші відповіді й відкриває інший сайт. Можна також тричі натиснути Shift. Історія браузера не стирається.
leave-kiosk = «Швидко вийти» стирає ваші відповіді й повертає сюди, на початок.
unsure = Не знаю
question-number = Питання { $number }
how-to-know = Як про це дізнатися?
errors-title = Треба дещо виправити
error-prefix = Помилка:

field-day = День
field-month = Місяць
field-year = Рік
yes = Так
no = Ні

## Start

start-title = Що дали б вам NASKO і CRESCO та куди звернутися
start-intro = NASKO і CRESCO – два фонди регіону Ломбардія ({ "Regione Lombardia" }). Вони для вагітних жінок і молодих мам, яким бракує грошей. Дайте відповідь на кілька питань. Ми скажемо, що вони вам дали б і до якого { -consultorio } (сімейного консультаційного центру) звернутися.
start-nasko = NASKO: до { $amount } протягом щонайбільше { $months ->
    [one] { $months } місяця
   *[other] { $months } місяців
    }, до і після пологів.
start-cresco = CRESCO: { $amount } на місяць протягом щонайбільше { $months ->
    [one] { $months } місяця
   *[other] { $months } місяців
    }, на купівлю їжі.
start-consultorio = { -consultorio-familiare } – це безкоштовний сімейний консультаційний центр. Там є акушерки, соціальні працівниці та психологині. Усе, що ви скажете, залишиться в таємниці.
start-time = Вистачить приблизно трьох хвилин. На кожне питання можна відповісти «Не знаю».
start-go = Почати

closed-title = Сьогодні обидва фонди закриті
closed-dates = NASKO приймав заяви до { $nasko } ({ $naskosure }). CRESCO – до { $cresco } ({ $crescosure }).
closed-why = Тут ви бачите, що казали правила. { -consultorio } працює й досі та знає, яка допомога є сьогодні.
closed-other = Сьогодні є інша допомога. Наприклад: гроші на кожну дитину ({ "assegno unico" }), виплата на новонароджену дитину ({ "bonus nuovi nati" }), материнська допомога від { -comune } ({ "assegno di maternità del Comune" }). Запитайте в { -consultorio }, у своєму { -comune } (міській раді) або в { -caf } (офіс, що допомагає з податками й бланками).
sure-high = дата певна
sure-medium = день непевний
sure-low = дата непевна

## Questions

comune-title = У якому { -comune } ви живете?
comune-hint = { -comune } – це ваше місто або село. Напишіть перші літери по-італійськи, латиницею, і виберіть зі списку. Важливо, де ваша { -residenza }, тобто де ви зареєстровані.
comune-help = Це { -comune }, вказаний у посвідченні особи ({ "carta d’identità" }) або в довідці про місце проживання ({ "certificato di residenza" }). Якщо його назва змінилася, можна написати й стару.
comune-elsewhere = Я не живу в Ломбардії
comune-map = Вибрати на карті
comune-found = Знайдено { -comune }: { $count }. Вибирайте стрілками.
comune-none = Нічого не знайдено.
comune-former = { $name }, раніше { $former }
comune-unknown = Ми не знайшли такого { -comune } в Ломбардії. Перевірте, як написано (латиницею), і виберіть зі списку, наприклад «{ "Bergamo" }».
comune-other-asl = Цей { -comune } в іншій зоні Ломбардії. Тут виберіть { -comune } із цієї зони. Якщо живете в іншій зоні, натисніть «Не знаю».
comune-both = Ви написали { -comune }, а також що не живете в Ломбардії. Залиште лише одну з двох відповідей.

day-title = Яке сьогодні число?
day-hint = Годинник цього пристрою показує неправильно. Напишіть сьогоднішні день, місяць і рік. Наприклад: { "15 3 2027" }
day-help = Подивіться на іншому телефоні, у газеті чи календарі або запитайте когось поруч. Дата потрібна, бо деякі правила рахують місяці й дні, що минули.
day-passed = Ця дата вже минула. Напишіть сьогоднішню дату. Найраніша можлива дата: { $date }
day-late = Ця дата надто далека. Напишіть сьогоднішню дату, рік – чотирма цифрами.

since-title = Відколи ви живете в Ломбардії?
since-hint = Рахуйте, відколи живете тут без перерви, навіть якщо змінили { -comune }. Якщо не пам’ятаєте дня, підійде близька дата. Наприклад: { "15 3 2020" }
since-help = Дата є в довідці про всі ваші місця проживання ({ "certificato storico di residenza" }). Її видає { "anagrafe" } – відділ вашого { -comune }, який веде список мешканців.

maternity-title = Яка у вас ситуація?
maternity-hint = Ви вагітні й уже маєте маленьку дитину? Дайте відповіді двічі: раз як вагітна, раз як мама.
maternity-pregnant = Я вагітна
maternity-mother = Я вже народила дитину
maternity-neither = Ні одне, ні друге
maternity-help = Якщо думаєте, що ви вагітні, у { -consultorio } можна попросити тест і огляд. Можна прийти й без направлення лікаря.

due-date-title = Коли очікуються пологи?
due-date-hint = Напишіть очікувану дату пологів, наприклад { "20 6 2027" }, або скільки у вас тижнів.
due-date-date = Очікувана дата пологів
due-date-weeks = Або: скільки у вас тижнів вагітності сьогодні
due-date-weeks-hint = Якщо вам сказали «10 тижнів і 3 дні», напишіть { "10" } і { "3" }.
due-date-weeks-field = Повних тижнів
due-date-days-field = І ще днів
due-date-help = Очікувана дата ({ "data prevista del parto" }) є на УЗД ({ "ecografia" }) або в картці вагітності ({ "cartella della gravidanza" }). Тижні рахують від першого дня останньої менструації.
due-date-both = Ви написали і дату, і тижні. Залиште щось одне.

birth-date-title = Коли народилася дитина?
birth-date-hint = Наприклад: { "30 10 2026" }
birth-date-help = Дата є у свідоцтві про народження ({ "certificato di nascita" }) або на медичній картці дитини ({ "tessera sanitaria" }).

breastfeeding-title = Ви годуєте грудьми?
breastfeeding-help = Материнське молоко разом з іншим молоком чи їжею теж рахується. Якщо сумніваєтеся, відповідайте «Не знаю»: поговорите про це в { -consultorio }.

nasko-received-title = Ви вже отримували NASKO на цю дитину?
nasko-received-help = Гроші NASKO надходили щомісяця на передплачену картку, після письмової угоди з { -consultorio }. Якщо ви ніколи про це не чули, відповідь – ні.

isee-title = Який у вас { -isee }?
isee-hint = { -isee } – це число. Воно враховує доходи, заощадження та скільки вас у родині. Напишіть суму в євро, наприклад { "7.700,00" }
isee-help = Він є в довідці { "attestazione ISEE" }, біля слова «{ -isee }». Якщо її немає, отримайте її безкоштовно: у { -caf } (офіс, що допомагає з податками й бланками) або на сайті { -inps } (державна установа, що платить пенсії й допомоги).
isee-understood = Ми зрозуміли так: { $amount }.

household-title = Скільки людей у вашій родині для { -isee }?
household-hint = Рахуйте й себе. Дитину, яка ще не народилася, не рахують. Напишіть число, наприклад { "3" }
household-help = Це люди, вказані в довідці { "attestazione ISEE" }, під словами «{ "nucleo familiare" }» (склад родини). Зазвичай це ті, хто зареєстрований разом із вами.

## What is wrong with an answer

date-missing-day = Бракує дня. Напишіть число, наприклад { "15" }
date-missing-month = Бракує місяця. Напишіть число, наприклад { "3" } для березня
date-missing-year = Бракує року. Напишіть чотири цифри, наприклад { "2020" }
date-number-day = Напишіть день цифрами, наприклад { "15" }
date-number-month = Напишіть місяць цифрами, наприклад { "3" } для березня
date-number-year = Напишіть рік чотирма цифрами, наприклад { "2020" }
date-no-month = Місяць – від 1 до 12. Наприклад { "3" } для березня
date-no-day = Такого дня немає: у тому місяці { $days ->
    [one] { $days } день
   *[other] { $days } днів
    }. Перевірте день і місяць.
since-future = Ця дата ще не настала. Напишіть, відколи живете в Ломбардії. Остання можлива дата: { $date }
birth-future = Ця дата ще не настала. Якщо дитина ще не народилася, поверніться і виберіть «Я вагітна».
due-early = Від цієї дати минуло більше { $days ->
    [one] { $days } дня
   *[other] { $days } днів
    }. Якщо ви більше не вагітні, поверніться і змініть відповідь.
due-late = Ця дата надто далека. Остання можлива дата: { $date }
week-wrong = Напишіть тижні цифрами, від 0 до 43. Наприклад { "10" }
week-days-wrong = Напишіть дні цифрами, від 0 до 6. Наприклад { "3" }
isee-ambiguous = Ми не розуміємо, чи кома відділяє тисячі, чи центи. Пишіть так: { "7.700,00" }
isee-negative = { -isee } не може бути меншим за нуль. Якщо це нуль, напишіть { "0" }
isee-long = Це число надто довге. Напишіть { -isee } в євро, наприклад { "7.700,00" }
isee-wrong = Ми не можемо прочитати цю суму. Напишіть лише число в євро, наприклад { "7.700,00" }
household-wrong = Напишіть, скільки вас, числом від 1 до 99. Наприклад { "3" }

## Check

check-title = Перевірте свої відповіді
check-unsure = Не знаю
check-change = Змінити
check-change-what = : { $what }
check-go = Побачити результат
label-today = Сьогодні
label-comune = { -comune }, де ви живете
label-since = Відколи ви в Ломбардії
label-maternity = Ваша ситуація
label-due-date = Очікувана дата пологів
label-birth-date = Дата народження дитини
label-breastfeeding = Годування грудьми
label-nasko-received = NASKO вже отримано
label-isee = { -isee }
label-household = Людей у родині

## Result

result-title = { $fund } – { $verdict }.
result-intro = Ось наша оцінка за вашими відповідями.
result-short-likely = імовірно
result-short-later = після пологів
result-short-ask = треба запитати
result-short-unlikely = не передбачено
result-short-closed = закрито

result-nasko-about = Для вагітної жінки у скруті.
result-cresco-about = Для молодої мами у скруті, на купівлю їжі.
result-verdict-likely = Ви мали б право на { $fund }, якщо { -consultorio } це підтвердить.
result-verdict-later = Ви мали б право на { $fund } після пологів, якщо { -consultorio } це підтвердить.
result-verdict-ask = { $fund } можливий. Треба дещо з’ясувати в { -consultorio }.
result-verdict-unlikely = Ви не мали б права на { $fund }. Не виконано щонайменше одну умову.
result-verdict-closed = На ту дату { $fund } не приймав заяв.
result-verdict-gap = Неясно, які правила діяли в січні та лютому 2015 року. Запитайте про { $fund } в { -consultorio }.
result-amount-up-to = До { $max } протягом щонайбільше { $months ->
    [one] { $months } місяця
   *[other] { $months } місяців
    }.
result-amount-between = Від { $min } до { $max } протягом щонайбільше { $months ->
    [one] { $months } місяця
   *[other] { $months } місяців
    }.
result-amount-none = За цими відповідями суми немає.

result-requirements-title = Умови
result-status-met = Так
result-status-unmet = Ні
result-status-judge = Треба оцінити
result-status-unknown = Треба перевірити
result-status-pending = Після пологів
result-requirement-pregnancy = Бути вагітною
result-requirement-pregnancy-day = Подати заяву не пізніше { $days }-го дня вагітності
result-requirement-residence-any = Жити в Ломбардії
result-requirement-residence = Жити в Ломбардії не менше { $years ->
    [one] { $years } року
   *[other] { $years } років
    }
result-requirement-isee = { -isee } не більший за { $limit }
result-requirement-isee-size = { -isee } не більший за { $others } або за { $alone }, якщо у вашій родині для { -isee } є лише ви
result-requirement-child = Мати дитину віком до { $months } місяців, народжену { $from } або пізніше
result-requirement-child-age = Подати заяву протягом { $months ->
    [one] { $months } місяця
   *[other] { $months } місяців
    } від народження
result-requirement-no-nasko = Не отримувати NASKO на ту саму дитину
result-value-unknown = Ми цього ще не знаємо.
result-value-pregnant = Ви вагітні.
result-value-not-pregnant = Ви не вагітні.
result-value-day = Ваш день вагітності: { $day }.
result-value-since = Ви живете тут із цього дня: { $date }
result-value-elsewhere = Ви не живете в Ломбардії.
result-value-isee = Ваш { -isee }: { $amount }.
result-value-due = Очікувана дата пологів: { $date }
result-value-born = Дата народження: { $date }
result-value-no-child = У ваших відповідях немає маленької дитини.
result-value-nasko = Ви вже отримували NASKO.
result-value-no-nasko = Ви не отримували NASKO.
result-met-from = Умову буде виконано з цього дня: { $date }
result-judge-note = Тут { -consultorio } може вирішувати в кожному випадку окремо.
result-source = Акт або джерело: { $act }
result-sure-of-high = надійні джерела
result-sure-of-medium = добрі джерела, але не офіційні
result-sure-of-one = лише одне джерело
result-sure-of-low = наш власний висновок

result-payments-title = Місяці та виплати
result-payments-plan = Це лише приклад: виплати { -consultorio } визначає разом із вами.
result-payments-least = Тут мінімум. Якщо ви годуєте грудьми, усього буде { $max }.
result-payments-pause = Після перших місяців виплати зупиняються. Вони поновлюються з народженням дитини.
result-payments-none = Щоб показати місяці, нам потрібна дата народження, хоча б очікувана.
result-payments-caption = { $fund }, місяць за місяцем
result-payments-month = Місяць
result-payments-amount = Сума
result-payments-total = Усього

result-conditions-title = Що вирішує лише { -consultorio }
result-condition-interview = NASKO – для жінок, які вирішили не переривати вагітність. Ми вас про це не питаємо. Ви говорите про це лише в { -consultorio } або зі своїм лікарем, і все залишається в таємниці.
result-condition-plan-nasko = План, написаний разом із вами, з { -consultorio } та { -cav }. { -cav } ({ -centro-aiuto }) – це приватна асоціація, що допомагає вагітним жінкам.
result-condition-plan-cresco = План, написаний разом із вами, з оглядами, щоб перевіряти, як росте дитина.
result-condition-hardship = Ваша скрута, грошова й особиста.

result-documents-title = Що взяти з собою
result-document-birth-certificate = Свідоцтво про народження дитини ({ "certificato di nascita" })
result-document-breastfeeding = Анкета про годування грудьми ({ "questionario sull’allattamento" }): її дає { -consultorio }
result-document-hardship = Заява про вашу скруту ({ "dichiarazione" }): її заповнюють у { -consultorio }
result-document-hardship-papers = Папери, що пояснюють вашу скруту: оренда, іпотека, втрата роботи
result-document-identity = Посвідчення особи ({ "documento d’identità" })
result-document-interview = Папір про розмову з лікарем або в { -consultorio } ({ "foglio del colloquio" })
result-document-isee = Довідка { "attestazione ISEE" }
result-document-pregnancy-certificate = Довідка про вагітність ({ "certificato di gravidanza" })
result-document-residence = Заява про місце проживання ({ "dichiarazione di residenza" }): її підписують у { -consultorio }
result-document-tax-code = Податковий код ({ "codice fiscale" })

result-places-title = Куди звернутися
result-places-call-first = Ці дані за { $year } рік: зателефонуйте, перш ніж іти.
result-places-near = { -consultori } у вашій зоні
result-places-in-comune = { -consultori } у { $comune }, за поштовим індексом ({ -cap })
result-places-cav = { -cav }, { "Centri di Aiuto alla Vita" }
result-places-cav-about = Це приватні асоціації. Тут також можна було подати заяву на NASKO.
result-places-no-cav = У нашому списку немає { -cav } для вашої зони. Можна зателефонувати до { $name }, приватної асоціації:
result-places-all = Усі { -consultori } зони: { $asl }
result-places-unknown = Ми не знаємо, у якому { -comune } ви живете. Виберіть свою зону, і ми покажемо її { -consultori }.
result-places-unknown-link = список { -consultori }
result-places-elsewhere = Ці два фонди були лише для тих, хто живе в Ломбардії. Ви можете знайти { -consultorio-familiare } (сімейний консультаційний центр) у своїй зоні.
result-places-loading = Завантажуємо { -consultori }.
result-places-failed = Список не завантажився. Він є тут:
result-places-kiosk = Запитайте тих, хто тут працює: вам можуть допомогти знайти { -consultorio }.
result-place-public = державний
result-place-private = приватний, акредитований регіоном
result-place-distance = приблизно за { $km } км
result-place-here = у вашому { -comune }
result-place-no-contact = У нас немає ні телефону, ні адреси.

result-take-title = Заберіть цю інформацію з собою
result-take-about = Наведіть камеру телефона на код. У кодах { -consultorio } і документів немає ваших відповідей.
result-take-show = Коди для камери
result-take-place = { $name }: для контактів телефона
result-take-documents = Документи, які треба взяти
result-take-heading = Узяти з собою до { -consultorio }:
result-take-fault = Код не завантажився. Спробуйте ще раз, коли буде зв’язок.

result-rules-title = Правила, які ми використали
result-rules-program = Це правила програми 2014–15 років регіону Ломбардія.
result-rules-other = Це правила { $regime } року, вибрані для цього перегляду.
result-rules-in-force = Це правила, що діяли на дату заяви.
result-rules-dates = { $fund }: з { $from } до { $to }
result-rules-day = День заяви: { $date }
result-rules-read = Акти – це офіційні тексти. Майже всіх ми не змогли прочитати. Цифри – від тих, хто їх переказує.

result-change = Змінити відповіді
result-restart = Почати спочатку
result-back = Назад до результату

## What would change it

change-isee-band = від { $least } до { $most }, за нашою оцінкою
change-isee-up-to = Якщо ваш { -isee } не більший за { $limit }
change-isee-above = Якщо ваш { -isee } більший за { $limit }
change-isee-between = Якщо ваш { -isee } більший за { $above }, але не більший за { $limit }
change-alone = Якщо у вашій родині для { -isee } є лише ви
change-more = Якщо у вашій родині для { -isee } є інші люди
change-lombardy = Якщо ви живете в Ломбардії
change-elsewhere = Якщо ви не живете в Ломбардії
change-since = Якщо ви почали жити в Ломбардії
change-due = Якщо пологи очікуються
change-birth = Якщо у вас є дитина, яка народилася
change-born = Якщо дитина народиться
change-from = { $what } { $day } або пізніше
change-to = { $what } { $day } або раніше
change-between = { $what } у період з { $from } до { $to }
change-when-born = Коли дитина народиться
change-time = З { $day }, коли житимете в Ломбардії вже { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[other] { $years } років
    }
change-pregnant = Якщо ви вагітні
change-not-pregnant = Якщо ви не вагітні
change-neither = Якщо ви не вагітні й не маєте маленької дитини
change-no-nasko = Якщо ви не отримували NASKO на цю дитину
change-nasko = Якщо ви отримували NASKO на цю дитину
change-up-to = до { $max }
change-least-to = від { $least } до { $max }
change-born-no-nasko = Це так, якщо ви не отримаєте NASKO на ту саму дитину.
change-not-enough = Самого цього замало: бракує ще однієї умови.
change-nothing = Для цієї дитини чи цієї вагітності це вже не може змінитися.
change-same = Якою б не була відповідь, сама вона не змінить результату.
change-nothing-help = Це не ваша провина. У { -consultorio } вам скажуть, яка є інша допомога.

## Why

why-ask = Чому?
why-disagree = Джерела кажуть різне
why-rule-pregnancy = NASKO допомагав під час вагітності й після неї. Тому заяву могла подати лише вагітна жінка.
why-rule-pregnancy-day = Дні рахують від останньої менструації. Ми обчислюємо їх за очікуваною датою пологів.
why-rule-residence = Гроші були від регіону Ломбардія, для тих, хто там живе. Важлива { -residenza }, тобто де ви зареєстровані.
why-rule-isee = Фонд був для тих, у кого мало грошей. { -isee } допомагає це зрозуміти, однаково для всіх. Підходить і { -isee }, що дорівнює ліміту.
why-rule-child = CRESCO був на їжу для мами й дитини в перші місяці життя. Тому важливо, коли дитина народилася.
why-rule-child-age = Місяці рахують від дня народження до дня заяви.
why-rule-no-nasko = На одну дитину можна було отримати лише щось одне: NASKO або CRESCO.
why-compare = Правило: «{ $rule }». { $value }
why-valid = Діяло для заяв із { $from } до { $to } ({ $sure }).
why-sources = Хто про це пише:
why-version-a = Хто каже A:
why-version-b = Хто каже B:
why-choice = Наскільки певний наш вибір: { $sure }.
why-class-act = офіційний текст
why-class-office = державна установа
why-class-municipality = { -comune }
why-class-cav = { -cav }
why-class-region = повідомлення регіону
why-class-press = газета
why-class-guide = посібник
why-class-blog = особистий сайт
conflict-k1 = A: { $a } на місяць і вдвічі більше в перші місяці, якщо ви годуєте грудьми. B: { $b } на місяць і завжди вдвічі більше, якщо ви годуєте грудьми. Беремо A: ці дані новіші й точніші. Найбільша сума загалом однакова.
conflict-k2 = A: заяву подають протягом { $a } місяців від народження. B: це для дитини віком до { $b } місяців. Беремо A для дня заяви, а B – для оплачених місяців.
conflict-k3 = A: хто подає заяву пізніше ніж через { $a } місяців від народження, втрачає місяці, що минули. B: оплачують усі місяці від народження. Беремо A: ці дані точніші. За B ви б нічого не втратили.
conflict-k4 = Який акт створив CRESCO? A: { $a }. B: { $b }. Беремо обидва: перший дає гроші, другий – правила.
conflict-k5 = Яку частину вартості житла в Мілані не рахують у 2026 році? A: до { $a }. B: до { $b }. Беремо A: ці дані новіші й посилаються на закон.
conflict-k6 = Коли закінчився CRESCO? A: у перші місяці 2016 року. B: в оголошенні з кінця 2015 року він ще є. Беремо A. Точний день вибрали ми самі.
conflict-k9 = Яка найменша сума { "assegno unico" } (гроші на кожну дитину)? A: { $a } на місяць. B: { $b } на місяць. Ми кажемо «приблизно»: точну цифру знає { -inps }.
conflict-k10 = A: CRESCO давав загалом { $a }. B: { $b }. Беремо A, бо це сума місяців.

## The money in time

chart-title = { $fund }: гроші місяць за місяцем
chart-about = Місяці: { $from } – { $to }; на місяць: { $each }; усього: { $total }.
chart-birth = Народження: { $month }


## The estimate of the ISEE

estimate-title = Оцінімо ваш { -isee }
estimate-open = Я не знаю свого { -isee }: оцінити
estimate-number = Оцінка: питання { $number }
estimate-amounts = Напишіть суми в євро, наприклад { "9.000" }. Порожнє поле – це нуль. Якщо порожні всі, це як «Не знаю».
estimate-children-title = Скільки дітей живе з вами?
estimate-children-hint = Рахуйте дітей до 18 років. Дитину, яка ще не народилася, не рахують. Якщо дітей немає, напишіть { "0" }
estimate-children-field = Діти до 18 років
estimate-under-3 = Комусь із них менше ніж 3 роки?
estimate-children-help = Це діти, записані з вами в довідці про склад родини ({ "stato di famiglia" }). Її видає { "anagrafe" } – відділ вашого { -comune }, який веде список мешканців.
estimate-children-wrong = Напишіть числом, скільки дітей. Їх менше, ніж людей у родині. Наприклад { "1" }
estimate-parents-title = Хто з батьків живе з дітьми?
estimate-parents-hint = Тут «працює» означає: працював або працювала щонайменше шість місяців за рік.
estimate-parents-lone = Лише мама або лише тато
estimate-parents-both = Двоє батьків, і обоє працюють
estimate-parents-not-both = Двоє батьків, і хоча б хтось один не працює
estimate-parents-help = Якщо батьки не одружені й живуть у різних домівках, правила інші. Запитайте в { -caf }: це офіс, що допомагає з податками й бланками.
estimate-income-title = Скільки ваша родина заробляє за рік?
estimate-pay = Ваша зарплата за рік, до податків
estimate-other-pay = Зарплата другого з батьків або іншої людини в родині
estimate-other = Усе інше: допомога по безробіттю, пенсія, власна справа
estimate-income-help = Зарплата вказана в довідці { "Certificazione Unica (CU)" }: цей папір роботодавець дає щороку. Зазвичай { -isee } враховує доходи, які були два роки тому.
estimate-home-title = Яке житло, де ви живете?
estimate-home-hint = Виберіть, а потім напишіть суми в євро. Якщо житло ваше, потрібна його вартість: без неї ми не можемо зробити оцінку.
estimate-home-rent = Орендоване
estimate-home-own = Наше власне
estimate-home-other = Ні орендоване, ні наше
estimate-home-both = Ви написали і оренду, і вартість. Виберіть, яке у вас житло.
estimate-rent = Оренда за місяць
estimate-value = Вартість житла для { -imu }
estimate-mortgage = Скільки ще треба виплатити за іпотеку
estimate-home-help = { -imu } – це податок { -comune } на житло. Вартість є в паперах { -imu } або в реєстрі житла ({ "catasto" }). Якщо не знаєте, натисніть «Не знаю» і йдіть далі.
estimate-savings-title = Які у вас заощадження?
estimate-savings = Гроші в банку або на пошті
estimate-property = Інше житло або земля: вартість для { -imu }
estimate-savings-help = Додайте рахунки, ощадні книжки й цінні папери всієї родини. Якщо нічого немає, напишіть { "0" }. Зазвичай { -isee } враховує те, що було два роки тому.
estimate-outcome = Ваш { -isee }: { $band }
estimate-quote = Це приблизна оцінка: ніколи не пишіть цих чисел у заяві. Чинна лише довідка { "attestazione ISEE" }.
estimate-within = імовірно, ви в межах ліміту.
estimate-near = ви можете бути нижче або вище ліміту: потрібен справжній { -isee }.
estimate-above = імовірно, ви вище ліміту.
estimate-no-limit = ліміту { -isee } немає.
estimate-families = Для деяких видів допомоги важливий інший { -isee }, за правилами 2026 року: { $band }. Це гроші на кожну дитину ({ "assegno unico" }), допомога на ясла ({ "bonus nido" }), виплата на новонароджену дитину ({ "bonus nuovi nati" }), допомога родинам із малим доходом ({ "assegno di inclusione (ADI)" }) і підтримка навчання та роботи ({ "supporto per la formazione e il lavoro (SFL)" }).
estimate-left-out = Дитину, яка ще не народилася, не рахують. Не враховано й інше: скільки в середньому було на рахунку, аліменти, допомоги без податків, інвалідність і дохід від цінних паперів. Тому ми самі розсунули ці два числа.
estimate-real = Справжній { -isee } безкоштовний. Щоб його отримати, подають { -dsu }, бланк із даними родини: у { -caf } (офіс, що допомагає з податками й бланками) або на сайті { -inps }, зі { -spid } чи з електронним посвідченням особи ({ -cie }).
estimate-none = Ми не можемо зробити оцінку
estimate-none-about = Ми не знаємо, скільки ви заробляєте, скільки коштує житло або скільки ви відклали. Нічого страшного: ідемо далі, як із відповіддю «Не знаю».

## Today

today-title = Допомога, яка є сьогодні
today-open = Побачити допомогу, яка є сьогодні
today-about = Це допомога 2025 і 2026 років. Ми зібрали її { $date }, а суми й терміни змінюються: завжди перепитуйте. Вирішує установа, а не ця сторінка.
today-inps = { -inps } – це державна установа, що платить пенсії й допомоги. Заяву подають на її сайті або безкоштовно в { -patronato } (офіс, що допомагає із заявами).
today-status-open = Можна подати заяву
today-status-comes = Може надійти
today-status-excluded = Не підходить
today-status-not-yet = Ще ні
today-status-expired = Термін минув
today-status-lapsed = Треба уточнити
today-ask-lapsed = Суми й ліміти ми знаємо до { $date }, але допомога може тривати: запитайте.
today-ask-not-yet = Наша інформація дійсна з { $date }
today-ask-expired = Діяло до { $date } – запитайте, чи є ще.
today-after-birth = Заяву подають після пологів.
today-ask-last-day = Останній день для вас: { $date }
today-conditions = Умови та джерело

today-ask-circa = приблизно { $amount }
today-range = від { $least } до { $most }
today-ask-amount = Сума: { $amount }
today-ask-month = Сума: { $amount } на місяць
today-months = { $amount } на місяць протягом { $months ->
    [one] { $months } місяця
   *[other] { $months } місяців
    }, усього { $total }
today-ask-once = Сума: { $amount }, лише один раз
today-ask-year = Сума: { $amount } на рік

today-at-inps = Де: { -inps }.
today-at-comune = Де: у вашому { -comune }.
today-at-consultorio = Де: у { -consultorio }.
today-at-cav = Де: у { -cav } ({ -centro-aiuto }, приватна асоціація).
today-at-online = Де: на сайті регіону.
today-at-nobody = Заява не потрібна: допомога надходить сама.

today-private = Це приватна допомога, не від регіону. Її дає організація «{ "pro-life" }», тобто проти абортів.
today-ask-pregnancy = Це для вагітної жінки.
today-ask-weeks = Заяву подають до кінця { $week }-го тижня вагітності.
today-ask-baby = Це для тих, хто має маленьку дитину.
today-ask-child = Це для тих, хто має дитину до 18 років.
today-ask-known-until = Ми знаємо про цю допомогу до { $date }, а якщо дитина народиться пізніше, запитайте, чи вона ще є.
today-ask-born = Потрібно, щоб дитина народилася { $date } або пізніше.
today-ask-months = Заяву подають протягом { $months ->
    [one] { $months } місяця
   *[other] { $months } місяців
    } від народження.
today-ask-days = Заяву подають протягом { $days ->
    [one] { $days } дня
   *[other] { $days } днів
    } від народження.
today-ask-august = Виплачують до серпня того року, коли дитині виповнюється { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[other] { $years } років
    }.
today-ask-isee = Потрібен { -isee } не більший за { $limit }.
today-ask-isee-above = Ваш { -isee } більший за ліміт { $limit }.
today-ask-isee-own = Потрібен { -isee } не більший за { $limit }. Для цієї допомоги { -isee } може бути меншим за ваш: запитайте в { -caf }.
today-ask-isee-full = Для повної суми потрібен { -isee } не більший за { $limit }.
today-ask-isee-least = Найменша сума, якщо { -isee } більший за { $limit } або його немає.
today-ask-born-full = Для повної суми потрібно, щоб дитина народилася { $date } або пізніше.
today-ask-first-year = У перший рік життя на { $percent } % більше.
today-ask-household = У родині для { -isee } має бути щонайменше { $people ->
    [one] { $people } людина
    [few] { $people } людини
   *[other] { $people } людей
    }.
today-ask-children = Треба мати щонайменше { $children ->
    [one] { $children } дитину
   *[other] { $children } дітей
    }.
today-ask-income = Потрібен дохід від роботи не більший за { $limit } на рік.
today-work = Потрібні внески з роботи за { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
   *[other] { $months } місяців
    }, у період між { $from } і { $to } місяцями до народження.

today-assegno-unico = Гроші на кожну дитину ({ "assegno unico" })
today-assegno-unico-what = Гроші на кожну дитину до 18 років. Можна подати заяву й без { -isee }.
today-bonus-nuovi-nati = Виплата на новонароджену дитину ({ "bonus nuovi nati" })
today-bonus-nuovi-nati-what = На кожну народжену або усиновлену дитину. У цьому { -isee } { "assegno unico" } не рахують.
today-maternita-comuni = Материнська допомога від { -comune } ({ "assegno di maternità dei Comuni" })
today-maternita-comuni-what = Для тих, хто не має іншої материнської виплати.
today-maternita-stato = Материнська допомога від держави ({ "assegno di maternità dello Stato" })
today-maternita-stato-what = Для тих, хто працював, навіть за короткими договорами. Суму за цей рік не підтверджено.
today-bonus-nido = Допомога на ясла ({ "bonus nido" })
today-bonus-nido-what = Повертає те, що ви платите за ясла.
today-nidi-gratis = Безкоштовні ясла ({ "Nidi Gratis Plus" })
today-nidi-gratis-what = Регіон оплачує ту частину ясел, якої не покриває { "bonus nido" }.
today-carta-dedicata = Картка на їжу ({ "Carta Dedicata a te" })
today-carta-dedicata-what = Картка, щоб купувати їжу. Для тих, хто не має іншої допомоги через малий дохід.
today-bonus-mamme = Допомога мамам, які працюють ({ "bonus mamme lavoratrici" })
today-bonus-mamme-what = Для мам, які працюють.
today-consultori = { -consultori } і сімейні центри ({ "Centri per la famiglia" })
today-consultori-what = Вас вислухають і порадять, безкоштовно. Грошей не дають, але знають, яка є допомога.
today-progetto-gemma = { "Progetto Gemma" }
today-progetto-gemma-what = Від { "Fondazione Vita Nova" }, для вагітної жінки у скруті.

## The programme

programme-title = Мережа, що допомагає поєднати родину й роботу
programme-open = Що таке мережа вашої зони
programme-about = NASKO і CRESCO були частиною програми регіону на 2014–15 роки. Вона мала допомагати тим, хто працює, поєднувати родину й роботу.
programme-mine = Мережа вашої зони
programme-each = Мереж було: { $count }, по одній на кожну медичну зону ({ -asl }).
programme-of-asl = Ваша була в цій зоні: { $asl }.
programme-elsewhere = Вони були лише в Ломбардії.
programme-what-title = Що робить мережа і для кого
programme-what = Вона називається «{ "rete territoriale di conciliazione" }». Це група державних і приватних організацій зони. Спільними проєктами вона допомагає тим, хто працює, родинам і роботодавцям узгодити життя й роботу.
programme-does = Вона проводить курси й дає інформацію. Також підтримує місцеві союзи для родини.
programme-who-title = Хто входить до мережі
programme-who-public = Провінція, { "comuni" } і місцеві офіси { -asl }
programme-who-trade = Торгова палата ({ "Camera di commercio" }), тобто установа для підприємств
programme-who-equality = Радниця з рівності ({ "Consigliera di parità" }): допомагає жінкам, до яких на роботі ставляться гірше через те, що вони жінки
programme-who-others = Підприємства й неприбуткові асоціації
programme-alliances-title = Місцеві союзи для родини
programme-alliances = Це асоціації родин і соціальні, економічні та культурні групи. Вони дбають про добробут родин своєї зони.
programme-now-title = А сьогодні?
programme-now = Сьогодні замість тих { -asl } є { -ats }. Запитайте у своїй { -ats }, у { -comune } або в { -consultorio }, що є тепер.
programme-source = Про це розповідають сторінки презентації програми. Їхньої адреси ми не знаємо.

## Take it with you

sheet-title = NASKO і CRESCO: наша оцінка
sheet-neutral-title = Сімейні консультаційні центри: куди звернутися
sheet-about = Те, що ви надрукуєте, збережете чи скопіюєте, залишиться й потім. Хто користується вашим телефоном або комп’ютером, може це знайти.
sheet-neutral = Без моїх відповідей і з нейтральною назвою
sheet-print = Надрукувати
sheet-copy = Скопіювати як текст
sheet-calendar = Зберегти дати для календаря
sheet-copied = Скопійовано. Тепер можна вставити, куди хочете.
sheet-by-hand = Виділіть цей текст і скопіюйте самі.
sheet-saved = Готово: шукайте «{ "date.ics" }» серед завантажених файлів.
sheet-fault = Не вдалося. Спробуйте ще раз, коли буде зв’язок.
sheet-answers = Ваші відповіді
sheet-dates = Ваші дати, якби фонди ще були відкриті
sheet-first-day = Перший день, щоб подати заяву на { $fund }
sheet-last-day = Останній день, щоб подати заяву на NASKO ({ $day }-й день вагітності)
sheet-in-time = { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
   *[other] { $months } місяців
    } від народження: хто подає заяву на CRESCO після цього дня, може втратити гроші
sheet-too-old = { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
   *[other] { $months } місяців
    } від народження: CRESCO закінчується
sheet-appointment = Запис на прийом
sheet-closed = { $what } (сьогодні фонд закритий)
sheet-code = Ваші дати: лише дні, без пояснення, для чого вони
sheet-ask = Запитайте телефоном, що взяти з собою.
sheet-call = Ось кілька { -consultori }. Зателефонуйте, перш ніж іти.
sheet-no-places = Знайдіть { -consultorio-familiare } у своїй зоні.
sheet-version = Версія { $version }.

## The map

map-title = Виберіть свою зону на карті
map-hint = Ломбардія була поділена на 15 медичних зон, які звалися { -asl }. Торкніться своєї на карті або виберіть її за назвою. Потім виберіть { -comune }, де ваша { -residenza }.
map-comune = У якому { -comune } ви живете? Вибрана зона: { $asl }.
map-wrong = Не вибрано { -comune }. Виберіть його зі списку або натисніть «Не знаю».
map-choose = Виберіть { -comune }
map-failed = Карта не завантажилася. Можна йти далі й без неї.
map-source = Межі зон – від { "openpolis" }, за даними { "ISTAT" } 2023 року (ліцензія { "CC BY 4.0" }). Ми їх спростили.

## The glossary

# The terms themselves and their explanations are in glossary.ftl.
glossary-open = Італійські слова, які ви зустрінете
glossary-title = Італійські слова, які ви зустрінете
glossary-about = Ці слова ви побачите на дверях установ і в бланках.

## On a kiosk

static-kiosk-fault = Щось не спрацювало, і це не ваша провина. За хвилину сторінка почнеться знову сама. Нижче є правила.
static-kiosk-idle-title = Ви ще тут?
static-kiosk-idle-about = Торкніться екрана, щоб продовжити. Якщо вже нікого немає, ми зітремо всі відповіді й повернемося на початок.
static-kiosk-idle-count = Секунд: { $seconds }
static-kiosk-idle-more = Мені треба більше часу
static-kiosk-link-title = Відкрийте цей сайт на своєму телефоні
static-kiosk-link-about = Наведіть камеру телефона на код. Можна також переписати адресу на папір.
static-kiosk-link-code = { "QR" }-код з адресою сайту
static-kiosk-close = Закрити
static-kiosk-keys = Клавіатура на екрані
static-kiosk-keys-layout = Мова клавіатури
static-kiosk-key-space = Пробіл
static-kiosk-key-delete = Стерти літеру або цифру
static-kiosk-key-next = Далі
static-kiosk-key-done = Готово
static-kiosk-key-comma = Кома
static-kiosk-key-point = Крапка
static-kiosk-key-apostrophe = Апостроф
static-kiosk-key-hyphen = Дефіс
