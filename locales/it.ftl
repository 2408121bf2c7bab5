# Italian: the reference. Short sentences, no office language; each term is explained where it appears.
#
# reviewed-by: the original

## On every page

page-title = { $page } - NASKO e CRESCO
page-title-error = Errore: { $page } - NASKO e CRESCO
language-label = Lingua
static-language = Italiano
language-silent = Questa lingua non si è caricata. Riprova quando c’è rete.
further-failed = Questa parte non si è caricata. Torna indietro e riprova quando c’è rete.
# Left out of what is shown once a person has reviewed the file: see its first lines.
unreviewed = Questa traduzione non è ancora stata controllata da una persona. Conta il testo italiano.
# The locale whose numbers and dates the browser writes.
intl-locale = it-IT
# What browsers do not know of dates: the order, then the months. `Intl` where they do.
intl-dates = Intl
footer-estimate = Questa è una stima, non una decisione. Decide il consultorio.
footer-private = Quello che scrivi resta in questa pagina. Non lo salviamo e non lo mandiamo a nessuno.
collected = Abbiamo raccolto le regole il { $law } e gli indirizzi il { $places }. Molti indirizzi sono del 2019.
collected-old = Questa pagina ha più di un anno. Regole, importi e numeri di telefono possono essere cambiati: chiedi al consultorio che cosa vale oggi.
preview = Anteprima. Giorno della domanda: { $date }.
preview-wrong = L’indirizzo della pagina sceglie regole o un giorno che non ci sono. Scrivi per esempio ?regime=2013&data=2014-05-05. Intanto usiamo questo giorno: { $date }.

continue = Continua
loading = Un momento, stiamo caricando.
result = Il tuo risultato
back = Indietro
leave = Esci subito
leave-about = «Esci subito» cancella le tue risposte e apre un altro sito. Puoi anche premere tre volte il tasto Maiusc (Shift). La cronologia del browser non si cancella.
leave-kiosk = «Esci subito» cancella le tue risposte e torna qui, all’inizio.
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

start-title = Che cosa ti darebbero NASKO e CRESCO, e dove andare
start-intro = NASKO e CRESCO sono due fondi della Regione Lombardia. Sono per donne incinte e neomamme con pochi soldi. Rispondi a poche domande. Ti diciamo che cosa ti darebbero e in quale consultorio andare.
start-nasko = NASKO: fino a { $amount }, in al massimo { $months } mesi, prima e dopo la nascita.
start-cresco = CRESCO: { $amount } al mese, per { $months } mesi al massimo, per comprare da mangiare.
start-consultorio = Il consultorio familiare è un servizio gratuito. Ci trovi ostetriche, assistenti sociali e psicologhe. Quello che dici resta riservato.
start-time = Bastano circa tre minuti. A ogni domanda puoi rispondere «Non so».
start-go = Inizia

closed-title = I due fondi oggi sono chiusi
closed-dates = NASKO ha preso domande fino al { $nasko } ({ $naskosure }). CRESCO fino al { $cresco } ({ $crescosure }).
closed-why = Qui vedi che cosa dicevano le regole. Il consultorio c’è ancora, e conosce gli aiuti di oggi.
closed-other = Oggi ci sono altri aiuti: per esempio l’assegno unico, il bonus nuovi nati, l’assegno di maternità del Comune. Chiedi al consultorio, al tuo comune o a un CAF (un ufficio che aiuta con le tasse e i moduli).
sure-high = data certa
sure-medium = giorno non certo
sure-low = data non certa

## Questions

comune-title = In quale comune vivi?
comune-hint = Scrivi le prime lettere e scegli dall’elenco. Conta il comune dove hai la residenza, cioè dove sei registrata come abitante.
comune-help = È il comune scritto sulla carta d’identità o sul certificato di residenza. Se il nome del tuo comune è cambiato, puoi scrivere anche quello vecchio.
comune-elsewhere = Non vivo in Lombardia
comune-map = Scegli sulla mappa
comune-found = { $count ->
    [one] Un comune trovato. Usa le frecce per scegliere.
   *[other] { $count } comuni trovati. Usa le frecce per scegliere.
}
comune-none = Nessun comune trovato.
comune-former = { $name }, prima { $former }
comune-unknown = Non troviamo questo comune in Lombardia. Controlla come è scritto e scegli dall’elenco, per esempio «Bergamo».
comune-other-asl = Questo comune è in un’altra zona della Lombardia. Qui scegli un comune di questa zona. Se vivi in un’altra zona, premi «Non so».
comune-both = Hai scritto un comune e anche che non vivi in Lombardia. Lascia solo una delle due risposte.

day-title = Che giorno è oggi?
day-hint = L’orologio di questo apparecchio è sbagliato. Scrivi giorno, mese e anno di oggi. Per esempio: 15 3 2027
day-help = La data di oggi è su un altro telefono, su un giornale o su un calendario. Puoi anche chiedere a chi ti sta vicino. Serve perché alcune regole contano i mesi e i giorni passati.
day-passed = Questa data è già passata. Scrivi la data di oggi: non può essere prima del { $date }.
day-late = Questa data è troppo lontana. Scrivi la data di oggi, con l’anno in quattro cifre.

since-title = Da quando vivi in Lombardia?
since-hint = Conta da quando ci vivi senza interruzioni, anche se hai cambiato comune. Se non ricordi il giorno, va bene una data vicina. Per esempio: 15 3 2020
since-help = La data è sul certificato storico di residenza. Lo dà l’anagrafe, l’ufficio del tuo comune che tiene l’elenco di chi ci vive.

maternity-title = In quale situazione sei?
maternity-hint = Sei incinta e hai già un bambino piccolo? Rispondi alle domande due volte. Una volta come donna incinta, una come mamma.
maternity-pregnant = Sono incinta
maternity-mother = Ho già avuto il bambino o la bambina
maternity-neither = Nessuna delle due
maternity-help = Se pensi di essere incinta, al consultorio puoi chiedere il test e una visita. Puoi andare anche senza la richiesta del medico.

due-date-title = Per quando è previsto il parto?
due-date-hint = Scrivi la data prevista del parto, per esempio 20 6 2027. Oppure scrivi a quante settimane sei.
due-date-date = Data prevista del parto
due-date-weeks = Oppure: a quante settimane sei oggi
due-date-weeks-hint = Se ti hanno detto «10 settimane e 3 giorni», scrivi 10 e 3.
due-date-weeks-field = Settimane compiute
due-date-days-field = Giorni in più
due-date-help = La data prevista è scritta sull’ecografia o sulla cartella della gravidanza. Le settimane si contano dal primo giorno dell’ultima mestruazione.
due-date-both = Hai scritto la data e anche le settimane. Lascia solo una delle due.

birth-date-title = Quando è nato il bambino o la bambina?
birth-date-hint = Per esempio: 30 10 2026
birth-date-help = La data è sul certificato di nascita o sulla tessera sanitaria del bambino.

breastfeeding-title = Allatti al seno?
breastfeeding-help = Conta il latte materno, anche insieme ad altro latte o cibo. Se hai un dubbio, rispondi «Non so»: ne parli con il consultorio.

nasko-received-title = Hai già avuto NASKO per questo bambino?
nasko-received-help = NASKO arrivava ogni mese su una carta prepagata, dopo un accordo scritto con il consultorio. Se non ne hai mai sentito parlare, la risposta è no.

isee-title = Quanto è il tuo ISEE?
isee-hint = L’ISEE è un numero: tiene conto dei redditi, dei risparmi e di quante persone siete in famiglia. Scrivi l’importo in euro, per esempio 7.700,00
isee-help = È scritto sull’attestazione ISEE, accanto alla parola «ISEE». Se non ce l’hai, puoi averla gratis: da un CAF (un ufficio che aiuta con le tasse e i moduli) o sul sito dell’INPS (l’ente pubblico che paga pensioni e bonus).
isee-understood = Abbiamo capito { $amount }.

household-title = Quante persone ci sono nella tua famiglia per l’ISEE?
household-hint = Conta anche te. Il bambino che deve nascere non si conta. Scrivi un numero, per esempio 3
household-help = Sono le persone scritte sull’attestazione ISEE, sotto «nucleo familiare». Di solito sono quelle che hanno la residenza con te.

## What is wrong with an answer

date-missing-day = Manca il giorno. Scrivi un numero, per esempio 15
date-missing-month = Manca il mese. Scrivi un numero, per esempio 3 per marzo
date-missing-year = Manca l’anno. Scrivi quattro cifre, per esempio 2020
date-number-day = Il giorno va scritto in cifre, per esempio 15
date-number-month = Il mese va scritto in cifre, per esempio 3 per marzo
date-number-year = L’anno va scritto con quattro cifre, per esempio 2020
date-no-month = Il mese va da 1 a 12. Per esempio 3 per marzo
date-no-day = Questo giorno non esiste: quel mese ha { $days } giorni. Controlla il giorno e il mese.
since-future = Questa data deve ancora venire. Scrivi da quando vivi in Lombardia. L’ultima data possibile: { $date }.
birth-future = Questa data deve ancora venire. Se il bambino non è ancora nato, torna indietro e scegli «Sono incinta».
due-early = Questa data è passata da più di { $days } giorni. Se non sei più incinta, torna indietro e cambia la risposta.
due-late = Questa data è troppo lontana. L’ultima data possibile: { $date }.
week-wrong = Scrivi le settimane in cifre, da 0 a 43. Per esempio 10
week-days-wrong = Scrivi i giorni in cifre, da 0 a 6. Per esempio 3
isee-ambiguous = Non capiamo se la virgola separa le migliaia o i centesimi. Scrivi così: 7.700,00
isee-negative = L’ISEE non può essere sotto zero. Se è zero, scrivi 0
isee-long = Questo numero è troppo lungo. Scrivi l’ISEE in euro, per esempio 7.700,00
isee-wrong = Non riusciamo a leggere questo importo. Scrivi solo il numero in euro, per esempio 7.700,00
household-wrong = Scrivi quante persone siete, con un numero da 1 a 99. Per esempio 3

## Check

check-title = Controlla le tue risposte
check-unsure = Non so
check-change = Cambia
check-change-what = : { $what }
check-go = Vedi il risultato
label-today = Oggi è
label-comune = Comune dove vivi
label-since = Da quando vivi in Lombardia
label-maternity = La tua situazione
label-due-date = Data prevista del parto
label-birth-date = Data di nascita del bambino
label-breastfeeding = Allatti al seno
label-nasko-received = NASKO già avuto
label-isee = ISEE
label-household = Persone in famiglia

## Result

result-title = { $fund }: { $verdict }.
result-intro = Ecco la nostra stima, con le tue risposte.
result-short-likely = probabile
result-short-later = dopo la nascita
result-short-ask = da chiedere
result-short-unlikely = non previsto
result-short-closed = chiuso

result-nasko-about = Per una donna incinta in difficoltà.
result-cresco-about = Per una neomamma in difficoltà, per comprare da mangiare.
result-verdict-likely = { $fund } ti spetterebbe, se il consultorio conferma.
result-verdict-later = { $fund } ti spetterebbe dopo la nascita, se il consultorio conferma.
result-verdict-ask = { $fund } è possibile. C’è qualcosa da chiarire con il consultorio.
result-verdict-unlikely = { $fund } non ti spetterebbe. Almeno una condizione non c’è.
result-verdict-closed = In quella data { $fund } non prendeva domande.
result-verdict-gap = Per gennaio e febbraio 2015 le regole non sono chiare. Per { $fund } chiedi al consultorio.
result-amount-up-to = Fino a { $max }, in al massimo { $months } mesi.
result-amount-between = Da { $min } a { $max }, in al massimo { $months } mesi.
result-amount-none = Con queste risposte, nessun importo.

result-requirements-title = Le condizioni
result-status-met = Sì
result-status-unmet = No
result-status-judge = Da valutare
result-status-unknown = Da verificare
result-status-pending = Dopo la nascita
result-requirement-pregnancy = Essere incinta
result-requirement-pregnancy-day = Chiedere entro il giorno { $days } di gravidanza
result-requirement-residence-any = Vivere in Lombardia
result-requirement-residence = { $years ->
    [one] Vivere in Lombardia da almeno un anno
   *[other] Vivere in Lombardia da almeno { $years } anni
}
result-requirement-isee = Avere un ISEE fino a { $limit }
result-requirement-isee-size = Avere un ISEE fino a { $others }, o fino a { $alone } se nella tua famiglia per l’ISEE ci sei solo tu
result-requirement-child = Avere un bambino con meno di { $months } mesi, nato dal { $from } in poi
result-requirement-child-age = Chiedere entro { $months } mesi dalla nascita
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
result-judge-note = Qui il consultorio può decidere caso per caso.
result-source = Atto o fonte: { $act }
result-sure-of-high = fonti sicure
result-sure-of-medium = fonti buone, non ufficiali
result-sure-of-one = una fonte sola
result-sure-of-low = lo deduciamo noi

result-payments-title = I mesi e i pagamenti
result-payments-plan = È solo un esempio: le rate le decide il consultorio con te.
result-payments-least = Qui c’è il minimo. Se allatti, in tutto sono { $max }.
result-payments-pause = Dopo i primi mesi i pagamenti si fermano. Riprendono con la nascita.
result-payments-none = Per dirti i mesi ci serve la data della nascita, anche quella prevista.
result-payments-caption = { $fund }, mese per mese
result-payments-month = Mese
result-payments-amount = Importo
result-payments-total = In tutto

result-conditions-title = Che cosa decide solo il consultorio
result-condition-interview = NASKO è per chi rinuncia a interrompere la gravidanza. Noi non te lo chiediamo. Ne parli solo con il consultorio o con il tuo medico, in modo riservato.
result-condition-plan-nasko = Un progetto scritto insieme a te, con il consultorio e un CAV. Il CAV (Centro di Aiuto alla Vita) è un’associazione privata che aiuta le donne in gravidanza.
result-condition-plan-cresco = Un progetto scritto insieme a te, con visite per controllare la crescita del bambino.
result-condition-hardship = La tua difficoltà, economica e personale.

result-documents-title = Che cosa portare
result-document-birth-certificate = Certificato di nascita del bambino
result-document-breastfeeding = Questionario sull’allattamento (lo dà il consultorio)
result-document-hardship = Una dichiarazione sulla tua difficoltà (si compila al consultorio)
result-document-hardship-papers = Carte che spiegano la tua difficoltà: affitto, mutuo, perdita del lavoro
result-document-identity = Documento d’identità
result-document-interview = Il foglio del colloquio con il medico o il consultorio
result-document-isee = Attestazione ISEE
result-document-pregnancy-certificate = Certificato di gravidanza
result-document-residence = Una dichiarazione di residenza (si firma al consultorio)
result-document-tax-code = Codice fiscale

result-places-title = Dove andare
result-places-call-first = I dati sono del { $year }: telefona prima di andare.
result-places-near = I consultori della tua zona
result-places-in-comune = I consultori di { $comune }, per codice postale (CAP)
result-places-cav = CAV, Centri di Aiuto alla Vita
result-places-cav-about = Sono associazioni private. NASKO si poteva chiedere anche qui.
result-places-no-cav = Nella tua zona non c’è un CAV nel nostro elenco. Puoi chiamare { $name }, associazione privata:
result-places-all = Tutti i consultori della zona: { $asl }
result-places-unknown = Non sappiamo in quale comune vivi. Scegli la tua zona, ti mostriamo i suoi consultori.
result-places-unknown-link = elenco dei consultori
result-places-elsewhere = Questi due fondi erano solo per chi vive in Lombardia. Puoi cercare il consultorio familiare della tua zona.
result-places-loading = Stiamo caricando i consultori.
result-places-failed = L’elenco non si è caricato. Lo trovi qui:
result-places-kiosk = Chiedi a chi lavora qui: può aiutarti a trovare il consultorio per te.
result-place-public = pubblico
result-place-private = privato, accreditato dalla Regione
result-place-distance = a circa { $km } km
result-place-here = nel tuo comune
result-place-no-contact = Non abbiamo né telefono né indirizzo.

result-take-title = Porta via queste informazioni
result-take-about = Inquadra un codice con la fotocamera di un telefono. I codici del consultorio e dei documenti non contengono le tue risposte.
result-take-show = Codici da inquadrare
result-take-place = { $name }: per la rubrica del telefono
result-take-documents = I documenti da portare
result-take-heading = Da portare al consultorio:
result-take-fault = Il codice non si è caricato. Riprova quando c’è rete.

result-rules-title = Le regole che abbiamo usato
result-rules-program = Sono le regole del programma 2014-15 della Regione Lombardia.
result-rules-other = Sono le regole del { $regime }, scelte per questa anteprima.
result-rules-in-force = Sono le regole in vigore alla data della domanda.
result-rules-dates = { $fund }: dal { $from } al { $to }.
result-rules-day = Giorno della domanda: { $date }.
result-rules-read = Gli atti sono i testi ufficiali. Quasi tutti non li abbiamo potuti leggere. Le cifre vengono da chi li racconta.

result-change = Cambia le risposte
result-restart = Ricomincia da capo
result-back = Torna al risultato

## What would change it

change-isee-band = tra { $least } e { $most }, secondo la nostra stima
change-isee-up-to = Se il tuo ISEE è fino a { $limit }
change-isee-above = Se il tuo ISEE è più di { $limit }
change-isee-between = Se il tuo ISEE è più di { $above } e fino a { $limit }
change-alone = Se nella tua famiglia per l’ISEE ci sei solo tu
change-more = Se nella tua famiglia per l’ISEE ci sono altre persone
change-lombardy = Se vivi in Lombardia
change-elsewhere = Se non vivi in Lombardia
change-since = Se hai cominciato a vivere in Lombardia
change-due = Se il parto è previsto
change-birth = Se hai un bambino nato
change-born = Se il bambino nasce
change-from = { $what } il giorno { $day } o dopo
change-to = { $what } il giorno { $day } o prima
change-between = { $what } tra il giorno { $from } e il giorno { $to }
change-when-born = Quando il bambino sarà nato
change-time = { $years ->
    [one] Dal giorno { $day }, quando vivrai in Lombardia da un anno
   *[other] Dal giorno { $day }, quando vivrai in Lombardia da { $years } anni
}
change-pregnant = Se sei incinta
change-not-pregnant = Se non sei incinta
change-neither = Se non sei incinta e non hai un bambino piccolo
change-no-nasko = Se per questo bambino non hai avuto NASKO
change-nasko = Se per questo bambino hai avuto NASKO
change-up-to = fino a { $max }
change-least-to = da { $least } a { $max }
change-born-no-nasko = Vale se per lo stesso bambino non avrai avuto NASKO.
change-not-enough = Da solo non basta: manca anche un’altra condizione.
change-nothing = Per questo bambino o questa gravidanza non può più cambiare.
change-same = Ogni risposta, da sola, dà lo stesso risultato.
change-nothing-help = Non è colpa tua. Il consultorio può dirti quali altri aiuti ci sono.

## Why

why-ask = Perché?
why-disagree = Le fonti non sono d’accordo
why-rule-pregnancy = NASKO aiutava durante una gravidanza e dopo. Per questo lo poteva chiedere solo chi era incinta.
why-rule-pregnancy-day = I giorni si contano dall’ultima mestruazione. Noi li calcoliamo dalla data prevista del parto.
why-rule-residence = I soldi erano della Regione Lombardia, e andavano a chi ci abita. Conta la residenza, cioè dove sei registrata come abitante.
why-rule-isee = Il fondo era per chi ha pochi soldi. L’ISEE serve a capirlo, allo stesso modo per tutti. Va bene anche un ISEE uguale al limite.
why-rule-child = CRESCO serviva per il cibo della mamma e del bambino nei primi mesi di vita. Per questo conta quando è nato.
why-rule-child-age = I mesi si contano dal giorno della nascita al giorno della domanda.
why-rule-no-nasko = Per lo stesso bambino si poteva avere un fondo solo: NASKO oppure CRESCO.
why-compare = La regola: «{ $rule }». { $value }
why-valid = Valeva per le domande dal { $from } al { $to } ({ $sure }).
why-sources = Chi lo racconta:
why-version-a = Chi dice A:
why-version-b = Chi dice B:
why-choice = Quanto è sicura la nostra scelta: { $sure }.
why-class-act = testo ufficiale
why-class-office = ufficio pubblico
why-class-municipality = Comune
why-class-cav = CAV
why-class-region = comunicato della Regione
why-class-press = giornale
why-class-guide = guida
why-class-blog = sito personale
conflict-k1 = A: { $a } al mese, e il doppio nei primi mesi se allatti. B: { $b } al mese, e il doppio sempre se allatti. Usiamo A, che è più recente e più precisa. Il massimo in tutto è lo stesso.
conflict-k2 = A: si chiede entro { $a } mesi dalla nascita. B: vale per un bambino fino a { $b } mesi. Usiamo A per il giorno della domanda e B per i mesi pagati.
conflict-k3 = A: chi chiede dopo { $a } mesi dalla nascita perde i mesi già passati. B: i mesi si pagano tutti, dalla nascita. Usiamo A, che è più precisa. Con B non perderesti niente.
conflict-k4 = Quale atto ha creato CRESCO? A: { $a }. B: { $b }. Usiamo tutti e due: il primo dà i soldi, il secondo le regole.
conflict-k5 = Quanto valore di una casa a Milano non si conta, nel 2026? A: fino a { $a }. B: fino a { $b }. Usiamo A, che è più recente e cita la legge.
conflict-k6 = Quando è finito CRESCO? A: nei primi mesi del 2016. B: un avviso della fine del 2015 lo elenca ancora. Usiamo A. Il giorno preciso lo abbiamo scelto noi.
conflict-k9 = Qual è l’importo più basso dell’assegno unico? A: { $a } al mese. B: { $b } al mese. Diciamo «circa»: la cifra giusta la dà l’INPS.
conflict-k10 = A: CRESCO dava in tutto { $a }. B: { $b }. Usiamo A, perché è la somma dei mesi.

## The money in time

chart-title = { $fund }: i soldi mese per mese
chart-about = Mesi: { $from } – { $to }. Al mese: { $each }. In tutto: { $total }.
chart-birth = Nascita: { $month }


## The estimate of the ISEE

estimate-title = Stimiamo il tuo ISEE
estimate-open = Non conosco il mio ISEE: facciamo una stima
estimate-number = Stima: domanda { $number }
estimate-amounts = Scrivi gli importi in euro, per esempio 9.000. Un campo vuoto vale zero. Se sono tutti vuoti, vale «Non so».
estimate-children-title = Quanti figli vivono con te?
estimate-children-hint = Conta i figli con meno di 18 anni. Il bambino che deve nascere non si conta. Se non ne hai, scrivi 0
estimate-children-field = Figli con meno di 18 anni
estimate-under-3 = Uno di loro ha meno di 3 anni?
estimate-children-help = Sono i figli scritti con te nello stato di famiglia. È un certificato dell’anagrafe, l’ufficio del tuo comune che tiene l’elenco di chi ci vive.
estimate-children-wrong = Scrivi quanti figli, con un numero. Sono meno delle persone in famiglia. Per esempio 1
estimate-parents-title = Quali genitori vivono con i bambini?
estimate-parents-hint = Qui un genitore lavora se ha lavorato almeno sei mesi in un anno.
estimate-parents-lone = Un genitore solo
estimate-parents-both = Due genitori, e lavorano tutti e due
estimate-parents-not-both = Due genitori, e almeno uno non lavora
estimate-parents-help = Se i genitori non sono sposati e vivono in case diverse, le regole sono altre. Chiedi a un CAF: è un ufficio che aiuta con le tasse e i moduli.
estimate-income-title = Quanto guadagnate in un anno?
estimate-pay = La tua paga di un anno, prima delle tasse
estimate-other-pay = La paga dell’altro genitore, o di un’altra persona in famiglia
estimate-other = Tutto il resto: disoccupazione, pensione, lavoro in proprio
estimate-income-help = La paga è scritta nella Certificazione Unica (CU), il foglio che il datore di lavoro dà ogni anno. Di solito l’ISEE guarda i redditi di due anni fa.
estimate-home-title = Com’è la casa dove vivete?
estimate-home-hint = Scegli, poi scrivi gli importi in euro. Se la casa è vostra il suo valore serve: senza, non possiamo fare una stima.
estimate-home-rent = In affitto
estimate-home-own = Di nostra proprietà
estimate-home-other = Né in affitto né nostra
estimate-home-both = Hai scritto l’affitto e anche il valore. Scegli com’è la casa.
estimate-rent = Affitto di un mese
estimate-value = Valore della casa per l’IMU
estimate-mortgage = Mutuo che resta da pagare
estimate-home-help = L’IMU è la tassa del comune sulle case. Il suo valore è sulle carte dell’IMU o del catasto, l’elenco delle case. Se non lo sai, premi «Non so» e vai avanti lo stesso.
estimate-savings-title = Quali risparmi avete?
estimate-savings = Soldi in banca o alla posta
estimate-property = Altre case o terreni: il valore per l’IMU
estimate-savings-help = Somma i conti, i libretti e i titoli di tutta la famiglia. Se non avete niente, scrivi 0. Di solito l’ISEE guarda due anni fa.
estimate-outcome = Il tuo ISEE: { $band }
estimate-quote = È una stima: non scrivere mai questi numeri in una domanda. Vale solo l’attestazione ISEE.
estimate-within = probabilmente sei entro il limite.
estimate-near = potresti essere sotto o sopra il limite: serve l’ISEE vero.
estimate-above = probabilmente sei sopra il limite.
estimate-no-limit = non c’è un limite di ISEE.
estimate-families = Per alcuni aiuti conta un altro ISEE, con le regole del 2026: { $band }. Sono l’assegno unico, il bonus nido, il bonus nuovi nati, l’assegno di inclusione (ADI) e il supporto per la formazione e il lavoro (SFL).
estimate-left-out = Il bambino che deve nascere non si conta. Mancano anche altre cose: i soldi che avevate in media sul conto, il mantenimento, gli aiuti senza tasse, la disabilità e il guadagno dei titoli. Per questo abbiamo allargato noi i due numeri.
estimate-real = L’ISEE vero è gratis. Si chiede con la DSU, un modulo con i dati della famiglia: in un CAF (un ufficio che aiuta con le tasse e i moduli) o sul sito dell’INPS, con SPID o con la carta d’identità elettronica (CIE).
estimate-none = Non riusciamo a fare una stima
estimate-none-about = Ci manca quanto guadagnate, quanto vale la casa o che cosa avete da parte. Non fa niente: andiamo avanti come con «Non so».

## Today

today-title = Gli aiuti di oggi
today-open = Vedi gli aiuti di oggi
today-about = Sono gli aiuti del 2025 e del 2026. Li abbiamo raccolti il { $date }. Importi e scadenze cambiano: chiedi sempre conferma. Decide l’ufficio, non questa pagina.
today-inps = L’INPS è l’ente pubblico che paga pensioni e bonus. La domanda si fa sul suo sito, o gratis in un patronato (un ufficio che aiuta con le domande).
today-status-open = Puoi chiedere
today-status-comes = Può arrivarti
today-status-excluded = Escluso
today-status-not-yet = Non ancora
today-status-expired = Scaduto
today-status-lapsed = Da confermare
today-ask-lapsed = Conosciamo importi e limiti fino al { $date }. L’aiuto può continuare: chiedi.
today-ask-not-yet = Le nostre informazioni valgono dal { $date }.
today-ask-expired = Valeva fino al { $date }. Chiedi se c’è ancora.
today-after-birth = Si chiede dopo la nascita.
today-ask-last-day = Ultimo giorno per te: { $date }.
today-conditions = Condizioni e fonte

today-ask-circa = circa { $amount }
today-range = da { $least } a { $most }
today-ask-amount = Importo: { $amount }
today-ask-month = Importo: { $amount } al mese
today-months = { $amount } al mese per { $months } mesi, { $total } in tutto
today-ask-once = Importo: { $amount }, una volta sola
today-ask-year = Importo: { $amount } all’anno

today-at-inps = Dove: INPS.
today-at-comune = Dove: nel tuo comune.
today-at-consultorio = Dove: in un consultorio.
today-at-cav = Dove: in un CAV (Centro di Aiuto alla Vita, un’associazione privata).
today-at-online = Dove: sul sito della Regione.
today-at-nobody = Non si chiede: arriva senza domanda.

today-private = È un aiuto privato, non della Regione. Lo dà un ente pro-life, cioè contrario all’aborto.
today-ask-pregnancy = È per una donna incinta.
today-ask-weeks = Si chiede prima della fine della settimana { $week } di gravidanza.
today-ask-baby = È per chi ha un bambino piccolo.
today-ask-child = È per chi ha un figlio minorenne.
today-ask-known-until = Lo conosciamo fino al { $date }. Per chi nasce dopo, chiedi se c’è ancora.
today-ask-born = Serve un figlio nato dal { $date } in poi.
today-ask-months = Si chiede entro { $months } mesi dalla nascita.
today-ask-days = Si chiede entro { $days } giorni dalla nascita.
today-ask-august = Arriva fino ad agosto dell’anno in cui il bambino compie { $years } anni.
today-ask-isee = Serve un ISEE fino a { $limit }.
today-ask-isee-above = Il tuo ISEE supera il limite di { $limit }.
today-ask-isee-own = Serve un ISEE fino a { $limit }. Per questo aiuto l’ISEE può essere più basso del tuo: chiedi a un CAF.
today-ask-isee-full = Per l’importo pieno serve un ISEE fino a { $limit }.
today-ask-isee-least = Importo minimo con un ISEE sopra { $limit }, o senza ISEE.
today-ask-born-full = Per l’importo pieno serve un figlio nato dal { $date } in poi.
today-ask-first-year = Nel primo anno di vita il { $percent } % in più.
today-ask-household = Nella famiglia per l’ISEE servono almeno { $people } persone.
today-ask-children = Servono almeno { $children } figli.
today-ask-income = Serve un reddito da lavoro fino a { $limit } all’anno.
today-work = Servono { $months } mesi di contributi da lavoro, tra { $from } e { $to } mesi prima della nascita.

today-assegno-unico = Assegno unico
today-assegno-unico-what = Soldi per ogni figlio minorenne. Si chiede anche senza ISEE.
today-bonus-nuovi-nati = Bonus nuovi nati
today-bonus-nuovi-nati-what = Per ogni bambino nato o adottato. In questo ISEE l’assegno unico non conta.
today-maternita-comuni = Assegno di maternità dei Comuni
today-maternita-comuni-what = Per chi non ha un’altra indennità di maternità.
today-maternita-stato = Assegno di maternità dello Stato
today-maternita-stato-what = Per chi ha lavorato, anche con contratti brevi. L’importo di quest’anno non è confermato.
today-bonus-nido = Bonus nido
today-bonus-nido-what = Rimborsa quello che paghi per l’asilo nido.
today-nidi-gratis = Nidi Gratis Plus
today-nidi-gratis-what = La Regione paga la parte dell’asilo nido che il bonus nido non copre.
today-carta-dedicata = Carta Dedicata a te
today-carta-dedicata-what = Una carta per comprare da mangiare. Per chi non ha altri aiuti al reddito.
today-bonus-mamme = Bonus mamme lavoratrici
today-bonus-mamme-what = Per mamme che lavorano.
today-consultori = Consultori e Centri per la famiglia
today-consultori-what = Ascolto e consigli gratuiti. Non danno soldi, ma conoscono gli aiuti.
today-progetto-gemma = Progetto Gemma
today-progetto-gemma-what = Della Fondazione Vita Nova, per una donna incinta in difficoltà.

## The programme

programme-title = La rete che aiuta a conciliare famiglia e lavoro
programme-open = Che cos’è la rete della tua zona
programme-about = NASKO e CRESCO erano parte di un programma della Regione, per il 2014-15. Voleva aiutare chi lavora a tenere insieme famiglia e lavoro.
programme-mine = La rete della tua zona
programme-each = Le reti erano { $count }, una per ogni zona sanitaria (ASL).
programme-of-asl = La tua era quella di questa zona: { $asl }.
programme-elsewhere = C’erano solo in Lombardia.
programme-what-title = Che cosa fa una rete, e per chi
programme-what = Si chiama «rete territoriale di conciliazione». È un gruppo di enti pubblici e privati della zona. Con progetti comuni aiuta chi lavora, le famiglie e chi dà lavoro a mettere d’accordo vita e lavoro.
programme-does = Fa corsi e dà informazioni. Segue anche le alleanze locali per la famiglia.
programme-who-title = Chi c’è nella rete
programme-who-public = La Provincia, i comuni e gli uffici locali dell’ASL
programme-who-trade = La Camera di commercio, cioè l’ente delle imprese
programme-who-equality = La Consigliera di parità: aiuta se sul lavoro ti trattano peggio perché sei donna
programme-who-others = Imprese e associazioni senza scopo di lucro
programme-alliances-title = Le alleanze locali per la famiglia
programme-alliances = Sono associazioni di famiglie e gruppi sociali, economici e culturali. Lavorano per il benessere delle famiglie della loro zona.
programme-now-title = E oggi?
programme-now = Oggi al posto di quelle ASL ci sono le ATS. Chiedi alla tua ATS, al comune o al consultorio che cosa c’è adesso.
programme-source = Lo raccontano le pagine che presentano il programma. Non conosciamo il loro indirizzo.

## Take it with you

sheet-title = NASKO e CRESCO: la nostra stima
sheet-neutral-title = Consultori familiari: dove andare
sheet-about = Quello che stampi, salvi o copi resta anche dopo. Chi usa il tuo telefono o il tuo computer può trovarlo.
sheet-neutral = Senza le mie risposte e con un titolo neutro
sheet-print = Stampa
sheet-copy = Copia come testo
sheet-calendar = Salva le date per il calendario
sheet-copied = Copiato. Ora puoi incollarlo dove vuoi.
sheet-by-hand = Seleziona questo testo e copialo tu.
sheet-saved = Fatto: cerca «date.ics» tra i file scaricati.
sheet-fault = Non è riuscito. Riprova quando c’è rete.
sheet-answers = Le tue risposte
sheet-dates = Le tue date, se i fondi fossero ancora aperti
sheet-first-day = Primo giorno per chiedere { $fund }
sheet-last-day = Ultimo giorno per chiedere NASKO (giorno { $day } di gravidanza)
sheet-in-time = { $months } mesi dalla nascita: chi chiede CRESCO dopo questo giorno può perdere soldi
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
map-hint = La Lombardia era divisa in 15 zone sanitarie, chiamate ASL. Tocca la tua sulla mappa, o sceglila per nome. Poi scegli il comune dove hai la residenza.
map-comune = In quale comune vivi? La zona scelta è { $asl }.
map-wrong = Manca il comune. Sceglilo dall’elenco, oppure premi «Non so».
map-choose = Scegli il comune
map-failed = La mappa non si è caricata. Puoi andare avanti anche senza.
map-source = I confini delle zone sono di openpolis, con dati ISTAT del 2023 (licenza CC BY 4.0). Li abbiamo semplificati.

## The glossary

# The terms themselves and their explanations are in glossary.ftl.
glossary-open = Le parole italiane che incontri
glossary-title = Le parole italiane che incontri
glossary-about = Trovi queste parole sulle porte degli uffici e sui moduli.

## Without JavaScript, and when something fails

# In Italian only, as these pages are: no other file has these.

static-fault = Qualcosa non ha funzionato, e non è colpa tua. Ricarica la pagina per ricominciare. Qui sotto trovi le regole e i consultori.
static-leave = Esci subito
static-title = NASKO e CRESCO: aiuti per mamme in Lombardia
static-intro = NASKO e CRESCO erano due fondi della Regione Lombardia per donne incinte e neomamme in difficoltà economica. Oggi sono chiusi. Il consultorio familiare è un servizio gratuito e riservato, e conosce gli aiuti di oggi.
static-closed = NASKO ha preso domande fino al { $nasko }, CRESCO fino al { $cresco }. Le due date non sono certe.
static-estimate = Queste sono informazioni, non una decisione. Decide il consultorio.
static-list = Elenco completo, con indirizzi e siti
static-call-first = I dati sono soprattutto del 2019: telefona prima di andare.
static-collected = Abbiamo raccolto le regole il { $law } e gli indirizzi il { $places }.
static-public = pubblico
static-private = privato accreditato
static-no-contact = non abbiamo né telefono né indirizzo
static-rules = Le regole in breve (programma 2014-15)
static-nasko = NASKO era per una donna incinta che rinunciava a interrompere la gravidanza. Serviva un ISEE fino a { $isee }. Serviva vivere in Lombardia da almeno un anno, e chiedere entro il giorno { $days } di gravidanza. NASKO dava fino a { $amount }, in { $months } mesi al massimo, con un progetto del consultorio e di un CAV (Centro di Aiuto alla Vita, un’associazione privata).
static-cresco = CRESCO era per una neomamma con un bambino di meno di { $age } mesi. Serviva un ISEE fino a { $isee }. Serviva vivere in Lombardia da almeno un anno, e non avere avuto NASKO per lo stesso bambino. CRESCO dava { $amount } al mese, per { $months } mesi al massimo, per comprare da mangiare.
static-isee = L’ISEE è un numero che tiene conto dei redditi, dei risparmi e di quante persone ci sono in famiglia. Si fa gratis in un CAF (un ufficio che aiuta con le tasse e i moduli) o sul sito dell’INPS (l’ente pubblico che paga pensioni e bonus).
static-places = I consultori, per zona sanitaria (ASL)
static-places-title = Consultori familiari della Lombardia
static-helpline = Numero verde di un’associazione privata: { $name }
static-sources = Fonti: ISTAT; GeoNames (CC BY 4.0); Ministero della Salute, elenco 2019.
static-back = Torna alle domande

## On a kiosk

static-kiosk-fault = Qualcosa non ha funzionato, e non è colpa tua. Tra un minuto la pagina ricomincia da sola. Qui sotto trovi le regole.
static-kiosk-idle-title = Ci sei ancora?
static-kiosk-idle-about = Tocca lo schermo per continuare. Se non c’è più nessuno, cancelliamo tutte le risposte e torniamo all’inizio.
static-kiosk-idle-count = Secondi: { $seconds }
static-kiosk-idle-more = Ho bisogno di più tempo
static-kiosk-link-title = Apri questo sito sul tuo telefono
static-kiosk-link-about = Inquadra il codice con la fotocamera del telefono. Puoi anche copiare l’indirizzo su un foglio.
static-kiosk-link-code = Codice QR con l’indirizzo del sito
static-kiosk-close = Chiudi
static-kiosk-keys = Tastiera sullo schermo
static-kiosk-keys-layout = Lingua della tastiera
static-kiosk-key-space = Spazio
static-kiosk-key-delete = Cancella una lettera o una cifra
static-kiosk-key-next = Avanti
static-kiosk-key-done = Fatto
static-kiosk-key-comma = Virgola
static-kiosk-key-point = Punto
static-kiosk-key-apostrophe = Apostrofo
static-kiosk-key-hyphen = Trattino
