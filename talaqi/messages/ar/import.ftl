# ما يقوله الاستيراد قبل أن يكتب.

import-reads = { $title }: { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $number } صفوف
    [many] { $number } صفاً
   *[other] { $number } صف
} للملف { $file }.
import-more = … وقيم أخرى عددها { $number }.
import-counts = صفوف مضافة: { $added }؛ صفوف مفقودة: { $lost }؛ قيم تغيرت: { $changed }.
import-private = رخصة هذه البيانات لا تجيز إعادة نشر صفوفها، فتبقى في { $file }، وهو ملف يتجاهله git ولا ينشره الكتاب. يُستشهد بها هكذا: { $cite }.
import-dry = لم يُكتب شيء.
import-written = كُتب الجدول. لمعرفة ما يتغير به في الكتاب: make changes
