# The Italian terms that she will meet on doors and forms, and what they mean.
#
# A term is what is written there, and stays as it is in every language: `{ -isee }` in a message writes it, marked as Italian.
# Its attributes are the explanation, one for each language; a term without any needs none. Words that stand on papers only, and
# are no terms, are literals: `{ "codice fiscale" }`.

-consultorio-familiare = consultorio familiare
    .it = Un servizio gratuito per donne, coppie e famiglie. Ci trovi ostetriche, assistenti sociali e psicologhe.
    .it-x-easy = Un servizio gratis per donne, coppie e famiglie. Ci trovi ostetriche, assistenti sociali e psicologhe. L’ostetrica segue la gravidanza.
    .en = A free service for women, couples and families. You find midwives, social workers and psychologists there.
    .es = Un servicio gratuito para mujeres, parejas y familias. Allí hay matronas (parteras), trabajadoras sociales y psicólogas.
    .fr = Un service gratuit pour les femmes, les couples et les familles. Tu y trouves des sages-femmes, des assistantes sociales et des psychologues.
    .ro = Un serviciu gratuit pentru femei, cupluri și familii. Acolo găsești moașe, asistente sociale și psihologe.
    .sq = Një shërbim falas për gra, çifte dhe familje. Atje gjen infermiere mami, punonjëse sociale dhe psikologe.
    .tl = Libreng serbisyo para sa mga babae, mag-asawa o magkapareha, at pamilya. May mga midwife, social worker at psychologist doon.
    .uk = Безкоштовний центр для жінок, пар і родин. Там є акушерки, соціальні працівниці та психологині.
    .ur = عورتوں، جوڑوں اور خاندانوں کے لیے مفت خدمت۔ وہاں مڈوائف، سماجی کارکن اور ماہرِ نفسیات ملتی ہیں۔
    .ar = خدمة مجانية للنساء والأزواج والعائلات. تجدين فيها قابلات ومساعدات اجتماعيات وأخصائيات نفسيات.
    .bn = নারী, দম্পতি ও পরিবারের জন্য বিনামূল্যের সেবা। সেখানে ধাত্রী, সমাজকর্মী ও মনোবিদ আছেন।
    .pa = ਔਰਤਾਂ, ਜੋੜਿਆਂ ਤੇ ਪਰਿਵਾਰਾਂ ਲਈ ਮੁਫ਼ਤ ਸੇਵਾ। ਉੱਥੇ ਦਾਈਆਂ (ਮਿਡਵਾਈਫ਼), ਸੋਸ਼ਲ ਵਰਕਰ ਤੇ ਮਨੋਵਿਗਿਆਨੀ ਹਨ।
    .si = කාන්තාවන්ට, යුවළවලට සහ පවුල්වලට නොමිලේ සේවයක්. එහි වින්නඹුවන්, සමාජ සේවිකාවන් සහ මනෝවිද්‍යාඥවරියන් ඉන්නවා.
    .zh-Hans = 给女性、伴侣和家庭的免费服务。那里有助产士、社工和心理师。

-isee = ISEE
    .it = Un numero che dice quanti mezzi ha la tua famiglia: redditi, risparmi e quante persone siete.
    .it-x-easy = Un numero. Dice quanti mezzi ha la tua famiglia. Guarda i soldi che entrano e i risparmi. Guarda anche quante persone siete.
    .en = A number that says what means your family has: income, savings and how many people you are.
    .es = Un número que dice qué medios tiene tu familia: ingresos, ahorros y cuántas personas hay.
    .fr = Un nombre qui dit de quels moyens dispose ta famille : revenus, épargne et combien vous êtes.
    .ro = Un număr care arată ce mijloace are familia ta: venituri, economii și câte persoane sunteți.
    .sq = Një numër që tregon çfarë mjetesh ka familja jote: të ardhurat, kursimet dhe sa veta jeni.
    .tl = Numerong nagsasabi kung ano ang kakayahan ng pamilya mo: kita, ipon at kung ilan kayo.
    .uk = Число, яке показує, які кошти має ваша родина: доходи, заощадження та скільки вас.
    .ur = ایک نمبر جو بتاتا ہے کہ آپ کے خاندان کے پاس کیا ہے: آمدنی، بچت، اور آپ کتنے لوگ ہیں۔
    .ar = رقم يبيّن إمكانيات عائلتك: الدخل والمدخرات وكم شخصًا أنتم.
    .bn = একটি সংখ্যা, যা বলে আপনার পরিবারের সামর্থ্য কত: আয়, জমানো টাকা ও আপনারা কতজন।
    .pa = ਇੱਕ ਨੰਬਰ ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਕੋਲ ਕਿੰਨੇ ਸਾਧਨ ਹਨ: ਆਮਦਨ, ਬੱਚਤ ਤੇ ਕਿੰਨੇ ਜੀਅ ਹੋ।
    .si = ඔබේ පවුලට තියෙන දේ කියන අංකයක්: ආදායම, ඉතිරි මුදල් සහ කී දෙනෙක්ද කියලා.
    .zh-Hans = 一个数字，说明你家有多少财力：收入、存款和人数。

-dsu = DSU
    .it = Il modulo con i dati della famiglia. Serve per avere l’ISEE.
    .it-x-easy = Un modulo con i dati della famiglia. Serve per avere l’ISEE.
    .en = The form with your family’s details. You need it to get the { -isee }.
    .es = El formulario con los datos de la familia. Hace falta para tener el { -isee }.
    .fr = Le formulaire avec les données de la famille. Il sert pour avoir l’{ -isee }.
    .ro = Formularul cu datele familiei. Este nevoie de el pentru { -isee }.
    .sq = Formulari me të dhënat e familjes. Duhet për të marrë { -isee }.
    .tl = Form na may datos ng pamilya. Kailangan ito para makuha ang { -isee }.
    .uk = Бланк із даними родини. Він потрібен, щоб отримати { -isee }.
    .ur = خاندان کی معلومات کا فارم۔ { "ISEE" } لینے کے لیے چاہیے۔
    .ar = الاستمارة التي فيها بيانات العائلة. تلزم للحصول على { "ISEE" }.
    .bn = পরিবারের তথ্যের ফর্ম। { -isee } পেতে এটি লাগে।
    .pa = ਪਰਿਵਾਰ ਦੀ ਜਾਣਕਾਰੀ ਦਾ ਫ਼ਾਰਮ। { -isee } ਲੈਣ ਲਈ ਚਾਹੀਦਾ ਹੈ।
    .si = පවුලේ තොරතුරු ලියන පෝරමය. { -isee } එක ගන්න මේක ඕනෑ.
    .zh-Hans = 一张填家庭资料的表格。办 { -isee } 需要它。

-caf = CAF
    .it = Un ufficio che aiuta con le tasse e i moduli. Per l’ISEE è gratis.
    .it-x-easy = Un ufficio. Aiuta con le tasse e i moduli. Per l’ISEE è gratis.
    .en = An office that helps with taxes and forms. For the { -isee } it is free.
    .es = Una oficina que ayuda con los impuestos y los formularios. Para el { -isee } es gratis.
    .fr = Un bureau qui aide pour les impôts et les formulaires. Pour l’{ -isee }, c’est gratuit.
    .ro = Un birou care ajută cu taxele și formularele. Pentru { -isee } este gratuit.
    .sq = Një zyrë që ndihmon me taksat dhe formularët. Për { -isee } është falas.
    .tl = Opisinang tumutulong sa buwis at mga form. Libre ito para sa { -isee }.
    .uk = Офіс, що допомагає з податками й бланками. Для { -isee } – безкоштовно.
    .ur = ٹیکس اور فارموں میں مدد دینے والا دفتر۔ { "ISEE" } کے لیے مفت ہے۔
    .ar = مكتب يساعد في الضرائب والاستمارات. خدمة { "ISEE" } فيه مجانية.
    .bn = কর ও ফর্মে সাহায্য করার অফিস। { -isee } করাতে টাকা লাগে না।
    .pa = ਟੈਕਸ ਤੇ ਫ਼ਾਰਮਾਂ ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ। { -isee } ਲਈ ਮੁਫ਼ਤ ਹੈ।
    .si = බදු සහ පෝරමවලට උදව් කරන කාර්යාලයක්. { -isee } එකට නොමිලේ.
    .zh-Hans = 帮人办税务和表格的办事处。办 { -isee } 免费。

-patronato = patronato
    .it = Un ufficio che aiuta gratis con le domande.
    .it-x-easy = Un ufficio. Aiuta gratis con le richieste.
    .en = An office that helps with applications, free of charge.
    .es = Una oficina que ayuda gratis con las solicitudes.
    .fr = Un bureau qui aide gratuitement pour les demandes.
    .ro = Un birou care ajută gratuit cu cererile.
    .sq = Një zyrë që ndihmon falas me kërkesat.
    .tl = Opisinang tumutulong nang libre sa mga aplikasyon.
    .uk = Офіс, що безкоштовно допомагає із заявами.
    .ur = درخواستوں میں مفت مدد دینے والا دفتر۔
    .ar = مكتب يساعد مجانًا في تقديم الطلبات.
    .bn = আবেদনে বিনামূল্যে সাহায্য করার অফিস।
    .pa = ਅਰਜ਼ੀਆਂ ਵਿੱਚ ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ।
    .si = ඉල්ලීම්වලට නොමිලේ උදව් කරන කාර්යාලයක්.
    .zh-Hans = 免费帮人办申请的办事处。

-inps = INPS
    .it = L’ente pubblico che paga pensioni e bonus.
    .it-x-easy = Un ufficio pubblico. Paga pensioni e bonus.
    .en = The public body that pays pensions and benefits.
    .es = El organismo público que paga pensiones y ayudas.
    .fr = L’organisme public qui paie les pensions et les aides.
    .ro = Instituția publică ce plătește pensii și ajutoare.
    .sq = Institucioni publik që paguan pensione dhe ndihma.
    .tl = Ahensya ng gobyerno na nagbabayad ng pensyon at mga bonus.
    .uk = Державна установа, що платить пенсії й допомоги.
    .ur = پنشن اور بونس دینے والا سرکاری ادارہ۔
    .ar = الهيئة العامة التي تدفع المعاشات والمنح.
    .bn = যে সরকারি সংস্থা পেনশন ও ভাতা দেয়।
    .pa = ਪੈਨਸ਼ਨ ਤੇ ਭੱਤੇ ਦੇਣ ਵਾਲਾ ਸਰਕਾਰੀ ਅਦਾਰਾ।
    .si = විශ්‍රාම වැටුප් සහ දීමනා ගෙවන රාජ්‍ය ආයතනය.
    .zh-Hans = 发养老金和补助的公共机构。

-cav = CAV
    .it = Centro di Aiuto alla Vita: un’associazione privata che aiuta le donne in gravidanza.
    .it-x-easy = Centro di Aiuto alla Vita. È un’associazione privata. Aiuta le donne in gravidanza.
    .en = { -centro-aiuto }: a private association that helps women during pregnancy.
    .es = { -centro-aiuto }: una asociación privada que ayuda a las mujeres embarazadas.
    .fr = { -centro-aiuto } : une association privée qui aide les femmes enceintes.
    .ro = { -centro-aiuto }: o asociație privată care ajută femeile însărcinate.
    .sq = { -centro-aiuto }: një shoqatë private që ndihmon gratë shtatzëna.
    .tl = { -centro-aiuto }: pribadong samahan na tumutulong sa mga babae habang buntis.
    .uk = { -centro-aiuto }: приватна асоціація, що допомагає жінкам під час вагітності.
    .ur = { "Centro di Aiuto alla Vita" }: ایک نجی تنظیم جو حمل میں عورتوں کی مدد کرتی ہے۔
    .ar = { "Centro di Aiuto alla Vita" }: جمعية خاصة تساعد النساء أثناء الحمل.
    .bn = { -centro-aiuto }: একটি বেসরকারি সংগঠন, গর্ভবতী নারীদের সাহায্য করে।
    .pa = { -centro-aiuto }: ਇੱਕ ਨਿੱਜੀ ਸੰਸਥਾ ਜੋ ਗਰਭਵਤੀ ਔਰਤਾਂ ਦੀ ਮਦਦ ਕਰਦੀ ਹੈ।
    .si = { -centro-aiuto }: ගැබිනියන්ට උදව් කරන පෞද්ගලික සංවිධානයක්.
    .zh-Hans = { -centro-aiuto }：帮助孕期女性的私人协会。

-asl = ASL
    .it = L’azienda sanitaria della tua zona, fino al 2015. Oggi ci sono ATS e ASST.
    .it-x-easy = L’azienda sanitaria della tua zona, fino al 2015. Si occupava della salute. Oggi ci sono ATS e ASST.
    .en = The health authority of your area, until 2015. Today there are { -ats } and { "ASST" }.
    .es = La autoridad sanitaria de tu zona, hasta 2015. Hoy hay { -ats } y { "ASST" }.
    .fr = L’autorité de santé de ta zone, jusqu’en 2015. Aujourd’hui, il y a les { -ats } et les { "ASST" }.
    .ro = Autoritatea sanitară din zona ta, până în 2015. Azi sunt { -ats } și { "ASST" }.
    .sq = Autoriteti shëndetësor i zonës tënde, deri në vitin 2015. Sot janë { -ats } dhe { "ASST" }.
    .tl = Ahensya ng kalusugan sa lugar mo, hanggang 2015. Ngayon, may { -ats } at { "ASST" }.
    .uk = Медична установа вашої зони, до 2015 року. Сьогодні є { -ats } і { "ASST" }.
    .ur = 2015 تک آپ کے علاقے کا صحت کا ادارہ۔ آج { "ATS" } اور { "ASST" } ہیں۔
    .ar = الهيئة الصحية في منطقتك حتى سنة 2015. اليوم توجد { "ATS" } و{ "ASST" }.
    .bn = আপনার এলাকার স্বাস্থ্য সংস্থা, ২০১৫ পর্যন্ত। আজ আছে { -ats } ও { "ASST" }।
    .pa = ਤੁਹਾਡੇ ਇਲਾਕੇ ਦਾ ਸਿਹਤ ਅਦਾਰਾ, 2015 ਤੱਕ। ਅੱਜ { -ats } ਤੇ { "ASST" } ਹਨ।
    .si = ඔබේ ප්‍රදේශයේ සෞඛ්‍ය ආයතනය, 2015 දක්වා. අද තියෙන්නේ { -ats } සහ { "ASST" }.
    .zh-Hans = 你所在地区的卫生机构，到 2015 年为止。现在有 { -ats } 和 { "ASST" }。

-progetto-personalizzato = progetto personalizzato
    .it = Un accordo scritto insieme a te. Dice che cosa ti serve e che cosa fanno per aiutarti.
    .it-x-easy = Un accordo scritto insieme a te. Dice che cosa ti serve. Dice come ti aiutano.
    .en = An agreement written together with you. It says what you need and how they will help you.
    .es = Un acuerdo escrito contigo. Dice qué necesitas y qué hacen para ayudarte.
    .fr = Un accord écrit avec toi. Il dit de quoi tu as besoin et ce qu’on fait pour t’aider.
    .ro = Un acord scris împreună cu tine. Spune de ce ai nevoie și ce se face ca să te ajute.
    .sq = Një marrëveshje e shkruar bashkë me ty. Thotë çfarë të duhet dhe çfarë bëhet për të të ndihmuar.
    .tl = Kasunduang isinulat kasama ka. Nakasulat doon kung ano ang kailangan mo at ano ang gagawin nila para tulungan ka.
    .uk = Угода, написана разом із вами. У ній сказано, що вам потрібно і як вам допоможуть.
    .ur = آپ کے ساتھ مل کر لکھا ہوا معاہدہ۔ یہ بتاتا ہے کہ آپ کو کیا چاہیے اور آپ کی مدد کیسے کریں گے۔
    .ar = اتفاق مكتوب معك. يقول ماذا تحتاجين وكيف يساعدونك.
    .bn = আপনার সঙ্গে মিলে লেখা চুক্তি। আপনার কী দরকার আর কীভাবে সাহায্য হবে, তাতে লেখা থাকে।
    .pa = ਤੁਹਾਡੇ ਨਾਲ ਰਲ ਕੇ ਲਿਖਿਆ ਸਮਝੌਤਾ। ਇਹ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ ਤੇ ਮਦਦ ਕਿਵੇਂ ਹੋਵੇਗੀ।
    .si = ඔබ එක්ක ලියන එකඟතාවක්. ඔබට ඕනෑ දේ සහ ඔබට උදව් කරන හැටි එහි තියෙනවා.
    .zh-Hans = 和你一起写的协议。里面写着你需要什么、他们会做什么来帮助你。

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
