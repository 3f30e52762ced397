<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About the program</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Choose a line to read the licence of a part of the program.</source>
        <translation>Бағдарлама бөлігінің лицензиясын оқу үшін жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлігі</translation>
    </message>
    <message>
        <source>The program works without a network; data stay in the file of the commission.</source>
        <translation>Бағдарлама желісіз жұмыс істейді; деректер комиссия файлында ғана сақталады.</translation>
    </message>
    <message>
        <source>The program “Daiyn”, version {version}</source>
        <translation>«Дайын» бағдарламасы, нұсқасы: {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Work of election and referendum commissions: precincts, people, equipment, training, papers.</source>
        <translation>Сайлау және референдум комиссияларының жұмысы: учаскелер, мүшелер, жабдық, оқыту, құжаттар.</translation>
    </message>
</context>
<context>
    <name>Acceptance</name>
    <message>
        <source>1 or Enter says that a thing is there, 0 that it is not; then its reason is typed.</source>
        <translation>1 немесе Enter заттың бар екенін, 0 жоқ екенін білдіреді; жоқ болса, себебі жазылады.</translation>
    </message>
    <message>
        <source>1 or Enter: there · 0: not, then the reason · =: all is there · Enter at the end: take in</source>
        <translation>1 не Enter: бар · 0: жоқ, себебі жазылады · =: бәрі бар · соңында Enter: қабылдау</translation>
    </message>
    <message>
        <source>= says yes where there is no answer yet; what is missing is struck before or afterwards.</source>
        <translation>«=» пернесі жауабы жоқ жолдардың бәріне «бар» деп жауап береді; жоғын бұрын да, кейін де белгілеуге болады.</translation>
    </message>
    <message>
        <source>A precinct that brings something later is opened again by its number; its act stays.</source>
        <translation>Жетіспегенін кейін әкелген учаске нөмірі бойынша қайта ашылады; актісі сол қалпы қалады.</translation>
    </message>
    <message>
        <source>Acceptance of documents</source>
        <translation>Құжат қабылдау</translation>
    </message>
    <message>
        <source>Acceptance of precinct № {no} taken back</source>
        <translation>№&#xa0;{no} учаскеден құжат қабылдау кері алынды</translation>
    </message>
    <message>
        <source>All is there (=)</source>
        <translation>Бәрі бар (=)</translation>
    </message>
    <message>
        <source>Answer each line with yes or no; not answered: {n}.</source>
        <translation>Әр жолға «иә» не «жоқ» деп жауап беріңіз; жауапсызы: {n}.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Әкелген</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Тізімді түзету…</translation>
    </message>
    <message>
        <source>Document or thing</source>
        <translation>Құжат не зат</translation>
    </message>
    <message>
        <source>Documents of precinct № {no} corrected, act № {act}</source>
        <translation>№&#xa0;{no} учаскенің құжаттары түзетілді, №&#xa0;{act} акт</translation>
    </message>
    <message>
        <source>Documents of precinct № {no} taken in, act № {act}</source>
        <translation>№&#xa0;{no} учаскенің құжаттары қабылданды, №&#xa0;{act} акт</translation>
    </message>
    <message>
        <source>Enter on “Take in” stores the answers with an act; the next number can be typed.</source>
        <translation>«Қабылдау» түймесінде Enter басылса, жауаптар актімен сақталады; келесі нөмірді теруге болады.</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Шыққан уақыты</translation>
    </message>
    <message>
        <source>List of what precincts hand in changed</source>
        <translation>Учаскелер тапсыратын заттар тізімі түзетілді</translation>
    </message>
    <message>
        <source>Not come yet: {n} of {of}</source>
        <translation>Әлі келмегені: {n} / {of}</translation>
    </message>
    <message>
        <source>One thing a line: the Kazakh name, a stroke “|”, the Russian name.</source>
        <translation>Әр жолда бір зат: қазақша атауы, «|» сызығы, орысша атауы.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Бума саны</translation>
    </message>
    <message>
        <source>Precinct № {no}</source>
        <translation>№&#xa0;{no} учаске</translation>
    </message>
    <message>
        <source>Print the act (F9)</source>
        <translation>Басып шығару (F9)</translation>
    </message>
    <message>
        <source>Reason if missing</source>
        <translation>Жоқ болса, себебі</translation>
    </message>
    <message>
        <source>Seals №</source>
        <translation>Пломба №</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Қабылдаған</translation>
    </message>
    <message>
        <source>The list has no lines.</source>
        <translation>Тізімде жол жоқ.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Бар</translation>
    </message>
    <message>
        <source>There is no working precinct № {no}.</source>
        <translation>Жұмыс істейтін №&#xa0;{no} учаске жоқ.</translation>
    </message>
    <message>
        <source>Type the number of the precinct that has arrived.</source>
        <translation>Келген учаскенің нөмірін теріңіз.</translation>
    </message>
    <message>
        <source>Type the number of the precinct; its list stands under the hand at once.</source>
        <translation>Учаскенің нөмірін теріңіз: тізімі бірден ашылады.</translation>
    </message>
    <message>
        <source>What precincts hand in</source>
        <translation>Учаскелер тапсыратын заттар</translation>
    </message>
    <message>
        <source>Write the reason for each thing that is missing.</source>
        <translation>Жоқ заттың әрқайсысының себебін жазыңыз.</translation>
    </message>
    <message>
        <source>act № {act}, missing: {n}</source>
        <translation>№&#xa0;{act} акт, жетіспейді: {n}</translation>
    </message>
    <message>
        <source>not taken in yet</source>
        <translation>әлі қабылданған жоқ</translation>
    </message>
    <message>
        <source>taken in, act № {act}</source>
        <translation>қабылданды, №&#xa0;{act} акт</translation>
    </message>
    <message>
        <source>“{name}” stands on the list twice.</source>
        <translation>«{name}» тізімде екі рет тұр.</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>answer {n} is chosen more often than the right one: check the key</source>
        <translation>{n}-жауап дұрысынан жиі таңдалған: кілтті тексеріңіз</translation>
    </message>
    <message>
        <source>hardly anybody knew it</source>
        <translation>ешкім дерлік білмеген</translation>
    </message>
    <message>
        <source>hardly tells those who know from those who do not</source>
        <translation>білетіндер мен білмейтіндерді ажыратпайды дерлік</translation>
    </message>
    <message>
        <source>nearly everybody knew it</source>
        <translation>барлығы дерлік білген</translation>
    </message>
    <message>
        <source>nobody chose answer {n}</source>
        <translation>{n}-жауапты ешкім таңдамаған</translation>
    </message>
    <message>
        <source>those who know more answer it wrongly more often: check the key</source>
        <translation>көбірек білетіндер жиірек қателеседі: кілтті тексеріңіз</translation>
    </message>
</context>
<context>
    <name>Anchor</name>
    <message>
        <source>the call</source>
        <translation>тағайындау</translation>
    </message>
    <message>
        <source>the forming of the commission</source>
        <translation>комиссияның құрылуы</translation>
    </message>
    <message>
        <source>voting day</source>
        <translation>дауыс беру күні</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>comment</source>
        <translation>түсініктеме</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>хат</translation>
    </message>
</context>
<context>
    <name>AnswerKind</name>
    <message>
        <source>date</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>number</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>words</source>
        <translation>сөзбен</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>иә не жоқ</translation>
    </message>
</context>
<context>
    <name>AskedBy</name>
    <message>
        <source>call</source>
        <translation>қоңырау</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>хат</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>әлеуметтік желі</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>келіп жүгіну</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>mass media</source>
        <translation>бұқаралық ақпарат құралдары</translation>
    </message>
    <message>
        <source>members of commissions</source>
        <translation>комиссия мүшелері</translation>
    </message>
    <message>
        <source>non-profit organisations</source>
        <translation>коммерциялық емес ұйымдар</translation>
    </message>
    <message>
        <source>observers</source>
        <translation>байқаушылар</translation>
    </message>
    <message>
        <source>others</source>
        <translation>басқалар</translation>
    </message>
</context>
<context>
    <name>Bag</name>
    <message>
        <source>At</source>
        <translation>Сағаты</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кетті</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Жолда</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағаз бойынша</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басып шығарылды</translation>
    </message>
    <message>
        <source>Sheet back</source>
        <translation>Парақ қайтты</translation>
    </message>
    <message>
        <source>Signatures complete</source>
        <translation>Қолтаңбалар толық</translation>
    </message>
    <message>
        <source>Signatures on the sheet</source>
        <translation>Парақтағы қолтаңба саны</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Айтылды</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Телефонмен айтылды</translation>
    </message>
    <message>
        <source>Told {told}, signed {signed}: ask who is missing on the paper.</source>
        <translation>Айтылғаны – {told}, қол қойғаны – {signed}: қағазда кім жоғын сұраңыз.</translation>
    </message>
    <message>
        <source>bag: {station}</source>
        <translation>қоржын: {station}</translation>
    </message>
    <message>
        <source>signed {signed}</source>
        <translation>қол қойғаны – {signed}</translation>
    </message>
    <message>
        <source>told {told} of {listed}</source>
        <translation>айтылғаны – {told}, тізімде – {listed}</translation>
    </message>
    <message>
        <source>{n} of those who came have not signed yet.</source>
        <translation>Келіп, әлі қол қоймағандар саны – {n}.</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Behind the number</source>
        <translation>Санды құраған жолдар</translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation>Жолдың тарихы</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>Тізімнен ашу</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Жол саны: {n}</translation>
    </message>
    <message>
        <source>Stand on a row: its history is shown here.</source>
        <translation>Жолды таңдаңыз: тарихы осында көрсетіледі.</translation>
    </message>
    <message>
        <source>{day} · {who} · {label}</source>
        <translation>{day} · {who} · {label}</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message numerus="yes">
        <source>%n rows written</source>
        <translation>
            <numerusform>%n жол жазылды</numerusform>
            <numerusform>%n жол жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>A list figure changed</source>
        <translation>Тізімдегі сан өзгертілді</translation>
    </message>
    <message>
        <source>A list of 1,900 rows as a workbook, beside its bare writer</source>
        <translation>1 900 жолдық тізім Excel файлына, қарапайым жазумен салыстырғанда</translation>
    </message>
    <message>
        <source>A page of members, beside the same page asked for by hand</source>
        <translation>Мүшелердің бір беті, қолмен сұралған сол беттің қасында</translation>
    </message>
    <message>
        <source>Board of a district: painted</source>
        <translation>Аудан тақтасы: салынуы</translation>
    </message>
    <message>
        <source>Board, gates and summary of readiness</source>
        <translation>Дайындықтың тақтасы, міндетті шарттары және жиынтығы</translation>
    </message>
    <message>
        <source>District report: from the click to the preview</source>
        <translation>Аудан есебі: басқаннан қарап шығуға дейін</translation>
    </message>
    <message>
        <source>Forty kinds of items at every precinct</source>
        <translation>Әр учаскеде қырық түрлі жабдық</translation>
    </message>
    <message>
        <source>From the start to the first screen, beside an empty window with sqlmodel</source>
        <translation>Іске қосудан бірінші экранға дейін, sqlmodel бар бос терезенің қасында</translation>
    </message>
    <message>
        <source>From the start to the password, beside an empty window</source>
        <translation>Іске қосудан құпиясөзге дейін, бос терезенің қасында</translation>
    </message>
    <message>
        <source>Gates of a district: painted</source>
        <translation>Аудан учаскелерінің міндетті шарттары: салынуы</translation>
    </message>
    <message>
        <source>Groups for training</source>
        <translation>Оқыту топтары</translation>
    </message>
    <message>
        <source>Groups of a region’s 6,600 members proposed</source>
        <translation>Облыстың 6 600 мүшесіне топтар ұсынылды</translation>
    </message>
    <message>
        <source>List of all members as PDF, beside a plain canvas</source>
        <translation>Барлық мүше тізімі PDF файлына, қарапайым сызумен салыстырғанда</translation>
    </message>
    <message>
        <source>List of all members as PDF, beside an office suite</source>
        <translation>Барлық мүше тізімі PDF файлына, кеңсе бағдарламасымен салыстырғанда</translation>
    </message>
    <message>
        <source>List of all members as PDF: memory</source>
        <translation>Барлық мүше тізімі PDF файлына: жад</translation>
    </message>
    <message>
        <source>List of all members as a workbook, beside its bare writer</source>
        <translation>Барлық мүше тізімі Excel файлына, қарапайым жазумен салыстырғанда</translation>
    </message>
    <message>
        <source>List of members: first painted</source>
        <translation>Мүшелер тізімі: бірінші көрінуі</translation>
    </message>
    <message>
        <source>List of members: jump to the end</source>
        <translation>Мүшелер тізімі: соңына өту</translation>
    </message>
    <message>
        <source>List of members: next page</source>
        <translation>Мүшелер тізімі: келесі бет</translation>
    </message>
    <message>
        <source>Lists and search</source>
        <translation>Тізімдер және іздеу</translation>
    </message>
    <message>
        <source>Making a file to measure on</source>
        <translation>Өлшеуге арналған файл жасалуда</translation>
    </message>
    <message>
        <source>Needs and shortages by forty rules, beside the same sums by hand</source>
        <translation>Қырық ереже бойынша қажеттілік пен жетіспейтіні; қатарында сол есептің қолмен жазылғаны</translation>
    </message>
    <message>
        <source>Needs by forty rules, and redistribution</source>
        <translation>Қырық ереже бойынша қажеттілік және қайта бөлу</translation>
    </message>
    <message>
        <source>One field saved with journal, beside a bare commit</source>
        <translation>Бір өрісті журналымен сақтау, журналсыз сақтаудың қасында</translation>
    </message>
    <message>
        <source>One precinct’s needs after an edit</source>
        <translation>Түзетуден кейінгі бір учаскенің қажеттілігі</translation>
    </message>
    <message>
        <source>Papers and workbooks</source>
        <translation>Қағаздар мен Excel кітаптары</translation>
    </message>
    <message>
        <source>Quantities counted anew</source>
        <translation>Жабдық санын қайта есептеу</translation>
    </message>
    <message>
        <source>Readiness and counts as of an earlier day, beside those of today</source>
        <translation>Бұрынғы күнгі дайындық пен сандар, бүгінгісінің қасында</translation>
    </message>
    <message>
        <source>Redistribution of forty kinds over all precincts</source>
        <translation>Қырық түрлі жабдықты барлық учаске бойынша қайта бөлу</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Search, at each keystroke: in all, beside the same page without a search</source>
        <translation>Іздеу, әр перне басқанда: барлығы, іздеусіз сол беттің қасында</translation>
    </message>
    <message>
        <source>Search, at each keystroke: the query</source>
        <translation>Іздеу, әр перне басқанда: сұрау</translation>
    </message>
    <message>
        <source>Starting the program, and an empty window beside it</source>
        <translation>Бағдарламаны және салыстыру үшін бос терезені іске қосу</translation>
    </message>
    <message>
        <source>Summary of readiness of the whole file, beside its raw sums</source>
        <translation>Бүкіл файл бойынша дайындық жиынтығы, тікелей қосындымен салыстырғанда</translation>
    </message>
    <message>
        <source>Taking in a workbook</source>
        <translation>Кітап импортталуда</translation>
    </message>
    <message>
        <source>The file as of an earlier day</source>
        <translation>Файлдың бұрынғы күнгі жағдайы</translation>
    </message>
    <message>
        <source>Workbook of members: dry run, beside a bare read and insert of its rows</source>
        <translation>Мүшелер кітабы: сынамалы импорт, жолдарын жай оқып жазумен салыстырғанда</translation>
    </message>
    <message>
        <source>Workbook of members: memory of the dry run</source>
        <translation>Мүшелер кітабы: сынамалы импорттың жады</translation>
    </message>
    <message>
        <source>Workbook of members: taken in again, beside the first time</source>
        <translation>Мүшелер кітабы: қайта импорттау, бірінші ретпен салыстырғанда</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>орындалмады</translation>
    </message>
    <message>
        <source>{what}: {value} {unit}, {ratio} times {reference} {unit}. Limit {limit} times: {kept}</source>
        <translation>{what}: {value} {unit}, салыстыру өлшемі – {reference} {unit}, айырмасы – {ratio} есе. Шегі – {limit} есе: {kept}</translation>
    </message>
    <message>
        <source>{what}: {value} {unit}. Limit {limit} {unit}: {kept}</source>
        <translation>{what}: {value} {unit}. Шегі – {limit} {unit}: {kept}</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>break</source>
        <translation>үзіліс</translation>
    </message>
    <message>
        <source>exchange of experience</source>
        <translation>тәжірибе алмасу</translation>
    </message>
    <message>
        <source>lecture</source>
        <translation>дәріс</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ашылуы</translation>
    </message>
    <message>
        <source>practical case</source>
        <translation>практикалық кейс</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>сұрақ-жауап</translation>
    </message>
    <message>
        <source>role-play</source>
        <translation>рөлдік ойын</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тестілеу</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>A building&apos;s points answered on a neighbour&apos;s sheet are grey and need not be typed again.</source>
        <translation>Көрші учаске парағында жауап берілген ғимарат көрсеткіштері сұр түсті, оларды қайта теру қажет емес.</translation>
    </message>
    <message>
        <source>A changed checklist becomes a new version; inspections that were made keep theirs.</source>
        <translation>Өзгертілген тексеру парағы жаңа нұсқаға айналады; бұрынғы тексерулер өз нұсқасында қалады.</translation>
    </message>
    <message>
        <source>A precinct is ready only when every gate of its checklist is closed at its degree.</source>
        <translation>Учаске тексеру парағындағы барлық міндетті шарт өз дәрежесінде орындалғанда ғана дайын.</translation>
    </message>
    <message>
        <source>All are ready by {date} at this pace.</source>
        <translation>Осы қарқынмен барлығы дайын болатын күн: {date}.</translation>
    </message>
    <message>
        <source>At this pace ({daily} a day) {forecast} of {n} on the eve of the vote.</source>
        <translation>Осы қарқынмен (күніне {daily}) дауыс беру қарсаңында дайыны: {forecast} / {n}.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Тақта</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Тексеру парақтары</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>Парақты енгізу</translation>
    </message>
    <message>
        <source>Every gate is closed.</source>
        <translation>Барлық міндетті шарт орындалды.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Міндетті шарттар</translation>
    </message>
    <message>
        <source>No gate is open.</source>
        <translation>Орындалмаған міндетті шарт жоқ.</translation>
    </message>
    <message>
        <source>No precinct became ready in the last week: {forecast} of {n}.</source>
        <translation>Соңғы аптада дайын учаске қосылмады: {forecast} / {n}.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Мерзімі өткен ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Open the precinct</source>
        <translation>Учаскені ашу</translation>
    </message>
    <message>
        <source>Outside rural okrugs</source>
        <translation>Ауылдық округтен тыс</translation>
    </message>
    <message>
        <source>Overdue, and with whom</source>
        <translation>Мерзімі өткені және жауаптысы</translation>
    </message>
    <message>
        <source>Plan visits, print their sheets, then type each sheet with one key a line.</source>
        <translation>Баруды жоспарлап, парақтарды басып шығарыңыз; әр жол бір пернемен енгізіледі.</translation>
    </message>
    <message>
        <source>Press a tile to see why the precinct is not ready; press twice or Enter to open its card.</source>
        <translation>Учаскенің неге дайын емесін көру үшін оны басыңыз; картасы екі рет басқанда немесе Enter пернесімен ашылады.</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Тақтаны басып шығару</translation>
    </message>
    <message>
        <source>Ready {ready} of {n}, of them {told} told</source>
        <translation>Дайын: {ready} / {n}, оның ішінде айтылғаны: {told}</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Кешеден бері</translation>
    </message>
    <message>
        <source>The sign on a tile: an empty ring is told, a half one seen, a full one signed.</source>
        <translation>Белгі: бос шеңбер – айтылды, жартысы – көрілді, толығы – қол қойылды.</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>Екі күн</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>What turns the most ready</source>
        <translation>Ең тиімді 10 іс</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>жауаптысы жоқ</translation>
    </message>
    <message>
        <source>{n}. {point}: nearer № {precincts}</source>
        <translation>{n}. {point}: дайындыққа жақындайтыны – №&#xa0;{precincts}</translation>
    </message>
    <message>
        <source>{n}. {point}: № {precincts}</source>
        <translation>{n}. {point}: №&#xa0;{precincts}</translation>
    </message>
    <message>
        <source>{ready} of {n}</source>
        <translation>{ready} / {n}</translation>
    </message>
    <message>
        <source>{where} {point}, +{days} d</source>
        <translation>{where} {point}, +{days} күн</translation>
    </message>
    <message>
        <source>“Photo” hangs a photo to the point it proves; a scan of a signed act signs the point.</source>
        <translation>«Фотосурет» түймесі суретті өзі растайтын көрсеткішке тіркейді; қол қойылған актінің сканы көрсеткішті «қол қойылды» дәрежесіне жеткізеді.</translation>
    </message>
    <message>
        <source>№ {no}: {state}</source>
        <translation>№&#xa0;{no}: {state}</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n boxes are past their term. Write the № of the act by which they are destroyed.</source>
        <translation>
            <numerusform>%n қораптың сақтау мерзімі өтті. Олар жойылатын актінің нөмірін жазыңыз.</numerusform>
            <numerusform>%n қораптың сақтау мерзімі өтті. Олар жойылатын актінің нөмірін жазыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>A box may have a day of its own; then it does not follow the term any more.</source>
        <translation>Қорапқа жеке күн қоюға болады; онда ол мерзім ережесіне бағынбайды.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Box №</source>
        <translation>Қорап №</translation>
    </message>
    <message>
        <source>Box № {no} changed</source>
        <translation>№&#xa0;{no} қорап түзетілді</translation>
    </message>
    <message>
        <source>Box № {no} goes to the archive and is not destroyed.</source>
        <translation>№&#xa0;{no} қорап архивке беріледі, жойылмайды.</translation>
    </message>
    <message>
        <source>Box № {no} has no term of keeping yet. Fill in its term first.</source>
        <translation>№&#xa0;{no} қораптың сақтау мерзімі әлі жоқ. Алдымен мерзімін толтырыңыз.</translation>
    </message>
    <message>
        <source>Box № {no} is kept until {day}.</source>
        <translation>№&#xa0;{no} қорап мына күнге дейін сақталады: {day}.</translation>
    </message>
    <message>
        <source>Box № {no} laid away</source>
        <translation>№&#xa0;{no} қорап сөреге қойылды</translation>
    </message>
    <message>
        <source>Box № {no} stands on the list already.</source>
        <translation>№&#xa0;{no} қорап тізімде бар.</translation>
    </message>
    <message>
        <source>Box № {no} taken out</source>
        <translation>№&#xa0;{no} қорап тізімнен алынды</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Қораптар</translation>
    </message>
    <message>
        <source>Boxes destroyed by act № {act}: {n}</source>
        <translation>№&#xa0;{act} актімен жойылған қораптар: {n}</translation>
    </message>
    <message>
        <source>Destroy by act</source>
        <translation>Актімен жою</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Жойылған күні</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Destruction act №</source>
        <translation>Жою актісінің №</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Ins lays a box away; until when it is kept follows from what lies in it.</source>
        <translation>Ins жаңа қорап қосады; қашанға дейін сақталатыны ішіндегіге байланысты.</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Сақталатын мерзімі</translation>
    </message>
    <message>
        <source>Lay a box away</source>
        <translation>Қорап қосу</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Ай саны</translation>
    </message>
    <message>
        <source>Months from the day on the shelf; empty while nobody has said a term. Check it by the act.</source>
        <translation>Сөреге қойылған күннен бастап ай саны; мерзімі белгісіз болса, бос қалады. Актіге қарап тексеріңіз.</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Жаңа қорап</translation>
    </message>
    <message>
        <source>No box is past its term.</source>
        <translation>Мерзімі өткен қорап жоқ.</translation>
    </message>
    <message>
        <source>See the act</source>
        <translation>Актіні қарау</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Сөре</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қойылған күні</translation>
    </message>
    <message>
        <source>Term of keeping changed: {kind}</source>
        <translation>Сақтау мерзімі түзетілді: {kind}</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>Мерзімдер…</translation>
    </message>
    <message>
        <source>The box is kept until {day}; it may not be destroyed before.</source>
        <translation>Қорап мына күнге дейін сақталады: {day}; одан бұрын жоюға болмайды.</translation>
    </message>
    <message>
        <source>The list of files prints for the archive; the destruction act has three signatures.</source>
        <translation>Істер тізімі архив үшін басылады; жою актісіне үш адам қол қояды.</translation>
    </message>
    <message>
        <source>The term of keeping ends before the box was laid away.</source>
        <translation>Сақтау мерзімі қорап қойылғанға дейін аяқталады.</translation>
    </message>
    <message>
        <source>What lies in it</source>
        <translation>Ішінде не бар</translation>
    </message>
    <message>
        <source>Write the № of the destruction act.</source>
        <translation>Жою актісінің нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>past its term</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>term to be filled in</source>
        <translation>мерзімі толтырылады</translation>
    </message>
    <message>
        <source>to the archive</source>
        <translation>архивке</translation>
    </message>
    <message>
        <source>“Destroy” names the act for all that is past its term; nothing else can be destroyed.</source>
        <translation>«Жою» мерзімі өткендердің бәріне акт нөмірін жазады; басқасын жою мүмкін емес.</translation>
    </message>
    <message>
        <source>“Terms” holds the months of each kind; an empty term is filled in by the office after the act.</source>
        <translation>«Мерзімдер» терезесінде әр түрдің неше ай сақталатыны тұр; бос мерзімді актіге қарап толтырыңыз.</translation>
    </message>
</context>
<context>
    <name>Buildings</name>
    <message>
        <source>A building is its own noun: two precincts of one school share its ramp, light and key.</source>
        <translation>Ғимарат бөлек енгізіледі: бір мектептегі екі учаскенің пандусы, жарығы және кілті ортақ.</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Ғимарат қосу</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Ғимарат</translation>
    </message>
    <message>
        <source>Building added: {name}</source>
        <translation>Ғимарат қосу: {name}</translation>
    </message>
    <message>
        <source>Building changed: {name}</source>
        <translation>Ғимаратты түзету: {name}</translation>
    </message>
    <message>
        <source>Building taken out: {name}</source>
        <translation>Ғимаратты тізімнен алып тастау: {name}</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Ғимараттар</translation>
    </message>
    <message>
        <source>Del marks a building for deletion; one in which a precinct votes stays.</source>
        <translation>Del ғимаратты өшіруге белгілейді; учаске дауыс беретін ғимарат тізімде қалады.</translation>
    </message>
    <message>
        <source>Enter opens the card, Ins adds a building, F9 copies one.</source>
        <translation>Enter карточканы ашады, Ins ғимарат қосады, F9 жолды қайталап қосады.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Қабаты</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Күзетшісі</translation>
    </message>
    <message>
        <source>Guard&apos;s phone</source>
        <translation>Күзетшінің телефоны</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Басшысы</translation>
    </message>
    <message>
        <source>Head&apos;s phone</source>
        <translation>Басшының телефоны</translation>
    </message>
    <message>
        <source>Keys there are</source>
        <translation>Кілт саны</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>Жаңа ғимарат</translation>
    </message>
    <message>
        <source>No precinct votes here.</source>
        <translation>Мұнда ешбір учаске дауыс бермейді.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Points of the check that concern the building are answered here once for all its precincts.</source>
        <translation>Ғимаратқа қатысты тексеру көрсеткіштеріне осы жерде барлық учаске үшін бір рет жауап беріледі.</translation>
    </message>
    <message>
        <source>Precincts in it</source>
        <translation>Ондағы учаскелер</translation>
    </message>
    <message>
        <source>Precincts in it: {numbers}</source>
        <translation>Ондағы учаскелер: {numbers}</translation>
    </message>
    <message>
        <source>Precincts vote in this building: {numbers}. Give them another building first.</source>
        <translation>Бұл ғимаратта дауыс беретін учаскелер бар: {numbers}. Алдымен оларға басқа ғимарат белгілеңіз.</translation>
    </message>
    <message>
        <source>Road in the season</source>
        <translation>Маусымдағы жол</translation>
    </message>
    <message>
        <source>Who has the key</source>
        <translation>Кілті кімде</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кімге қоңырау шалу керек</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>A line of the office&apos;s own: no rule stands behind it.</source>
        <translation>Комиссияның өз жолы: оның қағидасы жоқ.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Another day than the rule&apos;s needs a reason or the № of a resolution.</source>
        <translation>Қағидадан басқа күн үшін себебі немесе қаулының № керек.</translation>
    </message>
    <message>
        <source>Article of the act</source>
        <translation>Актінің бабы</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Бастапқы қалпы</translation>
    </message>
    <message>
        <source>By the rule from</source>
        <translation>Қағида бойынша басы</translation>
    </message>
    <message>
        <source>By the rule until</source>
        <translation>Қағида бойынша соңы</translation>
    </message>
    <message>
        <source>Calendar laid by the rules: {n} dates</source>
        <translation>Күнтізбе қағидалар бойынша құрылды, күндер саны: {n}</translation>
    </message>
    <message>
        <source>Calendar: “{title}” added</source>
        <translation>Күнтізбе: «{title}» қосылды</translation>
    </message>
    <message>
        <source>Calendar: “{title}” changed</source>
        <translation>Күнтізбе: «{title}» түзетілді</translation>
    </message>
    <message>
        <source>Calendar: “{title}” done</source>
        <translation>Күнтізбе: «{title}» орындалды</translation>
    </message>
    <message>
        <source>Calendar: “{title}” taken out</source>
        <translation>Күнтізбе: «{title}» алып тасталды</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Қағиданы түзету</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Days are counted from</source>
        <translation>Күн неден бастап саналады</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Қалған күн</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>Демалыс күндері…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>First day (before: −)</source>
        <translation>Бірінші күн (бұрын: −)</translation>
    </message>
    <message>
        <source>For precincts</source>
        <translation>Қай учаскелерге</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Басталу уақыты</translation>
    </message>
    <message>
        <source>Full days in between</source>
        <translation>Арасында толық күндер</translation>
    </message>
    <message>
        <source>Give a whole number of days, at most {n}.</source>
        <translation>Күн санын бүтін санмен жазыңыз, {n} күннен аспасын.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Ins adds a line of your own, Del takes one out; everything can be undone.</source>
        <translation>Ins өз жолыңызды қосады, Del алып тастайды; бәрін болдырмауға болады.</translation>
    </message>
    <message>
        <source>Last day (before: −)</source>
        <translation>Соңғы күн (бұрын: −)</translation>
    </message>
    <message>
        <source>Lay the calendar</source>
        <translation>Күнтізбені құру</translation>
    </message>
    <message>
        <source>Move the days…</source>
        <translation>Күнді жылжыту…</translation>
    </message>
    <message>
        <source>New line of the calendar</source>
        <translation>Күнтізбенің жаңа жолы</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Мекемелер</translation>
    </message>
    <message>
        <source>Past campaigns differed here: look at this year&apos;s plan.</source>
        <translation>Өткен науқандарда бұл күн әртүрлі болған: биылғы жоспарды қараңыз.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Responsible, own wording</source>
        <translation>Жауапты, өз сөзімен</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Қағида</translation>
    </message>
    <message>
        <source>Rule changed: “{event}”</source>
        <translation>Қағида түзетілді: «{event}»</translation>
    </message>
    <message>
        <source>Say first when the commission was formed: “Move the days”.</source>
        <translation>Алдымен комиссияның қай күні құрылғанын жазыңыз: «Күнді жылжыту».</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Tasks, duty and incidents are one press to the right.</source>
        <translation>Тапсырмалар, кезекшілік және оқиғалар оң жақта, бір басумен ашылады.</translation>
    </message>
    <message>
        <source>The commission was formed after voting day: look at the year.</source>
        <translation>Комиссияның құрылған күні дауыс беру күнінен кейін тұр: жылын қараңыз.</translation>
    </message>
    <message>
        <source>The date ends before it begins.</source>
        <translation>Аяқталу күні басталу күнінен бұрын тұр.</translation>
    </message>
    <message>
        <source>The hour ends before it begins.</source>
        <translation>Аяқталу уақыты басталу уақытынан бұрын тұр.</translation>
    </message>
    <message>
        <source>The rules propose the dates; what counts is the date that stands here.</source>
        <translation>Қағидалар күнді ұсынады; осында тұрған күн есепке алынады.</translation>
    </message>
    <message>
        <source>The tab “Rule” tells how the day is counted, by which act, and whether campaigns differed.</source>
        <translation>«Қағида» қойындысында күн қалай саналатыны, қай акт бойынша екені және науқандарда айырма болғаны жазылған.</translation>
    </message>
    <message>
        <source>There is no rule “{value}”.</source>
        <translation>«{value}» деген қағида жоқ.</translation>
    </message>
    <message>
        <source>This is not the day of the rule. Write the reason or the resolution №.</source>
        <translation>Бұл күн қағидадағы күнге сәйкес емес. Себебін немесе қаулының № жазыңыз.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Until hour</source>
        <translation>Аяқталу уақыты</translation>
    </message>
    <message>
        <source>Voting day is {date}: dates moved: {n}</source>
        <translation>Дауыс беру күні – {date}, жылжыған күндер: {n}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>What, in Russian</source>
        <translation>Іс-шара, орысша</translation>
    </message>
    <message>
        <source>Why not the day of the rule</source>
        <translation>Неге қағидадағы күн емес</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>as the calendar has it</source>
        <translation>күнтізбе бойынша</translation>
    </message>
    <message>
        <source>by the rule: {day}</source>
        <translation>қағида бойынша: {day}</translation>
    </message>
    <message>
        <source>{date}: {kind}</source>
        <translation>{date}: {kind}</translation>
    </message>
    <message>
        <source>“Days off” tells weekends and holidays; there the office says when its own door is closed.</source>
        <translation>«Демалыс күндері» демалыс пен мерекелерді көрсетеді; комиссия жұмыс істемейтін күндер де сонда енгізіледі.</translation>
    </message>
    <message>
        <source>“Move the days” shows which dates would move before anything is changed.</source>
        <translation>«Күнді жылжыту» түймесі ештеңе өзгермей тұрып қай күндер жылжитынын көрсетеді.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>A closed campaign is only looked at and printed; nothing in it changes.</source>
        <translation>Жабылған науқанды тек қарауға және басып шығаруға болады, ондағы деректер өзгермейді.</translation>
    </message>
    <message>
        <source>A new campaign takes over precincts, commissions and needs, to be confirmed.</source>
        <translation>Жаңа науқанға учаскелер, комиссиялар және жабдық қажеттілігі көшіріледі, оларды растау керек.</translation>
    </message>
    <message>
        <source>Beginning and closing a campaign are steps of the journal and can be undone.</source>
        <translation>Науқанды бастау мен жабу журналға жазылады, оларды болдырмауға болады.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>Campaign changed: {title}</source>
        <translation>Науқанды түзету: {title}</translation>
    </message>
    <message>
        <source>Campaign closed: {title}</source>
        <translation>Науқанды жабу ({title})</translation>
    </message>
    <message>
        <source>Campaign taken up again: {title}</source>
        <translation>Науқанды қайта ашу: {title}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Change the campaign</source>
        <translation>Науқанды түзету</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Close the campaign</source>
        <translation>Науқанды жабу</translation>
    </message>
    <message>
        <source>Counts, marks and seminars stay with their campaign and are entered anew.</source>
        <translation>Сандар, белгілер және семинарлар өз науқанында қалады, жаңа науқанда қайта енгізіледі.</translation>
    </message>
    <message>
        <source>Every screen and paper has one campaign; Enter on a line goes to that campaign.</source>
        <translation>Әр экран мен құжат бір науқанға қатысты. Жолда Enter басылса, сол науқан ашылады.</translation>
    </message>
    <message>
        <source>Look at this campaign</source>
        <translation>Осы науқанды қарау</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Атауы (қазақша)</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Атауы (орысша)</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Жаңа науқан</translation>
    </message>
    <message>
        <source>New campaign: {title}</source>
        <translation>Жаңа науқан бастау ({title})</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Жаңа науқан…</translation>
    </message>
    <message>
        <source>Phones lose their tick, tasks ask to confirm each list, lessons become dates of the calendar.</source>
        <translation>Телефон белгілері алынады, әр тізімді растауға тапсырма қойылады, сабақтар күнтізбе жолына айналады.</translation>
    </message>
    <message>
        <source>Precincts, commissions and needs come over from “{title}” to be confirmed.</source>
        <translation>Учаскелер, комиссиялар және жабдық қажеттілігі мына науқаннан көшіріледі, оларды растау керек: {title}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>There already is a campaign with voting day {date}.</source>
        <translation>Дауыс беру күні {date} болатын науқан бар.</translation>
    </message>
    <message>
        <source>This campaign was closed on {date}.</source>
        <translation>Бұл науқан жабылған: {date}.</translation>
    </message>
    <message>
        <source>Voting day must be after the call.</source>
        <translation>Дауыс беру күні оны тағайындау күнінен кейін болуы керек.</translation>
    </message>
    <message>
        <source>Work in this campaign</source>
        <translation>Осы науқанға өту</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>жұмыс жүріп жатыр</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>жабылды: {day}</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>экранда</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Next (PgDn)</source>
        <translation>Келесісі (PgDn)</translation>
    </message>
    <message>
        <source>Previous (PgUp)</source>
        <translation>Алдыңғысы (PgUp)</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n certificates for the seminar of {date}</source>
        <translation>
            <numerusform>{date} күнгі семинар бойынша %n сертификат</numerusform>
            <numerusform>{date} күнгі семинар бойынша %n сертификат</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate № {no} taken back</source>
        <translation>№&#xa0;{no} сертификат қайтарып алынды</translation>
    </message>
    <message>
        <source>Certificates for the seminar</source>
        <translation>Семинар сертификаттары</translation>
    </message>
    <message>
        <source>From which exit score on; empty: everybody who came</source>
        <translation>Қорытынды тестілеудің қай балынан бастап; бос болса – қатысқандардың бәріне</translation>
    </message>
    <message>
        <source>Give and print</source>
        <translation>Беру және басып шығару</translation>
    </message>
    <message>
        <source>No official pass mark or form is known: both are your office’s own.</source>
        <translation>Ресми шекті балл мен нысан белгісіз: екеуін де комиссия өзі белгілейді.</translation>
    </message>
    <message>
        <source>Nobody on the list may have a certificate: mark who came, or enter the exit scores.</source>
        <translation>Тізімде сертификат берілетін адам жоқ: қатысқандарды белгілеңіз немесе қорытынды тестілеу балын енгізіңіз.</translation>
    </message>
    <message>
        <source>Only print</source>
        <translation>Тек басып шығару</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>+{n} ready</source>
        <translation>+{n} дайын</translation>
    </message>
    <message>
        <source>No precinct changed its state.</source>
        <translation>Бірде-бір учаскенің күйі өзгермеген.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>алып тасталды</translation>
    </message>
    <message>
        <source>№ {no}: {state}</source>
        <translation>№&#xa0;{no}: {state}</translation>
    </message>
    <message>
        <source>−1: № {no}, {what}</source>
        <translation>−1: №&#xa0;{no}, {what}</translation>
    </message>
</context>
<context>
    <name>ChangesOfDays</name>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Алдыңғы күн</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Кейінгі күн</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>{date}: ready {ready} of {n}, of them {told} told; not ready {bad}, not checked {open}</source>
        <translation>{date}: дайын {ready} / {n}, оның ішінде айтылғаны {told}; дайын емес {bad}, тексерілмеген {open}</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>LED screen</source>
        <translation>жарықдиодты экран</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>баннер</translation>
    </message>
    <message>
        <source>house visit with invitation</source>
        <translation>шақырумен үйге бару</translation>
    </message>
    <message>
        <source>leaflet</source>
        <translation>парақша</translation>
    </message>
    <message>
        <source>meeting with residents</source>
        <translation>тұрғындармен кездесу</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газет</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>плакат</translation>
    </message>
    <message>
        <source>press sheet</source>
        <translation>баспасөз парағы</translation>
    </message>
    <message>
        <source>social network post</source>
        <translation>әлеуметтік желідегі жазба</translation>
    </message>
    <message>
        <source>television, radio</source>
        <translation>телеарна, радио</translation>
    </message>
    <message>
        <source>video comment</source>
        <translation>бейнекомментарий</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Page {page} of the file is damaged. Restore the file from the last copy.</source>
        <translation>Файлдың {page}-беті бүлінген. Файлды соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Step {n} of the journal is missing.</source>
        <translation>Журналдың №&#xa0;{n} қадамы жоқ.</translation>
    </message>
    <message>
        <source>Step {n} of the journal was altered.</source>
        <translation>Журналдың №&#xa0;{n} қадамы бағдарламадан тыс өзгертілген.</translation>
    </message>
    <message>
        <source>The file cannot be read from its beginning. Restore it from the last copy.</source>
        <translation>Файл басынан бастап оқылмайды. Оны соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The head of the file is damaged. Restore the file from the last copy.</source>
        <translation>Файлдың басы бүлінген. Файлды соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged. Restore the file from the last copy.</source>
        <translation>Файлдың құрылымы бүлінген. Файлды соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>{noun}: %n rows are not as the journal left them, the first is {row}.</source>
        <translation>
            <numerusform>{noun}: %n жол журналда жазылған күйіне сәйкес келмейді, біріншісі – {row}.</numerusform>
            <numerusform>{noun}: %n жол журналда жазылған күйіне сәйкес келмейді, біріншісі – {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{noun}: a row points to something that is not there. Restore the file from the last copy.</source>
        <translation>{noun}: жолдың сілтемесі жоқ жазбаға апарады. Файлды соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>A sum cannot be below nought: {value}.</source>
        <translation>Сома нөлден кем болмайды: {value}.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Бұл өрісті толтырыңыз.</translation>
    </message>
    <message>
        <source>The number is too large: at most {le}.</source>
        <translation>Сан тым үлкен: ең көбі – {le}.</translation>
    </message>
    <message>
        <source>The number is too small: at least {ge}.</source>
        <translation>Сан тым кіші: ең азы – {ge}.</translation>
    </message>
    <message>
        <source>The text is too long: at most {max_length} characters.</source>
        <translation>Мәтін тым ұзын: ең көбі {max_length} таңба.</translation>
    </message>
    <message>
        <source>This value is counted, it cannot be typed.</source>
        <translation>Бұл мән есептеледі, оны қолмен енгізуге болмайды.</translation>
    </message>
    <message>
        <source>“{value}” cannot be stored here.</source>
        <translation>«{value}» мәні бұл жерге жазылмайды.</translation>
    </message>
    <message>
        <source>“{value}” has a part of a tiyn. The smallest sum is one tiyn: 12,34.</source>
        <translation>«{value}»: тиынның бөлігі жазылған. Ең аз сома – бір тиын. Мысалы: 12,34.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«{value}» танылмады. «Иә» немесе «жоқ» деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. For example: 15.03.2026.</source>
        <translation>«{value}» күнге ұқсамайды. Мысалы: 15.03.2026.</translation>
    </message>
    <message>
        <source>“{value}” is not a sum in tenge.</source>
        <translation>«{value}» теңгемен берілген сомаға ұқсамайды.</translation>
    </message>
    <message>
        <source>“{value}” is not a time. For example: 07:00.</source>
        <translation>«{value}» уақытқа ұқсамайды. Мысалы: 07:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«{value}» бүтін санға ұқсамайды.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>«{value}» мәні тізімде жоқ. Тізімнен таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>A checklist needs at least one point.</source>
        <translation>Тексеру парағында кемінде бір көрсеткіш болуы керек.</translation>
    </message>
    <message>
        <source>A checklist without a gate makes every precinct ready. Make at least one point a gate.</source>
        <translation>Міндетті шарты жоқ парақ бойынша кез келген учаске дайын болып шығады. Кемінде бір көрсеткішті міндетті шарт етіңіз.</translation>
    </message>
    <message>
        <source>A point that is proved by an act is closed only when signed.</source>
        <translation>Актімен расталатын көрсеткіш қол қойылғанда ғана орындалады.</translation>
    </message>
    <message>
        <source>An older version: what was inspected with it keeps it.</source>
        <translation>Бұрынғы нұсқа: осымен жүргізілген тексерулер осы нұсқада қалады.</translation>
    </message>
    <message>
        <source>Changed: not saved yet.</source>
        <translation>Өзгертілді: әлі сақталмаған.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Тексеру парағы</translation>
    </message>
    <message>
        <source>Checklist “{name}” added</source>
        <translation>«{name}» тексеру парағы қосылды</translation>
    </message>
    <message>
        <source>Days before the vote</source>
        <translation>Дауыс беруге дейінгі күн</translation>
    </message>
    <message>
        <source>Degree wanted</source>
        <translation>Қажетті дәрежесі</translation>
    </message>
    <message>
        <source>F2 changes a cell, Del takes a point off; nothing changes before a version is saved.</source>
        <translation>F2 – ұяшықты түзету, Del – көрсеткішті алып тастау; нұсқа сақталғанша ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>For votes from</source>
        <translation>Осы күннен бергі дауыс беруге</translation>
    </message>
    <message>
        <source>For votes until</source>
        <translation>Осы күнге дейінгі дауыс беруге</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Кімге және қашанға арналған</translation>
    </message>
    <message>
        <source>For whom and when…</source>
        <translation>Кімге, қашанға…</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Қалай тексеріледі</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>It holds for the next version, once that is saved.</source>
        <translation>Келесі нұсқа сақталғанда күшіне енеді.</translation>
    </message>
    <message>
        <source>Kind of precincts</source>
        <translation>Учаскенің түрі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Name, in Russian</source>
        <translation>Атауы, орысша</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Жаңа тексеру парағы</translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation>Жаңа парақ…</translation>
    </message>
    <message>
        <source>Own point: its name, Enter</source>
        <translation>Өз көрсеткішіңіз: атауы, Enter</translation>
    </message>
    <message>
        <source>Point down</source>
        <translation>Көрсеткішті төмен түсіру</translation>
    </message>
    <message>
        <source>Point up</source>
        <translation>Көрсеткішті жоғары көтеру</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Растайтын құжат</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Жаңа нұсқа етіп сақтау</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>The checklist ends before it begins.</source>
        <translation>Тексеру парағының соңғы күні бірінші күнінен бұрын тұр.</translation>
    </message>
    <message>
        <source>The point “{name}” stands on the list twice.</source>
        <translation>«{name}» көрсеткіші парақта екі рет тұр.</translation>
    </message>
    <message>
        <source>The points of the list at hand are copied; they are changed afterwards.</source>
        <translation>Таңдалған парақтың көрсеткіштері көшіріледі; оларды кейін өзгертуге болады.</translation>
    </message>
    <message>
        <source>This is an older version. Change the newest one.</source>
        <translation>Бұл – бұрынғы нұсқа. Ең жаңа нұсқаны түзетіңіз.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>asked of the building</source>
        <translation>ғимараттан сұралады</translation>
    </message>
    <message>
        <source>inspections held: {held}, waiting: {waiting}</source>
        <translation>жүргізілгені: {held}, күтіп тұрғаны: {waiting}</translation>
    </message>
    <message>
        <source>“{name}”: version {number}</source>
        <translation>«{name}»: {number}-нұсқа</translation>
    </message>
    <message>
        <source>“{name}”: version {number}; planned inspections carried over to it: {n}</source>
        <translation>«{name}»: {number}-нұсқа; жоспарланған тексерулер осы нұсқаға көшірілді: {n}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>about precincts</source>
        <translation>учаске туралы</translation>
    </message>
    <message>
        <source>above the plan</source>
        <translation>жоспардан артық</translation>
    </message>
    <message>
        <source>akims</source>
        <translation>әкімдер</translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation>жауап күтілуде</translation>
    </message>
    <message>
        <source>associations</source>
        <translation>бірлестіктер</translation>
    </message>
    <message>
        <source>awaits an answer</source>
        <translation>жауап күтуде</translation>
    </message>
    <message>
        <source>bag not back</source>
        <translation>қоржыны қайтпады</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>куәліктер</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>төрағалар</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерген</translation>
    </message>
    <message>
        <source>changed by the office</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>closed precincts</source>
        <translation>жабық учаскелер</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>жойылған</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>жұмыс істемейді</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>false information</source>
        <translation>жалған ақпарат</translation>
    </message>
    <message>
        <source>for guests</source>
        <translation>қонақтарға</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>тапсырылды</translation>
    </message>
    <message>
        <source>in one building</source>
        <translation>бір ғимаратта</translation>
    </message>
    <message>
        <source>in store</source>
        <translation>қоймада</translation>
    </message>
    <message>
        <source>in the wrong place</source>
        <translation>орнында емес</translation>
    </message>
    <message>
        <source>international</source>
        <translation>халықаралық</translation>
    </message>
    <message>
        <source>into the next one</source>
        <translation>келесіге өтеді</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>уақытша берілген</translation>
    </message>
    <message>
        <source>letters in</source>
        <translation>кіріс</translation>
    </message>
    <message>
        <source>letters out</source>
        <translation>шығыс</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>кездесулер</translation>
    </message>
    <message>
        <source>new norm</source>
        <translation>жаңа норма</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>келісімі жоқ</translation>
    </message>
    <message>
        <source>not all marked</source>
        <translation>белгі толық емес</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>жауап берілмеген</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>орындалмады</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>енгізілмеген</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>жіберілмеген</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>оқытылмаған</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>пайдаланылмайды</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>қолданылмаған</translation>
    </message>
    <message>
        <source>on the shelves</source>
        <translation>сөреде</translation>
    </message>
    <message>
        <source>our commission</source>
        <translation>өз комиссиямыз</translation>
    </message>
    <message>
        <source>own lines</source>
        <translation>өз жолдары</translation>
    </message>
    <message>
        <source>papers in Russian</source>
        <translation>құжаты орысша</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>еңбекақы</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>тұрақты негізде</translation>
    </message>
    <message>
        <source>phone not confirmed</source>
        <translation>тел. расталмаған</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>орны белгісіз</translation>
    </message>
    <message>
        <source>power</source>
        <translation>электр</translation>
    </message>
    <message>
        <source>received</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>remark open</source>
        <translation>ескерту ашық</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>secretaries</source>
        <translation>хатшылар</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілген</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>бірнеше жауап</translation>
    </message>
    <message>
        <source>several precincts</source>
        <translation>бірнеше учаске</translation>
    </message>
    <message>
        <source>short</source>
        <translation>жетіспейтіні</translation>
    </message>
    <message>
        <source>short of items</source>
        <translation>жабдық жетпейді</translation>
    </message>
    <message>
        <source>something follows</source>
        <translation>ісі қалған</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>артығы</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>жауап беру керек</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>тексерілуі тиіс</translation>
    </message>
    <message>
        <source>to be repaired</source>
        <translation>жөндеу керек</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>жарамсыз</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>бос орындар</translation>
    </message>
    <message>
        <source>we were taught</source>
        <translation>бізді оқытқан</translation>
    </message>
    <message>
        <source>with the schedule</source>
        <translation>кестемен</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>мерзімі жоқ</translation>
    </message>
    <message>
        <source>works</source>
        <translation>жұмыстар</translation>
    </message>
    <message>
        <source>worth copying</source>
        <translation>үлгі тәжірибе</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n орын</numerusform>
            <numerusform>%n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a day off. Choose another day.</source>
        <translation>Бұл – демалыс күні. Басқа күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>The hall “{name}” is free from {since} to {till} on that day. Choose another hour.</source>
        <translation>«{name}» залы бұл күні {since}–{till} аралығында бос. Басқа сағатты таңдаңыз.</translation>
    </message>
    <message>
        <source>The hall “{name}” is too small: {room}, {people} on the list. Take a larger one.</source>
        <translation>«{name}» залы тар: {room}, тізімде – {people}. Үлкенірек залды таңдаңыз.</translation>
    </message>
    <message>
        <source>Two groups are in the hall “{name}” at one hour. Move one of them.</source>
        <translation>«{name}» залында бір сағатта екі топ тұр. Біреуін жылжытыңыз.</translation>
    </message>
    <message>
        <source>{name} leads two groups at one hour. Name another trainer.</source>
        <translation>{name} бір сағатта екі топты жүргізеді. Басқа тренерді көрсетіңіз.</translation>
    </message>
    <message>
        <source>{people} are in two groups at one hour. Take them off one list.</source>
        <translation>Бір сағаттағы екі топта қатар тұрғаны – {people}. Бір тізімнен алып тастаңыз.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The computer&apos;s clock shows {now}, but the journal&apos;s newest step was made at {newest}. Check the date and time.</source>
        <translation>Компьютер сағаты: {now}, ал журналдағы соңғы қадам уақыты: {newest}. Компьютердің күні мен уақытын тексеріңіз.</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone is {here}, the office&apos;s is {office}. Check the time zone.</source>
        <translation>Компьютердің уақыт белдеуі: {here}. Комиссияның уақыт белдеуі: {office}. Компьютердің баптауын тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A new key file was made: {file}. User: {user}.</source>
        <translation>Жаңа кілт файлы жасалды: {file}. Пайдаланушы: {user}.</translation>
    </message>
    <message>
        <source>Copied and read back: {file}</source>
        <translation>Көшірме жасалды және тексерілді: {file}</translation>
    </message>
    <message>
        <source>DAIYN_TODAY “{value}” is not a day. For example: 2026-03-10.</source>
        <translation>DAIYN_TODAY: «{value}» күнге ұқсамайды. Мысалы: 2026-03-10.</translation>
    </message>
    <message>
        <source>No rule holds for a vote called on {date}.</source>
        <translation>{date} күні тағайындалған дауыс беруге қолданылатын қағида жоқ.</translation>
    </message>
    <message>
        <source>Nobody is there to type the password. Set it in DAIYN_PASSWORD, the code in DAIYN_RECOVERY.</source>
        <translation>Құпиясөзді теретін ешкім жоқ. Құпиясөзді DAIYN_PASSWORD, кодты DAIYN_RECOVERY айнымалысына жазыңыз.</translation>
    </message>
    <message>
        <source>Recovery code: {code}. Write it down and keep it apart from the PC: it is shown only now.</source>
        <translation>Қалпына келтіру коды: {code}. Оны жазып алып, компьютерден бөлек сақтаңыз: ол тек қазір көрсетіледі.</translation>
    </message>
    <message>
        <source>Restored up to step {step} ({at}).</source>
        <translation>№&#xa0;{step} қадамға дейін қалпына келтірілді ({at}).</translation>
    </message>
    <message>
        <source>The chain of the journal is whole: {n} steps.</source>
        <translation>Журнал тізбегі бүтін: {n} қадам.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Файл бүтін.</translation>
    </message>
    <message>
        <source>The file “{file}” was made. User: {user}.</source>
        <translation>«{file}» файлы жасалды. Пайдаланушы: {user}.</translation>
    </message>
    <message>
        <source>The former file lies beside it: {file}</source>
        <translation>Бұрынғы файл қасында тұр: {file}</translation>
    </message>
    <message>
        <source>The laws may have been replaced since 1 July 2026: look at acts and articles.</source>
        <translation>2026 жылғы 1 шілдеден бастап заңдар ауысқан болуы мүмкін: актілер мен баптарды қараңыз.</translation>
    </message>
    <message>
        <source>The recovery code is in “{file}”. Print it, keep it apart from the PC, delete the file.</source>
        <translation>Қалпына келтіру коды «{file}» файлында. Оны басып шығарып, компьютерден бөлек сақтаңыз, файлды өшіріңіз.</translation>
    </message>
    <message>
        <source>Voting day {date} has passed already.</source>
        <translation>Дауыс беру күні ({date}) өтіп кетті.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Жазылды: {file}</translation>
    </message>
    <message>
        <source>Written: {file}. Number {number}, code {code}.</source>
        <translation>Жазылды: {file}. Нөмірі {number}, коды {code}.</translation>
    </message>
    <message>
        <source>past campaigns differed</source>
        <translation>өткен науқандарда әртүрлі болған</translation>
    </message>
    <message>
        <source>{n} {mark} {at}  {who}  {label}</source>
        <translation>{n} {mark} {at} · {who} · {label}</translation>
    </message>
    <message>
        <source>“{value}” is not a day. For example: 2026-03-15.</source>
        <translation>«{value}» күнге ұқсамайды. Мысалы: 2026-03-15.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>good</source>
        <translation>жарамды</translation>
    </message>
    <message>
        <source>heavy damage</source>
        <translation>қатты зақымданған</translation>
    </message>
    <message>
        <source>light damage</source>
        <translation>аздап зақымданған</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>есептен шығарылған</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Confirm the buildings and premises: {n}</source>
        <translation>Ғимараттар мен үй-жайларды растау: {n}</translation>
    </message>
    <message>
        <source>Confirm the equipment by entry: {n}</source>
        <translation>Жабдық жазбаларын растау: {n}</translation>
    </message>
    <message>
        <source>Confirm the people in the commissions: {n}</source>
        <translation>Комиссиялардағы адамдарды растау: {n}</translation>
    </message>
    <message>
        <source>Confirm the phones: {n}</source>
        <translation>Телефондарды растау: {n}</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Access to the online register</source>
        <translation>Онлайн тізілімге рұқсат</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Төсбелгі</translation>
    </message>
    <message>
        <source>Duty roster: shifts go over to the new member</source>
        <translation>Кезекшілік: ауысымдар жаңа мүшеге өтеді</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Телефон тізімі</translation>
    </message>
    <message>
        <source>Publication of the changed composition</source>
        <translation>Өзгерген құрамды жариялау</translation>
    </message>
    <message>
        <source>Stamp and keys handed over</source>
        <translation>Мөр мен кілтті тапсыру</translation>
    </message>
    <message>
        <source>Training: put on the list of the next seminar</source>
        <translation>Оқыту: келесі семинардың тізіміне қосу</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>A copy was made and read back: {file}</source>
        <translation>Көшірме жасалды және тексерілді: {file}</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Көшірме жасалуда</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>A member counts as trained who came to at least one seminar of the campaign; once, however often.</source>
        <translation>Науқанның бір семинарына болса да келген мүше оқытылды деп саналады; қанша рет келсе де – бір рет.</translation>
    </message>
    <message>
        <source>At the right stand those missing from the commission at hand, with phone, reason and next group.</source>
        <translation>Оң жақта – таңдалған комиссияда оқытылмағандар: телефоны, себебі, келесі тобы.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Coverage of training</source>
        <translation>Оқытумен қамту</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Қамтылуы, %</translation>
    </message>
    <message>
        <source>Entry test, %</source>
        <translation>Кіріс тестілеуі, %</translation>
    </message>
    <message>
        <source>Exit test, %</source>
        <translation>Қорытынды тестілеу, %</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Guests count only when they were found in the register; the share is never above 100.</source>
        <translation>Қонақтар тізілімнен табылғанда ғана есептеледі; үлес 100-ден аспайды.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүшелер</translation>
    </message>
    <message>
        <source>Missing in our commission</source>
        <translation>Өз комиссиямызда оқытылмағандар</translation>
    </message>
    <message>
        <source>Missing in precinct № {no}</source>
        <translation>№&#xa0;{no} учаскеде оқытылмағандар</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Аты-жөні бойынша…</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Келесі тобы</translation>
    </message>
    <message>
        <source>Only where somebody is missing</source>
        <translation>Оқытылмаған мүшесі бар комиссиялар ғана</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Учаске №</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Ауылдық округ</translation>
    </message>
    <message>
        <source>There is no group ahead. Plan one on the board.</source>
        <translation>Алдағы топ жоқ. Тақтада жоспарлаңыз.</translation>
    </message>
    <message>
        <source>To the next group</source>
        <translation>Келесі топқа</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Оқытылды</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Оқытылмағандар</translation>
    </message>
    <message>
        <source>our commission</source>
        <translation>өз комиссиямыз</translation>
    </message>
    <message>
        <source>{trained} of {members} trained, {share} %. Commissions with somebody missing: {n}</source>
        <translation>Оқытылғаны – {trained}, барлығы – {members}, {share}&#xa0;%. Оқытылмаған мүшесі бар комиссия саны: {n}</translation>
    </message>
    <message>
        <source>“Print” makes the table for the region; the list of names stays in the office.</source>
        <translation>«Басып шығару» облысқа кесте жасайды; аты-жөні бар тізім комиссияда қалады.</translation>
    </message>
    <message>
        <source>“To the next group” puts the missing of this commission on the list of the next group with room.</source>
        <translation>«Келесі топқа» осы комиссияның оқытылмағандарын орны бар келесі топтың тізіміне қосады.</translation>
    </message>
</context>
<context>
    <name>DayOff</name>
    <message>
        <source>day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>day off for {holiday}</source>
        <translation>демалыс күні: {holiday}</translation>
    </message>
    <message>
        <source>office closed</source>
        <translation>комиссия жұмыс істемейді</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>жұмыс күні</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>Choose a line or type a day; an own word wins over the calendar of holidays.</source>
        <translation>Жолды таңдаңыз немесе күнді жазыңыз; өз жазбаңыз мерекелер күнтізбесінен басым.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Апта күні</translation>
    </message>
    <message>
        <source>Days off and days on which the office is closed</source>
        <translation>Демалыс және комиссия жұмыс істемейтін күндер</translation>
    </message>
    <message>
        <source>Store the day</source>
        <translation>Күнді сақтау</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Қандай күн</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>Degree</name>
    <message>
        <source>seen</source>
        <translation>көрілді</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>told</source>
        <translation>айтылды</translation>
    </message>
</context>
<context>
    <name>Demands</name>
    <message numerus="yes">
        <source>%n answers taken</source>
        <translation>
            <numerusform>%n жауап жазылды</numerusform>
            <numerusform>%n жауап жазылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ from what was sent before</source>
        <translation>
            <numerusform>Бұрын жіберілгеннен айырмасы бар ұяшық: %n</numerusform>
            <numerusform>Бұрын жіберілгеннен айырмасы бар ұяшық: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have no answer yet.</source>
        <translation>
            <numerusform>Жауабы әлі жоқ ұяшық: %n.</numerusform>
            <numerusform>Жауабы әлі жоқ ұяшық: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells written into the form</source>
        <translation>
            <numerusform>Нысанға %n ұяшық жазылды</numerusform>
            <numerusform>Нысанға %n ұяшық жазылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns put into the demand</source>
        <translation>
            <numerusform>Сұрауға %n баған қосылды</numerusform>
            <numerusform>Сұрауға %n баған қосылды</numerusform>
        </translation>
    </message>
    <message>
        <source>A column for the demand</source>
        <translation>Сұрауға баған қосу</translation>
    </message>
    <message>
        <source>A column is a known field or a question of your own.</source>
        <translation>Баған – белгілі өріс немесе өз сұрағыңыз.</translation>
    </message>
    <message>
        <source>A column is counted from the registers, or a question of your own that is kept for tomorrow.</source>
        <translation>Баған тізілімнен саналады немесе ертеңге сақталатын өз сұрағыңыз болады.</translation>
    </message>
    <message>
        <source>A demand is what the region wants by an hour: columns over precincts, okrugs or members.</source>
        <translation>Сұрау – облыс белгілі сағатқа дейін сұраған мәлімет: учаске, округ немесе мүше бойынша бағандар.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add a demand</source>
        <translation>Сұрау қосу</translation>
    </message>
    <message>
        <source>Again for today</source>
        <translation>Бүгінге қайталау</translation>
    </message>
    <message>
        <source>Answer taken: {title}</source>
        <translation>Жауап жазылды: {title}</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Жауап түрі</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Answers are typed, pasted from Excel, taken from a workbook or gathered by phone.</source>
        <translation>Жауап теріледі, Excel кестесінен кірістіріледі, файлдан алынады немесе телефонмен жиналады.</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Телефонмен</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Келген сағаты</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Column taken out of the demand: {title}</source>
        <translation>Сұраудан баған алып тасталды: {title}</translation>
    </message>
    <message>
        <source>Column…</source>
        <translation>Баған…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Demand changed: {title}</source>
        <translation>Сұрау түзетілді: {title}</translation>
    </message>
    <message>
        <source>Demand entered: {title}</source>
        <translation>Сұрау енгізілді: {title}</translation>
    </message>
    <message>
        <source>Demand repeated: {title}</source>
        <translation>Сұрау қайталанды: {title}</translation>
    </message>
    <message>
        <source>Demand sent: {title}</source>
        <translation>Сұрау жіберілді: {title}</translation>
    </message>
    <message>
        <source>Demand taken out: {title}</source>
        <translation>Сұрау тізімнен алынды: {title}</translation>
    </message>
    <message>
        <source>Form of the region taken: {file}</source>
        <translation>Облыс нысаны алынды: {file}</translation>
    </message>
    <message>
        <source>From a workbook…</source>
        <translation>Кестеден алу…</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>Жиналды</translation>
    </message>
    <message>
        <source>Gathered {a} of {b}</source>
        <translation>Жиналды: {a} / {b}</translation>
    </message>
    <message>
        <source>Items short</source>
        <translation>Жетіспейтін жабдық</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Жіберілді деп белгілеу</translation>
    </message>
    <message>
        <source>Members in post</source>
        <translation>Мүшелер саны</translation>
    </message>
    <message>
        <source>Members trained</source>
        <translation>Оқытылған мүшелер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>Жаңа сұрау</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Аспайтын шегі</translation>
    </message>
    <message>
        <source>Nothing is answered yet: there is nothing to send.</source>
        <translation>Әлі жауап жоқ: жіберетін мәлімет жоқ.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Әлі ештеңе жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Of them by phone</source>
        <translation>Оның ішінде телефонмен</translation>
    </message>
    <message>
        <source>Open remarks</source>
        <translation>Ашық ескертулер</translation>
    </message>
    <message>
        <source>Precincts in all</source>
        <translation>Учаске саны</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Дайындығы</translation>
    </message>
    <message>
        <source>Region&apos;s form</source>
        <translation>Облыс нысаны</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдары</translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation>Толтырылған нысанды сақтау</translation>
    </message>
    <message>
        <source>Sent value</source>
        <translation>Жіберілген мән</translation>
    </message>
    <message>
        <source>Some places of the form are not sure: look at them and accept.</source>
        <translation>Нысанның кей жері анық емес: қарап шығып, қабылдаңыз.</translation>
    </message>
    <message>
        <source>Take the region&apos;s form, or add the columns that are asked for.</source>
        <translation>Облыс нысанын алыңыз немесе сұралған бағандарды қосыңыз.</translation>
    </message>
    <message>
        <source>The field “{field}” is not known of these rows.</source>
        <translation>Бұл жолдар бойынша «{field}» өрісі белгісіз.</translation>
    </message>
    <message>
        <source>The form has no row for: {rows}.</source>
        <translation>Нысанда мына жолдар жоқ: {rows}.</translation>
    </message>
    <message>
        <source>The form is filled</source>
        <translation>Нысан толтырылуда</translation>
    </message>
    <message>
        <source>The workbook is read</source>
        <translation>Кесте оқылуда</translation>
    </message>
    <message>
        <source>This column is counted from the registers; it is changed there.</source>
        <translation>Бұл баған тізілімнен саналады, сол жерде түзетіледі.</translation>
    </message>
    <message>
        <source>This column is in the demand already.</source>
        <translation>Бұл баған сұрауда бар.</translation>
    </message>
    <message>
        <source>This demand has no form yet: take it in the tab “Region&apos;s form”.</source>
        <translation>Бұл сұраудың нысаны әлі жоқ: оны «Облыс нысаны» қойындысынан алыңыз.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>What the column holds</source>
        <translation>Бағанның мазмұны</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Жіберілгені</translation>
    </message>
    <message>
        <source>What was sent, when and by whom stays; “Compare” shows what differs from it.</source>
        <translation>Не, қашан, кім жібергені сақталады; «Салыстыру» одан айырмасын көрсетеді.</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>Кім жіберді</translation>
    </message>
    <message>
        <source>Write the form</source>
        <translation>Нысанға жазу</translation>
    </message>
    <message>
        <source>a new question</source>
        <translation>жаңа сұрақ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешікті</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>шегі жоқ</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>жіберілді: {when}</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>бұрын {value}</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{title}: above the register in {rows}</source>
        <translation>{title}: тізілімнен артық жолдар: {rows}</translation>
    </message>
    <message>
        <source>{title}: {sum}</source>
        <translation>{title}: {sum}</translation>
    </message>
    <message>
        <source>“Again for today” repeats a demand with its columns and its form.</source>
        <translation>«Бүгінге қайталау» сұрауды бағандарымен және нысанымен қайталайды.</translation>
    </message>
    <message>
        <source>“Write the form” fills the region&apos;s own workbook; formulas, totals and looks stay.</source>
        <translation>«Нысанға жазу» облыстың өз кестесін толтырады; формула, жиынтық және түрі сол күйі қалады.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>%n rows written, {seconds} s</source>
        <translation>
            <numerusform>%n жол жазылды, {seconds} с</numerusform>
            <numerusform>%n жол жазылды, {seconds} с</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture of every screen in three languages: {folder}</source>
        <translation>Барлық экранның үш тілдегі суреті: {folder}</translation>
    </message>
    <message>
        <source>Demonstration commission: {file}</source>
        <translation>Көрсетілім комиссиясы: {file}</translation>
    </message>
    <message>
        <source>Demonstration data of {n} precincts</source>
        <translation>Көрсетілім деректері, учаске саны: {n}</translation>
    </message>
    <message>
        <source>Look at: precinct № 857 (not ready, no power), № 839 and № 840 (one school), № 845 (does not work), the seminar of 28 February in Балтакөл (six people not marked), the nine missing booths, and in the journal the campaign of 2024.</source>
        <translation>Мыналарды қараңыз: №&#xa0;857 учаске (дайын емес, жарық жоқ), №&#xa0;839 және №&#xa0;840 (бір мектеп), №&#xa0;845 (жұмыс істемейді), Балтакөлдегі 28 ақпан семинары (алты адам белгіленбеген), жетіспейтін тоғыз кабина, журналда – 2024 жылғы науқан.</translation>
    </message>
    <message>
        <source>Made in {seconds} s.</source>
        <translation>Жұмсалған уақыт: {seconds} с.</translation>
    </message>
    <message>
        <source>Precinct № {no}: equipment by the list of the commission</source>
        <translation>№&#xa0;{no} учаске: комиссия тізімі бойынша жабдық</translation>
    </message>
    <message>
        <source>Reports, each as .xlsx and .pdf: {files}</source>
        <translation>Есептер, әрқайсысы .xlsx және .pdf түрінде: {files}</translation>
    </message>
    <message>
        <source>There is no screen here. Name a folder: daiyn demo --out FOLDER.</source>
        <translation>Мұнда экран жоқ. Буманы көрсетіңіз: daiyn demo --out FOLDER.</translation>
    </message>
    <message>
        <source>User: {user}. Password: {password}. Its day is {date}.</source>
        <translation>Пайдаланушы: {user}. Құпиясөз: {password}. Көрсетілім күні: {date}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Redo: {action}</source>
        <translation>Қайталау: {action}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Stopped. Nothing changed.</source>
        <translation>Тоқтатылды. Деректер өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved is whole; you can go on working.</source>
        <translation>Бағдарлама қатесінен әрекет орындалмады. Сақталған деректер бүтін, жұмысты жалғастыра беруге болады.</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>Болдырмау: {action}</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>easy</source>
        <translation>жеңіл</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>қиын</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>орташа</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Add a shift</source>
        <translation>Ауысым қосу</translation>
    </message>
    <message>
        <source>Choose who takes turns.</source>
        <translation>Кезекпен отыратындарды таңдаңыз.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Days off too</source>
        <translation>Демалыс күндері де</translation>
    </message>
    <message>
        <source>Duty of {date} added</source>
        <translation>{date} күнгі кезекшілік қосылды</translation>
    </message>
    <message>
        <source>Duty of {date} changed</source>
        <translation>{date} күнгі кезекшілік түзетілді</translation>
    </message>
    <message>
        <source>Duty of {date} taken out</source>
        <translation>{date} күнгі кезекшілік алып тасталды</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Кезекшілік</translation>
    </message>
    <message numerus="yes">
        <source>Duty roster: %n shifts added</source>
        <translation>
            <numerusform>Кезекшілік кестесі: %n ауысым қосылды</numerusform>
            <numerusform>Кезекшілік кестесі: %n ауысым қосылды</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Қай күннен қай күнге</translation>
    </message>
    <message>
        <source>From hour to hour</source>
        <translation>Қай сағаттан қай сағатқа</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Hours that end before they begin go on into the next day.</source>
        <translation>Басталу уақытынан бұрын аяқталатын кезекшілік келесі күнге жалғасады.</translation>
    </message>
    <message>
        <source>Ins adds a shift, Del takes one out; everything can be undone.</source>
        <translation>Ins ауысым қосады, Del алып тастайды; бәрін болдырмауға болады.</translation>
    </message>
    <message>
        <source>Member of a commission</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Жаңа ауысым</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Кезекші</translation>
    </message>
    <message>
        <source>One person cannot be on duty in two places at once.</source>
        <translation>Бір адам бір уақытта екі жерде кезекшілікте бола алмайды.</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>Немесе аты-жөні</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Say who is on duty: choose a member or write a name.</source>
        <translation>Кезекшіні көрсетіңіз: мүшені таңдаңыз немесе аты-жөнін жазыңыз.</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>Share out…</source>
        <translation>Бөлу…</translation>
    </message>
    <message>
        <source>Share the days out</source>
        <translation>Күндерді бөлу</translation>
    </message>
    <message>
        <source>The duty ends at the hour at which it begins.</source>
        <translation>Кезекшілік басталған уақытында аяқталады.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
    </message>
    <message>
        <source>The roster prints a sheet for each commission, with room to sign.</source>
        <translation>Кесте әр комиссияға бөлек парақ болып басылады, қол қоятын орны бар.</translation>
    </message>
    <message>
        <source>This person is on duty already on {date} from {starts} to {ends}.</source>
        <translation>Бұл адам {date} күні {starts}–{ends} аралығында кезекшілікте тұр.</translation>
    </message>
    <message>
        <source>Who takes turns</source>
        <translation>Кімдер кезекпен отырады</translation>
    </message>
    <message>
        <source>“Share out” gives each day to the next member in turn; days off are left out.</source>
        <translation>«Бөлу» түймесі әр күнді кезектегі мүшеге береді; демалыс күндері алынбайды.</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>does not work this time</source>
        <translation>бұл жолы жұмыс істемейді</translation>
    </message>
    <message>
        <source>hours of voting</source>
        <translation>дауыс беру уақыты</translation>
    </message>
    <message>
        <source>number of seats</source>
        <translation>орын саны</translation>
    </message>
    <message>
        <source>works</source>
        <translation>жұмыс істейді</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add file…</source>
        <translation>Файл қосу…</translation>
    </message>
    <message>
        <source>Contracts, bills and scans are laid with their line on the page of papers.</source>
        <translation>Шарттар, шоттар мен скандар жолдың «Құжаттар» бетіне салынады.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Laid on</source>
        <translation>Салынған күні</translation>
    </message>
    <message>
        <source>Laying the file there</source>
        <translation>Файл салынып жатыр</translation>
    </message>
    <message>
        <source>Nothing lies here yet. Scans and photos are made small; a PDF may have 20 pages.</source>
        <translation>Мұнда әзірге файл жоқ. Скан мен фото кішірейтіледі; PDF құжаты 20 бетке дейін болады.</translation>
    </message>
    <message>
        <source>PDF paper</source>
        <translation>PDF құжат</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Scan, photo or PDF</source>
        <translation>Скан, фото немесе PDF</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>{of}: “{title}” laid there</source>
        <translation>{of}: «{title}» файлы салынды</translation>
    </message>
    <message>
        <source>{of}: “{title}” taken away</source>
        <translation>{of}: «{title}» файлы алып тасталды</translation>
    </message>
    <message>
        <source>“{title}” is larger than {kb} KB. Scan it anew with a lower resolution.</source>
        <translation>«{title}» файлы {kb} КБ көлемінен үлкен. Оны төменірек ажыратымдылықпен қайта сканерлеңіз.</translation>
    </message>
</context>
<context>
    <name>EnquiryKind</name>
    <message>
        <source>application</source>
        <translation>арыз</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>шағым</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>ұсыныс</translation>
    </message>
    <message>
        <source>question</source>
        <translation>сұрақ</translation>
    </message>
</context>
<context>
    <name>EnquiryState</name>
    <message>
        <source>answered</source>
        <translation>жауап берілді</translation>
    </message>
    <message>
        <source>awaits an answer</source>
        <translation>жауап күтуде</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>мерзімі бүгін</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>sent higher</source>
        <translation>жоғары жіберілді</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>A cell of the matrix shows what is there and what is needed: 3/4; red is short.</source>
        <translation>Матрица ұяшығында бары мен қажеті көрсетіледі: 3/4; қызыл түс – жетіспейді.</translation>
    </message>
    <message>
        <source>A serial number belongs to one thing. Enter each thing by itself.</source>
        <translation>Сериялық нөмір бір ғана затқа тиесілі. Әр затты бөлек енгізіңіз.</translation>
    </message>
    <message>
        <source>A thing lies at one place: a precinct or another place, not both.</source>
        <translation>Зат бір жерде тұрады: учаскеде немесе басқа орында, екеуінде бірдей емес.</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Жабдық қосу</translation>
    </message>
    <message>
        <source>Also items that differ nowhere</source>
        <translation>Айырмасы жоқ жабдықты да көрсету</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Draft the transfer</source>
        <translation>Тапсыру жобасы</translation>
    </message>
    <message>
        <source>Enter takes the number and goes on, Ctrl+D fills down, Ctrl+V takes a range from Excel.</source>
        <translation>Enter санды қабылдап, келесі ұяшыққа өтеді, Ctrl+D төмен толтырады, Ctrl+V Excel ұяшықтарын кірістіреді.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Жабдық</translation>
    </message>
    <message>
        <source>Everything is in place (F8)</source>
        <translation>Бәрі орнында (F8)</translation>
    </message>
    <message>
        <source>F3 says why so many are needed: rule, what is known and since when, result, source.</source>
        <translation>F3 пернесі неге сонша керек екенін айтады: ереже, белгілі мәндер мен олардың күні, нәтиже, дереккөз.</translation>
    </message>
    <message>
        <source>F8 in the matrix: at the selected precincts everything is in place as it is on the books.</source>
        <translation>Матрицада F8: таңдалған учаскелерде бәрі есептегідей орнында.</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Бары</translation>
    </message>
    <message>
        <source>In good condition</source>
        <translation>Жарамдысы</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Items {first}–{last} of {n}</source>
        <translation>Жабдық: {first}–{last} / {n}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Қаралды</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Қажеті</translation>
    </message>
    <message>
        <source>New item at a precinct</source>
        <translation>Учаскенің жаңа жабдығы</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Келесі жабдықтар</translation>
    </message>
    <message>
        <source>Only what is in good condition covers a need.</source>
        <translation>Қажеттілік жарамды жабдықпен ғана өтеледі.</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Учаске №</translation>
    </message>
    <message>
        <source>Precinct № {no}: {item}</source>
        <translation>№&#xa0;{no} учаске – {item}</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Алдыңғы жабдықтар</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Ауылдық округ</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Жетіспейтіні</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Артығы</translation>
    </message>
    <message>
        <source>The list has one item of one precinct a row; the matrix has precincts down and items across.</source>
        <translation>Тізімнің әр жолында бір учаскенің бір жабдығы тұр; матрицада жолдар – учаскелер, бағандар – жабдық түрлері.</translation>
    </message>
    <message>
        <source>This item is entered in {n} parts at the precinct. Change each part on the precinct&apos;s card.</source>
        <translation>Бұл жабдық учаскеде {n} бөлек жолмен жазылған. Әр жолды учаске карточкасында түзетіңіз.</translation>
    </message>
    <message>
        <source>To spare nearest: {givers}.</source>
        <translation>Ең жақын артығы: {givers}.</translation>
    </message>
    <message>
        <source>Type a number over a cell: 3 is what is there, 3/4 both, = says that everything is in place.</source>
        <translation>Ұяшыққа сан теріңіз: 3 – бары, 3/4 – бары мен қажеті, = – бәрі орнында.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>What is not in good condition stands after a plus: 2+1/4 is two good ones and a damaged one.</source>
        <translation>Жарамсызы плюстен кейін тұрады: 2+1/4 – екеуі жарамды, біреуі зақымданған.</translation>
    </message>
    <message>
        <source>{giver} – {n} ({far})</source>
        <translation>{giver} – {n} ({far})</translation>
    </message>
    <message>
        <source>“{value}” is no quantity. For example: 3, 3/4 or =.</source>
        <translation>«{value}» санға ұқсамайды. Мысалы: 3, 3/4 немесе =.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>ahead</source>
        <translation>алда</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>past</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>act №</source>
        <translation>акт нөмірі</translation>
    </message>
    <message>
        <source>inspection sheet</source>
        <translation>тексеру парағы</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>қажет емес</translation>
    </message>
    <message>
        <source>photo or scan</source>
        <translation>фотосурет немесе скан</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>A sheet: five digits from 1 to 5, then Enter; 0 is no answer</source>
        <translation>Бір парақ: 1-ден 5-ке дейінгі бес цифр, соңынан Enter; 0 – жауап жоқ</translation>
    </message>
    <message>
        <source>Are the materials enough for the work?</source>
        <translation>Материалдар жұмысқа жеткілікті ме?</translation>
    </message>
    <message>
        <source>Are you ready for the voting day?</source>
        <translation>Дауыс беру күніне дайынсыз ба?</translation>
    </message>
    <message>
        <source>Sheets: {n}. On average: {averages}</source>
        <translation>Парақ саны: {n}. Орта есеппен: {averages}</translation>
    </message>
    <message>
        <source>Were the practical cases useful?</source>
        <translation>Практикалық кейстер пайдалы болды ма?</translation>
    </message>
    <message>
        <source>Were the topics clear?</source>
        <translation>Тақырыптар түсінікті болды ма?</translation>
    </message>
    <message>
        <source>Were your questions answered?</source>
        <translation>Сұрақтарыңызға жауап алдыңыз ба?</translation>
    </message>
    <message>
        <source>“{value}” is not five answers from 1 to 5. Type five digits: 54455; 0 is no answer.</source>
        <translation>«{value}» – 1-ден 5-ке дейінгі бес жауап емес. Бес цифр теріңіз: 54455; 0 – жауап жоқ.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Citizens on the list</source>
        <translation>Тізімдегі азаматтар саны</translation>
    </message>
    <message>
        <source>First-time voters</source>
        <translation>Алғаш рет дауыс берушілер</translation>
    </message>
    <message>
        <source>Home-vote requests</source>
        <translation>Үй-жайдан тыс дауыс беру өтініштері</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>есту</translation>
    </message>
    <message>
        <source>musculoskeletal</source>
        <translation>тірек-қимыл</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>көру</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>кресло-арба</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Earlier</source>
        <translation>Бұрынғысы</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Жаңа дерек</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Reason to keep it</source>
        <translation>Қалдыру себебі</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Азаматтар саны</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Не саналады</translation>
    </message>
    <message>
        <source>before: {n}</source>
        <translation>бұрын: {n}</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A file “{file}” is already there. Choose another name.</source>
        <translation>«{file}» файлы бұрыннан бар. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>An older version of the program made the file. Open it in the program once, then repeat.</source>
        <translation>Файл бағдарламаның ескірек нұсқасында жасалған. Оны бағдарламада бір рет ашып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; was not found. It may have been moved or deleted.</source>
        <translation>«{file}» файлы табылмады. Ол көшірілген немесе өшірілген болуы мүмкін.</translation>
    </message>
    <message>
        <source>Give a password of at least {n} characters.</source>
        <translation>Кемінде {n} таңбадан тұратын құпиясөз енгізіңіз.</translation>
    </message>
    <message>
        <source>No right to write to this folder: {folder}. Choose another.</source>
        <translation>Бұл бумаға жазуға рұқсат жоқ: {folder}. Басқа буманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Not enough disk space: {folder}. Stored data are whole. Free some space and repeat.</source>
        <translation>Дискіде орын жетпейді: {folder}. Сақталған деректер бүтін. Орын босатып, қайта байқап көріңіз.</translation>
    </message>
    <message>
        <source>The copy “{file}” was not written as it should be. Copy to another disk.</source>
        <translation>«{file}» көшірмесі дұрыс жазылмады. Басқа дискіге көшіріңіз.</translation>
    </message>
    <message>
        <source>The disk or the stick was taken out, or it does not answer: {folder}. Put it back and repeat.</source>
        <translation>Диск немесе USB жинақтауышы ажыратылған не жауап бермейді: {folder}. Оны қайта жалғап, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The file could not be brought up to this version: {noun}. Nothing was changed; a copy lies in “{folder}”.</source>
        <translation>Файл осы нұсқаға жаңартылмады: {noun}. Ештеңе өзгерген жоқ, көшірмесі «{folder}» бумасында.</translation>
    </message>
    <message>
        <source>The file has no user “{user}”.</source>
        <translation>Файлда «{user}» пайдаланушысы жоқ.</translation>
    </message>
    <message>
        <source>The file holds no campaign.</source>
        <translation>Файлда науқан жоқ.</translation>
    </message>
    <message>
        <source>The file was opened only for reading.</source>
        <translation>Файл тек оқуға ашылған.</translation>
    </message>
    <message>
        <source>The file “{file}” is damaged. Restore it from the last copy.</source>
        <translation>«{file}» файлы бүлінген. Оны соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The file “{file}” is on a network folder or a stick. Copy it to this computer first.</source>
        <translation>«{file}» файлы желілік бумада немесе жинақтауышта тұр. Жұмыс бастау үшін оны осы компьютерге көшіріңіз.</translation>
    </message>
    <message>
        <source>The file “{file}” is open: {user}, PC {pc}, since {since}. Close it there or go to that window.</source>
        <translation>«{file}» файлы ашық тұр: {user}, компьютер – {pc}, ашылған уақыты – {since}. Оны сол жерде жабыңыз немесе сол терезеге өтіңіз.</translation>
    </message>
    <message>
        <source>The file “{file}” was made by a newer version of the program. Update the program.</source>
        <translation>«{file}» файлы бағдарламаның жаңарақ нұсқасында жасалған. Бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The key file “{file}” belongs to another commission&apos;s file. Bring the right one.</source>
        <translation>«{file}» кілт файлы басқа комиссияның файлына тиесілі. Дұрысын қойыңыз.</translation>
    </message>
    <message>
        <source>The key file “{file}” is damaged. Open the file with the recovery code.</source>
        <translation>«{file}» кілт файлы бүлінген. Файлды қалпына келтіру кодымен ашыңыз.</translation>
    </message>
    <message>
        <source>The key file “{file}” is not beside the file. Bring it back or use the recovery code.</source>
        <translation>«{file}» кілт файлы негізгі файлдың қасында жоқ. Оны орнына қайтарыңыз немесе қалпына келтіру кодын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long or has a forbidden sign. Give a shorter one.</source>
        <translation>«{file}» атауы тым ұзын немесе онда тыйым салынған таңба бар. Қысқа атау беріңіз.</translation>
    </message>
    <message>
        <source>The recovery code does not open this file. It may belong to another file.</source>
        <translation>Қалпына келтіру коды бұл файлды ашпайды. Ол басқа файлға арналған болуы мүмкін.</translation>
    </message>
    <message>
        <source>The recovery code is not right. Compare it with the paper letter by letter.</source>
        <translation>Қалпына келтіру коды қате. Оны қағаздағы кодпен әріптеп салыстырыңыз.</translation>
    </message>
    <message>
        <source>The user “{user}” may not open this file any more. Ask the chair.</source>
        <translation>«{user}» пайдаланушысы енді бұл файлды аша алмайды. Төрағаға хабарласыңыз.</translation>
    </message>
    <message>
        <source>This campaign is closed and is only looked at. Choose the campaign at work to enter data.</source>
        <translation>Бұл науқан жабылған, оны тек қарауға болады. Дерек енгізу үшін жұмыс жүріп жатқан науқанды таңдаңыз.</translation>
    </message>
    <message>
        <source>This file is already open on this computer. Go to the open window.</source>
        <translation>Бұл файл осы компьютерде ашық тұр. Ашық терезеге өтіңіз.</translation>
    </message>
    <message>
        <source>Wrong password for the file “{file}”. Look at Caps Lock and the keyboard&apos;s language, or use the recovery code.</source>
        <translation>«{file}» файлының құпиясөзі қате. Caps Lock пернесі мен пернетақта тілін тексеріңіз немесе қалпына келтіру кодын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Your role may only look. The chair can give another.</source>
        <translation>Бұл рөл тек қарауға мүмкіндік береді. Басқа рөлді төраға бере алады.</translation>
    </message>
    <message>
        <source>“{file}” is not a copy of a commission&apos;s file, or it is damaged. Choose another copy.</source>
        <translation>«{file}» – комиссия файлының көшірмесі емес немесе ол бүлінген. Басқа көшірмені таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>File &quot;{file}&quot; is open in another program. Close it and try again.</source>
        <translation>«{file}» файлы басқа бағдарламада ашық. Оны жауып, қайта байқап көріңіз.</translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; was not written (error {n}). Save it in another folder or on another disk.</source>
        <translation>«{file}» файлы жазылмады (қате {n}). Оны басқа бумаға немесе басқа дискіге сақтаңыз.</translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; was not written whole. Save it on another disk.</source>
        <translation>«{file}» файлы толық жазылмады. Оны басқа дискіге сақтаңыз.</translation>
    </message>
    <message>
        <source>No right to write to this folder: {folder}. Choose another folder.</source>
        <translation>Бұл бумаға жазуға рұқсат жоқ: {folder}. Басқа буманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Not enough disk space: {need} MB needed, {free} MB free. Free some space or choose another disk.</source>
        <translation>Дискіде орын жетпейді: {need} МБ керек, {free} МБ бар. Орын босатыңыз немесе басқа дискіні таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder was not found: {folder}. Choose another folder.</source>
        <translation>Бума табылмады: {folder}. Басқа буманы таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>FirstMeeting</name>
    <message>
        <source>Hours of work of the commission</source>
        <translation>Комиссияның жұмыс уақыты туралы</translation>
    </message>
    <message>
        <source>Number of seats of the precinct commissions</source>
        <translation>Учаскелік комиссиялар мүшелерінің саны туралы</translation>
    </message>
    <message>
        <source>Other hours of voting at single precincts</source>
        <translation>Жекелеген учаскелерде дауыс берудің басқа уақытын белгілеу туралы</translation>
    </message>
    <message>
        <source>Plan of work of the commission</source>
        <translation>Комиссияның жұмыс жоспары туралы</translation>
    </message>
    <message>
        <source>Precincts that do not work this time</source>
        <translation>Бұл жолы жұмыс істемейтін учаскелер туралы</translation>
    </message>
    <message>
        <source>Schedule of training of the precinct commissions</source>
        <translation>Учаскелік комиссиялардың мүшелерін оқыту кестесі туралы</translation>
    </message>
    <message>
        <source>Sharing of duties among the members of the commission</source>
        <translation>Комиссия мүшелері арасында міндеттерді бөлу туралы</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>A person&apos;s data erased. Basis: {basis}</source>
        <translation>Жеке деректерді өшіру. Негізі: {basis}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Erase the data of a person</source>
        <translation>Жеке деректерді өшіру</translation>
    </message>
    <message>
        <source>Erase the data…</source>
        <translation>Деректерді өшіру…</translation>
    </message>
    <message>
        <source>Name the paper that demands it: its number and day.</source>
        <translation>Өшіруге негіз болған құжаттың нөмірі мен күнін жазыңыз.</translation>
    </message>
    <message>
        <source>Only the chair erases the data of a person.</source>
        <translation>Жеке деректерді тек төраға өшіреді.</translation>
    </message>
    <message>
        <source>Paper that demands it: number and day</source>
        <translation>Негіз болған құжат: нөмірі, күні</translation>
    </message>
    <message>
        <source>Surname, to be sure</source>
        <translation>Растау үшін тегін теріңіз</translation>
    </message>
    <message>
        <source>The data were erased. Delete the copies on other disks and these former files: {files}.</source>
        <translation>Деректер өшірілді. Басқа дискілердегі көшірмелерді және мына бұрынғы файлдарды қолмен өшіріңіз: {files}.</translation>
    </message>
    <message>
        <source>The data were erased. Delete the copies on other disks by hand.</source>
        <translation>Деректер өшірілді. Басқа дискілердегі көшірмелерді қолмен өшіріңіз.</translation>
    </message>
    <message>
        <source>The surname is not the same. Type it as it stands in the list.</source>
        <translation>Тегі сәйкес келмейді. Оны тізімдегідей етіп теріңіз.</translation>
    </message>
    <message>
        <source>{person}: name, telephones and all that is known leave the lists, the journal, the search and the copies beside the file. The post stays in past reports without the name. This cannot be undone.</source>
        <translation>{person}: аты-жөні, телефондары және басқа деректері тізімдерден, журналдан, іздеуден және файл қасындағы көшірмелерден өшіріледі. Бұрынғы есептерде лауазымы аты-жөнсіз қалады. Бұл әрекетті болдырмауға болмайды.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Міндетті өріс</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Сақталмаған өзгерістер</translation>
    </message>
    <message>
        <source>Unsaved changes. Save them, or go once more to leave them.</source>
        <translation>Сақталмаған өзгерістер бар. Оларды сақтаңыз немесе сақтамай шығу үшін тағы бір рет басыңыз.</translation>
    </message>
</context>
<context>
    <name>FormKind</name>
    <message>
        <source>Absentee certificates</source>
        <translation>Есептен шығару куәліктері</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Бюллетеньдер</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Басқа бланкілер</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбалар</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>distance</source>
        <translation>қашықтан</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>аралас</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>офлайн</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A part of a ballot</source>
        <translation>Бүтін емес бөлігі</translation>
    </message>
    <message>
        <source>Absentee certificates are issued from {date} on. Give a reason to keep it.</source>
        <translation>Есептен шығару куәліктерін берудің басталатын күні: {date}. Қалдыру үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Absentee certificates stop on {date} at 18:00. Give a reason to keep it.</source>
        <translation>Есептен шығару куәліктерін беру 18:00-де аяқталады, күні: {date}. Қалдыру үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Актілер</translation>
    </message>
    <message>
        <source>Acts of numbered forms</source>
        <translation>Нөмірлі бланк актілері</translation>
    </message>
    <message>
        <source>Add act</source>
        <translation>Акт қосу</translation>
    </message>
    <message>
        <source>An act is entered once: who gave, who took, which numbers, packs, seals, escort, hour.</source>
        <translation>Акт бір рет енгізіледі: кім берді, кім алды, нөмірлері, бумалары, пломбалары, күзеті, сағаты.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнгі</translation>
    </message>
    <message>
        <source>Ballot plan</source>
        <translation>Бюллетень жоспары</translation>
    </message>
    <message>
        <source>By precinct</source>
        <translation>Учаске бойынша</translation>
    </message>
    <message>
        <source>By precinct: type what was issued and spoiled today; the difference must come to nought.</source>
        <translation>Учаске бойынша: бүгін берілгені мен бүлінгенін теріңіз; соңында айырмасы нөл болуы керек.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Бүлінгені</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырмасы</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Күзет</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Hand out by plan</source>
        <translation>Жоспармен тапсыру</translation>
    </message>
    <message>
        <source>Hand out gives every precinct the next numbers of the store, each with an act of its own.</source>
        <translation>«Тапсыру» әр учаскеге қоймадағы кезекті нөмірлерді жеке актімен береді.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Сағаты</translation>
    </message>
    <message>
        <source>Issue of the day</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Issued this day</source>
        <translation>Осы күні берілді</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>List figures up to</source>
        <translation>Тізім саны қай күнге дейін</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>Жаңа акт</translation>
    </message>
    <message>
        <source>No precinct has anything left.</source>
        <translation>Бірде-бір учаскеде қалдық жоқ.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлері</translation>
    </message>
    <message>
        <source>Numbers are typed as they stand on the act: 1-500; 701-750.</source>
        <translation>Нөмірлер актідегідей теріледі: 1-500; 701-750.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>On the list: {listed}</source>
        <translation>Тізімде: {listed}</translation>
    </message>
    <message>
        <source>On the way and in keeping</source>
        <translation>Жолда және сақтауда</translation>
    </message>
    <message>
        <source>Only forms are counted here: no names of voters, no votes, no results.</source>
        <translation>Мұнда бланк саны ғана есептеледі: сайлаушы аты да, дауыс та, нәтиже де сақталмайды.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Екінші тарап</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Бума саны</translation>
    </message>
    <message>
        <source>Place of keeping</source>
        <translation>Сақталатын орны</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Police escort</source>
        <translation>Полиция күзеті</translation>
    </message>
    <message>
        <source>Precinct № {no} received {a}, but {b} would be issued, spoiled and returned.</source>
        <translation>№&#xa0;{no} учаске: алғаны – {a}, ал берілген, бүлінген және қайтарылғаны – {b} болып шығады.</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Актіні басып шығару</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Жоспарды басып шығару</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Received {a}, issued {b}, spoiled {c}, returned {d}, difference {e}</source>
        <translation>Қабылданды {a}, берілді {b}, бүлінді {c}, қайтарылды {d}, айырмасы {e}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Say which precinct this act is about.</source>
        <translation>Акт қай учаскеге қатысты екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>Пломба нөмірлері</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Сериясы</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message>
        <source>Signed by the giver</source>
        <translation>Тапсырушы қол қойды</translation>
    </message>
    <message>
        <source>Signed by the taker</source>
        <translation>Қабылдаушы қол қойды</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Бүлінді</translation>
    </message>
    <message>
        <source>Spoiled this day</source>
        <translation>Осы күні бүлінді</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Қалдығын қайтару</translation>
    </message>
    <message>
        <source>The act is dated outside D−3 … D−1: {date}. Give a reason to keep it.</source>
        <translation>Бюллетень учаскеге дауыс беруден 3 күн бұрын – 1 күн бұрын аралығында тапсырылады, ал акт күні: {date}. Қалдыру үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>The act of {date} says how many forms, but not which numbers.</source>
        <translation>Актіде бланк саны бар, нөмірлері жоқ, акт күні: {date}.</translation>
    </message>
    <message>
        <source>The last number is smaller than the first: {value}.</source>
        <translation>Соңғы нөмір бірінші нөмірден кіші: {value}.</translation>
    </message>
    <message>
        <source>The numbers make {a}, the quantity says {b}.</source>
        <translation>Нөмірлер бойынша – {a}, саны деп – {b} жазылған.</translation>
    </message>
    <message>
        <source>The numbers overlap: {value}.</source>
        <translation>Нөмірлер қабаттасады: {value}.</translation>
    </message>
    <message>
        <source>The plan of ballots is the list figure of a named day and one per cent of reserve.</source>
        <translation>Бюллетень жоспары – аталған күнгі тізім саны және бір пайыздық резерв.</translation>
    </message>
    <message>
        <source>The store holds {a} numbers, {b} are needed.</source>
        <translation>Қоймадағы нөмір саны – {a}, керегі – {b}.</translation>
    </message>
    <message>
        <source>There are more damaged than in all: {a} of {b}.</source>
        <translation>Бүлінгені жалпы санынан көп: {a} / {b}.</translation>
    </message>
    <message>
        <source>There is a gap in the numbers received: {numbers}.</source>
        <translation>Қабылданған нөмірлерде үзіліс бар: {numbers}.</translation>
    </message>
    <message>
        <source>There is nothing to hand out: no precinct has a quantity.</source>
        <translation>Тапсыратын ештеңе жоқ: бірде-бір учаскенің саны көрсетілмеген.</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>Берілетіні</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Не тапсырылады</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Сәйкессіздік</translation>
    </message>
    <message>
        <source>by precincts: {ballots}</source>
        <translation>учаскелер бойынша: {ballots}</translation>
    </message>
    <message>
        <source>by the whole list: {ballots}</source>
        <translation>жалпы тізім бойынша: {ballots}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>№&#xa0;{no} учаске</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>the district commission</source>
        <translation>аудандық комиссия</translation>
    </message>
    <message>
        <source>to each precinct</source>
        <translation>әр учаскеге</translation>
    </message>
    <message>
        <source>without a list figure: {n}</source>
        <translation>тізім саны жоқ: {n}</translation>
    </message>
    <message>
        <source>{kind}: act of {date} changed</source>
        <translation>{kind}: акт түзетілді, күні {date}</translation>
    </message>
    <message>
        <source>{kind}: act of {date} entered</source>
        <translation>{kind}: акт енгізілді, күні {date}</translation>
    </message>
    <message>
        <source>{kind}: act of {date} taken out</source>
        <translation>{kind}: акт тізімнен алынды, күні {date}</translation>
    </message>
    <message>
        <source>{kind}: handed to precincts, {n} acts</source>
        <translation>{kind}: учаскелерге тапсырылды, {n} акт</translation>
    </message>
    <message>
        <source>{kind}: precinct № {no}, {date}</source>
        <translation>{kind}: №&#xa0;{no} учаске, {date}</translation>
    </message>
    <message>
        <source>{kind}: the rest taken back, {n} acts</source>
        <translation>{kind}: қалдығы қайтарып алынды, {n} акт</translation>
    </message>
    <message>
        <source>{kind}: {n} precincts, {date}</source>
        <translation>{kind}: {n} учаске, {date}</translation>
    </message>
    <message>
        <source>“{value}” is not a row of numbers. For example: 00001–00500, 00701–00750.</source>
        <translation>«{value}» нөмірлер қатарына ұқсамайды. Мысалы: 00001–00500, 00701–00750.</translation>
    </message>
    <message>
        <source>№ {no}</source>
        <translation>№&#xa0;{no}</translation>
    </message>
    <message>
        <source>№ {numbers} are not there: {place} did not have them on {date}.</source>
        <translation>№&#xa0;{numbers} ол жерде жоқ: {place}, {date} күні оларда болмаған.</translation>
    </message>
    <message>
        <source>№ {numbers} were already given to {place} on {date}.</source>
        <translation>№&#xa0;{numbers} бұрын тапсырылған: {place}, {date}.</translation>
    </message>
    <message>
        <source>№ {numbers} were already received on {date}.</source>
        <translation>№&#xa0;{numbers} бұрын қабылданған, күні {date}.</translation>
    </message>
    <message>
        <source>№ {numbers} were handed out but never received from above.</source>
        <translation>№&#xa0;{numbers} учаскеге тапсырылған, бірақ жоғарыдан қабылданбаған.</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Тағайындалған күні</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>Choose the district or city.</source>
        <translation>Ауданды немесе қаланы таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Файлды жасау</translation>
    </message>
    <message>
        <source>District or city</source>
        <translation>Аудан немесе қала</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>Election of {date}</source>
        <translation>{date} сайлауы</translation>
    </message>
    <message>
        <source>Enter the day of the call. For example: 15.03.2026.</source>
        <translation>Дауыс беру тағайындалған күнді енгізіңіз. Мысалы: 15.03.2026.</translation>
    </message>
    <message>
        <source>Enter the voting day. For example: 15.03.2026.</source>
        <translation>Дауыс беру күнін енгізіңіз. Мысалы: 15.03.2026.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>New commission&apos;s file</source>
        <translation>Комиссияның жаңа файлы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Referendum</source>
        <translation>Референдум</translation>
    </message>
    <message>
        <source>Referendum of {date}</source>
        <translation>{date} референдумы</translation>
    </message>
    <message>
        <source>Search: district or city</source>
        <translation>Іздеу: аудан немесе қала</translation>
    </message>
    <message>
        <source>The file was made</source>
        <translation>Файлды жасау</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Екі құпиясөз бірдей емес. Бір құпиясөзді екі рет енгізіңіз.</translation>
    </message>
    <message>
        <source>There is no district or city with the code “{code}”.</source>
        <translation>«{code}» коды бар аудан немесе қала жоқ.</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Дауыс беру күні</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Файлдың орны</translation>
    </message>
    <message>
        <source>the same once more</source>
        <translation>қайталап енгізіңіз</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>1. Create your commission&apos;s file: district, voting day, password.</source>
        <translation>1. Комиссия файлын жасаңыз: аудан, дауыс беру күні, құпиясөз.</translation>
    </message>
    <message>
        <source>2. Drop your workbook of precincts or members on the window.</source>
        <translation>2. Учаскелер немесе мүшелер тізімі бар Excel кітабын терезеге сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>3. Look at the register on the screen and print it.</source>
        <translation>3. Тізілімді экраннан қарап, басып шығарыңыз.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Алғашқы қадамдар</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Жаңа файл…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Файлды ашу</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ашу…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Соңғы файлдар</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>The file lies on this computer, is encrypted and needs no network and no administrator&apos;s rights.</source>
        <translation>Файл осы компьютерде шифрланған күйде сақталады; оған желі де, әкімші құқықтары да керек емес.</translation>
    </message>
    <message>
        <source>Work of election and referendum commissions</source>
        <translation>Сайлау және референдум комиссияларының жұмысы</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Closed</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>расталмаған</translation>
    </message>
    <message>
        <source>only {known}</source>
        <translation>тек {known}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n commissions</source>
        <translation>
            <numerusform>%n комиссия</numerusform>
            <numerusform>%n комиссия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n топ</numerusform>
            <numerusform>%n топ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups clash</source>
        <translation>
            <numerusform>%n топ қайшы келеді</numerusform>
            <numerusform>%n топ қайшы келеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups planned</source>
        <translation>
            <numerusform>%n топ жоспарланды</numerusform>
            <numerusform>%n топ жоспарланды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were neither trained nor have a group</source>
        <translation>
            <numerusform>Оқытылмаған әрі тобы жоқ – %n мүше</numerusform>
            <numerusform>Оқытылмаған әрі тобы жоқ – %n мүше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>A card is a group: drag it to another day or hall, or press Alt and an arrow; Enter opens it.</source>
        <translation>Карточка – бір топ: басқа күнге не залға сүйреңіз немесе Alt пен бағыт пернесін басыңыз; Enter ашады.</translation>
    </message>
    <message>
        <source>Below stands who has no group yet, and what is wrong with the card at hand.</source>
        <translation>Төменде – әлі тобы жоқтар және таңдалған карточканың қайшылығы.</translation>
    </message>
    <message>
        <source>Board of groups</source>
        <translation>Топтар тақтасы</translation>
    </message>
    <message>
        <source>Every member was trained or has a group.</source>
        <translation>Әр мүше оқытылған немесе тобы бар.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімдерге</translation>
    </message>
    <message>
        <source>Grey columns are days off; the hours of lessons stand in the card of the hall.</source>
        <translation>Сұр бағандар – демалыс күндері; сабақ сағаттары залдың карточкасында.</translation>
    </message>
    <message>
        <source>Group moved to {date}, {hour}</source>
        <translation>Топ көшірілді: {date}, {hour}</translation>
    </message>
    <message>
        <source>Have groups proposed</source>
        <translation>Топтарды ұсыну</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Minutes a group</source>
        <translation>Бір топқа, минут</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>Ең көбі, адам</translation>
    </message>
    <message>
        <source>Plan these groups</source>
        <translation>Осы топтарды жоспарлау</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Propose groups…</source>
        <translation>Топтарды ұсыну…</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>Топтар құрылып жатыр</translation>
    </message>
    <message>
        <source>Red: two groups in one hall, a room too small, a person or a trainer in two places, lessons.</source>
        <translation>Қызыл: бір залда екі топ, тар зал, екі жерде бір адам не тренер, сабақ уақыты.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
    </message>
    <message>
        <source>The law on the referendum and the work of a precinct commission</source>
        <translation>Референдум туралы заңнама және учаскелік комиссияның жұмысы</translation>
    </message>
    <message>
        <source>There is no hall yet. Enter one with its seats, then have groups proposed.</source>
        <translation>Әлі бірде-бір зал жоқ. Орын санымен залды енгізіп, топтарды ұсынуды қайталаңыз.</translation>
    </message>
    <message>
        <source>Trainers, one after a comma</source>
        <translation>Тренерлер, үтір арқылы</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Келесі апта</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Алдыңғы апта</translation>
    </message>
    <message>
        <source>Without a place: {commissions}. Add a hall, days or a larger group.</source>
        <translation>Орын табылмағаны: {commissions}. Зал не күн қосыңыз немесе топты үлкейтіңіз.</translation>
    </message>
    <message>
        <source>Writing the groups down</source>
        <translation>Топтар жазылып жатыр</translation>
    </message>
    <message>
        <source>group {n}</source>
        <translation>{n}-топ</translation>
    </message>
    <message>
        <source>without a hall</source>
        <translation>зал көрсетілмеген</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{groups} for {people}, from {first} to {last}.</source>
        <translation>{groups}, {people}: {first} – {last}.</translation>
    </message>
    <message>
        <source>{listed} people</source>
        <translation>{listed} адам</translation>
    </message>
    <message>
        <source>{n} seats</source>
        <translation>орын саны: {n}</translation>
    </message>
    <message>
        <source>{present} of {listed} came</source>
        <translation>келгені {present}/{listed}</translation>
    </message>
    <message>
        <source>{step} of {total} groups</source>
        <translation>{step}/{total} топ</translation>
    </message>
    <message>
        <source>{step} of {total} groups written down</source>
        <translation>Жазылғаны: {step}/{total} топ</translation>
    </message>
    <message>
        <source>“Propose” puts all who have no group into groups by okrug, hall and hour; Undo takes it back.</source>
        <translation>«Ұсыну» тобы жоқтардың бәрін округ, зал және сағат бойынша топтастырады; бір қадаммен қайтарылады.</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>It is this member</source>
        <translation>Осы мүше</translation>
    </message>
    <message>
        <source>Member of a commission</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>Who is “{guest}”?</source>
        <translation>«{guest}» – бұл кім?</translation>
    </message>
</context>
<context>
    <name>Halls</name>
    <message>
        <source>A hall has seats, an okrug, and the hours in which it is free.</source>
        <translation>Залдың орын саны, округі және бос сағаттары бар.</translation>
    </message>
    <message>
        <source>Add a hall</source>
        <translation>Зал қосу</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Ғимарат</translation>
    </message>
    <message>
        <source>Free on Saturdays</source>
        <translation>Сенбіде бос</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Hall changed: {name}</source>
        <translation>Зал түзетілді: {name}</translation>
    </message>
    <message>
        <source>Hall entered: {name}</source>
        <translation>Зал енгізілді: {name}</translation>
    </message>
    <message>
        <source>Hall taken out: {name}</source>
        <translation>Зал тізімнен алынды: {name}</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Залдар</translation>
    </message>
    <message>
        <source>Halls stay for the next campaign; Del takes one out of use.</source>
        <translation>Залдар келесі науқанға да қалады; Del залды тізімнен алады.</translation>
    </message>
    <message>
        <source>New hall</source>
        <translation>Жаңа зал</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>On school days it is free after lessons, usually from 15:00; on Saturdays from the morning.</source>
        <translation>Оқу күндері сабақтан кейін, әдетте 15:00-ден бос; сенбіде – таңертеңнен.</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Ауылдық округ</translation>
    </message>
    <message>
        <source>Saturdays from</source>
        <translation>Сенбі, басталуы</translation>
    </message>
    <message>
        <source>Saturdays to</source>
        <translation>Сенбі, аяқталуы</translation>
    </message>
    <message>
        <source>School days from</source>
        <translation>Оқу күні, басталуы</translation>
    </message>
    <message>
        <source>School days to</source>
        <translation>Оқу күні, аяқталуы</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>The board turns a group red that does not fit into its hall or its hours.</source>
        <translation>Залына не бос сағатына сыймаған топ тақтада қызарады.</translation>
    </message>
    <message>
        <source>The hall is free until an hour before it is free from.</source>
        <translation>Зал бос болатын уақыттың соңы басынан бұрын тұр.</translation>
    </message>
    <message>
        <source>When it is free</source>
        <translation>Бос уақыты</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close the help</source>
        <translation>Көмекті жабу</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who changed</source>
        <translation>Кім өзгертті</translation>
    </message>
    <message>
        <source>{action} (undone)</source>
        <translation>{action} (кері қайтарылған)</translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <source>owner of the building</source>
        <translation>ғимарат иесі</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>басқа иесі</translation>
    </message>
    <message>
        <source>the akimat</source>
        <translation>әкімдік</translation>
    </message>
    <message>
        <source>the commission</source>
        <translation>комиссия</translation>
    </message>
</context>
<context>
    <name>HourMark</name>
    <message>
        <source>05:45</source>
        <translation>05:45</translation>
    </message>
    <message>
        <source>06:00</source>
        <translation>06:00</translation>
    </message>
    <message>
        <source>06:30</source>
        <translation>06:30</translation>
    </message>
    <message>
        <source>08</source>
        <translation>08</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <source>14</source>
        <translation>14</translation>
    </message>
    <message>
        <source>16</source>
        <translation>16</translation>
    </message>
    <message>
        <source>18</source>
        <translation>18</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Bags arrived</source>
        <translation>Қаптар келді</translation>
    </message>
    <message>
        <source>Bags left</source>
        <translation>Қаптар шықты</translation>
    </message>
    <message>
        <source>Boxes looked at, seals whole</source>
        <translation>Жәшіктер қаралды, пломбалар бүтін</translation>
    </message>
    <message>
        <source>Members are on the spot</source>
        <translation>Мүшелер орнында</translation>
    </message>
    <message>
        <source>Notice of 08:00</source>
        <translation>08:00 хабары</translation>
    </message>
    <message>
        <source>Notice of 10:00</source>
        <translation>10:00 хабары</translation>
    </message>
    <message>
        <source>Notice of 12:00; applications for the home end</source>
        <translation>12:00 хабары; үй-жайдан тыс дауыс беруге өтініш қабылдау аяқталды</translation>
    </message>
    <message>
        <source>Notice of 14:00</source>
        <translation>14:00 хабары</translation>
    </message>
    <message>
        <source>Notice of 16:00</source>
        <translation>16:00 хабары</translation>
    </message>
    <message>
        <source>Notice of 18:00</source>
        <translation>18:00 хабары</translation>
    </message>
    <message>
        <source>Precinct opened</source>
        <translation>Учаске ашылды</translation>
    </message>
    <message>
        <source>Questions of the night</source>
        <translation>Түнгі сұрақтар</translation>
    </message>
    <message>
        <source>Voting ended</source>
        <translation>Дауыс беру аяқталды</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>келді</translation>
    </message>
    <message>
        <source>left</source>
        <translation>шықты</translation>
    </message>
    <message>
        <source>night</source>
        <translation>түн</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Another table begins in row {n} and was not read. Move it to a sheet of its own.</source>
        <translation>{n}-жолдан басқа кесте басталады, ол оқылмады. Оны жеке параққа көшіріңіз.</translation>
    </message>
    <message>
        <source>Another, new</source>
        <translation>Басқа, жаңа</translation>
    </message>
    <message>
        <source>Attendance of a seminar</source>
        <translation>Семинарға қатысу</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>Excel кітабын таңдау</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>Кітапты таңдау…</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Columns hidden in the workbook were read as well: {value}.</source>
        <translation>Excel кітабындағы жасырын бағандар да оқылды: {value}.</translation>
    </message>
    <message>
        <source>Columns: each column beside the field it was taken for, with values from under it. F4 corrects it.</source>
        <translation>«Бағандар»: әр бағанның қасында сәйкес өріс пен мәндері тұр. F4 сәйкестігін түзетеді.</translation>
    </message>
    <message>
        <source>Columns: {n}</source>
        <translation>Бағандар: {n}</translation>
    </message>
    <message>
        <source>Commission members</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>Data were changed after “{file}” was read. Read it again, then take it in.</source>
        <translation>«{file}» файлы оқылғаннан кейін деректер өзгерген. Файлды қайта оқып, содан кейін импорттаңыз.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Drop a workbook anywhere on the window, or choose it here; Ctrl+V pastes a copied table.</source>
        <translation>Excel кітабын терезенің кез келген жеріне сүйреп әкеліңіз немесе осы жерден таңдаңыз; Ctrl+V көшірілген кестені кірістіреді.</translation>
    </message>
    <message>
        <source>Drop a workbook here</source>
        <translation>Excel кітабын осында сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Жабдық</translation>
    </message>
    <message>
        <source>File “{file}” could not be read within {seconds} seconds. Split it into several files.</source>
        <translation>«{file}» файлы {seconds} секунд ішінде оқылып үлгермеді. Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>File “{file}” has no filled rows. Check that it is the right file.</source>
        <translation>«{file}» файлында толтырылған жол жоқ. Файлдың дұрыс таңдалғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>File “{file}” has no sheet “{sheet}”. Choose another sheet.</source>
        <translation>«{file}» файлында «{sheet}» парағы жоқ. Басқа парақты таңдаңыз.</translation>
    </message>
    <message>
        <source>File “{file}” has no table. Only the tables of a Word document can be taken in.</source>
        <translation>«{file}» файлында кесте жоқ. Word құжатының кестелері ғана импортталады.</translation>
    </message>
    <message>
        <source>File “{file}” holds content that no office program writes, so it is not opened. Ask the sender for a new one.</source>
        <translation>«{file}» файлында кеңсе бағдарламалары жазбайтын мазмұн бар, сондықтан ол ашылмайды. Жіберушіден жаңа файл сұраңыз.</translation>
    </message>
    <message>
        <source>File “{file}” holds more than {rows} rows or {columns} columns. Split it into several files.</source>
        <translation>«{file}» файлы тым үлкен: шегі – {rows} жол немесе {columns} баған. Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>File “{file}” is an old Word document. Open it in Word, save it as .docx and take that in.</source>
        <translation>«{file}» – ескі Word құжаты. Оны Word бағдарламасында ашып, .docx түрінде сақтап, соны импорттаңыз.</translation>
    </message>
    <message>
        <source>File “{file}” is damaged and cannot be read. Open it in Excel, save it under a new name and try again.</source>
        <translation>«{file}» файлы бүлінген, ол оқылмайды. Оны Excel бағдарламасында ашып, жаңа атаумен сақтап, қайта байқап көріңіз.</translation>
    </message>
    <message>
        <source>File “{file}” is larger than {limit} MB. Split it into several files.</source>
        <translation>«{file}» файлының көлемі {limit}&#xa0;МБ шегінен асады. Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>File “{file}” is not a workbook. Files .xlsx, .xls, .ods, .docx, .csv and .txt can be taken in.</source>
        <translation>«{file}» – кесте файлы емес. Мына файлдарды импорттауға болады: .xlsx, .xls, .ods, .docx, .csv, .txt.</translation>
    </message>
    <message>
        <source>File “{file}” is open in another program. Close it and try again.</source>
        <translation>«{file}» файлы басқа бағдарламада ашық. Оны жауып, қайта байқап көріңіз.</translation>
    </message>
    <message>
        <source>File “{file}” is protected by a password. Open it in Excel, save it without the password and try again.</source>
        <translation>«{file}» файлы құпиясөзбен қорғалған. Оны Excel бағдарламасында ашып, құпиясөзсіз сақтап, қайта байқап көріңіз.</translation>
    </message>
    <message>
        <source>File “{file}” was not found. It may have been moved or deleted.</source>
        <translation>«{file}» файлы табылмады. Ол көшірілген немесе өшірілген болуы мүмкін.</translation>
    </message>
    <message>
        <source>File “{file}”: the header row was not recognised. Point to the row with the names of the columns.</source>
        <translation>«{file}» файлы: тақырып жолы танылмады. Бағандар атауы тұрған жолды көрсетіңіз.</translation>
    </message>
    <message>
        <source>Formulas without a kept result: {value}. Open the file in Excel, save it and take it in again.</source>
        <translation>Нәтижесі сақталмаған формулалары бар ұяшықтар: {value}. Файлды Excel бағдарламасында ашып, сақтаңыз да, қайта импорттаңыз.</translation>
    </message>
    <message>
        <source>Head in the workbook</source>
        <translation>Кітаптағы атауы</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Тақырып жолы</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Өткізіп жіберу</translation>
    </message>
    <message>
        <source>Links to other workbooks were not followed.</source>
        <translation>Басқа Excel кітаптарына сілтемелер ашылған жоқ.</translation>
    </message>
    <message>
        <source>Lists of precincts, members, equipment, attendance and test results: .xlsx, .xls, .ods, .docx, .csv</source>
        <translation>Учаскелер, мүшелер, жабдық, қатысу және тестілеу нәтижелері тізімдері: .xlsx, .xls, .ods, .docx, .csv</translation>
    </message>
    <message>
        <source>Make a template to send out…</source>
        <translation>Бос үлгі жасау…</translation>
    </message>
    <message>
        <source>No column was recognised as “{column}”. Choose it.</source>
        <translation>«{column}» бағаны танылмады. Оны таңдаңыз.</translation>
    </message>
    <message>
        <source>No header row was recognised; the columns were taken by their values. Check them.</source>
        <translation>Тақырып жолы танылмады; бағандар мәндері бойынша алынды. Оларды тексеріңіз.</translation>
    </message>
    <message>
        <source>No table was copied. Copy the table with its header row, then paste it here.</source>
        <translation>Кесте көшірілмеген. Кестені тақырып жолымен бірге көшіріп, осында кірістіріңіз.</translation>
    </message>
    <message>
        <source>Nothing is written before Accept; the whole import is one step and can be undone.</source>
        <translation>«Қабылдау» басылғанға дейін ештеңе жазылмайды; бүкіл импорт – бір қадам, оны кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>Nothing is written before you accept it, and it can be undone.</source>
        <translation>Қабылдағанға дейін ештеңе жазылмайды, кейін кері қайтаруға да болады.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Review and press Accept.</source>
        <translation>Әлі ештеңе жазылған жоқ. Өзгерістерді қарап, «Қабылдау» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Ештеңе жазылған жоқ: бұл – алдын ала тексеру.</translation>
    </message>
    <message>
        <source>Other sheets were not read: {value}.</source>
        <translation>Басқа парақтар оқылмады: {value}.</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Кестені кірістіру</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Кірістірілген кесте</translation>
    </message>
    <message>
        <source>Please choose:</source>
        <translation>Таңдаңыз:</translation>
    </message>
    <message>
        <source>Precinct numbers stand only in the first row of each commission; the rows below were given them.</source>
        <translation>Учаске нөмірі әр комиссияның бірінші жолында ғана тұр; ол төмендегі жолдарға да қойылды.</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Қатысқаны</translation>
    </message>
    <message>
        <source>Problems: errors stop a value or a row, warnings are taken in and should be looked at.</source>
        <translation>«Хабарлар»: қате болса, мән немесе жол алынбайды; ескерту хабары болса, мән алынады, бірақ оны қарап шығу керек.</translation>
    </message>
    <message>
        <source>Problems: {n}</source>
        <translation>Хабарлар: {n}</translation>
    </message>
    <message>
        <source>Read {read} rows: {new} new, {chg} changed, {same} same, {rej} rejected.</source>
        <translation>Оқылды: {read} жол. Жаңа – {new}, өзгерген – {chg}, сол күйінде – {same}, қабылданбаған – {rej}.</translation>
    </message>
    <message>
        <source>Reading “{file}”:</source>
        <translation>«{file}» файлы оқылуда:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Облыс</translation>
    </message>
    <message>
        <source>Rejected rows are in {file}. Mend them and import again.</source>
        <translation>Қабылданбаған жолдар бөлек файлға сақталды: {file}. Түзетіп, қайта импорттаңыз.</translation>
    </message>
    <message>
        <source>Rejected rows can be saved as a workbook, mended there and taken in again.</source>
        <translation>Қабылданбаған жолдарды Excel кітабына сақтап, сонда түзетіп, қайта импорттауға болады.</translation>
    </message>
    <message>
        <source>Results of tests</source>
        <translation>Тестілеу нәтижелері</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Row {row} is a vacancy; it gives no person.</source>
        <translation>{row}-жол – бос орын, адам көрсетілмеген.</translation>
    </message>
    <message>
        <source>Row {row} is hidden in the workbook. Check that it belongs to the list.</source>
        <translation>{row}-жол Excel кітабында жасырылған. Оның тізімге жататынын тексеріңіз.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}” is empty. Fill it in.</source>
        <translation>{row}-жол, «{column}» бағаны бос. Толтырыңыз.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: Latin letters in “{value}” were replaced with Cyrillic ones.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» мәніндегі латын әріптері кирилл әріптерімен ауыстырылды.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a date stands instead of a score. Write the score in digits.</source>
        <translation>{row}-жол, «{column}» бағаны: балл орнында күн тұр. Балл санын цифрмен жазыңыз.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a formula stands where words belong: “{value}”.</source>
        <translation>{row}-жол, «{column}» бағаны: мәтін орнында формула тұр: «{value}».</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a quantity cannot be below zero: {value}.</source>
        <translation>{row}-жол, «{column}» бағаны: саны нөлден кем болмайды: {value}.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a score cannot be below zero: {value}.</source>
        <translation>{row}-жол, «{column}» бағаны: балл саны нөлден кем болмайды: {value}.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: letters written in two parts were joined.</source>
        <translation>{row}-жол, «{column}» бағаны: екі бөліктен құралған әріптер біріктірілді.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: the number {value} was read as {date}.</source>
        <translation>{row}-жол, «{column}» бағаны: {value} саны {date} деп оқылды.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: the text is too long to be taken in.</source>
        <translation>{row}-жол, «{column}» бағаны: мәтін тым ұзын, ол алынбайды.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: there is no score.</source>
        <translation>{row}-жол, «{column}» бағаны: балл саны жоқ.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is approximate. It was read as {n}.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» – шамамен берілген сан. Ол {n} деп оқылды.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is no kind of precinct. For example: жабық.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» учаске түріне жатпайды. Мысалы: жабық.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a date. For example: 15.03.2026.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» күнге ұқсамайды. Мысалы: 15.03.2026.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a name of a person. Correct it.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» адамның аты-жөніне ұқсамайды. Оны түзетіңіз.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a number. Write it in digits.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» санға ұқсамайды. Цифрмен жазыңыз.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a precinct number. For example: 842.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» учаске нөміріне ұқсамайды. Мысалы: 842.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a quantity. Write it in digits.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» санға ұқсамайды. Цифрмен жазыңыз.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a score.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» балл санына ұқсамайды.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a telephone number. For example: 8 700 000 00 00.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» телефон нөміріне ұқсамайды. Мысалы: 8 700&#xa0;000 00 00.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is only a year. Write the day too.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» – тек жыл. Күні мен айын да жазыңыз.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was read as 1.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» мәні 1 деп оқылды.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was read as {date}.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» мәні {date} деп оқылды.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was read as {n}. Check it.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» мәні {n} деп оқылды. Тексеріңіз.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was turned into points: {n}.</source>
        <translation>{row}-жол, «{column}» бағаны: «{value}» балл санына аударылды: {n}.</translation>
    </message>
    <message>
        <source>Row {row}: IIN is wrong: the control digit does not match.</source>
        <translation>{row}-жол: ЖСН қате: бақылау цифры сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Row {row}: a letter stood in the IIN instead of a digit; it was corrected.</source>
        <translation>{row}-жол: ЖСН ішінде цифрдың орнында әріп тұрған, ол түзетілді.</translation>
    </message>
    <message>
        <source>Row {row}: a reason of absence is given: “{value}”.</source>
        <translation>{row}-жол: қатыспау себебі көрсетілген: «{value}».</translation>
    </message>
    <message>
        <source>Row {row}: an IIN has 12 digits, here it is “{value}”.</source>
        <translation>{row}-жол: ЖСН 12 цифрдан тұрады, мұнда – «{value}».</translation>
    </message>
    <message>
        <source>Row {row}: besides the precinct number there are words: “{value}”. It was read as {n}.</source>
        <translation>{row}-жол: учаске нөмірінен басқа сөздер бар: «{value}». Ол {n} деп оқылды.</translation>
    </message>
    <message>
        <source>Row {row}: inventory number {value} is also in row {row2}.</source>
        <translation>{row}-жол: {value} түгендеу нөмірі {row2}-жолда да бар.</translation>
    </message>
    <message>
        <source>Row {row}: it is not marked whether the person was present.</source>
        <translation>{row}-жол: қатысқаны белгіленбеген.</translation>
    </message>
    <message>
        <source>Row {row}: it is not sure which of the stored records is meant. Please choose.</source>
        <translation>{row}-жол: сақталған жазбалардың қайсысы екені анық емес. Таңдаңыз.</translation>
    </message>
    <message>
        <source>Row {row}: left out, as was decided.</source>
        <translation>{row}-жол: таңдау бойынша өткізіп жіберілді.</translation>
    </message>
    <message>
        <source>Row {row}: only initials are given: “{value}”. Write the name in full.</source>
        <translation>{row}-жол: аты-жөнінің бас әріптері ғана берілген: «{value}». Толық жазыңыз.</translation>
    </message>
    <message>
        <source>Row {row}: precinct number “{value}” has a letter or a second number. Check it.</source>
        <translation>{row}-жол: «{value}» учаске нөмірінде әріп немесе екінші нөмір бар. Тексеріңіз.</translation>
    </message>
    <message>
        <source>Row {row}: precinct {no} already has a chair in row {row2}.</source>
        <translation>{row}-жол: №&#xa0;{no} учаскенің төрағасы {row2}-жолда бар.</translation>
    </message>
    <message>
        <source>Row {row}: precinct {no} is also in row {row2}. Leave one of them.</source>
        <translation>{row}-жол: №&#xa0;{no} учаске осы файлда {row2}-жолда да бар. Біреуін қалдырыңыз.</translation>
    </message>
    <message>
        <source>Row {row}: precinct {value} is not in the register of this commission.</source>
        <translation>{row}-жол: №&#xa0;{value} учаске осы комиссияның тізілімінде жоқ.</translation>
    </message>
    <message>
        <source>Row {row}: the IIN cannot be restored from {value}.</source>
        <translation>{row}-жол: бұл мәннен ЖСН қалпына келтірілмейді: {value}. Оны құжаттан қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>Row {row}: the IIN had lost its leading zero; it was put back.</source>
        <translation>{row}-жол: ЖСН басындағы нөл түсіп қалған, ол орнына қойылды.</translation>
    </message>
    <message>
        <source>Row {row}: the Kazakh letters of “{value}” may be lost. Check the name.</source>
        <translation>{row}-жол: «{value}» жазуында қазақ әріптері жоғалған болуы мүмкін. Аты-жөнін тексеріңіз.</translation>
    </message>
    <message>
        <source>Row {row}: the birth date does not agree with the IIN.</source>
        <translation>{row}-жол: туған күні мен ЖСН бір-біріне сәйкес келмейді.</translation>
    </message>
    <message>
        <source>Row {row}: the commission of precinct {no} has no chair.</source>
        <translation>{row}-жол: №&#xa0;{no} учаске комиссиясының төрағасы жоқ.</translation>
    </message>
    <message>
        <source>Row {row}: the commission of precinct {no} has no secretary.</source>
        <translation>{row}-жол: №&#xa0;{no} учаске комиссиясының хатшысы жоқ.</translation>
    </message>
    <message>
        <source>Row {row}: the condition “{value}” is not known. For example: жарамды.</source>
        <translation>{row}-жол: «{value}» деген жай-күй белгісіз. Мысалы: жарамды.</translation>
    </message>
    <message>
        <source>Row {row}: the day of the seminar is not given.</source>
        <translation>{row}-жол: семинар күні көрсетілмеген.</translation>
    </message>
    <message>
        <source>Row {row}: the district&apos;s code was added to the number “{value}”.</source>
        <translation>{row}-жол: «{value}» нөміріне ауданның телефон коды қосылды.</translation>
    </message>
    <message>
        <source>Row {row}: the highest possible score is not given.</source>
        <translation>{row}-жол: ең жоғары балл көрсетілмеген.</translation>
    </message>
    <message>
        <source>Row {row}: the mark is of {day}, the seminar of {seminar}. Choose the seminar of that day.</source>
        <translation>{row}-жол: белгі күні – {day}, семинар күні – {seminar}. Сол күнгі семинарды таңдаңыз.</translation>
    </message>
    <message>
        <source>Row {row}: the okrug “{value}” is not known in this district. Correct its name.</source>
        <translation>{row}-жол: бұл ауданда «{value}» ауылдық округі жоқ. Атауын түзетіңіз.</translation>
    </message>
    <message>
        <source>Row {row}: the okrug “{value}” was taken for “{known}”. Check it.</source>
        <translation>{row}-жол: «{value}» ауылдық округі «{known}» деп танылды. Тексеріңіз.</translation>
    </message>
    <message>
        <source>Row {row}: the post is not given.</source>
        <translation>{row}-жол: лауазымы көрсетілмеген.</translation>
    </message>
    <message>
        <source>Row {row}: the post “{value}” is not known. For example: хатшы.</source>
        <translation>{row}-жол: «{value}» лауазымы белгісіз. Мысалы: хатшы.</translation>
    </message>
    <message>
        <source>Row {row}: the score is above the maximum: {value} / {max}.</source>
        <translation>{row}-жол: тест нәтижесі ең жоғары балдан асып кетті: {value} / {max}.</translation>
    </message>
    <message>
        <source>Row {row}: there are several telephone numbers; all were taken.</source>
        <translation>{row}-жол: телефон нөмірі бірнешеу, барлығы алынды.</translation>
    </message>
    <message>
        <source>Row {row}: this item is stored in {n} parts. Give each part a row of its own with its inventory number.</source>
        <translation>{row}-жол: бұл жабдық {n} бөлікпен сақталған. Әр бөлікке түгендеу нөмірі көрсетілген жеке жол беріңіз.</translation>
    </message>
    <message>
        <source>Row {row}: {n} people on the list; the limit is 3,000. Give a reason to keep it.</source>
        <translation>{row}-жол: тізімде {n} адам, шегі – 3&#xa0;000. Қалдыру үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Row {row}: {person} is also in row {row2}. Please choose.</source>
        <translation>{row}-жол: {person} осы файлда {row2}-жолда да бар. Таңдаңыз.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” does not say whether the person was present. Write + or −.</source>
        <translation>{row}-жол: «{value}» белгісінен қатысқаны анықталмады. Жазыңыз: + немесе −.</translation>
    </message>
    <message>
        <source>Row {step} of {total} is taken in</source>
        <translation>Қабылданды: {step} / {total} жол</translation>
    </message>
    <message>
        <source>Row {step} of {total} is understood</source>
        <translation>Талданды: {step} / {total} жол</translation>
    </message>
    <message>
        <source>Rows: what becomes of each row. Where a person must choose, the choice stands below the list.</source>
        <translation>«Жолдар»: әр жолдың не болатыны. Таңдау керек болса, ол тізімнің астында тұр.</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Жолдар: {n}</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Қабылданбаған жолдарды сақтау</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Бөлек сақтау…</translation>
    </message>
    <message>
        <source>Saving rejected rows</source>
        <translation>Қабылданбаған жолдар сақталуда</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Бос үлгі сақталуда</translation>
    </message>
    <message>
        <source>Say which seminar this sheet belongs to: {seminars}.</source>
        <translation>Бұл парақ қай семинарға жататынын көрсетіңіз: {seminars}.</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Жіберуші</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Sheets with the same head were read as one list. In brackets the row from which each is counted: {list}.</source>
        <translation>Тақырыбы бірдей парақтар бір тізім болып оқылды. Жақшада әр парақ саналатын жол көрсетілген: {list}.</translation>
    </message>
    <message>
        <source>Show: {list}</source>
        <translation>Көрсету: {list}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Stored earlier, not in the file. Nothing is changed by that.</source>
        <translation>Бұрын сақталған, файлда жоқ. Одан ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Сәйкес өріс</translation>
    </message>
    <message>
        <source>Taken in. {line}</source>
        <translation>Қабылданды. {line}</translation>
    </message>
    <message>
        <source>Taking in “{file}”:</source>
        <translation>«{file}» файлы импортталуда:</translation>
    </message>
    <message>
        <source>The columns are recognised by their heads and values; you can correct each of them.</source>
        <translation>Бағандар тақырыптары мен мәндері бойынша танылады; әрқайсысын түзетуге болады.</translation>
    </message>
    <message>
        <source>The columns were matched as for the same head before.</source>
        <translation>Бағандар бұрынғы дәл осындай тақырып бойынша сәйкестендірілді.</translation>
    </message>
    <message>
        <source>The fields stand below each other: each column was read as a row. Row 2 means the second column.</source>
        <translation>Өрістер бірінің астына бірі орналасқан: әр баған жол ретінде оқылды. 2-жол – екінші баған.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding has no Kazakh letters, so names may have lost them. Check the names.</source>
        <translation>Файлдың кодтауында қазақ әріптері жоқ, сондықтан аты-жөндерде олар жоғалған болуы мүмкін. Аты-жөндерді тексеріңіз.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not agree with what is in it.</source>
        <translation>Файлдың атауы мазмұнына сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The hidden sheet “{value}” was not read.</source>
        <translation>Жасырын «{value}» парағы оқылмады.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Сол жазба</translation>
    </message>
    <message>
        <source>The template is in {file}. Send it out; filled in, it is taken in here without a question.</source>
        <translation>Бос үлгі «{file}» файлында. Оны таратыңыз; толтырылған үлгі осында сұрақсыз импортталады.</translation>
    </message>
    <message>
        <source>There is no seminar yet. Enter it first, then take its sheet in.</source>
        <translation>Семинарлар әлі енгізілмеген. Алдымен семинарды енгізіп, содан кейін парағын импорттаңыз.</translation>
    </message>
    <message>
        <source>There is no seminar “{value}”. Choose one: {seminars}.</source>
        <translation>«{value}» семинары жоқ. Біреуін таңдаңыз: {seminars}.</translation>
    </message>
    <message>
        <source>There was nothing new to take in: all rows are the same as before.</source>
        <translation>Жаңа дерек жоқ: барлық жол бұрынғы күйінде.</translation>
    </message>
    <message>
        <source>Two columns match one field: “{a}” and “{b}”. Choose one.</source>
        <translation>Екі баған бір өріске сәйкес келеді: «{a}» және «{b}». Біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>Values under it</source>
        <translation>Мәндері</translation>
    </message>
    <message>
        <source>Was → became, or the reason</source>
        <translation>Бұрынғысы → жаңасы немесе себебі</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What is corrected and decided is remembered: by head and sender, and for each person.</source>
        <translation>Түзетулер мен таңдаулар есте сақталады: тақырып пен жіберуші бойынша және әр адам бойынша.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Тізім түрі</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Түсіндірмесі</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Excel кітаптары</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерген</translation>
    </message>
    <message>
        <source>choose the seminar</source>
        <translation>семинарды таңдаңыз</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>есептелетін баған</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>алынбасын</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>күмәнді</translation>
    </message>
    <message>
        <source>each cell is a row</source>
        <translation>әр ұяшық – жеке жол</translation>
    </message>
    <message>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>head not recognised</source>
        <translation>тақырыбы танылмады</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>түзетілді</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>no such field in this list</source>
        <translation>бұл тізімде мұндай өріс жоқ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>жол нөмірі</translation>
    </message>
    <message>
        <source>same</source>
        <translation>сол күйінде</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>қолы</translation>
    </message>
    <message>
        <source>two columns match one field</source>
        <translation>екі баған бір өріске сәйкес келеді</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ескерту хабары</translation>
    </message>
    <message>
        <source>was here, not in the file</source>
        <translation>файлда жоқ</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>кім жіберді</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>{step} % of the file is read</source>
        <translation>Файл оқылды: {step}&#xa0;%</translation>
    </message>
    <message>
        <source>“{file}” does not say to which precincts the members belong. Add a column “Precinct №”.</source>
        <translation>«{file}» файлында мүшелердің қай учаскеден екені көрсетілмеген. «Учаске нөмірі» бағанын қосыңыз.</translation>
    </message>
    <message>
        <source>“{file}”. {line}</source>
        <translation>Импорт («{file}»). {line}</translation>
    </message>
</context>
<context>
    <name>IncidentKind</name>
    <message>
        <source>communications</source>
        <translation>байланыс</translation>
    </message>
    <message>
        <source>cyber incident</source>
        <translation>киберинцидент</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>жабдық</translation>
    </message>
    <message>
        <source>health</source>
        <translation>денсаулық</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>жылу</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>papers, ballots</source>
        <translation>құжат, бюллетень</translation>
    </message>
    <message>
        <source>power</source>
        <translation>жарық</translation>
    </message>
    <message>
        <source>public order</source>
        <translation>қоғамдық тәртіп</translation>
    </message>
    <message>
        <source>road</source>
        <translation>жол</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Add an incident</source>
        <translation>Оқиға қосу</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>Қалай шешілді</translation>
    </message>
    <message>
        <source>Incident changed: {what}</source>
        <translation>Оқиға түзетілді: {what}</translation>
    </message>
    <message>
        <source>Incident entered: {what}</source>
        <translation>Оқиға енгізілді: {what}</translation>
    </message>
    <message>
        <source>Incident solved: {what}</source>
        <translation>Оқиға шешілді: {what}</translation>
    </message>
    <message>
        <source>Incident taken out: {what}</source>
        <translation>Оқиға алып тасталды: {what}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Ins enters an incident; without a day it began today.</source>
        <translation>Ins оқиға енгізеді; күні жазылмаса, бүгін басталған болып саналады.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Mark as solved</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Жаңа оқиға</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Шешілген күні</translation>
    </message>
    <message>
        <source>Tasks follow from open incidents when they are brought up to date.</source>
        <translation>Тапсырмалар жаңартылғанда шешілмеген оқиғалардан тапсырма шығады.</translation>
    </message>
    <message>
        <source>The incident would be solved before it began.</source>
        <translation>Шешілген уақыты басталған уақытынан бұрын тұр.</translation>
    </message>
    <message>
        <source>The log prints as it stands; names of voters do not belong into it.</source>
        <translation>Журнал тұрған қалпында басылады; оған дауыс берушілердің аты-жөні жазылмайды.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>What is not solved stands on Today and on the chair&apos;s page.</source>
        <translation>Шешілмегені «Бүгін» бетінде және төрағаның парағында тұрады.</translation>
    </message>
    <message>
        <source>Who solves it</source>
        <translation>Кім шешеді</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>Кім хабарлады</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>“Mark as solved” closes the incident at hand today; how it was solved is written in its card.</source>
        <translation>«Шешілді» түймесі таңдалған оқиғаны бүгінгі күнмен жабады; қалай шешілгені карточкасына жазылады.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>citizens on the list</source>
        <translation>тізімдегі азаматтар</translation>
    </message>
    <message>
        <source>closed precinct (1 or 0)</source>
        <translation>жабық учаске (1 немесе 0)</translation>
    </message>
    <message>
        <source>first-time voters</source>
        <translation>алғаш дауыс берушілер</translation>
    </message>
    <message>
        <source>members of the commission</source>
        <translation>комиссия мүшелері</translation>
    </message>
    <message>
        <source>other precincts in the same building</source>
        <translation>сол ғимараттағы басқа учаскелер</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>үй-жайлар</translation>
    </message>
    <message>
        <source>requests to vote at home</source>
        <translation>үйде дауыс беруге өтініштер</translation>
    </message>
    <message>
        <source>seats of the commission</source>
        <translation>комиссиядағы орындар</translation>
    </message>
    <message>
        <source>voters with impaired hearing</source>
        <translation>есту қабілеті нашар сайлаушылар</translation>
    </message>
    <message>
        <source>voters with impaired vision</source>
        <translation>көру қабілеті нашар сайлаушылар</translation>
    </message>
    <message>
        <source>voters with musculoskeletal disorders</source>
        <translation>тірек-қимыл аппараты бұзылған сайлаушылар</translation>
    </message>
    <message>
        <source>wheelchair voters</source>
        <translation>кресло-арбамен жүретін сайлаушылар</translation>
    </message>
</context>
<context>
    <name>Inspections</name>
    <message numerus="yes">
        <source>%n visits planned</source>
        <translation>
            <numerusform>%n бару жоспарланды</numerusform>
            <numerusform>%n бару жоспарланды</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the number of the act.</source>
        <translation>Актінің нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>No point has an answer yet.</source>
        <translation>Әлі бірде-бір көрсеткішке жауап берілмеген.</translation>
    </message>
    <message>
        <source>No point is open in these precincts: there is nothing to look at again.</source>
        <translation>Бұл учаскелерде ашық көрсеткіш жоқ: қайта тексеретін ештеңе қалмаған.</translation>
    </message>
    <message>
        <source>Precinct № {no}: a visit is already planned for {date}.</source>
        <translation>№&#xa0;{no} учаске: бару күні жоспарланып қойған – {date}.</translation>
    </message>
    <message>
        <source>Precinct № {no}: act № {act} signed</source>
        <translation>№&#xa0;{no} учаске: №&#xa0;{act} актіге қол қойылды</translation>
    </message>
    <message>
        <source>Precinct № {no}: inspection of {date} entered</source>
        <translation>№&#xa0;{no} учаске: тексеру енгізілді, күні {date}</translation>
    </message>
    <message>
        <source>Precinct № {no}: no checklist is meant for its kind. Make one first.</source>
        <translation>№&#xa0;{no} учаске: оның түріне арналған тексеру парағы жоқ. Алдымен сондай парақ жасаңыз.</translation>
    </message>
    <message>
        <source>Precinct № {no}: visit cancelled</source>
        <translation>№&#xa0;{no} учаске: бару жоспардан алынды</translation>
    </message>
    <message>
        <source>Precinct № {no}: visit changed</source>
        <translation>№&#xa0;{no} учаске: бару жоспары өзгертілді</translation>
    </message>
    <message>
        <source>The act is dated before the inspection was held.</source>
        <translation>Актінің күні тексеру күнінен бұрын тұр.</translation>
    </message>
    <message>
        <source>The inspection has not been entered yet: there is nothing to sign.</source>
        <translation>Тексеру әлі енгізілмеген: қол қоятын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The point “{code}” is not on this sheet.</source>
        <translation>«{code}» көрсеткіші бұл парақта жоқ.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Each line is one step: who, when, what, from where, and how many rows it touched.</source>
        <translation>Әр жол – бір қадам: кім, қашан, не істеді, қайдан және неше жазбаны өзгертті.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Not undone: {action}. Data of this step were erased by law.</source>
        <translation>Болдырылмады: {action}. Бұл қадамның деректері заң бойынша өшірілген.</translation>
    </message>
    <message>
        <source>Not undone: {action}. Someone changed these data later.</source>
        <translation>Болдырылмады: {action}. Бұл деректерді кейін басқа адам өзгерткен.</translation>
    </message>
    <message>
        <source>Not undone: {action}. Someone changed these data later: {rows}.</source>
        <translation>Болдырылмады: {action}. Бұл деректерді кейін басқа адам өзгерткен: {rows}.</translation>
    </message>
    <message>
        <source>Not undone: {action}. The program was updated after this step.</source>
        <translation>Болдырылмады: {action}. Бұл қадамнан кейін бағдарлама жаңартылған.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Nothing is ever lost from the journal: an undo is a step of its own.</source>
        <translation>Журналдан ештеңе жоғалмайды: кері қайтару да бөлек қадам болып жазылады.</translation>
    </message>
    <message>
        <source>Of an import what was changed later is kept and named, the rest is taken back.</source>
        <translation>Импорттан кейін өзгертілген жолдар сақталып, аталады, қалғаны кері қайтарылады.</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>Қайталанды: {action}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жазба саны</translation>
    </message>
    <message>
        <source>Step {n} cannot be undone: it is undone already, or it is itself an undo.</source>
        <translation>{n}-қадамды кері қайтаруға болмайды: ол қайтарылып қойған немесе өзі кері қайтару қадамы.</translation>
    </message>
    <message>
        <source>The file was brought up to the new version of the program</source>
        <translation>Файлды бағдарламаның жаңа нұсқасына жаңарту</translation>
    </message>
    <message>
        <source>The steps are chained by digests, so that a change past the journal is found by a check.</source>
        <translation>Қадамдар бақылау сомаларымен тізбектелген: журналдан тыс өзгеріс тексеру кезінде анықталады.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Қайталайтын әрекет жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Кері қайтаратын әрекет жоқ.</translation>
    </message>
    <message>
        <source>Undo takes back the newest step that is not undone; Redo brings it again.</source>
        <translation>«Болдырмау: …» соңғы қадамды кері қайтарады; «Қайталау: …» оны қайта орындайды.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Осы қадамды болдырмау</translation>
    </message>
    <message>
        <source>Undone, but what was changed since is kept ({rows}): {action}</source>
        <translation>Кері қайтарылды, кейін өзгертілгені сақталды ({rows}): {action}</translation>
    </message>
    <message>
        <source>Undone, but what was changed since is kept: {action}</source>
        <translation>Кері қайтарылды, кейін өзгертілгені сақталды: {action}</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Кері қайтарылды: {action}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>файл жасау</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>paste from Excel</source>
        <translation>Excel кестесінен</translation>
    </message>
    <message>
        <source>steps: {n}</source>
        <translation>қадам саны: {n}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>кері қайтару</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>кері қайтарылған</translation>
    </message>
    <message>
        <source>window</source>
        <translation>терезе</translation>
    </message>
    <message>
        <source>“Undo this step” takes back the chosen one, as long as nobody changed its data later.</source>
        <translation>«Осы қадамды болдырмау» таңдалған қадамды қайтарады, егер деректерін кейін ешкім өзгертпесе.</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
</context>
<context>
    <name>KeepKind</name>
    <message>
        <source>absentee certificates</source>
        <translation>есептен шығару куәліктері</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>бюллетеньдер</translation>
    </message>
    <message>
        <source>journals, applications</source>
        <translation>журналдар, өтініштер</translation>
    </message>
    <message>
        <source>lists of citizens</source>
        <translation>азаматтар тізімдері</translation>
    </message>
    <message>
        <source>other papers</source>
        <translation>өзге құжаттар</translation>
    </message>
    <message>
        <source>protocols</source>
        <translation>хаттамалар</translation>
    </message>
    <message>
        <source>resolutions, minutes</source>
        <translation>қаулылар, отырыс хаттамалары</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>mark for deletion, leave</source>
        <translation>өшіруге белгілеу, шығу</translation>
    </message>
    <message>
        <source>new, edit, choose, copy the row</source>
        <translation>жаңа жол, түзету, таңдау, жолды қайталап қосу</translation>
    </message>
    <message>
        <source>ranges from and to Excel</source>
        <translation>ұяшықтарды Excel кестесінен және кері көшіру</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>бөлімдер</translation>
    </message>
    <message>
        <source>search</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>take the field and go on</source>
        <translation>өрісті қабылдап, келесісіне өту</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>әрекетті болдырмау, қайталау</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>At least one kit must be named.</source>
        <translation>Кемінде бір жинақ көрсетіңіз.</translation>
    </message>
    <message>
        <source>Enter the things</source>
        <translation>Заттарды енгізу</translation>
    </message>
    <message>
        <source>How many kits</source>
        <translation>Жинақ саны</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Kit “{name}”</source>
        <translation>«{name}» жинағы</translation>
    </message>
    <message>
        <source>Kit “{name}” entered: {n}</source>
        <translation>«{name}» жинағы енгізілді: {n}</translation>
    </message>
    <message>
        <source>Kit “{name}” taken out of use</source>
        <translation>«{name}» жинағы қолданыстан алынды</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Жинақтар</translation>
    </message>
    <message>
        <source>Kits…</source>
        <translation>Жинақтар…</translation>
    </message>
    <message>
        <source>Make of the selected entries</source>
        <translation>Таңдалғандардан құру</translation>
    </message>
    <message>
        <source>Name of a new kit</source>
        <translation>Жаңа жинақтың атауы</translation>
    </message>
    <message>
        <source>Select in the stock what belongs to the kit.</source>
        <translation>Жинаққа кіретін заттарды қоймадан таңдаңыз.</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Құрамы</translation>
    </message>
    <message>
        <source>Where they came</source>
        <translation>Қайда түсті</translation>
    </message>
</context>
<context>
    <name>LawPoints</name>
    <message>
        <source>A norm belongs to a topic: its act and article, and what it says.</source>
        <translation>Норма тақырыпқа жатады: актісі, бабы және мазмұны.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Act, Kazakh</source>
        <translation>Акт, қазақша</translation>
    </message>
    <message>
        <source>Act, Russian</source>
        <translation>Акт, орысша</translation>
    </message>
    <message>
        <source>Add a norm</source>
        <translation>Норма қосу</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Before, Kazakh</source>
        <translation>Бұрын, қазақша</translation>
    </message>
    <message>
        <source>Before, Russian</source>
        <translation>Бұрын, орысша</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Күшіне енген күні</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Аяқталу күні</translation>
    </message>
    <message>
        <source>New norm</source>
        <translation>Жаңа норма</translation>
    </message>
    <message>
        <source>Norm changed: {what}</source>
        <translation>Норма түзетілді: {what}</translation>
    </message>
    <message>
        <source>Norm entered: {what}</source>
        <translation>Норма енгізілді: {what}</translation>
    </message>
    <message>
        <source>Norm taken out: {what}</source>
        <translation>Норма тізімнен алынды: {what}</translation>
    </message>
    <message>
        <source>Norms behind the topics</source>
        <translation>Тақырыптардың нормалары</translation>
    </message>
    <message>
        <source>Norms: before and now</source>
        <translation>Нормалар: бұрын және қазір</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Now, Kazakh</source>
        <translation>Қазір, қазақша</translation>
    </message>
    <message>
        <source>Now, Russian</source>
        <translation>Қазір, орысша</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>What it said before, where it changed</source>
        <translation>Бұрынғы мазмұны (өзгерген болса)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>What ships names its source; look it over with the act in force before you print it.</source>
        <translation>Бағдарламамен келген норманың дереккөзі көрсетілген; басып шығарар алдында қолданыстағы актімен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Where it changed, write what it said before: the hand-out prints both side by side.</source>
        <translation>Өзгерген норманың бұрынғы мазмұнын жазыңыз: үлестірме қағазда екеуі қатар басылады.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>A line each: post – initials and surname. Empty: as the paper is.</source>
        <translation>Әр жолға біреуі: лауазымы – аты-жөні. Бос болса, есептегідей қалады.</translation>
    </message>
    <message>
        <source>A newer version of the program saved this layout. Update the program or choose another.</source>
        <translation>Бұл үлгіні бағдарламаның жаңарақ нұсқасы сақтаған. Бағдарламаны жаңартыңыз немесе басқа үлгіні таңдаңыз.</translation>
    </message>
    <message>
        <source>At most {n} people sign one paper.</source>
        <translation>Бір қағазға ең көбі {n} адам қол қояды.</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Қашаннан бері</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Бағандар…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Give the layout a name.</source>
        <translation>Үлгіге атау беріңіз.</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Топтау</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Жатық</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріп өлшемі</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Mark what is only told</source>
        <translation>Айтылғанын ғана белгілеу</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Үлгінің атауы</translation>
    </message>
    <message>
        <source>Only rows where</source>
        <translation>Тек мына баған</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тік</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Үлгіні сақтау</translation>
    </message>
    <message>
        <source>Saved layout</source>
        <translation>Сақталған үлгі</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Signatures…</source>
        <translation>Қол қоюшылар…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. Choose one: {layouts}.</source>
        <translation>«{name}» деген үлгі жоқ. Мыналардың бірін таңдаңыз: {layouts}.</translation>
    </message>
    <message>
        <source>This layout cannot be read. Choose the settings anew and save them.</source>
        <translation>Бұл үлгі оқылмайды. Параметрлерді қайта таңдап, сақтаңыз.</translation>
    </message>
    <message>
        <source>This layout leaves no column. Choose at least one.</source>
        <translation>Бұл үлгіде бірде-бір баған қалмады. Кемінде біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>This layout leaves no row. Change what is kept.</source>
        <translation>Бұл үлгіде бірде-бір жол қалмады. Шартын өзгертіңіз.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кім қол қояды</translation>
    </message>
    <message>
        <source>With the letterhead</source>
        <translation>Бекіту бланкімен</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>есептегідей</translation>
    </message>
    <message>
        <source>is</source>
        <translation>мәні</translation>
    </message>
    <message>
        <source>the paper&apos;s own</source>
        <translation>есептің өз түрі</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message numerus="yes">
        <source>%n lessons proposed</source>
        <translation>
            <numerusform>%n сабақ ұсынылды</numerusform>
            <numerusform>%n сабақ ұсынылды</numerusform>
        </translation>
    </message>
    <message>
        <source>A lesson that is not to go into the next calendar only stays to be read.</source>
        <translation>Келесі күнтізбеге өтпейтін сабақ тек оқу үшін қалады.</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Сабақ қосу</translation>
    </message>
    <message>
        <source>Days before the vote</source>
        <translation>Дауыс беруге дейінгі күн</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>Неден</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Into the next calendar</source>
        <translation>Келесі күнтізбеге</translation>
    </message>
    <message>
        <source>Lesson changed: {what}</source>
        <translation>Сабақ түзетілді: {what}</translation>
    </message>
    <message>
        <source>Lesson taken out: {what}</source>
        <translation>Сабақ тізімнен алынды: {what}</translation>
    </message>
    <message>
        <source>Lesson written down: {what}</source>
        <translation>Сабақ жазылды: {what}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Жаңа сабақ</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Қай күні</translation>
    </message>
    <message>
        <source>The list prints for the last meeting of the campaign.</source>
        <translation>Тізім науқанның соңғы отырысына басылады.</translation>
    </message>
    <message>
        <source>What we would do</source>
        <translation>Не істер едік</translation>
    </message>
    <message>
        <source>When the next campaign begins, each lesson becomes a line of its calendar.</source>
        <translation>Келесі науқан басталғанда, әр сабақ оның күнтізбесінің жолы болады.</translation>
    </message>
    <message>
        <source>Write what you would do earlier or otherwise, and on which day before the vote.</source>
        <translation>Нені ертерек не басқаша істер едіңіз және дауыс беруге неше күн қалғанда – соны жазыңыз.</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>оқиға</translation>
    </message>
    <message>
        <source>own</source>
        <translation>өз сабағымыз</translation>
    </message>
    <message>
        <source>repeated remark</source>
        <translation>қайталанған ескерту</translation>
    </message>
    <message>
        <source>“Propose” takes over incidents and remarks that several precincts share.</source>
        <translation>«Ұсыну» оқиғалар мен бірнеше учаскеде қайталанған ескертулерді алып келеді.</translation>
    </message>
</context>
<context>
    <name>LetterAbout</name>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>учаске</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>үй-жай</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>shortage</source>
        <translation>жетіспейтіні</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>answer to a letter</source>
        <translation>хатқа жауап</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>premises for a precinct</source>
        <translation>учаскеге үй-жай</translation>
    </message>
    <message>
        <source>release of members from work</source>
        <translation>мүшелерді жұмыстан босату</translation>
    </message>
    <message>
        <source>remarks to be mended</source>
        <translation>жойылатын ескертулер</translation>
    </message>
    <message>
        <source>shortage of items</source>
        <translation>жетіспейтін жабдық</translation>
    </message>
    <message>
        <source>vacancies in commissions</source>
        <translation>комиссиядағы бос орындар</translation>
    </message>
</context>
<context>
    <name>LetterSubject</name>
    <message>
        <source>Equipment that precincts lack</source>
        <translation>Учаскелерге жетіспейтін жабдық туралы</translation>
    </message>
    <message>
        <source>Mending of remarks in precincts</source>
        <translation>Учаскелердегі ескертулерді жою туралы</translation>
    </message>
    <message>
        <source>Premises for precincts</source>
        <translation>Учаскелерге үй-жай бөлу туралы</translation>
    </message>
    <message>
        <source>Release of members of precinct commissions from work</source>
        <translation>Учаскелік комиссия мүшелерін жұмыстан босату туралы</translation>
    </message>
</context>
<context>
    <name>LetterWay</name>
    <message>
        <source>in</source>
        <translation>кіріс</translation>
    </message>
    <message>
        <source>out</source>
        <translation>шығыс</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n letters drafted</source>
        <translation>
            <numerusform>%n хат жобасы жазылды</numerusform>
            <numerusform>%n хат жобасы жазылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter out is due by the law&apos;s three days; on the eve and on the day at once.</source>
        <translation>Шығыс хатқа мемлекеттік орган заң бойынша үш күнде, ал дауыс беру қарсаңында және сол күні дереу жауап береді.</translation>
    </message>
    <message>
        <source>A number is not used twice among letters out.</source>
        <translation>Шығыс хаттардың нөмірі қайталанбайды.</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>Хат қосу</translation>
    </message>
    <message>
        <source>An answer came</source>
        <translation>Жауап келді</translation>
    </message>
    <message>
        <source>An answer goes the other way: a letter in answers a letter out.</source>
        <translation>Жауап кері бағытта жүреді: шығыс хатқа кіріс хат жауап береді.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауабы</translation>
    </message>
    <message>
        <source>Answer came</source>
        <translation>Жауап келді</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Жауап хат</translation>
    </message>
    <message>
        <source>Answers letter</source>
        <translation>Қай хатқа жауап</translation>
    </message>
    <message>
        <source>Closed by the answer</source>
        <translation>Жауаппен жабылатыны</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Filled in: {names}</source>
        <translation>Толтырылатыны: {names}</translation>
    </message>
    <message>
        <source>From remarks…</source>
        <translation>Ескертуден…</translation>
    </message>
    <message>
        <source>Give the letter its number.</source>
        <translation>Хаттың нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Its answer closes all of that at once, as told by the answer; inspections look again.</source>
        <translation>Жауап осының бәрін бірден «айтылды» деп жабады; кейін тексеруде қайта қаралады.</translation>
    </message>
    <message>
        <source>Letter changed: {subject}</source>
        <translation>Хат түзетілді: {subject}</translation>
    </message>
    <message>
        <source>Letter entered: {subject}</source>
        <translation>Хат енгізілді: {subject}</translation>
    </message>
    <message>
        <source>Letter taken out: {subject}</source>
        <translation>Хат тізімнен алынды: {subject}</translation>
    </message>
    <message>
        <source>Letter № {no} answered: {subject}</source>
        <translation>№&#xa0;{no} хатқа жауап келді: {subject}</translation>
    </message>
    <message>
        <source>Letter № {no} sent: {subject}</source>
        <translation>№&#xa0;{no} хат жіберілді: {subject}</translation>
    </message>
    <message>
        <source>Letters are written</source>
        <translation>Хаттар жазылуда</translation>
    </message>
    <message>
        <source>Letters to executors</source>
        <translation>Орындаушыларға хаттар</translation>
    </message>
    <message>
        <source>Letters to workplaces</source>
        <translation>Жұмыс орындарына хаттар</translation>
    </message>
    <message>
        <source>Model text: {kind}</source>
        <translation>Үлгі мәтіні: {kind}</translation>
    </message>
    <message>
        <source>Model text…</source>
        <translation>Үлгі мәтіні…</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Жаңа хат</translation>
    </message>
    <message>
        <source>No member has a workplace in the register.</source>
        <translation>Тізілімде бірде-бір мүшенің жұмыс орны жазылмаған.</translation>
    </message>
    <message>
        <source>Number and day of the letter</source>
        <translation>Хаттың нөмірі мен күні</translation>
    </message>
    <message>
        <source>Number and send</source>
        <translation>Нөмірлеп жіберу</translation>
    </message>
    <message>
        <source>One letter to each employer of members, with the names of its people.</source>
        <translation>Мүшелердің әр жұмыс орнына бір хат, ішінде қызметкерлерінің аты-жөні.</translation>
    </message>
    <message>
        <source>One letter to each executor. What an open letter asks for already is left out.</source>
        <translation>Әр орындаушыға бір хат. Ашық хатта сұралғаны қайта сұралмайды.</translation>
    </message>
    <message>
        <source>Only promised, until:</source>
        <translation>Тек уәде берілді, мерзімі:</translation>
    </message>
    <message>
        <source>Our № of the answer</source>
        <translation>Жауаптың кіріс нөмірі</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Say until when it is promised.</source>
        <translation>Қай күнге дейін уәде берілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Take the answer</source>
        <translation>Жауапты тіркеу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтіні</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Қазақша мәтіні</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Орысша мәтіні</translation>
    </message>
    <message>
        <source>Text of letters changed</source>
        <translation>Хаттың үлгі мәтіні түзетілді</translation>
    </message>
    <message>
        <source>The answer is dated before the letter itself ({date}).</source>
        <translation>Жауаптың күні хаттан бұрын тұр ({date}).</translation>
    </message>
    <message>
        <source>The answer would be due before the letter was sent.</source>
        <translation>Жауап мерзімі хат жіберілгенге дейін болып тұр.</translation>
    </message>
    <message>
        <source>The letter has not been sent yet: it cannot be answered. Give it its № and its day first.</source>
        <translation>Хат әлі жіберілмеген: оған жауап болмайды. Алдымен нөмірі мен күнін жазыңыз.</translation>
    </message>
    <message>
        <source>The letter is dated after today ({date}).</source>
        <translation>Хаттың күні бүгіннен кейін тұр ({date}).</translation>
    </message>
    <message>
        <source>The letter is linked with nothing. “From remarks” links by itself.</source>
        <translation>Хат ештеңемен байланыспаған. «Ескертуден» арқылы жазылған хат өзі байланысады.</translation>
    </message>
    <message>
        <source>The number {no} is taken by another letter of this campaign.</source>
        <translation>№&#xa0;{no} осы науқанның басқа хатында тұр.</translation>
    </message>
    <message>
        <source>The texts are yours to change: “Model text…” beside a letter; Word and PDF come from Print.</source>
        <translation>Мәтінді өзгертуге болады: хат жанындағы «Үлгі мәтіні…»; Word пен PDF «Басып шығару» арқылы алынады.</translation>
    </message>
    <message>
        <source>Their №</source>
        <translation>Келген хаттың №</translation>
    </message>
    <message>
        <source>Their № and date</source>
        <translation>Келген нөмірі, күні</translation>
    </message>
    <message>
        <source>There is nothing to ask for: no open remark, no shortage, every precinct has premises.</source>
        <translation>Сұрайтын ештеңе жоқ: ашық ескерту де, жетіспейтін жабдық та жоқ, әр учаскенің үй-жайы бар.</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>Кімге немесе кімнен</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>To workplaces…</source>
        <translation>Жұмыс орнына…</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Не сұралған</translation>
    </message>
    <message>
        <source>Write all</source>
        <translation>Бәрін жазу</translation>
    </message>
    <message>
        <source>Write this one</source>
        <translation>Осыны жазу</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>жабылды {day}</translation>
    </message>
    <message>
        <source>executor not named</source>
        <translation>орындаушысы жазылмаған</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>open: {a} of {b}</source>
        <translation>ашығы: {a} / {b}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>мерзімі {day}</translation>
    </message>
    <message>
        <source>{name} – precinct № {no}, {post}</source>
        <translation>{name} – №&#xa0;{no} учаске, {post}</translation>
    </message>
    <message>
        <source>“From remarks” makes one letter for everything that an executor is to mend, bring or give.</source>
        <translation>«Ескертуден» бір орындаушы түзететін, әкелетін, беретін нәрсенің бәріне бір хат жазады.</translation>
    </message>
    <message>
        <source>“To workplaces” writes to every employer of members with the names of its people.</source>
        <translation>«Жұмыс орнына» мүшелердің әр жұмыс берушісіне қызметкерлерінің аты-жөнімен хат жазады.</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>basic</source>
        <translation>базалық</translation>
    </message>
    <message>
        <source>good</source>
        <translation>жақсы</translation>
    </message>
    <message>
        <source>high</source>
        <translation>жоғары</translation>
    </message>
    <message>
        <source>low</source>
        <translation>төмен</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Log in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ашылуда…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>Wrong password. Try again in {n} seconds.</source>
        <translation>Құпиясөз қате. {n} секундтан кейін қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>Wrong password. Try again, or use the recovery code.</source>
        <translation>Құпиясөз қате. Қайта енгізіңіз немесе қалпына келтіру кодын пайдаланыңыз.</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>қажет емес</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>ішінара</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>Тексеру күні</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Keys: 1 yes, 2 partly, 0 no, 9 not needed</source>
        <translation>Пернелер: 1 – иә, 2 – ішінара, 0 – жоқ, 9 – қажет емес</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Who said so, act №</source>
        <translation>Кім айтты, акт №</translation>
    </message>
    <message>
        <source>building</source>
        <translation>ғимарат</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>About what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>About what, in Russian</source>
        <translation>Не туралы, орысша</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Қалыс қалды</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Мәселе қосу</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Agenda, minutes, resolution and extract print in Kazakh and Russian and go out to Word.</source>
        <translation>Күн тәртібі, хаттама, қаулы және үзінді көшірме қазақша, орысша басылады, Word файлына да шығады.</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>Күн тәртібі…</translation>
    </message>
    <message>
        <source>All are present</source>
        <translation>Бәрі қатысты</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>Отырыс қосу</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Decided, in Russian</source>
        <translation>Шешім, орысша</translation>
    </message>
    <message>
        <source>Enter our own members in the room of members first.</source>
        <translation>Алдымен «Комиссия мүшелері» бөлімінде өз комиссиямыздың мүшелерін енгізіңіз.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Жақтап</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Тыңдалды</translation>
    </message>
    <message>
        <source>Heard, in Russian</source>
        <translation>Тыңдалды, орысша</translation>
    </message>
    <message>
        <source>Ins calls a meeting; number, members, chair and secretary are filled in.</source>
        <translation>Ins жаңа отырыс қосады; нөмірі, мүше саны, төрағасы мен хатшысы өзі толтырылады.</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Шақырылғандар</translation>
    </message>
    <message>
        <source>Make a resolution</source>
        <translation>Қаулы шығару</translation>
    </message>
    <message>
        <source>Meeting № {no} changed</source>
        <translation>№&#xa0;{no} отырыс түзетілді</translation>
    </message>
    <message>
        <source>Meeting № {no} entered</source>
        <translation>№&#xa0;{no} отырыс енгізілді</translation>
    </message>
    <message>
        <source>Meeting № {no} is entered already. The next free number is {next}.</source>
        <translation>№&#xa0;{no} отырыс енгізілген. Келесі бос нөмір: {next}.</translation>
    </message>
    <message>
        <source>Meeting № {no} taken out</source>
        <translation>№&#xa0;{no} отырыс тізімнен алынды</translation>
    </message>
    <message>
        <source>Meeting № {no}, {date}</source>
        <translation>№&#xa0;{no} отырыс, {date}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting № {no}: %n members present</source>
        <translation>
            <numerusform>№&#xa0;{no} отырыс: %n мүше қатысты</numerusform>
            <numerusform>№&#xa0;{no} отырыс: %n мүше қатысты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meeting № {no}: %n subjects proposed</source>
        <translation>
            <numerusform>№&#xa0;{no} отырыс: %n мәселе ұсынылды</numerusform>
            <numerusform>№&#xa0;{no} отырыс: %n мәселе ұсынылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting № {no}: “{subject}”</source>
        <translation>№&#xa0;{no} отырыс: «{subject}»</translation>
    </message>
    <message>
        <source>Meeting № {no}: “{subject}” taken off the agenda</source>
        <translation>№&#xa0;{no} отырыс: «{subject}» күн тәртібінен алынды</translation>
    </message>
    <message>
        <source>Members in all</source>
        <translation>Мүшелердің жалпы саны</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Хаттама…</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Жаңа отырыс</translation>
    </message>
    <message>
        <source>Nothing can be decided before two thirds of the members are ticked as present.</source>
        <translation>Мүшелердің үштен екісі қатысты деп белгіленбей, шешім жазылмайды.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Өтетін орны</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Қатысты</translation>
    </message>
    <message>
        <source>Presided by</source>
        <translation>Төрағалық етуші</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Resolution №</source>
        <translation>Қаулы №</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Қаулылар</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Баяндамашы</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>There are {votes} votes, but {present} members are present.</source>
        <translation>Берілген дауыс {votes}, ал қатысқан мүше – {present}.</translation>
    </message>
    <message>
        <source>There is no quorum: {present} of {seats} members are present, {needed} are needed. Mark who came, or choose another day for the meeting.</source>
        <translation>Кворум жоқ: мүшелер саны {seats}, қатысқаны {present}, кемінде {needed} керек. Келгендерді белгілеңіз немесе отырысқа басқа күн таңдаңыз.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Не шешілді</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кім келді</translation>
    </message>
    <message>
        <source>no quorum: {present} of {seats}, {needed} needed</source>
        <translation>кворум жоқ: {present} / {seats}, керегі {needed}</translation>
    </message>
    <message>
        <source>quorum: {present} of {seats}</source>
        <translation>кворум бар: {present} / {seats}</translation>
    </message>
    <message>
        <source>“Make a resolution” gives what was decided its number; the facts it makes are told there.</source>
        <translation>«Қаулы шығару» шешімге нөмір береді; ол өзгертетін деректер сол қаулыда көрсетіледі.</translation>
    </message>
    <message>
        <source>“Propose” puts on the agenda what the calendar asks for within a week and what waits.</source>
        <translation>«Ұсыну» күн тәртібіне бір апта ішіндегі күнтізбе мәселелері мен шешілмегендерді қосады.</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>A tick after the phone says that somebody got through; “?” that nobody has yet.</source>
        <translation>Телефон қасындағы құсбелгі – осы нөмірмен байланыс расталған, «?» – әлі ешкім хабарласпаған.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Мүше қосу</translation>
    </message>
    <message>
        <source>All commissions</source>
        <translation>Барлық комиссия</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Commission members</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білімі</translation>
    </message>
    <message>
        <source>Entry test</source>
        <translation>Кіріс тестілеуі</translation>
    </message>
    <message>
        <source>Exit test</source>
        <translation>Қорытынды тестілеу</translation>
    </message>
    <message>
        <source>F2 changes a cell in its place, Ctrl+C and Ctrl+V carry ranges to and from Excel.</source>
        <translation>F2 ұяшықты орнында түзетеді, Ctrl+C және Ctrl+V ұяшықтарды Excel кестесіне және кері көшіреді.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Ins adds a member, F9 copies one, Del marks one for deletion; everything can be undone.</source>
        <translation>Ins мүше қосады, F9 жолды қайталап қосады, Del өшіруге белгілейді; бәрін кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Құжат тілі</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Жаңа мүше</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Our commission</source>
        <translation>Өз комиссиямыз</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Permanent member</source>
        <translation>Тұрақты негіздегі мүше</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Жеке деректері</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phone confirmed on</source>
        <translation>Телефон расталған күні</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Өкілеттігі</translation>
    </message>
    <message>
        <source>Powers from</source>
        <translation>Өкілеттігінің басталуы</translation>
    </message>
    <message>
        <source>Powers until</source>
        <translation>Өкілеттігінің аяқталуы</translation>
    </message>
    <message>
        <source>Pr. №</source>
        <translation>Учаске №</translation>
    </message>
    <message>
        <source>Precinct No. {n}</source>
        <translation>№&#xa0;{n} учаске</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Учаске №</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Ұсынған ұйым</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Ауылдық округ</translation>
    </message>
    <message>
        <source>Search finds people by name, village or number, typed with or without Kazakh letters.</source>
        <translation>Іздеу адамды аты-жөні, ауылы немесе нөмірі бойынша табады; қазақ әріптерінсіз терсе де болады.</translation>
    </message>
    <message>
        <source>Several phones are typed one after another with commas.</source>
        <translation>Бірнеше телефон үтірмен бөліп жазылады.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>The post ends before it begins.</source>
        <translation>Өкілеттігі басталмай тұрып аяқталады. Күндерін тексеріңіз.</translation>
    </message>
    <message>
        <source>The tree on the left narrows the list to an okrug or to one commission; 7/6 is an empty seat.</source>
        <translation>Сол жақтағы тізім бойынша бір округті немесе бір комиссияны таңдауға болады; 7/6 – бос орын бар.</translation>
    </message>
    <message>
        <source>There is no precinct № {no} in this campaign. Enter it first.</source>
        <translation>Бұл науқанда №&#xa0;{no} учаске жоқ. Алдымен оны енгізіңіз.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Оқытылған күні</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Оқыту</translation>
    </message>
    <message>
        <source>Without okrug</source>
        <translation>Округі жоқ</translation>
    </message>
    <message>
        <source>Written consent</source>
        <translation>Жазбаша келісімі</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>оқытылмаған</translation>
    </message>
    <message>
        <source>{person} brought back</source>
        <translation>Құрамға қайтару ({person})</translation>
    </message>
    <message>
        <source>{person} changed</source>
        <translation>Мүше деректерін түзету ({person})</translation>
    </message>
    <message>
        <source>{person} entered</source>
        <translation>Мүшені енгізу ({person})</translation>
    </message>
    <message>
        <source>{person} left the commission</source>
        <translation>Құрамнан шығару ({person})</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Кө&amp;мек</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Есептер</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Кө&amp;рініс</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>Campaigns…</source>
        <translation>Науқандар…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Қараңғы реңк</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Help with this window</source>
        <translation>Осы терезе бойынша көмек</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Әрекетті қайталау</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Соңғы әрекетті болдырмау</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>Хабарды жабу</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Мәліметті көшіру</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Date of the minutes</source>
        <translation>Хаттама күні</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Minutes №</source>
        <translation>Хаттама №</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Сөз сөйлегендер</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>22:00–06:00 is a usual default without a source; the office sets its own.</source>
        <translation>22:00–06:00 – дереккөзі жоқ әдеттегі мән; комиссия өз уақытын қояды.</translation>
    </message>
    <message>
        <source>8 · 7,5 · 8/2: two at night · 8*: a day off · Ctrl+D fills down</source>
        <translation>8 · 7,5 · 8/2: екеуі түнде · 8*: демалыс күні · Ctrl+D төмен толтырады</translation>
    </message>
    <message>
        <source>A line of the budget has four sums: planned, received, obligated, spent; all in tenge.</source>
        <translation>Бюджет жолында төрт сома бар: жоспарланды, түсті, міндеттеме алынды, жұмсалды; бәрі теңгемен.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Шот нөмірі</translation>
    </message>
    <message>
        <source>Add budget line</source>
        <translation>Бюджет жолын қосу</translation>
    </message>
    <message>
        <source>An hour of each post</source>
        <translation>Әр лауазымның бір сағаты</translation>
    </message>
    <message>
        <source>An hour, tenge</source>
        <translation>Бір сағат, теңге</translation>
    </message>
    <message>
        <source>Blank by default. What is typed here stays out of the journal.</source>
        <translation>Әдепкіде бос. Мұнда терілгені журналға жазылмайды.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Шығыс бабы</translation>
    </message>
    <message>
        <source>Budget line added: {title}</source>
        <translation>Бюджет жолы қосылды: {title}</translation>
    </message>
    <message>
        <source>Budget line changed: {title}</source>
        <translation>Бюджет жолы түзетілді: {title}</translation>
    </message>
    <message>
        <source>Budget line taken out: {title}</source>
        <translation>Бюджет жолы тізімнен алынды: {title}</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Ғимарат</translation>
    </message>
    <message>
        <source>Day off, %</source>
        <translation>Демалыс күні, %</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бос қалдық</translation>
    </message>
    <message>
        <source>From the roster</source>
        <translation>Кезекшілік кестесінен</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>IINs and account numbers lie in a sealed table and are destroyed when the pay is paid.</source>
        <translation>ЖСН мен шот нөмірлері жабық кестеде сақталады, еңбекақы төленгенде жойылады.</translation>
    </message>
    <message>
        <source>Keeping the number</source>
        <translation>Нөмір сақталуда</translation>
    </message>
    <message>
        <source>New budget line</source>
        <translation>Жаңа бюджет жолы</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Келесі апта</translation>
    </message>
    <message>
        <source>Night hours of the roster</source>
        <translation>Кезекшіліктің түнгі уақыты</translation>
    </message>
    <message>
        <source>Night, %</source>
        <translation>Түнгі, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Numbers for the pay</source>
        <translation>Төлемге арналған нөмірлер</translation>
    </message>
    <message>
        <source>Obligated</source>
        <translation>Міндеттеме алынды</translation>
    </message>
    <message>
        <source>Paid: destroy</source>
        <translation>Төленді: жою</translation>
    </message>
    <message>
        <source>Pay list, numbers…</source>
        <translation>Нөмірлі төлем тізімі…</translation>
    </message>
    <message>
        <source>Plan less spent</source>
        <translation>Жоспар мен шығыс айырмасы</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарланды</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Алдыңғы апта</translation>
    </message>
    <message>
        <source>Print the timesheet</source>
        <translation>Табельді басып шығару</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Мөлшерлемелер</translation>
    </message>
    <message>
        <source>Rates and pay</source>
        <translation>Мөлшерлеме, төлем</translation>
    </message>
    <message>
        <source>Rates are the commission&apos;s own; without a rate there is no sum.</source>
        <translation>Мөлшерлемені комиссияның өзі енгізеді; мөлшерлемесіз сома есептелмейді.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Save the pay list</source>
        <translation>Төлем тізімін сақтау</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Қаржы көзі</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Жұмсалды</translation>
    </message>
    <message>
        <source>Sum, tenge</source>
        <translation>Сома, теңге</translation>
    </message>
    <message>
        <source>Sums, tenge</source>
        <translation>Сомалар, теңге</translation>
    </message>
    <message>
        <source>The chair always may</source>
        <translation>Төрағаға әрдайым рұқсат</translation>
    </message>
    <message>
        <source>The execution of the budget, the timesheet and the pay list are printed from Reports.</source>
        <translation>Бюджеттің орындалуы, табель және төлем тізімі «Есептер» бөлімінен басып шығарылады.</translation>
    </message>
    <message>
        <source>The file has no other users yet; the chair lets them in on the page of settings.</source>
        <translation>Файлдың басқа пайдаланушысы әзірге жоқ; төраға оларды «Баптаулар» бетінде қосады.</translation>
    </message>
    <message>
        <source>The rates come from the commission&apos;s own papers; none is shipped.</source>
        <translation>Мөлшерлеме комиссияның өз құжаттарынан алынады; бағдарламада дайын мөлшерлеме жоқ.</translation>
    </message>
    <message>
        <source>The timesheet takes hours: 8; 7,5; 8/2 with two hours at night; 8* on a day off.</source>
        <translation>Табельге сағат теріледі: 8; 7,5; 8/2 – екі сағаты түнде; 8* – демалыс күні.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Табель</translation>
    </message>
    <message>
        <source>Who may see the numbers for the pay</source>
        <translation>Төлемге арналған нөмірлерді кім көреді</translation>
    </message>
    <message>
        <source>Who may see…</source>
        <translation>Кімге ашық…</translation>
    </message>
    <message>
        <source>our own commission</source>
        <translation>өз комиссиямыз</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>№&#xa0;{no} учаске</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{purpose} · plan less spent: {sum} tenge</source>
        <translation>{purpose} · жоспар мен шығыс айырмасы: {sum} теңге</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%n dates move</source>
        <translation>
            <numerusform>%n күн жылжиды</numerusform>
            <numerusform>%n күн жылжиды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are past already</source>
        <translation>
            <numerusform>оның ішінде %n күн өтіп кеткен</numerusform>
            <numerusform>оның ішінде %n күн өтіп кеткен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by the office stay</source>
        <translation>
            <numerusform>комиссия белгілеген %n күн қалады</numerusform>
            <numerusform>комиссия белгілеген %n күн қалады</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the dates</source>
        <translation>Күндерді қабылдау</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Болады</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Тағайындалған күні</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Commission formed on</source>
        <translation>Комиссия құрылған күн</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>Күн қалай саналады</translation>
    </message>
    <message>
        <source>Move the days of the campaign</source>
        <translation>Науқан күндерін жылжыту</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Ештеңе жылжымайды.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>алынады</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>жылжиды</translation>
    </message>
    <message>
        <source>moves, past already</source>
        <translation>жылжиды, өтіп кеткен</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>қалады</translation>
    </message>
    <message>
        <source>stays, set by the office</source>
        <translation>қалады, комиссия белгілеген</translation>
    </message>
    <message>
        <source>{moved}, {past}, {kept}.</source>
        <translation>{moved}, {past}, {kept}.</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>No precinct № {no} works in this campaign.</source>
        <translation>Бұл науқанда №&#xa0;{no} учаске жұмыс істемейді немесе тізімде жоқ.</translation>
    </message>
    <message>
        <source>a proposal, no official norm is known</source>
        <translation>ұсыныс, ресми норма белгісіз</translation>
    </message>
    <message>
        <source>decision of the commission: {source}</source>
        <translation>комиссия шешімі: {source}</translation>
    </message>
    <message>
        <source>{basis}; version {n}</source>
        <translation>{basis}; нұсқа: {n}</translation>
    </message>
    <message>
        <source>{basis}; version {n}, in force since {date}</source>
        <translation>{basis}; нұсқа: {n}, қолданылу күні: {date}</translation>
    </message>
    <message>
        <source>{item}: need unknown. Rule: {rule}; {fault} Basis: {basis}.</source>
        <translation>{item}: қажеті белгісіз. Ережесі: {rule}; {fault} Негізі: {basis}.</translation>
    </message>
    <message>
        <source>{item}: norm not set and no need entered.</source>
        <translation>{item}: норма белгіленбеген, қажеті енгізілмеген.</translation>
    </message>
    <message>
        <source>{item}: norm not set. The program proposes, not yet in force: {rule}.</source>
        <translation>{item}: норма белгіленбеген. Бағдарламаның ұсынысы, күшіне енген жоқ: {rule}.</translation>
    </message>
    <message>
        <source>{item}: {n} at every precinct. Basis: {basis}.</source>
        <translation>{item}: әр учаскеге керегі – {n}. Негізі: {basis}.</translation>
    </message>
    <message>
        <source>{item}: {n}, entered by hand. Source: {source}.</source>
        <translation>{item}: {n}, қолмен енгізілген. Дереккөзі: {source}.</translation>
    </message>
    <message>
        <source>{item}: {n}, entered by hand; no source is named.</source>
        <translation>{item}: {n}, қолмен енгізілген; дереккөзі көрсетілмеген.</translation>
    </message>
    <message>
        <source>{item}: {rule} = {n}. Known: {inputs}. Basis: {basis}.</source>
        <translation>{item}: {rule} = {n}. Белгілісі: {inputs}. Негізі: {basis}.</translation>
    </message>
    <message>
        <source>{source}</source>
        <translation>{source}</translation>
    </message>
    <message>
        <source>{typed} The rule would give {n}.</source>
        <translation>{typed} Ереже бойынша: {n}.</translation>
    </message>
    <message>
        <source>{what} – {n}</source>
        <translation>{what} – {n}</translation>
    </message>
    <message>
        <source>{what} – {n} ({date}, {degree})</source>
        <translation>{what} – {n} ({date}, {degree})</translation>
    </message>
    <message>
        <source>{what} – {n} ({date}, {degree}: {source})</source>
        <translation>{what} – {n} ({date}, {degree}: {source})</translation>
    </message>
    <message>
        <source>№ {no}. {why} In place and good: {have}; short: {short}.</source>
        <translation>№&#xa0;{no}. {why} Жарамдысы: {have}; жетіспейтіні: {short}.</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>ballots</source>
        <translation>бюллетень</translation>
    </message>
    <message>
        <source>booths</source>
        <translation>кабина</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>жәшік</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>күзет</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>жылу</translation>
    </message>
    <message>
        <source>key</source>
        <translation>кілт</translation>
    </message>
    <message>
        <source>light</source>
        <translation>жарық</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>байланыс</translation>
    </message>
    <message>
        <source>who stays</source>
        <translation>қалатын адам</translation>
    </message>
</context>
<context>
    <name>Norms</name>
    <message numerus="yes">
        <source>%n norms taken over</source>
        <translation>
            <numerusform>%n норма қабылданды</numerusform>
            <numerusform>%n норма қабылданды</numerusform>
        </translation>
    </message>
    <message>
        <source>A norm by law or by decision needs its source, else it cannot be stored as such.</source>
        <translation>Заң немесе шешім бойынша норманың дереккөзі болуы керек, әйтпесе ол солай сақталмайды.</translation>
    </message>
    <message>
        <source>A norm by law or by decision needs its source: the act and article, or the decision № and date.</source>
        <translation>Заң немесе шешім бойынша норманың дереккөзі керек: акт пен бап немесе шешімнің № және күні.</translation>
    </message>
    <message>
        <source>A norm is a rule of numbers and of what is known about a precinct; nothing is bought by it yet.</source>
        <translation>Норма – сандар мен учаске туралы белгілі мәндерден құралған ереже; ол бойынша әлі ештеңе сатып алынбайды.</translation>
    </message>
    <message>
        <source>A rule is written in words of any of the three languages; items stand in quotation marks.</source>
        <translation>Ереже үш тілдің кез келгенінің сөздерімен жазылады; заттың атауы тырнақшаға алынады.</translation>
    </message>
    <message>
        <source>A rule may ask for: {names}.</source>
        <translation>Ережеде қолдануға болады: {names}.</translation>
    </message>
    <message>
        <source>Accept the rule</source>
        <translation>Ережені қабылдау</translation>
    </message>
    <message>
        <source>Act and article, or decision №</source>
        <translation>Акт пен бап немесе шешім №</translation>
    </message>
    <message>
        <source>Before a rule is accepted, its difference at every precinct and the cost are shown.</source>
        <translation>Ереже қабылданғанға дейін оның әр учаскедегі айырмасы мен құны көрсетіледі.</translation>
    </message>
    <message numerus="yes">
        <source>Changes at %n precincts</source>
        <translation>
            <numerusform>Өзгеретіні – %n учаске</numerusform>
            <numerusform>Өзгеретіні – %n учаске</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of what is short, ₸</source>
        <translation>Жетіспейтінінің құны, ₸</translation>
    </message>
    <message>
        <source>Each change is a new version; undo or retiring it brings the one before back.</source>
        <translation>Әр өзгеріс – жаңа нұсқа; оны болдырмаса немесе қолданыстан алса, бұрынғысы қайтады.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Басталу күні</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Аяқталу күні</translation>
    </message>
    <message>
        <source>Need now</source>
        <translation>Қазір керегі</translation>
    </message>
    <message>
        <source>Need then</source>
        <translation>Сонда керегі</translation>
    </message>
    <message>
        <source>Needs typed by hand make room for the rule</source>
        <translation>Қолмен енгізілген қажеттілік орнына ереже жүрсін</translation>
    </message>
    <message>
        <source>No need would change.</source>
        <translation>Ешқандай қажеттілік өзгермейді.</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Norm taken out of use: {item}</source>
        <translation>Норма қолданыстан алынды: {item}</translation>
    </message>
    <message>
        <source>Norm: {item}</source>
        <translation>Норма: {item}</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Нормалар</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Precinct № {no}: {fault}</source>
        <translation>№&#xa0;{no} учаске: {fault}</translation>
    </message>
    <message>
        <source>Price of one, ₸</source>
        <translation>Бір дананың бағасы, ₸</translation>
    </message>
    <message>
        <source>Price: {item}</source>
        <translation>Бағасы: {item}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Short now</source>
        <translation>Қазір жетіспейтіні</translation>
    </message>
    <message>
        <source>Short then</source>
        <translation>Сонда жетіспейтіні</translation>
    </message>
    <message>
        <source>Stands by</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Take the program’s proposals</source>
        <translation>Ұсыныстарды қабылдау</translation>
    </message>
    <message>
        <source>The norm ends before it begins.</source>
        <translation>Норманың аяқталу күні басталу күнінен бұрын тұр.</translation>
    </message>
    <message>
        <source>The rules lead in a circle: {names}.</source>
        <translation>Ережелер бір-біріне тұйық шеңбермен сілтейді: {names}.</translation>
    </message>
    <message>
        <source>There is no input “{name}”. There are: {names}; or the name of an item in quotation marks.</source>
        <translation>«{name}» деген көрсеткіш жоқ. Мыналар бар: {names}; немесе тырнақшадағы зат атауы.</translation>
    </message>
    <message>
        <source>We know of no official item norms: what the program proposes is marked as a proposal.</source>
        <translation>Жабдықтың ресми нормалары бізге белгісіз: бағдарламаның ұсынғаны ұсыныс деп белгіленеді.</translation>
    </message>
    <message>
        <source>What the rule changes</source>
        <translation>Ереже нені өзгертеді</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Не өзгереді?</translation>
    </message>
    <message>
        <source>ceil, floor</source>
        <translation>жоғары, төмен</translation>
    </message>
    <message>
        <source>cost unknown, no price is entered</source>
        <translation>құны белгісіз, бағасы енгізілмеген</translation>
    </message>
    <message>
        <source>cost {cost} ₸</source>
        <translation>құны {cost} ₸</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>proposed: {rule}</source>
        <translation>ұсыныс: {rule}</translation>
    </message>
    <message>
        <source>the rule divides by zero, “{name}” is 0.</source>
        <translation>ереже нөлге бөледі, «{name}» мәні 0.</translation>
    </message>
    <message>
        <source>the rule gives a number above 100,000.</source>
        <translation>ереже 100 000 санынан артық мән береді.</translation>
    </message>
    <message>
        <source>the rule gives a number below 0.</source>
        <translation>ереже нөлден кем мән береді.</translation>
    </message>
    <message>
        <source>the rule gives no number, “{name}” is not known.</source>
        <translation>ереже мән бермейді, «{name}» белгісіз.</translation>
    </message>
    <message>
        <source>the rule gives no whole number; use {names}.</source>
        <translation>ереже бүтін мән бермейді; мына функцияларды қолданыңыз: {names}.</translation>
    </message>
    <message>
        <source>{a}, {b}</source>
        <translation>{a}, {b}</translation>
    </message>
    <message>
        <source>{name} – {what}</source>
        <translation>{name} – {what}</translation>
    </message>
    <message>
        <source>{precincts}; need {need}, short {short}; {cost}.</source>
        <translation>{precincts}; қажеті {need}, жетіспейтіні {short}; {cost}.</translation>
    </message>
</context>
<context>
    <name>Noun</name>
    <message>
        <source>Acceptance of documents</source>
        <translation>Құжат қабылдау</translation>
    </message>
    <message>
        <source>Acts of numbered forms</source>
        <translation>Нөмірлі бланк актілері</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Жауап парақтары</translation>
    </message>
    <message>
        <source>Answers to demands</source>
        <translation>Сұраулардың жауаптары</translation>
    </message>
    <message>
        <source>Bank of answers</source>
        <translation>Жауаптар базасы</translation>
    </message>
    <message>
        <source>Boxes of papers</source>
        <translation>Құжат қораптары</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Ғимараттар</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Науқандар</translation>
    </message>
    <message>
        <source>Certificates of training</source>
        <translation>Оқу сертификаттары</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Тексеру парақтары</translation>
    </message>
    <message>
        <source>Columns of demands</source>
        <translation>Сұраулардың бағандары</translation>
    </message>
    <message>
        <source>Commission members</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Комиссиялар</translation>
    </message>
    <message>
        <source>Connections of online seminars</source>
        <translation>Онлайн семинарлардың қосылымдары</translation>
    </message>
    <message>
        <source>Counts of voters</source>
        <translation>Сайлаушылар саны</translation>
    </message>
    <message>
        <source>Data of the file</source>
        <translation>Файл деректері</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Демалыс күндері</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Сұраулар</translation>
    </message>
    <message>
        <source>Demands sent</source>
        <translation>Жіберілген сұраулар</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Кезекшілік кестесі</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Жабдық</translation>
    </message>
    <message>
        <source>Feedback sheets</source>
        <translation>Пікір парақтары</translation>
    </message>
    <message>
        <source>Forms of the region</source>
        <translation>Облыс нысандары</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Залдар</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Information plan</source>
        <translation>Ақпараттандыру жоспары</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>Issued forms</source>
        <translation>Берілген бланкілер</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Шығарылған қағаздар</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Жабдық түрлері</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Materials handed out</source>
        <translation>Таратылған материалдар</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Needs of equipment</source>
        <translation>Жабдық қажеттілігі</translation>
    </message>
    <message>
        <source>Norms behind the topics</source>
        <translation>Тақырыптардың нормалары</translation>
    </message>
    <message>
        <source>Norms of equipment</source>
        <translation>Жабдық нормалары</translation>
    </message>
    <message>
        <source>Numbers of forms</source>
        <translation>Бланк нөмірлері</translation>
    </message>
    <message>
        <source>Observers by precinct</source>
        <translation>Учаскелердегі байқаушылар</translation>
    </message>
    <message>
        <source>Observing organisations</source>
        <translation>Байқаушы ұйымдар</translation>
    </message>
    <message>
        <source>Opinion polls</source>
        <translation>Сауалнамалар</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Өз сұрақтарымыз</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Өз атауларымыз</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>Құжаттар мен суреттер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Байланыс кітапшасы</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Қоңыраулар</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотосуреттер</translation>
    </message>
    <message>
        <source>Plans for risks</source>
        <translation>Қауіп жоспарлары</translation>
    </message>
    <message>
        <source>Plans of training</source>
        <translation>Оқыту жоспарлары</translation>
    </message>
    <message>
        <source>Points of checklists</source>
        <translation>Тексеру парақтарының көрсеткіштері</translation>
    </message>
    <message>
        <source>Points of checks</source>
        <translation>Тексеру көрсеткіштері</translation>
    </message>
    <message>
        <source>Practical cases</source>
        <translation>Практикалық кейстер</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Precincts of the campaign</source>
        <translation>Науқан учаскелері</translation>
    </message>
    <message>
        <source>Prices of items</source>
        <translation>Жабдық бағалары</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Басып шығарылған қағаздар</translation>
    </message>
    <message>
        <source>Programmes of seminars</source>
        <translation>Семинар бағдарламалары</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Жарияланымдар</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Сұрақтар мен жауаптар</translation>
    </message>
    <message>
        <source>Rates of pay</source>
        <translation>Еңбекақы мөлшерлемелері</translation>
    </message>
    <message>
        <source>Readiness marks</source>
        <translation>Дайындық белгілері</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ауыстырулар</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Қаулылар</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Сақталған үлгілер</translation>
    </message>
    <message>
        <source>Sealed numbers</source>
        <translation>Жабық нөмірлер</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Seminar lists</source>
        <translation>Семинар тізімдері</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинарлар</translation>
    </message>
    <message>
        <source>Sets of items</source>
        <translation>Жабдық жиынтықтары</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Skill sheets</source>
        <translation>Дағды парақтары</translation>
    </message>
    <message>
        <source>Stages of training</source>
        <translation>Оқыту кезеңдері</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>Түгендеулер</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Қоймалар</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефондар</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сақтау мерзімдері</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Аумақтар</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тестілер</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>Хат үлгілері</translation>
    </message>
    <message>
        <source>Things on the way</source>
        <translation>Жолдағы заттар</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>Табельдер</translation>
    </message>
    <message>
        <source>Topics of training</source>
        <translation>Оқыту тақырыптары</translation>
    </message>
    <message>
        <source>Transfers of things</source>
        <translation>Зат қозғалысы</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пайдаланушылар</translation>
    </message>
    <message>
        <source>Visits of observers</source>
        <translation>Байқаушылардың келуі</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Дауыс беру күні</translation>
    </message>
    <message>
        <source>What precincts were handed</source>
        <translation>Учаскелерге берілгені</translation>
    </message>
    <message>
        <source>Where precincts stand</source>
        <translation>Учаскелердің күйі</translation>
    </message>
    <message>
        <source>Works in buildings</source>
        <translation>Ғимараттардағы жұмыстар</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>After the vote</source>
        <translation>Дауыс беруден кейін</translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation>Өз жұмысымызға</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Отырысқа</translation>
    </message>
    <message>
        <source>For the precinct</source>
        <translation>Учаскеге</translation>
    </message>
    <message>
        <source>For the region</source>
        <translation>Облысқа</translation>
    </message>
    <message>
        <source>For the seminar</source>
        <translation>Семинарға</translation>
    </message>
    <message>
        <source>For the voting day</source>
        <translation>Дауыс беру күніне</translation>
    </message>
    <message>
        <source>Lists with chosen columns</source>
        <translation>Бағаны таңдалатын тізімдер</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Соңғы қолданылған</translation>
    </message>
</context>
<context>
    <name>Openness</name>
    <message numerus="yes">
        <source>%n lines planned from the calendar</source>
        <translation>
            <numerusform>Күнтізбеден жоспарланды: %n</numerusform>
            <numerusform>Күнтізбеден жоспарланды: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready answers taken over</source>
        <translation>
            <numerusform>Дайын жауап алынды: %n</numerusform>
            <numerusform>Дайын жауап алынды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A call, while talking</source>
        <translation>Қоңырау, сөйлесу кезінде</translation>
    </message>
    <message>
        <source>A line says what people are told, by which channel, in which language and when.</source>
        <translation>Жолда тұрғындарға не, қай арнамен, қай тілде және қашан хабарланатыны жазылады.</translation>
    </message>
    <message>
        <source>A name or a number is written down only where the answer needs it; lists never show it.</source>
        <translation>Аты-жөні мен телефоны жауап үшін керек болса ғана жазылады, тізімде көрсетілмейді.</translation>
    </message>
    <message>
        <source>A public association is accredited for one year, a party needs no accreditation.</source>
        <translation>Қоғамдық бірлестік бір жылға аккредиттеледі, партияға аккредиттеу керек емес.</translation>
    </message>
    <message>
        <source>A visit says who came, what they asked and were given, and what they remarked.</source>
        <translation>Келу жазбасында кім келгені, не сұрағаны, не берілгені және қандай ескерту айтылғаны тұрады.</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредиттеу</translation>
    </message>
    <message>
        <source>Accreditation №</source>
        <translation>Аккредиттеу №</translation>
    </message>
    <message>
        <source>Add a poll</source>
        <translation>Сауалнама қосу</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Жарияланым қосу</translation>
    </message>
    <message>
        <source>Add a ready answer</source>
        <translation>Дайын жауап қосу</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Келуді қосу</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ұйым қосу</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Жоспарға қосу</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>Answer in Kazakh</source>
        <translation>Қазақша жауап</translation>
    </message>
    <message>
        <source>Answer in Russian</source>
        <translation>Орысша жауап</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Кейін жауап беру</translation>
    </message>
    <message>
        <source>Answer the enquiry</source>
        <translation>Өтінішке жауап беру</translation>
    </message>
    <message>
        <source>Answer the publication</source>
        <translation>Жарияланымға жауап беру</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Жауап берілген күні</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Бүгін жауап берілді</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Жауап беру…</translation>
    </message>
    <message>
        <source>Application form received</source>
        <translation>Өтініші алынды</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кім бекітті</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Бекітілген күні</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>At precincts</source>
        <translation>Учаскелерде</translation>
    </message>
    <message>
        <source>Bank of answers</source>
        <translation>Жауаптар базасы</translation>
    </message>
    <message>
        <source>By precinct</source>
        <translation>Учаскелер бойынша</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арнасы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Данасы</translation>
    </message>
    <message>
        <source>Cost, tenge</source>
        <translation>Құны, теңге</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Dealt with today</source>
        <translation>Бүгін жойылды</translation>
    </message>
    <message>
        <source>Dealt with…</source>
        <translation>Жойылды…</translation>
    </message>
    <message>
        <source>Does it need an answer?</source>
        <translation>Жауап керек пе?</translation>
    </message>
    <message>
        <source>Each names the article it rests on; check it with your commission before it is read out.</source>
        <translation>Әр жауапта негізі көрсетілген; оқып бермес бұрын комиссиямен тексеріңіз.</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Enquiry № {no} answered</source>
        <translation>№&#xa0;{no} өтінішке жауап берілді</translation>
    </message>
    <message>
        <source>Enquiry № {no} changed</source>
        <translation>№&#xa0;{no} өтініш түзетілді</translation>
    </message>
    <message>
        <source>Enquiry № {no} sent to {whom}</source>
        <translation>№&#xa0;{no} өтініш жіберілді: {whom}</translation>
    </message>
    <message>
        <source>Enquiry № {no} taken in</source>
        <translation>№&#xa0;{no} өтініш тіркелді</translation>
    </message>
    <message>
        <source>Enquiry № {no} taken out</source>
        <translation>№&#xa0;{no} өтініш тізімнен алынды</translation>
    </message>
    <message>
        <source>Enquiry № {no}: work planned in the building</source>
        <translation>№&#xa0;{no} өтініш: ғимараттағы жұмыс жоспарланды</translation>
    </message>
    <message>
        <source>Extract of the charter received</source>
        <translation>Жарғы көшірмесі алынды</translation>
    </message>
    <message>
        <source>False information</source>
        <translation>Жалған ақпарат</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Басқаларға</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Жауап түрі</translation>
    </message>
    <message>
        <source>From the calendar</source>
        <translation>Күнтізбеден алу</translation>
    </message>
    <message>
        <source>Handed to precincts</source>
        <translation>Учаскелерге берілді</translation>
    </message>
    <message>
        <source>Handed to precincts: {title}</source>
        <translation>Учаскелерге берілді: {title}</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Қалай түсті</translation>
    </message>
    <message>
        <source>How many people stand at which precinct is typed in the card; the precinct reads it out.</source>
        <translation>Қай учаскеде неше адам тұратыны карточкада теріледі; учаске осы санды оқиды.</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Information plan</source>
        <translation>Ақпараттандыру жоспары</translation>
    </message>
    <message>
        <source>Information plan changed: {title}</source>
        <translation>Ақпараттандыру жоспары түзетілді: {title}</translation>
    </message>
    <message>
        <source>Information planned: {title}</source>
        <translation>Ақпараттандыру жоспарланды: {title}</translation>
    </message>
    <message>
        <source>Ins takes a call while you talk: subject, precinct and a ready answer, each by its key.</source>
        <translation>Ins сөйлесіп тұрып қоңырауды тіркейді: тақырыбы, учаскесі және дайын жауабы бір-бір пернемен.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>It would be told before it was approved.</source>
        <translation>Хабарланған күні бекітілген күннен бұрын тұр. Күндердің бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Link or issue</source>
        <translation>Сілтеме немесе нөмірі</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>Тапсырма жасау</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Жауап керек</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Жаңа өтініш</translation>
    </message>
    <message>
        <source>New line of the plan</source>
        <translation>Жоспардың жаңа жолы</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Жаңа ұйым</translation>
    </message>
    <message>
        <source>New poll</source>
        <translation>Жаңа сауалнама</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Жаңа жарияланым</translation>
    </message>
    <message>
        <source>New ready answer</source>
        <translation>Жаңа дайын жауап</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Жаңа келу</translation>
    </message>
    <message>
        <source>No ready answer on this subject yet.</source>
        <translation>Бұл тақырыпта дайын жауап әлі жоқ.</translation>
    </message>
    <message>
        <source>Observers and media</source>
        <translation>Байқаушылар мен БАҚ</translation>
    </message>
    <message>
        <source>Observers by precinct: {title}</source>
        <translation>Учаскелердегі байқаушылар: {title}</translation>
    </message>
    <message>
        <source>Opinion polls</source>
        <translation>Сауалнамалар</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Organisation changed: {title}</source>
        <translation>Ұйым түзетілді: {title}</translation>
    </message>
    <message>
        <source>Organisation entered: {title}</source>
        <translation>Ұйым енгізілді: {title}</translation>
    </message>
    <message>
        <source>Organisation taken out: {title}</source>
        <translation>Ұйым тізімнен алынды: {title}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Own wording of a text saved</source>
        <translation>Мәтіннің өз нұсқасы сақталды</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам саны</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Қамтылған адам</translation>
    </message>
    <message>
        <source>People were told: {title}</source>
        <translation>Тұрғындарға хабарланды: {title}</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Жоспарланған күні</translation>
    </message>
    <message>
        <source>Poll changed: {title}</source>
        <translation>Сауалнама түзетілді: {title}</translation>
    </message>
    <message>
        <source>Poll entered: {title}</source>
        <translation>Сауалнама енгізілді: {title}</translation>
    </message>
    <message>
        <source>Poll taken out: {title}</source>
        <translation>Сауалнама тізімнен алынды: {title}</translation>
    </message>
    <message>
        <source>Practice worth copying</source>
        <translation>Үлгі тәжірибе</translation>
    </message>
    <message>
        <source>Practices worth copying are marked in the card and gathered by the chip above.</source>
        <translation>Үлгі тәжірибе карточкада белгіленеді, жоғарыдағы белгімен бірге көрінеді.</translation>
    </message>
    <message>
        <source>Precinct № {no} is not of this commission: its observers are kept there.</source>
        <translation>№&#xa0;{no} учаске бұл комиссияға қарамайды: оның байқаушылары өз комиссиясында тіркеледі.</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Дайындау</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Кім дайындады</translation>
    </message>
    <message>
        <source>Proof: link, scan, №</source>
        <translation>Растауы: сілтеме, скан, №</translation>
    </message>
    <message>
        <source>Publication answered: {title}</source>
        <translation>Жарияланымға жауап берілді: {title}</translation>
    </message>
    <message>
        <source>Publication changed: {title}</source>
        <translation>Жарияланым түзетілді: {title}</translation>
    </message>
    <message>
        <source>Publication entered: {title}</source>
        <translation>Жарияланым енгізілді: {title}</translation>
    </message>
    <message>
        <source>Publication taken out: {title}</source>
        <translation>Жарияланым тізімнен алынды: {title}</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Жарияланымдар</translation>
    </message>
    <message>
        <source>Publications about us</source>
        <translation>Біз туралы жарияланымдар</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Жарияланған жері</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Question in Kazakh</source>
        <translation>Қазақша сұрақ</translation>
    </message>
    <message>
        <source>Question in Russian</source>
        <translation>Орысша сұрақ</translation>
    </message>
    <message>
        <source>Reach and cost</source>
        <translation>Қамтуы мен құны</translation>
    </message>
    <message>
        <source>Ready answer saved: {title}</source>
        <translation>Дайын жауап сақталды: {title}</translation>
    </message>
    <message>
        <source>Ready answer taken out: {title}</source>
        <translation>Дайын жауап тізімнен алынды: {title}</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Дайын жауаптар</translation>
    </message>
    <message>
        <source>Ready answers are offered by one key while a call is taken.</source>
        <translation>Қоңырау тіркелгенде дайын жауап бір пернемен алынады.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>Remark of observers became a task: {title}</source>
        <translation>Байқаушылардың ескертуі тапсырма болды: {title}</translation>
    </message>
    <message>
        <source>Remark of observers dealt with: {title}</source>
        <translation>Байқаушылардың ескертуі жойылды: {title}</translation>
    </message>
    <message>
        <source>Say to whom the enquiry was sent.</source>
        <translation>Өтініштің кімге жіберілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Send higher</source>
        <translation>Жоғары жіберу</translation>
    </message>
    <message>
        <source>Send higher…</source>
        <translation>Жоғары жіберу…</translation>
    </message>
    <message>
        <source>Sent higher on</source>
        <translation>Жіберілген күні</translation>
    </message>
    <message>
        <source>Sent higher, to</source>
        <translation>Кімге жіберілді</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Бүгін жіберілді</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>Steps against what is false</source>
        <translation>Жалған ақпаратқа шаралар</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Subject by its key, precinct № and Enter, then a ready answer by its key. Enter alone: answer later.</source>
        <translation>Тақырыбын пернесімен таңдаңыз, учаске нөмірін теріп, Enter басыңыз, содан соң дайын жауапты пернесімен алыңыз. Enter ғана: кейін жауап беру.</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Қоңырауды тіркеу</translation>
    </message>
    <message>
        <source>Take over the program&apos;s answers</source>
        <translation>Дайын жауаптарды алу</translation>
    </message>
    <message>
        <source>Taken out of the information plan: {title}</source>
        <translation>Ақпараттандыру жоспарынан алынды: {title}</translation>
    </message>
    <message>
        <source>Telephone, only if needed</source>
        <translation>Телефоны, керек болса ғана</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>The accreditation of this organisation ended on {date}. Enter the new one first.</source>
        <translation>Бұл ұйымның аккредиттеу мерзімі {date} күні аяқталады. Алдымен жаңасын енгізіңіз.</translation>
    </message>
    <message>
        <source>The accreditation would end before it begins.</source>
        <translation>Аккредиттеудің аяқталуы басталуынан бұрын тұр. Күндерді түзетіңіз.</translation>
    </message>
    <message>
        <source>The answer would be given before the question was asked.</source>
        <translation>Жауап күні өтініш түскен күннен бұрын тұр. Күндердің бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>The commission was told on</source>
        <translation>Комиссияға хабарланған күні</translation>
    </message>
    <message>
        <source>The day by which an answer is due follows from a rule that the office can change.</source>
        <translation>Жауап мерзімі ережеден шығады; ережені комиссия өзгерте алады.</translation>
    </message>
    <message>
        <source>The enquiry names no precinct with a building. Choose the precinct first.</source>
        <translation>Өтініште ғимараты бар учаске көрсетілмеген. Алдымен учаскені таңдаңыз.</translation>
    </message>
    <message>
        <source>The legal days of publication stand in the calendar; the plan is what the office adds.</source>
        <translation>Заңдағы жариялау күндері күнтізбеде; жоспар – комиссия қосатын жұмыс.</translation>
    </message>
    <message>
        <source>The list holds organisations and counts, no names of observers.</source>
        <translation>Тізімде ұйымдар мен саны ғана бар, байқаушылардың аты-жөні жоқ.</translation>
    </message>
    <message>
        <source>The poll would end before it begins.</source>
        <translation>Сауалнаманың аяқталуы басталуынан бұрын тұр. Күндерді түзетіңіз.</translation>
    </message>
    <message>
        <source>The register holds that a poll was held, never what people answered.</source>
        <translation>Тізілімде сауалнаманың өткені ғана бар, халықтың жауабы сақталмайды.</translation>
    </message>
    <message>
        <source>The remark would be dealt with before it was made.</source>
        <translation>Ескерту айтылмай тұрып жойылған болып тұр. Күндердің бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>The shipped wording of a text is used again</source>
        <translation>Мәтіннің бағдарламадағы нұсқасы қайта қолданылады</translation>
    </message>
    <message>
        <source>The visit has no remark from which a task could follow.</source>
        <translation>Бұл келуде ескерту жоқ, тапсырма жасалмайды. Алдымен ескертуді жазыңыз.</translation>
    </message>
    <message>
        <source>Their remark</source>
        <translation>Ескертуі</translation>
    </message>
    <message>
        <source>There is no precinct № {no} here. Correct the number or leave it empty.</source>
        <translation>№&#xa0;{no} учаске бұл жерде жоқ. Нөмірін түзетіңіз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>There is no text “{code}”.</source>
        <translation>«{code}» мәтіні жоқ.</translation>
    </message>
    <message>
        <source>This number is taken. The next free one is {no}.</source>
        <translation>Бұл нөмір бос емес. Келесі бос нөмір: {no}.</translation>
    </message>
    <message>
        <source>This organisation needs an accreditation: write its number.</source>
        <translation>Бұл ұйымға аккредиттеу керек: нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>To which commission or authority</source>
        <translation>Қай комиссияға немесе органға</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Хабарланған күні</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Бүгін хабарланды</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Сипаты</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Visit of observers changed: {title}</source>
        <translation>Байқаушылардың келуі түзетілді: {title}</translation>
    </message>
    <message>
        <source>Visit of observers entered: {title}</source>
        <translation>Байқаушылардың келуі енгізілді: {title}</translation>
    </message>
    <message>
        <source>Visit of observers taken out: {title}</source>
        <translation>Байқаушылардың келуі тізімнен алынды: {title}</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <source>Visits of observers</source>
        <translation>Байқаушылардың келуі</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралды</translation>
    </message>
    <message>
        <source>What is asked, if it must be written down</source>
        <translation>Не сұралды (жазу керек болса)</translation>
    </message>
    <message>
        <source>What is false always needs an answer; its day comes by the office&apos;s rule.</source>
        <translation>Жалған ақпаратқа әрқашан жауап керек; мерзімі комиссия ережесімен белгіленеді.</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Не хабарланады</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>What precincts were handed is typed down the column of the card, never more than was made.</source>
        <translation>Учаскелерге берілген саны карточка бағанында теріледі, жасалған данадан аспайды.</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Не сұрады</translation>
    </message>
    <message>
        <source>What they were given</source>
        <translation>Не берілді</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кім жауап береді</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кім сұрайды</translation>
    </message>
    <message>
        <source>Who asks people what they think, where, from when to when, and where it was published.</source>
        <translation>Сауалнаманы кім, қайда, қай күннен қай күнге дейін өткізеді және қайда жариялады.</translation>
    </message>
    <message>
        <source>Who asks, only if needed</source>
        <translation>Кім сұрады, керек болса ғана</translation>
    </message>
    <message>
        <source>Work in the building</source>
        <translation>Ғимараттағы жұмыс</translation>
    </message>
    <message>
        <source>Write what was answered, or where the answer can be seen.</source>
        <translation>Не деп жауап берілгенін немесе жауаптың қайда екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Не деп жауап берілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>Не істелгенін жазыңыз.</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>мерзімі өткен</translation>
    </message>
    <message>
        <source>false information</source>
        <translation>жалған ақпарат</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нөмірі жоқ</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>ескертусіз</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>қажет емес</translation>
    </message>
    <message>
        <source>not dealt with</source>
        <translation>жойылмаған</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>қажет емес</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарда</translation>
    </message>
    <message>
        <source>told</source>
        <translation>хабарланды</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>жарамды</translation>
    </message>
    <message>
        <source>{handed} would be handed out, {copies} were made. Correct one of the numbers.</source>
        <translation>Берілетіні – {handed}, жасалғаны – {copies}. Сандардың бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>{key} · {words}</source>
        <translation>{key} · {words}</translation>
    </message>
    <message>
        <source>{sum} at {n} precincts</source>
        <translation>{n} учаскеде, барлығы {sum}</translation>
    </message>
    <message>
        <source>“Answer…” says in which form it was answered today; the press sheet is made under “Texts”.</source>
        <translation>«Жауап беру…» бүгін қандай түрде жауап берілгенін жазады; баспасөз парағының мәтіні «Мәтіндер» бетінде жасалады.</translation>
    </message>
    <message>
        <source>“Make a task” gives a remark to somebody by a day; “Dealt with” closes both.</source>
        <translation>«Тапсырма жасау» ескертуді орындаушыға мерзімімен береді; «Жойылды…» екеуін де жабады.</translation>
    </message>
    <message>
        <source>“Send higher…” says to whom; a remark about premises becomes a work of the building.</source>
        <translation>«Жоғары жіберу…» кімге жіберілгенін жазады; үй-жай туралы ескерту ғимараттағы жұмысқа айналады.</translation>
    </message>
    <message>
        <source>“Told today” closes the line at hand; its proof is a link, a scan or the issue.</source>
        <translation>«Бүгін хабарланды» таңдалған жолды жабады; растауы – сілтеме, скан немесе газет нөмірі.</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>№ {no} · {subject}</source>
        <translation>№&#xa0;{no} · {subject}</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>foreign media</source>
        <translation>шетелдік БАҚ</translation>
    </message>
    <message>
        <source>international observers</source>
        <translation>халықаралық байқаушылар</translation>
    </message>
    <message>
        <source>media</source>
        <translation>БАҚ</translation>
    </message>
    <message>
        <source>political party</source>
        <translation>саяси партия</translation>
    </message>
    <message>
        <source>public association</source>
        <translation>қоғамдық бірлестік</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>deadline</source>
        <translation>мерзім</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>оқиға</translation>
    </message>
    <message>
        <source>own</source>
        <translation>өзіміздің</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>shortage</source>
        <translation>жетіспеушілік</translation>
    </message>
    <message>
        <source>work</source>
        <translation>жұмыс</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>explained</source>
        <translation>түсіндірілді</translation>
    </message>
    <message>
        <source>refused with reasons</source>
        <translation>негіздеп бас тартылды</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>қанағаттандырылды</translation>
    </message>
    <message>
        <source>satisfied in part</source>
        <translation>ішінара қанағаттандырылды</translation>
    </message>
    <message>
        <source>sent where it belongs</source>
        <translation>тиесілі органға жіберілді</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message>
        <source>commissions</source>
        <translation>комиссиялар</translation>
    </message>
    <message>
        <source>members</source>
        <translation>мүшелер</translation>
    </message>
    <message>
        <source>okrugs</source>
        <translation>округтер</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>учаскелер</translation>
    </message>
</context>
<context>
    <name>PaperLanguage</name>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>kaz</source>
        <translation>қаз</translation>
    </message>
    <message>
        <source>rus</source>
        <translation>орыс</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n pieces of a set printed</source>
        <translation>
            <numerusform>жинақтың %n бөлігі басып шығарылды</numerusform>
            <numerusform>жинақтың %n бөлігі басып шығарылды</numerusform>
        </translation>
    </message>
    <message>
        <source>A layout “{name}” is there already. Give another name, or choose it and save.</source>
        <translation>«{name}» деген үлгі бар. Басқа атау беріңіз немесе сол үлгіні таңдап, сақтаңыз.</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Екі тілде</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Layout saved: {name}</source>
        <translation>Үлгі сақталды: {name}</translation>
    </message>
    <message>
        <source>Layout taken out: {name}</source>
        <translation>Үлгі тізімнен алынды: {name}</translation>
    </message>
    <message>
        <source>Paper issued: № {number}, {report}</source>
        <translation>Қағаз шығарылды: №&#xa0;{number}, {report}</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>This paper is a drawing: print it without number and code.</source>
        <translation>Бұл қағаз – сызба: оны нөмірсіз және кодсыз басып шығарыңыз.</translation>
    </message>
    <message>
        <source>This paper names people. Who may only look does not print it; ask the secretary.</source>
        <translation>Бұл қағазда адамдардың дербес деректері бар. «Тек қарау» рөлі оны басып шығара алмайды; хатшыға айтыңыз.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock қосулы</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшынша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Layout: {lang}</source>
        <translation>Пернетақта: {lang}</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Құпиясөзді көрсету</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n cells cannot be stored and stay as they are:</source>
        <translation>
            <numerusform>%n ұяшық жазылмайды, сол күйінде қалады:</numerusform>
            <numerusform>%n ұяшық жазылмайды, сол күйінде қалады:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells change:</source>
        <translation>
            <numerusform>%n ұяшық өзгереді:</numerusform>
            <numerusform>%n ұяшық өзгереді:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed from Excel</source>
        <translation>
            <numerusform>Excel кестесінен кірістіру (%n жол)</numerusform>
            <numerusform>Excel кестесінен кірістіру (%n жол)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the range lie below the end of the list and are left out.</source>
        <translation>
            <numerusform>%n жол тізімнің соңынан асып кетеді, сондықтан алынбайды.</numerusform>
            <numerusform>%n жол тізімнің соңынан асып кетеді, сондықтан алынбайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Жаңасы</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Everything pasted already stands in the list. Nothing would change.</source>
        <translation>Кірістірілген деректердің бәрі тізімде бар. Ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Review and press Accept.</source>
        <translation>Әлі ештеңе жазылған жоқ. Өзгерістерді қарап, «Қабылдау» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Excel кестесінен кірістіру</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>This column cannot be typed.</source>
        <translation>Бұл баған қолмен толтырылмайды.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Бұрынғысы</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>A day has 24 hours: {value}.</source>
        <translation>Тәулікте 24 сағат бар: {value}.</translation>
    </message>
    <message>
        <source>An account number has at most 34 signs.</source>
        <translation>Шот нөмірінде 34 таңбадан артық болмайды.</translation>
    </message>
    <message>
        <source>Night hours: {begins}–{ends}</source>
        <translation>Түнгі уақыт: {begins}–{ends}</translation>
    </message>
    <message>
        <source>Numbers for the pay</source>
        <translation>Төлемге арналған нөмірлер</translation>
    </message>
    <message>
        <source>Numbers for the pay destroyed: {n}</source>
        <translation>Төлемге арналған нөмірлер жойылды: {n}</translation>
    </message>
    <message>
        <source>Rate of pay: {post}</source>
        <translation>Еңбекақы мөлшерлемесі: {post}</translation>
    </message>
    <message>
        <source>The duty roster has no shift of these days that is not in the timesheet yet.</source>
        <translation>Кезекшілік кестесінде бұл күндер бойынша табельге енгізілмеген кезекшілік жоқ.</translation>
    </message>
    <message>
        <source>The night begins and ends at the same hour. Name two hours.</source>
        <translation>Түнгі уақыттың басы мен соңы бірдей. Екі түрлі сағат көрсетіңіз.</translation>
    </message>
    <message>
        <source>There are more hours at night than in all: {value}.</source>
        <translation>Түнгі сағат жалпы сағаттан көп: {value}.</translation>
    </message>
    <message>
        <source>There are no numbers to destroy.</source>
        <translation>Жоятын нөмір жоқ.</translation>
    </message>
    <message>
        <source>These numbers are sealed. The chair opens them to a user on this page.</source>
        <translation>Бұл нөмірлер жабық. Төраға оларды пайдаланушыға осы бетте ашады.</translation>
    </message>
    <message>
        <source>Timesheet from the duty roster: {n} days</source>
        <translation>Табель кезекшілік кестесінен толтырылды: {n} күн</translation>
    </message>
    <message>
        <source>Timesheet: {n} days</source>
        <translation>Табель: {n} күн</translation>
    </message>
    <message>
        <source>Timesheet: {who}, {date}</source>
        <translation>Табель: {who}, {date}</translation>
    </message>
    <message>
        <source>Who may see the numbers for the pay</source>
        <translation>Төлемге арналған нөмірлерді кім көреді</translation>
    </message>
    <message>
        <source>“{value}” is not a number of hours. For example: 8, 7,5 or 8/2 with 2 hours at night.</source>
        <translation>«{value}» сағат санына ұқсамайды. Мысалы: 8, 7,5 немесе 8/2, мұнда 2 сағат – түнде.</translation>
    </message>
    <message>
        <source>“{value}” is not an IIN: twelve digits with a control digit.</source>
        <translation>«{value}» ЖСН емес: он екі цифр, соңғысы – бақылау цифры.</translation>
    </message>
</context>
<context>
    <name>PhoneKind</name>
    <message>
        <source>okrug akim</source>
        <translation>округ әкімі</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>police</source>
        <translation>полиция</translation>
    </message>
    <message>
        <source>power supply</source>
        <translation>электр желісі</translation>
    </message>
</context>
<context>
    <name>PhoneRound</name>
    <message>
        <source>1 and 0 answer yes and no and go on; numbers go on with Enter, in any keyboard layout.</source>
        <translation>1 мен 0 «иә», «жоқ» деп жауап беріп, әрі қарай өтеді; саннан кейін Enter; кез келген пернетақта тілінде.</translation>
    </message>
    <message>
        <source>1 yes, 0 no · Enter: next · F7: no answer, again in 20 min · F8: wrong number</source>
        <translation>1 иә, 0 жоқ · Enter: келесі · F7: жауап жоқ, 20 минуттан соң · F8: нөмір қате</translation>
    </message>
    <message>
        <source>A round asks the open demands of the region, or nine questions of your own, by phone.</source>
        <translation>Айналымда облыстың ашық сұраулары немесе тоғызға дейін өз сұрағыңыз телефонмен қойылады.</translation>
    </message>
    <message>
        <source>Begin a round: choose a demand above, or ask questions of your own.</source>
        <translation>Айналымды бастаңыз: жоғарыдан сұрау таңдаңыз немесе өз сұрағыңызды қойыңыз.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Ғимарат</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Қоңырау парағы</translation>
    </message>
    <message>
        <source>Call these</source>
        <translation>Айналымға алу</translation>
    </message>
    <message>
        <source>Each answer is stored as it is given, as told, with the hour.</source>
        <translation>Әр жауап бірден «айтылды» деп, сағатымен сақталады.</translation>
    </message>
    <message>
        <source>F7: nobody answered, the precinct comes back in twenty minutes.</source>
        <translation>F7: жауап болмады, учаске жиырма минуттан соң қайта шығады.</translation>
    </message>
    <message>
        <source>F8: the number is wrong; type the right one beside, it is stored at once.</source>
        <translation>F8: нөмір қате; дұрысын жанына теріңіз, ол бірден сақталады.</translation>
    </message>
    <message>
        <source>Gathered {a} of {b} · again: {c}</source>
        <translation>Жиналды: {a} / {b} · қайта: {c}</translation>
    </message>
    <message>
        <source>Guard, key</source>
        <translation>Күзетші, кілт</translation>
    </message>
    <message>
        <source>Last call: {when}, {how}</source>
        <translation>Соңғы қоңырау: {when}, {how}</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Жаңа айналым</translation>
    </message>
    <message>
        <source>Nobody to call: enter the members of this precinct.</source>
        <translation>Қоңырау шалатын адам жоқ: осы учаскенің мүшелерін енгізіңіз.</translation>
    </message>
    <message>
        <source>Only the first nine questions are asked by phone.</source>
        <translation>Телефонмен алғашқы тоғыз сұрақ қана қойылады.</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Телефон айналымы</translation>
    </message>
    <message>
        <source>Phone round of {date}</source>
        <translation>Телефон айналымы, {date}</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Сұрақ…</translation>
    </message>
    <message>
        <source>The right number, then Enter; F8: the next one</source>
        <translation>Дұрыс нөмір, содан кейін Enter; F8: келесі нөмір</translation>
    </message>
    <message>
        <source>Whoever has not answered comes first, then by the promised hour.</source>
        <translation>Алдымен жауап бермегендер, одан кейін уәделі сағаты бойынша.</translation>
    </message>
    <message>
        <source>again {at}</source>
        <translation>қайта {at}</translation>
    </message>
    <message>
        <source>all precincts</source>
        <translation>барлық учаске</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>расталған {day}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нөмірі жоқ</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>Add a number</source>
        <translation>Нөмір қосу</translation>
    </message>
    <message>
        <source>An akim with an okrug is offered in the phone round of every precinct of that okrug.</source>
        <translation>Округі жазылған әкім сол округтің әр учаскесін айналып шыққанда көрсетіледі.</translation>
    </message>
    <message>
        <source>Here stand okrug akims, police, power supply: the numbers that belong to no member.</source>
        <translation>Мұнда округ әкімдері, полиция, электр желісі – мүшелерден тыс нөмірлер тұр.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні, атауы</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Жаңа басылым</translation>
    </message>
    <message>
        <source>New telephone</source>
        <translation>Жаңа телефон</translation>
    </message>
    <message>
        <source>Nothing in the phone book has changed since edition № {n}.</source>
        <translation>№&#xa0;{n} басылымнан бері байланыс кітапшасында өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>Number mended: {name}</source>
        <translation>Нөмір түзетілді: {name}</translation>
    </message>
    <message>
        <source>Papers with telephones are for the office only.</source>
        <translation>Телефоны бар қағаздар – тек қызмет бабында пайдалану үшін.</translation>
    </message>
    <message>
        <source>Phone book, edition № {n}</source>
        <translation>Байланыс кітапшасы, №&#xa0;{n} басылым</translation>
    </message>
    <message>
        <source>Precinct № {no}: no answer, again at {at}</source>
        <translation>№&#xa0;{no} учаске: жауап жоқ, қайта қоңырау {at}</translation>
    </message>
    <message>
        <source>Telephone changed: {name}</source>
        <translation>Телефон түзетілді: {name}</translation>
    </message>
    <message>
        <source>Telephone entered: {name}</source>
        <translation>Телефон енгізілді: {name}</translation>
    </message>
    <message>
        <source>Telephone taken out: {name}</source>
        <translation>Телефон тізімнен алынды: {name}</translation>
    </message>
    <message>
        <source>The phone book on paper takes chairs, secretaries and buildings from their registers.</source>
        <translation>Қағаздағы кітапша төраға, хатшы және ғимарат нөмірлерін өз тізілімдерінен алады.</translation>
    </message>
    <message>
        <source>This is the number that was wrong.</source>
        <translation>Бұл – қате болған нөмірдің өзі.</translation>
    </message>
    <message>
        <source>Type the right number.</source>
        <translation>Дұрыс нөмірді теріңіз.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>“New edition” keeps the book as it is given out; the next one marks what differs.</source>
        <translation>«Жаңа басылым» кітапшаны берілген күйінде сақтайды; келесісі айырмасын белгілейді.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Answer to the point</source>
        <translation>Көрсеткішке жауап</translation>
    </message>
    <message>
        <source>Choose the photo or scan…</source>
        <translation>Фото не скан таңдау…</translation>
    </message>
    <message>
        <source>Choose the point that the act proves.</source>
        <translation>Акт растайтын көрсеткішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the point that the photo proves.</source>
        <translation>Фотосурет растайтын көрсеткішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Day of the photo</source>
        <translation>Түсірілген күні</translation>
    </message>
    <message>
        <source>Give the number of the act that the scan shows.</source>
        <translation>Сканда көрсетілген актінің нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>No photo yet. Choose the point, then the photo or scan that proves it.</source>
        <translation>Фотосурет әлі жоқ. Көрсеткішті, содан кейін оны растайтын фотосуретті немесе сканды таңдаңыз.</translation>
    </message>
    <message>
        <source>Photo taken off</source>
        <translation>Фотосурет алып тасталды</translation>
    </message>
    <message>
        <source>Photos and scans of precinct № {no}</source>
        <translation>№&#xa0;{no} учаскенің фотосуреттері мен скандары</translation>
    </message>
    <message>
        <source>Precinct № {no}: photo added</source>
        <translation>№&#xa0;{no} учаске: фотосурет қосылды</translation>
    </message>
    <message>
        <source>Take the photo off</source>
        <translation>Фотоны алып тастау</translation>
    </message>
    <message>
        <source>The pages of “{file}” are larger than 1 MB each. Scan it anew with a lower resolution.</source>
        <translation>«{file}» файлының беттері 1 МБ көлемінен үлкен. Оны төменірек ажыратымдылықпен қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The photo is still larger than {kb} KB. Choose another one.</source>
        <translation>Фотосурет әлі де {kb} КБ көлемінен үлкен. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The photo “{file}” is larger than {limit} MB. Take it anew with a lower resolution.</source>
        <translation>«{file}» фотосурет файлы {limit} МБ шегінен үлкен. Оны сапасын төмендетіп қайта түсіріңіз.</translation>
    </message>
    <message>
        <source>The photo “{file}” was not found.</source>
        <translation>«{file}» фотосуреті табылмады.</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Не көрінеді</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Нені растайды</translation>
    </message>
    <message>
        <source>no point: the precinct as a whole</source>
        <translation>көрсеткішсіз: жалпы учаске</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>өзгермейді</translation>
    </message>
    <message>
        <source>yes, seen on the photo</source>
        <translation>иә, фотосуреттен көрілді</translation>
    </message>
    <message>
        <source>yes, signed by the act on the scan</source>
        <translation>иә, сканда қол қойылған акт бар</translation>
    </message>
    <message>
        <source>{point} – a photo is asked for</source>
        <translation>{point} – фотосурет қажет</translation>
    </message>
    <message>
        <source>“{file}” has more than {pages} pages. Lay it there in parts.</source>
        <translation>«{file}» файлында {pages} беттен көп. Оны бөліп салыңыз.</translation>
    </message>
    <message>
        <source>“{file}” is no PDF that can be read without a password. Choose another one.</source>
        <translation>«{file}» құпиясөзсіз оқылатын PDF құжаты емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>“{file}” is no photo that can be read. Choose another one.</source>
        <translation>«{file}» файлы фотосурет ретінде оқылмады. Басқасын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>PlaceKind</name>
    <message>
        <source>building</source>
        <translation>ғимарат</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>жөндеу</translation>
    </message>
    <message>
        <source>store</source>
        <translation>қойма</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>көлік</translation>
    </message>
</context>
<context>
    <name>PlanB</name>
    <message>
        <source>A generator of the akimat, brought on the eve; lamps with batteries.</source>
        <translation>Әкімдіктің генераторы қарсаңында жеткізіледі; батареялы шамдар.</translation>
    </message>
    <message>
        <source>A messenger to the nearest telephone; a satellite or police radio.</source>
        <translation>Ең жақын телефонға хабаршы; спутниктік байланыс немесе полиция рациясы.</translation>
    </message>
    <message>
        <source>A second key in a sealed envelope with the okrug&apos;s akim.</source>
        <translation>Екінші кілт мөрленген конвертте ауылдық округ әкімінде.</translation>
    </message>
    <message>
        <source>A stencil from the nearest precinct; the audio text of the draft.</source>
        <translation>Ең жақын учаскенің трафареті; жобаның аудионұсқасы.</translation>
    </message>
    <message>
        <source>Ballots earlier within the three days; a cross-country vehicle or a boat.</source>
        <translation>Бюллетеньдер үш күн ішінде ертерек; жүргіштігі жоғары көлік немесе қайық.</translation>
    </message>
    <message>
        <source>The spare premises or a portable ramp; two members help at the entrance.</source>
        <translation>Резервтік үй-жай немесе жылжымалы пандус; кіреберісте екі мүше көмектеседі.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Act of precinct № {no}</source>
        <translation>№&#xa0;{no} учаске: акт</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>Актінің күні</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Бару күні</translation>
    </message>
    <message>
        <source>Look again at open points</source>
        <translation>Қайта тексеруді жоспарлау</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Актінің нөмірі</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>Баруды жоспарлау</translation>
    </message>
    <message>
        <source>Precincts chosen: {n}</source>
        <translation>Таңдалған учаске: {n}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Тексеру тобы</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>A seminar names its stage in its card; the plan counts the seminars of each stage.</source>
        <translation>Семинардың кезеңі оның карточкасында көрсетіледі; жоспар әр кезеңнің семинарларын санайды.</translation>
    </message>
    <message>
        <source>A stage says who teaches whom, in which format, from when to when.</source>
        <translation>Кезеңде кім кімді, қандай форматта, қай күндері оқытатыны жазылады.</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Жоспар қосу</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Қабылдаған</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Акт күні</translation>
    </message>
    <message>
        <source>Enter the act of the commission above with its number and date, and the commission’s own.</source>
        <translation>Жоғары тұрған комиссияның актісін нөмірі мен күнімен, сондай-ақ өз комиссияңыздікін енгізіңіз.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Жаңа жоспар</translation>
    </message>
    <message>
        <source>New stage: its name, Enter</source>
        <translation>Жаңа кезең: атауы, Enter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Okrugs</source>
        <translation>Округтер</translation>
    </message>
    <message>
        <source>Plan № {no} changed</source>
        <translation>№&#xa0;{no} жоспар түзетілді</translation>
    </message>
    <message>
        <source>Plan № {no} entered</source>
        <translation>№&#xa0;{no} жоспар енгізілді</translation>
    </message>
    <message>
        <source>Plan № {no} of {date}</source>
        <translation>№&#xa0;{no} жоспар, {date}</translation>
    </message>
    <message>
        <source>Plan № {no} taken out</source>
        <translation>№&#xa0;{no} жоспар тізімнен алынды</translation>
    </message>
    <message>
        <source>Plans of training</source>
        <translation>Оқыту жоспарлары</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Лауазымдар</translation>
    </message>
    <message>
        <source>Posts and okrugs of a stage are written in words; groups are put together on the board.</source>
        <translation>Кезеңнің лауазымдары мен округтері сөзбен жазылады; топтар тақтада құрылады.</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинарлар</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>Stage of training taken out: {name}</source>
        <translation>Оқыту кезеңі тізімнен алынды: {name}</translation>
    </message>
    <message>
        <source>Stage of training: {name}</source>
        <translation>Оқыту кезеңі: {name}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Кезеңдер</translation>
    </message>
    <message>
        <source>The act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>The stage ends before it begins.</source>
        <translation>Кезеңнің соңы басынан бұрын тұр.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>Кім оқиды</translation>
    </message>
    <message>
        <source>Who teaches</source>
        <translation>Кім оқытады</translation>
    </message>
    <message>
        <source>“Print” lays the plan out as an annex to the resolution.</source>
        <translation>«Басып шығару» жоспарды қаулының қосымшасы түрінде береді.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>Төрағаның орынбасары</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
</context>
<context>
    <name>PrecinctKind</name>
    <message>
        <source>by residence</source>
        <translation>тіркеу орны бойынша</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
</context>
<context>
    <name>Precincts</name>
    <message>
        <source>A precinct that does not work this time needs its resolution №.</source>
        <translation>Осы науқанда жұмыс істемейтін учаске үшін қаулы нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>A precinct that does not work this time needs the number of its resolution.</source>
        <translation>Осы науқанда жұмыс істемейтін учаске үшін қаулы нөмірі керек.</translation>
    </message>
    <message>
        <source>Add precinct</source>
        <translation>Учаске қосу</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Дерек күні</translation>
    </message>
    <message>
        <source>Borders of the precinct</source>
        <translation>Учаске шекарасы</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Ғимарат</translation>
    </message>
    <message>
        <source>By resolution №</source>
        <translation>Қаулы №</translation>
    </message>
    <message>
        <source>By resolution: {resolutions}</source>
        <translation>Қаулы бойынша: {resolutions}</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Chair&apos;s phone</source>
        <translation>Төрағаның телефоны</translation>
    </message>
    <message>
        <source>Chair, phone</source>
        <translation>Төраға, телефоны</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Chips above the list narrow it; F12 narrows it to the value under the cursor.</source>
        <translation>Тізім үстіндегі сүзгілер жолдарды іріктейді; F12 меңзер тұрған мән бойынша сүзеді.</translation>
    </message>
    <message>
        <source>Citizens on the list</source>
        <translation>Тізімдегі азаматтар саны</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Жабылуы</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Құрамы</translation>
    </message>
    <message>
        <source>Counts of voters are never overwritten: add a new one with its date and source.</source>
        <translation>Азаматтар санының бұрынғы деректері өзгертілмейді: күні мен көзін көрсетіп, жаңасын қосыңыз.</translation>
    </message>
    <message>
        <source>Enter opens the card of a precinct, Esc closes it. PgUp and PgDn go to its neighbours.</source>
        <translation>Enter учаске карточкасын ашады, Esc жабады. PgUp және PgDn көрші учаскелерге өтеді.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Жабдық</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Құрылған күні</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Жалпы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Растау дәрежесі</translation>
    </message>
    <message>
        <source>Ins adds a precinct, F9 copies one, Del marks it for deletion; everything can be undone.</source>
        <translation>Ins учаске қосады, F9 жолды қайталап қосады, Del өшіруге белгілейді; бәрін кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Құжат тілі</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>Locality, building</source>
        <translation>Елді мекен, ғимарат</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүшелер</translation>
    </message>
    <message>
        <source>New precinct</source>
        <translation>Жаңа учаске</translation>
    </message>
    <message>
        <source>No building has been chosen on the first tab yet.</source>
        <translation>Ғимарат бірінші қойындыда әлі таңдалмаған.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Ашық мәселелер</translation>
    </message>
    <message>
        <source>Open the building&apos;s card</source>
        <translation>Ғимарат карточкасы</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ашылуы</translation>
    </message>
    <message>
        <source>Part in the campaign</source>
        <translation>Науқанға қатысуы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Place and hours</source>
        <translation>Орны және жұмыс уақыты</translation>
    </message>
    <message>
        <source>Precinct {no} already exists in this region.</source>
        <translation>№&#xa0;{no} учаске бұл облыста бар.</translation>
    </message>
    <message>
        <source>Precinct {no} was taken out earlier. Bring it back instead of entering it again.</source>
        <translation>№&#xa0;{no} учаске бұрын тізімнен алынған. Оны қайта енгізбей, қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Учаске №</translation>
    </message>
    <message>
        <source>Precinct № {no}</source>
        <translation>№&#xa0;{no} учаске</translation>
    </message>
    <message>
        <source>Precinct № {no} added</source>
        <translation>№&#xa0;{no} учаскені қосу</translation>
    </message>
    <message>
        <source>Precinct № {no} brought back</source>
        <translation>№&#xa0;{no} учаскені қалпына келтіру</translation>
    </message>
    <message>
        <source>Precinct № {no} changed</source>
        <translation>№&#xa0;{no} учаскені түзету</translation>
    </message>
    <message>
        <source>Precinct № {no} taken out</source>
        <translation>№&#xa0;{no} учаскені тізімнен алып тастау</translation>
    </message>
    <message>
        <source>Precinct № {no}: new count</source>
        <translation>№&#xa0;{no} учаске – жаңа дерек</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Ауылдық округ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Seats / people</source>
        <translation>Орын&#xa0;/ мүше</translation>
    </message>
    <message>
        <source>Seats by decision №</source>
        <translation>Орын саны: шешім №</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>Short of items</source>
        <translation>Жетіспейтін жабдық</translation>
    </message>
    <message>
        <source>Source of the count</source>
        <translation>Дерек көзі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Дайындығы</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Кіші түрі</translation>
    </message>
    <message>
        <source>The precinct closes before it opens.</source>
        <translation>Учаскенің жабылу уақыты ашылу уақытынан бұрын тұр.</translation>
    </message>
    <message>
        <source>Type any letters to search: by number, village, building, chair.</source>
        <translation>Іздеу үшін кез келген әріптерді теріңіз: нөмірі, ауылы, ғимараты, төрағасы бойынша.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>Voters (day)</source>
        <translation>Азаматтар (күні)</translation>
    </message>
    <message>
        <source>Works this time</source>
        <translation>Осы науқанда жұмыс істейді</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>жұмыс істемейді</translation>
    </message>
    <message>
        <source>open points: {n}</source>
        <translation>ашық мәселе: {n}</translation>
    </message>
    <message>
        <source>other precincts in the building: {n}</source>
        <translation>ғимараттағы басқа учаске: {n}</translation>
    </message>
    <message>
        <source>short of items: {n}</source>
        <translation>жетіспейтін жабдық: {n}</translation>
    </message>
    <message>
        <source>vacancies: {n}</source>
        <translation>бос орын: {n}</translation>
    </message>
    <message>
        <source>{n} people on the list; the limit is 3,000. Give a reason to keep it.</source>
        <translation>Тізімде {n} адам, шегі – 3&#xa0;000. Қалдыру үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>{okrug} rural okrug</source>
        <translation>{okrug} ауылдық округі</translation>
    </message>
    <message>
        <source>“{value}” is not a precinct number. For example: 842 or 851а.</source>
        <translation>«{value}» учаске нөміріне ұқсамайды. Мысалы: 842 немесе 851а.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>absent</source>
        <translation>қатысқан жоқ</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>себепті</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешікті</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>ерте кетті</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>present</source>
        <translation>қатысты</translation>
    </message>
</context>
<context>
    <name>PressText</name>
    <message>
        <source>A number opens its rows. A line whose number nobody counted is left out.</source>
        <translation>Сан өзінің жолдарын ашады. Саны белгісіз жол мәтінге енбейді.</translation>
    </message>
    <message>
        <source>A seminar was held</source>
        <translation>Семинар өтті</translation>
    </message>
    <message>
        <source>A surname of the register, a telephone or an IIN never goes into a text.</source>
        <translation>Тізілімдегі тегі, телефон немесе ЖСН мәтінге енбейді.</translation>
    </message>
    <message>
        <source>A text is made from what is entered: choose what it tells of, and the language.</source>
        <translation>Мәтін енгізілген деректен жасалады: тақырыбы мен тілін таңдаңыз.</translation>
    </message>
    <message>
        <source>An online seminar was held</source>
        <translation>Онлайн семинар өтті</translation>
    </message>
    <message>
        <source>Back to the program&apos;s wording</source>
        <translation>Бастапқы үлгіге оралу</translation>
    </message>
    <message>
        <source>Copy for the messenger</source>
        <translation>Мессенджерге көшіру</translation>
    </message>
    <message>
        <source>Each number is a link to the rows it was counted from.</source>
        <translation>Әр сан – оны құраған жолдарға сілтеме.</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>Өрістер: {fields}</translation>
    </message>
    <message>
        <source>How precincts are equipped</source>
        <translation>Учаскелердің жабдықталуы</translation>
    </message>
    <message>
        <source>No seminar has been held by this day: there is nothing to tell of.</source>
        <translation>Бұл күнге дейін семинар өткен жоқ: мәтін жазатын дерек жоқ.</translation>
    </message>
    <message>
        <source>Texts for the press</source>
        <translation>Баспасөз мәтіндері</translation>
    </message>
    <message>
        <source>The text is in the clipboard: paste it into the messenger or a letter.</source>
        <translation>Мәтін алмасу буферінде: оны мессенджерге немесе хатқа кірістіріңіз.</translation>
    </message>
    <message>
        <source>The week&apos;s informing of citizens</source>
        <translation>Аптадағы ақпараттандыру</translation>
    </message>
    <message>
        <source>Wording of the text</source>
        <translation>Мәтін үлгісі</translation>
    </message>
    <message>
        <source>Wording…</source>
        <translation>Үлгісі…</translation>
    </message>
    <message>
        <source>“Copy” is for the messenger; Word and print are among Reports.</source>
        <translation>«Көшіру» мессенджерге арналған; Word пен басып шығару «Есептер» бөлімінде.</translation>
    </message>
    <message>
        <source>“Wording…” changes the sentences; fields in braces are filled, with their endings.</source>
        <translation>«Үлгісі…» сөйлемдерді өзгертеді; жақшадағы өрістер жалғауымен бірге толтырылады.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Fit to width</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>Есептен іздеу</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>found: {n}</source>
        <translation>табылды: {n}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>No printer was found. Switch one on, or save the report as PDF.</source>
        <translation>Принтер табылмады. Принтерді қосыңыз немесе есепті PDF файлына сақтаңыз.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Printing:</source>
        <translation>Басып шығарылуда:</translation>
    </message>
    <message>
        <source>The printer took no more pages: {printer}. Look at it and print from page {page}.</source>
        <translation>Принтер тоқтап қалды: {printer}. Оны тексеріп, {page}-беттен бастап басып шығарыңыз.</translation>
    </message>
    <message>
        <source>{step} of {total} pages</source>
        <translation>{step} / {total} бет</translation>
    </message>
</context>
<context>
    <name>PublicationTone</name>
    <message>
        <source>negative</source>
        <translation>теріс</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>бейтарап</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>оң</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message numerus="yes">
        <source>%n citizens</source>
        <translation>
            <numerusform>%n азамат</numerusform>
            <numerusform>%n азамат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commissions have been formed</source>
        <translation>
            <numerusform>%n комиссия құрылған</numerusform>
            <numerusform>%n комиссия құрылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precinct ones</source>
        <translation>
            <numerusform>%n учаскелік</numerusform>
            <numerusform>%n учаскелік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precincts</source>
        <translation>
            <numerusform>%n учаскеде</numerusform>
            <numerusform>%n учаскеде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territorial</source>
        <translation>
            <numerusform>%n аумақтық</numerusform>
            <numerusform>%n аумақтық</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {date}, ready precincts: {ready}, of {all} in all; of them known only by telephone: {told}.</source>
        <translation>{date} жағдай бойынша дайын учаске – {ready}, барлығы – {all}; оның ішінде телефонмен ғана айтылғаны – {told}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Precincts where there is: {points}.</source>
        <translation>Мыналар бар учаскелердің саны: {points}.</translation>
    </message>
    <message>
        <source>The lists hold {citizens}.</source>
        <translation>Тізімдерге {citizens} енгізілген.</translation>
    </message>
    <message>
        <source>The vote will be held at {precincts}, of them {special} formed where citizens stay for a time.</source>
        <translation>Дауыс беру {precincts} өтеді, оның ішінде азаматтардың уақытша болатын жерлерінде құрылғаны – {special}.</translation>
    </message>
    <message>
        <source>The vote will be held at {precincts}.</source>
        <translation>Дауыс беру {precincts} өтеді.</translation>
    </message>
    <message>
        <source>Trained members: {trained}, of {members} in all.</source>
        <translation>Оқытылған мүше – {trained}, барлығы – {members}.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Не саналды</translation>
    </message>
    <message>
        <source>Where the number is from</source>
        <translation>Сан қайдан алынды</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>list “{list}”: {which}</source>
        <translation>«{list}» тізімі: {which}</translation>
    </message>
    <message>
        <source>members: territorial + precinct commissions</source>
        <translation>мүшелер: аумақтық + учаскелік комиссиялар</translation>
    </message>
    <message>
        <source>{place} {commissions}: {territorial} and {precinct}; members: {members} ({upper} + {lower}).</source>
        <translation>{place} {commissions}: {territorial} және {precinct}; мүшелерінің саны – {members} ({upper} + {lower}).</translation>
    </message>
    <message>
        <source>{point} – {n}</source>
        <translation>{point} – {n}</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Equipment</source>
        <translation>Жабдық</translation>
    </message>
    <message>
        <source>Other expenses</source>
        <translation>Басқа шығыстар</translation>
    </message>
    <message>
        <source>Pay of members</source>
        <translation>Мүшелердің еңбекақысы</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Works on buildings</source>
        <translation>Ғимараттағы жұмыстар</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A case tells what happens and which rule it meets; the group finds what to do.</source>
        <translation>Кейс не болғанын және қай ережеге қатысты екенін айтады; не істеу керегін топ табады.</translation>
    </message>
    <message>
        <source>A question needs at least two answers.</source>
        <translation>Сұраққа кемінде екі жауап керек.</translation>
    </message>
    <message>
        <source>A question that stands in a paper is never changed: a change makes its next version.</source>
        <translation>Тестке енген сұрақ өзгертілмейді: түзету оның келесі нұсқасын жасайды.</translation>
    </message>
    <message>
        <source>Act and article, in Kazakh</source>
        <translation>Акт және бап, қазақша</translation>
    </message>
    <message>
        <source>Act and article, in Russian</source>
        <translation>Акт және бап, орысша</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Кейс қосу</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Сұрақ қосу</translation>
    </message>
    <message>
        <source>Amber keys are still to be checked with your commission; take the tick away afterwards.</source>
        <translation>Сары кілттер комиссиямен тексерілуі тиіс; тексерген соң белгіні алып тастаңыз.</translation>
    </message>
    <message>
        <source>Answer 1 in Kazakh</source>
        <translation>1-жауап, қазақша</translation>
    </message>
    <message>
        <source>Answer 1 in Russian</source>
        <translation>1-жауап, орысша</translation>
    </message>
    <message>
        <source>Answer 2 in Kazakh</source>
        <translation>2-жауап, қазақша</translation>
    </message>
    <message>
        <source>Answer 2 in Russian</source>
        <translation>2-жауап, орысша</translation>
    </message>
    <message>
        <source>Answer 3 in Kazakh</source>
        <translation>3-жауап, қазақша</translation>
    </message>
    <message>
        <source>Answer 3 in Russian</source>
        <translation>3-жауап, орысша</translation>
    </message>
    <message>
        <source>Answer 4 in Kazakh</source>
        <translation>4-жауап, қазақша</translation>
    </message>
    <message>
        <source>Answer 4 in Russian</source>
        <translation>4-жауап, орысша</translation>
    </message>
    <message>
        <source>Answer {n} is empty although a later one is filled in. Move the answers up.</source>
        <translation>{n}-жауап бос, ал кейінгісі толтырылған. Жауаптарды жоғары жылжытыңыз.</translation>
    </message>
    <message>
        <source>Answers {n} and {m} are the same.</source>
        <translation>{n}-жауап пен {m}-жауап бірдей.</translation>
    </message>
    <message>
        <source>Both languages are needed: each precinct gets papers in its own.</source>
        <translation>Екі тіл де керек: әр учаске қағаздарды өз тілінде алады.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Кейс</translation>
    </message>
    <message>
        <source>Case {code} added</source>
        <translation>{code} кейсі қосылды</translation>
    </message>
    <message>
        <source>Case {code} changed</source>
        <translation>{code} кейсі түзетілді</translation>
    </message>
    <message>
        <source>Case {code} taken out</source>
        <translation>{code} кейсі тізімнен алынды</translation>
    </message>
    <message>
        <source>Cases that ship with the program are to be checked with your commission.</source>
        <translation>Бағдарламамен келген кейстерді комиссиямен тексеріңіз.</translation>
    </message>
    <message>
        <source>Check with your commission before use.</source>
        <translation>Қолданар алдында комиссиямен тексеріңіз.</translation>
    </message>
    <message>
        <source>Choose a topic above; F12 on a post or difficulty shows only those.</source>
        <translation>Тақырыпты жоғарыда таңдаңыз; лауазымда немесе қиындықта F12 тек соларды көрсетеді.</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Тақырыпты таңдаңыз.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Қиындығы</translation>
    </message>
    <message>
        <source>Enter opens a case, Del takes it out; everything can be undone.</source>
        <translation>Enter кейсті ашады, Del тізімнен алады; бәрін қайтаруға болады.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>In papers</source>
        <translation>Тестілерде</translation>
    </message>
    <message>
        <source>It stands in papers: a change makes the next version, the papers keep this one.</source>
        <translation>Сұрақ тестілерде тұр: түзету келесі нұсқаны жасайды, тестілерде осы нұсқа қалады.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Key and source</source>
        <translation>Кілт және дереккөз</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Жаңа кейс</translation>
    </message>
    <message>
        <source>New norm</source>
        <translation>Жаңа норма</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Жаңа сұрақ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Practical cases</source>
        <translation>Практикалық кейстер</translation>
    </message>
    <message>
        <source>Print makes the hand-out; the rules stand on a sheet of their own for the trainer.</source>
        <translation>Басып шығару үлестірме парақты жасайды; ережелер тренерге бөлек парақта тұрады.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Сұрақтар базасы</translation>
    </message>
    <message>
        <source>Question in Kazakh</source>
        <translation>Қазақша сұрақ</translation>
    </message>
    <message>
        <source>Question in Russian</source>
        <translation>Орысша сұрақ</translation>
    </message>
    <message>
        <source>Question {code} added</source>
        <translation>{code} сұрағы қосылды</translation>
    </message>
    <message>
        <source>Question {code} changed</source>
        <translation>{code} сұрағы түзетілді</translation>
    </message>
    <message>
        <source>Question {code} taken out of the bank</source>
        <translation>{code} сұрағы базадан алынды</translation>
    </message>
    <message>
        <source>Question {code}: version {number}, older papers keep theirs</source>
        <translation>{code} сұрағы: {number}-нұсқа, бұрынғы тестілерде өз нұсқасы қалады</translation>
    </message>
    <message>
        <source>Questions and answers stand in Kazakh and Russian side by side; both are needed.</source>
        <translation>Сұрақ пен жауаптар қазақша және орысша қатар тұрады; екеуі де керек.</translation>
    </message>
    <message>
        <source>Right answers, by number</source>
        <translation>Дұрыс жауаптар, нөмірімен</translation>
    </message>
    <message>
        <source>Several answers are right</source>
        <translation>Бірнеше жауап дұрыс</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>The key is typed as numbers: 2, or 13 where several answers are right.</source>
        <translation>Кілт санмен теріледі: 2, ал бірнеше жауап дұрыс болса – 13.</translation>
    </message>
    <message>
        <source>The question has no right answer. Type its number: 1, 2, 3 or 4.</source>
        <translation>Сұрақтың дұрыс жауабы жоқ. Нөмірін теріңіз: 1, 2, 3 немесе 4.</translation>
    </message>
    <message>
        <source>The question is in one language only. Fill in this field too.</source>
        <translation>Сұрақ тек бір тілде. Бұл өрісті де толтырыңыз.</translation>
    </message>
    <message>
        <source>There is no answer {n} to be the right one; the answers are 1–{most}.</source>
        <translation>Дұрыс деп көрсетілген {n}-жауап жоқ; жауаптар: 1–{most}.</translation>
    </message>
    <message>
        <source>There is no topic “{value}”. Choose one of the list.</source>
        <translation>«{value}» тақырыбы жоқ. Тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>This question takes one right answer. Leave one number, or allow several answers.</source>
        <translation>Бұл сұрақта бір дұрыс жауап болады. Бір нөмір қалдырыңыз немесе бірнеше жауапқа рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Атауы, қазақша</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Атауы, орысша</translation>
    </message>
    <message>
        <source>To be checked with the commission</source>
        <translation>Комиссиямен тексерілуі тиіс</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Жағдай</translation>
    </message>
    <message>
        <source>What happens, in Kazakh</source>
        <translation>Жағдай, қазақша</translation>
    </message>
    <message>
        <source>What happens, in Russian</source>
        <translation>Жағдай, орысша</translation>
    </message>
    <message>
        <source>What the commission does, in Kazakh</source>
        <translation>Комиссия не істейді, қазақша</translation>
    </message>
    <message>
        <source>What the commission does, in Russian</source>
        <translation>Комиссия не істейді, орысша</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Қайда жатады</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>барлық тақырып</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>{n}-нұсқа</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>no answer</source>
        <translation>жауап жоқ</translation>
    </message>
    <message>
        <source>told</source>
        <translation>айтылды</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>нөмір қате</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Earlier hour</source>
        <translation>Алдыңғы сағат</translation>
    </message>
    <message>
        <source>Later hour</source>
        <translation>Келесі сағат</translation>
    </message>
    <message>
        <source>Read out to the region</source>
        <translation>Облысқа оқып беру</translation>
    </message>
    <message>
        <source>incidents: {all}, not solved: {open}</source>
        <translation>оқиға: {all}, шешілмегені: {open}</translation>
    </message>
    <message>
        <source>late: {precincts}</source>
        <translation>кешікті: {precincts}</translation>
    </message>
    <message>
        <source>missing: {precincts}</source>
        <translation>жетіспейді: {precincts}</translation>
    </message>
    <message>
        <source>not called: {precincts}</source>
        <translation>хабарласпады: {precincts}</translation>
    </message>
    <message>
        <source>observers registered: {n}</source>
        <translation>тіркелген байқаушы: {n}</translation>
    </message>
    <message>
        <source>{told} of {of}</source>
        <translation>{told} / {of}</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>A signed mark needs the number of its act.</source>
        <translation>Қол қойылған жауап үшін акт нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>Building: {name} – {indicator}</source>
        <translation>Ғимарат: {name} – {indicator}</translation>
    </message>
    <message>
        <source>Not concluded as {state}: open gates: {gates}.</source>
        <translation>«{state}» деген қорытынды сақталмады. Орындалмаған міндетті шарттар: {gates}.</translation>
    </message>
    <message>
        <source>Precinct № {no}: {indicator}</source>
        <translation>№&#xa0;{no} учаске – {indicator}</translation>
    </message>
    <message>
        <source>The check is dated after today ({date}).</source>
        <translation>Тексеру күні бүгіннен кейін бола алмайды ({date}).</translation>
    </message>
    <message>
        <source>The check is dated before the campaign was called ({date}): the precinct was not in it.</source>
        <translation>Тексеру күні науқан тағайындалғанға дейін тұр ({date}): ол кезде учаске науқанға қатыспаған.</translation>
    </message>
    <message>
        <source>The check is dated before the precinct was formed ({date}).</source>
        <translation>Тексеру күні учаске құрылған күннен ({date}) бұрын тұр.</translation>
    </message>
    <message>
        <source>The gate “{gate}” stays open: {why}.</source>
        <translation>«{gate}» міндетті шарты орындалмаған күйінде қалады: {why}.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Attendance</source>
        <translation>Қатысуы</translation>
    </message>
    <message>
        <source>Certificate №</source>
        <translation>Сертификат №</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Кіріс</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Өткізу нысаны</translation>
    </message>
    <message>
        <source>Not on the list of any seminar yet.</source>
        <translation>Әлі бірде-бір семинардың тізімінде жоқ.</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Seminars: {n}, came to {came}</source>
        <translation>Семинар: {n}, келгені: {came}</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Кім оқытты</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Оқу анықтамасы</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy it to paper now and keep the paper in the safe. Today will ask you to type it back.</source>
        <translation>Оны қазір қағазға көшіріп, қағазды сейфте сақтаңыз. «Бүгін» беті кодты қайта енгізуді сұрайды.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Файл: {file}</translation>
    </message>
    <message>
        <source>If the password or the key file is lost, choose “Recover” when opening the file and type the code.</source>
        <translation>Құпиясөз ұмытылса немесе кілт файлы жоғалса, файлды ашқанда «Қалпына келтіру коды» түймесін басып, кодты енгізіңіз.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope in the safe, never beside the computer.</source>
        <translation>Бұл парақты мөрленген конвертке салып, сейфте сақтаңыз, компьютердің қасына қоймаңыз.</translation>
    </message>
    <message>
        <source>New password, twice</source>
        <translation>Жаңа құпиясөз, екі рет</translation>
    </message>
    <message>
        <source>Open by the code</source>
        <translation>Кодпен ашу</translation>
    </message>
    <message>
        <source>Open by the recovery code</source>
        <translation>Қалпына келтіру кодымен ашу</translation>
    </message>
    <message>
        <source>RECOVERY CODE</source>
        <translation>ҚАЛПЫНА КЕЛТІРУ КОДЫ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Recovery code read back from paper</source>
        <translation>Қалпына келтіру кодын тексеру</translation>
    </message>
    <message>
        <source>Save the page for the safe</source>
        <translation>Сейфке арналған парақты сақтау</translation>
    </message>
    <message>
        <source>Save the page for the safe…</source>
        <translation>Парақты сақтау…</translation>
    </message>
    <message>
        <source>Taken into keeping</source>
        <translation>Сақтауға қабылдады</translation>
    </message>
    <message>
        <source>The code from the paper</source>
        <translation>Қағаздағы код</translation>
    </message>
    <message>
        <source>The code is on paper</source>
        <translation>Код қағазға жазылды</translation>
    </message>
    <message>
        <source>The page is in {file}. Print it, put it in the safe, delete the file.</source>
        <translation>Парақ «{file}» файлында. Оны басып шығарып, сейфке салыңыз, файлды өшіріңіз.</translation>
    </message>
    <message>
        <source>This code opens the file when the password or the key file is lost. It is not kept anywhere.</source>
        <translation>Құпиясөз ұмытылса немесе кілт файлы жоғалса, файл осы кодпен ашылады. Ол еш жерде сақталмайды.</translation>
    </message>
    <message>
        <source>This is the code of another file. Compare the file&apos;s name on the paper.</source>
        <translation>Бұл – басқа файлдың коды. Қағаздағы файл атауын салыстырыңыз.</translation>
    </message>
    <message>
        <source>Whoever has this code opens the file without a password. It is printed only once.</source>
        <translation>Осы коды бар адам файлды құпиясөзсіз аша алады. Код бір рет қана басып шығарылады.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>New lists of the program were brought in</source>
        <translation>Бағдарламаның жаңа тізбелері енгізілді</translation>
    </message>
    <message>
        <source>Wording changed: {name}</source>
        <translation>Атауды өзгерту: {name}</translation>
    </message>
</context>
<context>
    <name>RegionForm</name>
    <message numerus="yes">
        <source>%n places are not sure: look at them</source>
        <translation>
            <numerusform>Анық емес жер: %n – қарап шығыңыз</numerusform>
            <numerusform>Анық емес жер: %n – қарап шығыңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>Column of the form</source>
        <translation>Нысанның бағаны</translation>
    </message>
    <message>
        <source>Everything is recognised. Accept, then write the form.</source>
        <translation>Бәрі танылды. Қабылдап, нысанға жазыңыз.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Немен толтырылады</translation>
    </message>
    <message>
        <source>No column of this workbook is asked in the demand.</source>
        <translation>Бұл кестенің ешбір бағаны сұрауда жоқ.</translation>
    </message>
    <message>
        <source>No row of this form is one of our {rows}. Choose other rows, or another form.</source>
        <translation>Бұл нысанда біздің жол табылмады ({rows}). Жолдың басқа түрін немесе басқа нысанды таңдаңыз.</translation>
    </message>
    <message>
        <source>Region&apos;s form</source>
        <translation>Облыс нысаны</translation>
    </message>
    <message>
        <source>Row of the form</source>
        <translation>Нысанның жолы</translation>
    </message>
    <message>
        <source>Take the form…</source>
        <translation>Нысанды алу…</translation>
    </message>
    <message>
        <source>Take the region&apos;s workbook: it is filled in place, nothing else in it is touched.</source>
        <translation>Облыс жіберген кестені алыңыз: сол файлдың өзі толтырылады, басқа жеріне тиілмейді.</translation>
    </message>
    <message>
        <source>The form is looked at</source>
        <translation>Нысан қаралуда</translation>
    </message>
    <message>
        <source>The region&apos;s form</source>
        <translation>Облыс нысаны</translation>
    </message>
    <message>
        <source>This form is not an .xlsx workbook. Open it in Excel and save it as .xlsx.</source>
        <translation>Бұл нысан .xlsx кестесі емес. Excel бағдарламасында ашып, .xlsx түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>This row of ours is in the form already.</source>
        <translation>Біздің бұл жол нысанда бар.</translation>
    </message>
    <message>
        <source>Whose row</source>
        <translation>Кімнің жолы</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>бұрынғыдай</translation>
    </message>
    <message>
        <source>filled by the region</source>
        <translation>облыс толтырған</translation>
    </message>
    <message>
        <source>formula, left alone</source>
        <translation>формула, тиілмейді</translation>
    </message>
    <message>
        <source>hidden, left alone</source>
        <translation>жасырын, тиілмейді</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>сол күйі қалсын</translation>
    </message>
    <message>
        <source>names the row</source>
        <translation>жолдың белгісі</translation>
    </message>
    <message>
        <source>new question: {kind}</source>
        <translation>жаңа сұрақ: {kind}</translation>
    </message>
    <message>
        <source>nobody&apos;s, leave it</source>
        <translation>ешкімдікі емес, қалсын</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>таңдаңыз</translation>
    </message>
    <message>
        <source>protected, left alone</source>
        <translation>қорғалған, тиілмейді</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>танылды</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>%n іс қалды</numerusform>
            <numerusform>%n іс қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Application</source>
        <translation>1 Өтініш</translation>
    </message>
    <message>
        <source>2 Notice of maslikhat</source>
        <translation>2 Мәслихат хабарламасы</translation>
    </message>
    <message>
        <source>3 Proposal</source>
        <translation>3 Ұсыныс</translation>
    </message>
    <message>
        <source>4 Consent</source>
        <translation>4 Келісім</translation>
    </message>
    <message>
        <source>5 Decision</source>
        <translation>5 Шешім</translation>
    </message>
    <message>
        <source>A namesake of a member</source>
        <translation>Мүшемен аттас басқа адам</translation>
    </message>
    <message>
        <source>Choose who leaves, or the precinct of a vacant seat; then each step gets its day.</source>
        <translation>Кім шығатынын не бос орны бар учаскені таңдаңыз; содан кейін әр қадамның күні жазылады.</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Енгізілетін</translation>
    </message>
    <message>
        <source>Decision №</source>
        <translation>Шешім №</translation>
    </message>
    <message>
        <source>Enter sees to the line at hand; what the program cannot do itself gets today&apos;s day.</source>
        <translation>Enter таңдалған жолды орындайды; бағдарлама өзі істей алмайтынына бүгінгі күн қойылады.</translation>
    </message>
    <message>
        <source>Enter the day and № of the decision first.</source>
        <translation>Алдымен шешімнің күні мен нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>Enter the new member</source>
        <translation>Жаңа мүшені енгізу</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Енгізілген күні</translation>
    </message>
    <message>
        <source>Last useful day of a replacement: {n} days before the vote</source>
        <translation>Ауыстырудың соңғы пайдалы күні: дауыс беруге дейін {n} күн</translation>
    </message>
    <message>
        <source>Last useful day, days before the vote:</source>
        <translation>Соңғы пайдалы күн, дауыс беруге дейін күн:</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Құрамнан шығатын</translation>
    </message>
    <message>
        <source>New replacement</source>
        <translation>Жаңа ауыстыру</translation>
    </message>
    <message>
        <source>No seminar is planned from today on. Plan one first.</source>
        <translation>Бүгіннен кейін жоспарланған семинар жоқ. Алдымен жоспарлаңыз.</translation>
    </message>
    <message>
        <source>Or a vacant seat at</source>
        <translation>Не бос орны бар учаске</translation>
    </message>
    <message>
        <source>Proposals until</source>
        <translation>Ұсыныс қабылдау соңы</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Ұсынған ұйым</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Replace a member</source>
        <translation>Мүшені ауыстыру</translation>
    </message>
    <message>
        <source>Replacement begun: {who}</source>
        <translation>Ауыстыру басталды: {who}</translation>
    </message>
    <message>
        <source>Replacement changed: {who}</source>
        <translation>Ауыстыру түзетілді: {who}</translation>
    </message>
    <message>
        <source>Replacement taken out: {who}</source>
        <translation>Ауыстыру тізімнен алынды: {who}</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ауыстырулар</translation>
    </message>
    <message>
        <source>Save what you have typed first, then enter the new member.</source>
        <translation>Алдымен терілгенді сақтаңыз, содан кейін жаңа мүшені енгізіңіз.</translation>
    </message>
    <message>
        <source>Say who leaves, or the precinct whose seat is vacant.</source>
        <translation>Кім шығатынын не орны бос учаскені көрсетіңіз.</translation>
    </message>
    <message>
        <source>See to all</source>
        <translation>Бәрін орындау</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадамы</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <source>Still follows</source>
        <translation>Қалған істер</translation>
    </message>
    <message>
        <source>The last useful day lies between 1 and 60 days before the vote.</source>
        <translation>Соңғы пайдалы күн – дауыс беруге 1–60 күн қалғанда.</translation>
    </message>
    <message>
        <source>The last useful day to begin follows from the number below the list, which you may change.</source>
        <translation>Бастаудың соңғы пайдалы күні тізімнің астындағы саннан шығады; оны өзгертуге болады.</translation>
    </message>
    <message>
        <source>The last useful day to begin is {day}.</source>
        <translation>Бастаудың соңғы пайдалы күні: {day}.</translation>
    </message>
    <message>
        <source>The last useful day to begin was {day}: a session of the maslikhat can hardly be held now.</source>
        <translation>Бастаудың соңғы пайдалы күні өтті: {day}. Енді мәслихат сессиясын өткізіп үлгеру екіталай.</translation>
    </message>
    <message>
        <source>The new member is not entered yet.</source>
        <translation>Жаңа мүше әлі енгізілген жоқ.</translation>
    </message>
    <message>
        <source>The new member was entered on {day}.</source>
        <translation>Жаңа мүше енгізілген: {day}.</translation>
    </message>
    <message>
        <source>The step “{later}” of {day} stands before the step “{earlier}” of {before}.</source>
        <translation>«{later}» қадамы ({day}) «{earlier}» қадамынан ({before}) бұрын тұр.</translation>
    </message>
    <message>
        <source>The window closes before the notice of the maslikhat.</source>
        <translation>Ұсыныс қабылдау мәслихат хабарламасынан бұрын аяқталады.</translation>
    </message>
    <message>
        <source>Then training, shifts, access, badge, publication, phones and stamp are offered line by line.</source>
        <translation>Содан кейін оқыту, кезекшілік, рұқсат, төсбелгі, жариялау, телефон және мөр жол-жолмен ұсынылады.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Кейінгі істер</translation>
    </message>
    <message>
        <source>What follows is offered here once the new member is entered.</source>
        <translation>Жаңа мүше енгізілгенде, кейінгі істер осы жерде ұсынылады.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Кім енгізіледі</translation>
    </message>
    <message>
        <source>Who hands over stamp and keys</source>
        <translation>Мөр мен кілтті кім тапсырады</translation>
    </message>
    <message>
        <source>Who hands over the stamp</source>
        <translation>Мөрді кім тапсырады</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Кім шығады</translation>
    </message>
    <message>
        <source>Who sits in another commission cannot come; a namesake can.</source>
        <translation>Басқа комиссия құрамындағы адам енгізілмейді; аттас адам енгізіледі.</translation>
    </message>
    <message>
        <source>Write surname and given name of the one who comes.</source>
        <translation>Енгізілетін адамның тегі мен атын жазыңыз.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>бәрі істелді</translation>
    </message>
    <message>
        <source>application</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>басталды</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>келісім</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>шешім</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>енгізілді</translation>
    </message>
    <message>
        <source>notice of the maslikhat</source>
        <translation>мәслихат хабарламасы</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>ұсыныс</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>бос орын</translation>
    </message>
    <message>
        <source>{person} sits in our own commission already. Choose another person, or tick that this is a namesake.</source>
        <translation>{person} біздің комиссияның құрамында. Басқа адамды таңдаңыз немесе аттас адам екенін белгілеңіз.</translation>
    </message>
    <message>
        <source>{person} sits in the commission of precinct № {no} already. Choose another person, or tick that this is a namesake.</source>
        <translation>{person} №&#xa0;{no} учаске комиссиясының құрамында. Басқа адамды таңдаңыз немесе аттас адам екенін белгілеңіз.</translation>
    </message>
    <message>
        <source>{what} – {day}</source>
        <translation>{what} – {day}</translation>
    </message>
    <message>
        <source>{who} entered in place of {before}</source>
        <translation>Енгізілді: {who}. Құрамнан шықты: {before}</translation>
    </message>
    <message>
        <source>{who} entered on the vacant seat</source>
        <translation>Бос орынға енгізілді: {who}</translation>
    </message>
    <message>
        <source>{who}: consequences seen to: {n}</source>
        <translation>{who}: орындалған іс: {n}</translation>
    </message>
    <message>
        <source>“Enter the new member” ends the former post and begins the new one.</source>
        <translation>«Жаңа мүшені енгізу» бұрынғы мүшенің өкілеттігін аяқтап, жаңасын бастайды.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n commissions</source>
        <translation>
            <numerusform>%n комиссия</numerusform>
            <numerusform>%n комиссия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n қосылым</numerusform>
            <numerusform>%n қосылым</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n мүше</numerusform>
            <numerusform>%n мүше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precincts</source>
        <translation>
            <numerusform>%n учаске</numerusform>
            <numerusform>%n учаске</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n семинар</numerusform>
            <numerusform>%n семинар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>* In past campaigns this day differed: it is set by the plan of the central commission.</source>
        <translation>* Өткен науқандарда бұл күн әртүрлі болған: оны Орталық комиссияның жоспары белгілейді.</translation>
    </message>
    <message>
        <source>* Precinct № {no} ({place}) does not work in this campaign and is left out of every count: {resolution}.</source>
        <translation>* №&#xa0;{no} учаске ({place}) осы науқанда жұмыс істемейді және есепке алынбаған: {resolution}.</translation>
    </message>
    <message>
        <source>* a gate: without it the precinct is not ready; in brackets the degree at which it is closed.</source>
        <translation>* міндетті шарт: онсыз учаске дайын емес; жақшада – шарт орындалатын дәреже.</translation>
    </message>
    <message>
        <source>* known only by telephone; nobody has seen or signed it yet.</source>
        <translation>* тек телефонмен айтылған, көрілмеген және қол қойылмаған.</translation>
    </message>
    <message>
        <source>+{n} min</source>
        <translation>+{n} мин</translation>
    </message>
    <message>
        <source>8/2: eight hours, two of them at night; *: a day off.</source>
        <translation>8/2: сегіз сағат, оның екеуі түнде; *: демалыс күні.</translation>
    </message>
    <message>
        <source>A cell holds the hour of a call alone; turnout, votes and results are not kept here.</source>
        <translation>Ұяшықта тек хабарласқан уақыт тұрады; қатысу, дауыс және нәтиже мұнда сақталмайды.</translation>
    </message>
    <message>
        <source>A closed gate shows how it is known: told, seen or signed. An open one says why.</source>
        <translation>Орындалған шартта оның қалай белгілі екені тұр: айтылды, көрілді немесе қол қойылды. Сызықшадан кейін – орындалмау себебі.</translation>
    </message>
    <message>
        <source>ACCESSIBILITY OF BUILDINGS FOR PERSONS WITH DISABILITIES</source>
        <translation>ҒИМАРАТТАРДЫҢ МҮГЕДЕКТІГІ БАР АДАМДАРҒА ҚОЛЖЕТІМДІЛІГІ</translation>
    </message>
    <message>
        <source>ACCESSIBILITY OF PRECINCTS FOR PERSONS WITH DISABILITIES</source>
        <translation>УЧАСКЕЛЕРДІҢ МҮГЕДЕКТІГІ БАР АДАМДАРҒА ҚОЛЖЕТІМДІЛІГІ</translation>
    </message>
    <message>
        <source>ACT OF ACCEPTANCE OF DOCUMENTS</source>
        <translation>ҚҰЖАТТАРДЫ ҚАБЫЛДАУ АКТІСІ</translation>
    </message>
    <message>
        <source>ACT OF DESTRUCTION OF PAPERS</source>
        <translation>ҚҰЖАТТАРДЫ ЖОЮ ТУРАЛЫ АКТ</translation>
    </message>
    <message>
        <source>ACT ON THE READINESS OF THE VOTING ROOM</source>
        <translation>ДАУЫС БЕРУГЕ АРНАЛҒАН ҮЙ-ЖАЙДЫҢ ДАЙЫНДЫҒЫ ТУРАЛЫ АКТ</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>КҮН ТӘРТІБІ</translation>
    </message>
    <message>
        <source>AGENDA:</source>
        <translation>КҮН ТӘРТІБІ:</translation>
    </message>
    <message>
        <source>ANSWER SHEET</source>
        <translation>ЖАУАП ПАРАҒЫ</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>БЕКІТЕМІН</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Қай жер</translation>
    </message>
    <message>
        <source>Acceptance of documents</source>
        <translation>Құжат қабылдау</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Қолжетімділік</translation>
    </message>
    <message>
        <source>Accessibility of buildings</source>
        <translation>Ғимараттардың қолжетімділігі</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Шот нөмірі</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Бухгалтер</translation>
    </message>
    <message>
        <source>Accreditation №, by whom</source>
        <translation>Аккредиттеу нөмірі, кім берді</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Act and article</source>
        <translation>Акт және бап</translation>
    </message>
    <message>
        <source>Act of forms</source>
        <translation>Бланк актісі</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Act, article</source>
        <translation>Акт, бап</translation>
    </message>
    <message>
        <source>Act, note</source>
        <translation>Акті, ескертпе</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Address, building</source>
        <translation>Мекенжайы, ғимараты</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Мекенжайы: {address}</translation>
    </message>
    <message>
        <source>After the seminar of {date}: {title}</source>
        <translation>{date} өткен семинардан кейін: {title}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Alpha without it</source>
        <translation>Онсыз альфа</translation>
    </message>
    <message>
        <source>Already handed over</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Among them: {guests}.</source>
        <translation>Оның ішінде: {guests}.</translation>
    </message>
    <message>
        <source>Annex to resolution № {no} of {date}</source>
        <translation>{date} №&#xa0;{no} қаулыға қосымша</translation>
    </message>
    <message>
        <source>Annex to the resolution of the commission</source>
        <translation>Комиссияның қаулысына қосымша</translation>
    </message>
    <message>
        <source>Annex to the resolution of {commission_of}</source>
        <translation>{commission_of} қаулысына қосымша</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>Жауап парағы</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Жауап берілген күні</translation>
    </message>
    <message>
        <source>Answers given (* right)</source>
        <translation>Берілген жауаптар (* дұрысы)</translation>
    </message>
    <message>
        <source>Articles to reread</source>
        <translation>Қайта оқылатын баптар</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнгі</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Сұралды</translation>
    </message>
    <message>
        <source>Asked, given</source>
        <translation>Сұрағаны, берілгені</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Қатысуы</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Орташа</translation>
    </message>
    <message>
        <source>Awaited from others</source>
        <translation>Басқалардан күтілетіні</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Төсбелгілер</translation>
    </message>
    <message>
        <source>Badges of members</source>
        <translation>Мүшелердің төсбелгілері</translation>
    </message>
    <message>
        <source>Ballot plan</source>
        <translation>Бюллетень жоспары</translation>
    </message>
    <message>
        <source>Ballots with {n} % reserve</source>
        <translation>Бюллетень, {n}&#xa0;% резервімен</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Basis, note</source>
        <translation>Негізі, ескертпе</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Before use look over each norm with the text of the act in force.</source>
        <translation>Қолданар алдында әр норманы қолданыстағы актінің мәтінімен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Beside members took part: {guests}.</source>
        <translation>Мүшелерден басқа қатысқандар: {guests}.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Box №</source>
        <translation>Қорап №</translation>
    </message>
    <message>
        <source>Budget execution</source>
        <translation>Бюджеттің орындалуы</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Шығыс бабы</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Ғимарат</translation>
    </message>
    <message>
        <source>Building, key</source>
        <translation>Ғимарат, кілт</translation>
    </message>
    <message>
        <source>Buying what is short after surpluses are brought over will cost {sum} tenge.</source>
        <translation>Артық зат жеткізілгеннен кейін де жетіспейтінін сатып алу құны – {sum} теңге.</translation>
    </message>
    <message>
        <source>By post, right answers in %</source>
        <translation>Лауазым бойынша, дұрыс жауап, %</translation>
    </message>
    <message>
        <source>By precinct, right answers in %</source>
        <translation>Учаске бойынша, дұрыс жауап, %</translation>
    </message>
    <message>
        <source>By rural okrug, right answers in %</source>
        <translation>Ауылдық округ бойынша, дұрыс жауап, %</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>Есеп бойынша</translation>
    </message>
    <message>
        <source>By the whole list {whole} are printed, a part of one rounded down; by precincts {sum}, rounded {rounding}.</source>
        <translation>Жалпы тізім бойынша {whole} дана, бөлігі кемітіледі; учаскелер бойынша {sum} дана, дөңгелектеу тәсілі: {rounding}.</translation>
    </message>
    <message>
        <source>CALENDAR OF THE CAMPAIGN</source>
        <translation>НАУҚАН КҮНТІЗБЕСІ</translation>
    </message>
    <message>
        <source>CALENDAR PLAN OF THE CAMPAIGN</source>
        <translation>НАУҚАННЫҢ КҮНТІЗБЕЛІК ЖОСПАРЫ</translation>
    </message>
    <message>
        <source>CALL LIST: {title}</source>
        <translation>ҚОҢЫРАУ ПАРАҒЫ: {title}</translation>
    </message>
    <message>
        <source>CALLS OF THE VOTING DAY</source>
        <translation>ДАУЫС БЕРУ КҮНІНІҢ ХАБАРЛАРЫ</translation>
    </message>
    <message>
        <source>CERTIFICATE</source>
        <translation>СЕРТИФИКАТ</translation>
    </message>
    <message>
        <source>CHECKLIST OF THE PRECINCT</source>
        <translation>УЧАСКЕНІҢ ТЕКСЕРУ ПАРАҒЫ</translation>
    </message>
    <message>
        <source>COMPOSITIONS OF PRECINCT COMMISSIONS</source>
        <translation>УЧАСКЕЛІК КОМИССИЯЛАРДЫҢ ҚҰРАМДАРЫ</translation>
    </message>
    <message>
        <source>CONTACTS OF THE PRECINCT</source>
        <translation>УЧАСКЕНІҢ БАЙЛАНЫС ДЕРЕКТЕРІ</translation>
    </message>
    <message>
        <source>Calendar plan</source>
        <translation>Күнтізбелік жоспар</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Қоңырау парағы</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>Case {n}. {title}</source>
        <translation>{n}-кейс. {title}</translation>
    </message>
    <message>
        <source>Certificate №</source>
        <translation>Сертификат №</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Chair of the precinct</source>
        <translation>Учаске төрағасы</translation>
    </message>
    <message>
        <source>Chair of the precinct commission</source>
        <translation>Учаскелік комиссияның төрағасы</translation>
    </message>
    <message>
        <source>Chair of the seminar</source>
        <translation>Семинарды жүргізуші</translation>
    </message>
    <message>
        <source>Chair of {commission_of}</source>
        <translation>{commission_of} төрағасы</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арнасы</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Тексерілді</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Тексерушілер</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Тексеру парағы</translation>
    </message>
    <message>
        <source>Choose a demand: there is none of that number.</source>
        <translation>Сұрауды таңдаңыз: мұндай нөмірлі сұрау жоқ.</translation>
    </message>
    <message>
        <source>Choose the right answer and mark its number on the answer sheet.</source>
        <translation>Дұрыс жауапты таңдап, нөмірін жауап парағында белгілеңіз.</translation>
    </message>
    <message>
        <source>Citizens on the list</source>
        <translation>Тізімдегі азаматтар саны</translation>
    </message>
    <message>
        <source>Citizens, hearing</source>
        <translation>Азаматтар, есту</translation>
    </message>
    <message>
        <source>Citizens, musculoskeletal</source>
        <translation>Азаматтар, тірек-қимыл</translation>
    </message>
    <message>
        <source>Citizens, vision</source>
        <translation>Азаматтар, көру</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Closed precinct: address, phone and names are not published.</source>
        <translation>Жабық учаске: мекенжайы, телефоны және құрамы жарияланбайды.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Комиссиялар</translation>
    </message>
    <message>
        <source>Compare with a day before {date}.</source>
        <translation>Салыстыру үшін бұдан бұрынғы күнді таңдаңыз: есептің күні – {date}.</translation>
    </message>
    <message>
        <source>Compared with {date}</source>
        <translation>Салыстыру күні: {date}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>Құрамдар</translation>
    </message>
    <message>
        <source>Conclusion: the voting room is {state}.</source>
        <translation>Қорытынды: үй-жай – {state}.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>Бақылау сомасы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Данасы</translation>
    </message>
    <message>
        <source>Copy true to the original:</source>
        <translation>Көшірмесі дұрыс:</translation>
    </message>
    <message>
        <source>Copy {n} of 2</source>
        <translation>2 дананың {n}-данасы</translation>
    </message>
    <message>
        <source>Cost, tenge</source>
        <translation>Құны, теңге</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Іс жүзінде</translation>
    </message>
    <message>
        <source>Coverage of training</source>
        <translation>Оқытумен қамту</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Қамтылуы, %</translation>
    </message>
    <message>
        <source>Coverage: {trained} of {members} members, {share} %. A member counts once, however often.</source>
        <translation>Қамту: {members} мүшенің оқытылғаны – {trained}, {share}&#xa0;%. Мүше қанша рет қатысса да, бір рет саналады.</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>ШЕШІЛДІ</translation>
    </message>
    <message>
        <source>DECIDED:</source>
        <translation>ШЕШІЛДІ:</translation>
    </message>
    <message>
        <source>DUTY ROSTER</source>
        <translation>КЕЗЕКШІЛІК КЕСТЕСІ</translation>
    </message>
    <message>
        <source>Daily figures</source>
        <translation>Жедел ақпарат</translation>
    </message>
    <message>
        <source>Damaged, pieces</source>
        <translation>Бүлінгені, дана</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Date, hours</source>
        <translation>Күні, уақыты</translation>
    </message>
    <message>
        <source>Date, hours of the seminar</source>
        <translation>Семинар күні, уақыты</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Күні, уақыты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Күні, уақыты</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>Тексеру күні</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Қалған күн</translation>
    </message>
    <message>
        <source>Days off are marked by the sign ×.</source>
        <translation>Демалыс күндері × белгісімен көрсетілген.</translation>
    </message>
    <message>
        <source>Destruction act</source>
        <translation>Жою актісі</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырмасы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Document or thing</source>
        <translation>Құжат не зат</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Duty officer&apos;s page</source>
        <translation>Кезекші парағы</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Кезекшілік кестесі</translation>
    </message>
    <message>
        <source>ENTRY TEST</source>
        <translation>КІРІС ТЕСТІЛЕУІ</translation>
    </message>
    <message>
        <source>EQUIPMENT SHORTAGE OF PRECINCTS</source>
        <translation>УЧАСКЕЛЕРДЕ ЖЕТІСПЕЙТІН ЖАБДЫҚ</translation>
    </message>
    <message>
        <source>EXECUTION OF THE BUDGET, TENGE</source>
        <translation>БЮДЖЕТТІҢ ОРЫНДАЛУЫ, ТЕҢГЕ</translation>
    </message>
    <message>
        <source>EXIT TEST</source>
        <translation>ҚОРЫТЫНДЫ ТЕСТІЛЕУ</translation>
    </message>
    <message>
        <source>EXTRACT FROM THE RESOLUTION</source>
        <translation>ҚАУЛЫДАН ҮЗІНДІ КӨШІРМЕ</translation>
    </message>
    <message>
        <source>Edition № {n} of {date}.</source>
        <translation>№&#xa0;{n} басылым, {date}.</translation>
    </message>
    <message>
        <source>Edition № {n} of {date}; • marks what differs from edition № {before}.</source>
        <translation>№&#xa0;{n} басылым, {date}; • белгісі №&#xa0;{before} басылымнан айырмасын көрсетеді.</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Entry test</source>
        <translation>Кіріс тесті</translation>
    </message>
    <message>
        <source>Entry test, %</source>
        <translation>Кіріс тесті, %</translation>
    </message>
    <message>
        <source>Entry test, average, %</source>
        <translation>Кіріс тестілеуі, орташа, %</translation>
    </message>
    <message>
        <source>Entry test: score</source>
        <translation>Кіріс тесті: балл саны</translation>
    </message>
    <message>
        <source>Entry test: {score} on average of {max}.</source>
        <translation>Кіріс тестілеуінің орташа балы – {score}, ең жоғары балл – {max}.</translation>
    </message>
    <message>
        <source>Everything on the list was handed over.</source>
        <translation>Тізімдегінің бәрі тапсырылды.</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Executor: {name}</source>
        <translation>Орындаушы: {name}</translation>
    </message>
    <message>
        <source>Exit test</source>
        <translation>Қорытынды тест</translation>
    </message>
    <message>
        <source>Exit test, %</source>
        <translation>Қорытынды тест, %</translation>
    </message>
    <message>
        <source>Exit test, average, %</source>
        <translation>Қорытынды тестілеу, орташа, %</translation>
    </message>
    <message>
        <source>Exit test: score</source>
        <translation>Қорытынды тест: балл саны</translation>
    </message>
    <message>
        <source>Exit test: {score} on average of {max}.</source>
        <translation>Қорытынды тестілеудің орташа балы – {score}, ең жоғары балл – {max}.</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Үзінді көшірме</translation>
    </message>
    <message>
        <source>FEEDBACK OF THE PARTICIPANTS</source>
        <translation>ҚАТЫСУШЫЛАРДЫҢ ПІКІРІ</translation>
    </message>
    <message>
        <source>FIGURES ASKED FOR: {title}</source>
        <translation>СҰРАЛҒАН МӘЛІМЕТ: {title}</translation>
    </message>
    <message>
        <source>FOLDER OF THE PRECINCT</source>
        <translation>УЧАСКЕ ПАПКАСЫ</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Нақты</translation>
    </message>
    <message>
        <source>Fill the circle of the right answer. To correct, cross it out and fill another.</source>
        <translation>Дұрыс жауаптың дөңгелегін бояңыз. Түзету үшін оны сызып, басқасын бояңыз.</translation>
    </message>
    <message>
        <source>Folder received: chair of the precinct commission</source>
        <translation>Папканы алдым: учаскелік комиссияның төрағасы</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Неден шықты</translation>
    </message>
    <message>
        <source>For office use. Not to be given to others.</source>
        <translation>Қызмет бабында пайдалану үшін. Бөгде адамға берілмейді.</translation>
    </message>
    <message>
        <source>For the work of the office: the list holds personal data.</source>
        <translation>Комиссия жұмысына арналған: тізімде дербес деректер бар.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Өткізу нысаны</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>Неден</translation>
    </message>
    <message>
        <source>From {then} to {now}</source>
        <translation>{then} – {now} аралығында</translation>
    </message>
    <message>
        <source>GATES OF READINESS BY PRECINCT</source>
        <translation>УЧАСКЕЛЕР БОЙЫНША ДАЙЫНДЫҚТЫҢ МІНДЕТТІ ШАРТТАРЫ</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Міндетті шарттар</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кімге берілді</translation>
    </message>
    <message>
        <source>Giving side</source>
        <translation>Тапсырушы тарап</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Groups could</source>
        <translation>Орындаған топ</translation>
    </message>
    <message>
        <source>Groups tried</source>
        <translation>Байқап көрген топ</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Өсім</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Күзетші</translation>
    </message>
    <message>
        <source>HAND-OVER ACT OF BALLOTS</source>
        <translation>БЮЛЛЕТЕНЬДЕРДІ ҚАБЫЛДАУ-ТАПСЫРУ АКТІСІ</translation>
    </message>
    <message>
        <source>HAND-OVER ACT OF EQUIPMENT</source>
        <translation>ЖАБДЫҚТЫ ҚАБЫЛДАУ-ТАПСЫРУ АКТІСІ</translation>
    </message>
    <message>
        <source>HAND-OVER ACT OF NUMBERED FORMS</source>
        <translation>НӨМІРЛІ БЛАНКІЛЕРДІ ҚАБЫЛДАУ-ТАПСЫРУ АКТІСІ</translation>
    </message>
    <message>
        <source>HAND-OVER OF DUTY</source>
        <translation>ІСТІ ТАПСЫРУ</translation>
    </message>
    <message>
        <source>HANDED OUT</source>
        <translation>ТАРАТЫЛҒАН МАТЕРИАЛДАР</translation>
    </message>
    <message>
        <source>HEARD</source>
        <translation>ТЫҢДАЛДЫ</translation>
    </message>
    <message>
        <source>HEARD:</source>
        <translation>ТЫҢДАЛДЫ:</translation>
    </message>
    <message>
        <source>HOW THE QUESTIONS OF THE TEST WORKED</source>
        <translation>ТЕСТ СҰРАҚТАРЫН ТАЛДАУ</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Істі тапсыру</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырды</translation>
    </message>
    <message>
        <source>Handed to precincts</source>
        <translation>Учаскелерге берілді</translation>
    </message>
    <message>
        <source>Have (good)</source>
        <translation>Бары (жарамдысы)</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Басшысы</translation>
    </message>
    <message>
        <source>Head of the building</source>
        <translation>Ғимарат басшысы</translation>
    </message>
    <message>
        <source>Holds personal data: for the accountant alone, destroyed when the pay is paid.</source>
        <translation>Дербес деректер бар: тек бухгалтерге арналған, еңбекақы төленгенде жойылады.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Өткізуші</translation>
    </message>
    <message>
        <source>Host, trainers</source>
        <translation>Өткізуші, тренерлер</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Hours of voting: {opens} – {closes}</source>
        <translation>Дауыс беру уақыты: {opens} – {closes}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>How a person passed is a way like another; it is not told to the region by name.</source>
        <translation>Тапсыру тәсілдерінің бәрі тең; облысқа аты-жөнімен хабарланбайды.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Қалай түсті</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Растау дәрежесі</translation>
    </message>
    <message>
        <source>How it must be known</source>
        <translation>Қалай расталады</translation>
    </message>
    <message>
        <source>How it was solved, by whom</source>
        <translation>Қалай, кім шешті</translation>
    </message>
    <message>
        <source>How passed</source>
        <translation>Қалай тапсырды</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>INFORMATION ON THE INFORMING OF CITIZENS</source>
        <translation>АЗАМАТТАРДЫ АҚПАРАТТАНДЫРУ ТУРАЛЫ АҚПАРАТ</translation>
    </message>
    <message>
        <source>INFORMATION ON THE PREPARATION FOR THE VOTE</source>
        <translation>ДАУЫС БЕРУГЕ ДАЙЫНДЫҚ ТУРАЛЫ АҚПАРАТ</translation>
    </message>
    <message>
        <source>INFORMATION ON THE READINESS OF PRECINCTS FOR THE VOTE</source>
        <translation>УЧАСКЕЛЕРДІҢ ДАУЫС БЕРУГЕ ДАЙЫНДЫҒЫ ТУРАЛЫ АҚПАРАТ</translation>
    </message>
    <message>
        <source>INFORMATION ON THE TRAINING OF MEMBERS OF REFERENDUM COMMISSIONS</source>
        <translation>КОМИССИЯ МҮШЕЛЕРІН ОҚЫТУ ТУРАЛЫ АҚПАРАТ</translation>
    </message>
    <message>
        <source>INFORMATION PLAN: WHAT WAS PLANNED AND WHAT WAS DONE</source>
        <translation>АҚПАРАТТАНДЫРУ ЖОСПАРЫ: ЖОСПАР ЖӘНЕ ОРЫНДАЛУЫ</translation>
    </message>
    <message>
        <source>INSPECTION SHEET</source>
        <translation>ТЕКСЕРУ ПАРАҒЫ</translation>
    </message>
    <message>
        <source>INVENTORY LIST OF EQUIPMENT</source>
        <translation>ЖАБДЫҚТЫ ТҮГЕНДЕУ ТІЗІМІ</translation>
    </message>
    <message>
        <source>INVITATION</source>
        <translation>ШАҚЫРУ</translation>
    </message>
    <message>
        <source>If missing: reason</source>
        <translation>Жоқ болса, себебі</translation>
    </message>
    <message>
        <source>In all: {kinds} names, {n} ({words}) pieces.</source>
        <translation>Барлығы {kinds} атау, {n} ({words}) дана.</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>In the store of the commission: {n}.</source>
        <translation>Комиссия қоймасында: {n}.</translation>
    </message>
    <message>
        <source>In the store of the commission: {n}; № {numbers}.</source>
        <translation>Комиссия қоймасында: {n}; №&#xa0;{numbers}.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Incidents not solved</source>
        <translation>Шешілмеген оқиғалар</translation>
    </message>
    <message>
        <source>Information plan</source>
        <translation>Ақпараттандыру жоспары</translation>
    </message>
    <message>
        <source>Information to publish</source>
        <translation>Жарияланатын ақпарат</translation>
    </message>
    <message>
        <source>Informing</source>
        <translation>Ақпараттандыру</translation>
    </message>
    <message>
        <source>Inspection sheet</source>
        <translation>Тексеру парағы</translation>
    </message>
    <message>
        <source>Inspection team</source>
        <translation>Тексеру тобы</translation>
    </message>
    <message>
        <source>Into the next calendar</source>
        <translation>Келесі күнтізбеге</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Түгендеу тізімі</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Түгендеу нөмірі</translation>
    </message>
    <message>
        <source>Inventory №, serial №</source>
        <translation>Түгендеу және сериялық нөмірі</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Шақырулар</translation>
    </message>
    <message>
        <source>Invited: {names}.</source>
        <translation>Шақырылғандар: {names}.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Item, precinct, building</source>
        <translation>Зат, учаске, ғимарат</translation>
    </message>
    <message>
        <source>Items short</source>
        <translation>Жетіспейтін жабдық</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Сақталатын мерзімі</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Kind of forms</source>
        <translation>Бланк түрі</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Дерек күні</translation>
    </message>
    <message>
        <source>LIST OF COMMISSION MEMBERS</source>
        <translation>КОМИССИЯ МҮШЕЛЕРІНІҢ ТІЗІМІ</translation>
    </message>
    <message>
        <source>LIST OF FILES AND BOXES</source>
        <translation>ІСТЕР МЕН ҚОРАПТАР ТІЗІМІ</translation>
    </message>
    <message>
        <source>LIST OF TEST RESULTS</source>
        <translation>ТЕСТІЛЕУ НӘТИЖЕЛЕРІНІҢ ВЕДОМОСІ</translation>
    </message>
    <message>
        <source>LIST: {list}</source>
        <translation>ТІЗІМ: {list}</translation>
    </message>
    <message>
        <source>LOADING LIST</source>
        <translation>ТИЕУ ТІЗІМІ</translation>
    </message>
    <message>
        <source>LOG OF INCIDENTS</source>
        <translation>ОҚИҒАЛАР ЖУРНАЛЫ</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Letter №</source>
        <translation>Хат №</translation>
    </message>
    <message>
        <source>Letters of release</source>
        <translation>Босату туралы хаттар</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Істер тізімі</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Тиелді</translation>
    </message>
    <message>
        <source>Loading list</source>
        <translation>Тиеу тізімі</translation>
    </message>
    <message>
        <source>Locality, building</source>
        <translation>Елді мекен, ғимарат</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Назар аударылсын</translation>
    </message>
    <message>
        <source>MEMBERS WHO WERE NOT TRAINED</source>
        <translation>ОҚЫТЫЛМАҒАН МҮШЕЛЕР</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>ХАТТАМА</translation>
    </message>
    <message>
        <source>MINUTES OF THE TRAINING SEMINAR</source>
        <translation>ОҚЫТУ СЕМИНАРЫНЫҢ ХАТТАМАСЫ</translation>
    </message>
    <message>
        <source>Made in the program “Daiyn”, {moment}</source>
        <translation>«Дайын» бағдарламасында жасалды, {moment}</translation>
    </message>
    <message>
        <source>Mark: yes / no / partly / not needed</source>
        <translation>Бағалау: иә / жоқ / ішінара / қажет емес</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Mean growth of {n} people: {mean} points.</source>
        <translation>{n} адамның орташа өсімі: {mean} балл.</translation>
    </message>
    <message>
        <source>Mean growth of {n} people: {mean} points; with 95 % between {low} and {high}.</source>
        <translation>{n} адамның орташа өсімі: {mean} балл; 95&#xa0;% сеніммен {low} және {high} аралығында.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Member of the commission</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүшелер</translation>
    </message>
    <message>
        <source>Members present: {names}.</source>
        <translation>Қатысқан мүшелер: {names}.</translation>
    </message>
    <message>
        <source>Mend until</source>
        <translation>Жою мерзімі</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Minutes of the seminar</source>
        <translation>Семинар хаттамасы</translation>
    </message>
    <message>
        <source>Missing: {n}. It is to be brought by: ____________.</source>
        <translation>Жетіспейді: {n}. Әкелетін мерзімі: ____________.</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>NEED, HAVE, SHORT</source>
        <translation>ҚАЖЕТІ, БАРЫ, ЖЕТІСПЕЙТІНІ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Қажеті</translation>
    </message>
    <message>
        <source>Need, have, short</source>
        <translation>Қажеті, бары, жетіспейтіні</translation>
    </message>
    <message>
        <source>New norms: right answers {n} % (answers: {asked}).</source>
        <translation>Жаңа нормалар: дұрыс жауап – {n}&#xa0;% (жауап саны: {asked}).</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Келесі тобы</translation>
    </message>
    <message>
        <source>No answers have been entered yet: scores alone say nothing of questions.</source>
        <translation>Жауаптар әлі енгізілген жоқ: балл ғана сұрақтар туралы ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>No box is past its term and none has been destroyed.</source>
        <translation>Мерзімі өткен де, жойылған да қорап жоқ.</translation>
    </message>
    <message>
        <source>No documents have been taken in yet.</source>
        <translation>Әлі құжат қабылданған жоқ.</translation>
    </message>
    <message>
        <source>No inspection has been entered yet: there is nothing an act could say.</source>
        <translation>Әлі бірде-бір тексеру енгізілмеген: актіге жазылатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>No meeting has been entered yet.</source>
        <translation>Әлі отырыс енгізілген жоқ.</translation>
    </message>
    <message>
        <source>No need is known and nothing is entered yet.</source>
        <translation>Қажеттілік белгісіз, әлі ештеңе енгізілмеген.</translation>
    </message>
    <message>
        <source>No number is twice, none overlaps, none is missing.</source>
        <translation>Қайталанған, қабаттасқан немесе жетпейтін нөмір жоқ.</translation>
    </message>
    <message>
        <source>No official norms of equipment are known; what stands as a proposal is no legal norm.</source>
        <translation>Жабдықтың ресми нормалары белгісіз; ұсыныс деп көрсетілген норма заңды норма емес.</translation>
    </message>
    <message>
        <source>No resolution has been entered yet.</source>
        <translation>Әлі қаулы енгізілген жоқ.</translation>
    </message>
    <message>
        <source>No test has been drawn. Open a seminar, go to Tests and draw a paper.</source>
        <translation>Тест құрастырылмаған. Семинарды ашып, «Тестілер» бетінде құрастырыңыз.</translation>
    </message>
    <message>
        <source>No things are entered yet.</source>
        <translation>Әлі зат енгізілмеген.</translation>
    </message>
    <message>
        <source>No topic lies below the pass mark; the paper is drawn from all topics.</source>
        <translation>Шекті балдан төмен тақырып жоқ; тест барлық тақырыптан құрастырылады.</translation>
    </message>
    <message>
        <source>No visit is planned. Plan one on the Readiness screen, then print its sheet.</source>
        <translation>Бару жоспарланбаған. «Дайындық» бөлімінде жоспарлап, парағын басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Nobody is on the list of the seminar yet.</source>
        <translation>Семинар тізімінде әлі ешкім жоқ.</translation>
    </message>
    <message>
        <source>Nobody needs a repeat session: all who came have passed.</source>
        <translation>Қайталама сабақ ешкімге қажет емес: қатысқандардың бәрі тапсырды.</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Norms before and now</source>
        <translation>Нормалар: бұрын және қазір</translation>
    </message>
    <message>
        <source>Not marked: {count}</source>
        <translation>Белгіленбегені: {count}</translation>
    </message>
    <message>
        <source>Not ready, and why</source>
        <translation>Дайын емес, себебі</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Оқытылмағаны</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Ештеңе өзгермеген.</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due.</source>
        <translation>Мерзімі өткені де, бүгін істелетіні де жоқ.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Аяқталмаған іс жоқ.</translation>
    </message>
    <message>
        <source>Nothing is short: every need that is entered is covered.</source>
        <translation>Жетіспейтін жабдық жоқ: енгізілген қажеттіліктің бәрі қамтылған.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Numbered forms</source>
        <translation>Нөмірлі бланкілер</translation>
    </message>
    <message>
        <source>Numbers held</source>
        <translation>Қолындағы нөмірлер</translation>
    </message>
    <message>
        <source>Numbers in order</source>
        <translation>Реттік нөмірлері</translation>
    </message>
    <message>
        <source>OBSERVERS AND MEDIA BY PRECINCT</source>
        <translation>УЧАСКЕЛЕРДЕГІ БАЙҚАУШЫЛАР МЕН БАҚ</translation>
    </message>
    <message>
        <source>ON THE RELEASE OF EMPLOYEES FOR A TRAINING SEMINAR</source>
        <translation>ҚЫЗМЕТКЕРЛЕРДІ ОҚЫТУ СЕМИНАРЫНА БОСАТУ ТУРАЛЫ</translation>
    </message>
    <message>
        <source>ORGANISATIONS THAT OBSERVE, AND MEDIA</source>
        <translation>БАЙҚАУШЫ ҰЙЫМДАР МЕН БАҚ</translation>
    </message>
    <message>
        <source>OVERLAY KEY</source>
        <translation>БЕТТЕМЕ КІЛТ</translation>
    </message>
    <message>
        <source>Obligated</source>
        <translation>Міндеттеме алынды</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Байқаушылар</translation>
    </message>
    <message>
        <source>Observers and media</source>
        <translation>Байқаушылар мен БАҚ</translation>
    </message>
    <message>
        <source>Observers by precinct</source>
        <translation>Учаскелердегі байқаушылар</translation>
    </message>
    <message>
        <source>Okrug akim</source>
        <translation>Округ әкімі</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Кезекшілікте</translation>
    </message>
    <message>
        <source>On the balance of</source>
        <translation>Кімнің балансында</translation>
    </message>
    <message>
        <source>On the lists</source>
        <translation>Тізімдерде</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Қай күні</translation>
    </message>
    <message>
        <source>Online: {rooms}, {people} before them.</source>
        <translation>Онлайн: {rooms}, қатысқаны – {people}.</translation>
    </message>
    <message>
        <source>Only precincts with a shortage are listed; damaged items do not cover a need.</source>
        <translation>Жабдығы жетіспейтін учаскелер ғана көрсетілген; зақымданған жабдық қажеттілікті өтемейді.</translation>
    </message>
    <message>
        <source>Only rows where “{column}” is: {value}.</source>
        <translation>Тек мына жолдар: «{column}» – {value}.</translation>
    </message>
    <message>
        <source>Only {n} people answered: below {few} these figures are a hint, no more.</source>
        <translation>Жауап бергені – {n} адам: {few} адамнан аз болса, бұл сандар тек бағдар.</translation>
    </message>
    <message>
        <source>Open and overdue</source>
        <translation>Аяқталмаған, мерзімі өткен</translation>
    </message>
    <message>
        <source>Open gate: {gate}.</source>
        <translation>Орындалмаған міндетті шарт: {gate}.</translation>
    </message>
    <message>
        <source>Open incidents: {incidents}</source>
        <translation>Шешілмеген оқиғалар: {incidents}</translation>
    </message>
    <message>
        <source>Opinion polls</source>
        <translation>Сауалнамалар</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Ұйымдастырушы</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Басқа жауаптар</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Екінші тарап</translation>
    </message>
    <message>
        <source>Our commission</source>
        <translation>Өз комиссиямыз</translation>
    </message>
    <message>
        <source>Our letter № {no}: {subject}</source>
        <translation>Біздің №&#xa0;{no} хат: {subject}</translation>
    </message>
    <message>
        <source>Out: things and people on the way</source>
        <translation>Жолда: заттар мен адамдар</translation>
    </message>
    <message>
        <source>Outside rural okrugs</source>
        <translation>Ауылдық округтен тыс</translation>
    </message>
    <message>
        <source>Outside rural okrugs: {precincts}</source>
        <translation>Ауылдық округтерден тыс: {precincts}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Overlay key</source>
        <translation>Беттеме кілт</translation>
    </message>
    <message>
        <source>Owed and awaited by the desk</source>
        <translation>Сұраулар мен хаттар</translation>
    </message>
    <message>
        <source>PAY LIST</source>
        <translation>ТӨЛЕМ ТІЗІМІ</translation>
    </message>
    <message>
        <source>PHONE BOOK OF PRECINCTS</source>
        <translation>УЧАСКЕЛЕРДІҢ БАЙЛАНЫС КІТАПШАСЫ</translation>
    </message>
    <message>
        <source>PLAN OF BALLOTS</source>
        <translation>БЮЛЛЕТЕНЬДЕР ЖОСПАРЫ</translation>
    </message>
    <message>
        <source>PLAN OF TRAINING OF MEMBERS OF COMMISSIONS</source>
        <translation>КОМИССИЯ МҮШЕЛЕРІН ОҚЫТУДЫ ҰЙЫМДАСТЫРУ ЖОСПАРЫ</translation>
    </message>
    <message>
        <source>PRACTICAL CASES</source>
        <translation>ПРАКТИКАЛЫҚ КЕЙСТЕР</translation>
    </message>
    <message>
        <source>PRACTICAL CASES: FOR THE TRAINER</source>
        <translation>ПРАКТИКАЛЫҚ КЕЙСТЕР: ТРЕНЕРГЕ</translation>
    </message>
    <message>
        <source>PRACTICAL PART</source>
        <translation>ПРАКТИКАЛЫҚ БӨЛІМ</translation>
    </message>
    <message>
        <source>PROGRAMME OF THE TRAINING SEMINAR</source>
        <translation>ОҚЫТУ СЕМИНАРЫНЫҢ БАҒДАРЛАМАСЫ</translation>
    </message>
    <message>
        <source>PUBLICATIONS ABOUT THE COMMISSION AND ANSWERS TO THEM</source>
        <translation>КОМИССИЯ ТУРАЛЫ ЖАРИЯЛАНЫМДАР ЖӘНЕ ОЛАРҒА ЖАУАП</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Бума саны</translation>
    </message>
    <message>
        <source>Page of the day</source>
        <translation>Күндік парақ</translation>
    </message>
    <message>
        <source>Pass mark (set by the office): {score} of {max}</source>
        <translation>Шекті балл (комиссия белгілейді): {score} / {max}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Тапсырды</translation>
    </message>
    <message>
        <source>Passed through entry test</source>
        <translation>Кіріс тестін тапсырғаны</translation>
    </message>
    <message>
        <source>Passed through exit test</source>
        <translation>Қорытынды тестті тапсырғаны</translation>
    </message>
    <message>
        <source>Pay list</source>
        <translation>Төлем тізімі</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам саны</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Байланыс кітапшасы</translation>
    </message>
    <message>
        <source>Phone of the precinct: {phone}</source>
        <translation>Учаскенің телефоны: {phone}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>Pieces of equipment short, by okrug</source>
        <translation>Округтер бойынша жетіспейтін жабдық, дана</translation>
    </message>
    <message>
        <source>Place of keeping and guard</source>
        <translation>Сақталатын орны және күзеті</translation>
    </message>
    <message>
        <source>Place of the seal</source>
        <translation>М. О. (мөр орны)</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Орны белгісіз</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Б жоспары</translation>
    </message>
    <message>
        <source>Plan of training</source>
        <translation>Оқыту жоспары</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарланды</translation>
    </message>
    <message>
        <source>Planned less spent</source>
        <translation>Жоспар мен шығыс айырмасы</translation>
    </message>
    <message>
        <source>Planned, tenge</source>
        <translation>Жоспар, теңге</translation>
    </message>
    <message>
        <source>Please come 15 minutes earlier to sign in.</source>
        <translation>Тіркелу үшін 15 минут бұрын келуіңізді сұраймыз.</translation>
    </message>
    <message>
        <source>Point of the check</source>
        <translation>Тексеру көрсеткіші</translation>
    </message>
    <message>
        <source>Points of the check that are closed, per cent, by okrug</source>
        <translation>Округтер бойынша орындалған көрсеткіштер, %</translation>
    </message>
    <message>
        <source>Police escort (post, name)</source>
        <translation>Полиция күзеті (лауазымы, аты-жөні)</translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation>Полиция қызметкері</translation>
    </message>
    <message>
        <source>Police, fire service</source>
        <translation>Полиция, өрт сөндіру қызметі</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Posts without a rate have no sum: {posts}.</source>
        <translation>Мөлшерлемесі жоқ лауазымға сома есептелмеді: {posts}.</translation>
    </message>
    <message>
        <source>Posts, okrugs</source>
        <translation>Лауазымдар, округтер</translation>
    </message>
    <message>
        <source>Practical cases</source>
        <translation>Практикалық кейстер</translation>
    </message>
    <message>
        <source>Precinct commission № {no}</source>
        <translation>№&#xa0;{no} учаскелік комиссия</translation>
    </message>
    <message>
        <source>Precinct commission № {no}, act № {act}</source>
        <translation>№&#xa0;{no} учаскелік комиссия, №&#xa0;{act} акт</translation>
    </message>
    <message>
        <source>Precinct folder</source>
        <translation>Учаске папкасы</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Учаске №</translation>
    </message>
    <message>
        <source>Precinct № {no}</source>
        <translation>№&#xa0;{no} учаске</translation>
    </message>
    <message>
        <source>Precinct № {no} does not work in this campaign.</source>
        <translation>№&#xa0;{no} учаске бұл науқанда жұмыс істемейді.</translation>
    </message>
    <message>
        <source>Precinct № {no} does not work in this campaign: {resolution}.</source>
        <translation>№&#xa0;{no} учаске бұл науқанда жұмыс істемейді: {resolution}.</translation>
    </message>
    <message>
        <source>Precinct № {no} works in this campaign.</source>
        <translation>№&#xa0;{no} учаске бұл науқанда жұмыс істейді.</translation>
    </message>
    <message>
        <source>Precinct № {no}, {okrug}</source>
        <translation>№&#xa0;{no} учаске, {okrug}</translation>
    </message>
    <message>
        <source>Precinct № {no}, {okrug}: {members}</source>
        <translation>№&#xa0;{no} учаске, {okrug}: {members}</translation>
    </message>
    <message>
        <source>Precinct № {no}, {place}</source>
        <translation>№&#xa0;{no} учаске, {place}</translation>
    </message>
    <message>
        <source>Precinct № {no}: {before} replaced by {comes}</source>
        <translation>№&#xa0;{no} учаске: құрамнан шықты – {before}, енгізілді – {comes}</translation>
    </message>
    <message>
        <source>Precinct № {no}: {comes} on the vacant seat</source>
        <translation>№&#xa0;{no} учаске: бос орынға енгізілді – {comes}</translation>
    </message>
    <message>
        <source>Precinct № {no}: {members}</source>
        <translation>№&#xa0;{no} учаске: {members}</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Precincts №</source>
        <translation>Учаскелер №</translation>
    </message>
    <message>
        <source>Present: {present} of {seats} members. There is a quorum (at least {needed}).</source>
        <translation>Комиссия мүшелері {seats} адам, қатысқаны {present}. Кворум бар (кемінде {needed}).</translation>
    </message>
    <message>
        <source>Present: {present} of {seats} members. There is no quorum (at least {needed}).</source>
        <translation>Комиссия мүшелері {seats} адам, қатысқаны {present}. Кворум жоқ (кемінде {needed}).</translation>
    </message>
    <message>
        <source>Present: {present}, absent: {absent}</source>
        <translation>Қатысқаны: {present}, қатыспағаны: {absent}</translation>
    </message>
    <message>
        <source>Presided by: {chair}. Secretary: {secretary}.</source>
        <translation>Төрағалық етті: {chair}. Хатшы: {secretary}.</translation>
    </message>
    <message>
        <source>Press text</source>
        <translation>Баспасөз мәтіні</translation>
    </message>
    <message>
        <source>Price, tenge</source>
        <translation>Бағасы, теңге</translation>
    </message>
    <message>
        <source>Programme of the seminar</source>
        <translation>Семинар бағдарламасы</translation>
    </message>
    <message>
        <source>Promised, with a day</source>
        <translation>Уәде етілген, күні бар</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Растауы</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Ұсынған ұйым</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Жарияланымдар</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Punch the marked circles, lay the key over the sheet corner on corner, count what shows.</source>
        <translation>Белгіленген дөңгелектерді тесіңіз, кілтті парақтың бұрыштарына дәл беттестіріп, көрінгенін санаңыз.</translation>
    </message>
    <message>
        <source>QUESTION BANK</source>
        <translation>СҰРАҚТАР БАЗАСЫ</translation>
    </message>
    <message>
        <source>QUESTIONS AND ANSWERS</source>
        <translation>СҰРАҚТАР МЕН ЖАУАПТАР</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Quantity in figures</source>
        <translation>Саны, цифрмен</translation>
    </message>
    <message>
        <source>Quantity in words</source>
        <translation>Саны (жазбаша)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Сұрақтар базасы</translation>
    </message>
    <message>
        <source>Questions of the test</source>
        <translation>Тест сұрақтары</translation>
    </message>
    <message>
        <source>Questions, applications</source>
        <translation>Сұрақтар мен арыздар</translation>
    </message>
    <message>
        <source>READINESS IN PICTURES</source>
        <translation>ДАЙЫНДЫҚ ДИАГРАММАЛАРДА</translation>
    </message>
    <message>
        <source>REGISTER OF ENQUIRIES AND COMPLAINTS</source>
        <translation>ӨТІНІШТЕР МЕН ШАҒЫМДАР ТІЗІЛІМІ</translation>
    </message>
    <message>
        <source>REGISTER OF LETTERS IN AND OUT</source>
        <translation>КІРІС ЖӘНЕ ШЫҒЫС ХАТТАРДЫ ТІРКЕУ ЖУРНАЛЫ</translation>
    </message>
    <message>
        <source>REGISTER OF NUMBERED FORMS</source>
        <translation>НӨМІРЛІ БЛАНКІЛЕР ТІЗІЛІМІ</translation>
    </message>
    <message>
        <source>REGISTER OF OPINION POLLS</source>
        <translation>САУАЛНАМАЛАР ТІЗІЛІМІ</translation>
    </message>
    <message>
        <source>REGISTER OF PRECINCTS</source>
        <translation>УЧАСКЕЛЕР ТІЗІЛІМІ</translation>
    </message>
    <message>
        <source>REPEAT SESSION</source>
        <translation>ҚАЙТАЛАМА САБАҚ</translation>
    </message>
    <message>
        <source>REPEAT TEST</source>
        <translation>ҚАЙТАЛАМА ТЕСТІЛЕУ</translation>
    </message>
    <message>
        <source>REQUEST FOR PURCHASE OF EQUIPMENT</source>
        <translation>ЖАБДЫҚТЫ САТЫП АЛУ ӨТІНІМІ</translation>
    </message>
    <message>
        <source>RESOLUTION</source>
        <translation>ҚАУЛЫ</translation>
    </message>
    <message>
        <source>RETURN ACT OF EQUIPMENT</source>
        <translation>ЖАБДЫҚТЫ ҚАЙТАРУ АКТІСІ</translation>
    </message>
    <message>
        <source>RISKS OF PRECINCTS: PAGE OF THE DUTY OFFICER</source>
        <translation>УЧАСКЕЛЕРДЕГІ ҚАУІПТЕР: КЕЗЕКШІГЕ АРНАЛҒАН ПАРАҚ</translation>
    </message>
    <message>
        <source>RISKS OF THE PRECINCT AND PLAN B</source>
        <translation>УЧАСКЕДЕГІ ҚАУІПТЕР ЖӘНЕ Б ЖОСПАРЫ</translation>
    </message>
    <message>
        <source>Rates of an hour as the commission entered them: {rates}.</source>
        <translation>Комиссия енгізген сағаттық мөлшерлеме: {rates}.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Дайындық</translation>
    </message>
    <message>
        <source>Readiness act</source>
        <translation>Дайындық туралы акт</translation>
    </message>
    <message>
        <source>Ready precincts day by day; dashed: at the pace of the last week</source>
        <translation>Дайын учаскелер, күн сайын; үзік сызық – соңғы аптаның қарқынымен</translation>
    </message>
    <message>
        <source>Ready precincts of all, by okrug</source>
        <translation>Округтер бойынша дайын учаске / барлығы</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Дайын болған күні</translation>
    </message>
    <message>
        <source>Ready: {ready} of {all} precincts; of them told by phone: {told}.</source>
        <translation>Дайын учаске – {ready}, барлығы – {all}; оның ішінде телефонмен айтылғаны – {told}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Қабылдады</translation>
    </message>
    <message>
        <source>Received with these differences: {differences}.</source>
        <translation>Мына айырмашылықтармен қабылданды: {differences}.</translation>
    </message>
    <message>
        <source>Receiving side</source>
        <translation>Қабылдаушы тарап</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Хаттарды тіркеу журналы</translation>
    </message>
    <message>
        <source>Reliability (Cronbach&apos;s alpha)</source>
        <translation>Сенімділігі (Кронбах альфасы)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Repeat inspection: only points that were open.</source>
        <translation>Қайта тексеру: ашық қалған көрсеткіштер ғана.</translation>
    </message>
    <message>
        <source>Repeat session</source>
        <translation>Қайталама сабақ</translation>
    </message>
    <message>
        <source>Replacement at precinct № {no}, still to do: {what}</source>
        <translation>№&#xa0;{no} учаскедегі ауыстыру, қалған істер: {what}</translation>
    </message>
    <message>
        <source>Replacement at precinct № {no}: {step}</source>
        <translation>№&#xa0;{no} учаскедегі ауыстыру: {step}</translation>
    </message>
    <message>
        <source>Representative of the building&apos;s owner</source>
        <translation>Ғимарат иесінің өкілі</translation>
    </message>
    <message>
        <source>Request for purchase</source>
        <translation>Сатып алу өтінімі</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Қаулы</translation>
    </message>
    <message>
        <source>Resolution № {no}.</source>
        <translation>№&#xa0;{no} қаулы.</translation>
    </message>
    <message>
        <source>Resolution № {no}: its text is not written yet</source>
        <translation>№&#xa0;{no} қаулы: мәтіні әлі жазылмаған</translation>
    </message>
    <message>
        <source>Resolution № {no}: {subject}</source>
        <translation>№&#xa0;{no} қаулы: {subject}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Responsible for registration</source>
        <translation>Тіркеуге жауапты</translation>
    </message>
    <message>
        <source>Result of the vote: for – {yes}, against – {no}, abstained – {rest}.</source>
        <translation>Дауыс беру нәтижесі: «жақтап» – {yes}, «қарсы» – {no}, «қалыс қалды» – {rest}.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Дұрыс жауап</translation>
    </message>
    <message>
        <source>Right answers, %</source>
        <translation>Дұрыс жауап, %</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Қауіп</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Қауіптер</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жол саны</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Ауылдық округ</translation>
    </message>
    <message>
        <source>SCHEDULE OF TRAINING OF PRECINCT COMMISSIONS</source>
        <translation>УЧАСКЕЛІК КОМИССИЯЛАРДЫҢ МҮШЕЛЕРІН ОҚЫТУ КЕСТЕСІ</translation>
    </message>
    <message>
        <source>SCHEDULE OF TRAINING SEMINARS</source>
        <translation>ОҚЫТУ СЕМИНАРЛАРЫНЫҢ КЕСТЕСІ</translation>
    </message>
    <message>
        <source>SIGN-IN SHEET OF SEMINAR PARTICIPANTS</source>
        <translation>СЕМИНАРҒА ҚАТЫСУШЫЛАРДЫ ТІРКЕУ ПАРАҒЫ</translation>
    </message>
    <message>
        <source>SPOKE</source>
        <translation>СӨЗ СӨЙЛЕГЕНДЕР</translation>
    </message>
    <message>
        <source>STOCKTAKE SHEET</source>
        <translation>ТҮГЕНДЕУ ПАРАҒЫ</translation>
    </message>
    <message>
        <source>SUMMARY OF THE READINESS OF PRECINCTS</source>
        <translation>УЧАСКЕЛЕР ДАЙЫНДЫҒЫНЫҢ ЖИЫНТЫҒЫ</translation>
    </message>
    <message>
        <source>Schedule of seminars</source>
        <translation>Семинарлар кестесі</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>Пломба нөмірлері</translation>
    </message>
    <message>
        <source>Seals №</source>
        <translation>Пломба №</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Іздеу: {words}</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Secretary of the seminar</source>
        <translation>Семинар хатшысы</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинарлар</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Сөре</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Жетіспейтіні</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Жетіспейтіні</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Тіркеу парағы</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолы</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашаннан</translation>
    </message>
    <message>
        <source>Since paper № {number} of {then}</source>
        <translation>№&#xa0;{number} қағаз шыққаннан бері ({then})</translation>
    </message>
    <message>
        <source>Since the day before</source>
        <translation>Алдыңғы күннен бері</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Дағды</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Қаржы көзі</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Баяндамашы</translation>
    </message>
    <message>
        <source>Speaker: {name}.</source>
        <translation>Баяндамашы: {name}.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Жұмсалды</translation>
    </message>
    <message>
        <source>Spent above the plan: {lines}.</source>
        <translation>Жоспардан артық жұмсалды: {lines}.</translation>
    </message>
    <message>
        <source>Spent, tenge</source>
        <translation>Жұмсалды, теңге</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Бүлінді</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезеңі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Дайындығы</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Бұрынғы күйі</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Қазіргі күйі</translation>
    </message>
    <message>
        <source>States of the precincts, by okrug</source>
        <translation>Округтер бойынша учаскелердің дайындығы</translation>
    </message>
    <message>
        <source>Stocktake sheet</source>
        <translation>Түгендеу парағы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Sum, tenge</source>
        <translation>Сома, теңге</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Жиынтық</translation>
    </message>
    <message>
        <source>Surname, given name</source>
        <translation>Тегі, аты</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic (if any)</source>
        <translation>Тегі, аты, әкесінің аты (бар болса)</translation>
    </message>
    <message>
        <source>Surplus, store</source>
        <translation>Артық, қойма</translation>
    </message>
    <message>
        <source>Surpluses of precincts and of the store are brought over before anything is bought.</source>
        <translation>Сатып алудан бұрын учаскелердегі артық зат пен қоймадағы зат жеткізіледі.</translation>
    </message>
    <message>
        <source>TASKS AND WHO DOES THEM</source>
        <translation>ТАПСЫРМАЛАР МЕН ОРЫНДАУШЫЛАР</translation>
    </message>
    <message>
        <source>TEST RESULTS BY RURAL OKRUG</source>
        <translation>АУЫЛДЫҚ ОКРУГТЕР БОЙЫНША ТЕСТІЛЕУ НӘТИЖЕЛЕРІ</translation>
    </message>
    <message>
        <source>TEXT FOR THE PRESS</source>
        <translation>БАСПАСӨЗГЕ АРНАЛҒАН МӘТІН</translation>
    </message>
    <message>
        <source>THE CHAIR&apos;S PAGE OF THE DAY</source>
        <translation>ТӨРАҒАҒА АРНАЛҒАН КҮНДІК ПАРАҚ</translation>
    </message>
    <message>
        <source>THE VOTING DAY BY THE HOUR</source>
        <translation>ДАУЫС БЕРУ КҮНІ САҒАТ БОЙЫНША</translation>
    </message>
    <message>
        <source>TIMESHEET</source>
        <translation>ТАБЕЛЬ</translation>
    </message>
    <message>
        <source>TRAINING RECORD</source>
        <translation>ОҚУ ТУРАЛЫ АНЫҚТАМА</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Кім оқытты</translation>
    </message>
    <message>
        <source>Tells apart (correlation with the rest)</source>
        <translation>Ажыратуы (қалғанымен байланысы)</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Аумақ</translation>
    </message>
    <message>
        <source>Test paper</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Тест нәтижелері</translation>
    </message>
    <message>
        <source>Test summary</source>
        <translation>Тест қорытындысы</translation>
    </message>
    <message>
        <source>The act is made in two copies, one for each side.</source>
        <translation>Акт екі данада жасалды, тараптарға бір-бірден берілді.</translation>
    </message>
    <message>
        <source>The agenda of the meeting is empty.</source>
        <translation>Отырыстың күн тәртібі бос.</translation>
    </message>
    <message>
        <source>The commission RESOLVES:</source>
        <translation>Комиссия ҚАУЛЫ ЕТЕДІ:</translation>
    </message>
    <message>
        <source>The equipment was received in full and undamaged.</source>
        <translation>Жабдық толық, зақымсыз қабылданды.</translation>
    </message>
    <message>
        <source>The following members of your commission are on the list:</source>
        <translation>Комиссияңыздан тізімге енгендер:</translation>
    </message>
    <message>
        <source>The font lacks &quot;{char}&quot;. The report was not printed.</source>
        <translation>Бұл таңбаны қаріп көрсете алмайды: «{char}». Есеп басылған жоқ.</translation>
    </message>
    <message>
        <source>The hours of voting of precinct № {no}: from {opens} to {closes}.</source>
        <translation>№&#xa0;{no} учаскеде дауыс беру уақыты: {opens} – {closes}.</translation>
    </message>
    <message>
        <source>The key in words: {key}</source>
        <translation>Кілт жазбаша: {key}</translation>
    </message>
    <message>
        <source>The number of members of the precinct commission № {no}: {seats}.</source>
        <translation>№&#xa0;{no} учаскелік комиссия мүшелерінің саны: {seats}.</translation>
    </message>
    <message>
        <source>The plan stands on the newest list figures not later than {date}.</source>
        <translation>Жоспарға мына күнге дейінгі ең соңғы тізім саны алынды: {date}.</translation>
    </message>
    <message>
        <source>The report has no rows. Change the filter or date.</source>
        <translation>Есепте бірде-бір жол жоқ. Сүзгіні немесе күнді өзгертіңіз.</translation>
    </message>
    <message>
        <source>The report “{report}” stands for one day: leave out the earlier one.</source>
        <translation>«{report}» есебі бір күнге жасалады: салыстырылатын күнді алып тастаңыз.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Бұрын және қазір</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Бар</translation>
    </message>
    <message>
        <source>There is no act “{value}” in this campaign.</source>
        <translation>Бұл науқанда «{value}» акт жоқ.</translation>
    </message>
    <message>
        <source>There is no meeting “{value}”.</source>
        <translation>«{value}» отырысы жоқ.</translation>
    </message>
    <message>
        <source>There is no member “{value}” in this campaign.</source>
        <translation>Бұл науқанда «{value}» деген мүше жоқ.</translation>
    </message>
    <message>
        <source>There is no precinct, okrug or row “{value}” in this campaign.</source>
        <translation>Бұл науқанда «{value}» деген учаске, округ немесе жазба жоқ.</translation>
    </message>
    <message>
        <source>There is no report “{value}”. Choose one: {reports}.</source>
        <translation>«{value}» есебі жоқ. Біреуін таңдаңыз: {reports}.</translation>
    </message>
    <message>
        <source>There is no resolution “{value}”.</source>
        <translation>«{value}» қаулысы жоқ.</translation>
    </message>
    <message>
        <source>There is no seminar “{value}”. Choose one: {seminars}.</source>
        <translation>«{value}» семинары жоқ. Біреуін таңдаңыз: {seminars}.</translation>
    </message>
    <message>
        <source>There is no such letter, or it came from outside.</source>
        <translation>Мұндай шығыс хат жоқ.</translation>
    </message>
    <message>
        <source>There is no test “{value}”. Choose one: {tests}.</source>
        <translation>«{value}» тесті жоқ. Бірін таңдаңыз: {tests}.</translation>
    </message>
    <message>
        <source>There is no topic “{value}”.</source>
        <translation>«{value}» тақырыбы жоқ.</translation>
    </message>
    <message>
        <source>There is no transfer “{value}”. Choose one: {transfers}.</source>
        <translation>«{value}» акт жоқ. Біреуін таңдаңыз: {transfers}.</translation>
    </message>
    <message>
        <source>There is no visit to a precinct “{value}”.</source>
        <translation>«{value}» учаскесіне бару жоспары жоқ.</translation>
    </message>
    <message>
        <source>This letter has no text yet.</source>
        <translation>Бұл хаттың мәтіні әлі жоқ.</translation>
    </message>
    <message>
        <source>This report is written as {formats}, not as “{value}”.</source>
        <translation>Бұл есеп {formats} түрінде жазылады, «{value}» түрінде емес.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Белгісі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Time and place of hand-over</source>
        <translation>Берілген уақыты</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Табель</translation>
    </message>
    <message>
        <source>To be answered: letter № {no}, {subject}</source>
        <translation>Жауап беру керек: №&#xa0;{no} хат, {subject}</translation>
    </message>
    <message>
        <source>To be done on this day</source>
        <translation>Осы күні істелетін іс</translation>
    </message>
    <message>
        <source>To be reread: {articles}</source>
        <translation>Қайта оқылсын: {articles}</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>Қол қойылуға</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Сатып алу</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>Кімге немесе кімнен</translation>
    </message>
    <message>
        <source>To the head: {workplace}</source>
        <translation>Басшысына: {workplace}</translation>
    </message>
    <message>
        <source>To the members of the commission of precinct № {no}</source>
        <translation>№&#xa0;{no} учаске комиссиясының мүшелеріне</translation>
    </message>
    <message>
        <source>To the members of the territorial commission</source>
        <translation>Аумақтық комиссия мүшелеріне</translation>
    </message>
    <message>
        <source>Told by phone: {told}; signed on the sheet: {signed}.</source>
        <translation>Телефонмен айтылғаны – {told}; парақта қол қойғаны – {signed}.</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Хабарланған күні</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Сипаты</translation>
    </message>
    <message>
        <source>Took in</source>
        <translation>Қабылдады</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Қабылдады</translation>
    </message>
    <message>
        <source>Took part: {people} (the list is annexed).</source>
        <translation>Қатысқаны – {people} (тізім қоса беріледі).</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Topics to be taught again</source>
        <translation>Қайта оқытылатын тақырыптар</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Оқытылды</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Оқытылған күні</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Оқу анықтамасы</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>VISITS OF OBSERVERS AND MEDIA</source>
        <translation>БАЙҚАУШЫЛАР МЕН БАҚ ӨКІЛДЕРІНІҢ КЕЛУІ</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>Vacant seats: {n}</source>
        <translation>Бос орын: {n}</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Variant {n}</source>
        <translation>{n}-нұсқа</translation>
    </message>
    <message>
        <source>Vehicle, driver</source>
        <translation>Көлік, жүргізуші</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Өтетін орны</translation>
    </message>
    <message>
        <source>Visits of observers</source>
        <translation>Байқаушылардың келуі</translation>
    </message>
    <message>
        <source>Voting begins</source>
        <translation>Дауыс беру басталады</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Дауыс беру күні</translation>
    </message>
    <message>
        <source>Voting ends, the count begins</source>
        <translation>Дауыс беру аяқталады, санау басталады</translation>
    </message>
    <message>
        <source>WEAK TOPICS</source>
        <translation>ӘЛСІЗ ТАҚЫРЫПТАР</translation>
    </message>
    <message>
        <source>WHAT CHANGED IN THE LAW: BEFORE AND NOW</source>
        <translation>ЗАҢНАМАДАҒЫ ӨЗГЕРІСТЕР: БҰРЫН ЖӘНЕ ҚАЗІР</translation>
    </message>
    <message>
        <source>WHAT CHANGED IN THE READINESS OF PRECINCTS</source>
        <translation>УЧАСКЕЛЕРДІҢ ДАЙЫНДЫҒЫНДАҒЫ ӨЗГЕРІСТЕР</translation>
    </message>
    <message>
        <source>WHAT CHANGED: {report}</source>
        <translation>НЕ ӨЗГЕРДІ: {report}</translation>
    </message>
    <message>
        <source>WHAT WE HAVE LEARNT</source>
        <translation>НАУҚАН САБАҚТАРЫ</translation>
    </message>
    <message>
        <source>WORKS IN BUILDINGS OF PRECINCTS: PLAN AND FACT</source>
        <translation>УЧАСКЕ ҒИМАРАТТАРЫНДАҒЫ ЖҰМЫСТАР: ЖОСПАР ЖӘНЕ НАҚТЫ</translation>
    </message>
    <message>
        <source>Wall calendar</source>
        <translation>Қабырға күнтізбесі</translation>
    </message>
    <message>
        <source>Wall calendar A3</source>
        <translation>Қабырға күнтізбесі А3</translation>
    </message>
    <message>
        <source>Wall sheet of telephones</source>
        <translation>Телефондардың қабырға парағы</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>We thank you for your help in preparing the vote.</source>
        <translation>Дауыс беруге дайындыққа көмектескеніңіз үшін алғыс білдіреміз.</translation>
    </message>
    <message>
        <source>We, the undersigned, have destroyed the papers named above; nothing of them can be read.</source>
        <translation>Біз, төменде қол қойғандар, жоғарыда аталған құжаттарды жойдық; оларды оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Weak topic</source>
        <translation>Әлсіз тақырып</translation>
    </message>
    <message>
        <source>Weak topics</source>
        <translation>Әлсіз тақырыптар</translation>
    </message>
    <message>
        <source>Weakest topic</source>
        <translation>Ең әлсіз тақырып</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Алда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралды</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Не хабарланады</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>What lies in it</source>
        <translation>Ішінде не бар</translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>Папкада не бар</translation>
    </message>
    <message>
        <source>What the shortage of equipment will cost by the prices entered: {sum} tenge.</source>
        <translation>Жетіспейтін жабдықтың енгізілген баға бойынша құны – {sum} теңге.</translation>
    </message>
    <message>
        <source>What turns the most precincts ready:</source>
        <translation>Ең көп учаскені дайын ететін істер:</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>What we would do</source>
        <translation>Не істер едік</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Where several answers are right, fill each of them.</source>
        <translation>Бірнеше жауап дұрыс болса, әрқайсысын бояңыз.</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Кілт қайда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кім жауап береді</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Кім әкеледі</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>Кім оқиды</translation>
    </message>
    <message>
        <source>Who teaches</source>
        <translation>Кім оқытады</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>Кім хабарлады</translation>
    </message>
    <message>
        <source>Whom it is for: {n}</source>
        <translation>Кімге арналған: {n} адам</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Why so many</source>
        <translation>Неге сонша керек</translation>
    </message>
    <message>
        <source>Without a list figure, and so not in the plan: {precincts}.</source>
        <translation>Тізім саны жоқ, жоспарға кірмеді: {precincts}.</translation>
    </message>
    <message>
        <source>Without a price, and so not in the sum: {items}.</source>
        <translation>Бағасы жоқ, сомаға кірмеді: {items}.</translation>
    </message>
    <message>
        <source>Without a workplace in the register: {names}. Enter it in their cards.</source>
        <translation>Тізілімде жұмыс орны көрсетілмеген: {names}. Карточкаларына енгізіңіз.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Жұмыс уақыты</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Жұмыстар</translation>
    </message>
    <message>
        <source>Yes / no</source>
        <translation>Иә / жоқ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n жол</numerusform>
            <numerusform>тағы %n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>тағы {n}</translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation>жауабы күтілетіні</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>art. {no}</source>
        <translation>{no}-бап</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>{date} жағдай бойынша</translation>
    </message>
    <message>
        <source>bags arrived</source>
        <translation>қаптар келді</translation>
    </message>
    <message>
        <source>ballots by precincts</source>
        <translation>учаскелер бойынша бюллетень</translation>
    </message>
    <message>
        <source>ballots by the whole list</source>
        <translation>жалпы тізім бойынша бюллетень</translation>
    </message>
    <message>
        <source>below the pass mark</source>
        <translation>шекті балдан төмен</translation>
    </message>
    <message>
        <source>by resolution {resolution}</source>
        <translation>қаулы бойынша: {resolution}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерді</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>коды {code}</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>қатыспады</translation>
    </message>
    <message>
        <source>documents taken in</source>
        <translation>құжат қабылданды</translation>
    </message>
    <message>
        <source>false information</source>
        <translation>жалған ақпарат</translation>
    </message>
    <message>
        <source>for taking part in the training seminar “{title}” held on {date}.</source>
        <translation>{date} өткен «{title}» тақырыбындағы оқыту семинарына қатысқаны үшін.</translation>
    </message>
    <message>
        <source>for the post: {post}</source>
        <translation>лауазымы: {post}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>gathered {gathered}</source>
        <translation>жиналды {gathered}</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>қонақ</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>is given to</source>
        <translation>беріледі</translation>
    </message>
    <message>
        <source>items short</source>
        <translation>жетіспейтін зат</translation>
    </message>
    <message>
        <source>kinds of items</source>
        <translation>жабдық түрі</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>ірі қаріппен</translation>
    </message>
    <message>
        <source>lent until {date}</source>
        <translation>қайтару мерзімі: {date}</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>барлық хат</translation>
    </message>
    <message>
        <source>marked by hand: {name}</source>
        <translation>қолмен тексерген: {name}</translation>
    </message>
    <message>
        <source>members in all</source>
        <translation>мүше, барлығы</translation>
    </message>
    <message>
        <source>members not trained</source>
        <translation>мүше оқытылмады</translation>
    </message>
    <message>
        <source>members trained</source>
        <translation>оқытылған мүше</translation>
    </message>
    <message>
        <source>no answer: {subject}</source>
        <translation>жауап жоқ: {subject}</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>қажет емес</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>жауап берілмеген</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>орындалмағаны</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>дайын емес</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>of the meeting № {no}</source>
        <translation>№&#xa0;{no} отырыс</translation>
    </message>
    <message>
        <source>of them answered</source>
        <translation>оның ішінде жауап берілді</translation>
    </message>
    <message>
        <source>of them at night</source>
        <translation>оның ішінде түнде</translation>
    </message>
    <message>
        <source>of them closed</source>
        <translation>оның ішінде жабық</translation>
    </message>
    <message>
        <source>of them decided</source>
        <translation>оның ішінде шешілді</translation>
    </message>
    <message>
        <source>of them distance and mixed</source>
        <translation>оның ішінде қашықтан және аралас</translation>
    </message>
    <message>
        <source>of them in halls</source>
        <translation>оның ішінде офлайн</translation>
    </message>
    <message>
        <source>of them in wheelchairs</source>
        <translation>оның ішінде арбадағылар</translation>
    </message>
    <message>
        <source>of them online</source>
        <translation>оның ішінде онлайн</translation>
    </message>
    <message>
        <source>of them overdue</source>
        <translation>оның ішінде мерзімі өткені</translation>
    </message>
    <message>
        <source>of them told by phone</source>
        <translation>оның ішінде телефонмен айтылғаны</translation>
    </message>
    <message>
        <source>on days off</source>
        <translation>демалыс күндері</translation>
    </message>
    <message>
        <source>on the way – {n}</source>
        <translation>жолда – {n}</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ашылды</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>pass mark {n} %</source>
        <translation>шекті балл: {n}&#xa0;%</translation>
    </message>
    <message>
        <source>permanent place: {home}</source>
        <translation>тұрақты орны: {home}</translation>
    </message>
    <message>
        <source>pieces short</source>
        <translation>жетіспейтін дана</translation>
    </message>
    <message>
        <source>pieces to buy</source>
        <translation>сатып алынатын дана</translation>
    </message>
    <message>
        <source>precinct commissions</source>
        <translation>учаскелік комиссия</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>№&#xa0;{no} учаске</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>учаске</translation>
    </message>
    <message>
        <source>precincts in all</source>
        <translation>учаске, барлығы</translation>
    </message>
    <message>
        <source>precincts with a shortage</source>
        <translation>жабдығы жетіспейтін учаске</translation>
    </message>
    <message>
        <source>ready precincts</source>
        <translation>дайын учаске</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>алынды</translation>
    </message>
    <message>
        <source>risks in all</source>
        <translation>барлық қауіп</translation>
    </message>
    <message>
        <source>rows answered</source>
        <translation>жауап алынған жол</translation>
    </message>
    <message>
        <source>seminars held</source>
        <translation>семинар өтті</translation>
    </message>
    <message>
        <source>sent to {whom}, {date}</source>
        <translation>жіберілді: {whom}, {date}</translation>
    </message>
    <message>
        <source>several answers are right</source>
        <translation>бірнеше жауап дұрыс</translation>
    </message>
    <message>
        <source>surname, given name, precinct №</source>
        <translation>тегі, аты, учаске №</translation>
    </message>
    <message>
        <source>tasks in all</source>
        <translation>барлық тапсырма</translation>
    </message>
    <message>
        <source>territorial commission</source>
        <translation>аумақтық комиссия</translation>
    </message>
    <message>
        <source>things in all</source>
        <translation>барлық зат</translation>
    </message>
    <message>
        <source>to be answered: {subject}</source>
        <translation>жауап беру керек: {subject}</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>толтырылады</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>бос орын</translation>
    </message>
    <message>
        <source>without a plan</source>
        <translation>жоспары жоқ</translation>
    </message>
    <message>
        <source>without an okrug</source>
        <translation>округ көрсетілмеген</translation>
    </message>
    <message>
        <source>works done</source>
        <translation>орындалған жұмыс</translation>
    </message>
    <message>
        <source>works in all</source>
        <translation>барлық жұмыс</translation>
    </message>
    <message>
        <source>{commissions}, {members}; {seminars} held by {date}.</source>
        <translation>{commissions}, {members}; {date} өткені – {seminars}.</translation>
    </message>
    <message>
        <source>{commission} asks you to release from work, for the hours named, your employees who are members of commissions and take part in a training seminar.</source>
        <translation>{commission} комиссия мүшесі ретінде жұмыс істейтін қызметкерлеріңізді оқыту семинарына қатысу үшін көрсетілген уақытқа жұмыстан босатуыңызды сұрайды.</translation>
    </message>
    <message>
        <source>{commission} invites you to a training seminar for members of commissions.</source>
        <translation>{commission} комиссия мүшелеріне арналған оқыту семинарына шақырады.</translation>
    </message>
    <message>
        <source>{commission}: {members}</source>
        <translation>{commission}: {members}</translation>
    </message>
    <message>
        <source>{item}, {unit}</source>
        <translation>{item}, {unit}</translation>
    </message>
    <message>
        <source>{item}: damaged {n}</source>
        <translation>{item}: зақымданған {n}</translation>
    </message>
    <message>
        <source>{item}: missing {n}</source>
        <translation>{item}: жетіспейді {n}</translation>
    </message>
    <message>
        <source>{item}: {n} more than handed over</source>
        <translation>{item}: тапсырылғаннан {n} артық</translation>
    </message>
    <message>
        <source>{list}, version {number}</source>
        <translation>{list}, {number}-нұсқа</translation>
    </message>
    <message>
        <source>{name} is on the list of no seminar yet.</source>
        <translation>{name} әлі бірде-бір семинардың тізімінде жоқ.</translation>
    </message>
    <message>
        <source>{n} sit in two commissions and are counted once in the coverage.</source>
        <translation>Екі комиссияда қатар жұмыс істейтіні – {n}; қамтуда бір рет саналды.</translation>
    </message>
    <message>
        <source>{n}. {point} – {where}: nearer then {precincts}.</source>
        <translation>{n}. {point} – {where}: дайындыққа жақындайтыны – {precincts}.</translation>
    </message>
    <message>
        <source>{n}. {point} – {where}: ready then {precincts}.</source>
        <translation>{n}. {point} – {where}: дайын болатыны – {precincts}.</translation>
    </message>
    <message>
        <source>{n}. {speaker}: {topic}.</source>
        <translation>{n}. {speaker}: {topic}.</translation>
    </message>
    <message>
        <source>{n}. {topic}.</source>
        <translation>{n}. {topic}.</translation>
    </message>
    <message>
        <source>{okrug} rural okrug: {precincts}</source>
        <translation>{okrug} ауылдық округі: {precincts}</translation>
    </message>
    <message>
        <source>{plan} (proposal)</source>
        <translation>{plan} (ұсыныс)</translation>
    </message>
    <message>
        <source>{post} of the commission of precinct № {no}</source>
        <translation>№&#xa0;{no} учаске комиссиясы, {post}</translation>
    </message>
    <message>
        <source>{post} of the territorial commission</source>
        <translation>аумақтық комиссия, {post}</translation>
    </message>
    <message>
        <source>{post} – {sum} tenge</source>
        <translation>{post} – {sum} теңге</translation>
    </message>
    <message>
        <source>{premises}: precincts {numbers}</source>
        <translation>{premises}: учаскелер {numbers}</translation>
    </message>
    <message>
        <source>{sheets} without names; the answers go from 1 to 5.</source>
        <translation>Аты-жөні көрсетілмеген {sheets}; жауаптар 1-ден 5-ке дейін.</translation>
    </message>
    <message>
        <source>{test}: {n} people answered</source>
        <translation>{test}: {n} адам жауап берді</translation>
    </message>
    <message>
        <source>{topic}: right answers {n} %</source>
        <translation>{topic}: дұрыс жауап – {n}&#xa0;%</translation>
    </message>
    <message>
        <source>{words} pieces</source>
        <translation>{words} дана</translation>
    </message>
    <message>
        <source>“{mark}” after an hour of the night: the digits of the questions answered with no.</source>
        <translation>Түнгі уақыттан кейінгі «{mark}»: «жоқ» деп жауап берілген сұрақтардың цифрлары.</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>№ {act} of {date}</source>
        <translation>{date} №&#xa0;{act}</translation>
    </message>
    <message>
        <source>№ {hand}</source>
        <translation>№&#xa0;{hand}</translation>
    </message>
    <message>
        <source>№ {no}</source>
        <translation>№&#xa0;{no}</translation>
    </message>
    <message>
        <source>№ {no} of {date}</source>
        <translation>№&#xa0;{no}, {date}</translation>
    </message>
    <message>
        <source>№ {number} · code {code}</source>
        <translation>№&#xa0;{number} · коды {code}</translation>
    </message>
    <message>
        <source>✓ yes, ± partly, – no, × not needed; an empty cell: not asked yet. The total counts “yes”.</source>
        <translation>✓ иә, ± ішінара, – жоқ, × қажет емес; бос ұяшық: әлі сұралмаған. «Барлығы» жолында «иә» саны тұр.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>A day before today shows what was known at the end of that day; with a second day, what changed.</source>
        <translation>Бүгінге дейінгі күн сол күннің соңындағы деректерді көрсетеді; екінші күн қойылса, не өзгергенін көрсетеді.</translation>
    </message>
    <message>
        <source>A double click on a number shows the rows behind it, and from a row its history.</source>
        <translation>Санды екі рет басу оның жолдарын, ал жолды екі рет басу тарихын көрсетеді.</translation>
    </message>
    <message>
        <source>Accessibility by kind of disability</source>
        <translation>Мүгедектік түрлері бойынша қолжетімділік</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Acts of acceptance of documents</source>
        <translation>Құжат қабылдау актілері</translation>
    </message>
    <message>
        <source>Acts of numbered forms</source>
        <translation>Нөмірлі бланк актілері</translation>
    </message>
    <message>
        <source>Agenda of a meeting</source>
        <translation>Отырыстың күн тәртібі</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Жауап парақтары</translation>
    </message>
    <message>
        <source>Badges, eight on a page</source>
        <translation>Төсбелгілер, бетте сегізден</translation>
    </message>
    <message>
        <source>Ballot plan</source>
        <translation>Бюллетень жоспары</translation>
    </message>
    <message>
        <source>Budget execution</source>
        <translation>Бюджеттің орындалуы</translation>
    </message>
    <message>
        <source>Calendar plan</source>
        <translation>Күнтізбелік жоспар</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Қоңырау парағы</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Choose a report, its day, language and territory: the paper stands in the middle at once.</source>
        <translation>Есепті, күнін, тілін, аумағын таңдаңыз: қағаз ортада бірден көрінеді.</translation>
    </message>
    <message>
        <source>Columns, groups, letters and signatures can be saved under a name as a layout.</source>
        <translation>Бағандарды, топтарды, әріп өлшемін, қол қоюшыларды үлгі ретінде атаумен сақтауға болады.</translation>
    </message>
    <message>
        <source>Compositions for publication</source>
        <translation>Жариялауға арналған құрамдар</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Мәтінді көшіру</translation>
    </message>
    <message>
        <source>Coverage of training for the region</source>
        <translation>Облысқа: оқытумен қамту</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom; PgUp and PgDn turn the pages; search finds words in the paper.</source>
        <translation>Ctrl пернесі мен дөңгелек масштабты өзгертеді; PgUp және PgDn беттерді ауыстырады; іздеу есептегі сөздерді табады.</translation>
    </message>
    <message>
        <source>Destruction act</source>
        <translation>Жою актісі</translation>
    </message>
    <message>
        <source>Duty rosters</source>
        <translation>Кезекшілік кестелері</translation>
    </message>
    <message>
        <source>Equipment shortage</source>
        <translation>Жетіспейтін жабдық</translation>
    </message>
    <message>
        <source>Extract from a resolution</source>
        <translation>Қаулыдан үзінді көшірме</translation>
    </message>
    <message>
        <source>Figures of a demand</source>
        <translation>Сұрау бойынша мәлімет</translation>
    </message>
    <message>
        <source>Gates by precinct, and what to do first</source>
        <translation>Учаскелердің міндетті шарттары және ең тиімді істер</translation>
    </message>
    <message>
        <source>Grid of the voting day</source>
        <translation>Дауыс беру күнінің кестесі</translation>
    </message>
    <message>
        <source>Hand-over and return acts</source>
        <translation>Тапсыру және қайтару актілері</translation>
    </message>
    <message>
        <source>Hand-over of duty</source>
        <translation>Істі тапсыру</translation>
    </message>
    <message>
        <source>Information plan</source>
        <translation>Ақпараттандыру жоспары</translation>
    </message>
    <message>
        <source>Information to publish</source>
        <translation>Жарияланатын ақпарат</translation>
    </message>
    <message>
        <source>Informing of citizens</source>
        <translation>Азаматтарды ақпараттандыру</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Inspection sheets of planned visits</source>
        <translation>Жоспарланған тексеру парақтары</translation>
    </message>
    <message>
        <source>Inventory list</source>
        <translation>Түгендеу тізімі</translation>
    </message>
    <message>
        <source>Invitations to seminars</source>
        <translation>Семинарға шақырулар</translation>
    </message>
    <message>
        <source>Issued: № {number}, code {code}</source>
        <translation>Шығарылды: №&#xa0;{number}, коды {code}</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>Қазақша және орысша</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Есеп тілі</translation>
    </message>
    <message>
        <source>Lessons of the campaign</source>
        <translation>Науқан сабақтары</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Letters of release</source>
        <translation>Босату туралы хаттар</translation>
    </message>
    <message>
        <source>List of files and boxes</source>
        <translation>Істер мен қораптар тізімі</translation>
    </message>
    <message>
        <source>List: {list}</source>
        <translation>Тізім: {list}</translation>
    </message>
    <message>
        <source>Loading list</source>
        <translation>Тиеу тізімі</translation>
    </message>
    <message>
        <source>Log of incidents</source>
        <translation>Оқиғалар журналы</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Есеп жасалуда</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Member list</source>
        <translation>Мүшелер тізімі</translation>
    </message>
    <message>
        <source>Members not trained, by name</source>
        <translation>Оқытылмаған мүшелер тізімі</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Отырыс хаттамасы</translation>
    </message>
    <message>
        <source>Minutes of a seminar</source>
        <translation>Семинар хаттамасы</translation>
    </message>
    <message>
        <source>Need, have, short with reasons</source>
        <translation>Қажеті, бары, жетіспейтіні (негізімен)</translation>
    </message>
    <message>
        <source>No stick was found. Put one in and press again.</source>
        <translation>USB жинақтауышы табылмады. Оны жалғап, түймені қайта басыңыз.</translation>
    </message>
    <message>
        <source>Norms before and now</source>
        <translation>Нормалар: бұрын және қазір</translation>
    </message>
    <message>
        <source>Nothing is written on the disk before you print or save it.</source>
        <translation>Басып шығарғанға немесе сақтағанға дейін дискіге ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>Observers by precinct</source>
        <translation>Учаскелердегі байқаушылар</translation>
    </message>
    <message>
        <source>On the stick and read back: {file}. The stick can be removed.</source>
        <translation>Жинақтауышқа жазылды және тексерілді: {file}. Жинақтауышты ажыратуға болады.</translation>
    </message>
    <message>
        <source>Overlay keys by variant</source>
        <translation>Нұсқалардың беттеме кілттері</translation>
    </message>
    <message>
        <source>Page of the duty officer</source>
        <translation>Кезекшіге арналған парақ</translation>
    </message>
    <message>
        <source>Pay list</source>
        <translation>Төлем тізімі</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Байланыс кітапшасы</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Plan of training</source>
        <translation>Оқыту жоспары</translation>
    </message>
    <message>
        <source>Practical cases</source>
        <translation>Практикалық кейстер</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>Precinct folder</source>
        <translation>Учаске папкасы</translation>
    </message>
    <message>
        <source>Precinct register</source>
        <translation>Учаскелер тізілімі</translation>
    </message>
    <message>
        <source>Print a set…</source>
        <translation>Жинақты басып шығару…</translation>
    </message>
    <message>
        <source>Print asks for the printer, the range of pages, two-sided and grey.</source>
        <translation>«Басып шығару» терезесінде принтер, беттер аралығы, екі жақты және сұр түсті басу таңдалады.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Programme of a seminar</source>
        <translation>Семинар бағдарламасы</translation>
    </message>
    <message>
        <source>Publications about us</source>
        <translation>Біз туралы жарияланымдар</translation>
    </message>
    <message>
        <source>Question bank with keys</source>
        <translation>Сұрақтар базасы, кілттерімен</translation>
    </message>
    <message>
        <source>Questions: difficulty, discrimination</source>
        <translation>Сұрақтар: қиындығы, ажыратуы</translation>
    </message>
    <message>
        <source>Readiness acts</source>
        <translation>Дайындық туралы актілер</translation>
    </message>
    <message>
        <source>Readiness in pictures</source>
        <translation>Дайындық диаграммаларда</translation>
    </message>
    <message>
        <source>Readiness report for the region</source>
        <translation>Дайындық туралы ақпарат (облысқа)</translation>
    </message>
    <message>
        <source>Register of enquiries</source>
        <translation>Өтініштер тізілімі</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Хаттарды тіркеу журналы</translation>
    </message>
    <message>
        <source>Register of numbered forms</source>
        <translation>Нөмірлі бланкілер тізілімі</translation>
    </message>
    <message>
        <source>Register of opinion polls</source>
        <translation>Сауалнамалар тізілімі</translation>
    </message>
    <message>
        <source>Repeat session</source>
        <translation>Қайталама сабақ</translation>
    </message>
    <message>
        <source>Request for purchase</source>
        <translation>Сатып алу өтінімі</translation>
    </message>
    <message>
        <source>Resolution of the commission</source>
        <translation>Комиссия қаулысы</translation>
    </message>
    <message>
        <source>Risks and plan B, by precinct</source>
        <translation>Қауіптер мен Б жоспары, учаске бойынша</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Saved and read back: {file}</source>
        <translation>Сақталды және тексерілді: {file}</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Есеп сақталуда</translation>
    </message>
    <message>
        <source>Schedule of seminars, annex</source>
        <translation>Семинарлар кестесі (қосымша)</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Seminar sign-in sheet</source>
        <translation>Семинардың тіркеу парағы</translation>
    </message>
    <message>
        <source>Sent to the printer: {n} pages</source>
        <translation>Принтерге жіберілді: {n} бет</translation>
    </message>
    <message>
        <source>Stocktake sheet</source>
        <translation>Түгендеу парағы</translation>
    </message>
    <message>
        <source>Summary of readiness by territory</source>
        <translation>Аумақтар бойынша дайындық жиынтығы</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Аумақ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Test paper</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Test paper, large print</source>
        <translation>Тест, ірі қаріппен</translation>
    </message>
    <message>
        <source>Test papers by name, each in the own language</source>
        <translation>Атаулы тестілер, әрқайсысы өз тілінде</translation>
    </message>
    <message>
        <source>Test results list</source>
        <translation>Тестілеу нәтижелерінің ведомосі</translation>
    </message>
    <message>
        <source>Test results without names, for the region</source>
        <translation>Облысқа: тест нәтижелері, аты-жөнсіз</translation>
    </message>
    <message>
        <source>Texts for the press</source>
        <translation>Баспасөз мәтіндері</translation>
    </message>
    <message>
        <source>The chair&apos;s page of the day</source>
        <translation>Төрағаға күндік парақ</translation>
    </message>
    <message>
        <source>The text is copied: paste it where you write.</source>
        <translation>Мәтін көшірілді: жазып отырған жеріңізге кірістіріңіз.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Табель</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Excel файлына</translation>
    </message>
    <message>
        <source>To PDF</source>
        <translation>PDF файлына</translation>
    </message>
    <message>
        <source>To Word</source>
        <translation>Word файлына</translation>
    </message>
    <message>
        <source>To stick</source>
        <translation>Жинақтауышқа</translation>
    </message>
    <message>
        <source>To stick writes the PDF, reads it back and says when the stick can be removed.</source>
        <translation>«Жинақтауышқа» PDF файлын жазып, тексереді және жинақтауышты қашан ажыратуға болатынын айтады.</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Оқу анықтамасы</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Зат қозғалысы</translation>
    </message>
    <message>
        <source>Verify a paper…</source>
        <translation>Қағазды тексеру…</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Бару</translation>
    </message>
    <message>
        <source>Visits of observers</source>
        <translation>Байқаушылардың келуі</translation>
    </message>
    <message>
        <source>Wall calendar, A3</source>
        <translation>Қабырға күнтізбесі, А3</translation>
    </message>
    <message>
        <source>Wall calendar, A4</source>
        <translation>Қабырға күнтізбесі, А4</translation>
    </message>
    <message>
        <source>Wall sheet of telephones, A3</source>
        <translation>Телефондардың қабырға парағы, А3</translation>
    </message>
    <message>
        <source>Weak topics</source>
        <translation>Әлсіз тақырыптар</translation>
    </message>
    <message>
        <source>What changed between two days</source>
        <translation>Екі күннің арасында не өзгерді</translation>
    </message>
    <message>
        <source>With number and code</source>
        <translation>Нөмірі мен кодымен</translation>
    </message>
    <message>
        <source>Works in buildings, plan and fact</source>
        <translation>Ғимараттардағы жұмыстар</translation>
    </message>
    <message>
        <source>all acts</source>
        <translation>барлық акт</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>барлық мүше</translation>
    </message>
    <message>
        <source>all planned visits</source>
        <translation>барлық жоспарланған бару</translation>
    </message>
    <message>
        <source>all plans</source>
        <translation>барлық жоспар</translation>
    </message>
    <message>
        <source>all seminars</source>
        <translation>барлық семинар</translation>
    </message>
    <message>
        <source>all tests</source>
        <translation>барлық тест</translation>
    </message>
    <message>
        <source>all transfers</source>
        <translation>барлық қозғалыс</translation>
    </message>
    <message>
        <source>the newest of each precinct</source>
        <translation>әр учаскенің соңғы тексеруі</translation>
    </message>
    <message>
        <source>the receiver&apos;s own</source>
        <translation>алушының тілінде</translation>
    </message>
    <message>
        <source>the whole district</source>
        <translation>бүкіл аудан</translation>
    </message>
    <message>
        <source>“With number and code” makes a paper that can be verified later by its code.</source>
        <translation>«Нөмірі мен кодымен» белгісі қағазды кейін коды бойынша тексеруге мүмкіндік береді.</translation>
    </message>
</context>
<context>
    <name>Resolutions</name>
    <message>
        <source>A new resolution takes the next number; a number is used once in a campaign.</source>
        <translation>Жаңа қаулы келесі нөмірді алады; нөмір бір науқанда бір-ақ рет қолданылады.</translation>
    </message>
    <message>
        <source>A resolution that is taken out keeps its number; the facts stay as they are.</source>
        <translation>Тізімнен алынған қаулының нөмірі сақталады; деректер сол қалпы қалады.</translation>
    </message>
    <message>
        <source>About precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Дерек қосу</translation>
    </message>
    <message>
        <source>Add a resolution</source>
        <translation>Қаулы қосу</translation>
    </message>
    <message>
        <source>Annex: training schedule</source>
        <translation>Қосымша: оқыту кестесі</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Үзінді көшірме…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Meeting №</source>
        <translation>Отырыс №</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Жаңа қаулы</translation>
    </message>
    <message>
        <source>On the tab of facts the resolution fixes hours, seats, or that a precinct does not work.</source>
        <translation>«Деректер» бетінде қаулы уақытты, орын санын не учаскенің жұмыс істемейтінін белгілейді.</translation>
    </message>
    <message>
        <source>Resolution № {no} changed</source>
        <translation>№&#xa0;{no} қаулы түзетілді</translation>
    </message>
    <message>
        <source>Resolution № {no} entered</source>
        <translation>№&#xa0;{no} қаулы енгізілді</translation>
    </message>
    <message>
        <source>Resolution № {no} of {date} is there already: “{subject}”. The next free number is {next}.</source>
        <translation>№&#xa0;{no} қаулы бар ({date}): «{subject}». Келесі бос нөмір: {next}.</translation>
    </message>
    <message>
        <source>Resolution № {no} taken out</source>
        <translation>№&#xa0;{no} қаулы тізімнен алынды</translation>
    </message>
    <message>
        <source>Resolution № {no} was made of this subject already.</source>
        <translation>Бұл мәселе бойынша №&#xa0;{no} қаулы жасалған.</translation>
    </message>
    <message>
        <source>Resolution № {no}, {date}</source>
        <translation>№&#xa0;{no} қаулы, {date}</translation>
    </message>
    <message>
        <source>Resolution № {no}: precinct № {precinct}</source>
        <translation>№&#xa0;{no} қаулы: №&#xa0;{precinct} учаске</translation>
    </message>
    <message>
        <source>Resolution № {no}: the fact of precinct № {precinct} taken off</source>
        <translation>№&#xa0;{no} қаулы: №&#xa0;{precinct} учаскенің дерегі алынды</translation>
    </message>
    <message>
        <source>Resolution…</source>
        <translation>Қаулы…</translation>
    </message>
    <message>
        <source>Say from which hour or until which hour the precinct votes.</source>
        <translation>Учаске қай сағаттан не қай сағатқа дейін дауыс беретінін жазыңыз.</translation>
    </message>
    <message>
        <source>Say how many seats the precinct commission has.</source>
        <translation>Учаскелік комиссияда неше орын екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтіні</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Мәтіні, орысша</translation>
    </message>
    <message>
        <source>The meeting has not decided anything on this subject yet. Write first what was decided.</source>
        <translation>Отырыс бұл мәселе бойынша әлі шешім қабылдаған жоқ. Алдымен не шешілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>The precinct&apos;s card names the resolution beside the fact; one step takes both back.</source>
        <translation>Учаске карточкасында деректің жанында қаулы көрсетіледі; бір қадам екеуін де қайтарады.</translation>
    </message>
    <message>
        <source>What is saved here changes the precinct at once, and the precinct names this resolution.</source>
        <translation>Мұнда сақталған дерек учаскені бірден өзгертеді, учаске карточкасында осы қаулы көрсетіледі.</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Нені шешеді</translation>
    </message>
    <message>
        <source>With “Annex: training schedule” the seminars print as the annex.</source>
        <translation>«Қосымша: оқыту кестесі» белгіленсе, семинарлар қосымша болып басылады.</translation>
    </message>
</context>
<context>
    <name>Responsible</name>
    <message>
        <source>Akimats</source>
        <translation>Әкімдіктер</translation>
    </message>
    <message>
        <source>Akims</source>
        <translation>Әкімдер</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Барлық қатысушылар</translation>
    </message>
    <message>
        <source>Central commission</source>
        <translation>Орталық комиссия</translation>
    </message>
    <message>
        <source>Precinct and territorial commissions</source>
        <translation>Учаскелік және аумақтық комиссиялар</translation>
    </message>
    <message>
        <source>Precinct commissions</source>
        <translation>Учаскелік комиссиялар</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Президент</translation>
    </message>
    <message>
        <source>Regional commissions</source>
        <translation>Облыстық комиссиялар</translation>
    </message>
    <message>
        <source>Territorial commissions</source>
        <translation>Аумақтық комиссиялар</translation>
    </message>
    <message>
        <source>Territorial commissions, police</source>
        <translation>Аумақтық комиссиялар, полиция</translation>
    </message>
    <message>
        <source>The body that calls the vote</source>
        <translation>Сайлауды тағайындайтын орган</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>A file that lies there is set aside, not overwritten.</source>
        <translation>Ол жерде файл болса, ол өшірілмейді, қасына басқа атаумен қойылады.</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>Басқа көшірме…</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Көшірмені таңдау</translation>
    </message>
    <message>
        <source>Choose the copy that is to be restored.</source>
        <translation>Қалпына келтірілетін көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>No copies lie beside the file. Choose a copy on another disk.</source>
        <translation>Файлдың қасында көшірме жоқ. Басқа дискідегі көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>The file that the copy becomes</source>
        <translation>Көшірме орналасатын файл</translation>
    </message>
    <message>
        <source>The file was restored up to step {step}.</source>
        <translation>Файл {step}-қадамға дейін қалпына келтірілді.</translation>
    </message>
    <message>
        <source>The file was restored up to step {step}. The former file lies beside it: {file}.</source>
        <translation>Файл {step}-қадамға дейін қалпына келтірілді. Бұрынғы файл қасында: {file}.</translation>
    </message>
    <message>
        <source>{day} · step {step} · {file}</source>
        <translation>{day} · {step}-қадам · {file}</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n қауіп</numerusform>
            <numerusform>%n қауіп</numerusform>
        </translation>
    </message>
    <message>
        <source>A day under “Ready since” says that plan B stands ready.</source>
        <translation>«Дайын болған күні» өрісіндегі күн Б жоспарының дайын тұрғанын білдіреді.</translation>
    </message>
    <message>
        <source>A single key, no guard</source>
        <translation>Жалғыз кілт, күзетші жоқ</translation>
    </message>
    <message>
        <source>Blind voters, no Braille stencil</source>
        <translation>Көру мүмкіндігі шектеулілер, Брайль трафареті жоқ</translation>
    </message>
    <message>
        <source>For the duty officer…</source>
        <translation>Кезекшіге…</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>Неден</translation>
    </message>
    <message>
        <source>Hard road on the day of delivery</source>
        <translation>Жеткізу күні жол қиын</translation>
    </message>
    <message>
        <source>No reliable power, no generator</source>
        <translation>Жарық сенімсіз, генератор жоқ</translation>
    </message>
    <message>
        <source>No signal, no second channel</source>
        <translation>Байланыс жоқ, екінші арна жоқ</translation>
    </message>
    <message>
        <source>Nothing that is known clashes. Enter counts, marks, roads and keys: risks follow from them.</source>
        <translation>Белгілі деректерде қайшылық жоқ. Санын, белгілерді, жол мен кілтті енгізіңіз: қауіптер солардан шығады.</translation>
    </message>
    <message>
        <source>Open the precinct</source>
        <translation>Учаскені ашу</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Б жоспары</translation>
    </message>
    <message>
        <source>Print gives one page a precinct and one page for the district&apos;s duty officer.</source>
        <translation>Басып шығару әр учаскеге бір бет, ауданның кезекшісіне бір бет береді.</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Дайын болған күні</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Қауіп</translation>
    </message>
    <message>
        <source>Risks and plan B</source>
        <translation>Қауіптер мен Б жоспары</translation>
    </message>
    <message>
        <source>Risks follow from what is entered: voters in wheelchairs and no ramp, one key and no guard.</source>
        <translation>Қауіптер енгізілген деректерден шығады: арбадағы дауыс беруші бар, пандус жоқ; кілт біреу, күзетші жоқ.</translation>
    </message>
    <message>
        <source>What nobody has asked yet is no risk: mark the points of the check first.</source>
        <translation>Ешкім сұрамаған нәрсе қауіп емес: алдымен тексеру тармақтарын белгілеңіз.</translation>
    </message>
    <message>
        <source>Wheelchair voters, no ramp</source>
        <translation>Арбадағы дауыс берушілер, пандус жоқ</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Кім әкеледі</translation>
    </message>
    <message>
        <source>Write who brings what, with a telephone; a proposal stands in grey until then.</source>
        <translation>Кім не әкелетінін телефонымен жазыңыз; оған дейін ұсыныс сұр түспен тұрады.</translation>
    </message>
    <message>
        <source>communications: no, second channel: no</source>
        <translation>байланыс: жоқ, екінші арна: жоқ</translation>
    </message>
    <message>
        <source>in wheelchairs: {n}, ramp: no</source>
        <translation>арбада: {n}, пандус: жоқ</translation>
    </message>
    <message>
        <source>keys: 1, guard: no</source>
        <translation>кілт: 1, күзетші: жоқ</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>жоспар жоқ</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланды</translation>
    </message>
    <message>
        <source>power: no, generator: no</source>
        <translation>жарық: жоқ, генератор: жоқ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>with impaired vision: {n}, Braille stencil: no</source>
        <translation>көру бойынша: {n}, Брайль трафареті: жоқ</translation>
    </message>
    <message>
        <source>{road}, ballots: {days}</source>
        <translation>{road}, бюллетеньдер: {days}</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>closed by snow</source>
        <translation>қар басады</translation>
    </message>
    <message>
        <source>dirt road</source>
        <translation>топырақ жол</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>сұралмаған</translation>
    </message>
    <message>
        <source>paved road</source>
        <translation>асфальт жол</translation>
    </message>
    <message>
        <source>river or flood on the way</source>
        <translation>жолда өзен немесе су тасқыны</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>program</source>
        <translation>бағдарлама</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>тек қарау</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Buildings</source>
        <translation>Ғимараттар</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Науқандар</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Қамту</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Сұраулар</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Жабдық</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Қаржы</translation>
    </message>
    <message>
        <source>Numbered forms</source>
        <translation>Нөмірлі бланкілер</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Ашықтық</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Байланыс кітапшасы</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Жоспарлар</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Дайындық</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Оқыту</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Зат қозғалысы</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Дауыс беру күні</translation>
    </message>
    <message>
        <source>Works and risks</source>
        <translation>Жұмыс пен қауіп</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>always down</source>
        <translation>әрқашан кемітіп</translation>
    </message>
    <message>
        <source>always up</source>
        <translation>әрқашан арттырып</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>жақынына қарай</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>%n days after the call</source>
        <translation>
            <numerusform>тағайындалғаннан кейін %n күн</numerusform>
            <numerusform>тағайындалғаннан кейін %n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the commission is formed</source>
        <translation>
            <numerusform>комиссия құрылғаннан кейін %n күн</numerusform>
            <numerusform>комиссия құрылғаннан кейін %n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after voting day</source>
        <translation>
            <numerusform>дауыс беру күнінен кейін %n күн</numerusform>
            <numerusform>дауыс беру күнінен кейін %n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the call</source>
        <translation>
            <numerusform>тағайындаудан бұрын %n күн</numerusform>
            <numerusform>тағайындаудан бұрын %n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the commission is formed</source>
        <translation>
            <numerusform>комиссия құрылғанға дейін %n күн</numerusform>
            <numerusform>комиссия құрылғанға дейін %n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before voting day</source>
        <translation>
            <numerusform>дауыс беру күніне дейін %n күн</numerusform>
            <numerusform>дауыс беру күніне дейін %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>({a})</source>
        <translation>({a})</translation>
    </message>
    <message>
        <source>The rule ends too early.</source>
        <translation>Ереже аяқталмай қалған.</translation>
    </message>
    <message>
        <source>The rule has too many brackets within brackets.</source>
        <translation>Ережеде жақша ішіндегі жақша тым көп.</translation>
    </message>
    <message>
        <source>The rule is too long: at most {most} characters.</source>
        <translation>Ереже тым ұзын: ең көбі {most} таңба.</translation>
    </message>
    <message>
        <source>There is no function “{name}”. There are: {names}.</source>
        <translation>«{name}» деген функция жоқ. Барлары: {names}.</translation>
    </message>
    <message>
        <source>There is no kind of item “{name}”. Write its name as it stands in the list.</source>
        <translation>«{name}» деген зат түрі жоқ. Атауын тізімдегідей жазыңыз.</translation>
    </message>
    <message>
        <source>Two rules hold for “{event}” at once. Close one of them.</source>
        <translation>«{event}» үшін бірден екі қағида қолданылады. Біреуін жабыңыз.</translation>
    </message>
    <message>
        <source>Write the rule, for example: {example}.</source>
        <translation>Ережені жазыңыз, мысалы: {example}.</translation>
    </message>
    <message>
        <source>ceil(voters / 350), at least 2</source>
        <translation>жоғары(сайлаушылар / 350), кемінде 2</translation>
    </message>
    <message>
        <source>ceil, floor, min, max</source>
        <translation>жоғары, төмен, ең аз, ең көп</translation>
    </message>
    <message>
        <source>need of “{item}”</source>
        <translation>«{item}» қажеті</translation>
    </message>
    <message>
        <source>on the day of the call</source>
        <translation>тағайындалған күні</translation>
    </message>
    <message>
        <source>on the day when the commission is formed</source>
        <translation>комиссия құрылған күні</translation>
    </message>
    <message>
        <source>on voting day</source>
        <translation>дауыс беру күні</translation>
    </message>
    <message>
        <source>the greatest of: {parts}</source>
        <translation>мыналардың ең көбі: {parts}</translation>
    </message>
    <message>
        <source>the least of: {parts}</source>
        <translation>мыналардың ең азы: {parts}</translation>
    </message>
    <message>
        <source>{a} + {b}</source>
        <translation>{a} + {b}</translation>
    </message>
    <message>
        <source>{a} &lt; {b}</source>
        <translation>{a} &lt; {b}</translation>
    </message>
    <message>
        <source>{a} = {b}</source>
        <translation>{a} = {b}</translation>
    </message>
    <message>
        <source>{a} &gt; {b}</source>
        <translation>{a} &gt; {b}</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} және {b}</translation>
    </message>
    <message>
        <source>{a} or {b}</source>
        <translation>{a} немесе {b}</translation>
    </message>
    <message>
        <source>{a} where {b}</source>
        <translation>{a}, мына шартпен: {b}</translation>
    </message>
    <message>
        <source>{a} × {b}</source>
        <translation>{a} × {b}</translation>
    </message>
    <message>
        <source>{a} ÷ {b}</source>
        <translation>{a} ÷ {b}</translation>
    </message>
    <message>
        <source>{a} − {b}</source>
        <translation>{a} − {b}</translation>
    </message>
    <message>
        <source>{a} ≠ {b}</source>
        <translation>{a} ≠ {b}</translation>
    </message>
    <message>
        <source>{a} ≤ {b}</source>
        <translation>{a} ≤ {b}</translation>
    </message>
    <message>
        <source>{a} ≥ {b}</source>
        <translation>{a} ≥ {b}</translation>
    </message>
    <message>
        <source>{a}, at least {b}</source>
        <translation>{a}, кемінде {b}</translation>
    </message>
    <message>
        <source>{a}, at most {b}</source>
        <translation>{a}, ең көбі {b}</translation>
    </message>
    <message>
        <source>{a}, rounded down</source>
        <translation>{a}, төмен қарай дөңгелектеп</translation>
    </message>
    <message>
        <source>{a}, rounded up</source>
        <translation>{a}, жоғары қарай дөңгелектеп</translation>
    </message>
    <message>
        <source>{a}; {b}</source>
        <translation>{a}; {b}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, every %n hours</source>
        <translation>
            <numerusform>{when}, әр %n сағат сайын</numerusform>
            <numerusform>{when}, әр %n сағат сайын</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, full days in between</source>
        <translation>{when} (арасында толық күндер)</translation>
    </message>
    <message>
        <source>“{event}” would come before “{other}”.</source>
        <translation>«{event}» деген күн «{other}» дегеннен бұрын тұр.</translation>
    </message>
    <message>
        <source>“{event}” would end before it begins.</source>
        <translation>«{event}» басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <source>“{name}” needs {n} values.</source>
        <translation>«{name}» функциясына {n} мән керек.</translation>
    </message>
    <message>
        <source>“{part}” does not belong in a rule. Numbers have a point: 1.01.</source>
        <translation>«{part}» ережеде жазылмайды. Бөлшек сан нүктемен жазылады: 1.01.</translation>
    </message>
    <message>
        <source>“{part}” stands in the wrong place.</source>
        <translation>«{part}» орнында тұрған жоқ.</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>As in the campaign of {year}</source>
        <translation>{year} жылғы науқандағыдай</translation>
    </message>
    <message>
        <source>Days counted back (20 days before = D−20)</source>
        <translation>Күндер кері саналады (20 күн бұрын – 20-күн)</translation>
    </message>
    <message>
        <source>Full days in between (20 days before = D−21)</source>
        <translation>Арасында толық күндер (20 күн бұрын – 21-күн)</translation>
    </message>
</context>
<context>
    <name>RuleWord</name>
    <message>
        <source>and</source>
        <translation>және</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>кемінде</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>көп дегенде</translation>
    </message>
    <message>
        <source>at_home</source>
        <translation>үйде</translation>
    </message>
    <message>
        <source>ceil</source>
        <translation>жоғары</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>first_time</source>
        <translation>алғашқы</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>төмен</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>есту</translation>
    </message>
    <message>
        <source>max</source>
        <translation>ең көп</translation>
    </message>
    <message>
        <source>members</source>
        <translation>мүшелер</translation>
    </message>
    <message>
        <source>min</source>
        <translation>ең аз</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>қимыл</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>көршілер</translation>
    </message>
    <message>
        <source>or</source>
        <translation>немесе</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>үй-жайлар</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>орындар</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>көру</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>сайлаушылар</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>кресло-арба</translation>
    </message>
    <message>
        <source>where</source>
        <translation>егер</translation>
    </message>
</context>
<context>
    <name>Seminars</name>
    <message numerus="yes">
        <source>%n absent people passed on to {groups}</source>
        <translation>
            <numerusform>Келмеген %n адам көшірілді: {groups}</numerusform>
            <numerusform>Келмеген %n адам көшірілді: {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest needs a name.</source>
        <translation>Қонақтың аты-жөнін енгізіңіз.</translation>
    </message>
    <message>
        <source>Absent → next group</source>
        <translation>Келмегендер: кейінге</translation>
    </message>
    <message>
        <source>Add seminar</source>
        <translation>Семинар қосу</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Бәрі қатысты</translation>
    </message>
    <message>
        <source>All okrugs</source>
        <translation>Барлық округ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>As in the seminar before</source>
        <translation>Алдыңғы семинардағыдай</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Қатысуы</translation>
    </message>
    <message>
        <source>Attendance and tests</source>
        <translation>Қатысу және тестілеу</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Қоржын</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Қатысқаны</translation>
    </message>
    <message>
        <source>Came, by phone</source>
        <translation>Қатысқаны (телефонмен)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Қосылым</translation>
    </message>
    <message>
        <source>Connection and number of people: Otyrar 7, Enter</source>
        <translation>Қосылым және адам саны: Отырар 7, Enter</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Қосылымдар</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Enter opens a seminar, Esc goes back to the list.</source>
        <translation>Enter семинарды ашады, Esc тізімге қайтарады.</translation>
    </message>
    <message>
        <source>Entry test, average</source>
        <translation>Кіріс тесті, орташа</translation>
    </message>
    <message>
        <source>Exit test, average</source>
        <translation>Қорытынды тест, орташа</translation>
    </message>
    <message>
        <source>F8 passes the absent on to the next group with room; F6 finds a guest in the register.</source>
        <translation>F8 келмегендерді орны бар келесі топқа көшіреді; F6 қонақты тізілімнен табады.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысаны</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Өткізу нысаны</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кімге берілді</translation>
    </message>
    <message>
        <source>Group №</source>
        <translation>Топ №</translation>
    </message>
    <message>
        <source>Groups could</source>
        <translation>Орындаған топ</translation>
    </message>
    <message>
        <source>Groups tried</source>
        <translation>Байқап көрген топ</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Handed out: name of the material, Enter</source>
        <translation>Таратылғаны: материал атауы, Enter</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Өткізуші</translation>
    </message>
    <message>
        <source>In another group at that hour: {names}. Take them off that list or choose another hour.</source>
        <translation>Сол сағатта басқа топта: {names}. Ол тізімнен алып тастаңыз немесе басқа сағатты таңдаңыз.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Length, min</source>
        <translation>Ұзақтығы, мин</translation>
    </message>
    <message>
        <source>Marked: {a} present, {b} absent, {c} not marked.</source>
        <translation>Белгіленді: қатысқаны – {a}, қатыспағаны – {b}, белгіленбегені – {c}.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Materials handed out</source>
        <translation>Таратылған материалдар</translation>
    </message>
    <message>
        <source>Maximum score</source>
        <translation>Ең жоғары балл</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>More groups could do it than tried.</source>
        <translation>Орындаған топ саны байқап көрген топ санынан көп.</translation>
    </message>
    <message>
        <source>New block: what it is about, Enter</source>
        <translation>Жаңа блок: не туралы, Enter</translation>
    </message>
    <message>
        <source>New question, Enter</source>
        <translation>Жаңа сұрақ, Enter</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Жаңа семинар</translation>
    </message>
    <message>
        <source>New skill: seals a box, fills in an act…</source>
        <translation>Жаңа дағды: жәшікті мөрлейді, акт толтырады…</translation>
    </message>
    <message>
        <source>No later group has room for {n} more people. Plan one on the board, then press again.</source>
        <translation>Кейінгі топтарда тағы {n} адамға орын жоқ. Тақтада топ жоспарлап, қайта басыңыз.</translation>
    </message>
    <message>
        <source>No other seminar of the campaign has a programme yet.</source>
        <translation>Науқанның басқа семинарларында бағдарлама әлі жоқ.</translation>
    </message>
    <message>
        <source>Nobody on the list was absent.</source>
        <translation>Тізімде келмеген адам жоқ.</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Белгіленбегені</translation>
    </message>
    <message>
        <source>Not on the list: name, organisation; Enter</source>
        <translation>Тізімде жоқ: аты-жөні, ұйымы; Enter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Байқаушылар</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Тізімдегісі</translation>
    </message>
    <message>
        <source>On the sheet: Space or Enter came, 0 not, К late, С excused, О online; in any layout.</source>
        <translation>Парақта: Space немесе Enter – қатысты, 0 – қатысқан жоқ, К – кешікті, С – себепті, О – онлайн; кез келген пернетақтада.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйымы</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Ұйымдастырушы</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Бөлмедегі адам</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика, пікір</translation>
    </message>
    <message>
        <source>Press “All came” and strike the absent ones with 0; everything can be undone.</source>
        <translation>«Бәрі қатысты» түймесін басып, келмегендерді 0 пернесімен белгілеңіз; бәрін кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Put members on the list</source>
        <translation>Мүшелерді тізімге қосу</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Тізімге қосу</translation>
    </message>
    <message>
        <source>Put on the list…</source>
        <translation>Тізімге қосу…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>{n}-сұрақ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақ-жауап</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Сұрақтар мен жауаптар</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Rural okrugs</source>
        <translation>Ауылдық округтер</translation>
    </message>
    <message>
        <source>Second pass over the paper. Space or Enter: signed · 0: not signed</source>
        <translation>Қағазды екінші рет қарау. Бос орын пернесі немесе Enter: қол қойылған · 0: қойылмаған</translation>
    </message>
    <message>
        <source>Seminar of {date} added</source>
        <translation>Семинарды қосу ({date})</translation>
    </message>
    <message>
        <source>Seminar of {date} changed</source>
        <translation>Семинарды түзету ({date})</translation>
    </message>
    <message>
        <source>Seminar of {date} taken out</source>
        <translation>Семинарды тізімнен алып тастау ({date})</translation>
    </message>
    <message numerus="yes">
        <source>Seminar of {date}: %n people put on the list</source>
        <translation>
            <numerusform>Семинар тізіміне қосу ({date}, %n адам)</numerusform>
            <numerusform>Семинар тізіміне қосу ({date}, %n адам)</numerusform>
        </translation>
    </message>
    <message>
        <source>Seminar of {date}: attendance</source>
        <translation>Семинарға қатысуды белгілеу ({date})</translation>
    </message>
    <message>
        <source>Seminar of {date}: connections</source>
        <translation>{date} күнгі семинар: қосылымдар</translation>
    </message>
    <message>
        <source>Seminar of {date}: feedback</source>
        <translation>{date} күнгі семинар: пікірлер</translation>
    </message>
    <message>
        <source>Seminar of {date}: materials handed out</source>
        <translation>{date} күнгі семинар: таратылған материалдар</translation>
    </message>
    <message>
        <source>Seminar of {date}: programme</source>
        <translation>{date} күнгі семинар: бағдарлама</translation>
    </message>
    <message>
        <source>Seminar of {date}: programme of the seminar of {other}</source>
        <translation>{date} күнгі семинар: {other} күнгі семинардың бағдарламасы</translation>
    </message>
    <message>
        <source>Seminar of {date}: questions and answers</source>
        <translation>{date} күнгі семинар: сұрақ-жауап</translation>
    </message>
    <message>
        <source>Seminar of {date}: scores</source>
        <translation>Семинардың балл санын енгізу ({date})</translation>
    </message>
    <message>
        <source>Seminar of {date}: signatures</source>
        <translation>{date} күнгі семинар: қолтаңбалар</translation>
    </message>
    <message>
        <source>Seminar of {date}: skill sheet</source>
        <translation>{date} күнгі семинар: дағды парағы</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинарлар</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолтаңбалар</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Дағды</translation>
    </message>
    <message>
        <source>Skill sheet</source>
        <translation>Дағды парағы</translation>
    </message>
    <message>
        <source>Space or Enter: came · 0: not · К: late · С: excused · О: online · F4: all marks</source>
        <translation>Space немесе Enter: қатысты · 0: қатысқан жоқ · К: кешікті · С: себепті · О: онлайн · F4: барлық белгі</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Баяндамашы</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Жоспар кезеңі</translation>
    </message>
    <message>
        <source>Tests and counts</source>
        <translation>Тестілеу және қатысу саны</translation>
    </message>
    <message>
        <source>The bag goes from printed to signed by one press a station.</source>
        <translation>Қоржынның әр кезеңі бір басумен белгіленеді: басылды, кетті, айтылды, қайтты, қолтаңба толық.</translation>
    </message>
    <message>
        <source>The schedule is an annex to resolution {resolution}</source>
        <translation>Кесте мына қаулыға қосымша: {resolution}</translation>
    </message>
    <message>
        <source>The score is above the maximum: {score} / {max}.</source>
        <translation>Тест нәтижесі ең жоғары балдан асып кетті: {score} / {max}.</translation>
    </message>
    <message>
        <source>The seminar ends before it begins.</source>
        <translation>Семинардың аяқталу уақыты басталу уақытынан бұрын тұр.</translation>
    </message>
    <message>
        <source>The seminar is on {date}: until then only “excused” can be marked. Look at the date.</source>
        <translation>Семинар күні – {date}: оған дейін «себепті» деген белгі ғана қойылады. Күнін тексеріңіз.</translation>
    </message>
    <message>
        <source>This line is a member&apos;s already.</source>
        <translation>Бұл жол комиссия мүшесіне тиесілі.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Айтылған сағаты</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кім айтты</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Тренерлер</translation>
    </message>
    <message>
        <source>Type the score and press Enter; the highest is {max}.</source>
        <translation>Балл санын теріп, Enter пернесін басыңыз; ең жоғарысы – {max}.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Өтетін орны</translation>
    </message>
    <message>
        <source>We were taught there</source>
        <translation>Бізді оқытқан семинар</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Кім өткізеді</translation>
    </message>
    <message>
        <source>Who is not on the list is entered below it as a guest.</source>
        <translation>Тізімде жоқ адам оның астына қонақ болып енгізіледі.</translation>
    </message>
    <message>
        <source>came, by phone: {n}</source>
        <translation>қатысқаны (телефонмен): {n}</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>қонақ</translation>
    </message>
    <message>
        <source>in a next group</source>
        <translation>келесі топта</translation>
    </message>
    <message>
        <source>the group of {date}</source>
        <translation>{date} күнгі топ</translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation>жазылғаны: {name}</translation>
    </message>
    <message>
        <source>{action}; left out, in another group at that hour: {names}</source>
        <translation>{action}; енгізілмегені, сол сағатта басқа топта: {names}</translation>
    </message>
    <message>
        <source>{guest} on the sheet is {person}</source>
        <translation>Парақтағы {guest} – бұл {person}</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message numerus="yes">
        <source>%n packs of paper</source>
        <translation>
            <numerusform>%n бума қағаз</numerusform>
            <numerusform>%n бума қағаз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print runs</source>
        <translation>
            <numerusform>%n рет басып шығару</numerusform>
            <numerusform>%n рет басып шығару</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing for a meeting</source>
        <translation>Отырысқа арналған жинақ</translation>
    </message>
    <message>
        <source>Count the paper</source>
        <translation>Қағазды санау</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Барлығын</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Hand-over acts, one for each transfer</source>
        <translation>Қабылдау-тапсыру актілері, әр тапсыруға біреуі</translation>
    </message>
    <message>
        <source>Last good page (0: from the beginning)</source>
        <translation>Соңғы дұрыс шыққан бет (0 – басынан)</translation>
    </message>
    <message>
        <source>Making the set</source>
        <translation>Жинақ дайындалуда</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ешкімді</translation>
    </message>
    <message>
        <source>Nothing is left to print: every piece came out and nothing changed since.</source>
        <translation>Басып шығаратын ештеңе қалмады: барлығы шыққан және содан бері өзгермеген.</translation>
    </message>
    <message>
        <source>Only what changed since it was printed</source>
        <translation>Басып шығарылғаннан бері өзгергенін ғана</translation>
    </message>
    <message>
        <source>Precinct folders</source>
        <translation>Учаске папкалары</translation>
    </message>
    <message>
        <source>Print a set</source>
        <translation>Жинақты басып шығару</translation>
    </message>
    <message>
        <source>Printed up to page {page}. Pieces that are complete: {n}.</source>
        <translation>{page}-бетке дейін басып шығарылды. Толық шыққан бөлік саны: {n}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Readiness acts</source>
        <translation>Дайындық туралы актілер</translation>
    </message>
    <message>
        <source>Seminar bags</source>
        <translation>Семинар қоржындары</translation>
    </message>
    <message>
        <source>Stocktake sheets</source>
        <translation>Түгендеу парақтары</translation>
    </message>
    <message>
        <source>Tick the receivers and press “Count the paper”: then it can be printed.</source>
        <translation>Алушыларды белгілеп, «Қағазды санау» түймесін басыңыз: содан кейін басып шығаруға болады.</translation>
    </message>
    <message>
        <source>Two-sided: each receiver on sheets of their own</source>
        <translation>Екі жақты: әр алушының қағазы бөлек парақтан басталады</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Не басып шығарылады</translation>
    </message>
    <message>
        <source>{sheets}, {packs}, {runs}</source>
        <translation>{sheets}, {packs}, {runs}</translation>
    </message>
    <message>
        <source>{step} of {total} receivers</source>
        <translation>{step} / {total} алушы</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A copy holds the file and its key file; keep it on another disk.</source>
        <translation>Көшірмеде файл мен кілт файлы бар; оны басқа дискіде сақтаңыз.</translation>
    </message>
    <message>
        <source>Centre in Kazakh</source>
        <translation>Орталығы (қазақша)</translation>
    </message>
    <message>
        <source>Centre in Russian</source>
        <translation>Орталығы (орысша)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Қараңғы реңк</translation>
    </message>
    <message>
        <source>Days for an answer to a letter</source>
        <translation>Хатқа жауап мерзімі, күн</translation>
    </message>
    <message>
        <source>Each level begins above the one before it.</source>
        <translation>Әр деңгей алдыңғысынан жоғары басталуы керек.</translation>
    </message>
    <message>
        <source>IINs are taken in and stored only where the office has switched it on.</source>
        <translation>ЖСН осы баптау қосулы болса ғана алынады және сақталады.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Language, theme and text size belong to you and this computer.</source>
        <translation>Тіл, реңк және мәтін өлшемі осы компьютерге ғана қатысты.</translation>
    </message>
    <message>
        <source>Last copy: {day}, step {step}</source>
        <translation>Соңғы көшірме: {day}, №&#xa0;{step} қадам</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Ашық реңк</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Атауы (қазақша)</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Атауы (орысша)</translation>
    </message>
    <message>
        <source>Name of the commission changed</source>
        <translation>Комиссия атауын түзету</translation>
    </message>
    <message>
        <source>No act that was seen prescribes them: set what your commission has decided.</source>
        <translation>Оларды белгілейтін акт табылмады: комиссия шешкен мәнді қойыңыз.</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>Көшірме әлі жасалмаған.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Осы компьютерде</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Буманы ашу</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Settings of the office changed</source>
        <translation>Баптауларды түзету</translation>
    </message>
    <message>
        <source>Store IINs of members</source>
        <translation>Мүшелердің ЖСН нөмірін сақтау</translation>
    </message>
    <message>
        <source>Telephone code of the district</source>
        <translation>Ауданның телефон коды</translation>
    </message>
    <message>
        <source>Tests at seminars</source>
        <translation>Семинар тестілері</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>The commission on papers</source>
        <translation>Құжаттардағы комиссия атауы</translation>
    </message>
    <message>
        <source>The names of the commission and its centre stand in the heads of papers.</source>
        <translation>Комиссияның және оның орталығының атауы құжаттардың басында тұрады.</translation>
    </message>
    <message>
        <source>The paper was read back on {day}.</source>
        <translation>Қағаздағы код тексерілді: {day}.</translation>
    </message>
    <message>
        <source>The recovery code opens the file when the password is lost: type it back from paper once.</source>
        <translation>Құпиясөз ұмытылса, файл қалпына келтіру кодымен ашылады: оны қағаздан бір рет енгізіп тексеріңіз.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Реңк</translation>
    </message>
    <message>
        <source>Type the code from the paper, to be sure that it opens this file.</source>
        <translation>Код осы файлды ашатынын тексеру үшін оны қағаздан енгізіңіз.</translation>
    </message>
    <message>
        <source>level “{name}” from, %</source>
        <translation>«{name}» деңгейінің басы, %</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message numerus="yes">
        <source>%n pairs of places</source>
        <translation>
            <numerusform>%n орын жұбы</numerusform>
            <numerusform>%n орын жұбы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfers drafted from surpluses</source>
        <translation>
            <numerusform>артық заттан жобаланған тапсыру – %n</numerusform>
            <numerusform>артық заттан жобаланған тапсыру – %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Before buying, move: good things above a need go to precincts that are short of them.</source>
        <translation>Сатып алмас бұрын көшіріңіз: артық жарамды зат жетіспейтін учаскелерге беріледі.</translation>
    </message>
    <message>
        <source>Draft transfers</source>
        <translation>Тапсыру жобалары</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Қашықтығы</translation>
    </message>
    <message>
        <source>Looking for what can move before anything is bought</source>
        <translation>Сатып алмас бұрын көшіруге болатын зат ізделуде</translation>
    </message>
    <message>
        <source>Nobody gives what it needs itself; what lies in the district’s store is free to go.</source>
        <translation>Ешбір учаске өзіне керегін бермейді; аудан қоймасындағы зат бос саналады.</translation>
    </message>
    <message>
        <source>Nothing can move: nobody has to spare what others are short of.</source>
        <translation>Көшіретін ештеңе жоқ: басқаларға жетіспейтін зат ешкімде артық емес.</translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation>Қайта бөлу</translation>
    </message>
    <message>
        <source>Steps a piece: 0 in a building, 1 in a settlement, 2 in an okrug, 4 in a district, 8 beyond; no road is known.</source>
        <translation>Бір данаға қадам: бір ғимаратта 0, бір елді мекенде 1, бір округте 2, бір ауданда 4, одан әрі 8; жол ұзақтығы есепке алынбайды.</translation>
    </message>
    <message>
        <source>The nearest give first: the same building, settlement, okrug, then the district.</source>
        <translation>Алдымен жақыны береді: сол ғимарат, елді мекен, округ, одан кейін аудан.</translation>
    </message>
    <message>
        <source>The primary button drafts a transfer for each pair of places; nothing moves before it is signed.</source>
        <translation>Негізгі түйме әр орын жұбына тапсыру жобасын жасайды; тапсыру мен қабылдауға дейін ештеңе көшпейді.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>another district</source>
        <translation>басқа аудан</translation>
    </message>
    <message>
        <source>same building</source>
        <translation>сол ғимарат</translation>
    </message>
    <message>
        <source>same district</source>
        <translation>сол аудан</translation>
    </message>
    <message>
        <source>same okrug</source>
        <translation>сол округ</translation>
    </message>
    <message>
        <source>same settlement</source>
        <translation>сол елді мекен</translation>
    </message>
    <message>
        <source>{pieces} between {places}, {steps} steps of carrying in all. What is still short must be bought.</source>
        <translation>{pieces}, {places}; тасымал – барлығы {steps} қадам. Сонда да жетіспейтіні сатып алынады.</translation>
    </message>
    <message>
        <source>{step} of {total} kinds of items</source>
        <translation>жабдық түрі: {step} / {total}</translation>
    </message>
    <message>
        <source>№ {no}</source>
        <translation>№&#xa0;{no}</translation>
    </message>
</context>
<context>
    <name>SheetEntry</name>
    <message>
        <source>1 yes · 2 partly · 0 no · 9 not needed · F2 remark · Ctrl+D as in the line above · Ctrl+Enter saves the sheet</source>
        <translation>1 иә · 2 ішінара · 0 жоқ · 9 қажет емес · F2 ескерту · Ctrl+D жоғарғы жолдағыдай · Ctrl+Enter парақты сақтау</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт нөмірі</translation>
    </message>
    <message>
        <source>Answered {a} of {n}; gates open by this sheet: {gates}</source>
        <translation>Жауап берілгені: {a} / {n}; осы парақ бойынша орындалмаған міндетті шарт: {gates}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Тексеру күні</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Mend until</source>
        <translation>Жою мерзімі</translation>
    </message>
    <message>
        <source>Precinct № {no} · {place} · {team}</source>
        <translation>№&#xa0;{no} учаске · {place} · {team}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Парақты сақтау</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Кім қатысты</translation>
    </message>
    <message>
        <source>by a neighbour</source>
        <translation>көршісінде</translation>
    </message>
    <message>
        <source>by the gates</source>
        <translation>шарттар бойынша</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Campaigns…</source>
        <translation>Науқандар…</translation>
    </message>
    <message>
        <source>closed, only to look at</source>
        <translation>жабылған, тек қарауға</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>тиелді</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>received</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>сұралды</translation>
    </message>
</context>
<context>
    <name>StageLevel</name>
    <message>
        <source>between campaigns</source>
        <translation>науқандар арасында</translation>
    </message>
    <message>
        <source>district</source>
        <translation>аудандық</translation>
    </message>
    <message>
        <source>national</source>
        <translation>республикалық</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>облыстық</translation>
    </message>
    <message>
        <source>special</source>
        <translation>арнайы</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>by law</source>
        <translation>заң бойынша</translation>
    </message>
    <message>
        <source>decision of the commission</source>
        <translation>комиссия шешімі</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>ұсыныс</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>not checked</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>дайын емес</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation>ескертулермен</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Read-only</source>
        <translation>Тек оқуға</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>Дауыс беру күні</translation>
    </message>
    <message>
        <source>copy: today {time}</source>
        <translation>көшірме: бүгін {time}</translation>
    </message>
    <message>
        <source>copy: {day}</source>
        <translation>көшірме: {day}</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>көшірме жоқ</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>A serial number belongs to one thing, and one thing is in one place.</source>
        <translation>Сериялық нөмір бір затқа тиесілі, ал бір зат бір жерде тұрады.</translation>
    </message>
    <message>
        <source>At least one thing must be named.</source>
        <translation>Кемінде бір зат көрсетіңіз.</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Bring a part elsewhere</source>
        <translation>Бір бөлігін басқа жерге көшіру</translation>
    </message>
    <message>
        <source>Bring a part…</source>
        <translation>Бөлігін көшіру…</translation>
    </message>
    <message>
        <source>Change “Lies at” in the card to bring the whole entry elsewhere; empty means that nobody knows.</source>
        <translation>Жазбаны түгел көшіру үшін карточкада «Тұрған жері» өрісін өзгертіңіз; бос болса, орны белгісіз.</translation>
    </message>
    <message>
        <source>Enter things</source>
        <translation>Зат енгізу</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in place at %n precincts</source>
        <translation>
            <numerusform>%n учаскеде бәрі орнында</numerusform>
            <numerusform>%n учаскеде бәрі орнында</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Ins begins a new place.</source>
        <translation>Ins – жаңа орын.</translation>
    </message>
    <message>
        <source>It already lies there.</source>
        <translation>Ол онсыз да сол жерде тұр.</translation>
    </message>
    <message>
        <source>Lent until</source>
        <translation>Қайтару мерзімі</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>Тұрған жері</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Иесінің атауы</translation>
    </message>
    <message>
        <source>New things</source>
        <translation>Жаңа зат</translation>
    </message>
    <message>
        <source>On the balance of</source>
        <translation>Кімнің балансында</translation>
    </message>
    <message>
        <source>One row is so many things of a kind in one condition at one place.</source>
        <translation>Бір жол – бір жердегі, жай-күйі бірдей, бір түрлі заттардың саны.</translation>
    </message>
    <message>
        <source>Permanent place</source>
        <translation>Тұрақты орны</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Place “{name}”</source>
        <translation>«{name}» орны</translation>
    </message>
    <message>
        <source>Place “{name}” taken out of use</source>
        <translation>«{name}» орны қолданыстан алынды</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>Орындар…</translation>
    </message>
    <message>
        <source>Precinct № {no}: everything is in place</source>
        <translation>№&#xa0;{no} учаске: бәрі орнында</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Сериялық нөмірі</translation>
    </message>
    <message>
        <source>Serial number {serial} is already entered: {place}. One thing cannot be in two places; bring it over.</source>
        <translation>{serial} сериялық нөмірі енгізілген: {place}. Бір зат екі жерде бола алмайды, оны көшіріңіз.</translation>
    </message>
    <message>
        <source>Sort of place</source>
        <translation>Орын түрі</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Қойма</translation>
    </message>
    <message>
        <source>The permanent place tells what is astray and where it goes back to; “Places…” lists the places.</source>
        <translation>Тұрақты орны зат орнында ма, қайда қайтатынын көрсетеді; «Орындар…» түймесі орындар тізімін ашады.</translation>
    </message>
    <message>
        <source>There are only {n} here.</source>
        <translation>Мұнда бар болғаны: {n}.</translation>
    </message>
    <message>
        <source>Things lie at precincts or at other places: the store, a building, a vehicle, a repair shop.</source>
        <translation>Зат учаскеде немесе басқа орында тұрады: қоймада, ғимаратта, көлікте, жөндеу шеберханасында.</translation>
    </message>
    <message>
        <source>Things there</source>
        <translation>Ондағы зат</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Жауапты адам</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>cannot be found, place unknown</source>
        <translation>табылмады, орны белгісіз</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>орны белгісіз</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>№&#xa0;{no} учаске</translation>
    </message>
    <message>
        <source>{item}: entry changed</source>
        <translation>{item}: жазба өзгертілді</translation>
    </message>
    <message>
        <source>{item}: {n} brought elsewhere</source>
        <translation>{item}: басқа орынға көшірілгені – {n}</translation>
    </message>
    <message>
        <source>{item}: {n} missing, place unknown</source>
        <translation>{item}: табылмағаны – {n}, орны белгісіз</translation>
    </message>
    <message>
        <source>{item}: {n} {unit} here</source>
        <translation>{item}: мұнда {n} {unit} бар</translation>
    </message>
    <message>
        <source>{n} things still lie here. Bring them elsewhere first.</source>
        <translation>Мұнда әлі {n} зат тұр. Алдымен оларды басқа орынға көшіріңіз.</translation>
    </message>
    <message>
        <source>“Bring a part…” takes some of an entry elsewhere, or says that they cannot be found.</source>
        <translation>«Бөлігін көшіру…» жазбаның бір бөлігін басқа жерге көшіреді немесе табылмағанын жазады.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>absentee certificate</source>
        <translation>есептен шығару куәлігі</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>қолжетімділік</translation>
    </message>
    <message>
        <source>campaigning</source>
        <translation>үгіт</translation>
    </message>
    <message>
        <source>false information, fraud</source>
        <translation>жалған ақпарат, алаяқтық</translation>
    </message>
    <message>
        <source>members of a commission</source>
        <translation>комиссия мүшелері</translation>
    </message>
    <message>
        <source>observers, media</source>
        <translation>байқаушылар, БАҚ</translation>
    </message>
    <message>
        <source>other matters</source>
        <translation>басқа мәселе</translation>
    </message>
    <message>
        <source>premises of a precinct</source>
        <translation>учаске үй-жайы</translation>
    </message>
    <message>
        <source>the law</source>
        <translation>заңнама</translation>
    </message>
    <message>
        <source>voter lists</source>
        <translation>азаматтар тізімі</translation>
    </message>
    <message>
        <source>voting outside the premises</source>
        <translation>үй-жайдан тыс дауыс беру</translation>
    </message>
    <message>
        <source>where and when to vote</source>
        <translation>дауыс беру орны мен уақыты</translation>
    </message>
</context>
<context>
    <name>Subtype</name>
    <message>
        <source>distant pasture</source>
        <translation>шалғайдағы жайлау</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>аурухана</translation>
    </message>
    <message>
        <source>military unit</source>
        <translation>әскери бөлім</translation>
    </message>
    <message>
        <source>mission abroad</source>
        <translation>шетелдегі өкілдік</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>әдеттегі</translation>
    </message>
    <message>
        <source>pre-trial detention</source>
        <translation>тергеу изоляторы</translation>
    </message>
    <message>
        <source>sanatorium</source>
        <translation>санаторий</translation>
    </message>
    <message>
        <source>shift camp</source>
        <translation>вахталық кент</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Average: {n}</source>
        <translation>Орташа мәні: {n}</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сүзгіні тазалау</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Жолды қайталап қосу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Төмен толтыру</translation>
    </message>
    <message>
        <source>Filter active: {n} of {m}</source>
        <translation>Сүзгі қосулы: {n} / {m}</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Осы мән бойынша сүзу</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Өшіруге белгілеу</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Басқа сүзгілер</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Print as seen</source>
        <translation>Осы күйінде басып шығару</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Search: name, number, village</source>
        <translation>Іздеу: аты, нөмірі, ауылы</translation>
    </message>
    <message>
        <source>Selected: {n}</source>
        <translation>Таңдалғаны: {n}</translation>
    </message>
    <message>
        <source>Sum: {n}</source>
        <translation>Қосындысы: {n}</translation>
    </message>
    <message>
        <source>Total: {n}</source>
        <translation>Барлығы: {n}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n күн кешікті</numerusform>
            <numerusform>%n күн кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>A deadline&apos;s task that is done is done in the calendar too.</source>
        <translation>Мерзім бойынша тапсырма орындалса, күнтізбеде де орындалған болады.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Қай жер</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Тапсырма қосу</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Each cause asks once; a task whose cause is gone is done by itself.</source>
        <translation>Әр себеп бір рет сұралады; себебі жойылған тапсырма өзі орындалған болады.</translation>
    </message>
    <message>
        <source>Enter opens a task, Ins adds one, Del takes one out.</source>
        <translation>Enter тапсырманы ашады, Ins қосады, Del алып тастайды.</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Неден шықты</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Жаңа тапсырма</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Task added: {title}</source>
        <translation>Тапсырма қосылды: {title}</translation>
    </message>
    <message>
        <source>Task changed: {title}</source>
        <translation>Тапсырма түзетілді: {title}</translation>
    </message>
    <message>
        <source>Task done: {title}</source>
        <translation>Тапсырма орындалды: {title}</translation>
    </message>
    <message>
        <source>Task taken out: {title}</source>
        <translation>Тапсырма алып тасталды: {title}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Tasks brought up to date: new {new}, done {done}</source>
        <translation>Тапсырмалар жаңартылды: жаңа – {new}, орындалған – {done}</translation>
    </message>
    <message>
        <source>The list prints for a meeting as it stands in the calendar&apos;s order.</source>
        <translation>Тізім отырысқа күн ретімен басылады.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>“Bring up to date” adds what deadlines, remarks, shortages, incidents and works ask for.</source>
        <translation>«Жаңарту» түймесі мерзімдерден, ескертулерден, жетіспеушіліктен, оқиғалардан және жұмыстардан шығатын тапсырмаларды қосады.</translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message numerus="yes">
        <source>%n people need it</source>
        <translation>
            <numerusform>%n адамға қажет</numerusform>
            <numerusform>%n адамға қажет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions suit</source>
        <translation>
            <numerusform>%n сұрақ сәйкес</numerusform>
            <numerusform>%n сұрақ сәйкес</numerusform>
        </translation>
    </message>
    <message>
        <source>+{n} min</source>
        <translation>+{n} мин</translation>
    </message>
    <message>
        <source>Agenda and articles to reread</source>
        <translation>Күн тәртібі және қайта оқылатын баптар</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Берілген жауаптар</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Әрекет саны</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Құру</translation>
    </message>
    <message>
        <source>Build a repeat session</source>
        <translation>Қайталама сабақ құру</translation>
    </message>
    <message>
        <source>Build a repeat session…</source>
        <translation>Қайталама сабақ құру…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Құрастыру</translation>
    </message>
    <message>
        <source>Draw a paper…</source>
        <translation>Тест құрастыру…</translation>
    </message>
    <message>
        <source>Draw a test paper</source>
        <translation>Тест құрастыру</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Further attempt</source>
        <translation>Тағы бір әрекет</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Growth from entry to exit: {mean} points, with 95 % between {low} and {high} ({n} people)</source>
        <translation>Кіріс тестінен қорытындыға дейінгі өсім: {mean} балл, 95&#xa0;% сеніммен {low} және {high} аралығында ({n} адам)</translation>
    </message>
    <message>
        <source>Growth from entry to exit: {mean} points; one person has no interval</source>
        <translation>Кіріс тестінен қорытындыға дейінгі өсім: {mean} балл; бір адам бойынша аралық есептелмейді</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Keep this way</source>
        <translation>Тәсілді сақтау</translation>
    </message>
    <message>
        <source>Knew, %</source>
        <translation>Білді, %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>Деңгейлері: {levels}</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Marked by hand by</source>
        <translation>Қолмен тексерген</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>New norms: right answers {n} %, answers: {asked}</source>
        <translation>Жаңа нормалар: дұрыс жауап – {n}&#xa0;%, жауап саны: {asked}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>No test has been drawn for this seminar. Draw a paper: the program takes the questions from the bank.</source>
        <translation>Бұл семинарға тест құрастырылмаған. Құрастырыңыз: сұрақтар базадан алынады.</translation>
    </message>
    <message>
        <source>Nobody has answered this test yet: there is nothing to say of it.</source>
        <translation>Бұл тестке әлі ешкім жауап берген жоқ: айтарлық дерек жоқ.</translation>
    </message>
    <message>
        <source>Nobody is chosen for the repeat session.</source>
        <translation>Қайталама сабаққа ешкім таңдалмаған.</translation>
    </message>
    <message>
        <source>Nobody needs a repeat session: all who came have passed.</source>
        <translation>Қайталама сабақ ешкімге қажет емес: қатысқандардың бәрі тапсырды.</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>Экранда…</translation>
    </message>
    <message>
        <source>Only the score</source>
        <translation>Тек балл</translation>
    </message>
    <message>
        <source>Only {n} people answered: below {few} the figures of questions are a hint, no more.</source>
        <translation>Жауап бергені – {n} адам: {few} адамнан аз болса, сұрақ сандары тек бағдар.</translation>
    </message>
    <message>
        <source>Only {n} questions suit, {wanted} are wanted. Choose more topics, another post or fewer questions.</source>
        <translation>Сәйкес сұрақ саны – {n}, керегі – {wanted}. Тақырып қосыңыз, басқа лауазым не аз сұрақ таңдаңыз.</translation>
    </message>
    <message>
        <source>Pass mark, %</source>
        <translation>Шекті балл, %</translation>
    </message>
    <message>
        <source>Print questions…</source>
        <translation>Сұрақтарды басып шығару…</translation>
    </message>
    <message>
        <source>Print weak topics…</source>
        <translation>Әлсіз тақырыптарды басып шығару…</translation>
    </message>
    <message>
        <source>Proposed by the office&apos;s settings; no act that was seen prescribes them.</source>
        <translation>Комиссия баптауларынан ұсынылады; оларды белгілейтін акт табылмады.</translation>
    </message>
    <message>
        <source>Question {n} has no answer {value}; its answers are 1–{most}. Type 0 where nothing is marked.</source>
        <translation>{n}-сұрақта {value}-жауап жоқ; жауаптары: 1–{most}. Ештеңе белгіленбесе, 0 теріңіз.</translation>
    </message>
    <message>
        <source>Question {n} of {all}</source>
        <translation>Сұрақ: {n} / {all}</translation>
    </message>
    <message>
        <source>Question {n} takes one answer. Type 0 where several are marked.</source>
        <translation>{n}-сұраққа бір жауап беріледі. Бірнешеуі белгіленсе, 0 теріңіз.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақ саны</translation>
    </message>
    <message>
        <source>Questions left empty: {n}. Finish all the same?</source>
        <translation>Жауапсыз қалған сұрақ: {n}. Сонда да аяқталсын ба?</translation>
    </message>
    <message>
        <source>Questions of the parallel paper</source>
        <translation>Қосарлас тесттегі сұрақ саны</translation>
    </message>
    <message>
        <source>Repeat session of {date} built</source>
        <translation>{date} күнгі қайталама сабақ құрылды</translation>
    </message>
    <message>
        <source>Repeat session: {title}</source>
        <translation>Қайталама сабақ: {title}</translation>
    </message>
    <message>
        <source>Repeat test</source>
        <translation>Қайталама тест</translation>
    </message>
    <message>
        <source>Rules of tests…</source>
        <translation>Тест шарттары…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Seminar of {date}: answer sheet taken out</source>
        <translation>{date} күнгі семинар: жауап парағы алып тасталды</translation>
    </message>
    <message>
        <source>Seminar of {date}: answers of a test</source>
        <translation>{date} күнгі семинар: тест жауаптары</translation>
    </message>
    <message>
        <source>Seminar of {date}: rules of the test changed</source>
        <translation>{date} күнгі семинар: тест шарттары түзетілді</translation>
    </message>
    <message>
        <source>Seminar of {date}: test paper drawn</source>
        <translation>{date} күнгі семинар: тест құрастырылды</translation>
    </message>
    <message>
        <source>Seminar of {date}: test taken out</source>
        <translation>{date} күнгі семинар: тест алып тасталды</translation>
    </message>
    <message>
        <source>Several answers may be right; press each of them.</source>
        <translation>Бірнеше жауап дұрыс болуы мүмкін; әрқайсысын басыңыз.</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Ажыратуы</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тестілер</translation>
    </message>
    <message>
        <source>Tests: draw a paper from the bank, print it, type the answers: variant, 1–4, Enter.</source>
        <translation>Тестілер: базадан тест құрастырып, басып шығарып, жауабын теріңіз: нұсқа, 1–4, Enter.</translation>
    </message>
    <message>
        <source>The repeat session cannot stand before the seminar it repeats.</source>
        <translation>Қайталама сабақ өзі қайталайтын семинардан бұрын тұра алмайды.</translation>
    </message>
    <message>
        <source>The repeat session stands in the list with its people and its paper.</source>
        <translation>Қайталама сабақ тізімде тұр: адамдары мен тесті дайын.</translation>
    </message>
    <message>
        <source>The score is above the maximum: {score} / {max}.</source>
        <translation>Тест нәтижесі ең жоғары балдан асып кетті: {score} / {max}.</translation>
    </message>
    <message>
        <source>The scores of this seminar are out of {max}: draw {max} questions, or change the seminar&apos;s maximum score first.</source>
        <translation>Бұл семинардың ең жоғары балы – {max}: {max} сұрақ құрастырыңыз немесе алдымен ең жоғары балды өзгертіңіз.</translation>
    </message>
    <message>
        <source>The seminar has such a test already. Take it out first, or change its rules.</source>
        <translation>Семинарда мұндай тест бар. Алдымен оны алып тастаңыз немесе шарттарын өзгертіңіз.</translation>
    </message>
    <message>
        <source>The test allows so many attempts: {n}. They are used up; more can be allowed in the test&apos;s rules.</source>
        <translation>Тестке берілген әрекет саны: {n}. Олар бітті; тест шарттарында көбейтуге болады.</translation>
    </message>
    <message>
        <source>The time is over. Finish, or go on if more time was given.</source>
        <translation>Уақыт бітті. Аяқтаңыз немесе қосымша уақыт берілсе, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>There are {given} answers to {most} questions.</source>
        <translation>{most} сұраққа {given} жауап берілген.</translation>
    </message>
    <message>
        <source>There is no variant {value}. The paper has variants 1–{most}.</source>
        <translation>{value}-нұсқа жоқ. Тест нұсқалары: 1–{most}.</translation>
    </message>
    <message>
        <source>This person is not on the seminar&apos;s list.</source>
        <translation>Бұл адам семинар тізімінде жоқ.</translation>
    </message>
    <message>
        <source>Topics (none ticked: all)</source>
        <translation>Тақырыптар (белгі қойылмаса – бәрі)</translation>
    </message>
    <message>
        <source>Type the number of the variant first: 1–{most}.</source>
        <translation>Алдымен нұсқаның нөмірін теріңіз: 1–{most}.</translation>
    </message>
    <message>
        <source>Type the score marked by hand, Enter: next person.</source>
        <translation>Қолмен тексерілген балды теріңіз, Enter – келесі адам.</translation>
    </message>
    <message>
        <source>Type the score: 0–{most}.</source>
        <translation>Балды теріңіз: 0–{most}.</translation>
    </message>
    <message>
        <source>Type this person&apos;s answers or score first; the way of passing is kept with them.</source>
        <translation>Алдымен осы адамның жауабын не балын теріңіз; тапсыру тәсілі сонымен бірге сақталады.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Variant, then 1–4 for each question, 0 left empty, Enter: next person. Space ends several answers. Del erases.</source>
        <translation>Нұсқа, сосын әр сұраққа 1–4, бос болса – 0, Enter – келесі адам. Бірнеше жауаптан соң – бос орын пернесі. Del өшіреді.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Нұсқа саны</translation>
    </message>
    <message>
        <source>What the tests say</source>
        <translation>Тест талдауы</translation>
    </message>
    <message>
        <source>What the tests say: hard questions, weak topics, growth; build a repeat session from there.</source>
        <translation>Тест талдауы: қиын сұрақтар, әлсіз тақырыптар, өсім; қайталама сабақ сол жерден құрылады.</translation>
    </message>
    <message>
        <source>Who read aloud or helped</source>
        <translation>Оқып берген не көмектескен</translation>
    </message>
    <message>
        <source>Write who marked it by hand.</source>
        <translation>Қолмен тексерген адамды жазыңыз.</translation>
    </message>
    <message>
        <source>Write who read it aloud or filled it in.</source>
        <translation>Оқып берген не толтырған адамды жазыңыз.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>барлығы бірге</translation>
    </message>
    <message>
        <source>answered {n} of {all}, passed {passed}; passes from {least} of {max}</source>
        <translation>жауап берді: {n} / {all}, тапсырды: {passed}; шекті балл: {least} / {max}</translation>
    </message>
    <message>
        <source>by okrug</source>
        <translation>округ бойынша</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>лауазым бойынша</translation>
    </message>
    <message>
        <source>by precinct</source>
        <translation>учаске бойынша</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>қатыспады</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>ірі қаріп</translation>
    </message>
    <message>
        <source>marked by {name}</source>
        <translation>тексерген: {name}</translation>
    </message>
    <message>
        <source>min longer: </source>
        <translation>қосымша мин: </translation>
    </message>
    <message>
        <source>not in an okrug</source>
        <translation>округтен тыс</translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}: {score}</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>{n} мин қалды</translation>
    </message>
    <message>
        <source>{test}: {n} people, mean {mean} of {max}, passed {passed}, reliability (alpha) {alpha}</source>
        <translation>{test}: {n} адам, орташа балл: {mean} / {max}, тапсырды: {passed}, сенімділігі (альфа): {alpha}</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be one person. Strike one of them on the list of participants.</source>
        <translation>«{one}» және «{other}» бір адам болуы мүмкін. Қатысушылар тізімінен бірін алып тастаңыз.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n days left until the vote</source>
        <translation>
            <numerusform>Дауыс беруге %n күн қалды</numerusform>
            <numerusform>Дауыс беруге %n күн қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries are due today</source>
        <translation>
            <numerusform>Бүгін жауап берілетін өтініш: %n</numerusform>
            <numerusform>Бүгін жауап берілетін өтініш: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries are overdue</source>
        <translation>
            <numerusform>Жауап мерзімі өткен өтініш: %n</numerusform>
            <numerusform>Жауап мерзімі өткен өтініш: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes in the journal</source>
        <translation>
            <numerusform>Журналда тағы %n өзгеріс</numerusform>
            <numerusform>Журналда тағы %n өзгеріс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>күнтізбеде тағы %n жол</numerusform>
            <numerusform>күнтізбеде тағы %n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more precincts</source>
        <translation>
            <numerusform>Тағы %n учаске</numerusform>
            <numerusform>Тағы %n учаске</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precincts to call again</source>
        <translation>
            <numerusform>Қайта қоңырау шалынатын учаске: %n</numerusform>
            <numerusform>Қайта қоңырау шалынатын учаске: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publications await an answer</source>
        <translation>
            <numerusform>Жауап күткен жарияланым: %n</numerusform>
            <numerusform>Жауап күткен жарияланым: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A workbook can be dropped anywhere on the window: nothing is written before you accept it.</source>
        <translation>Excel кітабын терезенің кез келген жеріне сүйреп әкелуге болады: қабылдағанға дейін ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>Drop your workbook of precincts on this window, or choose it below.</source>
        <translation>Учаскелер тізімі бар Excel кітабын осы терезеге сүйреп әкеліңіз немесе төменнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Due by the hour and the calendar</source>
        <translation>Сағаты мен мерзімі бар істер</translation>
    </message>
    <message>
        <source>Every change is a step of the journal and can be undone.</source>
        <translation>Әр өзгеріс журналға қадам болып жазылады, оны кері қайтаруға болады.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Алғашқы қадамдар</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Items short</source>
        <translation>Жетіспейтін жабдық</translation>
    </message>
    <message>
        <source>Make a copy of the file on another disk</source>
        <translation>Файлдың көшірмесін басқа дискіге сақтау</translation>
    </message>
    <message>
        <source>Members not trained</source>
        <translation>Оқытылмаған мүшелер</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Алда: {what}</translation>
    </message>
    <message>
        <source>No answer yet: {who}, {subject}</source>
        <translation>Жауап жоқ: {who}, {subject}</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>No precinct is marked as not ready.</source>
        <translation>Дайын емес деп белгіленген учаске жоқ.</translation>
    </message>
    <message>
        <source>Not ready, and why</source>
        <translation>Дайын емес учаскелер және себебі</translation>
    </message>
    <message>
        <source>Not working this time</source>
        <translation>Жұмыс істемейді</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due.</source>
        <translation>Мерзімі өткені де, бүгін істелетіні де жоқ.</translation>
    </message>
    <message>
        <source>Nothing is open. Everything entered is done.</source>
        <translation>Аяқталмаған іс жоқ. Енгізілгеннің бәрі орындалды.</translation>
    </message>
    <message>
        <source>On duty: {who}</source>
        <translation>Кезекшілікте: {who}</translation>
    </message>
    <message>
        <source>Page for the chair</source>
        <translation>Төрағаға парақ</translation>
    </message>
    <message>
        <source>Precincts not checked yet</source>
        <translation>Әлі тексерілмеген учаскелер</translation>
    </message>
    <message>
        <source>Precincts not ready</source>
        <translation>Дайын емес учаскелер</translation>
    </message>
    <message>
        <source>Precincts ready with remarks</source>
        <translation>Ескертулермен дайын учаскелер</translation>
    </message>
    <message>
        <source>Press a line to see the rows behind its number.</source>
        <translation>Санның қай жазбалардан құралғанын көру үшін жолды басыңыз.</translation>
    </message>
    <message>
        <source>Read the recovery code back from paper</source>
        <translation>Қалпына келтіру кодын қағаздан енгізіп тексеру</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Seminars held, attendance not marked to the end</source>
        <translation>Қатысуы толық белгіленбеген семинарлар</translation>
    </message>
    <message>
        <source>Seminars today</source>
        <translation>Бүгінгі семинарлар</translation>
    </message>
    <message>
        <source>Short of items</source>
        <translation>Жетіспейтін жабдық</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Кешеден бері</translation>
    </message>
    <message>
        <source>Telephones not confirmed</source>
        <translation>Расталмаған телефондар</translation>
    </message>
    <message>
        <source>The precincts at the right are not ready; their reasons stand beside them.</source>
        <translation>Оң жақта дайын емес учаскелер тұр, себептері қасында жазылған.</translation>
    </message>
    <message>
        <source>The register can be printed at once from Reports.</source>
        <translation>Тізілімді «Есептер» бөлімінен бірден басып шығаруға болады.</translation>
    </message>
    <message>
        <source>The vote has been held</source>
        <translation>Дауыс беру өтті</translation>
    </message>
    <message>
        <source>The vote is today</source>
        <translation>Дауыс беру – бүгін</translation>
    </message>
    <message>
        <source>Then the workbook of members, in the same way.</source>
        <translation>Содан кейін мүшелер тізімі бар кітапты да солай әкеліңіз.</translation>
    </message>
    <message>
        <source>To be answered: {who}, {subject}</source>
        <translation>Жауап беру керек: {who}, {subject}</translation>
    </message>
    <message>
        <source>Today opens first: what is late, what is open, what changed since yesterday.</source>
        <translation>Бірінші болып «Бүгін» беті ашылады: не кешікті, не аяқталмады, кешеден бері не өзгерді.</translation>
    </message>
    <message>
        <source>Tomorrow (F6)</source>
        <translation>Ертең (F6)</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Оқытылды</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>What today demands</source>
        <translation>Бүгінгі істер</translation>
    </message>
    <message>
        <source>items short: {n}</source>
        <translation>жетіспейтін жабдық: {n}</translation>
    </message>
    <message>
        <source>of them {n} told</source>
        <translation>айтылғаны: {n}</translation>
    </message>
    <message>
        <source>vacancies: {n}</source>
        <translation>бос орын: {n}</translation>
    </message>
    <message>
        <source>{title} · gathered {gathered}</source>
        <translation>{title} · жиналды {gathered}</translation>
    </message>
</context>
<context>
    <name>Tongue</name>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>қазақша және орысша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>A thing that did not arrive stays on the books with no place until it is found.</source>
        <translation>Келмеген зат табылғанша есепте «орны белгісіз» болып тұрады.</translation>
    </message>
    <message>
        <source>A transfer goes from a precinct or a place to another one, or comes from somebody outside.</source>
        <translation>Зат учаскеден немесе қоймадан басқа жерге барады немесе сырттан келеді.</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add transfer</source>
        <translation>Қозғалыс қосу</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Сұралды</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Зақымы</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Зақымды</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Draft the return</source>
        <translation>Қайтаруды бастау</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>First hand the things over, then receive them.</source>
        <translation>Алдымен заттарды тапсырыңыз, содан кейін қабылдаңыз.</translation>
    </message>
    <message>
        <source>From the shortage</source>
        <translation>Жетпейтіннен</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Тапсырушы</translation>
    </message>
    <message>
        <source>Giver and taker are the same.</source>
        <translation>Тапсырушы мен қабылдаушы бірдей болмайды.</translation>
    </message>
    <message>
        <source>Giver from outside</source>
        <translation>Сырттан тапсырушы</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Жарамды</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Handed</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Кім тапсырды</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Тапсырылған күні</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Тиеу</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Тиелді</translation>
    </message>
    <message>
        <source>Loading list</source>
        <translation>Тиеу тізімі</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жетпейді</translation>
    </message>
    <message>
        <source>Name one giver: a precinct, a place, or somebody outside.</source>
        <translation>Бір тапсырушыны көрсетіңіз: учаске, орын немесе сырттағы ұйым.</translation>
    </message>
    <message>
        <source>Name one taker: a precinct, a place, or somebody outside.</source>
        <translation>Бір қабылдаушыны көрсетіңіз: учаске, орын немесе сырттағы ұйым.</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Жаңа қозғалыс</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Nothing goes: every quantity is nought.</source>
        <translation>Тапсырылатын зат жоқ: барлық саны – нөл.</translation>
    </message>
    <message>
        <source>Nothing of this transfer can be returned.</source>
        <translation>Бұл акт бойынша қайтарылатын зат жоқ.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Жолда</translation>
    </message>
    <message>
        <source>One button takes it further: request, load, hand over, receive, return.</source>
        <translation>Бір түйме келесі қадамға өткізеді: сұрау, тиеу, тапсыру, қабылдау, қайтару.</translation>
    </message>
    <message>
        <source>Price, tenge</source>
        <translation>Бағасы, теңге</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Актіні басып шығару</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кім қабылдады</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Сұрау</translation>
    </message>
    <message>
        <source>Return of transfer № {no} drafted</source>
        <translation>№&#xa0;{no} акт бойынша қайтару жобасы жасалды</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Қабылдаушы</translation>
    </message>
    <message>
        <source>Taker outside</source>
        <translation>Сырттағы қабылдаушы</translation>
    </message>
    <message>
        <source>The act is printed in two copies; every step can be undone.</source>
        <translation>Акт екі данада басылады; әр қадамды болдырмауға болады.</translation>
    </message>
    <message>
        <source>The taker lacks nothing.</source>
        <translation>Қабылдаушыға ештеңе жетпей тұрған жоқ.</translation>
    </message>
    <message>
        <source>The things are on the way or received already: only a return or Undo changes this.</source>
        <translation>Заттар жолда немесе қабылданған: енді тек қайтару немесе соңғы әрекетті болдырмау арқылы өзгереді.</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Заттар</translation>
    </message>
    <message>
        <source>Transfer № {no}</source>
        <translation>№&#xa0;{no} қозғалыс</translation>
    </message>
    <message>
        <source>Transfer № {no} changed</source>
        <translation>№&#xa0;{no} қозғалыс түзетілді</translation>
    </message>
    <message>
        <source>Transfer № {no} drafted</source>
        <translation>№&#xa0;{no} қозғалыс жобасы жасалды</translation>
    </message>
    <message>
        <source>Transfer № {no} handed over</source>
        <translation>№&#xa0;{no} қозғалыс: тапсырылды</translation>
    </message>
    <message>
        <source>Transfer № {no} loaded</source>
        <translation>№&#xa0;{no} қозғалыс: тиелді</translation>
    </message>
    <message>
        <source>Transfer № {no} received</source>
        <translation>№&#xa0;{no} қозғалыс: қабылданды</translation>
    </message>
    <message>
        <source>Transfer № {no} requested</source>
        <translation>№&#xa0;{no} қозғалыс: сұралды</translation>
    </message>
    <message>
        <source>Transfer № {no} taken out</source>
        <translation>№&#xa0;{no} қозғалыс тізімнен алынды</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Зат қозғалысы</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>Қай күнге керек</translation>
    </message>
    <message>
        <source>What is handed over is on the way; what came damaged or did not come is typed on receipt.</source>
        <translation>Тапсырылғаны жолда болады; зақымданғаны мен келмегені қабылдағанда теріледі.</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>№&#xa0;{no} учаске</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>саны</translation>
    </message>
    <message>
        <source>{giver} → {taker}</source>
        <translation>{giver} → {taker}</translation>
    </message>
    <message>
        <source>{item}: the giver has {a}, {b} are to go.</source>
        <translation>{item}: тапсырушыда {a} бар, {b} керек.</translation>
    </message>
    <message>
        <source>{item}: {a} handed over, {b} were asked for. Give a reason to keep it.</source>
        <translation>{item}: {a} тапсырылды, сұралғаны – {b}. Қалдыру үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>{item}: {a} received, {b} were handed over. Give a reason to keep it.</source>
        <translation>{item}: {a} қабылданды, тапсырылғаны – {b}. Қалдыру үшін себебін жазыңыз.</translation>
    </message>
    <message>
        <source>“From the shortage” lists what the taker lacks; quantities are typed over.</source>
        <translation>«Жетпейтіннен» түймесі қабылдаушыға жетпейтінін тізеді; санын түзетуге болады.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>a number twice</source>
        <translation>нөмір екі рет</translation>
    </message>
    <message>
        <source>missing numbers</source>
        <translation>нөмір жетпейді</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <source>returned by another</source>
        <translation>басқадан қайтқан</translation>
    </message>
    <message>
        <source>without numbers</source>
        <translation>нөмірсіз</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>Пайдаланушыны түзету</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Give the user a name of 1 to {n} letters.</source>
        <translation>Пайдаланушы атауын енгізіңіз, ұзындығы – 1–{n} әріп.</translation>
    </message>
    <message>
        <source>My new password</source>
        <translation>Жаңа құпиясөзім</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>Менің құпиясөзім…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>New password (empty: stays)</source>
        <translation>Жаңа құпиясөз (бос болса, өзгермейді)</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Жаңа пайдаланушы</translation>
    </message>
    <message>
        <source>Only the chair lets users in and takes them away.</source>
        <translation>Пайдаланушыларды тек төраға қосады және алып тастайды.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>The first user stays the chair: the recovery code opens the file for this user.</source>
        <translation>Алғашқы пайдаланушы төраға болып қалады: қалпына келтіру коды файлды осы пайдаланушыға ашады.</translation>
    </message>
    <message>
        <source>The new password is in force. The former one opens the file no more.</source>
        <translation>Жаңа құпиясөз күшіне енді. Бұрынғысы файлды енді ашпайды.</translation>
    </message>
    <message>
        <source>There already is a user “{user}”. Give another name.</source>
        <translation>«{user}» пайдаланушысы бұрыннан бар. Басқа ат беріңіз.</translation>
    </message>
    <message>
        <source>User changed: {user}</source>
        <translation>Пайдаланушыны түзету: {user}</translation>
    </message>
    <message>
        <source>User let in: {user}</source>
        <translation>Пайдаланушы қосу: {user}</translation>
    </message>
    <message>
        <source>User taken away: {user}</source>
        <translation>Пайдаланушыны алып тастау: {user}</translation>
    </message>
    <message>
        <source>Who may open the file</source>
        <translation>Файлды кім аша алады</translation>
    </message>
    <message>
        <source>at work here</source>
        <translation>қазір жұмыс істеп отыр</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Another version of the program made this paper. What changed since, as this one tells it:</source>
        <translation>Бұл қағазды бағдарламаның басқа нұсқасы жасаған. Содан бері осы нұсқа бойынша өзгергені:</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай күнгі</translation>
    </message>
    <message>
        <source>Changed since the paper was made:</source>
        <translation>Қағаз жасалғаннан бері өзгергені:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Code from the foot of the paper, its square, or its number</source>
        <translation>Қағаздың төменгі жағындағы код, QR мәтіні немесе нөмірі</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Шығарылған күні</translation>
    </message>
    <message>
        <source>New row: {row}</source>
        <translation>Жаңа жол: {row}</translation>
    </message>
    <message>
        <source>No paper has been issued yet: tick “With number and code” before printing.</source>
        <translation>Әлі бірде-бір қағаз шығарылмаған: басып шығарар алдында «Нөмірі мен кодымен» деп белгілеңіз.</translation>
    </message>
    <message>
        <source>Not ours: this file issued no paper with that code.</source>
        <translation>Біздікі емес: бұл файл мұндай кодпен қағаз шығармаған.</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>Басқа айырмашылық жоқ.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Paper № {number} as it was issued</source>
        <translation>№&#xa0;{number} қағаз, шығарылған күйінде</translation>
    </message>
    <message>
        <source>Paper № {number}: {report}, {date}.</source>
        <translation>№&#xa0;{number} қағаз: {report}, {date}.</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>Шығарылған қағаздар</translation>
    </message>
    <message>
        <source>Part of what the paper tells was erased by law since. What differs otherwise:</source>
        <translation>Қағаздағы деректердің бір бөлігі содан бері заң бойынша өшірілген. Қалған айырмашылық:</translation>
    </message>
    <message>
        <source>Row that is gone: {row}</source>
        <translation>Өшірілген жол: {row}</translation>
    </message>
    <message>
        <source>See it as issued</source>
        <translation>Шығарылған күйін көру</translation>
    </message>
    <message>
        <source>The same: the paper still says what the file says.</source>
        <translation>Сол күйінде: қағаз файлдағы деректермен бірдей.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Verify a paper</source>
        <translation>Қағазды тексеру</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Содан бері не өзгерді</translation>
    </message>
    <message>
        <source>{row}, {field}: was “{then}”, is “{now}”</source>
        <translation>{row}, {field}: бұрын «{then}», қазір «{now}»</translation>
    </message>
    <message>
        <source>{row}: was “{then}”, is “{now}”</source>
        <translation>{row}: бұрын «{then}», қазір «{now}»</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Act signed…</source>
        <translation>Актіге қол қойылды…</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Жоспардан алу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Enter the sheet</source>
        <translation>Парақты енгізу</translation>
    </message>
    <message>
        <source>Locality, building</source>
        <translation>Елді мекен, ғимарат</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>Қайта тексеру…</translation>
    </message>
    <message>
        <source>No visit is planned yet. Plan one: choose the precincts, the team and the day.</source>
        <translation>Бару әлі жоспарланбаған. Учаскелерді, топты және күнді таңдап, жоспарлаңыз.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Photos of the precinct</source>
        <translation>Учаскенің фотосуреттері</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Фотосурет…</translation>
    </message>
    <message>
        <source>Plan visits…</source>
        <translation>Баруды жоспарлау…</translation>
    </message>
    <message>
        <source>Planned {a}, entered {b}, with a signed act {c}.</source>
        <translation>Жоспарда {a}, енгізілгені {b}, актісіне қол қойылғаны {c}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>act № {act}</source>
        <translation>№&#xa0;{act} акт</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>енгізілді</translation>
    </message>
    <message>
        <source>open points only</source>
        <translation>ашық көрсеткіштер ғана</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарда</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>{n}-нұсқа</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>election</source>
        <translation>сайлау</translation>
    </message>
    <message>
        <source>referendum</source>
        <translation>референдум</translation>
    </message>
</context>
<context>
    <name>VotingDay</name>
    <message>
        <source>A cell holds an hour alone: no counts are kept here.</source>
        <translation>Ұяшықта тек уақыт тұрады: мұнда сан сақталмайды.</translation>
    </message>
    <message>
        <source>Calls entered: {n}</source>
        <translation>Енгізілген хабар: {n}</translation>
    </message>
    <message>
        <source>Digits type another hour (1007), F8 takes the hour of the line above, Del empties a cell.</source>
        <translation>Цифрмен басқа уақыт теріледі (1007), F8 жоғарғы жолдың уақытын алады, Del ұяшықты босатады.</translation>
    </message>
    <message>
        <source>Enter says that the precinct at hand has called now and goes on to the next one.</source>
        <translation>Enter таңдалған учаске қазір хабарласты деп белгілеп, келесіге өтеді.</translation>
    </message>
    <message>
        <source>Enter: all well · missing: {questions} · F6: incident</source>
        <translation>Enter: бәрі дұрыс · жетіспейді: {questions} · F6: оқиға</translation>
    </message>
    <message>
        <source>Enter: called now · 1007: at 10:07 · F8: as above · F6: incident · F7: read out · Del: empty</source>
        <translation>Enter: қазір хабарласты · 1007: сағат 10:07 · F8: жоғарыдағыдай · F6: оқиға · F7: оқып беру · Del: босату</translation>
    </message>
    <message>
        <source>F6 keeps an incident of the precinct at hand, F7 shows what to read out to the region.</source>
        <translation>F6 таңдалған учаскенің оқиғасын жазады, F7 облысқа оқылатын мәліметті көрсетеді.</translation>
    </message>
    <message>
        <source>In the column of the night each digit is a question; what is pressed is what is missing.</source>
        <translation>«Түн» бағанында әр цифр – бір сұрақ; басылғаны – жетіспейтіні.</translation>
    </message>
    <message>
        <source>Incident (F6)</source>
        <translation>Оқиға (F6)</translation>
    </message>
    <message>
        <source>Only hours are kept here: no turnout, no votes, no figures of protocols.</source>
        <translation>Мұнда тек уақыт сақталады: қатысу, дауыс, хаттама сандары жоқ.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Precinct № {no}: call taken back</source>
        <translation>№&#xa0;{no} учаске: хабар кері алынды</translation>
    </message>
    <message>
        <source>Precinct № {no}: {mark}</source>
        <translation>№&#xa0;{no} учаске: {mark}</translation>
    </message>
    <message>
        <source>Print the grid</source>
        <translation>Кестені басып шығару</translation>
    </message>
    <message>
        <source>Read out (F7)</source>
        <translation>Оқып беру (F7)</translation>
    </message>
    <message>
        <source>Ten minutes after its hour a cell turns red; a precinct that opens earlier is due earlier.</source>
        <translation>Уақытынан он минут өткен ұяшық қызарады; ерте ашылатын учаске ертерек хабарласуға тиіс.</translation>
    </message>
    <message>
        <source>There are no precincts that work in this campaign.</source>
        <translation>Бұл науқанда жұмыс істейтін учаске жоқ.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>{mark} {told}/{of}</source>
        <translation>{mark} {told}/{of}</translation>
    </message>
    <message>
        <source>№ {no}: what happened? Enter keeps it, Esc leaves.</source>
        <translation>№&#xa0;{no}: не болды? Enter сақтайды, Esc шығады.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>a helper filled it in</source>
        <translation>көмекші толтырды</translation>
    </message>
    <message>
        <source>by oneself</source>
        <translation>өзі</translation>
    </message>
    <message>
        <source>given back above</source>
        <translation>жоғарыға қайтарылды</translation>
    </message>
    <message>
        <source>handed to the precinct</source>
        <translation>учаскеге тапсырылды</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>экранда</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>оқып берілді</translation>
    </message>
    <message>
        <source>received from above</source>
        <translation>жоғарыдан қабылданды</translation>
    </message>
    <message>
        <source>returned by the precinct</source>
        <translation>учаске қайтарды</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Fri</source>
        <translation>Жм</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Дс</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Сб</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Жс</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Бс</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Сс</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Ср</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>lacks its proof: {evidence}</source>
        <translation>растайтын құжат жоқ: {evidence}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>әлі сұралмаған</translation>
    </message>
    <message>
        <source>not {wanted}, only {known}</source>
        <translation>{wanted} болуы керек, әзірге {known}</translation>
    </message>
    <message>
        <source>only partly</source>
        <translation>ішінара ғана</translation>
    </message>
    <message>
        <source>the inspection concluded: not ready</source>
        <translation>тексеру қорытындысы – дайын емес</translation>
    </message>
    <message>
        <source>{gate}: {why}</source>
        <translation>{gate}: {why}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A brace is open or empty near “{near}”. A field stands between two braces.</source>
        <translation>«{near}» жанында жақша ашық немесе бос қалған. Өріс аты екі жақшаның арасында тұрады.</translation>
    </message>
    <message>
        <source>The text names “{field}”, which is not there. There are: {fields}.</source>
        <translation>Мәтінде жоқ өріс аталған: «{field}». Бар өрістер: {fields}.</translation>
    </message>
    <message>
        <source>The text would publish personal data: “{words}”. Take it out of the wording.</source>
        <translation>Мәтінде дербес дерек бар: «{words}». Оны мәтіннен алып тастаңыз.</translation>
    </message>
    <message>
        <source>“{case}” in “{field}” is no case. There are: {cases}.</source>
        <translation>«{field}» өрісінде септік қате: «{case}». Бар септіктер: {cases}.</translation>
    </message>
</context>
<context>
    <name>WordingCase</name>
    <message>
        <source>ablative</source>
        <translation>шығыс</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>табыс</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>барыс</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>ілік</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>көмектес</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>жатыс</translation>
    </message>
    <message>
        <source>of</source>
        <translation>қатыстық</translation>
    </message>
</context>
<context>
    <name>WordingField</name>
    <message>
        <source>answered</source>
        <translation>жауап_берілгені</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>өтініштер</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>кімдерге</translation>
    </message>
    <message>
        <source>came</source>
        <translation>қатысқаны</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>day</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>шешім</translation>
    </message>
    <message>
        <source>district</source>
        <translation>аудан</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>кіріс_пайызы</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>қорытынды_пайызы</translation>
    </message>
    <message>
        <source>full</source>
        <translation>толық_учаскелер</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>қонақтар</translation>
    </message>
    <message>
        <source>have</source>
        <translation>бары</translation>
    </message>
    <message>
        <source>leaflets</source>
        <translation>парақшалар</translation>
    </message>
    <message>
        <source>lies</source>
        <translation>жалған_ақпарат</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>материалдар</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>кездесулер</translation>
    </message>
    <message>
        <source>members</source>
        <translation>мүшелер</translation>
    </message>
    <message>
        <source>need</source>
        <translation>қажеті</translation>
    </message>
    <message>
        <source>okrugs</source>
        <translation>округтер</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>жоспар_қаулысы</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>жазбалар</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>учаскелер</translation>
    </message>
    <message>
        <source>published</source>
        <translation>жарияланымдар</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>сұрақтар</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>жарияланымға_жауап</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>залдар</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>баспасөз_парақтары</translation>
    </message>
    <message>
        <source>short</source>
        <translation>жетіспейтіні</translation>
    </message>
    <message>
        <source>since</source>
        <translation>басталуы</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>машықтар</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>айтылғаны</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>тест_тапсырғаны</translation>
    </message>
    <message>
        <source>title</source>
        <translation>тақырыбы</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>тақырыптар</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>оқытылғаны</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>бейнелер</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>әлсіз_тақырыптар</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Someone changed these data later. Look at them again.</source>
        <translation>Бұл деректерді кейін басқа адам өзгерткен. Оларды қайта қараңыз.</translation>
    </message>
    <message>
        <source>This record is not there any more. Refresh the list.</source>
        <translation>Бұл жазба енді жоқ. Тізімді жаңартыңыз.</translation>
    </message>
</context>
<context>
    <name>WorkKind</name>
    <message>
        <source>approach road</source>
        <translation>кіреберіс жол</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>байланыс</translation>
    </message>
    <message>
        <source>fire safety</source>
        <translation>өрт қауіпсіздігі</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>жылыту</translation>
    </message>
    <message>
        <source>lighting</source>
        <translation>жарықтандыру</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>power</source>
        <translation>электр</translation>
    </message>
    <message>
        <source>ramp, entrance</source>
        <translation>пандус, кіреберіс</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>жөндеу</translation>
    </message>
</context>
<context>
    <name>WorkState</name>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарда</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>A building is entered once for all its precincts; so are its works.</source>
        <translation>Ғимарат барлық учаскесі үшін бір рет енгізіледі; жұмыстары да солай.</translation>
    </message>
    <message>
        <source>A work stands for what is mended in a building: plan at the left, fact when it is done.</source>
        <translation>Жұмыс – ғимаратта жөнделетін нәрсе: алдымен жоспары, орындалғанда нақтысы жазылады.</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Add a work</source>
        <translation>Жұмыс қосу</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Басталған күні</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Нақты</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Money is written in tenge; the foot adds plan and fact up.</source>
        <translation>Ақша теңгемен жазылады; төменгі жолда жоспар мен нақты қосындысы тұрады.</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Жаңа жұмыс</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Planned, tenge</source>
        <translation>Жоспар, теңге</translation>
    </message>
    <message>
        <source>Precinct № {no}, plan B: {risk}</source>
        <translation>№&#xa0;{no} учаске, Б жоспары: {risk}</translation>
    </message>
    <message>
        <source>Risks and their plan B are one press to the right.</source>
        <translation>Қауіптер мен Б жоспары оң жақта, бір басумен ашылады.</translation>
    </message>
    <message>
        <source>Spent, tenge</source>
        <translation>Жұмсалды, теңге</translation>
    </message>
    <message>
        <source>The work would be done before it was begun.</source>
        <translation>Аяқталу күні басталу күнінен бұрын тұр.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмыс</translation>
    </message>
    <message>
        <source>Work changed: {what}</source>
        <translation>Жұмыс түзетілді: {what}</translation>
    </message>
    <message>
        <source>Work done: {what}</source>
        <translation>Жұмыс орындалды: {what}</translation>
    </message>
    <message>
        <source>Work planned: {what}</source>
        <translation>Жұмыс жоспарланды: {what}</translation>
    </message>
    <message>
        <source>Work taken out: {what}</source>
        <translation>Жұмыс алып тасталды: {what}</translation>
    </message>
    <message>
        <source>Works in buildings</source>
        <translation>Ғимараттағы жұмыс</translation>
    </message>
    <message>
        <source>“Done” closes the work at hand today; the act&apos;s № is written in its card.</source>
        <translation>«Орындалды» түймесі таңдалған жұмысты бүгінгі күнмен жабады; актінің № карточкасына жазылады.</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
</context>
</TS>
