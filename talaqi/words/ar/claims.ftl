# سجل الادعاءات، ولماذا يتحقق الاختبار أو لا يتحقق.

ledger-title = ادعاءات المقال وما يقوله السجل عنها
ledger-claim = الادعاء
ledger-verdict = نتيجة الفحص
ledger-reason = السبب
list-separator = ؛{" "}

sign-equal = يساوي
sign-unequal = يختلف عن
sign-less = يسبق أو يقل عن
sign-at-most = لا يتجاوز
sign-more = يلي أو يزيد على
sign-at-least = لا يقل عن
sign-has = يشمل
sign-in = من بين

why-some-holds = في جدول «{ $table }» { $n ->
    [one] صف واحد يوافق القاعدة
    [two] صفان يوافقان القاعدة
    [few] { $number } صفوف توافق القاعدة
    [many] { $number } صفاً توافق القاعدة
   *[other] { $number } صف توافق القاعدة
}: { $rows }.
why-some-fails = لا صف في جدول «{ $table }» يوافق القاعدة.
why-some-open = لا يكفي جدول «{ $table }» للبت في ذلك.
why-no-holds = لا صف في جدول «{ $table }» يخالف الادعاء.
why-no-fails = في جدول «{ $table }» { $n ->
    [one] صف واحد يخالف الادعاء
    [two] صفان يخالفان الادعاء
    [few] { $number } صفوف تخالف الادعاء
    [many] { $number } صفاً تخالف الادعاء
   *[other] { $number } صف تخالف الادعاء
}: { $rows }.
why-no-open = لا يكفي جدول «{ $table }» للبت في ذلك.
why-every-holds = توافق القاعدة جميع الصفوف التي تختارها من جدول «{ $table }»، وعددها { $number }.
why-every-fails = { $n ->
    [one] يخالف القاعدة صف واحد
    [two] يخالف القاعدة صفان
    [few] تخالف القاعدة { $number } صفوف
    [many] يخالف القاعدة { $number } صفاً
   *[other] يخالف القاعدة { $number } صف
} من جدول «{ $table }»: { $rows }.
why-every-open = لا صف في جدول «{ $table }» تختاره القاعدة.
why-each-year-holds = في جدول «{ $table }» صف مثله في كل سنة من { $start } إلى { $end }.
why-each-year-fails = لا صف مثله في جدول «{ $table }» في { $years }.
why-each-year-open = لا يكفي جدول «{ $table }» للبت في ذلك.
why-compared-holds = { $left } { $sign } { $right }، كما تطلب القاعدة: { $rows }.
why-compared-fails = لا يصح أن { $left } { $sign } { $right }: { $rows }.
why-compared-open = ليست الصفوف دقيقة بما يكفي لمعرفة هل { $left } { $sign } { $right }.
