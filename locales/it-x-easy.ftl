# Easy Italian (italiano facile). The reference is it.ftl. One fact a sentence, everyday words; each message has a Gulpease index of at least 75.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO e CRESCO
page-title-error = Errore: { $page } - NASKO e CRESCO
language-label = Lingua
static-language = Italiano facile
language-silent = Questa lingua non si apre. Riprova quando hai internet.
further-failed = Questa parte non si apre. Torna indietro. Riprova quando hai internet.
# Left out of what is shown once a person has reviewed the file: see its first lines.
unreviewed = Questo testo è in italiano facile. Nessuna persona lo ha ancora controllato. Conta il testo in «Italiano».
# The locale whose numbers and dates the browser writes.
intl-locale = it-IT
intl-dates = Intl
footer-estimate = Questa è una stima, cioè un calcolo non sicuro. Non è una decisione. Decide il consultorio.
footer-private = Le tue risposte restano in questa pagina. Non le salviamo. Non le mandiamo a nessuno.
collected = Abbiamo raccolto le regole il { $law }. Abbiamo raccolto gli indirizzi il { $places }. Molti indirizzi sono del 2019.
collected-old = Questa pagina ha più di un anno. Forse le regole sono cambiate. Forse anche le somme e i numeri di telefono. Chiedi al consultorio: che cosa vale oggi?
preview = Anteprima. Giorno della richiesta: { $date }.
preview-wrong = L’indirizzo della pagina ha un errore. Queste regole o questo giorno non ci sono. Scrivi per esempio ?regime=2013&data=2014-05-05. Ora usiamo questo giorno: { $date }.

continue = Continua
loading = Aspetta un momento. Stiamo caricando.
result = Il tuo risultato
back = Indietro
leave = Esci subito
leave-about = «Esci subito» cancella le tue risposte. Poi apre un altro sito. Puoi anche premere 3 volte il tasto Maiusc (Shift). Ma il telefono o il computer ricorda i siti aperti. Questa lista si chiama cronologia. «Esci subito» non la cancella.
leave-kiosk = «Esci subito» cancella le tue risposte. Poi torna qui, all’inizio.
unsure = Non so
question-number = Domanda { $number }
how-to-know = Come faccio a saperlo?
errors-title = C’è qualcosa da correggere
error-prefix = Errore:

field-day = Giorno
field-month = Mese
field-year = Anno
yes = Sì
no = No

## Start

start-title = Che cosa ti darebbero NASKO e CRESCO? E dove andare?
start-intro = NASKO e CRESCO sono 2 fondi della Regione Lombardia. Un fondo dà soldi per aiutare. Questi sono per donne con pochi soldi. Le donne sono incinte o hanno un bambino molto piccolo. Rispondi a poche domande. Ti diciamo che cosa ti darebbero. Ti diciamo anche in quale consultorio andare.
start-nasko = NASKO: fino a { $amount } in tutto. Dura al massimo { $months } mesi, prima e dopo la nascita.
start-cresco = CRESCO: { $amount } al mese. Dura al massimo { $months } mesi. Serve per comprare da mangiare.
start-consultorio = Il consultorio familiare è un servizio. È gratis. Ci trovi ostetriche, assistenti sociali e psicologhe. L’ostetrica segue la gravidanza. L’assistente sociale aiuta nelle difficoltà. La psicologa ti ascolta. Quello che dici è riservato: resta tra voi.
start-time = Bastano circa 3 minuti. A ogni domanda puoi rispondere «Non so».
start-go = Inizia

closed-title = I 2 fondi oggi sono chiusi
closed-dates = Ultimo giorno per chiedere NASKO: { $nasko } ({ $naskosure }). Ultimo giorno per chiedere CRESCO: { $cresco } ({ $crescosure }).
closed-why = Qui vedi le regole di quel tempo. Il consultorio c’è ancora. Conosce gli aiuti di oggi.
closed-other = Oggi ci sono altri aiuti. Per esempio l’assegno unico: soldi per ogni figlio. O il bonus nuovi nati: soldi per un nuovo bambino. O l’assegno di maternità del Comune: soldi per le mamme. Chiedi al consultorio o al tuo comune. Oppure chiedi a un CAF. Il CAF è un ufficio. Aiuta con le tasse e i moduli.
sure-high = data sicura
sure-medium = giorno non sicuro
sure-low = data non sicura

## Questions

comune-title = In quale comune vivi?
comune-hint = Il comune è la tua città, grande o piccola. Scrivi le prime lettere. Poi scegli dalla lista. Conta il comune della tua residenza. Lì sei registrata come abitante.
comune-help = Il comune è scritto sulla carta d’identità. È scritto anche sul certificato di residenza. Il tuo comune ha cambiato nome? Puoi scrivere anche il nome vecchio.
comune-elsewhere = Non vivo in Lombardia
comune-map = Scegli sulla mappa
comune-found = { $count ->
    [one] C’è un comune. Scegli con le frecce.
   *[other] Ci sono { $count } comuni. Scegli con le frecce.
}
comune-none = Non troviamo nessun comune.
comune-former = { $name }, prima { $former }
comune-unknown = Non troviamo questo comune in Lombardia. Controlla come è scritto. Scegli dalla lista, per esempio «Bergamo».
comune-other-asl = Questo comune è in un’altra zona della Lombardia. Qui scegli un comune di questa zona. Vivi in un’altra zona? Premi «Non so».
comune-both = Hai scritto un comune. Hai scelto anche «Non vivo in Lombardia». Lascia solo una risposta.

day-title = Che giorno è oggi?
day-hint = Qui l’orologio è sbagliato. Scrivi giorno, mese e anno di oggi. Per esempio: 15 3 2027
day-help = Guarda la data di oggi su un altro telefono. Oppure guarda un giornale o un calendario. Puoi anche chiedere a una persona vicina. A che cosa serve? Alcune regole contano i mesi e i giorni passati.
day-passed = Questa data è già passata. Scrivi la data di oggi. Non può essere prima del { $date }.
day-late = Questa data è troppo lontana. Scrivi la data di oggi. L’anno ha 4 numeri, per esempio 2027

since-title = Da quando vivi in Lombardia?
since-hint = Da quando ci vivi sempre, senza pause? Puoi anche avere cambiato comune. Non ricordi il giorno? Va bene una data vicina. Per esempio: 15 3 2020
since-help = La data è sul certificato storico di residenza. Il certificato è un foglio dell’anagrafe. L’anagrafe è un ufficio del tuo comune. Ha la lista degli abitanti.

maternity-title = Qual è la tua situazione?
maternity-hint = Sei incinta e hai già un bambino piccolo? Rispondi alle domande 2 volte. Una volta rispondi come donna incinta. Una volta rispondi come mamma.
maternity-pregnant = Sono incinta
maternity-mother = Ho già avuto il bambino o la bambina
maternity-neither = Nessuna delle due
maternity-help = Pensi di essere incinta? Al consultorio puoi chiedere il test e una visita. Puoi andare anche senza la richiesta del medico.

due-date-title = Quando deve nascere il bambino?
due-date-hint = Il parto è la nascita. Scrivi la data prevista del parto. Per esempio: 20 6 2027. Oppure scrivi a quante settimane sei.
due-date-date = Data prevista del parto
due-date-weeks = Oppure: a quante settimane sei oggi
due-date-weeks-hint = Ti hanno detto «10 settimane e 3 giorni»? Scrivi 10 e 3.
due-date-weeks-field = Settimane intere
due-date-days-field = Giorni in più
due-date-help = Trovi la data prevista sull’ecografia. L’ecografia è un esame con immagini. Oppure guarda la cartella della gravidanza. Come conti le settimane? Comincia dal primo giorno dell’ultima mestruazione. La mestruazione è il sangue di ogni mese.
due-date-both = Hai scritto la data e anche le settimane. Lascia solo una delle due.

birth-date-title = Quando è nato il bambino o la bambina?
birth-date-hint = Per esempio: 30 10 2026
birth-date-help = La data è sul certificato di nascita. La trovi anche sulla tessera sanitaria del bambino. È la tessera per il medico.

breastfeeding-title = Allatti al seno?
breastfeeding-help = Vuol dire: dai il tuo latte al bambino. Va bene anche insieme ad altro latte o cibo. Hai un dubbio? Rispondi «Non so». Ne parli con il consultorio.

nasko-received-title = Hai già avuto NASKO per questo bambino?
nasko-received-help = NASKO arrivava ogni mese su una carta prepagata. È una carta con i soldi dentro. Prima c’era un accordo scritto con il consultorio. Non hai mai sentito il nome NASKO? La risposta è no.

isee-title = Quanto è il tuo ISEE?
isee-hint = L’ISEE è un numero. Guarda i redditi: i soldi che entrano in famiglia. Guarda i risparmi: i soldi messi da parte. Guarda quante persone siete in famiglia. Scrivi il numero in euro, per esempio 7.700,00
isee-help = Il numero è sull’attestazione ISEE. È il foglio con il tuo ISEE. Guarda vicino alla parola «ISEE». Non hai il foglio? Puoi averlo gratis da un CAF. Il CAF è un ufficio. Aiuta con le tasse e i moduli. Puoi averlo gratis anche sul sito dell’INPS. L’INPS è un ufficio pubblico. Paga pensioni e bonus.
isee-understood = Abbiamo capito { $amount }.

household-title = Quante persone siete in famiglia per l’ISEE?
household-hint = Conta anche te. Non contare il bambino che deve nascere. Scrivi un numero, per esempio 3
household-help = Guarda l’attestazione ISEE. È il foglio con il tuo ISEE. Cerca le parole «nucleo familiare». Sotto trovi le persone. Di solito hanno la residenza con te.

## What is wrong with an answer

date-missing-day = Manca il giorno. Scrivi un numero, per esempio 15
date-missing-month = Manca il mese. Scrivi un numero, per esempio 3 per marzo
date-missing-year = Manca l’anno. Scrivi 4 numeri, per esempio 2020
date-number-day = Scrivi il giorno con un numero, per esempio 15
date-number-month = Scrivi il mese con un numero. Per esempio 3 per marzo
date-number-year = Scrivi l’anno con 4 numeri, per esempio 2020
date-no-month = Il mese va da 1 a 12. Per esempio 3 per marzo
date-no-day = Questo giorno non c’è. Quel mese ha { $days } giorni. Controlla il giorno e il mese.
since-future = Questa data non è ancora arrivata. Scrivi da quando vivi in Lombardia. L’ultima data possibile: { $date }.
birth-future = Questa data non è ancora arrivata. Il bambino deve ancora nascere? Torna indietro. Poi scegli «Sono incinta».
due-early = Questa data è passata da più di { $days } giorni. Non sei più incinta? Torna indietro e cambia la risposta.
due-late = Questa data è troppo lontana. L’ultima data possibile: { $date }.
week-wrong = Scrivi le settimane con un numero da 0 a 43. Per esempio 10
week-days-wrong = Scrivi i giorni con un numero da 0 a 6. Per esempio 3
isee-ambiguous = Non capiamo la virgola. Separa le migliaia o i centesimi? Scrivi così: 7.700,00
isee-negative = L’ISEE non può essere sotto zero. Il tuo ISEE è zero? Scrivi 0
isee-long = Questo numero è troppo lungo. Scrivi l’ISEE in euro, per esempio 7.700,00
isee-wrong = Non riusciamo a leggere questo numero. Scrivi solo il numero in euro, per esempio 7.700,00
household-wrong = Quante persone siete? Scrivi un numero da 1 a 99. Per esempio 3

## Check

check-title = Controlla le tue risposte
check-unsure = Non so
check-change = Cambia
check-change-what = : { $what }
check-go = Guarda il risultato
label-today = Oggi è
label-comune = Comune dove vivi
label-since = Da quando vivi in Lombardia
label-maternity = La tua situazione
label-due-date = Data prevista del parto
label-birth-date = Data di nascita del bambino
label-breastfeeding = Allatti al seno
label-nasko-received = Hai già avuto NASKO
label-isee = ISEE
label-household = Persone in famiglia

## Result

result-title = { $fund }: { $verdict }.
result-intro = Ecco la nostra stima. Viene dalle tue risposte.
result-short-likely = probabile
result-short-later = dopo la nascita
result-short-ask = da chiedere
result-short-unlikely = non previsto
result-short-closed = chiuso

result-nasko-about = Per una donna incinta in difficoltà.
result-cresco-about = Per una mamma in difficoltà con un bambino molto piccolo. Serve per comprare da mangiare.
result-verdict-likely = Avresti { $fund }, se il consultorio conferma.
result-verdict-later = Avresti { $fund }, se il consultorio conferma. Lo avresti dopo la nascita.
result-verdict-ask = { $fund } è possibile. Qualcosa non è chiaro. Parlane con il consultorio.
result-verdict-unlikely = Non avresti { $fund }. Manca almeno una condizione.
result-verdict-closed = In quella data non si poteva chiedere { $fund }.
result-verdict-gap = Per gennaio e febbraio 2015 le regole non sono chiare. Per { $fund } chiedi al consultorio.
result-amount-up-to = Fino a { $max } in tutto, in { $months } mesi al massimo.
result-amount-between = Da { $min } a { $max } in tutto, in { $months } mesi al massimo.
result-amount-none = Con queste risposte non avresti soldi.

result-requirements-title = Le condizioni: che cosa serve
result-status-met = Sì
result-status-unmet = No
result-status-judge = Da decidere
result-status-unknown = Da controllare
result-status-pending = Dopo la nascita
result-requirement-pregnancy = Essere incinta
result-requirement-pregnancy-day = Chiedere fino al giorno { $days } di gravidanza
result-requirement-residence-any = Vivere in Lombardia
result-requirement-residence = { $years ->
    [one] Vivere in Lombardia da almeno un anno
   *[other] Vivere in Lombardia da almeno { $years } anni
}
result-requirement-isee = Avere un ISEE fino a { $limit }
result-requirement-isee-size = Avere un ISEE fino a { $others }. Nella famiglia per l’ISEE ci sei solo tu? Allora fino a { $alone }
result-requirement-child = Avere un bambino con meno di { $months } mesi. Deve essere nato dal { $from } in poi
result-requirement-child-age = Chiedere nei primi { $months } mesi dopo la nascita
result-requirement-no-nasko = Non avere avuto NASKO per lo stesso bambino
result-value-unknown = Non lo sappiamo ancora.
result-value-pregnant = Sei incinta.
result-value-not-pregnant = Non sei incinta.
result-value-day = Sei al giorno { $day } di gravidanza.
result-value-since = Ci vivi da questo giorno: { $date }.
result-value-elsewhere = Non vivi in Lombardia.
result-value-isee = Il tuo ISEE è { $amount }.
result-value-due = Data prevista della nascita: { $date }.
result-value-born = Data di nascita: { $date }.
result-value-no-child = Nelle tue risposte non c’è un bambino piccolo.
result-value-nasko = Hai già avuto NASKO.
result-value-no-nasko = Non hai avuto NASKO.
result-met-from = La condizione ci sarà da questo giorno: { $date }.
result-judge-note = Qui il consultorio può decidere. Guarda la situazione di ogni donna.
result-source = Testo ufficiale o fonte: { $act }
result-sure-of-high = fonti sicure
result-sure-of-medium = fonti buone, non ufficiali
result-sure-of-one = una fonte sola
result-sure-of-low = è una nostra conclusione

result-payments-title = I mesi e i pagamenti
result-payments-plan = È solo un esempio. I pagamenti li decide il consultorio con te.
result-payments-least = Questa è la somma più bassa. Se allatti, in tutto sono { $max }.
result-payments-pause = Dopo i primi mesi i pagamenti si fermano. Ricominciano con la nascita.
result-payments-none = Per dirti i mesi ci serve la data della nascita. Va bene anche la data prevista.
result-payments-caption = { $fund }, mese per mese
result-payments-month = Mese
result-payments-amount = Soldi
result-payments-total = In tutto

result-conditions-title = Che cosa decide solo il consultorio
result-condition-interview = NASKO è per chi sceglie di non interrompere la gravidanza. Interrompere la gravidanza vuol dire abortire. Noi non te lo chiediamo. Ne parli solo con il consultorio o il tuo medico. Quello che dici è riservato: resta tra voi.
result-condition-plan-nasko = Un progetto scritto insieme a te. Lo fai con il consultorio e un CAV. CAV vuol dire Centro di Aiuto alla Vita. È un’associazione privata. Aiuta le donne in gravidanza.
result-condition-plan-cresco = Un progetto scritto insieme a te. Ci sono visite per il bambino. Servono per controllare come cresce.
result-condition-hardship = La tua difficoltà: con i soldi e nella vita.

result-documents-title = Che cosa portare
result-document-birth-certificate = Certificato di nascita del bambino
result-document-breastfeeding = Questionario sull’allattamento: domande sul tuo latte. Lo dà il consultorio
result-document-hardship = Dichiarazione sulla tua difficoltà. La scrivi al consultorio
result-document-hardship-papers = Carte sulla tua difficoltà. Su affitto, mutuo o lavoro perso
result-document-identity = Documento d’identità
result-document-interview = Foglio del colloquio. È il colloquio con il medico o il consultorio
result-document-isee = Attestazione ISEE: il foglio con il tuo ISEE
result-document-pregnancy-certificate = Certificato di gravidanza
result-document-residence = Dichiarazione di residenza: dice dove vivi. La firmi al consultorio
result-document-tax-code = Codice fiscale

result-places-title = Dove andare
result-places-call-first = Queste informazioni sono del { $year }. Telefona prima di andare.
result-places-near = I consultori della tua zona
result-places-in-comune = I consultori di { $comune }, per codice postale (CAP)
result-places-cav = CAV, Centri di Aiuto alla Vita
result-places-cav-about = Sono associazioni private. Anche qui si poteva chiedere NASKO.
result-places-no-cav = Nella nostra lista la tua zona non ha un CAV. { $name } è un’associazione privata. Puoi chiamare qui:
result-places-all = Tutti i consultori della zona: { $asl }
result-places-unknown = Non sappiamo in quale comune vivi. Scegli la tua zona. Ti mostriamo i suoi consultori.
result-places-unknown-link = lista dei consultori
result-places-elsewhere = Questi 2 fondi erano solo per chi vive in Lombardia. Puoi cercare il consultorio familiare. Cerca nella tua zona.
result-places-loading = Stiamo caricando i consultori.
result-places-failed = La lista non si apre. La trovi qui:
result-places-kiosk = Chiedi a chi lavora qui. Può aiutarti a trovare il tuo consultorio.
result-place-public = pubblico
result-place-private = privato, riconosciuto dalla Regione
result-place-distance = a circa { $km } km
result-place-here = nel tuo comune
result-place-no-contact = Non abbiamo il telefono. Non abbiamo l’indirizzo.

result-take-title = Porta con te queste informazioni
result-take-about = Apri la fotocamera di un telefono. Poi inquadra un codice. Alcuni codici sono del consultorio e dei documenti. Lì non ci sono le tue risposte.
result-take-show = Codici per il telefono
result-take-place = { $name }: per i contatti del telefono
result-take-documents = I documenti da portare
result-take-heading = Da portare al consultorio:
result-take-fault = Il codice non si apre. Riprova quando hai internet.

result-rules-title = Le regole che abbiamo usato
result-rules-program = Sono le regole della Regione Lombardia. Il programma è del 2014-15.
result-rules-other = Sono le regole del { $regime }. Sono scelte per questa anteprima.
result-rules-in-force = Sono le regole valide nel giorno della richiesta.
result-rules-dates = { $fund }: dal { $from } al { $to }.
result-rules-day = Giorno della richiesta: { $date }.
result-rules-read = Quasi tutti i testi ufficiali non li abbiamo potuti leggere. I numeri vengono da chi li racconta. Queste sono le nostre fonti.

result-change = Cambia le risposte
result-restart = Ricomincia da capo
result-back = Torna al risultato

## What would change it

change-isee-band = tra { $least } e { $most }, secondo la nostra stima
change-isee-up-to = Se il tuo ISEE è fino a { $limit }
change-isee-above = Se il tuo ISEE è più di { $limit }
change-isee-between = Se il tuo ISEE è più di { $above } e fino a { $limit }
change-alone = Se nella famiglia per l’ISEE ci sei solo tu
change-more = Se nella famiglia per l’ISEE non sei sola
change-lombardy = Se vivi in Lombardia
change-elsewhere = Se non vivi in Lombardia
change-since = Se hai cominciato a vivere in Lombardia
change-due = Se il parto è previsto
change-birth = Se hai un bambino nato
change-born = Se il bambino nasce
change-from = { $what } il giorno { $day } o dopo
change-to = { $what } il giorno { $day } o prima
change-between = { $what } tra il giorno { $from } e il giorno { $to }
change-when-born = Dopo la nascita del bambino
change-time = { $years ->
    [one] Dal giorno { $day }, dopo un anno in Lombardia
   *[other] Dal giorno { $day }, dopo { $years } anni in Lombardia
}
change-pregnant = Se sei incinta
change-not-pregnant = Se non sei incinta
change-neither = Se non sei incinta e non hai un bambino piccolo
change-no-nasko = Se per questo bambino non hai avuto NASKO
change-nasko = Se per questo bambino hai avuto NASKO
change-up-to = fino a { $max }
change-least-to = da { $least } a { $max }
change-born-no-nasko = Vale se non hai NASKO per lo stesso bambino.
change-not-enough = Da solo non basta. Manca anche un’altra condizione.
change-nothing = Questo non può più cambiare. Vale per questo bambino o questa gravidanza.
change-same = Ogni risposta, da sola, dà lo stesso risultato.
change-nothing-help = Non è colpa tua. Il consultorio può dirti quali altri aiuti ci sono.

## Why

why-ask = Perché?
why-disagree = Le fonti dicono cose diverse
why-rule-pregnancy = NASKO aiutava durante una gravidanza e dopo. Per questo lo poteva chiedere solo una donna incinta.
why-rule-pregnancy-day = I giorni si contano dall’ultima mestruazione. Noi partiamo dalla data prevista del parto. Così calcoliamo i giorni.
why-rule-residence = I soldi erano della Regione Lombardia. Erano per chi ci abita. Conta la residenza: dove sei registrata come abitante.
why-rule-isee = Il fondo era per chi ha pochi soldi. Lo dice l’ISEE. Il modo è uguale per tutti. Il tuo ISEE è uguale al limite? Va bene.
why-rule-child = CRESCO serviva per il cibo della mamma e del bambino. Aiutava nei primi mesi di vita. Per questo conta il giorno della nascita.
why-rule-child-age = Si contano i mesi dal giorno della nascita. Si arriva al giorno della richiesta.
why-rule-no-nasko = Per lo stesso bambino si poteva avere un fondo solo. NASKO oppure CRESCO.
why-compare = La regola: «{ $rule }». { $value }
why-valid = Valeva per le richieste dal { $from } al { $to } ({ $sure }).
why-sources = Chi lo racconta:
why-version-a = Chi dice A:
why-version-b = Chi dice B:
why-choice = Quanto è sicura la nostra scelta: { $sure }.
why-class-act = testo ufficiale
why-class-office = ufficio pubblico
why-class-municipality = Comune
why-class-cav = CAV
why-class-region = notizia della Regione
why-class-press = giornale
why-class-guide = guida
why-class-blog = sito personale
conflict-k1 = A: { $a } al mese. Se allatti, il doppio nei primi mesi. B: { $b } al mese. Se allatti, sempre il doppio. Usiamo A: è più recente e più precisa. Il massimo in tutto è lo stesso.
conflict-k2 = A: si chiede nei primi { $a } mesi dopo la nascita. B: vale per un bambino fino a { $b } mesi. Per il giorno della richiesta usiamo A. Per i mesi pagati usiamo B.
conflict-k3 = A: una mamma chiede dopo { $a } mesi dalla nascita? Perde i mesi già passati. B: pagano tutti i mesi, dalla nascita. Usiamo A: è più precisa. Con B non perderesti niente.
conflict-k4 = Quale testo ufficiale ha creato CRESCO? A: { $a }. B: { $b }. Usiamo tutti e due. Il primo dà i soldi. Il secondo dà le regole.
conflict-k5 = Nel 2026 una parte del valore della casa non conta. Quanto è a Milano? A: fino a { $a }. B: fino a { $b }. Usiamo A. È più recente e cita la legge.
conflict-k6 = Quando è finito CRESCO? A: nei primi mesi del 2016. B: un avviso della fine del 2015 lo nomina ancora. Usiamo A. Il giorno preciso lo abbiamo scelto noi.
conflict-k9 = Qual è la somma più bassa dell’assegno unico? A: { $a } al mese. B: { $b } al mese. Diciamo «circa». Il numero giusto lo dà l’INPS.
conflict-k10 = A: CRESCO dava in tutto { $a }. B: { $b }. Usiamo A: è la somma dei mesi.

## The money in time

chart-title = { $fund }: i soldi mese per mese
chart-about = Mesi: { $from } – { $to }. Al mese: { $each }. In tutto: { $total }.
chart-birth = Nascita: { $month }


## The estimate of the ISEE

estimate-title = Facciamo una stima del tuo ISEE
estimate-open = Non conosco il mio ISEE: facciamo una stima
estimate-number = Stima: domanda { $number }
estimate-amounts = Scrivi i numeri in euro, per esempio 9.000. Una casella vuota vale zero. Sono tutte vuote? Vale «Non so».
estimate-children-title = Quanti figli vivono con te?
estimate-children-hint = Conta i figli con meno di 18 anni. Non contare il bambino che deve nascere. Non hai figli così? Scrivi 0
estimate-children-field = Figli con meno di 18 anni
estimate-under-3 = Uno di loro ha meno di 3 anni?
estimate-children-help = Sono i figli scritti con te nello stato di famiglia. Lo stato di famiglia è un foglio dell’anagrafe. L’anagrafe è un ufficio del tuo comune. Ha la lista degli abitanti.
estimate-children-wrong = Quanti figli sono? Scrivi un numero. Sono meno delle persone in famiglia. Per esempio 1
estimate-parents-title = Quali genitori vivono con i bambini?
estimate-parents-hint = Un genitore ha lavorato almeno 6 mesi in un anno? Qui vuol dire: quel genitore lavora.
estimate-parents-lone = Un genitore solo
estimate-parents-both = Due genitori, e lavorano tutti e due
estimate-parents-not-both = Due genitori, e almeno uno non lavora
estimate-parents-help = I genitori non sono sposati e vivono in case diverse? Allora le regole sono altre. Chiedi a un CAF. È un ufficio. Aiuta con le tasse e i moduli.
estimate-income-title = Quanto guadagnate in un anno?
estimate-pay = La tua paga di un anno, prima delle tasse
estimate-other-pay = La paga dell’altro genitore o di un altro in famiglia
estimate-other = Tutto il resto. Cioè: disoccupazione, pensione, lavoro in proprio
estimate-income-help = La paga è scritta nella Certificazione Unica (CU). La CU è un foglio. Lo dà ogni anno il datore di lavoro. Il datore di lavoro è chi ti paga. Di solito l’ISEE guarda i redditi di 2 anni fa. La disoccupazione: soldi per chi ha perso il lavoro. Il lavoro in proprio: lavori per te.
estimate-home-title = Com’è la casa dove vivete?
estimate-home-hint = Scegli. Poi scrivi i numeri in euro. La casa è vostra? Allora serve il suo valore. Senza il valore non possiamo fare una stima.
estimate-home-rent = In affitto
estimate-home-own = Nostra
estimate-home-other = Né in affitto né nostra
estimate-home-both = Hai scritto l’affitto e anche il valore. Scegli com’è la casa.
estimate-rent = Affitto di un mese
estimate-value = Valore della casa per l’IMU
estimate-mortgage = Mutuo che resta da pagare
estimate-home-help = L’IMU è la tassa del comune sulle case. Trovi il valore sulle carte dell’IMU o del catasto. Il catasto è la lista delle case. Non sai il valore? Premi «Non so». Vai avanti lo stesso. Il mutuo è un prestito della banca per la casa.
estimate-savings-title = Quali risparmi avete?
estimate-savings = Soldi in banca o alla posta
estimate-property = Altre case o terreni: il valore per l’IMU
estimate-savings-help = I risparmi sono i soldi messi da parte. Somma i conti, i libretti e i titoli. I libretti sono risparmi in banca o alla posta. I titoli sono soldi investiti. Conta tutta la famiglia. Non avete niente? Scrivi 0. Di solito l’ISEE guarda 2 anni fa.
estimate-outcome = Il tuo ISEE: { $band }
estimate-quote = È una stima. Non scrivere mai questi numeri in una richiesta. Vale solo l’attestazione ISEE. È il foglio con il tuo ISEE.
estimate-within = probabilmente sei nel limite.
estimate-near = forse sei sotto il limite, forse sei sopra. Serve l’ISEE vero.
estimate-above = probabilmente sei sopra il limite.
estimate-no-limit = non c’è un limite di ISEE.
estimate-families = Per alcuni aiuti conta un altro ISEE: { $band }. Segue le regole del 2026. Gli aiuti sono 5. Assegno unico, bonus nido, bonus nuovi nati. Poi l’assegno di inclusione (ADI). Poi il supporto per la formazione e il lavoro (SFL).
estimate-left-out = Non abbiamo contato tutto. Manca la media dei soldi sul conto. Manca il mantenimento: sono soldi dopo una separazione. Mancano gli aiuti senza tasse e la disabilità. Manca il guadagno dai titoli. Il bambino che deve nascere non si conta. Per questo abbiamo allargato noi i 2 numeri.
estimate-real = L’ISEE vero è gratis. Lo chiedi con la DSU. È un modulo con i dati della famiglia. Puoi andare in un CAF. Il CAF è un ufficio. Aiuta con le tasse e i moduli. Oppure vai sul sito dell’INPS. Lì serve SPID o la carta d’identità elettronica (CIE). SPID è la tua password per i siti pubblici.
estimate-none = Non riusciamo a fare una stima
estimate-none-about = Ci manca quanto guadagnate. O quanto vale la casa. O quanti soldi avete da parte. Non fa niente. Andiamo avanti come con «Non so».

## Today

today-title = Gli aiuti di oggi
today-open = Guarda gli aiuti di oggi
today-about = Sono gli aiuti del 2025 e del 2026. Li abbiamo raccolti il { $date }. Le somme e le date cambiano. Chiedi sempre conferma. Decide l’ufficio, non questa pagina.
today-inps = L’INPS è un ufficio pubblico. Paga pensioni e bonus. Fai la richiesta sul suo sito. Oppure vai gratis in un patronato. È un ufficio. Aiuta con le richieste.
today-status-open = Puoi chiedere
today-status-comes = Può arrivarti
today-status-excluded = Non possibile
today-status-not-yet = Non ancora
today-status-expired = Scaduto
today-status-lapsed = Da confermare
today-ask-lapsed = Conosciamo somme e limiti fino al { $date }. L’aiuto può continuare. Chiedi.
today-ask-not-yet = Le nostre informazioni valgono dal { $date }.
today-ask-expired = Valeva fino al { $date }. Chiedi se c’è ancora.
today-after-birth = Lo chiedi dopo la nascita.
today-ask-last-day = Ultimo giorno per te: { $date }.
today-conditions = Condizioni e fonte

today-ask-circa = circa { $amount }
today-range = da { $least } a { $most }
today-ask-amount = Quanto: { $amount }
today-ask-month = Quanto: { $amount } al mese
today-months = { $amount } al mese per { $months } mesi, { $total } in tutto
today-ask-once = Quanto: { $amount }, una volta sola
today-ask-year = Quanto: { $amount } all’anno

today-at-inps = Dove: INPS.
today-at-comune = Dove: nel tuo comune.
today-at-consultorio = Dove: in un consultorio.
today-at-cav = Dove: in un CAV (Centro di Aiuto alla Vita). È un’associazione privata.
today-at-online = Dove: sul sito della Regione.
today-at-nobody = Non lo chiedi. Arriva senza richiesta.

today-private = È un aiuto privato. Non è della Regione. Lo dà un gruppo pro-life. Pro-life vuol dire: contro l’aborto.
today-ask-pregnancy = È per una donna incinta.
today-ask-weeks = Conta la settimana { $week } di gravidanza. Chiedi prima della sua fine.
today-ask-baby = È per chi ha un bambino piccolo.
today-ask-child = È per chi ha un figlio con meno di 18 anni.
today-ask-known-until = Lo conosciamo fino al { $date }. Il bambino nasce dopo? Chiedi se c’è ancora.
today-ask-born = Serve un figlio nato dal { $date } in poi.
today-ask-months = Lo chiedi nei primi { $months } mesi dopo la nascita.
today-ask-days = Lo chiedi nei primi { $days } giorni dopo la nascita.
today-ask-august = Quando compie { $years } anni il bambino? L’aiuto arriva fino ad agosto di quell’anno.
today-ask-isee = Serve un ISEE fino a { $limit }.
today-ask-isee-above = Il tuo ISEE è sopra il limite di { $limit }.
today-ask-isee-own = Serve un ISEE fino a { $limit }. Per questo aiuto l’ISEE può essere più basso del tuo. Chiedi a un CAF.
today-ask-isee-full = Per la somma intera serve un ISEE fino a { $limit }.
today-ask-isee-least = ISEE sopra { $limit }, o senza ISEE? La somma è la più bassa.
today-ask-born-full = Somma intera: serve un figlio nato dal { $date } in poi.
today-ask-first-year = Nel primo anno di vita il { $percent } % in più.
today-ask-household = Servono almeno { $people } persone in famiglia per l’ISEE.
today-ask-children = Servono almeno { $children } figli.
today-ask-income = Il reddito da lavoro può essere fino a { $limit } all’anno.
today-work = Servono { $months } mesi di contributi. I contributi sono soldi dal lavoro all’INPS. Contano tra { $from } e { $to } mesi prima della nascita.

today-assegno-unico = Assegno unico
today-assegno-unico-what = Soldi per ogni figlio con meno di 18 anni. Lo chiedi anche senza ISEE.
today-bonus-nuovi-nati = Bonus nuovi nati
today-bonus-nuovi-nati-what = Per ogni bambino nato o adottato. In questo ISEE l’assegno unico non conta.
today-maternita-comuni = Assegno di maternità dei Comuni
today-maternita-comuni-what = Per chi non ha altri soldi di maternità.
today-maternita-stato = Assegno di maternità dello Stato
today-maternita-stato-what = Per chi ha lavorato, anche con contratti brevi. La somma di quest’anno non è confermata.
today-bonus-nido = Bonus nido
today-bonus-nido-what = Paghi l’asilo nido? Il bonus ti dà indietro i soldi. L’asilo nido è per bambini piccoli.
today-nidi-gratis = Nidi Gratis Plus
today-nidi-gratis-what = Il bonus nido non copre una parte dell’asilo nido. La Regione paga quella parte.
today-carta-dedicata = Carta Dedicata a te
today-carta-dedicata-what = Una carta per comprare da mangiare. Per chi non ha altri aiuti al reddito. Il reddito sono i soldi che entrano.
today-bonus-mamme = Bonus mamme lavoratrici
today-bonus-mamme-what = Per mamme che lavorano.
today-consultori = Consultori e Centri per la famiglia
today-consultori-what = Ti ascoltano e ti danno consigli. È gratis. Non danno soldi. Ma conoscono gli aiuti.
today-progetto-gemma = Progetto Gemma
today-progetto-gemma-what = È della Fondazione Vita Nova. È per una donna incinta in difficoltà.

## The programme

programme-title = La rete per mettere insieme famiglia e lavoro
programme-open = Che cos’è la rete della tua zona
programme-about = NASKO e CRESCO erano parte di un programma. Era della Regione, per il 2014-15. Voleva aiutare chi lavora a unire famiglia e lavoro.
programme-mine = La rete della tua zona
programme-each = Le reti erano { $count }. C’era una rete per ogni zona sanitaria (ASL).
programme-of-asl = La tua era quella di questa zona: { $asl }.
programme-elsewhere = C’erano solo in Lombardia.
programme-what-title = Che cosa fa una rete, e per chi
programme-what = Si chiama «rete territoriale di conciliazione». Conciliazione vuol dire: mettere d’accordo vita e lavoro. La rete è un gruppo di enti pubblici e privati. Sono enti della zona, per esempio uffici e imprese. Fanno progetti insieme. Aiutano chi lavora, le famiglie e chi dà lavoro.
programme-does = Fa corsi e dà informazioni. Segue anche le alleanze locali per la famiglia.
programme-who-title = Chi c’è nella rete
programme-who-public = La Provincia, i comuni e gli uffici locali dell’ASL
programme-who-trade = La Camera di commercio: è l’ente delle imprese
programme-who-equality = La Consigliera di parità. Sul lavoro una donna sta peggio perché è donna? Lei la aiuta
programme-who-others = Imprese. E associazioni che non cercano guadagno
programme-alliances-title = Le alleanze locali per la famiglia
programme-alliances = Sono associazioni di famiglie. Sono anche gruppi sociali, economici e culturali. Lavorano per il bene delle famiglie della loro zona.
programme-now-title = E oggi?
programme-now = Oggi al posto di quelle ASL ci sono le ATS. Che cosa c’è adesso? Chiedi alla tua ATS, al comune o al consultorio.
programme-source = Lo raccontano le pagine che presentano il programma. Non conosciamo il loro indirizzo.

## Take it with you

sheet-title = NASKO e CRESCO: la nostra stima
sheet-neutral-title = Consultori familiari: dove andare
sheet-about = Quello che stampi, salvi o copi resta anche dopo. Altri usano il tuo telefono o il tuo computer? Possono trovarlo.
sheet-neutral = Senza le mie risposte e con un titolo neutro
sheet-print = Stampa
sheet-copy = Copia come testo
sheet-calendar = Salva le date per il calendario
sheet-copied = Copiato. Ora puoi incollarlo dove vuoi.
sheet-by-hand = Seleziona questo testo. Poi copialo tu.
sheet-saved = Fatto. Cerca «date.ics» tra i file scaricati.
sheet-fault = Non ha funzionato. Riprova quando hai internet.
sheet-answers = Le tue risposte
sheet-dates = Le tue date. Ma oggi i fondi sono chiusi
sheet-first-day = Primo giorno per chiedere { $fund }
sheet-last-day = Ultimo giorno per chiedere NASKO. È il giorno { $day } di gravidanza
sheet-in-time = { $months } mesi dalla nascita. Chi chiede CRESCO dopo può perdere soldi
sheet-too-old = { $months } mesi dalla nascita: CRESCO finisce
sheet-appointment = Appuntamento
sheet-closed = { $what } (oggi il fondo è chiuso)
sheet-code = Le tue date: solo i giorni, senza dire per che cosa
sheet-ask = Chiedi per telefono che cosa portare.
sheet-call = Ecco alcuni consultori. Telefona prima di andare.
sheet-no-places = Cerca il consultorio familiare della tua zona.
sheet-version = Versione { $version }.

## The map

map-title = Scegli la tua zona sulla mappa
map-hint = La Lombardia aveva 15 zone sanitarie, le ASL. Tocca la tua zona sulla mappa. Oppure scegli il suo nome. Poi scegli il comune della tua residenza.
map-comune = In quale comune vivi? La zona scelta è { $asl }.
map-wrong = Manca il comune. Scegli dalla lista. Oppure premi «Non so».
map-choose = Scegli il comune
map-failed = La mappa non si apre. Puoi andare avanti anche senza.
map-source = I confini delle zone sono di openpolis. Usano dati ISTAT del 2023 (licenza CC BY 4.0). Abbiamo reso i confini più semplici.

## The glossary

# The terms themselves and their explanations are in glossary.ftl.
glossary-open = Le parole italiane che incontri
glossary-title = Le parole italiane che incontri
glossary-about = Trovi queste parole sulle porte degli uffici. Le trovi anche sui moduli.

## On a kiosk

static-kiosk-fault = Qualcosa non ha funzionato. Non è colpa tua. Tra un minuto la pagina ricomincia da sola. Qui sotto trovi le regole.
static-kiosk-idle-title = Ci sei ancora?
static-kiosk-idle-about = Tocca lo schermo per continuare. Non c’è più nessuno? Allora cancelliamo tutte le risposte. Poi torniamo all’inizio.
static-kiosk-idle-count = Secondi: { $seconds }
static-kiosk-idle-more = Ho bisogno di più tempo
static-kiosk-link-title = Apri questo sito sul tuo telefono
static-kiosk-link-about = Apri la fotocamera del telefono. Poi inquadra il codice. Oppure copia l’indirizzo su un foglio.
static-kiosk-link-code = Codice QR con l’indirizzo del sito
static-kiosk-close = Chiudi
static-kiosk-keys = Tastiera sullo schermo
static-kiosk-keys-layout = Lingua della tastiera
static-kiosk-key-space = Spazio
static-kiosk-key-delete = Cancella una lettera o un numero
static-kiosk-key-next = Avanti
static-kiosk-key-done = Fatto
static-kiosk-key-comma = Virgola
static-kiosk-key-point = Punto
static-kiosk-key-apostrophe = Apostrofo
static-kiosk-key-hyphen = Trattino
