# ما تقوله صورة كل شكل عن نفسها.

figure-source = المصدر: { $tables } ({ $publications })، من كتاب «{ $book }»، الطبعة { $edition }، CC BY 4.0.

# ما يجمع عدة جهات تحت علامة واحدة في الأشكال.
bodies-services = الشرطة وأجهزة الأمن
bodies-press = الصحافة والباحثون
figure-more-than = «أكثر من»، «ما لا يقل عن»
figure-article-on = المقال، { $date }
figure-part-of-year = مفرغة: جزء من السنة فقط
figure-none-found = بلا
    عدد
