<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bench</name>
    <message numerus="yes">
        <source>%n rows written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n boxes are past their term. Write the № of the act by which they are destroyed.</source>
        <translation>
            <numerusform>%n box is past its term. Write the № of the act by which it is destroyed.</numerusform>
            <numerusform>%n boxes are past their term. Write the № of the act by which they are destroyed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n certificates for the seminar of {date}</source>
        <translation>
            <numerusform>%n certificate for the seminar of {date}</numerusform>
            <numerusform>%n certificates for the seminar of {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>{noun}: %n rows are not as the journal left them, the first is {row}.</source>
        <translation>
            <numerusform>{noun}: %n row is not as the journal left it: {row}.</numerusform>
            <numerusform>{noun}: %n rows are not as the journal left them, the first is {row}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demands</name>
    <message numerus="yes">
        <source>%n answers taken</source>
        <translation>
            <numerusform>%n answer taken</numerusform>
            <numerusform>%n answers taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells differ from what was sent before</source>
        <translation>
            <numerusform>%n cell differs from what was sent before</numerusform>
            <numerusform>%n cells differ from what was sent before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have no answer yet.</source>
        <translation>
            <numerusform>%n cell has no answer yet.</numerusform>
            <numerusform>%n cells have no answer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells written into the form</source>
        <translation>
            <numerusform>%n cell written into the form</numerusform>
            <numerusform>%n cells written into the form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns put into the demand</source>
        <translation>
            <numerusform>%n column put into the demand</numerusform>
            <numerusform>%n columns put into the demand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>%n rows written, {seconds} s</source>
        <translation>
            <numerusform>%n row written, {seconds} s</numerusform>
            <numerusform>%n rows written, {seconds} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message numerus="yes">
        <source>Duty roster: %n shifts added</source>
        <translation>
            <numerusform>Duty roster: %n shift added</numerusform>
            <numerusform>Duty roster: %n shifts added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n commissions</source>
        <translation>
            <numerusform>%n commission</numerusform>
            <numerusform>%n commissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups clash</source>
        <translation>
            <numerusform>%n group clashes</numerusform>
            <numerusform>%n groups clash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups planned</source>
        <translation>
            <numerusform>%n group planned</numerusform>
            <numerusform>%n groups planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were neither trained nor have a group</source>
        <translation>
            <numerusform>%n member was neither trained nor has a group</numerusform>
            <numerusform>%n members were neither trained nor have a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspections</name>
    <message numerus="yes">
        <source>%n visits planned</source>
        <translation>
            <numerusform>%n visit planned</numerusform>
            <numerusform>%n visits planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message numerus="yes">
        <source>%n lessons proposed</source>
        <translation>
            <numerusform>%n lesson proposed</numerusform>
            <numerusform>%n lessons proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n letters drafted</source>
        <translation>
            <numerusform>%n letter drafted</numerusform>
            <numerusform>%n letters drafted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>Meeting № {no}: %n members present</source>
        <translation>
            <numerusform>Meeting №&#xa0;{no}: %n member present</numerusform>
            <numerusform>Meeting №&#xa0;{no}: %n members present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meeting № {no}: %n subjects proposed</source>
        <translation>
            <numerusform>Meeting №&#xa0;{no}: %n subject proposed</numerusform>
            <numerusform>Meeting №&#xa0;{no}: %n subjects proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%n dates move</source>
        <translation>
            <numerusform>%n date moves</numerusform>
            <numerusform>%n dates move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are past already</source>
        <translation>
            <numerusform>%n of them is past already</numerusform>
            <numerusform>%n of them are past already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by the office stay</source>
        <translation>
            <numerusform>%n set by the office stays</numerusform>
            <numerusform>%n set by the office stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Norms</name>
    <message numerus="yes">
        <source>%n norms taken over</source>
        <translation>
            <numerusform>%n norm taken over</numerusform>
            <numerusform>%n norms taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes at %n precincts</source>
        <translation>
            <numerusform>Changes at %n precinct</numerusform>
            <numerusform>Changes at %n precincts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Openness</name>
    <message numerus="yes">
        <source>%n lines planned from the calendar</source>
        <translation>
            <numerusform>%n line planned from the calendar</numerusform>
            <numerusform>%n lines planned from the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready answers taken over</source>
        <translation>
            <numerusform>%n ready answer taken over</numerusform>
            <numerusform>%n ready answers taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n pieces of a set printed</source>
        <translation>
            <numerusform>%n piece of a set printed</numerusform>
            <numerusform>%n pieces of a set printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n cells cannot be stored and stay as they are:</source>
        <translation>
            <numerusform>%n cell cannot be stored and stays as it is:</numerusform>
            <numerusform>%n cells cannot be stored and stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells change:</source>
        <translation>
            <numerusform>%n cell changes:</numerusform>
            <numerusform>%n cells change:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed from Excel</source>
        <translation>
            <numerusform>%n row changed from Excel</numerusform>
            <numerusform>%n rows changed from Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the range lie below the end of the list and are left out.</source>
        <translation>
            <numerusform>%n row of the range lies below the end of the list and is left out.</numerusform>
            <numerusform>%n rows of the range lie below the end of the list and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message numerus="yes">
        <source>%n citizens</source>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commissions have been formed</source>
        <translation>
            <numerusform>%n commission has been formed</numerusform>
            <numerusform>%n commissions have been formed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precinct ones</source>
        <translation>
            <numerusform>%n precinct one</numerusform>
            <numerusform>%n precinct ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precincts</source>
        <translation>
            <numerusform>%n precinct</numerusform>
            <numerusform>%n precincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n territorial</source>
        <translation>
            <numerusform>%n territorial</numerusform>
            <numerusform>%n territorial</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionForm</name>
    <message numerus="yes">
        <source>%n places are not sure: look at them</source>
        <translation>
            <numerusform>%n place is not sure: look at it</numerusform>
            <numerusform>%n places are not sure: look at them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>%n still to do</numerusform>
            <numerusform>%n still to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n commissions</source>
        <translation>
            <numerusform>%n commission</numerusform>
            <numerusform>%n commissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precincts</source>
        <translation>
            <numerusform>%n precinct</numerusform>
            <numerusform>%n precincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminars</source>
        <translation>
            <numerusform>%n seminar</numerusform>
            <numerusform>%n seminars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>%n days after the call</source>
        <translation>
            <numerusform>%n day after the call</numerusform>
            <numerusform>%n days after the call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the commission is formed</source>
        <translation>
            <numerusform>%n day after the commission is formed</numerusform>
            <numerusform>%n days after the commission is formed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after voting day</source>
        <translation>
            <numerusform>%n day after voting day</numerusform>
            <numerusform>%n days after voting day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the call</source>
        <translation>
            <numerusform>%n day before the call</numerusform>
            <numerusform>%n days before the call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the commission is formed</source>
        <translation>
            <numerusform>%n day before the commission is formed</numerusform>
            <numerusform>%n days before the commission is formed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before voting day</source>
        <translation>
            <numerusform>%n day before voting day</numerusform>
            <numerusform>%n days before voting day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}, every %n hours</source>
        <translation>
            <numerusform>{when}, every %n hour</numerusform>
            <numerusform>{when}, every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seminars</name>
    <message numerus="yes">
        <source>%n absent people passed on to {groups}</source>
        <translation>
            <numerusform>%n absent person passed on to {groups}</numerusform>
            <numerusform>%n absent people passed on to {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seminar of {date}: %n people put on the list</source>
        <translation>
            <numerusform>Seminar of {date}: %n person put on the list</numerusform>
            <numerusform>Seminar of {date}: %n people put on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message numerus="yes">
        <source>%n packs of paper</source>
        <translation>
            <numerusform>%n pack of paper</numerusform>
            <numerusform>%n packs of paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print runs</source>
        <translation>
            <numerusform>%n print run</numerusform>
            <numerusform>%n print runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message numerus="yes">
        <source>%n pairs of places</source>
        <translation>
            <numerusform>%n pair of places</numerusform>
            <numerusform>%n pairs of places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfers drafted from surpluses</source>
        <translation>
            <numerusform>%n transfer drafted from surpluses</numerusform>
            <numerusform>%n transfers drafted from surpluses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>Everything is in place at %n precincts</source>
        <translation>
            <numerusform>Everything is in place at %n precinct</numerusform>
            <numerusform>Everything is in place at %n precincts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tests</name>
    <message numerus="yes">
        <source>%n people need it</source>
        <translation>
            <numerusform>%n person needs it</numerusform>
            <numerusform>%n people need it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions suit</source>
        <translation>
            <numerusform>%n question suits</numerusform>
            <numerusform>%n questions suit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n days left until the vote</source>
        <translation>
            <numerusform>%n day left until the vote</numerusform>
            <numerusform>%n days left until the vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries are due today</source>
        <translation>
            <numerusform>%n enquiry is due today</numerusform>
            <numerusform>%n enquiries are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries are overdue</source>
        <translation>
            <numerusform>%n enquiry is overdue</numerusform>
            <numerusform>%n enquiries are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes in the journal</source>
        <translation>
            <numerusform>%n more change in the journal</numerusform>
            <numerusform>%n more changes in the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n more in the calendar</numerusform>
            <numerusform>%n more in the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more precincts</source>
        <translation>
            <numerusform>%n more precinct</numerusform>
            <numerusform>%n more precincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precincts to call again</source>
        <translation>
            <numerusform>%n precinct to call again</numerusform>
            <numerusform>%n precincts to call again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publications await an answer</source>
        <translation>
            <numerusform>%n publication awaits an answer</numerusform>
            <numerusform>%n publications await an answer</numerusform>
        </translation>
    </message>
</context>
</TS>
