<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Buildings</name>
    <message>
        <source>Building “{name}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building “{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building “{name}” taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precincts vote in this building: {numbers}. Give them another building first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precincts in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Voting day must be after the call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file cannot be read from its beginning. Restore it from the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the file is damaged: {page}. Restore the file from the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the file is damaged: {what}. Restore the file from the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: a row points to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of the journal is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of the journal was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n rows are not as the journal left them, the first is {row}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is counted, it cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a sum in tenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date. For example: 15.03.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a time. For example: 07:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: at most {max_length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too small: at least {ge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large: at most {le}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be stored here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several precincts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The file “{file}” was made. User: {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {code}. Write it down and keep it apart from the PC: it is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is in “{file}”. Print it, keep it apart from the PC, delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key file was made: {file}. User: {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and read back: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored up to step {step} ({at}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former file lies beside it: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of the journal is whole: {n} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a day. For example: 2026-03-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {mark} {at}  {who}  {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAIYN_TODAY “{value}” is not a day. For example: 2026-03-10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Degree</name>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The program made a mistake. What was saved is whole; you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Precinct № {no}: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is entered in {n} parts at the precinct. Change each part on the precinct&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In good condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Citizens on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-time voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>musculoskeletal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home-vote requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file “{file}” is damaged. Restore it from the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a copy of a commission&apos;s file, or it is damaged. Choose another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “{file}” was not written as it should be. Copy to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file “{file}” is already there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a password of at least {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code does not open this file. It may belong to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file “{file}” is damaged. Open the file with the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is not right. Compare it with the paper letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file “{file}” is not beside the file. Bring it back or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file “{file}” belongs to another commission&apos;s file. Bring the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open: {user}, PC {pc}, since {since}. Close it there or go to that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is already open on this computer. Go to the open window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; was not found. It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space. Stored data are whole. Free some space and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was opened only for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on a network folder or a stick. Copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No right to write to this folder: {folder}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no campaign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>File &quot;{file}&quot; was not written whole. Save it on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; is open in another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough disk space: {need} MB needed, {free} MB free. Stored data are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No right to write to this folder: {folder}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was not found: {folder}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; was not written: {why}. Save it in another folder or on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Required field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>The file was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no district or city with the code “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: district or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referendum of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the district or city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the voting day. For example: 15.03.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the call. For example: 15.03.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &quot;{file}&quot; is already there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New commission&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Work of election and referendum commissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Create your commission&apos;s file: district, voting day, password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Drop your workbook of precincts or members on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Look at the register on the screen and print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies on this computer, is encrypted and needs no network and no administrator&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Rejected rows are in {file}. Mend them and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no seminar “{value}”. Choose one: {seminars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such field in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns match one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{file}”: %n rows taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say which seminar this sheet belongs to: {seminars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no seminar yet. Enter it first, then take its sheet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {read} rows: {new} new, {chg} changed, {same} same, {rej} rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: it is not sure which of the stored records is meant. Please choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}” is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is hidden in the workbook. Check that it belongs to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a formula stands where words belong: “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: the text is too long to be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: precinct {no} is also in row {row2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {n} people on the list; the limit is 3,000. Give a reason to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: precinct {value} is not in the register of this commission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a number. Write it in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is approximate. It was read as {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was read as {n}. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: precinct number “{value}” has a letter or a second number. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: besides the precinct number there are words: “{value}”. It was read as {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a precinct number. For example: 842.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the okrug “{value}” was taken for “{known}”. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the okrug “{value}” is not known in this district. Correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is no kind of precinct. For example: жабық.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the IIN had lost its leading zero; it was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the IIN cannot be restored from {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: an IIN has 12 digits, here it is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: IIN is wrong: the control digit does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: a letter stood in the IIN instead of a digit; it was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the birth date does not agree with the IIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a date. For example: 15.03.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is only a year. Write the day too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was read as {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: the number {value} was read as {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: there are several telephone numbers; all were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a telephone number. For example: 8 700 000 00 00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the district&apos;s code was added to the number “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: Latin letters in “{value}” were replaced with Cyrillic ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: letters written in two parts were joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the Kazakh letters of “{value}” may be lost. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: only initials are given: “{value}”. Write the name in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a name of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {person} is also in row {row2}. Please choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the post is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the post “{value}” is not known. For example: хатшы.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: precinct {no} already has a chair in row {row2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the commission of precinct {no} has no chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the commission of precinct {no} has no secretary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} is a vacancy; it gives no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a quantity. Write it in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a quantity cannot be below zero: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was read as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the condition “{value}” is not known. For example: жарамды.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: inventory number {value} is also in row {row2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: “{value}” does not say whether the person was present. Write + or −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: it is not marked whether the person was present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: a reason of absence is given: “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the day of the seminar is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the score is above the maximum: {value} / {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a score cannot be below zero: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: a date stands instead of a score. Write the score in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” is not a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: “{value}” was turned into points: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the highest possible score is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns match one field: “{a}” and “{b}”. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was recognised as “{column}”. Choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns hidden in the workbook were read as well: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden sheet “{value}” was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sheets were not read: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s encoding has no Kazakh letters, so names may have lost them. Check the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name does not agree with what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other workbooks were not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” was not found. It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” is open in another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” is protected by a password. Open it in Excel, save it without the password and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” is damaged and cannot be read. Open it in Excel, save it under a new name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” is not a workbook. Files .xlsx, .xls, .ods, .csv and .txt can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” is an old Word document. Copy its table into Excel, save it as .xlsx and take that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” is a Word document. Copy its table into Excel, save it as .xlsx and take that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” holds content that no office program writes, so it is not opened. Ask the sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” is larger than {limit} MB. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” holds more than can be taken in: up to {rows} rows and {columns} columns. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” could not be read within {seconds} seconds. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” has no filled rows. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}” has no sheet “{sheet}”. Choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{file}”: the header row was not recognised. Point to the row with the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Undone: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone: {action}. Someone changed these data later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone: {action}. The program was updated after this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>take the field and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, edit, choose, copy the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark for deletion, leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranges from and to Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password. Try again, or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password. Try again in {n} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Keys: 1 yes, 2 partly, 0 no, 9 not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so, act №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>{person} entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} left the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no precinct № {no} in this campaign. Enter it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: {lang}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n rows changed from Excel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Review and press Accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything pasted already stands in the list. Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be stored and stay as they are:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells change:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the range lie below the end of the list and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This column cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrecinctKind</name>
    <message>
        <source>by residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Precincts</name>
    <message>
        <source>Precinct № {no} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct № {no} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct № {no} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct № {no} brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct № {no}: new count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a precinct number. For example: 842 or 851а.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct {no} already exists in this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct {no} was taken out earlier. Bring it back instead of entering it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people on the list; the limit is 3,000. Give a reason to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural okrug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By resolution №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats by decision №</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders of the precinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precinct closes before it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A precinct that does not work this time needs its resolution №.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New precinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precinct № {no}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{okrug} rural okrug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacancies: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open points: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short of items: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other precincts in the building: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats / people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building has been chosen on the first tab yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the building&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locality, building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters (day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair, phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add precinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the card of a precinct, Esc closes it. PgUp and PgDn go to its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type any letters to search: by number, village, building, chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips above the list narrow it; Alt+F narrows it to the value under the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A precinct that does not work this time needs the number of its resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of voters are never overwritten: add a new one with its date and source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins adds a precinct, F9 copies one, Del marks it for deletion; everything can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Precinct № {no}: {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building “{name}”: {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed mark needs the number of its act.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the file when the password or the key file is lost. It is not kept anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to paper now and keep the paper in the safe. Today will ask you to type it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password, twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The font lacks &quot;{char}&quot;. The report was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seminars</name>
    <message>
        <source>Seminar of {date} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminar of {date} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminar of {date} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminar of {date}: attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminar of {date}: scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is above the maximum: {score} / {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seminar of {date}: %n people put on the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came, by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry test, average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit test, average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance and tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seminar ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subtype</name>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-trial detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>military unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distant pasture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanatorium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mission abroad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter active: {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: name, number, village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for deletion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Seminars today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminars held, attendance not marked to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precincts not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precincts ready with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precincts not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacancies: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items short: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today opens first: what is late, what is open, what changed since yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a line to see the rows behind its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precincts at the right are not ready; their reasons stand beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook can be dropped anywhere on the window: nothing is written before you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is a step of the journal and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What today demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. Everything entered is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes in the journal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No precinct is marked as not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more precincts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of them {n} told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not working this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your workbook of precincts on this window, or choose it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the workbook of members, in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register can be printed at once from Reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left until the vote</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote has been held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>referendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>election</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Someone changed these data later. Look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not there any more. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
