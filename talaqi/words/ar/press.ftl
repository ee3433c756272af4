# ما لا يقوله إلا الكتاب المطبوع.

print-at-page = (ص { $page })
print-edition = الطبعة { $label }، { $date }
print-preface = تمهيد
print-contents = المحتويات
print-chapter = الفصل { $number }
print-number-value = الرقم
print-number-what = ما هو ومن أين جاء
print-number-page = الصفحة
print-and-others = وغيرها
print-claim-order = الرقم
print-claim-text = الادعاء
print-claim-verdict = نتيجة الفحص
print-claim-page = الصفحة
print-on-site = { $rows } في هذا الجدول، وهي في بيانات الكتاب، في الملف { $file }.
print-in-volumes = { $rows } في هذا الجدول، وهي مطبوعة في الطبعة المفردة لكل لغة، ومحفوظة في بيانات الكتاب، في الملف { $file }.
print-cite = صيغة الاستشهاد: { $author } ({ $year }). { $title }: { $subtitle } (الطبعة { $label }).
print-licences = النص والبيانات برخصة المشاع الإبداعي، نسب المُصنَّف 4.0 (CC BY 4.0)، والشيفرة برخصة MIT. وأعداد القتلى في الساحل من برنامج أوبسالا لبيانات النزاعات، برخصة CC BY 4.0.
print-marks = الخط المنقط تحت الرقم علامة على أنه محسوب من جداول الكتاب. والقائمة في آخر كل فصل تقول ما يعدّه ومن أين جاء وفي أي صفحة ورد أول مرة. لون السجل أخضر مزرق، ولون ما يقوله المقال أحمر صدئ.
print-digits = الأرقام من 0 إلى 9 في اللغتين، وبين الآلاف فاصلة. ويجري الزمن في كل الأشكال من اليسار إلى اليمين.
print-tables = في الجداول التي في آخر الكتاب كل صف جاء منه رقم، بالأعمدة التي يُعرف بها. أما سائر الأعمدة وجداول الأسماء ففي ملفات بيانات الكتاب.
print-fonts = الخطوط: Noto Naskh Arabic، Source Serif 4، IBM Plex Sans Arabic؛ وكلها برخصة الخطوط المفتوحة SIL 1.1.
print-engines = صُنع الكتاب بالأدوات التالية:
print-accessible = وهو موسوم لبرامج القراءة المساعدة وفق معيار PDF/UA-1.
print-keywords = المغرب، الولايات المتحدة، مكافحة الإرهاب، الشراكة، التحقق من الوقائع، بيانات مفتوحة، بحث قابل للإعادة
