# كيف يُستشهد بالكتاب وبصفحة منه وبرقم وادعاء وصف.

cite-edition = الطبعة { $label }، بصمة البيانات { $data }
cite-data = بصمة البيانات { $data }
cite-title-in = العنوان ب{ $in }:
cite-join = { "؛ " }

cite-book = للاستشهاد بالكتاب
cite-page = للاستشهاد بهذه الصفحة
cite-this = استشهد
cite-style-apa = نمط APA
cite-style-chicago = نمط شيكاغو
cite-copy = نسخ
cite-copied = نُسخ
cite-files = لبرامج إدارة المراجع:
cite-data-of-edition = بصمة البيانات
cite-commit = المراجعة البرمجية
cite-no-commit = بُنيت هذه النسخة دون رقم المراجعة البرمجية
cite-what-changed = ما الذي تغير
cite-permanent = الرابط الدائم:
cite-help = لكل رقم وشكل وجدول وادعاء وصف رابط بجانبه، فيه عنوانه الدائم وجملة جاهزة للنقل.
cite-data-set = الجداول التي حُسب منها كل رقم في الكتاب، ولكل صف فيها المنشور الذي أُخذ منه.

# جملة جاهزة للنقل: المستشهَد به ومصادره، ثم الكتاب وطبعته.
cite-tail = { $title }، { $edition }، { $date }.
cite-sentence-fact = { $value }: { $label }.
cite-sentence-how = طريقة الحساب: { $how }
cite-sentence-as-of = كما كان معروفاً في { $date }.
cite-sentence-exhibit = «{ $title }» ({ $kind }). البيانات: { $tables }.
cite-sentence-claim = الادعاء: { $claim } نتيجة الفحص: { $verdict }. { $rule }
cite-sentence-rule = القاعدة: { $rule }.
cite-sentence-no-rule = نتيجة بلا قاعدة آلية.
cite-sources = المصدر: { $sources }.
cite-sources-more = { $n ->
    [one] { $sources } وغيره
   *[other] { $sources } و{ $number } غيرها
}
cite-source = { $publisher }، { $date }
cite-kind-figure = شكل
cite-kind-table = جدول
cite-kind-ledger = ادعاءات
