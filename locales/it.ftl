### The reference: every other language has these keys, with these variables.

-isee = ISEE

start-title = Sostegno alla maternità in Lombardia
start-lead = Poche domande per sapere se puoi chiedere NASKO o CRESCO,
    e a quale consultorio andare.
start-button = Inizia

comune-question = In quale comune vivi?
comune-former = { $former } oggi fa parte di { $today }.
isee-question = Qual è il tuo { -isee }?
isee-hint = Lo trovi sull’attestazione { -isee } dell’INPS.

result-up-to = Fino a { $amount } in { $months ->
    [one] { $months } mese
   *[other] { $months } mesi
}
result-places = { $places ->
    [0] Nessun consultorio
    [one] Un consultorio
   *[other] { $places } consultori
} della tua ASL
place-call-first = Telefona prima di andare.
place-year = Dati del { $year }
