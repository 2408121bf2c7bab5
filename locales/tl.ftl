# Tagalog (Filipino). The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO at CRESCO
page-title-error = May mali: { $page } - NASKO at CRESCO
language-label = Wika
static-language = Tagalog
language-silent = Hindi na-load ang wikang ito. Subukan ulit kapag may signal na.
further-failed = Hindi na-load ang bahaging ito. Bumalik at subukan ulit kapag may signal na.
# Left out of what is shown once a person has reviewed the file: see its first lines.
unreviewed = Wala pang taong nag-check ng saling ito. Ang tekstong Italyano ang dapat sundin.
# The locale whose numbers and dates the browser writes.
intl-locale = fil-PH
intl-dates = Intl
footer-estimate = Tantiya lang ito, hindi desisyon. Ang { -consultorio } (family counseling center) ang nagpapasya.
footer-private = Dito lang sa page na ito ang isinusulat mo. Hindi ito sine-save at hindi ipinapadala kahit kanino.
collected = Kinuha namin ang mga patakaran noong { $law } at ang mga address noong { $places }. Marami sa mga address ay mula pa noong 2019.
collected-old = Mahigit isang taon na ang page na ito. Puwedeng nagbago na ang mga patakaran, halaga at numero ng telepono: itanong sa { -consultorio } kung ano ang umiiral ngayon.
preview = Preview. Araw ng pag-apply: { $date }.
preview-wrong = May patakaran o araw sa address ng page na hindi umiiral. Isulat, halimbawa, { "?regime=2013&data=2014-05-05" }. Ito muna ang araw na ginagamit namin: { $date }.

continue = Magpatuloy
loading = Sandali lang, naglo-load.
result = Ang resulta mo
back = Bumalik
leave = Umalis agad
leave-about = Binubura ng “Umalis agad” ang mga sagot mo at nagbubukas ito ng ibang site. Puwede mo ring pindutin nang tatlong beses ang Shift. Hindi nabubura ang history ng browser.
leave-kiosk = Binubura ng “Umalis agad” ang mga sagot mo at bumabalik dito, sa simula.
unsure = Hindi ko alam
question-number = Tanong { $number }
how-to-know = Paano ko malalaman?
errors-title = May kailangang itama
error-prefix = May mali:

field-day = Araw
field-month = Buwan
field-year = Taon
yes = Oo
no = Hindi

## Start

start-title = Ano ang ibibigay sana sa iyo ng NASKO at CRESCO, at saan pupunta
start-intro = Ang NASKO at CRESCO ay dalawang pondo ng { "Regione Lombardia" } (ang gobyerno ng Lombardia). Para ito sa mga buntis at bagong ina na kapos sa pera. Sagutin ang ilang tanong. Sasabihin namin kung ano ang ibibigay sana sa iyo at sa aling { -consultorio } (family counseling center) ka pupunta.
start-nasko = NASKO: hanggang { $amount }, sa loob ng { $months } buwan o mas maikli, bago at pagkatapos manganak.
start-cresco = CRESCO: { $amount } kada buwan, hanggang { $months } buwan, pambili ng pagkain.
start-consultorio = Ang { -consultorio-familiare } ay isang family counseling center. Libre ito. May mga midwife, social worker at psychologist doon. Kumpidensyal ang lahat ng sasabihin mo.
start-time = Mga tatlong minuto lang ito. Sa bawat tanong puwede mong isagot ang “Hindi ko alam”.
start-go = Simulan

closed-title = Sarado na ngayon ang dalawang pondo
closed-dates = Tumanggap ang NASKO ng aplikasyon hanggang { $nasko } ({ $naskosure }). Ang CRESCO, hanggang { $cresco } ({ $crescosure }).
closed-why = Makikita mo rito kung ano ang sinabi noon ng mga patakaran. Nandiyan pa rin ang { -consultorio }, at alam nito ang mga tulong ngayon.
closed-other = May iba pang tulong ngayon. Halimbawa: pera para sa bawat anak ({ "assegno unico" }), pera para sa bagong silang ({ "bonus nuovi nati" }), maternity benefit mula sa { -comune } ({ "assegno di maternità del Comune" }). Magtanong sa { -consultorio }, sa { -comune } mo (munisipyo) o sa isang { -caf } (opisinang tumutulong sa buwis at mga form).
sure-high = siguradong petsa
sure-medium = hindi sigurado ang araw
sure-low = hindi sigurado ang petsa

## Questions

comune-title = Saang { -comune } ka nakatira?
comune-hint = Ang { -comune } ay ang bayan o lungsod mo. Isulat ang mga unang letra at pumili sa listahan. Ang mahalaga ay kung saan ang { -residenza } mo, ibig sabihin, kung saan ka nakarehistrong nakatira.
comune-help = Ito ang { -comune } na nakasulat sa ID mo ({ "carta d’identità" }) o sa patunay ng tirahan ({ "certificato di residenza" }). Kung nagbago ang pangalan nito, puwede mo ring isulat ang dati.
comune-elsewhere = Hindi ako nakatira sa Lombardia
comune-map = Pumili sa mapa
comune-found = { $count } { -comune } ang nakita. Gamitin ang mga arrow para pumili.
comune-none = Walang nakitang { -comune }.
comune-former = { $name }, dating { $former }
comune-unknown = Hindi namin makita ang { -comune } na ito sa Lombardia. Tingnan kung tama ang spelling at pumili sa listahan, halimbawa “{ "Bergamo" }”.
comune-other-asl = Nasa ibang lugar ng Lombardia ang { -comune } na ito. Dito, pumili ng { -comune } na sakop ng lugar na ito. Kung sa ibang lugar ka nakatira, pindutin ang “Hindi ko alam”.
comune-both = Sumulat ka ng { -comune } at sinabi mo ring hindi ka nakatira sa Lombardia. Mag-iwan lang ng isa sa dalawang sagot.

day-title = Anong petsa ngayon?
day-hint = Mali ang orasan ng device na ito. Isulat ang araw, buwan at taon ngayon. Halimbawa: { "15 3 2027" }
day-help = Makikita ang petsa ngayon sa ibang cellphone, sa diyaryo o sa kalendaryo. Puwede ka ring magtanong sa katabi mo. Kailangan ito dahil may mga patakarang nagbibilang ng mga buwan at araw na lumipas.
day-passed = Lumipas na ang petsang ito. Isulat ang petsa ngayon: hindi ito puwedeng mas maaga sa { $date }.
day-late = Masyadong malayo ang petsang ito. Isulat ang petsa ngayon, apat na numero ang taon.

since-title = Mula kailan ka nakatira sa Lombardia?
since-hint = Bilangin mula nang tumira ka rito nang tuloy-tuloy, kahit lumipat ka ng { -comune }. Kung hindi mo maalala ang araw, ayos lang ang malapit na petsa. Araw, buwan, taon. Halimbawa: { "15 3 2020" }
since-help = Ang petsa ay nasa listahan ng mga naging tirahan mo ({ "certificato storico di residenza" }). Makukuha ito sa { "anagrafe" }, ang opisina ng { -comune } na may listahan ng mga nakatira roon.

maternity-title = Ano ang sitwasyon mo?
maternity-hint = Buntis ka ba at may maliit ka nang anak? Sagutin nang dalawang beses ang mga tanong: isa bilang buntis, isa bilang ina.
maternity-pregnant = Buntis ako
maternity-mother = Nanganak na ako
maternity-neither = Wala sa dalawa
maternity-help = Kung sa tingin mo ay buntis ka, puwede kang humingi ng test at check-up sa { -consultorio }. Puwede kang pumunta kahit walang request ng doktor.

due-date-title = Kailan ang due date mo?
due-date-hint = Isulat ang due date, o kung ilang linggo ka nang buntis. Araw, buwan, taon. Halimbawa: { "20 6 2027" }
due-date-date = Due date
due-date-weeks = O kaya: ilang linggo ka nang buntis ngayon
due-date-weeks-hint = Kung sinabi sa iyong “10 linggo at 3 araw”, isulat ang 10 at 3.
due-date-weeks-field = Buong linggo
due-date-days-field = Dagdag na araw
due-date-help = Nakasulat ang due date ({ "data prevista del parto" }) sa ultrasound ({ "ecografia" }) o sa record ng pagbubuntis ({ "cartella della gravidanza" }). Binibilang ang mga linggo mula sa unang araw ng huling regla.
due-date-both = Isinulat mo ang petsa at pati ang mga linggo. Mag-iwan lang ng isa sa dalawa.

birth-date-title = Kailan ipinanganak ang baby?
birth-date-hint = Araw, buwan, taon. Halimbawa: { "30 10 2026" }
birth-date-help = Ang petsa ay nasa birth certificate ({ "certificato di nascita" }) o sa health card ng baby ({ "tessera sanitaria" }).

breastfeeding-title = Nagpapasuso ka ba?
breastfeeding-help = Kasama rito ang gatas ng ina kahit may kasabay na ibang gatas o pagkain. Kung hindi ka sigurado, isagot ang “Hindi ko alam”: puwede mo itong pag-usapan sa { -consultorio }.

nasko-received-title = Nakatanggap ka na ba ng NASKO para sa batang ito?
nasko-received-help = Buwan-buwang dumarating ang NASKO sa isang prepaid card, pagkatapos ng nakasulat na kasunduan sa { -consultorio }. Kung hindi mo pa ito narinig kailanman, ang sagot ay hindi.

isee-title = Magkano ang { -isee } mo?
isee-hint = Ang { -isee } ay isang numero. Tinitingnan nito ang kita, ipon at kung ilan kayo sa pamilya. Isulat ang halaga sa euro, sa paraang Italyano, halimbawa { "7.700,00" }
isee-help = Nakasulat ito sa { "attestazione ISEE" } (sertipiko), katabi ng salitang “{ -isee }”. Kung wala ka nito, makukuha mo ito nang libre: sa isang { -caf } (opisinang tumutulong sa buwis at mga form) o sa website ng { -inps } (ahensya ng gobyerno na nagbabayad ng pensyon at mga bonus).
isee-understood = Ito ang intindi namin: { $amount }.

household-title = Ilang tao ang nasa pamilya mo para sa { -isee }?
household-hint = Isama mo ang sarili mo. Huwag bilangin ang batang hindi pa ipinapanganak. Sumulat ng numero, halimbawa 3
household-help = Sila ang mga taong nakasulat sa { "attestazione ISEE" }, sa ilalim ng “{ "nucleo familiare" }” (mga miyembro ng pamilya). Kadalasan, sila ang may { -residenza } na kasama mo.

## What is wrong with an answer

date-missing-day = Wala ang araw. Sumulat ng numero, halimbawa 15
date-missing-month = Wala ang buwan. Sumulat ng numero, halimbawa 3 para sa Marso
date-missing-year = Wala ang taon. Sumulat ng apat na numero, halimbawa 2020
date-number-day = Isulat ang araw bilang numero, halimbawa 15
date-number-month = Isulat ang buwan bilang numero, halimbawa 3 para sa Marso
date-number-year = Isulat ang taon sa apat na numero, halimbawa 2020
date-no-month = Ang buwan ay mula 1 hanggang 12. Halimbawa 3 para sa Marso
date-no-day = Walang ganitong araw: { $days } araw lang ang buwang iyon. Tingnan ulit ang araw at buwan.
since-future = Hindi pa dumarating ang petsang ito. Isulat kung mula kailan ka nakatira sa Lombardia. Huling petsang puwede: { $date }.
birth-future = Hindi pa dumarating ang petsang ito. Kung hindi pa ipinapanganak ang baby, bumalik at piliin ang “Buntis ako”.
due-early = Mahigit { $days } araw nang lumipas ang petsang ito. Kung hindi ka na buntis, bumalik at baguhin ang sagot.
due-late = Masyadong malayo ang petsang ito. Huling petsang puwede: { $date }.
week-wrong = Isulat ang mga linggo bilang numero, mula 0 hanggang 43. Halimbawa 10
week-days-wrong = Isulat ang mga araw bilang numero, mula 0 hanggang 6. Halimbawa 3
isee-ambiguous = Hindi namin alam kung ang comma ay para sa libo o para sa sentimo. Isulat nang ganito: { "7.700,00" }
isee-negative = Hindi puwedeng mas mababa sa zero ang { -isee }. Kung zero ito, isulat ang 0
isee-long = Masyadong mahaba ang numerong ito. Isulat ang { -isee } sa euro, halimbawa { "7.700,00" }
isee-wrong = Hindi namin mabasa ang halagang ito. Isulat lang ang numero sa euro, halimbawa { "7.700,00" }
household-wrong = Isulat kung ilan kayo, numero mula 1 hanggang 99. Halimbawa 3

## Check

check-title = Tingnan ulit ang mga sagot mo
check-unsure = Hindi ko alam
check-change = Baguhin
check-change-what = : { $what }
check-go = Tingnan ang resulta
label-today = Petsa ngayon
label-comune = { -comune } kung saan ka nakatira
label-since = Mula kailan ka nasa Lombardia
label-maternity = Sitwasyon mo
label-due-date = Due date
label-birth-date = Kapanganakan ng baby
label-breastfeeding = Pagpapasuso
label-nasko-received = Nakatanggap na ng NASKO
label-isee = { -isee }
label-household = Mga tao sa pamilya

## Result

result-title = { $fund } – { $verdict }.
result-intro = Ito ang tantiya namin, batay sa mga sagot mo.
result-short-likely = malamang
result-short-later = pagkapanganak
result-short-ask = itatanong pa
result-short-unlikely = hindi sakop
result-short-closed = sarado

result-nasko-about = Para sa buntis na nahihirapan sa buhay.
result-cresco-about = Para sa bagong ina na nahihirapan sa buhay, pambili ng pagkain.
result-verdict-likely = Makukuha mo sana ang { $fund }, kung kukumpirmahin ng { -consultorio }.
result-verdict-later = Makukuha mo sana ang { $fund } pagkapanganak, kung kukumpirmahin ng { -consultorio }.
result-verdict-ask = Posible ang { $fund }. May kailangang linawin sa { -consultorio }.
result-verdict-unlikely = Hindi mo sana makukuha ang { $fund }. May isa o higit pang kondisyong hindi natutupad.
result-verdict-closed = Sa petsang iyon, hindi tumatanggap ng aplikasyon ang { $fund }.
result-verdict-gap = Hindi malinaw kung aling patakaran ang umiral noong Enero at Pebrero 2015. Itanong ang { $fund } sa { -consultorio }.
result-amount-up-to = Hanggang { $max }, sa loob ng { $months } buwan o mas maikli.
result-amount-between = Mula { $min } hanggang { $max }, sa loob ng { $months } buwan o mas maikli.
result-amount-none = Sa mga sagot na ito, walang halaga.

result-requirements-title = Ang mga kondisyon
result-status-met = Oo
result-status-unmet = Hindi
result-status-judge = Pagpapasyahan pa
result-status-unknown = Titingnan pa
result-status-pending = Pagkapanganak
result-requirement-pregnancy = Buntis
result-requirement-pregnancy-day = Mag-apply hanggang ika-{ $days } araw ng pagbubuntis
result-requirement-residence-any = Nakatira sa Lombardia
result-requirement-residence = { $years ->
    [1] Nakatira sa Lombardia nang isang taon o higit pa
   *[other] Nakatira sa Lombardia nang { $years } taon o higit pa
}
result-requirement-isee = May { -isee } na hanggang { $limit }
result-requirement-isee-size = May { -isee } na hanggang { $others }, o hanggang { $alone } kung ikaw lang ang nasa pamilya mo para sa { -isee }
result-requirement-child = May anak na wala pang { $months } buwan, ipinanganak noong { $from } o pagkatapos nito
result-requirement-child-age = Mag-apply sa loob ng { $months } buwan mula sa kapanganakan
result-requirement-no-nasko = Hindi nakatanggap ng NASKO para sa parehong bata
result-value-unknown = Hindi pa namin alam.
result-value-pregnant = Buntis ka.
result-value-not-pregnant = Hindi ka buntis.
result-value-day = Nasa ika-{ $day } araw ka ng pagbubuntis.
result-value-since = Nakatira ka rito mula pa noong { $date }.
result-value-elsewhere = Hindi ka nakatira sa Lombardia.
result-value-isee = Ang { -isee } mo ay { $amount }.
result-value-due = Due date: { $date }.
result-value-born = Petsa ng kapanganakan: { $date }.
result-value-no-child = Walang maliit na bata sa mga sagot mo.
result-value-nasko = Nakatanggap ka na ng NASKO.
result-value-no-nasko = Hindi ka nakatanggap ng NASKO.
result-met-from = Matutupad ang kondisyong ito mula sa araw na ito: { $date }.
result-judge-note = Dito, puwedeng magpasya ang { -consultorio } sa bawat kaso.
result-source = Kautusan o pinagkunan: { $act }
result-sure-of-high = siguradong mga pinagkunan
result-sure-of-medium = mabuting mga pinagkunan, pero hindi opisyal
result-sure-of-one = iisa lang ang pinagkunan
result-sure-of-low = sarili naming palagay

result-payments-title = Mga buwan at bayad
result-payments-plan = Halimbawa lang ito: ang { -consultorio }, kasama ka, ang nagpapasya sa mga bayad.
result-payments-least = Ito ang pinakamababa. Kung nagpapasuso ka, { $max } ang kabuuan.
result-payments-pause = Pagkatapos ng mga unang buwan, humihinto ang mga bayad. Tumutuloy ulit pagkapanganak.
result-payments-none = Para maipakita ang mga buwan, kailangan namin ang petsa ng kapanganakan, kahit due date pa lang.
result-payments-caption = { $fund }, buwan-buwan
result-payments-month = Buwan
result-payments-amount = Halaga
result-payments-total = Kabuuan

result-conditions-title = Ang { -consultorio } lang ang nagpapasya rito
result-condition-interview = Ang NASKO ay para sa babaeng nagpasyang hindi itigil ang pagbubuntis. Hindi namin ito itinatanong sa iyo. Sa { -consultorio } o sa doktor mo lang ito pag-uusapan, nang kumpidensyal.
result-condition-plan-nasko = Isang planong isinulat kasama ka, ang { -consultorio } at ang isang { -cav }. Ang { -cav } ({ -centro-aiuto }) ay pribadong samahan na tumutulong sa mga buntis.
result-condition-plan-cresco = Isang planong isinulat kasama ka, na may mga check-up para tingnan ang paglaki ng baby.
result-condition-hardship = Ang hirap na dinadaanan mo, sa pera at sa buhay.

result-documents-title = Ano ang dadalhin
result-document-birth-certificate = Birth certificate ng baby ({ "certificato di nascita" })
result-document-breastfeeding = Mga tanong tungkol sa pagpapasuso ({ "questionario sull’allattamento" }): ibibigay ito ng { -consultorio }
result-document-hardship = Pahayag tungkol sa hirap na dinadaanan mo ({ "dichiarazione" }): sasagutan ito sa { -consultorio }
result-document-hardship-papers = Mga papel na nagpapakita ng hirap na dinadaanan mo: upa, hulog sa bahay, pagkawala ng trabaho
result-document-identity = ID ({ "documento d’identità" })
result-document-interview = Papel mula sa pakikipag-usap sa doktor o sa { -consultorio } ({ "foglio del colloquio" })
result-document-isee = Sertipiko ng { -isee } ({ "attestazione ISEE" })
result-document-pregnancy-certificate = Sertipiko ng pagbubuntis ({ "certificato di gravidanza" })
result-document-residence = Pahayag ng tirahan ({ "dichiarazione di residenza" }): pipirmahan ito sa { -consultorio }
result-document-tax-code = Tax code ({ "codice fiscale" })

result-places-title = Saan pupunta
result-places-call-first = Mula pa noong { $year } ang datos na ito: tumawag muna bago pumunta.
result-places-near = Mga { -consultori } sa lugar mo
result-places-in-comune = Mga { -consultori } sa { $comune }, ayon sa postal code ({ -cap })
result-places-cav = { -cav }, { "Centri di Aiuto alla Vita" }
result-places-cav-about = Mga pribadong samahan sila. Dito rin dati puwedeng mag-apply sa NASKO.
result-places-no-cav = Sa listahan namin, walang { -cav } sa lugar mo. Puwede mong tawagan ang { $name }, isang pribadong samahan:
result-places-all = Lahat ng { -consultori } sa lugar: { $asl }
result-places-unknown = Hindi namin alam kung saang { -comune } ka nakatira. Piliin ang lugar mo, at ipapakita namin ang mga { -consultori } roon.
result-places-unknown-link = listahan ng mga { -consultori }
result-places-elsewhere = Para lang sa mga nakatira sa Lombardia ang dalawang pondong ito. Puwede mong hanapin ang { -consultorio-familiare } (family counseling center) sa lugar mo.
result-places-loading = Nilo-load namin ang mga { -consultori }.
result-places-failed = Hindi na-load ang listahan. Makikita mo ito rito:
result-places-kiosk = Magtanong sa mga nagtatrabaho rito: matutulungan ka nilang hanapin ang { -consultorio } para sa iyo.
result-place-public = pampubliko
result-place-private = pribado, akreditado ng Rehiyon
result-place-distance = mga { $km } km ang layo
result-place-here = sa { -comune } mo
result-place-no-contact = Wala kaming telepono o address nito.

result-take-title = Dalhin ang impormasyong ito
result-take-about = Itapat ang camera ng cellphone sa isang code. Wala ang mga sagot mo sa mga code ng { -consultorio } at ng mga dokumento.
result-take-show = Mga code na puwedeng i-scan
result-take-place = { $name }: para sa contacts ng cellphone
result-take-documents = Mga dokumentong dadalhin
result-take-heading = Dadalhin sa { -consultorio }:
result-take-fault = Hindi na-load ang code. Subukan ulit kapag may signal na.

result-rules-title = Ang mga patakarang ginamit namin
result-rules-program = Ito ang mga patakaran ng programang 2014-15 ng { "Regione Lombardia" }.
result-rules-other = Ito ang mga patakaran ng { $regime }, na pinili para sa preview na ito.
result-rules-in-force = Ito ang mga patakarang umiiral sa petsa ng pag-apply.
result-rules-dates = { $fund }: mula { $from } hanggang { $to }.
result-rules-day = Araw ng pag-apply: { $date }.
result-rules-read = Opisyal na teksto ang mga kautusan. Halos lahat ng mga ito ay hindi namin nabasa. Ang mga numero ay galing sa mga naglalarawan nito.

result-change = Baguhin ang mga sagot
result-restart = Magsimula ulit
result-back = Bumalik sa resulta

## What would change it

change-isee-band = nasa { $least } hanggang { $most }, sa tantiya namin
change-isee-up-to = Kung ang { -isee } mo ay hanggang { $limit }
change-isee-above = Kung ang { -isee } mo ay higit sa { $limit }
change-isee-between = Kung ang { -isee } mo ay higit sa { $above } at hanggang { $limit }
change-alone = Kung ikaw lang ang nasa pamilya mo para sa { -isee }
change-more = Kung may iba pang tao sa pamilya mo para sa { -isee }
change-lombardy = Kung nakatira ka sa Lombardia
change-elsewhere = Kung hindi ka nakatira sa Lombardia
change-since = Kung nagsimula kang tumira sa Lombardia
change-due = Kung ang due date mo ay
change-birth = Kung may anak kang ipinanganak
change-born = Kung ipapanganak ang baby
change-from = { $what } sa { $day } o pagkatapos nito
change-to = { $what } sa { $day } o bago nito
change-between = { $what } sa pagitan ng { $from } at { $to }
change-when-born = Kapag naipanganak na ang baby
change-time = { $years ->
    [1] Mula { $day }, kapag isang taon ka nang nakatira sa Lombardia
   *[other] Mula { $day }, kapag { $years } taon ka nang nakatira sa Lombardia
}
change-pregnant = Kung buntis ka
change-not-pregnant = Kung hindi ka buntis
change-neither = Kung hindi ka buntis at wala kang maliit na anak
change-no-nasko = Kung hindi ka nakatanggap ng NASKO para sa batang ito
change-nasko = Kung nakatanggap ka ng NASKO para sa batang ito
change-up-to = hanggang { $max }
change-least-to = mula { $least } hanggang { $max }
change-born-no-nasko = Totoo ito kung hindi ka makakatanggap ng NASKO para sa parehong bata.
change-not-enough = Hindi ito sapat kung ito lang: may isa pang kondisyong kulang.
change-nothing = Para sa batang ito o sa pagbubuntis na ito, hindi na ito magbabago.
change-same = Kahit ano ang sagot, hindi ito sapat para magbago ang resulta.
change-nothing-help = Hindi mo ito kasalanan. Masasabi sa iyo ng { -consultorio } kung ano pang tulong ang mayroon.

## Why

why-ask = Bakit?
why-disagree = Hindi magkakatugma ang mga pinagkunan
why-rule-pregnancy = Tumulong ang NASKO habang buntis at pagkatapos. Kaya buntis lang ang puwedeng mag-apply.
why-rule-pregnancy-day = Binibilang ang mga araw mula sa huling regla. Kinukuwenta namin ito mula sa due date.
why-rule-residence = Galing sa { "Regione Lombardia" } ang pera, para sa mga nakatira roon. Ang mahalaga ay ang { -residenza }, ibig sabihin, kung saan ka nakarehistrong nakatira.
why-rule-isee = Ang pondo ay para sa mga kapos sa pera. Ang { -isee } ang nagpapakita nito, pare-pareho para sa lahat. Ayos lang din ang { -isee } na kapareho ng limit.
why-rule-child = Ang CRESCO ay para sa pagkain ng ina at ng baby sa mga unang buwan ng buhay. Kaya mahalaga kung kailan ito ipinanganak.
why-rule-child-age = Binibilang ang mga buwan mula sa araw ng kapanganakan hanggang sa araw ng pag-apply.
why-rule-no-nasko = Para sa iisang bata, isang pondo lang ang puwede: NASKO o CRESCO.
why-compare = Ang patakaran: “{ $rule }”. { $value }
why-valid = Umiral ito para sa mga aplikasyon mula { $from } hanggang { $to } ({ $sure }).
why-sources = Sino ang nagsasabi:
why-version-a = Nagsasabi ng A:
why-version-b = Nagsasabi ng B:
why-choice = Gaano kasigurado ang pinili namin: { $sure }.
why-class-act = opisyal na teksto
why-class-office = opisina ng gobyerno
why-class-municipality = munisipyo ({ -comune })
why-class-cav = { -cav }
why-class-region = pahayag ng Rehiyon
why-class-press = diyaryo
why-class-guide = gabay
why-class-blog = personal na site
conflict-k1 = A: { $a } kada buwan, at doble sa mga unang buwan kung nagpapasuso ka. B: { $b } kada buwan, at laging doble kung nagpapasuso ka. Ginagamit namin ang A, na mas bago at mas tiyak. Pareho ang pinakamalaking kabuuan.
conflict-k2 = A: mag-a-apply sa loob ng { $a } buwan mula sa kapanganakan. B: para ito sa batang hanggang { $b } buwan. Ginagamit namin ang A para sa araw ng pag-apply at ang B para sa mga buwang binabayaran.
conflict-k3 = A: ang mag-apply nang lampas { $a } buwan mula sa kapanganakan ay nawawalan ng mga buwang lumipas na. B: bayad ang lahat ng buwan, mula sa kapanganakan. Ginagamit namin ang A, na mas tiyak. Sa B, wala sanang mawawala sa iyo.
conflict-k4 = Aling kautusan ang gumawa ng CRESCO? A: { $a }. B: { $b }. Ginagamit namin ang dalawa: ang una ang nagbibigay ng pera, ang ikalawa ang mga patakaran.
conflict-k5 = Magkano sa halaga ng bahay sa Milano ang hindi binibilang, sa 2026? A: hanggang { $a }. B: hanggang { $b }. Ginagamit namin ang A, na mas bago at binabanggit ang batas.
conflict-k6 = Kailan natapos ang CRESCO? A: sa mga unang buwan ng 2016. B: nakalista pa ito sa isang paunawa noong katapusan ng 2015. Ginagamit namin ang A. Kami ang pumili ng eksaktong araw.
conflict-k9 = Ano ang pinakamababang halaga ng { "assegno unico" } (pera para sa bawat anak)? A: { $a } kada buwan. B: { $b } kada buwan. “Mga” ang sinasabi namin: ang { -inps } ang may tamang numero.
conflict-k10 = A: { $a } lahat-lahat ang ibinigay ng CRESCO. B: { $b }. Ginagamit namin ang A, dahil ito ang kabuuan ng mga buwan.

## The money in time

chart-title = { $fund }: ang pera buwan-buwan
chart-about = Mga buwan: { $from } – { $to }. Kada buwan: { $each }. Kabuuan: { $total }.
chart-birth = Kapanganakan: { $month }


## The estimate of the ISEE

estimate-title = Tantiyahin natin ang { -isee } mo
estimate-open = Hindi ko alam ang { -isee } ko: tantiyahin
estimate-number = Tantiya: tanong { $number }
estimate-amounts = Isulat ang mga halaga sa euro, halimbawa { "9.000" }. Zero ang bilang ng walang laman. Kung lahat ay walang laman, katumbas ito ng “Hindi ko alam”.
estimate-children-title = Ilang anak ang kasama mo sa bahay?
estimate-children-hint = Bilangin ang mga anak na wala pang 18 taon. Hindi kasama ang hindi pa ipinapanganak. Kung wala, isulat ang 0
estimate-children-field = Mga anak na wala pang 18 taon
estimate-under-3 = May isa ba sa kanila na wala pang 3 taon?
estimate-children-help = Sila ang mga anak na kasama mo sa listahan ng pamilya ({ "stato di famiglia" }). Sertipiko ito mula sa { "anagrafe" }, ang opisina ng { -comune } na may listahan ng mga nakatira roon.
estimate-children-wrong = Isulat kung ilang anak, bilang numero. Mas kaunti sila kaysa sa mga tao sa pamilya. Halimbawa 1
estimate-parents-title = Sinong magulang ang kasama ng mga bata?
estimate-parents-hint = Dito, nagtatrabaho ang magulang kung nagtrabaho siya nang anim na buwan o higit pa sa isang taon.
estimate-parents-lone = Isang magulang lang
estimate-parents-both = Dalawang magulang, at parehong nagtatrabaho
estimate-parents-not-both = Dalawang magulang, at isa o pareho ang hindi nagtatrabaho
estimate-parents-help = Kung hindi kasal ang mga magulang at magkaiba ng bahay, iba ang mga patakaran. Magtanong sa isang { -caf }: opisinang tumutulong sa buwis at mga form.
estimate-income-title = Magkano ang kita ng pamilya sa isang taon?
estimate-pay = Suweldo mo sa isang taon, bago ang buwis
estimate-other-pay = Suweldo ng isa pang magulang, o ng ibang tao sa pamilya
estimate-other = Lahat ng iba pa: benepisyo sa walang trabaho, pensyon, sariling hanapbuhay
estimate-income-help = Nakasulat ang suweldo sa { "Certificazione Unica (CU)" }, ang papel na ibinibigay ng amo taon-taon. Kadalasan, tinitingnan ng { -isee } ang kita dalawang taon na ang nakalipas.
estimate-home-title = Ano ang bahay na tinitirhan ninyo?
estimate-home-hint = Pumili, tapos isulat ang mga halaga sa euro. Kung sa inyo ang bahay, kailangan ang halaga nito: kung wala, hindi kami makakapagtantiya.
estimate-home-rent = Inuupahan
estimate-home-own = Sariling bahay
estimate-home-other = Hindi inuupahan at hindi rin sa amin
estimate-home-both = Isinulat mo ang upa at pati ang halaga. Piliin kung ano ang bahay.
estimate-rent = Upa sa isang buwan
estimate-value = Halaga ng bahay para sa { -imu }
estimate-mortgage = Utang sa bahay na babayaran pa
estimate-home-help = Ang { -imu } ay buwis ng { -comune } sa mga bahay. Ang halaga ay nasa mga papel ng { -imu } o ng { "catasto" }, ang listahan ng mga bahay. Kung hindi mo alam, pindutin ang “Hindi ko alam” at magpatuloy pa rin.
estimate-savings-title = Ano ang mga ipon ninyo?
estimate-savings = Pera sa bangko o sa post office
estimate-property = Ibang bahay o lupa: ang halaga para sa { -imu }
estimate-savings-help = Pagsamahin ang mga account, passbook at investment ng buong pamilya. Kung wala, isulat ang 0. Kadalasan, tinitingnan ng { -isee } ang laman dalawang taon na ang nakalipas.
estimate-outcome = Ang { -isee } mo: { $band }
estimate-quote = Tantiya lang ito: huwag kailanman isulat ang mga numerong ito sa aplikasyon. Ang { "attestazione ISEE" } lang ang may bisa.
estimate-within = malamang na pasok ka sa limit.
estimate-near = puwedeng mas mababa o mas mataas ka sa limit: kailangan ang tunay na { -isee }.
estimate-above = malamang na lampas ka sa limit.
estimate-no-limit = walang limit sa { -isee }.
estimate-families = Sa ilang tulong, ibang { -isee } ang tinitingnan, ayon sa mga patakaran ng 2026: { $band }. Ito ang pera para sa bawat anak ({ "assegno unico" }), tulong sa nursery ({ "bonus nido" }), pera para sa bagong silang ({ "bonus nuovi nati" }), tulong sa pamilyang maliit ang kita ({ "assegno di inclusione (ADI)" }) at tulong sa training at trabaho ({ "supporto per la formazione e il lavoro (SFL)" }).
estimate-left-out = Hindi kasama ang batang hindi pa ipinapanganak. May iba pang hindi namin nabilang: karaniwang laman ng account, sustento, mga tulong na walang buwis, kapansanan at kita ng mga investment. Kaya kami na ang nagpalayo sa dalawang numero.
estimate-real = Libre ang tunay na { -isee }. Kinukuha ito gamit ang { -dsu }, isang form na may datos ng pamilya: sa isang { -caf } (opisinang tumutulong sa buwis at mga form) o sa website ng { -inps }, gamit ang { -spid } o ang electronic ID ({ -cie }).
estimate-none = Hindi kami makapagtantiya
estimate-none-about = Hindi namin alam kung magkano ang kita ninyo, ang halaga ng bahay o ang ipon ninyo. Ayos lang: magpapatuloy tayo na parang “Hindi ko alam” ang sagot.

## Today

today-title = Mga tulong ngayon
today-open = Tingnan ang mga tulong ngayon
today-about = Ito ang mga tulong ng 2025 at 2026. Kinuha namin ito noong { $date }. Nagbabago ang mga halaga at deadline: laging magtanong muna. Ang opisina ang nagpapasya, hindi ang page na ito.
today-inps = Ang { -inps } ay ahensya ng gobyerno na nagbabayad ng pensyon at mga bonus. Mag-apply sa website nito, o nang libre sa isang { -patronato } (opisinang tumutulong sa mga aplikasyon).
today-status-open = Puwedeng mag-apply
today-status-comes = Puwedeng dumating
today-status-excluded = Hindi kasama
today-status-not-yet = Hindi pa
today-status-expired = Tapos na
today-status-lapsed = Kukumpirmahin pa
today-ask-lapsed = Alam namin ang mga halaga at limit hanggang { $date }. Puwedeng tuloy pa ang tulong: magtanong.
today-ask-not-yet = Ang impormasyon namin ay mula { $date }.
today-ask-expired = Umiral hanggang { $date }. Itanong kung mayroon pa.
today-after-birth = Mag-apply pagkapanganak.
today-ask-last-day = Huling araw para sa iyo: { $date }.
today-conditions = Mga kondisyon at pinagkunan

today-ask-circa = mga { $amount }
today-range = mula { $least } hanggang { $most }
today-ask-amount = Halaga: { $amount }
today-ask-month = Halaga: { $amount } kada buwan
today-months = { $amount } kada buwan sa loob ng { $months } buwan, { $total } ang kabuuan
today-ask-once = Halaga: { $amount }, isang beses lang
today-ask-year = Halaga: { $amount } kada taon

today-at-inps = Saan: { -inps }.
today-at-comune = Saan: sa { -comune } mo.
today-at-consultorio = Saan: sa isang { -consultorio }.
today-at-cav = Saan: sa isang { -cav } ({ -centro-aiuto }, isang pribadong samahan).
today-at-online = Saan: sa website ng Rehiyon.
today-at-nobody = Hindi kailangang mag-apply: kusa itong dumarating.

today-private = Pribadong tulong ito, hindi mula sa Rehiyon. Galing ito sa isang pro-life na samahan, ibig sabihin, tutol sa aborsyon.
today-ask-pregnancy = Para ito sa buntis.
today-ask-weeks = Mag-apply bago matapos ang ika-{ $week } linggo ng pagbubuntis.
today-ask-baby = Para ito sa may maliit na anak.
today-ask-child = Para ito sa may anak na wala pang 18 taon.
today-ask-known-until = Alam namin ito hanggang { $date }. Kung mas huli ang kapanganakan, itanong kung mayroon pa.
today-ask-born = Kailangan ng anak na ipinanganak noong { $date } o pagkatapos nito.
today-ask-months = Mag-apply sa loob ng { $months } buwan mula sa kapanganakan.
today-ask-days = Mag-apply sa loob ng { $days } araw mula sa kapanganakan.
today-ask-august = Ibinibigay hanggang Agosto ng taong magiging { $years } taon ang bata.
today-ask-isee = Kailangan ng { -isee } na hanggang { $limit }.
today-ask-isee-above = Lampas ang { -isee } mo sa limit na { $limit }.
today-ask-isee-own = Kailangan ng { -isee } na hanggang { $limit }. Sa tulong na ito, puwedeng mas mababa ang { -isee } kaysa sa iyo: magtanong sa isang { -caf }.
today-ask-isee-full = Para sa buong halaga, kailangan ng { -isee } na hanggang { $limit }.
today-ask-isee-least = Pinakamababang halaga kung ang { -isee } ay higit sa { $limit }, o kung walang { -isee }.
today-ask-born-full = Para sa buong halaga, kailangang ipinanganak noong { $date } o pagkatapos nito.
today-ask-first-year = Sa unang taon ng buhay, { $percent }% ang dagdag.
today-ask-household = Sa pamilya para sa { -isee }, kailangan ng { $people } tao o higit pa.
today-ask-children = Kailangan ng { $children } anak o higit pa.
today-ask-income = Kailangan ng kita sa trabaho na hanggang { $limit } kada taon.
today-work = Kailangan ng { $months } buwan ng kontribusyon sa trabaho, sa pagitan ng { $from } at { $to } buwan bago ang kapanganakan.

today-assegno-unico = Pera para sa bawat anak ({ "assegno unico" })
today-assegno-unico-what = Pera para sa bawat anak na wala pang 18 taon. Puwedeng mag-apply kahit walang { -isee }.
today-bonus-nuovi-nati = Pera para sa bagong silang ({ "bonus nuovi nati" })
today-bonus-nuovi-nati-what = Para sa bawat batang ipinanganak o inampon. Sa { -isee } na ito, hindi binibilang ang { "assegno unico" }.
today-maternita-comuni = Maternity benefit mula sa { -comune } ({ "assegno di maternità dei Comuni" })
today-maternita-comuni-what = Para sa walang ibang maternity benefit.
today-maternita-stato = Maternity benefit mula sa Estado ({ "assegno di maternità dello Stato" })
today-maternita-stato-what = Para sa mga nagtrabaho, kahit maikli ang kontrata. Hindi pa kumpirmado ang halaga ngayong taon.
today-bonus-nido = Tulong sa nursery ({ "bonus nido" })
today-bonus-nido-what = Ibinabalik ang ibinabayad mo sa nursery ({ "asilo nido" }).
today-nidi-gratis = Libreng nursery ({ "Nidi Gratis Plus" })
today-nidi-gratis-what = Binabayaran ng Rehiyon ang bahagi ng nursery na hindi sakop ng { "bonus nido" }.
today-carta-dedicata = Card para sa pagkain ({ "Carta Dedicata a te" })
today-carta-dedicata-what = Card na pambili ng pagkain. Para sa walang ibang tulong sa kita.
today-bonus-mamme = Bonus para sa inang nagtatrabaho ({ "bonus mamme lavoratrici" })
today-bonus-mamme-what = Para sa mga inang nagtatrabaho.
today-consultori = Mga { -consultori } at family center ({ "Centri per la famiglia" })
today-consultori-what = Libreng pakikinig at payo. Hindi sila nagbibigay ng pera, pero alam nila ang mga tulong.
today-progetto-gemma = { "Progetto Gemma" }
today-progetto-gemma-what = Mula sa { "Fondazione Vita Nova" }, para sa buntis na nahihirapan sa buhay.

## The programme

programme-title = Ang network na tumutulong na pagsabayin ang pamilya at trabaho
programme-open = Ano ang network sa lugar mo
programme-about = Bahagi ang NASKO at CRESCO ng isang programa ng Rehiyon, para sa 2014-15. Gusto nitong tulungan ang mga nagtatrabaho na pagsabayin ang pamilya at trabaho.
programme-mine = Ang network sa lugar mo
programme-each = { $count } ang network noon, isa sa bawat health area ({ -asl }).
programme-of-asl = Ang sa iyo noon ay ang sa lugar na ito: { $asl }.
programme-elsewhere = Sa Lombardia lang nagkaroon nito.
programme-what-title = Ano ang ginagawa ng network, at para kanino
programme-what = Ang tawag dito ay “{ "rete territoriale di conciliazione" }”. Grupo ito ng mga pampubliko at pribadong samahan sa lugar. Sa mga proyektong magkakasama, tinutulungan nito ang mga nagtatrabaho, ang mga pamilya at ang mga employer na pagtugmain ang buhay at trabaho.
programme-does = Nagbibigay ito ng mga kurso at impormasyon. Sinusuportahan din nito ang mga lokal na alyansa para sa pamilya.
programme-who-title = Sino ang nasa network
programme-who-public = Ang Probinsya, ang mga { "comuni" } at ang mga lokal na opisina ng { -asl }
programme-who-trade = Ang { "Camera di commercio" }, ang samahan ng mga negosyo
programme-who-equality = Ang { "Consigliera di parità" }: tumutulong sa babaeng mas masama ang trato sa trabaho dahil babae siya
programme-who-others = Mga negosyo at samahang non-profit
programme-alliances-title = Mga lokal na alyansa para sa pamilya
programme-alliances = Mga samahan sila ng mga pamilya at mga grupong panlipunan, pang-ekonomiya at pangkultura. Nagtatrabaho sila para sa kapakanan ng mga pamilya sa lugar nila.
programme-now-title = At ngayon?
programme-now = Ngayon, mga { -ats } na ang kapalit ng mga { -asl } na iyon. Itanong sa { -ats } mo, sa { -comune } o sa { -consultorio } kung ano ang mayroon ngayon.
programme-source = Galing ito sa mga pahinang nagpakilala sa programa. Hindi namin alam ang address ng mga iyon.

## Take it with you

sheet-title = NASKO at CRESCO: ang tantiya namin
sheet-neutral-title = Mga family counseling center: saan pupunta
sheet-about = Ang ipi-print, ise-save o kokopyahin mo ay maiiwan kahit pagkatapos. Puwede itong makita ng gumagamit ng cellphone o computer mo.
sheet-neutral = Wala ang mga sagot ko, at neutral ang pamagat
sheet-print = I-print
sheet-copy = Kopyahin bilang text
sheet-calendar = I-save ang mga petsa para sa kalendaryo
sheet-copied = Nakopya na. Puwede mo na itong i-paste kung saan mo gusto.
sheet-by-hand = I-select ang text na ito at ikaw na ang kumopya.
sheet-saved = Tapos na: hanapin ang “{ "date.ics" }” sa mga na-download na file.
sheet-fault = Hindi natuloy. Subukan ulit kapag may signal na.
sheet-answers = Ang mga sagot mo
sheet-dates = Ang mga petsa mo, kung bukas pa sana ang mga pondo
sheet-first-day = Unang araw para mag-apply sa { $fund }
sheet-last-day = Huling araw para mag-apply sa NASKO (ika-{ $day } araw ng pagbubuntis)
sheet-in-time = { $months } buwan mula sa kapanganakan: ang mag-apply sa CRESCO pagkatapos ng araw na ito ay puwedeng mawalan ng pera
sheet-too-old = { $months } buwan mula sa kapanganakan: tapos na ang CRESCO
sheet-appointment = Appointment
sheet-closed = { $what } (sarado na ngayon ang pondo)
sheet-code = Ang mga petsa mo: mga araw lang, walang nakasulat kung para saan
sheet-ask = Itanong sa telepono kung ano ang dadalhin.
sheet-call = Narito ang ilang { -consultori }. Tumawag muna bago pumunta.
sheet-no-places = Hanapin ang { -consultorio-familiare } sa lugar mo.
sheet-version = Bersyon { $version }.

## The map

map-title = Piliin ang lugar mo sa mapa
map-hint = Dati, hinati ang Lombardia sa 15 health area, na tinatawag na { -asl }. I-tap ang sa iyo sa mapa, o piliin ayon sa pangalan. Tapos, piliin ang { -comune } kung saan ang { -residenza } mo.
map-comune = Saang { -comune } ka nakatira? Ang napiling lugar ay { $asl }.
map-wrong = Wala ang { -comune }. Piliin ito sa listahan, o pindutin ang “Hindi ko alam”.
map-choose = Piliin ang { -comune }
map-failed = Hindi na-load ang mapa. Puwede kang magpatuloy kahit wala ito.
map-source = Ang mga hangganan ng mga lugar ay mula sa openpolis, gamit ang datos ng ISTAT ng 2023 (lisensya { "CC BY 4.0" }). Pinasimple namin ang mga ito.

## The glossary

# The terms themselves and their explanations are in glossary.ftl.
glossary-open = Mga salitang Italyano na makikita mo
glossary-title = Mga salitang Italyano na makikita mo
glossary-about = Makikita mo ang mga salitang ito sa pinto ng mga opisina at sa mga form.

## On a kiosk

static-kiosk-fault = May hindi gumana, at hindi mo ito kasalanan. Sa loob ng isang minuto, kusang magsisimula ulit ang page. Nasa ibaba ang mga patakaran.
static-kiosk-idle-title = Nandiyan ka pa ba?
static-kiosk-idle-about = I-tap ang screen para magpatuloy. Kung wala nang tao, buburahin namin ang lahat ng sagot at babalik sa simula.
static-kiosk-idle-count = Segundo: { $seconds }
static-kiosk-idle-more = Kailangan ko pa ng oras
static-kiosk-link-title = Buksan ang site na ito sa cellphone mo
static-kiosk-link-about = Itapat ang camera ng cellphone sa code. Puwede mo ring kopyahin ang address sa papel.
static-kiosk-link-code = QR code na may address ng site
static-kiosk-close = Isara
static-kiosk-keys = Keyboard sa screen
static-kiosk-keys-layout = Wika ng keyboard
static-kiosk-key-space = Space
static-kiosk-key-delete = Burahin ang isang letra o numero
static-kiosk-key-next = Susunod
static-kiosk-key-done = Tapos na
static-kiosk-key-comma = Comma
static-kiosk-key-point = Tuldok
static-kiosk-key-apostrophe = Apostrophe
static-kiosk-key-hyphen = Gitling
