# ما تقوله صورة كل شكل عن نفسها.

figure-source = المصدر: { $tables } ({ $publications })، من كتاب «{ $book }»، الطبعة { $edition }، CC BY 4.0.

figure-article-on = اليوم المرجعي، { $date }
