# English. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO and CRESCO
page-title-error = Error: { $page } - NASKO and CRESCO
language-label = Language
static-language = English
language-silent = This language did not load. Try again when you have a connection.
further-failed = This part did not load. Go back and try again when you have a connection.
unreviewed = Nobody has checked this translation yet. The Italian text is the one that counts.
# The locale whose numbers and dates the browser writes: British, as the days and months stand in Italy.
intl-locale = en-GB
# What browsers do not know of dates: the order, then the months. `Intl` where they do.
intl-dates = Intl
footer-estimate = This is an estimate, not a decision. The { -consultorio } (family counselling centre) decides.
footer-private = What you write stays on this page. We do not save it and we do not send it to anyone.
collected = We collected the rules on { $law } and the addresses on { $places }. Many addresses are from 2019.
collected-old = This page is more than a year old. Rules, amounts and phone numbers may have changed: ask the { -consultorio } what holds today.
preview = Preview. Day of application: { $date }.
preview-wrong = The page address chooses rules or a day that do not exist. Write, for example, { "?regime=2013&data=2014-05-05" }. For now we use this day: { $date }.

continue = Continue
loading = One moment, this is loading.
result = Your result
back = Back
leave = Leave quickly
leave-about = “Leave quickly” deletes your answers and opens another site. You can also press the Shift key three times. The history of the browser is not deleted.
leave-kiosk = “Leave quickly” deletes your answers and comes back here, to the start.
unsure = I don’t know
question-number = Question { $number }
how-to-know = How can I find out?
errors-title = Something needs correcting
error-prefix = Error:

field-day = Day
field-month = Month
field-year = Year
yes = Yes
no = No

## Start

start-title = What NASKO and CRESCO would give you, and where to go
start-intro = NASKO and CRESCO are two funds of { "Regione Lombardia" } (the Lombardy regional government). They are for pregnant women and new mothers who have money problems. Answer a few questions. We tell you what the funds would give you, and which { -consultorio } (family counselling centre) to go to.
start-nasko = NASKO: up to { $amount }, over { $months } months at most, before and after the birth.
start-cresco = CRESCO: { $amount } a month, for { $months } months at most, to buy food.
start-consultorio = The { -consultorio-familiare } is a family counselling centre. It is a free service. There you find midwives, social workers and psychologists. What you say stays confidential.
start-time = It takes about three minutes. You can answer “I don’t know” to every question.
start-go = Start

closed-title = The two funds are now closed
closed-dates = NASKO took applications until { $nasko } ({ $naskosure }). CRESCO until { $cresco } ({ $crescosure }).
closed-why = Here you see what the rules said. The { -consultorio } is still there, and it knows what help exists today.
closed-other = Today there is other help. For example: the { "assegno unico" } (monthly money for each child), the { "bonus nuovi nati" } (one payment for a new baby), the { "assegno di maternità del Comune" } (maternity money from your { -comune }). Ask the { -consultorio }, your { -comune } (town hall) or a { -caf } (an office that helps with taxes and forms).
sure-high = confirmed date
sure-medium = day not certain
sure-low = date not certain

## Questions

comune-title = Which { -comune } do you live in?
comune-hint = The { -comune } is your town or city. Type the first letters and choose from the list. What counts is the { -comune } where you have your { -residenza }, that is, where you are registered as living.
comune-help = It is the { -comune } written on your identity card ({ "carta d’identità" }) or on your proof of residence ({ "certificato di residenza" }). If your { -comune } has changed its name, you can also type the old name.
comune-elsewhere = I don’t live in Lombardy
comune-map = Choose on the map
comune-found = { $count ->
    [one] One { -comune } found. Use the arrow keys to choose.
   *[other] { $count } { "comuni" } found. Use the arrow keys to choose.
}
comune-none = No { -comune } found.
comune-former = { $name }, before { $former }
comune-unknown = We can’t find this { -comune } in Lombardy. Check the spelling and choose from the list, for example “{ "Bergamo" }”.
comune-other-asl = This { -comune } is in another part of Lombardy. Here you choose a { -comune } of this area. If you live in another area, press “I don’t know”.
comune-both = You wrote a { -comune } and you also said that you don’t live in Lombardy. Keep only one of the two answers.

day-title = What is the date today?
day-hint = The clock of this device is wrong. Write today’s day, month and year. For example: { "15 3 2027" }
day-help = Today’s date is on another phone, a newspaper or a calendar. You can also ask somebody near you. It is needed because some rules count the months and days that have passed.
day-passed = This date has passed. Write today’s date: it cannot be before { $date }.
day-late = This date is too far away. Write today’s date, with the year in four digits.

since-title = Since when have you lived in Lombardy?
since-hint = Count from when you have lived in Lombardy without a break, even if you moved to another { -comune }. If you don’t remember the day, a date close to it is fine. Write day, month, year. For example: { "15 3 2020" }
since-help = The date is on the list of where you have lived ({ "certificato storico di residenza" }). You get it from the { "anagrafe" }, the office of your { -comune } that keeps the list of the people who live there.

maternity-title = What is your situation?
maternity-hint = If you are pregnant and already have a small child, answer the questions twice: once as a pregnant woman, once as a mother.
maternity-pregnant = I am pregnant
maternity-mother = I have already had the baby
maternity-neither = Neither
maternity-help = If you think you are pregnant, you can ask the { -consultorio } for a test and a check-up. You can go even without a doctor’s letter.

due-date-title = When is the baby due?
due-date-hint = Write the due date, for example { "20 6 2027" }. Or write how many weeks pregnant you are.
due-date-date = Due date
due-date-weeks = Or: how many weeks pregnant you are today
due-date-weeks-hint = If they told you “10 weeks and 3 days”, write 10 and 3.
due-date-weeks-field = Full weeks
due-date-days-field = Extra days
due-date-help = The due date ({ "data prevista del parto" }) is written on your ultrasound scan or in your pregnancy record. The weeks are counted from the first day of your last period.
due-date-both = You wrote the date and also the weeks. Keep only one of the two.

birth-date-title = When was the baby born?
birth-date-hint = Write day, month, year. For example: { "30 10 2026" }
birth-date-help = The date is on the birth certificate ({ "certificato di nascita" }) or on the baby’s health card ({ "tessera sanitaria" }).

breastfeeding-title = Are you breastfeeding?
breastfeeding-help = Breast milk counts, even together with other milk or food. If you are not sure, answer “I don’t know”: you can talk about it at the { -consultorio }.

nasko-received-title = Have you already had NASKO for this baby?
nasko-received-help = NASKO was paid every month on a prepaid card, after a written agreement with the { -consultorio }. If you have never heard of it, the answer is no.

isee-title = What is your { -isee }?
isee-hint = The { -isee } is a number. It takes into account your family’s income, your savings and how many people you are. Write the amount in euro the Italian way, for example { "7.700,00" }
isee-help = It is written on the { -isee } certificate ({ "attestazione ISEE" }), next to the word “{ -isee }”. If you don’t have one, you can get it free: from a { -caf } (an office that helps with taxes and forms) or on the website of { -inps } (the public body that pays pensions and benefits).
isee-understood = We understood { $amount }.

household-title = How many people are in your family for the { -isee }?
household-hint = Count yourself too. Don’t count a baby who is not born yet. Write a number, for example 3
household-help = They are the people listed on the { -isee } certificate ({ "attestazione ISEE" }), under the family members (“{ "nucleo familiare" }”). They are usually the people registered at your address.

## What is wrong with an answer

date-missing-day = The day is missing. Write a number, for example 15
date-missing-month = The month is missing. Write a number, for example 3 for March
date-missing-year = The year is missing. Write four digits, for example 2020
date-number-day = Write the day as a number, for example 15
date-number-month = Write the month as a number, for example 3 for March
date-number-year = Write the year with four digits, for example 2020
date-no-month = The month goes from 1 to 12. For example 3 for March
date-no-day = This day does not exist: that month has { $days } days. Check the day and the month.
since-future = This date has not come yet. Write since when you have lived in Lombardy. Latest possible date: { $date }.
birth-future = This date has not come yet. If the baby is not born yet, go back and choose “I am pregnant”.
due-early = This date was more than { $days } days ago. If you are no longer pregnant, go back and change your answer.
due-late = This date is too far away. Latest possible date: { $date }.
week-wrong = Write the weeks as a number, from 0 to 43. For example 10
week-days-wrong = Write the days as a number, from 0 to 6. For example 3
isee-ambiguous = We can’t tell if the comma separates the thousands or the cents. Write it the Italian way: { "7.700,00" }
isee-negative = The { -isee } can’t be below zero. If it is zero, write 0
isee-long = This number is too long. Write the { -isee } in euro, for example { "7.700,00" }
isee-wrong = We can’t read this amount. Write only the number in euro, for example { "7.700,00" }
household-wrong = Write how many people you are, with a number from 1 to 99. For example 3

## Check

check-title = Check your answers
check-unsure = I don’t know
check-change = Change
check-change-what = : { $what }
check-go = See the result
label-today = Today is
label-comune = Comune where you live
label-since = Since when you have lived in Lombardy
label-maternity = Your situation
label-due-date = Due date
label-birth-date = Baby’s date of birth
label-breastfeeding = Breastfeeding
label-nasko-received = Already had NASKO
label-isee = { -isee }
label-household = People in your family

## Result

result-title = { $fund } – { $verdict }.
result-intro = Here is our estimate, based on your answers.
result-short-likely = likely
result-short-later = after the birth
result-short-ask = to be asked
result-short-unlikely = not expected
result-short-closed = closed

result-nasko-about = For a pregnant woman in hardship.
result-cresco-about = For a new mother in hardship, to buy food.
result-verdict-likely = You would get { $fund }, if the { -consultorio } confirms it.
result-verdict-later = You would get { $fund } after the birth, if the { -consultorio } confirms it.
result-verdict-ask = { $fund } is possible. There is something to clear up with the { -consultorio }.
result-verdict-unlikely = You would not get { $fund }. At least one condition is not met.
result-verdict-closed = On that date { $fund } did not take applications.
result-verdict-gap = For January and February 2015 the rules are not clear. Ask the { -consultorio } about { $fund }.
result-amount-up-to = Up to { $max }, over { $months } months at most.
result-amount-between = From { $min } to { $max }, over { $months } months at most.
result-amount-none = With these answers, no amount.

result-requirements-title = The conditions
result-status-met = Yes
result-status-unmet = No
result-status-judge = To be decided
result-status-unknown = To be checked
result-status-pending = After the birth
result-requirement-pregnancy = Being pregnant
result-requirement-pregnancy-day = Applying by day { $days } of pregnancy
result-requirement-residence-any = Living in Lombardy
result-requirement-residence = { $years ->
    [one] Living in Lombardy for at least one year
   *[other] Living in Lombardy for at least { $years } years
}
result-requirement-isee = Having an { -isee } of up to { $limit }
result-requirement-isee-size = Having an { -isee } of up to { $others }, or up to { $alone } if you are the only person in your family for the { -isee }
result-requirement-child = Having a baby under { $months } months old, born on or after { $from }
result-requirement-child-age = Applying within { $months } months of the birth
result-requirement-no-nasko = Not having had NASKO for the same baby
result-value-unknown = We don’t know yet.
result-value-pregnant = You are pregnant.
result-value-not-pregnant = You are not pregnant.
result-value-day = You are on day { $day } of pregnancy.
result-value-since = You have lived in Lombardy since { $date }.
result-value-elsewhere = You don’t live in Lombardy.
result-value-isee = Your { -isee } is { $amount }.
result-value-due = Due date: { $date }.
result-value-born = Date of birth: { $date }.
result-value-no-child = There is no small child in your answers.
result-value-nasko = You have already had NASKO.
result-value-no-nasko = You have not had NASKO.
result-met-from = This condition will be met from { $date }.
result-judge-note = Here the { -consultorio } can decide case by case.
result-source = Act or source: { $act }
result-sure-of-high = reliable sources
result-sure-of-medium = good sources, not official ones
result-sure-of-one = one source only
result-sure-of-low = our own conclusion

result-payments-title = Months and payments
result-payments-plan = This is only an example: the { -consultorio } decides the payments with you.
result-payments-least = This is the least. If you breastfeed it is { $max } in all.
result-payments-pause = After the first months the payments stop. They go on with the birth.
result-payments-none = To show you the months, we need the date of birth or the due date.
result-payments-caption = { $fund }, month by month
result-payments-month = Month
result-payments-amount = Amount
result-payments-total = Total

result-conditions-title = What only the { -consultorio } decides
result-condition-interview = NASKO is for women who decide not to end the pregnancy. We don’t ask you about this. You talk about it only with the { -consultorio } or with your doctor, in confidence.
result-condition-plan-nasko = A plan written together with you, with the { -consultorio } and a { -cav }. The { -cav } ({ -centro-aiuto }) is a private association that helps pregnant women.
result-condition-plan-cresco = A plan written together with you, with visits to check that the baby is growing well.
result-condition-hardship = Your hardship, both in money and in your life.

result-documents-title = What to bring
result-document-birth-certificate = The baby’s birth certificate ({ "certificato di nascita" })
result-document-breastfeeding = Questionnaire on breastfeeding (the { -consultorio } gives it to you)
result-document-hardship = A statement about your hardship (you fill it in at the { -consultorio })
result-document-hardship-papers = Papers that explain your hardship: rent, mortgage, loss of your job
result-document-identity = Identity document ({ "documento d’identità" })
result-document-interview = The paper from your talk with the doctor or the { -consultorio }
result-document-isee = { -isee } certificate ({ "attestazione ISEE" })
result-document-pregnancy-certificate = Certificate of pregnancy ({ "certificato di gravidanza" })
result-document-residence = A statement of where you live (you sign it at the { -consultorio })
result-document-tax-code = Italian tax code ({ "codice fiscale" })

result-places-title = Where to go
result-places-call-first = These details are from { $year }: phone before you go.
result-places-near = The { -consultori } in your area
result-places-in-comune = The { -consultori } in { $comune }, by postcode ({ -cap })
result-places-cav = The { -cav } ({ "Centri di Aiuto alla Vita" })
result-places-cav-about = They are private associations that help pregnant women. In the past you could ask for NASKO here too.
result-places-no-cav = There is no { -cav } (a private association that helps pregnant women) for your area in our list. You can call { $name }, a private association:
result-places-all = All the { -consultori } in the area: { $asl }
result-places-unknown = We do not know your { -comune }. Choose your area: we show its { -consultori }.
result-places-unknown-link = list of { -consultori }
result-places-elsewhere = These two funds were only for people who live in Lombardy. You can look for the { -consultorio-familiare } (family counselling centre) in your area.
result-places-loading = We are loading the { -consultori }.
result-places-failed = The list did not load. You can find it here:
result-places-kiosk = Ask the people who work here: they can help you find the right { -consultorio }.
result-place-public = public
result-place-private = private, approved by the Region
result-place-distance = about { $km } km away
result-place-here = in your { -comune }
result-place-no-contact = We have no phone number and no address.

result-take-title = Take this with you
result-take-about = Point the camera of a phone at a code. Those of the { -consultorio } and of the documents do not hold your answers.
result-take-show = Codes to scan
result-take-place = { $name }: for the contacts of a phone
result-take-documents = The documents to bring
result-take-heading = To bring to the { -consultorio }:
result-take-fault = The code did not load. Try again when there is a network.

result-rules-title = The rules we used
result-rules-program = These are the rules of the 2014-15 programme of { "Regione Lombardia" }.
result-rules-other = These are the rules of { $regime }, chosen for this preview.
result-rules-in-force = These are the rules in force on the day of application.
result-rules-dates = { $fund }: from { $from } to { $to }.
result-rules-day = Day of application: { $date }.
result-rules-read = Acts are the official texts. We could read almost none of them. The figures come from others who describe them.

result-change = Change your answers
result-restart = Start again
result-back = Back to the result

## What would change it

change-isee-band = between { $least } and { $most }, by our estimate
change-isee-up-to = If your { -isee } is up to { $limit }
change-isee-above = If your { -isee } is above { $limit }
change-isee-between = If your { -isee } is above { $above } and up to { $limit }
change-alone = If you are the only person in your family for the { -isee }
change-more = If there are other people in your family for the { -isee }
change-lombardy = If you live in Lombardy
change-elsewhere = If you don’t live in Lombardy
change-since = If you began to live in Lombardy
change-due = If the baby is due
change-birth = If you have a baby born
change-born = If the baby is born
change-from = { $what } on { $day } or later
change-to = { $what } on { $day } or earlier
change-between = { $what } between { $from } and { $to }
change-when-born = Once the baby is born
change-time = { $years ->
    [one] From { $day }, when you will have lived in Lombardy for one year
   *[other] From { $day }, when you will have lived in Lombardy for { $years } years
}
change-pregnant = If you are pregnant
change-not-pregnant = If you are not pregnant
change-neither = If you are not pregnant and have no small baby
change-no-nasko = If you have not had NASKO for this baby
change-nasko = If you have had NASKO for this baby
change-up-to = up to { $max }
change-least-to = from { $least } to { $max }
change-born-no-nasko = This is so if you have not had NASKO for the same baby.
change-not-enough = This alone is not enough: another condition is missing too.
change-nothing = For this child or this pregnancy it can no longer change.
change-same = Each answer, by itself, leads to the same result.
change-nothing-help = It is not your fault. The { -consultorio } can tell you what other help there is.

## Why

why-ask = Why?
why-disagree = The sources do not agree
why-rule-pregnancy = NASKO helped during a pregnancy and after it. So only a pregnant woman could ask for it.
why-rule-pregnancy-day = The days are counted from your last period. We work them out from your due date.
why-rule-residence = The money came from the Lombardy Region, for people who live there. What counts is residence: where you are registered as living.
why-rule-isee = The fund was for people with little money. The { -isee } shows this, in the same way for everybody. An { -isee } equal to the limit is fine too.
why-rule-child = CRESCO was for food for mother and child in the first months of life. So it matters when the child was born.
why-rule-child-age = The months are counted from the day of birth to the day you apply.
why-rule-no-nasko = For the same child you could have only one fund: NASKO or CRESCO.
why-compare = The rule: “{ $rule }”. { $value }
why-valid = It was valid for applications from { $from } to { $to } ({ $sure }).
why-sources = Who reports it:
why-version-a = Who says A:
why-version-b = Who says B:
why-choice = How sure our choice is: { $sure }.
why-class-act = official text
why-class-office = public office
why-class-municipality = { -comune }
why-class-cav = { -cav }
why-class-region = note from the Region
why-class-press = newspaper
why-class-guide = guide
why-class-blog = personal site
conflict-k1 = A: { $a } a month, and twice as much in the first months if you breastfeed. B: { $b } a month, and always twice as much if you breastfeed. We use A: it is more recent and more precise. The most in all is the same.
conflict-k2 = A: you apply within { $a } months of the birth. B: it is for a child up to { $b } months old. We use A for the day you apply, and B for the months that are paid.
conflict-k3 = A: whoever applies later than { $a } months after the birth loses the months already gone. B: all months are paid, from the birth on. We use A: it is more precise. With B you would lose nothing.
conflict-k4 = Which act created CRESCO? A: { $a }. B: { $b }. We use both: the first gives the money, the second the rules.
conflict-k5 = How much of the value of a home in Milan does not count, in 2026? A: up to { $a }. B: up to { $b }. We use A: it is more recent and quotes the law.
conflict-k6 = When did CRESCO end? A: in the first months of 2016. B: a notice from the end of 2015 still lists it. We use A. The exact day is our choice.
conflict-k9 = What is the lowest amount of the { "assegno unico" }? A: { $a } a month. B: { $b } a month. We say “about”: { -inps } has the right figure.
conflict-k10 = A: CRESCO gave { $a } in all. B: { $b }. We use A: it is the sum of the months.

## The money in time

chart-title = { $fund }: the money month by month
chart-about = Months: { $from } – { $to }. A month: { $each }. In all: { $total }.
chart-birth = Birth: { $month }


## The estimate of the ISEE

estimate-title = Let us estimate your { -isee }
estimate-open = I don’t know my { -isee }: estimate it
estimate-number = Estimate: question { $number }
estimate-amounts = Write the amounts in euro, for example { "9.000" }. An empty field counts as zero. If all are empty, it counts as “I don’t know”.
estimate-children-title = How many children live with you?
estimate-children-hint = Count the children under 18. A child still to be born does not count. If you have none, write 0
estimate-children-field = Children under 18
estimate-under-3 = Is one of them under 3?
estimate-children-help = They are the children written with you in the family certificate ({ "stato di famiglia" }). It is a paper from the { "anagrafe" }, the office of your { -comune } that lists who lives there.
estimate-children-wrong = Write how many children, as a number. They are fewer than the people in the family. For example 1
estimate-parents-title = Which parents live with the children?
estimate-parents-hint = Here a parent works if they have worked at least six months in a year.
estimate-parents-lone = One parent alone
estimate-parents-both = Two parents, and both work
estimate-parents-not-both = Two parents, and at least one does not work
estimate-parents-help = If the parents are not married and live in different homes, there are other rules. Ask a { -caf }: an office that helps with taxes and forms.
estimate-income-title = How much do you all earn in a year?
estimate-pay = Your pay in a year, before taxes
estimate-other-pay = The other parent’s pay, or that of another person in the family
estimate-other = All the rest: unemployment benefit, pension, work of your own
estimate-income-help = The pay is written in the sheet that an employer gives every year ({ "Certificazione Unica (CU)" }). The { -isee } mostly looks at the income of two years ago.
estimate-home-title = What kind of home do you live in?
estimate-home-hint = Choose, then write the amounts in euro. If the home is yours its value is needed: without it we cannot make an estimate.
estimate-home-rent = Rented
estimate-home-own = Our own
estimate-home-other = Neither rented nor our own
estimate-home-both = You wrote the rent and also the value. Choose what the home is.
estimate-rent = Rent of one month
estimate-value = Value of the home for the { -imu }
estimate-mortgage = Mortgage still to pay
estimate-home-help = The { -imu } is the tax of the { -comune } on homes. Its value is on the papers of the { -imu } or of the { "catasto" }, the list of homes. If you don’t know it, press “I don’t know” and go on all the same.
estimate-savings-title = What savings do you have?
estimate-savings = Money in the bank or at the post office
estimate-property = Other homes or land: the value for the { -imu }
estimate-savings-help = Add up the accounts, savings books and bonds of the whole family. If you have nothing, write 0. The { -isee } mostly looks at two years ago.
estimate-outcome = Your { -isee }: { $band }
estimate-quote = It is an estimate: never write these numbers in an application. Only the { -isee } certificate counts.
estimate-within = you are probably within the limit.
estimate-near = you may be below or above the limit: the real { -isee } is needed.
estimate-above = you are probably above the limit.
estimate-no-limit = there is no { -isee } limit.
estimate-families = For some benefits another { -isee } counts, by the rules of 2026: { $band }. They are the { "assegno unico" }, the { "bonus nido" }, the { "bonus nuovi nati" }, the { "assegno di inclusione (ADI)" } and the { "supporto per la formazione e il lavoro (SFL)" }.
estimate-left-out = A child still to be born does not count. Other things are missing as well: what you had in the bank on average, maintenance, untaxed benefits, disability and what shares and bonds yield. That is why we have set the two numbers further apart.
estimate-real = The real { -isee } is free. You ask for it with the { -dsu }, a form with the data of the family: at a { -caf } (an office that helps with taxes and forms) or on the site of { -inps }, with { -spid } or the electronic identity card ({ -cie }).
estimate-none = We cannot make an estimate
estimate-none-about = We are missing what you earn, what the home is worth or what you have put aside. It does not matter: we go on as with “I don’t know”.

## Today

today-title = What you can ask for today
today-open = See what you can ask for today
today-about = This is the help of 2025 and 2026. We collected it on { $date }. Amounts and deadlines change: always ask to be sure. The office decides, not this page.
today-inps = { -inps } is the public body that pays pensions and benefits. You apply on its website, or for free at a { -patronato } (an office that helps with applications).
today-status-open = You can ask
today-status-comes = You may get it
today-status-excluded = Not possible
today-status-not-yet = Not yet
today-status-expired = Expired
today-status-lapsed = To be confirmed
today-ask-lapsed = We know the amounts and limits up to { $date }. It may go on: ask.
today-ask-not-yet = What we know holds from { $date }.
today-ask-expired = It was open until { $date }. Ask if it is still there.
today-after-birth = You ask after the birth.
today-ask-last-day = Your last day to ask: { $date }.
today-conditions = Conditions and source

today-ask-circa = about { $amount }
today-range = from { $least } to { $most }
today-ask-amount = Amount: { $amount }
today-ask-month = Amount: { $amount } a month
today-months = { $amount } a month for { $months } months, { $total } in all
today-ask-once = Amount: { $amount }, only once
today-ask-year = Amount: { $amount } a year

today-at-inps = Where: { -inps }.
today-at-comune = Where: at your { -comune } (town hall).
today-at-consultorio = Where: at a { -consultorio }.
today-at-cav = Where: at a { -cav } ({ -centro-aiuto }, a private association).
today-at-online = Where: on the website of the Region.
today-at-nobody = You do not ask: it comes by itself.

today-private = This help is private. It is not from the Region. It comes from a pro-life body, which is against abortion.
today-ask-pregnancy = It is for a pregnant woman.
today-ask-weeks = You ask before the end of week { $week } of pregnancy.
today-ask-baby = It is for those who have a small child.
today-ask-child = It is for those who have a child under 18.
today-ask-known-until = We know it until { $date }. If the birth is later, ask if it is still there.
today-ask-born = The child must be born on { $date } or later.
today-ask-months = You ask within { $months } months of the birth.
today-ask-days = You ask within { $days } days of the birth.
today-ask-august = It is paid until August of the year in which the child turns { $years }.
today-ask-isee = You need an { -isee } up to { $limit }.
today-ask-isee-above = Your { -isee } is above the limit of { $limit }.
today-ask-isee-own = You need an { -isee } up to { $limit }. For this help the { -isee } may be lower than yours: ask a { -caf }.
today-ask-isee-full = For the full amount you need an { -isee } up to { $limit }.
today-ask-isee-least = The lowest amount with an { -isee } above { $limit }, or with no { -isee }.
today-ask-born-full = For the full amount the child must be born on { $date } or later.
today-ask-first-year = In the first year of life { $percent }% more.
today-ask-household = You need at least { $people } people in the family for the { -isee }.
today-ask-children = You need at least { $children } children.
today-ask-income = You need an income from work up to { $limit } a year.
today-work = You need { $months } months of contributions from work, between { $from } and { $to } months before the birth.

today-assegno-unico = { "Assegno unico" } (money for each child)
today-assegno-unico-what = Money for each child under 18. You can ask without an { -isee } too.
today-bonus-nuovi-nati = { "Bonus nuovi nati" } (for a new baby)
today-bonus-nuovi-nati-what = For each child born or adopted. In this { -isee } the { "assegno unico" } does not count.
today-maternita-comuni = { "Assegno di maternità dei Comuni" } (maternity money from the { -comune })
today-maternita-comuni-what = For those who have no other maternity pay.
today-maternita-stato = { "Assegno di maternità dello Stato" } (maternity money from the State)
today-maternita-stato-what = For those who have worked, on short contracts too. The amount of this year is not confirmed.
today-bonus-nido = { "Bonus nido" } (for a nursery)
today-bonus-nido-what = It pays back what you pay for a nursery.
today-nidi-gratis = { "Nidi Gratis Plus" } (free nurseries)
today-nidi-gratis-what = The Region pays the part of the nursery that the { "bonus nido" } does not cover.
today-carta-dedicata = { "Carta Dedicata a te" } (a card for food)
today-carta-dedicata-what = A card to buy food. For those who have no other income support.
today-bonus-mamme = { "Bonus mamme lavoratrici" } (for working mothers)
today-bonus-mamme-what = For mothers who work.
today-consultori = Counselling and family centres ({ -consultori } and { "Centri per la famiglia" })
today-consultori-what = They listen and advise for free. They give no money, but they know what help there is.
today-progetto-gemma = { "Progetto Gemma" }
today-progetto-gemma-what = From the { "Fondazione Vita Nova" }, for a pregnant woman in hardship.

## The programme

programme-title = The network for family and work
programme-open = What the network of your area is
programme-about = NASKO and CRESCO were part of a programme of the Region, for 2014-15. It wanted to help people who work to have time for their family too.
programme-mine = The network of your area
programme-each = There were { $count } networks, one for each health area ({ -asl }).
programme-of-asl = Yours was the one of this area: { $asl }.
programme-elsewhere = They were only in Lombardy.
programme-what-title = What a network does, and for whom
programme-what = It is called “{ "rete territoriale di conciliazione" }”. It is a group of public and private bodies of the area. With shared projects it helps people who work, families and employers to bring life and work together.
programme-does = It gives courses and information. It also supports the local alliances for the family.
programme-who-title = Who is in the network
programme-who-public = The Province, the { "comuni" } and the local offices of the { -asl }
programme-who-trade = The { "Camera di commercio" } (the body of the firms)
programme-who-equality = The { "Consigliera di parità" }: she helps women who are treated worse at work because they are women
programme-who-others = Firms and associations that make no profit
programme-alliances-title = The local alliances for the family
programme-alliances = They are associations of families, and social, economic and cultural groups. They work for the wellbeing of the families in their area.
programme-now-title = And today?
programme-now = In place of those { -asl } there are the { -ats } today. Ask your { -ats }, your { -comune } or the { -consultorio } what there is now.
programme-source = The pages that present the programme say so. We know no address for them.

## Take it with you

sheet-title = NASKO and CRESCO: our estimate
sheet-neutral-title = Family counselling centres: where to go
sheet-about = What you print, save or copy stays there afterwards. Whoever uses your phone or your computer can find it.
sheet-neutral = Without my answers, and with a neutral title
sheet-print = Print
sheet-copy = Copy as text
sheet-calendar = Save the dates for a calendar
sheet-copied = Copied. Now you can paste it where you like.
sheet-by-hand = Select this text and copy it yourself.
sheet-saved = Done: look for “{ "date.ics" }” among the downloaded files.
sheet-fault = It did not work. Try again when there is a network.
sheet-answers = Your answers
sheet-dates = Your dates, if the funds were still open
sheet-first-day = First day to ask for { $fund }
sheet-last-day = Last day to ask for NASKO (day { $day } of pregnancy)
sheet-in-time = { $months } months after the birth: who asks for CRESCO after this day may lose money
sheet-too-old = { $months } months after the birth: CRESCO ends
sheet-appointment = Appointment
sheet-closed = { $what } (today the fund is closed)
sheet-code = Your dates: the days alone, not what they are for
sheet-ask = Ask by phone what to bring.
sheet-call = Here are some { -consultori }. Call before you go.
sheet-no-places = Look for the family counselling centre ({ -consultorio }) of your area.
sheet-version = Version { $version }.

## The map

map-title = Choose your area on the map
map-hint = Lombardy was divided into 15 health areas, called { -asl }. Touch yours on the map, or choose it by name. Then choose the { -comune } (town) where you are registered as a resident.
map-comune = Which { -comune } (town) do you live in? The area you chose is { $asl }.
map-wrong = The { -comune } is missing. Choose it from the list, or press “I don’t know”.
map-choose = Choose the { -comune }
map-failed = The map did not load. You can go on without it.
map-source = The borders of the areas are by openpolis, with ISTAT data of 2023 (licence CC BY 4.0). We simplified them.

## The glossary

glossary-open = Italian words that you will meet
glossary-title = Italian words that you will meet
glossary-about = You find these words on office doors and on forms.

## On a kiosk

static-kiosk-fault = Something did not work, and it is not your fault. In a minute the page starts again by itself. Below are the rules.
static-kiosk-idle-title = Are you still there?
static-kiosk-idle-about = Touch the screen to go on. If nobody is there any more, we delete all the answers and go back to the start.
static-kiosk-idle-count = Seconds: { $seconds }
static-kiosk-idle-more = I need more time
static-kiosk-link-title = Open this website on your phone
static-kiosk-link-about = Point the camera of your phone at the code. You can also copy the address onto a piece of paper.
static-kiosk-link-code = QR code with the address of the website
static-kiosk-close = Close
static-kiosk-keys = On-screen keyboard
static-kiosk-keys-layout = Keyboard language
static-kiosk-key-space = Space
static-kiosk-key-delete = Delete a letter or a digit
static-kiosk-key-next = Next
static-kiosk-key-done = Done
static-kiosk-key-comma = Comma
static-kiosk-key-point = Full stop
static-kiosk-key-apostrophe = Apostrophe
static-kiosk-key-hyphen = Hyphen
