<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Choose a line to read the licence of a part of the program.</source>
        <translation>Выберите строку, чтобы прочитать лицензию части программы.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>The program works without a network; data stay in the file of the commission.</source>
        <translation>Программа работает без сети; данные хранятся только в файле комиссии.</translation>
    </message>
    <message>
        <source>The program “Daiyn”, version {version}</source>
        <translation>Программа «Дайын», версия: {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Work of election and referendum commissions: precincts, people, equipment, training, papers.</source>
        <translation>Работа избирательных комиссий и комиссий референдума: участки, люди, оборудование, обучение, документы.</translation>
    </message>
</context>
<context>
    <name>Acceptance</name>
    <message>
        <source>1 or Enter says that a thing is there, 0 that it is not; then its reason is typed.</source>
        <translation>1 или Enter – вещь есть, 0 – нет; тогда вводится причина.</translation>
    </message>
    <message>
        <source>1 or Enter: there · 0: not, then the reason · =: all is there · Enter at the end: take in</source>
        <translation>1 или Enter: есть · 0: нет, затем причина · =: всё есть · Enter в конце: принять</translation>
    </message>
    <message>
        <source>= says yes where there is no answer yet; what is missing is struck before or afterwards.</source>
        <translation>«=» отвечает «есть» во всех строках без ответа; чего нет, отмечают до или после этого.</translation>
    </message>
    <message>
        <source>A precinct that brings something later is opened again by its number; its act stays.</source>
        <translation>Участок, который довёз позже, открывают снова по номеру; акт остаётся прежним.</translation>
    </message>
    <message>
        <source>Acceptance of documents</source>
        <translation>Приём документов</translation>
    </message>
    <message>
        <source>Acceptance of precinct № {no} taken back</source>
        <translation>Приём документов участка №&#xa0;{no} отменён</translation>
    </message>
    <message>
        <source>All is there (=)</source>
        <translation>Всё есть (=)</translation>
    </message>
    <message>
        <source>Answer each line with yes or no; not answered: {n}.</source>
        <translation>Ответьте на каждую строку «да» или «нет»; без ответа: {n}.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Привёз</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Изменить список…</translation>
    </message>
    <message>
        <source>Document or thing</source>
        <translation>Документ или вещь</translation>
    </message>
    <message>
        <source>Documents of precinct № {no} corrected, act № {act}</source>
        <translation>Документы участка №&#xa0;{no} исправлены, акт №&#xa0;{act}</translation>
    </message>
    <message>
        <source>Documents of precinct № {no} taken in, act № {act}</source>
        <translation>Документы участка №&#xa0;{no} приняты, акт №&#xa0;{act}</translation>
    </message>
    <message>
        <source>Enter on “Take in” stores the answers with an act; the next number can be typed.</source>
        <translation>Enter на «Принять» сохраняет ответы с актом; можно вводить следующий номер.</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Время выезда</translation>
    </message>
    <message>
        <source>List of what precincts hand in changed</source>
        <translation>Список сдаваемого участками изменён</translation>
    </message>
    <message>
        <source>Not come yet: {n} of {of}</source>
        <translation>Ещё не прибыли: {n} из {of}</translation>
    </message>
    <message>
        <source>One thing a line: the Kazakh name, a stroke “|”, the Russian name.</source>
        <translation>По одной вещи в строке: название на казахском, черта «|», название на русском.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пачек</translation>
    </message>
    <message>
        <source>Precinct № {no}</source>
        <translation>Участок №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Print the act (F9)</source>
        <translation>Печать акта (F9)</translation>
    </message>
    <message>
        <source>Reason if missing</source>
        <translation>Если нет – причина</translation>
    </message>
    <message>
        <source>Seals №</source>
        <translation>Пломбы №</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>The list has no lines.</source>
        <translation>В списке нет строк.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>There is no working precinct № {no}.</source>
        <translation>Работающего участка №&#xa0;{no} нет.</translation>
    </message>
    <message>
        <source>Type the number of the precinct that has arrived.</source>
        <translation>Введите номер прибывшего участка.</translation>
    </message>
    <message>
        <source>Type the number of the precinct; its list stands under the hand at once.</source>
        <translation>Введите номер участка: его список откроется сразу.</translation>
    </message>
    <message>
        <source>What precincts hand in</source>
        <translation>Что сдают участки</translation>
    </message>
    <message>
        <source>Write the reason for each thing that is missing.</source>
        <translation>Укажите причину по каждой недостающей вещи.</translation>
    </message>
    <message>
        <source>act № {act}, missing: {n}</source>
        <translation>акт №&#xa0;{act}, не хватает: {n}</translation>
    </message>
    <message>
        <source>not taken in yet</source>
        <translation>ещё не принято</translation>
    </message>
    <message>
        <source>taken in, act № {act}</source>
        <translation>принято, акт №&#xa0;{act}</translation>
    </message>
    <message>
        <source>“{name}” stands on the list twice.</source>
        <translation>«{name}» стоит в списке дважды.</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>answer {n} is chosen more often than the right one: check the key</source>
        <translation>ответ {n} выбирают чаще верного: проверьте ключ</translation>
    </message>
    <message>
        <source>hardly anybody knew it</source>
        <translation>почти никто не знал</translation>
    </message>
    <message>
        <source>hardly tells those who know from those who do not</source>
        <translation>почти не отличает знающих от незнающих</translation>
    </message>
    <message>
        <source>nearly everybody knew it</source>
        <translation>почти все знали</translation>
    </message>
    <message>
        <source>nobody chose answer {n}</source>
        <translation>ответ {n} никто не выбрал</translation>
    </message>
    <message>
        <source>those who know more answer it wrongly more often: check the key</source>
        <translation>знающие чаще ошибаются: проверьте ключ</translation>
    </message>
</context>
<context>
    <name>Anchor</name>
    <message>
        <source>the call</source>
        <translation>назначение</translation>
    </message>
    <message>
        <source>the forming of the commission</source>
        <translation>образование комиссии</translation>
    </message>
    <message>
        <source>voting day</source>
        <translation>день голосования</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
</context>
<context>
    <name>AnswerKind</name>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>words</source>
        <translation>словами</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
</context>
<context>
    <name>AskedBy</name>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>соцсеть</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>личный приём</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>mass media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>members of commissions</source>
        <translation>члены комиссий</translation>
    </message>
    <message>
        <source>non-profit organisations</source>
        <translation>некоммерческие организации</translation>
    </message>
    <message>
        <source>observers</source>
        <translation>наблюдатели</translation>
    </message>
    <message>
        <source>others</source>
        <translation>другие</translation>
    </message>
</context>
<context>
    <name>Bag</name>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>По бумаге</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Sheet back</source>
        <translation>Лист вернулся</translation>
    </message>
    <message>
        <source>Signatures complete</source>
        <translation>Все подписи есть</translation>
    </message>
    <message>
        <source>Signatures on the sheet</source>
        <translation>Подписей на листе</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Сообщено по телефону</translation>
    </message>
    <message>
        <source>Told {told}, signed {signed}: ask who is missing on the paper.</source>
        <translation>Сообщено {told}, подписей {signed}: спросите, кого нет на бумаге.</translation>
    </message>
    <message>
        <source>bag: {station}</source>
        <translation>сумка: {station}</translation>
    </message>
    <message>
        <source>signed {signed}</source>
        <translation>подписей: {signed}</translation>
    </message>
    <message>
        <source>told {told} of {listed}</source>
        <translation>сообщено {told} из {listed}</translation>
    </message>
    <message>
        <source>{n} of those who came have not signed yet.</source>
        <translation>Пришли, но ещё не подписали: {n}.</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Behind the number</source>
        <translation>Из чего сложилось число</translation>
    </message>
    <message>
        <source>History of the row</source>
        <translation>История строки</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>Открыть в списке</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Строк: {n}</translation>
    </message>
    <message>
        <source>Stand on a row: its history is shown here.</source>
        <translation>Выберите строку: здесь будет её история.</translation>
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
            <numerusform>Записана %n строка</numerusform>
            <numerusform>Записано %n строки</numerusform>
            <numerusform>Записано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>A list figure changed</source>
        <translation>Число в списке изменено</translation>
    </message>
    <message>
        <source>A list of 1,900 rows as a workbook, beside its bare writer</source>
        <translation>Список из 1 900 строк в Excel, рядом с простой записью</translation>
    </message>
    <message>
        <source>A page of members, beside the same page asked for by hand</source>
        <translation>Страница членов комиссий, рядом с той же страницей, запрошенной вручную</translation>
    </message>
    <message>
        <source>Board of a district: painted</source>
        <translation>Доска района: отрисовка</translation>
    </message>
    <message>
        <source>Board, gates and summary of readiness</source>
        <translation>Доска, условия и сводка готовности</translation>
    </message>
    <message>
        <source>District report: from the click to the preview</source>
        <translation>Отчёт района: от щелчка до просмотра</translation>
    </message>
    <message>
        <source>Forty kinds of items at every precinct</source>
        <translation>Сорок видов предметов на каждом участке</translation>
    </message>
    <message>
        <source>From the start to the first screen, beside an empty window with sqlmodel</source>
        <translation>От запуска до первого экрана, рядом с пустым окном с sqlmodel</translation>
    </message>
    <message>
        <source>From the start to the password, beside an empty window</source>
        <translation>От запуска до пароля, рядом с пустым окном</translation>
    </message>
    <message>
        <source>Gates of a district: painted</source>
        <translation>Условия участков района: отрисовка</translation>
    </message>
    <message>
        <source>Groups for training</source>
        <translation>Группы обучения</translation>
    </message>
    <message>
        <source>Groups of a region’s 6,600 members proposed</source>
        <translation>Предложены группы для 6 600 членов области</translation>
    </message>
    <message>
        <source>List of all members as PDF, beside a plain canvas</source>
        <translation>Список всех членов в PDF, рядом с простым рисованием</translation>
    </message>
    <message>
        <source>List of all members as PDF, beside an office suite</source>
        <translation>Список всех членов в PDF, рядом с офисной программой</translation>
    </message>
    <message>
        <source>List of all members as PDF: memory</source>
        <translation>Список всех членов в PDF: память</translation>
    </message>
    <message>
        <source>List of all members as a workbook, beside its bare writer</source>
        <translation>Список всех членов в Excel, рядом с простой записью</translation>
    </message>
    <message>
        <source>List of members: first painted</source>
        <translation>Список членов комиссий: первый показ</translation>
    </message>
    <message>
        <source>List of members: jump to the end</source>
        <translation>Список членов комиссий: переход в конец</translation>
    </message>
    <message>
        <source>List of members: next page</source>
        <translation>Список членов комиссий: следующая страница</translation>
    </message>
    <message>
        <source>Lists and search</source>
        <translation>Списки и поиск</translation>
    </message>
    <message>
        <source>Making a file to measure on</source>
        <translation>Создание файла для замера</translation>
    </message>
    <message>
        <source>Needs and shortages by forty rules, beside the same sums by hand</source>
        <translation>Потребности и нехватка по сорока правилам рядом с тем же подсчётом вручную</translation>
    </message>
    <message>
        <source>Needs by forty rules, and redistribution</source>
        <translation>Потребности по сорока правилам и перераспределение</translation>
    </message>
    <message>
        <source>One field saved with journal, beside a bare commit</source>
        <translation>Сохранение одного поля с журналом, рядом с записью без журнала</translation>
    </message>
    <message>
        <source>One precinct’s needs after an edit</source>
        <translation>Потребности одного участка после правки</translation>
    </message>
    <message>
        <source>Papers and workbooks</source>
        <translation>Документы и книги Excel</translation>
    </message>
    <message>
        <source>Quantities counted anew</source>
        <translation>Пересчёт количества оборудования</translation>
    </message>
    <message>
        <source>Readiness and counts as of an earlier day, beside those of today</source>
        <translation>Готовность и числа на прежний день, рядом с сегодняшними</translation>
    </message>
    <message>
        <source>Redistribution of forty kinds over all precincts</source>
        <translation>Перераспределение сорока видов по всем участкам</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Search, at each keystroke: in all, beside the same page without a search</source>
        <translation>Поиск, при каждом нажатии: всего, рядом с той же страницей без поиска</translation>
    </message>
    <message>
        <source>Search, at each keystroke: the query</source>
        <translation>Поиск, при каждом нажатии: запрос</translation>
    </message>
    <message>
        <source>Starting the program, and an empty window beside it</source>
        <translation>Запуск программы и, для сравнения, пустого окна</translation>
    </message>
    <message>
        <source>Summary of readiness of the whole file, beside its raw sums</source>
        <translation>Сводка готовности по всему файлу рядом с прямым подсчётом</translation>
    </message>
    <message>
        <source>Taking in a workbook</source>
        <translation>Импорт книги</translation>
    </message>
    <message>
        <source>The file as of an earlier day</source>
        <translation>Файл по состоянию на прежний день</translation>
    </message>
    <message>
        <source>Workbook of members: dry run, beside a bare read and insert of its rows</source>
        <translation>Книга членов: пробный импорт рядом с простым чтением и записью её строк</translation>
    </message>
    <message>
        <source>Workbook of members: memory of the dry run</source>
        <translation>Книга членов: память на пробный импорт</translation>
    </message>
    <message>
        <source>Workbook of members: taken in again, beside the first time</source>
        <translation>Книга членов: повторный импорт рядом с первым</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>соблюдён</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не соблюдён</translation>
    </message>
    <message>
        <source>{what}: {value} {unit}, {ratio} times {reference} {unit}. Limit {limit} times: {kept}</source>
        <translation>{what}: {value} {unit}, в {ratio} раза больше, чем {reference} {unit}. Предел – в {limit} раза: {kept}</translation>
    </message>
    <message>
        <source>{what}: {value} {unit}. Limit {limit} {unit}: {kept}</source>
        <translation>{what}: {value} {unit}. Предел – {limit} {unit}: {kept}</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>break</source>
        <translation>перерыв</translation>
    </message>
    <message>
        <source>exchange of experience</source>
        <translation>обмен опытом</translation>
    </message>
    <message>
        <source>lecture</source>
        <translation>лекция</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>открытие</translation>
    </message>
    <message>
        <source>practical case</source>
        <translation>практический кейс</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>вопросы и ответы</translation>
    </message>
    <message>
        <source>role-play</source>
        <translation>ролевая игра</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тестирование</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>A building&apos;s points answered on a neighbour&apos;s sheet are grey and need not be typed again.</source>
        <translation>Показатели здания, на которые ответил лист соседнего участка, серые: вводить их снова не нужно.</translation>
    </message>
    <message>
        <source>A changed checklist becomes a new version; inspections that were made keep theirs.</source>
        <translation>Изменённый чек-лист становится новой версией; прежние проверки остаются в своей.</translation>
    </message>
    <message>
        <source>A precinct is ready only when every gate of its checklist is closed at its degree.</source>
        <translation>Участок готов, только когда все обязательные условия его чек-листа выполнены на нужном уровне.</translation>
    </message>
    <message>
        <source>All are ready by {date} at this pace.</source>
        <translation>При этом темпе все готовы к дате {date}.</translation>
    </message>
    <message>
        <source>At this pace ({daily} a day) {forecast} of {n} on the eve of the vote.</source>
        <translation>При этом темпе ({daily} в день) накануне голосования: {forecast} из {n}.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Чек-листы</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>Ввести лист</translation>
    </message>
    <message>
        <source>Every gate is closed.</source>
        <translation>Все обязательные условия выполнены.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>No gate is open.</source>
        <translation>Невыполненных условий нет.</translation>
    </message>
    <message>
        <source>No precinct became ready in the last week: {forecast} of {n}.</source>
        <translation>За последнюю неделю готовых не прибавилось: {forecast} из {n}.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Просроченного нет.</translation>
    </message>
    <message>
        <source>Open the precinct</source>
        <translation>Открыть участок</translation>
    </message>
    <message>
        <source>Outside rural okrugs</source>
        <translation>Вне сельских округов</translation>
    </message>
    <message>
        <source>Overdue, and with whom</source>
        <translation>Просрочено, и за кем</translation>
    </message>
    <message>
        <source>Plan visits, print their sheets, then type each sheet with one key a line.</source>
        <translation>Запланируйте выезды, напечатайте листы; каждая строка вводится одной клавишей.</translation>
    </message>
    <message>
        <source>Press a tile to see why the precinct is not ready; press twice or Enter to open its card.</source>
        <translation>Нажмите на участок, чтобы увидеть, почему он не готов; карточка открывается двойным нажатием или Enter.</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Печать доски</translation>
    </message>
    <message>
        <source>Ready {ready} of {n}, of them {told} told</source>
        <translation>Готово {ready} из {n}, из них со слов: {told}</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Со вчерашнего дня</translation>
    </message>
    <message>
        <source>The sign on a tile: an empty ring is told, a half one seen, a full one signed.</source>
        <translation>Знак: пустой круг – сказано, половина – увидено, полный – подписано.</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>Два дня</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>What turns the most ready</source>
        <translation>10 самых полезных дел</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ответственный не указан</translation>
    </message>
    <message>
        <source>{n}. {point}: nearer № {precincts}</source>
        <translation>{n}. {point}: приблизит №&#xa0;{precincts}</translation>
    </message>
    <message>
        <source>{n}. {point}: № {precincts}</source>
        <translation>{n}. {point}: №&#xa0;{precincts}</translation>
    </message>
    <message>
        <source>{ready} of {n}</source>
        <translation>{ready} из {n}</translation>
    </message>
    <message>
        <source>{where} {point}, +{days} d</source>
        <translation>{where} {point}, +{days} дн</translation>
    </message>
    <message>
        <source>“Photo” hangs a photo to the point it proves; a scan of a signed act signs the point.</source>
        <translation>«Фото» прикрепляет снимок к показателю, который он подтверждает; скан подписанного акта делает показатель подписанным.</translation>
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
            <numerusform>Срок хранения истёк у %n короба. Укажите № акта об уничтожении.</numerusform>
            <numerusform>Срок хранения истёк у %n коробов. Укажите № акта об уничтожении.</numerusform>
            <numerusform>Срок хранения истёк у %n коробов. Укажите № акта об уничтожении.</numerusform>
        </translation>
    </message>
    <message>
        <source>A box may have a day of its own; then it does not follow the term any more.</source>
        <translation>Коробу можно дать свою дату; тогда он за общим сроком не следует.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Box №</source>
        <translation>Короб №</translation>
    </message>
    <message>
        <source>Box № {no} changed</source>
        <translation>Короб №&#xa0;{no} изменён</translation>
    </message>
    <message>
        <source>Box № {no} goes to the archive and is not destroyed.</source>
        <translation>Короб №&#xa0;{no} передаётся в архив и не уничтожается.</translation>
    </message>
    <message>
        <source>Box № {no} has no term of keeping yet. Fill in its term first.</source>
        <translation>У короба №&#xa0;{no} ещё нет срока хранения. Сначала заполните срок.</translation>
    </message>
    <message>
        <source>Box № {no} is kept until {day}.</source>
        <translation>Короб №&#xa0;{no} хранится до {day}.</translation>
    </message>
    <message>
        <source>Box № {no} laid away</source>
        <translation>Короб №&#xa0;{no} поставлен на хранение</translation>
    </message>
    <message>
        <source>Box № {no} stands on the list already.</source>
        <translation>Короб №&#xa0;{no} уже есть в списке.</translation>
    </message>
    <message>
        <source>Box № {no} taken out</source>
        <translation>Короб №&#xa0;{no} убран из списка</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Короба</translation>
    </message>
    <message>
        <source>Boxes destroyed by act № {act}: {n}</source>
        <translation>Уничтожено коробов по акту №&#xa0;{act}: {n}</translation>
    </message>
    <message>
        <source>Destroy by act</source>
        <translation>Уничтожение по акту</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Уничтожено</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Дата уничтожения</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Уничтожить…</translation>
    </message>
    <message>
        <source>Destruction act №</source>
        <translation>Акт об уничтожении №</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Ins lays a box away; until when it is kept follows from what lies in it.</source>
        <translation>Ins ставит короб на хранение; срок следует из того, что в нём лежит.</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>Lay a box away</source>
        <translation>Добавить короб</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Months from the day on the shelf; empty while nobody has said a term. Check it by the act.</source>
        <translation>Месяцев со дня постановки; пусто, пока срок не назван. Сверьте с актом.</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Новый короб</translation>
    </message>
    <message>
        <source>No box is past its term.</source>
        <translation>Коробов с истёкшим сроком нет.</translation>
    </message>
    <message>
        <source>See the act</source>
        <translation>Посмотреть акт</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Term of keeping changed: {kind}</source>
        <translation>Срок хранения изменён: {kind}</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>Сроки…</translation>
    </message>
    <message>
        <source>The box is kept until {day}; it may not be destroyed before.</source>
        <translation>Короб хранится до {day}; раньше его уничтожать нельзя.</translation>
    </message>
    <message>
        <source>The list of files prints for the archive; the destruction act has three signatures.</source>
        <translation>Опись печатается для архива; под актом об уничтожении три подписи.</translation>
    </message>
    <message>
        <source>The term of keeping ends before the box was laid away.</source>
        <translation>Срок хранения кончается раньше, чем короб поставлен.</translation>
    </message>
    <message>
        <source>What lies in it</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>Write the № of the destruction act.</source>
        <translation>Укажите № акта об уничтожении.</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>уничтожен</translation>
    </message>
    <message>
        <source>past its term</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>term to be filled in</source>
        <translation>срок не заполнен</translation>
    </message>
    <message>
        <source>to the archive</source>
        <translation>в архив</translation>
    </message>
    <message>
        <source>“Destroy” names the act for all that is past its term; nothing else can be destroyed.</source>
        <translation>«Уничтожить» называет акт для всего с истёкшим сроком; остальное уничтожить нельзя.</translation>
    </message>
    <message>
        <source>“Terms” holds the months of each kind; an empty term is filled in by the office after the act.</source>
        <translation>В «Сроках» – месяцы для каждого вида; пустой срок заполняют по акту.</translation>
    </message>
</context>
<context>
    <name>Buildings</name>
    <message>
        <source>A building is its own noun: two precincts of one school share its ramp, light and key.</source>
        <translation>Здание записывается отдельно: у двух участков одной школы общие пандус, свет и ключ.</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Добавить здание</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Здание</translation>
    </message>
    <message>
        <source>Building added: {name}</source>
        <translation>Добавлено здание: {name}</translation>
    </message>
    <message>
        <source>Building changed: {name}</source>
        <translation>Изменено здание: {name}</translation>
    </message>
    <message>
        <source>Building taken out: {name}</source>
        <translation>Здание убрано из списка: {name}</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Здания</translation>
    </message>
    <message>
        <source>Del marks a building for deletion; one in which a precinct votes stays.</source>
        <translation>Del помечает здание на удаление; здание, где голосует участок, остаётся.</translation>
    </message>
    <message>
        <source>Enter opens the card, Ins adds a building, F9 copies one.</source>
        <translation>Enter открывает карточку, Ins добавляет здание, F9 добавляет копированием.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Этаж</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Охранник</translation>
    </message>
    <message>
        <source>Guard&apos;s phone</source>
        <translation>Телефон охранника</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Head&apos;s phone</source>
        <translation>Телефон руководителя</translation>
    </message>
    <message>
        <source>Keys there are</source>
        <translation>Количество ключей</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>Новое здание</translation>
    </message>
    <message>
        <source>No precinct votes here.</source>
        <translation>Ни один участок здесь не голосует.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Points of the check that concern the building are answered here once for all its precincts.</source>
        <translation>На показатели проверки, относящиеся к зданию, здесь отвечают один раз для всех его участков.</translation>
    </message>
    <message>
        <source>Precincts in it</source>
        <translation>Участки в нём</translation>
    </message>
    <message>
        <source>Precincts in it: {numbers}</source>
        <translation>Участки в нём: {numbers}</translation>
    </message>
    <message>
        <source>Precincts vote in this building: {numbers}. Give them another building first.</source>
        <translation>В этом здании голосуют участки: {numbers}. Сначала назначьте им другое здание.</translation>
    </message>
    <message>
        <source>Road in the season</source>
        <translation>Дорога в этот сезон</translation>
    </message>
    <message>
        <source>Who has the key</source>
        <translation>У кого ключ</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>A line of the office&apos;s own: no rule stands behind it.</source>
        <translation>Собственная строка комиссии: правила за ней нет.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Another day than the rule&apos;s needs a reason or the № of a resolution.</source>
        <translation>День не по правилу требует причины или № постановления.</translation>
    </message>
    <message>
        <source>Article of the act</source>
        <translation>Статья акта</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>By the rule from</source>
        <translation>По правилу с</translation>
    </message>
    <message>
        <source>By the rule until</source>
        <translation>По правилу по</translation>
    </message>
    <message>
        <source>Calendar laid by the rules: {n} dates</source>
        <translation>Календарь составлен по правилам, дат: {n}</translation>
    </message>
    <message>
        <source>Calendar: “{title}” added</source>
        <translation>Календарь: добавлено «{title}»</translation>
    </message>
    <message>
        <source>Calendar: “{title}” changed</source>
        <translation>Календарь: изменено «{title}»</translation>
    </message>
    <message>
        <source>Calendar: “{title}” done</source>
        <translation>Календарь: выполнено «{title}»</translation>
    </message>
    <message>
        <source>Calendar: “{title}” taken out</source>
        <translation>Календарь: убрано «{title}»</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Изменить правило</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days are counted from</source>
        <translation>Дни считаются от</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>Выходные дни…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>First day (before: −)</source>
        <translation>Первый день (раньше: −)</translation>
    </message>
    <message>
        <source>For precincts</source>
        <translation>Для участков</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From hour</source>
        <translation>Час начала</translation>
    </message>
    <message>
        <source>Full days in between</source>
        <translation>Полные дни между</translation>
    </message>
    <message>
        <source>Give a whole number of days, at most {n}.</source>
        <translation>Укажите целое число дней, не больше {n}.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Ins adds a line of your own, Del takes one out; everything can be undone.</source>
        <translation>Ins добавляет свою строку, Del убирает; всё можно отменить.</translation>
    </message>
    <message>
        <source>Last day (before: −)</source>
        <translation>Последний день (раньше: −)</translation>
    </message>
    <message>
        <source>Lay the calendar</source>
        <translation>Составить календарь</translation>
    </message>
    <message>
        <source>Move the days…</source>
        <translation>Перенести дни…</translation>
    </message>
    <message>
        <source>New line of the calendar</source>
        <translation>Новая строка календаря</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Past campaigns differed here: look at this year&apos;s plan.</source>
        <translation>В прошлых кампаниях было по-разному: смотрите план этого года.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Responsible, own wording</source>
        <translation>Ответственный, своими словами</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule changed: “{event}”</source>
        <translation>Изменено правило: «{event}»</translation>
    </message>
    <message>
        <source>Say first when the commission was formed: “Move the days”.</source>
        <translation>Сначала укажите, когда образована комиссия: «Перенести дни».</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tasks, duty and incidents are one press to the right.</source>
        <translation>Задачи, дежурства и происшествия – правее, в одно нажатие.</translation>
    </message>
    <message>
        <source>The commission was formed after voting day: look at the year.</source>
        <translation>День образования комиссии позже дня голосования: проверьте год.</translation>
    </message>
    <message>
        <source>The date ends before it begins.</source>
        <translation>Дата окончания раньше даты начала.</translation>
    </message>
    <message>
        <source>The hour ends before it begins.</source>
        <translation>Час окончания раньше часа начала.</translation>
    </message>
    <message>
        <source>The rules propose the dates; what counts is the date that stands here.</source>
        <translation>Правила предлагают дни; считается тот день, что стоит здесь.</translation>
    </message>
    <message>
        <source>The tab “Rule” tells how the day is counted, by which act, and whether campaigns differed.</source>
        <translation>Вкладка «Правило» говорит, как считается день, по какому акту и различались ли кампании.</translation>
    </message>
    <message>
        <source>There is no rule “{value}”.</source>
        <translation>Правила «{value}» нет.</translation>
    </message>
    <message>
        <source>This is not the day of the rule. Write the reason or the resolution №.</source>
        <translation>Этот день не совпадает с правилом. Укажите причину или № постановления.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Until hour</source>
        <translation>Час окончания</translation>
    </message>
    <message>
        <source>Voting day is {date}: dates moved: {n}</source>
        <translation>День голосования – {date}, перенесено дат: {n}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>What, in Russian</source>
        <translation>Мероприятие по-русски</translation>
    </message>
    <message>
        <source>Why not the day of the rule</source>
        <translation>Почему не день по правилу</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>as the calendar has it</source>
        <translation>по календарю</translation>
    </message>
    <message>
        <source>by the rule: {day}</source>
        <translation>по правилу: {day}</translation>
    </message>
    <message>
        <source>{date}: {kind}</source>
        <translation>{date}: {kind}</translation>
    </message>
    <message>
        <source>“Days off” tells weekends and holidays; there the office says when its own door is closed.</source>
        <translation>«Выходные дни» показывает выходные и праздники; там же отмечают дни, когда комиссия не работает.</translation>
    </message>
    <message>
        <source>“Move the days” shows which dates would move before anything is changed.</source>
        <translation>«Перенести дни» показывает, какие даты сдвинутся, прежде чем что-то изменить.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>A closed campaign is only looked at and printed; nothing in it changes.</source>
        <translation>Закрытую кампанию можно только смотреть и печатать, её данные не меняются.</translation>
    </message>
    <message>
        <source>A new campaign takes over precincts, commissions and needs, to be confirmed.</source>
        <translation>В новую кампанию переносятся участки, комиссии и потребность в оборудовании, их нужно подтвердить.</translation>
    </message>
    <message>
        <source>Beginning and closing a campaign are steps of the journal and can be undone.</source>
        <translation>Начало и закрытие кампании записываются в журнал, их можно отменить.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Campaign changed: {title}</source>
        <translation>Изменена кампания: {title}</translation>
    </message>
    <message>
        <source>Campaign closed: {title}</source>
        <translation>Закрытие кампании ({title})</translation>
    </message>
    <message>
        <source>Campaign taken up again: {title}</source>
        <translation>Кампания открыта снова: {title}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change the campaign</source>
        <translation>Изменение кампании</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Close the campaign</source>
        <translation>Закрыть кампанию</translation>
    </message>
    <message>
        <source>Counts, marks and seminars stay with their campaign and are entered anew.</source>
        <translation>Численность, отметки и семинары остаются в своей кампании и вводятся заново.</translation>
    </message>
    <message>
        <source>Every screen and paper has one campaign; Enter on a line goes to that campaign.</source>
        <translation>Каждый экран и документ относится к одной кампании. Enter на строке открывает эту кампанию.</translation>
    </message>
    <message>
        <source>Look at this campaign</source>
        <translation>Смотреть эту кампанию</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название (казахское)</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название (русское)</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Новая кампания</translation>
    </message>
    <message>
        <source>New campaign: {title}</source>
        <translation>Начало кампании ({title})</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Новая кампания…</translation>
    </message>
    <message>
        <source>Phones lose their tick, tasks ask to confirm each list, lessons become dates of the calendar.</source>
        <translation>Отметки телефонов снимаются, задачи просят подтвердить каждый список, уроки становятся датами календаря.</translation>
    </message>
    <message>
        <source>Precincts, commissions and needs come over from “{title}” to be confirmed.</source>
        <translation>Участки, комиссии и потребность в оборудовании переносятся для подтверждения из кампании: {title}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>There already is a campaign with voting day {date}.</source>
        <translation>Кампания с днём голосования {date} уже есть.</translation>
    </message>
    <message>
        <source>This campaign was closed on {date}.</source>
        <translation>Эта кампания закрыта: {date}.</translation>
    </message>
    <message>
        <source>Voting day must be after the call.</source>
        <translation>День голосования должен быть позже дня его назначения.</translation>
    </message>
    <message>
        <source>Work in this campaign</source>
        <translation>Перейти в кампанию</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>закрыта {day}</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>на экране</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Next (PgDn)</source>
        <translation>Следующая (PgDn)</translation>
    </message>
    <message>
        <source>Previous (PgUp)</source>
        <translation>Предыдущая (PgUp)</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n certificates for the seminar of {date}</source>
        <translation>
            <numerusform>%n сертификат за семинар {date}</numerusform>
            <numerusform>%n сертификата за семинар {date}</numerusform>
            <numerusform>%n сертификатов за семинар {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate № {no} taken back</source>
        <translation>Сертификат №&#xa0;{no} отозван</translation>
    </message>
    <message>
        <source>Certificates for the seminar</source>
        <translation>Сертификаты за семинар</translation>
    </message>
    <message>
        <source>From which exit score on; empty: everybody who came</source>
        <translation>С какого итогового балла; пусто – всем пришедшим</translation>
    </message>
    <message>
        <source>Give and print</source>
        <translation>Выдать и напечатать</translation>
    </message>
    <message>
        <source>No official pass mark or form is known: both are your office’s own.</source>
        <translation>Официальный проходной балл и форма неизвестны: оба устанавливает сама комиссия.</translation>
    </message>
    <message>
        <source>Nobody on the list may have a certificate: mark who came, or enter the exit scores.</source>
        <translation>В списке нет никого, кому можно выдать сертификат: отметьте пришедших или введите баллы итогового тестирования.</translation>
    </message>
    <message>
        <source>Only print</source>
        <translation>Только напечатать</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>+{n} ready</source>
        <translation>+{n} готово</translation>
    </message>
    <message>
        <source>No precinct changed its state.</source>
        <translation>Состояние участков не изменилось.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>исключён</translation>
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
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Ранний день</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Поздний день</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>{date}: ready {ready} of {n}, of them {told} told; not ready {bad}, not checked {open}</source>
        <translation>{date}: готово {ready} из {n}, из них со слов {told}; не готово {bad}, не проверено {open}</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>LED screen</source>
        <translation>светодиодный экран</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>баннер</translation>
    </message>
    <message>
        <source>house visit with invitation</source>
        <translation>поквартирный обход с приглашением</translation>
    </message>
    <message>
        <source>leaflet</source>
        <translation>листовка</translation>
    </message>
    <message>
        <source>meeting with residents</source>
        <translation>встреча с жителями</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>плакат</translation>
    </message>
    <message>
        <source>press sheet</source>
        <translation>пресс-лист</translation>
    </message>
    <message>
        <source>social network post</source>
        <translation>пост в соцсети</translation>
    </message>
    <message>
        <source>television, radio</source>
        <translation>телевидение, радио</translation>
    </message>
    <message>
        <source>video comment</source>
        <translation>видеокомментарий</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Page {page} of the file is damaged. Restore the file from the last copy.</source>
        <translation>Повреждена страница файла №&#xa0;{page}. Восстановите файл из последней копии.</translation>
    </message>
    <message>
        <source>Step {n} of the journal is missing.</source>
        <translation>В журнале нет шага №&#xa0;{n}.</translation>
    </message>
    <message>
        <source>Step {n} of the journal was altered.</source>
        <translation>Шаг №&#xa0;{n} журнала изменён в обход программы.</translation>
    </message>
    <message>
        <source>The file cannot be read from its beginning. Restore it from the last copy.</source>
        <translation>Файл не читается с самого начала. Восстановите его из последней копии.</translation>
    </message>
    <message>
        <source>The head of the file is damaged. Restore the file from the last copy.</source>
        <translation>Повреждено начало файла. Восстановите файл из последней копии.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged. Restore the file from the last copy.</source>
        <translation>Структура файла повреждена. Восстановите файл из последней копии.</translation>
    </message>
    <message numerus="yes">
        <source>{noun}: %n rows are not as the journal left them, the first is {row}.</source>
        <translation>
            <numerusform>{noun}: %n строка не соответствует журналу, первая – {row}.</numerusform>
            <numerusform>{noun}: %n строки не соответствуют журналу, первая – {row}.</numerusform>
            <numerusform>{noun}: %n строк не соответствуют журналу, первая – {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{noun}: a row points to something that is not there. Restore the file from the last copy.</source>
        <translation>{noun}: строка ссылается на запись, которой нет. Восстановите файл из последней копии.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>A sum cannot be below nought: {value}.</source>
        <translation>Сумма не может быть меньше нуля: {value}.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>The number is too large: at most {le}.</source>
        <translation>Число слишком большое: не больше {le}.</translation>
    </message>
    <message>
        <source>The number is too small: at least {ge}.</source>
        <translation>Число слишком маленькое: не меньше {ge}.</translation>
    </message>
    <message>
        <source>The text is too long: at most {max_length} characters.</source>
        <translation>Текст слишком длинный: не более {max_length} знаков.</translation>
    </message>
    <message>
        <source>This value is counted, it cannot be typed.</source>
        <translation>Это значение вычисляется, ввести его вручную нельзя.</translation>
    </message>
    <message>
        <source>“{value}” cannot be stored here.</source>
        <translation>Значение «{value}» сюда записать нельзя.</translation>
    </message>
    <message>
        <source>“{value}” has a part of a tiyn. The smallest sum is one tiyn: 12,34.</source>
        <translation>«{value}»: указана доля тиына. Наименьшая сумма – один тиын. Например: 12,34.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«{value}» не распознано. Напишите «да» или «нет».</translation>
    </message>
    <message>
        <source>“{value}” is not a date. For example: 15.03.2026.</source>
        <translation>«{value}» не похоже на дату. Например: 15.03.2026.</translation>
    </message>
    <message>
        <source>“{value}” is not a sum in tenge.</source>
        <translation>«{value}» не похоже на сумму в тенге.</translation>
    </message>
    <message>
        <source>“{value}” is not a time. For example: 07:00.</source>
        <translation>«{value}» не похоже на время. Например: 07:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«{value}» – не целое число.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>Значения «{value}» нет в списке. Выберите из списка.</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>A checklist needs at least one point.</source>
        <translation>В чек-листе должен быть хотя бы один показатель.</translation>
    </message>
    <message>
        <source>A checklist without a gate makes every precinct ready. Make at least one point a gate.</source>
        <translation>По чек-листу без обязательных условий готов любой участок. Сделайте обязательным хотя бы один показатель.</translation>
    </message>
    <message>
        <source>A point that is proved by an act is closed only when signed.</source>
        <translation>Показатель, который подтверждает акт, выполнен только после подписания.</translation>
    </message>
    <message>
        <source>An older version: what was inspected with it keeps it.</source>
        <translation>Прежняя версия: проведённые по ней проверки остаются в ней.</translation>
    </message>
    <message>
        <source>Changed: not saved yet.</source>
        <translation>Изменено, ещё не сохранено.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Checklist “{name}” added</source>
        <translation>Добавлен чек-лист «{name}»</translation>
    </message>
    <message>
        <source>Days before the vote</source>
        <translation>Дней до голосования</translation>
    </message>
    <message>
        <source>Degree wanted</source>
        <translation>Нужный уровень</translation>
    </message>
    <message>
        <source>F2 changes a cell, Del takes a point off; nothing changes before a version is saved.</source>
        <translation>F2 – изменить ячейку, Del – убрать показатель; до сохранения версии ничего не меняется.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>For votes from</source>
        <translation>Для голосований с</translation>
    </message>
    <message>
        <source>For votes until</source>
        <translation>Для голосований по</translation>
    </message>
    <message>
        <source>For whom and when</source>
        <translation>Для кого и на какой срок</translation>
    </message>
    <message>
        <source>For whom and when…</source>
        <translation>Для кого, когда…</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Как проверить</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>It holds for the next version, once that is saved.</source>
        <translation>Начнёт действовать со следующей версией, когда её сохранят.</translation>
    </message>
    <message>
        <source>Kind of precincts</source>
        <translation>Вид участков</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name, in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Новый чек-лист</translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation>Новый чек-лист…</translation>
    </message>
    <message>
        <source>Own point: its name, Enter</source>
        <translation>Свой показатель: название, Enter</translation>
    </message>
    <message>
        <source>Point down</source>
        <translation>Показатель ниже</translation>
    </message>
    <message>
        <source>Point up</source>
        <translation>Показатель выше</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Сохранить новой версией</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>The checklist ends before it begins.</source>
        <translation>Чек-лист заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The point “{name}” stands on the list twice.</source>
        <translation>Показатель «{name}» стоит в чек-листе дважды.</translation>
    </message>
    <message>
        <source>The points of the list at hand are copied; they are changed afterwards.</source>
        <translation>Показатели выбранного чек-листа копируются; потом их можно изменить.</translation>
    </message>
    <message>
        <source>This is an older version. Change the newest one.</source>
        <translation>Это прежняя версия. Измените новейшую.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>asked of the building</source>
        <translation>спрашивается о здании</translation>
    </message>
    <message>
        <source>inspections held: {held}, waiting: {waiting}</source>
        <translation>проведено: {held}, ожидает: {waiting}</translation>
    </message>
    <message>
        <source>“{name}”: version {number}</source>
        <translation>«{name}»: версия {number}</translation>
    </message>
    <message>
        <source>“{name}”: version {number}; planned inspections carried over to it: {n}</source>
        <translation>«{name}»: версия {number}; на неё переведены запланированные проверки: {n}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>about precincts</source>
        <translation>об участках</translation>
    </message>
    <message>
        <source>above the plan</source>
        <translation>сверх плана</translation>
    </message>
    <message>
        <source>akims</source>
        <translation>акимы</translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation>ожидается ответ</translation>
    </message>
    <message>
        <source>associations</source>
        <translation>объединения</translation>
    </message>
    <message>
        <source>awaits an answer</source>
        <translation>ждёт ответа</translation>
    </message>
    <message>
        <source>bag not back</source>
        <translation>сумка не вернулась</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>удостоверения</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>председатели</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменённые</translation>
    </message>
    <message>
        <source>changed by the office</source>
        <translation>изменены комиссией</translation>
    </message>
    <message>
        <source>closed precincts</source>
        <translation>закрытые участки</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>уничтожено</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>false information</source>
        <translation>ложная информация</translation>
    </message>
    <message>
        <source>for guests</source>
        <translation>для гостей</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>in one building</source>
        <translation>в одном здании</translation>
    </message>
    <message>
        <source>in store</source>
        <translation>на складе</translation>
    </message>
    <message>
        <source>in the wrong place</source>
        <translation>не на своём месте</translation>
    </message>
    <message>
        <source>international</source>
        <translation>международные</translation>
    </message>
    <message>
        <source>into the next one</source>
        <translation>в следующую</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>передано во временное пользование</translation>
    </message>
    <message>
        <source>letters in</source>
        <translation>входящие</translation>
    </message>
    <message>
        <source>letters out</source>
        <translation>исходящие</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>встречи</translation>
    </message>
    <message>
        <source>new norm</source>
        <translation>новая норма</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>нет согласия</translation>
    </message>
    <message>
        <source>not all marked</source>
        <translation>отмечены не все</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>не введены</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечен</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлены</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписано</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>не обучены</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ещё не использованы</translation>
    </message>
    <message>
        <source>on the shelves</source>
        <translation>на полках</translation>
    </message>
    <message>
        <source>our commission</source>
        <translation>наша комиссия</translation>
    </message>
    <message>
        <source>own lines</source>
        <translation>свои строки</translation>
    </message>
    <message>
        <source>papers in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>оплата труда</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>постоянные</translation>
    </message>
    <message>
        <source>phone not confirmed</source>
        <translation>телефон не проверен</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>место неизвестно</translation>
    </message>
    <message>
        <source>power</source>
        <translation>электросети</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>remark open</source>
        <translation>замечание открыто</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>secretaries</source>
        <translation>секретари</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлены</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>несколько ответов</translation>
    </message>
    <message>
        <source>several precincts</source>
        <translation>несколько участков</translation>
    </message>
    <message>
        <source>short</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>short of items</source>
        <translation>нехватка</translation>
    </message>
    <message>
        <source>something follows</source>
        <translation>есть что сделать</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>излишек</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>надо ответить</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>подлежат проверке</translation>
    </message>
    <message>
        <source>to be repaired</source>
        <translation>на ремонт</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>негодно</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>вакансии</translation>
    </message>
    <message>
        <source>we were taught</source>
        <translation>обучали нас</translation>
    </message>
    <message>
        <source>with the schedule</source>
        <translation>с графиком</translation>
    </message>
    <message>
        <source>without a term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работы</translation>
    </message>
    <message>
        <source>worth copying</source>
        <translation>полезный опыт</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a day off. Choose another day.</source>
        <translation>Это выходной день. Выберите другой день.</translation>
    </message>
    <message>
        <source>The hall “{name}” is free from {since} to {till} on that day. Choose another hour.</source>
        <translation>Зал «{name}» в этот день свободен с {since} до {till}. Выберите другой час.</translation>
    </message>
    <message>
        <source>The hall “{name}” is too small: {room}, {people} on the list. Take a larger one.</source>
        <translation>Зал «{name}» мал: {room}, в списке {people}. Возьмите зал побольше.</translation>
    </message>
    <message>
        <source>Two groups are in the hall “{name}” at one hour. Move one of them.</source>
        <translation>В зале «{name}» в один час две группы. Перенесите одну из них.</translation>
    </message>
    <message>
        <source>{name} leads two groups at one hour. Name another trainer.</source>
        <translation>{name} ведёт две группы в один час. Назначьте другого тренера.</translation>
    </message>
    <message>
        <source>{people} are in two groups at one hour. Take them off one list.</source>
        <translation>В двух группах в один час: {people}. Снимите их с одного списка.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The computer&apos;s clock shows {now}, but the journal&apos;s newest step was made at {newest}. Check the date and time.</source>
        <translation>Часы компьютера показывают {now}, а последний шаг журнала сделан {newest}. Проверьте дату и время.</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone is {here}, the office&apos;s is {office}. Check the time zone.</source>
        <translation>Часовой пояс компьютера: {here}, пояс комиссии: {office}. Проверьте часовой пояс компьютера.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A new key file was made: {file}. User: {user}.</source>
        <translation>Создан новый файл ключа: {file}. Пользователь: {user}.</translation>
    </message>
    <message>
        <source>Copied and read back: {file}</source>
        <translation>Копия сделана и проверена: {file}</translation>
    </message>
    <message>
        <source>DAIYN_TODAY “{value}” is not a day. For example: 2026-03-10.</source>
        <translation>DAIYN_TODAY: «{value}» не похоже на дату. Например: 2026-03-10.</translation>
    </message>
    <message>
        <source>No rule holds for a vote called on {date}.</source>
        <translation>Для голосования, назначенного {date}, правил нет.</translation>
    </message>
    <message>
        <source>Nobody is there to type the password. Set it in DAIYN_PASSWORD, the code in DAIYN_RECOVERY.</source>
        <translation>Некому ввести пароль. Задайте его в DAIYN_PASSWORD, код – в DAIYN_RECOVERY.</translation>
    </message>
    <message>
        <source>Recovery code: {code}. Write it down and keep it apart from the PC: it is shown only now.</source>
        <translation>Код восстановления: {code}. Запишите его и храните отдельно от компьютера: он показывается только сейчас.</translation>
    </message>
    <message>
        <source>Restored up to step {step} ({at}).</source>
        <translation>Восстановлено до шага №&#xa0;{step} ({at}).</translation>
    </message>
    <message>
        <source>The chain of the journal is whole: {n} steps.</source>
        <translation>Цепочка журнала цела, шагов: {n}.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Файл цел.</translation>
    </message>
    <message>
        <source>The file “{file}” was made. User: {user}.</source>
        <translation>Файл «{file}» создан. Пользователь: {user}.</translation>
    </message>
    <message>
        <source>The former file lies beside it: {file}</source>
        <translation>Прежний файл лежит рядом: {file}</translation>
    </message>
    <message>
        <source>The laws may have been replaced since 1 July 2026: look at acts and articles.</source>
        <translation>С 1 июля 2026 года законы могли смениться: проверьте акты и статьи.</translation>
    </message>
    <message>
        <source>The recovery code is in “{file}”. Print it, keep it apart from the PC, delete the file.</source>
        <translation>Код восстановления – в файле «{file}». Напечатайте его, храните отдельно от компьютера, файл удалите.</translation>
    </message>
    <message>
        <source>Voting day {date} has passed already.</source>
        <translation>День голосования {date} уже прошёл.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>Written: {file}. Number {number}, code {code}.</source>
        <translation>Записано: {file}. Номер {number}, код {code}.</translation>
    </message>
    <message>
        <source>past campaigns differed</source>
        <translation>в прошлых кампаниях было по-разному</translation>
    </message>
    <message>
        <source>{n} {mark} {at}  {who}  {label}</source>
        <translation>{n} {mark} {at} · {who} · {label}</translation>
    </message>
    <message>
        <source>“{value}” is not a day. For example: 2026-03-15.</source>
        <translation>«{value}» не похоже на дату. Например: 2026-03-15.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>good</source>
        <translation>исправно</translation>
    </message>
    <message>
        <source>heavy damage</source>
        <translation>сильное повреждение</translation>
    </message>
    <message>
        <source>light damage</source>
        <translation>лёгкое повреждение</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>списано</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Confirm the buildings and premises: {n}</source>
        <translation>Подтвердить здания и помещения: {n}</translation>
    </message>
    <message>
        <source>Confirm the equipment by entry: {n}</source>
        <translation>Подтвердить записи об оборудовании: {n}</translation>
    </message>
    <message>
        <source>Confirm the people in the commissions: {n}</source>
        <translation>Подтвердить членов комиссий: {n}</translation>
    </message>
    <message>
        <source>Confirm the phones: {n}</source>
        <translation>Подтвердить телефоны: {n}</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Access to the online register</source>
        <translation>Доступ к онлайн-реестру</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Duty roster: shifts go over to the new member</source>
        <translation>График дежурств: смены переходят новому члену</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Список телефонов</translation>
    </message>
    <message>
        <source>Publication of the changed composition</source>
        <translation>Публикация изменённого состава</translation>
    </message>
    <message>
        <source>Stamp and keys handed over</source>
        <translation>Передача печати и ключей</translation>
    </message>
    <message>
        <source>Training: put on the list of the next seminar</source>
        <translation>Обучение: включить в список ближайшего семинара</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>A copy was made and read back: {file}</source>
        <translation>Копия сделана и проверена: {file}</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Создание копии</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>A member counts as trained who came to at least one seminar of the campaign; once, however often.</source>
        <translation>Обученным считается член комиссии, пришедший хотя бы на один семинар кампании; один раз, сколько бы раз он ни приходил.</translation>
    </message>
    <message>
        <source>At the right stand those missing from the commission at hand, with phone, reason and next group.</source>
        <translation>Справа – необученные выбранной комиссии: телефон, причина, следующая группа.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Coverage of training</source>
        <translation>Охват обучением</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Охват, %</translation>
    </message>
    <message>
        <source>Entry test, %</source>
        <translation>Входной тест, %</translation>
    </message>
    <message>
        <source>Exit test, %</source>
        <translation>Итоговый тест, %</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Guests count only when they were found in the register; the share is never above 100.</source>
        <translation>Гости учитываются, только когда найдены в реестре; доля не бывает больше 100.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены комиссий</translation>
    </message>
    <message>
        <source>Missing in our commission</source>
        <translation>Не обучены в нашей комиссии</translation>
    </message>
    <message>
        <source>Missing in precinct № {no}</source>
        <translation>Не обучены на участке №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Поимённо…</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Следующая группа</translation>
    </message>
    <message>
        <source>Only where somebody is missing</source>
        <translation>Только где есть необученные</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Участок №</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Сельский округ</translation>
    </message>
    <message>
        <source>There is no group ahead. Plan one on the board.</source>
        <translation>Впереди нет группы. Запланируйте её на доске.</translation>
    </message>
    <message>
        <source>To the next group</source>
        <translation>В следующую группу</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Обучено</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Кто не обучен</translation>
    </message>
    <message>
        <source>our commission</source>
        <translation>наша комиссия</translation>
    </message>
    <message>
        <source>{trained} of {members} trained, {share} %. Commissions with somebody missing: {n}</source>
        <translation>Обучено {trained} из {members}, {share}&#xa0;%. Комиссий с необученными: {n}</translation>
    </message>
    <message>
        <source>“Print” makes the table for the region; the list of names stays in the office.</source>
        <translation>«Печать» составляет таблицу для области; список имён остаётся в комиссии.</translation>
    </message>
    <message>
        <source>“To the next group” puts the missing of this commission on the list of the next group with room.</source>
        <translation>«В следующую группу» вносит необученных этой комиссии в список ближайшей группы, где есть места.</translation>
    </message>
</context>
<context>
    <name>DayOff</name>
    <message>
        <source>day off</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>day off for {holiday}</source>
        <translation>выходной: {holiday}</translation>
    </message>
    <message>
        <source>office closed</source>
        <translation>комиссия не работает</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>Choose a line or type a day; an own word wins over the calendar of holidays.</source>
        <translation>Выберите строку или введите день; ваша запись важнее календаря праздников.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Days off and days on which the office is closed</source>
        <translation>Выходные и дни, когда комиссия не работает</translation>
    </message>
    <message>
        <source>Store the day</source>
        <translation>Сохранить день</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Какой это день</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>Degree</name>
    <message>
        <source>seen</source>
        <translation>осмотрено</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>told</source>
        <translation>со слов</translation>
    </message>
</context>
<context>
    <name>Demands</name>
    <message numerus="yes">
        <source>%n answers taken</source>
        <translation>
            <numerusform>Записан %n ответ</numerusform>
            <numerusform>Записано %n ответа</numerusform>
            <numerusform>Записано %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ from what was sent before</source>
        <translation>
            <numerusform>Отличается от отправленного раньше: %n ячейка</numerusform>
            <numerusform>Отличаются от отправленного раньше: %n ячейки</numerusform>
            <numerusform>Отличаются от отправленного раньше: %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have no answer yet.</source>
        <translation>
            <numerusform>%n ячейка пока без ответа.</numerusform>
            <numerusform>%n ячейки пока без ответа.</numerusform>
            <numerusform>%n ячеек пока без ответа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells written into the form</source>
        <translation>
            <numerusform>В форму записана %n ячейка</numerusform>
            <numerusform>В форму записано %n ячейки</numerusform>
            <numerusform>В форму записано %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns put into the demand</source>
        <translation>
            <numerusform>В запрос добавлен %n столбец</numerusform>
            <numerusform>В запрос добавлено %n столбца</numerusform>
            <numerusform>В запрос добавлено %n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>A column for the demand</source>
        <translation>Столбец для запроса</translation>
    </message>
    <message>
        <source>A column is a known field or a question of your own.</source>
        <translation>Столбец – это известное поле или свой вопрос.</translation>
    </message>
    <message>
        <source>A column is counted from the registers, or a question of your own that is kept for tomorrow.</source>
        <translation>Столбец считается по реестрам или это свой вопрос, который сохранится и на завтра.</translation>
    </message>
    <message>
        <source>A demand is what the region wants by an hour: columns over precincts, okrugs or members.</source>
        <translation>Запрос – это сведения, которые область ждёт к часу: столбцы по участкам, округам или членам комиссий.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a demand</source>
        <translation>Добавить запрос</translation>
    </message>
    <message>
        <source>Again for today</source>
        <translation>Повторить на сегодня</translation>
    </message>
    <message>
        <source>Answer taken: {title}</source>
        <translation>Ответ записан: {title}</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Вид ответа</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Answers are typed, pasted from Excel, taken from a workbook or gathered by phone.</source>
        <translation>Ответы вводятся, вставляются из Excel, берутся из таблицы или собираются по телефону.</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Час поступления</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Дата поступления</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Column taken out of the demand: {title}</source>
        <translation>Столбец убран из запроса: {title}</translation>
    </message>
    <message>
        <source>Column…</source>
        <translation>Столбец…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Demand changed: {title}</source>
        <translation>Запрос изменён: {title}</translation>
    </message>
    <message>
        <source>Demand entered: {title}</source>
        <translation>Запрос внесён: {title}</translation>
    </message>
    <message>
        <source>Demand repeated: {title}</source>
        <translation>Запрос повторён: {title}</translation>
    </message>
    <message>
        <source>Demand sent: {title}</source>
        <translation>Запрос отправлен: {title}</translation>
    </message>
    <message>
        <source>Demand taken out: {title}</source>
        <translation>Запрос убран: {title}</translation>
    </message>
    <message>
        <source>Form of the region taken: {file}</source>
        <translation>Форма области принята: {file}</translation>
    </message>
    <message>
        <source>From a workbook…</source>
        <translation>Из таблицы…</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>Собрано</translation>
    </message>
    <message>
        <source>Gathered {a} of {b}</source>
        <translation>Собрано: {a} из {b}</translation>
    </message>
    <message>
        <source>Items short</source>
        <translation>Не хватает оборудования</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отметить отправку</translation>
    </message>
    <message>
        <source>Members in post</source>
        <translation>Число членов комиссий</translation>
    </message>
    <message>
        <source>Members trained</source>
        <translation>Обучено членов комиссий</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Не больше чем</translation>
    </message>
    <message>
        <source>Nothing is answered yet: there is nothing to send.</source>
        <translation>Ответов ещё нет: отправлять нечего.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Ещё ничего не отправлено.</translation>
    </message>
    <message>
        <source>Of them by phone</source>
        <translation>Из них по телефону</translation>
    </message>
    <message>
        <source>Open remarks</source>
        <translation>Открытые замечания</translation>
    </message>
    <message>
        <source>Precincts in all</source>
        <translation>Всего участков</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Region&apos;s form</source>
        <translation>Форма области</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation>Сохранить заполненную форму</translation>
    </message>
    <message>
        <source>Sent value</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Some places of the form are not sure: look at them and accept.</source>
        <translation>Некоторые места формы неясны: просмотрите их и примите.</translation>
    </message>
    <message>
        <source>Take the region&apos;s form, or add the columns that are asked for.</source>
        <translation>Возьмите форму области или добавьте столбцы, которые запрошены.</translation>
    </message>
    <message>
        <source>The field “{field}” is not known of these rows.</source>
        <translation>Для этих строк поле «{field}» неизвестно.</translation>
    </message>
    <message>
        <source>The form has no row for: {rows}.</source>
        <translation>В форме нет строк: {rows}.</translation>
    </message>
    <message>
        <source>The form is filled</source>
        <translation>Форма заполняется</translation>
    </message>
    <message>
        <source>The workbook is read</source>
        <translation>Таблица читается</translation>
    </message>
    <message>
        <source>This column is counted from the registers; it is changed there.</source>
        <translation>Этот столбец считается по реестру и меняется там.</translation>
    </message>
    <message>
        <source>This column is in the demand already.</source>
        <translation>Этот столбец в запросе уже есть.</translation>
    </message>
    <message>
        <source>This demand has no form yet: take it in the tab “Region&apos;s form”.</source>
        <translation>У этого запроса ещё нет формы: возьмите её во вкладке «Форма области».</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Что запрошено</translation>
    </message>
    <message>
        <source>What the column holds</source>
        <translation>Содержание столбца</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Отправленное</translation>
    </message>
    <message>
        <source>What was sent, when and by whom stays; “Compare” shows what differs from it.</source>
        <translation>Что, когда и кем отправлено, сохраняется; «Сравнить» показывает отличия.</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>Кто отправил</translation>
    </message>
    <message>
        <source>Write the form</source>
        <translation>Заполнить форму</translation>
    </message>
    <message>
        <source>a new question</source>
        <translation>новый вопрос</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочен</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation>отправлен: {when}</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>было {value}</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{title}: above the register in {rows}</source>
        <translation>{title}: больше, чем в реестре: {rows}</translation>
    </message>
    <message>
        <source>{title}: {sum}</source>
        <translation>{title}: {sum}</translation>
    </message>
    <message>
        <source>“Again for today” repeats a demand with its columns and its form.</source>
        <translation>«Повторить на сегодня» повторяет запрос со столбцами и формой.</translation>
    </message>
    <message>
        <source>“Write the form” fills the region&apos;s own workbook; formulas, totals and looks stay.</source>
        <translation>«Заполнить форму» заполняет саму таблицу области; формулы, итоги и вид остаются.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>%n rows written, {seconds} s</source>
        <translation>
            <numerusform>Записана %n строка, {seconds} с</numerusform>
            <numerusform>Записано %n строки, {seconds} с</numerusform>
            <numerusform>Записано %n строк, {seconds} с</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture of every screen in three languages: {folder}</source>
        <translation>Снимки всех экранов на трёх языках: {folder}</translation>
    </message>
    <message>
        <source>Demonstration commission: {file}</source>
        <translation>Демонстрационная комиссия: {file}</translation>
    </message>
    <message>
        <source>Demonstration data of {n} precincts</source>
        <translation>Демонстрационные данные, участков: {n}</translation>
    </message>
    <message>
        <source>Look at: precinct № 857 (not ready, no power), № 839 and № 840 (one school), № 845 (does not work), the seminar of 28 February in Балтакөл (six people not marked), the nine missing booths, and in the journal the campaign of 2024.</source>
        <translation>Посмотрите: участок №&#xa0;857 (не готов, нет света), №&#xa0;839 и №&#xa0;840 (одна школа), №&#xa0;845 (не работает), семинар 28 февраля в Балтаколе (шесть человек не отмечены), девять недостающих кабин, в журнале – кампания 2024 года.</translation>
    </message>
    <message>
        <source>Made in {seconds} s.</source>
        <translation>Сделано за {seconds} с.</translation>
    </message>
    <message>
        <source>Precinct № {no}: equipment by the list of the commission</source>
        <translation>Участок №&#xa0;{no}: оборудование по списку комиссии</translation>
    </message>
    <message>
        <source>Reports, each as .xlsx and .pdf: {files}</source>
        <translation>Отчёты, каждый в .xlsx и .pdf: {files}</translation>
    </message>
    <message>
        <source>There is no screen here. Name a folder: daiyn demo --out FOLDER.</source>
        <translation>Здесь нет экрана. Укажите папку: daiyn demo --out FOLDER.</translation>
    </message>
    <message>
        <source>User: {user}. Password: {password}. Its day is {date}.</source>
        <translation>Пользователь: {user}. Пароль: {password}. День показа: {date}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Redo: {action}</source>
        <translation>Вернуть: {action}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Stopped. Nothing changed.</source>
        <translation>Остановлено. Данные не изменены.</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved is whole; you can go on working.</source>
        <translation>Действие не выполнено из-за ошибки программы. Сохранённые данные целы, можно продолжать работу.</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>Отменить: {action}</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>easy</source>
        <translation>лёгкий</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>трудный</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>средний</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Add a shift</source>
        <translation>Добавить смену</translation>
    </message>
    <message>
        <source>Choose who takes turns.</source>
        <translation>Выберите, кто дежурит по очереди.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days off too</source>
        <translation>И в выходные</translation>
    </message>
    <message>
        <source>Duty of {date} added</source>
        <translation>Добавлено дежурство на {date}</translation>
    </message>
    <message>
        <source>Duty of {date} changed</source>
        <translation>Изменено дежурство на {date}</translation>
    </message>
    <message>
        <source>Duty of {date} taken out</source>
        <translation>Убрано дежурство на {date}</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Дежурства</translation>
    </message>
    <message numerus="yes">
        <source>Duty roster: %n shifts added</source>
        <translation>
            <numerusform>График дежурств: добавлена %n смена</numerusform>
            <numerusform>График дежурств: добавлены %n смены</numerusform>
            <numerusform>График дежурств: добавлено %n смен</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>С какого по какой день</translation>
    </message>
    <message>
        <source>From hour to hour</source>
        <translation>С какого по какой час</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Hours that end before they begin go on into the next day.</source>
        <translation>Дежурство, которое кончается раньше начала, продолжается на следующий день.</translation>
    </message>
    <message>
        <source>Ins adds a shift, Del takes one out; everything can be undone.</source>
        <translation>Ins добавляет смену, Del убирает; всё можно отменить.</translation>
    </message>
    <message>
        <source>Member of a commission</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Новая смена</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Дежурный</translation>
    </message>
    <message>
        <source>One person cannot be on duty in two places at once.</source>
        <translation>Один человек не может дежурить в двух местах сразу.</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>Или имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Say who is on duty: choose a member or write a name.</source>
        <translation>Укажите дежурного: выберите члена комиссии или впишите имя.</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Распределить</translation>
    </message>
    <message>
        <source>Share out…</source>
        <translation>Распределить…</translation>
    </message>
    <message>
        <source>Share the days out</source>
        <translation>Распределение дней</translation>
    </message>
    <message>
        <source>The duty ends at the hour at which it begins.</source>
        <translation>Дежурство заканчивается в час начала.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>The roster prints a sheet for each commission, with room to sign.</source>
        <translation>График печатается на каждую комиссию отдельно, с местом для подписи.</translation>
    </message>
    <message>
        <source>This person is on duty already on {date} from {starts} to {ends}.</source>
        <translation>Этот человек уже дежурит {date}, {starts}–{ends}.</translation>
    </message>
    <message>
        <source>Who takes turns</source>
        <translation>Кто дежурит по очереди</translation>
    </message>
    <message>
        <source>“Share out” gives each day to the next member in turn; days off are left out.</source>
        <translation>«Распределить» отдаёт каждый день следующему по очереди; выходные пропускаются.</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>does not work this time</source>
        <translation>на этот раз не работает</translation>
    </message>
    <message>
        <source>hours of voting</source>
        <translation>время голосования</translation>
    </message>
    <message>
        <source>number of seats</source>
        <translation>число мест</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Contracts, bills and scans are laid with their line on the page of papers.</source>
        <translation>Договоры, счета и сканы прикладываются к строке на странице «Документы».</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Laid on</source>
        <translation>Приложен</translation>
    </message>
    <message>
        <source>Laying the file there</source>
        <translation>Файл прикладывается</translation>
    </message>
    <message>
        <source>Nothing lies here yet. Scans and photos are made small; a PDF may have 20 pages.</source>
        <translation>Здесь пока нет файлов. Сканы и фото уменьшаются; в документе PDF может быть до 20 страниц.</translation>
    </message>
    <message>
        <source>PDF paper</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Scan, photo or PDF</source>
        <translation>Скан, фото или PDF</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>снимок</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>{of}: “{title}” laid there</source>
        <translation>{of}: приложен файл «{title}»</translation>
    </message>
    <message>
        <source>{of}: “{title}” taken away</source>
        <translation>{of}: файл «{title}» убран</translation>
    </message>
    <message>
        <source>“{title}” is larger than {kb} KB. Scan it anew with a lower resolution.</source>
        <translation>Файл «{title}» больше {kb} КБ. Отсканируйте его заново с меньшим разрешением.</translation>
    </message>
</context>
<context>
    <name>EnquiryKind</name>
    <message>
        <source>application</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>жалоба</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
</context>
<context>
    <name>EnquiryState</name>
    <message>
        <source>answered</source>
        <translation>дан ответ</translation>
    </message>
    <message>
        <source>awaits an answer</source>
        <translation>ждёт ответа</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>sent higher</source>
        <translation>передано выше</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>A cell of the matrix shows what is there and what is needed: 3/4; red is short.</source>
        <translation>В ячейке матрицы – наличие и потребность: 3/4; красным показана нехватка.</translation>
    </message>
    <message>
        <source>A serial number belongs to one thing. Enter each thing by itself.</source>
        <translation>Серийный номер принадлежит одной вещи. Внесите каждую отдельно.</translation>
    </message>
    <message>
        <source>A thing lies at one place: a precinct or another place, not both.</source>
        <translation>Вещь находится в одном месте: на участке или в другом месте, но не в обоих.</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Добавить оборудование</translation>
    </message>
    <message>
        <source>Also items that differ nowhere</source>
        <translation>Показать и предметы без расхождений</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Draft the transfer</source>
        <translation>Проект передачи</translation>
    </message>
    <message>
        <source>Enter takes the number and goes on, Ctrl+D fills down, Ctrl+V takes a range from Excel.</source>
        <translation>Enter принимает число и переходит дальше, Ctrl+D заполняет вниз, Ctrl+V вставляет ячейки из Excel.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Everything is in place (F8)</source>
        <translation>Всё на месте (F8)</translation>
    </message>
    <message>
        <source>F3 says why so many are needed: rule, what is known and since when, result, source.</source>
        <translation>F3 объясняет, почему нужно столько: правило, известные числа и их даты, итог, источник.</translation>
    </message>
    <message>
        <source>F8 in the matrix: at the selected precincts everything is in place as it is on the books.</source>
        <translation>F8 в матрице: на выбранных участках всё на месте, как по учёту.</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>In good condition</source>
        <translation>Исправно</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Items {first}–{last} of {n}</source>
        <translation>Наименования: {first}–{last} из {n}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Осмотрено</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>New item at a precinct</source>
        <translation>Новое оборудование участка</translation>
    </message>
    <message>
        <source>Next items</source>
        <translation>Следующие</translation>
    </message>
    <message>
        <source>Only what is in good condition covers a need.</source>
        <translation>Потребность покрывает только исправное оборудование.</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Участок №</translation>
    </message>
    <message>
        <source>Precinct № {no}: {item}</source>
        <translation>Участок №&#xa0;{no} – {item}</translation>
    </message>
    <message>
        <source>Previous items</source>
        <translation>Предыдущие</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Сельский округ</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Излишек</translation>
    </message>
    <message>
        <source>The list has one item of one precinct a row; the matrix has precincts down and items across.</source>
        <translation>В списке строка – одно наименование одного участка; в матрице строки – участки, столбцы – наименования.</translation>
    </message>
    <message>
        <source>This item is entered in {n} parts at the precinct. Change each part on the precinct&apos;s card.</source>
        <translation>Это оборудование записано на участке отдельными строками ({n}). Измените каждую в карточке участка.</translation>
    </message>
    <message>
        <source>To spare nearest: {givers}.</source>
        <translation>Ближайший излишек: {givers}.</translation>
    </message>
    <message>
        <source>Type a number over a cell: 3 is what is there, 3/4 both, = says that everything is in place.</source>
        <translation>Введите в ячейку число: 3 – наличие, 3/4 – наличие и потребность, = – всё на месте.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>What is not in good condition stands after a plus: 2+1/4 is two good ones and a damaged one.</source>
        <translation>Неисправное стоит после плюса: 2+1/4 – два исправных и один повреждённый.</translation>
    </message>
    <message>
        <source>{giver} – {n} ({far})</source>
        <translation>{giver} – {n} ({far})</translation>
    </message>
    <message>
        <source>“{value}” is no quantity. For example: 3, 3/4 or =.</source>
        <translation>«{value}» не похоже на количество. Например: 3, 3/4 или =.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>past</source>
        <translation>прошло</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>act №</source>
        <translation>номер акта</translation>
    </message>
    <message>
        <source>inspection sheet</source>
        <translation>лист проверки</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>photo or scan</source>
        <translation>фото или скан</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>A sheet: five digits from 1 to 5, then Enter; 0 is no answer</source>
        <translation>Лист: пять цифр от 1 до 5, затем Enter; 0 – нет ответа</translation>
    </message>
    <message>
        <source>Are the materials enough for the work?</source>
        <translation>Достаточно ли материалов для работы?</translation>
    </message>
    <message>
        <source>Are you ready for the voting day?</source>
        <translation>Готовы ли вы ко дню голосования?</translation>
    </message>
    <message>
        <source>Sheets: {n}. On average: {averages}</source>
        <translation>Листов: {n}. В среднем: {averages}</translation>
    </message>
    <message>
        <source>Were the practical cases useful?</source>
        <translation>Были ли полезны практические кейсы?</translation>
    </message>
    <message>
        <source>Were the topics clear?</source>
        <translation>Были ли темы понятны?</translation>
    </message>
    <message>
        <source>Were your questions answered?</source>
        <translation>Получили ли вы ответы на свои вопросы?</translation>
    </message>
    <message>
        <source>“{value}” is not five answers from 1 to 5. Type five digits: 54455; 0 is no answer.</source>
        <translation>«{value}» – не пять ответов от 1 до 5. Наберите пять цифр: 54455; 0 – нет ответа.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Citizens on the list</source>
        <translation>Граждан в списке</translation>
    </message>
    <message>
        <source>First-time voters</source>
        <translation>Впервые голосующие</translation>
    </message>
    <message>
        <source>Home-vote requests</source>
        <translation>Заявления на голосование вне помещения</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>слух</translation>
    </message>
    <message>
        <source>musculoskeletal</source>
        <translation>опорно-двигательный</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>зрение</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>кресло-коляска</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Earlier</source>
        <translation>Ранее</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Новые данные</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Reason to keep it</source>
        <translation>Причина оставить</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Число граждан</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>before: {n}</source>
        <translation>было: {n}</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A file “{file}” is already there. Choose another name.</source>
        <translation>Файл «{file}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>An older version of the program made the file. Open it in the program once, then repeat.</source>
        <translation>Файл создан более старой версией программы. Откройте его один раз в программе и повторите.</translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; was not found. It may have been moved or deleted.</source>
        <translation>Файл «{file}» не найден. Возможно, он перемещён или удалён.</translation>
    </message>
    <message>
        <source>Give a password of at least {n} characters.</source>
        <translation>Введите пароль не короче {n} знаков.</translation>
    </message>
    <message>
        <source>No right to write to this folder: {folder}. Choose another.</source>
        <translation>Нет права записи в папку: {folder}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Not enough disk space: {folder}. Stored data are whole. Free some space and repeat.</source>
        <translation>Не хватает места на диске: {folder}. Сохранённые данные целы. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The copy “{file}” was not written as it should be. Copy to another disk.</source>
        <translation>Копия «{file}» записана с ошибкой. Сделайте копию на другой диск.</translation>
    </message>
    <message>
        <source>The disk or the stick was taken out, or it does not answer: {folder}. Put it back and repeat.</source>
        <translation>Диск или флешка извлечены либо не отвечают: {folder}. Подключите снова и повторите.</translation>
    </message>
    <message>
        <source>The file could not be brought up to this version: {noun}. Nothing was changed; a copy lies in “{folder}”.</source>
        <translation>Файл не удалось обновить до этой версии: {noun}. Ничего не изменено, копия – в папке «{folder}».</translation>
    </message>
    <message>
        <source>The file has no user “{user}”.</source>
        <translation>В файле нет пользователя «{user}».</translation>
    </message>
    <message>
        <source>The file holds no campaign.</source>
        <translation>В файле нет кампании.</translation>
    </message>
    <message>
        <source>The file was opened only for reading.</source>
        <translation>Файл открыт только для чтения.</translation>
    </message>
    <message>
        <source>The file “{file}” is damaged. Restore it from the last copy.</source>
        <translation>Файл «{file}» повреждён. Восстановите его из последней копии.</translation>
    </message>
    <message>
        <source>The file “{file}” is on a network folder or a stick. Copy it to this computer first.</source>
        <translation>Файл «{file}» находится в сетевой папке или на флешке. Чтобы начать работу, скопируйте его на этот компьютер.</translation>
    </message>
    <message>
        <source>The file “{file}” is open: {user}, PC {pc}, since {since}. Close it there or go to that window.</source>
        <translation>Файл «{file}» открыт: {user}, компьютер – {pc}, с {since}. Закройте его там или перейдите в то окно.</translation>
    </message>
    <message>
        <source>The file “{file}” was made by a newer version of the program. Update the program.</source>
        <translation>Файл «{file}» создан более новой версией программы. Обновите программу.</translation>
    </message>
    <message>
        <source>The key file “{file}” belongs to another commission&apos;s file. Bring the right one.</source>
        <translation>Файл ключа «{file}» от файла другой комиссии. Положите рядом нужный.</translation>
    </message>
    <message>
        <source>The key file “{file}” is damaged. Open the file with the recovery code.</source>
        <translation>Файл ключа «{file}» повреждён. Откройте файл по коду восстановления.</translation>
    </message>
    <message>
        <source>The key file “{file}” is not beside the file. Bring it back or use the recovery code.</source>
        <translation>Файла ключа «{file}» нет рядом с основным файлом. Верните его на место или используйте код восстановления.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long or has a forbidden sign. Give a shorter one.</source>
        <translation>Имя «{file}» слишком длинное или содержит недопустимый знак. Дайте имя короче.</translation>
    </message>
    <message>
        <source>The recovery code does not open this file. It may belong to another file.</source>
        <translation>Код восстановления не открывает этот файл. Возможно, он от другого файла.</translation>
    </message>
    <message>
        <source>The recovery code is not right. Compare it with the paper letter by letter.</source>
        <translation>Код восстановления неверен. Сверьте его с бумагой по буквам.</translation>
    </message>
    <message>
        <source>The user “{user}” may not open this file any more. Ask the chair.</source>
        <translation>Пользователь «{user}» больше не может открыть этот файл. Обратитесь к председателю.</translation>
    </message>
    <message>
        <source>This campaign is closed and is only looked at. Choose the campaign at work to enter data.</source>
        <translation>Эта кампания закрыта, её можно только смотреть. Чтобы вводить данные, выберите кампанию в работе.</translation>
    </message>
    <message>
        <source>This file is already open on this computer. Go to the open window.</source>
        <translation>Этот файл уже открыт на этом компьютере. Перейдите в открытое окно.</translation>
    </message>
    <message>
        <source>Wrong password for the file “{file}”. Look at Caps Lock and the keyboard&apos;s language, or use the recovery code.</source>
        <translation>Неверный пароль для файла «{file}». Проверьте Caps Lock и язык клавиатуры или используйте код восстановления.</translation>
    </message>
    <message>
        <source>Your role may only look. The chair can give another.</source>
        <translation>Эта роль позволяет только просмотр. Другую роль может дать председатель.</translation>
    </message>
    <message>
        <source>“{file}” is not a copy of a commission&apos;s file, or it is damaged. Choose another copy.</source>
        <translation>«{file}» – не копия файла комиссии, или она повреждена. Выберите другую копию.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>File &quot;{file}&quot; is open in another program. Close it and try again.</source>
        <translation>Файл «{file}» открыт в другой программе. Закройте её и повторите.</translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; was not written (error {n}). Save it in another folder or on another disk.</source>
        <translation>Файл «{file}» не записан (ошибка {n}). Сохраните его в другую папку или на другой диск.</translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; was not written whole. Save it on another disk.</source>
        <translation>Файл «{file}» записан не полностью. Сохраните его на другой диск.</translation>
    </message>
    <message>
        <source>No right to write to this folder: {folder}. Choose another folder.</source>
        <translation>Нет права записи в папку: {folder}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Not enough disk space: {need} MB needed, {free} MB free. Free some space or choose another disk.</source>
        <translation>Не хватает места на диске: нужно {need} МБ, есть {free} МБ. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>The folder was not found: {folder}. Choose another folder.</source>
        <translation>Папка не найдена: {folder}. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>FirstMeeting</name>
    <message>
        <source>Hours of work of the commission</source>
        <translation>О времени работы комиссии</translation>
    </message>
    <message>
        <source>Number of seats of the precinct commissions</source>
        <translation>О числе членов участковых комиссий</translation>
    </message>
    <message>
        <source>Other hours of voting at single precincts</source>
        <translation>Об ином времени голосования на отдельных участках</translation>
    </message>
    <message>
        <source>Plan of work of the commission</source>
        <translation>О плане работы комиссии</translation>
    </message>
    <message>
        <source>Precincts that do not work this time</source>
        <translation>Об участках, которые на этот раз не работают</translation>
    </message>
    <message>
        <source>Schedule of training of the precinct commissions</source>
        <translation>О графике обучения членов участковых комиссий</translation>
    </message>
    <message>
        <source>Sharing of duties among the members of the commission</source>
        <translation>О распределении обязанностей между членами комиссии</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>A person&apos;s data erased. Basis: {basis}</source>
        <translation>Стёрты данные лица. Основание: {basis}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Erase the data of a person</source>
        <translation>Стереть данные лица</translation>
    </message>
    <message>
        <source>Erase the data…</source>
        <translation>Стереть данные…</translation>
    </message>
    <message>
        <source>Name the paper that demands it: its number and day.</source>
        <translation>Укажите документ-основание: номер и дату.</translation>
    </message>
    <message>
        <source>Only the chair erases the data of a person.</source>
        <translation>Стирать данные лица может только председатель.</translation>
    </message>
    <message>
        <source>Paper that demands it: number and day</source>
        <translation>Документ-основание: номер, дата</translation>
    </message>
    <message>
        <source>Surname, to be sure</source>
        <translation>Фамилия – для подтверждения</translation>
    </message>
    <message>
        <source>The data were erased. Delete the copies on other disks and these former files: {files}.</source>
        <translation>Данные стёрты. Удалите вручную копии на других дисках и эти прежние файлы: {files}.</translation>
    </message>
    <message>
        <source>The data were erased. Delete the copies on other disks by hand.</source>
        <translation>Данные стёрты. Копии на других дисках удалите вручную.</translation>
    </message>
    <message>
        <source>The surname is not the same. Type it as it stands in the list.</source>
        <translation>Фамилия не совпадает. Наберите её так, как в списке.</translation>
    </message>
    <message>
        <source>{person}: name, telephones and all that is known leave the lists, the journal, the search and the copies beside the file. The post stays in past reports without the name. This cannot be undone.</source>
        <translation>{person}: имя, телефоны и прочие данные стираются из списков, журнала, поиска и копий рядом с файлом. В прошлых отчётах должность остаётся без имени. Это действие нельзя отменить.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Обязательное поле</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Unsaved changes. Save them, or go once more to leave them.</source>
        <translation>Есть несохранённые изменения. Сохраните их или нажмите ещё раз, чтобы уйти без сохранения.</translation>
    </message>
</context>
<context>
    <name>FormKind</name>
    <message>
        <source>Absentee certificates</source>
        <translation>Открепительные удостоверения</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Другие бланки</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Пломбы</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>distance</source>
        <translation>дистанционно</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>смешанный</translation>
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
        <translation>Неполный бюллетень</translation>
    </message>
    <message>
        <source>Absentee certificates are issued from {date} on. Give a reason to keep it.</source>
        <translation>Открепительные удостоверения выдаются начиная с {date}. Чтобы оставить, укажите причину.</translation>
    </message>
    <message>
        <source>Absentee certificates stop on {date} at 18:00. Give a reason to keep it.</source>
        <translation>Выдача открепительных удостоверений заканчивается {date} в 18:00. Чтобы оставить, укажите причину.</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Acts of numbered forms</source>
        <translation>Акты нумерованных бланков</translation>
    </message>
    <message>
        <source>Add act</source>
        <translation>Добавить акт</translation>
    </message>
    <message>
        <source>An act is entered once: who gave, who took, which numbers, packs, seals, escort, hour.</source>
        <translation>Акт вносится один раз: кто передал, кто принял, номера, пачки, пломбы, сопровождение, час.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Ballot plan</source>
        <translation>План бюллетеней</translation>
    </message>
    <message>
        <source>By precinct</source>
        <translation>По участкам</translation>
    </message>
    <message>
        <source>By precinct: type what was issued and spoiled today; the difference must come to nought.</source>
        <translation>По участкам: введите, сколько выдано и испорчено сегодня; в итоге разница должна стать нулевой.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Испорчено</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Раздать</translation>
    </message>
    <message>
        <source>Hand out by plan</source>
        <translation>Раздать по плану</translation>
    </message>
    <message>
        <source>Hand out gives every precinct the next numbers of the store, each with an act of its own.</source>
        <translation>«Раздать» даёт каждому участку следующие номера со склада, каждому – своим актом.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Issue of the day</source>
        <translation>Выдача за день</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Issued this day</source>
        <translation>Выдано в этот день</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>List figures up to</source>
        <translation>Списки на дату не позже</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>Новый акт</translation>
    </message>
    <message>
        <source>No precinct has anything left.</source>
        <translation>Ни на одном участке остатка нет.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Numbers are typed as they stand on the act: 1-500; 701-750.</source>
        <translation>Номера вводятся как в акте: 1-500; 701-750.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>On the list: {listed}</source>
        <translation>В списке: {listed}</translation>
    </message>
    <message>
        <source>On the way and in keeping</source>
        <translation>В пути и на хранении</translation>
    </message>
    <message>
        <source>Only forms are counted here: no names of voters, no votes, no results.</source>
        <translation>Здесь считаются только бланки: ни имён избирателей, ни голосов, ни итогов.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пачек</translation>
    </message>
    <message>
        <source>Place of keeping</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Police escort</source>
        <translation>Сопровождение полиции</translation>
    </message>
    <message>
        <source>Precinct № {no} received {a}, but {b} would be issued, spoiled and returned.</source>
        <translation>Участок №&#xa0;{no}: получено {a}, а выданных, испорченных и возвращённых выходит {b}.</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Печать акта</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Печать плана</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Received {a}, issued {b}, spoiled {c}, returned {d}, difference {e}</source>
        <translation>Получено {a}, выдано {b}, испорчено {c}, возвращено {d}, расхождение {e}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Say which precinct this act is about.</source>
        <translation>Укажите, к какому участку относится акт.</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>Номера пломб</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Signed by the giver</source>
        <translation>Подписал передающий</translation>
    </message>
    <message>
        <source>Signed by the taker</source>
        <translation>Подписал принимающий</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Испорчено</translation>
    </message>
    <message>
        <source>Spoiled this day</source>
        <translation>Испорчено в этот день</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Принять остаток</translation>
    </message>
    <message>
        <source>The act is dated outside D−3 … D−1: {date}. Give a reason to keep it.</source>
        <translation>Бюллетени передаются участку за 3–1 дня до голосования, а дата акта: {date}. Чтобы оставить, укажите причину.</translation>
    </message>
    <message>
        <source>The act of {date} says how many forms, but not which numbers.</source>
        <translation>В акте от {date} указано количество бланков, но не их номера.</translation>
    </message>
    <message>
        <source>The last number is smaller than the first: {value}.</source>
        <translation>Последний номер меньше первого: {value}.</translation>
    </message>
    <message>
        <source>The numbers make {a}, the quantity says {b}.</source>
        <translation>По номерам выходит {a}, а в количестве указано {b}.</translation>
    </message>
    <message>
        <source>The numbers overlap: {value}.</source>
        <translation>Номера пересекаются: {value}.</translation>
    </message>
    <message>
        <source>The plan of ballots is the list figure of a named day and one per cent of reserve.</source>
        <translation>План бюллетеней – число по списку на названный день и один процент резерва.</translation>
    </message>
    <message>
        <source>The store holds {a} numbers, {b} are needed.</source>
        <translation>На складе номеров: {a}, нужно: {b}.</translation>
    </message>
    <message>
        <source>There are more damaged than in all: {a} of {b}.</source>
        <translation>Испорченных больше, чем всего: {a} из {b}.</translation>
    </message>
    <message>
        <source>There is a gap in the numbers received: {numbers}.</source>
        <translation>В полученных номерах пропуск: {numbers}.</translation>
    </message>
    <message>
        <source>There is nothing to hand out: no precinct has a quantity.</source>
        <translation>Передавать нечего: ни у одного участка не указано количество.</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что передаётся</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не сходится</translation>
    </message>
    <message>
        <source>by precincts: {ballots}</source>
        <translation>по участкам: {ballots}</translation>
    </message>
    <message>
        <source>by the whole list: {ballots}</source>
        <translation>по всему списку: {ballots}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписан</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>участок №&#xa0;{no}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>the district commission</source>
        <translation>районная комиссия</translation>
    </message>
    <message>
        <source>to each precinct</source>
        <translation>на участок</translation>
    </message>
    <message>
        <source>without a list figure: {n}</source>
        <translation>без числа по списку: {n}</translation>
    </message>
    <message>
        <source>{kind}: act of {date} changed</source>
        <translation>{kind}: изменён акт от {date}</translation>
    </message>
    <message>
        <source>{kind}: act of {date} entered</source>
        <translation>{kind}: внесён акт от {date}</translation>
    </message>
    <message>
        <source>{kind}: act of {date} taken out</source>
        <translation>{kind}: акт от {date} убран из списка</translation>
    </message>
    <message>
        <source>{kind}: handed to precincts, {n} acts</source>
        <translation>{kind}: переданы участкам, актов: {n}</translation>
    </message>
    <message>
        <source>{kind}: precinct № {no}, {date}</source>
        <translation>{kind}: участок №&#xa0;{no}, {date}</translation>
    </message>
    <message>
        <source>{kind}: the rest taken back, {n} acts</source>
        <translation>{kind}: остаток принят обратно, актов: {n}</translation>
    </message>
    <message>
        <source>{kind}: {n} precincts, {date}</source>
        <translation>{kind}: участков {n}, {date}</translation>
    </message>
    <message>
        <source>“{value}” is not a row of numbers. For example: 00001–00500, 00701–00750.</source>
        <translation>«{value}» не похоже на ряд номеров. Например: 00001–00500, 00701–00750.</translation>
    </message>
    <message>
        <source>№ {no}</source>
        <translation>№&#xa0;{no}</translation>
    </message>
    <message>
        <source>№ {numbers} are not there: {place} did not have them on {date}.</source>
        <translation>№&#xa0;{numbers} там нет: {place} на {date} их не имел.</translation>
    </message>
    <message>
        <source>№ {numbers} were already given to {place} on {date}.</source>
        <translation>№&#xa0;{numbers} уже переданы: {place}, {date}.</translation>
    </message>
    <message>
        <source>№ {numbers} were already received on {date}.</source>
        <translation>№&#xa0;{numbers} уже были получены {date}.</translation>
    </message>
    <message>
        <source>№ {numbers} were handed out but never received from above.</source>
        <translation>№&#xa0;{numbers} переданы участку, но сверху не поступали.</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Дата назначения</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Choose the district or city.</source>
        <translation>Выберите район или город.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Создать файл</translation>
    </message>
    <message>
        <source>District or city</source>
        <translation>Район или город</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Election of {date}</source>
        <translation>Выборы {date}</translation>
    </message>
    <message>
        <source>Enter the day of the call. For example: 15.03.2026.</source>
        <translation>Введите дату назначения голосования. Например: 15.03.2026.</translation>
    </message>
    <message>
        <source>Enter the voting day. For example: 15.03.2026.</source>
        <translation>Введите день голосования. Например: 15.03.2026.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>New commission&apos;s file</source>
        <translation>Новый файл комиссии</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Referendum</source>
        <translation>Референдум</translation>
    </message>
    <message>
        <source>Referendum of {date}</source>
        <translation>Референдум {date}</translation>
    </message>
    <message>
        <source>Search: district or city</source>
        <translation>Поиск: район или город</translation>
    </message>
    <message>
        <source>The file was made</source>
        <translation>Создание файла</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Пароли не совпадают. Введите один и тот же пароль дважды.</translation>
    </message>
    <message>
        <source>There is no district or city with the code “{code}”.</source>
        <translation>Района или города с кодом «{code}» нет.</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Место файла</translation>
    </message>
    <message>
        <source>the same once more</source>
        <translation>ещё раз</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>1. Create your commission&apos;s file: district, voting day, password.</source>
        <translation>1. Создайте файл комиссии: район, день голосования, пароль.</translation>
    </message>
    <message>
        <source>2. Drop your workbook of precincts or members on the window.</source>
        <translation>2. Перетащите в окно книгу Excel со списком участков или членов комиссий.</translation>
    </message>
    <message>
        <source>3. Look at the register on the screen and print it.</source>
        <translation>3. Просмотрите реестр на экране и напечатайте его.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Новый файл…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Последние файлы</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>The file lies on this computer, is encrypted and needs no network and no administrator&apos;s rights.</source>
        <translation>Файл хранится на этом компьютере в зашифрованном виде; ему не нужны ни сеть, ни права администратора.</translation>
    </message>
    <message>
        <source>Work of election and referendum commissions</source>
        <translation>Работа избирательных комиссий и комиссий референдума</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Closed</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>нет подтверждения</translation>
    </message>
    <message>
        <source>only {known}</source>
        <translation>только {known}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n commissions</source>
        <translation>
            <numerusform>%n комиссия</numerusform>
            <numerusform>%n комиссии</numerusform>
            <numerusform>%n комиссий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups clash</source>
        <translation>
            <numerusform>%n группа с накладкой</numerusform>
            <numerusform>%n группы с накладками</numerusform>
            <numerusform>%n групп с накладками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups planned</source>
        <translation>
            <numerusform>Запланирована %n группа</numerusform>
            <numerusform>Запланированы %n группы</numerusform>
            <numerusform>Запланировано %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were neither trained nor have a group</source>
        <translation>
            <numerusform>Не обучен и без группы %n член комиссии</numerusform>
            <numerusform>Не обучены и без группы %n члена комиссии</numerusform>
            <numerusform>Не обучены и без группы %n членов комиссии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>A card is a group: drag it to another day or hall, or press Alt and an arrow; Enter opens it.</source>
        <translation>Карточка – группа: перетащите её на другой день или в другой зал либо нажмите Alt и стрелку; Enter открывает.</translation>
    </message>
    <message>
        <source>Below stands who has no group yet, and what is wrong with the card at hand.</source>
        <translation>Внизу – у кого ещё нет группы и что не так с выбранной карточкой.</translation>
    </message>
    <message>
        <source>Board of groups</source>
        <translation>Доска групп</translation>
    </message>
    <message>
        <source>Every member was trained or has a group.</source>
        <translation>Каждый член комиссии обучен или имеет группу.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Grey columns are days off; the hours of lessons stand in the card of the hall.</source>
        <translation>Серые столбцы – выходные; часы уроков указаны в карточке зала.</translation>
    </message>
    <message>
        <source>Group moved to {date}, {hour}</source>
        <translation>Группа перенесена: {date}, {hour}</translation>
    </message>
    <message>
        <source>Have groups proposed</source>
        <translation>Предложить группы</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Minutes a group</source>
        <translation>Минут на группу</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>Не более, человек</translation>
    </message>
    <message>
        <source>Plan these groups</source>
        <translation>Запланировать эти группы</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Propose groups…</source>
        <translation>Предложить группы…</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>Составляются группы</translation>
    </message>
    <message>
        <source>Red: two groups in one hall, a room too small, a person or a trainer in two places, lessons.</source>
        <translation>Красное: две группы в одном зале, тесный зал, человек или тренер в двух местах, время уроков.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>The law on the referendum and the work of a precinct commission</source>
        <translation>Законодательство о референдуме и работа участковой комиссии</translation>
    </message>
    <message>
        <source>There is no hall yet. Enter one with its seats, then have groups proposed.</source>
        <translation>Залов ещё нет. Введите зал с числом мест, затем предложите группы.</translation>
    </message>
    <message>
        <source>Trainers, one after a comma</source>
        <translation>Тренеры через запятую</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Предыдущая неделя</translation>
    </message>
    <message>
        <source>Without a place: {commissions}. Add a hall, days or a larger group.</source>
        <translation>Без места: {commissions}. Добавьте зал, дни или увеличьте группу.</translation>
    </message>
    <message>
        <source>Writing the groups down</source>
        <translation>Группы записываются</translation>
    </message>
    <message>
        <source>group {n}</source>
        <translation>группа {n}</translation>
    </message>
    <message>
        <source>without a hall</source>
        <translation>без зала</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{groups} for {people}, from {first} to {last}.</source>
        <translation>{groups}, {people}: с {first} по {last}.</translation>
    </message>
    <message>
        <source>{listed} people</source>
        <translation>людей: {listed}</translation>
    </message>
    <message>
        <source>{n} seats</source>
        <translation>мест: {n}</translation>
    </message>
    <message>
        <source>{present} of {listed} came</source>
        <translation>пришли {present}/{listed}</translation>
    </message>
    <message>
        <source>{step} of {total} groups</source>
        <translation>{step} из {total} групп</translation>
    </message>
    <message>
        <source>{step} of {total} groups written down</source>
        <translation>Записано групп: {step} из {total}</translation>
    </message>
    <message>
        <source>“Propose” puts all who have no group into groups by okrug, hall and hour; Undo takes it back.</source>
        <translation>«Предложить» распределяет всех без группы по округам, залам и часам; «Отменить» возвращает как было.</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>It is this member</source>
        <translation>Это этот член комиссии</translation>
    </message>
    <message>
        <source>Member of a commission</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Who is “{guest}”?</source>
        <translation>Кто такой «{guest}»?</translation>
    </message>
</context>
<context>
    <name>Halls</name>
    <message>
        <source>A hall has seats, an okrug, and the hours in which it is free.</source>
        <translation>У зала есть места, округ и часы, когда он свободен.</translation>
    </message>
    <message>
        <source>Add a hall</source>
        <translation>Добавить зал</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Здание</translation>
    </message>
    <message>
        <source>Free on Saturdays</source>
        <translation>Свободен по субботам</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Hall changed: {name}</source>
        <translation>Зал изменён: {name}</translation>
    </message>
    <message>
        <source>Hall entered: {name}</source>
        <translation>Зал внесён: {name}</translation>
    </message>
    <message>
        <source>Hall taken out: {name}</source>
        <translation>Зал убран: {name}</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Залы</translation>
    </message>
    <message>
        <source>Halls stay for the next campaign; Del takes one out of use.</source>
        <translation>Залы остаются на следующую кампанию; Del убирает зал.</translation>
    </message>
    <message>
        <source>New hall</source>
        <translation>Новый зал</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>On school days it is free after lessons, usually from 15:00; on Saturdays from the morning.</source>
        <translation>В учебные дни зал свободен после уроков, обычно с 15:00; по субботам – с утра.</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Сельский округ</translation>
    </message>
    <message>
        <source>Saturdays from</source>
        <translation>По субботам с</translation>
    </message>
    <message>
        <source>Saturdays to</source>
        <translation>По субботам до</translation>
    </message>
    <message>
        <source>School days from</source>
        <translation>В учебные дни с</translation>
    </message>
    <message>
        <source>School days to</source>
        <translation>В учебные дни до</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>The board turns a group red that does not fit into its hall or its hours.</source>
        <translation>Группа, которая не помещается в зал или в его часы, на доске краснеет.</translation>
    </message>
    <message>
        <source>The hall is free until an hour before it is free from.</source>
        <translation>Конец свободного времени раньше его начала.</translation>
    </message>
    <message>
        <source>When it is free</source>
        <translation>Когда свободен</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close the help</source>
        <translation>Закрыть справку</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who changed</source>
        <translation>Кто изменил</translation>
    </message>
    <message>
        <source>{action} (undone)</source>
        <translation>{action} (отменено)</translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <source>owner of the building</source>
        <translation>владелец здания</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>другой владелец</translation>
    </message>
    <message>
        <source>the akimat</source>
        <translation>акимат</translation>
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
        <translation>Мешки прибыли</translation>
    </message>
    <message>
        <source>Bags left</source>
        <translation>Мешки выехали</translation>
    </message>
    <message>
        <source>Boxes looked at, seals whole</source>
        <translation>Ящики осмотрены, пломбы целы</translation>
    </message>
    <message>
        <source>Members are on the spot</source>
        <translation>Члены комиссии на месте</translation>
    </message>
    <message>
        <source>Notice of 08:00</source>
        <translation>Сообщение на 08:00</translation>
    </message>
    <message>
        <source>Notice of 10:00</source>
        <translation>Сообщение на 10:00</translation>
    </message>
    <message>
        <source>Notice of 12:00; applications for the home end</source>
        <translation>Сообщение на 12:00; приём заявлений о голосовании вне помещения окончен</translation>
    </message>
    <message>
        <source>Notice of 14:00</source>
        <translation>Сообщение на 14:00</translation>
    </message>
    <message>
        <source>Notice of 16:00</source>
        <translation>Сообщение на 16:00</translation>
    </message>
    <message>
        <source>Notice of 18:00</source>
        <translation>Сообщение на 18:00</translation>
    </message>
    <message>
        <source>Precinct opened</source>
        <translation>Участок открыт</translation>
    </message>
    <message>
        <source>Questions of the night</source>
        <translation>Ночные вопросы</translation>
    </message>
    <message>
        <source>Voting ended</source>
        <translation>Голосование окончено</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>прибыл</translation>
    </message>
    <message>
        <source>left</source>
        <translation>выехал</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ночь</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Another table begins in row {n} and was not read. Move it to a sheet of its own.</source>
        <translation>В строке {n} начинается другая таблица, она не прочитана. Перенесите её на отдельный лист.</translation>
    </message>
    <message>
        <source>Another, new</source>
        <translation>Другая, новая</translation>
    </message>
    <message>
        <source>Attendance of a seminar</source>
        <translation>Посещаемость семинара</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>Выбор книги Excel</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>Выбрать книгу…</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Columns hidden in the workbook were read as well: {value}.</source>
        <translation>Скрытые столбцы книги тоже прочитаны: {value}.</translation>
    </message>
    <message>
        <source>Columns: each column beside the field it was taken for, with values from under it. F4 corrects it.</source>
        <translation>«Столбцы»: рядом с каждым столбцом – его поле и значения. F4 исправляет соответствие.</translation>
    </message>
    <message>
        <source>Columns: {n}</source>
        <translation>Столбцы: {n}</translation>
    </message>
    <message>
        <source>Commission members</source>
        <translation>Члены комиссий</translation>
    </message>
    <message>
        <source>Data were changed after “{file}” was read. Read it again, then take it in.</source>
        <translation>После чтения файла «{file}» данные изменились. Прочитайте его снова, затем импортируйте.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Drop a workbook anywhere on the window, or choose it here; Ctrl+V pastes a copied table.</source>
        <translation>Перетащите книгу Excel в любое место окна или выберите её здесь; Ctrl+V вставляет скопированную таблицу.</translation>
    </message>
    <message>
        <source>Drop a workbook here</source>
        <translation>Перетащите книгу Excel сюда</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>File “{file}” could not be read within {seconds} seconds. Split it into several files.</source>
        <translation>Файл «{file}» не удалось прочитать за отведённое время ({seconds} с). Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>File “{file}” has no filled rows. Check that it is the right file.</source>
        <translation>В файле «{file}» нет заполненных строк. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>File “{file}” has no sheet “{sheet}”. Choose another sheet.</source>
        <translation>В файле «{file}» нет листа «{sheet}». Выберите другой лист.</translation>
    </message>
    <message>
        <source>File “{file}” has no table. Only the tables of a Word document can be taken in.</source>
        <translation>В файле «{file}» нет таблицы. Из документа Word загружаются только таблицы.</translation>
    </message>
    <message>
        <source>File “{file}” holds content that no office program writes, so it is not opened. Ask the sender for a new one.</source>
        <translation>В файле «{file}» есть то, чего офисные программы не пишут, поэтому он не открыт. Запросите у отправителя новый файл.</translation>
    </message>
    <message>
        <source>File “{file}” holds more than {rows} rows or {columns} columns. Split it into several files.</source>
        <translation>Файл «{file}» слишком велик: предел – строк {rows} или столбцов {columns}. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>File “{file}” is an old Word document. Open it in Word, save it as .docx and take that in.</source>
        <translation>«{file}» – старый документ Word. Откройте его в Word, сохраните как .docx и импортируйте этот файл.</translation>
    </message>
    <message>
        <source>File “{file}” is damaged and cannot be read. Open it in Excel, save it under a new name and try again.</source>
        <translation>Файл «{file}» повреждён и не читается. Откройте его в Excel, сохраните под новым именем и повторите.</translation>
    </message>
    <message>
        <source>File “{file}” is larger than {limit} MB. Split it into several files.</source>
        <translation>Файл «{file}» больше {limit}&#xa0;МБ. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>File “{file}” is not a workbook. Files .xlsx, .xls, .ods, .docx, .csv and .txt can be taken in.</source>
        <translation>«{file}» – не файл таблицы. Импортировать можно файлы .xlsx, .xls, .ods, .docx, .csv и .txt.</translation>
    </message>
    <message>
        <source>File “{file}” is open in another program. Close it and try again.</source>
        <translation>Файл «{file}» открыт в другой программе. Закройте её и повторите.</translation>
    </message>
    <message>
        <source>File “{file}” is protected by a password. Open it in Excel, save it without the password and try again.</source>
        <translation>Файл «{file}» защищён паролем. Откройте его в Excel, сохраните без пароля и повторите.</translation>
    </message>
    <message>
        <source>File “{file}” was not found. It may have been moved or deleted.</source>
        <translation>Файл «{file}» не найден. Возможно, он перемещён или удалён.</translation>
    </message>
    <message>
        <source>File “{file}”: the header row was not recognised. Point to the row with the names of the columns.</source>
        <translation>Файл «{file}»: строка заголовков не распознана. Укажите строку с названиями столбцов.</translation>
    </message>
    <message>
        <source>Formulas without a kept result: {value}. Open the file in Excel, save it and take it in again.</source>
        <translation>Ячейки с формулами без сохранённого результата: {value}. Откройте файл в Excel, сохраните и импортируйте снова.</translation>
    </message>
    <message>
        <source>Head in the workbook</source>
        <translation>Заголовок в книге</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Links to other workbooks were not followed.</source>
        <translation>Ссылки на другие книги не открывались.</translation>
    </message>
    <message>
        <source>Lists of precincts, members, equipment, attendance and test results: .xlsx, .xls, .ods, .docx, .csv</source>
        <translation>Списки участков, членов комиссий, оборудования, посещаемости и результатов тестирования: .xlsx, .xls, .ods, .docx, .csv</translation>
    </message>
    <message>
        <source>Make a template to send out…</source>
        <translation>Создать шаблон…</translation>
    </message>
    <message>
        <source>No column was recognised as “{column}”. Choose it.</source>
        <translation>Столбец «{column}» не распознан. Выберите его.</translation>
    </message>
    <message>
        <source>No header row was recognised; the columns were taken by their values. Check them.</source>
        <translation>Строка заголовков не распознана; столбцы определены по значениям. Проверьте их.</translation>
    </message>
    <message>
        <source>No table was copied. Copy the table with its header row, then paste it here.</source>
        <translation>Таблица не скопирована. Скопируйте таблицу вместе со строкой заголовков и вставьте её здесь.</translation>
    </message>
    <message>
        <source>Nothing is written before Accept; the whole import is one step and can be undone.</source>
        <translation>До нажатия «Принять» ничего не записывается; весь импорт – один шаг, его можно отменить.</translation>
    </message>
    <message>
        <source>Nothing is written before you accept it, and it can be undone.</source>
        <translation>До принятия ничего не записывается, и импорт можно отменить.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Review and press Accept.</source>
        <translation>Пока ничего не записано. Просмотрите изменения и нажмите «Принять».</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Ничего не записано: это пробный прогон.</translation>
    </message>
    <message>
        <source>Other sheets were not read: {value}.</source>
        <translation>Другие листы не прочитаны: {value}.</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>Please choose:</source>
        <translation>Выберите:</translation>
    </message>
    <message>
        <source>Precinct numbers stand only in the first row of each commission; the rows below were given them.</source>
        <translation>Номер участка стоит только в первой строке каждой комиссии; строкам ниже он присвоен.</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовал</translation>
    </message>
    <message>
        <source>Problems: errors stop a value or a row, warnings are taken in and should be looked at.</source>
        <translation>«Сообщения»: при ошибке значение или строка не загружается; с предупреждением загружается, но его нужно просмотреть.</translation>
    </message>
    <message>
        <source>Problems: {n}</source>
        <translation>Сообщения: {n}</translation>
    </message>
    <message>
        <source>Read {read} rows: {new} new, {chg} changed, {same} same, {rej} rejected.</source>
        <translation>Прочитано строк: {read}. Новых – {new}, изменённых – {chg}, без изменений – {same}, отклонённых – {rej}.</translation>
    </message>
    <message>
        <source>Reading “{file}”:</source>
        <translation>Чтение файла «{file}»:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Rejected rows are in {file}. Mend them and import again.</source>
        <translation>Отклонённые строки сохранены в файл {file}. Исправьте их и загрузите снова.</translation>
    </message>
    <message>
        <source>Rejected rows can be saved as a workbook, mended there and taken in again.</source>
        <translation>Отклонённые строки можно сохранить в книгу Excel, исправить и загрузить снова.</translation>
    </message>
    <message>
        <source>Results of tests</source>
        <translation>Результаты тестирования</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row {row} is a vacancy; it gives no person.</source>
        <translation>Строка {row} – вакансия, человек не указан.</translation>
    </message>
    <message>
        <source>Row {row} is hidden in the workbook. Check that it belongs to the list.</source>
        <translation>Строка {row} скрыта в книге. Проверьте, относится ли она к списку.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}” is empty. Fill it in.</source>
        <translation>Строка {row}, столбец «{column}» пуст. Заполните его.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: Latin letters in “{value}” were replaced with Cyrillic ones.</source>
        <translation>Строка {row}, столбец «{column}»: латинские буквы в «{value}» заменены кириллическими.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a date stands instead of a score. Write the score in digits.</source>
        <translation>Строка {row}, столбец «{column}»: вместо баллов стоит дата. Напишите баллы цифрами.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a formula stands where words belong: “{value}”.</source>
        <translation>Строка {row}, столбец «{column}»: на месте текста стоит формула: «{value}».</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a quantity cannot be below zero: {value}.</source>
        <translation>Строка {row}, столбец «{column}»: количество не может быть меньше нуля: {value}.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a score cannot be below zero: {value}.</source>
        <translation>Строка {row}, столбец «{column}»: баллы не могут быть меньше нуля: {value}.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: letters written in two parts were joined.</source>
        <translation>Строка {row}, столбец «{column}»: буквы, записанные двумя знаками, объединены.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: the number {value} was read as {date}.</source>
        <translation>Строка {row}, столбец «{column}»: число {value} прочитано как {date}.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: the text is too long to be taken in.</source>
        <translation>Строка {row}, столбец «{column}»: текст слишком длинный и не будет загружен.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: there is no score.</source>
        <translation>Строка {row}, столбец «{column}»: баллов нет.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is approximate. It was read as {n}.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» – приблизительное число. Прочитано как {n}.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is no kind of precinct. For example: жабық.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» – не вид участка. Например: закрытый.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a date. For example: 15.03.2026.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» не похоже на дату. Например: 15.03.2026.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a name of a person. Correct it.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» не похоже на имя человека. Исправьте.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a number. Write it in digits.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» не похоже на число. Напишите цифрами.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a precinct number. For example: 842.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» не похоже на номер участка. Например: 842.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a quantity. Write it in digits.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» не похоже на количество. Напишите цифрами.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a score.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» не похоже на баллы.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a telephone number. For example: 8 700 000 00 00.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» не похоже на номер телефона. Например: 8 700&#xa0;000 00 00.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is only a year. Write the day too.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» – только год. Укажите день и месяц.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was read as 1.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» прочитано как 1.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was read as {date}.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» прочитано как {date}.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was read as {n}. Check it.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» прочитано как {n}. Проверьте.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was turned into points: {n}.</source>
        <translation>Строка {row}, столбец «{column}»: «{value}» пересчитано в баллы: {n}.</translation>
    </message>
    <message>
        <source>Row {row}: IIN is wrong: the control digit does not match.</source>
        <translation>Строка {row}: ИИН неверен: не сходится контрольная цифра.</translation>
    </message>
    <message>
        <source>Row {row}: a letter stood in the IIN instead of a digit; it was corrected.</source>
        <translation>Строка {row}: в ИИН вместо цифры стояла буква, она исправлена.</translation>
    </message>
    <message>
        <source>Row {row}: a reason of absence is given: “{value}”.</source>
        <translation>Строка {row}: указана причина отсутствия: «{value}».</translation>
    </message>
    <message>
        <source>Row {row}: an IIN has 12 digits, here it is “{value}”.</source>
        <translation>Строка {row}: в ИИН 12 цифр, здесь – «{value}».</translation>
    </message>
    <message>
        <source>Row {row}: besides the precinct number there are words: “{value}”. It was read as {n}.</source>
        <translation>Строка {row}: кроме номера участка есть слова: «{value}». Прочитано как {n}.</translation>
    </message>
    <message>
        <source>Row {row}: inventory number {value} is also in row {row2}.</source>
        <translation>Строка {row}: инвентарный номер {value} есть и в строке {row2}.</translation>
    </message>
    <message>
        <source>Row {row}: it is not marked whether the person was present.</source>
        <translation>Строка {row}: присутствие не отмечено.</translation>
    </message>
    <message>
        <source>Row {row}: it is not sure which of the stored records is meant. Please choose.</source>
        <translation>Строка {row}: неясно, какая из сохранённых записей имеется в виду. Выберите.</translation>
    </message>
    <message>
        <source>Row {row}: left out, as was decided.</source>
        <translation>Строка {row}: пропущена по выбору.</translation>
    </message>
    <message>
        <source>Row {row}: only initials are given: “{value}”. Write the name in full.</source>
        <translation>Строка {row}: указаны только инициалы: «{value}». Напишите имя полностью.</translation>
    </message>
    <message>
        <source>Row {row}: precinct number “{value}” has a letter or a second number. Check it.</source>
        <translation>Строка {row}: в номере участка «{value}» есть буква или второй номер. Проверьте.</translation>
    </message>
    <message>
        <source>Row {row}: precinct {no} already has a chair in row {row2}.</source>
        <translation>Строка {row}: у участка №&#xa0;{no} уже есть председатель в строке {row2}.</translation>
    </message>
    <message>
        <source>Row {row}: precinct {no} is also in row {row2}. Leave one of them.</source>
        <translation>Строка {row}: участок №&#xa0;{no} есть и в строке {row2}. Оставьте одну.</translation>
    </message>
    <message>
        <source>Row {row}: precinct {value} is not in the register of this commission.</source>
        <translation>Строка {row}: участка №&#xa0;{value} нет в реестре этой комиссии.</translation>
    </message>
    <message>
        <source>Row {row}: the IIN cannot be restored from {value}.</source>
        <translation>Строка {row}: ИИН в таком виде восстановить нельзя: {value}. Введите его заново.</translation>
    </message>
    <message>
        <source>Row {row}: the IIN had lost its leading zero; it was put back.</source>
        <translation>Строка {row}: у ИИН потерян первый ноль, он восстановлен.</translation>
    </message>
    <message>
        <source>Row {row}: the Kazakh letters of “{value}” may be lost. Check the name.</source>
        <translation>Строка {row}: в «{value}» могли потеряться казахские буквы. Проверьте имя.</translation>
    </message>
    <message>
        <source>Row {row}: the birth date does not agree with the IIN.</source>
        <translation>Строка {row}: дата рождения не согласуется с ИИН.</translation>
    </message>
    <message>
        <source>Row {row}: the commission of precinct {no} has no chair.</source>
        <translation>Строка {row}: в комиссии участка №&#xa0;{no} нет председателя.</translation>
    </message>
    <message>
        <source>Row {row}: the commission of precinct {no} has no secretary.</source>
        <translation>Строка {row}: в комиссии участка №&#xa0;{no} нет секретаря.</translation>
    </message>
    <message>
        <source>Row {row}: the condition “{value}” is not known. For example: жарамды.</source>
        <translation>Строка {row}: состояние «{value}» неизвестно. Например: исправно.</translation>
    </message>
    <message>
        <source>Row {row}: the day of the seminar is not given.</source>
        <translation>Строка {row}: дата семинара не указана.</translation>
    </message>
    <message>
        <source>Row {row}: the district&apos;s code was added to the number “{value}”.</source>
        <translation>Строка {row}: к номеру «{value}» добавлен телефонный код района.</translation>
    </message>
    <message>
        <source>Row {row}: the highest possible score is not given.</source>
        <translation>Строка {row}: максимальный балл не указан.</translation>
    </message>
    <message>
        <source>Row {row}: the mark is of {day}, the seminar of {seminar}. Choose the seminar of that day.</source>
        <translation>Строка {row}: дата отметки – {day}, дата семинара – {seminar}. Выберите семинар этого дня.</translation>
    </message>
    <message>
        <source>Row {row}: the okrug “{value}” is not known in this district. Correct its name.</source>
        <translation>Строка {row}: в этом районе нет округа «{value}». Исправьте название.</translation>
    </message>
    <message>
        <source>Row {row}: the okrug “{value}” was taken for “{known}”. Check it.</source>
        <translation>Строка {row}: округ «{value}» принят за «{known}». Проверьте.</translation>
    </message>
    <message>
        <source>Row {row}: the post is not given.</source>
        <translation>Строка {row}: должность не указана.</translation>
    </message>
    <message>
        <source>Row {row}: the post “{value}” is not known. For example: хатшы.</source>
        <translation>Строка {row}: должность «{value}» неизвестна. Например: секретарь.</translation>
    </message>
    <message>
        <source>Row {row}: the score is above the maximum: {value} / {max}.</source>
        <translation>Строка {row}: результат больше максимума: {value} из {max}.</translation>
    </message>
    <message>
        <source>Row {row}: there are several telephone numbers; all were taken.</source>
        <translation>Строка {row}: указано несколько телефонов, взяты все.</translation>
    </message>
    <message>
        <source>Row {row}: this item is stored in {n} parts. Give each part a row of its own with its inventory number.</source>
        <translation>Строка {row}: этот предмет хранится {n} частями. Дайте каждой части свою строку с инвентарным номером.</translation>
    </message>
    <message>
        <source>Row {row}: {n} people on the list; the limit is 3,000. Give a reason to keep it.</source>
        <translation>Строка {row}: в списке {n} человек, предел – 3&#xa0;000. Чтобы оставить, укажите причину.</translation>
    </message>
    <message>
        <source>Row {row}: {person} is also in row {row2}. Please choose.</source>
        <translation>Строка {row}: {person} есть и в строке {row2}. Выберите.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” does not say whether the person was present. Write + or −.</source>
        <translation>Строка {row}: по отметке «{value}» неясно, присутствовал ли человек. Напишите + или −.</translation>
    </message>
    <message>
        <source>Row {step} of {total} is taken in</source>
        <translation>Принято: {step} из {total} строк</translation>
    </message>
    <message>
        <source>Row {step} of {total} is understood</source>
        <translation>Разобрано: {step} из {total} строк</translation>
    </message>
    <message>
        <source>Rows: what becomes of each row. Where a person must choose, the choice stands below the list.</source>
        <translation>«Строки»: что станет с каждой строкой. Где нужно выбрать, выбор стоит под списком.</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Строки: {n}</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Сохранение отклонённых строк</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Сохранить отклонённые…</translation>
    </message>
    <message>
        <source>Saving rejected rows</source>
        <translation>Сохранение отклонённых строк</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Сохранение шаблона</translation>
    </message>
    <message>
        <source>Say which seminar this sheet belongs to: {seminars}.</source>
        <translation>Укажите, к какому семинару относится этот лист: {seminars}.</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Sheets with the same head were read as one list. In brackets the row from which each is counted: {list}.</source>
        <translation>Листы с одинаковой шапкой прочитаны как один список. В скобках – строка, с которой считается каждый: {list}.</translation>
    </message>
    <message>
        <source>Show: {list}</source>
        <translation>Показать: {list}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stored earlier, not in the file. Nothing is changed by that.</source>
        <translation>Сохранено ранее, в файле нет. От этого ничего не меняется.</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Taken in. {line}</source>
        <translation>Принято. {line}</translation>
    </message>
    <message>
        <source>Taking in “{file}”:</source>
        <translation>Импорт файла «{file}»:</translation>
    </message>
    <message>
        <source>The columns are recognised by their heads and values; you can correct each of them.</source>
        <translation>Столбцы распознаются по заголовкам и значениям; каждый можно исправить.</translation>
    </message>
    <message>
        <source>The columns were matched as for the same head before.</source>
        <translation>Столбцы сопоставлены так же, как раньше для такого же заголовка.</translation>
    </message>
    <message>
        <source>The fields stand below each other: each column was read as a row. Row 2 means the second column.</source>
        <translation>Поля стоят друг под другом: каждый столбец прочитан как строка. Строка 2 – это второй столбец.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding has no Kazakh letters, so names may have lost them. Check the names.</source>
        <translation>В кодировке файла нет казахских букв, в именах они могли потеряться. Проверьте имена.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not agree with what is in it.</source>
        <translation>Имя файла не соответствует его содержанию.</translation>
    </message>
    <message>
        <source>The hidden sheet “{value}” was not read.</source>
        <translation>Скрытый лист «{value}» не прочитан.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Та же запись</translation>
    </message>
    <message>
        <source>The template is in {file}. Send it out; filled in, it is taken in here without a question.</source>
        <translation>Шаблон – в файле «{file}». Разошлите его; заполненный шаблон импортируется здесь без вопросов.</translation>
    </message>
    <message>
        <source>There is no seminar yet. Enter it first, then take its sheet in.</source>
        <translation>Семинаров пока нет. Сначала введите семинар, затем импортируйте его лист.</translation>
    </message>
    <message>
        <source>There is no seminar “{value}”. Choose one: {seminars}.</source>
        <translation>Семинара «{value}» нет. Выберите: {seminars}.</translation>
    </message>
    <message>
        <source>There was nothing new to take in: all rows are the same as before.</source>
        <translation>Новых данных нет: все строки без изменений.</translation>
    </message>
    <message>
        <source>Two columns match one field: “{a}” and “{b}”. Choose one.</source>
        <translation>Одному полю соответствуют два столбца: «{a}» и «{b}». Выберите один.</translation>
    </message>
    <message>
        <source>Values under it</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Was → became, or the reason</source>
        <translation>Было → стало или причина</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What is corrected and decided is remembered: by head and sender, and for each person.</source>
        <translation>Исправления и выбор запоминаются: по заголовку и отправителю и по каждому человеку.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Вид списка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Книги Excel</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменённые</translation>
    </message>
    <message>
        <source>choose the seminar</source>
        <translation>выберите семинар</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>вычисляемый столбец</translation>
    </message>
    <message>
        <source>do not import</source>
        <translation>не загружать</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительные</translation>
    </message>
    <message>
        <source>each cell is a row</source>
        <translation>каждая ячейка – отдельная строка</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>head not recognised</source>
        <translation>заголовок не распознан</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новые</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no such field in this list</source>
        <translation>в этом списке нет такого поля</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонённые</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>номер строки</translation>
    </message>
    <message>
        <source>same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>two columns match one field</source>
        <translation>одному полю соответствуют два столбца</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>was here, not in the file</source>
        <translation>нет в файле</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>кто прислал</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{step} % of the file is read</source>
        <translation>Прочитано {step}&#xa0;% файла</translation>
    </message>
    <message>
        <source>“{file}” does not say to which precincts the members belong. Add a column “Precinct №”.</source>
        <translation>В файле «{file}» не указано, к каким участкам относятся члены комиссий. Добавьте столбец «Номер участка».</translation>
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
        <translation>связь</translation>
    </message>
    <message>
        <source>cyber incident</source>
        <translation>киберинцидент</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>оборудование</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоровье</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>отопление</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>papers, ballots</source>
        <translation>документы, бюллетени</translation>
    </message>
    <message>
        <source>power</source>
        <translation>электричество</translation>
    </message>
    <message>
        <source>public order</source>
        <translation>общественный порядок</translation>
    </message>
    <message>
        <source>road</source>
        <translation>дорога</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Add an incident</source>
        <translation>Добавить происшествие</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>Как решено</translation>
    </message>
    <message>
        <source>Incident changed: {what}</source>
        <translation>Происшествие изменено: {what}</translation>
    </message>
    <message>
        <source>Incident entered: {what}</source>
        <translation>Происшествие внесено: {what}</translation>
    </message>
    <message>
        <source>Incident solved: {what}</source>
        <translation>Происшествие решено: {what}</translation>
    </message>
    <message>
        <source>Incident taken out: {what}</source>
        <translation>Происшествие убрано: {what}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Ins enters an incident; without a day it began today.</source>
        <translation>Ins вносит происшествие; без даты оно началось сегодня.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Mark as solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Новое происшествие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Когда решено</translation>
    </message>
    <message>
        <source>Tasks follow from open incidents when they are brought up to date.</source>
        <translation>При обновлении из нерешённых происшествий получаются задачи.</translation>
    </message>
    <message>
        <source>The incident would be solved before it began.</source>
        <translation>Время решения раньше времени начала.</translation>
    </message>
    <message>
        <source>The log prints as it stands; names of voters do not belong into it.</source>
        <translation>Журнал печатается как есть; имена голосующих в него не пишут.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What is not solved stands on Today and on the chair&apos;s page.</source>
        <translation>Нерешённое стоит на странице «Сегодня» и на листе председателя.</translation>
    </message>
    <message>
        <source>Who solves it</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>“Mark as solved” closes the incident at hand today; how it was solved is written in its card.</source>
        <translation>«Решено» закрывает выбранное происшествие сегодняшним днём; как решено, пишут в карточке.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>citizens on the list</source>
        <translation>граждане в списке</translation>
    </message>
    <message>
        <source>closed precinct (1 or 0)</source>
        <translation>закрытый участок (1 или 0)</translation>
    </message>
    <message>
        <source>first-time voters</source>
        <translation>голосующие впервые</translation>
    </message>
    <message>
        <source>members of the commission</source>
        <translation>члены комиссии</translation>
    </message>
    <message>
        <source>other precincts in the same building</source>
        <translation>другие участки в том же здании</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>помещения</translation>
    </message>
    <message>
        <source>requests to vote at home</source>
        <translation>заявления о голосовании на дому</translation>
    </message>
    <message>
        <source>seats of the commission</source>
        <translation>места в комиссии</translation>
    </message>
    <message>
        <source>voters with impaired hearing</source>
        <translation>избиратели с нарушением слуха</translation>
    </message>
    <message>
        <source>voters with impaired vision</source>
        <translation>избиратели с нарушением зрения</translation>
    </message>
    <message>
        <source>voters with musculoskeletal disorders</source>
        <translation>избиратели с нарушением опорно-двигательного аппарата</translation>
    </message>
    <message>
        <source>wheelchair voters</source>
        <translation>избиратели на кресле-коляске</translation>
    </message>
</context>
<context>
    <name>Inspections</name>
    <message numerus="yes">
        <source>%n visits planned</source>
        <translation>
            <numerusform>Запланирован %n выезд</numerusform>
            <numerusform>Запланировано %n выезда</numerusform>
            <numerusform>Запланировано %n выездов</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the number of the act.</source>
        <translation>Укажите номер акта.</translation>
    </message>
    <message>
        <source>No point has an answer yet.</source>
        <translation>Ни на один показатель ещё нет ответа.</translation>
    </message>
    <message>
        <source>No point is open in these precincts: there is nothing to look at again.</source>
        <translation>На этих участках нет открытых показателей: повторно проверять нечего.</translation>
    </message>
    <message>
        <source>Precinct № {no}: a visit is already planned for {date}.</source>
        <translation>Участок №&#xa0;{no}: выезд уже запланирован на {date}.</translation>
    </message>
    <message>
        <source>Precinct № {no}: act № {act} signed</source>
        <translation>Участок №&#xa0;{no}: подписан акт №&#xa0;{act}</translation>
    </message>
    <message>
        <source>Precinct № {no}: inspection of {date} entered</source>
        <translation>Участок №&#xa0;{no}: внесена проверка от {date}</translation>
    </message>
    <message>
        <source>Precinct № {no}: no checklist is meant for its kind. Make one first.</source>
        <translation>Участок №&#xa0;{no}: для его вида нет чек-листа. Сначала составьте его.</translation>
    </message>
    <message>
        <source>Precinct № {no}: visit cancelled</source>
        <translation>Участок №&#xa0;{no}: выезд отменён</translation>
    </message>
    <message>
        <source>Precinct № {no}: visit changed</source>
        <translation>Участок №&#xa0;{no}: выезд изменён</translation>
    </message>
    <message>
        <source>The act is dated before the inspection was held.</source>
        <translation>Акт датирован раньше проверки.</translation>
    </message>
    <message>
        <source>The inspection has not been entered yet: there is nothing to sign.</source>
        <translation>Проверка ещё не внесена: подписывать нечего.</translation>
    </message>
    <message>
        <source>The point “{code}” is not on this sheet.</source>
        <translation>Показателя «{code}» нет в этом листе.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Each line is one step: who, when, what, from where, and how many rows it touched.</source>
        <translation>Каждая строка – один шаг: кто, когда, что сделал, откуда и сколько записей изменил.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Not undone: {action}. Data of this step were erased by law.</source>
        <translation>Не отменено: {action}. Данные этого шага стёрты по закону.</translation>
    </message>
    <message>
        <source>Not undone: {action}. Someone changed these data later.</source>
        <translation>Не отменено: {action}. Эти данные позже изменил другой пользователь.</translation>
    </message>
    <message>
        <source>Not undone: {action}. Someone changed these data later: {rows}.</source>
        <translation>Не отменено: {action}. Эти данные позже изменил другой пользователь: {rows}.</translation>
    </message>
    <message>
        <source>Not undone: {action}. The program was updated after this step.</source>
        <translation>Не отменено: {action}. После этого шага программа обновлена.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Nothing is ever lost from the journal: an undo is a step of its own.</source>
        <translation>Из журнала ничего не пропадает: отмена записывается отдельным шагом.</translation>
    </message>
    <message>
        <source>Of an import what was changed later is kept and named, the rest is taken back.</source>
        <translation>Из импорта изменённое позже сохраняется и называется, остальное отменяется.</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>Возвращено: {action}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Step {n} cannot be undone: it is undone already, or it is itself an undo.</source>
        <translation>Шаг {n} отменить нельзя: он уже отменён или сам является отменой.</translation>
    </message>
    <message>
        <source>The file was brought up to the new version of the program</source>
        <translation>Обновление файла до новой версии программы</translation>
    </message>
    <message>
        <source>The steps are chained by digests, so that a change past the journal is found by a check.</source>
        <translation>Шаги связаны контрольными суммами: изменение в обход журнала обнаружит проверка.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Undo takes back the newest step that is not undone; Redo brings it again.</source>
        <translation>«Отменить: …» отменяет последний шаг; «Вернуть: …» выполняет его снова.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Отменить этот шаг</translation>
    </message>
    <message>
        <source>Undone, but what was changed since is kept ({rows}): {action}</source>
        <translation>Отменено, изменённое позже сохранено ({rows}): {action}</translation>
    </message>
    <message>
        <source>Undone, but what was changed since is kept: {action}</source>
        <translation>Отменено, изменённое позже сохранено: {action}</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Отменено: {action}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>создание файла</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>paste from Excel</source>
        <translation>вставка из Excel</translation>
    </message>
    <message>
        <source>steps: {n}</source>
        <translation>шагов: {n}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>window</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>“Undo this step” takes back the chosen one, as long as nobody changed its data later.</source>
        <translation>«Отменить этот шаг» отменяет выбранный шаг, если его данные позже никто не менял.</translation>
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
        <translation>открепительные удостоверения</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>бюллетени</translation>
    </message>
    <message>
        <source>journals, applications</source>
        <translation>журналы, заявления</translation>
    </message>
    <message>
        <source>lists of citizens</source>
        <translation>списки граждан</translation>
    </message>
    <message>
        <source>other papers</source>
        <translation>иные документы</translation>
    </message>
    <message>
        <source>protocols</source>
        <translation>протоколы</translation>
    </message>
    <message>
        <source>resolutions, minutes</source>
        <translation>постановления, протоколы заседаний</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>mark for deletion, leave</source>
        <translation>пометить на удаление, выйти</translation>
    </message>
    <message>
        <source>new, edit, choose, copy the row</source>
        <translation>новая строка, изменить, выбрать, добавить копированием</translation>
    </message>
    <message>
        <source>ranges from and to Excel</source>
        <translation>перенос ячеек из Excel и обратно</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>разделы</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>take the field and go on</source>
        <translation>принять поле и перейти дальше</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>отменить, вернуть действие</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>At least one kit must be named.</source>
        <translation>Укажите хотя бы один комплект.</translation>
    </message>
    <message>
        <source>Enter the things</source>
        <translation>Внести вещи</translation>
    </message>
    <message>
        <source>How many kits</source>
        <translation>Сколько комплектов</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Комплект</translation>
    </message>
    <message>
        <source>Kit “{name}”</source>
        <translation>Комплект «{name}»</translation>
    </message>
    <message>
        <source>Kit “{name}” entered: {n}</source>
        <translation>Комплект «{name}» внесён: {n}</translation>
    </message>
    <message>
        <source>Kit “{name}” taken out of use</source>
        <translation>Комплект «{name}» выведен из употребления</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Комплекты</translation>
    </message>
    <message>
        <source>Kits…</source>
        <translation>Комплекты…</translation>
    </message>
    <message>
        <source>Make of the selected entries</source>
        <translation>Составить из выбранных</translation>
    </message>
    <message>
        <source>Name of a new kit</source>
        <translation>Название нового комплекта</translation>
    </message>
    <message>
        <source>Select in the stock what belongs to the kit.</source>
        <translation>Выберите в запасе, что входит в комплект.</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Where they came</source>
        <translation>Куда поступили</translation>
    </message>
</context>
<context>
    <name>LawPoints</name>
    <message>
        <source>A norm belongs to a topic: its act and article, and what it says.</source>
        <translation>Норма относится к теме: акт, статья и содержание.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Act, Kazakh</source>
        <translation>Акт на казахском</translation>
    </message>
    <message>
        <source>Act, Russian</source>
        <translation>Акт на русском</translation>
    </message>
    <message>
        <source>Add a norm</source>
        <translation>Добавить норму</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Before, Kazakh</source>
        <translation>Было, на казахском</translation>
    </message>
    <message>
        <source>Before, Russian</source>
        <translation>Было, на русском</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>New norm</source>
        <translation>Новая норма</translation>
    </message>
    <message>
        <source>Norm changed: {what}</source>
        <translation>Норма изменена: {what}</translation>
    </message>
    <message>
        <source>Norm entered: {what}</source>
        <translation>Норма внесена: {what}</translation>
    </message>
    <message>
        <source>Norm taken out: {what}</source>
        <translation>Норма убрана: {what}</translation>
    </message>
    <message>
        <source>Norms behind the topics</source>
        <translation>Нормы по темам</translation>
    </message>
    <message>
        <source>Norms: before and now</source>
        <translation>Нормы: было и стало</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Now, Kazakh</source>
        <translation>Стало, на казахском</translation>
    </message>
    <message>
        <source>Now, Russian</source>
        <translation>Стало, на русском</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What it said before, where it changed</source>
        <translation>Прежнее содержание, если изменилось</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>What ships names its source; look it over with the act in force before you print it.</source>
        <translation>У норм из поставки указан источник; перед печатью сверьте их с действующим актом.</translation>
    </message>
    <message>
        <source>Where it changed, write what it said before: the hand-out prints both side by side.</source>
        <translation>У изменённой нормы впишите прежнее содержание: в раздаточном листе оба стоят рядом.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>A line each: post – initials and surname. Empty: as the paper is.</source>
        <translation>По одному в строке: должность – инициалы и фамилия. Пусто: как в отчёте.</translation>
    </message>
    <message>
        <source>A newer version of the program saved this layout. Update the program or choose another.</source>
        <translation>Этот вариант сохранён более новой версией программы. Обновите программу или выберите другой.</translation>
    </message>
    <message>
        <source>At most {n} people sign one paper.</source>
        <translation>Один документ подписывают не более {n} человек.</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Изменения с</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Give the layout a name.</source>
        <translation>Дайте варианту название.</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Группы по</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Mark what is only told</source>
        <translation>Отмечать известное со слов</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Название варианта</translation>
    </message>
    <message>
        <source>Only rows where</source>
        <translation>Только где</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Сохранить вариант</translation>
    </message>
    <message>
        <source>Saved layout</source>
        <translation>Сохранённый вариант</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Signatures…</source>
        <translation>Подписанты…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. Choose one: {layouts}.</source>
        <translation>Варианта «{name}» нет. Выберите один из них: {layouts}.</translation>
    </message>
    <message>
        <source>This layout cannot be read. Choose the settings anew and save them.</source>
        <translation>Этот вариант не читается. Выберите параметры заново и сохраните.</translation>
    </message>
    <message>
        <source>This layout leaves no column. Choose at least one.</source>
        <translation>В этом варианте не осталось столбцов. Выберите хотя бы один.</translation>
    </message>
    <message>
        <source>This layout leaves no row. Change what is kept.</source>
        <translation>В этом варианте не осталось строк. Измените условие.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>With the letterhead</source>
        <translation>С грифом утверждения</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как в отчёте</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>the paper&apos;s own</source>
        <translation>как в отчёте</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message numerus="yes">
        <source>%n lessons proposed</source>
        <translation>
            <numerusform>Предложен %n урок</numerusform>
            <numerusform>Предложено %n урока</numerusform>
            <numerusform>Предложено %n уроков</numerusform>
        </translation>
    </message>
    <message>
        <source>A lesson that is not to go into the next calendar only stays to be read.</source>
        <translation>Урок, который не идёт в следующий календарь, остаётся только для чтения.</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Добавить урок</translation>
    </message>
    <message>
        <source>Days before the vote</source>
        <translation>За сколько дней до голосования</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>Из чего</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Into the next calendar</source>
        <translation>В следующий календарь</translation>
    </message>
    <message>
        <source>Lesson changed: {what}</source>
        <translation>Урок изменён: {what}</translation>
    </message>
    <message>
        <source>Lesson taken out: {what}</source>
        <translation>Урок убран: {what}</translation>
    </message>
    <message>
        <source>Lesson written down: {what}</source>
        <translation>Урок записан: {what}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Новый урок</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>The list prints for the last meeting of the campaign.</source>
        <translation>Список печатается к последнему заседанию кампании.</translation>
    </message>
    <message>
        <source>What we would do</source>
        <translation>Что бы мы сделали</translation>
    </message>
    <message>
        <source>When the next campaign begins, each lesson becomes a line of its calendar.</source>
        <translation>Когда начнётся следующая кампания, каждый урок станет строкой её календаря.</translation>
    </message>
    <message>
        <source>Write what you would do earlier or otherwise, and on which day before the vote.</source>
        <translation>Запишите, что сделали бы раньше или иначе и за сколько дней до голосования.</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>происшествие</translation>
    </message>
    <message>
        <source>own</source>
        <translation>свой</translation>
    </message>
    <message>
        <source>repeated remark</source>
        <translation>повторное замечание</translation>
    </message>
    <message>
        <source>“Propose” takes over incidents and remarks that several precincts share.</source>
        <translation>«Предложить» берёт происшествия и замечания, общие для нескольких участков.</translation>
    </message>
</context>
<context>
    <name>LetterAbout</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член комиссии</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>помещение</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>shortage</source>
        <translation>нехватка</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>answer to a letter</source>
        <translation>ответ на письмо</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>premises for a precinct</source>
        <translation>помещение для участка</translation>
    </message>
    <message>
        <source>release of members from work</source>
        <translation>освобождение членов от работы</translation>
    </message>
    <message>
        <source>remarks to be mended</source>
        <translation>устранение замечаний</translation>
    </message>
    <message>
        <source>shortage of items</source>
        <translation>нехватка оборудования</translation>
    </message>
    <message>
        <source>vacancies in commissions</source>
        <translation>вакансии в комиссиях</translation>
    </message>
</context>
<context>
    <name>LetterSubject</name>
    <message>
        <source>Equipment that precincts lack</source>
        <translation>О недостающем оборудовании участков</translation>
    </message>
    <message>
        <source>Mending of remarks in precincts</source>
        <translation>Об устранении замечаний на участках</translation>
    </message>
    <message>
        <source>Premises for precincts</source>
        <translation>О помещениях для участков</translation>
    </message>
    <message>
        <source>Release of members of precinct commissions from work</source>
        <translation>Об освобождении членов участковых комиссий от работы</translation>
    </message>
</context>
<context>
    <name>LetterWay</name>
    <message>
        <source>in</source>
        <translation>входящее</translation>
    </message>
    <message>
        <source>out</source>
        <translation>исходящее</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n letters drafted</source>
        <translation>
            <numerusform>Составлен %n проект письма</numerusform>
            <numerusform>Составлено %n проекта писем</numerusform>
            <numerusform>Составлено %n проектов писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter out is due by the law&apos;s three days; on the eve and on the day at once.</source>
        <translation>На исходящее письмо государственный орган по закону отвечает в три дня, накануне и в день голосования – сразу.</translation>
    </message>
    <message>
        <source>A number is not used twice among letters out.</source>
        <translation>Номера исходящих писем не повторяются.</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>Добавить письмо</translation>
    </message>
    <message>
        <source>An answer came</source>
        <translation>Пришёл ответ</translation>
    </message>
    <message>
        <source>An answer goes the other way: a letter in answers a letter out.</source>
        <translation>Ответ идёт в обратную сторону: на исходящее письмо отвечает входящее.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer came</source>
        <translation>Ответ пришёл</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Ответное письмо</translation>
    </message>
    <message>
        <source>Answers letter</source>
        <translation>Ответ на письмо</translation>
    </message>
    <message>
        <source>Closed by the answer</source>
        <translation>Закрывается ответом</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Filled in: {names}</source>
        <translation>Подставляются: {names}</translation>
    </message>
    <message>
        <source>From remarks…</source>
        <translation>Из замечаний…</translation>
    </message>
    <message>
        <source>Give the letter its number.</source>
        <translation>Укажите номер письма.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Its answer closes all of that at once, as told by the answer; inspections look again.</source>
        <translation>Ответ закрывает всё это сразу – со слов ответа; проверка посмотрит снова.</translation>
    </message>
    <message>
        <source>Letter changed: {subject}</source>
        <translation>Письмо изменено: {subject}</translation>
    </message>
    <message>
        <source>Letter entered: {subject}</source>
        <translation>Письмо внесено: {subject}</translation>
    </message>
    <message>
        <source>Letter taken out: {subject}</source>
        <translation>Письмо убрано: {subject}</translation>
    </message>
    <message>
        <source>Letter № {no} answered: {subject}</source>
        <translation>На письмо №&#xa0;{no} получен ответ: {subject}</translation>
    </message>
    <message>
        <source>Letter № {no} sent: {subject}</source>
        <translation>Письмо №&#xa0;{no} отправлено: {subject}</translation>
    </message>
    <message>
        <source>Letters are written</source>
        <translation>Письма составляются</translation>
    </message>
    <message>
        <source>Letters to executors</source>
        <translation>Письма исполнителям</translation>
    </message>
    <message>
        <source>Letters to workplaces</source>
        <translation>Письма по местам работы</translation>
    </message>
    <message>
        <source>Model text: {kind}</source>
        <translation>Образец текста: {kind}</translation>
    </message>
    <message>
        <source>Model text…</source>
        <translation>Образец текста…</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>No member has a workplace in the register.</source>
        <translation>В реестре ни у одного члена не указано место работы.</translation>
    </message>
    <message>
        <source>Number and day of the letter</source>
        <translation>Номер и дата письма</translation>
    </message>
    <message>
        <source>Number and send</source>
        <translation>Отправить с номером</translation>
    </message>
    <message>
        <source>One letter to each employer of members, with the names of its people.</source>
        <translation>По одному письму каждому работодателю с именами его людей.</translation>
    </message>
    <message>
        <source>One letter to each executor. What an open letter asks for already is left out.</source>
        <translation>По одному письму каждому исполнителю. Что уже запрошено открытым письмом, не повторяется.</translation>
    </message>
    <message>
        <source>Only promised, until:</source>
        <translation>Только обещано, до:</translation>
    </message>
    <message>
        <source>Our № of the answer</source>
        <translation>Наш № ответа</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Say until when it is promised.</source>
        <translation>Укажите, до какого дня обещано.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Take the answer</source>
        <translation>Принять ответ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text in Kazakh</source>
        <translation>Текст на казахском</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст на русском</translation>
    </message>
    <message>
        <source>Text of letters changed</source>
        <translation>Образец текста писем изменён</translation>
    </message>
    <message>
        <source>The answer is dated before the letter itself ({date}).</source>
        <translation>Дата ответа раньше самого письма ({date}).</translation>
    </message>
    <message>
        <source>The answer would be due before the letter was sent.</source>
        <translation>Срок ответа раньше отправки письма.</translation>
    </message>
    <message>
        <source>The letter has not been sent yet: it cannot be answered. Give it its № and its day first.</source>
        <translation>Письмо ещё не отправлено: ответа на него быть не может. Сначала укажите его номер и дату.</translation>
    </message>
    <message>
        <source>The letter is dated after today ({date}).</source>
        <translation>Дата письма позже сегодняшней ({date}).</translation>
    </message>
    <message>
        <source>The letter is linked with nothing. “From remarks” links by itself.</source>
        <translation>Письмо ни с чем не связано. Письмо «Из замечаний» связывается само.</translation>
    </message>
    <message>
        <source>The number {no} is taken by another letter of this campaign.</source>
        <translation>Номер {no} занят другим письмом этой кампании.</translation>
    </message>
    <message>
        <source>The texts are yours to change: “Model text…” beside a letter; Word and PDF come from Print.</source>
        <translation>Тексты можно менять: «Образец текста…» рядом с письмом; Word и PDF – через печать.</translation>
    </message>
    <message>
        <source>Their №</source>
        <translation>Их №</translation>
    </message>
    <message>
        <source>Their № and date</source>
        <translation>Их № и дата</translation>
    </message>
    <message>
        <source>There is nothing to ask for: no open remark, no shortage, every precinct has premises.</source>
        <translation>Запрашивать нечего: нет ни замечаний, ни нехватки, у каждого участка есть помещение.</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>Кому или от кого</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>To workplaces…</source>
        <translation>По местам работы…</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Что запрошено</translation>
    </message>
    <message>
        <source>Write all</source>
        <translation>Написать все</translation>
    </message>
    <message>
        <source>Write this one</source>
        <translation>Написать это</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>закрыто {day}</translation>
    </message>
    <message>
        <source>executor not named</source>
        <translation>исполнитель не указан</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>open: {a} of {b}</source>
        <translation>открыто: {a} из {b}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>{name} – precinct № {no}, {post}</source>
        <translation>{name} – участок №&#xa0;{no}, {post}</translation>
    </message>
    <message>
        <source>“From remarks” makes one letter for everything that an executor is to mend, bring or give.</source>
        <translation>«Из замечаний» пишет одно письмо обо всём, что исполнитель должен устранить, привезти или дать.</translation>
    </message>
    <message>
        <source>“To workplaces” writes to every employer of members with the names of its people.</source>
        <translation>«По местам работы» пишет каждому работодателю с именами его людей.</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>basic</source>
        <translation>базовый</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хороший</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокий</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкий</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Войти по коду</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Wrong password. Try again in {n} seconds.</source>
        <translation>Неверный пароль. Повторите через {n} секунд.</translation>
    </message>
    <message>
        <source>Wrong password. Try again, or use the recovery code.</source>
        <translation>Неверный пароль. Повторите или используйте код восстановления.</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>Дата проверки</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Keys: 1 yes, 2 partly, 0 no, 9 not needed</source>
        <translation>Клавиши: 1 – да, 2 – частично, 0 – нет, 9 – не требуется</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who said so, act №</source>
        <translation>Кто сообщил, акт №</translation>
    </message>
    <message>
        <source>building</source>
        <translation>здание</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>About what, in Russian</source>
        <translation>О чём, на русском</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Agenda, minutes, resolution and extract print in Kazakh and Russian and go out to Word.</source>
        <translation>Повестка, протокол, постановление и выписка печатаются на казахском и русском и выходят в Word.</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>Повестка…</translation>
    </message>
    <message>
        <source>All are present</source>
        <translation>Присутствуют все</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>Добавить заседание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Decided, in Russian</source>
        <translation>Решение, на русском</translation>
    </message>
    <message>
        <source>Enter our own members in the room of members first.</source>
        <translation>Сначала внесите членов нашей комиссии в разделе «Члены комиссий».</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Слушали</translation>
    </message>
    <message>
        <source>Heard, in Russian</source>
        <translation>Слушали, на русском</translation>
    </message>
    <message>
        <source>Ins calls a meeting; number, members, chair and secretary are filled in.</source>
        <translation>Ins добавляет заседание; номер, число членов, председатель и секретарь заполнятся сами.</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашены</translation>
    </message>
    <message>
        <source>Make a resolution</source>
        <translation>Оформить постановление</translation>
    </message>
    <message>
        <source>Meeting № {no} changed</source>
        <translation>Заседание №&#xa0;{no} изменено</translation>
    </message>
    <message>
        <source>Meeting № {no} entered</source>
        <translation>Заседание №&#xa0;{no} внесено</translation>
    </message>
    <message>
        <source>Meeting № {no} is entered already. The next free number is {next}.</source>
        <translation>Заседание №&#xa0;{no} уже внесено. Следующий свободный номер: {next}.</translation>
    </message>
    <message>
        <source>Meeting № {no} taken out</source>
        <translation>Заседание №&#xa0;{no} убрано</translation>
    </message>
    <message>
        <source>Meeting № {no}, {date}</source>
        <translation>Заседание №&#xa0;{no}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>Meeting № {no}: %n members present</source>
        <translation>
            <numerusform>Заседание №&#xa0;{no}: присутствует %n член комиссии</numerusform>
            <numerusform>Заседание №&#xa0;{no}: присутствуют %n члена комиссии</numerusform>
            <numerusform>Заседание №&#xa0;{no}: присутствуют %n членов комиссии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meeting № {no}: %n subjects proposed</source>
        <translation>
            <numerusform>Заседание №&#xa0;{no}: предложен %n вопрос</numerusform>
            <numerusform>Заседание №&#xa0;{no}: предложено %n вопроса</numerusform>
            <numerusform>Заседание №&#xa0;{no}: предложено %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting № {no}: “{subject}”</source>
        <translation>Заседание №&#xa0;{no}: «{subject}»</translation>
    </message>
    <message>
        <source>Meeting № {no}: “{subject}” taken off the agenda</source>
        <translation>Заседание №&#xa0;{no}: «{subject}» снято с повестки</translation>
    </message>
    <message>
        <source>Members in all</source>
        <translation>Всего членов комиссии</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Протокол…</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Nothing can be decided before two thirds of the members are ticked as present.</source>
        <translation>Решение не записать, пока не отмечены две трети членов.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Presided by</source>
        <translation>Председательствует</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Resolution №</source>
        <translation>Постановление №</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Постановления</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Вопросов</translation>
    </message>
    <message>
        <source>There are {votes} votes, but {present} members are present.</source>
        <translation>Голосов {votes}, а присутствует членов: {present}.</translation>
    </message>
    <message>
        <source>There is no quorum: {present} of {seats} members are present, {needed} are needed. Mark who came, or choose another day for the meeting.</source>
        <translation>Кворума нет: присутствует {present} из {seats}, нужно не меньше {needed}. Отметьте пришедших или выберите другой день заседания.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что решили</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кто пришёл</translation>
    </message>
    <message>
        <source>no quorum: {present} of {seats}, {needed} needed</source>
        <translation>кворума нет: {present} из {seats}, нужно {needed}</translation>
    </message>
    <message>
        <source>quorum: {present} of {seats}</source>
        <translation>кворум есть: {present} из {seats}</translation>
    </message>
    <message>
        <source>“Make a resolution” gives what was decided its number; the facts it makes are told there.</source>
        <translation>«Оформить постановление» даёт решению номер; данные, которые оно меняет, указываются в нём.</translation>
    </message>
    <message>
        <source>“Propose” puts on the agenda what the calendar asks for within a week and what waits.</source>
        <translation>«Предложить» вносит в повестку даты календаря на неделю и то, что ждёт решения.</translation>
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
        <translation>Галочка после телефона – дозвонились, «?» – ещё никто не дозвонился.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Добавить в состав</translation>
    </message>
    <message>
        <source>All commissions</source>
        <translation>Все комиссии</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Commission members</source>
        <translation>Члены комиссий</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Entry test</source>
        <translation>Входное тестирование</translation>
    </message>
    <message>
        <source>Exit test</source>
        <translation>Итоговое тестирование</translation>
    </message>
    <message>
        <source>F2 changes a cell in its place, Ctrl+C and Ctrl+V carry ranges to and from Excel.</source>
        <translation>F2 изменяет ячейку на месте, Ctrl+C и Ctrl+V переносят ячейки в Excel и обратно.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Ins adds a member, F9 copies one, Del marks one for deletion; everything can be undone.</source>
        <translation>Ins добавляет члена комиссии, F9 – копированием, Del помечает на удаление; всё можно отменить.</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Новый член комиссии</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Our commission</source>
        <translation>Наша комиссия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Permanent member</source>
        <translation>На постоянной основе</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phone confirmed on</source>
        <translation>Телефон проверен</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Powers from</source>
        <translation>Полномочия с</translation>
    </message>
    <message>
        <source>Powers until</source>
        <translation>Полномочия по</translation>
    </message>
    <message>
        <source>Pr. №</source>
        <translation>Участок №</translation>
    </message>
    <message>
        <source>Precinct No. {n}</source>
        <translation>Участок №&#xa0;{n}</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Участок №</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кем предложен</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Сельский округ</translation>
    </message>
    <message>
        <source>Search finds people by name, village or number, typed with or without Kazakh letters.</source>
        <translation>Поиск находит людей по имени, селу или номеру, с казахскими буквами и без них.</translation>
    </message>
    <message>
        <source>Several phones are typed one after another with commas.</source>
        <translation>Несколько телефонов вводятся через запятую.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>The post ends before it begins.</source>
        <translation>Полномочия кончаются раньше, чем начинаются. Проверьте даты.</translation>
    </message>
    <message>
        <source>The tree on the left narrows the list to an okrug or to one commission; 7/6 is an empty seat.</source>
        <translation>Дерево слева сужает список до округа или одной комиссии; 7/6 – есть вакансия.</translation>
    </message>
    <message>
        <source>There is no precinct № {no} in this campaign. Enter it first.</source>
        <translation>В этой кампании нет участка №&#xa0;{no}. Сначала введите его.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Дата обучения</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Without okrug</source>
        <translation>Без округа</translation>
    </message>
    <message>
        <source>Written consent</source>
        <translation>Письменное согласие</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>не обучен</translation>
    </message>
    <message>
        <source>{person} brought back</source>
        <translation>Возврат в состав ({person})</translation>
    </message>
    <message>
        <source>{person} changed</source>
        <translation>Изменение данных ({person})</translation>
    </message>
    <message>
        <source>{person} entered</source>
        <translation>Ввод члена комиссии ({person})</translation>
    </message>
    <message>
        <source>{person} left the commission</source>
        <translation>Вывод из состава ({person})</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Отчёты</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Campaigns…</source>
        <translation>Кампании…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Help with this window</source>
        <translation>Справка по этому окну</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть действие</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать сведения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Date of the minutes</source>
        <translation>Дата протокола</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решили</translation>
    </message>
    <message>
        <source>Minutes №</source>
        <translation>Протокол №</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Выступили</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>22:00–06:00 is a usual default without a source; the office sets its own.</source>
        <translation>22:00–06:00 – обычное значение без источника; комиссия ставит своё.</translation>
    </message>
    <message>
        <source>8 · 7,5 · 8/2: two at night · 8*: a day off · Ctrl+D fills down</source>
        <translation>8 · 7,5 · 8/2: два ночью · 8*: выходной · Ctrl+D заполняет вниз</translation>
    </message>
    <message>
        <source>A line of the budget has four sums: planned, received, obligated, spent; all in tenge.</source>
        <translation>В строке бюджета четыре суммы: план, поступило, обязательства, израсходовано; все в тенге.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер счёта</translation>
    </message>
    <message>
        <source>Add budget line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>An hour of each post</source>
        <translation>Час каждой должности</translation>
    </message>
    <message>
        <source>An hour, tenge</source>
        <translation>Час, тенге</translation>
    </message>
    <message>
        <source>Blank by default. What is typed here stays out of the journal.</source>
        <translation>По умолчанию пусто. Введённое здесь в журнал не попадает.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Статья расходов</translation>
    </message>
    <message>
        <source>Budget line added: {title}</source>
        <translation>Добавлена строка бюджета: {title}</translation>
    </message>
    <message>
        <source>Budget line changed: {title}</source>
        <translation>Изменена строка бюджета: {title}</translation>
    </message>
    <message>
        <source>Budget line taken out: {title}</source>
        <translation>Строка бюджета убрана: {title}</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Здание</translation>
    </message>
    <message>
        <source>Day off, %</source>
        <translation>Выходной, %</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободный остаток</translation>
    </message>
    <message>
        <source>From the roster</source>
        <translation>Из графика дежурств</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>IINs and account numbers lie in a sealed table and are destroyed when the pay is paid.</source>
        <translation>ИИН и номера счетов лежат в закрытой таблице и уничтожаются после выплаты.</translation>
    </message>
    <message>
        <source>Keeping the number</source>
        <translation>Сохранение номера</translation>
    </message>
    <message>
        <source>New budget line</source>
        <translation>Новая строка бюджета</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>Night hours of the roster</source>
        <translation>Ночные часы дежурства</translation>
    </message>
    <message>
        <source>Night, %</source>
        <translation>Ночные, %</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Numbers for the pay</source>
        <translation>Номера для выплаты</translation>
    </message>
    <message>
        <source>Obligated</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Paid: destroy</source>
        <translation>Выплачено: уничтожить</translation>
    </message>
    <message>
        <source>Pay list, numbers…</source>
        <translation>Список с номерами…</translation>
    </message>
    <message>
        <source>Plan less spent</source>
        <translation>План минус расход</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Предыдущая неделя</translation>
    </message>
    <message>
        <source>Print the timesheet</source>
        <translation>Печать табеля</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Ставки</translation>
    </message>
    <message>
        <source>Rates and pay</source>
        <translation>Ставки и выплата</translation>
    </message>
    <message>
        <source>Rates are the commission&apos;s own; without a rate there is no sum.</source>
        <translation>Ставки вносит сама комиссия; без ставки суммы нет.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Save the pay list</source>
        <translation>Сохранить список выплат</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Sum, tenge</source>
        <translation>Сумма, тенге</translation>
    </message>
    <message>
        <source>Sums, tenge</source>
        <translation>Суммы, тенге</translation>
    </message>
    <message>
        <source>The chair always may</source>
        <translation>Председателю доступно всегда</translation>
    </message>
    <message>
        <source>The execution of the budget, the timesheet and the pay list are printed from Reports.</source>
        <translation>Исполнение бюджета, табель и список выплат печатаются из раздела «Отчёты».</translation>
    </message>
    <message>
        <source>The file has no other users yet; the chair lets them in on the page of settings.</source>
        <translation>Других пользователей у файла пока нет; председатель добавляет их на странице настроек.</translation>
    </message>
    <message>
        <source>The rates come from the commission&apos;s own papers; none is shipped.</source>
        <translation>Ставки берутся из бумаг самой комиссии; готовых ставок в программе нет.</translation>
    </message>
    <message>
        <source>The timesheet takes hours: 8; 7,5; 8/2 with two hours at night; 8* on a day off.</source>
        <translation>В табель вводятся часы: 8; 7,5; 8/2 – два часа ночью; 8* – в выходной.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Табель</translation>
    </message>
    <message>
        <source>Who may see the numbers for the pay</source>
        <translation>Кто видит номера для выплаты</translation>
    </message>
    <message>
        <source>Who may see…</source>
        <translation>Кому видно…</translation>
    </message>
    <message>
        <source>our own commission</source>
        <translation>наша комиссия</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>участок №&#xa0;{no}</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{purpose} · plan less spent: {sum} tenge</source>
        <translation>{purpose} · план минус расход: {sum} тенге</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%n dates move</source>
        <translation>
            <numerusform>сдвигается %n дата</numerusform>
            <numerusform>сдвигаются %n даты</numerusform>
            <numerusform>сдвигается %n дат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are past already</source>
        <translation>
            <numerusform>из них %n уже прошла</numerusform>
            <numerusform>из них %n уже прошли</numerusform>
            <numerusform>из них %n уже прошло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by the office stay</source>
        <translation>
            <numerusform>%n дата, назначенная комиссией, остаётся</numerusform>
            <numerusform>%n даты, назначенные комиссией, остаются</numerusform>
            <numerusform>%n дат, назначенных комиссией, остаётся</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the dates</source>
        <translation>Принять даты</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Будет</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Commission formed on</source>
        <translation>Комиссия образована</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>Как считаются дни</translation>
    </message>
    <message>
        <source>Move the days of the campaign</source>
        <translation>Перенос дней кампании</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Ничего не сдвигается.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>отпадает</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>сдвигается</translation>
    </message>
    <message>
        <source>moves, past already</source>
        <translation>сдвигается, уже прошло</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>stays, set by the office</source>
        <translation>остаётся, назначена комиссией</translation>
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
        <translation>В этой кампании участок №&#xa0;{no} не работает или его нет в списке.</translation>
    </message>
    <message>
        <source>a proposal, no official norm is known</source>
        <translation>предложение, официальная норма неизвестна</translation>
    </message>
    <message>
        <source>decision of the commission: {source}</source>
        <translation>решение комиссии: {source}</translation>
    </message>
    <message>
        <source>{basis}; version {n}</source>
        <translation>{basis}; версия {n}</translation>
    </message>
    <message>
        <source>{basis}; version {n}, in force since {date}</source>
        <translation>{basis}; версия {n}, действует с {date}</translation>
    </message>
    <message>
        <source>{item}: need unknown. Rule: {rule}; {fault} Basis: {basis}.</source>
        <translation>{item}: потребность неизвестна. Правило: {rule}; {fault} Основание: {basis}.</translation>
    </message>
    <message>
        <source>{item}: norm not set and no need entered.</source>
        <translation>{item}: норма не установлена, потребность не внесена.</translation>
    </message>
    <message>
        <source>{item}: norm not set. The program proposes, not yet in force: {rule}.</source>
        <translation>{item}: норма не установлена. Предложение программы, ещё не действует: {rule}.</translation>
    </message>
    <message>
        <source>{item}: {n} at every precinct. Basis: {basis}.</source>
        <translation>{item}: на каждом участке – {n}. Основание: {basis}.</translation>
    </message>
    <message>
        <source>{item}: {n}, entered by hand. Source: {source}.</source>
        <translation>{item}: {n}, внесено вручную. Источник: {source}.</translation>
    </message>
    <message>
        <source>{item}: {n}, entered by hand; no source is named.</source>
        <translation>{item}: {n}, внесено вручную; источник не указан.</translation>
    </message>
    <message>
        <source>{item}: {rule} = {n}. Known: {inputs}. Basis: {basis}.</source>
        <translation>{item}: {rule} = {n}. Известно: {inputs}. Основание: {basis}.</translation>
    </message>
    <message>
        <source>{source}</source>
        <translation>{source}</translation>
    </message>
    <message>
        <source>{typed} The rule would give {n}.</source>
        <translation>{typed} По правилу было бы {n}.</translation>
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
        <translation>№&#xa0;{no}. {why} Исправных в наличии: {have}; не хватает: {short}.</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>ballots</source>
        <translation>бюллетени</translation>
    </message>
    <message>
        <source>booths</source>
        <translation>кабины</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>ящики</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>охрана</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>тепло</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ключ</translation>
    </message>
    <message>
        <source>light</source>
        <translation>свет</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>who stays</source>
        <translation>кто остаётся</translation>
    </message>
</context>
<context>
    <name>Norms</name>
    <message numerus="yes">
        <source>%n norms taken over</source>
        <translation>
            <numerusform>Принята %n норма</numerusform>
            <numerusform>Принято %n нормы</numerusform>
            <numerusform>Принято %n норм</numerusform>
        </translation>
    </message>
    <message>
        <source>A norm by law or by decision needs its source, else it cannot be stored as such.</source>
        <translation>У нормы по закону или по решению должен быть источник, иначе она так не сохранится.</translation>
    </message>
    <message>
        <source>A norm by law or by decision needs its source: the act and article, or the decision № and date.</source>
        <translation>Норме по закону или по решению нужен источник: акт и статья или № и дата решения.</translation>
    </message>
    <message>
        <source>A norm is a rule of numbers and of what is known about a precinct; nothing is bought by it yet.</source>
        <translation>Норма – правило из чисел и того, что известно об участке; по ней ещё ничего не закупается.</translation>
    </message>
    <message>
        <source>A rule is written in words of any of the three languages; items stand in quotation marks.</source>
        <translation>Правило пишется словами любого из трёх языков; название предмета берётся в кавычки.</translation>
    </message>
    <message>
        <source>A rule may ask for: {names}.</source>
        <translation>В правиле можно использовать: {names}.</translation>
    </message>
    <message>
        <source>Accept the rule</source>
        <translation>Принять правило</translation>
    </message>
    <message>
        <source>Act and article, or decision №</source>
        <translation>Акт и статья или № решения</translation>
    </message>
    <message>
        <source>Before a rule is accepted, its difference at every precinct and the cost are shown.</source>
        <translation>До принятия правила видна его разница по каждому участку и стоимость.</translation>
    </message>
    <message numerus="yes">
        <source>Changes at %n precincts</source>
        <translation>
            <numerusform>Изменение на %n участке</numerusform>
            <numerusform>Изменения на %n участках</numerusform>
            <numerusform>Изменения на %n участках</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of what is short, ₸</source>
        <translation>Стоимость недостающего, ₸</translation>
    </message>
    <message>
        <source>Each change is a new version; undo or retiring it brings the one before back.</source>
        <translation>Каждое изменение – новая версия; отмена или вывод её из употребления возвращает прежнюю.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Need now</source>
        <translation>Нужно сейчас</translation>
    </message>
    <message>
        <source>Need then</source>
        <translation>Станет нужно</translation>
    </message>
    <message>
        <source>Needs typed by hand make room for the rule</source>
        <translation>Внесённые вручную потребности уступят правилу</translation>
    </message>
    <message>
        <source>No need would change.</source>
        <translation>Ни одна потребность не изменится.</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Norm taken out of use: {item}</source>
        <translation>Норма выведена из употребления: {item}</translation>
    </message>
    <message>
        <source>Norm: {item}</source>
        <translation>Норма: {item}</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Precinct № {no}: {fault}</source>
        <translation>Участок №&#xa0;{no}: {fault}</translation>
    </message>
    <message>
        <source>Price of one, ₸</source>
        <translation>Цена за единицу, ₸</translation>
    </message>
    <message>
        <source>Price: {item}</source>
        <translation>Цена: {item}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Short now</source>
        <translation>Не хватает сейчас</translation>
    </message>
    <message>
        <source>Short then</source>
        <translation>Станет не хватать</translation>
    </message>
    <message>
        <source>Stands by</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Take the program’s proposals</source>
        <translation>Принять предложения</translation>
    </message>
    <message>
        <source>The norm ends before it begins.</source>
        <translation>Окончание нормы раньше её начала.</translation>
    </message>
    <message>
        <source>The rules lead in a circle: {names}.</source>
        <translation>Правила ссылаются по кругу: {names}.</translation>
    </message>
    <message>
        <source>There is no input “{name}”. There are: {names}; or the name of an item in quotation marks.</source>
        <translation>Показателя «{name}» нет. Есть: {names}; или название предмета в кавычках.</translation>
    </message>
    <message>
        <source>We know of no official item norms: what the program proposes is marked as a proposal.</source>
        <translation>Официальные нормы оснащения нам неизвестны: предложенное программой помечено как предложение.</translation>
    </message>
    <message>
        <source>What the rule changes</source>
        <translation>Что изменит правило</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Что изменится?</translation>
    </message>
    <message>
        <source>ceil, floor</source>
        <translation>вверх, вниз</translation>
    </message>
    <message>
        <source>cost unknown, no price is entered</source>
        <translation>стоимость неизвестна, цена не внесена</translation>
    </message>
    <message>
        <source>cost {cost} ₸</source>
        <translation>стоимость {cost} ₸</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не установлена</translation>
    </message>
    <message>
        <source>proposed: {rule}</source>
        <translation>предлагается: {rule}</translation>
    </message>
    <message>
        <source>the rule divides by zero, “{name}” is 0.</source>
        <translation>правило делит на ноль, «{name}» равно 0.</translation>
    </message>
    <message>
        <source>the rule gives a number above 100,000.</source>
        <translation>правило даёт число больше 100 000.</translation>
    </message>
    <message>
        <source>the rule gives a number below 0.</source>
        <translation>правило даёт число меньше 0.</translation>
    </message>
    <message>
        <source>the rule gives no number, “{name}” is not known.</source>
        <translation>правило не даёт числа, «{name}» неизвестно.</translation>
    </message>
    <message>
        <source>the rule gives no whole number; use {names}.</source>
        <translation>правило не даёт целого числа; примените {names}.</translation>
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
        <translation>{precincts}; потребность {need}, не хватает {short}; {cost}.</translation>
    </message>
</context>
<context>
    <name>Noun</name>
    <message>
        <source>Acceptance of documents</source>
        <translation>Приём документов</translation>
    </message>
    <message>
        <source>Acts of numbered forms</source>
        <translation>Акты нумерованных бланков</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Бланки ответов</translation>
    </message>
    <message>
        <source>Answers to demands</source>
        <translation>Ответы на запросы</translation>
    </message>
    <message>
        <source>Bank of answers</source>
        <translation>Банк ответов</translation>
    </message>
    <message>
        <source>Boxes of papers</source>
        <translation>Короба с документами</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Здания</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Certificates of training</source>
        <translation>Сертификаты об обучении</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Чек-листы</translation>
    </message>
    <message>
        <source>Columns of demands</source>
        <translation>Столбцы запросов</translation>
    </message>
    <message>
        <source>Commission members</source>
        <translation>Члены комиссий</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Комиссии</translation>
    </message>
    <message>
        <source>Connections of online seminars</source>
        <translation>Подключения онлайн-семинаров</translation>
    </message>
    <message>
        <source>Counts of voters</source>
        <translation>Численность избирателей</translation>
    </message>
    <message>
        <source>Data of the file</source>
        <translation>Данные файла</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Выходные дни</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Demands sent</source>
        <translation>Отправленные запросы</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>График дежурств</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Feedback sheets</source>
        <translation>Листы отзывов</translation>
    </message>
    <message>
        <source>Forms of the region</source>
        <translation>Формы области</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Залы</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Information plan</source>
        <translation>План информирования</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Issued forms</source>
        <translation>Выданные бланки</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Выпущенные документы</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Виды оборудования</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Materials handed out</source>
        <translation>Розданные материалы</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Needs of equipment</source>
        <translation>Потребность в оборудовании</translation>
    </message>
    <message>
        <source>Norms behind the topics</source>
        <translation>Нормы по темам</translation>
    </message>
    <message>
        <source>Norms of equipment</source>
        <translation>Нормы оборудования</translation>
    </message>
    <message>
        <source>Numbers of forms</source>
        <translation>Номера бланков</translation>
    </message>
    <message>
        <source>Observers by precinct</source>
        <translation>Наблюдатели по участкам</translation>
    </message>
    <message>
        <source>Observing organisations</source>
        <translation>Наблюдающие организации</translation>
    </message>
    <message>
        <source>Opinion polls</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Свои вопросы</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Собственные названия</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>Документы и снимки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Телефонная книга</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Plans for risks</source>
        <translation>Планы на случай рисков</translation>
    </message>
    <message>
        <source>Plans of training</source>
        <translation>Планы обучения</translation>
    </message>
    <message>
        <source>Points of checklists</source>
        <translation>Показатели чек-листов</translation>
    </message>
    <message>
        <source>Points of checks</source>
        <translation>Показатели проверки</translation>
    </message>
    <message>
        <source>Practical cases</source>
        <translation>Практические кейсы</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Precincts of the campaign</source>
        <translation>Участки кампании</translation>
    </message>
    <message>
        <source>Prices of items</source>
        <translation>Цены оборудования</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Напечатанные документы</translation>
    </message>
    <message>
        <source>Programmes of seminars</source>
        <translation>Программы семинаров</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Rates of pay</source>
        <translation>Ставки оплаты</translation>
    </message>
    <message>
        <source>Readiness marks</source>
        <translation>Отметки готовности</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Замены</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Постановления</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Сохранённые варианты</translation>
    </message>
    <message>
        <source>Sealed numbers</source>
        <translation>Закрытые номера</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Seminar lists</source>
        <translation>Списки семинаров</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Sets of items</source>
        <translation>Комплекты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Skill sheets</source>
        <translation>Листы навыков</translation>
    </message>
    <message>
        <source>Stages of training</source>
        <translation>Этапы обучения</translation>
    </message>
    <message>
        <source>Stocktakes</source>
        <translation>Инвентаризации</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Места хранения</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Территории</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>Тексты писем</translation>
    </message>
    <message>
        <source>Things on the way</source>
        <translation>Имущество в пути</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>Табели</translation>
    </message>
    <message>
        <source>Topics of training</source>
        <translation>Темы обучения</translation>
    </message>
    <message>
        <source>Transfers of things</source>
        <translation>Передачи имущества</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Visits of observers</source>
        <translation>Посещения наблюдателей</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>What precincts were handed</source>
        <translation>Выданное участкам</translation>
    </message>
    <message>
        <source>Where precincts stand</source>
        <translation>Состояние участков</translation>
    </message>
    <message>
        <source>Works in buildings</source>
        <translation>Работы в зданиях</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>After the vote</source>
        <translation>После голосования</translation>
    </message>
    <message>
        <source>For our own work</source>
        <translation>Для своей работы</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>К заседанию</translation>
    </message>
    <message>
        <source>For the precinct</source>
        <translation>Для участка</translation>
    </message>
    <message>
        <source>For the region</source>
        <translation>В область</translation>
    </message>
    <message>
        <source>For the seminar</source>
        <translation>К семинару</translation>
    </message>
    <message>
        <source>For the voting day</source>
        <translation>Ко дню голосования</translation>
    </message>
    <message>
        <source>Lists with chosen columns</source>
        <translation>Списки с выбором столбцов</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>Openness</name>
    <message numerus="yes">
        <source>%n lines planned from the calendar</source>
        <translation>
            <numerusform>Запланирована %n строка из календаря</numerusform>
            <numerusform>Запланировано %n строки из календаря</numerusform>
            <numerusform>Запланировано %n строк из календаря</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready answers taken over</source>
        <translation>
            <numerusform>Взят %n готовый ответ</numerusform>
            <numerusform>Взято %n готовых ответа</numerusform>
            <numerusform>Взято %n готовых ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>A call, while talking</source>
        <translation>Звонок, во время разговора</translation>
    </message>
    <message>
        <source>A line says what people are told, by which channel, in which language and when.</source>
        <translation>В строке – что сообщают жителям, каким каналом, на каком языке и когда.</translation>
    </message>
    <message>
        <source>A name or a number is written down only where the answer needs it; lists never show it.</source>
        <translation>Имя и телефон записывают, только если они нужны для ответа; в списках их нет.</translation>
    </message>
    <message>
        <source>A public association is accredited for one year, a party needs no accreditation.</source>
        <translation>Общественное объединение аккредитуют на год, партии аккредитация не нужна.</translation>
    </message>
    <message>
        <source>A visit says who came, what they asked and were given, and what they remarked.</source>
        <translation>В записи – кто пришёл, что спросил, что получил и какое замечание сделал.</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Accreditation №</source>
        <translation>№ аккредитации</translation>
    </message>
    <message>
        <source>Add a poll</source>
        <translation>Добавить опрос</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Добавить публикацию</translation>
    </message>
    <message>
        <source>Add a ready answer</source>
        <translation>Добавить ответ</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Добавить посещение</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Добавить в план</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Answer in Kazakh</source>
        <translation>Ответ на казахском</translation>
    </message>
    <message>
        <source>Answer in Russian</source>
        <translation>Ответ на русском</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Ответить позже</translation>
    </message>
    <message>
        <source>Answer the enquiry</source>
        <translation>Ответить на обращение</translation>
    </message>
    <message>
        <source>Answer the publication</source>
        <translation>Ответить на публикацию</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Ответ дан сегодня</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Application form received</source>
        <translation>Заявление получено</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кто утвердил</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Дата утверждения</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>At precincts</source>
        <translation>На участках</translation>
    </message>
    <message>
        <source>Bank of answers</source>
        <translation>Банк ответов</translation>
    </message>
    <message>
        <source>By precinct</source>
        <translation>По участкам</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Cost, tenge</source>
        <translation>Стоимость, тенге</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Dealt with today</source>
        <translation>Устранено сегодня</translation>
    </message>
    <message>
        <source>Dealt with…</source>
        <translation>Устранено…</translation>
    </message>
    <message>
        <source>Does it need an answer?</source>
        <translation>Нужен ли ответ?</translation>
    </message>
    <message>
        <source>Each names the article it rests on; check it with your commission before it is read out.</source>
        <translation>У каждого ответа указано основание; прежде чем зачитывать, сверьте его с комиссией.</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Enquiry № {no} answered</source>
        <translation>Дан ответ на обращение №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Enquiry № {no} changed</source>
        <translation>Обращение №&#xa0;{no} изменено</translation>
    </message>
    <message>
        <source>Enquiry № {no} sent to {whom}</source>
        <translation>Обращение №&#xa0;{no} передано: {whom}</translation>
    </message>
    <message>
        <source>Enquiry № {no} taken in</source>
        <translation>Обращение №&#xa0;{no} зарегистрировано</translation>
    </message>
    <message>
        <source>Enquiry № {no} taken out</source>
        <translation>Обращение №&#xa0;{no} убрано из списка</translation>
    </message>
    <message>
        <source>Enquiry № {no}: work planned in the building</source>
        <translation>Обращение №&#xa0;{no}: запланирована работа в здании</translation>
    </message>
    <message>
        <source>Extract of the charter received</source>
        <translation>Выписка из устава получена</translation>
    </message>
    <message>
        <source>False information</source>
        <translation>Ложная информация</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Для других</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Форма ответа</translation>
    </message>
    <message>
        <source>From the calendar</source>
        <translation>Из календаря</translation>
    </message>
    <message>
        <source>Handed to precincts</source>
        <translation>Выдано участкам</translation>
    </message>
    <message>
        <source>Handed to precincts: {title}</source>
        <translation>Выдано участкам: {title}</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>How many people stand at which precinct is typed in the card; the precinct reads it out.</source>
        <translation>Сколько людей на каком участке, набирают в карточке; участок зачитывает это число.</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Information plan</source>
        <translation>План информирования</translation>
    </message>
    <message>
        <source>Information plan changed: {title}</source>
        <translation>План информирования изменён: {title}</translation>
    </message>
    <message>
        <source>Information planned: {title}</source>
        <translation>Информирование запланировано: {title}</translation>
    </message>
    <message>
        <source>Ins takes a call while you talk: subject, precinct and a ready answer, each by its key.</source>
        <translation>Ins записывает звонок во время разговора: тема, участок и готовый ответ – по одной клавише.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <source>It would be told before it was approved.</source>
        <translation>Дата сообщения раньше даты утверждения. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Link or issue</source>
        <translation>Ссылка или номер</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>Создать задачу</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Нужен ответ</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>New line of the plan</source>
        <translation>Новая строка плана</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>New poll</source>
        <translation>Новый опрос</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Новая публикация</translation>
    </message>
    <message>
        <source>New ready answer</source>
        <translation>Новый готовый ответ</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новое посещение</translation>
    </message>
    <message>
        <source>No ready answer on this subject yet.</source>
        <translation>По этой теме готового ответа ещё нет.</translation>
    </message>
    <message>
        <source>Observers and media</source>
        <translation>Наблюдатели и СМИ</translation>
    </message>
    <message>
        <source>Observers by precinct: {title}</source>
        <translation>Наблюдатели по участкам: {title}</translation>
    </message>
    <message>
        <source>Opinion polls</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisation changed: {title}</source>
        <translation>Организация изменена: {title}</translation>
    </message>
    <message>
        <source>Organisation entered: {title}</source>
        <translation>Организация внесена: {title}</translation>
    </message>
    <message>
        <source>Organisation taken out: {title}</source>
        <translation>Организация убрана: {title}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Own wording of a text saved</source>
        <translation>Своя редакция текста сохранена</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Охвачено человек</translation>
    </message>
    <message>
        <source>People were told: {title}</source>
        <translation>Жителям сообщено: {title}</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>План, дата</translation>
    </message>
    <message>
        <source>Poll changed: {title}</source>
        <translation>Опрос изменён: {title}</translation>
    </message>
    <message>
        <source>Poll entered: {title}</source>
        <translation>Опрос внесён: {title}</translation>
    </message>
    <message>
        <source>Poll taken out: {title}</source>
        <translation>Опрос убран: {title}</translation>
    </message>
    <message>
        <source>Practice worth copying</source>
        <translation>Полезный опыт</translation>
    </message>
    <message>
        <source>Practices worth copying are marked in the card and gathered by the chip above.</source>
        <translation>Полезный опыт отмечают в карточке, фильтр сверху собирает его вместе.</translation>
    </message>
    <message>
        <source>Precinct № {no} is not of this commission: its observers are kept there.</source>
        <translation>Участок №&#xa0;{no} не этой комиссии: его наблюдателей ведёт своя комиссия.</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Кто подготовил</translation>
    </message>
    <message>
        <source>Proof: link, scan, №</source>
        <translation>Подтверждение: ссылка, скан, №</translation>
    </message>
    <message>
        <source>Publication answered: {title}</source>
        <translation>Дан ответ на публикацию: {title}</translation>
    </message>
    <message>
        <source>Publication changed: {title}</source>
        <translation>Публикация изменена: {title}</translation>
    </message>
    <message>
        <source>Publication entered: {title}</source>
        <translation>Публикация внесена: {title}</translation>
    </message>
    <message>
        <source>Publication taken out: {title}</source>
        <translation>Публикация убрана: {title}</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Publications about us</source>
        <translation>Публикации о нас</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Question in Kazakh</source>
        <translation>Вопрос на казахском</translation>
    </message>
    <message>
        <source>Question in Russian</source>
        <translation>Вопрос на русском</translation>
    </message>
    <message>
        <source>Reach and cost</source>
        <translation>Охват и стоимость</translation>
    </message>
    <message>
        <source>Ready answer saved: {title}</source>
        <translation>Готовый ответ сохранён: {title}</translation>
    </message>
    <message>
        <source>Ready answer taken out: {title}</source>
        <translation>Готовый ответ убран: {title}</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>Ready answers are offered by one key while a call is taken.</source>
        <translation>Во время звонка готовый ответ берут одной клавишей.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Дата поступления</translation>
    </message>
    <message>
        <source>Remark of observers became a task: {title}</source>
        <translation>Замечание наблюдателей стало задачей: {title}</translation>
    </message>
    <message>
        <source>Remark of observers dealt with: {title}</source>
        <translation>Замечание наблюдателей устранено: {title}</translation>
    </message>
    <message>
        <source>Say to whom the enquiry was sent.</source>
        <translation>Укажите, кому передано обращение.</translation>
    </message>
    <message>
        <source>Send higher</source>
        <translation>Передать выше</translation>
    </message>
    <message>
        <source>Send higher…</source>
        <translation>Передать выше…</translation>
    </message>
    <message>
        <source>Sent higher on</source>
        <translation>Дата передачи</translation>
    </message>
    <message>
        <source>Sent higher, to</source>
        <translation>Кому передано</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Передано сегодня</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Steps against what is false</source>
        <translation>Шаги против ложной информации</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Subject by its key, precinct № and Enter, then a ready answer by its key. Enter alone: answer later.</source>
        <translation>Тема – её клавишей, № участка и Enter, затем готовый ответ его клавишей. Только Enter: ответить позже.</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Take over the program&apos;s answers</source>
        <translation>Взять ответы программы</translation>
    </message>
    <message>
        <source>Taken out of the information plan: {title}</source>
        <translation>Убрано из плана информирования: {title}</translation>
    </message>
    <message>
        <source>Telephone, only if needed</source>
        <translation>Телефон, только если нужен</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>The accreditation of this organisation ended on {date}. Enter the new one first.</source>
        <translation>Аккредитация этой организации заканчивается {date}. Сначала введите новую.</translation>
    </message>
    <message>
        <source>The accreditation would end before it begins.</source>
        <translation>Аккредитация заканчивается раньше, чем начинается. Исправьте даты.</translation>
    </message>
    <message>
        <source>The answer would be given before the question was asked.</source>
        <translation>Дата ответа раньше даты обращения. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The commission was told on</source>
        <translation>Комиссия уведомлена</translation>
    </message>
    <message>
        <source>The day by which an answer is due follows from a rule that the office can change.</source>
        <translation>Срок ответа следует из правила, которое комиссия может изменить.</translation>
    </message>
    <message>
        <source>The enquiry names no precinct with a building. Choose the precinct first.</source>
        <translation>В обращении нет участка со зданием. Сначала выберите участок.</translation>
    </message>
    <message>
        <source>The legal days of publication stand in the calendar; the plan is what the office adds.</source>
        <translation>Сроки публикации по закону – в календаре; план – то, что добавляет комиссия.</translation>
    </message>
    <message>
        <source>The list holds organisations and counts, no names of observers.</source>
        <translation>В списке только организации и числа, имён наблюдателей нет.</translation>
    </message>
    <message>
        <source>The poll would end before it begins.</source>
        <translation>Опрос заканчивается раньше, чем начинается. Исправьте даты.</translation>
    </message>
    <message>
        <source>The register holds that a poll was held, never what people answered.</source>
        <translation>В реестре только то, что опрос был; ответов людей в нём нет.</translation>
    </message>
    <message>
        <source>The remark would be dealt with before it was made.</source>
        <translation>Замечание устранено раньше, чем сделано. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The shipped wording of a text is used again</source>
        <translation>Снова используется текст программы</translation>
    </message>
    <message>
        <source>The visit has no remark from which a task could follow.</source>
        <translation>В этом посещении нет замечания, задача не создана. Сначала запишите замечание.</translation>
    </message>
    <message>
        <source>Their remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>There is no precinct № {no} here. Correct the number or leave it empty.</source>
        <translation>Участка №&#xa0;{no} здесь нет. Исправьте номер или оставьте пустым.</translation>
    </message>
    <message>
        <source>There is no text “{code}”.</source>
        <translation>Текста «{code}» нет.</translation>
    </message>
    <message>
        <source>This number is taken. The next free one is {no}.</source>
        <translation>Этот номер занят. Следующий свободный: {no}.</translation>
    </message>
    <message>
        <source>This organisation needs an accreditation: write its number.</source>
        <translation>Этой организации нужна аккредитация: укажите её номер.</translation>
    </message>
    <message>
        <source>To which commission or authority</source>
        <translation>В какую комиссию или орган</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Дата сообщения</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Сообщено сегодня</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Visit of observers changed: {title}</source>
        <translation>Посещение наблюдателей изменено: {title}</translation>
    </message>
    <message>
        <source>Visit of observers entered: {title}</source>
        <translation>Посещение наблюдателей внесено: {title}</translation>
    </message>
    <message>
        <source>Visit of observers taken out: {title}</source>
        <translation>Посещение наблюдателей убрано: {title}</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Дата посещения</translation>
    </message>
    <message>
        <source>Visits of observers</source>
        <translation>Посещения наблюдателей</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>What is asked, if it must be written down</source>
        <translation>О чём спрашивают (если нужно записать)</translation>
    </message>
    <message>
        <source>What is false always needs an answer; its day comes by the office&apos;s rule.</source>
        <translation>На ложное всегда нужен ответ; срок ставится по правилу комиссии.</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Что сообщается</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>What precincts were handed is typed down the column of the card, never more than was made.</source>
        <translation>Выданное участкам набирают в столбце карточки; не больше, чем изготовлено.</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Что спросили</translation>
    </message>
    <message>
        <source>What they were given</source>
        <translation>Что получили</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Кто спрашивает</translation>
    </message>
    <message>
        <source>Who asks people what they think, where, from when to when, and where it was published.</source>
        <translation>Кто проводит опрос, где, с какого по какой день и где опубликован.</translation>
    </message>
    <message>
        <source>Who asks, only if needed</source>
        <translation>Кто спрашивает, только если нужно</translation>
    </message>
    <message>
        <source>Work in the building</source>
        <translation>Работа в здании</translation>
    </message>
    <message>
        <source>Write what was answered, or where the answer can be seen.</source>
        <translation>Напишите, что ответили или где виден ответ.</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Напишите, что ответили.</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>Напишите, что сделано.</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>устранено</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>закончилась</translation>
    </message>
    <message>
        <source>false information</source>
        <translation>ложная информация</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>без замечаний</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>not dealt with</source>
        <translation>не устранено</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>в плане</translation>
    </message>
    <message>
        <source>told</source>
        <translation>сообщено</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>{handed} would be handed out, {copies} were made. Correct one of the numbers.</source>
        <translation>Выдаётся {handed}, изготовлено {copies}. Исправьте одно из чисел.</translation>
    </message>
    <message>
        <source>{key} · {words}</source>
        <translation>{key} · {words}</translation>
    </message>
    <message>
        <source>{sum} at {n} precincts</source>
        <translation>{sum} на участках: {n}</translation>
    </message>
    <message>
        <source>“Answer…” says in which form it was answered today; the press sheet is made under “Texts”.</source>
        <translation>«Ответить…» записывает, в какой форме дан ответ сегодня; текст пресс-листа делают в «Текстах».</translation>
    </message>
    <message>
        <source>“Make a task” gives a remark to somebody by a day; “Dealt with” closes both.</source>
        <translation>«Создать задачу» передаёт замечание исполнителю со сроком; «Устранено…» закрывает оба.</translation>
    </message>
    <message>
        <source>“Send higher…” says to whom; a remark about premises becomes a work of the building.</source>
        <translation>«Передать выше…» записывает, кому; замечание о помещении становится работой в здании.</translation>
    </message>
    <message>
        <source>“Told today” closes the line at hand; its proof is a link, a scan or the issue.</source>
        <translation>«Сообщено сегодня» закрывает строку; подтверждение – ссылка, скан или номер газеты.</translation>
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
        <translation>иностранные СМИ</translation>
    </message>
    <message>
        <source>international observers</source>
        <translation>международные наблюдатели</translation>
    </message>
    <message>
        <source>media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>political party</source>
        <translation>политическая партия</translation>
    </message>
    <message>
        <source>public association</source>
        <translation>общественное объединение</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>происшествие</translation>
    </message>
    <message>
        <source>own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>shortage</source>
        <translation>нехватка</translation>
    </message>
    <message>
        <source>work</source>
        <translation>работа</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>explained</source>
        <translation>разъяснено</translation>
    </message>
    <message>
        <source>refused with reasons</source>
        <translation>отказано с обоснованием</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>удовлетворено</translation>
    </message>
    <message>
        <source>satisfied in part</source>
        <translation>удовлетворено частично</translation>
    </message>
    <message>
        <source>sent where it belongs</source>
        <translation>направлено по принадлежности</translation>
    </message>
</context>
<context>
    <name>Over</name>
    <message>
        <source>commissions</source>
        <translation>комиссии</translation>
    </message>
    <message>
        <source>members</source>
        <translation>члены комиссий</translation>
    </message>
    <message>
        <source>okrugs</source>
        <translation>округа</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>участки</translation>
    </message>
</context>
<context>
    <name>PaperLanguage</name>
    <message>
        <source>Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>kaz</source>
        <translation>каз</translation>
    </message>
    <message>
        <source>rus</source>
        <translation>рус</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n pieces of a set printed</source>
        <translation>
            <numerusform>напечатана %n часть комплекта</numerusform>
            <numerusform>напечатаны %n части комплекта</numerusform>
            <numerusform>напечатано %n частей комплекта</numerusform>
        </translation>
    </message>
    <message>
        <source>A layout “{name}” is there already. Give another name, or choose it and save.</source>
        <translation>Вариант «{name}» уже есть. Дайте другое название или выберите его и сохраните.</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Оба языка</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Layout saved: {name}</source>
        <translation>Вариант сохранён: {name}</translation>
    </message>
    <message>
        <source>Layout taken out: {name}</source>
        <translation>Вариант убран: {name}</translation>
    </message>
    <message>
        <source>Paper issued: № {number}, {report}</source>
        <translation>Документ выпущен: №&#xa0;{number}, {report}</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>This paper is a drawing: print it without number and code.</source>
        <translation>Этот документ – рисунок: печатайте его без номера и кода.</translation>
    </message>
    <message>
        <source>This paper names people. Who may only look does not print it; ask the secretary.</source>
        <translation>В этом документе есть персональные данные. Роль «только просмотр» его не печатает; обратитесь к секретарю.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английская</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахская</translation>
    </message>
    <message>
        <source>Layout: {lang}</source>
        <translation>Раскладка: {lang}</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русская</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n cells cannot be stored and stay as they are:</source>
        <translation>
            <numerusform>%n ячейку записать нельзя, она останется прежней:</numerusform>
            <numerusform>%n ячейки записать нельзя, они останутся прежними:</numerusform>
            <numerusform>%n ячеек записать нельзя, они останутся прежними:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells change:</source>
        <translation>
            <numerusform>Изменится %n ячейка:</numerusform>
            <numerusform>Изменятся %n ячейки:</numerusform>
            <numerusform>Изменятся %n ячеек:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed from Excel</source>
        <translation>
            <numerusform>Вставка из Excel (%n строка)</numerusform>
            <numerusform>Вставка из Excel (%n строки)</numerusform>
            <numerusform>Вставка из Excel (%n строк)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the range lie below the end of the list and are left out.</source>
        <translation>
            <numerusform>%n строка выходит за конец списка и не берётся.</numerusform>
            <numerusform>%n строки выходят за конец списка и не берутся.</numerusform>
            <numerusform>%n строк выходят за конец списка и не берутся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Everything pasted already stands in the list. Nothing would change.</source>
        <translation>Все вставленные данные уже есть в списке. Ничего не изменится.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Review and press Accept.</source>
        <translation>Пока ничего не записано. Просмотрите изменения и нажмите «Принять».</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Вставка из Excel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>This column cannot be typed.</source>
        <translation>Этот столбец вручную не заполняется.</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>A day has 24 hours: {value}.</source>
        <translation>В сутках 24 часа: {value}.</translation>
    </message>
    <message>
        <source>An account number has at most 34 signs.</source>
        <translation>В номере счёта не больше 34 знаков.</translation>
    </message>
    <message>
        <source>Night hours: {begins}–{ends}</source>
        <translation>Ночные часы: {begins}–{ends}</translation>
    </message>
    <message>
        <source>Numbers for the pay</source>
        <translation>Номера для выплаты</translation>
    </message>
    <message>
        <source>Numbers for the pay destroyed: {n}</source>
        <translation>Номера для выплаты уничтожены: {n}</translation>
    </message>
    <message>
        <source>Rate of pay: {post}</source>
        <translation>Ставка оплаты: {post}</translation>
    </message>
    <message>
        <source>The duty roster has no shift of these days that is not in the timesheet yet.</source>
        <translation>В графике дежурств нет смен этих дней, ещё не внесённых в табель.</translation>
    </message>
    <message>
        <source>The night begins and ends at the same hour. Name two hours.</source>
        <translation>Ночь начинается и кончается в один час. Назовите два разных часа.</translation>
    </message>
    <message>
        <source>There are more hours at night than in all: {value}.</source>
        <translation>Ночных часов больше, чем всего: {value}.</translation>
    </message>
    <message>
        <source>There are no numbers to destroy.</source>
        <translation>Уничтожать нечего: номеров нет.</translation>
    </message>
    <message>
        <source>These numbers are sealed. The chair opens them to a user on this page.</source>
        <translation>Эти номера закрыты. Председатель открывает их пользователю на этой странице.</translation>
    </message>
    <message>
        <source>Timesheet from the duty roster: {n} days</source>
        <translation>Табель из графика дежурств, записей: {n}</translation>
    </message>
    <message>
        <source>Timesheet: {n} days</source>
        <translation>Табель: записей за день {n}</translation>
    </message>
    <message>
        <source>Timesheet: {who}, {date}</source>
        <translation>Табель: {who}, {date}</translation>
    </message>
    <message>
        <source>Who may see the numbers for the pay</source>
        <translation>Кто видит номера для выплаты</translation>
    </message>
    <message>
        <source>“{value}” is not a number of hours. For example: 8, 7,5 or 8/2 with 2 hours at night.</source>
        <translation>«{value}» не похоже на число часов. Например: 8, 7,5 или 8/2, где 2 часа – ночью.</translation>
    </message>
    <message>
        <source>“{value}” is not an IIN: twelve digits with a control digit.</source>
        <translation>«{value}» не ИИН: двенадцать цифр, последняя – контрольная.</translation>
    </message>
</context>
<context>
    <name>PhoneKind</name>
    <message>
        <source>okrug akim</source>
        <translation>аким округа</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>police</source>
        <translation>полиция</translation>
    </message>
    <message>
        <source>power supply</source>
        <translation>электросети</translation>
    </message>
</context>
<context>
    <name>PhoneRound</name>
    <message>
        <source>1 and 0 answer yes and no and go on; numbers go on with Enter, in any keyboard layout.</source>
        <translation>1 и 0 отвечают «да» и «нет» и идут дальше; после числа – Enter, в любой раскладке.</translation>
    </message>
    <message>
        <source>1 yes, 0 no · Enter: next · F7: no answer, again in 20 min · F8: wrong number</source>
        <translation>1 да, 0 нет · Enter: дальше · F7: не ответил, через 20 мин · F8: неверный номер</translation>
    </message>
    <message>
        <source>A round asks the open demands of the region, or nine questions of your own, by phone.</source>
        <translation>Обзвон задаёт по телефону открытые запросы области или до девяти своих вопросов.</translation>
    </message>
    <message>
        <source>Begin a round: choose a demand above, or ask questions of your own.</source>
        <translation>Начните обзвон: выберите запрос выше или задайте свои вопросы.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Здание</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Лист обзвона</translation>
    </message>
    <message>
        <source>Call these</source>
        <translation>Обзвонить</translation>
    </message>
    <message>
        <source>Each answer is stored as it is given, as told, with the hour.</source>
        <translation>Каждый ответ сохраняется сразу: «со слов», с указанием часа.</translation>
    </message>
    <message>
        <source>F7: nobody answered, the precinct comes back in twenty minutes.</source>
        <translation>F7: никто не ответил, участок вернётся через двадцать минут.</translation>
    </message>
    <message>
        <source>F8: the number is wrong; type the right one beside, it is stored at once.</source>
        <translation>F8: номер неверный; введите рядом правильный, он сохранится сразу.</translation>
    </message>
    <message>
        <source>Gathered {a} of {b} · again: {c}</source>
        <translation>Собрано: {a} из {b} · снова: {c}</translation>
    </message>
    <message>
        <source>Guard, key</source>
        <translation>Сторож, ключ</translation>
    </message>
    <message>
        <source>Last call: {when}, {how}</source>
        <translation>Последний звонок: {when}, {how}</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Новый обзвон</translation>
    </message>
    <message>
        <source>Nobody to call: enter the members of this precinct.</source>
        <translation>Звонить некому: внесите членов этого участка.</translation>
    </message>
    <message>
        <source>Only the first nine questions are asked by phone.</source>
        <translation>По телефону задаются только первые девять вопросов.</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Phone round of {date}</source>
        <translation>Обзвон, {date}</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Вопрос…</translation>
    </message>
    <message>
        <source>The right number, then Enter; F8: the next one</source>
        <translation>Правильный номер, затем Enter; F8: следующий</translation>
    </message>
    <message>
        <source>Whoever has not answered comes first, then by the promised hour.</source>
        <translation>Сначала те, кто не ответил, затем по обещанному часу.</translation>
    </message>
    <message>
        <source>again {at}</source>
        <translation>снова {at}</translation>
    </message>
    <message>
        <source>all precincts</source>
        <translation>все участки</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>подтверждён {day}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нет номера</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>Add a number</source>
        <translation>Добавить номер</translation>
    </message>
    <message>
        <source>An akim with an okrug is offered in the phone round of every precinct of that okrug.</source>
        <translation>Аким с указанным округом показывается в обзвоне каждого участка этого округа.</translation>
    </message>
    <message>
        <source>Here stand okrug akims, police, power supply: the numbers that belong to no member.</source>
        <translation>Здесь акимы округов, полиция, электросети – номера не членов комиссий.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя, название</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Новое издание</translation>
    </message>
    <message>
        <source>New telephone</source>
        <translation>Новый телефон</translation>
    </message>
    <message>
        <source>Nothing in the phone book has changed since edition № {n}.</source>
        <translation>С издания №&#xa0;{n} в телефонной книге ничего не изменилось.</translation>
    </message>
    <message>
        <source>Number mended: {name}</source>
        <translation>Номер исправлен: {name}</translation>
    </message>
    <message>
        <source>Papers with telephones are for the office only.</source>
        <translation>Документы с телефонами – только для служебного пользования.</translation>
    </message>
    <message>
        <source>Phone book, edition № {n}</source>
        <translation>Телефонная книга, издание №&#xa0;{n}</translation>
    </message>
    <message>
        <source>Precinct № {no}: no answer, again at {at}</source>
        <translation>Участок №&#xa0;{no}: не ответил, снова в {at}</translation>
    </message>
    <message>
        <source>Telephone changed: {name}</source>
        <translation>Телефон изменён: {name}</translation>
    </message>
    <message>
        <source>Telephone entered: {name}</source>
        <translation>Телефон внесён: {name}</translation>
    </message>
    <message>
        <source>Telephone taken out: {name}</source>
        <translation>Телефон убран: {name}</translation>
    </message>
    <message>
        <source>The phone book on paper takes chairs, secretaries and buildings from their registers.</source>
        <translation>Книга на бумаге берёт председателей, секретарей и здания из их реестров.</translation>
    </message>
    <message>
        <source>This is the number that was wrong.</source>
        <translation>Это тот же неверный номер.</translation>
    </message>
    <message>
        <source>Type the right number.</source>
        <translation>Введите правильный номер.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>“New edition” keeps the book as it is given out; the next one marks what differs.</source>
        <translation>«Новое издание» сохраняет книгу, как она выдана; следующее отмечает отличия.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Answer to the point</source>
        <translation>Ответ на показатель</translation>
    </message>
    <message>
        <source>Choose the photo or scan…</source>
        <translation>Выбрать фото или скан…</translation>
    </message>
    <message>
        <source>Choose the point that the act proves.</source>
        <translation>Выберите показатель, который подтверждает акт.</translation>
    </message>
    <message>
        <source>Choose the point that the photo proves.</source>
        <translation>Выберите показатель, который подтверждает фото.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Day of the photo</source>
        <translation>День съёмки</translation>
    </message>
    <message>
        <source>Give the number of the act that the scan shows.</source>
        <translation>Укажите номер акта, который на скане.</translation>
    </message>
    <message>
        <source>No photo yet. Choose the point, then the photo or scan that proves it.</source>
        <translation>Фото ещё нет. Выберите показатель, затем фото или скан, который его подтверждает.</translation>
    </message>
    <message>
        <source>Photo taken off</source>
        <translation>Фото снято</translation>
    </message>
    <message>
        <source>Photos and scans of precinct № {no}</source>
        <translation>Фото и сканы участка №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Precinct № {no}: photo added</source>
        <translation>Участок №&#xa0;{no}: добавлено фото</translation>
    </message>
    <message>
        <source>Take the photo off</source>
        <translation>Убрать фото</translation>
    </message>
    <message>
        <source>The pages of “{file}” are larger than 1 MB each. Scan it anew with a lower resolution.</source>
        <translation>Страницы файла «{file}» больше 1 МБ каждая. Отсканируйте его заново с меньшим разрешением.</translation>
    </message>
    <message>
        <source>The photo is still larger than {kb} KB. Choose another one.</source>
        <translation>Фото всё ещё больше {kb} КБ. Выберите другое.</translation>
    </message>
    <message>
        <source>The photo “{file}” is larger than {limit} MB. Take it anew with a lower resolution.</source>
        <translation>Фото «{file}» больше {limit} МБ. Снимите его заново с меньшим разрешением.</translation>
    </message>
    <message>
        <source>The photo “{file}” was not found.</source>
        <translation>Фото «{file}» не найдено.</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Что видно</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Что подтверждает</translation>
    </message>
    <message>
        <source>no point: the precinct as a whole</source>
        <translation>без показателя: участок в целом</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>не меняется</translation>
    </message>
    <message>
        <source>yes, seen on the photo</source>
        <translation>да, видно на фото</translation>
    </message>
    <message>
        <source>yes, signed by the act on the scan</source>
        <translation>да, подписано актом на скане</translation>
    </message>
    <message>
        <source>{point} – a photo is asked for</source>
        <translation>{point} – нужно фото</translation>
    </message>
    <message>
        <source>“{file}” has more than {pages} pages. Lay it there in parts.</source>
        <translation>В файле «{file}» больше {pages} страниц. Приложите его частями.</translation>
    </message>
    <message>
        <source>“{file}” is no PDF that can be read without a password. Choose another one.</source>
        <translation>«{file}» – не документ PDF, который читается без пароля. Выберите другой.</translation>
    </message>
    <message>
        <source>“{file}” is no photo that can be read. Choose another one.</source>
        <translation>Файл «{file}» не читается как фото. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>PlaceKind</name>
    <message>
        <source>building</source>
        <translation>здание</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>ремонт</translation>
    </message>
    <message>
        <source>store</source>
        <translation>склад</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>транспорт</translation>
    </message>
</context>
<context>
    <name>PlanB</name>
    <message>
        <source>A generator of the akimat, brought on the eve; lamps with batteries.</source>
        <translation>Генератор акимата накануне; фонари на батареях.</translation>
    </message>
    <message>
        <source>A messenger to the nearest telephone; a satellite or police radio.</source>
        <translation>Посыльный до ближайшего телефона; спутниковая связь или рация полиции.</translation>
    </message>
    <message>
        <source>A second key in a sealed envelope with the okrug&apos;s akim.</source>
        <translation>Второй ключ в опечатанном конверте у акима округа.</translation>
    </message>
    <message>
        <source>A stencil from the nearest precinct; the audio text of the draft.</source>
        <translation>Трафарет ближайшего участка; аудиоверсия проекта.</translation>
    </message>
    <message>
        <source>Ballots earlier within the three days; a cross-country vehicle or a boat.</source>
        <translation>Бюллетени раньше в пределах трёх дней; вездеход или лодка.</translation>
    </message>
    <message>
        <source>The spare premises or a portable ramp; two members help at the entrance.</source>
        <translation>Резервное помещение или переносной пандус; у входа помогают два члена комиссии.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Act of precinct № {no}</source>
        <translation>Акт участка №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>День выезда</translation>
    </message>
    <message>
        <source>Look again at open points</source>
        <translation>Запланировать повторную проверку</translation>
    </message>
    <message>
        <source>Number of the act</source>
        <translation>Номер акта</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>План выездов</translation>
    </message>
    <message>
        <source>Precincts chosen: {n}</source>
        <translation>Выбрано участков: {n}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа проверки</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>A seminar names its stage in its card; the plan counts the seminars of each stage.</source>
        <translation>Этап семинара указан в его карточке; план считает семинары каждого этапа.</translation>
    </message>
    <message>
        <source>A stage says who teaches whom, in which format, from when to when.</source>
        <translation>В этапе указано, кто кого учит, в каком формате и в какие дни.</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>№ акта</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Добавить план</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Кем принят</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Дата акта</translation>
    </message>
    <message>
        <source>Enter the act of the commission above with its number and date, and the commission’s own.</source>
        <translation>Введите акт вышестоящей комиссии с номером и датой, а также акт своей комиссии.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>New stage: its name, Enter</source>
        <translation>Новый этап: название, Enter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Okrugs</source>
        <translation>Округа</translation>
    </message>
    <message>
        <source>Plan № {no} changed</source>
        <translation>План №&#xa0;{no} изменён</translation>
    </message>
    <message>
        <source>Plan № {no} entered</source>
        <translation>План №&#xa0;{no} внесён</translation>
    </message>
    <message>
        <source>Plan № {no} of {date}</source>
        <translation>План №&#xa0;{no} от {date}</translation>
    </message>
    <message>
        <source>Plan № {no} taken out</source>
        <translation>План №&#xa0;{no} убран</translation>
    </message>
    <message>
        <source>Plans of training</source>
        <translation>Планы обучения</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Posts and okrugs of a stage are written in words; groups are put together on the board.</source>
        <translation>Должности и округа этапа пишутся словами; группы составляются на доске.</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Stage of training taken out: {name}</source>
        <translation>Этап обучения убран: {name}</translation>
    </message>
    <message>
        <source>Stage of training: {name}</source>
        <translation>Этап обучения: {name}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>The act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>The stage ends before it begins.</source>
        <translation>Этап заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>Кто учится</translation>
    </message>
    <message>
        <source>Who teaches</source>
        <translation>Кто учит</translation>
    </message>
    <message>
        <source>“Print” lays the plan out as an annex to the resolution.</source>
        <translation>«Печать» оформляет план приложением к постановлению.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>Заместитель председателя</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
</context>
<context>
    <name>PrecinctKind</name>
    <message>
        <source>by residence</source>
        <translation>по месту регистрации</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрытый</translation>
    </message>
</context>
<context>
    <name>Precincts</name>
    <message>
        <source>A precinct that does not work this time needs its resolution №.</source>
        <translation>Для участка, который в этой кампании не работает, введите номер постановления.</translation>
    </message>
    <message>
        <source>A precinct that does not work this time needs the number of its resolution.</source>
        <translation>Для участка, который в этой кампании не работает, нужен номер постановления.</translation>
    </message>
    <message>
        <source>Add precinct</source>
        <translation>Добавить участок</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Borders of the precinct</source>
        <translation>Границы участка</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Здание</translation>
    </message>
    <message>
        <source>By resolution №</source>
        <translation>Постановление №</translation>
    </message>
    <message>
        <source>By resolution: {resolutions}</source>
        <translation>По постановлению: {resolutions}</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Chair&apos;s phone</source>
        <translation>Телефон председателя</translation>
    </message>
    <message>
        <source>Chair, phone</source>
        <translation>Председатель, телефон</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Chips above the list narrow it; F12 narrows it to the value under the cursor.</source>
        <translation>Фильтры над списком сужают его; F12 отбирает по значению под курсором.</translation>
    </message>
    <message>
        <source>Citizens on the list</source>
        <translation>Граждан в списке</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Counts of voters are never overwritten: add a new one with its date and source.</source>
        <translation>Прежние данные о числе граждан не переписываются: добавьте новые с датой и источником.</translation>
    </message>
    <message>
        <source>Enter opens the card of a precinct, Esc closes it. PgUp and PgDn go to its neighbours.</source>
        <translation>Enter открывает карточку участка, Esc закрывает. PgUp и PgDn переходят к соседним участкам.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Образован</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Степень подтверждения</translation>
    </message>
    <message>
        <source>Ins adds a precinct, F9 copies one, Del marks it for deletion; everything can be undone.</source>
        <translation>Ins добавляет участок, F9 – копированием, Del помечает на удаление; всё можно отменить.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Locality, building</source>
        <translation>Населённый пункт, здание</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены комиссии</translation>
    </message>
    <message>
        <source>New precinct</source>
        <translation>Новый участок</translation>
    </message>
    <message>
        <source>No building has been chosen on the first tab yet.</source>
        <translation>Здание на первой вкладке ещё не выбрано.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Open the building&apos;s card</source>
        <translation>Карточка здания</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Part in the campaign</source>
        <translation>Участие в кампании</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Place and hours</source>
        <translation>Место и часы работы</translation>
    </message>
    <message>
        <source>Precinct {no} already exists in this region.</source>
        <translation>Участок №&#xa0;{no} в этой области уже есть.</translation>
    </message>
    <message>
        <source>Precinct {no} was taken out earlier. Bring it back instead of entering it again.</source>
        <translation>Участок №&#xa0;{no} ранее исключён из списка. Восстановите его, а не вводите заново.</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Участок №</translation>
    </message>
    <message>
        <source>Precinct № {no}</source>
        <translation>Участок №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Precinct № {no} added</source>
        <translation>Добавление участка №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Precinct № {no} brought back</source>
        <translation>Восстановление участка №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Precinct № {no} changed</source>
        <translation>Изменение участка №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Precinct № {no} taken out</source>
        <translation>Исключение участка №&#xa0;{no} из списка</translation>
    </message>
    <message>
        <source>Precinct № {no}: new count</source>
        <translation>Участок №&#xa0;{no} – новые данные</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Сельский округ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Seats / people</source>
        <translation>Мест&#xa0;/ членов</translation>
    </message>
    <message>
        <source>Seats by decision №</source>
        <translation>Число мест: решение №</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <source>Short of items</source>
        <translation>Нехватка оборудования</translation>
    </message>
    <message>
        <source>Source of the count</source>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Подвид</translation>
    </message>
    <message>
        <source>The precinct closes before it opens.</source>
        <translation>Время закрытия участка раньше времени открытия.</translation>
    </message>
    <message>
        <source>Type any letters to search: by number, village, building, chair.</source>
        <translation>Для поиска наберите любые буквы: по номеру, селу, зданию, председателю.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Voters (day)</source>
        <translation>Граждан (дата)</translation>
    </message>
    <message>
        <source>Works this time</source>
        <translation>Работает в этой кампании</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>open points: {n}</source>
        <translation>открытых вопросов: {n}</translation>
    </message>
    <message>
        <source>other precincts in the building: {n}</source>
        <translation>других участков в здании: {n}</translation>
    </message>
    <message>
        <source>short of items: {n}</source>
        <translation>не хватает оборудования: {n}</translation>
    </message>
    <message>
        <source>vacancies: {n}</source>
        <translation>вакансий: {n}</translation>
    </message>
    <message>
        <source>{n} people on the list; the limit is 3,000. Give a reason to keep it.</source>
        <translation>В списке {n} человек, предел – 3&#xa0;000. Чтобы оставить, укажите причину.</translation>
    </message>
    <message>
        <source>{okrug} rural okrug</source>
        <translation>{okrug} сельский округ</translation>
    </message>
    <message>
        <source>“{value}” is not a precinct number. For example: 842 or 851а.</source>
        <translation>«{value}» не похоже на номер участка. Например: 842 или 851а.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>absent</source>
        <translation>отсутствовал</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздал</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>ушёл раньше</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствовал</translation>
    </message>
</context>
<context>
    <name>PressText</name>
    <message>
        <source>A number opens its rows. A line whose number nobody counted is left out.</source>
        <translation>Число открывает свои строки. Строка без известного числа в текст не входит.</translation>
    </message>
    <message>
        <source>A seminar was held</source>
        <translation>Прошёл семинар</translation>
    </message>
    <message>
        <source>A surname of the register, a telephone or an IIN never goes into a text.</source>
        <translation>Фамилия из реестра, телефон и ИИН в текст не попадают.</translation>
    </message>
    <message>
        <source>A text is made from what is entered: choose what it tells of, and the language.</source>
        <translation>Текст составляется из введённого: выберите, о чём он, и язык.</translation>
    </message>
    <message>
        <source>An online seminar was held</source>
        <translation>Прошёл онлайн-семинар</translation>
    </message>
    <message>
        <source>Back to the program&apos;s wording</source>
        <translation>Вернуть образец программы</translation>
    </message>
    <message>
        <source>Copy for the messenger</source>
        <translation>Копировать для мессенджера</translation>
    </message>
    <message>
        <source>Each number is a link to the rows it was counted from.</source>
        <translation>Каждое число – ссылка на строки, из которых оно посчитано.</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>Поля: {fields}</translation>
    </message>
    <message>
        <source>How precincts are equipped</source>
        <translation>Оснащение участков</translation>
    </message>
    <message>
        <source>No seminar has been held by this day: there is nothing to tell of.</source>
        <translation>К этому дню семинаров не было: рассказывать не о чем.</translation>
    </message>
    <message>
        <source>Texts for the press</source>
        <translation>Тексты для прессы</translation>
    </message>
    <message>
        <source>The text is in the clipboard: paste it into the messenger or a letter.</source>
        <translation>Текст в буфере обмена: вставьте его в мессенджер или письмо.</translation>
    </message>
    <message>
        <source>The week&apos;s informing of citizens</source>
        <translation>Информирование за неделю</translation>
    </message>
    <message>
        <source>Wording of the text</source>
        <translation>Образец текста</translation>
    </message>
    <message>
        <source>Wording…</source>
        <translation>Образец…</translation>
    </message>
    <message>
        <source>“Copy” is for the messenger; Word and print are among Reports.</source>
        <translation>«Копировать» – для мессенджера; Word и печать – в «Отчётах».</translation>
    </message>
    <message>
        <source>“Wording…” changes the sentences; fields in braces are filled, with their endings.</source>
        <translation>«Образец…» меняет предложения; поля в скобках заполняются с нужными окончаниями.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Fit to width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>Поиск в отчёте</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>found: {n}</source>
        <translation>найдено: {n}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>No printer was found. Switch one on, or save the report as PDF.</source>
        <translation>Принтер не найден. Включите его или сохраните отчёт в PDF.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printing:</source>
        <translation>Печать:</translation>
    </message>
    <message>
        <source>The printer took no more pages: {printer}. Look at it and print from page {page}.</source>
        <translation>Принтер перестал печатать: {printer}. Проверьте его и печатайте со страницы {page}.</translation>
    </message>
    <message>
        <source>{step} of {total} pages</source>
        <translation>{step} из {total} страниц</translation>
    </message>
</context>
<context>
    <name>PublicationTone</name>
    <message>
        <source>negative</source>
        <translation>негативная</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>нейтральная</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>позитивная</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message numerus="yes">
        <source>%n citizens</source>
        <translation>
            <numerusform>%n гражданин</numerusform>
            <numerusform>%n гражданина</numerusform>
            <numerusform>%n граждан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commissions have been formed</source>
        <translation>
            <numerusform>образована %n комиссия</numerusform>
            <numerusform>образовано %n комиссии</numerusform>
            <numerusform>образовано %n комиссий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precinct ones</source>
        <translation>
            <numerusform>%n участковая</numerusform>
            <numerusform>%n участковые</numerusform>
            <numerusform>%n участковых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precincts</source>
        <translation>
            <numerusform>%n участке</numerusform>
            <numerusform>%n участках</numerusform>
            <numerusform>%n участках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territorial</source>
        <translation>
            <numerusform>%n территориальная</numerusform>
            <numerusform>%n территориальные</numerusform>
            <numerusform>%n территориальных</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {date}, ready precincts: {ready}, of {all} in all; of them known only by telephone: {told}.</source>
        <translation>По состоянию на {date} готовы {ready} из {all} участков; из них только со слов по телефону – {told}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Precincts where there is: {points}.</source>
        <translation>Число участков, где есть: {points}.</translation>
    </message>
    <message>
        <source>The lists hold {citizens}.</source>
        <translation>В списках – {citizens}.</translation>
    </message>
    <message>
        <source>The vote will be held at {precincts}, of them {special} formed where citizens stay for a time.</source>
        <translation>Голосование пройдёт на {precincts}, из них в местах временного пребывания граждан – {special}.</translation>
    </message>
    <message>
        <source>The vote will be held at {precincts}.</source>
        <translation>Голосование пройдёт на {precincts}.</translation>
    </message>
    <message>
        <source>Trained members: {trained}, of {members} in all.</source>
        <translation>Обучено членов комиссий: {trained} из {members}.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что подсчитано</translation>
    </message>
    <message>
        <source>Where the number is from</source>
        <translation>Откуда число</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>list “{list}”: {which}</source>
        <translation>список «{list}»: {which}</translation>
    </message>
    <message>
        <source>members: territorial + precinct commissions</source>
        <translation>члены: территориальные + участковые комиссии</translation>
    </message>
    <message>
        <source>{place} {commissions}: {territorial} and {precinct}; members: {members} ({upper} + {lower}).</source>
        <translation>{place} {commissions}: {territorial} и {precinct}; членов – {members} ({upper} + {lower}).</translation>
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
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Other expenses</source>
        <translation>Прочие расходы</translation>
    </message>
    <message>
        <source>Pay of members</source>
        <translation>Оплата труда членов</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Works on buildings</source>
        <translation>Работы в зданиях</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A case tells what happens and which rule it meets; the group finds what to do.</source>
        <translation>Кейс рассказывает, что случилось и какого правила касается; что делать, находит группа.</translation>
    </message>
    <message>
        <source>A question needs at least two answers.</source>
        <translation>У вопроса должно быть не меньше двух ответов.</translation>
    </message>
    <message>
        <source>A question that stands in a paper is never changed: a change makes its next version.</source>
        <translation>Вопрос, вошедший в тест, не меняется: правка создаёт его следующую редакцию.</translation>
    </message>
    <message>
        <source>Act and article, in Kazakh</source>
        <translation>Акт и статья, на казахском</translation>
    </message>
    <message>
        <source>Act and article, in Russian</source>
        <translation>Акт и статья, на русском</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Добавить кейс</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Amber keys are still to be checked with your commission; take the tick away afterwards.</source>
        <translation>Жёлтые ключи ещё нужно проверить с комиссией; после проверки снимите отметку.</translation>
    </message>
    <message>
        <source>Answer 1 in Kazakh</source>
        <translation>Ответ 1, на казахском</translation>
    </message>
    <message>
        <source>Answer 1 in Russian</source>
        <translation>Ответ 1, на русском</translation>
    </message>
    <message>
        <source>Answer 2 in Kazakh</source>
        <translation>Ответ 2, на казахском</translation>
    </message>
    <message>
        <source>Answer 2 in Russian</source>
        <translation>Ответ 2, на русском</translation>
    </message>
    <message>
        <source>Answer 3 in Kazakh</source>
        <translation>Ответ 3, на казахском</translation>
    </message>
    <message>
        <source>Answer 3 in Russian</source>
        <translation>Ответ 3, на русском</translation>
    </message>
    <message>
        <source>Answer 4 in Kazakh</source>
        <translation>Ответ 4, на казахском</translation>
    </message>
    <message>
        <source>Answer 4 in Russian</source>
        <translation>Ответ 4, на русском</translation>
    </message>
    <message>
        <source>Answer {n} is empty although a later one is filled in. Move the answers up.</source>
        <translation>Ответ {n} пуст, а следующий заполнен. Сдвиньте ответы вверх.</translation>
    </message>
    <message>
        <source>Answers {n} and {m} are the same.</source>
        <translation>Ответы {n} и {m} совпадают.</translation>
    </message>
    <message>
        <source>Both languages are needed: each precinct gets papers in its own.</source>
        <translation>Нужны оба языка: каждый участок получает документы на своём.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Кейс</translation>
    </message>
    <message>
        <source>Case {code} added</source>
        <translation>Кейс {code} добавлен</translation>
    </message>
    <message>
        <source>Case {code} changed</source>
        <translation>Кейс {code} изменён</translation>
    </message>
    <message>
        <source>Case {code} taken out</source>
        <translation>Кейс {code} убран</translation>
    </message>
    <message>
        <source>Cases that ship with the program are to be checked with your commission.</source>
        <translation>Кейсы, поставляемые с программой, проверьте с комиссией.</translation>
    </message>
    <message>
        <source>Check with your commission before use.</source>
        <translation>Перед использованием проверьте с комиссией.</translation>
    </message>
    <message>
        <source>Choose a topic above; F12 on a post or difficulty shows only those.</source>
        <translation>Тему выберите вверху; F12 на должности или трудности покажет только их.</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Выберите тему.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Трудность</translation>
    </message>
    <message>
        <source>Enter opens a case, Del takes it out; everything can be undone.</source>
        <translation>Enter открывает кейс, Del убирает; всё можно отменить.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>In papers</source>
        <translation>В тестах</translation>
    </message>
    <message>
        <source>It stands in papers: a change makes the next version, the papers keep this one.</source>
        <translation>Вопрос стоит в тестах: правка создаст следующую редакцию, в тестах останется эта.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Key and source</source>
        <translation>Ключ и источник</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новый кейс</translation>
    </message>
    <message>
        <source>New norm</source>
        <translation>Новая норма</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Practical cases</source>
        <translation>Практические кейсы</translation>
    </message>
    <message>
        <source>Print makes the hand-out; the rules stand on a sheet of their own for the trainer.</source>
        <translation>Печать делает раздаточный лист; правила стоят на отдельном листе для тренера.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Банк вопросов</translation>
    </message>
    <message>
        <source>Question in Kazakh</source>
        <translation>Вопрос на казахском</translation>
    </message>
    <message>
        <source>Question in Russian</source>
        <translation>Вопрос на русском</translation>
    </message>
    <message>
        <source>Question {code} added</source>
        <translation>Вопрос {code} добавлен</translation>
    </message>
    <message>
        <source>Question {code} changed</source>
        <translation>Вопрос {code} изменён</translation>
    </message>
    <message>
        <source>Question {code} taken out of the bank</source>
        <translation>Вопрос {code} убран из банка</translation>
    </message>
    <message>
        <source>Question {code}: version {number}, older papers keep theirs</source>
        <translation>Вопрос {code}: редакция {number}, в прежних тестах остаётся своя</translation>
    </message>
    <message>
        <source>Questions and answers stand in Kazakh and Russian side by side; both are needed.</source>
        <translation>Вопрос и ответы стоят рядом на казахском и русском; нужны оба.</translation>
    </message>
    <message>
        <source>Right answers, by number</source>
        <translation>Верные ответы, по номерам</translation>
    </message>
    <message>
        <source>Several answers are right</source>
        <translation>Верны несколько ответов</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The key is typed as numbers: 2, or 13 where several answers are right.</source>
        <translation>Ключ вводится числом: 2, а если верны несколько ответов – 13.</translation>
    </message>
    <message>
        <source>The question has no right answer. Type its number: 1, 2, 3 or 4.</source>
        <translation>У вопроса нет верного ответа. Введите его номер: 1, 2, 3 или 4.</translation>
    </message>
    <message>
        <source>The question is in one language only. Fill in this field too.</source>
        <translation>Вопрос только на одном языке. Заполните и это поле.</translation>
    </message>
    <message>
        <source>There is no answer {n} to be the right one; the answers are 1–{most}.</source>
        <translation>Ответа {n}, указанного верным, нет; ответы: 1–{most}.</translation>
    </message>
    <message>
        <source>There is no topic “{value}”. Choose one of the list.</source>
        <translation>Темы «{value}» нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>This question takes one right answer. Leave one number, or allow several answers.</source>
        <translation>У этого вопроса один верный ответ. Оставьте один номер или разрешите несколько ответов.</translation>
    </message>
    <message>
        <source>Title in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Title in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>To be checked with the commission</source>
        <translation>Подлежит проверке с комиссией</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>What happens, in Kazakh</source>
        <translation>Ситуация, на казахском</translation>
    </message>
    <message>
        <source>What happens, in Russian</source>
        <translation>Ситуация, на русском</translation>
    </message>
    <message>
        <source>What the commission does, in Kazakh</source>
        <translation>Что делает комиссия, на казахском</translation>
    </message>
    <message>
        <source>What the commission does, in Russian</source>
        <translation>Что делает комиссия, на русском</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>все темы</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>редакция {n}</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>no answer</source>
        <translation>не ответил</translation>
    </message>
    <message>
        <source>told</source>
        <translation>сообщили</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>неверный номер</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Earlier hour</source>
        <translation>Предыдущий час</translation>
    </message>
    <message>
        <source>Later hour</source>
        <translation>Следующий час</translation>
    </message>
    <message>
        <source>Read out to the region</source>
        <translation>Зачитать области</translation>
    </message>
    <message>
        <source>incidents: {all}, not solved: {open}</source>
        <translation>происшествий: {all}, не решено: {open}</translation>
    </message>
    <message>
        <source>late: {precincts}</source>
        <translation>опоздали: {precincts}</translation>
    </message>
    <message>
        <source>missing: {precincts}</source>
        <translation>не хватает: {precincts}</translation>
    </message>
    <message>
        <source>not called: {precincts}</source>
        <translation>не позвонили: {precincts}</translation>
    </message>
    <message>
        <source>observers registered: {n}</source>
        <translation>зарегистрировано наблюдателей: {n}</translation>
    </message>
    <message>
        <source>{told} of {of}</source>
        <translation>{told} из {of}</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>A signed mark needs the number of its act.</source>
        <translation>Для подписанного ответа введите номер акта.</translation>
    </message>
    <message>
        <source>Building: {name} – {indicator}</source>
        <translation>Здание: {name} – {indicator}</translation>
    </message>
    <message>
        <source>Not concluded as {state}: open gates: {gates}.</source>
        <translation>Заключение «{state}» не сохранено. Не выполнены обязательные условия: {gates}.</translation>
    </message>
    <message>
        <source>Precinct № {no}: {indicator}</source>
        <translation>Участок №&#xa0;{no} – {indicator}</translation>
    </message>
    <message>
        <source>The check is dated after today ({date}).</source>
        <translation>Дата проверки не может быть позже сегодняшней ({date}).</translation>
    </message>
    <message>
        <source>The check is dated before the campaign was called ({date}): the precinct was not in it.</source>
        <translation>Дата проверки раньше назначения кампании ({date}): участок в ней ещё не участвовал.</translation>
    </message>
    <message>
        <source>The check is dated before the precinct was formed ({date}).</source>
        <translation>Проверка датирована раньше образования участка ({date}).</translation>
    </message>
    <message>
        <source>The gate “{gate}” stays open: {why}.</source>
        <translation>Обязательное условие «{gate}» остаётся невыполненным: {why}.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Attendance</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Certificate №</source>
        <translation>№ сертификата</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Входной</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Итоговый</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Not on the list of any seminar yet.</source>
        <translation>Ещё ни в одном списке семинара.</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation>Печать справки…</translation>
    </message>
    <message>
        <source>Seminars: {n}, came to {came}</source>
        <translation>Семинаров: {n}, посещено: {came}</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Кто учил</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Справка об обучении</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy it to paper now and keep the paper in the safe. Today will ask you to type it back.</source>
        <translation>Перепишите его на бумагу и храните в сейфе. Страница «Сегодня» попросит ввести его.</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Файл: {file}</translation>
    </message>
    <message>
        <source>If the password or the key file is lost, choose “Recover” when opening the file and type the code.</source>
        <translation>Если утерян пароль или файл ключа, при открытии файла нажмите «Войти по коду» и введите код.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope in the safe, never beside the computer.</source>
        <translation>Храните этот лист в запечатанном конверте в сейфе, не рядом с компьютером.</translation>
    </message>
    <message>
        <source>New password, twice</source>
        <translation>Новый пароль, дважды</translation>
    </message>
    <message>
        <source>Open by the code</source>
        <translation>Открыть по коду</translation>
    </message>
    <message>
        <source>Open by the recovery code</source>
        <translation>Открыть по коду восстановления</translation>
    </message>
    <message>
        <source>RECOVERY CODE</source>
        <translation>КОД ВОССТАНОВЛЕНИЯ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Recovery code read back from paper</source>
        <translation>Проверка кода восстановления</translation>
    </message>
    <message>
        <source>Save the page for the safe</source>
        <translation>Сохранение листа для сейфа</translation>
    </message>
    <message>
        <source>Save the page for the safe…</source>
        <translation>Сохранить лист…</translation>
    </message>
    <message>
        <source>Taken into keeping</source>
        <translation>Принял на хранение</translation>
    </message>
    <message>
        <source>The code from the paper</source>
        <translation>Код с бумаги</translation>
    </message>
    <message>
        <source>The code is on paper</source>
        <translation>Код записан на бумаге</translation>
    </message>
    <message>
        <source>The page is in {file}. Print it, put it in the safe, delete the file.</source>
        <translation>Лист – в файле «{file}». Напечатайте его, положите в сейф, файл удалите.</translation>
    </message>
    <message>
        <source>This code opens the file when the password or the key file is lost. It is not kept anywhere.</source>
        <translation>Этот код открывает файл, если утерян пароль или файл ключа. Он нигде не хранится.</translation>
    </message>
    <message>
        <source>This is the code of another file. Compare the file&apos;s name on the paper.</source>
        <translation>Это код другого файла. Сверьте имя файла на бумаге.</translation>
    </message>
    <message>
        <source>Whoever has this code opens the file without a password. It is printed only once.</source>
        <translation>Имея этот код, файл можно открыть без пароля. Код печатается только один раз.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>New lists of the program were brought in</source>
        <translation>Внесены новые перечни программы</translation>
    </message>
    <message>
        <source>Wording changed: {name}</source>
        <translation>Изменено название: {name}</translation>
    </message>
</context>
<context>
    <name>RegionForm</name>
    <message numerus="yes">
        <source>%n places are not sure: look at them</source>
        <translation>
            <numerusform>Неясно %n место: просмотрите</numerusform>
            <numerusform>Неясны %n места: просмотрите</numerusform>
            <numerusform>Неясно %n мест: просмотрите</numerusform>
        </translation>
    </message>
    <message>
        <source>Column of the form</source>
        <translation>Столбец формы</translation>
    </message>
    <message>
        <source>Everything is recognised. Accept, then write the form.</source>
        <translation>Всё распознано. Примите и заполните форму.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Чем заполняется</translation>
    </message>
    <message>
        <source>No column of this workbook is asked in the demand.</source>
        <translation>Ни одного столбца этой таблицы в запросе нет.</translation>
    </message>
    <message>
        <source>No row of this form is one of our {rows}. Choose other rows, or another form.</source>
        <translation>В этой форме нет наших строк ({rows}). Выберите другие строки или другую форму.</translation>
    </message>
    <message>
        <source>Region&apos;s form</source>
        <translation>Форма области</translation>
    </message>
    <message>
        <source>Row of the form</source>
        <translation>Строка формы</translation>
    </message>
    <message>
        <source>Take the form…</source>
        <translation>Взять форму…</translation>
    </message>
    <message>
        <source>Take the region&apos;s workbook: it is filled in place, nothing else in it is touched.</source>
        <translation>Возьмите таблицу области: она заполняется на месте, остальное в ней не меняется.</translation>
    </message>
    <message>
        <source>The form is looked at</source>
        <translation>Форма просматривается</translation>
    </message>
    <message>
        <source>The region&apos;s form</source>
        <translation>Форма области</translation>
    </message>
    <message>
        <source>This form is not an .xlsx workbook. Open it in Excel and save it as .xlsx.</source>
        <translation>Эта форма – не таблица .xlsx. Откройте её в Excel и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>This row of ours is in the form already.</source>
        <translation>Эта наша строка в форме уже есть.</translation>
    </message>
    <message>
        <source>Whose row</source>
        <translation>Чья строка</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как раньше</translation>
    </message>
    <message>
        <source>filled by the region</source>
        <translation>заполнено областью</translation>
    </message>
    <message>
        <source>formula, left alone</source>
        <translation>формула, не меняется</translation>
    </message>
    <message>
        <source>hidden, left alone</source>
        <translation>скрыт, не меняется</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <source>names the row</source>
        <translation>называет строку</translation>
    </message>
    <message>
        <source>new question: {kind}</source>
        <translation>новый вопрос: {kind}</translation>
    </message>
    <message>
        <source>nobody&apos;s, leave it</source>
        <translation>ничья, оставить</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>protected, left alone</source>
        <translation>защищён, не меняется</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>распознан</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>осталось %n дело</numerusform>
            <numerusform>осталось %n дела</numerusform>
            <numerusform>осталось %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Application</source>
        <translation>1 Заявление</translation>
    </message>
    <message>
        <source>2 Notice of maslikhat</source>
        <translation>2 Извещение маслихата</translation>
    </message>
    <message>
        <source>3 Proposal</source>
        <translation>3 Предложение</translation>
    </message>
    <message>
        <source>4 Consent</source>
        <translation>4 Согласие</translation>
    </message>
    <message>
        <source>5 Decision</source>
        <translation>5 Решение</translation>
    </message>
    <message>
        <source>A namesake of a member</source>
        <translation>Полный тёзка члена комиссии</translation>
    </message>
    <message>
        <source>Choose who leaves, or the precinct of a vacant seat; then each step gets its day.</source>
        <translation>Выберите, кто выбывает, или участок с вакансией; затем у каждого шага своя дата.</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Вводится</translation>
    </message>
    <message>
        <source>Decision №</source>
        <translation>Решение №</translation>
    </message>
    <message>
        <source>Enter sees to the line at hand; what the program cannot do itself gets today&apos;s day.</source>
        <translation>Enter выполняет строку; чего программа сама не может, получает сегодняшнюю дату.</translation>
    </message>
    <message>
        <source>Enter the day and № of the decision first.</source>
        <translation>Сначала введите дату и № решения.</translation>
    </message>
    <message>
        <source>Enter the new member</source>
        <translation>Ввести члена комиссии</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Введён</translation>
    </message>
    <message>
        <source>Last useful day of a replacement: {n} days before the vote</source>
        <translation>Последний полезный день замены, дней до голосования: {n}</translation>
    </message>
    <message>
        <source>Last useful day, days before the vote:</source>
        <translation>Последний полезный день, дней до голосования:</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Выбывает</translation>
    </message>
    <message>
        <source>New replacement</source>
        <translation>Новая замена</translation>
    </message>
    <message>
        <source>No seminar is planned from today on. Plan one first.</source>
        <translation>С сегодняшнего дня семинаров не запланировано. Сначала запланируйте.</translation>
    </message>
    <message>
        <source>Or a vacant seat at</source>
        <translation>Или вакансия на участке</translation>
    </message>
    <message>
        <source>Proposals until</source>
        <translation>Предложения до</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кем предложен</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Replace a member</source>
        <translation>Заменить члена комиссии</translation>
    </message>
    <message>
        <source>Replacement begun: {who}</source>
        <translation>Замена начата: {who}</translation>
    </message>
    <message>
        <source>Replacement changed: {who}</source>
        <translation>Замена изменена: {who}</translation>
    </message>
    <message>
        <source>Replacement taken out: {who}</source>
        <translation>Замена убрана: {who}</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Замены</translation>
    </message>
    <message>
        <source>Save what you have typed first, then enter the new member.</source>
        <translation>Сначала сохраните введённое, затем введите нового члена комиссии.</translation>
    </message>
    <message>
        <source>Say who leaves, or the precinct whose seat is vacant.</source>
        <translation>Укажите, кто выбывает, или участок с вакансией.</translation>
    </message>
    <message>
        <source>See to all</source>
        <translation>Выполнить всё</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Still follows</source>
        <translation>Что осталось</translation>
    </message>
    <message>
        <source>The last useful day lies between 1 and 60 days before the vote.</source>
        <translation>Последний полезный день – за 1–60 дней до голосования.</translation>
    </message>
    <message>
        <source>The last useful day to begin follows from the number below the list, which you may change.</source>
        <translation>Последний полезный день следует из числа под списком; его можно изменить.</translation>
    </message>
    <message>
        <source>The last useful day to begin is {day}.</source>
        <translation>Последний полезный день для начала: {day}.</translation>
    </message>
    <message>
        <source>The last useful day to begin was {day}: a session of the maslikhat can hardly be held now.</source>
        <translation>Последний полезный день был {day}: сессию маслихата провести уже вряд ли успеют.</translation>
    </message>
    <message>
        <source>The new member is not entered yet.</source>
        <translation>Новый член комиссии ещё не введён.</translation>
    </message>
    <message>
        <source>The new member was entered on {day}.</source>
        <translation>Новый член комиссии введён {day}.</translation>
    </message>
    <message>
        <source>The step “{later}” of {day} stands before the step “{earlier}” of {before}.</source>
        <translation>Шаг «{later}» ({day}) стоит раньше шага «{earlier}» ({before}).</translation>
    </message>
    <message>
        <source>The window closes before the notice of the maslikhat.</source>
        <translation>Приём предложений кончается раньше извещения маслихата.</translation>
    </message>
    <message>
        <source>Then training, shifts, access, badge, publication, phones and stamp are offered line by line.</source>
        <translation>Затем по строкам предложены обучение, смены, доступ, бейдж, публикация, телефоны и печать.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что следует</translation>
    </message>
    <message>
        <source>What follows is offered here once the new member is entered.</source>
        <translation>Когда новый член комиссии введён, здесь предлагается, что делать дальше.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Кто вводится</translation>
    </message>
    <message>
        <source>Who hands over stamp and keys</source>
        <translation>Кто передаёт печать и ключи</translation>
    </message>
    <message>
        <source>Who hands over the stamp</source>
        <translation>Кто передаёт печать</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Кто выбывает</translation>
    </message>
    <message>
        <source>Who sits in another commission cannot come; a namesake can.</source>
        <translation>Кто состоит в другой комиссии, введён быть не может; полный тёзка может.</translation>
    </message>
    <message>
        <source>Write surname and given name of the one who comes.</source>
        <translation>Укажите фамилию и имя того, кого вводят.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>всё сделано</translation>
    </message>
    <message>
        <source>application</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начата</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>введён</translation>
    </message>
    <message>
        <source>notice of the maslikhat</source>
        <translation>извещение маслихата</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>вакансия</translation>
    </message>
    <message>
        <source>{person} sits in our own commission already. Choose another person, or tick that this is a namesake.</source>
        <translation>{person} уже состоит в нашей комиссии. Выберите другого или отметьте, что это полный тёзка.</translation>
    </message>
    <message>
        <source>{person} sits in the commission of precinct № {no} already. Choose another person, or tick that this is a namesake.</source>
        <translation>{person} уже состоит в комиссии участка №&#xa0;{no}. Выберите другого или отметьте, что это полный тёзка.</translation>
    </message>
    <message>
        <source>{what} – {day}</source>
        <translation>{what} – {day}</translation>
    </message>
    <message>
        <source>{who} entered in place of {before}</source>
        <translation>Введён член комиссии {who} вместо члена комиссии {before}</translation>
    </message>
    <message>
        <source>{who} entered on the vacant seat</source>
        <translation>На вакансию введён член комиссии {who}</translation>
    </message>
    <message>
        <source>{who}: consequences seen to: {n}</source>
        <translation>{who}: выполнено дел: {n}</translation>
    </message>
    <message>
        <source>“Enter the new member” ends the former post and begins the new one.</source>
        <translation>«Ввести члена комиссии» завершает прежние полномочия и начинает новые.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n commissions</source>
        <translation>
            <numerusform>%n комиссия</numerusform>
            <numerusform>%n комиссии</numerusform>
            <numerusform>%n комиссий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n подключение</numerusform>
            <numerusform>%n подключения</numerusform>
            <numerusform>%n подключений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n член комиссии</numerusform>
            <numerusform>%n члена комиссии</numerusform>
            <numerusform>%n членов комиссии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precincts</source>
        <translation>
            <numerusform>%n участок</numerusform>
            <numerusform>%n участка</numerusform>
            <numerusform>%n участков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n семинар</numerusform>
            <numerusform>%n семинара</numerusform>
            <numerusform>%n семинаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>* In past campaigns this day differed: it is set by the plan of the central commission.</source>
        <translation>* В прошлых кампаниях этот день был разным: его устанавливает план Центральной комиссии.</translation>
    </message>
    <message>
        <source>* Precinct № {no} ({place}) does not work in this campaign and is left out of every count: {resolution}.</source>
        <translation>* Участок №&#xa0;{no} ({place}) в этой кампании не работает и в подсчёты не включён: {resolution}.</translation>
    </message>
    <message>
        <source>* a gate: without it the precinct is not ready; in brackets the degree at which it is closed.</source>
        <translation>* обязательное условие: без него участок не готов; в скобках – уровень, на котором оно выполнено.</translation>
    </message>
    <message>
        <source>* known only by telephone; nobody has seen or signed it yet.</source>
        <translation>* известно только по телефону, не осмотрено и не подписано.</translation>
    </message>
    <message>
        <source>+{n} min</source>
        <translation>+{n} мин</translation>
    </message>
    <message>
        <source>8/2: eight hours, two of them at night; *: a day off.</source>
        <translation>8/2: восемь часов, из них два ночью; *: выходной день.</translation>
    </message>
    <message>
        <source>A cell holds the hour of a call alone; turnout, votes and results are not kept here.</source>
        <translation>В ячейке только час звонка; явка, голоса и результаты здесь не хранятся.</translation>
    </message>
    <message>
        <source>A closed gate shows how it is known: told, seen or signed. An open one says why.</source>
        <translation>У выполненного условия указано, как это известно: сказано, увидено или подписано. После тире – почему условие не выполнено.</translation>
    </message>
    <message>
        <source>ACCESSIBILITY OF BUILDINGS FOR PERSONS WITH DISABILITIES</source>
        <translation>ДОСТУПНОСТЬ ЗДАНИЙ ДЛЯ ЛИЦ С ИНВАЛИДНОСТЬЮ</translation>
    </message>
    <message>
        <source>ACCESSIBILITY OF PRECINCTS FOR PERSONS WITH DISABILITIES</source>
        <translation>ДОСТУПНОСТЬ УЧАСТКОВ ДЛЯ ЛИЦ С ИНВАЛИДНОСТЬЮ</translation>
    </message>
    <message>
        <source>ACT OF ACCEPTANCE OF DOCUMENTS</source>
        <translation>АКТ ПРИЁМА ДОКУМЕНТОВ</translation>
    </message>
    <message>
        <source>ACT OF DESTRUCTION OF PAPERS</source>
        <translation>АКТ ОБ УНИЧТОЖЕНИИ ДОКУМЕНТОВ</translation>
    </message>
    <message>
        <source>ACT ON THE READINESS OF THE VOTING ROOM</source>
        <translation>АКТ О ГОТОВНОСТИ ПОМЕЩЕНИЯ ДЛЯ ГОЛОСОВАНИЯ</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>ПОВЕСТКА ДНЯ</translation>
    </message>
    <message>
        <source>AGENDA:</source>
        <translation>ПОВЕСТКА ДНЯ:</translation>
    </message>
    <message>
        <source>ANSWER SHEET</source>
        <translation>БЛАНК ОТВЕТОВ</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>УТВЕРЖДАЮ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Acceptance of documents</source>
        <translation>Приём документов</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Accessibility of buildings</source>
        <translation>Доступность зданий</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер счёта</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Бухгалтер</translation>
    </message>
    <message>
        <source>Accreditation №, by whom</source>
        <translation>№ аккредитации, кем выдана</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Act and article</source>
        <translation>Акт и статья</translation>
    </message>
    <message>
        <source>Act of forms</source>
        <translation>Акт бланков</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Act, article</source>
        <translation>Акт, статья</translation>
    </message>
    <message>
        <source>Act, note</source>
        <translation>Акт, примечание</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address, building</source>
        <translation>Адрес, здание</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Адрес: {address}</translation>
    </message>
    <message>
        <source>After the seminar of {date}: {title}</source>
        <translation>После семинара {date}: {title}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Alpha without it</source>
        <translation>Альфа без него</translation>
    </message>
    <message>
        <source>Already handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Among them: {guests}.</source>
        <translation>В том числе: {guests}.</translation>
    </message>
    <message>
        <source>Annex to resolution № {no} of {date}</source>
        <translation>Приложение к постановлению от {date} №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Annex to the resolution of the commission</source>
        <translation>Приложение к постановлению комиссии</translation>
    </message>
    <message>
        <source>Annex to the resolution of {commission_of}</source>
        <translation>Приложение к постановлению {commission_of}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>Бланк ответов</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Answers given (* right)</source>
        <translation>Данные ответы (* верный)</translation>
    </message>
    <message>
        <source>Articles to reread</source>
        <translation>Статьи для повторения</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Asked, given</source>
        <translation>Спросили, получили</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Awaited from others</source>
        <translation>Ожидается от других</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Badges of members</source>
        <translation>Бейджи членов комиссий</translation>
    </message>
    <message>
        <source>Ballot plan</source>
        <translation>План бюллетеней</translation>
    </message>
    <message>
        <source>Ballots with {n} % reserve</source>
        <translation>Бюллетени с резервом {n}&#xa0;%</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Basis, note</source>
        <translation>Основание, примечание</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Before use look over each norm with the text of the act in force.</source>
        <translation>Перед применением сверьте каждую норму с текстом действующего акта.</translation>
    </message>
    <message>
        <source>Beside members took part: {guests}.</source>
        <translation>Кроме членов комиссий участвовали: {guests}.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Box №</source>
        <translation>Короб №</translation>
    </message>
    <message>
        <source>Budget execution</source>
        <translation>Исполнение бюджета</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Статья расходов</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Здание</translation>
    </message>
    <message>
        <source>Building, key</source>
        <translation>Здание, ключ</translation>
    </message>
    <message>
        <source>Buying what is short after surpluses are brought over will cost {sum} tenge.</source>
        <translation>Покупка того, чего не хватит после перевозки излишков, обойдётся в {sum} тенге.</translation>
    </message>
    <message>
        <source>By post, right answers in %</source>
        <translation>По должностям, верных ответов, %</translation>
    </message>
    <message>
        <source>By precinct, right answers in %</source>
        <translation>По участкам, верных ответов, %</translation>
    </message>
    <message>
        <source>By rural okrug, right answers in %</source>
        <translation>По сельским округам, верных ответов, %</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>По учёту</translation>
    </message>
    <message>
        <source>By the whole list {whole} are printed, a part of one rounded down; by precincts {sum}, rounded {rounding}.</source>
        <translation>По всему списку {whole} шт., дробь отбрасывается; по участкам {sum} шт., округление: {rounding}.</translation>
    </message>
    <message>
        <source>CALENDAR OF THE CAMPAIGN</source>
        <translation>КАЛЕНДАРЬ КАМПАНИИ</translation>
    </message>
    <message>
        <source>CALENDAR PLAN OF THE CAMPAIGN</source>
        <translation>КАЛЕНДАРНЫЙ ПЛАН КАМПАНИИ</translation>
    </message>
    <message>
        <source>CALL LIST: {title}</source>
        <translation>ЛИСТ ОБЗВОНА: {title}</translation>
    </message>
    <message>
        <source>CALLS OF THE VOTING DAY</source>
        <translation>СООБЩЕНИЯ ДНЯ ГОЛОСОВАНИЯ</translation>
    </message>
    <message>
        <source>CERTIFICATE</source>
        <translation>СЕРТИФИКАТ</translation>
    </message>
    <message>
        <source>CHECKLIST OF THE PRECINCT</source>
        <translation>ЧЕК-ЛИСТ УЧАСТКА</translation>
    </message>
    <message>
        <source>COMPOSITIONS OF PRECINCT COMMISSIONS</source>
        <translation>СОСТАВЫ УЧАСТКОВЫХ КОМИССИЙ</translation>
    </message>
    <message>
        <source>CONTACTS OF THE PRECINCT</source>
        <translation>КОНТАКТЫ УЧАСТКА</translation>
    </message>
    <message>
        <source>Calendar plan</source>
        <translation>Календарный план</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Лист обзвона</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Case {n}. {title}</source>
        <translation>Кейс {n}. {title}</translation>
    </message>
    <message>
        <source>Certificate №</source>
        <translation>№ сертификата</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Chair of the precinct</source>
        <translation>Председатель участка</translation>
    </message>
    <message>
        <source>Chair of the precinct commission</source>
        <translation>Председатель участковой комиссии</translation>
    </message>
    <message>
        <source>Chair of the seminar</source>
        <translation>Ведущий семинара</translation>
    </message>
    <message>
        <source>Chair of {commission_of}</source>
        <translation>Председатель {commission_of}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Проверку провели</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Choose a demand: there is none of that number.</source>
        <translation>Выберите запрос: с таким номером его нет.</translation>
    </message>
    <message>
        <source>Choose the right answer and mark its number on the answer sheet.</source>
        <translation>Выберите верный ответ и отметьте его номер на бланке ответов.</translation>
    </message>
    <message>
        <source>Citizens on the list</source>
        <translation>Число граждан в списке</translation>
    </message>
    <message>
        <source>Citizens, hearing</source>
        <translation>Граждане, слух</translation>
    </message>
    <message>
        <source>Citizens, musculoskeletal</source>
        <translation>Граждане, опорно-двигательный аппарат</translation>
    </message>
    <message>
        <source>Citizens, vision</source>
        <translation>Граждане, зрение</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Closed precinct: address, phone and names are not published.</source>
        <translation>Закрытый участок: адрес, телефон и состав не публикуются.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Комиссии</translation>
    </message>
    <message>
        <source>Compare with a day before {date}.</source>
        <translation>Для сравнения выберите день раньше {date}.</translation>
    </message>
    <message>
        <source>Compared with {date}</source>
        <translation>Дата сравнения: {date}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>Составы</translation>
    </message>
    <message>
        <source>Conclusion: the voting room is {state}.</source>
        <translation>Заключение: помещение – {state}.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Copy true to the original:</source>
        <translation>Копия верна:</translation>
    </message>
    <message>
        <source>Copy {n} of 2</source>
        <translation>Экземпляр {n} из 2</translation>
    </message>
    <message>
        <source>Cost, tenge</source>
        <translation>Стоимость, тенге</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Фактически</translation>
    </message>
    <message>
        <source>Coverage of training</source>
        <translation>Охват обучением</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Охват, %</translation>
    </message>
    <message>
        <source>Coverage: {trained} of {members} members, {share} %. A member counts once, however often.</source>
        <translation>Охват: {trained} из {members} членов комиссий, {share}&#xa0;%. Член комиссии учитывается один раз, сколько бы раз он ни участвовал.</translation>
    </message>
    <message>
        <source>DECIDED</source>
        <translation>РЕШИЛИ</translation>
    </message>
    <message>
        <source>DECIDED:</source>
        <translation>РЕШИЛИ:</translation>
    </message>
    <message>
        <source>DUTY ROSTER</source>
        <translation>ГРАФИК ДЕЖУРСТВ</translation>
    </message>
    <message>
        <source>Daily figures</source>
        <translation>Оперативные сведения</translation>
    </message>
    <message>
        <source>Damaged, pieces</source>
        <translation>Повреждено, штук</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date, hours</source>
        <translation>Дата, часы</translation>
    </message>
    <message>
        <source>Date, hours of the seminar</source>
        <translation>Дата, часы семинара</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Дата, время</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>Дата проверки</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Days off are marked by the sign ×.</source>
        <translation>Выходные отмечены знаком ×.</translation>
    </message>
    <message>
        <source>Destruction act</source>
        <translation>Акт об уничтожении</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document or thing</source>
        <translation>Документ или вещь</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Выполнено в</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Duty officer&apos;s page</source>
        <translation>Лист дежурного</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>График дежурств</translation>
    </message>
    <message>
        <source>ENTRY TEST</source>
        <translation>ВХОДНОЕ ТЕСТИРОВАНИЕ</translation>
    </message>
    <message>
        <source>EQUIPMENT SHORTAGE OF PRECINCTS</source>
        <translation>НЕХВАТКА ОБОРУДОВАНИЯ НА УЧАСТКАХ</translation>
    </message>
    <message>
        <source>EXECUTION OF THE BUDGET, TENGE</source>
        <translation>ИСПОЛНЕНИЕ БЮДЖЕТА, ТЕНГЕ</translation>
    </message>
    <message>
        <source>EXIT TEST</source>
        <translation>ИТОГОВОЕ ТЕСТИРОВАНИЕ</translation>
    </message>
    <message>
        <source>EXTRACT FROM THE RESOLUTION</source>
        <translation>ВЫПИСКА ИЗ ПОСТАНОВЛЕНИЯ</translation>
    </message>
    <message>
        <source>Edition № {n} of {date}.</source>
        <translation>Издание №&#xa0;{n} от {date}.</translation>
    </message>
    <message>
        <source>Edition № {n} of {date}; • marks what differs from edition № {before}.</source>
        <translation>Издание №&#xa0;{n} от {date}; знаком • отмечены отличия от издания №&#xa0;{before}.</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Entry test</source>
        <translation>Входной тест</translation>
    </message>
    <message>
        <source>Entry test, %</source>
        <translation>Входной тест, %</translation>
    </message>
    <message>
        <source>Entry test, average, %</source>
        <translation>Входной тест, среднее, %</translation>
    </message>
    <message>
        <source>Entry test: score</source>
        <translation>Входной тест: баллы</translation>
    </message>
    <message>
        <source>Entry test: {score} on average of {max}.</source>
        <translation>Средний балл входного тестирования – {score}, наибольший балл – {max}.</translation>
    </message>
    <message>
        <source>Everything on the list was handed over.</source>
        <translation>Сдано всё по списку.</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Executor: {name}</source>
        <translation>Исполнитель: {name}</translation>
    </message>
    <message>
        <source>Exit test</source>
        <translation>Итоговый тест</translation>
    </message>
    <message>
        <source>Exit test, %</source>
        <translation>Итоговый тест, %</translation>
    </message>
    <message>
        <source>Exit test, average, %</source>
        <translation>Итоговый тест, среднее, %</translation>
    </message>
    <message>
        <source>Exit test: score</source>
        <translation>Итоговый тест: баллы</translation>
    </message>
    <message>
        <source>Exit test: {score} on average of {max}.</source>
        <translation>Средний балл итогового тестирования – {score}, наибольший балл – {max}.</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Выписка</translation>
    </message>
    <message>
        <source>FEEDBACK OF THE PARTICIPANTS</source>
        <translation>ОТЗЫВЫ УЧАСТНИКОВ</translation>
    </message>
    <message>
        <source>FIGURES ASKED FOR: {title}</source>
        <translation>ЗАПРОШЕННЫЕ СВЕДЕНИЯ: {title}</translation>
    </message>
    <message>
        <source>FOLDER OF THE PRECINCT</source>
        <translation>ПАПКА УЧАСТКА</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Fill the circle of the right answer. To correct, cross it out and fill another.</source>
        <translation>Закрасьте кружок верного ответа. Чтобы исправить, зачеркните его и закрасьте другой.</translation>
    </message>
    <message>
        <source>Folder received: chair of the precinct commission</source>
        <translation>Папка получена: председатель участковой комиссии</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Из чего следует</translation>
    </message>
    <message>
        <source>For office use. Not to be given to others.</source>
        <translation>Для служебного пользования. Посторонним не передаётся.</translation>
    </message>
    <message>
        <source>For the work of the office: the list holds personal data.</source>
        <translation>Для работы комиссии: в списке есть персональные данные.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>Из чего</translation>
    </message>
    <message>
        <source>From {then} to {now}</source>
        <translation>С {then} по {now}</translation>
    </message>
    <message>
        <source>GATES OF READINESS BY PRECINCT</source>
        <translation>ОБЯЗАТЕЛЬНЫЕ УСЛОВИЯ ГОТОВНОСТИ ПО УЧАСТКАМ</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Обязательные условия</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кому выдано</translation>
    </message>
    <message>
        <source>Giving side</source>
        <translation>Передающая сторона</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups could</source>
        <translation>Групп справилось</translation>
    </message>
    <message>
        <source>Groups tried</source>
        <translation>Групп пробовало</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Прирост</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>HAND-OVER ACT OF BALLOTS</source>
        <translation>АКТ ПРИЁМА-ПЕРЕДАЧИ БЮЛЛЕТЕНЕЙ</translation>
    </message>
    <message>
        <source>HAND-OVER ACT OF EQUIPMENT</source>
        <translation>АКТ ПРИЁМА-ПЕРЕДАЧИ ОБОРУДОВАНИЯ</translation>
    </message>
    <message>
        <source>HAND-OVER ACT OF NUMBERED FORMS</source>
        <translation>АКТ ПРИЁМА-ПЕРЕДАЧИ НУМЕРОВАННЫХ БЛАНКОВ</translation>
    </message>
    <message>
        <source>HAND-OVER OF DUTY</source>
        <translation>ПЕРЕДАЧА ДЕЛ</translation>
    </message>
    <message>
        <source>HANDED OUT</source>
        <translation>РОЗДАННЫЕ МАТЕРИАЛЫ</translation>
    </message>
    <message>
        <source>HEARD</source>
        <translation>СЛУШАЛИ</translation>
    </message>
    <message>
        <source>HEARD:</source>
        <translation>СЛУШАЛИ:</translation>
    </message>
    <message>
        <source>HOW THE QUESTIONS OF THE TEST WORKED</source>
        <translation>АНАЛИЗ ВОПРОСОВ ТЕСТА</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передал</translation>
    </message>
    <message>
        <source>Handed to precincts</source>
        <translation>Выдано участкам</translation>
    </message>
    <message>
        <source>Have (good)</source>
        <translation>В наличии (исправно)</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Head of the building</source>
        <translation>Руководитель здания</translation>
    </message>
    <message>
        <source>Holds personal data: for the accountant alone, destroyed when the pay is paid.</source>
        <translation>Содержит персональные данные: только для бухгалтера, уничтожается после выплаты.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Проводит</translation>
    </message>
    <message>
        <source>Host, trainers</source>
        <translation>Проводит, тренеры</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Hours of voting: {opens} – {closes}</source>
        <translation>Время голосования: {opens} – {closes}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>How a person passed is a way like another; it is not told to the region by name.</source>
        <translation>Все способы сдачи равноправны; в область они не передаются поимённо.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Степень подтверждения</translation>
    </message>
    <message>
        <source>How it must be known</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>How it was solved, by whom</source>
        <translation>Как и кем решено</translation>
    </message>
    <message>
        <source>How passed</source>
        <translation>Как сдавал</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>INFORMATION ON THE INFORMING OF CITIZENS</source>
        <translation>ИНФОРМАЦИЯ ОБ ИНФОРМИРОВАНИИ ГРАЖДАН</translation>
    </message>
    <message>
        <source>INFORMATION ON THE PREPARATION FOR THE VOTE</source>
        <translation>ИНФОРМАЦИЯ О ПОДГОТОВКЕ К ГОЛОСОВАНИЮ</translation>
    </message>
    <message>
        <source>INFORMATION ON THE READINESS OF PRECINCTS FOR THE VOTE</source>
        <translation>ИНФОРМАЦИЯ О ГОТОВНОСТИ УЧАСТКОВ К ГОЛОСОВАНИЮ</translation>
    </message>
    <message>
        <source>INFORMATION ON THE TRAINING OF MEMBERS OF REFERENDUM COMMISSIONS</source>
        <translation>ИНФОРМАЦИЯ ОБ ОБУЧЕНИИ ЧЛЕНОВ КОМИССИЙ</translation>
    </message>
    <message>
        <source>INFORMATION PLAN: WHAT WAS PLANNED AND WHAT WAS DONE</source>
        <translation>ПЛАН ИНФОРМИРОВАНИЯ: ЗАПЛАНИРОВАНО И ВЫПОЛНЕНО</translation>
    </message>
    <message>
        <source>INSPECTION SHEET</source>
        <translation>ЛИСТ ПРОВЕРКИ</translation>
    </message>
    <message>
        <source>INVENTORY LIST OF EQUIPMENT</source>
        <translation>ИНВЕНТАРНАЯ ВЕДОМОСТЬ</translation>
    </message>
    <message>
        <source>INVITATION</source>
        <translation>ПРИГЛАШЕНИЕ</translation>
    </message>
    <message>
        <source>If missing: reason</source>
        <translation>Если нет: причина</translation>
    </message>
    <message>
        <source>In all: {kinds} names, {n} ({words}) pieces.</source>
        <translation>Итого наименований: {kinds}, единиц: {n} ({words}).</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>In the store of the commission: {n}.</source>
        <translation>На складе комиссии: {n}.</translation>
    </message>
    <message>
        <source>In the store of the commission: {n}; № {numbers}.</source>
        <translation>На складе комиссии: {n}; №&#xa0;{numbers}.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Incidents not solved</source>
        <translation>Нерешённые происшествия</translation>
    </message>
    <message>
        <source>Information plan</source>
        <translation>План информирования</translation>
    </message>
    <message>
        <source>Information to publish</source>
        <translation>Информация для публикации</translation>
    </message>
    <message>
        <source>Informing</source>
        <translation>Информирование</translation>
    </message>
    <message>
        <source>Inspection sheet</source>
        <translation>Лист проверки</translation>
    </message>
    <message>
        <source>Inspection team</source>
        <translation>Проверяющие</translation>
    </message>
    <message>
        <source>Into the next calendar</source>
        <translation>В следующий календарь</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Инвентаризация</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Инвентарный номер</translation>
    </message>
    <message>
        <source>Inventory №, serial №</source>
        <translation>Инвентарный и серийный номер</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>Invited: {names}.</source>
        <translation>Приглашены: {names}.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Item, precinct, building</source>
        <translation>Предмет, участок, здание</translation>
    </message>
    <message>
        <source>Items short</source>
        <translation>Нехватка оборудования</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of forms</source>
        <translation>Вид бланков</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Дата сведений</translation>
    </message>
    <message>
        <source>LIST OF COMMISSION MEMBERS</source>
        <translation>СПИСОК ЧЛЕНОВ КОМИССИЙ</translation>
    </message>
    <message>
        <source>LIST OF FILES AND BOXES</source>
        <translation>ОПИСЬ ДЕЛ И КОРОБОВ</translation>
    </message>
    <message>
        <source>LIST OF TEST RESULTS</source>
        <translation>ВЕДОМОСТЬ РЕЗУЛЬТАТОВ ТЕСТИРОВАНИЯ</translation>
    </message>
    <message>
        <source>LIST: {list}</source>
        <translation>СПИСОК: {list}</translation>
    </message>
    <message>
        <source>LOADING LIST</source>
        <translation>ПОГРУЗОЧНЫЙ ЛИСТ</translation>
    </message>
    <message>
        <source>LOG OF INCIDENTS</source>
        <translation>ЖУРНАЛ ПРОИСШЕСТВИЙ</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter №</source>
        <translation>№ письма</translation>
    </message>
    <message>
        <source>Letters of release</source>
        <translation>Письма об освобождении</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Опись дел</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Погружено</translation>
    </message>
    <message>
        <source>Loading list</source>
        <translation>Погрузочный лист</translation>
    </message>
    <message>
        <source>Locality, building</source>
        <translation>Населённый пункт, здание</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Обратить внимание</translation>
    </message>
    <message>
        <source>MEMBERS WHO WERE NOT TRAINED</source>
        <translation>НЕОБУЧЕННЫЕ ЧЛЕНЫ КОМИССИЙ</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>ПРОТОКОЛ</translation>
    </message>
    <message>
        <source>MINUTES OF THE TRAINING SEMINAR</source>
        <translation>ПРОТОКОЛ ОБУЧАЮЩЕГО СЕМИНАРА</translation>
    </message>
    <message>
        <source>Made in the program “Daiyn”, {moment}</source>
        <translation>Сформировано в программе «Дайын», {moment}</translation>
    </message>
    <message>
        <source>Mark: yes / no / partly / not needed</source>
        <translation>Оценка: да / нет / частично / не требуется</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Mean growth of {n} people: {mean} points.</source>
        <translation>Средний прирост по {n} чел.: {mean} балла.</translation>
    </message>
    <message>
        <source>Mean growth of {n} people: {mean} points; with 95 % between {low} and {high}.</source>
        <translation>Средний прирост по {n} чел.: {mean} балла; с надёжностью 95&#xa0;% от {low} до {high}.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Member of the commission</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены комиссий</translation>
    </message>
    <message>
        <source>Members present: {names}.</source>
        <translation>Присутствовали члены комиссии: {names}.</translation>
    </message>
    <message>
        <source>Mend until</source>
        <translation>Срок устранения</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Minutes of the seminar</source>
        <translation>Протокол семинара</translation>
    </message>
    <message>
        <source>Missing: {n}. It is to be brought by: ____________.</source>
        <translation>Не хватает: {n}. Довезти до: ____________.</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>NEED, HAVE, SHORT</source>
        <translation>НУЖНО, ЕСТЬ, НЕ ХВАТАЕТ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Need, have, short</source>
        <translation>Нужно, есть, не хватает</translation>
    </message>
    <message>
        <source>New norms: right answers {n} % (answers: {asked}).</source>
        <translation>Новые нормы: верных ответов {n}&#xa0;% (ответов: {asked}).</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Следующая группа</translation>
    </message>
    <message>
        <source>No answers have been entered yet: scores alone say nothing of questions.</source>
        <translation>Ответы ещё не введены: одни баллы о вопросах ничего не говорят.</translation>
    </message>
    <message>
        <source>No box is past its term and none has been destroyed.</source>
        <translation>Коробов с истёкшим сроком нет, уничтоженных тоже.</translation>
    </message>
    <message>
        <source>No documents have been taken in yet.</source>
        <translation>Документы ещё не принимались.</translation>
    </message>
    <message>
        <source>No inspection has been entered yet: there is nothing an act could say.</source>
        <translation>Ни одна проверка ещё не внесена: акту не о чем говорить.</translation>
    </message>
    <message>
        <source>No meeting has been entered yet.</source>
        <translation>Заседания ещё не внесены.</translation>
    </message>
    <message>
        <source>No need is known and nothing is entered yet.</source>
        <translation>Потребности неизвестны, ничего ещё не внесено.</translation>
    </message>
    <message>
        <source>No number is twice, none overlaps, none is missing.</source>
        <translation>Повторов, пересечений и пропусков номеров нет.</translation>
    </message>
    <message>
        <source>No official norms of equipment are known; what stands as a proposal is no legal norm.</source>
        <translation>Официальные нормы оснащения неизвестны; норма-предложение не является нормой закона.</translation>
    </message>
    <message>
        <source>No resolution has been entered yet.</source>
        <translation>Постановления ещё не внесены.</translation>
    </message>
    <message>
        <source>No test has been drawn. Open a seminar, go to Tests and draw a paper.</source>
        <translation>Тест не составлен. Откройте семинар, вкладку «Тесты», и составьте его.</translation>
    </message>
    <message>
        <source>No things are entered yet.</source>
        <translation>Вещи ещё не внесены.</translation>
    </message>
    <message>
        <source>No topic lies below the pass mark; the paper is drawn from all topics.</source>
        <translation>Тем ниже проходного балла нет; тест составляется по всем темам.</translation>
    </message>
    <message>
        <source>No visit is planned. Plan one on the Readiness screen, then print its sheet.</source>
        <translation>Выезды не запланированы. Запланируйте их в разделе «Готовность», затем напечатайте листы.</translation>
    </message>
    <message>
        <source>Nobody is on the list of the seminar yet.</source>
        <translation>В списке семинара пока никого нет.</translation>
    </message>
    <message>
        <source>Nobody needs a repeat session: all who came have passed.</source>
        <translation>Повторное занятие никому не нужно: все присутствовавшие сдали.</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Norms before and now</source>
        <translation>Нормы: было и стало</translation>
    </message>
    <message>
        <source>Not marked: {count}</source>
        <translation>Без отметки: {count}</translation>
    </message>
    <message>
        <source>Not ready, and why</source>
        <translation>Не готовы и почему</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Не обучено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due.</source>
        <translation>Просроченного нет, на сегодня ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Незавершённых дел нет.</translation>
    </message>
    <message>
        <source>Nothing is short: every need that is entered is covered.</source>
        <translation>Нехватки нет: вся введённая потребность покрыта.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <source>Numbered forms</source>
        <translation>Нумерованные бланки</translation>
    </message>
    <message>
        <source>Numbers held</source>
        <translation>Номера на руках</translation>
    </message>
    <message>
        <source>Numbers in order</source>
        <translation>Порядковые номера</translation>
    </message>
    <message>
        <source>OBSERVERS AND MEDIA BY PRECINCT</source>
        <translation>НАБЛЮДАТЕЛИ И СМИ ПО УЧАСТКАМ</translation>
    </message>
    <message>
        <source>ON THE RELEASE OF EMPLOYEES FOR A TRAINING SEMINAR</source>
        <translation>ОБ ОСВОБОЖДЕНИИ РАБОТНИКОВ ДЛЯ УЧАСТИЯ В ОБУЧАЮЩЕМ СЕМИНАРЕ</translation>
    </message>
    <message>
        <source>ORGANISATIONS THAT OBSERVE, AND MEDIA</source>
        <translation>НАБЛЮДАЮЩИЕ ОРГАНИЗАЦИИ И СМИ</translation>
    </message>
    <message>
        <source>OVERLAY KEY</source>
        <translation>КЛЮЧ-НАКЛАДКА</translation>
    </message>
    <message>
        <source>Obligated</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Observers and media</source>
        <translation>Наблюдатели и СМИ</translation>
    </message>
    <message>
        <source>Observers by precinct</source>
        <translation>Наблюдатели по участкам</translation>
    </message>
    <message>
        <source>Okrug akim</source>
        <translation>Аким округа</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Дежурят</translation>
    </message>
    <message>
        <source>On the balance of</source>
        <translation>На балансе</translation>
    </message>
    <message>
        <source>On the lists</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Online: {rooms}, {people} before them.</source>
        <translation>Онлайн: {rooms}, участников: {people}.</translation>
    </message>
    <message>
        <source>Only precincts with a shortage are listed; damaged items do not cover a need.</source>
        <translation>Указаны только участки с нехваткой; повреждённое оборудование потребность не покрывает.</translation>
    </message>
    <message>
        <source>Only rows where “{column}” is: {value}.</source>
        <translation>Только строки, где «{column}»: {value}.</translation>
    </message>
    <message>
        <source>Only {n} people answered: below {few} these figures are a hint, no more.</source>
        <translation>Ответили только {n} чел.: при числе меньше {few} эти цифры лишь ориентир.</translation>
    </message>
    <message>
        <source>Open and overdue</source>
        <translation>Не сделано, просрочено</translation>
    </message>
    <message>
        <source>Open gate: {gate}.</source>
        <translation>Не выполнено обязательное условие: {gate}.</translation>
    </message>
    <message>
        <source>Open incidents: {incidents}</source>
        <translation>Нерешённые происшествия: {incidents}</translation>
    </message>
    <message>
        <source>Opinion polls</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Другие ответы</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Our commission</source>
        <translation>Наша комиссия</translation>
    </message>
    <message>
        <source>Our letter № {no}: {subject}</source>
        <translation>Наше письмо №&#xa0;{no}: {subject}</translation>
    </message>
    <message>
        <source>Out: things and people on the way</source>
        <translation>В пути: вещи и люди</translation>
    </message>
    <message>
        <source>Outside rural okrugs</source>
        <translation>Вне сельских округов</translation>
    </message>
    <message>
        <source>Outside rural okrugs: {precincts}</source>
        <translation>Вне сельских округов: {precincts}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Overlay key</source>
        <translation>Ключ-накладка</translation>
    </message>
    <message>
        <source>Owed and awaited by the desk</source>
        <translation>Запросы и письма</translation>
    </message>
    <message>
        <source>PAY LIST</source>
        <translation>СПИСОК ВЫПЛАТ</translation>
    </message>
    <message>
        <source>PHONE BOOK OF PRECINCTS</source>
        <translation>ТЕЛЕФОННАЯ КНИГА УЧАСТКОВ</translation>
    </message>
    <message>
        <source>PLAN OF BALLOTS</source>
        <translation>ПЛАН БЮЛЛЕТЕНЕЙ</translation>
    </message>
    <message>
        <source>PLAN OF TRAINING OF MEMBERS OF COMMISSIONS</source>
        <translation>ПЛАН ОРГАНИЗАЦИИ ОБУЧЕНИЯ ЧЛЕНОВ КОМИССИЙ</translation>
    </message>
    <message>
        <source>PRACTICAL CASES</source>
        <translation>ПРАКТИЧЕСКИЕ КЕЙСЫ</translation>
    </message>
    <message>
        <source>PRACTICAL CASES: FOR THE TRAINER</source>
        <translation>ПРАКТИЧЕСКИЕ КЕЙСЫ: ДЛЯ ТРЕНЕРА</translation>
    </message>
    <message>
        <source>PRACTICAL PART</source>
        <translation>ПРАКТИЧЕСКАЯ ЧАСТЬ</translation>
    </message>
    <message>
        <source>PROGRAMME OF THE TRAINING SEMINAR</source>
        <translation>ПРОГРАММА ОБУЧАЮЩЕГО СЕМИНАРА</translation>
    </message>
    <message>
        <source>PUBLICATIONS ABOUT THE COMMISSION AND ANSWERS TO THEM</source>
        <translation>ПУБЛИКАЦИИ О КОМИССИИ И ОТВЕТЫ НА НИХ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пачек</translation>
    </message>
    <message>
        <source>Page of the day</source>
        <translation>Лист дня</translation>
    </message>
    <message>
        <source>Pass mark (set by the office): {score} of {max}</source>
        <translation>Проходной балл (устанавливает комиссия): {score} из {max}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Сдал</translation>
    </message>
    <message>
        <source>Passed through entry test</source>
        <translation>Прошли входной тест</translation>
    </message>
    <message>
        <source>Passed through exit test</source>
        <translation>Прошли итоговый тест</translation>
    </message>
    <message>
        <source>Pay list</source>
        <translation>Список выплат</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Телефонная книга</translation>
    </message>
    <message>
        <source>Phone of the precinct: {phone}</source>
        <translation>Телефон участка: {phone}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Pieces of equipment short, by okrug</source>
        <translation>Нехватка оборудования по округам, штук</translation>
    </message>
    <message>
        <source>Place of keeping and guard</source>
        <translation>Место хранения и охрана</translation>
    </message>
    <message>
        <source>Place of the seal</source>
        <translation>М. П. (место печати)</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Место неизвестно</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>Plan of training</source>
        <translation>План обучения</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Planned less spent</source>
        <translation>План минус расход</translation>
    </message>
    <message>
        <source>Planned, tenge</source>
        <translation>План, тенге</translation>
    </message>
    <message>
        <source>Please come 15 minutes earlier to sign in.</source>
        <translation>Просим прийти на 15 минут раньше для регистрации.</translation>
    </message>
    <message>
        <source>Point of the check</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Points of the check that are closed, per cent, by okrug</source>
        <translation>Выполненные показатели по округам, %</translation>
    </message>
    <message>
        <source>Police escort (post, name)</source>
        <translation>Сопровождение полиции (должность, Ф. И. О.)</translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation>Сотрудник полиции</translation>
    </message>
    <message>
        <source>Police, fire service</source>
        <translation>Полиция, пожарная служба</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Posts without a rate have no sum: {posts}.</source>
        <translation>Для должностей без ставки сумма не рассчитана: {posts}.</translation>
    </message>
    <message>
        <source>Posts, okrugs</source>
        <translation>Должности, округа</translation>
    </message>
    <message>
        <source>Practical cases</source>
        <translation>Практические кейсы</translation>
    </message>
    <message>
        <source>Precinct commission № {no}</source>
        <translation>Участковая комиссия №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Precinct commission № {no}, act № {act}</source>
        <translation>Участковая комиссия №&#xa0;{no}, акт №&#xa0;{act}</translation>
    </message>
    <message>
        <source>Precinct folder</source>
        <translation>Папка участка</translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation>Участок №</translation>
    </message>
    <message>
        <source>Precinct № {no}</source>
        <translation>Участок №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Precinct № {no} does not work in this campaign.</source>
        <translation>Участок №&#xa0;{no} в этой кампании не работает.</translation>
    </message>
    <message>
        <source>Precinct № {no} does not work in this campaign: {resolution}.</source>
        <translation>Участок №&#xa0;{no} в этой кампании не работает: {resolution}.</translation>
    </message>
    <message>
        <source>Precinct № {no} works in this campaign.</source>
        <translation>Участок №&#xa0;{no} в этой кампании работает.</translation>
    </message>
    <message>
        <source>Precinct № {no}, {okrug}</source>
        <translation>Участок №&#xa0;{no}, {okrug}</translation>
    </message>
    <message>
        <source>Precinct № {no}, {okrug}: {members}</source>
        <translation>Участок №&#xa0;{no}, {okrug}: {members}</translation>
    </message>
    <message>
        <source>Precinct № {no}, {place}</source>
        <translation>Участок №&#xa0;{no}, {place}</translation>
    </message>
    <message>
        <source>Precinct № {no}: {before} replaced by {comes}</source>
        <translation>Участок №&#xa0;{no}: выбыл член комиссии {before}, введён член комиссии {comes}</translation>
    </message>
    <message>
        <source>Precinct № {no}: {comes} on the vacant seat</source>
        <translation>Участок №&#xa0;{no}: на вакансию введён член комиссии {comes}</translation>
    </message>
    <message>
        <source>Precinct № {no}: {members}</source>
        <translation>Участок №&#xa0;{no}: {members}</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Precincts №</source>
        <translation>Участки №</translation>
    </message>
    <message>
        <source>Present: {present} of {seats} members. There is a quorum (at least {needed}).</source>
        <translation>Членов комиссии {seats}, присутствуют {present}. Кворум имеется (не менее {needed}).</translation>
    </message>
    <message>
        <source>Present: {present} of {seats} members. There is no quorum (at least {needed}).</source>
        <translation>Членов комиссии {seats}, присутствуют {present}. Кворума нет (не менее {needed}).</translation>
    </message>
    <message>
        <source>Present: {present}, absent: {absent}</source>
        <translation>Присутствовало: {present}, отсутствовало: {absent}</translation>
    </message>
    <message>
        <source>Presided by: {chair}. Secretary: {secretary}.</source>
        <translation>Председательствовал: {chair}. Секретарь: {secretary}.</translation>
    </message>
    <message>
        <source>Press text</source>
        <translation>Текст для прессы</translation>
    </message>
    <message>
        <source>Price, tenge</source>
        <translation>Цена, тенге</translation>
    </message>
    <message>
        <source>Programme of the seminar</source>
        <translation>Программа семинара</translation>
    </message>
    <message>
        <source>Promised, with a day</source>
        <translation>Обещано, есть срок</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кем предложен</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Punch the marked circles, lay the key over the sheet corner on corner, count what shows.</source>
        <translation>Пробейте отмеченные кружки, наложите ключ на бланк угол к углу, сосчитайте видимое.</translation>
    </message>
    <message>
        <source>QUESTION BANK</source>
        <translation>БАНК ВОПРОСОВ</translation>
    </message>
    <message>
        <source>QUESTIONS AND ANSWERS</source>
        <translation>ВОПРОСЫ И ОТВЕТЫ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Quantity in figures</source>
        <translation>Количество цифрами</translation>
    </message>
    <message>
        <source>Quantity in words</source>
        <translation>Количество (прописью)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Банк вопросов</translation>
    </message>
    <message>
        <source>Questions of the test</source>
        <translation>Вопросы теста</translation>
    </message>
    <message>
        <source>Questions, applications</source>
        <translation>Вопросы и заявления</translation>
    </message>
    <message>
        <source>READINESS IN PICTURES</source>
        <translation>ГОТОВНОСТЬ В ДИАГРАММАХ</translation>
    </message>
    <message>
        <source>REGISTER OF ENQUIRIES AND COMPLAINTS</source>
        <translation>РЕЕСТР ОБРАЩЕНИЙ И ЖАЛОБ</translation>
    </message>
    <message>
        <source>REGISTER OF LETTERS IN AND OUT</source>
        <translation>ЖУРНАЛ РЕГИСТРАЦИИ ВХОДЯЩИХ И ИСХОДЯЩИХ ПИСЕМ</translation>
    </message>
    <message>
        <source>REGISTER OF NUMBERED FORMS</source>
        <translation>РЕЕСТР НУМЕРОВАННЫХ БЛАНКОВ</translation>
    </message>
    <message>
        <source>REGISTER OF OPINION POLLS</source>
        <translation>РЕЕСТР ОПРОСОВ</translation>
    </message>
    <message>
        <source>REGISTER OF PRECINCTS</source>
        <translation>РЕЕСТР УЧАСТКОВ</translation>
    </message>
    <message>
        <source>REPEAT SESSION</source>
        <translation>ПОВТОРНОЕ ЗАНЯТИЕ</translation>
    </message>
    <message>
        <source>REPEAT TEST</source>
        <translation>ПОВТОРНОЕ ТЕСТИРОВАНИЕ</translation>
    </message>
    <message>
        <source>REQUEST FOR PURCHASE OF EQUIPMENT</source>
        <translation>ЗАЯВКА НА ЗАКУПКУ ОБОРУДОВАНИЯ</translation>
    </message>
    <message>
        <source>RESOLUTION</source>
        <translation>ПОСТАНОВЛЕНИЕ</translation>
    </message>
    <message>
        <source>RETURN ACT OF EQUIPMENT</source>
        <translation>АКТ ВОЗВРАТА ОБОРУДОВАНИЯ</translation>
    </message>
    <message>
        <source>RISKS OF PRECINCTS: PAGE OF THE DUTY OFFICER</source>
        <translation>РИСКИ УЧАСТКОВ: ЛИСТ ДЕЖУРНОГО</translation>
    </message>
    <message>
        <source>RISKS OF THE PRECINCT AND PLAN B</source>
        <translation>РИСКИ УЧАСТКА И ПЛАН Б</translation>
    </message>
    <message>
        <source>Rates of an hour as the commission entered them: {rates}.</source>
        <translation>Часовые ставки, внесённые комиссией: {rates}.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Readiness act</source>
        <translation>Акт о готовности</translation>
    </message>
    <message>
        <source>Ready precincts day by day; dashed: at the pace of the last week</source>
        <translation>Готовые участки по дням; пунктир – при темпе последней недели</translation>
    </message>
    <message>
        <source>Ready precincts of all, by okrug</source>
        <translation>Готово участков из всех, по округам</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Готов с</translation>
    </message>
    <message>
        <source>Ready: {ready} of {all} precincts; of them told by phone: {told}.</source>
        <translation>Готовы {ready} из {all} участков; из них со слов по телефону – {told}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Received with these differences: {differences}.</source>
        <translation>Принято со следующими расхождениями: {differences}.</translation>
    </message>
    <message>
        <source>Receiving side</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Журнал регистрации писем</translation>
    </message>
    <message>
        <source>Reliability (Cronbach&apos;s alpha)</source>
        <translation>Надёжность (альфа Кронбаха)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Repeat inspection: only points that were open.</source>
        <translation>Повторная проверка: только открытые показатели.</translation>
    </message>
    <message>
        <source>Repeat session</source>
        <translation>Повторное занятие</translation>
    </message>
    <message>
        <source>Replacement at precinct № {no}, still to do: {what}</source>
        <translation>Замена на участке №&#xa0;{no}, осталось: {what}</translation>
    </message>
    <message>
        <source>Replacement at precinct № {no}: {step}</source>
        <translation>Замена на участке №&#xa0;{no}: {step}</translation>
    </message>
    <message>
        <source>Representative of the building&apos;s owner</source>
        <translation>Представитель владельца здания</translation>
    </message>
    <message>
        <source>Request for purchase</source>
        <translation>Заявка на закупку</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Постановление</translation>
    </message>
    <message>
        <source>Resolution № {no}.</source>
        <translation>Постановление №&#xa0;{no}.</translation>
    </message>
    <message>
        <source>Resolution № {no}: its text is not written yet</source>
        <translation>Постановление №&#xa0;{no}: текст ещё не написан</translation>
    </message>
    <message>
        <source>Resolution № {no}: {subject}</source>
        <translation>Постановление №&#xa0;{no}: {subject}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Responsible for registration</source>
        <translation>Ответственный за регистрацию</translation>
    </message>
    <message>
        <source>Result of the vote: for – {yes}, against – {no}, abstained – {rest}.</source>
        <translation>Результаты голосования: «за» – {yes}, «против» – {no}, «воздержались» – {rest}.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>Right answers, %</source>
        <translation>Верных ответов, %</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation>Сельский округ</translation>
    </message>
    <message>
        <source>SCHEDULE OF TRAINING OF PRECINCT COMMISSIONS</source>
        <translation>ГРАФИК ОБУЧЕНИЯ ЧЛЕНОВ УЧАСТКОВЫХ КОМИССИЙ</translation>
    </message>
    <message>
        <source>SCHEDULE OF TRAINING SEMINARS</source>
        <translation>ГРАФИК ОБУЧАЮЩИХ СЕМИНАРОВ</translation>
    </message>
    <message>
        <source>SIGN-IN SHEET OF SEMINAR PARTICIPANTS</source>
        <translation>ЛИСТ РЕГИСТРАЦИИ УЧАСТНИКОВ СЕМИНАРА</translation>
    </message>
    <message>
        <source>SPOKE</source>
        <translation>ВЫСТУПИЛИ</translation>
    </message>
    <message>
        <source>STOCKTAKE SHEET</source>
        <translation>ЛИСТ ИНВЕНТАРИЗАЦИИ</translation>
    </message>
    <message>
        <source>SUMMARY OF THE READINESS OF PRECINCTS</source>
        <translation>СВОДКА О ГОТОВНОСТИ УЧАСТКОВ</translation>
    </message>
    <message>
        <source>Schedule of seminars</source>
        <translation>График семинаров</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>Номера пломб</translation>
    </message>
    <message>
        <source>Seals №</source>
        <translation>Пломбы №</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Поиск: {words}</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Secretary of the seminar</source>
        <translation>Секретарь семинара</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Нехватка</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Since paper № {number} of {then}</source>
        <translation>После документа №&#xa0;{number} ({then})</translation>
    </message>
    <message>
        <source>Since the day before</source>
        <translation>Со вчерашнего дня</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Навык</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Speaker: {name}.</source>
        <translation>Докладчик: {name}.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Spent above the plan: {lines}.</source>
        <translation>Израсходовано сверх плана: {lines}.</translation>
    </message>
    <message>
        <source>Spent, tenge</source>
        <translation>Израсходовано, тенге</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Испорчено</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Прежнее состояние</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Нынешнее состояние</translation>
    </message>
    <message>
        <source>States of the precincts, by okrug</source>
        <translation>Готовность участков по округам</translation>
    </message>
    <message>
        <source>Stocktake sheet</source>
        <translation>Лист инвентаризации</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Sum, tenge</source>
        <translation>Сумма, тенге</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Surname, given name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic (if any)</source>
        <translation>Фамилия, имя, отчество (при наличии)</translation>
    </message>
    <message>
        <source>Surplus, store</source>
        <translation>Излишек, склад</translation>
    </message>
    <message>
        <source>Surpluses of precincts and of the store are brought over before anything is bought.</source>
        <translation>До покупки перевозится излишек участков и то, что лежит на складе.</translation>
    </message>
    <message>
        <source>TASKS AND WHO DOES THEM</source>
        <translation>ЗАДАЧИ И ИСПОЛНИТЕЛИ</translation>
    </message>
    <message>
        <source>TEST RESULTS BY RURAL OKRUG</source>
        <translation>РЕЗУЛЬТАТЫ ТЕСТИРОВАНИЯ ПО СЕЛЬСКИМ ОКРУГАМ</translation>
    </message>
    <message>
        <source>TEXT FOR THE PRESS</source>
        <translation>ТЕКСТ ДЛЯ ПРЕССЫ</translation>
    </message>
    <message>
        <source>THE CHAIR&apos;S PAGE OF THE DAY</source>
        <translation>ЛИСТ ДНЯ ДЛЯ ПРЕДСЕДАТЕЛЯ</translation>
    </message>
    <message>
        <source>THE VOTING DAY BY THE HOUR</source>
        <translation>ДЕНЬ ГОЛОСОВАНИЯ ПО ЧАСАМ</translation>
    </message>
    <message>
        <source>TIMESHEET</source>
        <translation>ТАБЕЛЬ</translation>
    </message>
    <message>
        <source>TRAINING RECORD</source>
        <translation>СПРАВКА ОБ ОБУЧЕНИИ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Кто учил</translation>
    </message>
    <message>
        <source>Tells apart (correlation with the rest)</source>
        <translation>Различает (связь с остальными)</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Test paper</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Результаты теста</translation>
    </message>
    <message>
        <source>Test summary</source>
        <translation>Сводка по тестам</translation>
    </message>
    <message>
        <source>The act is made in two copies, one for each side.</source>
        <translation>Акт составлен в двух экземплярах, по одному для каждой стороны.</translation>
    </message>
    <message>
        <source>The agenda of the meeting is empty.</source>
        <translation>Повестка заседания пуста.</translation>
    </message>
    <message>
        <source>The commission RESOLVES:</source>
        <translation>Комиссия ПОСТАНОВЛЯЕТ:</translation>
    </message>
    <message>
        <source>The equipment was received in full and undamaged.</source>
        <translation>Оборудование принято полностью, без повреждений.</translation>
    </message>
    <message>
        <source>The following members of your commission are on the list:</source>
        <translation>От вашей комиссии в списке:</translation>
    </message>
    <message>
        <source>The font lacks &quot;{char}&quot;. The report was not printed.</source>
        <translation>Шрифт не содержит знак «{char}». Отчёт не напечатан.</translation>
    </message>
    <message>
        <source>The hours of voting of precinct № {no}: from {opens} to {closes}.</source>
        <translation>Время голосования на участке №&#xa0;{no}: с {opens} до {closes}.</translation>
    </message>
    <message>
        <source>The key in words: {key}</source>
        <translation>Ключ словами: {key}</translation>
    </message>
    <message>
        <source>The number of members of the precinct commission № {no}: {seats}.</source>
        <translation>Число членов участковой комиссии №&#xa0;{no}: {seats}.</translation>
    </message>
    <message>
        <source>The plan stands on the newest list figures not later than {date}.</source>
        <translation>План составлен по последним данным списков не позже даты: {date}.</translation>
    </message>
    <message>
        <source>The report has no rows. Change the filter or date.</source>
        <translation>В отчёте нет строк. Измените фильтр или дату.</translation>
    </message>
    <message>
        <source>The report “{report}” stands for one day: leave out the earlier one.</source>
        <translation>Отчёт «{report}» составляется на один день: уберите день сравнения.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Тогда и теперь</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>There is no act “{value}” in this campaign.</source>
        <translation>В этой кампании нет акта «{value}».</translation>
    </message>
    <message>
        <source>There is no meeting “{value}”.</source>
        <translation>Заседания «{value}» нет.</translation>
    </message>
    <message>
        <source>There is no member “{value}” in this campaign.</source>
        <translation>В этой кампании нет члена комиссии «{value}».</translation>
    </message>
    <message>
        <source>There is no precinct, okrug or row “{value}” in this campaign.</source>
        <translation>В этой кампании нет участка, округа или записи «{value}».</translation>
    </message>
    <message>
        <source>There is no report “{value}”. Choose one: {reports}.</source>
        <translation>Отчёта «{value}» нет. Выберите: {reports}.</translation>
    </message>
    <message>
        <source>There is no resolution “{value}”.</source>
        <translation>Постановления «{value}» нет.</translation>
    </message>
    <message>
        <source>There is no seminar “{value}”. Choose one: {seminars}.</source>
        <translation>Семинара «{value}» нет. Выберите: {seminars}.</translation>
    </message>
    <message>
        <source>There is no such letter, or it came from outside.</source>
        <translation>Такого исходящего письма нет.</translation>
    </message>
    <message>
        <source>There is no test “{value}”. Choose one: {tests}.</source>
        <translation>Теста «{value}» нет. Выберите: {tests}.</translation>
    </message>
    <message>
        <source>There is no topic “{value}”.</source>
        <translation>Темы «{value}» нет.</translation>
    </message>
    <message>
        <source>There is no transfer “{value}”. Choose one: {transfers}.</source>
        <translation>Нет передачи «{value}». Выберите одну: {transfers}.</translation>
    </message>
    <message>
        <source>There is no visit to a precinct “{value}”.</source>
        <translation>Проверки участка «{value}» нет.</translation>
    </message>
    <message>
        <source>This letter has no text yet.</source>
        <translation>У этого письма ещё нет текста.</translation>
    </message>
    <message>
        <source>This report is written as {formats}, not as “{value}”.</source>
        <translation>Этот отчёт сохраняется как {formats}, а не «{value}».</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time and place of hand-over</source>
        <translation>Время передачи</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Табель</translation>
    </message>
    <message>
        <source>To be answered: letter № {no}, {subject}</source>
        <translation>Нужно ответить: письмо №&#xa0;{no}, {subject}</translation>
    </message>
    <message>
        <source>To be done on this day</source>
        <translation>Сделать в этот день</translation>
    </message>
    <message>
        <source>To be reread: {articles}</source>
        <translation>Перечитать: {articles}</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Купить</translation>
    </message>
    <message>
        <source>To or from whom</source>
        <translation>Кому или от кого</translation>
    </message>
    <message>
        <source>To the head: {workplace}</source>
        <translation>Руководителю: {workplace}</translation>
    </message>
    <message>
        <source>To the members of the commission of precinct № {no}</source>
        <translation>Членам комиссии участка №&#xa0;{no}</translation>
    </message>
    <message>
        <source>To the members of the territorial commission</source>
        <translation>Членам территориальной комиссии</translation>
    </message>
    <message>
        <source>Told by phone: {told}; signed on the sheet: {signed}.</source>
        <translation>Сообщено по телефону: {told}; подписей на листе: {signed}.</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Дата сообщения</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Took in</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Took part: {people} (the list is annexed).</source>
        <translation>Участвовали: {people} (список прилагается).</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topics to be taught again</source>
        <translation>Темы для повторения</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Обучено</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Дата обучения</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Справка об обучении</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>VISITS OF OBSERVERS AND MEDIA</source>
        <translation>ПОСЕЩЕНИЯ НАБЛЮДАТЕЛЕЙ И СМИ</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Vacant seats: {n}</source>
        <translation>Вакансий: {n}</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Variant {n}</source>
        <translation>Вариант {n}</translation>
    </message>
    <message>
        <source>Vehicle, driver</source>
        <translation>Транспорт, водитель</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Visits of observers</source>
        <translation>Посещения наблюдателей</translation>
    </message>
    <message>
        <source>Voting begins</source>
        <translation>Голосование начинается</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>Voting ends, the count begins</source>
        <translation>Голосование окончено, начинается подсчёт</translation>
    </message>
    <message>
        <source>WEAK TOPICS</source>
        <translation>СЛАБЫЕ ТЕМЫ</translation>
    </message>
    <message>
        <source>WHAT CHANGED IN THE LAW: BEFORE AND NOW</source>
        <translation>ИЗМЕНЕНИЯ В ЗАКОНОДАТЕЛЬСТВЕ: БЫЛО И СТАЛО</translation>
    </message>
    <message>
        <source>WHAT CHANGED IN THE READINESS OF PRECINCTS</source>
        <translation>ИЗМЕНЕНИЯ В ГОТОВНОСТИ УЧАСТКОВ</translation>
    </message>
    <message>
        <source>WHAT CHANGED: {report}</source>
        <translation>ЧТО ИЗМЕНИЛОСЬ: {report}</translation>
    </message>
    <message>
        <source>WHAT WE HAVE LEARNT</source>
        <translation>УРОКИ КАМПАНИИ</translation>
    </message>
    <message>
        <source>WORKS IN BUILDINGS OF PRECINCTS: PLAN AND FACT</source>
        <translation>РАБОТЫ В ЗДАНИЯХ УЧАСТКОВ: ПЛАН И ФАКТ</translation>
    </message>
    <message>
        <source>Wall calendar</source>
        <translation>Настенный календарь</translation>
    </message>
    <message>
        <source>Wall calendar A3</source>
        <translation>Настенный календарь А3</translation>
    </message>
    <message>
        <source>Wall sheet of telephones</source>
        <translation>Настенный лист телефонов</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>We thank you for your help in preparing the vote.</source>
        <translation>Благодарим за помощь в подготовке голосования.</translation>
    </message>
    <message>
        <source>We, the undersigned, have destroyed the papers named above; nothing of them can be read.</source>
        <translation>Мы, нижеподписавшиеся, уничтожили названные выше документы; прочитать их невозможно.</translation>
    </message>
    <message>
        <source>Weak topic</source>
        <translation>Слабая тема</translation>
    </message>
    <message>
        <source>Weak topics</source>
        <translation>Слабые темы</translation>
    </message>
    <message>
        <source>Weakest topic</source>
        <translation>Самая слабая тема</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Впереди</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Что сообщается</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>What lies in it</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>Что в папке</translation>
    </message>
    <message>
        <source>What the shortage of equipment will cost by the prices entered: {sum} tenge.</source>
        <translation>Стоимость недостающего оборудования по внесённым ценам: {sum} тенге.</translation>
    </message>
    <message>
        <source>What turns the most precincts ready:</source>
        <translation>Что сделает готовыми больше всего участков:</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What we would do</source>
        <translation>Что бы мы сделали</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Where several answers are right, fill each of them.</source>
        <translation>Если верны несколько ответов, закрасьте каждый.</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Где ключ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Кто доставит</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>Кто учится</translation>
    </message>
    <message>
        <source>Who teaches</source>
        <translation>Кто учит</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>Whom it is for: {n}</source>
        <translation>Для кого, человек: {n}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why so many</source>
        <translation>Почему столько</translation>
    </message>
    <message>
        <source>Without a list figure, and so not in the plan: {precincts}.</source>
        <translation>Без числа по списку и потому не в плане: {precincts}.</translation>
    </message>
    <message>
        <source>Without a price, and so not in the sum: {items}.</source>
        <translation>Без цены и потому не в сумме: {items}.</translation>
    </message>
    <message>
        <source>Without a workplace in the register: {names}. Enter it in their cards.</source>
        <translation>В реестре нет места работы: {names}. Впишите его в карточки.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Yes / no</source>
        <translation>Да / нет</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n строка</numerusform>
            <numerusform>и ещё %n строки</numerusform>
            <numerusform>и ещё %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation>ожидается ответ</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>art. {no}</source>
        <translation>ст. {no}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>по состоянию на {date}</translation>
    </message>
    <message>
        <source>bags arrived</source>
        <translation>мешки прибыли</translation>
    </message>
    <message>
        <source>ballots by precincts</source>
        <translation>бюллетеней по участкам</translation>
    </message>
    <message>
        <source>ballots by the whole list</source>
        <translation>бюллетеней по всему списку</translation>
    </message>
    <message>
        <source>below the pass mark</source>
        <translation>ниже проходного балла</translation>
    </message>
    <message>
        <source>by resolution {resolution}</source>
        <translation>по постановлению: {resolution}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>код {code}</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не присутствовал</translation>
    </message>
    <message>
        <source>documents taken in</source>
        <translation>документы приняты</translation>
    </message>
    <message>
        <source>false information</source>
        <translation>ложная информация</translation>
    </message>
    <message>
        <source>for taking part in the training seminar “{title}” held on {date}.</source>
        <translation>за участие в обучающем семинаре «{title}», проведённом {date}.</translation>
    </message>
    <message>
        <source>for the post: {post}</source>
        <translation>должность: {post}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>gathered {gathered}</source>
        <translation>собрано {gathered}</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>is given to</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>items short</source>
        <translation>не хватает предметов</translation>
    </message>
    <message>
        <source>kinds of items</source>
        <translation>видов оборудования</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>крупным шрифтом</translation>
    </message>
    <message>
        <source>lent until {date}</source>
        <translation>передано до {date}</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>всего писем</translation>
    </message>
    <message>
        <source>marked by hand: {name}</source>
        <translation>проверено вручную: {name}</translation>
    </message>
    <message>
        <source>members in all</source>
        <translation>членов комиссий, всего</translation>
    </message>
    <message>
        <source>members not trained</source>
        <translation>членов комиссий не обучено</translation>
    </message>
    <message>
        <source>members trained</source>
        <translation>обучено членов комиссий</translation>
    </message>
    <message>
        <source>no answer: {subject}</source>
        <translation>нет ответа: {subject}</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>не готовы</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>of the meeting № {no}</source>
        <translation>заседания №&#xa0;{no}</translation>
    </message>
    <message>
        <source>of them answered</source>
        <translation>из них с ответом</translation>
    </message>
    <message>
        <source>of them at night</source>
        <translation>в том числе ночью</translation>
    </message>
    <message>
        <source>of them closed</source>
        <translation>из них закрытых</translation>
    </message>
    <message>
        <source>of them decided</source>
        <translation>из них решено</translation>
    </message>
    <message>
        <source>of them distance and mixed</source>
        <translation>из них дистанционно и смешанно</translation>
    </message>
    <message>
        <source>of them in halls</source>
        <translation>из них офлайн</translation>
    </message>
    <message>
        <source>of them in wheelchairs</source>
        <translation>из них на коляске</translation>
    </message>
    <message>
        <source>of them online</source>
        <translation>из них онлайн</translation>
    </message>
    <message>
        <source>of them overdue</source>
        <translation>из них просрочено</translation>
    </message>
    <message>
        <source>of them told by phone</source>
        <translation>из них со слов по телефону</translation>
    </message>
    <message>
        <source>on days off</source>
        <translation>в выходные дни</translation>
    </message>
    <message>
        <source>on the way – {n}</source>
        <translation>в пути – {n}</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>pass mark {n} %</source>
        <translation>проходной балл: {n}&#xa0;%</translation>
    </message>
    <message>
        <source>permanent place: {home}</source>
        <translation>постоянное место: {home}</translation>
    </message>
    <message>
        <source>pieces short</source>
        <translation>не хватает единиц</translation>
    </message>
    <message>
        <source>pieces to buy</source>
        <translation>штук купить</translation>
    </message>
    <message>
        <source>precinct commissions</source>
        <translation>участковых комиссий</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>участок №&#xa0;{no}</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>участков</translation>
    </message>
    <message>
        <source>precincts in all</source>
        <translation>участков, всего</translation>
    </message>
    <message>
        <source>precincts with a shortage</source>
        <translation>участков с нехваткой</translation>
    </message>
    <message>
        <source>ready precincts</source>
        <translation>готовых участков</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>risks in all</source>
        <translation>всего рисков</translation>
    </message>
    <message>
        <source>rows answered</source>
        <translation>получено ответов</translation>
    </message>
    <message>
        <source>seminars held</source>
        <translation>семинаров проведено</translation>
    </message>
    <message>
        <source>sent to {whom}, {date}</source>
        <translation>передано: {whom}, {date}</translation>
    </message>
    <message>
        <source>several answers are right</source>
        <translation>верны несколько ответов</translation>
    </message>
    <message>
        <source>surname, given name, precinct №</source>
        <translation>фамилия, имя, участок №</translation>
    </message>
    <message>
        <source>tasks in all</source>
        <translation>всего задач</translation>
    </message>
    <message>
        <source>territorial commission</source>
        <translation>территориальная комиссия</translation>
    </message>
    <message>
        <source>things in all</source>
        <translation>вещей всего</translation>
    </message>
    <message>
        <source>to be answered: {subject}</source>
        <translation>надо ответить: {subject}</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>заполнить</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>вакансий</translation>
    </message>
    <message>
        <source>without a plan</source>
        <translation>без плана</translation>
    </message>
    <message>
        <source>without an okrug</source>
        <translation>без округа</translation>
    </message>
    <message>
        <source>works done</source>
        <translation>работ выполнено</translation>
    </message>
    <message>
        <source>works in all</source>
        <translation>всего работ</translation>
    </message>
    <message>
        <source>{commissions}, {members}; {seminars} held by {date}.</source>
        <translation>{commissions}, {members}; проведено {date}: {seminars}.</translation>
    </message>
    <message>
        <source>{commission} asks you to release from work, for the hours named, your employees who are members of commissions and take part in a training seminar.</source>
        <translation>{commission} просит освободить от работы на указанное время ваших работников – членов комиссий – для участия в обучающем семинаре.</translation>
    </message>
    <message>
        <source>{commission} invites you to a training seminar for members of commissions.</source>
        <translation>{commission} приглашает вас на обучающий семинар для членов комиссий.</translation>
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
        <translation>{item}: повреждено {n}</translation>
    </message>
    <message>
        <source>{item}: missing {n}</source>
        <translation>{item}: не хватает {n}</translation>
    </message>
    <message>
        <source>{item}: {n} more than handed over</source>
        <translation>{item}: на {n} больше переданного</translation>
    </message>
    <message>
        <source>{list}, version {number}</source>
        <translation>{list}, версия {number}</translation>
    </message>
    <message>
        <source>{name} is on the list of no seminar yet.</source>
        <translation>{name} ещё ни в одном списке семинара.</translation>
    </message>
    <message>
        <source>{n} sit in two commissions and are counted once in the coverage.</source>
        <translation>В двух комиссиях состоят {n}; в охвате учтены один раз.</translation>
    </message>
    <message>
        <source>{n}. {point} – {where}: nearer then {precincts}.</source>
        <translation>{n}. {point} – {where}: приблизит {precincts}.</translation>
    </message>
    <message>
        <source>{n}. {point} – {where}: ready then {precincts}.</source>
        <translation>{n}. {point} – {where}: будут готовы {precincts}.</translation>
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
        <translation>{okrug} сельский округ: {precincts}</translation>
    </message>
    <message>
        <source>{plan} (proposal)</source>
        <translation>{plan} (предложение)</translation>
    </message>
    <message>
        <source>{post} of the commission of precinct № {no}</source>
        <translation>{post}, комиссия участка №&#xa0;{no}</translation>
    </message>
    <message>
        <source>{post} of the territorial commission</source>
        <translation>{post}, территориальная комиссия</translation>
    </message>
    <message>
        <source>{post} – {sum} tenge</source>
        <translation>{post} – {sum} тенге</translation>
    </message>
    <message>
        <source>{premises}: precincts {numbers}</source>
        <translation>{premises}: участки {numbers}</translation>
    </message>
    <message>
        <source>{sheets} without names; the answers go from 1 to 5.</source>
        <translation>{sheets} без имён; ответы от 1 до 5.</translation>
    </message>
    <message>
        <source>{test}: {n} people answered</source>
        <translation>{test}: ответили, человек: {n}</translation>
    </message>
    <message>
        <source>{topic}: right answers {n} %</source>
        <translation>{topic}: верных ответов {n}&#xa0;%</translation>
    </message>
    <message>
        <source>{words} pieces</source>
        <translation>штук: {words}</translation>
    </message>
    <message>
        <source>“{mark}” after an hour of the night: the digits of the questions answered with no.</source>
        <translation>«{mark}» после ночного часа: цифры вопросов с ответом «нет».</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>№ {act} of {date}</source>
        <translation>№&#xa0;{act} от {date}</translation>
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
        <translation>№&#xa0;{no} от {date}</translation>
    </message>
    <message>
        <source>№ {number} · code {code}</source>
        <translation>№&#xa0;{number} · код {code}</translation>
    </message>
    <message>
        <source>✓ yes, ± partly, – no, × not needed; an empty cell: not asked yet. The total counts “yes”.</source>
        <translation>✓ да, ± частично, – нет, × не требуется; пустая ячейка: ещё не спрошено. В итоге считаются «да».</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>A day before today shows what was known at the end of that day; with a second day, what changed.</source>
        <translation>Прошедший день показывает, что было известно на его конец; со вторым днём – что изменилось.</translation>
    </message>
    <message>
        <source>A double click on a number shows the rows behind it, and from a row its history.</source>
        <translation>Двойной щелчок по числу показывает его строки, а по строке – её историю.</translation>
    </message>
    <message>
        <source>Accessibility by kind of disability</source>
        <translation>Доступность по видам инвалидности</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Acts of acceptance of documents</source>
        <translation>Акты приёма документов</translation>
    </message>
    <message>
        <source>Acts of numbered forms</source>
        <translation>Акты нумерованных бланков</translation>
    </message>
    <message>
        <source>Agenda of a meeting</source>
        <translation>Повестка дня заседания</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Бланки ответов</translation>
    </message>
    <message>
        <source>Badges, eight on a page</source>
        <translation>Бейджи, по восемь на листе</translation>
    </message>
    <message>
        <source>Ballot plan</source>
        <translation>План бюллетеней</translation>
    </message>
    <message>
        <source>Budget execution</source>
        <translation>Исполнение бюджета</translation>
    </message>
    <message>
        <source>Calendar plan</source>
        <translation>Календарный план</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Лист обзвона</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Choose a report, its day, language and territory: the paper stands in the middle at once.</source>
        <translation>Выберите отчёт, дату, язык, территорию: документ сразу виден посередине.</translation>
    </message>
    <message>
        <source>Columns, groups, letters and signatures can be saved under a name as a layout.</source>
        <translation>Столбцы, группы, размер букв и подписантов можно сохранить под названием как вариант.</translation>
    </message>
    <message>
        <source>Compositions for publication</source>
        <translation>Составы для публикации</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Coverage of training for the region</source>
        <translation>Для области: охват обучением</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom; PgUp and PgDn turn the pages; search finds words in the paper.</source>
        <translation>Ctrl и колесо меняют масштаб; PgUp и PgDn листают страницы; поиск находит слова в отчёте.</translation>
    </message>
    <message>
        <source>Destruction act</source>
        <translation>Акт об уничтожении</translation>
    </message>
    <message>
        <source>Duty rosters</source>
        <translation>Графики дежурств</translation>
    </message>
    <message>
        <source>Equipment shortage</source>
        <translation>Нехватка оборудования</translation>
    </message>
    <message>
        <source>Extract from a resolution</source>
        <translation>Выписка из постановления</translation>
    </message>
    <message>
        <source>Figures of a demand</source>
        <translation>Сведения по запросу</translation>
    </message>
    <message>
        <source>Gates by precinct, and what to do first</source>
        <translation>Условия по участкам и самые полезные дела</translation>
    </message>
    <message>
        <source>Grid of the voting day</source>
        <translation>Таблица дня голосования</translation>
    </message>
    <message>
        <source>Hand-over and return acts</source>
        <translation>Акты передачи и возврата</translation>
    </message>
    <message>
        <source>Hand-over of duty</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>Information plan</source>
        <translation>План информирования</translation>
    </message>
    <message>
        <source>Information to publish</source>
        <translation>Информация для публикации</translation>
    </message>
    <message>
        <source>Informing of citizens</source>
        <translation>Информирование граждан</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Inspection sheets of planned visits</source>
        <translation>Листы запланированных проверок</translation>
    </message>
    <message>
        <source>Inventory list</source>
        <translation>Инвентарная ведомость</translation>
    </message>
    <message>
        <source>Invitations to seminars</source>
        <translation>Приглашения на семинары</translation>
    </message>
    <message>
        <source>Issued: № {number}, code {code}</source>
        <translation>Выпущено: №&#xa0;{number}, код {code}</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>Казахский и русский</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Lessons of the campaign</source>
        <translation>Уроки кампании</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Letters of release</source>
        <translation>Письма об освобождении</translation>
    </message>
    <message>
        <source>List of files and boxes</source>
        <translation>Опись дел и коробов</translation>
    </message>
    <message>
        <source>List: {list}</source>
        <translation>Список: {list}</translation>
    </message>
    <message>
        <source>Loading list</source>
        <translation>Погрузочный лист</translation>
    </message>
    <message>
        <source>Log of incidents</source>
        <translation>Журнал происшествий</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Формирование отчёта</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Member list</source>
        <translation>Список членов комиссий</translation>
    </message>
    <message>
        <source>Members not trained, by name</source>
        <translation>Необученные члены комиссий поимённо</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Протокол заседания</translation>
    </message>
    <message>
        <source>Minutes of a seminar</source>
        <translation>Протокол семинара</translation>
    </message>
    <message>
        <source>Need, have, short with reasons</source>
        <translation>Нужно, есть, не хватает (с основанием)</translation>
    </message>
    <message>
        <source>No stick was found. Put one in and press again.</source>
        <translation>USB-накопитель не найден. Вставьте его и нажмите снова.</translation>
    </message>
    <message>
        <source>Norms before and now</source>
        <translation>Нормы: было и стало</translation>
    </message>
    <message>
        <source>Nothing is written on the disk before you print or save it.</source>
        <translation>До печати или сохранения на диск ничего не записывается.</translation>
    </message>
    <message>
        <source>Observers by precinct</source>
        <translation>Наблюдатели по участкам</translation>
    </message>
    <message>
        <source>On the stick and read back: {file}. The stick can be removed.</source>
        <translation>Записано на накопитель и проверено: {file}. Накопитель можно извлечь.</translation>
    </message>
    <message>
        <source>Overlay keys by variant</source>
        <translation>Ключи-накладки по вариантам</translation>
    </message>
    <message>
        <source>Page of the duty officer</source>
        <translation>Лист дежурного</translation>
    </message>
    <message>
        <source>Pay list</source>
        <translation>Список выплат</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Телефонная книга</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Plan of training</source>
        <translation>План обучения</translation>
    </message>
    <message>
        <source>Practical cases</source>
        <translation>Практические кейсы</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Precinct folder</source>
        <translation>Папка участка</translation>
    </message>
    <message>
        <source>Precinct register</source>
        <translation>Реестр участков</translation>
    </message>
    <message>
        <source>Print a set…</source>
        <translation>Печать комплекта…</translation>
    </message>
    <message>
        <source>Print asks for the printer, the range of pages, two-sided and grey.</source>
        <translation>«Печать» предлагает выбрать принтер, диапазон страниц, двустороннюю и серую печать.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Programme of a seminar</source>
        <translation>Программа семинара</translation>
    </message>
    <message>
        <source>Publications about us</source>
        <translation>Публикации о нас</translation>
    </message>
    <message>
        <source>Question bank with keys</source>
        <translation>Банк вопросов с ключами</translation>
    </message>
    <message>
        <source>Questions: difficulty, discrimination</source>
        <translation>Вопросы: трудность, различение</translation>
    </message>
    <message>
        <source>Readiness acts</source>
        <translation>Акты о готовности</translation>
    </message>
    <message>
        <source>Readiness in pictures</source>
        <translation>Готовность в диаграммах</translation>
    </message>
    <message>
        <source>Readiness report for the region</source>
        <translation>Информация о готовности (в область)</translation>
    </message>
    <message>
        <source>Register of enquiries</source>
        <translation>Реестр обращений</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>Журнал регистрации писем</translation>
    </message>
    <message>
        <source>Register of numbered forms</source>
        <translation>Реестр нумерованных бланков</translation>
    </message>
    <message>
        <source>Register of opinion polls</source>
        <translation>Реестр опросов</translation>
    </message>
    <message>
        <source>Repeat session</source>
        <translation>Повторное занятие</translation>
    </message>
    <message>
        <source>Request for purchase</source>
        <translation>Заявка на закупку</translation>
    </message>
    <message>
        <source>Resolution of the commission</source>
        <translation>Постановление комиссии</translation>
    </message>
    <message>
        <source>Risks and plan B, by precinct</source>
        <translation>Риски и план Б по участкам</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Saved and read back: {file}</source>
        <translation>Сохранено и проверено: {file}</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Schedule of seminars, annex</source>
        <translation>График семинаров (приложение)</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Seminar sign-in sheet</source>
        <translation>Лист регистрации семинара</translation>
    </message>
    <message>
        <source>Sent to the printer: {n} pages</source>
        <translation>Отправлено на печать, страниц: {n}</translation>
    </message>
    <message>
        <source>Stocktake sheet</source>
        <translation>Лист инвентаризации</translation>
    </message>
    <message>
        <source>Summary of readiness by territory</source>
        <translation>Сводка готовности по территориям</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Территория</translation>
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
        <translation>Тест, крупный шрифт</translation>
    </message>
    <message>
        <source>Test papers by name, each in the own language</source>
        <translation>Именные тесты, каждому на его языке</translation>
    </message>
    <message>
        <source>Test results list</source>
        <translation>Ведомость результатов тестирования</translation>
    </message>
    <message>
        <source>Test results without names, for the region</source>
        <translation>Для области: результаты тестов без имён</translation>
    </message>
    <message>
        <source>Texts for the press</source>
        <translation>Тексты для прессы</translation>
    </message>
    <message>
        <source>The chair&apos;s page of the day</source>
        <translation>Лист дня для председателя</translation>
    </message>
    <message>
        <source>The text is copied: paste it where you write.</source>
        <translation>Текст скопирован: вставьте его, где пишете.</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Табель</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
    <message>
        <source>To PDF</source>
        <translation>В PDF</translation>
    </message>
    <message>
        <source>To Word</source>
        <translation>В Word</translation>
    </message>
    <message>
        <source>To stick</source>
        <translation>На накопитель</translation>
    </message>
    <message>
        <source>To stick writes the PDF, reads it back and says when the stick can be removed.</source>
        <translation>«На накопитель» записывает PDF, проверяет его и сообщает, когда накопитель можно извлечь.</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Справка об обучении</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Verify a paper…</source>
        <translation>Проверить документ…</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Visits of observers</source>
        <translation>Посещения наблюдателей</translation>
    </message>
    <message>
        <source>Wall calendar, A3</source>
        <translation>Настенный календарь, А3</translation>
    </message>
    <message>
        <source>Wall calendar, A4</source>
        <translation>Настенный календарь, А4</translation>
    </message>
    <message>
        <source>Wall sheet of telephones, A3</source>
        <translation>Настенный лист телефонов, А3</translation>
    </message>
    <message>
        <source>Weak topics</source>
        <translation>Слабые темы</translation>
    </message>
    <message>
        <source>What changed between two days</source>
        <translation>Что изменилось между двумя днями</translation>
    </message>
    <message>
        <source>With number and code</source>
        <translation>С номером и кодом</translation>
    </message>
    <message>
        <source>Works in buildings, plan and fact</source>
        <translation>Работы в зданиях: план и факт</translation>
    </message>
    <message>
        <source>all acts</source>
        <translation>все акты</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>все члены комиссий</translation>
    </message>
    <message>
        <source>all planned visits</source>
        <translation>все запланированные выезды</translation>
    </message>
    <message>
        <source>all plans</source>
        <translation>все планы</translation>
    </message>
    <message>
        <source>all seminars</source>
        <translation>все семинары</translation>
    </message>
    <message>
        <source>all tests</source>
        <translation>все тесты</translation>
    </message>
    <message>
        <source>all transfers</source>
        <translation>все передачи</translation>
    </message>
    <message>
        <source>the newest of each precinct</source>
        <translation>последняя проверка каждого участка</translation>
    </message>
    <message>
        <source>the receiver&apos;s own</source>
        <translation>на языке получателя</translation>
    </message>
    <message>
        <source>the whole district</source>
        <translation>весь район</translation>
    </message>
    <message>
        <source>“With number and code” makes a paper that can be verified later by its code.</source>
        <translation>Отметка «С номером и кодом» позволяет потом проверить документ по коду.</translation>
    </message>
</context>
<context>
    <name>Resolutions</name>
    <message>
        <source>A new resolution takes the next number; a number is used once in a campaign.</source>
        <translation>Новое постановление берёт следующий номер; в кампании номер используется один раз.</translation>
    </message>
    <message>
        <source>A resolution that is taken out keeps its number; the facts stay as they are.</source>
        <translation>Убранное постановление сохраняет номер; данные остаются как есть.</translation>
    </message>
    <message>
        <source>About precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Добавить факт</translation>
    </message>
    <message>
        <source>Add a resolution</source>
        <translation>Добавить постановление</translation>
    </message>
    <message>
        <source>Annex: training schedule</source>
        <translation>Приложение: график обучения</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Выписка…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Meeting №</source>
        <translation>Заседание №</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Новое постановление</translation>
    </message>
    <message>
        <source>On the tab of facts the resolution fixes hours, seats, or that a precinct does not work.</source>
        <translation>На вкладке «Данные» постановление задаёт часы, число мест или что участок не работает.</translation>
    </message>
    <message>
        <source>Resolution № {no} changed</source>
        <translation>Постановление №&#xa0;{no} изменено</translation>
    </message>
    <message>
        <source>Resolution № {no} entered</source>
        <translation>Постановление №&#xa0;{no} внесено</translation>
    </message>
    <message>
        <source>Resolution № {no} of {date} is there already: “{subject}”. The next free number is {next}.</source>
        <translation>Постановление №&#xa0;{no} от {date} уже есть: «{subject}». Следующий свободный номер: {next}.</translation>
    </message>
    <message>
        <source>Resolution № {no} taken out</source>
        <translation>Постановление №&#xa0;{no} убрано</translation>
    </message>
    <message>
        <source>Resolution № {no} was made of this subject already.</source>
        <translation>По этому вопросу уже есть постановление №&#xa0;{no}.</translation>
    </message>
    <message>
        <source>Resolution № {no}, {date}</source>
        <translation>Постановление №&#xa0;{no}, {date}</translation>
    </message>
    <message>
        <source>Resolution № {no}: precinct № {precinct}</source>
        <translation>Постановление №&#xa0;{no}: участок №&#xa0;{precinct}</translation>
    </message>
    <message>
        <source>Resolution № {no}: the fact of precinct № {precinct} taken off</source>
        <translation>Постановление №&#xa0;{no}: данные участка №&#xa0;{precinct} сняты</translation>
    </message>
    <message>
        <source>Resolution…</source>
        <translation>Постановление…</translation>
    </message>
    <message>
        <source>Say from which hour or until which hour the precinct votes.</source>
        <translation>Укажите, с какого или до какого часа голосует участок.</translation>
    </message>
    <message>
        <source>Say how many seats the precinct commission has.</source>
        <translation>Укажите, сколько мест в участковой комиссии.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст на русском</translation>
    </message>
    <message>
        <source>The meeting has not decided anything on this subject yet. Write first what was decided.</source>
        <translation>Заседание ещё ничего не решило по этому вопросу. Сначала запишите решение.</translation>
    </message>
    <message>
        <source>The precinct&apos;s card names the resolution beside the fact; one step takes both back.</source>
        <translation>В карточке участка рядом с данными указано постановление; один шаг отменяет и то и другое.</translation>
    </message>
    <message>
        <source>What is saved here changes the precinct at once, and the precinct names this resolution.</source>
        <translation>Сохранённое здесь сразу меняет участок, в его карточке указывается это постановление.</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Что решает</translation>
    </message>
    <message>
        <source>With “Annex: training schedule” the seminars print as the annex.</source>
        <translation>С отметкой «Приложение: график обучения» семинары печатаются приложением.</translation>
    </message>
</context>
<context>
    <name>Responsible</name>
    <message>
        <source>Akimats</source>
        <translation>Акиматы</translation>
    </message>
    <message>
        <source>Akims</source>
        <translation>Акимы</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>Central commission</source>
        <translation>Центральная комиссия</translation>
    </message>
    <message>
        <source>Precinct and territorial commissions</source>
        <translation>Участковые и территориальные комиссии</translation>
    </message>
    <message>
        <source>Precinct commissions</source>
        <translation>Участковые комиссии</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Президент</translation>
    </message>
    <message>
        <source>Regional commissions</source>
        <translation>Областные комиссии</translation>
    </message>
    <message>
        <source>Territorial commissions</source>
        <translation>Территориальные комиссии</translation>
    </message>
    <message>
        <source>Territorial commissions, police</source>
        <translation>Территориальные комиссии, полиция</translation>
    </message>
    <message>
        <source>The body that calls the vote</source>
        <translation>Орган, назначающий выборы</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>A file that lies there is set aside, not overwritten.</source>
        <translation>Если там есть файл, он не стирается, а откладывается под другим именем.</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>Другая копия…</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Выбор копии</translation>
    </message>
    <message>
        <source>Choose the copy that is to be restored.</source>
        <translation>Выберите копию, которую нужно восстановить.</translation>
    </message>
    <message>
        <source>No copies lie beside the file. Choose a copy on another disk.</source>
        <translation>Рядом с файлом копий нет. Выберите копию на другом диске.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>The file that the copy becomes</source>
        <translation>Файл, в который восстанавливается копия</translation>
    </message>
    <message>
        <source>The file was restored up to step {step}.</source>
        <translation>Файл восстановлен до шага {step}.</translation>
    </message>
    <message>
        <source>The file was restored up to step {step}. The former file lies beside it: {file}.</source>
        <translation>Файл восстановлен до шага {step}. Прежний файл лежит рядом: {file}.</translation>
    </message>
    <message>
        <source>{day} · step {step} · {file}</source>
        <translation>{day} · шаг {step} · {file}</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n риск</numerusform>
            <numerusform>%n риска</numerusform>
            <numerusform>%n рисков</numerusform>
        </translation>
    </message>
    <message>
        <source>A day under “Ready since” says that plan B stands ready.</source>
        <translation>День в поле «Готов с» говорит, что план Б готов.</translation>
    </message>
    <message>
        <source>A single key, no guard</source>
        <translation>Один ключ, охраны нет</translation>
    </message>
    <message>
        <source>Blind voters, no Braille stencil</source>
        <translation>Незрячие избиратели, трафарета Брайля нет</translation>
    </message>
    <message>
        <source>For the duty officer…</source>
        <translation>Для дежурного…</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>Из чего</translation>
    </message>
    <message>
        <source>Hard road on the day of delivery</source>
        <translation>Трудная дорога в день доставки</translation>
    </message>
    <message>
        <source>No reliable power, no generator</source>
        <translation>Ненадёжное электричество, генератора нет</translation>
    </message>
    <message>
        <source>No signal, no second channel</source>
        <translation>Связи нет, второго канала нет</translation>
    </message>
    <message>
        <source>Nothing that is known clashes. Enter counts, marks, roads and keys: risks follow from them.</source>
        <translation>Противоречий в известных данных нет. Внесите количества, отметки, дороги и ключи: риски следуют из них.</translation>
    </message>
    <message>
        <source>Open the precinct</source>
        <translation>Открыть участок</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План Б</translation>
    </message>
    <message>
        <source>Print gives one page a precinct and one page for the district&apos;s duty officer.</source>
        <translation>Печать даёт по странице на участок и страницу для дежурного по району.</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Готов с</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Risks and plan B</source>
        <translation>Риски и план Б</translation>
    </message>
    <message>
        <source>Risks follow from what is entered: voters in wheelchairs and no ramp, one key and no guard.</source>
        <translation>Риски следуют из введённого: есть голосующие на колясках, нет пандуса; ключ один, охраны нет.</translation>
    </message>
    <message>
        <source>What nobody has asked yet is no risk: mark the points of the check first.</source>
        <translation>Что не спрашивали, то ещё не риск: сначала отметьте пункты проверки.</translation>
    </message>
    <message>
        <source>Wheelchair voters, no ramp</source>
        <translation>Голосующие на колясках, пандуса нет</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Кто доставит</translation>
    </message>
    <message>
        <source>Write who brings what, with a telephone; a proposal stands in grey until then.</source>
        <translation>Запишите, кто что доставит, с телефоном; до этого предложение стоит серым.</translation>
    </message>
    <message>
        <source>communications: no, second channel: no</source>
        <translation>связь: нет, второй канал: нет</translation>
    </message>
    <message>
        <source>in wheelchairs: {n}, ramp: no</source>
        <translation>на колясках: {n}, пандус: нет</translation>
    </message>
    <message>
        <source>keys: 1, guard: no</source>
        <translation>ключ: 1, охрана: нет</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>плана нет</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланирован</translation>
    </message>
    <message>
        <source>power: no, generator: no</source>
        <translation>электричество: нет, генератор: нет</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>with impaired vision: {n}, Braille stencil: no</source>
        <translation>по зрению: {n}, трафарет Брайля: нет</translation>
    </message>
    <message>
        <source>{road}, ballots: {days}</source>
        <translation>{road}, бюллетени: {days}</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>closed by snow</source>
        <translation>заносит снегом</translation>
    </message>
    <message>
        <source>dirt road</source>
        <translation>грунтовая дорога</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрошено</translation>
    </message>
    <message>
        <source>paved road</source>
        <translation>дорога с покрытием</translation>
    </message>
    <message>
        <source>river or flood on the way</source>
        <translation>на пути река или паводок</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>только просмотр</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Buildings</source>
        <translation>Здания</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены комиссий</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Numbered forms</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Открытость</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Телефонная книга</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>Works and risks</source>
        <translation>Работы и риски</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>always down</source>
        <translation>всегда вниз</translation>
    </message>
    <message>
        <source>always up</source>
        <translation>всегда вверх</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>до ближайшего</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>%n days after the call</source>
        <translation>
            <numerusform>через %n день после назначения</numerusform>
            <numerusform>через %n дня после назначения</numerusform>
            <numerusform>через %n дней после назначения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the commission is formed</source>
        <translation>
            <numerusform>через %n день после образования комиссии</numerusform>
            <numerusform>через %n дня после образования комиссии</numerusform>
            <numerusform>через %n дней после образования комиссии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after voting day</source>
        <translation>
            <numerusform>через %n день после дня голосования</numerusform>
            <numerusform>через %n дня после дня голосования</numerusform>
            <numerusform>через %n дней после дня голосования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the call</source>
        <translation>
            <numerusform>за %n день до назначения</numerusform>
            <numerusform>за %n дня до назначения</numerusform>
            <numerusform>за %n дней до назначения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the commission is formed</source>
        <translation>
            <numerusform>за %n день до образования комиссии</numerusform>
            <numerusform>за %n дня до образования комиссии</numerusform>
            <numerusform>за %n дней до образования комиссии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before voting day</source>
        <translation>
            <numerusform>за %n день до дня голосования</numerusform>
            <numerusform>за %n дня до дня голосования</numerusform>
            <numerusform>за %n дней до дня голосования</numerusform>
        </translation>
    </message>
    <message>
        <source>({a})</source>
        <translation>({a})</translation>
    </message>
    <message>
        <source>The rule ends too early.</source>
        <translation>Правило оборвано.</translation>
    </message>
    <message>
        <source>The rule has too many brackets within brackets.</source>
        <translation>В правиле слишком много скобок внутри скобок.</translation>
    </message>
    <message>
        <source>The rule is too long: at most {most} characters.</source>
        <translation>Правило слишком длинное: не больше {most} знаков.</translation>
    </message>
    <message>
        <source>There is no function “{name}”. There are: {names}.</source>
        <translation>Функции «{name}» нет. Есть: {names}.</translation>
    </message>
    <message>
        <source>There is no kind of item “{name}”. Write its name as it stands in the list.</source>
        <translation>Вида предмета «{name}» нет. Напишите название так, как в списке.</translation>
    </message>
    <message>
        <source>Two rules hold for “{event}” at once. Close one of them.</source>
        <translation>Для «{event}» действуют сразу два правила. Закройте одно из них.</translation>
    </message>
    <message>
        <source>Write the rule, for example: {example}.</source>
        <translation>Запишите правило, например: {example}.</translation>
    </message>
    <message>
        <source>ceil(voters / 350), at least 2</source>
        <translation>вверх(избиратели / 350), не менее 2</translation>
    </message>
    <message>
        <source>ceil, floor, min, max</source>
        <translation>вверх, вниз, наименьшее, наибольшее</translation>
    </message>
    <message>
        <source>need of “{item}”</source>
        <translation>потребность «{item}»</translation>
    </message>
    <message>
        <source>on the day of the call</source>
        <translation>в день назначения</translation>
    </message>
    <message>
        <source>on the day when the commission is formed</source>
        <translation>в день образования комиссии</translation>
    </message>
    <message>
        <source>on voting day</source>
        <translation>в день голосования</translation>
    </message>
    <message>
        <source>the greatest of: {parts}</source>
        <translation>наибольшее из: {parts}</translation>
    </message>
    <message>
        <source>the least of: {parts}</source>
        <translation>наименьшее из: {parts}</translation>
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
        <translation>{a} и {b}</translation>
    </message>
    <message>
        <source>{a} or {b}</source>
        <translation>{a} или {b}</translation>
    </message>
    <message>
        <source>{a} where {b}</source>
        <translation>{a} при условии: {b}</translation>
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
        <translation>{a}, не меньше {b}</translation>
    </message>
    <message>
        <source>{a}, at most {b}</source>
        <translation>{a}, не больше {b}</translation>
    </message>
    <message>
        <source>{a}, rounded down</source>
        <translation>{a}, с округлением вниз</translation>
    </message>
    <message>
        <source>{a}, rounded up</source>
        <translation>{a}, с округлением вверх</translation>
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
            <numerusform>{when}, каждый %n час</numerusform>
            <numerusform>{when}, каждые %n часа</numerusform>
            <numerusform>{when}, каждые %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, full days in between</source>
        <translation>{when} (полные дни между ними)</translation>
    </message>
    <message>
        <source>“{event}” would come before “{other}”.</source>
        <translation>«{event}» оказывается раньше, чем «{other}».</translation>
    </message>
    <message>
        <source>“{event}” would end before it begins.</source>
        <translation>«{event}» заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>“{name}” needs {n} values.</source>
        <translation>Функции «{name}» нужно значений: {n}.</translation>
    </message>
    <message>
        <source>“{part}” does not belong in a rule. Numbers have a point: 1.01.</source>
        <translation>«{part}» в правиле не пишется. Дробное число – с точкой: 1.01.</translation>
    </message>
    <message>
        <source>“{part}” stands in the wrong place.</source>
        <translation>«{part}» стоит не на месте.</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>As in the campaign of {year}</source>
        <translation>Как в кампании {year} года</translation>
    </message>
    <message>
        <source>Days counted back (20 days before = D−20)</source>
        <translation>Дни отсчитываются назад (за 20 дней – 20-й день)</translation>
    </message>
    <message>
        <source>Full days in between (20 days before = D−21)</source>
        <translation>Полные дни между (за 20 дней – 21-й день)</translation>
    </message>
</context>
<context>
    <name>RuleWord</name>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>at_home</source>
        <translation>на дому</translation>
    </message>
    <message>
        <source>ceil</source>
        <translation>вверх</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрытый</translation>
    </message>
    <message>
        <source>first_time</source>
        <translation>впервые</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>вниз</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>слух</translation>
    </message>
    <message>
        <source>max</source>
        <translation>наибольшее</translation>
    </message>
    <message>
        <source>members</source>
        <translation>члены</translation>
    </message>
    <message>
        <source>min</source>
        <translation>наименьшее</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>движение</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>соседи</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>помещения</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>места</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>зрение</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>избиратели</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>кресло-коляска</translation>
    </message>
    <message>
        <source>where</source>
        <translation>если</translation>
    </message>
</context>
<context>
    <name>Seminars</name>
    <message numerus="yes">
        <source>%n absent people passed on to {groups}</source>
        <translation>
            <numerusform>%n отсутствовавший перенесён: {groups}</numerusform>
            <numerusform>%n отсутствовавших перенесены: {groups}</numerusform>
            <numerusform>%n отсутствовавших перенесено: {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest needs a name.</source>
        <translation>Введите имя гостя.</translation>
    </message>
    <message>
        <source>Absent → next group</source>
        <translation>Отсутствующие → следующая группа</translation>
    </message>
    <message>
        <source>Add seminar</source>
        <translation>Добавить семинар</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Все были</translation>
    </message>
    <message>
        <source>All okrugs</source>
        <translation>Все округа</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>As in the seminar before</source>
        <translation>Как в прошлом семинаре</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Attendance and tests</source>
        <translation>Посещаемость и тесты</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Сумка</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Присутствовало</translation>
    </message>
    <message>
        <source>Came, by phone</source>
        <translation>Присутствовало (по телефону)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Connection and number of people: Otyrar 7, Enter</source>
        <translation>Подключение и число людей: Отырар 7, Enter</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Enter opens a seminar, Esc goes back to the list.</source>
        <translation>Enter открывает семинар, Esc возвращает к списку.</translation>
    </message>
    <message>
        <source>Entry test, average</source>
        <translation>Входной тест, среднее</translation>
    </message>
    <message>
        <source>Exit test, average</source>
        <translation>Итоговый тест, среднее</translation>
    </message>
    <message>
        <source>F8 passes the absent on to the next group with room; F6 finds a guest in the register.</source>
        <translation>F8 переносит отсутствовавших в ближайшую группу с местами; F6 находит гостя в реестре.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кому выдано</translation>
    </message>
    <message>
        <source>Group №</source>
        <translation>№ группы</translation>
    </message>
    <message>
        <source>Groups could</source>
        <translation>Групп справилось</translation>
    </message>
    <message>
        <source>Groups tried</source>
        <translation>Групп пробовало</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Handed out: name of the material, Enter</source>
        <translation>Роздано: название материала, Enter</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>In another group at that hour: {names}. Take them off that list or choose another hour.</source>
        <translation>В этот час в другой группе: {names}. Снимите их с того списка или выберите другой час.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Length, min</source>
        <translation>Длится, мин</translation>
    </message>
    <message>
        <source>Marked: {a} present, {b} absent, {c} not marked.</source>
        <translation>Отмечено: присутствовали – {a}, отсутствовали – {b}, без отметки – {c}.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Materials handed out</source>
        <translation>Розданные материалы</translation>
    </message>
    <message>
        <source>Maximum score</source>
        <translation>Максимальный балл</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>More groups could do it than tried.</source>
        <translation>Справилось больше групп, чем пробовало.</translation>
    </message>
    <message>
        <source>New block: what it is about, Enter</source>
        <translation>Новый блок: о чём, Enter</translation>
    </message>
    <message>
        <source>New question, Enter</source>
        <translation>Новый вопрос, Enter</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Новый семинар</translation>
    </message>
    <message>
        <source>New skill: seals a box, fills in an act…</source>
        <translation>Новый навык: опечатывает ящик, заполняет акт…</translation>
    </message>
    <message>
        <source>No later group has room for {n} more people. Plan one on the board, then press again.</source>
        <translation>В следующих группах нет мест ещё для {n} человек. Запланируйте группу на доске и нажмите снова.</translation>
    </message>
    <message>
        <source>No other seminar of the campaign has a programme yet.</source>
        <translation>Ни у одного другого семинара кампании ещё нет программы.</translation>
    </message>
    <message>
        <source>Nobody on the list was absent.</source>
        <translation>В списке нет отсутствовавших.</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Без отметки</translation>
    </message>
    <message>
        <source>Not on the list: name, organisation; Enter</source>
        <translation>Нет в списке: имя, организация; Enter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>On the sheet: Space or Enter came, 0 not, К late, С excused, О online; in any layout.</source>
        <translation>На листе: пробел или Enter – был, 0 – не был, К – опоздал, С – уважительная причина, О – онлайн; в любой раскладке.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Людей в комнате</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика, отзывы</translation>
    </message>
    <message>
        <source>Press “All came” and strike the absent ones with 0; everything can be undone.</source>
        <translation>Нажмите «Все были» и отметьте отсутствующих клавишей 0; всё можно отменить.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Put members on the list</source>
        <translation>Внесение членов комиссий в список</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Внести в список</translation>
    </message>
    <message>
        <source>Put on the list…</source>
        <translation>Внести в список…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Вопрос {n}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Rural okrugs</source>
        <translation>Сельские округа</translation>
    </message>
    <message>
        <source>Second pass over the paper. Space or Enter: signed · 0: not signed</source>
        <translation>Второй просмотр бумаги. Пробел или Enter: подпись есть · 0: нет</translation>
    </message>
    <message>
        <source>Seminar of {date} added</source>
        <translation>Добавление семинара ({date})</translation>
    </message>
    <message>
        <source>Seminar of {date} changed</source>
        <translation>Изменение семинара ({date})</translation>
    </message>
    <message>
        <source>Seminar of {date} taken out</source>
        <translation>Исключение семинара из списка ({date})</translation>
    </message>
    <message numerus="yes">
        <source>Seminar of {date}: %n people put on the list</source>
        <translation>
            <numerusform>Внесение в список семинара ({date}, %n человек)</numerusform>
            <numerusform>Внесение в список семинара ({date}, %n человека)</numerusform>
            <numerusform>Внесение в список семинара ({date}, %n человек)</numerusform>
        </translation>
    </message>
    <message>
        <source>Seminar of {date}: attendance</source>
        <translation>Отметка посещаемости семинара ({date})</translation>
    </message>
    <message>
        <source>Seminar of {date}: connections</source>
        <translation>Семинар {date}: подключения</translation>
    </message>
    <message>
        <source>Seminar of {date}: feedback</source>
        <translation>Семинар {date}: отзывы</translation>
    </message>
    <message>
        <source>Seminar of {date}: materials handed out</source>
        <translation>Семинар {date}: розданные материалы</translation>
    </message>
    <message>
        <source>Seminar of {date}: programme</source>
        <translation>Семинар {date}: программа</translation>
    </message>
    <message>
        <source>Seminar of {date}: programme of the seminar of {other}</source>
        <translation>Семинар {date}: программа семинара {other}</translation>
    </message>
    <message>
        <source>Seminar of {date}: questions and answers</source>
        <translation>Семинар {date}: вопросы и ответы</translation>
    </message>
    <message>
        <source>Seminar of {date}: scores</source>
        <translation>Ввод баллов семинара ({date})</translation>
    </message>
    <message>
        <source>Seminar of {date}: signatures</source>
        <translation>Семинар {date}: подписи</translation>
    </message>
    <message>
        <source>Seminar of {date}: skill sheet</source>
        <translation>Семинар {date}: лист навыков</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Навык</translation>
    </message>
    <message>
        <source>Skill sheet</source>
        <translation>Лист навыков</translation>
    </message>
    <message>
        <source>Space or Enter: came · 0: not · К: late · С: excused · О: online · F4: all marks</source>
        <translation>Пробел или Enter: был · 0: не был · К: опоздал · С: уважительная причина · О: онлайн · F4: все отметки</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Этап плана</translation>
    </message>
    <message>
        <source>Tests and counts</source>
        <translation>Тесты и подсчёты</translation>
    </message>
    <message>
        <source>The bag goes from printed to signed by one press a station.</source>
        <translation>Каждый этап пути сумки отмечается одним нажатием: напечатана, ушла, сообщено, вернулась, подписи есть.</translation>
    </message>
    <message>
        <source>The schedule is an annex to resolution {resolution}</source>
        <translation>График – приложение к постановлению {resolution}</translation>
    </message>
    <message>
        <source>The score is above the maximum: {score} / {max}.</source>
        <translation>Результат больше максимума: {score} из {max}.</translation>
    </message>
    <message>
        <source>The seminar ends before it begins.</source>
        <translation>Время окончания семинара раньше времени начала.</translation>
    </message>
    <message>
        <source>The seminar is on {date}: until then only “excused” can be marked. Look at the date.</source>
        <translation>Семинар состоится {date}: до этого можно отметить только «по уважительной причине». Проверьте дату.</translation>
    </message>
    <message>
        <source>This line is a member&apos;s already.</source>
        <translation>Эта строка уже принадлежит члену комиссии.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Сообщено в</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Тренеры</translation>
    </message>
    <message>
        <source>Type the score and press Enter; the highest is {max}.</source>
        <translation>Введите баллы и нажмите Enter; максимум – {max}.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>We were taught there</source>
        <translation>Обучали нас</translation>
    </message>
    <message>
        <source>What</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Кто проводит</translation>
    </message>
    <message>
        <source>Who is not on the list is entered below it as a guest.</source>
        <translation>Кого нет в списке, вводят под ним как гостя.</translation>
    </message>
    <message>
        <source>came, by phone: {n}</source>
        <translation>присутствовало (по телефону): {n}</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>in a next group</source>
        <translation>в следующей группе</translation>
    </message>
    <message>
        <source>the group of {date}</source>
        <translation>группа {date}</translation>
    </message>
    <message>
        <source>written: {name}</source>
        <translation>записан: {name}</translation>
    </message>
    <message>
        <source>{action}; left out, in another group at that hour: {names}</source>
        <translation>{action}; не внесены, в этот час в другой группе: {names}</translation>
    </message>
    <message>
        <source>{guest} on the sheet is {person}</source>
        <translation>{guest} на листе – это {person}</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message numerus="yes">
        <source>%n packs of paper</source>
        <translation>
            <numerusform>%n пачка бумаги</numerusform>
            <numerusform>%n пачки бумаги</numerusform>
            <numerusform>%n пачек бумаги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print runs</source>
        <translation>
            <numerusform>%n заход печати</numerusform>
            <numerusform>%n захода печати</numerusform>
            <numerusform>%n заходов печати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing for a meeting</source>
        <translation>Подборка к заседанию</translation>
    </message>
    <message>
        <source>Count the paper</source>
        <translation>Подсчитать бумагу</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Hand-over acts, one for each transfer</source>
        <translation>Акты приёма-передачи, по одному на передачу</translation>
    </message>
    <message>
        <source>Last good page (0: from the beginning)</source>
        <translation>Последняя хорошая страница (0 – с начала)</translation>
    </message>
    <message>
        <source>Making the set</source>
        <translation>Подготовка комплекта</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>Nothing is left to print: every piece came out and nothing changed since.</source>
        <translation>Печатать нечего: всё уже напечатано и с тех пор не изменилось.</translation>
    </message>
    <message>
        <source>Only what changed since it was printed</source>
        <translation>Только изменившееся после печати</translation>
    </message>
    <message>
        <source>Precinct folders</source>
        <translation>Папки участков</translation>
    </message>
    <message>
        <source>Print a set</source>
        <translation>Печать комплекта</translation>
    </message>
    <message>
        <source>Printed up to page {page}. Pieces that are complete: {n}.</source>
        <translation>Напечатано до страницы {page}. Полных частей: {n}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Readiness acts</source>
        <translation>Акты о готовности</translation>
    </message>
    <message>
        <source>Seminar bags</source>
        <translation>Сумки семинаров</translation>
    </message>
    <message>
        <source>Stocktake sheets</source>
        <translation>Листы инвентаризации</translation>
    </message>
    <message>
        <source>Tick the receivers and press “Count the paper”: then it can be printed.</source>
        <translation>Отметьте получателей и нажмите «Подсчитать бумагу»: после этого можно печатать.</translation>
    </message>
    <message>
        <source>Two-sided: each receiver on sheets of their own</source>
        <translation>Двусторонняя: документы каждого получателя с отдельного листа</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
    </message>
    <message>
        <source>{sheets}, {packs}, {runs}</source>
        <translation>{sheets}, {packs}, {runs}</translation>
    </message>
    <message>
        <source>{step} of {total} receivers</source>
        <translation>{step} из {total} получателей</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A copy holds the file and its key file; keep it on another disk.</source>
        <translation>В копии – файл и файл ключа; храните её на другом диске.</translation>
    </message>
    <message>
        <source>Centre in Kazakh</source>
        <translation>Центр (на казахском)</translation>
    </message>
    <message>
        <source>Centre in Russian</source>
        <translation>Центр (на русском)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Days for an answer to a letter</source>
        <translation>Срок ответа на письмо, дней</translation>
    </message>
    <message>
        <source>Each level begins above the one before it.</source>
        <translation>Каждый уровень должен начинаться выше предыдущего.</translation>
    </message>
    <message>
        <source>IINs are taken in and stored only where the office has switched it on.</source>
        <translation>ИИН загружаются и хранятся, только если это включено здесь.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language, theme and text size belong to you and this computer.</source>
        <translation>Язык, тема и размер текста относятся только к этому компьютеру.</translation>
    </message>
    <message>
        <source>Last copy: {day}, step {step}</source>
        <translation>Последняя копия: {day}, шаг №&#xa0;{step}</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название (на казахском)</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название (на русском)</translation>
    </message>
    <message>
        <source>Name of the commission changed</source>
        <translation>Изменение названия комиссии</translation>
    </message>
    <message>
        <source>No act that was seen prescribes them: set what your commission has decided.</source>
        <translation>Акта, который бы их устанавливал, не найдено: поставьте то, что решила комиссия.</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Settings of the office changed</source>
        <translation>Изменение настроек</translation>
    </message>
    <message>
        <source>Store IINs of members</source>
        <translation>Хранить ИИН членов комиссий</translation>
    </message>
    <message>
        <source>Telephone code of the district</source>
        <translation>Телефонный код района</translation>
    </message>
    <message>
        <source>Tests at seminars</source>
        <translation>Тесты на семинарах</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>The commission on papers</source>
        <translation>Комиссия в документах</translation>
    </message>
    <message>
        <source>The names of the commission and its centre stand in the heads of papers.</source>
        <translation>Названия комиссии и её центра стоят в заголовках документов.</translation>
    </message>
    <message>
        <source>The paper was read back on {day}.</source>
        <translation>Код с бумаги проверен: {day}.</translation>
    </message>
    <message>
        <source>The recovery code opens the file when the password is lost: type it back from paper once.</source>
        <translation>Код восстановления открывает файл, если пароль утерян: один раз введите его с бумаги для проверки.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type the code from the paper, to be sure that it opens this file.</source>
        <translation>Введите код с бумаги, чтобы убедиться, что он открывает этот файл.</translation>
    </message>
    <message>
        <source>level “{name}” from, %</source>
        <translation>уровень «{name}» от, %</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message numerus="yes">
        <source>%n pairs of places</source>
        <translation>
            <numerusform>%n пара мест</numerusform>
            <numerusform>%n пары мест</numerusform>
            <numerusform>%n пар мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n единица</numerusform>
            <numerusform>%n единицы</numerusform>
            <numerusform>%n единиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfers drafted from surpluses</source>
        <translation>
            <numerusform>Из излишков составлена %n передача</numerusform>
            <numerusform>Из излишков составлено %n передачи</numerusform>
            <numerusform>Из излишков составлено %n передач</numerusform>
        </translation>
    </message>
    <message>
        <source>Before buying, move: good things above a need go to precincts that are short of them.</source>
        <translation>Прежде чем закупать – переместить: исправный излишек идёт на участки, где не хватает.</translation>
    </message>
    <message>
        <source>Draft transfers</source>
        <translation>Составить передачи</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Удалённость</translation>
    </message>
    <message>
        <source>Looking for what can move before anything is bought</source>
        <translation>Поиск того, что можно переместить до закупки</translation>
    </message>
    <message>
        <source>Nobody gives what it needs itself; what lies in the district’s store is free to go.</source>
        <translation>Никто не отдаёт нужное самому; лежащее на складе района свободно.</translation>
    </message>
    <message>
        <source>Nothing can move: nobody has to spare what others are short of.</source>
        <translation>Перемещать нечего: ни у кого нет излишка того, чего не хватает другим.</translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation>Перераспределение</translation>
    </message>
    <message>
        <source>Steps a piece: 0 in a building, 1 in a settlement, 2 in an okrug, 4 in a district, 8 beyond; no road is known.</source>
        <translation>Шагов на штуку: в одном здании 0, в населённом пункте 1, в округе 2, в районе 4, дальше 8; длина дорог не учитывается.</translation>
    </message>
    <message>
        <source>The nearest give first: the same building, settlement, okrug, then the district.</source>
        <translation>Сначала отдаёт ближайший: то же здание, населённый пункт, округ, затем район.</translation>
    </message>
    <message>
        <source>The primary button drafts a transfer for each pair of places; nothing moves before it is signed.</source>
        <translation>Главная кнопка составляет передачу для каждой пары мест; до передачи и приёма ничего не перемещается.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>another district</source>
        <translation>другой район</translation>
    </message>
    <message>
        <source>same building</source>
        <translation>то же здание</translation>
    </message>
    <message>
        <source>same district</source>
        <translation>тот же район</translation>
    </message>
    <message>
        <source>same okrug</source>
        <translation>тот же округ</translation>
    </message>
    <message>
        <source>same settlement</source>
        <translation>тот же населённый пункт</translation>
    </message>
    <message>
        <source>{pieces} between {places}, {steps} steps of carrying in all. What is still short must be bought.</source>
        <translation>{pieces}, {places}; перевозка – всего шагов: {steps}. Чего всё ещё не хватает, закупается.</translation>
    </message>
    <message>
        <source>{step} of {total} kinds of items</source>
        <translation>видов предметов: {step} из {total}</translation>
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
        <translation>1 да · 2 частично · 0 нет · 9 не требуется · F2 замечание · Ctrl+D как в строке выше · Ctrl+Enter сохранить лист</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Номер акта</translation>
    </message>
    <message>
        <source>Answered {a} of {n}; gates open by this sheet: {gates}</source>
        <translation>Отвечено {a} из {n}; не выполнено условий по этому листу: {gates}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Дата проверки</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Mend until</source>
        <translation>Срок устранения</translation>
    </message>
    <message>
        <source>Precinct № {no} · {place} · {team}</source>
        <translation>Участок №&#xa0;{no} · {place} · {team}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Кто участвовал</translation>
    </message>
    <message>
        <source>by a neighbour</source>
        <translation>у соседа</translation>
    </message>
    <message>
        <source>by the gates</source>
        <translation>по условиям</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Campaigns…</source>
        <translation>Кампании…</translation>
    </message>
    <message>
        <source>closed, only to look at</source>
        <translation>закрыта, только для просмотра</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>погружено</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>received</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>запрошено</translation>
    </message>
</context>
<context>
    <name>StageLevel</name>
    <message>
        <source>between campaigns</source>
        <translation>между кампаниями</translation>
    </message>
    <message>
        <source>district</source>
        <translation>районный</translation>
    </message>
    <message>
        <source>national</source>
        <translation>республиканский</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>областной</translation>
    </message>
    <message>
        <source>special</source>
        <translation>специальный</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>by law</source>
        <translation>по закону</translation>
    </message>
    <message>
        <source>decision of the commission</source>
        <translation>решение комиссии</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>not checked</source>
        <translation>не проверен</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>не готов</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation>с замечаниями</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>copy: today {time}</source>
        <translation>копия: сегодня {time}</translation>
    </message>
    <message>
        <source>copy: {day}</source>
        <translation>копия: {day}</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>копии пока нет</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>A serial number belongs to one thing, and one thing is in one place.</source>
        <translation>Серийный номер принадлежит одной вещи, а вещь находится в одном месте.</translation>
    </message>
    <message>
        <source>At least one thing must be named.</source>
        <translation>Укажите хотя бы одну вещь.</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Перевезти</translation>
    </message>
    <message>
        <source>Bring a part elsewhere</source>
        <translation>Перевезти часть в другое место</translation>
    </message>
    <message>
        <source>Bring a part…</source>
        <translation>Перевезти…</translation>
    </message>
    <message>
        <source>Change “Lies at” in the card to bring the whole entry elsewhere; empty means that nobody knows.</source>
        <translation>Чтобы переместить всю запись, измените в карточке поле «Где находится»; пусто – место неизвестно.</translation>
    </message>
    <message>
        <source>Enter things</source>
        <translation>Внести вещи</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in place at %n precincts</source>
        <translation>
            <numerusform>На %n участке всё на месте</numerusform>
            <numerusform>На %n участках всё на месте</numerusform>
            <numerusform>На %n участках всё на месте</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Ins begins a new place.</source>
        <translation>Ins – новое место.</translation>
    </message>
    <message>
        <source>It already lies there.</source>
        <translation>Это уже находится там.</translation>
    </message>
    <message>
        <source>Lent until</source>
        <translation>Передано до</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Наименование владельца</translation>
    </message>
    <message>
        <source>New things</source>
        <translation>Новые вещи</translation>
    </message>
    <message>
        <source>On the balance of</source>
        <translation>На балансе</translation>
    </message>
    <message>
        <source>One row is so many things of a kind in one condition at one place.</source>
        <translation>Одна строка – столько вещей одного вида в одном состоянии в одном месте.</translation>
    </message>
    <message>
        <source>Permanent place</source>
        <translation>Постоянное место</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Place “{name}”</source>
        <translation>Место «{name}»</translation>
    </message>
    <message>
        <source>Place “{name}” taken out of use</source>
        <translation>Место «{name}» выведено из употребления</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>Места…</translation>
    </message>
    <message>
        <source>Precinct № {no}: everything is in place</source>
        <translation>Участок №&#xa0;{no}: всё на месте</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Serial number {serial} is already entered: {place}. One thing cannot be in two places; bring it over.</source>
        <translation>Серийный номер {serial} уже внесён: {place}. Одна вещь не может быть в двух местах, переместите её.</translation>
    </message>
    <message>
        <source>Sort of place</source>
        <translation>Вид места</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>The permanent place tells what is astray and where it goes back to; “Places…” lists the places.</source>
        <translation>Постоянное место показывает, что не на месте и куда вернётся; «Места…» открывает список мест.</translation>
    </message>
    <message>
        <source>There are only {n} here.</source>
        <translation>Здесь всего: {n}.</translation>
    </message>
    <message>
        <source>Things lie at precincts or at other places: the store, a building, a vehicle, a repair shop.</source>
        <translation>Вещи находятся на участках или в других местах: склад, здание, транспорт, мастерская.</translation>
    </message>
    <message>
        <source>Things there</source>
        <translation>Вещей там</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>cannot be found, place unknown</source>
        <translation>не найдено, место неизвестно</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>место неизвестно</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>участок №&#xa0;{no}</translation>
    </message>
    <message>
        <source>{item}: entry changed</source>
        <translation>{item}: запись изменена</translation>
    </message>
    <message>
        <source>{item}: {n} brought elsewhere</source>
        <translation>{item}: перемещено – {n}</translation>
    </message>
    <message>
        <source>{item}: {n} missing, place unknown</source>
        <translation>{item}: не найдено – {n}, место неизвестно</translation>
    </message>
    <message>
        <source>{item}: {n} {unit} here</source>
        <translation>{item}: здесь {n} {unit}</translation>
    </message>
    <message>
        <source>{n} things still lie here. Bring them elsewhere first.</source>
        <translation>Здесь ещё вещей: {n}. Сначала переместите их.</translation>
    </message>
    <message>
        <source>“Bring a part…” takes some of an entry elsewhere, or says that they cannot be found.</source>
        <translation>«Перевезти…» переносит часть записи в другое место или отмечает, что она не найдена.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>absentee certificate</source>
        <translation>открепительное удостоверение</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>доступность</translation>
    </message>
    <message>
        <source>campaigning</source>
        <translation>агитация</translation>
    </message>
    <message>
        <source>false information, fraud</source>
        <translation>ложь, мошенничество</translation>
    </message>
    <message>
        <source>members of a commission</source>
        <translation>члены комиссии</translation>
    </message>
    <message>
        <source>observers, media</source>
        <translation>наблюдатели, СМИ</translation>
    </message>
    <message>
        <source>other matters</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>premises of a precinct</source>
        <translation>помещение участка</translation>
    </message>
    <message>
        <source>the law</source>
        <translation>законодательство</translation>
    </message>
    <message>
        <source>voter lists</source>
        <translation>списки граждан</translation>
    </message>
    <message>
        <source>voting outside the premises</source>
        <translation>голосование вне помещения</translation>
    </message>
    <message>
        <source>where and when to vote</source>
        <translation>где и когда голосовать</translation>
    </message>
</context>
<context>
    <name>Subtype</name>
    <message>
        <source>distant pasture</source>
        <translation>отгонное пастбище</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>больница</translation>
    </message>
    <message>
        <source>military unit</source>
        <translation>воинская часть</translation>
    </message>
    <message>
        <source>mission abroad</source>
        <translation>представительство за рубежом</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>pre-trial detention</source>
        <translation>следственный изолятор</translation>
    </message>
    <message>
        <source>sanatorium</source>
        <translation>санаторий</translation>
    </message>
    <message>
        <source>shift camp</source>
        <translation>вахтовый посёлок</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Average: {n}</source>
        <translation>Среднее: {n}</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Добавить копированием</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Filter active: {n} of {m}</source>
        <translation>Фильтр включён: {n} из {m}</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Отобрать по значению</translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation>Пометить на удаление</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Ещё фильтры</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Print as seen</source>
        <translation>Печать как на экране</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search: name, number, village</source>
        <translation>Поиск: имя, номер, село</translation>
    </message>
    <message>
        <source>Selected: {n}</source>
        <translation>Выбрано: {n}</translation>
    </message>
    <message>
        <source>Sum: {n}</source>
        <translation>Сумма: {n}</translation>
    </message>
    <message>
        <source>Total: {n}</source>
        <translation>Всего: {n}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>A deadline&apos;s task that is done is done in the calendar too.</source>
        <translation>Выполненная задача по сроку отмечается и в календаре.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Each cause asks once; a task whose cause is gone is done by itself.</source>
        <translation>Каждая причина даёт одну задачу; когда причины больше нет, задача закрывается сама.</translation>
    </message>
    <message>
        <source>Enter opens a task, Ins adds one, Del takes one out.</source>
        <translation>Enter открывает задачу, Ins добавляет, Del убирает.</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Из чего</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Task added: {title}</source>
        <translation>Задача добавлена: {title}</translation>
    </message>
    <message>
        <source>Task changed: {title}</source>
        <translation>Задача изменена: {title}</translation>
    </message>
    <message>
        <source>Task done: {title}</source>
        <translation>Задача выполнена: {title}</translation>
    </message>
    <message>
        <source>Task taken out: {title}</source>
        <translation>Задача убрана: {title}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Tasks brought up to date: new {new}, done {done}</source>
        <translation>Задачи обновлены: новых – {new}, выполненных – {done}</translation>
    </message>
    <message>
        <source>The list prints for a meeting as it stands in the calendar&apos;s order.</source>
        <translation>Список печатается к заседанию в порядке сроков.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что вышло</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>“Bring up to date” adds what deadlines, remarks, shortages, incidents and works ask for.</source>
        <translation>«Обновить» добавляет то, чего требуют сроки, замечания, нехватка, происшествия и работы.</translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message numerus="yes">
        <source>%n people need it</source>
        <translation>
            <numerusform>Нужно %n человеку</numerusform>
            <numerusform>Нужно %n людям</numerusform>
            <numerusform>Нужно %n людям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions suit</source>
        <translation>
            <numerusform>Подходит %n вопрос</numerusform>
            <numerusform>Подходят %n вопроса</numerusform>
            <numerusform>Подходят %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>+{n} min</source>
        <translation>+{n} мин</translation>
    </message>
    <message>
        <source>Agenda and articles to reread</source>
        <translation>Повестка и статьи для повторения</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответов</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Данные ответы</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попыток</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Build a repeat session</source>
        <translation>Создать повторное занятие</translation>
    </message>
    <message>
        <source>Build a repeat session…</source>
        <translation>Создать повторное занятие…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Составить</translation>
    </message>
    <message>
        <source>Draw a paper…</source>
        <translation>Составить тест…</translation>
    </message>
    <message>
        <source>Draw a test paper</source>
        <translation>Составить тест</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Further attempt</source>
        <translation>Ещё попытка</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Growth from entry to exit: {mean} points, with 95 % between {low} and {high} ({n} people)</source>
        <translation>Прирост от входного к итоговому: {mean} балла, с надёжностью 95&#xa0;% от {low} до {high} ({n} чел.)</translation>
    </message>
    <message>
        <source>Growth from entry to exit: {mean} points; one person has no interval</source>
        <translation>Прирост от входного к итоговому: {mean} балла; по одному человеку интервал не считается</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Keep this way</source>
        <translation>Сохранить способ</translation>
    </message>
    <message>
        <source>Knew, %</source>
        <translation>Знали, %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>Уровни: {levels}</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Marked by hand by</source>
        <translation>Проверил вручную</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>New norms: right answers {n} %, answers: {asked}</source>
        <translation>Новые нормы: верных ответов {n}&#xa0;%, ответов: {asked}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>No test has been drawn for this seminar. Draw a paper: the program takes the questions from the bank.</source>
        <translation>Для этого семинара тест не составлен. Составьте: вопросы берутся из банка.</translation>
    </message>
    <message>
        <source>Nobody has answered this test yet: there is nothing to say of it.</source>
        <translation>На этот тест ещё никто не ответил: сказать о нём нечего.</translation>
    </message>
    <message>
        <source>Nobody is chosen for the repeat session.</source>
        <translation>Для повторного занятия никто не выбран.</translation>
    </message>
    <message>
        <source>Nobody needs a repeat session: all who came have passed.</source>
        <translation>Повторное занятие никому не нужно: все присутствовавшие сдали.</translation>
    </message>
    <message>
        <source>On the screen…</source>
        <translation>На экране…</translation>
    </message>
    <message>
        <source>Only the score</source>
        <translation>Только баллы</translation>
    </message>
    <message>
        <source>Only {n} people answered: below {few} the figures of questions are a hint, no more.</source>
        <translation>Ответили только {n} чел.: при числе меньше {few} цифры по вопросам лишь ориентир.</translation>
    </message>
    <message>
        <source>Only {n} questions suit, {wanted} are wanted. Choose more topics, another post or fewer questions.</source>
        <translation>Подходит вопросов: {n}, нужно: {wanted}. Добавьте темы, выберите другую должность или меньше вопросов.</translation>
    </message>
    <message>
        <source>Pass mark, %</source>
        <translation>Проходной балл, %</translation>
    </message>
    <message>
        <source>Print questions…</source>
        <translation>Печать вопросов…</translation>
    </message>
    <message>
        <source>Print weak topics…</source>
        <translation>Печать слабых тем…</translation>
    </message>
    <message>
        <source>Proposed by the office&apos;s settings; no act that was seen prescribes them.</source>
        <translation>Предложено из настроек комиссии; акта, который бы их устанавливал, не найдено.</translation>
    </message>
    <message>
        <source>Question {n} has no answer {value}; its answers are 1–{most}. Type 0 where nothing is marked.</source>
        <translation>У вопроса {n} нет ответа {value}; ответы: 1–{most}. Если ничего не отмечено, введите 0.</translation>
    </message>
    <message>
        <source>Question {n} of {all}</source>
        <translation>Вопрос {n} из {all}</translation>
    </message>
    <message>
        <source>Question {n} takes one answer. Type 0 where several are marked.</source>
        <translation>На вопрос {n} даётся один ответ. Если отмечено несколько, введите 0.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросов</translation>
    </message>
    <message>
        <source>Questions left empty: {n}. Finish all the same?</source>
        <translation>Вопросов без ответа: {n}. Всё равно завершить?</translation>
    </message>
    <message>
        <source>Questions of the parallel paper</source>
        <translation>Вопросов в параллельном тесте</translation>
    </message>
    <message>
        <source>Repeat session of {date} built</source>
        <translation>Создано повторное занятие {date}</translation>
    </message>
    <message>
        <source>Repeat session: {title}</source>
        <translation>Повторное занятие: {title}</translation>
    </message>
    <message>
        <source>Repeat test</source>
        <translation>Повторный тест</translation>
    </message>
    <message>
        <source>Rules of tests…</source>
        <translation>Условия тестов…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Seminar of {date}: answer sheet taken out</source>
        <translation>Семинар {date}: бланк ответов убран</translation>
    </message>
    <message>
        <source>Seminar of {date}: answers of a test</source>
        <translation>Семинар {date}: ответы теста</translation>
    </message>
    <message>
        <source>Seminar of {date}: rules of the test changed</source>
        <translation>Семинар {date}: условия теста изменены</translation>
    </message>
    <message>
        <source>Seminar of {date}: test paper drawn</source>
        <translation>Семинар {date}: тест составлен</translation>
    </message>
    <message>
        <source>Seminar of {date}: test taken out</source>
        <translation>Семинар {date}: тест убран</translation>
    </message>
    <message>
        <source>Several answers may be right; press each of them.</source>
        <translation>Верных ответов может быть несколько; нажмите каждый.</translation>
    </message>
    <message>
        <source>Tells apart</source>
        <translation>Различает</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>Tests: draw a paper from the bank, print it, type the answers: variant, 1–4, Enter.</source>
        <translation>Тесты: составьте тест из банка, напечатайте, введите ответы: вариант, 1–4, Enter.</translation>
    </message>
    <message>
        <source>The repeat session cannot stand before the seminar it repeats.</source>
        <translation>Повторное занятие не может стоять раньше семинара, который оно повторяет.</translation>
    </message>
    <message>
        <source>The repeat session stands in the list with its people and its paper.</source>
        <translation>Повторное занятие стоит в списке вместе с людьми и тестом.</translation>
    </message>
    <message>
        <source>The score is above the maximum: {score} / {max}.</source>
        <translation>Результат больше максимума: {score} из {max}.</translation>
    </message>
    <message>
        <source>The scores of this seminar are out of {max}: draw {max} questions, or change the seminar&apos;s maximum score first.</source>
        <translation>Максимум этого семинара – {max}: составьте {max} вопросов или сначала измените максимальный балл.</translation>
    </message>
    <message>
        <source>The seminar has such a test already. Take it out first, or change its rules.</source>
        <translation>У семинара такой тест уже есть. Сначала уберите его или измените условия.</translation>
    </message>
    <message>
        <source>The test allows so many attempts: {n}. They are used up; more can be allowed in the test&apos;s rules.</source>
        <translation>На тест даётся попыток: {n}. Они исчерпаны; в условиях теста можно разрешить больше.</translation>
    </message>
    <message>
        <source>The time is over. Finish, or go on if more time was given.</source>
        <translation>Время вышло. Завершите или продолжайте, если время продлено.</translation>
    </message>
    <message>
        <source>There are {given} answers to {most} questions.</source>
        <translation>На {most} вопросов дано ответов: {given}.</translation>
    </message>
    <message>
        <source>There is no variant {value}. The paper has variants 1–{most}.</source>
        <translation>Варианта {value} нет. Варианты теста: 1–{most}.</translation>
    </message>
    <message>
        <source>This person is not on the seminar&apos;s list.</source>
        <translation>Этого человека нет в списке семинара.</translation>
    </message>
    <message>
        <source>Topics (none ticked: all)</source>
        <translation>Темы (если не отмечены – все)</translation>
    </message>
    <message>
        <source>Type the number of the variant first: 1–{most}.</source>
        <translation>Сначала введите номер варианта: 1–{most}.</translation>
    </message>
    <message>
        <source>Type the score marked by hand, Enter: next person.</source>
        <translation>Введите баллы, выставленные вручную; Enter – следующий.</translation>
    </message>
    <message>
        <source>Type the score: 0–{most}.</source>
        <translation>Введите баллы: 0–{most}.</translation>
    </message>
    <message>
        <source>Type this person&apos;s answers or score first; the way of passing is kept with them.</source>
        <translation>Сначала введите ответы или баллы этого человека; способ сдачи хранится вместе с ними.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Variant, then 1–4 for each question, 0 left empty, Enter: next person. Space ends several answers. Del erases.</source>
        <translation>Вариант, затем 1–4 на каждый вопрос, 0 – пусто, Enter – следующий. После нескольких ответов – пробел. Del стирает.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Вариантов</translation>
    </message>
    <message>
        <source>What the tests say</source>
        <translation>Анализ тестов</translation>
    </message>
    <message>
        <source>What the tests say: hard questions, weak topics, growth; build a repeat session from there.</source>
        <translation>Анализ тестов: трудные вопросы, слабые темы, прирост; оттуда создаётся повторное занятие.</translation>
    </message>
    <message>
        <source>Who read aloud or helped</source>
        <translation>Кто читал вслух или помогал</translation>
    </message>
    <message>
        <source>Write who marked it by hand.</source>
        <translation>Укажите, кто проверил вручную.</translation>
    </message>
    <message>
        <source>Write who read it aloud or filled it in.</source>
        <translation>Укажите, кто читал вслух или заполнял.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>все вместе</translation>
    </message>
    <message>
        <source>answered {n} of {all}, passed {passed}; passes from {least} of {max}</source>
        <translation>ответили {n} из {all}, сдали {passed}; проходной балл {least} из {max}</translation>
    </message>
    <message>
        <source>by okrug</source>
        <translation>по округам</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>по должностям</translation>
    </message>
    <message>
        <source>by precinct</source>
        <translation>по участкам</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не присутствовал</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>крупный шрифт</translation>
    </message>
    <message>
        <source>marked by {name}</source>
        <translation>проверил: {name}</translation>
    </message>
    <message>
        <source>min longer: </source>
        <translation>дольше, мин: </translation>
    </message>
    <message>
        <source>not in an okrug</source>
        <translation>вне округа</translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}: {score}</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>осталось {n} мин</translation>
    </message>
    <message>
        <source>{test}: {n} people, mean {mean} of {max}, passed {passed}, reliability (alpha) {alpha}</source>
        <translation>{test}: {n} чел., средний балл {mean} из {max}, сдали {passed}, надёжность (альфа) {alpha}</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” may be one person. Strike one of them on the list of participants.</source>
        <translation>«{one}» и «{other}», возможно, один человек. Уберите одного из них из списка участников.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n days left until the vote</source>
        <translation>
            <numerusform>До голосования остался %n день</numerusform>
            <numerusform>До голосования осталось %n дня</numerusform>
            <numerusform>До голосования осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries are due today</source>
        <translation>
            <numerusform>Сегодня срок у %n обращения</numerusform>
            <numerusform>Сегодня срок у %n обращений</numerusform>
            <numerusform>Сегодня срок у %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries are overdue</source>
        <translation>
            <numerusform>Просрочено %n обращение</numerusform>
            <numerusform>Просрочено %n обращения</numerusform>
            <numerusform>Просрочено %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes in the journal</source>
        <translation>
            <numerusform>Ещё %n изменение в журнале</numerusform>
            <numerusform>Ещё %n изменения в журнале</numerusform>
            <numerusform>Ещё %n изменений в журнале</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>в календаре ещё %n строка</numerusform>
            <numerusform>в календаре ещё %n строки</numerusform>
            <numerusform>в календаре ещё %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more precincts</source>
        <translation>
            <numerusform>Ещё %n участок</numerusform>
            <numerusform>Ещё %n участка</numerusform>
            <numerusform>Ещё %n участков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precincts to call again</source>
        <translation>
            <numerusform>Перезвонить: %n участок</numerusform>
            <numerusform>Перезвонить: %n участка</numerusform>
            <numerusform>Перезвонить: %n участков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publications await an answer</source>
        <translation>
            <numerusform>Ждёт ответа %n публикация</numerusform>
            <numerusform>Ждут ответа %n публикации</numerusform>
            <numerusform>Ждут ответа %n публикаций</numerusform>
        </translation>
    </message>
    <message>
        <source>A workbook can be dropped anywhere on the window: nothing is written before you accept it.</source>
        <translation>Книгу Excel можно перетащить в любое место окна: до принятия ничего не записывается.</translation>
    </message>
    <message>
        <source>Drop your workbook of precincts on this window, or choose it below.</source>
        <translation>Перетащите книгу Excel с участками в это окно или выберите её ниже.</translation>
    </message>
    <message>
        <source>Due by the hour and the calendar</source>
        <translation>К часу и по календарю</translation>
    </message>
    <message>
        <source>Every change is a step of the journal and can be undone.</source>
        <translation>Каждое изменение – шаг журнала, его можно отменить.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Items short</source>
        <translation>Не хватает оборудования</translation>
    </message>
    <message>
        <source>Make a copy of the file on another disk</source>
        <translation>Сделать копию файла на другой диск</translation>
    </message>
    <message>
        <source>Members not trained</source>
        <translation>Необученные члены комиссий</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Далее: {what}</translation>
    </message>
    <message>
        <source>No answer yet: {who}, {subject}</source>
        <translation>Нет ответа: {who}, {subject}</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>No precinct is marked as not ready.</source>
        <translation>Участков с отметкой «не готов» нет.</translation>
    </message>
    <message>
        <source>Not ready, and why</source>
        <translation>Не готовы и почему</translation>
    </message>
    <message>
        <source>Not working this time</source>
        <translation>Не работают</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due.</source>
        <translation>Просроченного нет, на сегодня ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is open. Everything entered is done.</source>
        <translation>Незаконченных дел нет. Всё введённое выполнено.</translation>
    </message>
    <message>
        <source>On duty: {who}</source>
        <translation>Дежурит: {who}</translation>
    </message>
    <message>
        <source>Page for the chair</source>
        <translation>Лист председателю</translation>
    </message>
    <message>
        <source>Precincts not checked yet</source>
        <translation>Ещё не проверенные участки</translation>
    </message>
    <message>
        <source>Precincts not ready</source>
        <translation>Участки не готовы</translation>
    </message>
    <message>
        <source>Precincts ready with remarks</source>
        <translation>Участки, готовые с замечаниями</translation>
    </message>
    <message>
        <source>Press a line to see the rows behind its number.</source>
        <translation>Нажмите строку, чтобы увидеть записи, стоящие за числом.</translation>
    </message>
    <message>
        <source>Read the recovery code back from paper</source>
        <translation>Проверить код восстановления по бумаге</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>Seminars held, attendance not marked to the end</source>
        <translation>Прошедшие семинары, посещаемость отмечена не вся</translation>
    </message>
    <message>
        <source>Seminars today</source>
        <translation>Семинары сегодня</translation>
    </message>
    <message>
        <source>Short of items</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Со вчерашнего дня</translation>
    </message>
    <message>
        <source>Telephones not confirmed</source>
        <translation>Непроверенные телефоны</translation>
    </message>
    <message>
        <source>The precincts at the right are not ready; their reasons stand beside them.</source>
        <translation>Справа – участки, которые не готовы; рядом указаны причины.</translation>
    </message>
    <message>
        <source>The register can be printed at once from Reports.</source>
        <translation>Реестр можно сразу напечатать в разделе «Отчёты».</translation>
    </message>
    <message>
        <source>The vote has been held</source>
        <translation>Голосование прошло</translation>
    </message>
    <message>
        <source>The vote is today</source>
        <translation>Голосование сегодня</translation>
    </message>
    <message>
        <source>Then the workbook of members, in the same way.</source>
        <translation>Затем так же – книгу со списком членов комиссий.</translation>
    </message>
    <message>
        <source>To be answered: {who}, {subject}</source>
        <translation>Надо ответить: {who}, {subject}</translation>
    </message>
    <message>
        <source>Today opens first: what is late, what is open, what changed since yesterday.</source>
        <translation>Первой открывается страница «Сегодня»: что просрочено, что не закончено, что изменилось со вчера.</translation>
    </message>
    <message>
        <source>Tomorrow (F6)</source>
        <translation>Завтра (F6)</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Обучены</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Вакансии</translation>
    </message>
    <message>
        <source>What today demands</source>
        <translation>Дела на сегодня</translation>
    </message>
    <message>
        <source>items short: {n}</source>
        <translation>не хватает оборудования: {n}</translation>
    </message>
    <message>
        <source>of them {n} told</source>
        <translation>со слов: {n}</translation>
    </message>
    <message>
        <source>vacancies: {n}</source>
        <translation>вакансий: {n}</translation>
    </message>
    <message>
        <source>{title} · gathered {gathered}</source>
        <translation>{title} · собрано {gathered}</translation>
    </message>
</context>
<context>
    <name>Tongue</name>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>казахский и русский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>A thing that did not arrive stays on the books with no place until it is found.</source>
        <translation>Что не дошло, остаётся на учёте с неизвестным местом, пока не найдётся.</translation>
    </message>
    <message>
        <source>A transfer goes from a precinct or a place to another one, or comes from somebody outside.</source>
        <translation>Имущество идёт с участка или склада на другое место либо приходит извне.</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add transfer</source>
        <translation>Добавить передачу</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждение</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Draft the return</source>
        <translation>Оформить возврат</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>First hand the things over, then receive them.</source>
        <translation>Сначала передайте имущество, потом принимайте.</translation>
    </message>
    <message>
        <source>From the shortage</source>
        <translation>Из недостачи</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Кто передаёт</translation>
    </message>
    <message>
        <source>Giver and taker are the same.</source>
        <translation>Передающий и принимающий не могут совпадать.</translation>
    </message>
    <message>
        <source>Giver from outside</source>
        <translation>Передаёт сторонний</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Исправно</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Handed</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Кто передал</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Дата передачи</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Погрузить</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Погружено</translation>
    </message>
    <message>
        <source>Loading list</source>
        <translation>Погрузочный лист</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Name one giver: a precinct, a place, or somebody outside.</source>
        <translation>Укажите одного передающего: участок, место или стороннюю организацию.</translation>
    </message>
    <message>
        <source>Name one taker: a precinct, a place, or somebody outside.</source>
        <translation>Укажите одного принимающего: участок, место или стороннюю организацию.</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Новая передача</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Nothing goes: every quantity is nought.</source>
        <translation>Передавать нечего: все количества равны нулю.</translation>
    </message>
    <message>
        <source>Nothing of this transfer can be returned.</source>
        <translation>По этой передаче возвращать нечего.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>One button takes it further: request, load, hand over, receive, return.</source>
        <translation>Одна кнопка ведёт дальше: запросить, погрузить, передать, принять, вернуть.</translation>
    </message>
    <message>
        <source>Price, tenge</source>
        <translation>Цена, тенге</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Печать акта</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запросить</translation>
    </message>
    <message>
        <source>Return of transfer № {no} drafted</source>
        <translation>Подготовлен возврат по передаче №&#xa0;{no}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Кто принимает</translation>
    </message>
    <message>
        <source>Taker outside</source>
        <translation>Принимает сторонний</translation>
    </message>
    <message>
        <source>The act is printed in two copies; every step can be undone.</source>
        <translation>Акт печатается в двух экземплярах; каждый шаг можно отменить.</translation>
    </message>
    <message>
        <source>The taker lacks nothing.</source>
        <translation>У принимающего недостачи нет.</translation>
    </message>
    <message>
        <source>The things are on the way or received already: only a return or Undo changes this.</source>
        <translation>Имущество в пути или принято: изменить можно только возвратом или отменой.</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Имущество</translation>
    </message>
    <message>
        <source>Transfer № {no}</source>
        <translation>Передача №&#xa0;{no}</translation>
    </message>
    <message>
        <source>Transfer № {no} changed</source>
        <translation>Передача №&#xa0;{no} изменена</translation>
    </message>
    <message>
        <source>Transfer № {no} drafted</source>
        <translation>Передача №&#xa0;{no} подготовлена</translation>
    </message>
    <message>
        <source>Transfer № {no} handed over</source>
        <translation>Передача №&#xa0;{no}: передано</translation>
    </message>
    <message>
        <source>Transfer № {no} loaded</source>
        <translation>Передача №&#xa0;{no}: погружено</translation>
    </message>
    <message>
        <source>Transfer № {no} received</source>
        <translation>Передача №&#xa0;{no}: принято</translation>
    </message>
    <message>
        <source>Transfer № {no} requested</source>
        <translation>Передача №&#xa0;{no}: запрошено</translation>
    </message>
    <message>
        <source>Transfer № {no} taken out</source>
        <translation>Передача №&#xa0;{no} убрана</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Передачи имущества</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>Нужно к дате</translation>
    </message>
    <message>
        <source>What is handed over is on the way; what came damaged or did not come is typed on receipt.</source>
        <translation>Переданное находится в пути; повреждённое и недошедшее вводится при приёмке.</translation>
    </message>
    <message>
        <source>precinct № {no}</source>
        <translation>участок №&#xa0;{no}</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>кол-во</translation>
    </message>
    <message>
        <source>{giver} → {taker}</source>
        <translation>{giver} → {taker}</translation>
    </message>
    <message>
        <source>{item}: the giver has {a}, {b} are to go.</source>
        <translation>{item}: у передающего {a}, нужно {b}.</translation>
    </message>
    <message>
        <source>{item}: {a} handed over, {b} were asked for. Give a reason to keep it.</source>
        <translation>{item}: передано {a}, запрошено {b}. Чтобы оставить, укажите причину.</translation>
    </message>
    <message>
        <source>{item}: {a} received, {b} were handed over. Give a reason to keep it.</source>
        <translation>{item}: принято {a}, передано {b}. Чтобы оставить, укажите причину.</translation>
    </message>
    <message>
        <source>“From the shortage” lists what the taker lacks; quantities are typed over.</source>
        <translation>«Из недостачи» перечисляет, чего не хватает принимающему; количество можно поправить.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>a number twice</source>
        <translation>номер дважды</translation>
    </message>
    <message>
        <source>missing numbers</source>
        <translation>пропуск номеров</translation>
    </message>
    <message>
        <source>never received</source>
        <translation>не поступали</translation>
    </message>
    <message>
        <source>returned by another</source>
        <translation>вернул другой</translation>
    </message>
    <message>
        <source>without numbers</source>
        <translation>без номеров</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>Изменение пользователя</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Give the user a name of 1 to {n} letters.</source>
        <translation>Введите имя пользователя длиной от 1 до {n} букв.</translation>
    </message>
    <message>
        <source>My new password</source>
        <translation>Мой новый пароль</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>Мой пароль…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password (empty: stays)</source>
        <translation>Новый пароль (пустой – без изменений)</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>Only the chair lets users in and takes them away.</source>
        <translation>Добавлять и убирать пользователей может только председатель.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The first user stays the chair: the recovery code opens the file for this user.</source>
        <translation>Первый пользователь остаётся председателем: код восстановления открывает файл этому пользователю.</translation>
    </message>
    <message>
        <source>The new password is in force. The former one opens the file no more.</source>
        <translation>Новый пароль действует. Прежний файл больше не открывает.</translation>
    </message>
    <message>
        <source>There already is a user “{user}”. Give another name.</source>
        <translation>Пользователь «{user}» уже есть. Дайте другое имя.</translation>
    </message>
    <message>
        <source>User changed: {user}</source>
        <translation>Изменён пользователь: {user}</translation>
    </message>
    <message>
        <source>User let in: {user}</source>
        <translation>Добавлен пользователь: {user}</translation>
    </message>
    <message>
        <source>User taken away: {user}</source>
        <translation>Убран пользователь: {user}</translation>
    </message>
    <message>
        <source>Who may open the file</source>
        <translation>Кто может открыть файл</translation>
    </message>
    <message>
        <source>at work here</source>
        <translation>работает сейчас</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Another version of the program made this paper. What changed since, as this one tells it:</source>
        <translation>Этот документ сделан другой версией программы. Что с тех пор изменилось по этой версии:</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Changed since the paper was made:</source>
        <translation>С тех пор как сделан документ, изменилось:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code from the foot of the paper, its square, or its number</source>
        <translation>Код внизу документа, текст QR или номер</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выпуска</translation>
    </message>
    <message>
        <source>New row: {row}</source>
        <translation>Новая строка: {row}</translation>
    </message>
    <message>
        <source>No paper has been issued yet: tick “With number and code” before printing.</source>
        <translation>Ни один документ ещё не выпущен: перед печатью отметьте «С номером и кодом».</translation>
    </message>
    <message>
        <source>Not ours: this file issued no paper with that code.</source>
        <translation>Не наш: с таким кодом этот файл документов не выпускал.</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>Других отличий нет.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Paper № {number} as it was issued</source>
        <translation>Документ №&#xa0;{number}, как он был выпущен</translation>
    </message>
    <message>
        <source>Paper № {number}: {report}, {date}.</source>
        <translation>Документ №&#xa0;{number}: {report}, {date}.</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>Выпущенные документы</translation>
    </message>
    <message>
        <source>Part of what the paper tells was erased by law since. What differs otherwise:</source>
        <translation>Часть данных документа с тех пор удалена по закону. Остальные отличия:</translation>
    </message>
    <message>
        <source>Row that is gone: {row}</source>
        <translation>Исчезнувшая строка: {row}</translation>
    </message>
    <message>
        <source>See it as issued</source>
        <translation>Показать как выпущен</translation>
    </message>
    <message>
        <source>The same: the paper still says what the file says.</source>
        <translation>Без изменений: документ совпадает с данными файла.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Verify a paper</source>
        <translation>Проверить документ</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
        <source>{row}, {field}: was “{then}”, is “{now}”</source>
        <translation>{row}, {field}: было «{then}», стало «{now}»</translation>
    </message>
    <message>
        <source>{row}: was “{then}”, is “{now}”</source>
        <translation>{row}: было «{then}», стало «{now}»</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Act signed…</source>
        <translation>Акт подписан…</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Отменить выезд</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Enter the sheet</source>
        <translation>Ввести лист</translation>
    </message>
    <message>
        <source>Locality, building</source>
        <translation>Населённый пункт, здание</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>Повторно…</translation>
    </message>
    <message>
        <source>No visit is planned yet. Plan one: choose the precincts, the team and the day.</source>
        <translation>Выездов пока нет. Запланируйте: выберите участки, группу и день.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Photos of the precinct</source>
        <translation>Фотографии участка</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <source>Plan visits…</source>
        <translation>План выездов…</translation>
    </message>
    <message>
        <source>Planned {a}, entered {b}, with a signed act {c}.</source>
        <translation>Запланировано {a}, внесено {b}, с подписанным актом {c}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>act № {act}</source>
        <translation>акт №&#xa0;{act}</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>open points only</source>
        <translation>только открытые</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>в плане</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>версия {n}</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>election</source>
        <translation>выборы</translation>
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
        <translation>В ячейке только час: числа здесь не хранятся.</translation>
    </message>
    <message>
        <source>Calls entered: {n}</source>
        <translation>Внесено звонков: {n}</translation>
    </message>
    <message>
        <source>Digits type another hour (1007), F8 takes the hour of the line above, Del empties a cell.</source>
        <translation>Цифрами вводят другой час (1007), F8 берёт час строкой выше, Del очищает ячейку.</translation>
    </message>
    <message>
        <source>Enter says that the precinct at hand has called now and goes on to the next one.</source>
        <translation>Enter отмечает, что участок позвонил сейчас, и переходит к следующему.</translation>
    </message>
    <message>
        <source>Enter: all well · missing: {questions} · F6: incident</source>
        <translation>Enter: всё в порядке · не хватает: {questions} · F6: происшествие</translation>
    </message>
    <message>
        <source>Enter: called now · 1007: at 10:07 · F8: as above · F6: incident · F7: read out · Del: empty</source>
        <translation>Enter: позвонил сейчас · 1007: в 10:07 · F8: как выше · F6: происшествие · F7: зачитать · Del: очистить</translation>
    </message>
    <message>
        <source>F6 keeps an incident of the precinct at hand, F7 shows what to read out to the region.</source>
        <translation>F6 записывает происшествие на участке, F7 показывает, что зачитать области.</translation>
    </message>
    <message>
        <source>In the column of the night each digit is a question; what is pressed is what is missing.</source>
        <translation>В столбце ночи каждая цифра – вопрос; нажато то, чего не хватает.</translation>
    </message>
    <message>
        <source>Incident (F6)</source>
        <translation>Происшествие (F6)</translation>
    </message>
    <message>
        <source>Only hours are kept here: no turnout, no votes, no figures of protocols.</source>
        <translation>Здесь только часы: ни явки, ни голосов, ни чисел протоколов.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Precinct № {no}: call taken back</source>
        <translation>Участок №&#xa0;{no}: отметка о звонке снята</translation>
    </message>
    <message>
        <source>Precinct № {no}: {mark}</source>
        <translation>Участок №&#xa0;{no}: {mark}</translation>
    </message>
    <message>
        <source>Print the grid</source>
        <translation>Печать таблицы</translation>
    </message>
    <message>
        <source>Read out (F7)</source>
        <translation>Зачитать (F7)</translation>
    </message>
    <message>
        <source>Ten minutes after its hour a cell turns red; a precinct that opens earlier is due earlier.</source>
        <translation>Через десять минут после срока ячейка краснеет; кто открывается раньше, звонит раньше.</translation>
    </message>
    <message>
        <source>There are no precincts that work in this campaign.</source>
        <translation>В этой кампании нет работающих участков.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{mark} {told}/{of}</source>
        <translation>{mark} {told}/{of}</translation>
    </message>
    <message>
        <source>№ {no}: what happened? Enter keeps it, Esc leaves.</source>
        <translation>№&#xa0;{no}: что случилось? Enter сохраняет, Esc уходит.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>a helper filled it in</source>
        <translation>заполнил помощник</translation>
    </message>
    <message>
        <source>by oneself</source>
        <translation>сам</translation>
    </message>
    <message>
        <source>given back above</source>
        <translation>сдано вышестоящей</translation>
    </message>
    <message>
        <source>handed to the precinct</source>
        <translation>передано участку</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>на экране</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>читали вслух</translation>
    </message>
    <message>
        <source>received from above</source>
        <translation>получено сверху</translation>
    </message>
    <message>
        <source>returned by the precinct</source>
        <translation>возвращено участком</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Fri</source>
        <translation>Пт</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Пн</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Сб</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Вс</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Чт</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Вт</translation>
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
        <translation>нет подтверждения: {evidence}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрошено</translation>
    </message>
    <message>
        <source>not {wanted}, only {known}</source>
        <translation>нужно: {wanted}, пока {known}</translation>
    </message>
    <message>
        <source>only partly</source>
        <translation>только частично</translation>
    </message>
    <message>
        <source>the inspection concluded: not ready</source>
        <translation>заключение проверки – не готов</translation>
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
        <translation>Возле «{near}» скобка открыта или пуста. Имя поля стоит между двумя скобками.</translation>
    </message>
    <message>
        <source>The text names “{field}”, which is not there. There are: {fields}.</source>
        <translation>В тексте названо поле, которого нет: «{field}». Есть поля: {fields}.</translation>
    </message>
    <message>
        <source>The text would publish personal data: “{words}”. Take it out of the wording.</source>
        <translation>В тексте есть персональные данные: «{words}». Уберите их из текста.</translation>
    </message>
    <message>
        <source>“{case}” in “{field}” is no case. There are: {cases}.</source>
        <translation>В поле «{field}» неверный падеж: «{case}». Есть: {cases}.</translation>
    </message>
</context>
<context>
    <name>WordingCase</name>
    <message>
        <source>ablative</source>
        <translation>исходный</translation>
    </message>
    <message>
        <source>accusative</source>
        <translation>винительный</translation>
    </message>
    <message>
        <source>dative</source>
        <translation>дательный</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>родительный</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>творительный</translation>
    </message>
    <message>
        <source>locative</source>
        <translation>местный</translation>
    </message>
    <message>
        <source>of</source>
        <translation>относительный</translation>
    </message>
</context>
<context>
    <name>WordingField</name>
    <message>
        <source>answered</source>
        <translation>с_ответом</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>обращения</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>для_кого</translation>
    </message>
    <message>
        <source>came</source>
        <translation>участвовали</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>процент_на_входе</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>процент_на_выходе</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полные_участки</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>гости</translation>
    </message>
    <message>
        <source>have</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>leaflets</source>
        <translation>листовки</translation>
    </message>
    <message>
        <source>lies</source>
        <translation>ложная_информация</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>материалы</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>встречи</translation>
    </message>
    <message>
        <source>members</source>
        <translation>члены</translation>
    </message>
    <message>
        <source>need</source>
        <translation>нужно</translation>
    </message>
    <message>
        <source>okrugs</source>
        <translation>округа</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>постановление</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>посты</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>участки</translation>
    </message>
    <message>
        <source>published</source>
        <translation>публикации</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>вопросы</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>ответы_на_публикации</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>залы</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>пресс_листы</translation>
    </message>
    <message>
        <source>short</source>
        <translation>не_хватает</translation>
    </message>
    <message>
        <source>since</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>навыки</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>выступили</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>прошли_тест</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>темы</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>обучено</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабые_темы</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Someone changed these data later. Look at them again.</source>
        <translation>Эти данные позже изменил другой пользователь. Просмотрите их заново.</translation>
    </message>
    <message>
        <source>This record is not there any more. Refresh the list.</source>
        <translation>Этой записи больше нет. Обновите список.</translation>
    </message>
</context>
<context>
    <name>WorkKind</name>
    <message>
        <source>approach road</source>
        <translation>подъездная дорога</translation>
    </message>
    <message>
        <source>communications</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>fire safety</source>
        <translation>пожарная безопасность</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>отопление</translation>
    </message>
    <message>
        <source>lighting</source>
        <translation>освещение</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>power</source>
        <translation>электричество</translation>
    </message>
    <message>
        <source>ramp, entrance</source>
        <translation>пандус, вход</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>ремонт</translation>
    </message>
</context>
<context>
    <name>WorkState</name>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>в плане</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>A building is entered once for all its precincts; so are its works.</source>
        <translation>Здание вносится один раз для всех своих участков; работы тоже.</translation>
    </message>
    <message>
        <source>A work stands for what is mended in a building: plan at the left, fact when it is done.</source>
        <translation>Работа – это то, что исправляют в здании: сначала план, по выполнении факт.</translation>
    </message>
    <message>
        <source>Act №</source>
        <translation>Акт №</translation>
    </message>
    <message>
        <source>Add a work</source>
        <translation>Добавить работу</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Money is written in tenge; the foot adds plan and fact up.</source>
        <translation>Деньги пишут в тенге; внизу суммы плана и факта.</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Новая работа</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Planned, tenge</source>
        <translation>План, тенге</translation>
    </message>
    <message>
        <source>Precinct № {no}, plan B: {risk}</source>
        <translation>Участок №&#xa0;{no}, план Б: {risk}</translation>
    </message>
    <message>
        <source>Risks and their plan B are one press to the right.</source>
        <translation>Риски и план Б – правее, в одно нажатие.</translation>
    </message>
    <message>
        <source>Spent, tenge</source>
        <translation>Израсходовано, тенге</translation>
    </message>
    <message>
        <source>The work would be done before it was begun.</source>
        <translation>День окончания раньше дня начала.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Work changed: {what}</source>
        <translation>Работа изменена: {what}</translation>
    </message>
    <message>
        <source>Work done: {what}</source>
        <translation>Работа выполнена: {what}</translation>
    </message>
    <message>
        <source>Work planned: {what}</source>
        <translation>Работа запланирована: {what}</translation>
    </message>
    <message>
        <source>Work taken out: {what}</source>
        <translation>Работа убрана: {what}</translation>
    </message>
    <message>
        <source>Works in buildings</source>
        <translation>Работы в зданиях</translation>
    </message>
    <message>
        <source>“Done” closes the work at hand today; the act&apos;s № is written in its card.</source>
        <translation>«Выполнено» закрывает выбранную работу сегодняшним днём; № акта пишут в карточке.</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
</TS>
