# Punjabi. The reference is it.ftl.
#
# reviewed-by: nobody

## On every page

page-title = { $page } - NASKO ਤੇ CRESCO
page-title-error = ਗ਼ਲਤੀ: { $page } - NASKO ਤੇ CRESCO
language-label = ਭਾਸ਼ਾ
static-language = ਪੰਜਾਬੀ
language-silent = ਇਹ ਭਾਸ਼ਾ ਨਹੀਂ ਖੁੱਲ੍ਹੀ। ਇੰਟਰਨੈੱਟ ਹੋਣ ’ਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
further-failed = ਇਹ ਹਿੱਸਾ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਪਿੱਛੇ ਜਾਓ ਤੇ ਇੰਟਰਨੈੱਟ ਹੋਣ ’ਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
unreviewed = ਇਹ ਤਰਜਮਾ ਅਜੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ। ਇਤਾਲਵੀ ਲਿਖਤ ਹੀ ਮੰਨੀ ਜਾਵੇਗੀ।
intl-locale = pa-IN
# What browsers do not know of dates: the order, then the months. `Intl` where they do.
intl-dates = D M Y|ਜਨਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ
footer-estimate = ਇਹ ਅੰਦਾਜ਼ਾ ਹੈ, ਫ਼ੈਸਲਾ ਨਹੀਂ। ਫ਼ੈਸਲਾ { -consultorio } (ਪਰਿਵਾਰਕ ਸਲਾਹ ਕੇਂਦਰ) ਕਰਦਾ ਹੈ।
footer-private = ਜੋ ਤੁਸੀਂ ਲਿਖੋ, ਇਸੇ ਸਫ਼ੇ ’ਤੇ ਰਹਿੰਦਾ ਹੈ। ਨਾ ਸਾਂਭਿਆ ਜਾਂਦਾ ਹੈ, ਨਾ ਕਿਸੇ ਨੂੰ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ।
collected = ਨਿਯਮ { $law } ਨੂੰ ਲਏ ਤੇ ਪਤੇ { $places } ਨੂੰ। ਕਈ ਪਤੇ 2019 ਦੇ ਹਨ।
collected-old = ਇਹ ਸਫ਼ਾ ਇੱਕ ਸਾਲ ਤੋਂ ਵੱਧ ਪੁਰਾਣਾ ਹੈ। ਨਿਯਮ, ਰਕਮਾਂ ਤੇ ਫ਼ੋਨ ਨੰਬਰ ਬਦਲੇ ਹੋ ਸਕਦੇ ਹਨ: ਅੱਜ ਕੀ ਚੱਲਦਾ ਹੈ, { -consultorio } ਤੋਂ ਪੁੱਛੋ।
preview = ਝਲਕ। ਅਰਜ਼ੀ ਦਾ ਦਿਨ: { $date }।
preview-wrong = ਸਫ਼ੇ ਦੇ ਪਤੇ ਵਿੱਚ ਜੋ ਨਿਯਮ ਜਾਂ ਦਿਨ ਹੈ, ਉਹ ਮੌਜੂਦ ਨਹੀਂ। ਮਿਸਾਲ ਲਈ ਲਿਖੋ { "?regime=2013&data=2014-05-05" }। ਹਾਲੇ ਅਸੀਂ ਇਹ ਦਿਨ ਲੈਂਦੇ ਹਾਂ: { $date }।

continue = ਅੱਗੇ ਚੱਲੋ
loading = ਇੱਕ ਮਿੰਟ, ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ।
result = ਤੁਹਾਡਾ ਨਤੀਜਾ
back = ਪਿੱਛੇ
leave = ਤੁਰੰਤ ਬਾਹਰ ਜਾਓ
leave-about = “ਤੁਰੰਤ ਬਾਹਰ ਜਾਓ” ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਕੇ ਦੂਜੀ ਸਾਈਟ ਖੋਲ੍ਹਦਾ ਹੈ। Shift ਬਟਨ ਤਿੰਨ ਵਾਰ ਦਬਾਉਣ ਨਾਲ ਵੀ ਹੁੰਦਾ ਹੈ। ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹਿਸਟਰੀ ਨਹੀਂ ਮਿਟਦੀ।
leave-kiosk = “ਤੁਰੰਤ ਬਾਹਰ ਜਾਓ” ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਕੇ ਇੱਥੇ ਸ਼ੁਰੂ ’ਤੇ ਲਿਆਉਂਦਾ ਹੈ।
unsure = ਪਤਾ ਨਹੀਂ
question-number = ਸਵਾਲ { $number }
how-to-know = ਮੈਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗੇਗਾ?
errors-title = ਕੁਝ ਠੀਕ ਕਰਨ ਵਾਲਾ ਹੈ
error-prefix = ਗ਼ਲਤੀ:

field-day = ਦਿਨ
field-month = ਮਹੀਨਾ
field-year = ਸਾਲ
yes = ਹਾਂ
no = ਨਹੀਂ

## Start

start-title = NASKO ਤੇ CRESCO ਤੋਂ ਕੀ ਮਿਲਦਾ, ਤੇ ਕਿੱਥੇ ਜਾਣਾ ਹੈ
start-intro = NASKO ਤੇ CRESCO ਲੋਂਬਾਰਦੀਆ ਦੀ ਖੇਤਰੀ ਸਰਕਾਰ ({ "Regione Lombardia" }) ਦੇ ਦੋ ਫੰਡ ਹਨ। ਇਹ ਉਨ੍ਹਾਂ ਗਰਭਵਤੀ ਔਰਤਾਂ ਤੇ ਨਵੀਆਂ ਮਾਵਾਂ ਲਈ ਹਨ ਜਿਨ੍ਹਾਂ ਕੋਲ ਪੈਸੇ ਘੱਟ ਹਨ। ਕੁਝ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ। ਅਸੀਂ ਦੱਸਾਂਗੇ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਮਿਲਦਾ, ਤੇ ਕਿਸ { -consultorio } (ਪਰਿਵਾਰਕ ਸਲਾਹ ਕੇਂਦਰ) ਵਿੱਚ ਜਾਣਾ ਹੈ।
start-nasko = NASKO: { $amount } ਤੱਕ, ਵੱਧ ਤੋਂ ਵੱਧ { $months } ਮਹੀਨਿਆਂ ਵਿੱਚ, ਜਨਮ ਤੋਂ ਪਹਿਲਾਂ ਤੇ ਬਾਅਦ।
start-cresco = CRESCO: ਮਹੀਨੇ ਦੇ { $amount }, ਵੱਧ ਤੋਂ ਵੱਧ { $months } ਮਹੀਨੇ, ਖਾਣਾ ਖ਼ਰੀਦਣ ਲਈ।
start-consultorio = { -consultorio-familiare } ਪਰਿਵਾਰਕ ਸਲਾਹ ਕੇਂਦਰ ਹੈ। ਸੇਵਾ ਮੁਫ਼ਤ ਹੈ। ਉੱਥੇ ਦਾਈਆਂ (ਮਿਡਵਾਈਫ਼), ਸੋਸ਼ਲ ਵਰਕਰ ਤੇ ਮਨੋਵਿਗਿਆਨੀ ਹਨ। ਤੁਹਾਡੀ ਗੱਲ ਗੁਪਤ ਰਹਿੰਦੀ ਹੈ।
start-time = ਤਿੰਨ ਕੁ ਮਿੰਟ ਲੱਗਦੇ ਹਨ। ਹਰ ਸਵਾਲ ’ਤੇ “ਪਤਾ ਨਹੀਂ” ਵੀ ਚੁਣਿਆ ਜਾ ਸਕਦਾ ਹੈ।
start-go = ਸ਼ੁਰੂ ਕਰੋ

closed-title = ਦੋਵੇਂ ਫੰਡ ਹੁਣ ਬੰਦ ਹਨ
closed-dates = NASKO ਨੇ { $nasko } ਤੱਕ ਅਰਜ਼ੀਆਂ ਲਈਆਂ ({ $naskosure })। CRESCO ਨੇ { $cresco } ਤੱਕ ({ $crescosure })।
closed-why = ਇੱਥੇ ਦੇਖੋ ਕਿ ਨਿਯਮ ਕੀ ਕਹਿੰਦੇ ਸਨ। { -consultorio } ਅਜੇ ਵੀ ਹੈ, ਤੇ ਅੱਜ ਦੀ ਮਦਦ ਬਾਰੇ ਜਾਣਦਾ ਹੈ।
closed-other = ਅੱਜ ਹੋਰ ਮਦਦ ਹੈ। ਜਿਵੇਂ { "assegno unico" } (ਹਰ ਬੱਚੇ ਲਈ ਮਹੀਨੇ ਦੇ ਪੈਸੇ), { "bonus nuovi nati" } (ਨਵੇਂ ਬੱਚੇ ਲਈ ਪੈਸੇ), { "assegno di maternità del Comune" } (ਨਗਰਪਾਲਿਕਾ ਦਾ ਜਣੇਪਾ ਭੱਤਾ)। { -consultorio }, ਆਪਣੇ { -comune } (ਨਗਰਪਾਲਿਕਾ) ਜਾਂ ਕਿਸੇ { -caf } (ਟੈਕਸ ਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ) ਤੋਂ ਪੁੱਛੋ।
sure-high = ਪੱਕੀ ਤਾਰੀਖ
sure-medium = ਦਿਨ ਪੱਕਾ ਨਹੀਂ
sure-low = ਤਾਰੀਖ ਪੱਕੀ ਨਹੀਂ

## Questions

comune-title = ਤੁਹਾਡੀ ਰਿਹਾਇਸ਼ ਕਿਸ { -comune } (ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ) ਵਿੱਚ ਹੈ?
comune-hint = ਪਹਿਲੇ ਅੱਖਰ ਅੰਗਰੇਜ਼ੀ ਅੱਖਰਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ ਇਟਲੀ ਦੇ ਬੋਰਡਾਂ ’ਤੇ ਹੁੰਦੇ ਹਨ, ਤੇ ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ। ਉਹ { -comune } ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ ਜਿੱਥੇ ਤੁਹਾਡੀ { -residenza } ਹੈ, ਯਾਨੀ ਜਿੱਥੇ ਤੁਹਾਡਾ ਪਤਾ ਦਰਜ ਹੈ।
comune-help = ਉਹ { -comune } ਜੋ ਪਛਾਣ ਪੱਤਰ ਜਾਂ ਰਿਹਾਇਸ਼ ਦੇ ਸਰਟੀਫਿਕੇਟ ({ "certificato di residenza" }) ’ਤੇ ਲਿਖਿਆ ਹੈ। ਜੇ ਨਾਂ ਬਦਲ ਗਿਆ ਹੈ, ਪੁਰਾਣਾ ਨਾਂ ਵੀ ਚੱਲੇਗਾ।
comune-elsewhere = ਮੈਂ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਨਹੀਂ ਰਹਿੰਦੀ
comune-map = ਨਕਸ਼ੇ ’ਤੇ ਚੁਣੋ
comune-found = { $count ->
    [one] ਇੱਕ { -comune } ਮਿਲਿਆ। ਤੀਰਾਂ ਨਾਲ ਚੁਣੋ।
   *[other] { $count } { -comune } ਮਿਲੇ। ਤੀਰਾਂ ਨਾਲ ਚੁਣੋ।
}
comune-none = ਕੋਈ { -comune } ਨਹੀਂ ਮਿਲਿਆ।
comune-former = { $name }, ਪਹਿਲਾਂ { $former }
comune-unknown = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਇਹ { -comune } ਨਹੀਂ ਮਿਲਿਆ। ਅੰਗਰੇਜ਼ੀ ਅੱਖਰਾਂ ਵਿੱਚ ਸਪੈਲਿੰਗ ਦੇਖੋ ਤੇ ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ, ਜਿਵੇਂ “{ "Bergamo" }”।
comune-other-asl = ਇਹ { -comune } ਲੋਂਬਾਰਦੀਆ ਦੇ ਦੂਜੇ ਇਲਾਕੇ ਵਿੱਚ ਹੈ। ਇੱਥੇ ਇਸ ਇਲਾਕੇ ਦਾ { -comune } ਚੁਣੋ। ਜੇ ਤੁਹਾਡੀ ਰਿਹਾਇਸ਼ ਦੂਜੇ ਇਲਾਕੇ ਵਿੱਚ ਹੈ, “ਪਤਾ ਨਹੀਂ” ਦਬਾਓ।
comune-both = ਤੁਸੀਂ { -comune } ਵੀ ਲਿਖਿਆ ਹੈ, ਤੇ ਇਹ ਵੀ ਕਿ ਤੁਹਾਡੀ ਰਿਹਾਇਸ਼ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਨਹੀਂ। ਇੱਕੋ ਜਵਾਬ ਰੱਖੋ।

day-title = ਅੱਜ ਕੀ ਤਾਰੀਖ ਹੈ?
day-hint = ਇਸ ਯੰਤਰ ਦੀ ਘੜੀ ਗ਼ਲਤ ਹੈ। ਅੱਜ ਦਾ ਦਿਨ, ਮਹੀਨਾ ਤੇ ਸਾਲ ਲਿਖੋ। ਜਿਵੇਂ: { "15 3 2027" }
day-help = ਅੱਜ ਦੀ ਤਾਰੀਖ ਦੂਜੇ ਫ਼ੋਨ, ਅਖ਼ਬਾਰ ਜਾਂ ਕੈਲੰਡਰ ’ਤੇ ਹੈ। ਕੋਲ ਬੈਠੇ ਕਿਸੇ ਨੂੰ ਵੀ ਪੁੱਛ ਲਓ। ਇਹ ਚਾਹੀਦੀ ਹੈ ਕਿਉਂਕਿ ਕੁਝ ਨਿਯਮ ਲੰਘੇ ਮਹੀਨੇ ਤੇ ਦਿਨ ਗਿਣਦੇ ਹਨ।
day-passed = ਇਹ ਤਾਰੀਖ ਲੰਘ ਚੁੱਕੀ ਹੈ। ਅੱਜ ਦੀ ਤਾਰੀਖ ਲਿਖੋ: { $date } ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਨਹੀਂ ਹੋ ਸਕਦੀ।
day-late = ਇਹ ਤਾਰੀਖ ਬਹੁਤ ਦੂਰ ਹੈ। ਅੱਜ ਦੀ ਤਾਰੀਖ ਲਿਖੋ, ਸਾਲ ਚਾਰ ਅੰਕਾਂ ਵਿੱਚ।

since-title = ਤੁਸੀਂ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਕਦੋਂ ਤੋਂ ਹੋ?
since-hint = ਉਦੋਂ ਤੋਂ ਗਿਣੋ ਜਦੋਂ ਤੋਂ ਲਗਾਤਾਰ ਇੱਥੇ ਹੋ, ਭਾਵੇਂ { -comune } ਬਦਲਿਆ ਹੋਵੇ। ਦਿਨ ਯਾਦ ਨਹੀਂ ਤਾਂ ਨੇੜੇ ਦੀ ਤਾਰੀਖ ਵੀ ਠੀਕ ਹੈ। ਜਿਵੇਂ: { "15 3 2020" }
since-help = ਤਾਰੀਖ ਰਿਹਾਇਸ਼ ਦੇ ਇਤਿਹਾਸ ਦੇ ਸਰਟੀਫਿਕੇਟ ({ "certificato storico di residenza" }) ’ਤੇ ਹੈ। ਇਹ { "anagrafe" } ਦਿੰਦਾ ਹੈ: ਤੁਹਾਡੇ { -comune } ਦਾ ਦਫ਼ਤਰ ਜੋ ਵਸਨੀਕਾਂ ਦੀ ਸੂਚੀ ਰੱਖਦਾ ਹੈ।

maternity-title = ਤੁਹਾਡੀ ਸਥਿਤੀ ਕੀ ਹੈ?
maternity-hint = ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ ਤੇ ਛੋਟਾ ਬੱਚਾ ਵੀ ਹੈ? ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦੋ ਵਾਰ ਦਿਓ। ਇੱਕ ਵਾਰ ਗਰਭਵਤੀ ਵਜੋਂ, ਇੱਕ ਵਾਰ ਮਾਂ ਵਜੋਂ।
maternity-pregnant = ਮੈਂ ਗਰਭਵਤੀ ਹਾਂ
maternity-mother = ਮੇਰਾ ਬੱਚਾ ਹੋ ਚੁੱਕਾ ਹੈ
maternity-neither = ਦੋਵਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ
maternity-help = ਜੇ ਲੱਗਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ, { -consultorio } ਤੋਂ ਟੈਸਟ ਤੇ ਜਾਂਚ ਮੰਗ ਸਕਦੀ ਹੋ। ਡਾਕਟਰ ਦੀ ਪਰਚੀ ਤੋਂ ਬਿਨਾਂ ਵੀ ਜਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।

due-date-title = ਬੱਚਾ ਕਦੋਂ ਹੋਣਾ ਹੈ?
due-date-hint = ਜਣੇਪੇ ਦੀ ਸੰਭਾਵੀ ਤਾਰੀਖ ਲਿਖੋ, ਜਾਂ ਕਿੰਨੇ ਹਫ਼ਤੇ ਹੋਏ ਹਨ। ਜਿਵੇਂ: { "20 6 2027" }
due-date-date = ਜਣੇਪੇ ਦੀ ਸੰਭਾਵੀ ਤਾਰੀਖ
due-date-weeks = ਜਾਂ: ਅੱਜ ਕਿੰਨੇ ਹਫ਼ਤੇ ਹੋਏ ਹਨ
due-date-weeks-hint = ਜੇ ਤੁਹਾਨੂੰ “{ "10" } ਹਫ਼ਤੇ { "3" } ਦਿਨ” ਦੱਸੇ ਹਨ, { "10" } ਤੇ { "3" } ਲਿਖੋ।
due-date-weeks-field = ਪੂਰੇ ਹਫ਼ਤੇ
due-date-days-field = ਬਾਕੀ ਦਿਨ
due-date-help = ਇਹ ਤਾਰੀਖ ({ "data prevista del parto" }) ਅਲਟਰਾਸਾਊਂਡ ਜਾਂ ਗਰਭ ਦੀ ਫ਼ਾਈਲ ’ਤੇ ਲਿਖੀ ਹੈ। ਹਫ਼ਤੇ ਆਖ਼ਰੀ ਮਾਹਵਾਰੀ ਦੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
due-date-both = ਤੁਸੀਂ ਤਾਰੀਖ ਵੀ ਲਿਖੀ ਹੈ ਤੇ ਹਫ਼ਤੇ ਵੀ। ਇੱਕੋ ਰੱਖੋ।

birth-date-title = ਬੱਚੇ ਦਾ ਜਨਮ ਕਦੋਂ ਹੋਇਆ?
birth-date-hint = ਜਿਵੇਂ: { "30 10 2026" }
birth-date-help = ਤਾਰੀਖ ਜਨਮ ਸਰਟੀਫਿਕੇਟ ਜਾਂ ਬੱਚੇ ਦੇ ਸਿਹਤ ਕਾਰਡ ({ "tessera sanitaria" }) ’ਤੇ ਹੈ।

breastfeeding-title = ਕੀ ਤੁਸੀਂ ਬੱਚੇ ਨੂੰ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾ ਰਹੀ ਹੋ?
breastfeeding-help = ਮਾਂ ਦਾ ਦੁੱਧ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ, ਦੂਜੇ ਦੁੱਧ ਜਾਂ ਖਾਣੇ ਨਾਲ ਵੀ। ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ “ਪਤਾ ਨਹੀਂ” ਚੁਣੋ: { -consultorio } ਨਾਲ ਗੱਲ ਕਰ ਲਿਓ।

nasko-received-title = ਇਸ ਬੱਚੇ ਲਈ ਪਹਿਲਾਂ NASKO ਮਿਲਿਆ ਹੈ?
nasko-received-help = NASKO, { -consultorio } ਨਾਲ ਲਿਖਤੀ ਸਮਝੌਤੇ ਤੋਂ ਬਾਅਦ, ਹਰ ਮਹੀਨੇ ਪ੍ਰੀਪੇਡ ਕਾਰਡ ’ਤੇ ਆਉਂਦਾ ਸੀ। ਜੇ ਇਸ ਦਾ ਨਾਂ ਨਹੀਂ ਸੁਣਿਆ, ਜਵਾਬ “ਨਹੀਂ” ਹੈ।

isee-title = ਤੁਹਾਡਾ { -isee } ਕਿੰਨਾ ਹੈ?
isee-hint = { -isee } ਇੱਕ ਨੰਬਰ ਹੈ: ਇਸ ਵਿੱਚ ਪਰਿਵਾਰ ਦੀ ਆਮਦਨ, ਬੱਚਤ ਤੇ ਜੀਆਂ ਦੀ ਗਿਣਤੀ ਆਉਂਦੀ ਹੈ। ਰਕਮ ਯੂਰੋ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ { "7.700,00" }
isee-help = ਇਹ { -isee } ਸਰਟੀਫਿਕੇਟ ({ "attestazione ISEE" }) ’ਤੇ “{ -isee }” ਸ਼ਬਦ ਕੋਲ ਲਿਖਿਆ ਹੈ। ਨਹੀਂ ਹੈ ਤਾਂ ਮੁਫ਼ਤ ਮਿਲ ਸਕਦਾ ਹੈ: { -caf } (ਟੈਕਸ ਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ) ਤੋਂ ਜਾਂ { -inps } (ਪੈਨਸ਼ਨ ਤੇ ਭੱਤੇ ਦੇਣ ਵਾਲਾ ਸਰਕਾਰੀ ਅਦਾਰਾ) ਦੀ ਸਾਈਟ ਤੋਂ।
isee-understood = ਅਸੀਂ ਸਮਝੇ { $amount }।

household-title = { -isee } ਮੁਤਾਬਕ ਪਰਿਵਾਰ ਵਿੱਚ ਕਿੰਨੇ ਜੀਅ ਹਨ?
household-hint = ਆਪਣੇ ਆਪ ਨੂੰ ਵੀ ਗਿਣੋ। ਜੋ ਬੱਚਾ ਹਾਲੇ ਹੋਣਾ ਹੈ, ਉਹ ਨਾ ਗਿਣੋ। ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ { "3" }
household-help = ਜਿਨ੍ਹਾਂ ਦੇ ਨਾਂ { -isee } ਸਰਟੀਫਿਕੇਟ ’ਤੇ “{ "nucleo familiare" }” (ਪਰਿਵਾਰ) ਹੇਠ ਹਨ। ਆਮ ਤੌਰ ’ਤੇ ਜਿਨ੍ਹਾਂ ਦੀ { -residenza } ਤੁਹਾਡੇ ਨਾਲ ਹੈ।

## What is wrong with an answer

date-missing-day = ਦਿਨ ਨਹੀਂ ਲਿਖਿਆ। ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ { "15" }
date-missing-month = ਮਹੀਨਾ ਨਹੀਂ ਲਿਖਿਆ। ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ ਮਾਰਚ ਲਈ { "3" }
date-missing-year = ਸਾਲ ਨਹੀਂ ਲਿਖਿਆ। ਚਾਰ ਅੰਕ ਲਿਖੋ, ਜਿਵੇਂ { "2020" }
date-number-day = ਦਿਨ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ { "15" }
date-number-month = ਮਹੀਨਾ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ ਮਾਰਚ ਲਈ { "3" }
date-number-year = ਸਾਲ ਚਾਰ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ { "2020" }
date-no-month = ਮਹੀਨਾ { "1" } ਤੋਂ { "12" } ਤੱਕ ਹੁੰਦਾ ਹੈ। ਜਿਵੇਂ ਮਾਰਚ ਲਈ { "3" }
date-no-day = ਇਹ ਦਿਨ ਹੈ ਨਹੀਂ: ਉਸ ਮਹੀਨੇ ਵਿੱਚ { $days } ਦਿਨ ਹਨ। ਦਿਨ ਤੇ ਮਹੀਨਾ ਦੇਖੋ।
since-future = ਇਹ ਤਾਰੀਖ ਹਾਲੇ ਆਉਣੀ ਹੈ। ਲਿਖੋ ਕਿ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਕਦੋਂ ਤੋਂ ਹੋ। ਆਖ਼ਰੀ ਸੰਭਵ ਤਾਰੀਖ: { $date }।
birth-future = ਇਹ ਤਾਰੀਖ ਹਾਲੇ ਆਉਣੀ ਹੈ। ਜੇ ਬੱਚਾ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ, ਪਿੱਛੇ ਜਾ ਕੇ “ਮੈਂ ਗਰਭਵਤੀ ਹਾਂ” ਚੁਣੋ।
due-early = ਇਸ ਤਾਰੀਖ ਨੂੰ ਲੰਘੇ { $days } ਦਿਨਾਂ ਤੋਂ ਵੱਧ ਹੋ ਗਏ। ਜੇ ਹੁਣ ਤੁਸੀਂ ਗਰਭਵਤੀ ਨਹੀਂ, ਪਿੱਛੇ ਜਾ ਕੇ ਜਵਾਬ ਬਦਲੋ।
due-late = ਇਹ ਤਾਰੀਖ ਬਹੁਤ ਦੂਰ ਹੈ। ਆਖ਼ਰੀ ਸੰਭਵ ਤਾਰੀਖ: { $date }।
week-wrong = ਹਫ਼ਤੇ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, { "0" } ਤੋਂ { "43" } ਤੱਕ। ਜਿਵੇਂ { "10" }
week-days-wrong = ਦਿਨ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, { "0" } ਤੋਂ { "6" } ਤੱਕ। ਜਿਵੇਂ { "3" }
isee-ambiguous = ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਕਾਮਾ ਹਜ਼ਾਰਾਂ ਦਾ ਹੈ ਜਾਂ ਸੈਂਟਾਂ ਦਾ। ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: { "7.700,00" }
isee-negative = { -isee } ਸਿਫ਼ਰ ਤੋਂ ਘੱਟ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਸਿਫ਼ਰ ਹੈ ਤਾਂ { "0" } ਲਿਖੋ
isee-long = ਇਹ ਨੰਬਰ ਬਹੁਤ ਲੰਮਾ ਹੈ। { -isee } ਯੂਰੋ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ { "7.700,00" }
isee-wrong = ਇਹ ਰਕਮ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾਂਦੀ। ਸਿਰਫ਼ ਯੂਰੋ ਦਾ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ { "7.700,00" }
household-wrong = ਲਿਖੋ ਕਿ ਕਿੰਨੇ ਜੀਅ ਹੋ, { "1" } ਤੋਂ { "99" } ਤੱਕ। ਜਿਵੇਂ { "3" }

## Check

check-title = ਆਪਣੇ ਜਵਾਬ ਦੇਖ ਲਓ
check-unsure = ਪਤਾ ਨਹੀਂ
check-change = ਬਦਲੋ
check-change-what = : { $what }
check-go = ਨਤੀਜਾ ਦੇਖੋ
label-today = ਅੱਜ ਦੀ ਤਾਰੀਖ
label-comune = ਤੁਹਾਡਾ { -comune }
label-since = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਕਦੋਂ ਤੋਂ
label-maternity = ਤੁਹਾਡੀ ਸਥਿਤੀ
label-due-date = ਜਣੇਪੇ ਦੀ ਸੰਭਾਵੀ ਤਾਰੀਖ
label-birth-date = ਬੱਚੇ ਦੀ ਜਨਮ ਤਾਰੀਖ
label-breastfeeding = ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਣਾ
label-nasko-received = ਪਹਿਲਾਂ NASKO ਮਿਲਿਆ
label-isee = { -isee }
label-household = ਪਰਿਵਾਰ ਦੇ ਜੀਅ

## Result

result-title = { $fund }: { $verdict }।
result-intro = ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਸਾਡਾ ਅੰਦਾਜ਼ਾ।
result-short-likely = ਸੰਭਾਵਨਾ ਹੈ
result-short-later = ਜਨਮ ਤੋਂ ਬਾਅਦ
result-short-ask = ਪੁੱਛਣਾ ਪਵੇਗਾ
result-short-unlikely = ਨਾ ਮਿਲਦਾ
result-short-closed = ਬੰਦ

result-nasko-about = ਔਖੀ ਹਾਲਤ ਵਾਲੀ ਗਰਭਵਤੀ ਔਰਤ ਲਈ।
result-cresco-about = ਔਖੀ ਹਾਲਤ ਵਾਲੀ ਨਵੀਂ ਮਾਂ ਲਈ, ਖਾਣਾ ਖ਼ਰੀਦਣ ਨੂੰ।
result-verdict-likely = ਤੁਹਾਨੂੰ { $fund } ਮਿਲਦਾ, ਜੇ { -consultorio } ਪੁਸ਼ਟੀ ਕਰਦਾ।
result-verdict-later = ਤੁਹਾਨੂੰ { $fund } ਜਨਮ ਤੋਂ ਬਾਅਦ ਮਿਲਦਾ, ਜੇ { -consultorio } ਪੁਸ਼ਟੀ ਕਰਦਾ।
result-verdict-ask = { $fund } ਸੰਭਵ ਹੈ। { -consultorio } ਨਾਲ ਕੁਝ ਸਾਫ਼ ਕਰਨਾ ਪਵੇਗਾ।
result-verdict-unlikely = ਤੁਹਾਨੂੰ { $fund } ਨਾ ਮਿਲਦਾ। ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸ਼ਰਤ ਪੂਰੀ ਨਹੀਂ।
result-verdict-closed = ਉਸ ਤਾਰੀਖ ਨੂੰ { $fund } ਅਰਜ਼ੀਆਂ ਨਹੀਂ ਲੈਂਦਾ ਸੀ।
result-verdict-gap = ਜਨਵਰੀ ਤੇ ਫ਼ਰਵਰੀ 2015 ਵਿੱਚ ਕਿਹੜੇ ਨਿਯਮ ਸਨ, ਸਾਫ਼ ਨਹੀਂ। { $fund } ਬਾਰੇ { -consultorio } ਤੋਂ ਪੁੱਛੋ।
result-amount-up-to = { $max } ਤੱਕ, ਵੱਧ ਤੋਂ ਵੱਧ { $months } ਮਹੀਨਿਆਂ ਵਿੱਚ।
result-amount-between = { $min } ਤੋਂ { $max } ਤੱਕ, ਵੱਧ ਤੋਂ ਵੱਧ { $months } ਮਹੀਨਿਆਂ ਵਿੱਚ।
result-amount-none = ਇਨ੍ਹਾਂ ਜਵਾਬਾਂ ਨਾਲ ਕੋਈ ਰਕਮ ਨਹੀਂ।

result-requirements-title = ਸ਼ਰਤਾਂ
result-status-met = ਹਾਂ
result-status-unmet = ਨਹੀਂ
result-status-judge = ਵਿਚਾਰਨਾ ਪਵੇਗਾ
result-status-unknown = ਜਾਂਚਣਾ ਪਵੇਗਾ
result-status-pending = ਜਨਮ ਤੋਂ ਬਾਅਦ
result-requirement-pregnancy = ਗਰਭਵਤੀ ਹੋਣਾ
result-requirement-pregnancy-day = ਗਰਭ ਦੇ { $days }ਵੇਂ ਦਿਨ ਤੱਕ ਅਰਜ਼ੀ ਦੇਣੀ
result-requirement-residence-any = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਰਹਿਣਾ
result-requirement-residence = { $years ->
    [one] ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਤੋਂ ਰਹਿਣਾ
   *[other] ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $years } ਸਾਲਾਂ ਤੋਂ ਰਹਿਣਾ
}
result-requirement-isee = { -isee } { $limit } ਤੱਕ ਹੋਣਾ
result-requirement-isee-size = { -isee } { $others } ਤੱਕ ਹੋਣਾ, ਜਾਂ { $alone } ਤੱਕ ਜੇ { -isee } ਮੁਤਾਬਕ ਪਰਿਵਾਰ ਵਿੱਚ ਸਿਰਫ਼ ਤੁਸੀਂ ਹੋ
result-requirement-child = { $months } ਮਹੀਨਿਆਂ ਤੋਂ ਛੋਟਾ ਬੱਚਾ ਹੋਣਾ, ਜਨਮ { $from } ਨੂੰ ਜਾਂ ਉਸ ਤੋਂ ਬਾਅਦ
result-requirement-child-age = ਜਨਮ ਤੋਂ { $months } ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ ਅਰਜ਼ੀ ਦੇਣੀ
result-requirement-no-nasko = ਉਸੇ ਬੱਚੇ ਲਈ NASKO ਨਾ ਮਿਲਿਆ ਹੋਣਾ
result-value-unknown = ਸਾਨੂੰ ਹਾਲੇ ਪਤਾ ਨਹੀਂ।
result-value-pregnant = ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ।
result-value-not-pregnant = ਤੁਸੀਂ ਗਰਭਵਤੀ ਨਹੀਂ ਹੋ।
result-value-day = ਅੱਜ ਗਰਭ ਦਾ { $day }ਵਾਂ ਦਿਨ ਹੈ।
result-value-since = ਇਸ ਦਿਨ ਤੋਂ ਇੱਥੇ ਹੋ: { $date }।
result-value-elsewhere = ਤੁਹਾਡੀ ਰਿਹਾਇਸ਼ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਨਹੀਂ।
result-value-isee = ਤੁਹਾਡਾ { -isee }: { $amount }।
result-value-due = ਜਣੇਪੇ ਦੀ ਸੰਭਾਵੀ ਤਾਰੀਖ: { $date }।
result-value-born = ਜਨਮ ਤਾਰੀਖ: { $date }।
result-value-no-child = ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਵਿੱਚ ਛੋਟਾ ਬੱਚਾ ਨਹੀਂ।
result-value-nasko = ਤੁਹਾਨੂੰ ਪਹਿਲਾਂ NASKO ਮਿਲਿਆ ਹੈ।
result-value-no-nasko = ਤੁਹਾਨੂੰ NASKO ਨਹੀਂ ਮਿਲਿਆ।
result-met-from = ਸ਼ਰਤ ਇਸ ਦਿਨ ਤੋਂ ਪੂਰੀ ਹੋਵੇਗੀ: { $date }।
result-judge-note = ਇੱਥੇ { -consultorio } ਹਰ ਇੱਕ ਦਾ ਮਾਮਲਾ ਦੇਖ ਕੇ ਫ਼ੈਸਲਾ ਕਰ ਸਕਦਾ ਹੈ।
result-source = ਦਸਤਾਵੇਜ਼ ਜਾਂ ਸਰੋਤ: { $act }
result-sure-of-high = ਭਰੋਸੇਯੋਗ ਸਰੋਤ
result-sure-of-medium = ਚੰਗੇ ਸਰੋਤ, ਸਰਕਾਰੀ ਨਹੀਂ
result-sure-of-one = ਇੱਕੋ ਸਰੋਤ
result-sure-of-low = ਸਾਡਾ ਆਪਣਾ ਸਿੱਟਾ

result-payments-title = ਮਹੀਨੇ ਤੇ ਪੈਸੇ
result-payments-plan = ਇਹ ਸਿਰਫ਼ ਮਿਸਾਲ ਹੈ: ਕਿਸ਼ਤਾਂ { -consultorio } ਤੁਹਾਡੇ ਨਾਲ ਤੈਅ ਕਰਦਾ ਹੈ।
result-payments-least = ਇੱਥੇ ਘੱਟੋ-ਘੱਟ ਰਕਮ ਹੈ। ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਣ ’ਤੇ ਕੁੱਲ { $max } ਹੈ।
result-payments-pause = ਪਹਿਲੇ ਮਹੀਨਿਆਂ ਤੋਂ ਬਾਅਦ ਪੈਸੇ ਰੁਕ ਜਾਂਦੇ ਹਨ। ਜਨਮ ’ਤੇ ਫਿਰ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ।
result-payments-none = ਮਹੀਨੇ ਦੱਸਣ ਲਈ ਜਨਮ ਦੀ ਤਾਰੀਖ ਚਾਹੀਦੀ ਹੈ, ਸੰਭਾਵੀ ਵੀ ਚੱਲੇਗੀ।
result-payments-caption = { $fund }, ਮਹੀਨਾਵਾਰ
result-payments-month = ਮਹੀਨਾ
result-payments-amount = ਰਕਮ
result-payments-total = ਕੁੱਲ

result-conditions-title = ਜੋ ਸਿਰਫ਼ { -consultorio } ਤੈਅ ਕਰਦਾ ਹੈ
result-condition-interview = NASKO ਉਸ ਲਈ ਹੈ ਜੋ ਗਰਭਪਾਤ ਨਾ ਕਰਾਉਣ ਦਾ ਫ਼ੈਸਲਾ ਕਰੇ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਇਹ ਨਹੀਂ ਪੁੱਛਦੇ। ਇਸ ਬਾਰੇ ਗੱਲ ਸਿਰਫ਼ { -consultorio } ਜਾਂ ਤੁਹਾਡੇ ਡਾਕਟਰ ਨਾਲ ਹੁੰਦੀ ਹੈ, ਤੇ ਗੁਪਤ ਰਹਿੰਦੀ ਹੈ।
result-condition-plan-nasko = ਤੁਹਾਡੇ ਨਾਲ ਰਲ ਕੇ ਲਿਖੀ ਯੋਜਨਾ, { -consultorio } ਤੇ ਇੱਕ { -cav } ਨਾਲ। { -cav } ({ -centro-aiuto }) ਨਿੱਜੀ ਸੰਸਥਾ ਹੈ ਜੋ ਗਰਭਵਤੀ ਔਰਤਾਂ ਦੀ ਮਦਦ ਕਰਦੀ ਹੈ।
result-condition-plan-cresco = ਤੁਹਾਡੇ ਨਾਲ ਰਲ ਕੇ ਲਿਖੀ ਯੋਜਨਾ। ਨਾਲ ਬੱਚੇ ਦਾ ਵਾਧਾ ਦੇਖਣ ਲਈ ਜਾਂਚਾਂ।
result-condition-hardship = ਤੁਹਾਡੀ ਔਖੀ ਹਾਲਤ, ਪੈਸੇ ਦੀ ਤੇ ਨਿੱਜੀ।

result-documents-title = ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਹੈ
result-document-birth-certificate = ਬੱਚੇ ਦਾ ਜਨਮ ਸਰਟੀਫਿਕੇਟ ({ "certificato di nascita" })
result-document-breastfeeding = ਮਾਂ ਦੇ ਦੁੱਧ ਬਾਰੇ ਸਵਾਲਨਾਮਾ ({ "questionario sull’allattamento" }, { -consultorio } ਦਿੰਦਾ ਹੈ)
result-document-hardship = ਤੁਹਾਡੀ ਔਖੀ ਹਾਲਤ ਦਾ ਬਿਆਨ ({ -consultorio } ਵਿੱਚ ਭਰਿਆ ਜਾਂਦਾ ਹੈ)
result-document-hardship-papers = ਔਖੀ ਹਾਲਤ ਦੱਸਦੇ ਕਾਗਜ਼: ਕਿਰਾਇਆ, ਘਰ ਦਾ ਕਰਜ਼ਾ, ਨੌਕਰੀ ਛੁੱਟਣਾ
result-document-identity = ਪਛਾਣ ਪੱਤਰ ({ "documento d’identità" })
result-document-interview = ਡਾਕਟਰ ਜਾਂ { -consultorio } ਨਾਲ ਹੋਈ ਗੱਲਬਾਤ ਦਾ ਕਾਗਜ਼ ({ "foglio del colloquio" })
result-document-isee = { -isee } ਸਰਟੀਫਿਕੇਟ ({ "attestazione ISEE" })
result-document-pregnancy-certificate = ਗਰਭ ਦਾ ਸਰਟੀਫਿਕੇਟ ({ "certificato di gravidanza" })
result-document-residence = ਰਿਹਾਇਸ਼ ਦਾ ਬਿਆਨ ({ "dichiarazione di residenza" }, ਦਸਤਖ਼ਤ { -consultorio } ਵਿੱਚ)
result-document-tax-code = ਟੈਕਸ ਨੰਬਰ ({ "codice fiscale" })

result-places-title = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
result-places-call-first = ਇਹ ਜਾਣਕਾਰੀ { $year } ਦੀ ਹੈ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
result-places-near = ਤੁਹਾਡੇ ਇਲਾਕੇ ਦੇ { -consultori }
result-places-in-comune = { $comune } ਦੇ { -consultori }, ਡਾਕ ਕੋਡ ({ -cap }) ਮੁਤਾਬਕ
result-places-cav = { -cav } ({ -centro-aiuto })
result-places-cav-about = ਇਹ ਨਿੱਜੀ ਸੰਸਥਾਵਾਂ ਹਨ। NASKO ਇੱਥੇ ਵੀ ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਸੀ।
result-places-no-cav = ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਤੁਹਾਡੇ ਇਲਾਕੇ ਦਾ ਕੋਈ { -cav } ਨਹੀਂ। { $name } ਨੂੰ ਫ਼ੋਨ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ, ਇਹ ਨਿੱਜੀ ਸੰਸਥਾ ਹੈ:
result-places-all = ਇਲਾਕੇ ਦੇ ਸਾਰੇ { -consultori }: { $asl }
result-places-unknown = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਤੁਹਾਡਾ { -comune } ਕਿਹੜਾ ਹੈ। ਇਲਾਕਾ ਚੁਣੋ, ਅਸੀਂ ਉਸ ਦੇ { -consultori } ਦਿਖਾਵਾਂਗੇ।
result-places-unknown-link = { -consultori } ਦੀ ਸੂਚੀ
result-places-elsewhere = ਇਹ ਦੋ ਫੰਡ ਸਿਰਫ਼ ਲੋਂਬਾਰਦੀਆ ਦੇ ਵਸਨੀਕਾਂ ਲਈ ਸਨ। ਆਪਣੇ ਇਲਾਕੇ ਦਾ { -consultorio-familiare } (ਪਰਿਵਾਰਕ ਸਲਾਹ ਕੇਂਦਰ) ਲੱਭ ਲਓ।
result-places-loading = { -consultori } ਖੁੱਲ੍ਹ ਰਹੇ ਹਨ।
result-places-failed = ਸੂਚੀ ਨਹੀਂ ਖੁੱਲ੍ਹੀ। ਇੱਥੇ ਮਿਲੇਗੀ:
result-places-kiosk = ਇੱਥੇ ਕੰਮ ਕਰਦੇ ਲੋਕਾਂ ਨੂੰ ਪੁੱਛੋ: ਉਹ ਤੁਹਾਡਾ { -consultorio } ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ।
result-place-public = ਸਰਕਾਰੀ
result-place-private = ਨਿੱਜੀ, ਖੇਤਰੀ ਸਰਕਾਰ ਤੋਂ ਮਨਜ਼ੂਰ
result-place-distance = ਲਗਭਗ { $km } ਕਿਮੀ ਦੂਰ
result-place-here = ਤੁਹਾਡੇ { -comune } ਵਿੱਚ
result-place-no-contact = ਸਾਡੇ ਕੋਲ ਨਾ ਫ਼ੋਨ ਨੰਬਰ ਹੈ, ਨਾ ਪਤਾ।

result-take-title = ਇਹ ਜਾਣਕਾਰੀ ਨਾਲ ਲੈ ਜਾਓ
result-take-about = ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਕੋਡ ਵੱਲ ਕਰੋ। { -consultorio } ਤੇ ਕਾਗਜ਼ਾਂ ਦੇ ਕੋਡਾਂ ਵਿੱਚ ਤੁਹਾਡੇ ਜਵਾਬ ਨਹੀਂ ਹੁੰਦੇ।
result-take-show = ਕੈਮਰੇ ਲਈ ਕੋਡ
result-take-place = { $name }: ਫ਼ੋਨ ਦੇ ਸੰਪਰਕਾਂ ਲਈ
result-take-documents = ਲਿਜਾਣ ਵਾਲੇ ਕਾਗਜ਼
result-take-heading = { -consultorio } ਲਿਜਾਣ ਲਈ:
result-take-fault = ਕੋਡ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਇੰਟਰਨੈੱਟ ਹੋਣ ’ਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

result-rules-title = ਅਸੀਂ ਕਿਹੜੇ ਨਿਯਮ ਵਰਤੇ
result-rules-program = ਇਹ { "Regione Lombardia" } ਦੇ 2014-15 ਪ੍ਰੋਗਰਾਮ ਦੇ ਨਿਯਮ ਹਨ।
result-rules-other = ਇਹ { $regime } ਦੇ ਨਿਯਮ ਹਨ, ਇਸ ਝਲਕ ਲਈ ਚੁਣੇ।
result-rules-in-force = ਇਹ ਅਰਜ਼ੀ ਦੇ ਦਿਨ ਲਾਗੂ ਨਿਯਮ ਹਨ।
result-rules-dates = { $fund }: { $from } ਤੋਂ { $to } ਤੱਕ।
result-rules-day = ਅਰਜ਼ੀ ਦਾ ਦਿਨ: { $date }।
result-rules-read = ਦਸਤਾਵੇਜ਼ ਯਾਨੀ ਸਰਕਾਰੀ ਲਿਖਤਾਂ। ਲਗਭਗ ਕੋਈ ਵੀ ਅਸੀਂ ਨਹੀਂ ਪੜ੍ਹ ਸਕੇ। ਰਕਮਾਂ ਉਨ੍ਹਾਂ ਤੋਂ ਹਨ ਜੋ ਇਨ੍ਹਾਂ ਬਾਰੇ ਦੱਸਦੇ ਹਨ।

result-change = ਜਵਾਬ ਬਦਲੋ
result-restart = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
result-back = ਨਤੀਜੇ ’ਤੇ ਵਾਪਸ

## What would change it

change-isee-band = { $least } ਤੇ { $most } ਦੇ ਵਿਚਕਾਰ, ਸਾਡੇ ਅੰਦਾਜ਼ੇ ਨਾਲ
change-isee-up-to = ਜੇ ਤੁਹਾਡਾ { -isee } { $limit } ਤੱਕ ਹੋਵੇ
change-isee-above = ਜੇ ਤੁਹਾਡਾ { -isee } { $limit } ਤੋਂ ਵੱਧ ਹੋਵੇ
change-isee-between = ਜੇ ਤੁਹਾਡਾ { -isee } { $above } ਤੋਂ ਵੱਧ ਤੇ { $limit } ਤੱਕ ਹੋਵੇ
change-alone = ਜੇ { -isee } ਮੁਤਾਬਕ ਪਰਿਵਾਰ ਵਿੱਚ ਸਿਰਫ਼ ਤੁਸੀਂ ਹੋਵੋ
change-more = ਜੇ { -isee } ਮੁਤਾਬਕ ਪਰਿਵਾਰ ਵਿੱਚ ਹੋਰ ਜੀਅ ਹੋਣ
change-lombardy = ਜੇ ਤੁਹਾਡੀ ਰਿਹਾਇਸ਼ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਹੋਵੇ
change-elsewhere = ਜੇ ਤੁਹਾਡੀ ਰਿਹਾਇਸ਼ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਨਾ ਹੋਵੇ
change-since = ਜੇ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਤੁਹਾਡੀ ਰਿਹਾਇਸ਼ ਦੀ ਸ਼ੁਰੂਆਤ
change-due = ਜੇ ਜਣੇਪੇ ਦੀ ਸੰਭਾਵੀ ਤਾਰੀਖ
change-birth = ਜੇ ਤੁਹਾਡੇ ਬੱਚੇ ਦਾ ਜਨਮ
change-born = ਜੇ ਬੱਚੇ ਦਾ ਜਨਮ
change-from = { $what } { $day } ਜਾਂ ਉਸ ਤੋਂ ਬਾਅਦ ਹੋਵੇ
change-to = { $what } { $day } ਜਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਹੋਵੇ
change-between = { $what } { $from } ਤੇ { $to } ਦੇ ਵਿਚਕਾਰ ਹੋਵੇ
change-when-born = ਜਦੋਂ ਬੱਚਾ ਹੋ ਜਾਵੇਗਾ
change-time = { $day } ਤੋਂ, ਜਦੋਂ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਰਹਿੰਦਿਆਂ { $years ->
    [one] ਇੱਕ ਸਾਲ ਹੋ ਜਾਵੇਗਾ
   *[other] { $years } ਸਾਲ ਹੋ ਜਾਣਗੇ
}
change-pregnant = ਜੇ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋਵੋ
change-not-pregnant = ਜੇ ਤੁਸੀਂ ਗਰਭਵਤੀ ਨਾ ਹੋਵੋ
change-neither = ਜੇ ਤੁਸੀਂ ਗਰਭਵਤੀ ਨਾ ਹੋਵੋ ਤੇ ਛੋਟਾ ਬੱਚਾ ਨਾ ਹੋਵੇ
change-no-nasko = ਜੇ ਇਸ ਬੱਚੇ ਲਈ NASKO ਨਾ ਮਿਲਿਆ ਹੋਵੇ
change-nasko = ਜੇ ਇਸ ਬੱਚੇ ਲਈ NASKO ਮਿਲਿਆ ਹੋਵੇ
change-up-to = { $max } ਤੱਕ
change-least-to = { $least } ਤੋਂ { $max } ਤੱਕ
change-born-no-nasko = ਤਾਂ ਹੀ ਜੇ ਉਸੇ ਬੱਚੇ ਲਈ NASKO ਨਾ ਮਿਲਿਆ ਹੋਵੇ।
change-not-enough = ਇਕੱਲਾ ਇਹ ਕਾਫ਼ੀ ਨਹੀਂ: ਇੱਕ ਹੋਰ ਸ਼ਰਤ ਵੀ ਪੂਰੀ ਨਹੀਂ।
change-nothing = ਇਸ ਬੱਚੇ ਜਾਂ ਇਸ ਗਰਭ ਲਈ ਹੁਣ ਨਹੀਂ ਬਦਲ ਸਕਦਾ।
change-same = ਜਵਾਬ ਕੋਈ ਵੀ ਹੋਵੇ, ਇਕੱਲੇ ਇਸ ਨਾਲ ਨਤੀਜਾ ਨਹੀਂ ਬਦਲਦਾ।
change-nothing-help = ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕਸੂਰ ਨਹੀਂ। { -consultorio } ਦੱਸ ਸਕਦਾ ਹੈ ਕਿ ਹੋਰ ਕਿਹੜੀ ਮਦਦ ਹੈ।

## Why

why-ask = ਕਿਉਂ?
why-disagree = ਸਰੋਤ ਸਹਿਮਤ ਨਹੀਂ
why-rule-pregnancy = NASKO ਗਰਭ ਦੌਰਾਨ ਤੇ ਬਾਅਦ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਸੀ। ਇਸ ਲਈ ਸਿਰਫ਼ ਗਰਭਵਤੀ ਔਰਤ ਮੰਗ ਸਕਦੀ ਸੀ।
why-rule-pregnancy-day = ਦਿਨ ਆਖ਼ਰੀ ਮਾਹਵਾਰੀ ਤੋਂ ਗਿਣੇ ਜਾਂਦੇ ਹਨ। ਅਸੀਂ ਜਣੇਪੇ ਦੀ ਸੰਭਾਵੀ ਤਾਰੀਖ ਤੋਂ ਹਿਸਾਬ ਲਾਉਂਦੇ ਹਾਂ।
why-rule-residence = ਪੈਸੇ { "Regione Lombardia" } ਦੇ ਸਨ, ਉੱਥੇ ਰਹਿਣ ਵਾਲਿਆਂ ਲਈ। { -residenza } ਗਿਣੀ ਜਾਂਦੀ ਹੈ, ਯਾਨੀ ਜਿੱਥੇ ਤੁਹਾਡਾ ਪਤਾ ਦਰਜ ਹੈ।
why-rule-isee = ਫੰਡ ਘੱਟ ਪੈਸੇ ਵਾਲਿਆਂ ਲਈ ਸੀ। { -isee } ਇਹ ਸਭ ਲਈ ਇੱਕੋ ਤਰ੍ਹਾਂ ਦੱਸਦਾ ਹੈ। ਹੱਦ ਦੇ ਬਰਾਬਰ { -isee } ਵੀ ਠੀਕ ਹੈ।
why-rule-child = CRESCO ਜੀਵਨ ਦੇ ਪਹਿਲੇ ਮਹੀਨਿਆਂ ਵਿੱਚ ਮਾਂ ਤੇ ਬੱਚੇ ਦੇ ਖਾਣੇ ਲਈ ਸੀ। ਇਸ ਲਈ ਦੇਖਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਜਨਮ ਕਦੋਂ ਹੋਇਆ।
why-rule-child-age = ਮਹੀਨੇ ਜਨਮ ਦੇ ਦਿਨ ਤੋਂ ਅਰਜ਼ੀ ਦੇ ਦਿਨ ਤੱਕ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
why-rule-no-nasko = ਇੱਕੋ ਬੱਚੇ ਲਈ ਇੱਕੋ ਫੰਡ ਮਿਲ ਸਕਦਾ ਸੀ: NASKO ਜਾਂ CRESCO।
why-compare = ਨਿਯਮ: “{ $rule }”। { $value }
why-valid = { $from } ਤੋਂ { $to } ਤੱਕ ਦੀਆਂ ਅਰਜ਼ੀਆਂ ਲਈ ਸੀ ({ $sure })।
why-sources = ਕੌਣ ਦੱਸਦਾ ਹੈ:
why-version-a = A ਕੌਣ ਕਹਿੰਦਾ ਹੈ:
why-version-b = B ਕੌਣ ਕਹਿੰਦਾ ਹੈ:
why-choice = ਸਾਡੀ ਚੋਣ ਕਿੰਨੀ ਪੱਕੀ ਹੈ: { $sure }।
why-class-act = ਸਰਕਾਰੀ ਲਿਖਤ
why-class-office = ਸਰਕਾਰੀ ਦਫ਼ਤਰ
why-class-municipality = ਨਗਰਪਾਲਿਕਾ ({ -comune })
why-class-cav = { -cav }
why-class-region = ਖੇਤਰੀ ਸਰਕਾਰ ਦਾ ਐਲਾਨ
why-class-press = ਅਖ਼ਬਾਰ
why-class-guide = ਗਾਈਡ
why-class-blog = ਨਿੱਜੀ ਸਾਈਟ
conflict-k1 = A: ਮਹੀਨੇ ਦੇ { $a }, ਤੇ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਣ ’ਤੇ ਪਹਿਲੇ ਮਹੀਨਿਆਂ ਵਿੱਚ ਦੁੱਗਣੇ। B: ਮਹੀਨੇ ਦੇ { $b }, ਤੇ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਣ ’ਤੇ ਹਮੇਸ਼ਾ ਦੁੱਗਣੇ। ਅਸੀਂ A ਲੈਂਦੇ ਹਾਂ: ਇਹ ਨਵਾਂ ਤੇ ਵੱਧ ਸਾਫ਼ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ ਕੁੱਲ ਰਕਮ ਉਹੀ ਹੈ।
conflict-k2 = A: ਜਨਮ ਤੋਂ { $a } ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ ਅਰਜ਼ੀ। B: { $b } ਮਹੀਨਿਆਂ ਤੱਕ ਦੇ ਬੱਚੇ ਲਈ। ਅਰਜ਼ੀ ਦੇ ਦਿਨ ਲਈ A ਲੈਂਦੇ ਹਾਂ, ਪੈਸਿਆਂ ਦੇ ਮਹੀਨਿਆਂ ਲਈ B।
conflict-k3 = A: ਜਨਮ ਤੋਂ { $a } ਮਹੀਨੇ ਬਾਅਦ ਅਰਜ਼ੀ ਦੇਣ ’ਤੇ ਲੰਘੇ ਮਹੀਨਿਆਂ ਦੇ ਪੈਸੇ ਨਹੀਂ ਮਿਲਦੇ। B: ਜਨਮ ਤੋਂ ਸਾਰੇ ਮਹੀਨਿਆਂ ਦੇ ਮਿਲਦੇ ਹਨ। ਅਸੀਂ A ਲੈਂਦੇ ਹਾਂ: ਇਹ ਵੱਧ ਸਾਫ਼ ਹੈ। B ਨਾਲ ਤੁਹਾਡਾ ਕੁਝ ਨਾ ਜਾਂਦਾ।
conflict-k4 = CRESCO ਕਿਸ ਦਸਤਾਵੇਜ਼ ਨਾਲ ਬਣਿਆ? A: { $a }। B: { $b }। ਅਸੀਂ ਦੋਵੇਂ ਲੈਂਦੇ ਹਾਂ: ਪਹਿਲਾ ਪੈਸੇ ਦਿੰਦਾ ਹੈ, ਦੂਜਾ ਨਿਯਮ।
conflict-k5 = 2026 ਵਿੱਚ ਮਿਲਾਨ ਦੇ ਘਰ ਦੀ ਕਿੰਨੀ ਕੀਮਤ ਨਹੀਂ ਗਿਣੀ ਜਾਂਦੀ? A: { $a } ਤੱਕ। B: { $b } ਤੱਕ। ਅਸੀਂ A ਲੈਂਦੇ ਹਾਂ: ਇਹ ਨਵਾਂ ਹੈ ਤੇ ਕਾਨੂੰਨ ਦਾ ਹਵਾਲਾ ਦਿੰਦਾ ਹੈ।
conflict-k6 = CRESCO ਕਦੋਂ ਖ਼ਤਮ ਹੋਇਆ? A: 2016 ਦੇ ਪਹਿਲੇ ਮਹੀਨਿਆਂ ਵਿੱਚ। B: 2015 ਦੇ ਅੰਤ ਦੇ ਇੱਕ ਨੋਟਿਸ ਵਿੱਚ ਇਸ ਦਾ ਨਾਂ ਅਜੇ ਵੀ ਹੈ। ਅਸੀਂ A ਲੈਂਦੇ ਹਾਂ। ਪੱਕਾ ਦਿਨ ਅਸੀਂ ਆਪ ਚੁਣਿਆ ਹੈ।
conflict-k9 = { "assegno unico" } ਘੱਟੋ-ਘੱਟ ਕਿੰਨਾ ਹੈ? A: ਮਹੀਨੇ ਦੇ { $a }। B: ਮਹੀਨੇ ਦੇ { $b }। ਅਸੀਂ “ਲਗਭਗ” ਕਹਿੰਦੇ ਹਾਂ: ਸਹੀ ਰਕਮ { -inps } ਦੱਸਦਾ ਹੈ।
conflict-k10 = A: CRESCO ਕੁੱਲ { $a } ਦਿੰਦਾ ਸੀ। B: { $b }। ਅਸੀਂ A ਲੈਂਦੇ ਹਾਂ: ਇਹ ਸਾਰੇ ਮਹੀਨਿਆਂ ਦਾ ਜੋੜ ਹੈ।

## The money in time

chart-title = { $fund }: ਮਹੀਨਾਵਾਰ ਪੈਸੇ
chart-about = ਮਹੀਨੇ: { $from } – { $to }। ਹਰ ਮਹੀਨੇ: { $each }। ਕੁੱਲ: { $total }।
chart-birth = ਜਨਮ: { $month }

## The estimate of the ISEE

estimate-title = ਤੁਹਾਡੇ { -isee } ਦਾ ਅੰਦਾਜ਼ਾ ਲਾਈਏ
estimate-open = ਮੈਨੂੰ ਆਪਣਾ { -isee } ਪਤਾ ਨਹੀਂ: ਅੰਦਾਜ਼ਾ ਲਾਈਏ
estimate-number = ਅੰਦਾਜ਼ਾ: ਸਵਾਲ { $number }
estimate-amounts = ਰਕਮਾਂ ਯੂਰੋ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ { "9.000" }। ਖ਼ਾਲੀ ਖ਼ਾਨਾ ਸਿਫ਼ਰ ਹੈ। ਸਾਰੇ ਖ਼ਾਲੀ ਹੋਣ ਤਾਂ “ਪਤਾ ਨਹੀਂ” ਗਿਣਿਆ ਜਾਵੇਗਾ।
estimate-children-title = ਤੁਹਾਡੇ ਨਾਲ ਕਿੰਨੇ ਬੱਚੇ ਰਹਿੰਦੇ ਹਨ?
estimate-children-hint = 18 ਸਾਲ ਤੋਂ ਛੋਟੇ ਬੱਚੇ ਗਿਣੋ। ਜੋ ਬੱਚਾ ਹਾਲੇ ਹੋਣਾ ਹੈ, ਉਹ ਨਾ ਗਿਣੋ। ਕੋਈ ਨਹੀਂ ਤਾਂ { "0" } ਲਿਖੋ
estimate-children-field = 18 ਸਾਲ ਤੋਂ ਛੋਟੇ ਬੱਚੇ
estimate-under-3 = ਕੀ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ 3 ਸਾਲ ਤੋਂ ਛੋਟਾ ਹੈ?
estimate-children-help = ਉਹ ਬੱਚੇ ਜੋ ਪਰਿਵਾਰ ਦੇ ਸਰਟੀਫਿਕੇਟ ({ "stato di famiglia" }) ’ਤੇ ਤੁਹਾਡੇ ਨਾਲ ਲਿਖੇ ਹਨ। ਇਹ { "anagrafe" } ਦਿੰਦਾ ਹੈ: ਤੁਹਾਡੇ { -comune } ਦਾ ਦਫ਼ਤਰ ਜੋ ਵਸਨੀਕਾਂ ਦੀ ਸੂਚੀ ਰੱਖਦਾ ਹੈ।
estimate-children-wrong = ਕਿੰਨੇ ਬੱਚੇ ਹਨ, ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ। ਇਹ ਪਰਿਵਾਰ ਦੇ ਜੀਆਂ ਤੋਂ ਘੱਟ ਹੁੰਦੇ ਹਨ। ਜਿਵੇਂ { "1" }
estimate-parents-title = ਬੱਚਿਆਂ ਨਾਲ ਮਾਂ-ਪਿਓ ਵਿੱਚੋਂ ਕੌਣ ਰਹਿੰਦਾ ਹੈ?
estimate-parents-hint = ਇੱਥੇ “ਕੰਮ ਕਰਦਾ ਹੈ” ਦਾ ਮਤਲਬ ਹੈ ਇੱਕ ਸਾਲ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ ਛੇ ਮਹੀਨੇ ਕੰਮ ਕੀਤਾ।
estimate-parents-lone = ਸਿਰਫ਼ ਇੱਕ
estimate-parents-both = ਦੋਵੇਂ, ਤੇ ਦੋਵੇਂ ਕੰਮ ਕਰਦੇ ਹਨ
estimate-parents-not-both = ਦੋਵੇਂ, ਤੇ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਕੰਮ ਨਹੀਂ ਕਰਦਾ
estimate-parents-help = ਜੇ ਮਾਂ-ਪਿਓ ਦਾ ਵਿਆਹ ਨਹੀਂ ਹੋਇਆ ਤੇ ਵੱਖਰੇ ਘਰਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ, ਨਿਯਮ ਹੋਰ ਹਨ। ਕਿਸੇ { -caf } ਤੋਂ ਪੁੱਛੋ: ਟੈਕਸ ਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ।
estimate-income-title = ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੀ ਸਾਲ ਦੀ ਕਮਾਈ ਕਿੰਨੀ ਹੈ?
estimate-pay = ਤੁਹਾਡੀ ਇੱਕ ਸਾਲ ਦੀ ਤਨਖ਼ਾਹ, ਟੈਕਸ ਤੋਂ ਪਹਿਲਾਂ
estimate-other-pay = ਬੱਚਿਆਂ ਦੇ ਦੂਜੇ ਮਾਪੇ ਦੀ, ਜਾਂ ਪਰਿਵਾਰ ਦੇ ਹੋਰ ਜੀਅ ਦੀ ਤਨਖ਼ਾਹ
estimate-other = ਬਾਕੀ ਸਭ: ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ, ਪੈਨਸ਼ਨ, ਆਪਣਾ ਕਾਰੋਬਾਰ
estimate-income-help = ਤਨਖ਼ਾਹ { "Certificazione Unica (CU)" } ’ਤੇ ਲਿਖੀ ਹੈ, ਉਹ ਕਾਗਜ਼ ਜੋ ਮਾਲਕ ਹਰ ਸਾਲ ਦਿੰਦਾ ਹੈ। { -isee } ਆਮ ਤੌਰ ’ਤੇ ਦੋ ਸਾਲ ਪਹਿਲਾਂ ਦੀ ਆਮਦਨ ਦੇਖਦਾ ਹੈ।
estimate-home-title = ਜਿਸ ਘਰ ਵਿੱਚ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉਹ ਕਿਹੋ ਜਿਹਾ ਹੈ?
estimate-home-hint = ਚੁਣੋ, ਫਿਰ ਰਕਮਾਂ ਯੂਰੋ ਵਿੱਚ ਲਿਖੋ। ਘਰ ਆਪਣਾ ਹੈ ਤਾਂ ਉਸ ਦੀ ਕੀਮਤ ਚਾਹੀਦੀ ਹੈ: ਉਸ ਬਿਨਾਂ ਅੰਦਾਜ਼ਾ ਨਹੀਂ ਲੱਗਦਾ।
estimate-home-rent = ਕਿਰਾਏ ਦਾ
estimate-home-own = ਸਾਡਾ ਆਪਣਾ
estimate-home-other = ਨਾ ਕਿਰਾਏ ਦਾ, ਨਾ ਆਪਣਾ
estimate-home-both = ਤੁਸੀਂ ਕਿਰਾਇਆ ਵੀ ਲਿਖਿਆ ਹੈ ਤੇ ਕੀਮਤ ਵੀ। ਚੁਣੋ ਕਿ ਘਰ ਕਿਹੋ ਜਿਹਾ ਹੈ।
estimate-rent = ਇੱਕ ਮਹੀਨੇ ਦਾ ਕਿਰਾਇਆ
estimate-value = { -imu } ਲਈ ਘਰ ਦੀ ਕੀਮਤ
estimate-mortgage = ਘਰ ਦਾ ਬਾਕੀ ਕਰਜ਼ਾ
estimate-home-help = { -imu } ਘਰਾਂ ’ਤੇ { -comune } (ਨਗਰਪਾਲਿਕਾ) ਦਾ ਟੈਕਸ ਹੈ। ਕੀਮਤ { -imu } ਦੇ ਕਾਗਜ਼ਾਂ ’ਤੇ ਜਾਂ ਘਰਾਂ ਦੀ ਸੂਚੀ ({ "catasto" }) ਦੇ ਕਾਗਜ਼ਾਂ ’ਤੇ ਹੈ। ਪਤਾ ਨਹੀਂ ਤਾਂ “ਪਤਾ ਨਹੀਂ” ਦਬਾਓ ਤੇ ਫਿਰ ਵੀ ਅੱਗੇ ਚੱਲੋ।
estimate-savings-title = ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੀ ਬੱਚਤ ਕਿੰਨੀ ਹੈ?
estimate-savings = ਬੈਂਕ ਜਾਂ ਡਾਕਖ਼ਾਨੇ ਵਿੱਚ ਪੈਸੇ
estimate-property = ਹੋਰ ਘਰ ਜਾਂ ਜ਼ਮੀਨ: { -imu } ਲਈ ਕੀਮਤ
estimate-savings-help = ਸਾਰੇ ਪਰਿਵਾਰ ਦੇ ਖਾਤੇ, ਬੱਚਤ ਕਾਪੀਆਂ, ਬਾਂਡ ਤੇ ਸ਼ੇਅਰ ਜੋੜੋ। ਕੁਝ ਨਹੀਂ ਤਾਂ { "0" } ਲਿਖੋ। { -isee } ਆਮ ਤੌਰ ’ਤੇ ਦੋ ਸਾਲ ਪਹਿਲਾਂ ਦਾ ਹਿਸਾਬ ਦੇਖਦਾ ਹੈ।
estimate-outcome = ਤੁਹਾਡਾ { -isee }: { $band }
estimate-quote = ਇਹ ਅੰਦਾਜ਼ਾ ਹੈ: ਇਹ ਨੰਬਰ ਕਦੇ ਵੀ ਕਿਸੇ ਅਰਜ਼ੀ ਵਿੱਚ ਨਾ ਲਿਖੋ। ਸਿਰਫ਼ { -isee } ਸਰਟੀਫਿਕੇਟ ({ "attestazione ISEE" }) ਚੱਲਦਾ ਹੈ।
estimate-within = ਸੰਭਾਵਨਾ ਹੈ ਕਿ ਤੁਸੀਂ ਹੱਦ ਦੇ ਅੰਦਰ ਹੋ।
estimate-near = ਤੁਹਾਡਾ { -isee } ਹੱਦ ਤੋਂ ਹੇਠਾਂ ਜਾਂ ਉੱਪਰ ਹੋ ਸਕਦਾ ਹੈ: ਅਸਲੀ { -isee } ਚਾਹੀਦਾ ਹੈ।
estimate-above = ਸੰਭਾਵਨਾ ਹੈ ਕਿ ਤੁਸੀਂ ਹੱਦ ਤੋਂ ਉੱਪਰ ਹੋ।
estimate-no-limit = { -isee } ਦੀ ਕੋਈ ਹੱਦ ਨਹੀਂ।
estimate-families = ਕੁਝ ਮਦਦਾਂ ਲਈ ਦੂਜਾ { -isee } ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ, 2026 ਦੇ ਨਿਯਮਾਂ ਨਾਲ: { $band }। ਉਹ ਹਨ: { "assegno unico" } (ਬੱਚਿਆਂ ਦੇ ਪੈਸੇ), { "bonus nido" } (ਨਰਸਰੀ ਲਈ ਪੈਸੇ), { "bonus nuovi nati" } (ਨਵੇਂ ਬੱਚੇ ਲਈ ਪੈਸੇ), { "assegno di inclusione (ADI)" } (ਘੱਟ ਆਮਦਨ ਵਾਲੇ ਪਰਿਵਾਰ ਦਾ ਭੱਤਾ) ਤੇ { "supporto per la formazione e il lavoro (SFL)" } (ਸਿਖਲਾਈ ਤੇ ਕੰਮ ਲਈ ਮਦਦ)।
estimate-left-out = ਅਸੀਂ ਸਭ ਕੁਝ ਨਹੀਂ ਗਿਣਿਆ। ਇਹ ਬਾਕੀ ਹਨ: ਖਾਤੇ ਵਿੱਚ ਔਸਤ ਰਕਮ, ਗੁਜ਼ਾਰਾ ਖ਼ਰਚ, ਬਿਨਾਂ ਟੈਕਸ ਵਾਲੀ ਮਦਦ, ਅਪੰਗਤਾ, ਬਾਂਡਾਂ ਤੇ ਸ਼ੇਅਰਾਂ ਦੀ ਕਮਾਈ। ਜੋ ਬੱਚਾ ਹਾਲੇ ਹੋਣਾ ਹੈ, ਉਹ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ। ਇਸ ਲਈ ਅਸੀਂ ਦੋਵਾਂ ਨੰਬਰਾਂ ਵਿੱਚ ਫ਼ਰਕ ਵਧਾ ਦਿੱਤਾ ਹੈ।
estimate-real = ਅਸਲੀ { -isee } ਮੁਫ਼ਤ ਹੈ। ਇਹ { -dsu } ਨਾਲ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ, ਪਰਿਵਾਰ ਦੀ ਜਾਣਕਾਰੀ ਦਾ ਫ਼ਾਰਮ: ਕਿਸੇ { -caf } (ਟੈਕਸ ਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ) ਵਿੱਚ, ਜਾਂ { -inps } ਦੀ ਸਾਈਟ ’ਤੇ { -spid } ਜਾਂ ਇਲੈਕਟ੍ਰਾਨਿਕ ਪਛਾਣ ਪੱਤਰ ({ -cie }) ਨਾਲ।
estimate-none = ਅੰਦਾਜ਼ਾ ਨਹੀਂ ਲੱਗ ਸਕਿਆ
estimate-none-about = ਤੁਹਾਡੀ ਕਮਾਈ, ਘਰ ਦੀ ਕੀਮਤ ਜਾਂ ਬੱਚਤ ਦਾ ਪਤਾ ਨਹੀਂ। ਕੋਈ ਗੱਲ ਨਹੀਂ: “ਪਤਾ ਨਹੀਂ” ਵਾਂਗ ਅੱਗੇ ਚੱਲਦੇ ਹਾਂ।

## Today

today-title = ਅੱਜ ਦੀ ਮਦਦ
today-open = ਅੱਜ ਦੀ ਮਦਦ ਦੇਖੋ
today-about = ਇਹ 2025 ਤੇ 2026 ਦੀ ਮਦਦ ਹੈ। ਜਾਣਕਾਰੀ { $date } ਨੂੰ ਲਈ। ਰਕਮਾਂ ਤੇ ਆਖ਼ਰੀ ਤਾਰੀਖਾਂ ਬਦਲਦੀਆਂ ਹਨ: ਹਮੇਸ਼ਾ ਪੁੱਛ ਕੇ ਪੱਕਾ ਕਰੋ। ਫ਼ੈਸਲਾ ਦਫ਼ਤਰ ਕਰਦਾ ਹੈ, ਇਹ ਸਫ਼ਾ ਨਹੀਂ।
today-inps = { -inps } ਪੈਨਸ਼ਨ ਤੇ ਭੱਤੇ ਦੇਣ ਵਾਲਾ ਸਰਕਾਰੀ ਅਦਾਰਾ ਹੈ। ਅਰਜ਼ੀ ਉਸ ਦੀ ਸਾਈਟ ’ਤੇ, ਜਾਂ ਕਿਸੇ { -patronato } (ਅਰਜ਼ੀਆਂ ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ) ਵਿੱਚ ਮੁਫ਼ਤ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
today-status-open = ਮੰਗ ਸਕਦੀ ਹੋ
today-status-comes = ਮਿਲ ਸਕਦਾ ਹੈ
today-status-excluded = ਨਹੀਂ ਮਿਲਦਾ
today-status-not-yet = ਹਾਲੇ ਨਹੀਂ
today-status-expired = ਸਮਾਂ ਲੰਘ ਗਿਆ
today-status-lapsed = ਪੱਕਾ ਕਰਨਾ ਪਵੇਗਾ
today-ask-lapsed = ਰਕਮਾਂ ਤੇ ਹੱਦਾਂ ਸਾਨੂੰ { $date } ਤੱਕ ਪਤਾ ਹਨ। ਮਦਦ ਅੱਗੇ ਵੀ ਹੋ ਸਕਦੀ ਹੈ: ਪੁੱਛੋ।
today-ask-not-yet = ਸਾਡੀ ਜਾਣਕਾਰੀ { $date } ਤੋਂ ਲਾਗੂ ਹੈ।
today-ask-expired = ਇਹ { $date } ਤੱਕ ਸੀ। ਪੁੱਛੋ ਕਿ ਹਾਲੇ ਹੈ ਜਾਂ ਨਹੀਂ।
today-after-birth = ਜਨਮ ਤੋਂ ਬਾਅਦ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ।
today-ask-last-day = ਤੁਹਾਡੇ ਲਈ ਆਖ਼ਰੀ ਦਿਨ: { $date }।
today-conditions = ਸ਼ਰਤਾਂ ਤੇ ਸਰੋਤ

today-ask-circa = ਲਗਭਗ { $amount }
today-range = { $least } ਤੋਂ { $most } ਤੱਕ
today-ask-amount = ਰਕਮ: { $amount }
today-ask-month = ਰਕਮ: ਮਹੀਨੇ ਦੇ { $amount }
today-months = { $months } ਮਹੀਨੇ, ਮਹੀਨੇ ਦੇ { $amount }, ਕੁੱਲ { $total }
today-ask-once = ਰਕਮ: { $amount }, ਸਿਰਫ਼ ਇੱਕ ਵਾਰ
today-ask-year = ਰਕਮ: ਸਾਲ ਦੇ { $amount }

today-at-inps = ਕਿੱਥੇ: { -inps }।
today-at-comune = ਕਿੱਥੇ: ਤੁਹਾਡੇ { -comune } (ਨਗਰਪਾਲਿਕਾ) ਵਿੱਚ।
today-at-consultorio = ਕਿੱਥੇ: ਕਿਸੇ { -consultorio } ਵਿੱਚ।
today-at-cav = ਕਿੱਥੇ: ਕਿਸੇ { -cav } ({ -centro-aiuto }, ਨਿੱਜੀ ਸੰਸਥਾ) ਵਿੱਚ।
today-at-online = ਕਿੱਥੇ: ਖੇਤਰੀ ਸਰਕਾਰ ({ "Regione" }) ਦੀ ਸਾਈਟ ’ਤੇ।
today-at-nobody = ਮੰਗਣਾ ਨਹੀਂ ਪੈਂਦਾ: ਬਿਨਾਂ ਅਰਜ਼ੀ ਆਉਂਦਾ ਹੈ।

today-private = ਇਹ ਨਿੱਜੀ ਮਦਦ ਹੈ, ਖੇਤਰੀ ਸਰਕਾਰ ਦੀ ਨਹੀਂ। ਇਹ { "pro-life" } ਸੰਸਥਾ ਦਿੰਦੀ ਹੈ, ਯਾਨੀ ਜੋ ਗਰਭਪਾਤ ਕਰਾਉਣ ਦੇ ਖ਼ਿਲਾਫ਼ ਹੈ।
today-ask-pregnancy = ਇਹ ਗਰਭਵਤੀ ਔਰਤ ਲਈ ਹੈ।
today-ask-weeks = ਗਰਭ ਦਾ { $week }ਵਾਂ ਹਫ਼ਤਾ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ।
today-ask-baby = ਇਹ ਉਸ ਲਈ ਹੈ ਜਿਸ ਦਾ ਛੋਟਾ ਬੱਚਾ ਹੈ।
today-ask-child = ਇਹ ਉਸ ਲਈ ਹੈ ਜਿਸ ਦਾ ਬੱਚਾ 18 ਸਾਲ ਤੋਂ ਛੋਟਾ ਹੈ।
today-ask-known-until = ਸਾਨੂੰ { $date } ਤੱਕ ਪਤਾ ਹੈ। ਜਨਮ ਬਾਅਦ ਵਿੱਚ ਹੋਵੇ ਤਾਂ ਪੁੱਛੋ ਕਿ ਹਾਲੇ ਹੈ ਜਾਂ ਨਹੀਂ।
today-ask-born = ਬੱਚੇ ਦਾ ਜਨਮ { $date } ਨੂੰ ਜਾਂ ਉਸ ਤੋਂ ਬਾਅਦ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
today-ask-months = ਜਨਮ ਤੋਂ { $months } ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ।
today-ask-days = ਜਨਮ ਤੋਂ { $days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ।
today-ask-august = ਉਸ ਸਾਲ ਦੇ ਅਗਸਤ ਤੱਕ ਆਉਂਦਾ ਹੈ ਜਿਸ ਵਿੱਚ ਬੱਚਾ { $years } ਸਾਲ ਦਾ ਹੁੰਦਾ ਹੈ।
today-ask-isee = { -isee } { $limit } ਤੱਕ ਚਾਹੀਦਾ ਹੈ।
today-ask-isee-above = ਤੁਹਾਡਾ { -isee } { $limit } ਦੀ ਹੱਦ ਤੋਂ ਵੱਧ ਹੈ।
today-ask-isee-own = { -isee } { $limit } ਤੱਕ ਚਾਹੀਦਾ ਹੈ। ਇਸ ਮਦਦ ਲਈ { -isee } ਤੁਹਾਡੇ ਵਾਲੇ ਤੋਂ ਘੱਟ ਹੋ ਸਕਦਾ ਹੈ: ਕਿਸੇ { -caf } ਤੋਂ ਪੁੱਛੋ।
today-ask-isee-full = ਪੂਰੀ ਰਕਮ ਲਈ { -isee } { $limit } ਤੱਕ ਚਾਹੀਦਾ ਹੈ।
today-ask-isee-least = { -isee } { $limit } ਤੋਂ ਵੱਧ ਹੋਵੇ, ਜਾਂ { -isee } ਨਾ ਹੋਵੇ ਤਾਂ ਸਭ ਤੋਂ ਘੱਟ ਰਕਮ।
today-ask-born-full = ਪੂਰੀ ਰਕਮ ਲਈ ਜਨਮ { $date } ਨੂੰ ਜਾਂ ਉਸ ਤੋਂ ਬਾਅਦ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
today-ask-first-year = ਜੀਵਨ ਦੇ ਪਹਿਲੇ ਸਾਲ ਵਿੱਚ { $percent }% ਵੱਧ।
today-ask-household = { -isee } ਮੁਤਾਬਕ ਪਰਿਵਾਰ ਵਿੱਚ ਘੱਟੋ-ਘੱਟ { $people } ਜੀਅ ਚਾਹੀਦੇ ਹਨ।
today-ask-children = ਘੱਟੋ-ਘੱਟ { $children } ਬੱਚੇ ਚਾਹੀਦੇ ਹਨ।
today-ask-income = ਕੰਮ ਦੀ ਆਮਦਨ ਸਾਲ ਵਿੱਚ { $limit } ਤੱਕ ਚਾਹੀਦੀ ਹੈ।
today-work = ਜਨਮ ਤੋਂ { $from } ਤੇ { $to } ਮਹੀਨੇ ਪਹਿਲਾਂ ਦੇ ਵਿਚਕਾਰ ਕੰਮ ਦੇ { $months } ਮਹੀਨਿਆਂ ਦਾ ਯੋਗਦਾਨ ({ "contributi" }) ਚਾਹੀਦਾ ਹੈ।

today-assegno-unico = { "Assegno unico" } (ਬੱਚਿਆਂ ਦੇ ਪੈਸੇ)
today-assegno-unico-what = 18 ਸਾਲ ਤੋਂ ਛੋਟੇ ਹਰ ਬੱਚੇ ਲਈ ਪੈਸੇ। { -isee } ਤੋਂ ਬਿਨਾਂ ਵੀ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ।
today-bonus-nuovi-nati = { "Bonus nuovi nati" } (ਨਵੇਂ ਬੱਚੇ ਲਈ ਪੈਸੇ)
today-bonus-nuovi-nati-what = ਹਰ ਜੰਮੇ ਜਾਂ ਗੋਦ ਲਏ ਬੱਚੇ ਲਈ। ਇਸ { -isee } ਵਿੱਚ { "assegno unico" } ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ।
today-maternita-comuni = { "Assegno di maternità dei Comuni" } (ਨਗਰਪਾਲਿਕਾ ਦਾ ਜਣੇਪਾ ਭੱਤਾ)
today-maternita-comuni-what = ਉਸ ਲਈ ਜਿਸ ਨੂੰ ਹੋਰ ਜਣੇਪਾ ਭੱਤਾ ਨਹੀਂ ਮਿਲਦਾ।
today-maternita-stato = { "Assegno di maternità dello Stato" } (ਇਟਲੀ ਸਰਕਾਰ ਦਾ ਜਣੇਪਾ ਭੱਤਾ)
today-maternita-stato-what = ਉਸ ਲਈ ਜਿਸ ਨੇ ਕੰਮ ਕੀਤਾ ਹੈ, ਥੋੜ੍ਹੇ ਸਮੇਂ ਦੇ ਠੇਕੇ ’ਤੇ ਵੀ। ਇਸ ਸਾਲ ਦੀ ਰਕਮ ਪੱਕੀ ਨਹੀਂ।
today-bonus-nido = { "Bonus nido" } (ਨਰਸਰੀ ਲਈ ਪੈਸੇ)
today-bonus-nido-what = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ ({ "asilo nido" }) ਦਾ ਖ਼ਰਚਾ ਮੋੜਦਾ ਹੈ।
today-nidi-gratis = { "Nidi Gratis Plus" } (ਮੁਫ਼ਤ ਨਰਸਰੀ)
today-nidi-gratis-what = ਨਰਸਰੀ ਦਾ ਜੋ ਹਿੱਸਾ { "bonus nido" } ਨਹੀਂ ਦਿੰਦਾ, ਉਹ ਖੇਤਰੀ ਸਰਕਾਰ ਦਿੰਦੀ ਹੈ।
today-carta-dedicata = { "Carta Dedicata a te" } (ਖਾਣੇ ਲਈ ਕਾਰਡ)
today-carta-dedicata-what = ਖਾਣਾ ਖ਼ਰੀਦਣ ਦਾ ਕਾਰਡ। ਉਸ ਲਈ ਜਿਸ ਨੂੰ ਆਮਦਨ ਦੀ ਹੋਰ ਮਦਦ ਨਹੀਂ ਮਿਲਦੀ।
today-bonus-mamme = { "Bonus mamme lavoratrici" } (ਕੰਮ ਕਰਦੀਆਂ ਮਾਵਾਂ ਲਈ ਪੈਸੇ)
today-bonus-mamme-what = ਕੰਮ ਕਰਦੀਆਂ ਮਾਵਾਂ ਲਈ।
today-consultori = { -consultori } ਤੇ ਪਰਿਵਾਰ ਕੇਂਦਰ ({ "Centri per la famiglia" })
today-consultori-what = ਮੁਫ਼ਤ ਵਿੱਚ ਗੱਲ ਸੁਣਦੇ ਤੇ ਸਲਾਹ ਦਿੰਦੇ ਹਨ। ਪੈਸੇ ਨਹੀਂ ਦਿੰਦੇ, ਪਰ ਮਦਦਾਂ ਬਾਰੇ ਜਾਣਦੇ ਹਨ।
today-progetto-gemma = { "Progetto Gemma" }
today-progetto-gemma-what = { "Fondazione Vita Nova" } ਵੱਲੋਂ, ਔਖੀ ਹਾਲਤ ਵਾਲੀ ਗਰਭਵਤੀ ਔਰਤ ਲਈ।

## The programme

programme-title = ਪਰਿਵਾਰ ਤੇ ਕੰਮ ਨਾਲ-ਨਾਲ ਚਲਾਉਣ ਵਿੱਚ ਮਦਦ ਦਾ ਨੈੱਟਵਰਕ
programme-open = ਤੁਹਾਡੇ ਇਲਾਕੇ ਦਾ ਨੈੱਟਵਰਕ ਕੀ ਹੈ
programme-about = NASKO ਤੇ CRESCO ਖੇਤਰੀ ਸਰਕਾਰ ਦੇ 2014-15 ਦੇ ਇੱਕ ਪ੍ਰੋਗਰਾਮ ਦਾ ਹਿੱਸਾ ਸਨ। ਮਕਸਦ ਸੀ ਕਿ ਕੰਮ ਕਰਨ ਵਾਲੇ ਪਰਿਵਾਰ ਤੇ ਕੰਮ ਦੋਵੇਂ ਸੰਭਾਲ ਸਕਣ।
programme-mine = ਤੁਹਾਡੇ ਇਲਾਕੇ ਦਾ ਨੈੱਟਵਰਕ
programme-each = { $count } ਨੈੱਟਵਰਕ ਸਨ, ਹਰ ਸਿਹਤ ਇਲਾਕੇ ({ -asl }) ਲਈ ਇੱਕ।
programme-of-asl = ਤੁਹਾਡਾ ਇਸ ਇਲਾਕੇ ਦਾ ਸੀ: { $asl }।
programme-elsewhere = ਇਹ ਸਿਰਫ਼ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਸਨ।
programme-what-title = ਨੈੱਟਵਰਕ ਕੀ ਕਰਦਾ ਹੈ, ਤੇ ਕਿਸ ਲਈ
programme-what = ਇਸ ਦਾ ਨਾਂ “{ "rete territoriale di conciliazione" }” ਹੈ। ਇਹ ਇਲਾਕੇ ਦੇ ਸਰਕਾਰੀ ਤੇ ਨਿੱਜੀ ਅਦਾਰਿਆਂ ਦਾ ਸਮੂਹ ਹੈ। ਸਾਂਝੇ ਕੰਮਾਂ ਨਾਲ ਇਹ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ, ਪਰਿਵਾਰਾਂ ਤੇ ਮਾਲਕਾਂ ਦੀ ਮਦਦ ਕਰਦਾ ਹੈ ਕਿ ਜੀਵਨ ਤੇ ਕੰਮ ਦਾ ਮੇਲ ਬੈਠੇ।
programme-does = ਸਿਖਲਾਈ ਤੇ ਜਾਣਕਾਰੀ ਦਿੰਦਾ ਹੈ। ਪਰਿਵਾਰ ਲਈ ਸਥਾਨਕ ਗੱਠਜੋੜਾਂ ਨੂੰ ਵੀ ਦੇਖਦਾ ਹੈ।
programme-who-title = ਨੈੱਟਵਰਕ ਵਿੱਚ ਕੌਣ ਹੈ
programme-who-public = ਸੂਬਾ ({ "Provincia" }), ਨਗਰਪਾਲਿਕਾਵਾਂ ({ -comune }) ਤੇ { -asl } ਦੇ ਸਥਾਨਕ ਦਫ਼ਤਰ
programme-who-trade = { "Camera di commercio" }, ਯਾਨੀ ਕਾਰੋਬਾਰਾਂ ਦਾ ਅਦਾਰਾ
programme-who-equality = { "Consigliera di parità" }: ਉਸ ਦੀ ਮਦਦ ਕਰਦੀ ਹੈ ਜਿਸ ਨਾਲ ਕੰਮ ’ਤੇ ਔਰਤ ਹੋਣ ਕਰਕੇ ਮਾੜਾ ਸਲੂਕ ਹੁੰਦਾ ਹੈ
programme-who-others = ਕਾਰੋਬਾਰ ਤੇ ਬਿਨਾਂ ਮੁਨਾਫ਼ੇ ਵਾਲੀਆਂ ਸੰਸਥਾਵਾਂ
programme-alliances-title = ਪਰਿਵਾਰ ਲਈ ਸਥਾਨਕ ਗੱਠਜੋੜ
programme-alliances = ਇਹ ਪਰਿਵਾਰਾਂ ਦੀਆਂ ਸੰਸਥਾਵਾਂ ਤੇ ਸਮਾਜਕ, ਆਰਥਕ ਤੇ ਸੱਭਿਆਚਾਰਕ ਸਮੂਹ ਹਨ। ਆਪਣੇ ਇਲਾਕੇ ਦੇ ਪਰਿਵਾਰਾਂ ਦੇ ਭਲੇ ਲਈ ਕੰਮ ਕਰਦੇ ਹਨ।
programme-now-title = ਤੇ ਅੱਜ?
programme-now = ਅੱਜ ਉਨ੍ਹਾਂ { -asl } ਦੀ ਥਾਂ { -ats } ਹਨ। ਹੁਣ ਕੀ ਹੈ, ਆਪਣੇ { -ats }, { -comune } ਜਾਂ { -consultorio } ਤੋਂ ਪੁੱਛੋ।
programme-source = ਇਹ ਪ੍ਰੋਗਰਾਮ ਦੀ ਜਾਣ-ਪਛਾਣ ਦੇ ਸਫ਼ੇ ਦੱਸਦੇ ਹਨ। ਸਾਡੇ ਕੋਲ ਉਨ੍ਹਾਂ ਦਾ ਵੈੱਬ ਪਤਾ ਨਹੀਂ।

## Take it with you

sheet-title = NASKO ਤੇ CRESCO: ਸਾਡਾ ਅੰਦਾਜ਼ਾ
sheet-neutral-title = ਪਰਿਵਾਰਕ ਸਲਾਹ ਕੇਂਦਰ: ਕਿੱਥੇ ਜਾਣਾ ਹੈ
sheet-about = ਜੋ ਛਾਪੋ, ਸਾਂਭੋ ਜਾਂ ਕਾਪੀ ਕਰੋ, ਉਹ ਬਾਅਦ ਵਿੱਚ ਵੀ ਰਹਿੰਦਾ ਹੈ। ਜੋ ਤੁਹਾਡਾ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਵਰਤਦਾ ਹੈ, ਉਸ ਨੂੰ ਲੱਭ ਸਕਦਾ ਹੈ।
sheet-neutral = ਮੇਰੇ ਜਵਾਬਾਂ ਤੋਂ ਬਿਨਾਂ, ਸਾਧਾਰਨ ਸਿਰਲੇਖ ਨਾਲ
sheet-print = ਛਾਪੋ
sheet-copy = ਲਿਖਤ ਵਜੋਂ ਕਾਪੀ ਕਰੋ
sheet-calendar = ਤਾਰੀਖਾਂ ਕੈਲੰਡਰ ਲਈ ਸਾਂਭੋ
sheet-copied = ਕਾਪੀ ਹੋ ਗਿਆ। ਹੁਣ ਜਿੱਥੇ ਚਾਹੋ ਪੇਸਟ ਕਰੋ।
sheet-by-hand = ਇਹ ਲਿਖਤ ਚੁਣੋ ਤੇ ਆਪ ਕਾਪੀ ਕਰੋ।
sheet-saved = ਹੋ ਗਿਆ: ਡਾਊਨਲੋਡ ਫ਼ਾਈਲਾਂ ਵਿੱਚ “{ "date.ics" }” ਲੱਭੋ।
sheet-fault = ਨਹੀਂ ਹੋਇਆ। ਇੰਟਰਨੈੱਟ ਹੋਣ ’ਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
sheet-answers = ਤੁਹਾਡੇ ਜਵਾਬ
sheet-dates = ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ, ਜੇ ਫੰਡ ਹਾਲੇ ਖੁੱਲ੍ਹੇ ਹੁੰਦੇ
sheet-first-day = { $fund } ਮੰਗਣ ਦਾ ਪਹਿਲਾ ਦਿਨ
sheet-last-day = NASKO ਮੰਗਣ ਦਾ ਆਖ਼ਰੀ ਦਿਨ (ਗਰਭ ਦਾ { $day }ਵਾਂ ਦਿਨ)
sheet-in-time = ਜਨਮ ਤੋਂ { $months } ਮਹੀਨੇ: ਇਸ ਦਿਨ ਤੋਂ ਬਾਅਦ CRESCO ਮੰਗਣ ’ਤੇ ਪੈਸੇ ਘੱਟ ਮਿਲ ਸਕਦੇ ਹਨ
sheet-too-old = ਜਨਮ ਤੋਂ { $months } ਮਹੀਨੇ: CRESCO ਖ਼ਤਮ
sheet-appointment = ਮੁਲਾਕਾਤ ਦਾ ਸਮਾਂ
sheet-closed = { $what } (ਫੰਡ ਹੁਣ ਬੰਦ ਹੈ)
sheet-code = ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ: ਸਿਰਫ਼ ਦਿਨ, ਕਿਸ ਲਈ ਹਨ ਇਹ ਨਹੀਂ
sheet-ask = ਫ਼ੋਨ ’ਤੇ ਪੁੱਛੋ ਕਿ ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਹੈ।
sheet-call = ਇਹ ਕੁਝ { -consultori } ਹਨ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
sheet-no-places = ਆਪਣੇ ਇਲਾਕੇ ਦਾ { -consultorio-familiare } (ਪਰਿਵਾਰਕ ਸਲਾਹ ਕੇਂਦਰ) ਲੱਭੋ।
sheet-version = ਸੰਸਕਰਣ { $version }।

## The map

map-title = ਨਕਸ਼ੇ ’ਤੇ ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ
map-hint = ਲੋਂਬਾਰਦੀਆ 15 ਸਿਹਤ ਇਲਾਕਿਆਂ ਵਿੱਚ ਵੰਡਿਆ ਸੀ, ਨਾਂ { -asl }। ਨਕਸ਼ੇ ’ਤੇ ਆਪਣਾ ਛੂਹੋ, ਜਾਂ ਨਾਂ ਤੋਂ ਚੁਣੋ। ਫਿਰ ਉਹ { -comune } ਚੁਣੋ ਜਿੱਥੇ ਤੁਹਾਡੀ { -residenza } (ਦਰਜ ਪਤਾ) ਹੈ।
map-comune = ਤੁਹਾਡੀ ਰਿਹਾਇਸ਼ ਕਿਸ { -comune } (ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ) ਵਿੱਚ ਹੈ? ਚੁਣਿਆ ਇਲਾਕਾ: { $asl }।
map-wrong = { -comune } ਨਹੀਂ ਚੁਣਿਆ। ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ, ਜਾਂ “ਪਤਾ ਨਹੀਂ” ਦਬਾਓ।
map-choose = { -comune } ਚੁਣੋ
map-failed = ਨਕਸ਼ਾ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਇਸ ਤੋਂ ਬਿਨਾਂ ਵੀ ਅੱਗੇ ਜਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।
map-source = ਇਲਾਕਿਆਂ ਦੀਆਂ ਹੱਦਾਂ { "openpolis" } ਦੀਆਂ ਹਨ, { "ISTAT" } ਦੇ 2023 ਦੇ ਅੰਕੜਿਆਂ ਨਾਲ (ਲਾਇਸੰਸ { "CC BY 4.0" })। ਅਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਸੌਖਾ ਕੀਤਾ ਹੈ।

## The glossary

glossary-open = ਇਤਾਲਵੀ ਸ਼ਬਦ ਜੋ ਤੁਹਾਨੂੰ ਮਿਲਣਗੇ
glossary-title = ਇਤਾਲਵੀ ਸ਼ਬਦ ਜੋ ਤੁਹਾਨੂੰ ਮਿਲਣਗੇ
glossary-about = ਇਹ ਸ਼ਬਦ ਦਫ਼ਤਰਾਂ ਦੇ ਬੂਹਿਆਂ ਤੇ ਫ਼ਾਰਮਾਂ ’ਤੇ ਹੁੰਦੇ ਹਨ।

## On a kiosk

static-kiosk-fault = ਕੋਈ ਗੜਬੜ ਹੋ ਗਈ, ਤੇ ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕਸੂਰ ਨਹੀਂ। ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਸਫ਼ਾ ਆਪੇ ਮੁੜ ਸ਼ੁਰੂ ਹੋਵੇਗਾ। ਹੇਠਾਂ ਨਿਯਮ ਹਨ।
static-kiosk-idle-title = ਕੀ ਤੁਸੀਂ ਹਾਲੇ ਇੱਥੇ ਹੋ?
static-kiosk-idle-about = ਅੱਗੇ ਚੱਲਣ ਲਈ ਸਕਰੀਨ ਛੂਹੋ। ਜੇ ਕੋਈ ਨਹੀਂ, ਤਾਂ ਅਸੀਂ ਸਾਰੇ ਜਵਾਬ ਮਿਟਾ ਕੇ ਸ਼ੁਰੂ ’ਤੇ ਮੁੜਾਂਗੇ।
static-kiosk-idle-count = ਸਕਿੰਟ: { $seconds }
static-kiosk-idle-more = ਮੈਨੂੰ ਹੋਰ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ
static-kiosk-link-title = ਇਹ ਸਾਈਟ ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਖੋਲ੍ਹੋ
static-kiosk-link-about = ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਕੋਡ ਵੱਲ ਕਰੋ। ਪਤਾ ਕਾਗਜ਼ ’ਤੇ ਵੀ ਲਿਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।
static-kiosk-link-code = ਸਾਈਟ ਦੇ ਪਤੇ ਵਾਲਾ { "QR" } ਕੋਡ
static-kiosk-close = ਬੰਦ ਕਰੋ
static-kiosk-keys = ਸਕਰੀਨ ਦਾ ਕੀਬੋਰਡ
static-kiosk-keys-layout = ਕੀਬੋਰਡ ਦੀ ਭਾਸ਼ਾ
static-kiosk-key-space = ਖ਼ਾਲੀ ਥਾਂ
static-kiosk-key-delete = ਇੱਕ ਅੱਖਰ ਜਾਂ ਅੰਕ ਮਿਟਾਓ
static-kiosk-key-next = ਅੱਗੇ
static-kiosk-key-done = ਹੋ ਗਿਆ
static-kiosk-key-comma = ਕਾਮਾ
static-kiosk-key-point = ਫੁੱਲ ਸਟਾਪ
static-kiosk-key-apostrophe = ਅਪੌਸਟ੍ਰੌਫ਼ੀ
static-kiosk-key-hyphen = ਹਾਈਫ਼ਨ
