# ما تقوله صفحات الكتاب عن نفسها.

comma = ،
semicolon = ؛
full-stop = .

open-rows = { $n ->
    [one] الصف الذي جاء منه الرقم
    [two] الصفان اللذان جاء منهما الرقم
   *[other] الصفوف التي جاء منها الرقم
}
rows-behind = { $n ->
    [one] الصف:
    [two] الصفان:
   *[other] الصفوف:
}
action-of = { $action }: { $what }
sources-behind = { $n ->
    [one] المصدر:
    [two] المصدران:
   *[other] المصادر:
}
tables-behind = { $n ->
    [one] الجدول:
    [two] الجدولان:
   *[other] الجداول:
}
and-more = وغيرها{"\u00A0"}({ $number })
as-of = كما كان معروفاً في { $date }
download-data = البيانات (CSV)
download-png = صورة (PNG)
download-svg = رسم متجه (SVG)
figure-data = وصف الشكل وبياناته
archived-copy = نسخة مؤرشفة
claim-of = الادعاء { $order } من { $all }
article-says = الادعاء
record-shows = يُظهر السجل
claim-address = رابط هذا الادعاء
rule-behind = قاعدة الفحص وما أسفرت عنه
other-thresholds = نتيجة الفحص عند عتبات أخرى:
block-key-points = خلاصة الفصل
block-key-points-book = خلاصة الكتاب

front-about = لا رقم في هذا الكتاب بلا سند: كل رقم محسوب من صف يستطيع القارئ أن يفتحه، وكل ادعاء تحسمه الصفوف يُختبر بقاعدة تُطبق من جديد كلما تغيرت البيانات.
front-read = اقرأ الكتاب بالعربية
front-claims = الادعاءات ونتائج فحصها
front-data = البيانات
front-verdicts = الادعاءات ونتائج فحصها:
edition-line = الطبعة { $label }، { $date }، بصمة البيانات { $data }
missing-title = الصفحة غير موجودة
missing-help = ربما تغير عنوانها أو كُتب على غير وجهه. ابدأ من أول الكتاب أو ابحث فيه.
missing-search = البحث في الكتاب
pdf-own = نسخة PDF بالعربية
pdf-parallel = نسخة PDF باللغتين { $languages }
