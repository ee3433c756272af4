### ما يراه القارئ في صفحات الكتاب.

## الأزرار والقوائم وما يُقرأ لمستعملي قارئ الشاشة.

skip-to-content = الانتقال إلى النص
book-menu = فهرس الكتاب
first-page = عن هذا الكتاب
page-contents = في هذه الصفحة
search-book = البحث في الكتاب
search-needs-script = يتطلب البحث تفعيل جافاسكريبت في المتصفح. وفي الفهرس كل صفحات الكتاب.
search-found = عدد المواضع التي فيها كلمات البحث:
search-none = لم ترد هذه الكلمات في أي موضع. تحقق من كتابتها أو ابحث بكلمة أخرى.
color-mode = المظهر
color-light = فاتح
color-dark = داكن
color-auto = بحسب الجهاز
previous-page = السابق
next-page = التالي
neighbours = الفصل السابق والفصل التالي
page-downloads = تنزيل هذه الصفحة
page-downloads-and-launches = تنزيل هذه الصفحة أو تشغيلها
open-in-binder = تشغيل الفصل في JupyterLab على Binder
open-in-hub = تشغيل الفصل في JupyterLab على خادمنا
code-shown = الشيفرة
source-code = الشيفرة
code-of-book = شيفرة الكتاب
report-error = الإبلاغ عن خطأ
edition-named = الطبعة { $edition }
chapter-numbered = الفصل { $number }
card-close = إغلاق
card-entry = في جدول الأرقام
licensed = النص والبيانات برخصة { $text }، والشيفرة برخصة { $code }.

## الأرقام والأشكال والجداول ومصادرها.

open-rows = { $n ->
    [one] الصف الذي أُخذ منه
    [two] الصفان اللذان أُخذ منهما
   *[other] الصفوف التي أُخذ منها
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
download-notebook = دفتر الفصل (ipynb)
download-data = البيانات (CSV)
download-png = صورة (PNG)
download-svg = رسم متجه (SVG)
figure-data = وصف الشكل وبياناته
archived-copy = نسخة مؤرشفة
row-sources = { $publisher-ar }
row-claims = { $claim-ar }
row-column = { $column }: { $row }
block-key-points = خلاصة الفصل
block-key-points-book = خلاصة الكتاب

## جدول أرقام الفصل.

numbers-of-chapter = جدول الأرقام
numbers-legend = كل رقم تحته { $sample } يفتح صفوفه ومصادره.
numbers-legend-contested = وما تحته { $sample } مأخوذ من صف يبين خطأً، أو مبني عليه.
numbers-legend-sample = خط كهذا
comparisons-of-chapter = المقارنات المفحوصة: { $number }
numbers-of-chapter-listed = الأرقام كلها بصفوفها ومصادرها: { $number }
comparison-place = الجملة
numbers-key = المفتاح
numbers-value = كما يُقال
numbers-counts = ما يعده
numbers-rows = الصفوف

## ما تقوله صورة كل شكل عن نفسها، واليوم المرجعي على محور الزمن.

figure-source = { $n ->
    [one] المصدر
    [two] المصدران
   *[other] المصادر
}: { $tables } ({ $publications })، من كتاب «{ $book }»، الطبعة { $edition }، CC BY 4.0.
figure-reference-day = اليوم المرجعي، { $date }

## تصفية الادعاءات وصفوف الجداول.

filter-rows = تصفية الصفوف
filter-rows-of = تصفية الصفوف: { $table }
filter-all = الكل
filter-reset = إظهار الكل
filter-shown = الظاهر: { $counted } من { $all }
filter-none = لا شيء يوافق ذلك
filter-publications = تصفية المنشورات
columns-shown = الأعمدة
more-rows = { $number } أخرى
filter-title = تصفية الادعاءات
filter-section = القسم
filter-verdict = نتيجة الفحص
filter-kind = النوع

## معجم الجدول: ما تحمله أعمدته.

dictionary-licence = برخصة المشاع الإبداعي، نسب المُصنَّف 4.0
dictionary-columns = ما يحمله كل عمود
dictionary-of = أعمدة الملف { $file }
dictionary-column = العمود
dictionary-title = عنوانه
dictionary-holds = ما يحمله
dictionary-kind = نوع القيمة
kind-id = معرّف
kind-text = نص
kind-number = عدد صحيح
kind-numbers = أعداد صحيحة بينها مسافات
kind-year = سنة
kind-date = تاريخ: سنة أو شهر أو يوم
kind-names = معرّفات بينها مسافات
kind-sources = معرّفات منشورات
kind-row = معرّف صف
kind-address = عنوان على الشبكة
kind-rule = اختبارات بينها فواصل منقوطة
kind-editorial = حكم المحرر نفسه
kind-required = إلزامي

## الطبعات: ما تغير منذ السابقة، وما يُحفظ منها.

edition-line = الطبعة { $label }، { $date }، بصمة البيانات { $data }
changes-first = هذه أول طبعة، فلا طبعة قبلها تُقارن بها.
changes-since = منذ الطبعة { $label } ({ $date }، بصمة البيانات { $data }):
changes-none = لم يتغير شيء.
changes-facts = الأرقام
changes-claims = نتائج الفحص
changes-figures = الأشكال
changes-comparisons = المقارنات
changes-holds = تصح
changes-ceased = لا تصح
changes-rows = الصفوف
changes-moved = { $label }: كان { $was }، وصار { $now }
changes-new = { $label }: جديد، { $now }
changes-gone = { $label }: لم يعد موجوداً، وكان { $was }
changes-figure-moved = { $label }: تغيرت بياناته
changes-because = بسبب: { $rows }
changes-because-of = بسبب:
changes-where = موضعه: { $pages }
changes-shown = موضعه:
changes-row = { $row } ({ $how })
changes-added = أُضيف
changes-edited = عُدل
changes-removed = حُذف
changes-table = { $table }: { $how } { $number } ({ $rows })
changes-files = الملفات
changes-file = { $kind }: { $how } ({ $files })
changes-chapters = الفصول
changes-messages = العبارات
changes-code = الشيفرة
changes-settings = الإعدادات
changes-earlier = الطبعات السابقة:
moved = انتقل هذا العنوان إلى:
kept-edition = هذه هي الطبعة { $label }، محفوظة كما نُشرت.
kept-newer = أحدث طبعة هي الطبعة
kept-newest = هذه الصفحة في أحدث طبعة

## الكتاب كما يُقرأ في يوم معين.

as-of-notice = ليست هذه طبعة، بل عرض للكتاب كما كان يُقرأ في { $date }. لا تُحسب فيه إلا الصفوف التي كان يمكن معرفتها في ذلك اليوم، وعلى ما عُرف بعده علامة. أما النص ونتائج المحرر فكما في الطبعة.
known-later-mark = { " (عُرف لاحقاً)" }
known-later = لم يكن معروفاً في ذلك اليوم
known-later-display = لم تكن الصفوف في { $date } تُظهر ما يقوله هذا العنوان؛ والرسم هنا مبني على جميع الصفوف.

## أول صفحات الموقع، وصفحة العناوين التي لا وجود لها.

front-about = كل رقم في هذا الكتاب محسوب من صف يستطيع القارئ أن يفتحه، وكل ادعاء تحسمه الصفوف يُختبر بقاعدة تُطبق من جديد كلما تغيرت البيانات.
front-read = اقرأ الكتاب بالعربية
front-claims = الادعاءات ونتائج فحصها
front-data = البيانات
front-verdicts = الادعاءات ونتائج فحصها:
verdicts-of-all = الادعاءات كلها: { $number }
verdicts-of-central = الجوهرية منها، وكل منها معدود مرة: { $number }
verdict-count = { $verdict }: { $all }
verdict-counts = { $verdict }: { $all }، الجوهري { $central }
pdf-own = الكتاب، ملف PDF
pdf-evidence = الأدلة، ملف PDF
pdf-parallel = الكتاب باللغتين { $languages }، ملف PDF
missing-title = الصفحة غير موجودة
missing-help = ربما تغير عنوانها أو كُتب على غير وجهه. ابدأ من أول الكتاب أو ابحث فيه.
missing-search = البحث في الكتاب

## ما يكتبه Sphinx وقالبه بالإنجليزية: اسم الرسالة هو النص الإنجليزي بحروف صغيرة بعد `theme-`.

theme-link-to-this-heading = رابط هذا العنوان
theme-link-to-this-image = رابط هذه الصورة
theme-link-to-this-table = رابط هذا الجدول
theme-link-to-this-code = رابط هذه الشيفرة
theme-link-to-this-equation = رابط هذه المعادلة
theme-link-to-this-term = رابط هذا المصطلح
theme-link-to-this-definition = رابط هذا التعريف
theme-link-to-this-toctree = رابط هذا الفهرس
theme-attention = انتباه
theme-caution = حذر
theme-danger = خطر
theme-error = خطأ
theme-hint = تلميح
theme-important = مهم
theme-note = ملاحظة
theme-see-also = انظر أيضاً
theme-tip = نصيحة
theme-warning = تنبيه
