# ما تقوله صفحات الكتاب عن نفسها.

comma = ،
semicolon = ؛
full-stop = .

open-rows = { $n ->
    [one] الصف الذي جاء منه الرقم
    [two] الصفان اللذان جاء منهما الرقم
   *[other] الصفوف التي جاء منها الرقم
}
rows-behind = الصفوف:
sources-behind = المصادر:
tables-behind = الجداول:
and-more = { $n ->
    [one] وغيره
   *[other] وغيرها ({ $number })
}
as-of = كما كان معروفاً في { $date }
download-data = البيانات (CSV)
download-png = صورة (PNG)
download-svg = رسم متجه (SVG)
figure-data = بيانات الشكل
archived-copy = نسخة مؤرشفة
claim-of = الادعاء { $order } من { $all }
article-says = يقول المقال
record-shows = يُظهر السجل
claim-address = رابط الادعاء في سجل الادعاءات
rule-behind = القاعدة وما أسفرت عنه
other-thresholds = نتيجة الفحص عند عتبات أخرى:
block-findings = خلاصة الفصل
