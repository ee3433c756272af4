# ما تغير منذ الطبعة السابقة، والطبعات المحفوظة.

changes-first = هذه أول طبعة، فلا طبعة قبلها تُقارن بها.
changes-since = منذ الطبعة { $label } ({ $date }، بصمة البيانات { $data }):
changes-none = لم يتغير شيء.
changes-facts = الأرقام
changes-claims = نتائج الفحص
changes-figures = الأشكال
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
changes-earlier = الطبعات السابقة:

moved = انتقل هذا العنوان إلى:
kept-edition = هذه هي الطبعة { $label }، محفوظة كما نُشرت.
kept-newer = أحدث طبعة هي الطبعة
kept-newest = هذه الصفحة في أحدث طبعة

edition-recorded = سُجلت الطبعة في { $file }، فأودع الملف في المستودع. وانشر _build/site كما هو، ففيه { $folder } الذي ينبغي أن يبقى في مكانه حين تحل الطبعة التالية محل هذه.
edition-no-commit = لا مستودع git هنا، فلا يُسجل مع الطبعة إصدار الشيفرة.
edition-edited = بعض الملفات يختلف عما في آخر إيداع، ولذلك سُجل إصدار الشيفرة هكذا: { $commit }.
edition-no-site = ليس في _config.yml عنوان للموقع، فيخلو الاستشهاد بهذه الطبعة من العنوان.
