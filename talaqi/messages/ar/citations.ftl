### كيف يُستشهد بالكتاب وبصفحة منه وبرقم وادعاء وصف.

# القوسان المعقوفان يحفظان ترتيب البصمة وما بعدها في السطر.
cite-edition = الطبعة { $label } [بصمة البيانات { $data }]
cite-edition-as-of = الطبعة { $label } مقروءة كما في { $day } [بصمة البيانات { $data }]
cite-data = بصمة البيانات { $data }
cite-title-in = العنوان ب{ $in }:
cite-join = { "؛ " }
cite-book = للاستشهاد بالكتاب
cite-page = للاستشهاد بهذه الصفحة
cite-this = للاستشهاد
cite-style-apa = نمط APA
cite-style-chicago = نمط شيكاغو
cite-copy = نسخ
cite-copied = نُسخ
cite-files = لبرامج إدارة المراجع:
cite-data-of-edition = بصمة البيانات
cite-commit = إصدار الشيفرة
cite-no-commit = بُنيت دون معرفة إصدار الشيفرة
cite-what-changed = ما تغير
cite-permanent = الرابط الدائم:
cite-help = لكل رقم وشكل وجدول وادعاء وصف رابط بجانبه، فيه عنوانه الدائم وجملة جاهزة للنسخ.
cite-message = إن أفدت من هذا الكتاب أو من بياناته فاستشهد به كما يلي.
cite-data-set = الجداول التي حُسب منها كل رقم في الكتاب، ولكل صف فيها المنشور الذي أُخذ منه.

## جملة جاهزة للنسخ: المستشهَد به ومصادره، ثم الكتاب وطبعته.

cite-tail = { $title }، { $edition }، { $date }.
cite-sentence-fact = { $value }: { $label }.
cite-sentence-how = طريقة الحساب: { $how }
cite-sentence-as-of = كما كان معروفاً في { $date }.
cite-sentence-display = «{ $title }» ({ $kind }). البيانات: { $tables }.
cite-sentence-claim = الادعاء: { $claim } نتيجة الفحص: { $verdict }. { $rule }
cite-sentence-rule = قاعدة الفحص: { $rule }.
cite-sentence-no-rule = نتيجة بلا قاعدة فحص.
cite-sources = { $n ->
    [one] المصدر: { $sources }.
    [two] المصدران: { $sources }.
   *[other] المصادر: { $sources }.
}
cite-sources-more = { $n ->
    [one] { $sources }؛ ومصدر آخر
    [two] { $sources }؛ ومصدران آخران
    [few] { $sources }؛ و{ $number } مصادر أخرى
    [many] { $sources }؛ و{ $number } مصدراً آخر
   *[other] { $sources }؛ و{ $number } مصدر آخر
}
cite-source = { $publisher }، { $date }
cite-kind-figure = شكل
cite-kind-table = جدول
cite-kind-ledger = ادعاءات
