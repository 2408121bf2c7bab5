# Romanian. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO și CRESCO
page-title-error = Eroare: { $page } - NASKO și CRESCO
language-label = Limba
static-language = Română
language-silent = Limba aceasta nu s-a încărcat. Încearcă din nou când ai internet.
further-failed = Partea aceasta nu s-a încărcat. Mergi înapoi și încearcă din nou când ai internet.
unreviewed = Traducerea aceasta nu a fost încă verificată de o persoană. Contează textul italian.
intl-locale = ro-RO
intl-dates = Intl
footer-estimate = Aceasta este o estimare, nu o decizie. Decide { -consultorio } (centrul de consiliere pentru familie).
footer-private = Ce scrii rămâne pe această pagină. Nu se salvează și nu se trimite nimănui.
collected = Am adunat regulile pe { $law } și adresele pe { $places }. Multe adrese sunt din 2019.
collected-old = Această pagină are mai mult de un an. Regulile, sumele și numerele de telefon s-au putut schimba: întreabă la { -consultorio } ce este valabil azi.
preview = Previzualizare. Ziua cererii: { $date }.
preview-wrong = Adresa paginii alege reguli sau o zi care nu există. Scrie, de exemplu, { "?regime=2013&data=2014-05-05" }. Până atunci folosim această zi: { $date }.

continue = Continuă
loading = O clipă, se încarcă.
result = Rezultatul tău
back = Înapoi
leave = Ieși repede
leave-about = „Ieși repede” șterge răspunsurile tale și deschide alt site. Poți și să apeși de trei ori tasta Shift. Istoricul browserului nu se șterge.
leave-kiosk = „Ieși repede” șterge răspunsurile tale și se întoarce aici, la început.
unsure = Nu știu
question-number = Întrebarea { $number }
how-to-know = Cum pot să aflu?
errors-title = Ceva trebuie corectat
error-prefix = Eroare:

field-day = Ziua
field-month = Luna
field-year = Anul
yes = Da
no = Nu

## Start

start-title = Ce ți-ar da NASKO și CRESCO și unde să mergi
start-intro = NASKO și CRESCO sunt două fonduri ale { "Regione Lombardia" } (regiunea Lombardia). Sunt pentru femei însărcinate și mame care au născut de curând, cu bani puțini. Răspunde la câteva întrebări. Îți spunem ce ți-ar da și la ce { -consultorio } (centru de consiliere pentru familie) să mergi.
start-nasko = NASKO: până la { $amount }, în cel mult { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    }, înainte și după naștere.
start-cresco = CRESCO: { $amount } pe lună, timp de cel mult { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    }, pentru a cumpăra mâncare.
start-consultorio = { -consultorio-familiare } este un centru de consiliere pentru familie. Este gratuit. Acolo găsești moașe, asistente sociale și psihologe. Ce spui rămâne confidențial.
start-time = Durează cam trei minute. La fiecare întrebare poți răspunde „Nu știu”.
start-go = Începe

closed-title = Cele două fonduri sunt acum închise
closed-dates = NASKO a primit cereri până pe { $nasko } ({ $naskosure }). CRESCO până pe { $cresco } ({ $crescosure }).
closed-why = Aici vezi ce spuneau regulile. { -consultorio } există și acum și cunoaște ajutoarele de azi.
closed-other = Azi sunt alte ajutoare. De exemplu: bani în fiecare lună pentru copil ({ "assegno unico" }), o sumă pentru un nou-născut ({ "bonus nuovi nati" }), ajutorul de maternitate de la primărie ({ "assegno di maternità del Comune" }). Întreabă la { -consultorio }, la primăria ta ({ -comune }) sau la un { -caf } (un birou care ajută cu taxele și formularele).
sure-high = dată sigură
sure-medium = zi nesigură
sure-low = dată nesigură

## Questions

comune-title = În ce localitate locuiești?
comune-hint = Localitatea ({ -comune }) este orașul sau satul tău. Scrie primele litere și alege din listă. Contează localitatea unde ai { -residenza }, adică unde ești înregistrată ca locuitoare.
comune-help = Este localitatea scrisă pe cartea de identitate sau pe certificatul de rezidență ({ "certificato di residenza" }). Dacă numele localității s-a schimbat, poți scrie și numele vechi.
comune-elsewhere = Nu locuiesc în Lombardia
comune-map = Alege pe hartă
comune-found = { $count ->
    [one] O localitate găsită. Alege cu săgețile.
    [few] { $count } localități găsite. Alege cu săgețile.
   *[other] { $count } de localități găsite. Alege cu săgețile.
}
comune-none = Nicio localitate găsită.
comune-former = { $name }, înainte { $former }
comune-unknown = Nu găsim această localitate în Lombardia. Verifică cum este scrisă și alege din listă, de exemplu „{ "Bergamo" }”.
comune-other-asl = Această localitate este în altă zonă a Lombardiei. Aici alege o localitate din zona aceasta. Dacă locuiești în altă zonă, apasă „Nu știu”.
comune-both = Ai scris o localitate și ai spus și că nu locuiești în Lombardia. Lasă doar unul dintre cele două răspunsuri.

day-title = Ce zi este azi?
day-hint = Ceasul acestui aparat este greșit. Scrie ziua, luna și anul de azi. De exemplu: { "15 3 2027" }
day-help = Data de azi este pe alt telefon, într-un ziar sau pe un calendar. Poți și să întrebi pe cineva de lângă tine. Este nevoie de ea pentru că unele reguli numără lunile și zilele trecute.
day-passed = Această dată a trecut deja. Scrie data de azi: nu poate fi înainte de { $date }.
day-late = Această dată este prea departe. Scrie data de azi, cu anul din patru cifre.

since-title = De când locuiești în Lombardia?
since-hint = Numără de când locuiești acolo fără întrerupere, chiar dacă ai schimbat localitatea. Dacă nu îți amintești ziua, e bună și o dată apropiată. De exemplu: { "15 3 2020" }
since-help = Data este pe certificatul cu toate locuințele tale ({ "certificato storico di residenza" }). Îl dă { "anagrafe" }, biroul de la primărie care ține lista locuitorilor.

maternity-title = În ce situație ești?
maternity-hint = Ești însărcinată și ai deja un copil mic? Răspunde la întrebări de două ori. O dată ca femeie însărcinată, o dată ca mamă.
maternity-pregnant = Sunt însărcinată
maternity-mother = Am născut deja
maternity-neither = Niciuna dintre ele
maternity-help = Dacă crezi că ești însărcinată, la { -consultorio } poți cere testul și un control. Poți merge și fără trimitere de la medic.

due-date-title = Pentru când este prevăzută nașterea?
due-date-hint = Scrie data prevăzută a nașterii, de exemplu { "20 6 2027" }. Sau scrie câte săptămâni de sarcină ai.
due-date-date = Data prevăzută a nașterii
due-date-weeks = Sau: câte săptămâni de sarcină ai azi
due-date-weeks-hint = Dacă ți-au spus „10 săptămâni și 3 zile”, scrie 10 și 3.
due-date-weeks-field = Săptămâni împlinite
due-date-days-field = Zile în plus
due-date-help = Data prevăzută ({ "data prevista del parto" }) este scrisă pe ecografie sau în dosarul sarcinii. Săptămânile se numără din prima zi a ultimei menstruații.
due-date-both = Ai scris data și ai scris și săptămânile. Lasă doar una dintre ele.

birth-date-title = Când s-a născut copilul?
birth-date-hint = De exemplu: { "30 10 2026" }
birth-date-help = Data este pe certificatul de naștere sau pe cardul de sănătate al copilului ({ "tessera sanitaria" }).

breastfeeding-title = Alăptezi?
breastfeeding-help = Contează laptele matern, chiar și împreună cu alt lapte sau cu mâncare. Dacă nu ești sigură, răspunde „Nu știu”: vorbești despre asta la { -consultorio }.

nasko-received-title = Ai primit deja NASKO pentru acest copil?
nasko-received-help = NASKO venea în fiecare lună pe un card preplătit, după un acord scris cu { -consultorio }. Dacă nu ai auzit niciodată de el, răspunsul este nu.

isee-title = Cât este { -isee } al tău?
isee-hint = { -isee } este un număr: ține cont de venituri, de economii și de câte persoane sunteți în familie. Scrie suma în euro, ca în Italia, de exemplu { "7.700,00" }
isee-help = Este scris pe adeverință ({ "attestazione ISEE" }), lângă cuvântul „{ -isee }”. Dacă nu o ai, o poți obține gratuit: de la un { -caf } (un birou care ajută cu taxele și formularele) sau pe site-ul { -inps } (instituția publică ce plătește pensii și ajutoare).
isee-understood = Am înțeles { $amount }.

household-title = Câte persoane sunt în familia ta pentru { -isee }?
household-hint = Numără-te și pe tine. Copilul care urmează să se nască nu se numără. Scrie un număr, de exemplu 3
household-help = Sunt persoanele scrise pe { "attestazione ISEE" }, la „{ "nucleo familiare" }” (familia). De obicei sunt cele înregistrate la aceeași adresă cu tine.

## What is wrong with an answer

date-missing-day = Lipsește ziua. Scrie un număr, de exemplu 15
date-missing-month = Lipsește luna. Scrie un număr, de exemplu 3 pentru martie
date-missing-year = Lipsește anul. Scrie patru cifre, de exemplu 2020
date-number-day = Scrie ziua în cifre, de exemplu 15
date-number-month = Scrie luna în cifre, de exemplu 3 pentru martie
date-number-year = Scrie anul cu patru cifre, de exemplu 2020
date-no-month = Luna este de la 1 la 12. De exemplu 3 pentru martie
date-no-day = Ziua aceasta nu există: luna aceea are { $days } de zile. Verifică ziua și luna.
since-future = Această dată nu a venit încă. Scrie de când locuiești în Lombardia. Ultima dată posibilă: { $date }.
birth-future = Această dată nu a venit încă. Dacă nu ai născut încă, mergi înapoi și alege „Sunt însărcinată”.
due-early = Această dată a trecut de mai mult de { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    }. Dacă nu mai ești însărcinată, mergi înapoi și schimbă răspunsul.
due-late = Această dată este prea departe. Ultima dată posibilă: { $date }.
week-wrong = Scrie săptămânile în cifre, de la 0 la 43. De exemplu 10
week-days-wrong = Scrie zilele în cifre, de la 0 la 6. De exemplu 3
isee-ambiguous = Nu înțelegem dacă virgula desparte miile sau cenții. Scrie așa: { "7.700,00" }
isee-negative = { -isee } nu poate fi sub zero. Dacă este zero, scrie 0
isee-long = Numărul acesta este prea lung. Scrie { -isee } în euro, de exemplu { "7.700,00" }
isee-wrong = Nu putem citi această sumă. Scrie doar numărul în euro, de exemplu { "7.700,00" }
household-wrong = Scrie câte persoane sunteți, cu un număr de la 1 la 99. De exemplu 3

## Check

check-title = Verifică răspunsurile tale
check-unsure = Nu știu
check-change = Schimbă
check-change-what = : { $what }
check-go = Vezi rezultatul
label-today = Azi este
label-comune = Localitatea unde locuiești
label-since = De când locuiești în Lombardia
label-maternity = Situația ta
label-due-date = Data prevăzută a nașterii
label-birth-date = Data nașterii copilului
label-breastfeeding = Alăptezi
label-nasko-received = NASKO deja primit
label-isee = { -isee }
label-household = Persoane în familie

## Result

result-title = { $fund } – { $verdict }.
result-intro = Iată estimarea noastră, după răspunsurile tale.
result-short-likely = probabil
result-short-later = după naștere
result-short-ask = de întrebat
result-short-unlikely = neprevăzut
result-short-closed = închis

result-nasko-about = Pentru o femeie însărcinată aflată în dificultate.
result-cresco-about = Pentru o mamă care a născut de curând și este în dificultate, ca să cumpere mâncare.
result-verdict-likely = Ai avea dreptul la { $fund }, dacă { -consultorio } confirmă.
result-verdict-later = Ai avea dreptul la { $fund } după naștere, dacă { -consultorio } confirmă.
result-verdict-ask = { $fund } este posibil. Este ceva de lămurit la { -consultorio }.
result-verdict-unlikely = Nu ai avea dreptul la { $fund }. Cel puțin o condiție nu este îndeplinită.
result-verdict-closed = La acea dată { $fund } nu primea cereri.
result-verdict-gap = Pentru ianuarie și februarie 2015 nu este clar ce reguli erau valabile. Pentru { $fund } întreabă la { -consultorio }.
result-amount-up-to = Până la { $max }, în cel mult { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    }.
result-amount-between = De la { $min } la { $max }, în cel mult { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    }.
result-amount-none = Cu aceste răspunsuri, nicio sumă.

result-requirements-title = Condițiile
result-status-met = Da
result-status-unmet = Nu
result-status-judge = De evaluat
result-status-unknown = De verificat
result-status-pending = După naștere
result-requirement-pregnancy = Să fii însărcinată
result-requirement-pregnancy-day = Să ceri cel târziu în ziua { $days } de sarcină
result-requirement-residence-any = Să locuiești în Lombardia
result-requirement-residence = { $years ->
    [one] Să locuiești în Lombardia de cel puțin un an
    [few] Să locuiești în Lombardia de cel puțin { $years } ani
   *[other] Să locuiești în Lombardia de cel puțin { $years } de ani
}
result-requirement-isee = Să ai { -isee } de cel mult { $limit }
result-requirement-isee-size = Să ai { -isee } de cel mult { $others }, sau de cel mult { $alone } dacă în familia ta pentru { -isee } ești doar tu
result-requirement-child = Să ai un copil mai mic de { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    }, născut pe { $from } sau mai târziu
result-requirement-child-age = Să ceri în cel mult { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    } de la naștere
result-requirement-no-nasko = Să nu fi primit NASKO pentru același copil
result-value-unknown = Nu știm încă.
result-value-pregnant = Ești însărcinată.
result-value-not-pregnant = Nu ești însărcinată.
result-value-day = Ești în ziua { $day } de sarcină.
result-value-since = Locuiești acolo din această zi: { $date }.
result-value-elsewhere = Nu locuiești în Lombardia.
result-value-isee = { -isee } al tău este { $amount }.
result-value-due = Data prevăzută a nașterii: { $date }.
result-value-born = Data nașterii: { $date }.
result-value-no-child = În răspunsurile tale nu apare un copil mic.
result-value-nasko = Ai primit deja NASKO.
result-value-no-nasko = Nu ai primit NASKO.
result-met-from = Condiția va fi îndeplinită din această zi: { $date }.
result-judge-note = Aici { -consultorio } poate decide de la caz la caz.
result-source = Act sau sursă: { $act }
result-sure-of-high = surse sigure
result-sure-of-medium = surse bune, neoficiale
result-sure-of-one = o singură sursă
result-sure-of-low = este concluzia noastră

result-payments-title = Lunile și plățile
result-payments-plan = Este doar un exemplu: ratele le decide { -consultorio } împreună cu tine.
result-payments-least = Acesta este minimul. Dacă alăptezi, în total sunt { $max }.
result-payments-pause = După primele luni plățile se opresc. Încep din nou la naștere.
result-payments-none = Ca să îți spunem lunile, avem nevoie de data nașterii, chiar și cea prevăzută.
result-payments-caption = { $fund }, lună de lună
result-payments-month = Luna
result-payments-amount = Suma
result-payments-total = În total

result-conditions-title = Ce decide numai { -consultorio }
result-condition-interview = NASKO este pentru femeile care renunță la întreruperea sarcinii. Noi nu te întrebăm despre asta. Vorbești numai cu { -consultorio } sau cu medicul tău, confidențial.
result-condition-plan-nasko = Un proiect scris împreună cu tine, cu { -consultorio } și un { -cav }. { -cav } ({ -centro-aiuto }) este o asociație privată care ajută femeile însărcinate.
result-condition-plan-cresco = Un proiect scris împreună cu tine, cu vizite pentru a controla creșterea copilului.
result-condition-hardship = Dificultatea ta, economică și personală.

result-documents-title = Ce trebuie să aduci
result-document-birth-certificate = Certificatul de naștere al copilului ({ "certificato di nascita" })
result-document-breastfeeding = Chestionar despre alăptare (îl dă { -consultorio })
result-document-hardship = O declarație despre dificultatea ta (se completează la { -consultorio })
result-document-hardship-papers = Hârtii care explică dificultatea ta: chirie, credit pentru casă, pierderea locului de muncă
result-document-identity = Act de identitate ({ "documento d’identità" })
result-document-interview = Foaia de la discuția cu medicul sau cu { -consultorio }
result-document-isee = Adeverința { -isee } ({ "attestazione ISEE" })
result-document-pregnancy-certificate = Certificat de sarcină ({ "certificato di gravidanza" })
result-document-residence = O declarație de rezidență ({ "dichiarazione di residenza" }), care se semnează la { -consultorio }
result-document-tax-code = Cod fiscal italian ({ "codice fiscale" })

result-places-title = Unde să mergi
result-places-call-first = Datele sunt din { $year }: telefonează înainte să mergi.
result-places-near = { -consultori } din zona ta
result-places-in-comune = { -consultori } din { $comune }, după codul poștal ({ -cap })
result-places-cav = { -cav }, { "Centri di Aiuto alla Vita" }
result-places-cav-about = Sunt asociații private. NASKO se putea cere și aici.
result-places-no-cav = Pentru zona ta nu este niciun { -cav } în lista noastră. Poți suna la { $name }, asociație privată:
result-places-all = Toate centrele ({ -consultori }) din zona: { $asl }
result-places-unknown = Nu știm în ce localitate locuiești. Alege zona ta și îți arătăm centrele ei ({ -consultori }).
result-places-unknown-link = lista de { -consultori }
result-places-elsewhere = Aceste două fonduri erau numai pentru cine locuiește în Lombardia. Poți căuta { -consultorio-familiare } (centrul de consiliere pentru familie) din zona ta.
result-places-loading = Se încarcă lista de { -consultori }.
result-places-failed = Lista nu s-a încărcat. O găsești aici:
result-places-kiosk = Întreabă persoanele care lucrează aici: te pot ajuta să găsești { -consultorio } pentru tine.
result-place-public = public
result-place-private = privat, acreditat de regiune
result-place-distance = la aproximativ { $km } km
result-place-here = în localitatea ta
result-place-no-contact = Nu avem nici telefon, nici adresă.

result-take-title = Ia cu tine aceste informații
result-take-about = Îndreaptă camera unui telefon spre un cod. Codurile pentru { -consultorio } și pentru acte nu conțin răspunsurile tale.
result-take-show = Coduri de scanat
result-take-place = { $name }: pentru agenda telefonului
result-take-documents = Actele de adus
result-take-heading = De adus la { -consultorio }:
result-take-fault = Codul nu s-a încărcat. Încearcă din nou când ai internet.

result-rules-title = Regulile pe care le-am folosit
result-rules-program = Sunt regulile programului 2014-15 al { "Regione Lombardia" }.
result-rules-other = Sunt regulile din { $regime }, alese pentru această previzualizare.
result-rules-in-force = Sunt regulile valabile la data cererii.
result-rules-dates = { $fund }: din { $from } până pe { $to }.
result-rules-day = Ziua cererii: { $date }.
result-rules-read = Actele sunt textele oficiale. Aproape pe niciunul nu l-am putut citi. Cifrele vin de la cei care vorbesc despre ele.

result-change = Schimbă răspunsurile
result-restart = Ia-o de la capăt
result-back = Înapoi la rezultat

## What would change it

change-isee-band = între { $least } și { $most }, după estimarea noastră
change-isee-up-to = Dacă ai { -isee } de cel mult { $limit }
change-isee-above = Dacă ai { -isee } de peste { $limit }
change-isee-between = Dacă ai { -isee } de peste { $above } și până la { $limit }
change-alone = Dacă în familia ta pentru { -isee } ești doar tu
change-more = Dacă în familia ta pentru { -isee } sunt și alte persoane
change-lombardy = Dacă locuiești în Lombardia
change-elsewhere = Dacă nu locuiești în Lombardia
change-since = Dacă ai început să locuiești în Lombardia
change-due = Dacă nașterea este prevăzută
change-birth = Dacă ai un copil născut
change-born = Dacă copilul se naște
change-from = { $what } pe { $day } sau mai târziu
change-to = { $what } pe { $day } sau mai devreme
change-between = { $what } între { $from } și { $to }
change-when-born = După ce se va naște copilul
change-time = { $years ->
    [one] Din { $day }, când se face un an de când locuiești în Lombardia
    [few] Din { $day }, când se fac { $years } ani de când locuiești în Lombardia
   *[other] Din { $day }, când se fac { $years } de ani de când locuiești în Lombardia
}
change-pregnant = Dacă ești însărcinată
change-not-pregnant = Dacă nu ești însărcinată
change-neither = Dacă nu ești însărcinată și nu ai un copil mic
change-no-nasko = Dacă pentru acest copil nu ai primit NASKO
change-nasko = Dacă pentru acest copil ai primit NASKO
change-up-to = până la { $max }
change-least-to = de la { $least } la { $max }
change-born-no-nasko = Este valabil dacă nu primești NASKO pentru același copil.
change-not-enough = Doar atât nu ajunge: lipsește și altă condiție.
change-nothing = Pentru acest copil sau această sarcină nu se mai poate schimba.
change-same = Oricare ar fi răspunsul, singur nu schimbă rezultatul.
change-nothing-help = Nu este vina ta. La { -consultorio } poți afla ce alte ajutoare există.

## Why

why-ask = De ce?
why-disagree = Sursele nu spun același lucru
why-rule-pregnancy = NASKO ajuta în timpul unei sarcini și după. De aceea îl putea cere numai o femeie însărcinată.
why-rule-pregnancy-day = Zilele se numără de la ultima menstruație. Noi le calculăm din data prevăzută a nașterii.
why-rule-residence = Banii erau de la { "Regione Lombardia" }, pentru cine locuiește acolo. Contează { -residenza }, adică unde ești înregistrată ca locuitoare.
why-rule-isee = Fondul era pentru cine are bani puțini. { -isee } arată acest lucru, la fel pentru toată lumea. Este bun și un { -isee } egal cu limita.
why-rule-child = CRESCO era pentru mâncarea mamei și a copilului în primele luni de viață. De aceea contează când s-a născut.
why-rule-child-age = Lunile se numără din ziua nașterii până în ziua cererii.
why-rule-no-nasko = Pentru același copil se putea primi un singur fond: NASKO sau CRESCO.
why-compare = Regula: „{ $rule }”. { $value }
why-valid = Era valabilă pentru cererile din { $from } până pe { $to } ({ $sure }).
why-sources = Cine spune asta:
why-version-a = Cine spune A:
why-version-b = Cine spune B:
why-choice = Cât de sigură este alegerea noastră: { $sure }.
why-class-act = text oficial
why-class-office = birou public
why-class-municipality = primărie
why-class-cav = { -cav }
why-class-region = comunicat al regiunii
why-class-press = ziar
why-class-guide = ghid
why-class-blog = site personal
conflict-k1 = A: { $a } pe lună, și dublu în primele luni dacă alăptezi. B: { $b } pe lună, și mereu dublu dacă alăptezi. Folosim A, care este mai recentă și mai precisă. Maximul în total este același.
conflict-k2 = A: se cere în cel mult { $a } luni de la naștere. B: este pentru un copil de până la { $b } luni. Folosim A pentru ziua cererii și B pentru lunile plătite.
conflict-k3 = A: cine cere după mai mult de { $a } luni de la naștere pierde lunile deja trecute. B: se plătesc toate lunile, de la naștere. Folosim A, care este mai precisă. Cu B nu ai pierde nimic.
conflict-k4 = Ce act a creat CRESCO? A: { $a }. B: { $b }. Le folosim pe amândouă: primul dă banii, al doilea regulile.
conflict-k5 = Cât din valoarea unei case la Milano nu se numără, în 2026? A: până la { $a }. B: până la { $b }. Folosim A, care este mai recentă și citează legea.
conflict-k6 = Când s-a terminat CRESCO? A: în primele luni din 2016. B: un anunț de la sfârșitul lui 2015 încă îl menționează. Folosim A. Ziua exactă am ales-o noi.
conflict-k9 = Care este cea mai mică sumă pentru { "assegno unico" }? A: { $a } pe lună. B: { $b } pe lună. Spunem „aproximativ”: cifra corectă o dă { -inps }.
conflict-k10 = A: CRESCO dădea în total { $a }. B: { $b }. Folosim A, pentru că este suma lunilor.

## The money in time

chart-title = { $fund }: banii lună de lună
chart-about = Luni: { $from } – { $to }. Pe lună: { $each }. În total: { $total }.
chart-birth = Naștere: { $month }

## The estimate of the ISEE

estimate-title = Să estimăm { -isee } al tău
estimate-open = Nu știu cât este { -isee } al meu: facem o estimare
estimate-number = Estimare: întrebarea { $number }
estimate-amounts = Scrie sumele în euro, de exemplu { "9.000" }. Un câmp gol înseamnă zero. Dacă toate sunt goale, înseamnă „Nu știu”.
estimate-children-title = Câți copii locuiesc cu tine?
estimate-children-hint = Numără copiii sub 18 ani. Copilul care urmează să se nască nu se numără. Dacă nu ai, scrie 0
estimate-children-field = Copii sub 18 ani
estimate-under-3 = Unul dintre ei are mai puțin de 3 ani?
estimate-children-help = Sunt copiii scriși cu tine pe certificatul de familie ({ "stato di famiglia" }). Îl dă { "anagrafe" }, biroul de la primărie care ține lista locuitorilor.
estimate-children-wrong = Scrie câți copii, cu un număr. Sunt mai puțini decât persoanele din familie. De exemplu 1
estimate-parents-title = Ce părinți locuiesc cu copiii?
estimate-parents-hint = Aici un părinte lucrează dacă a lucrat cel puțin șase luni într-un an.
estimate-parents-lone = Un singur părinte
estimate-parents-both = Doi părinți, și lucrează amândoi
estimate-parents-not-both = Doi părinți, și cel puțin unul nu lucrează
estimate-parents-help = Dacă părinții nu sunt căsătoriți și locuiesc în case diferite, regulile sunt altele. Întreabă la un { -caf }: este un birou care ajută cu taxele și formularele.
estimate-income-title = Cât câștigați într-un an?
estimate-pay = Salariul tău pe un an, înainte de taxe
estimate-other-pay = Salariul celuilalt părinte sau al altei persoane din familie
estimate-other = Tot restul: șomaj, pensie, muncă pe cont propriu
estimate-income-help = Salariul este scris în { "Certificazione Unica (CU)" }, foaia pe care angajatorul o dă în fiecare an. De obicei { -isee } se uită la veniturile de acum doi ani.
estimate-home-title = Cum este casa unde locuiți?
estimate-home-hint = Alege, apoi scrie sumele în euro. Dacă locuința este a voastră, e nevoie de valoarea ei: fără ea nu putem face o estimare.
estimate-home-rent = Închiriată
estimate-home-own = Proprietatea noastră
estimate-home-other = Nici închiriată, nici a noastră
estimate-home-both = Ai scris chiria și ai scris și valoarea. Alege cum este casa.
estimate-rent = Chiria pe o lună
estimate-value = Valoarea casei pentru { -imu }
estimate-mortgage = Creditul pentru casă rămas de plătit
estimate-home-help = { -imu } este taxa primăriei pe case. Valoarea este pe hârtiile pentru { -imu } sau de la cadastru ({ "catasto" }), lista caselor. Dacă nu o știi, apasă „Nu știu” și mergi mai departe oricum.
estimate-savings-title = Ce economii aveți?
estimate-savings = Bani la bancă sau la poștă
estimate-property = Alte case sau terenuri: valoarea pentru { -imu }
estimate-savings-help = Adună conturile, livretele și titlurile de valoare ale întregii familii. Dacă nu aveți nimic, scrie 0. De obicei { -isee } se uită la situația de acum doi ani.
estimate-outcome = { -isee } al tău: { $band }
estimate-quote = Este o estimare: nu scrie niciodată aceste numere într-o cerere. Contează numai { "attestazione ISEE" }.
estimate-within = probabil te încadrezi în limită.
estimate-near = ai putea fi sub limită sau peste limită: e nevoie de { -isee } adevărat.
estimate-above = probabil ești peste limită.
estimate-no-limit = nu există o limită de { -isee }.
estimate-families = Pentru unele ajutoare contează alt { -isee }, cu regulile din 2026: { $band }. Sunt banii pentru fiecare copil ({ "assegno unico" }), ajutorul pentru creșă ({ "bonus nido" }), suma pentru un nou-născut ({ "bonus nuovi nati" }), ajutorul pentru venitul familiei ({ "assegno di inclusione, ADI" }) și ajutorul pentru formare și muncă ({ "supporto per la formazione e il lavoro, SFL" }).
estimate-left-out = Copilul care urmează să se nască nu se numără. Lipsesc și alte lucruri: banii pe care îi aveați în medie în cont, pensia de întreținere, ajutoarele fără taxe, dizabilitatea și câștigul din titluri. De aceea am mărit noi distanța dintre cele două numere.
estimate-real = { -isee } adevărat este gratuit. Se cere cu { -dsu }, un formular cu datele familiei: la un { -caf } (un birou care ajută cu taxele și formularele) sau pe site-ul { -inps }, cu { -spid } sau cu cartea de identitate electronică ({ -cie }).
estimate-none = Nu reușim să facem o estimare
estimate-none-about = Ne lipsește cât câștigați, cât valorează casa sau ce economii aveți. Nu-i nimic: mergem mai departe ca la „Nu știu”.

## Today

today-title = Ajutoarele de azi
today-open = Vezi ajutoarele de azi
today-about = Sunt ajutoarele din 2025 și 2026. Le-am adunat pe { $date }. Sumele și termenele se schimbă: cere mereu o confirmare. Decide biroul, nu această pagină.
today-inps = { -inps } este instituția publică ce plătește pensii și ajutoare. Cererea se face pe site-ul ei sau gratuit la un { -patronato } (un birou care ajută cu cererile).
today-status-open = Îl poți cere
today-status-comes = Îl poți primi
today-status-excluded = Exclus
today-status-not-yet = Nu încă
today-status-expired = Expirat
today-status-lapsed = De confirmat
today-ask-lapsed = Știm sumele și limitele până pe { $date }. Ajutorul poate continua: întreabă.
today-ask-not-yet = Informațiile noastre sunt valabile din { $date }.
today-ask-expired = Era valabil până pe { $date }. Întreabă dacă mai există.
today-after-birth = Se cere după naștere.
today-ask-last-day = Ultima zi pentru tine: { $date }.
today-conditions = Condiții și sursă

today-ask-circa = aproximativ { $amount }
today-range = de la { $least } la { $most }
today-ask-amount = Suma: { $amount }
today-ask-month = Suma: { $amount } pe lună
today-months = { $amount } pe lună timp de { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    }, { $total } în total
today-ask-once = Suma: { $amount }, o singură dată
today-ask-year = Suma: { $amount } pe an

today-at-inps = Unde: { -inps }.
today-at-comune = Unde: la primăria ta ({ -comune }).
today-at-consultorio = Unde: la un { -consultorio }.
today-at-cav = Unde: la un { -cav } ({ -centro-aiuto }, o asociație privată).
today-at-online = Unde: pe site-ul regiunii.
today-at-nobody = Nu se cere: vine fără cerere.

today-private = Este un ajutor privat, nu al regiunii. Îl dă o organizație pro-life, adică împotriva avortului.
today-ask-pregnancy = Este pentru o femeie însărcinată.
today-ask-weeks = Se cere înainte de sfârșitul săptămânii { $week } de sarcină.
today-ask-baby = Este pentru cine are un copil mic.
today-ask-child = Este pentru cine are un copil sub 18 ani.
today-ask-known-until = Îl cunoaștem până pe { $date }. Pentru cine se naște după, întreabă dacă mai există.
today-ask-born = Trebuie să ai un copil născut pe { $date } sau mai târziu.
today-ask-months = Se cere în cel mult { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    } de la naștere.
today-ask-days = Se cere în cel mult { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    } de la naștere.
today-ask-august = Vine până în august din anul în care copilul împlinește { $years ->
        [one] un an
        [few] { $years } ani
       *[other] { $years } de ani
    }.
today-ask-isee = Trebuie să ai { -isee } de cel mult { $limit }.
today-ask-isee-above = { -isee } al tău depășește limita de { $limit }.
today-ask-isee-own = Trebuie să ai { -isee } de cel mult { $limit }. Pentru acest ajutor { -isee } poate fi mai mic decât al tău: întreabă la un { -caf }.
today-ask-isee-full = Pentru suma întreagă trebuie să ai { -isee } de cel mult { $limit }.
today-ask-isee-least = Suma minimă cu { -isee } de peste { $limit } sau fără { -isee }.
today-ask-born-full = Pentru suma întreagă copilul trebuie să fie născut pe { $date } sau mai târziu.
today-ask-first-year = În primul an de viață cu { $percent }% mai mult.
today-ask-household = În familia pentru { -isee } trebuie să fie cel puțin { $people ->
        [one] o persoană
        [few] { $people } persoane
       *[other] { $people } de persoane
    }.
today-ask-children = Trebuie să ai cel puțin { $children ->
        [one] un copil
        [few] { $children } copii
       *[other] { $children } de copii
    }.
today-ask-income = Trebuie să ai un venit din muncă de cel mult { $limit } pe an.
today-work = Trebuie să ai contribuții din muncă pentru { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    }, în perioada dintre { $from } și { $to } luni înainte de naștere.

today-assegno-unico = { "Assegno unico" } (bani pentru fiecare copil)
today-assegno-unico-what = Bani pentru fiecare copil sub 18 ani. Se cere și fără { -isee }.
today-bonus-nuovi-nati = { "Bonus nuovi nati" } (o sumă pentru un nou-născut)
today-bonus-nuovi-nati-what = Pentru fiecare copil născut sau adoptat. În acest { -isee } nu se numără { "assegno unico" }.
today-maternita-comuni = { "Assegno di maternità dei Comuni" } (ajutor de maternitate de la primărie)
today-maternita-comuni-what = Pentru cine nu are altă indemnizație de maternitate.
today-maternita-stato = { "Assegno di maternità dello Stato" } (ajutor de maternitate de la stat)
today-maternita-stato-what = Pentru cine a lucrat, chiar și cu contracte scurte. Suma de anul acesta nu este confirmată.
today-bonus-nido = { "Bonus nido" } (ajutor pentru creșă)
today-bonus-nido-what = Îți dă înapoi ce plătești la creșă.
today-nidi-gratis = { "Nidi Gratis Plus" } (creșă gratuită)
today-nidi-gratis-what = Regiunea plătește partea de creșă pe care { "bonus nido" } nu o acoperă.
today-carta-dedicata = { "Carta Dedicata a te" } (un card pentru mâncare)
today-carta-dedicata-what = Un card pentru a cumpăra mâncare. Pentru cine nu are alte ajutoare la venit.
today-bonus-mamme = { "Bonus mamme lavoratrici" } (pentru mame care lucrează)
today-bonus-mamme-what = Pentru mame care lucrează.
today-consultori = { "Consultori" } și { "Centri per la famiglia" } (centre pentru familie)
today-consultori-what = Te ascultă și dau sfaturi gratuit. Nu dau bani, dar cunosc ajutoarele.
today-progetto-gemma = { "Progetto Gemma" } (ajutor privat)
today-progetto-gemma-what = De la { "Fondazione Vita Nova" }, pentru o femeie însărcinată aflată în dificultate.

## The programme

programme-title = Rețeaua care ajută familia și munca să meargă împreună
programme-open = Ce este rețeaua din zona ta
programme-about = NASKO și CRESCO erau parte dintr-un program al regiunii, pentru 2014-15. Programul voia să-i ajute pe cei care lucrează să împace familia cu munca.
programme-mine = Rețeaua din zona ta
programme-each = Erau { $count ->
        [one] o rețea
        [few] { $count } rețele
       *[other] { $count } de rețele
    }, una pentru fiecare zonă sanitară ({ -asl }).
programme-of-asl = A ta era cea din această zonă: { $asl }.
programme-elsewhere = Erau numai în Lombardia.
programme-what-title = Ce face o rețea și pentru cine
programme-what = Se numește „{ "rete territoriale di conciliazione" }”. Este un grup de instituții publice și private din zonă. Cu proiecte comune îi ajută pe cei care lucrează, pe familii și pe angajatori să împace viața cu munca.
programme-does = Face cursuri și dă informații. Se ocupă și de alianțele locale pentru familie.
programme-who-title = Cine este în rețea
programme-who-public = Provincia, primăriile și birourile locale { -asl }
programme-who-trade = Camera de comerț ({ "Camera di commercio" }), adică instituția firmelor
programme-who-equality = { "Consigliera di parità" }: ajută femeile tratate mai rău la muncă pentru că sunt femei
programme-who-others = Firme și asociații fără scop lucrativ
programme-alliances-title = Alianțele locale pentru familie
programme-alliances = Sunt asociații de familii și grupuri sociale, economice și culturale. Lucrează pentru binele familiilor din zona lor.
programme-now-title = Dar azi?
programme-now = Azi în locul acelor { -asl } sunt { -ats }. Întreabă la { -ats } din zona ta, la primărie sau la { -consultorio } ce există acum.
programme-source = Așa scrie în paginile de prezentare a programului. Nu cunoaștem o adresă unde le poți găsi.

## Take it with you

sheet-title = NASKO și CRESCO: estimarea noastră
sheet-neutral-title = Centre de consiliere pentru familie: unde să mergi
sheet-about = Ce tipărești, salvezi sau copiezi rămâne și după aceea. Cine îți folosește telefonul sau calculatorul poate găsi aceste lucruri.
sheet-neutral = Fără răspunsurile mele și cu un titlu neutru
sheet-print = Tipărește
sheet-copy = Copiază ca text
sheet-calendar = Salvează datele pentru calendar
sheet-copied = Copiat. Acum poți lipi textul unde vrei.
sheet-by-hand = Selectează acest text și copiază-l tu.
sheet-saved = Gata: caută „{ "date.ics" }” printre fișierele descărcate.
sheet-fault = Nu a mers. Încearcă din nou când ai internet.
sheet-answers = Răspunsurile tale
sheet-dates = Datele tale, dacă fondurile ar mai fi deschise
sheet-first-day = Prima zi pentru a cere { $fund }
sheet-last-day = Ultima zi pentru a cere NASKO (ziua { $day } de sarcină)
sheet-in-time = { $months ->
        [one] O lună
        [few] { $months } luni
       *[other] { $months } de luni
    } de la naștere: cine cere CRESCO după această zi poate pierde bani
sheet-too-old = { $months ->
        [one] O lună
        [few] { $months } luni
       *[other] { $months } de luni
    } de la naștere: CRESCO se termină
sheet-appointment = Programare
sheet-closed = { $what } (fondul este acum închis)
sheet-code = Datele tale: doar zilele, fără să spună pentru ce
sheet-ask = Întreabă la telefon ce trebuie să aduci.
sheet-call = Iată câteva centre ({ -consultori }). Telefonează înainte să mergi.
sheet-no-places = Caută { -consultorio-familiare } (centrul de consiliere pentru familie) din zona ta.
sheet-version = Versiunea { $version }.

## The map

map-title = Alege zona ta pe hartă
map-hint = Lombardia era împărțită în 15 zone sanitare, numite { -asl }. Atinge zona ta pe hartă sau alege-o după nume. Apoi alege localitatea ({ -comune }) unde ai { -residenza }, adică unde ești înregistrată.
map-comune = În ce localitate locuiești? Zona aleasă este { $asl }.
map-wrong = Lipsește localitatea. Alege-o din listă sau apasă „Nu știu”.
map-choose = Alege localitatea
map-failed = Harta nu s-a încărcat. Poți merge mai departe și fără ea.
map-source = Limitele zonelor sunt de la openpolis, cu date ISTAT din 2023 (licență CC BY 4.0). Le-am simplificat.

## The glossary

glossary-open = Cuvintele italiene pe care le întâlnești
glossary-title = Cuvintele italiene pe care le întâlnești
glossary-about = Găsești aceste cuvinte pe ușile birourilor și pe formulare.

## On a kiosk

static-kiosk-fault = Ceva nu a mers și nu este vina ta. Într-un minut pagina începe din nou singură. Mai jos găsești regulile.
static-kiosk-idle-title = Mai ești aici?
static-kiosk-idle-about = Atinge ecranul ca să continui. Dacă nu mai este nimeni, ștergem toate răspunsurile și ne întoarcem la început.
static-kiosk-idle-count = Secunde: { $seconds }
static-kiosk-idle-more = Am nevoie de mai mult timp
static-kiosk-link-title = Deschide acest site pe telefonul tău
static-kiosk-link-about = Îndreaptă camera telefonului spre cod. Poți și să copiezi adresa pe o foaie.
static-kiosk-link-code = Cod QR cu adresa site-ului
static-kiosk-close = Închide
static-kiosk-keys = Tastatură pe ecran
static-kiosk-keys-layout = Limba tastaturii
static-kiosk-key-space = Spațiu
static-kiosk-key-delete = Șterge o literă sau o cifră
static-kiosk-key-next = Înainte
static-kiosk-key-done = Gata
static-kiosk-key-comma = Virgulă
static-kiosk-key-point = Punct
static-kiosk-key-apostrophe = Apostrof
static-kiosk-key-hyphen = Cratimă
