### ما لا يقوله إلا الكتاب المطبوع.

print-at-page = (ص { $page })
print-at-page-of-volume = ({ $volume }، ص { $page })
print-volume-book = الكتاب
print-volume-evidence = الأدلة
print-volume-title-evidence = الأدلة
print-title-of-evidence = { $title }. الأدلة
print-summary = الخلاصة
print-list-of-figures = الأشكال
print-list-of-tables = الجداول
print-claims-by-verdict = الادعاءات بحسب نتيجة فحصها
print-claims-of-verdict = { $claims }: { $verdict }
print-evidence-of-chapter = أدلة هذا الفصل:
print-number-page-of-book = الكتاب، ص
print-marks-in-book = الخط المنقط تحت الرقم علامة على أنه محسوب من جداول الكتاب. أما ما يعدّه الرقم ومن أين جاء فمبيَّن فصلاً فصلاً في مجلد الأدلة، وهو ملف مستقل، وكل إحالة تبدأ بكلمة «الأدلة» إحالة إلى صفحة منه. لون السجل أخضر مزرق، ولون الادعاءات أحمر صدئ.
print-marks-in-evidence = هذا المجلد لمن أراد أن يتحقق مما في الكتاب، والكتاب ملف مستقل. وفيه أدلة كل فصل: فحص ادعاءاته، وأرقامه بصفوفها ومصادرها، وما لا تصح جمله إلا به. وكل إحالة تبدأ بكلمة «الكتاب» إحالة إلى صفحة من الكتاب. لون السجل أخضر مزرق، ولون الادعاءات أحمر صدئ.
print-edition = الطبعة { $label }، { $date }
print-preface = تمهيد
print-contents = المحتويات
print-chapter = الفصل { $number }
print-number-value = الرقم
print-number-what = ما هو ومن أين جاء
print-numbers-elsewhere = كل منها في جدول أرقام الفصل الذي يذكره، ولا يتكرر هنا.
print-number-page = الصفحة
print-note-computed = محسوب، وبيانه في جدول الأرقام عند الرقم { $places }
print-compared-how = كل ما يلي صحيح. وإذا لم تشترط الجملة القيمة بعينها ذُكر بين قوسين ما تشترطه فيها، ورقم الصفحة هو صفحة أول جملة تستند إلى القيمة.
print-compared-numbers = أرقام محسوبة
print-compared-needed = { $value } ({ $asked })
# Which rows of a table a sentence needs: $what has the conditions that select rows, $asked what each of them must have.
print-compared-no = { $all ->
    [yes] لا صف
   *[no] لا صف فيه { $what }
    }
print-compared-some = { $all ->
    [yes] صفوف: { $rows }
   *[no] صفوف فيها { $what }: { $rows }
    }
print-compared-every = { $all ->
    [yes] في كل صف ({ $rows }) ما يلي: { $asked }
   *[no] في كل صف فيه { $what } ({ $rows }) ما يلي: { $asked }
    }
print-compared-each-year = { $all ->
    [yes] صف لكل سنة من { $span }
   *[no] صف فيه { $what } لكل سنة من { $span }
    }
print-and-others = وغيرها
print-claim-order = الرقم
print-claim-text = الادعاء
print-claim-page = الأدلة، ص
print-on-site = { $rows } في هذا الجدول، وهي في بيانات الكتاب، في الملف { $file }.
print-continued = تتمة { $table }
print-not-found = لم يُعثر على عنوان له ولا على رابط.
print-all-of-them = كلها: { $mark }
print-cite = صيغة الاستشهاد: { $author } ({ $year }). { $title }: { $subtitle } (الطبعة { $label }).
print-licences = النص والبيانات برخصة المشاع الإبداعي، نسب المُصنَّف 4.0 (CC BY 4.0)، والشيفرة برخصة MIT.
print-marks = الخط المنقط تحت الرقم علامة على أنه محسوب من جداول الكتاب. وجدول الأرقام في آخر كل فصل يبين ما يعدّه الرقم ومن أين جاء وفي أي صفحة ورد أول مرة. لون السجل أخضر مزرق، ولون الادعاءات أحمر صدئ.
print-parallel = في هذا المجلد الكتاب باللغتين جنباً إلى جنب. أما الأرقام بمصادرها، وفحص كل ادعاء بقاعدته، وصفوف البيانات، ففي مجلد الأدلة بكل لغة، وكل إحالة تبدأ بكلمة «الأدلة» إحالة إلى صفحة منه. ولون السجل أخضر مزرق، ولون الادعاءات أحمر صدئ.
print-notes = في حاشية الصفحة صف البيانات الذي جاء منه الرقم والمصدر الذي يستند إليه، والعدد بين المعقوفين رقم المصدر في قائمة المراجع.
print-digits = الأرقام من 0 إلى 9 في كل اللغات، وتفصل بين الآلاف فاصلة. ويجري الزمن في كل الأشكال من اليسار إلى اليمين.
print-tables = في الجداول التي في آخر الكتاب كل صف جاء منه رقم، بالأعمدة التي يُعرف بها. أما سائر الأعمدة وجداول الأسماء ففي ملفات بيانات الكتاب.
print-faces-of-text = خطوط النص:
print-faces-of-figures = خط الأشكال:
print-faces-licence = وكلها برخصة الخطوط المفتوحة SIL 1.1.
print-engines = صُنع الكتاب بالأدوات التالية:
print-accessible = وهو موسوم لبرامج القراءة المساعدة وفق معيار PDF/UA-1.
print-keywords = بيانات مفتوحة، بحث قابل للإعادة
