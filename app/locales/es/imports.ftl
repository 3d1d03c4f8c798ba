# Importar estancias de un archivo: la página de un OCI.
import-title = Importar estancias
import-back = Todas nuestras estancias
import-choose = Elegir un archivo
import-another = Elegir otro archivo
import-lead = Prepare sus estancias en una hoja de cálculo, una por fila. Nada se importa antes de que lea qué será de cada fila.
import-how-columns = Parta del modelo: la primera fila nombra las columnas; escriba las fechas AAAA-MM-DD.
import-how-languages = Para un texto en otro idioma, nombre su columna titre_en, résumé_en, description_en (inglés) o titre_es, résumé_es, description_es (español). Estas seis columnas son facultativas.
import-how-reference = La referencia es suya: un archivo corregido, importado de nuevo, corrige los borradores que nadie haya modificado entretanto.
import-how-formats = Guarde en Excel (XLSX) o en CSV, con comas, puntos y comas o tabulaciones.
import-template = Descargar el modelo (Excel)
import-file = Archivo
import-file-hint = Excel (XLSX) o CSV, 5 MB y 2 000 filas como máximo.
import-check = Leer el archivo
import-report-title = Qué sería de «{ $file }»
import-unreadable = Este archivo no se puede leer
import-not-yet = Todavía no se ha importado nada. El archivo espera su confirmación durante dos horas.
import-nothing-to-do = Nada que importar: ninguna fila crea ni corrige un borrador.
import-count-rows = Filas leídas
import-outcome-brought = Borrador nuevo
import-outcome-updated = Borrador corregido
import-outcome-known = Ya importado
import-outcome-edited = Modificado aquí desde entonces
import-outcome-refused = Por corregir en el archivo
import-set-aside = Filas dejadas de lado
import-changes = Lo que cambiaría
import-column-line = Línea
import-column-why = Por qué, y qué hacer
import-column-outcome = Resultado
import-column-key = Referencia
import-column-title = Título
import-more = { $count ->
    [one] Y { $count } fila más.
   *[other] Y { $count } filas más.
}
import-note-country = Varios países, elija uno en el borrador: líneas { $lines }.
import-note-cut = Texto más largo que su campo, cortado: líneas { $lines }.
import-note-outside = { $count ->
    [one] { $count } estancia fuera de los países del programa: seguirá en borrador.
   *[other] { $count } estancias fuera de los países del programa: seguirán en borrador.
}
import-note-blank = { $count ->
    [one] { $count } fila vacía dejada de lado.
   *[other] { $count } filas vacías dejadas de lado.
}
import-edited-since = Este borrador se modificó aquí desde la última importación: queda como está. Haga allí la corrección:
import-see-draft = abrir el borrador
import-at = «{ $column }» contiene «{ $value }».
import-at-empty = «{ $column }» está vacío.
import-why-quote = Unas comillas abren un valor y no lo cierran. Ciérrelas o quítelas.
import-why-cell = Una celda contiene un error de la hoja de cálculo. Corríjalo.
import-why-ragged = Valores encontrados: { $found }; columnas: { $expected }. Revise los separadores.
import-why-no-key = Dé una referencia a cada fila.
import-why-long-key = Una referencia tiene 120 caracteres como máximo.
import-why-repeated-key = La línea { $line } tiene la misma: dé a cada una la suya.
import-why-not-in-mapping = Este valor no está previsto: vea el modelo.
import-why-country = Ningún país lleva este nombre.
import-why-date = Escriba la fecha AAAA-MM-DD.
import-confirm = { $count ->
    [one] Importar { $count } fila
   *[other] Importar { $count } filas
}
import-drop = Descartar este archivo
import-done-created = { $count ->
    [0] Ningún borrador nuevo.
    [one] { $count } borrador nuevo.
   *[other] { $count } borradores nuevos.
}
import-done-updated = { $count ->
    [0] Ningún borrador corregido.
    [one] { $count } borrador corregido.
   *[other] { $count } borradores corregidos.
}
import-error-empty = Está vacío.
import-error-not-text = No es ni un texto ni un libro de Excel. En la hoja de cálculo, guárdelo en Excel (XLSX) o en CSV UTF-8.
import-error-old-workbook = Es un libro de Excel anterior a 2007 (XLS). En Excel, guárdelo en XLSX o en CSV UTF-8.
import-error-other-workbook = Es un archivo comprimido, o el libro de otro programa. En la hoja de cálculo, guárdelo en Excel (XLSX) o en CSV UTF-8.
import-error-broken-workbook = Este libro está dañado. Ábralo en Excel y guárdelo de nuevo, o en CSV UTF-8.
import-error-too-large = Pasa de { $megabytes } MB, o es demasiado grande una vez abierto. Importe en varios archivos.
import-error-too-many = Tiene más de { $rows } filas. Importe en varios archivos.
import-error-no-header = La línea { $line } no nombra ninguna columna del modelo. Dice: { $found }
import-error-missing = La línea { $line } no nombra estas columnas del modelo: { $names }. Añádalas, aunque estén vacías.
import-error-repeated = La línea { $line } nombra dos veces la columna { $name }. Dé a cada una su nombre.
