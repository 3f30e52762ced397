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
    <name>Analysis</name>
    <message>
        <source>answer {n} is chosen more often than the right one: check the key</source>
        <translation>{n}-жауап дұрысынан жиі таңдалған: кілтті тексеріңіз</translation>
    </message>
    <message>
        <source>hardly anybody knew it</source>
        <translation>дерлік ешкім білмеген</translation>
    </message>
    <message>
        <source>hardly tells those who know from those who do not</source>
        <translation>білетінді білмейтіннен ажыратпайды</translation>
    </message>
    <message>
        <source>nearly everybody knew it</source>
        <translation>дерлік бәрі білген</translation>
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
        <source>№ {no}: {state}</source>
        <translation>№&#xa0;{no}: {state}</translation>
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
        <source>Days from the anchor, first day (before it: −)</source>
        <translation>Негізгі күннен есептегенде бірінші күн (бұрын: −)</translation>
    </message>
    <message>
        <source>Days from the anchor, last day</source>
        <translation>Негізгі күннен есептегенде соңғы күн</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Қалған күн</translation>
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
        <source>Hour</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Ins adds a line of your own, Del takes one out; everything can be undone.</source>
        <translation>Ins өз жолыңызды қосады, Del алып тастайды; бәрін болдырмауға болады.</translation>
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
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Tasks, duty and incidents are one press to the right.</source>
        <translation>Тапсырмалар, кезекшілік және оқиғалар оң жақта, бір басумен ашылады.</translation>
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
        <source>“Move the days” shows which dates would move before anything is changed.</source>
        <translation>«Күнді жылжыту» батырмасы ештеңе өзгермей тұрып қай күндер жылжитынын көрсетеді.</translation>
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
        <source>Own point: its name, Enter</source>
        <translation>Өз көрсеткішіңіз: атауы, Enter</translation>
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
        <source>The checklist ends before it begins.</source>
        <translation>Тексеру парағының соңғы күні бірінші күнінен бұрын тұр.</translation>
    </message>
    <message>
        <source>The point “{name}” stands on the list twice.</source>
        <translation>«{name}» көрсеткіші парақта екі рет тұр.</translation>
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
        <source>above the plan</source>
        <translation>жоспардан артық</translation>
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
        <source>changed by the office</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>closed precincts</source>
        <translation>жабық учаскелер</translation>
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
        <source>lent</source>
        <translation>уақытша берілген</translation>
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
        <source>not done</source>
        <translation>орындалмады</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>белгіленбеген</translation>
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
        <source>received</source>
        <translation>қабылданды</translation>
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
        <source>surplus</source>
        <translation>артығы</translation>
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
        <source>works</source>
        <translation>жұмыстар</translation>
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
        <translation>кеңсе жабық</translation>
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
        <translation>«Бөлу» батырмасы әр күнді кезектегі мүшеге береді; демалыс күндері алынбайды.</translation>
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
        <source>Type a number over a cell: 3 is what is there, 3/4 both, = says that everything is in place.</source>
        <translation>Ұяшыққа сан теріңіз: 3 – бары, 3/4 – бары мен қажеті, = – бәрі орнында.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
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
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Issued today</source>
        <translation>Бүгін берілді</translation>
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
        <translation>Жоспарды басу</translation>
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
        <source>Spoiled today</source>
        <translation>Бүгін бүлінді</translation>
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
        <translation>«Шешілді» батырмасы таңдалған оқиғаны бүгінгі күнмен жабады; қалай шешілгені карточкасына жазылады.</translation>
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
    <name>Money</name>
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
        <translation>Табельді басу</translation>
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
        <source>The execution of the budget, the timesheet and the pay list are printed from Reports.</source>
        <translation>Бюджеттің орындалуы, табель және төлем тізімі «Есептер» бөлімінен басып шығарылады.</translation>
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
        <source>our own commission</source>
        <translation>өз комиссиямыз</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>№&#xa0;{no} учаске</translation>
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
        <source>There is no input “{name}”. There are: {names}; or the code of an item in capitals.</source>
        <translation>«{name}» деген көрсеткіш жоқ. Барлары: {names}; немесе жабдықтың бас әріппен жазылған коды.</translation>
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
        <source>Acts of numbered forms</source>
        <translation>Нөмірлі бланк актілері</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Жауап парақтары</translation>
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
        <source>Checklists</source>
        <translation>Тексеру парақтары</translation>
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
        <source>Duty roster</source>
        <translation>Кезекшілік кестесі</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Жабдық</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
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
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Жабдық түрлері</translation>
    </message>
    <message>
        <source>Needs of equipment</source>
        <translation>Жабдық қажеттілігі</translation>
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
        <source>Own wording</source>
        <translation>Өз атауларымыз</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
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
        <source>Questions</source>
        <translation>Сұрақтар</translation>
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
        <source>Territories</source>
        <translation>Аумақтар</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тестілер</translation>
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
        <source>Transfers of things</source>
        <translation>Зат қозғалысы</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пайдаланушылар</translation>
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
    <message>
        <source>Both languages</source>
        <translation>Екі тілде</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
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
        <source>There are more hours at night than in all: {value}.</source>
        <translation>Түнгі сағат жалпы сағаттан көп: {value}.</translation>
    </message>
    <message>
        <source>There are no numbers to destroy.</source>
        <translation>Жоятын нөмір жоқ.</translation>
    </message>
    <message>
        <source>These numbers are sealed. The chair may open them to a user in the settings of the pay.</source>
        <translation>Бұл нөмірлер жабық. Төраға еңбекақы баптауларында пайдаланушыға рұқсат бере алады.</translation>
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
    <name>Photos</name>
    <message>
        <source>Photo taken off</source>
        <translation>Фотосурет алып тасталды</translation>
    </message>
    <message>
        <source>Precinct № {no}: photo added</source>
        <translation>№&#xa0;{no} учаске: фотосурет қосылды</translation>
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
        <translation>{code} кейсі өзгертілді</translation>
    </message>
    <message>
        <source>Case {code} taken out</source>
        <translation>{code} кейсі алып тасталды</translation>
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
        <translation>Enter кейсті ашады, Del алып тастайды; бәрін қайтаруға болады.</translation>
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
        <translation>Сұрақ, қазақша</translation>
    </message>
    <message>
        <source>Question in Russian</source>
        <translation>Сұрақ, орысша</translation>
    </message>
    <message>
        <source>Question {code} added</source>
        <translation>{code} сұрағы қосылды</translation>
    </message>
    <message>
        <source>Question {code} changed</source>
        <translation>{code} сұрағы өзгертілді</translation>
    </message>
    <message>
        <source>Question {code} taken out of the bank</source>
        <translation>{code} сұрағы базадан алып тасталды</translation>
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
        <translation>Дереккөз</translation>
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
        <source>The gate “{gate}” stays open: {why}.</source>
        <translation>«{gate}» міндетті шарты орындалмаған күйінде қалады: {why}.</translation>
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
    <name>Report</name>
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
        <source>+{n} min</source>
        <translation>+{n} мин</translation>
    </message>
    <message>
        <source>8/2: eight hours, two of them at night; *: a day off.</source>
        <translation>8/2: сегіз сағат, оның екеуі түнде; *: демалыс күні.</translation>
    </message>
    <message>
        <source>A closed gate shows how it is known: told, seen or signed. An open one says why.</source>
        <translation>Орындалған шартта оның қалай белгілі екені тұр: айтылды, көрілді немесе қол қойылды. Сызықшадан кейін – орындалмау себебі.</translation>
    </message>
    <message>
        <source>A surplus of another precinct is brought over before anything is bought.</source>
        <translation>Сатып алмас бұрын басқа учаскенің артығы әкелінеді.</translation>
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
        <source>ACT ON THE READINESS OF THE VOTING ROOM</source>
        <translation>ДАУЫС БЕРУГЕ АРНАЛҒАН ҮЙ-ЖАЙДЫҢ ДАЙЫНДЫҒЫ ТУРАЛЫ АКТ</translation>
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
        <source>After the seminar of {date}: {title}</source>
        <translation>{date} өткен семинардан кейін: {title}</translation>
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
        <source>Answer sheet</source>
        <translation>Жауап парағы</translation>
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
        <source>Calendar plan</source>
        <translation>Күнтізбелік жоспар</translation>
    </message>
    <message>
        <source>Case {n}. {title}</source>
        <translation>{n}-кейс. {title}</translation>
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
        <source>Chair of {commission_of}</source>
        <translation>{commission_of} төрағасы</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
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
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Compared with {date}</source>
        <translation>Салыстыру күні: {date}</translation>
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
        <source>Control total</source>
        <translation>Бақылау сомасы</translation>
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
        <source>DUTY ROSTER</source>
        <translation>КЕЗЕКШІЛІК КЕСТЕСІ</translation>
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
        <source>Date, time</source>
        <translation>Күні, уақыты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>Тексеру күні</translation>
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
        <source>Difference</source>
        <translation>Айырмасы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
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
        <source>Entry test: score</source>
        <translation>Кіріс тесті: балл саны</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
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
        <source>Exit test: score</source>
        <translation>Қорытынды тест: балл саны</translation>
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
        <source>Follows from</source>
        <translation>Неден шықты</translation>
    </message>
    <message>
        <source>For the work of the office: the list holds personal data.</source>
        <translation>Комиссия жұмысына арналған: тізімде дербес деректер бар.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Өткізу нысаны</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>Неден</translation>
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
        <source>Giving side</source>
        <translation>Тапсырушы тарап</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
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
        <source>HOW THE QUESTIONS OF THE TEST WORKED</source>
        <translation>ТЕСТ СҰРАҚТАРЫНЫҢ ТАЛДАУЫ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырды</translation>
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
        <source>Holds personal data: for the accountant alone, destroyed when the pay is paid.</source>
        <translation>Дербес деректер бар: тек бухгалтерге арналған, еңбекақы төленгенде жойылады.</translation>
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
        <source>How a person passed is a way like another; it is not told to the region by name.</source>
        <translation>Тапсыру тәсілдерінің бәрі тең; облысқа аты-жөнімен хабарланбайды.</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Растау дәрежесі</translation>
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
        <source>INFORMATION ON THE READINESS OF PRECINCTS FOR THE VOTE</source>
        <translation>УЧАСКЕЛЕРДІҢ ДАУЫС БЕРУГЕ ДАЙЫНДЫҒЫ ТУРАЛЫ АҚПАРАТ</translation>
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
        <source>In all: {kinds} names, {n} ({words}) pieces.</source>
        <translation>Барлығы {kinds} атау, {n} ({words}) дана.</translation>
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
        <source>Inspection sheet</source>
        <translation>Тексеру парағы</translation>
    </message>
    <message>
        <source>Inspection team</source>
        <translation>Тексеру тобы</translation>
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
        <source>LIST OF TEST RESULTS</source>
        <translation>ТЕСТІЛЕУ НӘТИЖЕЛЕРІНІҢ ВЕДОМОСІ</translation>
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
        <source>Level</source>
        <translation>Құзыреттілік деңгейі</translation>
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
        <source>Made in the program “Daiyn”, {moment}</source>
        <translation>«Дайын» бағдарламасында жасалды, {moment}</translation>
    </message>
    <message>
        <source>Mark: yes / no / partly / not needed</source>
        <translation>Бағалау: иә / жоқ / ішінара / қажет емес</translation>
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
        <source>Members</source>
        <translation>Мүшелер</translation>
    </message>
    <message>
        <source>Mend until</source>
        <translation>Жою мерзімі</translation>
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
        <source>No answers have been entered yet: scores alone say nothing of questions.</source>
        <translation>Жауаптар әлі енгізілген жоқ: балл ғана сұрақтар туралы ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>No inspection has been entered yet: there is nothing an act could say.</source>
        <translation>Әлі бірде-бір тексеру енгізілмеген: актіге жазылатын ештеңе жоқ.</translation>
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
        <source>Not marked: {count}</source>
        <translation>Белгіленбегені: {count}</translation>
    </message>
    <message>
        <source>Not ready, and why</source>
        <translation>Дайын емес, себебі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due.</source>
        <translation>Мерзімі өткені де, бүгін істелетіні де жоқ.</translation>
    </message>
    <message>
        <source>Nothing is short: every need that is entered is covered.</source>
        <translation>Жетіспейтін жабдық жоқ: енгізілген қажеттіліктің бәрі қамтылған.</translation>
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
        <source>OVERLAY KEY</source>
        <translation>БЕТТЕМЕ КІЛТ</translation>
    </message>
    <message>
        <source>Obligated</source>
        <translation>Міндеттеме алынды</translation>
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
        <source>Only precincts with a shortage are listed; damaged items do not cover a need.</source>
        <translation>Жабдығы жетіспейтін учаскелер ғана көрсетілген; зақымданған жабдық қажеттілікті өтемейді.</translation>
    </message>
    <message>
        <source>Only {n} people answered: below {few} these figures are a hint, no more.</source>
        <translation>Жауап бергені – {n} адам: {few} адамнан аз болса, бұл сандар тек бағдар.</translation>
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
        <source>Other answers</source>
        <translation>Басқа жауаптар</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Екінші тарап</translation>
    </message>
    <message>
        <source>Outside rural okrugs</source>
        <translation>Ауылдық округтерден тыс</translation>
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
        <source>PAY LIST</source>
        <translation>ТӨЛЕМ ТІЗІМІ</translation>
    </message>
    <message>
        <source>PLAN OF BALLOTS</source>
        <translation>БЮЛЛЕТЕНЬДЕР ЖОСПАРЫ</translation>
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
        <source>Place of keeping and guard</source>
        <translation>Сақталатын орны және күзеті</translation>
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
        <source>Point of the check</source>
        <translation>Тексеру көрсеткіші</translation>
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
        <source>Practical cases</source>
        <translation>Практикалық кейстер</translation>
    </message>
    <message>
        <source>Precinct commission № {no}</source>
        <translation>№&#xa0;{no} учаскелік комиссия</translation>
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
        <source>Precinct № {no}, {okrug}: {members}</source>
        <translation>№&#xa0;{no} учаске, {okrug}: {members}</translation>
    </message>
    <message>
        <source>Precinct № {no}, {place}</source>
        <translation>№&#xa0;{no} учаске, {place}</translation>
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
        <source>Present: {present}, absent: {absent}</source>
        <translation>Қатысқаны: {present}, қатыспағаны: {absent}</translation>
    </message>
    <message>
        <source>Price, tenge</source>
        <translation>Бағасы, теңге</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Ұсынған ұйым</translation>
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
        <source>REGISTER OF NUMBERED FORMS</source>
        <translation>НӨМІРЛІ БЛАНКІЛЕР ТІЗІЛІМІ</translation>
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
        <source>Representative of the building&apos;s owner</source>
        <translation>Ғимарат иесінің өкілі</translation>
    </message>
    <message>
        <source>Request for purchase</source>
        <translation>Сатып алу өтінімі</translation>
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
        <source>Rural okrug</source>
        <translation>Ауылдық округ</translation>
    </message>
    <message>
        <source>SIGN-IN SHEET OF SEMINAR PARTICIPANTS</source>
        <translation>СЕМИНАРҒА ҚАТЫСУШЫЛАРДЫ ТІРКЕУ ПАРАҒЫ</translation>
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
        <source>Seal numbers</source>
        <translation>Пломба нөмірлері</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
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
        <source>Since the day before</source>
        <translation>Алдыңғы күннен бері</translation>
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
        <source>Stocktake sheet</source>
        <translation>Түгендеу парағы</translation>
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
        <source>Surplus elsewhere</source>
        <translation>Басқа жердегі артығы</translation>
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
        <source>THE CHAIR&apos;S PAGE OF THE DAY</source>
        <translation>ТӨРАҒАҒА АРНАЛҒАН КҮНДІК ПАРАҚ</translation>
    </message>
    <message>
        <source>TIMESHEET</source>
        <translation>ТАБЕЛЬ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
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
        <source>The equipment was received in full and undamaged.</source>
        <translation>Жабдық толық, зақымсыз қабылданды.</translation>
    </message>
    <message>
        <source>The font lacks &quot;{char}&quot;. The report was not printed.</source>
        <translation>Бұл таңбаны қаріп көрсете алмайды: «{char}». Есеп басылған жоқ.</translation>
    </message>
    <message>
        <source>The key in words: {key}</source>
        <translation>Кілт жазбаша: {key}</translation>
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
        <source>There is no act “{value}” in this campaign.</source>
        <translation>Бұл науқанда «{value}» акт жоқ.</translation>
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
        <source>There is no seminar “{value}”. Choose one: {seminars}.</source>
        <translation>«{value}» семинары жоқ. Біреуін таңдаңыз: {seminars}.</translation>
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
        <source>This report is written as {formats}, not as “{value}”.</source>
        <translation>Бұл есеп {formats} түрінде жазылады, «{value}» түрінде емес.</translation>
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
        <source>To be done on this day</source>
        <translation>Осы күні істелетін іс</translation>
    </message>
    <message>
        <source>To be reread: {articles}</source>
        <translation>Қайта оқылсын: {articles}</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Сатып алу</translation>
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
        <source>Trained on</source>
        <translation>Оқытылған күні</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
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
        <source>Vacancies</source>
        <translation>Бос орындар</translation>
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
        <source>WEAK TOPICS</source>
        <translation>ӘЛСІЗ ТАҚЫРЫПТАР</translation>
    </message>
    <message>
        <source>WHAT CHANGED IN THE READINESS OF PRECINCTS</source>
        <translation>УЧАСКЕЛЕРДІҢ ДАЙЫНДЫҒЫНДАҒЫ ӨЗГЕРІСТЕР</translation>
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
        <source>Way</source>
        <translation>Бағыты</translation>
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
        <source>What is done</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>What the shortage of equipment will cost by the prices entered: {sum} tenge.</source>
        <translation>Жетпейтін жабдықтың енгізілген баға бойынша құны: {sum} теңге.</translation>
    </message>
    <message>
        <source>What the shortage will cost: {sum} tenge.</source>
        <translation>Жетпейтіннің құны: {sum} теңге.</translation>
    </message>
    <message>
        <source>What turns the most precincts ready:</source>
        <translation>Ең көп учаскені дайын ететін істер:</translation>
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
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Кім әкеледі</translation>
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
        <source>Working hours</source>
        <translation>Жұмыс уақыты</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Жұмыстар</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n жол</numerusform>
            <numerusform>тағы %n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>{date} жағдай бойынша</translation>
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
        <source>did not come</source>
        <translation>қатыспады</translation>
    </message>
    <message>
        <source>for the post: {post}</source>
        <translation>лауазымы: {post}</translation>
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
        <source>marked by hand: {name}</source>
        <translation>қолмен тексерген: {name}</translation>
    </message>
    <message>
        <source>members in all</source>
        <translation>мүше, барлығы</translation>
    </message>
    <message>
        <source>members trained</source>
        <translation>оқытылған мүше</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>орындалмағаны</translation>
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
        <source>of them at night</source>
        <translation>оның ішінде түнде</translation>
    </message>
    <message>
        <source>of them closed</source>
        <translation>оның ішінде жабық</translation>
    </message>
    <message>
        <source>of them in wheelchairs</source>
        <translation>оның ішінде арбадағылар</translation>
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
        <source>risks in all</source>
        <translation>барлық қауіп</translation>
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
        <source>things in all</source>
        <translation>барлық зат</translation>
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
        <source>works done</source>
        <translation>орындалған жұмыс</translation>
    </message>
    <message>
        <source>works in all</source>
        <translation>барлық жұмыс</translation>
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
        <translation>{item}: жетпейді {n}</translation>
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
        <source>{n}. {point} – {where}: nearer then {precincts}.</source>
        <translation>{n}. {point} – {where}: дайындыққа жақындайтыны – {precincts}.</translation>
    </message>
    <message>
        <source>{n}. {point} – {where}: ready then {precincts}.</source>
        <translation>{n}. {point} – {where}: дайын болатыны – {precincts}.</translation>
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
        <source>{post} – {sum} tenge</source>
        <translation>{post} – {sum} теңге</translation>
    </message>
    <message>
        <source>{premises}: precincts {numbers}</source>
        <translation>{premises}: учаскелер {numbers}</translation>
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
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>№ {act} of {date}</source>
        <translation>{date} №&#xa0;{act}</translation>
    </message>
    <message>
        <source>№ {no}</source>
        <translation>№&#xa0;{no}</translation>
    </message>
    <message>
        <source>✓ yes, ± partly, – no, × not needed; an empty cell: not asked yet. The total counts “yes”.</source>
        <translation>✓ иә, ± ішінара, – жоқ, × қажет емес; бос ұяшық: әлі сұралмаған. «Барлығы» жолында «иә» саны тұр.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>A day before today shows what was known at the end of that day.</source>
        <translation>Бүгінге дейінгі күн таңдалса, сол күннің соңында белгілі болған деректер көрсетіледі.</translation>
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
        <source>Acts of numbered forms</source>
        <translation>Нөмірлі бланк актілері</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Жауап парақтары</translation>
    </message>
    <message>
        <source>As of day</source>
        <translation>Қай күнгі жағдай</translation>
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
        <source>Choose a report, its day, language and territory: the paper stands at the right at once.</source>
        <translation>Есепті, оның күнін, тілін және аумағын таңдаңыз: құжат оң жақта бірден көрсетіледі.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom; PgUp and PgDn turn the pages; search finds words in the paper.</source>
        <translation>Ctrl пернесі мен дөңгелек масштабты өзгертеді; PgUp және PgDn беттерді ауыстырады; іздеу есептегі сөздерді табады.</translation>
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
        <source>Excel and PDF are made from the same data and bear the same control total.</source>
        <translation>Excel және PDF файлдары бірдей деректен жасалады, бақылау сомасы да бірдей.</translation>
    </message>
    <message>
        <source>Gates by precinct, and what to do first</source>
        <translation>Учаскелердің міндетті шарттары және ең тиімді істер</translation>
    </message>
    <message>
        <source>Hand-over and return acts</source>
        <translation>Тапсыру және қайтару актілері</translation>
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
        <source>Kazakh and Russian</source>
        <translation>Қазақша және орысша</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Есеп тілі</translation>
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
        <source>Member list</source>
        <translation>Мүшелер тізімі</translation>
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
        <source>Nothing is written on the disk before you print or save it.</source>
        <translation>Басып шығарғанға немесе сақтағанға дейін дискіге ештеңе жазылмайды.</translation>
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
        <source>Practical cases</source>
        <translation>Практикалық кейстер</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>Precinct register</source>
        <translation>Учаскелер тізілімі</translation>
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
        <source>Readiness report for the region</source>
        <translation>Дайындық туралы ақпарат (облысқа)</translation>
    </message>
    <message>
        <source>Register of numbered forms</source>
        <translation>Нөмірлі бланкілер тізілімі</translation>
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
        <source>The chair&apos;s page of the day</source>
        <translation>Төрағаға күндік парақ</translation>
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
        <source>To stick</source>
        <translation>Жинақтауышқа</translation>
    </message>
    <message>
        <source>To stick writes the PDF, reads it back and says when the stick can be removed.</source>
        <translation>«Жинақтауышқа» PDF файлын жазып, тексереді және жинақтауышты қашан ажыратуға болатынын айтады.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Зат қозғалысы</translation>
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
        <source>Weak topics</source>
        <translation>Әлсіз тақырыптар</translation>
    </message>
    <message>
        <source>What changed since the day before</source>
        <translation>Алдыңғы күннен бергі өзгерістер</translation>
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
        <source>the whole district</source>
        <translation>бүкіл аудан</translation>
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
        <source>Equipment</source>
        <translation>Жабдық</translation>
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
        <source>Two rules hold for “{event}” at once. Close one of them.</source>
        <translation>«{event}» үшін бірден екі қағида қолданылады. Біреуін жабыңыз.</translation>
    </message>
    <message>
        <source>Write the rule, for example: {example}.</source>
        <translation>Ережені жазыңыз, мысалы: {example}.</translation>
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
    <name>Seminars</name>
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
        <source>Attendance</source>
        <translation>Қатысуы</translation>
    </message>
    <message>
        <source>Attendance and tests</source>
        <translation>Қатысу және тестілеу</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Басталуы</translation>
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
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Өткізу нысаны</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Өткізуші</translation>
    </message>
    <message>
        <source>Marked: {a} present, {b} absent, {c} not marked.</source>
        <translation>Белгіленді: қатысқаны – {a}, қатыспағаны – {b}, белгіленбегені – {c}.</translation>
    </message>
    <message>
        <source>Maximum score</source>
        <translation>Ең жоғары балл</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Жаңа семинар</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Белгіленбегені</translation>
    </message>
    <message>
        <source>Not on the list: name of the guest, Enter</source>
        <translation>Тізімде жоқ: қонақтың аты-жөні, Enter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
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
        <source>Organiser</source>
        <translation>Ұйымдастырушы</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Press “All came” and strike the absent ones with 0; everything can be undone.</source>
        <translation>«Бәрі қатысты» түймесін басып, келмегендерді 0 пернесімен белгілеңіз; бәрін кері қайтаруға болады.</translation>
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
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Rural okrugs</source>
        <translation>Ауылдық округтер</translation>
    </message>
    <message>
        <source>Scores are typed down the column: number, Enter, number, Enter.</source>
        <translation>Балл саны баған бойымен теріледі: сан, Enter, сан, Enter.</translation>
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
        <source>Seminar of {date}: scores</source>
        <translation>Семинардың балл санын енгізу ({date})</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинарлар</translation>
    </message>
    <message>
        <source>Space or Enter: came · 0: not · К: late · С: excused · О: online · F4: all marks</source>
        <translation>Space немесе Enter: қатысты · 0: қатысқан жоқ · К: кешікті · С: себепті · О: онлайн · F4: барлық белгі</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Tests and counts</source>
        <translation>Тестілеу және қатысу саны</translation>
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
        <source>What was told by phone stays beside what the sheet says.</source>
        <translation>Телефонмен айтылған сан парақтағы санның қасында қалады.</translation>
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
        <translation>Оларды белгілейтін акт табылмады: комиссияңыз шешкенін қойыңыз.</translation>
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
        <translation>«{name}» деңгейі, %-дан</translation>
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
        <source>Who answers for it</source>
        <translation>Жауапты адам</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Кімдікі</translation>
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
        <source>{n} things still lie here. Bring them elsewhere first.</source>
        <translation>Мұнда әлі {n} зат тұр. Алдымен оларды басқа орынға көшіріңіз.</translation>
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
        <translation>«Жаңарту» батырмасы мерзімдерден, ескертулерден, жетіспеушіліктен, оқиғалардан және жұмыстардан шығатын тапсырмаларды қосады.</translation>
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
        <translation>{date} қайталама сабағы құрылды</translation>
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
        <translation>{date} семинары: жауап парағы алып тасталды</translation>
    </message>
    <message>
        <source>Seminar of {date}: answers of a test</source>
        <translation>{date} семинары: тест жауаптары</translation>
    </message>
    <message>
        <source>Seminar of {date}: rules of the test changed</source>
        <translation>{date} семинары: тест шарттары өзгертілді</translation>
    </message>
    <message>
        <source>Seminar of {date}: test paper drawn</source>
        <translation>{date} семинары: тест құрастырылды</translation>
    </message>
    <message>
        <source>Seminar of {date}: test taken out</source>
        <translation>{date} семинары: тест алып тасталды</translation>
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
        <translation>Балл ең жоғары шектен асады: {score} / {max}.</translation>
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
        <translation>Нұсқа, сосын әр сұраққа 1–4, бос болса – 0, Enter – келесі адам. Бірнеше жауаптан соң – бос орын. Del өшіреді.</translation>
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
    <message>
        <source>A workbook can be dropped anywhere on the window: nothing is written before you accept it.</source>
        <translation>Excel кітабын терезенің кез келген жеріне сүйреп әкелуге болады: қабылдағанға дейін ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>Drop your workbook of precincts on this window, or choose it below.</source>
        <translation>Учаскелер тізімі бар Excel кітабын осы терезеге сүйреп әкеліңіз немесе төменнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Due by the calendar</source>
        <translation>Күнтізбе бойынша</translation>
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
        <translation>«Орындалды» батырмасы таңдалған жұмысты бүгінгі күнмен жабады; актінің № карточкасына жазылады.</translation>
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
