### سجل الادعاءات، ولماذا يتحقق شرط الاختبار أو لا يتحقق.

## السجل وبطاقاته.

ledger-title = الادعاءات وما يقوله السجل عنها
ledger-claim = الادعاء
ledger-verdict = نتيجة الفحص
ledger-reason = السبب
claim-of = الادعاء { $order } من { $all }
claim-says = الادعاء
record-shows = يُظهر السجل
claim-repeats = الادعاء رقم { $order } نفسه، وقد قيل مرة ثانية{ $weight ->
    [central] ، فيُعد معه مرة واحدة بين الادعاءات الجوهرية.
   *[other] .
}
claim-change = ما قد يغير هذه النتيجة:
claim-address = رابط هذا الادعاء
rule-behind = قاعدة الفحص وما أسفرت عنه
no-rule = لا قاعدة لهذا الادعاء: ليس في الجداول ما يحسمه.
no-rule-read = لا قاعدة لهذا الادعاء: ليس في الجداول ما يحسمه. والنتيجة هي ما انتهى إليه المحرر بعد أن قرأ المصادر أدناه.
computed-otherwise = بالصفوف المعروفة في يوم هذه النسخة تعطي القاعدة نتيجة أخرى:
threshold-of-rule = العتبة في قاعدة الفحص { $number }. ونتيجة الفحص عند غيرها:
threshold-any = أي قيمة:
threshold-to = { $n ->
    [0] عند { $end }:
   *[other] حتى { $end }:
}
threshold-from = ابتداءً من { $start }:
threshold-between = من { $start } إلى { $end }:

## ما يطلبه الاختبار من القيمة.

asks-date-equal = { $value }
asks-date-unequal = غير { $value }
asks-date-less = قبل { $value }
asks-date-at-most = حتى { $value }
asks-date-more = بعد { $value }
asks-date-at-least = منذ { $value }
asks-number-equal = { $value }
asks-number-unequal = غير { $value }
asks-number-less = أقل من { $value }
asks-number-at-most = { $value } على الأكثر
asks-number-more = أكثر من { $value }
asks-number-at-least = { $value } على الأقل
# $near و$unit («percent» أو «number»): الفرق المسموح به بين القيمتين.
asks-number-near = { $value }، بفارق لا يتجاوز { $near }{ $unit ->
    [percent] { " في المئة" }
   *[number] { "" }
}
asks-words-equal = { $value }
asks-words-unequal = غير { $value }
asks-words-has = بينها { $value }
asks-words-says = كلمات «{ $value }» بهذا الترتيب
asks-words-of-other = الكلمات التي يذكرها الشرط

## ما ينظر فيه الاختبار.

condition = { $column }: { $asked }
all-rows = جدول «{ $table }»
chosen-rows = جدول «{ $table }» ({ $asked })
column-of-row = { $row }. { $column }
that-of = { $value } ({ $what })
row-not-known = صف لم يكن معروفاً في ذلك اليوم
no-row = لا صف يوافق المطلوب
every-row = جميع الصفوف المعنية توافق المطلوب
no-value = لا قيمة معروفة
# قيمة $sign «first» أو «plus» أو «less»، و$n واحد لما يؤخذ مرة.
taken-times = { $n ->
    [1] { $what }
   *[other] «{ $what }» مضروباً في { $number }
}
added = { $sign ->
    [first] { $what }
    [less] { "، ويُطرح: " }{ $what }
   *[plus] { "، ويُضاف: " }{ $what }
}
aggregate-highest = أعلى «{ $column }» في { $what }
aggregate-lowest = أدنى «{ $column }» في { $what }
aggregate-latest = «{ $column }» في أحدث صف من { $what }
aggregate-earliest = «{ $column }» في أقدم صف من { $what }
aggregate-sum = مجموع «{ $column }» في { $what }
aggregate-count = عدد الصفوف في { $what }

## ما أسفر عنه الاختبار.

why-compared-holds = { $what }: { $value }؛ والمطلوب: { $asked }. يتحقق الشرط.
why-equal-holds = { $what }: { $value }، وهو المطلوب. يتحقق الشرط.
why-compared-fails = { $what }: { $value }؛ والمطلوب: { $asked }. لا يتحقق الشرط.
why-compared-open = { $what }: { $value }؛ والمطلوب: { $asked }. ولا تكفي الصفوف للبت فيه.
rows-counted = { $n ->
    [one] صف واحد
    [two] صفان
    [few] { $number } صفوف
    [many] { $number } صفاً
   *[other] { $number } صف
}
why-some-holds = في { $what } { rows-counted }: { $rows }. ويكفي صف واحد، فيتحقق الشرط.
why-some-fails = لا صف في { $what }. والادعاء يتطلب صفاً واحداً، فلا يتحقق الشرط.
why-some-open = في { $what } قيمة ناقصة أو تاريخ غير دقيق: { $rows }. ولا تكفي الصفوف للبت فيه.
why-no-holds = لا صف في { $what }، كما يقول الادعاء، فيتحقق الشرط.
why-no-fails = في { $what } { rows-counted }: { $rows }. والادعاء يقتضي ألا يوجد أي صف، فلا يتحقق الشرط.
why-no-open = في { $what } قيمة ناقصة أو تاريخ غير دقيق: { $rows }. ولا تكفي الصفوف للبت فيه.
why-every-holds = في { $what } { $n ->
    [one] صف واحد، وهو يوافق المطلوب
    [two] صفان، وكلاهما يوافق المطلوب
    [few] { $number } صفوف، وكلها توافق المطلوب
    [many] { $number } صفاً، وكلها توافق المطلوب
   *[other] { $number } صف، وكلها توافق المطلوب
} ({ $asked })، فيتحقق الشرط.
why-every-fails = في { $what } { $n ->
    [one] صف واحد لا يوافق المطلوب
    [two] صفان لا يوافقان المطلوب
    [few] { $number } صفوف لا توافق المطلوب
    [many] { $number } صفاً لا توافق المطلوب
   *[other] { $number } صف لا توافق المطلوب
} ({ $asked }): { $rows }. فلا يتحقق الشرط.
why-every-open = { $n ->
    [0] لا صف في { $what }، فلا شيء يُختبر.
   *[other] في { $what } قيمة ناقصة أو تاريخ غير دقيق: { $rows }. ولا تكفي الصفوف للبت فيه.
}
why-each-year-holds = في كل سنة { $span } صف على الأقل في { $what }، فيتحقق الشرط.
why-each-year-fails = لا صف في { $years } في { $what }. والادعاء يتطلب صفاً في كل سنة { $span }، فلا يتحقق الشرط.
why-each-year-open = لا تكفي صفوف { $what } للبت فيه.
why-undecided = جزء من الادعاء لا يحسمه أي جدول، ويبينه السبب المذكور مع النتيجة.

## ما أسفر عنه شرط الجملة.

text-holds = { $what }: { $text }.
held-compared-holds = { $what }: { $value }؛ والجملة تتطلب: { $asked }.
held-equal-holds = { $what }: { $value }، كما تتطلب الجملة.
held-compared-fails = { $what }: { $value }؛ والجملة تتطلب: { $asked }، وليس الأمر كذلك.
held-compared-open = { $what }: { $value }؛ والجملة تتطلب: { $asked }، ولا تكفي الصفوف للبت فيه.
held-some-holds = في { $what } { rows-counted }: { $rows }؛ والجملة تتطلب صفاً واحداً.
held-some-fails = لا صف في { $what }؛ والجملة تتطلب صفاً واحداً.
held-some-open = لا تكفي صفوف { $what } للبت فيه.
held-no-holds = لا صف في { $what }، كما تقول الجملة.
held-no-fails = في { $what } { rows-counted }: { $rows }؛ والجملة لا تقبل أياً منها.
held-no-open = لا تكفي صفوف { $what } للبت فيه.
held-every-holds = في { $what } { rows-counted } على ما تتطلبه الجملة ({ $asked }).
held-every-fails = في { $what } { $n ->
    [one] صف واحد ليس
    [two] صفان ليسا
    [few] { $number } صفوف ليست
    [many] { $number } صفاً ليست
   *[other] { $number } صف ليست
} على ما تتطلبه الجملة ({ $asked }): { $rows }.
held-every-open = لا صف في { $what }، فلا شيء يُقارن.
held-each-year-holds = في { $what } صف لكل سنة { $span }.
held-each-year-fails = لا صف في { $what } في { $years }؛ والجملة تتطلب صفاً لكل سنة { $span }.
held-each-year-open = لا تكفي صفوف { $what } للبت فيه.
held-undecided = لا يحسم هذا أي جدول.

## كلمات تتبع عددين: أثانيهما أعلى أم أدنى أم مساوٍ. $gender جنس الفاعل: «feminine» أو «masculine».

trend-verb-higher = { $gender ->
    [feminine] ارتفعت
   *[masculine] ارتفع
} إلى
trend-verb-lower = { $gender ->
    [feminine] انخفضت
   *[masculine] انخفض
} إلى
trend-verb-same = { $gender ->
    [feminine] بقيت
   *[masculine] بقي
} عند
trend-then-higher = ثم { trend-verb-higher }
trend-then-lower = ثم { trend-verb-lower }
trend-then-same = ثم { trend-verb-same }
trend-compared-higher = أكثر من
trend-compared-lower = أقل من
trend-compared-same = مثل

## الادعاءات بين اليوم المرجعي واليوم.

table-then-and-now = الادعاءات في حينها واليوم
table-then-and-now-changed = ادعاءات تغيرت نتيجة فحصها منذ قيلت أو تغير ما تستند إليه
table-then-and-now-note = يبين عمود «في حينه» ما تقوله الصفوف التي كان يمكن أن تُعرف في { $date }، وعمود «اليوم» ما تقوله الصفوف كلها. ولا يُعرض من كل ادعاء إلا اختبار واحد: الذي تغير ما أسفر عنه بين اليومين إن وُجد، وإلا فالأول؛ ويُذكر ما انتهى إليه من قيمة، أو أحدث صف حسمه.
then-claim = الادعاء
then-value-then = في حينه
then-verdict-then = نتيجته حينها
then-value-now = اليوم
then-verdict-now = نتيجته اليوم
