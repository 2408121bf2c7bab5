# The Italian terms that she will meet on doors and forms, and what they mean.
#
# A term is what is written there, and stays as it is in every language: `{ -isee }` in a message writes it, marked as Italian.
# Its attributes are the explanation, one for each language; a term without any needs none. Words that stand on papers only, and
# are no terms, are literals: `{ "codice fiscale" }`.

-consultorio-familiare = consultorio familiare
    .it = Un servizio gratuito per donne, coppie e famiglie. Ci trovi ostetriche, assistenti sociali e psicologhe.
    .en = A free service for women, couples and families. You find midwives, social workers and psychologists there.

-isee = ISEE
    .it = Un numero che dice quanti mezzi ha la tua famiglia: redditi, risparmi e quante persone siete.
    .en = A number that says what means your family has: income, savings and how many people you are.

-dsu = DSU
    .it = Il modulo con i dati della famiglia. Serve per avere l’ISEE.
    .en = The form with your family’s details. You need it to get the ISEE.

-caf = CAF
    .it = Un ufficio che aiuta con le tasse e i moduli. Per l’ISEE è gratis.
    .en = An office that helps with taxes and forms. For the ISEE it is free.

-patronato = patronato
    .it = Un ufficio che aiuta gratis con le domande.
    .en = An office that helps with applications, free of charge.

-inps = INPS
    .it = L’ente pubblico che paga pensioni e bonus.
    .en = The public body that pays pensions and benefits.

-cav = CAV
    .it = Centro di Aiuto alla Vita: un’associazione privata che aiuta le donne in gravidanza.
    .en = Centro di Aiuto alla Vita: a private association that helps women during pregnancy.

-asl = ASL
    .it = L’azienda sanitaria della tua zona, fino al 2015. Oggi ci sono ATS e ASST.
    .en = The health authority of your area, until 2015. Today there are ATS and ASST.

-progetto-personalizzato = progetto personalizzato
    .it = Un accordo scritto insieme a te. Dice che cosa ti serve e che cosa fanno per aiutarti.
    .en = An agreement written together with you. It says what you need and how they will help you.

# Written, but explained where they stand.

-consultorio = consultorio
-consultori = consultori
-centro-aiuto = Centro di Aiuto alla Vita
-ats = ATS
-imu = IMU
-spid = SPID
-cie = CIE
-cap = CAP
-comune = comune
-residenza = residenza
