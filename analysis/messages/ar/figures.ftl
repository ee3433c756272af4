# ما تقوله أشكال عدة من هذا الكتاب.
bodies-services = الشرطة وأجهزة الأمن
bodies-press = الصحافة والباحثون
figure-more-than = «أكثر من»، «ما لا يقل عن»
figure-part-of-year = مفرغة: جزء من السنة فقط
figure-none-found = بلا
    عدد
