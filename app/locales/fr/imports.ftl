# Importer des projets d’un fichier : la page d’un OCI.
import-title = Importer des projets
import-back = Tous nos projets
import-choose = Choisir un fichier
import-another = Choisir un autre fichier
import-lead = Préparez vos projets dans un tableur, un projet par ligne. Rien n’est importé avant que vous ayez lu ce que chaque ligne deviendra.
import-how-columns = Partez du modèle : la première ligne nomme les colonnes, écrivez les dates AAAA-MM-JJ.
import-how-languages = Pour un texte dans une autre langue, nommez sa colonne titre_en, résumé_en, description_en (anglais) ou titre_es, résumé_es, description_es (espagnol). Ces six colonnes sont facultatives.
import-how-reference = La référence est à vous : un fichier corrigé, importé de nouveau, corrige les brouillons que personne n’a modifiés entre-temps.
import-how-formats = Enregistrez en Excel (XLSX) ou en CSV, avec des virgules, des points-virgules ou des tabulations.
import-template = Télécharger le modèle (Excel)
import-file = Fichier
import-file-hint = Excel (XLSX) ou CSV, 5 Mo et 2 000 lignes au plus.
import-check = Lire le fichier
import-report-title = Ce que deviendrait « { $file } »
import-unreadable = Ce fichier ne se lit pas
import-not-yet = Rien n’est encore importé. Le fichier attend votre confirmation pendant deux heures.
import-nothing-to-do = Rien à importer : aucune ligne ne crée ni ne corrige un brouillon.
import-count-rows = Lignes lues
import-outcome-brought = Nouveau brouillon
import-outcome-updated = Brouillon corrigé
import-outcome-known = Déjà importé
import-outcome-edited = Modifié ici depuis
import-outcome-refused = À corriger dans le fichier
import-set-aside = Lignes laissées de côté
import-changes = Ce qui changerait
import-column-line = Ligne
import-column-why = Pourquoi, et que faire
import-column-outcome = Résultat
import-column-key = Référence
import-column-title = Titre
import-more = { $count ->
    [one] Et { $count } autre ligne.
   *[other] Et { $count } autres lignes.
}
import-note-country = Plusieurs pays, à choisir dans le brouillon : lignes { $lines }.
import-note-cut = Texte plus long que son champ, coupé : lignes { $lines }.
import-note-outside = { $count ->
    [one] { $count } projet hors des pays du programme : il restera un brouillon.
   *[other] { $count } projets hors des pays du programme : ils resteront des brouillons.
}
import-note-blank = { $count ->
    [one] { $count } ligne vide laissée de côté.
   *[other] { $count } lignes vides laissées de côté.
}
import-edited-since = Ce brouillon a été modifié ici depuis le dernier import : il reste tel quel. Reportez-y la correction :
import-see-draft = ouvrir le brouillon
import-at = « { $column } » contient « { $value } ».
import-at-empty = « { $column } » est vide.
import-why-quote = Un guillemet ouvre une valeur et ne la ferme pas. Fermez-le ou enlevez-le.
import-why-cell = Une cellule contient une erreur du tableur. Corrigez-la.
import-why-ragged = Valeurs trouvées : { $found }; colonnes : { $expected }. Vérifiez les séparateurs.
import-why-no-key = Donnez à chaque ligne une référence.
import-why-long-key = Une référence a 120 caractères au plus.
import-why-repeated-key = La ligne { $line } a la même : donnez à chacune la sienne.
import-why-not-in-mapping = Cette valeur n’est pas prévue : voyez le modèle.
import-why-country = Aucun pays ne porte ce nom.
import-why-date = Écrivez la date AAAA-MM-JJ.
import-confirm = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
import-drop = Abandonner ce fichier
import-done-created = { $count ->
    [0] Aucun nouveau brouillon.
    [one] { $count } nouveau brouillon.
   *[other] { $count } nouveaux brouillons.
}
import-done-updated = { $count ->
    [0] Aucun brouillon corrigé.
    [one] { $count } brouillon corrigé.
   *[other] { $count } brouillons corrigés.
}
import-error-empty = Il est vide.
import-error-not-text = Ce n’est ni un texte ni un classeur Excel. Dans le tableur, enregistrez en Excel (XLSX) ou en CSV UTF-8.
import-error-old-workbook = C’est un classeur Excel d’avant 2007 (XLS). Dans Excel, enregistrez en XLSX ou en CSV UTF-8.
import-error-other-workbook = C’est une archive, ou le classeur d’un autre programme. Dans le tableur, enregistrez en Excel (XLSX) ou en CSV UTF-8.
import-error-broken-workbook = Ce classeur est abîmé. Ouvrez-le dans Excel et enregistrez-le de nouveau, ou en CSV UTF-8.
import-error-too-large = Il dépasse { $megabytes } Mo, ou devient trop grand une fois ouvert. Importez en plusieurs fichiers.
import-error-too-many = Il a plus de { $rows } lignes. Importez en plusieurs fichiers.
import-error-no-header = La ligne { $line } ne nomme aucune colonne du modèle. On y lit : { $found }
import-error-missing = La ligne { $line } ne nomme pas ces colonnes du modèle : { $names }. Ajoutez-les, même vides.
import-error-repeated = La ligne { $line } nomme deux fois la colonne { $name }. Donnez à chacune son nom.
