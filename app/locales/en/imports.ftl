# Importing placements from a file: the page of an OCI.
import-title = Import placements
import-back = All our placements
import-choose = Choose a file
import-another = Choose another file
import-lead = Prepare your placements in a spreadsheet, one placement a row. Nothing is imported before you have read what each row would become.
import-how-columns = Start from the template: the first row names the columns; write dates as YYYY-MM-DD.
import-how-languages = For a text in another language, name its column titre_en, résumé_en, description_en (English) or titre_es, résumé_es, description_es (Spanish). These six columns are optional.
import-how-reference = The reference is yours: a corrected file, imported again, corrects the drafts that nobody has edited meanwhile.
import-how-formats = Save as Excel (XLSX) or as CSV, with commas, semicolons or tabs.
import-template = Download the template (Excel)
import-file = File
import-file-hint = Excel (XLSX) or CSV, at most 5 MB and 2,000 rows.
import-check = Read the file
import-report-title = What would become of “{ $file }”
import-unreadable = This file cannot be read
import-not-yet = Nothing is imported yet. The file waits two hours for your confirmation.
import-nothing-to-do = Nothing to import: no row makes or corrects a draft.
import-count-rows = Rows read
import-outcome-brought = New draft
import-outcome-updated = Draft corrected
import-outcome-known = Imported already
import-outcome-edited = Edited here since
import-outcome-refused = To correct in the file
import-set-aside = Rows left out
import-changes = What would change
import-column-line = Line
import-column-why = Why, and what to do
import-column-outcome = Result
import-column-key = Reference
import-column-title = Title
import-more = { $count ->
    [one] And { $count } other row.
   *[other] And { $count } other rows.
}
import-note-country = Several countries, choose one in the draft: lines { $lines }.
import-note-cut = A text longer than its field was cut: lines { $lines }.
import-note-outside = { $count ->
    [one] { $count } placement outside the programme’s countries: it will stay a draft.
   *[other] { $count } placements outside the programme’s countries: they will stay drafts.
}
import-note-blank = { $count ->
    [one] { $count } empty row left out.
   *[other] { $count } empty rows left out.
}
import-edited-since = This draft was edited here since the last import, so it stays as it is. Make the correction there:
import-see-draft = open the draft
import-at = “{ $column }” holds “{ $value }”.
import-at-empty = “{ $column }” is empty.
import-why-quote = A quotation mark opens a value and does not close it. Close it, or remove it.
import-why-cell = A cell holds an error of the spreadsheet. Correct it.
import-why-ragged = Values found: { $found }; columns: { $expected }. Check the separators.
import-why-no-key = Give every row a reference.
import-why-long-key = A reference has at most 120 characters.
import-why-repeated-key = Line { $line } has the same one: give each its own.
import-why-not-in-mapping = This value is not foreseen: see the template.
import-why-country = No country has this name.
import-why-date = Write the date as YYYY-MM-DD.
import-confirm = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}
import-drop = Drop this file
import-done-created = { $count ->
    [0] No new draft.
    [one] { $count } new draft.
   *[other] { $count } new drafts.
}
import-done-updated = { $count ->
    [0] No draft corrected.
    [one] { $count } draft corrected.
   *[other] { $count } drafts corrected.
}
import-error-empty = It is empty.
import-error-not-text = It is neither a text nor an Excel workbook. In the spreadsheet, save it as Excel (XLSX) or as CSV UTF-8.
import-error-old-workbook = It is an Excel workbook of before 2007 (XLS). In Excel, save it as XLSX or as CSV UTF-8.
import-error-other-workbook = It is an archive, or another program’s workbook. In the spreadsheet, save it as Excel (XLSX) or as CSV UTF-8.
import-error-broken-workbook = This workbook is damaged. Open it in Excel and save it again, or save it as CSV UTF-8.
import-error-too-large = It is larger than { $megabytes } MB, or too large once opened. Import it in several files.
import-error-too-many = It has more than { $rows } rows. Import it in several files.
import-error-no-header = Line { $line } names no column of the template. It reads: { $found }
import-error-missing = Line { $line } does not name these columns of the template: { $names }. Add them, even empty.
import-error-repeated = Line { $line } names the column { $name } twice. Give each its own name.
