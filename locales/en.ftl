-isee = ISEE (the Italian means test)

start-title = Maternity support in Lombardy
start-lead = A few questions to find out whether you can ask for NASKO or CRESCO,
    and which family clinic to go to.
start-button = Start

comune-question = Which town do you live in?
comune-former = { $former } is part of { $today } today.
isee-question = What is your { -isee }?
isee-hint = It is on your { -isee } certificate from INPS.

result-up-to = Up to { $amount } over { $months ->
    [one] { $months } month
   *[other] { $months } months
}
result-places = { $places ->
    [0] No family clinic
    [one] One family clinic
   *[other] { $places } family clinics
} in your ASL
place-call-first = Call before you go.
place-year = Data from { $year }
