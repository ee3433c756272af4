# Les mots de ce livre.

leap-second = { $n ->
    [0] aucune seconde intercalaire
    [one] une seconde intercalaire
    [many] { $number } secondes intercalaires
   *[other] { $number } secondes intercalaires
}
second = { $n ->
    [one] { $number } seconde
    [many] { $number } secondes
   *[other] { $number } secondes
}
waiting-year = { $n ->
    [one] { $number } an
    [many] { $number } ans
   *[other] { $number } ans
}

row-leap_seconds = Seconde intercalaire du { $date }
row-decisions = { $title-fr }

fact-claims-all = Affirmations que ce livre met à l’épreuve
fact-claims-all-how = Les lignes de la table ont été comptées.
fact-claims-contradicted = Affirmations que le registre contredit
fact-claims-contradicted-how = Les affirmations qui ont ce verdict ont été comptées.
fact-leap-seconds-added = Secondes intercalaires ajoutées à UTC
fact-leap-seconds-added-how = Les lignes de la table ont été comptées.
fact-longest-wait = Années entre deux secondes intercalaires qui se suivent, là où il y en a le plus
fact-longest-wait-how = Les années entières entre chaque seconde intercalaire et la suivante ont été comparées.
fact-fewer-in-the-2010s = Secondes intercalaires que les années 2010 à 2019 ont eues de moins que les années 1980 à 1989
fact-fewer-in-the-2010s-how = Les secondes intercalaires des dix années les plus récentes ont été soustraites de celles des dix années les plus anciennes.

figure-leap-seconds-title = La plus longue attente entre deux secondes intercalaires a été de { $wait }, du { $start } au { $end }
figure-leap-seconds-subtitle = Secondes d’avance du temps atomique (TAI) sur UTC, après chaque seconde intercalaire
figure-leap-seconds-note = Le temps va de gauche à droite. La bande grisée est la plus longue attente.
figure-leap-seconds-alt = { $count } selon leur date : l’écart monte de { $lowest } à { $highest } secondes, et la plus longue attente, { $wait }, va du { $start } au { $end }.
figure-leap-seconds-description = Chaque point est une seconde intercalaire : sa place sur l’axe du temps est sa date, sa hauteur l’écart entre le temps atomique et UTC après elle.
figure-leap-seconds-wait = la plus longue attente

table-decisions-taken = Étapes de la vie de la seconde intercalaire
