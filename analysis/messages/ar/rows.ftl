### الجداول وصفوفها: ما يسمي به الكتاب صفاً وعموداً وجدولاً يعرضه فصل وقسماً من المقال.

## صف واحد من كل جدول.

# $scope-id: معرّف النطاق؛ والنعت يتبع المعدود بلا فاصلة.
row-counts = { $measure }{ $scope-id ->
    [isis-linked] { " " }{ $scope }
    [conflict-zone-linked] { " " }{ $scope }
    [sahel-linked] { " " }{ $scope }
    [lone-actors] { " " }لأفراد منفردين
   *[other] ، { $scope }
}، { $period } ({ $speaker-ar }، { $stated-on })
row-accounts = توقيفات في { $operation-id }، بحسب منشور واحد
row-accounts-arrests_abroad = توقيفات خارج المغرب في { $operation-id }، بحسب منشور واحد
account-of-operations = عملية { $date } ({ $group-ar })
row-operations = { $kind }، { $date } ({ $group-ar })
row-milestones = { $title-ar }
row-african_lion = مناورات الأسد الأفريقي { $edition-year }: { $participants-scope }
row-attacks = هجوم { $place-id }، { $date }
row-sahel = العنف المنظم، { $iso3 }، { $year } (برنامج أوبسالا، الإصدار { $version })

## صفوف فصلت في اختبار ادعاء وتُسمى هنا بغير ما تُسمى به في سائر الكتاب.

deciding-african_lion = الأسد الأفريقي { $edition-year } ({ $status })
deciding-countries = { $name-ar }

## أعمدة أخرى للادعاء.

claim-detail-date_in_article = بعبارة المقال: «{ $value }»

## أعمدة لا يستقل عنوانها بنفسه.

column-sahel-one_sided_by_groups = المدنيون القتلى على يد جماعات مسلحة
column-sahel-deaths_best = القتلى (أرجح تقدير)

## الأسماء في الجمل.

country-in-prose = { $name }

## أجزاء المقال.

part-intro = المقدمة
part-partner = شريك موثوق
part-role = دور متصاعد
part-interests = مصالح مشتركة
part-conclusion = الخاتمة

## جداول تعرضها الفصول.

table-speech-as-printed = خطاب واحد كما نُشر: الخلايا المفككة منذ 2002، أو منذ 2003 في خبر واحد
    .holds = counts/c094-cells.period_start = 2003; counts/c074-cells.period_end = speech-date; counts/c075-cells.period_end = speech-date; counts/c074-cells.period_start = 2002; counts/c075-cells.speaker_en = counts/c074-cells.speaker_en; counts/c043-cells.measure = cells_dismantled
table-chain-of-2000 = العدد المدوّر في السجل: من طبعه ومتى
    .holds = counts/c073-cells = 2000; counts/c054-cells = 2000; counts/c057-cells = 2000; counts/c073-cells.measure = cells_dismantled
table-national-and-bureau = الحصيلة الوطنية وحصيلة المكتب المركزي في التصريحات نفسها
    .holds = counts/c049-cells.scope = national; counts/c050-cells.scope = bureau; counts/c049-cells.stated_on = counts/c050-cells.stated_on; counts/c019-cells.scope = national; counts/c020-cells.scope = bureau; counts/c032-cells.scope = national; counts/c033-cells.scope = bureau; counts/c046-cells.scope = national; counts/c047-cells.scope = bureau; counts/c061-cells.scope = national; counts/c062-cells.scope = bureau; counts/c032-cells.stated_on = counts/c033-cells.stated_on; counts/c046-cells.source_id = counts/c047-cells.source_id; counts/c061-cells.stated_on = counts/c062-cells.stated_on; counts/c019-cells.stated_on = counts/c020-cells.stated_on
table-verdict-words = نتائج الفحص الأربع
    .holds = count of terms where kind = verdict = 4
table-confidence-levels = درجات الثقة في الصف
table-ideas = ألفاظ يستعملها الكتاب بمعنى خاص به
table-bodies-named = الهيئات وأسماؤها الرسمية
table-operations-usa = عمليات شاركت فيها الولايات المتحدة بحسب المنشورات
    .unguarded = the function of the number counts it each time
table-officials-named = أصحاب المناصب والهيئات التي تحدثوا باسمها
table-bodies-short = المختصرات اللاتينية للهيئات

## ما يقوله الكتاب المطبوع عن صفوف جدول.

print-rows-counts = الأعداد على الصعيد الوطني إلا إذا ذكر الصف نطاقاً آخر. وتجتمع أعداد التصريح الواحد في صف واحد: معرّفاتها c009-cells للخلايا وc009-arrests للتوقيفات وc009-plots للمخططات وc009-operations للعمليات.
    .holds = counts/c009-cells.measure = cells_dismantled; counts/c009-arrests.measure = arrests; counts/c009-plots.measure = plots_foiled; counts/c009-cells.stated_on = counts/c009-arrests.stated_on; counts/c009-cells.stated_on = counts/c009-plots.stated_on
print-rows-accounts = توقيفات الرواية هي توقيفات العملية كلها، وحيث تُضاف إلى توقيفات رواية سابقة يقول الصف ذلك.
print-rows-sahel = معرّف الصف هو رمز دولته وسنته، مثل mar-2003.
    .holds = sahel/mar-2003.iso3 = MAR; sahel/mar-2003.year = 2003
