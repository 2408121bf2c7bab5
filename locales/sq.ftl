# Albanian. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO dhe CRESCO
page-title-error = Gabim: { $page } - NASKO dhe CRESCO
language-label = Gjuha
static-language = Shqip
language-silent = Kjo gjuhë nuk u hap. Provo përsëri kur të kesh internet.
further-failed = Kjo pjesë nuk u hap. Kthehu mbrapa dhe provo përsëri kur të kesh internet.
unreviewed = Këtë përkthim nuk e ka kontrolluar ende askush. Vlen teksti italisht.
intl-locale = sq-AL
# What browsers do not know of dates: the order, then the months. `Intl` where they do.
intl-dates = D M Y|janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor
footer-estimate = Kjo është një llogaritje e përafërt, jo një vendim. Vendos { -consultorio } (qendra e këshillimit për familjen).
footer-private = Çfarë shkruan mbetet në këtë faqe. Nuk ruhet dhe nuk i dërgohet askujt.
collected = Rregullat i mblodhëm më { $law } dhe adresat më { $places }. Shumë adresa janë të vitit 2019.
collected-old = Kjo faqe ka më shumë se një vit. Rregullat, shumat dhe numrat e telefonit mund të kenë ndryshuar: pyet te { -consultorio } çfarë vlen sot.
preview = Pamje paraprake. Dita e kërkesës: { $date }.
preview-wrong = Adresa e faqes zgjedh rregulla ose një ditë që nuk ekzistojnë. Shkruaj për shembull { "?regime=2013&data=2014-05-05" }. Tani për tani përdorim këtë ditë: { $date }.

continue = Vazhdo
loading = Një moment, po hapet.
result = Rezultati yt
back = Mbrapa
leave = Dil shpejt
leave-about = “Dil shpejt” fshin përgjigjet e tua dhe hap një faqe tjetër. Mund edhe të shtypësh tri herë tastin Shift. Historiku i shfletuesit nuk fshihet.
leave-kiosk = “Dil shpejt” fshin përgjigjet e tua dhe kthehet këtu, në fillim.
unsure = Nuk e di
question-number = Pyetja { $number }
how-to-know = Si mund ta di?
errors-title = Diçka duhet ndrequr
error-prefix = Gabim:

field-day = Dita
field-month = Muaji
field-year = Viti
yes = Po
no = Jo

## Start

start-title = Çfarë do të të jepnin NASKO dhe CRESCO, dhe ku të shkosh
start-intro = NASKO dhe CRESCO janë dy fonde të { "Regione Lombardia" } (rajoni i Lombardisë). Janë për gra shtatzëna dhe nëna që sapo kanë lindur, me pak para. Përgjigju disa pyetjeve. Të themi çfarë do të të jepnin dhe në cilin { -consultorio } (qendër këshillimi për familjen) të shkosh.
start-nasko = NASKO: deri në { $amount }, në jo më shumë se { $months } muaj, para dhe pas lindjes.
start-cresco = CRESCO: { $amount } në muaj, për jo më shumë se { $months } muaj, për të blerë ushqim.
start-consultorio = { -consultorio-familiare } është një qendër këshillimi për familjen. Është falas. Atje gjen infermiere mami, punonjëse sociale dhe psikologe. Çfarë thua mbetet konfidenciale.
start-time = Duhen rreth tre minuta. Në çdo pyetje mund të përgjigjesh “Nuk e di”.
start-go = Fillo

closed-title = Tani të dyja fondet janë të mbyllura
closed-dates = NASKO pranonte kërkesa deri më { $nasko } ({ $naskosure }). CRESCO deri më { $cresco } ({ $crescosure }).
closed-why = Këtu sheh çfarë thoshin rregullat. { -consultorio } është ende aty, dhe i njeh ndihmat e sotme.
closed-other = Sot ka ndihma të tjera. Për shembull: para çdo muaj për fëmijën ({ "assegno unico" }), pagesa për foshnjën e porsalindur ({ "bonus nuovi nati" }), ndihma e lehonisë nga komuna ({ "assegno di maternità del Comune" }). Pyet te { -consultorio }, në komunën tënde ({ -comune }) ose te një { -caf } (zyrë që ndihmon me taksat dhe formularët).
sure-high = datë e sigurt
sure-medium = ditë jo e sigurt
sure-low = datë jo e sigurt

## Questions

comune-title = Në cilën komunë jeton?
comune-hint = Komuna ({ -comune }) është qyteti ose fshati yt. Shkruaj shkronjat e para dhe zgjidh nga lista. Vlen komuna ku ke { -residenza }, domethënë ku je e regjistruar si banore.
comune-help = Është komuna e shkruar në kartën e identitetit ose në vërtetimin e vendbanimit ({ "certificato di residenza" }). Nëse komuna ka ndërruar emër, mund të shkruash edhe emrin e vjetër.
comune-elsewhere = Nuk jetoj në Lombardi
comune-map = Zgjidh në hartë
comune-found = { $count ->
    [one] U gjet një komunë. Zgjidh me shigjetat.
   *[other] U gjetën { $count } komuna. Zgjidh me shigjetat.
}
comune-none = Nuk u gjet asnjë komunë.
comune-former = { $name }, më parë { $former }
comune-unknown = Nuk e gjejmë këtë komunë në Lombardi. Shiko si është shkruar dhe zgjidh nga lista, për shembull “{ "Bergamo" }”.
comune-other-asl = Kjo komunë është në një zonë tjetër të Lombardisë. Këtu zgjidh një komunë të kësaj zone. Nëse jeton në një zonë tjetër, shtyp “Nuk e di”.
comune-both = Ke shkruar një komunë dhe gjithashtu që nuk jeton në Lombardi. Lër vetëm njërën nga dy përgjigjet.

day-title = Çfarë date është sot?
day-hint = Ora e kësaj pajisjeje është gabim. Shkruaj ditën, muajin dhe vitin e sotëm. Për shembull: { "15 3 2027" }
day-help = Data e sotme është në një telefon tjetër, në një gazetë ose në një kalendar. Mund edhe të pyesësh dikë afër teje. Duhet sepse disa rregulla numërojnë muajt dhe ditët që kanë kaluar.
day-passed = Kjo datë ka kaluar. Shkruaj datën e sotme: nuk mund të jetë para datës { $date }.
day-late = Kjo datë është shumë larg. Shkruaj datën e sotme, me vitin me katër shifra.

since-title = Që kur jeton në Lombardi?
since-hint = Numëro që kur jeton atje pa ndërprerje, edhe nëse ke ndërruar komunë. Nëse nuk e mban mend ditën, mjafton një datë e afërt. Për shembull: { "15 3 2020" }
since-help = Data është në vërtetimin e vendbanimeve të tua ({ "certificato storico di residenza" }). E jep { "anagrafe" }, zyra e komunës që mban listën e banorëve.

maternity-title = Në çfarë situate je?
maternity-hint = Je shtatzënë dhe ke tashmë një fëmijë të vogël? Përgjigju pyetjeve dy herë. Një herë si grua shtatzënë, një herë si nënë.
maternity-pregnant = Jam shtatzënë
maternity-mother = E kam lindur tashmë fëmijën
maternity-neither = Asnjëra nga të dyja
maternity-help = Nëse mendon se je shtatzënë, te { -consultorio } mund të kërkosh testin dhe një vizitë. Mund të shkosh edhe pa letër nga mjeku.

due-date-title = Kur pritet të lindësh?
due-date-hint = Shkruaj datën kur pritet lindja, për shembull { "20 6 2027" }. Ose shkruaj sa javë shtatzënë je.
due-date-date = Data kur pritet lindja
due-date-weeks = Ose: sa javë shtatzënë je sot
due-date-weeks-hint = Nëse të kanë thënë “10 javë e 3 ditë”, shkruaj 10 dhe 3.
due-date-weeks-field = Javë të plota
due-date-days-field = Ditë më shumë
due-date-help = Data kur pritet lindja ({ "data prevista del parto" }) është e shkruar në ekografi ose në kartelën e shtatzënisë. Javët numërohen nga dita e parë e menstruacioneve të fundit.
due-date-both = Ke shkruar datën dhe edhe javët. Lër vetëm njërën nga të dyja.

birth-date-title = Kur ka lindur fëmija?
birth-date-hint = Për shembull: { "30 10 2026" }
birth-date-help = Data është në certifikatën e lindjes ose në kartën shëndetësore të fëmijës ({ "tessera sanitaria" }).

breastfeeding-title = A i jep gji fëmijës?
breastfeeding-help = Vlen qumështi i gjirit, edhe bashkë me qumësht tjetër ose ushqim. Nëse nuk je e sigurt, përgjigju “Nuk e di”: flet për këtë te { -consultorio }.

nasko-received-title = A e ke marrë tashmë NASKO për këtë fëmijë?
nasko-received-help = NASKO vinte çdo muaj në një kartë të parapaguar, pas një marrëveshjeje të shkruar me { -consultorio }. Nëse nuk e ke dëgjuar kurrë, përgjigjja është jo.

isee-title = Sa është { -isee } yt?
isee-hint = { -isee } është një numër: merr parasysh të ardhurat, kursimet dhe sa veta jeni në familje. Shkruaj shumën në euro si në Itali, për shembull { "7.700,00" }
isee-help = Është i shkruar në vërtetim ({ "attestazione ISEE" }), pranë fjalës “{ -isee }”. Nëse nuk e ke, mund ta marrësh falas: te një { -caf } (zyrë që ndihmon me taksat dhe formularët) ose në faqen e { -inps } (institucioni publik që paguan pensione dhe ndihma).
isee-understood = Kuptuam { $amount }.

household-title = Sa veta ka në familjen tënde për { -isee }?
household-hint = Numëro edhe veten. Fëmija që do të lindë nuk numërohet. Shkruaj një numër, për shembull 3
household-help = Janë personat e shkruar në { "attestazione ISEE" }, te “{ "nucleo familiare" }” (familja). Zakonisht janë ata që janë të regjistruar në të njëjtën adresë me ty.

## What is wrong with an answer

date-missing-day = Mungon dita. Shkruaj një numër, për shembull 15
date-missing-month = Mungon muaji. Shkruaj një numër, për shembull 3 për mars
date-missing-year = Mungon viti. Shkruaj katër shifra, për shembull 2020
date-number-day = Shkruaje ditën me shifra, për shembull 15
date-number-month = Shkruaje muajin me shifra, për shembull 3 për mars
date-number-year = Shkruaje vitin me katër shifra, për shembull 2020
date-no-month = Muaji shkon nga 1 deri në 12. Për shembull 3 për mars
date-no-day = Kjo ditë nuk ekziston: ai muaj ka { $days } ditë. Kontrollo ditën dhe muajin.
since-future = Kjo datë ende nuk ka ardhur. Shkruaj që kur jeton në Lombardi. Data e fundit e mundshme: { $date }.
birth-future = Kjo datë ende nuk ka ardhur. Nëse fëmija nuk ka lindur ende, kthehu mbrapa dhe zgjidh “Jam shtatzënë”.
due-early = Kjo datë ka kaluar prej më shumë se { $days } ditësh. Nëse nuk je më shtatzënë, kthehu mbrapa dhe ndryshoje përgjigjen.
due-late = Kjo datë është shumë larg. Data e fundit e mundshme: { $date }.
week-wrong = Shkruaji javët me shifra, nga 0 deri në 43. Për shembull 10
week-days-wrong = Shkruaji ditët me shifra, nga 0 deri në 6. Për shembull 3
isee-ambiguous = Nuk kuptojmë nëse presja ndan mijëshet apo centët. Shkruaj kështu: { "7.700,00" }
isee-negative = { -isee } nuk mund të jetë nën zero. Nëse është zero, shkruaj 0
isee-long = Ky numër është shumë i gjatë. Shkruaj { -isee } në euro, për shembull { "7.700,00" }
isee-wrong = Nuk arrijmë ta lexojmë këtë shumë. Shkruaj vetëm numrin në euro, për shembull { "7.700,00" }
household-wrong = Shkruaj sa veta jeni, me një numër nga 1 deri në 99. Për shembull 3

## Check

check-title = Kontrollo përgjigjet e tua
check-unsure = Nuk e di
check-change = Ndrysho
check-change-what = : { $what }
check-go = Shiko rezultatin
label-today = Sot është
label-comune = Komuna ku jeton
label-since = Që kur jeton në Lombardi
label-maternity = Situata jote
label-due-date = Data kur pritet lindja
label-birth-date = Data e lindjes së fëmijës
label-breastfeeding = I jep gji
label-nasko-received = NASKO e marrë tashmë
label-isee = { -isee }
label-household = Persona në familje

## Result

result-title = { $fund } – { $verdict }.
result-intro = Kjo është llogaritja jonë e përafërt, me përgjigjet e tua.
result-short-likely = ka gjasa
result-short-later = pas lindjes
result-short-ask = duhet pyetur
result-short-unlikely = nuk parashikohet
result-short-closed = mbyllur

result-nasko-about = Për një grua shtatzënë në vështirësi.
result-cresco-about = Për një nënë që sapo ka lindur dhe është në vështirësi, për të blerë ushqim.
result-verdict-likely = { $fund } do të të takonte, nëse { -consultorio } e konfirmon.
result-verdict-later = { $fund } do të të takonte pas lindjes, nëse { -consultorio } e konfirmon.
result-verdict-ask = { $fund } është i mundshëm. Diçka duhet sqaruar me { -consultorio }.
result-verdict-unlikely = { $fund } nuk do të të takonte. Të paktën një kusht mungon.
result-verdict-closed = Në atë datë { $fund } nuk pranonte kërkesa.
result-verdict-gap = Për janarin dhe shkurtin 2015 nuk është e qartë cilat rregulla vlenin. Për { $fund } pyet te { -consultorio }.
result-amount-up-to = Deri në { $max }, në jo më shumë se { $months } muaj.
result-amount-between = Nga { $min } deri në { $max }, në jo më shumë se { $months } muaj.
result-amount-none = Me këto përgjigje, asnjë shumë.

result-requirements-title = Kushtet
result-status-met = Po
result-status-unmet = Jo
result-status-judge = Për t’u vlerësuar
result-status-unknown = Për t’u kontrolluar
result-status-pending = Pas lindjes
result-requirement-pregnancy = Të jesh shtatzënë
result-requirement-pregnancy-day = Ta kërkosh deri në ditën { $days } të shtatzënisë
result-requirement-residence-any = Të jetosh në Lombardi
result-requirement-residence = { $years ->
    [one] Të jetosh në Lombardi prej të paktën një viti
   *[other] Të jetosh në Lombardi prej të paktën { $years } vjetësh
}
result-requirement-isee = Të kesh { -isee } deri në { $limit }
result-requirement-isee-size = Të kesh { -isee } deri në { $others }, ose deri në { $alone } nëse në familjen tënde për { -isee } je vetëm ti
result-requirement-child = Të kesh një fëmijë më të vogël se { $months } muaj, të lindur më { $from } ose më vonë
result-requirement-child-age = Ta kërkosh brenda { $months } muajve nga lindja
result-requirement-no-nasko = Të mos e kesh marrë NASKO për të njëjtin fëmijë
result-value-unknown = Ende nuk e dimë.
result-value-pregnant = Je shtatzënë.
result-value-not-pregnant = Nuk je shtatzënë.
result-value-day = Je në ditën { $day } të shtatzënisë.
result-value-since = Jeton atje që nga kjo ditë: { $date }.
result-value-elsewhere = Nuk jeton në Lombardi.
result-value-isee = { -isee } yt është { $amount }.
result-value-due = Data kur pritet lindja: { $date }.
result-value-born = Data e lindjes: { $date }.
result-value-no-child = Në përgjigjet e tua nuk ka një fëmijë të vogël.
result-value-nasko = E ke marrë tashmë NASKO.
result-value-no-nasko = Nuk e ke marrë NASKO.
result-met-from = Kushti do të plotësohet nga kjo ditë: { $date }.
result-judge-note = Këtu { -consultorio } mund të vendosë rast pas rasti.
result-source = Akti ose burimi: { $act }
result-sure-of-high = burime të sigurta
result-sure-of-medium = burime të mira, jo zyrtare
result-sure-of-one = vetëm një burim
result-sure-of-low = është përfundimi ynë

result-payments-title = Muajt dhe pagesat
result-payments-plan = Është vetëm një shembull: këstet i vendos { -consultorio } bashkë me ty.
result-payments-least = Ky është minimumi. Nëse i jep gji, gjithsej janë { $max }.
result-payments-pause = Pas muajve të parë pagesat ndalen. Fillojnë përsëri me lindjen.
result-payments-none = Që të të themi muajt, na duhet data e lindjes, edhe ajo kur pritet.
result-payments-caption = { $fund }, muaj pas muaji
result-payments-month = Muaji
result-payments-amount = Shuma
result-payments-total = Gjithsej

result-conditions-title = Çfarë vendos vetëm { -consultorio }
result-condition-interview = NASKO është për gratë që heqin dorë nga ndërprerja e shtatzënisë. Ne nuk të pyesim për këtë. Flet vetëm me { -consultorio } ose me mjekun tënd, në mënyrë konfidenciale.
result-condition-plan-nasko = Një projekt i shkruar bashkë me ty, me { -consultorio } dhe një { -cav }. { -cav } ({ -centro-aiuto }) është një shoqatë private që ndihmon gratë shtatzëna.
result-condition-plan-cresco = Një projekt i shkruar bashkë me ty, me vizita për të kontrolluar rritjen e fëmijës.
result-condition-hardship = Vështirësia jote, ekonomike dhe personale.

result-documents-title = Çfarë të marrësh me vete
result-document-birth-certificate = Certifikata e lindjes së fëmijës ({ "certificato di nascita" })
result-document-breastfeeding = Pyetësori për ushqyerjen me gji (e jep { -consultorio })
result-document-hardship = Një deklaratë për vështirësinë tënde (plotësohet te { -consultorio })
result-document-hardship-papers = Letra që shpjegojnë vështirësinë tënde: qiraja, kredia e shtëpisë, humbja e punës
result-document-identity = Dokumenti i identitetit ({ "documento d’identità" })
result-document-interview = Fleta e bisedës me mjekun ose me { -consultorio }
result-document-isee = Vërtetimi { -isee } ({ "attestazione ISEE" })
result-document-pregnancy-certificate = Vërtetimi i shtatzënisë ({ "certificato di gravidanza" })
result-document-residence = Një deklaratë e vendbanimit ({ "dichiarazione di residenza" }), që nënshkruhet te { -consultorio }
result-document-tax-code = Kodi fiskal italian ({ "codice fiscale" })

result-places-title = Ku të shkosh
result-places-call-first = Të dhënat janë të vitit { $year }: telefono para se të shkosh.
result-places-near = { -consultori } në zonën tënde
result-places-in-comune = { -consultori } në { $comune }, sipas kodit postar ({ -cap })
result-places-cav = { -cav }, { "Centri di Aiuto alla Vita" }
result-places-cav-about = Janë shoqata private. NASKO mund të kërkohej edhe këtu.
result-places-no-cav = Për zonën tënde nuk ka asnjë { -cav } në listën tonë. Mund të telefonosh { $name }, shoqatë private:
result-places-all = Të gjitha qendrat ({ -consultori }) e zonës: { $asl }
result-places-unknown = Nuk e dimë në cilën komunë jeton. Zgjidh zonën tënde, të tregojmë qendrat e saj ({ -consultori }).
result-places-unknown-link = lista e qendrave ({ -consultori })
result-places-elsewhere = Këto dy fonde ishin vetëm për ata që jetojnë në Lombardi. Mund të kërkosh { -consultorio-familiare } (qendrën e këshillimit për familjen) të zonës tënde.
result-places-loading = Po hapet lista e qendrave ({ -consultori }).
result-places-failed = Lista nuk u hap. E gjen këtu:
result-places-kiosk = Pyet dikë që punon këtu: mund të të ndihmojë të gjesh { -consultorio } për ty.
result-place-public = publik
result-place-private = privat, i akredituar nga rajoni
result-place-distance = rreth { $km } km larg
result-place-here = në komunën tënde
result-place-no-contact = Nuk kemi as telefon, as adresë.

result-take-title = Merri me vete këto informacione
result-take-about = Drejtoje kamerën e një telefoni te një kod. Kodet e { -consultorio } dhe të dokumenteve nuk i përmbajnë përgjigjet e tua.
result-take-show = Kode për t’u skanuar
result-take-place = { $name }: për kontaktet e telefonit
result-take-documents = Dokumentet për t’i marrë me vete
result-take-heading = Për t’i çuar te { -consultorio }:
result-take-fault = Kodi nuk u hap. Provo përsëri kur të kesh internet.

result-rules-title = Rregullat që kemi përdorur
result-rules-program = Janë rregullat e programit 2014-15 të { "Regione Lombardia" }.
result-rules-other = Janë rregullat e vitit { $regime }, të zgjedhura për këtë pamje paraprake.
result-rules-in-force = Janë rregullat që vlenin në datën e kërkesës.
result-rules-dates = { $fund }: nga { $from } deri më { $to }.
result-rules-day = Dita e kërkesës: { $date }.
result-rules-read = Aktet janë tekstet zyrtare. Pothuajse asnjërin nuk mundëm ta lexojmë. Shifrat vijnë nga ata që flasin për to.

result-change = Ndrysho përgjigjet
result-restart = Fillo nga e para
result-back = Kthehu te rezultati

## What would change it

change-isee-band = midis { $least } dhe { $most }, sipas llogaritjes sonë të përafërt
change-isee-up-to = Nëse ke { -isee } deri në { $limit }
change-isee-above = Nëse ke { -isee } mbi { $limit }
change-isee-between = Nëse ke { -isee } mbi { $above } dhe deri në { $limit }
change-alone = Nëse në familjen tënde për { -isee } je vetëm ti
change-more = Nëse në familjen tënde për { -isee } ka edhe persona të tjerë
change-lombardy = Nëse jeton në Lombardi
change-elsewhere = Nëse nuk jeton në Lombardi
change-since = Nëse ke filluar të jetosh në Lombardi
change-due = Nëse lindja pritet
change-birth = Nëse ke një fëmijë të lindur
change-born = Nëse fëmija lind
change-from = { $what } më { $day } ose më vonë
change-to = { $what } më { $day } ose më parë
change-between = { $what } midis datave { $from } dhe { $to }
change-when-born = Kur fëmija të ketë lindur
change-time = { $years ->
    [one] Nga data { $day }, kur të kesh një vit që jeton në Lombardi
   *[other] Nga data { $day }, kur të kesh { $years } vjet që jeton në Lombardi
}
change-pregnant = Nëse je shtatzënë
change-not-pregnant = Nëse nuk je shtatzënë
change-neither = Nëse nuk je shtatzënë dhe nuk ke një fëmijë të vogël
change-no-nasko = Nëse për këtë fëmijë nuk e ke marrë NASKO
change-nasko = Nëse për këtë fëmijë e ke marrë NASKO
change-up-to = deri në { $max }
change-least-to = nga { $least } deri në { $max }
change-born-no-nasko = Vlen nëse nuk do ta kesh marrë NASKO për të njëjtin fëmijë.
change-not-enough = Vetëm kjo nuk mjafton: mungon edhe një kusht tjetër.
change-nothing = Për këtë fëmijë ose këtë shtatzëni nuk mund të ndryshojë më.
change-same = Cilado qoftë përgjigjja, vetëm ajo nuk e ndryshon rezultatin.
change-nothing-help = Nuk është faji yt. Te { -consultorio } mund të të thonë çfarë ndihmash të tjera ka.

## Why

why-ask = Pse?
why-disagree = Burimet nuk thonë të njëjtën gjë
why-rule-pregnancy = NASKO ndihmonte gjatë një shtatzënie dhe pas saj. Prandaj mund ta kërkonte vetëm një grua shtatzënë.
why-rule-pregnancy-day = Ditët numërohen nga menstruacionet e fundit. Ne i llogarisim nga data kur pritet lindja.
why-rule-residence = Paratë ishin të { "Regione Lombardia" }, për ata që jetojnë atje. Vlen { -residenza }, domethënë ku je e regjistruar si banore.
why-rule-isee = Fondi ishte për ata që kanë pak para. { -isee } shërben për ta kuptuar këtë, njëlloj për të gjithë. Vlen edhe { -isee } i barabartë me kufirin.
why-rule-child = CRESCO ishte për ushqimin e nënës dhe të fëmijës në muajt e parë të jetës. Prandaj ka rëndësi kur ka lindur.
why-rule-child-age = Muajt numërohen nga dita e lindjes deri në ditën e kërkesës.
why-rule-no-nasko = Për të njëjtin fëmijë mund të merrej vetëm një fond: NASKO ose CRESCO.
why-compare = Rregulli: “{ $rule }”. { $value }
why-valid = Vlente për kërkesat nga { $from } deri më { $to } ({ $sure }).
why-sources = Kush e thotë:
why-version-a = Kush thotë A:
why-version-b = Kush thotë B:
why-choice = Sa e sigurt është zgjedhja jonë: { $sure }.
why-class-act = tekst zyrtar
why-class-office = zyrë publike
why-class-municipality = komunë
why-class-cav = { -cav }
why-class-region = njoftim i rajonit
why-class-press = gazetë
why-class-guide = udhëzues
why-class-blog = faqe personale
conflict-k1 = A: { $a } në muaj, dhe dyfishi në muajt e parë nëse i jep gji. B: { $b } në muaj, dhe gjithmonë dyfishi nëse i jep gji. Përdorim A, që është më e re dhe më e saktë. Maksimumi gjithsej është i njëjtë.
conflict-k2 = A: kërkohet brenda { $a } muajve nga lindja. B: vlen për një fëmijë deri në { $b } muaj. Përdorim A për ditën e kërkesës dhe B për muajt e paguar.
conflict-k3 = A: kush e kërkon pas më shumë se { $a } muajsh nga lindja i humb muajt që kanë kaluar. B: paguhen të gjithë muajt, që nga lindja. Përdorim A, që është më e saktë. Me B nuk do të humbje asgjë.
conflict-k4 = Cili akt e krijoi CRESCO? A: { $a }. B: { $b }. I përdorim të dy: i pari jep paratë, i dyti rregullat.
conflict-k5 = Sa nga vlera e një shtëpie në Milano nuk llogaritet, në vitin 2026? A: deri në { $a }. B: deri në { $b }. Përdorim A, që është më e re dhe citon ligjin.
conflict-k6 = Kur mbaroi CRESCO? A: në muajt e parë të vitit 2016. B: një njoftim nga fundi i vitit 2015 e përmend ende. Përdorim A. Ditën e saktë e kemi zgjedhur ne.
conflict-k9 = Cila është shuma më e ulët e { "assegno unico" }? A: { $a } në muaj. B: { $b } në muaj. Themi “rreth”: shifrën e saktë e jep { -inps }.
conflict-k10 = A: CRESCO jepte gjithsej { $a }. B: { $b }. Përdorim A, sepse është shuma e muajve.

## The money in time

chart-title = { $fund }: paratë muaj pas muaji
chart-about = Muajt: { $from } – { $to }. Në muaj: { $each }. Gjithsej: { $total }.
chart-birth = Lindja: { $month }

## The estimate of the ISEE

estimate-title = Le të llogarisim përafërsisht { -isee } tënd
estimate-open = Nuk e di sa kam { -isee }: bëjmë një llogaritje të përafërt
estimate-number = Llogaritja: pyetja { $number }
estimate-amounts = Shkruaji shumat në euro, për shembull { "9.000" }. Një fushë bosh vlen zero. Nëse janë të gjitha bosh, vlen “Nuk e di”.
estimate-children-title = Sa fëmijë jetojnë me ty?
estimate-children-hint = Numëro fëmijët nën 18 vjeç. Fëmija që do të lindë nuk numërohet. Nëse nuk ke, shkruaj 0
estimate-children-field = Fëmijë nën 18 vjeç
estimate-under-3 = A është njëri prej tyre nën 3 vjeç?
estimate-children-help = Janë fëmijët e shkruar me ty në certifikatën familjare ({ "stato di famiglia" }). E jep { "anagrafe" }, zyra e komunës që mban listën e banorëve.
estimate-children-wrong = Shkruaj sa fëmijë, me një numër. Janë më pak se personat në familje. Për shembull 1
estimate-parents-title = Cilët prindër jetojnë me fëmijët?
estimate-parents-hint = Këtu një prind punon nëse ka punuar të paktën gjashtë muaj në një vit.
estimate-parents-lone = Vetëm një prind
estimate-parents-both = Dy prindër, dhe punojnë të dy
estimate-parents-not-both = Dy prindër, dhe të paktën njëri nuk punon
estimate-parents-help = Nëse prindërit nuk janë të martuar dhe jetojnë në shtëpi të ndryshme, rregullat janë të tjera. Pyet te një { -caf }: është një zyrë që ndihmon me taksat dhe formularët.
estimate-income-title = Sa fitoni në një vit?
estimate-pay = Paga jote për një vit, para taksave
estimate-other-pay = Paga e prindit tjetër, ose e një personi tjetër në familje
estimate-other = Gjithçka tjetër: papunësia, pensioni, puna për llogari të vet
estimate-income-help = Paga është e shkruar te { "Certificazione Unica (CU)" }, fleta që punëdhënësi e jep çdo vit. Zakonisht { -isee } shikon të ardhurat e para dy vjetësh.
estimate-home-title = Si është shtëpia ku jetoni?
estimate-home-hint = Zgjidh, pastaj shkruaji shumat në euro. Nëse shtëpia është e juaja, duhet vlera e saj: pa të nuk mund të bëjmë llogaritje.
estimate-home-rent = Me qira
estimate-home-own = E jona
estimate-home-other = As me qira, as e jona
estimate-home-both = Ke shkruar qiranë dhe edhe vlerën. Zgjidh si është shtëpia.
estimate-rent = Qiraja e një muaji
estimate-value = Vlera e shtëpisë për { -imu }
estimate-mortgage = Kredia e shtëpisë që mbetet për t’u paguar
estimate-home-help = { -imu } është taksa e komunës për shtëpitë. Vlera është në letrat e { -imu } ose të kadastrës ({ "catasto" }), lista e shtëpive. Nëse nuk e di, shtyp “Nuk e di” dhe vazhdo gjithsesi.
estimate-savings-title = Çfarë kursimesh keni?
estimate-savings = Para në bankë ose në postë
estimate-property = Shtëpi të tjera ose toka: vlera për { -imu }
estimate-savings-help = Mblidh llogaritë, librezat dhe letrat me vlerë të gjithë familjes. Nëse nuk keni asgjë, shkruaj 0. Zakonisht { -isee } shikon gjendjen e para dy vjetësh.
estimate-outcome = { -isee } yt: { $band }
estimate-quote = Është një llogaritje e përafërt: mos i shkruaj kurrë këta numra në një kërkesë. Vlen vetëm { "attestazione ISEE" }.
estimate-within = me gjasë je brenda kufirit.
estimate-near = mund të jesh nën ose mbi kufirin: duhet { -isee } i vërtetë.
estimate-above = me gjasë je mbi kufirin.
estimate-no-limit = nuk ka kufi për { -isee }.
estimate-families = Për disa ndihma vlen një { -isee } tjetër, me rregullat e vitit 2026: { $band }. Janë paratë për çdo fëmijë ({ "assegno unico" }), ndihma për çerdhen ({ "bonus nido" }), pagesa për foshnjën e porsalindur ({ "bonus nuovi nati" }), ndihma për të ardhurat e familjes ({ "assegno di inclusione, ADI" }) dhe ndihma për formimin dhe punën ({ "supporto per la formazione e il lavoro, SFL" }).
estimate-left-out = Fëmija që do të lindë nuk numërohet. Mungojnë edhe gjëra të tjera: paratë që kishit mesatarisht në llogari, alimentacioni, ndihmat pa taksa, aftësia e kufizuar dhe fitimi nga letrat me vlerë. Prandaj ne e kemi zgjeruar largësinë midis dy numrave.
estimate-real = { -isee } i vërtetë është falas. Kërkohet me { -dsu }, një formular me të dhënat e familjes: te një { -caf } (zyrë që ndihmon me taksat dhe formularët) ose në faqen e { -inps }, me { -spid } ose me kartën elektronike të identitetit ({ -cie }).
estimate-none = Nuk arrijmë të bëjmë një llogaritje
estimate-none-about = Na mungon sa fitoni, sa vlen shtëpia ose çfarë kursimesh keni. S’ka gjë: vazhdojmë si me “Nuk e di”.

## Today

today-title = Ndihmat e sotme
today-open = Shiko ndihmat e sotme
today-about = Janë ndihmat e viteve 2025 dhe 2026. I mblodhëm më { $date }. Shumat dhe afatet ndryshojnë: kërko gjithmonë konfirmim. Vendos zyra, jo kjo faqe.
today-inps = { -inps } është institucioni publik që paguan pensione dhe ndihma. Kërkesa bëhet në faqen e tij, ose falas te një { -patronato } (zyrë që ndihmon me kërkesat).
today-status-open = Mund ta kërkosh
today-status-comes = Mund të të vijë
today-status-excluded = Nuk është e mundur
today-status-not-yet = Ende jo
today-status-expired = Ka mbaruar
today-status-lapsed = Për t’u konfirmuar
today-ask-lapsed = I dimë shumat dhe kufijtë deri më { $date }. Ndihma mund të vazhdojë: pyet.
today-ask-not-yet = Informacionet tona vlejnë nga data { $date }.
today-ask-expired = Vlente deri më { $date }. Pyet nëse ekziston ende.
today-after-birth = Kërkohet pas lindjes.
today-ask-last-day = Dita e fundit për ty: { $date }.
today-conditions = Kushtet dhe burimi

today-ask-circa = rreth { $amount }
today-range = nga { $least } deri në { $most }
today-ask-amount = Shuma: { $amount }
today-ask-month = Shuma: { $amount } në muaj
today-months = { $amount } në muaj për { $months } muaj, gjithsej { $total }
today-ask-once = Shuma: { $amount }, vetëm një herë
today-ask-year = Shuma: { $amount } në vit

today-at-inps = Ku: { -inps }.
today-at-comune = Ku: në komunën tënde ({ -comune }).
today-at-consultorio = Ku: te një { -consultorio }.
today-at-cav = Ku: te një { -cav } ({ -centro-aiuto }, një shoqatë private).
today-at-online = Ku: në faqen e rajonit.
today-at-nobody = Nuk kërkohet: vjen pa kërkesë.

today-private = Është një ndihmë private, jo e rajonit. E jep një organizatë pro-life, domethënë kundër abortit.
today-ask-pregnancy = Është për një grua shtatzënë.
today-ask-weeks = Kërkohet para fundit të javës { $week } të shtatzënisë.
today-ask-baby = Është për ato që kanë një fëmijë të vogël.
today-ask-child = Është për ata që kanë një fëmijë nën 18 vjeç.
today-ask-known-until = E njohim deri më { $date }. Për fëmijët që lindin më vonë, pyet nëse ekziston ende.
today-ask-born = Duhet një fëmijë i lindur më { $date } ose më vonë.
today-ask-months = Kërkohet brenda { $months } muajve nga lindja.
today-ask-days = Kërkohet brenda { $days } ditëve nga lindja.
today-ask-august = Vjen deri në gusht të vitit kur fëmija mbush { $years } vjeç.
today-ask-isee = Duhet { -isee } deri në { $limit }.
today-ask-isee-above = { -isee } yt është mbi kufirin prej { $limit }.
today-ask-isee-own = Duhet { -isee } deri në { $limit }. Për këtë ndihmë { -isee } mund të jetë më i ulët se yti: pyet te një { -caf }.
today-ask-isee-full = Për shumën e plotë duhet { -isee } deri në { $limit }.
today-ask-isee-least = Shuma minimale me { -isee } mbi { $limit }, ose pa { -isee }.
today-ask-born-full = Për shumën e plotë fëmija duhet të ketë lindur më { $date } ose më vonë.
today-ask-first-year = Në vitin e parë të jetës { $percent }% më shumë.
today-ask-household = Në familjen për { -isee } duhen të paktën { $people } persona.
today-ask-children = Duhen të paktën { $children } fëmijë.
today-ask-income = Duhen të ardhura nga puna deri në { $limit } në vit.
today-work = Duhen { $months } muaj kontribute nga puna, midis { $from } dhe { $to } muajve para lindjes.

today-assegno-unico = { "Assegno unico" } (para për çdo fëmijë)
today-assegno-unico-what = Para për çdo fëmijë nën 18 vjeç. Kërkohet edhe pa { -isee }.
today-bonus-nuovi-nati = { "Bonus nuovi nati" } (pagesë për foshnjën e porsalindur)
today-bonus-nuovi-nati-what = Për çdo fëmijë të lindur ose të birësuar. Në këtë { -isee } nuk llogaritet { "assegno unico" }.
today-maternita-comuni = { "Assegno di maternità dei Comuni" } (ndihmë lehonie nga komuna)
today-maternita-comuni-what = Për ato që nuk kanë pagesë tjetër lehonie.
today-maternita-stato = { "Assegno di maternità dello Stato" } (ndihmë lehonie nga shteti)
today-maternita-stato-what = Për ato që kanë punuar, edhe me kontrata të shkurtra. Shuma e këtij viti nuk është e konfirmuar.
today-bonus-nido = { "Bonus nido" } (ndihmë për çerdhen)
today-bonus-nido-what = Të kthen paratë që paguan për çerdhen.
today-nidi-gratis = { "Nidi Gratis Plus" } (çerdhe falas)
today-nidi-gratis-what = Rajoni paguan pjesën e çerdhes që { "bonus nido" } nuk e mbulon.
today-carta-dedicata = { "Carta Dedicata a te" } (kartë për ushqim)
today-carta-dedicata-what = Një kartë për të blerë ushqim. Për ata që nuk kanë ndihma të tjera për të ardhurat.
today-bonus-mamme = { "Bonus mamme lavoratrici" } (për nëna që punojnë)
today-bonus-mamme-what = Për nëna që punojnë.
today-consultori = { "Consultori" } dhe { "Centri per la famiglia" } (qendra për familjen)
today-consultori-what = Të dëgjojnë dhe të këshillojnë falas. Nuk japin para, por i njohin ndihmat.
today-progetto-gemma = { "Progetto Gemma" } (ndihmë private)
today-progetto-gemma-what = Nga { "Fondazione Vita Nova" }, për një grua shtatzënë në vështirësi.

## The programme

programme-title = Rrjeti që ndihmon të bashkohen familja dhe puna
programme-open = Çfarë është rrjeti i zonës tënde
programme-about = NASKO dhe CRESCO ishin pjesë e një programi të rajonit, për 2014-15. Donte të ndihmonte ata që punojnë të mbajnë bashkë familjen dhe punën.
programme-mine = Rrjeti i zonës tënde
programme-each = Rrjetet ishin { $count }, një për çdo zonë shëndetësore ({ -asl }).
programme-of-asl = Yti ishte ai i kësaj zone: { $asl }.
programme-elsewhere = Kishte vetëm në Lombardi.
programme-what-title = Çfarë bën një rrjet, dhe për kë
programme-what = Quhet “{ "rete territoriale di conciliazione" }”. Është një grup institucionesh publike dhe private të zonës. Me projekte të përbashkëta ndihmon ata që punojnë, familjet dhe punëdhënësit të përshtatin jetën me punën.
programme-does = Bën kurse dhe jep informacione. Ndjek edhe aleancat vendore për familjen.
programme-who-title = Kush është në rrjet
programme-who-public = Provinca, komunat dhe zyrat vendore të { -asl }
programme-who-trade = Dhoma e tregtisë ({ "Camera di commercio" }), domethënë organizata e ndërmarrjeve
programme-who-equality = { "Consigliera di parità" }: ndihmon ato që në punë trajtohen më keq sepse janë gra
programme-who-others = Ndërmarrje dhe shoqata pa qëllim fitimi
programme-alliances-title = Aleancat vendore për familjen
programme-alliances = Janë shoqata të familjeve dhe grupe shoqërore, ekonomike dhe kulturore. Punojnë për mirëqenien e familjeve të zonës së tyre.
programme-now-title = Po sot?
programme-now = Sot në vend të atyre { -asl } janë { -ats }. Pyet te { -ats } e zonës tënde, në komunë ose te { -consultorio } çfarë ka tani.
programme-source = Këtë e thonë faqet e prezantimit të programit. Nuk dimë një adresë ku gjenden.

## Take it with you

sheet-title = NASKO dhe CRESCO: llogaritja jonë e përafërt
sheet-neutral-title = Qendra këshillimi për familjen: ku të shkosh
sheet-about = Çfarë printon, ruan ose kopjon mbetet edhe më pas. Kush përdor telefonin ose kompjuterin tënd mund ta gjejë.
sheet-neutral = Pa përgjigjet e mia dhe me një titull neutral
sheet-print = Printo
sheet-copy = Kopjo si tekst
sheet-calendar = Ruaji datat për kalendarin
sheet-copied = U kopjua. Tani mund ta ngjitësh ku të duash.
sheet-by-hand = Përzgjidhe këtë tekst dhe kopjoje vetë.
sheet-saved = U bë: kërko “{ "date.ics" }” te skedarët e shkarkuar.
sheet-fault = Nuk funksionoi. Provo përsëri kur të kesh internet.
sheet-answers = Përgjigjet e tua
sheet-dates = Datat e tua, nëse fondet do të ishin ende të hapura
sheet-first-day = Dita e parë për të kërkuar { $fund }
sheet-last-day = Dita e fundit për të kërkuar NASKO (dita { $day } e shtatzënisë)
sheet-in-time = { $months } muaj nga lindja: kush e kërkon CRESCO pas kësaj dite mund të humbë para
sheet-too-old = { $months } muaj nga lindja: CRESCO mbaron
sheet-appointment = Takim
sheet-closed = { $what } (fondi tani është i mbyllur)
sheet-code = Datat e tua: vetëm ditët, pa thënë për çfarë janë
sheet-ask = Pyet me telefon çfarë të marrësh me vete.
sheet-call = Ja disa qendra ({ -consultori }). Telefono para se të shkosh.
sheet-no-places = Kërko { -consultorio-familiare } (qendrën e këshillimit për familjen) të zonës tënde.
sheet-version = Versioni { $version }.

## The map

map-title = Zgjidh zonën tënde në hartë
map-hint = Lombardia ishte e ndarë në 15 zona shëndetësore, të quajtura { -asl }. Preke tënden në hartë, ose zgjidhe sipas emrit. Pastaj zgjidh komunën ({ -comune }) ku ke { -residenza }, domethënë ku je e regjistruar.
map-comune = Në cilën komunë jeton? Zona e zgjedhur është { $asl }.
map-wrong = Mungon komuna. Zgjidhe nga lista, ose shtyp “Nuk e di”.
map-choose = Zgjidh komunën
map-failed = Harta nuk u hap. Mund të vazhdosh edhe pa të.
map-source = Kufijtë e zonave janë nga openpolis, me të dhëna ISTAT të vitit 2023 (licencë CC BY 4.0). I kemi thjeshtuar.

## The glossary

glossary-open = Fjalët italiane që do të hasësh
glossary-title = Fjalët italiane që do të hasësh
glossary-about = Këto fjalë i gjen në dyert e zyrave dhe në formularë.

## On a kiosk

static-kiosk-fault = Diçka nuk funksionoi, dhe nuk është faji yt. Pas një minute faqja fillon vetë nga e para. Këtu poshtë gjen rregullat.
static-kiosk-idle-title = Je ende këtu?
static-kiosk-idle-about = Preke ekranin që të vazhdosh. Nëse nuk ka më njeri, i fshijmë të gjitha përgjigjet dhe kthehemi në fillim.
static-kiosk-idle-count = Sekonda: { $seconds }
static-kiosk-idle-more = Më duhet më shumë kohë
static-kiosk-link-title = Hape këtë faqe në telefonin tënd
static-kiosk-link-about = Drejtoje kamerën e telefonit te kodi. Mund edhe ta kopjosh adresën në një letër.
static-kiosk-link-code = Kodi QR me adresën e faqes
static-kiosk-close = Mbyll
static-kiosk-keys = Tastierë në ekran
static-kiosk-keys-layout = Gjuha e tastierës
static-kiosk-key-space = Hapësirë
static-kiosk-key-delete = Fshi një shkronjë ose një shifër
static-kiosk-key-next = Tjetra
static-kiosk-key-done = Gati
static-kiosk-key-comma = Presje
static-kiosk-key-point = Pikë
static-kiosk-key-apostrophe = Apostrof
static-kiosk-key-hyphen = Vizë lidhëse
