# Spanish. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO y CRESCO
page-title-error = Error: { $page } - NASKO y CRESCO
language-label = Idioma
static-language = Español
language-silent = Este idioma no se ha cargado. Inténtalo de nuevo cuando tengas conexión.
further-failed = Esta parte no se ha cargado. Vuelve atrás e inténtalo de nuevo cuando tengas conexión.
unreviewed = Ninguna persona ha revisado todavía esta traducción. Vale el texto italiano.
intl-locale = es-ES
intl-dates = Intl
footer-estimate = Esto es un cálculo aproximado, no una decisión. Decide el { -consultorio } (centro de atención a la familia).
footer-private = Lo que escribes se queda en esta página. No se guarda y no se envía a nadie.
collected = Reunimos las reglas el { $law } y las direcciones el { $places }. Muchas direcciones son de 2019.
collected-old = Esta página tiene más de un año. Las reglas, los importes y los teléfonos pueden haber cambiado: pregunta en el { -consultorio } qué vale hoy.
preview = Vista previa. Día de la solicitud: { $date }.
preview-wrong = La dirección de la página elige reglas o un día que no existen. Escribe por ejemplo { "?regime=2013&data=2014-05-05" }. Mientras tanto usamos este día: { $date }.

continue = Continuar
loading = Un momento, se está cargando.
result = Tu resultado
back = Atrás
leave = Salir rápido
leave-about = «Salir rápido» borra tus respuestas y abre otro sitio. También puedes pulsar tres veces la tecla de mayúsculas (Shift). El historial del navegador no se borra.
leave-kiosk = «Salir rápido» borra tus respuestas y vuelve aquí, al principio.
unsure = No lo sé
question-number = Pregunta { $number }
how-to-know = ¿Cómo puedo saberlo?
errors-title = Hay algo que corregir
error-prefix = Error:

field-day = Día
field-month = Mes
field-year = Año
yes = Sí
no = No

## Start

start-title = Qué te darían NASKO y CRESCO, y a dónde ir
start-intro = NASKO y CRESCO son dos fondos de la { "Regione Lombardia" } (la región). Son para mujeres embarazadas o que acaban de ser madres, con poco dinero. Responde a unas pocas preguntas. Te decimos qué te darían y a qué { -consultorio } (centro de atención a la familia) ir.
start-nasko = NASKO: hasta { $amount }, en { $months } meses como máximo, antes y después del nacimiento.
start-cresco = CRESCO: { $amount } al mes, durante { $months } meses como máximo, para comprar comida.
start-consultorio = El { -consultorio-familiare } es un centro de atención a la familia. Es gratis. Allí hay matronas (parteras), trabajadoras sociales y psicólogas. Lo que dices es confidencial.
start-time = Bastan unos tres minutos. En cada pregunta puedes responder «No lo sé».
start-go = Empezar

closed-title = Los dos fondos ya están cerrados
closed-dates = NASKO recibió solicitudes hasta el { $nasko } ({ $naskosure }). CRESCO hasta el { $cresco } ({ $crescosure }).
closed-why = Aquí ves qué decían las reglas. El { -consultorio } sigue existiendo, y conoce las ayudas de hoy.
closed-other = Hoy hay otras ayudas. Por ejemplo: el dinero de cada mes por un hijo ({ "assegno unico" }), el pago por un recién nacido ({ "bonus nuovi nati" }), la ayuda de maternidad del municipio ({ "assegno di maternità del Comune" }). Pregunta en el { -consultorio }, en tu municipio ({ -comune }) o en un { -caf } (una oficina que ayuda con los impuestos y los formularios).
sure-high = fecha segura
sure-medium = día no seguro
sure-low = fecha no segura

## Questions

comune-title = ¿En qué municipio vives?
comune-hint = El municipio ({ -comune }) es tu ciudad o tu pueblo. Escribe las primeras letras y elige de la lista. Cuenta el municipio donde tienes la { -residenza }, es decir, donde estás registrada como habitante.
comune-help = Es el municipio escrito en tu documento de identidad o en el certificado de residencia ({ "certificato di residenza" }). Si el nombre de tu municipio ha cambiado, puedes escribir también el antiguo.
comune-elsewhere = No vivo en Lombardía
comune-map = Elegir en el mapa
comune-found = { $count ->
    [one] Un municipio encontrado. Usa las flechas para elegir.
   *[other] { $count } municipios encontrados. Usa las flechas para elegir.
}
comune-none = Ningún municipio encontrado.
comune-former = { $name }, antes { $former }
comune-unknown = No encontramos este municipio en Lombardía. Revisa cómo está escrito y elige de la lista, por ejemplo «{ "Bergamo" }».
comune-other-asl = Este municipio está en otra zona de Lombardía. Aquí eliges un municipio de esta zona. Si vives en otra zona, pulsa «No lo sé».
comune-both = Has escrito un municipio y también que no vives en Lombardía. Deja solo una de las dos respuestas.

day-title = ¿Qué día es hoy?
day-hint = El reloj de este aparato está mal. Escribe el día, el mes y el año de hoy. Por ejemplo: { "15 3 2027" }
day-help = La fecha de hoy está en otro teléfono, en un periódico o en un calendario. También puedes preguntar a alguien que esté cerca. Hace falta porque algunas reglas cuentan los meses y los días que han pasado.
day-passed = Esta fecha ya ha pasado. Escribe la fecha de hoy: no puede ser antes del { $date }.
day-late = Esta fecha está demasiado lejos. Escribe la fecha de hoy, con el año en cuatro cifras.

since-title = ¿Desde cuándo vives en Lombardía?
since-hint = Cuenta desde cuándo vives allí sin interrupción, aunque hayas cambiado de municipio. Si no recuerdas el día, vale una fecha cercana. Por ejemplo: { "15 3 2020" }
since-help = La fecha está en el certificado de tus residencias anteriores ({ "certificato storico di residenza" }). Lo da el { "anagrafe" }, la oficina de tu municipio que tiene la lista de quienes viven allí.

maternity-title = ¿En qué situación estás?
maternity-hint = ¿Estás embarazada y ya tienes un niño o una niña de poca edad? Responde a las preguntas dos veces. Una vez como mujer embarazada, otra como madre.
maternity-pregnant = Estoy embarazada
maternity-mother = Ya he tenido a mi bebé
maternity-neither = Ninguna de las dos
maternity-help = Si crees que estás embarazada, en el { -consultorio } puedes pedir la prueba y una revisión médica. Puedes ir también sin una orden del médico.

due-date-title = ¿Para cuándo está previsto el parto?
due-date-hint = Escribe la fecha prevista del parto, por ejemplo { "20 6 2027" }. O escribe de cuántas semanas estás.
due-date-date = Fecha prevista del parto
due-date-weeks = O bien: de cuántas semanas estás hoy
due-date-weeks-hint = Si te han dicho «10 semanas y 3 días», escribe 10 y 3.
due-date-weeks-field = Semanas completas
due-date-days-field = Días de más
due-date-help = La fecha prevista ({ "data prevista del parto" }) está escrita en la ecografía o en la carpeta del embarazo. Las semanas se cuentan desde el primer día de la última regla.
due-date-both = Has escrito la fecha y también las semanas. Deja solo una de las dos.

birth-date-title = ¿Cuándo nació tu bebé?
birth-date-hint = Por ejemplo: { "30 10 2026" }
birth-date-help = La fecha está en el certificado de nacimiento o en la tarjeta sanitaria del bebé ({ "tessera sanitaria" }).

breastfeeding-title = ¿Das el pecho?
breastfeeding-help = Cuenta la leche materna, también junto con otra leche o comida. Si tienes dudas, responde «No lo sé»: lo hablas en el { -consultorio }.

nasko-received-title = ¿Ya has recibido NASKO por este bebé?
nasko-received-help = NASKO llegaba cada mes a una tarjeta prepago, después de un acuerdo escrito con el { -consultorio }. Si nunca has oído hablar de él, la respuesta es no.

isee-title = ¿Cuánto es tu { -isee }?
isee-hint = El { -isee } es un número: tiene en cuenta los ingresos, los ahorros y cuántas personas hay en tu familia. Escribe el importe en euros como en Italia, por ejemplo { "7.700,00" }
isee-help = Está escrito en el certificado ({ "attestazione ISEE" }), junto a la palabra «{ -isee }». Si no lo tienes, puedes conseguirlo gratis: en un { -caf } (una oficina que ayuda con los impuestos y los formularios) o en la web del { -inps } (el organismo público que paga pensiones y ayudas).
isee-understood = Hemos entendido { $amount }.

household-title = ¿Cuántas personas hay en tu familia para el { -isee }?
household-hint = Cuéntate también a ti. El bebé que va a nacer no se cuenta. Escribe un número, por ejemplo 3
household-help = Son las personas escritas en la { "attestazione ISEE" }, debajo de «{ "nucleo familiare" }» (la familia). Normalmente son las que están registradas en tu misma dirección.

## What is wrong with an answer

date-missing-day = Falta el día. Escribe un número, por ejemplo 15
date-missing-month = Falta el mes. Escribe un número, por ejemplo 3 para marzo
date-missing-year = Falta el año. Escribe cuatro cifras, por ejemplo 2020
date-number-day = Escribe el día en cifras, por ejemplo 15
date-number-month = Escribe el mes en cifras, por ejemplo 3 para marzo
date-number-year = Escribe el año con cuatro cifras, por ejemplo 2020
date-no-month = El mes va de 1 a 12. Por ejemplo 3 para marzo
date-no-day = Este día no existe: ese mes tiene { $days } días. Revisa el día y el mes.
since-future = Esta fecha todavía no ha llegado. Escribe desde cuándo vives en Lombardía. Última fecha posible: { $date }.
birth-future = Esta fecha todavía no ha llegado. Si el bebé aún no ha nacido, vuelve atrás y elige «Estoy embarazada».
due-early = Esta fecha pasó hace más de { $days } días. Si ya no estás embarazada, vuelve atrás y cambia la respuesta.
due-late = Esta fecha está demasiado lejos. Última fecha posible: { $date }.
week-wrong = Escribe las semanas en cifras, de 0 a 43. Por ejemplo 10
week-days-wrong = Escribe los días en cifras, de 0 a 6. Por ejemplo 3
isee-ambiguous = No entendemos si la coma separa los miles o los céntimos. Escríbelo así: { "7.700,00" }
isee-negative = El { -isee } no puede ser menos de cero. Si es cero, escribe 0
isee-long = Este número es demasiado largo. Escribe el { -isee } en euros, por ejemplo { "7.700,00" }
isee-wrong = No podemos leer este importe. Escribe solo el número en euros, por ejemplo { "7.700,00" }
household-wrong = Escribe cuántas personas hay, con un número de 1 a 99. Por ejemplo 3

## Check

check-title = Revisa tus respuestas
check-unsure = No lo sé
check-change = Cambiar
check-change-what = : { $what }
check-go = Ver el resultado
label-today = Hoy es
label-comune = Municipio donde vives
label-since = Desde cuándo vives en Lombardía
label-maternity = Tu situación
label-due-date = Fecha prevista del parto
label-birth-date = Fecha de nacimiento del bebé
label-breastfeeding = Das el pecho
label-nasko-received = NASKO ya recibido
label-isee = { -isee }
label-household = Personas en la familia

## Result

result-title = { $fund } – { $verdict }.
result-intro = Este es nuestro cálculo aproximado, con tus respuestas.
result-short-likely = probable
result-short-later = tras el nacimiento
result-short-ask = por consultar
result-short-unlikely = no previsto
result-short-closed = cerrado

result-nasko-about = Para una mujer embarazada en dificultades.
result-cresco-about = Para una mujer que acaba de ser madre y está en dificultades, para comprar comida.
result-verdict-likely = Te correspondería { $fund }, si el { -consultorio } lo confirma.
result-verdict-later = Te correspondería { $fund } después del nacimiento, si el { -consultorio } lo confirma.
result-verdict-ask = { $fund } es posible. Hay algo que aclarar con el { -consultorio }.
result-verdict-unlikely = No te correspondería { $fund }. Falta al menos una condición.
result-verdict-closed = En esa fecha { $fund } no recibía solicitudes.
result-verdict-gap = En enero y febrero de 2015 no está claro qué reglas valían. Para { $fund }, pregunta en el { -consultorio }.
result-amount-up-to = Hasta { $max }, en { $months } meses como máximo.
result-amount-between = De { $min } a { $max }, en { $months } meses como máximo.
result-amount-none = Con estas respuestas, ningún importe.

result-requirements-title = Las condiciones
result-status-met = Sí
result-status-unmet = No
result-status-judge = Por valorar
result-status-unknown = Por comprobar
result-status-pending = Tras el nacimiento
result-requirement-pregnancy = Estar embarazada
result-requirement-pregnancy-day = Pedirlo a más tardar el día { $days } del embarazo
result-requirement-residence-any = Vivir en Lombardía
result-requirement-residence = { $years ->
    [one] Vivir en Lombardía desde hace al menos un año
   *[other] Vivir en Lombardía desde hace al menos { $years } años
}
result-requirement-isee = Tener un { -isee } de hasta { $limit }
result-requirement-isee-size = Tener un { -isee } de hasta { $others }, o de hasta { $alone } si en tu familia para el { -isee } estás solo tú
result-requirement-child = Tener un bebé de menos de { $months } meses, nacido a partir del { $from }
result-requirement-child-age = Pedirlo en los { $months } meses después del nacimiento
result-requirement-no-nasko = No haber recibido NASKO por el mismo bebé
result-value-unknown = Todavía no lo sabemos.
result-value-pregnant = Estás embarazada.
result-value-not-pregnant = No estás embarazada.
result-value-day = Estás en el día { $day } del embarazo.
result-value-since = Vives allí desde este día: { $date }.
result-value-elsewhere = No vives en Lombardía.
result-value-isee = Tu { -isee } es de { $amount }.
result-value-due = Fecha prevista del nacimiento: { $date }.
result-value-born = Fecha de nacimiento: { $date }.
result-value-no-child = En tus respuestas no hay ningún bebé.
result-value-nasko = Ya has recibido NASKO.
result-value-no-nasko = No has recibido NASKO.
result-met-from = La condición se cumplirá desde este día: { $date }.
result-judge-note = Aquí el { -consultorio } puede decidir caso por caso.
result-source = Norma o fuente: { $act }
result-sure-of-high = fuentes seguras
result-sure-of-medium = fuentes buenas, no oficiales
result-sure-of-one = una sola fuente
result-sure-of-low = es una deducción nuestra

result-payments-title = Los meses y los pagos
result-payments-plan = Es solo un ejemplo: los pagos los decide el { -consultorio } contigo.
result-payments-least = Este es el mínimo. Si das el pecho, en total son { $max }.
result-payments-pause = Después de los primeros meses los pagos se paran. Vuelven a empezar con el nacimiento.
result-payments-none = Para decirte los meses necesitamos la fecha del nacimiento, aunque sea la prevista.
result-payments-caption = { $fund }, mes a mes
result-payments-month = Mes
result-payments-amount = Importe
result-payments-total = En total

result-conditions-title = Qué decide solo el { -consultorio }
result-condition-interview = NASKO es para quien renuncia a interrumpir el embarazo. Nosotros no te lo preguntamos. De eso hablas solo con el { -consultorio } o con tu médico, de forma confidencial.
result-condition-plan-nasko = Un proyecto escrito contigo, con el { -consultorio } y un { -cav }. El { -cav } ({ -centro-aiuto }) es una asociación privada que ayuda a las mujeres embarazadas.
result-condition-plan-cresco = Un proyecto escrito contigo, con visitas para controlar el crecimiento del bebé.
result-condition-hardship = Tu dificultad, económica y personal.

result-documents-title = Qué llevar
result-document-birth-certificate = Certificado de nacimiento del bebé ({ "certificato di nascita" })
result-document-breastfeeding = Cuestionario sobre la lactancia (lo da el { -consultorio })
result-document-hardship = Una declaración sobre tu dificultad (se rellena en el { -consultorio })
result-document-hardship-papers = Papeles que explican tu dificultad: alquiler, hipoteca, pérdida del trabajo
result-document-identity = Documento de identidad ({ "documento d’identità" })
result-document-interview = La hoja de la entrevista con el médico o el { -consultorio }
result-document-isee = Certificado del { -isee } ({ "attestazione ISEE" })
result-document-pregnancy-certificate = Certificado de embarazo ({ "certificato di gravidanza" })
result-document-residence = Una declaración de residencia ({ "dichiarazione di residenza" }), que se firma en el { -consultorio }
result-document-tax-code = Código fiscal italiano ({ "codice fiscale" })

result-places-title = A dónde ir
result-places-call-first = Los datos son de { $year }: llama antes de ir.
result-places-near = Los { -consultori } de tu zona
result-places-in-comune = Los { -consultori } de { $comune }, por código postal ({ -cap })
result-places-cav = { -cav }, { "Centri di Aiuto alla Vita" }
result-places-cav-about = Son asociaciones privadas. NASKO se podía pedir también aquí.
result-places-no-cav = En tu zona no hay un { -cav } en nuestra lista. Puedes llamar a { $name }, asociación privada:
result-places-all = Todos los { -consultori } de la zona: { $asl }
result-places-unknown = No sabemos en qué municipio vives. Elige tu zona y te mostramos sus { -consultori }.
result-places-unknown-link = lista de los { -consultori }
result-places-elsewhere = Estos dos fondos eran solo para quienes viven en Lombardía. Puedes buscar el { -consultorio-familiare } (centro de atención a la familia) de tu zona.
result-places-loading = Estamos cargando los { -consultori }.
result-places-failed = La lista no se ha cargado. La encuentras aquí:
result-places-kiosk = Pregunta a quien trabaja aquí: puede ayudarte a encontrar el { -consultorio } para ti.
result-place-public = público
result-place-private = privado, autorizado por la región
result-place-distance = a unos { $km } km
result-place-here = en tu municipio
result-place-no-contact = No tenemos ni teléfono ni dirección.

result-take-title = Llévate esta información
result-take-about = Apunta a un código con la cámara de un teléfono. Los códigos del { -consultorio } y de los documentos no contienen tus respuestas.
result-take-show = Códigos para escanear
result-take-place = { $name }: para los contactos del teléfono
result-take-documents = Los documentos que hay que llevar
result-take-heading = Para llevar al { -consultorio }:
result-take-fault = El código no se ha cargado. Inténtalo de nuevo cuando tengas conexión.

result-rules-title = Las reglas que hemos usado
result-rules-program = Son las reglas del programa 2014-15 de la { "Regione Lombardia" }.
result-rules-other = Son las reglas de { $regime }, elegidas para esta vista previa.
result-rules-in-force = Son las reglas que valían en la fecha de la solicitud.
result-rules-dates = { $fund }: del { $from } al { $to }.
result-rules-day = Día de la solicitud: { $date }.
result-rules-read = Las normas son los textos oficiales. Casi ninguna la hemos podido leer. Las cifras vienen de quienes hablan de ellas.

result-change = Cambiar las respuestas
result-restart = Empezar de nuevo
result-back = Volver al resultado

## What would change it

change-isee-band = entre { $least } y { $most }, según nuestro cálculo aproximado
change-isee-up-to = Si tu { -isee } es de hasta { $limit }
change-isee-above = Si tu { -isee } es de más de { $limit }
change-isee-between = Si tu { -isee } es de más de { $above } y de hasta { $limit }
change-alone = Si en tu familia para el { -isee } estás solo tú
change-more = Si en tu familia para el { -isee } hay otras personas
change-lombardy = Si vives en Lombardía
change-elsewhere = Si no vives en Lombardía
change-since = Si empezaste a vivir en Lombardía
change-due = Si el parto está previsto
change-birth = Si tienes un bebé nacido
change-born = Si el bebé nace
change-from = { $what } el { $day } o después
change-to = { $what } el { $day } o antes
change-between = { $what } entre el { $from } y el { $to }
change-when-born = Cuando el bebé haya nacido
change-time = { $years ->
    [one] Desde el { $day }, cuando lleves un año viviendo en Lombardía
   *[other] Desde el { $day }, cuando lleves { $years } años viviendo en Lombardía
}
change-pregnant = Si estás embarazada
change-not-pregnant = Si no estás embarazada
change-neither = Si no estás embarazada y no tienes un bebé
change-no-nasko = Si no has recibido NASKO por este bebé
change-nasko = Si has recibido NASKO por este bebé
change-up-to = hasta { $max }
change-least-to = de { $least } a { $max }
change-born-no-nasko = Vale si no has recibido NASKO por el mismo bebé.
change-not-enough = Esto solo no basta: falta también otra condición.
change-nothing = Para este bebé o este embarazo ya no puede cambiar.
change-same = Sea cual sea tu respuesta, por sí sola no cambia el resultado.
change-nothing-help = No es culpa tuya. El { -consultorio } puede decirte qué otras ayudas hay.

## Why

why-ask = ¿Por qué?
why-disagree = Las fuentes no están de acuerdo
why-rule-pregnancy = NASKO ayudaba durante un embarazo y después. Por eso solo lo podía pedir una mujer embarazada.
why-rule-pregnancy-day = Los días se cuentan desde la última regla. Nosotros los calculamos a partir de la fecha prevista del parto.
why-rule-residence = El dinero era de la { "Regione Lombardia" }, y era para quienes viven allí. Cuenta la { -residenza }, es decir, donde estás registrada como habitante.
why-rule-isee = El fondo era para quien tiene poco dinero. El { -isee } sirve para saberlo, del mismo modo para todos. También vale un { -isee } igual al límite.
why-rule-child = CRESCO servía para la comida de la madre y del bebé en los primeros meses de vida. Por eso cuenta cuándo nació.
why-rule-child-age = Los meses se cuentan desde el día del nacimiento hasta el día de la solicitud.
why-rule-no-nasko = Por el mismo bebé se podía tener un solo fondo: NASKO o CRESCO.
why-compare = La regla: «{ $rule }». { $value }
why-valid = Valía para las solicitudes del { $from } al { $to } ({ $sure }).
why-sources = Quién lo cuenta:
why-version-a = Quién dice A:
why-version-b = Quién dice B:
why-choice = Qué tan segura es nuestra elección: { $sure }.
why-class-act = texto oficial
why-class-office = oficina pública
why-class-municipality = municipio
why-class-cav = { -cav }
why-class-region = comunicado de la región
why-class-press = periódico
why-class-guide = guía
why-class-blog = sitio personal
conflict-k1 = A: { $a } al mes, y el doble en los primeros meses si das el pecho. B: { $b } al mes, y siempre el doble si das el pecho. Usamos A, que es más reciente y más precisa. El máximo en total es el mismo.
conflict-k2 = A: se pide en los { $a } meses después del nacimiento. B: vale para un bebé de hasta { $b } meses. Usamos A para el día de la solicitud y B para los meses pagados.
conflict-k3 = A: quien lo pide cuando han pasado más de { $a } meses desde el nacimiento pierde los meses ya pasados. B: los meses se pagan todos, desde el nacimiento. Usamos A, que es más precisa. Con B no perderías nada.
conflict-k4 = ¿Qué norma creó CRESCO? A: { $a }. B: { $b }. Usamos las dos: la primera da el dinero, la segunda las reglas.
conflict-k5 = ¿Qué parte del valor de una casa en Milán no se cuenta, en 2026? A: hasta { $a }. B: hasta { $b }. Usamos A, que es más reciente y cita la ley.
conflict-k6 = ¿Cuándo terminó CRESCO? A: en los primeros meses de 2016. B: un aviso de finales de 2015 todavía lo nombra. Usamos A. El día exacto lo elegimos nosotros.
conflict-k9 = ¿Cuál es el importe más bajo del { "assegno unico" }? A: { $a } al mes. B: { $b } al mes. Decimos «unos»: la cifra correcta la da el { -inps }.
conflict-k10 = A: CRESCO daba en total { $a }. B: { $b }. Usamos A, porque es la suma de los meses.

## The money in time

chart-title = { $fund }: el dinero mes a mes
chart-about = Meses: { $from } – { $to }. Al mes: { $each }. En total: { $total }.
chart-birth = Nacimiento: { $month }

## The estimate of the ISEE

estimate-title = Calculemos más o menos tu { -isee }
estimate-open = No conozco mi { -isee }: hagamos un cálculo aproximado
estimate-number = Cálculo: pregunta { $number }
estimate-amounts = Escribe los importes en euros, por ejemplo { "9.000" }. Un campo vacío vale cero. Si están todos vacíos, vale «No lo sé».
estimate-children-title = ¿Cuántos hijos viven contigo?
estimate-children-hint = Cuenta los hijos de menos de 18 años. El bebé que va a nacer no se cuenta. Si no tienes, escribe 0
estimate-children-field = Hijos de menos de 18 años
estimate-under-3 = ¿Uno de ellos tiene menos de 3 años?
estimate-children-help = Son los hijos escritos contigo en el certificado de familia ({ "stato di famiglia" }). Lo da el { "anagrafe" }, la oficina de tu municipio que tiene la lista de quienes viven allí.
estimate-children-wrong = Escribe cuántos hijos, con un número. Son menos que las personas de la familia. Por ejemplo 1
estimate-parents-title = ¿Quién vive con los hijos: el padre, la madre o los dos?
estimate-parents-hint = Aquí el padre o la madre trabaja si ha trabajado al menos seis meses en un año.
estimate-parents-lone = Solo el padre o solo la madre
estimate-parents-both = Los dos, y los dos trabajan
estimate-parents-not-both = Los dos, y al menos uno no trabaja
estimate-parents-help = Si los padres no están casados y viven en casas distintas, las reglas son otras. Pregunta en un { -caf }: es una oficina que ayuda con los impuestos y los formularios.
estimate-income-title = ¿Cuánto gana tu familia en un año?
estimate-pay = Tu sueldo de un año, antes de impuestos
estimate-other-pay = El sueldo del otro padre o madre, o de otra persona de la familia
estimate-other = Todo lo demás: desempleo, pensión, trabajo por cuenta propia
estimate-income-help = El sueldo está escrito en la { "Certificazione Unica (CU)" }, la hoja que la empresa da cada año. Normalmente el { -isee } mira los ingresos de hace dos años.
estimate-home-title = ¿Cómo es la casa donde vives?
estimate-home-hint = Elige y luego escribe los importes en euros. Si la casa es de tu familia hace falta su valor: sin él no podemos hacer el cálculo.
estimate-home-rent = De alquiler
estimate-home-own = Propia
estimate-home-other = Ni de alquiler ni propia
estimate-home-both = Has escrito el alquiler y también el valor. Elige cómo es la casa.
estimate-rent = Alquiler de un mes
estimate-value = Valor de la casa para el { -imu }
estimate-mortgage = Hipoteca que queda por pagar
estimate-home-help = El { -imu } es el impuesto del municipio sobre las casas. Su valor está en los papeles del { -imu } o del catastro ({ "catasto" }), la lista de las casas. Si no lo sabes, pulsa «No lo sé» y sigue igualmente.
estimate-savings-title = ¿Qué ahorros hay en tu familia?
estimate-savings = Dinero en el banco o en correos
estimate-property = Otras casas o terrenos: el valor para el { -imu }
estimate-savings-help = Suma las cuentas, las libretas y las inversiones de toda la familia. Si no hay nada, escribe 0. Normalmente el { -isee } mira cómo era hace dos años.
estimate-outcome = Tu { -isee }: { $band }
estimate-quote = Es un cálculo aproximado: no escribas nunca estos números en una solicitud. Solo vale la { "attestazione ISEE" }.
estimate-within = probablemente estás dentro del límite.
estimate-near = podrías estar por debajo o por encima del límite: hace falta el { -isee } verdadero.
estimate-above = probablemente estás por encima del límite.
estimate-no-limit = no hay un límite de { -isee }.
estimate-families = Para algunas ayudas cuenta otro { -isee }, con las reglas de 2026: { $band }. Son el dinero por cada hijo ({ "assegno unico" }), la ayuda para la guardería ({ "bonus nido" }), el pago por un recién nacido ({ "bonus nuovi nati" }), la ayuda para los ingresos de la familia ({ "assegno di inclusione, ADI" }) y la ayuda para formarse y buscar trabajo ({ "supporto per la formazione e il lavoro, SFL" }).
estimate-left-out = El bebé que va a nacer no se cuenta. Faltan también otras cosas: el dinero que había de media en la cuenta, la pensión de alimentos, las ayudas sin impuestos, la discapacidad y lo que dan las inversiones. Por eso hemos separado más los dos números.
estimate-real = El { -isee } verdadero es gratis. Se pide con la { -dsu }, un formulario con los datos de la familia: en un { -caf } (una oficina que ayuda con los impuestos y los formularios) o en la web del { -inps }, con { -spid } o con el documento de identidad electrónico ({ -cie }).
estimate-none = No podemos hacer un cálculo
estimate-none-about = Nos falta cuánto gana tu familia, cuánto vale la casa o qué ahorros hay. No pasa nada: seguimos como con «No lo sé».

## Today

today-title = Las ayudas de hoy
today-open = Ver las ayudas de hoy
today-about = Son las ayudas de 2025 y 2026. Las reunimos el { $date }. Los importes y los plazos cambian: pide siempre confirmación. Decide la oficina, no esta página.
today-inps = El { -inps } es el organismo público que paga pensiones y ayudas. La solicitud se hace en su web, o gratis en un { -patronato } (una oficina que ayuda con las solicitudes).
today-status-open = Puedes pedirla
today-status-comes = Puede llegarte
today-status-excluded = No es posible
today-status-not-yet = Todavía no
today-status-expired = Terminada
today-status-lapsed = Por confirmar
today-ask-lapsed = Conocemos los importes y los límites hasta el { $date }. La ayuda puede continuar: pregunta.
today-ask-not-yet = Nuestra información vale desde el { $date }.
today-ask-expired = Valía hasta el { $date }. Pregunta si todavía existe.
today-after-birth = Se pide después del nacimiento.
today-ask-last-day = Último día para ti: { $date }.
today-conditions = Condiciones y fuente

today-ask-circa = unos { $amount }
today-range = de { $least } a { $most }
today-ask-amount = Importe: { $amount }
today-ask-month = Importe: { $amount } al mes
today-months = { $amount } al mes durante { $months } meses, { $total } en total
today-ask-once = Importe: { $amount }, una sola vez
today-ask-year = Importe: { $amount } al año

today-at-inps = Dónde: { -inps }.
today-at-comune = Dónde: en tu municipio ({ -comune }).
today-at-consultorio = Dónde: en un { -consultorio }.
today-at-cav = Dónde: en un { -cav } ({ -centro-aiuto }, una asociación privada).
today-at-online = Dónde: en la web de la región.
today-at-nobody = No se pide: llega sin solicitud.

today-private = Es una ayuda privada, no de la región. La da una entidad «pro-life», es decir, contraria al aborto.
today-ask-pregnancy = Es para una mujer embarazada.
today-ask-weeks = Se pide antes del final de la semana { $week } del embarazo.
today-ask-baby = Es para quien tiene un niño o una niña de poca edad.
today-ask-child = Es para quien tiene un hijo o una hija menor de 18 años.
today-ask-known-until = La conocemos hasta el { $date }. Para quien nace después, pregunta si todavía existe.
today-ask-born = Hace falta un hijo o una hija nacidos a partir del { $date }.
today-ask-months = Se pide en los { $months } meses después del nacimiento.
today-ask-days = Se pide en los { $days } días después del nacimiento.
today-ask-august = Llega hasta agosto del año en que tu hijo o hija cumple { $years } años.
today-ask-isee = Hace falta un { -isee } de hasta { $limit }.
today-ask-isee-above = Tu { -isee } supera el límite de { $limit }.
today-ask-isee-own = Hace falta un { -isee } de hasta { $limit }. Para esta ayuda el { -isee } puede ser más bajo que el tuyo: pregunta en un { -caf }.
today-ask-isee-full = Para el importe completo hace falta un { -isee } de hasta { $limit }.
today-ask-isee-least = Importe mínimo con un { -isee } de más de { $limit }, o sin { -isee }.
today-ask-born-full = Para el importe completo tu bebé tiene que haber nacido a partir del { $date }.
today-ask-first-year = En el primer año de vida, un { $percent } % más.
today-ask-household = En la familia para el { -isee } hacen falta al menos { $people } personas.
today-ask-children = Hacen falta al menos { $children } hijos.
today-ask-income = Hacen falta ingresos del trabajo de hasta { $limit } al año.
today-work = Hacen falta { $months } meses de cotizaciones por trabajo, entre { $from } y { $to } meses antes del nacimiento.

today-assegno-unico = { "Assegno unico" } (dinero por cada hijo)
today-assegno-unico-what = Dinero por cada hijo o hija menor de 18 años. Se pide también sin { -isee }.
today-bonus-nuovi-nati = { "Bonus nuovi nati" } (pago por un recién nacido)
today-bonus-nuovi-nati-what = Por cada bebé nacido o adoptado. En este { -isee } el { "assegno unico" } no cuenta.
today-maternita-comuni = { "Assegno di maternità dei Comuni" } (ayuda de maternidad del municipio)
today-maternita-comuni-what = Para quien no tiene otra prestación de maternidad.
today-maternita-stato = { "Assegno di maternità dello Stato" } (ayuda de maternidad del Estado)
today-maternita-stato-what = Para quien ha trabajado, también con contratos cortos. El importe de este año no está confirmado.
today-bonus-nido = { "Bonus nido" } (ayuda para la guardería)
today-bonus-nido-what = Te devuelve lo que pagas por la guardería.
today-nidi-gratis = { "Nidi Gratis Plus" } (guarderías gratis)
today-nidi-gratis-what = La región paga la parte de la guardería que el { "bonus nido" } no cubre.
today-carta-dedicata = { "Carta Dedicata a te" } (tarjeta para comida)
today-carta-dedicata-what = Una tarjeta para comprar comida. Para quien no tiene otras ayudas a los ingresos.
today-bonus-mamme = { "Bonus mamme lavoratrici" } (pago para madres que trabajan)
today-bonus-mamme-what = Para madres que trabajan.
today-consultori = { "Consultori" } y { "Centri per la famiglia" } (centros para la familia)
today-consultori-what = Escuchan y dan consejos gratis. No dan dinero, pero conocen las ayudas.
today-progetto-gemma = { "Progetto Gemma" } (ayuda privada)
today-progetto-gemma-what = De la { "Fondazione Vita Nova" }, para una mujer embarazada en dificultades.

## The programme

programme-title = La red que ayuda a conciliar familia y trabajo
programme-open = Qué es la red de tu zona
programme-about = NASKO y CRESCO eran parte de un programa de la región, para 2014-15. Quería ayudar a quienes trabajan a conciliar familia y trabajo.
programme-mine = La red de tu zona
programme-each = Las redes eran { $count }, una por cada zona sanitaria ({ -asl }).
programme-of-asl = La tuya era la de esta zona: { $asl }.
programme-elsewhere = Solo existían en Lombardía.
programme-what-title = Qué hace una red, y para quién
programme-what = Se llama «{ "rete territoriale di conciliazione" }». Es un grupo de entidades públicas y privadas de la zona. Con proyectos comunes ayuda a quienes trabajan, a las familias y a las empresas a conciliar la vida y el trabajo.
programme-does = Da cursos e información. También acompaña a las alianzas locales para la familia.
programme-who-title = Quién está en la red
programme-who-public = La provincia, los municipios y las oficinas locales de la { -asl }
programme-who-trade = La cámara de comercio ({ "Camera di commercio" }), la entidad de las empresas
programme-who-equality = La { "Consigliera di parità" }: ayuda a quien recibe peor trato en el trabajo por ser mujer
programme-who-others = Empresas y asociaciones sin ánimo de lucro
programme-alliances-title = Las alianzas locales para la familia
programme-alliances = Son asociaciones de familias y grupos sociales, económicos y culturales. Trabajan por el bienestar de las familias de su zona.
programme-now-title = ¿Y hoy?
programme-now = Hoy, en lugar de aquellas { -asl }, están las { -ats }. Pregunta en tu { -ats }, en el municipio o en el { -consultorio } qué hay ahora.
programme-source = Lo cuentan las páginas de presentación del programa. No conocemos una dirección para encontrarlas.

## Take it with you

sheet-title = NASKO y CRESCO: nuestro cálculo aproximado
sheet-neutral-title = Centros de atención a la familia: a dónde ir
sheet-about = Lo que imprimes, guardas o copias queda también después. Quien usa tu teléfono o tu computadora puede encontrarlo.
sheet-neutral = Sin mis respuestas y con un título neutro
sheet-print = Imprimir
sheet-copy = Copiar como texto
sheet-calendar = Guardar las fechas para el calendario
sheet-copied = Copiado. Ahora puedes pegarlo donde quieras.
sheet-by-hand = Selecciona este texto y cópialo tú.
sheet-saved = Listo: busca «{ "date.ics" }» entre los archivos descargados.
sheet-fault = No ha funcionado. Inténtalo de nuevo cuando tengas conexión.
sheet-answers = Tus respuestas
sheet-dates = Tus fechas, si los fondos siguieran abiertos
sheet-first-day = Primer día para pedir { $fund }
sheet-last-day = Último día para pedir NASKO (día { $day } del embarazo)
sheet-in-time = { $months } meses desde el nacimiento: quien pide CRESCO después de este día puede perder dinero
sheet-too-old = { $months } meses desde el nacimiento: CRESCO termina
sheet-appointment = Cita
sheet-closed = { $what } (el fondo ya está cerrado)
sheet-code = Tus fechas: solo los días, sin decir para qué
sheet-ask = Pregunta por teléfono qué llevar.
sheet-call = Aquí tienes algunos { -consultori }. Llama antes de ir.
sheet-no-places = Busca el { -consultorio-familiare } (centro de atención a la familia) de tu zona.
sheet-version = Versión { $version }.

## The map

map-title = Elige tu zona en el mapa
map-hint = Lombardía estaba dividida en 15 zonas sanitarias, llamadas { -asl }. Toca la tuya en el mapa, o elígela por su nombre. Luego elige el municipio ({ -comune }) donde tienes la { -residenza }, es decir, donde estás registrada.
map-comune = ¿En qué municipio vives? La zona elegida es { $asl }.
map-wrong = Falta el municipio. Elígelo de la lista, o pulsa «No lo sé».
map-choose = Elige el municipio
map-failed = El mapa no se ha cargado. Puedes seguir también sin él.
map-source = Los límites de las zonas son de openpolis, con datos ISTAT de 2023 (licencia CC BY 4.0). Los hemos simplificado.

## The glossary

glossary-open = Las palabras italianas que encontrarás
glossary-title = Las palabras italianas que encontrarás
glossary-about = Encuentras estas palabras en las puertas de las oficinas y en los formularios.

## On a kiosk

static-kiosk-fault = Algo no ha funcionado, y no es culpa tuya. En un minuto la página empieza de nuevo sola. Aquí abajo encuentras las reglas.
static-kiosk-idle-title = ¿Sigues ahí?
static-kiosk-idle-about = Toca la pantalla para continuar. Si ya no hay nadie, borramos todas las respuestas y volvemos al principio.
static-kiosk-idle-count = Segundos: { $seconds }
static-kiosk-idle-more = Necesito más tiempo
static-kiosk-link-title = Abre este sitio en tu teléfono
static-kiosk-link-about = Apunta al código con la cámara del teléfono. También puedes copiar la dirección en un papel.
static-kiosk-link-code = Código QR con la dirección del sitio
static-kiosk-close = Cerrar
static-kiosk-keys = Teclado en la pantalla
static-kiosk-keys-layout = Idioma del teclado
static-kiosk-key-space = Espacio
static-kiosk-key-delete = Borrar una letra o una cifra
static-kiosk-key-next = Siguiente
static-kiosk-key-done = Listo
static-kiosk-key-comma = Coma
static-kiosk-key-point = Punto
static-kiosk-key-apostrophe = Apóstrofo
static-kiosk-key-hyphen = Guion
