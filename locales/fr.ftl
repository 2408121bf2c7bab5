# French. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO et CRESCO
page-title-error = Erreur : { $page } - NASKO et CRESCO
language-label = Langue
static-language = Français
language-silent = Cette langue ne s’est pas chargée. Réessaie quand tu as du réseau.
further-failed = Cette partie ne s’est pas chargée. Reviens en arrière et réessaie quand tu as du réseau.
unreviewed = Personne n’a encore vérifié cette traduction. C’est le texte italien qui compte.
intl-locale = fr-FR
intl-dates = Intl
footer-estimate = C’est une estimation, pas une décision. C’est le { -consultorio } (centre de conseil familial) qui décide.
footer-private = Ce que tu écris reste sur cette page. Rien n’est enregistré, rien n’est envoyé à personne.
collected = Nous avons réuni les règles le { $law } et les adresses le { $places }. Beaucoup d’adresses datent de 2019.
collected-old = Cette page a plus d’un an. Les règles, les montants et les numéros de téléphone ont pu changer : demande au { -consultorio } ce qui vaut aujourd’hui.
preview = Aperçu. Jour de la demande : { $date }.
preview-wrong = L’adresse de la page choisit des règles ou un jour qui n’existent pas. Écris par exemple { "?regime=2013&data=2014-05-05" }. En attendant, nous utilisons ce jour : { $date }.

continue = Continuer
loading = Un moment, ça charge.
result = Ton résultat
back = Retour
leave = Quitter vite
leave-about = « Quitter vite » efface tes réponses et ouvre un autre site. Tu peux aussi appuyer trois fois sur la touche Maj (Shift). L’historique du navigateur n’est pas effacé.
leave-kiosk = « Quitter vite » efface tes réponses et revient ici, au début.
unsure = Je ne sais pas
question-number = Question { $number }
how-to-know = Comment le savoir ?
errors-title = Il y a quelque chose à corriger
error-prefix = Erreur :

field-day = Jour
field-month = Mois
field-year = Année
yes = Oui
no = Non

## Start

start-title = Ce que NASKO et CRESCO te donneraient, et où aller
start-intro = NASKO et CRESCO sont deux fonds de la { "Regione Lombardia" } (la région). Ils sont pour les femmes enceintes et les nouvelles mamans qui ont peu d’argent. Réponds à quelques questions. Nous te disons ce qu’ils te donneraient et à quel { -consultorio } (centre de conseil familial) aller.
start-nasko = NASKO : jusqu’à { $amount }, en { $months } mois au plus, avant et après la naissance.
start-cresco = CRESCO : { $amount } par mois, pendant { $months } mois au plus, pour acheter à manger.
start-consultorio = Le { -consultorio-familiare } est un centre de conseil familial. C’est gratuit. Tu y trouves des sages-femmes, des assistantes sociales et des psychologues. Ce que tu dis reste confidentiel.
start-time = Il faut environ trois minutes. À chaque question, tu peux répondre « Je ne sais pas ».
start-go = Commencer

closed-title = Les deux fonds sont maintenant fermés
closed-dates = On pouvait demander NASKO jusqu’au { $nasko } ({ $naskosure }), et CRESCO jusqu’au { $cresco } ({ $crescosure }).
closed-why = Ici, tu vois ce que disaient les règles. Le { -consultorio } existe toujours, et il connaît les aides d’aujourd’hui.
closed-other = Aujourd’hui, il y a d’autres aides. Par exemple : l’argent chaque mois pour un enfant ({ "assegno unico" }), la prime pour un nouveau-né ({ "bonus nuovi nati" }), l’aide de maternité de la commune ({ "assegno di maternità del Comune" }). Demande au { -consultorio }, à ta mairie ({ -comune }) ou à un { -caf } (un bureau qui aide pour les impôts et les formulaires).
sure-high = date sûre
sure-medium = jour pas sûr
sure-low = date pas sûre

## Questions

comune-title = Dans quelle commune vis-tu ?
comune-hint = La commune ({ -comune }) est ta ville ou ton village. Écris les premières lettres et choisis dans la liste. C’est la commune de ta { -residenza } qui compte : là où tu es inscrite comme habitante.
comune-help = C’est la commune écrite sur ta carte d’identité ou sur ton certificat de résidence ({ "certificato di residenza" }). Si ta commune a changé de nom, tu peux aussi écrire l’ancien.
comune-elsewhere = Je ne vis pas en Lombardie
comune-map = Choisir sur la carte
comune-found = { $count ->
    [one] Une commune trouvée. Choisis avec les flèches.
   *[other] { $count } communes trouvées. Choisis avec les flèches.
}
comune-none = Aucune commune trouvée.
comune-former = { $name }, avant { $former }
comune-unknown = Nous ne trouvons pas cette commune en Lombardie. Vérifie comment elle s’écrit et choisis dans la liste, par exemple « { "Bergamo" } ».
comune-other-asl = Cette commune est dans une autre zone de la Lombardie. Ici, choisis une commune de cette zone. Si tu vis dans une autre zone, appuie sur « Je ne sais pas ».
comune-both = Tu as écrit une commune et aussi que tu ne vis pas en Lombardie. Ne garde qu’une des deux réponses.

day-title = Quel jour sommes-nous ?
day-hint = L’horloge de cet appareil n’est pas à la bonne date. Écris le jour, le mois et l’année d’aujourd’hui. Par exemple : { "15 3 2027" }
day-help = La date d’aujourd’hui est sur un autre téléphone, un journal ou un calendrier. Tu peux aussi demander à quelqu’un près de toi. Il nous la faut, car certaines règles comptent les mois et les jours passés.
day-passed = Cette date est déjà passée. Écris la date d’aujourd’hui : elle ne peut pas être avant le { $date }.
day-late = Cette date est trop loin. Écris la date d’aujourd’hui, avec l’année en quatre chiffres.

since-title = Depuis quand vis-tu en Lombardie ?
since-hint = Compte depuis quand tu y vis sans interruption, même si tu as changé de commune. Si tu ne te rappelles pas le jour, une date proche suffit. Par exemple : { "15 3 2020" }
since-help = La date est sur le certificat de tes résidences passées ({ "certificato storico di residenza" }). Il est donné par l’{ "anagrafe" }, le bureau de ta commune qui tient la liste des habitants.

maternity-title = Quelle est ta situation ?
maternity-hint = Tu es enceinte et tu as déjà un jeune enfant ? Réponds aux questions deux fois. Une fois comme femme enceinte, une fois comme maman.
maternity-pregnant = Je suis enceinte
maternity-mother = J’ai déjà eu mon bébé
maternity-neither = Ni l’un ni l’autre
maternity-help = Si tu penses être enceinte, tu peux demander le test et un examen au { -consultorio }. Tu peux y aller même sans ordonnance du médecin.

due-date-title = Pour quand l’accouchement est-il prévu ?
due-date-hint = Écris la date prévue de l’accouchement, par exemple { "20 6 2027" }. Ou bien écris à combien de semaines tu en es.
due-date-date = Date prévue de l’accouchement
due-date-weeks = Ou bien : à combien de semaines tu en es aujourd’hui
due-date-weeks-hint = Si on t’a dit « 10 semaines et 3 jours », écris 10 et 3.
due-date-weeks-field = Semaines complètes
due-date-days-field = Jours en plus
due-date-help = La date prévue ({ "data prevista del parto" }) est écrite sur l’échographie ou sur le dossier de grossesse. Les semaines se comptent à partir du premier jour des dernières règles.
due-date-both = Tu as écrit la date et aussi les semaines. Ne garde qu’une des deux réponses.

birth-date-title = Quand ton bébé est-il né ?
birth-date-hint = Par exemple : { "30 10 2026" }
birth-date-help = La date est sur le certificat de naissance ou sur la carte de santé du bébé ({ "tessera sanitaria" }).

breastfeeding-title = Est-ce que tu allaites ?
breastfeeding-help = Le lait maternel compte, même avec un autre lait ou de la nourriture. Si tu as un doute, réponds « Je ne sais pas » : tu en parleras avec le { -consultorio }.

nasko-received-title = As-tu déjà eu NASKO pour ce bébé ?
nasko-received-help = NASKO arrivait chaque mois sur une carte prépayée, après un accord écrit avec le { -consultorio }. Si tu n’en as jamais entendu parler, la réponse est non.

isee-title = Quel est ton { -isee } ?
isee-hint = L’{ -isee } est un nombre : il tient compte des revenus, de l’épargne et du nombre de personnes dans ta famille. Écris le montant en euros comme en Italie, par exemple { "7.700,00" }
isee-help = Il est écrit sur l’attestation ({ "attestazione ISEE" }), à côté du mot « { -isee } ». Si tu ne l’as pas, tu peux l’avoir gratuitement : dans un { -caf } (un bureau qui aide pour les impôts et les formulaires) ou sur le site de l’{ -inps } (l’organisme public qui paie les pensions et les aides).
isee-understood = Nous avons compris { $amount }.

household-title = Combien de personnes y a-t-il dans ta famille pour l’{ -isee } ?
household-hint = Compte-toi aussi. Ne compte pas le bébé qui va naître. Écris un nombre, par exemple 3
household-help = Ce sont les personnes écrites sur l’{ "attestazione ISEE" }, sous « { "nucleo familiare" } » (la famille). D’habitude, ce sont celles qui sont inscrites à la même adresse que toi.

## What is wrong with an answer

date-missing-day = Il manque le jour. Écris un nombre, par exemple 15
date-missing-month = Il manque le mois. Écris un nombre, par exemple 3 pour mars
date-missing-year = Il manque l’année. Écris quatre chiffres, par exemple 2020
date-number-day = Écris le jour en chiffres, par exemple 15
date-number-month = Écris le mois en chiffres, par exemple 3 pour mars
date-number-year = Écris l’année avec quatre chiffres, par exemple 2020
date-no-month = Le mois va de 1 à 12. Par exemple 3 pour mars
date-no-day = Ce jour n’existe pas : ce mois-là a { $days } jours. Vérifie le jour et le mois.
since-future = Cette date n’est pas encore arrivée. Écris depuis quand tu vis en Lombardie. Dernière date possible : { $date }.
birth-future = Cette date n’est pas encore arrivée. Si le bébé n’est pas encore né, reviens en arrière et choisis « Je suis enceinte ».
due-early = Cette date est passée depuis plus de { $days } jours. Si tu n’es plus enceinte, reviens en arrière et change ta réponse.
due-late = Cette date est trop loin. Dernière date possible : { $date }.
week-wrong = Écris les semaines en chiffres, de 0 à 43. Par exemple 10
week-days-wrong = Écris les jours en chiffres, de 0 à 6. Par exemple 3
isee-ambiguous = Nous ne savons pas si la virgule sépare les milliers ou les centimes. Écris comme ceci : { "7.700,00" }
isee-negative = L’{ -isee } ne peut pas être sous zéro. S’il est à zéro, écris 0
isee-long = Ce nombre est trop long. Écris l’{ -isee } en euros, par exemple { "7.700,00" }
isee-wrong = Nous n’arrivons pas à lire ce montant. Écris seulement le nombre en euros, par exemple { "7.700,00" }
household-wrong = Écris combien vous êtes, avec un nombre de 1 à 99. Par exemple 3

## Check

check-title = Vérifie tes réponses
check-unsure = Je ne sais pas
check-change = Changer
check-change-what = : { $what }
check-go = Voir le résultat
label-today = Aujourd’hui
label-comune = Commune où tu vis
label-since = Depuis quand tu vis en Lombardie
label-maternity = Ta situation
label-due-date = Date prévue de l’accouchement
label-birth-date = Date de naissance du bébé
label-breastfeeding = Tu allaites
label-nasko-received = NASKO déjà reçu
label-isee = { -isee }
label-household = Personnes dans la famille

## Result

result-title = { $fund } : { $verdict }.
result-intro = Voici notre estimation, d’après tes réponses.
result-short-likely = probable
result-short-later = après la naissance
result-short-ask = à clarifier
result-short-unlikely = pas prévu
result-short-closed = fermé

result-nasko-about = Pour une femme enceinte en difficulté.
result-cresco-about = Pour une nouvelle maman en difficulté, pour acheter à manger.
result-verdict-likely = Tu aurais droit à { $fund }, si le { -consultorio } confirme.
result-verdict-later = Tu aurais droit à { $fund } après la naissance, si le { -consultorio } confirme.
result-verdict-ask = { $fund } est possible. Il y a quelque chose à clarifier avec le { -consultorio }.
result-verdict-unlikely = Tu n’aurais pas droit à { $fund }. Il manque au moins une condition.
result-verdict-closed = À cette date, on ne pouvait pas demander { $fund }.
result-verdict-gap = Pour janvier et février 2015, on ne sait pas bien quelles règles valaient. Pour { $fund }, demande au { -consultorio }.
result-amount-up-to = Jusqu’à { $max }, en { $months } mois au plus.
result-amount-between = De { $min } à { $max }, en { $months } mois au plus.
result-amount-none = Avec ces réponses, aucun montant.

result-requirements-title = Les conditions
result-status-met = Oui
result-status-unmet = Non
result-status-judge = À évaluer
result-status-unknown = À vérifier
result-status-pending = Après la naissance
result-requirement-pregnancy = Être enceinte
result-requirement-pregnancy-day = Demander au plus tard le jour { $days } de grossesse
result-requirement-residence-any = Vivre en Lombardie
result-requirement-residence = { $years ->
    [one] Vivre en Lombardie depuis au moins un an
   *[other] Vivre en Lombardie depuis au moins { $years } ans
}
result-requirement-isee = Avoir un { -isee } de { $limit } au plus
result-requirement-isee-size = Avoir un { -isee } de { $others } au plus, ou de { $alone } au plus si tu es seule dans ta famille pour l’{ -isee }
result-requirement-child = Avoir un bébé de moins de { $months } mois, né le { $from } ou après
result-requirement-child-age = Demander dans les { $months } mois après la naissance
result-requirement-no-nasko = Ne pas avoir eu NASKO pour le même bébé
result-value-unknown = Nous ne le savons pas encore.
result-value-pregnant = Tu es enceinte.
result-value-not-pregnant = Tu n’es pas enceinte.
result-value-day = Tu es au jour { $day } de grossesse.
result-value-since = Tu y vis depuis le { $date }.
result-value-elsewhere = Tu ne vis pas en Lombardie.
result-value-isee = Ton { -isee } est de { $amount }.
result-value-due = Date prévue de la naissance : { $date }.
result-value-born = Date de naissance : { $date }.
result-value-no-child = Dans tes réponses, il n’y a pas de jeune enfant.
result-value-nasko = Tu as déjà eu NASKO.
result-value-no-nasko = Tu n’as pas eu NASKO.
result-met-from = La condition sera remplie à partir du { $date }.
result-judge-note = Ici, le { -consultorio } peut décider au cas par cas.
result-source = Acte ou source : { $act }
result-sure-of-high = sources sûres
result-sure-of-medium = bonnes sources, pas officielles
result-sure-of-one = une seule source
result-sure-of-low = c’est notre déduction

result-payments-title = Les mois et les paiements
result-payments-plan = C’est seulement un exemple : le { -consultorio } décide des paiements avec toi.
result-payments-least = Ici, c’est le minimum. Si tu allaites, c’est { $max } en tout.
result-payments-pause = Après les premiers mois, les paiements s’arrêtent. Ils reprennent à la naissance.
result-payments-none = Pour te dire les mois, il nous faut la date de naissance, même prévue.
result-payments-caption = { $fund }, mois par mois
result-payments-month = Mois
result-payments-amount = Montant
result-payments-total = En tout

result-conditions-title = Ce que seul le { -consultorio } décide
result-condition-interview = NASKO est pour les femmes qui renoncent à interrompre leur grossesse. Nous ne te le demandons pas. Tu en parles seulement avec le { -consultorio } ou ton médecin, en toute confidentialité.
result-condition-plan-nasko = Un projet écrit avec toi, le { -consultorio } et un { -cav }. Le { -cav } ({ -centro-aiuto }) est une association privée qui aide les femmes enceintes.
result-condition-plan-cresco = Un projet écrit avec toi, avec des visites pour contrôler la croissance du bébé.
result-condition-hardship = Ta difficulté, économique et personnelle.

result-documents-title = Ce qu’il faut apporter
result-document-birth-certificate = Certificat de naissance du bébé ({ "certificato di nascita" })
result-document-breastfeeding = Questionnaire sur l’allaitement (le { -consultorio } te le donne)
result-document-hardship = Une déclaration sur ta difficulté (on la remplit au { -consultorio })
result-document-hardship-papers = Papiers qui expliquent ta difficulté : loyer, crédit de la maison, perte du travail
result-document-identity = Pièce d’identité ({ "documento d’identità" })
result-document-interview = La feuille de l’entretien avec le médecin ou le { -consultorio }
result-document-isee = Attestation de l’{ -isee } ({ "attestazione ISEE" })
result-document-pregnancy-certificate = Certificat de grossesse ({ "certificato di gravidanza" })
result-document-residence = Une déclaration de résidence ({ "dichiarazione di residenza" }), à signer au { -consultorio }
result-document-tax-code = Numéro fiscal italien ({ "codice fiscale" })

result-places-title = Où aller
result-places-call-first = Les données datent de { $year } : téléphone avant d’y aller.
result-places-near = Les { -consultori } de ta zone
result-places-in-comune = Les { -consultori } de { $comune }, par code postal ({ -cap })
result-places-cav = { -cav }, { "Centri di Aiuto alla Vita" }
result-places-cav-about = Ce sont des associations privées. On pouvait aussi demander NASKO ici.
result-places-no-cav = Il n’y a pas de { -cav } pour ta zone dans notre liste. Tu peux appeler { $name }, association privée :
result-places-all = Tous les { -consultori } de la zone : { $asl }
result-places-unknown = Nous ne savons pas dans quelle commune tu vis. Choisis ta zone, nous te montrons ses { -consultori }.
result-places-unknown-link = liste des { -consultori }
result-places-elsewhere = Ces deux fonds étaient seulement pour les personnes qui vivent en Lombardie. Tu peux chercher le { -consultorio-familiare } (centre de conseil familial) de ta zone.
result-places-loading = Nous chargeons les { -consultori }.
result-places-failed = La liste ne s’est pas chargée. Tu la trouves ici :
result-places-kiosk = Demande aux personnes qui travaillent ici : elles peuvent t’aider à trouver le { -consultorio } pour toi.
result-place-public = public
result-place-private = privé, accrédité par la région
result-place-distance = à environ { $km } km
result-place-here = dans ta commune
result-place-no-contact = Nous n’avons ni téléphone ni adresse.

result-take-title = Emporte ces informations
result-take-about = Vise un code avec l’appareil photo d’un téléphone. Les codes du { -consultorio } et des documents ne contiennent pas tes réponses.
result-take-show = Codes à scanner
result-take-place = { $name } : pour les contacts du téléphone
result-take-documents = Les documents à apporter
result-take-heading = À apporter au { -consultorio } :
result-take-fault = Le code ne s’est pas chargé. Réessaie quand tu as du réseau.

result-rules-title = Les règles que nous avons utilisées
result-rules-program = Ce sont les règles du programme 2014-15 de la { "Regione Lombardia" }.
result-rules-other = Ce sont les règles de { $regime }, choisies pour cet aperçu.
result-rules-in-force = Ce sont les règles qui valaient le jour de la demande.
result-rules-dates = { $fund } : du { $from } au { $to }.
result-rules-day = Jour de la demande : { $date }.
result-rules-read = Les actes sont les textes officiels. Nous n’en avons pu lire presque aucun. Les chiffres viennent de ceux qui en parlent.

result-change = Changer les réponses
result-restart = Recommencer du début
result-back = Revenir au résultat

## What would change it

change-isee-band = entre { $least } et { $most }, selon notre estimation
change-isee-up-to = Si ton { -isee } est de { $limit } au plus
change-isee-above = Si ton { -isee } est de plus de { $limit }
change-isee-between = Si ton { -isee } est de plus de { $above } et de { $limit } au plus
change-alone = Si tu es seule dans ta famille pour l’{ -isee }
change-more = S’il y a d’autres personnes dans ta famille pour l’{ -isee }
change-lombardy = Si tu vis en Lombardie
change-elsewhere = Si tu ne vis pas en Lombardie
change-since = Si tu as commencé à vivre en Lombardie
change-due = Si l’accouchement est prévu
change-birth = Si tu as un enfant né
change-born = Si le bébé naît
change-from = { $what } le { $day } ou après
change-to = { $what } le { $day } ou avant
change-between = { $what } entre le { $from } et le { $to }
change-when-born = Quand le bébé sera né
change-time = { $years ->
    [one] À partir du { $day }, quand tu vivras en Lombardie depuis un an
   *[other] À partir du { $day }, quand tu vivras en Lombardie depuis { $years } ans
}
change-pregnant = Si tu es enceinte
change-not-pregnant = Si tu n’es pas enceinte
change-neither = Si tu n’es pas enceinte et n’as pas de jeune enfant
change-no-nasko = Si tu n’as pas eu NASKO pour ce bébé
change-nasko = Si tu as eu NASKO pour ce bébé
change-up-to = jusqu’à { $max }
change-least-to = de { $least } à { $max }
change-born-no-nasko = Cela vaut si, d’ici là, tu n’as pas eu NASKO pour le même bébé.
change-not-enough = Cela seul ne suffit pas : il manque aussi une autre condition.
change-nothing = Pour ce bébé ou cette grossesse, cela ne peut plus changer.
change-same = Quelle que soit ta réponse, à elle seule elle ne change pas le résultat.
change-nothing-help = Ce n’est pas ta faute. Le { -consultorio } peut te dire quelles autres aides existent.

## Why

why-ask = Pourquoi ?
why-disagree = Les sources ne sont pas d’accord
why-rule-pregnancy = NASKO aidait pendant une grossesse et après. C’est pourquoi seule une femme enceinte pouvait le demander.
why-rule-pregnancy-day = Les jours se comptent depuis les dernières règles. Nous les calculons à partir de la date prévue de l’accouchement.
why-rule-residence = L’argent venait de la { "Regione Lombardia" }, pour les gens qui y vivent. C’est la { -residenza } qui compte : là où tu es inscrite comme habitante.
why-rule-isee = Le fonds était pour les personnes qui ont peu d’argent. L’{ -isee } sert à le savoir, de la même façon pour tout le monde. Un { -isee } égal à la limite convient aussi.
why-rule-child = CRESCO servait à nourrir la maman et le bébé dans les premiers mois de vie. C’est pourquoi la date de naissance compte.
why-rule-child-age = Les mois se comptent du jour de la naissance au jour de la demande.
why-rule-no-nasko = Pour le même bébé, on pouvait avoir un seul fonds : NASKO ou CRESCO.
why-compare = La règle : « { $rule } ». { $value }
why-valid = Elle valait pour les demandes du { $from } au { $to } ({ $sure }).
why-sources = Qui en parle :
why-version-a = Qui dit A :
why-version-b = Qui dit B :
why-choice = À quel point notre choix est sûr : { $sure }.
why-class-act = texte officiel
why-class-office = bureau public
why-class-municipality = commune
why-class-cav = { -cav }
why-class-region = communiqué de la région
why-class-press = journal
why-class-guide = guide
why-class-blog = site personnel
conflict-k1 = A : { $a } par mois, et le double dans les premiers mois si tu allaites. B : { $b } par mois, et toujours le double si tu allaites. Nous utilisons A, plus récente et plus précise. Le maximum en tout est le même.
conflict-k2 = A : on le demande dans les { $a } mois après la naissance. B : c’est pour un bébé jusqu’à { $b } mois. Nous utilisons A pour le jour de la demande et B pour les mois payés.
conflict-k3 = A : si on demande plus de { $a } mois après la naissance, on perd les mois déjà passés. B : tous les mois sont payés, depuis la naissance. Nous utilisons A, plus précise. Avec B, tu ne perdrais rien.
conflict-k4 = Quel acte a créé CRESCO ? A : { $a }. B : { $b }. Nous utilisons les deux : le premier donne l’argent, le second les règles.
conflict-k5 = Quelle part de la valeur d’une maison à Milan ne compte pas, en 2026 ? A : jusqu’à { $a }. B : jusqu’à { $b }. Nous utilisons A, plus récente et qui cite la loi.
conflict-k6 = Quand CRESCO a-t-il fini ? A : dans les premiers mois de 2016. B : un avis de la fin de 2015 le cite encore. Nous utilisons A. C’est nous qui avons choisi le jour exact.
conflict-k9 = Quel est le montant le plus bas de l’{ "assegno unico" } ? A : { $a } par mois. B : { $b } par mois. Nous disons « environ » : c’est l’{ -inps } qui donne le bon chiffre.
conflict-k10 = A : CRESCO donnait en tout { $a }. B : { $b }. Nous utilisons A, parce que c’est la somme des mois.

## The money in time

chart-title = { $fund } : l’argent mois par mois
chart-about = Mois : { $from } – { $to }. Par mois : { $each }. En tout : { $total }.
chart-birth = Naissance : { $month }

## The estimate of the ISEE

estimate-title = Estimons ton { -isee }
estimate-open = Je ne connais pas mon { -isee } : faisons une estimation
estimate-number = Estimation : question { $number }
estimate-amounts = Écris les montants en euros, par exemple { "9.000" }. Un champ vide compte comme zéro. S’ils sont tous vides, cela veut dire « Je ne sais pas ».
estimate-children-title = Combien d’enfants vivent avec toi ?
estimate-children-hint = Compte les enfants de moins de 18 ans. Ne compte pas le bébé qui va naître. Si tu n’en as pas, écris 0
estimate-children-field = Enfants de moins de 18 ans
estimate-under-3 = L’un d’eux a-t-il moins de 3 ans ?
estimate-children-help = Ce sont les enfants écrits avec toi sur le certificat de famille ({ "stato di famiglia" }). Il est donné par l’{ "anagrafe" }, le bureau de ta commune qui tient la liste des habitants.
estimate-children-wrong = Écris combien d’enfants, avec un nombre. Ils sont moins nombreux que les personnes de la famille. Par exemple 1
estimate-parents-title = Quels parents vivent avec les enfants ?
estimate-parents-hint = Ici, un parent travaille s’il a travaillé au moins six mois dans une année.
estimate-parents-lone = Un seul parent
estimate-parents-both = Deux parents, et les deux travaillent
estimate-parents-not-both = Deux parents, et au moins un ne travaille pas
estimate-parents-help = Si les parents ne sont pas mariés et vivent dans des maisons différentes, il y a d’autres règles. Demande à un { -caf } : c’est un bureau qui aide pour les impôts et les formulaires.
estimate-income-title = Combien gagnez-vous en un an ?
estimate-pay = Ta paie sur un an, avant les impôts
estimate-other-pay = La paie de l’autre parent, ou d’une autre personne de la famille
estimate-other = Tout le reste : chômage, retraite ou pension, travail à ton compte
estimate-income-help = La paie est écrite sur la { "Certificazione Unica (CU)" }, la feuille que l’employeur donne chaque année. D’habitude, l’{ -isee } regarde les revenus d’il y a deux ans.
estimate-home-title = Comment est le logement où vous vivez ?
estimate-home-hint = Choisis, puis écris les montants en euros. Si le logement est à vous, il faut sa valeur : sans elle, nous ne pouvons pas faire d’estimation.
estimate-home-rent = En location
estimate-home-own = À nous
estimate-home-other = Ni en location ni à nous
estimate-home-both = Tu as écrit le loyer et aussi la valeur. Choisis comment est le logement.
estimate-rent = Loyer d’un mois
estimate-value = Valeur du logement pour l’{ -imu }
estimate-mortgage = Crédit du logement qui reste à payer
estimate-home-help = L’{ -imu } est l’impôt de la commune sur les logements. Sa valeur est sur les papiers de l’{ -imu } ou du cadastre ({ "catasto" }), la liste des logements. Si tu ne la connais pas, appuie sur « Je ne sais pas » et continue quand même.
estimate-savings-title = Combien d’argent avez-vous de côté ?
estimate-savings = Argent à la banque ou à la poste
estimate-property = Autres maisons ou terrains : la valeur pour l’{ -imu }
estimate-savings-help = Additionne les comptes, les livrets et les titres de toute la famille. Si vous n’avez rien, écris 0. D’habitude, l’{ -isee } regarde la situation d’il y a deux ans.
estimate-outcome = Ton { -isee } : { $band }
estimate-quote = C’est une estimation : n’écris jamais ces nombres dans une demande. Seule l’{ "attestazione ISEE" } compte.
estimate-within = tu es probablement dans la limite.
estimate-near = tu pourrais être sous la limite ou au-dessus : il faut le vrai { -isee }.
estimate-above = tu es probablement au-dessus de la limite.
estimate-no-limit = il n’y a pas de limite d’{ -isee }.
estimate-families = Pour certaines aides, c’est un autre { -isee } qui compte, avec les règles de 2026 : { $band }. Ce sont l’argent pour chaque enfant ({ "assegno unico" }), l’aide pour la crèche ({ "bonus nido" }), la prime pour un nouveau-né ({ "bonus nuovi nati" }), l’aide au revenu de la famille ({ "assegno di inclusione, ADI" }) et l’aide pour se former et trouver du travail ({ "supporto per la formazione e il lavoro, SFL" }).
estimate-left-out = Le bébé qui va naître n’est pas compté. Il manque aussi d’autres choses : l’argent que vous aviez en moyenne sur le compte, les pensions alimentaires, les aides non imposables, le handicap et ce que rapportent les titres. C’est pourquoi nous avons élargi l’écart entre les deux nombres.
estimate-real = Le vrai { -isee } est gratuit. Il se demande avec la { -dsu }, un formulaire avec les données de la famille : dans un { -caf } (un bureau qui aide pour les impôts et les formulaires) ou sur le site de l’{ -inps }, avec { -spid } ou avec la carte d’identité électronique ({ -cie }).
estimate-none = Nous n’arrivons pas à faire une estimation
estimate-none-about = Il nous manque ce que vous gagnez, ce que vaut le logement ou ce que vous avez de côté. Ce n’est pas grave : nous continuons comme avec « Je ne sais pas ».

## Today

today-title = Les aides d’aujourd’hui
today-open = Voir les aides d’aujourd’hui
today-about = Ce sont les aides de 2025 et 2026. Nous les avons réunies le { $date }. Les montants et les délais changent : demande toujours confirmation. C’est le bureau qui décide, pas cette page.
today-inps = L’{ -inps } est l’organisme public qui paie les pensions et les aides. La demande se fait sur son site, ou gratuitement dans un { -patronato } (un bureau qui aide pour les demandes).
today-status-open = Tu peux la demander
today-status-comes = Tu peux la recevoir
today-status-excluded = Pas possible
today-status-not-yet = Pas encore
today-status-expired = Terminée
today-status-lapsed = À confirmer
today-ask-lapsed = Nous connaissons les montants et les limites jusqu’au { $date }. L’aide peut continuer : demande.
today-ask-not-yet = Nos informations valent à partir du { $date }.
today-ask-expired = Cela valait jusqu’au { $date }. Demande si l’aide existe encore.
today-after-birth = À demander après la naissance.
today-ask-last-day = Dernier jour pour toi : { $date }.
today-conditions = Conditions et source

today-ask-circa = environ { $amount }
today-range = de { $least } à { $most }
today-ask-amount = Montant : { $amount }
today-ask-month = Montant : { $amount } par mois
today-months = { $amount } par mois pendant { $months } mois, { $total } en tout
today-ask-once = Montant : { $amount }, une seule fois
today-ask-year = Montant : { $amount } par an

today-at-inps = Où : { -inps }.
today-at-comune = Où : à ta mairie ({ -comune }).
today-at-consultorio = Où : dans un { -consultorio }.
today-at-cav = Où : dans un { -cav } ({ -centro-aiuto }, une association privée).
today-at-online = Où : sur le site de la région.
today-at-nobody = Rien à demander : cela arrive sans demande.

today-private = C’est une aide privée, pas de la région. Elle vient d’un organisme « pro-life », c’est-à-dire contre l’avortement.
today-ask-pregnancy = C’est pour une femme enceinte.
today-ask-weeks = À demander avant la fin de la semaine { $week } de grossesse.
today-ask-baby = C’est pour les personnes qui ont un jeune enfant.
today-ask-child = C’est pour les personnes qui ont un enfant de moins de 18 ans.
today-ask-known-until = Nous la connaissons jusqu’au { $date }. Pour un bébé né après, demande si l’aide existe encore.
today-ask-born = Il faut un enfant né le { $date } ou après.
today-ask-months = À demander dans les { $months } mois après la naissance.
today-ask-days = À demander dans les { $days } jours après la naissance.
today-ask-august = Elle arrive jusqu’au mois d’août de l’année où l’enfant fête ses { $years } ans.
today-ask-isee = Il faut un { -isee } de { $limit } au plus.
today-ask-isee-above = Ton { -isee } dépasse la limite de { $limit }.
today-ask-isee-own = Il faut un { -isee } de { $limit } au plus. Pour cette aide, l’{ -isee } peut être plus bas que le tien : demande à un { -caf }.
today-ask-isee-full = Pour le montant entier, il faut un { -isee } de { $limit } au plus.
today-ask-isee-least = Montant minimum avec un { -isee } de plus de { $limit }, ou sans { -isee }.
today-ask-born-full = Pour le montant entier, l’enfant doit être né le { $date } ou après.
today-ask-first-year = Pendant la première année de vie, { $percent } % de plus.
today-ask-household = Il faut au moins { $people } personnes dans la famille pour l’{ -isee }.
today-ask-children = Il faut au moins { $children } enfants.
today-ask-income = Il faut un revenu du travail de { $limit } par an au plus.
today-work = Il faut { $months } mois de cotisations de travail, entre { $from } et { $to } mois avant la naissance.

today-assegno-unico = { "Assegno unico" } (argent pour chaque enfant)
today-assegno-unico-what = De l’argent pour chaque enfant de moins de 18 ans. On peut le demander même sans { -isee }.
today-bonus-nuovi-nati = { "Bonus nuovi nati" } (prime pour un nouveau-né)
today-bonus-nuovi-nati-what = Pour chaque enfant né ou adopté. Dans cet { -isee }, l’{ "assegno unico" } ne compte pas.
today-maternita-comuni = { "Assegno di maternità dei Comuni" } (aide de maternité de la commune)
today-maternita-comuni-what = Pour celles qui n’ont pas d’autre indemnité de maternité.
today-maternita-stato = { "Assegno di maternità dello Stato" } (aide de maternité de l’État)
today-maternita-stato-what = Pour celles qui ont travaillé, même avec des contrats courts. Le montant de cette année n’est pas confirmé.
today-bonus-nido = { "Bonus nido" } (aide pour la crèche)
today-bonus-nido-what = Il rembourse ce que tu paies pour la crèche.
today-nidi-gratis = { "Nidi Gratis Plus" } (crèches gratuites)
today-nidi-gratis-what = La région paie la part de la crèche que le { "bonus nido" } ne couvre pas.
today-carta-dedicata = { "Carta Dedicata a te" } (carte pour la nourriture)
today-carta-dedicata-what = Une carte pour acheter à manger. Pour les personnes sans autre aide au revenu.
today-bonus-mamme = { "Bonus mamme lavoratrici" } (prime pour les mamans qui travaillent)
today-bonus-mamme-what = Pour les mamans qui travaillent.
today-consultori = { "Consultori" } et { "Centri per la famiglia" } (centres pour la famille)
today-consultori-what = Écoute et conseils gratuits. Ils ne donnent pas d’argent, mais ils connaissent les aides.
today-progetto-gemma = { "Progetto Gemma" } (aide privée)
today-progetto-gemma-what = De la { "Fondazione Vita Nova" }, pour une femme enceinte en difficulté.

## The programme

programme-title = Le réseau qui aide à concilier famille et travail
programme-open = Ce qu’est le réseau de ta zone
programme-about = NASKO et CRESCO faisaient partie d’un programme de la région, pour 2014-15. Il voulait aider les personnes qui travaillent à concilier famille et travail.
programme-mine = Le réseau de ta zone
programme-each = Il y avait { $count } réseaux, un pour chaque zone de santé ({ -asl }).
programme-of-asl = Le tien était celui de cette zone : { $asl }.
programme-elsewhere = Il y en avait seulement en Lombardie.
programme-what-title = Ce que fait un réseau, et pour qui
programme-what = Il s’appelle « { "rete territoriale di conciliazione" } ». C’est un groupe d’organismes publics et privés de la zone. Avec des projets communs, il aide ceux qui travaillent, les familles et les employeurs à accorder la vie et le travail.
programme-does = Il propose des cours et donne des informations. Il suit aussi les alliances locales pour la famille.
programme-who-title = Qui est dans le réseau
programme-who-public = La province, les communes et les bureaux locaux de l’{ -asl }
programme-who-trade = La chambre de commerce ({ "Camera di commercio" }), l’organisme des entreprises
programme-who-equality = La { "Consigliera di parità" } : elle aide celles qui sont moins bien traitées au travail parce qu’elles sont des femmes
programme-who-others = Des entreprises et des associations sans but lucratif
programme-alliances-title = Les alliances locales pour la famille
programme-alliances = Ce sont des associations de familles et des groupes sociaux, économiques et culturels. Elles travaillent pour le bien-être des familles de leur zone.
programme-now-title = Et aujourd’hui ?
programme-now = Aujourd’hui, à la place de ces { -asl }, il y a les { -ats }. Demande à ton { -ats }, à la mairie ou au { -consultorio } ce qui existe maintenant.
programme-source = C’est écrit dans les pages de présentation du programme. Nous ne connaissons pas d’adresse pour les trouver.

## Take it with you

sheet-title = NASKO et CRESCO : notre estimation
sheet-neutral-title = Centres de conseil familial : où aller
sheet-about = Ce que tu imprimes, enregistres ou copies reste aussi après. Qui utilise ton téléphone ou ton ordinateur peut le trouver.
sheet-neutral = Sans mes réponses et avec un titre neutre
sheet-print = Imprimer
sheet-copy = Copier comme texte
sheet-calendar = Enregistrer les dates pour le calendrier
sheet-copied = Copié. Maintenant, tu peux le coller où tu veux.
sheet-by-hand = Sélectionne ce texte et copie-le toi-même.
sheet-saved = C’est fait : cherche « { "date.ics" } » dans les fichiers téléchargés.
sheet-fault = Cela n’a pas marché. Réessaie quand tu as du réseau.
sheet-answers = Tes réponses
sheet-dates = Tes dates, si les fonds étaient encore ouverts
sheet-first-day = Premier jour pour demander { $fund }
sheet-last-day = Dernier jour pour demander NASKO (jour { $day } de grossesse)
sheet-in-time = { $months } mois après la naissance : si tu demandes CRESCO après ce jour, tu peux perdre de l’argent
sheet-too-old = { $months } mois après la naissance : CRESCO se termine
sheet-appointment = Rendez-vous
sheet-closed = { $what } (le fonds est maintenant fermé)
sheet-code = Tes dates : seulement les jours, sans dire pour quoi
sheet-ask = Demande par téléphone ce qu’il faut apporter.
sheet-call = Voici quelques { -consultori }. Téléphone avant d’y aller.
sheet-no-places = Cherche le { -consultorio-familiare } (centre de conseil familial) de ta zone.
sheet-version = Version { $version }.

## The map

map-title = Choisis ta zone sur la carte
map-hint = La Lombardie était divisée en 15 zones de santé, appelées { -asl }. Touche la tienne sur la carte, ou choisis-la par son nom. Puis choisis la commune ({ -comune }) de ta { -residenza }, où tu es inscrite comme habitante.
map-comune = Dans quelle commune vis-tu ? La zone choisie est { $asl }.
map-wrong = Il manque la commune. Choisis-la dans la liste, ou appuie sur « Je ne sais pas ».
map-choose = Choisis la commune
map-failed = La carte ne s’est pas chargée. Tu peux continuer sans elle.
map-source = Les limites des zones viennent d’openpolis, avec des données ISTAT de 2023 (licence CC BY 4.0). Nous les avons simplifiées.

## The glossary

glossary-open = Les mots italiens que tu vas rencontrer
glossary-title = Les mots italiens que tu vas rencontrer
glossary-about = Tu trouves ces mots sur les portes des bureaux et sur les formulaires.

## On a kiosk

static-kiosk-fault = Quelque chose n’a pas marché, et ce n’est pas ta faute. Dans une minute, la page recommence toute seule. Ci-dessous, tu trouves les règles.
static-kiosk-idle-title = Tu es encore là ?
static-kiosk-idle-about = Touche l’écran pour continuer. S’il n’y a plus personne, nous effaçons toutes les réponses et revenons au début.
static-kiosk-idle-count = Secondes : { $seconds }
static-kiosk-idle-more = J’ai besoin de plus de temps
static-kiosk-link-title = Ouvre ce site sur ton téléphone
static-kiosk-link-about = Vise le code avec l’appareil photo du téléphone. Tu peux aussi copier l’adresse sur une feuille.
static-kiosk-link-code = Code QR avec l’adresse du site
static-kiosk-close = Fermer
static-kiosk-keys = Clavier à l’écran
static-kiosk-keys-layout = Langue du clavier
static-kiosk-key-space = Espace
static-kiosk-key-delete = Effacer une lettre ou un chiffre
static-kiosk-key-next = Suivant
static-kiosk-key-done = Terminé
static-kiosk-key-comma = Virgule
static-kiosk-key-point = Point
static-kiosk-key-apostrophe = Apostrophe
static-kiosk-key-hyphen = Trait d’union
