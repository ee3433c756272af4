# Les messages du moteur en français.

# Un livre lu tel qu'il était à une date.
as-of-notice = Ceci n’est pas une édition mais une aide à la lecture : le livre à la date du { $date }. Seules comptent les lignes qui pouvaient être connues ce jour-là ; ce qui a été connu plus tard est signalé. Le texte et les verdicts de la rédaction sont ceux de l’édition.
known-later-mark = { " (connu plus tard)" }
known-later = pas encore connu ce jour-là
known-later-display = Le { $date }, les lignes ne montraient pas encore ce que dit ce titre : toutes les lignes sont donc employées ici.

# Ce qui a changé depuis la dernière édition, et les éditions conservées.
changes-first = Ceci est la première édition : il n’en existe pas d’autre à laquelle la comparer.
changes-since = Depuis l’édition { $label } ({ $date }, données { $data }) :
changes-none = rien n’a changé.
changes-facts = Nombres
changes-claims = Verdicts
changes-figures = Figures
changes-rows = Lignes
changes-moved = { $label } : { $was } → { $now }
changes-new = { $label } : nouveau, { $now }
changes-gone = { $label } : n’existe plus ; c’était { $was }
changes-figure-moved = { $label } : ses données ont changé
changes-because = En raison de : { $rows }
changes-because-of = En raison de :
changes-where = Apparaît dans : { $pages }
changes-shown = Apparaît dans :
changes-row = { $row } ({ $how })
changes-added = ajout
changes-edited = modification
changes-removed = suppression
changes-table = { $table } : { $how }, { $number } ({ $rows })
changes-files = Fichiers
changes-file = { $kind } : { $how } ({ $files })
changes-chapters = Chapitres
changes-messages = Messages
changes-code = Code
changes-settings = Réglages
changes-earlier = Éditions antérieures :

moved = Ceci a changé de place :
kept-edition = Ceci est l’édition { $label }, conservée telle qu’elle a été publiée.
kept-newer = L’édition la plus récente est
kept-newest = Cette page dans l’édition la plus récente

edition-recorded = L’édition est enregistrée dans { $file } : validez ce fichier dans le dépôt. Publiez _build/site tel quel ; il contient { $folder }, qui doit y rester quand l’édition suivante prendra sa place.
edition-no-commit = Il n’y a pas de dépôt git ici : l’enregistrement ne nomme donc aucune révision.
edition-edited = Des fichiers diffèrent du dernier commit : l’enregistrement nomme donc la révision { $commit }.
edition-no-site = _config.yml ne nomme aucun site : les citations de cette édition n’impriment donc aucune adresse.

# Ce qui empêche d'appliquer la règle d'une affirmation.
rule-test-unreadable = « { $accepted } » n’est pas un test. Les formes possibles sont énumérées en tête de l’analyseur des règles.
rule-test-condition = « { $accepted } » n’est pas une condition : écrivez une colonne, l’un des signes = != < <= > >= has in, et une valeur.
rule-test-every = « { $accepted } » : un test avec « every » exige « must have » et ce que chaque ligne doit avoir.
rule-test-each-year = « { $accepted } » : les années doivent être dans l’ordre, et un test avec « some » doit les suivre.
rule-test-no-table = la règle nomme la table « { $accepted } », qui n’existe pas.
rule-test-no-column = la règle nomme la colonne « { $accepted } », qui n’existe pas.
rule-test-no-row = la règle nomme la ligne « { $accepted } », qui n’existe pas.
rule-test-no-value = la règle demande « { $accepted } », une valeur que la colonne ne peut pas avoir.
rule-test-not-a-number = la règle compare « { $accepted } » à un nombre, et ce n’en est pas un.
rule-test-not-comparable = « { $accepted } » ne peut pas être comparé ainsi.
rule-test-undated = les lignes de la table « { $accepted } » n’ont pas de date : aucune n’est donc la plus récente ni la plus ancienne.
rule-rule-needed = est vide, et le verdict est « contradicted » : le livre ne contredit aucune affirmation sans une règle que chacun peut appliquer de nouveau. Écrivez ses tests ou changez le verdict.
rule-repeats-later = « { $value } » n’est pas antérieure à cette affirmation : on ne répète que ce qui précède.
rule-rule-editorial = la règle lit « { $accepted } », qui contient le jugement du rédacteur : un verdict ne doit pas reposer dessus. Testez ce que dit la source de la ligne.
rule-rule-undecided = la règle dit « undecided » et rien d’autre : laissez-la vide, cela revient au même.
rule-reason-number = le nombre « { $value } » ne peut pas être dit : { $accepted }.
rule-reason-numbers-differ = il manque des nombres que dit l’autre langue : { $accepted }.

# Ce que dit la vérification : où, ce qui ne va pas, ce qui serait juste.
place-file = le fichier :
place-line = ligne { $line } :
place-cell = ligne { $line }, colonne { $column } :
more-problems = … et { $number } autres problèmes.
no-problems = Les tables sont en ordre : { $tables } tables, { $rows } lignes.

rule-file-missing = manque. Rétablissez-le, ou retirez la table de datapackage.json.
rule-file-is-folder = est un dossier. Une table est un fichier CSV de ce nom.
rule-file-empty = est vide. Sa première ligne doit nommer les colonnes.
rule-file-utf16 = est enregistré en UTF-16. Enregistrez-le en « CSV UTF-8 ».
rule-file-nul = contient des octets nuls : il est endommagé, ou n’est pas un fichier de texte. Enregistrez-le de nouveau en « CSV UTF-8 ».
rule-file-long-line = contient une ligne de plus d’un million de caractères, ce qu’aucune table n’a. Des lignes ont-elles été fusionnées, ou un autre fichier a-t-il pris sa place ?
rule-file-not-utf8 = n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 ».
rule-file-truncated = s’arrête au milieu d’une ligne : il a été coupé. La dernière ligne doit se terminer par un saut de ligne.
rule-file-quotes = un guillemet est ouvert et n’est pas fermé, ou se trouve au milieu d’une cellule. Écrivez "" pour un guillemet dans une cellule entre guillemets.
rule-row-blank = est vide. Supprimez la ligne.
rule-row-short = a { $value } cellules, et l’en-tête en nomme { $accepted } : il manque une cellule, et le reste s’est décalé.
rule-row-long = a { $value } cellules, et l’en-tête en nomme { $accepted } : une cellule qui contient une virgule doit être entre guillemets.
rule-column-missing = manque. Les colonnes sont : { $accepted }.
rule-column-unknown = « { $value } » n’est pas une colonne de cette table. Les colonnes sont : { $accepted }.
rule-column-twice = « { $value } » apparaît deux fois.
rule-column-order = les colonnes ne sont pas dans le bon ordre. Le voici : { $accepted }.
rule-type = « { $value } » n’est pas un nombre entier. N’écrivez que des chiffres, 2009 et non 2 009 ; laissez la cellule vide si le nombre est inconnu.
rule-duplicate = « { $value } » est déjà employé par une autre ligne. Un identifiant nomme une seule ligne pour toujours : choisissez-en un autre.
rule-required = est vide et doit être rempli.
rule-date = « { $value } » n’est pas une date. Écrivez 2021, 2021-03 ou 2021-03-25, sans plus de précision que la source.
rule-date-ambiguous = « { $value } » peut se lire comme plusieurs dates. Écrivez-la 2021-03-25, l’année d’abord.
rule-negative = « { $value } » est inférieur à { $accepted }. Laissez la cellule vide si le nombre est inconnu.
rule-pattern = « { $value } » n’est pas écrit comme un identifiant : minuscules de a à z, chiffres et traits d’union.
rule-bidi = « { $value } » contient une marque invisible qui change le sens de lecture. Saisissez le texte de nouveau.
rule-control = « { $value } » contient un caractère de commande ou un saut de ligne. Saisissez le texte de nouveau, sur une seule ligne.
rule-shaped = « { $value } » contient des lettres figées dans leurs formes liées, comme copiées d’un PDF. Écrivez : { $accepted }
rule-markup = « { $value } » contient du HTML. Une cellule est du texte brut.
rule-formula = « { $value } » commence comme une formule de tableur, qui serait exécutée à l’ouverture de la table. Commencez par une lettre ou un chiffre.
rule-persian = « { $value } » contient des lettres persanes qui ressemblent à des lettres arabes : aucune recherche ne les trouverait. Écrivez : { $accepted }
rule-normal-form = « { $value } » est écrit avec des lettres et des signes séparés : aucune recherche ne le trouverait. Écrivez : { $accepted }
rule-cell-long = « { $value } » continue sur plus de dix mille caractères, ce qu’aucune cellule n’a. Une ligne a-t-elle été fusionnée, ou un autre texte collé ?
rule-list-twice = « { $value } » : un identifiant s’y trouve deux fois : { $accepted }. N’en laissez qu’un.
rule-test-no-date = la règle écrit « { $accepted } » comme une date, et le calendrier n’a pas ce jour.
rule-test-claims = la règle lit la table « { $accepted } » : un verdict ne doit pas reposer sur des verdicts. Testez plutôt les lignes.
rule-reason-brace = « { $value } » a une accolade qui ne contient aucun nombre. Écrivez la clé d’un nombre entre deux accolades, {"{"}table/ligne{"}"}, ou supprimez l’accolade.
rule-spaces = « { $value } » contient trop d’espaces. Écrivez : { $accepted }
rule-address = « { $value } » n’est pas une adresse web. Elle commence par http:// ou https:// et ne contient pas d’espace ; les lettres hors de l’ASCII sont encodées en pourcentage.
rule-language = « { $value } » n’est pas écrit dans l’écriture de la langue de la colonne.
rule-dangling = « { $value } » : un identifiant ne se trouve pas dans { $accepted }. Ajoutez-y sa ligne, ou corrigez l’identifiant.
rule-vocabulary = « { $value } » n’est pas un des mots que cette colonne accepte : { $accepted }.
rule-untranslated = est vide, alors qu’une autre langue a le texte. Chaque langue du livre en a besoin.
rule-dictionary-untranslated = « { $value } » n’a pas ce qu’a une autre langue du livre : { $accepted }.
rule-ends-before-start = « { $value } » précède le début, { $accepted }.
rule-source-older = « { $value } » est postérieur à une publication qui le rapporte : { $accepted }. Corrigez cette date, le jour de la publication dans la table des sources, ou la source que nomme la ligne.
rule-sources-older = « { $value } » est postérieur à toutes les publications qui le rapportent : { $accepted }. Corrigez cette date ou le jour d’une publication dans la table des sources, ou ajoutez une source parue plus tard.
rule-verdict = le verdict de la rédaction est « { $value } », et la règle donne { $accepted }. Changez le verdict, en donnant une raison, ou la règle : le livre dit ce qu’une personne a décidé.
rule-note-mark = commence par une marque d’ordre des octets, qui a été ignorée.
rule-note-windows = a des fins de ligne de Windows, ce qui ne change rien.
rule-note-semicolons = sépare ses cellules par des points-virgules, qui ont été lus comme des virgules.

# Comment citer le livre, une page, un nombre, une affirmation, une ligne.
cite-edition = Édition { $label } [données { $data }]
cite-edition-as-of = Édition { $label } lue à la date du { $day } [données { $data }]
cite-data = Données { $data }
cite-title-in = Titre en { $in } :
cite-join = { " ; " }

cite-book = Citer ce livre
cite-page = Citer cette page
cite-this = Citer
cite-style-apa = APA
cite-style-chicago = Chicago
cite-copy = Copier
cite-copied = Copié
cite-files = Pour les logiciels bibliographiques :
cite-data-of-edition = empreinte des données
cite-commit = révision
cite-no-commit = construit sans révision connue
cite-what-changed = Ce qui a changé
cite-permanent = Adresse permanente :
cite-help = Chaque nombre, figure, table, affirmation et ligne peut aussi être cité séparément : le lien à côté donne son adresse et une phrase à coller.
cite-message = Si vous utilisez ce livre ou ses données, veuillez le citer comme suit.
cite-data-set = Les tables à partir desquelles chaque nombre du livre est calculé, chaque ligne avec sa publication.

cite-tail = { $title }, { $edition }, { $date }.
cite-sentence-fact = { $value } : { $label }.
cite-sentence-how = Comment il est calculé : { $how }
cite-sentence-as-of = Tel que connu le { $date }.
cite-sentence-display = « { $title } » ({ $kind }). Données : { $tables }.
cite-sentence-claim = Affirmation : { $claim } Verdict : { $verdict }. { $rule }
cite-sentence-rule = Règle : { $rule }.
cite-sentence-no-rule = Verdict rendu sans règle.
cite-sources = { $n ->
    [one] Source : { $sources }.
   *[other] Sources : { $sources }.
}
cite-sources-more = { $sources } et { $number } { $n ->
    [one] autre
   *[other] autres
}
cite-source = { $publisher }, { $date }
cite-kind-figure = figure
cite-kind-table = table
cite-kind-ledger = affirmations

# Le registre des affirmations, et pourquoi un test réussit ou échoue.
ledger-title = Les affirmations et ce qu’en dit le registre
ledger-claim = Affirmation
ledger-verdict = Verdict
ledger-reason = Raison
quotation-marks = «»“”
list-separator = { " ; " }

asks-date-equal = { $value }
asks-date-unequal = autre que { $value }
asks-date-less = avant { $value }
asks-date-at-most = jusqu’à { $value }
asks-date-more = après { $value }
asks-date-at-least = à partir de { $value }
asks-number-equal = { $value }
asks-number-unequal = autre que { $value }
asks-number-less = moins de { $value }
asks-number-at-most = au plus { $value }
asks-number-more = plus de { $value }
asks-number-at-least = { $value } ou plus
asks-words-equal = { $value }
asks-words-unequal = autre que { $value }
asks-words-has = { $value } en fait partie
asks-words-says = les mots « { $value } » dans cet ordre
asks-words-of-other = les mots que nomme la condition
or-separator = { " ou " }

condition = { $column } : { $asked }
all-rows = la table « { $table } »
chosen-rows = la table « { $table } » ({ $asked })
column-of-row = { $row }. { $column }
that-of = { $value } ({ $what })
row-not-known = une ligne pas encore connue ce jour-là
no-row = aucune ligne ne convient
every-row = toutes les lignes concernées conviennent
no-value = aucune valeur connue
aggregate-highest = Le plus grand « { $column } » dans { $what }
aggregate-lowest = Le plus petit « { $column } » dans { $what }
aggregate-latest = « { $column } » dans la ligne la plus récente de { $what }
aggregate-earliest = « { $column } » dans la ligne la plus ancienne de { $what }
aggregate-sum = La somme de « { $column } » dans { $what }
aggregate-count = Nombre de lignes de { $what }

why-compared-holds = { $what } : { $value } ; l’affirmation demande : { $asked }. Le test réussit.
why-equal-holds = { $what } : { $value }, comme le demande l’affirmation. Le test réussit.
why-compared-fails = { $what } : { $value } ; l’affirmation demande : { $asked }. Le test échoue.
why-compared-open = { $what } : { $value } ; l’affirmation demande : { $asked }. Les lignes ne permettent pas de trancher.
rows-counted = { $n ->
    [one] Une ligne
   *[other] { $number } lignes
}
why-some-holds = { rows-counted } de { $what } : { $rows }. Une seule suffit : le test réussit.
why-some-fails = Aucune ligne de { $what }. L’affirmation en demande une : le test échoue.
why-some-open = Les lignes de { $what } ne permettent pas de trancher.
why-no-holds = Aucune ligne de { $what }, comme le dit l’affirmation : le test réussit.
why-no-fails = { rows-counted } de { $what } : { $rows }. L’affirmation n’en admet aucune : le test échoue.
why-no-open = Les lignes de { $what } ne permettent pas de trancher.
why-every-holds = { rows-counted } de { $what }, { $n ->
    [one] et elle a ce que demande l’affirmation
    [2] et toutes deux ont ce que demande l’affirmation
   *[other] et toutes ont ce que demande l’affirmation
} ({ $asked }) : le test réussit.
why-every-fails = Dans { $what }, { $n ->
    [one] une ligne n’a pas
   *[other] { $number } lignes n’ont pas
} ce que demande l’affirmation ({ $asked }) : { $rows }. Le test échoue.
why-every-open = Aucune ligne de { $what } : rien à tester.
why-each-year-holds = Pour chaque année { $span }, il y a une ligne de { $what } : le test réussit.
why-each-year-fails = Pour { $years }, il n’y a aucune ligne de { $what }. L’affirmation en demande une pour chaque année { $span } : le test échoue.
why-each-year-open = Les lignes de { $what } ne permettent pas de trancher.
why-undecided = Une partie de l’affirmation échappe aux tables ; la raison dit laquelle.

table-then-and-now = Les affirmations autrefois et aujourd’hui
table-then-and-now-changed = Les affirmations dont le verdict ou les preuves ont changé depuis
table-then-and-now-note = Autrefois : les lignes qui pouvaient être connues le { $date }. Aujourd’hui : toutes les lignes, comme si l’affirmation était faite de nouveau. Constaté : ce qu’a donné le premier test de l’affirmation, ou le premier qui donne aujourd’hui autre chose : la valeur qu’il examine, ou la dernière des lignes qui tranchent.
then-claim = Affirmation
then-value-then = Constaté alors
then-verdict-then = Verdict alors
then-value-now = Constaté aujourd’hui
then-verdict-now = Verdict aujourd’hui

filter-title = Afficher
filter-section = Section
filter-verdict = Verdict
filter-kind = Genre
no-rule = Pas de règle : rien dans les tables ne permet de trancher.
no-rule-read = Pas de règle : rien dans les tables ne permet de trancher. Le verdict est celui de la rédaction, qui a lu les sources ci-dessous.
computed-otherwise = Avec les lignes connues au jour de cette version, la règle donne un autre verdict :
threshold-of-rule = Le seuil de la règle est { $number } ; avec d’autres valeurs :
threshold-any = toute valeur :
threshold-to = { $n ->
    [0] à { $end } :
   *[other] jusqu’à { $end } :
}
threshold-from = à partir de { $start } :
threshold-between = de { $start } à { $end } :

# Le dictionnaire d'une table : ce que contiennent ses colonnes.
dictionary-licence = CC BY 4.0
dictionary-columns = Ce que contient chaque colonne
dictionary-of = Colonnes de { $file }
dictionary-column = Colonne
dictionary-title = Titre
dictionary-holds = Ce qu’elle contient
dictionary-kind = Genre de valeur

kind-id = identifiant
kind-text = texte
kind-number = nombre entier
kind-numbers = nombres entiers séparés par des espaces
kind-year = année
kind-date = date : année, mois ou jour
kind-names = identifiants séparés par des espaces
kind-sources = identifiants de publications
kind-row = identifiant d’une ligne
kind-address = adresse web
kind-rule = tests séparés par des points-virgules
kind-editorial = jugement du rédacteur
kind-required = obligatoire

# Ce que chaque figure dit d'elle-même.
figure-source = Source : { $tables } ({ $publications }), dans « { $book } », édition { $edition }, CC BY 4.0.
figure-reference-day = jour de référence, { $date }

month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

# Les filtres.
filter-rows = Filtrer les lignes
filter-rows-of = Filtrer les lignes : { $table }
filter-all = tout
filter-reset = Tout afficher
filter-shown = Affiché : { $counted } sur { $all }
filter-none = Rien ne convient
filter-publications = Filtrer les publications
columns-shown = Colonnes
more-rows = { $number } de plus

# Les importations.
import-reads = { $title } : { $number } { $n ->
    [one] ligne
   *[other] lignes
} pour { $file }.
import-more = … et { $number } autres valeurs.
import-counts = Lignes ajoutées : { $added } ; lignes perdues : { $lost } ; valeurs changées : { $changed }.
import-private = Sa licence n’autorise pas la transmission des lignes : elles restent dans { $file }, que git ignore et que le livre ne publie pas. À citer : { $cite }.
import-dry = Rien n’a été écrit.
import-written = Écrit. Ce que cela change dans le livre : make changes

# L'interface.
skip-to-content = Aller au contenu
book-menu = Sommaire du livre
first-page = À propos de ce livre
page-contents = Sur cette page
search-book = Chercher dans le livre
search-needs-script = La recherche a besoin de JavaScript. Toutes les pages du livre figurent dans son sommaire.
search-found = Endroits où se trouvent ces mots :
search-none = Ces mots n’ont été trouvés nulle part. Vérifiez l’orthographe ou essayez un autre mot.
color-mode = Couleurs
color-light = clair
color-dark = sombre
color-auto = comme l’appareil
previous-page = Précédent
next-page = Suivant
neighbours = Chapitres précédent et suivant
page-downloads = Télécharger cette page
page-downloads-and-launches = Télécharger ou exécuter cette page
download-notebook = Le chapitre en carnet (ipynb)
open-in-binder = Exécuter ce chapitre dans JupyterLab, sur Binder
open-in-hub = Exécuter ce chapitre dans JupyterLab, sur notre serveur
code-shown = Code
source-code = Code source
code-of-book = Le code du livre
report-error = Signaler une erreur
edition-named = Édition { $edition }
chapter-numbered = Chapitre { $number }
card-close = Fermer
card-entry = Dans la liste des nombres
licensed = Texte et données sous { $text }, code sous { $code }.

theme-link-to-this-heading = Lien vers ce titre
theme-link-to-this-image = Lien vers cette image
theme-link-to-this-table = Lien vers cette table
theme-link-to-this-code = Lien vers ce code
theme-link-to-this-equation = Lien vers cette équation
theme-link-to-this-term = Lien vers ce terme
theme-link-to-this-definition = Lien vers cette définition
theme-link-to-this-toctree = Lien vers ce sommaire
theme-error = Erreur
theme-attention = Attention
theme-caution = Prudence
theme-danger = Danger
theme-hint = Indice
theme-important = Important
theme-note = Note
theme-see-also = Voir aussi
theme-tip = Astuce
theme-warning = Avertissement

# Les noms comptés.
claim = { $n ->
    [0] aucune affirmation
    [one] une affirmation
    [many] { $number } affirmations
   *[other] { $number } affirmations
}
source = { $n ->
    [0] aucune source
    [one] une source
    [many] { $number } sources
   *[other] { $number } sources
}
publication = { $n ->
    [0] aucune publication
    [one] une publication
    [many] { $number } publications
   *[other] { $number } publications
}
page = { $n ->
    [0] aucune page
    [one] une page
    [many] { $number } pages
   *[other] { $number } pages
}
row = { $n ->
    [0] aucune ligne
    [one] une ligne
    [many] { $number } lignes
   *[other] { $number } lignes
}
year = { $n ->
    [0] aucune année
    [one] un an
    [many] { $number } ans
   *[other] { $number } ans
}
month = { $n ->
    [0] aucun mois
    [one] un mois
    [many] { $number } mois
   *[other] { $number } mois
}
day = { $n ->
    [0] aucun jour
    [one] un jour
    [many] { $number } jours
   *[other] { $number } jours
}
table = { $n ->
    [0] aucune table
    [one] une table
    [many] { $number } tables
   *[other] { $number } tables
}
chapter = { $n ->
    [0] aucun chapitre
    [one] un chapitre
    [many] { $number } chapitres
   *[other] { $number } chapitres
}
percent = { $number } %
times = { $number } fois

# La liste des nombres d'un chapitre, dans un carnet.
numbers-of-chapter = Nombres de ce chapitre
numbers-legend = Un nombre souligné { $sample } ouvre ses lignes et ses sources.
numbers-legend-contested = Souligné { $sample }, il est une erreur ou repose sur une erreur.
numbers-legend-sample = ainsi
numbers-of-chapter-listed = Tous les nombres, avec leurs lignes et leurs sources : { $number }
numbers-key = Clé
numbers-value = Tel que dit
numbers-counts = Ce qu’il compte
numbers-rows = Lignes

# Les nombres avec leurs noms, les dates et les listes.
qualified-about = environ { $what }
qualified-more-than = plus de { $what }
qualified-at-least = au moins { $what }
qualified-at-most = au plus { $what }
date-year = { $year }
date-month = { $month } { $year }
date-day = { $n ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
period = { $start } à { $end }
period-of-year = début { $start } à { $end }
list-next = { $list }, { $item }
list-last = { $list } et { $item }

# Ce que les pages disent d'elles-mêmes.
comma = ,
semicolon = { " ;" }
full-stop = .
open-rows = { $n ->
    [one] Ouvrir sa ligne
   *[other] Ouvrir ses lignes
}
rows-behind = { $n ->
    [one] Ligne :
   *[other] Lignes :
}
action-of = { $action } : { $what }
sources-behind = { $n ->
    [one] Source :
   *[other] Sources :
}
tables-behind = { $n ->
    [one] Table :
   *[other] Tables :
}
and-more = et { $number }{ "\u00A0" }de plus
as-of = tel que connu le { $date }
download-data = Données (CSV)
download-png = Image (PNG)
download-svg = Dessin (SVG)
figure-data = Description et données
archived-copy = copie archivée
claim-of = Affirmation { $order } sur { $all }
claim-says = L’affirmation
record-shows = Le registre montre
claim-repeats = La même affirmation que la n° { $order }, répétée{ $weight ->
    [central] { " " }: les deux comptent une fois parmi les affirmations centrales.
   *[other] .
}
claim-change = Ce qui changerait ce verdict :
claim-address = Adresse de cette affirmation
rule-behind = La règle et son résultat
block-key-points = Ce que ce chapitre établit
block-key-points-book = Ce que ce livre établit

front-about = Dans ce livre, aucun nombre n’est sans appui : chacun est calculé à partir d’une ligne que l’on peut ouvrir, et chaque affirmation que les lignes permettent de trancher est jugée par une règle, appliquée de nouveau quand les données changent.
front-read = Lire le livre en français
front-claims = Les affirmations et leurs verdicts
front-data = Les données
front-verdicts = Verdicts sur les affirmations :
verdicts-of-all = Toutes les affirmations : { $number }
verdicts-of-central = Affirmations centrales, comptées une fois : { $number }
verdict-count = { $verdict } : { $all }
verdict-counts = { $verdict } : { $all }, dont centrales { $central }
edition-line = Édition { $label }, { $date }, données { $data }
missing-title = Cette page n’existe pas
missing-help = Son adresse a peut-être changé, ou a été mal saisie. Partez de la première page du livre, ou cherchez dans le livre.
missing-search = Chercher dans le livre
pdf-own = Le livre en PDF
pdf-evidence = Les preuves en PDF
pdf-parallel = Le livre en PDF en { $languages }

# Ce que seul dit le livre imprimé.
print-at-page = (p. { $page })
print-at-page-of-volume = ({ $volume }, p. { $page })
print-volume-book = Livre
print-volume-evidence = Preuves
print-volume-title-evidence = Les preuves
print-title-of-evidence = { $title }. Les preuves
print-summary = Résumé
print-list-of-figures = Figures
print-list-of-tables = Tableaux
print-claims-by-verdict = Les affirmations par verdict
print-claims-of-verdict = { $claims } : { $verdict }
print-evidence-of-chapter = Preuves de ce chapitre :
print-number-page-of-book = Livre, p.
print-marks-in-book = Un nombre souligné de points a été calculé à partir des tableaux du livre. Ce qu’il compte et d’où il vient se trouve, chapitre par chapitre, dans le volume des preuves, un fichier à part ; un renvoi qui commence par « Preuves » mène à une page de ce volume. Le bleu-vert marque ce que disent les données, le rouille ce que disent les affirmations.
print-marks-in-evidence = Ce volume sert à vérifier le livre, un fichier à part. Il contient les preuves de chaque chapitre : l’examen de ses affirmations, ses nombres avec leurs lignes et leurs publications, et ce dont ses phrases ont besoin pour être vraies. Un renvoi qui commence par « Livre » mène à une page du livre. Le bleu-vert marque ce que disent les données, le rouille ce que disent les affirmations.
print-edition = Édition { $label }, { $date }
print-preface = Préface
print-contents = Table des matières
print-chapter = Chapitre { $number }
print-number-value = Nombre
print-number-what = Ce qu’il est et d’où il vient
print-numbers-elsewhere = Chacun figure dans la liste des nombres du chapitre qui le dit, et n’est pas imprimé de nouveau ici.
print-number-page = Page
print-note-computed = Calculé : liste des chiffres, n° { $places }
print-compared-how = Tout ceci est vérifié. Entre parenthèses, ce qu’une phrase demande d’une valeur quand elle demande moins que la valeur même ; la page est celle de la première phrase.
print-compared-numbers = Nombres calculés
print-compared-needed = { $value } ({ $asked })
print-compared-no = { $all ->
    [yes] Aucune ligne
   *[no] Aucune ligne avec { $what }
    }
print-compared-some = { $all ->
    [yes] Lignes : { $rows }
   *[no] Avec { $what } : { $rows }
    }
print-compared-every = { $all ->
    [yes] Chaque ligne ({ $rows }) a { $asked }
   *[no] Chaque ligne avec { $what } ({ $rows }) a { $asked }
    }
print-compared-each-year = { $all ->
    [yes] Une ligne pour chacune des années { $span }
   *[no] Une ligne avec { $what } pour chacune des années { $span }
    }
print-and-others = et d’autres
print-claim-order = N°
print-claim-text = Affirmation
print-claim-page = Preuves, p.
print-on-site = { $rows } de cette table : voir les données du livre, fichier { $file }.
print-continued = { $table }, suite
print-not-found = Ni titre ni adresse n’ont été trouvés.
print-parallel = Cette édition contient le texte, ses figures et ses tableaux dans les deux langues, côte à côte. Les listes de nombres avec leurs sources, l’examen de chaque affirmation avec sa règle et les lignes des données sont dans le volume des preuves de chaque langue.
print-all-of-them = toutes : { $mark }
print-cite = Pour citer : { $author } ({ $year }). { $title } : { $subtitle } (édition { $label }).
print-licences = Texte et données sous licence Creative Commons Attribution 4.0 (CC BY 4.0), code sous licence MIT.
print-marks = Un soulignement pointillé signale un nombre calculé à partir des tables du livre. La liste à la fin de chaque chapitre dit ce qu’il compte, d’où il vient et à quelle page il apparaît d’abord. Le bleu-vert signale ce que dit le registre, le rouille ce que dit l’affirmation.
print-notes = Une note en bas de page nomme la ligne des données d’où vient un chiffre, et sa publication ; le numéro entre crochets est celui de la publication dans la liste des références.
print-digits = Les chiffres vont de 0 à 9 dans toutes les langues, avec une virgule entre les milliers. Dans chaque figure le temps va de gauche à droite.
print-tables = Les tables à la fin contiennent chaque ligne dont vient un nombre, avec les colonnes qui l’identifient. Toutes les colonnes et les tables de noms sont dans les fichiers de données du livre.
print-faces-of-text = Composé en
print-faces-of-figures = Figures lettrées en
print-faces-licence = Tous les caractères sont sous la licence SIL Open Font License 1.1.
print-engines = Réalisé avec
print-accessible = Balisé pour les technologies d’assistance selon PDF/UA-1.
print-keywords = données ouvertes, vérification des faits, recherche reproductible

# Les lignes des tables de tout livre.
row-sources = { $publisher-fr }
row-claims = { $claim-fr }
row-column = { $column } : { $row }

# Le livre pendant qu'on l'écrit.
serve-at = Le livre est à l’adresse { $address } : modifiez, enregistrez, et il est reconstruit. Ctrl-C pour terminer.
serve-kept = Pas construit ; le dernier livre réussi reste affiché. Corrigez ceci et enregistrez.
serve-waiting = Pas construit, et il n’y a pas de livre antérieur à afficher. Corrigez ceci et enregistrez.
serve-missing = make serve a besoin de livereload : .venv/bin/python -m pip install livereload
serve-port = Le livre ne peut pas être affiché sur le port { $port } ({ $problem }) : nommez-en un autre, .venv/bin/python -m talaqi serve --port 8001

# Les phrases qui comparent, et ce que donne leur condition.
asks-number-near = { $value }, à { $near }{ $unit ->
    [percent] { " %" }
   *[number] { "" }
} près
taken-times = { $n ->
    [1] { $what }
   *[other] { $number } fois « { $what } »
}
added = { $sign ->
    [first] { $what }
    [less] { " " }moins { $what }
   *[plus] { " " }plus { $what }
}
text-holds = { $what } : { $text }.
held-compared-holds = { $what } : { $value } ; la phrase demande { $asked }.
held-equal-holds = { $what } : { $value }, comme le demande la phrase.
held-compared-fails = { $what } : { $value } ; la phrase demande { $asked }, et ce n’est pas le cas.
held-compared-open = { $what } : { $value } ; la phrase demande { $asked }, et les lignes ne permettent pas de trancher.
held-some-holds = { rows-counted } de { $what } : { $rows } ; la phrase en demande une.
held-some-fails = Aucune ligne de { $what } ; la phrase en demande une.
held-some-open = Les lignes de { $what } ne permettent pas de trancher.
held-no-holds = Aucune ligne de { $what }, comme le dit la phrase.
held-no-fails = { rows-counted } de { $what } : { $rows } ; la phrase n’en admet aucune.
held-no-open = Les lignes de { $what } ne permettent pas de trancher.
held-every-holds = { rows-counted } de { $what }, avec ce que demande la phrase ({ $asked }).
held-every-fails = Dans { $what }, { $n ->
    [one] une ligne n’a pas
   *[other] { $number } lignes n’ont pas
} ce que demande la phrase ({ $asked }) : { $rows }.
held-every-open = Aucune ligne de { $what } : rien à comparer.
held-each-year-holds = Une ligne de { $what } pour chaque année { $span }.
held-each-year-fails = Aucune ligne de { $what } pour { $years } ; la phrase en demande une pour chaque année { $span }.
held-each-year-open = Les lignes de { $what } ne permettent pas de trancher.
held-undecided = Aucune table ne peut trancher.
trend-verb-higher = { $gender ->
    [feminine] est montée à
   *[masculine] est monté à
}
trend-verb-lower = { $gender ->
    [feminine] est tombée à
   *[masculine] est tombé à
}
trend-verb-same = { $gender ->
    [feminine] est restée à
   *[masculine] est resté à
}
trend-then-higher = puis { trend-verb-higher }
trend-then-lower = puis { trend-verb-lower }
trend-then-same = puis { trend-verb-same }
trend-compared-higher = plus que
trend-compared-lower = moins que
trend-compared-same = autant que
number-words = { $n ->
    [0] aucun
    [1] { $gender ->
        [feminine] une
       *[masculine] un
    }
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
   *[other] { $number }
}
comparisons-of-chapter = Comparaisons vérifiées : { $number }
comparison-place = La phrase
changes-comparisons = Comparaisons
changes-holds = vérifiée
changes-ceased = n’est plus vraie
