### ما الذي يعده كل رقم محسوب (fact-المفتاح)، وكيف حُسب من صفوفه (fact-المفتاح-how).

fact-cells-base = الخلايا المفككة في المغرب قبل إنشاء المكتب المركزي، حساباً من تصريح مايو 2021
    .holds = counts/c049-cells - counts/c050-cells = cells-base; counts/c049-cells.stated_on = 2021-05; counts/c050-cells.stated_on = 2021-05; milestones/2015-03-20-bcij.date = 2015-03; counts/c049-cells.scope = national; counts/c049-cells.measure = cells_dismantled; counts/c049-cells.period_start = 2002; counts/c050-cells.scope = bureau; counts/c050-cells.measure = cells_dismantled; counts/c050-cells.period_start = 2015
fact-cells-base-how = طُرحت حصيلة المكتب المركزي من الحصيلة الوطنية، وكلتاهما من التصريح نفسه.
    .holds = counts/c049-cells.scope = national; counts/c050-cells.scope = bureau; counts/c049-cells.source_id = counts/c050-cells.source_id; counts/c049-cells.stated_on = counts/c050-cells.stated_on
fact-cells-highest-before-article = أعلى حصيلة رسمية منذ 2002 أُعلنت قبل صدور المقال
    .holds = highest of counts.value where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and stated_on < 2021-12-23 = cells-highest-before-article; sources/article.published_on = 2021-12-23; highest of counts.value where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and counted_by in press researchers and stated_on < 2021-12-23 < cells-highest-before-article
fact-cells-highest = أعلى حصيلة رسمية منذ 2002 أُعلنت إلى اليوم
    .holds = highest of counts.value where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and counted_by in press researchers < cells-highest
    .unguarded = the function of the number counts it each time
fact-cells-highest-how = أعلى التصريحات التي تعد منذ 2002، من غير الأمثلة على الخطأ.
    .holds = highest of counts.value where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation = cells-highest; some counts where measure = cells_dismantled and role = erroneous and value > 1999

## الهجمات في المغرب.

fact-attack-threshold = عدد القتلى الذي يعدّ هذا الكتاب الهجوم كبيراً إذا بلغه
fact-attacks-large = الهجمات الكبيرة في المغرب بعد تفجيرات الدار البيضاء عام 2003 وحتى صدور المقال
    .holds = attacks/2003-05-16-casablanca.date = 2003; attacks/2003-05-16-casablanca.place_id = casablanca; attacks-large = 1; attacks/2011-04-28-marrakech.date < sources/article.published_on
fact-attacks-since-article = هجمات في المغرب بعد صدور المقال
    .holds = count of attacks where date > 2021-12-23 = attacks-since-article; sources/article.published_on = 2021-12-23
fact-attacks-since-article-how = عُدّت في جدول الهجمات الصفوف التي تلي المقال.
    .unguarded = the function of the number counts it each time

## أرقام فصل «ألفا خلية أم مئتان؟»: ما الذي يعده كل رقم، وكيف حُسب من صفوفه.

fact-cells-base-2016 = الخلايا المفككة في المغرب قبل إنشاء المكتب المركزي، حساباً من تصريح ديسمبر 2016
    .holds = counts/c019-cells - counts/c020-cells = cells-base-2016; counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; milestones/2015-03-20-bcij.date = 2015-03; counts/c019-cells.scope = national; counts/c019-cells.measure = cells_dismantled; counts/c019-cells.period_start = 2002; counts/c020-cells.scope = bureau; counts/c020-cells.measure = cells_dismantled; counts/c020-cells.period_start = 2015
fact-cells-base-2016-how = طُرحت حصيلة المكتب المركزي من الحصيلة الوطنية، وكلتاهما من المقابلة نفسها.
    .holds = counts/c019-cells.scope = national; counts/c020-cells.scope = bureau; counts/c019-cells.speaker_en = counts/c020-cells.speaker_en; counts/c019-cells.stated_on = counts/c020-cells.stated_on
fact-cells-base-2018 = الخلايا المفككة في المغرب قبل إنشاء المكتب المركزي، حساباً من تصريح أكتوبر 2018
    .holds = counts/c032-cells - counts/c033-cells = cells-base-2018; counts/c032-cells.stated_on = 2018-10; counts/c033-cells.stated_on = 2018-10; milestones/2015-03-20-bcij.date = 2015-03; counts/c032-cells.scope = national; counts/c032-cells.measure = cells_dismantled; counts/c032-cells.period_start = 2002; counts/c033-cells.scope = bureau; counts/c033-cells.measure = cells_dismantled; counts/c033-cells.period_start = 2015
fact-cells-base-2018-how = طُرحت حصيلة المكتب المركزي من الحصيلة الوطنية، وكلتاهما من المقابلة نفسها.
    .holds = counts/c032-cells.scope = national; counts/c033-cells.scope = bureau; counts/c032-cells.source_id = counts/c033-cells.source_id; counts/c032-cells.stated_on = counts/c033-cells.stated_on
fact-cells-base-if-2009 = عدد الخلايا المفككة قبل إنشاء المكتب المركزي لو صح أن الحصيلة الوطنية في فبراير 2021 هي 2,009 خلايا
    .holds = counts/c075-cells = 2009; counts/c075-cells.stated_on = 2021-02; counts/c075-cells.scope = national; milestones/2015-03-20-bcij.date = 2015-03
fact-cells-base-if-2009-how = طُرحت حصيلة المكتب المركزي في مطلع 2021 من العدد 2,009 كما نُشر.
    .holds = counts/c075-cells - counts/c047-cells = cells-base-if-2009; counts/c075-cells = 2009; counts/c047-cells.scope = bureau; counts/c047-cells.stated_on = 2021; counts/c047-cells.counted_by = bcij
fact-cells-base-statements = تصريحات تعطي الحصيلتين معاً ويبقى بعد طرحهما العدد نفسه
    .holds = cells-base-statements > 1; counts/c019-cells - counts/c020-cells = cells-base; counts/c049-cells - counts/c050-cells = cells-base
fact-cells-base-statements-how = قورن الباقي من كل تصريح بالباقي من تصريح مايو 2021؛ ويترك تصريح أكتوبر 2018 باقياً آخر، ولم يُحسب تصريح ديسمبر 2018 لأنه يعيد حصيلة وطنية سابقة.
    .holds = counts/c049-cells.stated_on = 2021-05; cells-base-statements = 4; counts/c032-cells - counts/c033-cells != cells-base; counts/c019-cells - counts/c020-cells = cells-base; counts/c046-cells - counts/c047-cells = cells-base; counts/c061-cells - counts/c062-cells = cells-base
fact-cells-bureau-to-2020 = خلايا المكتب المركزي من 2015 إلى 2020
    .holds = counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau; counts/a032-cells.period_start = 2020; counts/a032-cells.period_end = 2020; counts/a032-cells.counted_by = bcij; counts/a032-cells.scope = bureau
fact-cells-bureau-to-2020-how = مجموع ما أعلنه المكتب عن كل سنة من السنوات الست.
    .holds = counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells + counts/a032-cells = cells-bureau-to-2020
fact-cells-rebuilt-2019 = الحصيلة الوطنية في نهاية 2019، محسوبة لا معلنة
    .holds = counts/a027-cells.period_end = 2019; cells-base-2016 + counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells = cells-rebuilt-2019
fact-cells-rebuilt-2019-how = الباقي من تصريح ديسمبر 2016 مضافاً إليه ما أعلنه المكتب المركزي عن كل سنة من 2015 إلى 2019.
    .holds = counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau
fact-cells-rebuilt-2020 = الحصيلة الوطنية في نهاية 2020، محسوبة لا معلنة
    .holds = counts/a032-cells.period_end = 2020; cells-base-2016 + counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells + counts/a032-cells = cells-rebuilt-2020
fact-cells-rebuilt-2020-how = الباقي من تصريح ديسمبر 2016 مضافاً إليه ما أعلنه المكتب المركزي عن كل سنة من 2015 إلى 2020.
    .holds = counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau; counts/a032-cells.period_start = 2020; counts/a032-cells.period_end = 2020; counts/a032-cells.counted_by = bcij; counts/a032-cells.scope = bureau
fact-cells-rebuilt-2021 = الحصيلة الوطنية في نهاية 2021، محسوبة لا معلنة
    .holds = counts/a039-cells.period_end = 2021; cells-base-2016 + counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells + counts/a032-cells + counts/a039-cells = cells-rebuilt-2021
fact-cells-rebuilt-2021-how = الباقي من تصريح ديسمبر 2016 مضافاً إليه ما أعلنه المكتب المركزي عن كل سنة من 2015 إلى 2021.
    .holds = counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau; counts/a032-cells.period_start = 2020; counts/a032-cells.period_end = 2020; counts/a032-cells.counted_by = bcij; counts/a032-cells.scope = bureau; counts/a039-cells.period_start = 2021; counts/a039-cells.period_end = 2021; counts/a039-cells.counted_by = bcij; counts/a039-cells.scope = bureau
fact-cells-rebuilt-2022 = الحصيلة الوطنية في نهاية 2022، محسوبة لا معلنة
    .holds = counts/a042-cells.period_end = 2022; cells-base-2016 + counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells + counts/a032-cells + counts/a039-cells + counts/a042-cells = cells-rebuilt-2022
fact-cells-rebuilt-2022-how = الباقي من تصريح ديسمبر 2016 مضافاً إليه ما أعلنه المكتب المركزي عن كل سنة من 2015 إلى 2022.
    .holds = counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau; counts/a032-cells.period_start = 2020; counts/a032-cells.period_end = 2020; counts/a032-cells.counted_by = bcij; counts/a032-cells.scope = bureau; counts/a039-cells.period_start = 2021; counts/a039-cells.period_end = 2021; counts/a039-cells.counted_by = bcij; counts/a039-cells.scope = bureau; counts/a042-cells.period_start = 2022; counts/a042-cells.period_end = 2022; counts/a042-cells.counted_by = bcij; counts/a042-cells.scope = bureau
fact-cells-above-base-2015 = ما زادت به الحصيلة الوطنية في مارس 2015 على الباقي المعتاد
    .holds = cells-above-base-2015 > 0; counts/c009-cells.stated_on = 2015-03; counts/c009-cells.scope = national; counts/c009-cells - cells-base = cells-above-base-2015
fact-cells-above-base-2015-how = طُرح الباقي من تصريح مايو 2021 من الحصيلة المعلنة في أول مؤتمر صحفي للمكتب المركزي.
    .holds = counts/c009-cells.counted_by = bcij; counts/c009-cells.note_en has Stated at the first press conference of the BCIJ; counts/c009-cells.note_ar has أول مؤتمر صحفي للمكتب; no counts where counted_by = bcij and stated_on < 2015-03-23; counts/c049-cells.stated_on = 2021-05
fact-cells-article-times = نسبة عدد الخلايا في المقال إلى أعلى حصيلة أُعلنت قبله
    .holds = counts/c057-cells.source_id has article; counts/c057-cells.measure = cells_dismantled; cells-highest-before-article < counts/c057-cells
fact-cells-article-times-how = قُسم العدد الأول على الثاني.
fact-speech-date = يوم خطاب محمد النيفاوي في الرباط
    .holds = counts/c074-cells.speaker_en = Mohamed Nifaoui; counts/c074-cells.period_end = 2021-02-16; counts/c043-cells.note_en has From speech Rabat; counts/c043-cells.note_ar has خطاب الرباط
fact-speech-date-how = إليه تنتهي الحصائل التي نُشرت نقلاً عن الخطاب.
    .holds = counts/c043-cells.period_end = speech-date; counts/c074-cells.period_end = speech-date; counts/c075-cells.period_end = speech-date; counts/c076-cells.period_end = speech-date; counts/c077-cells.period_end = speech-date; counts/c094-cells.period_end = speech-date
fact-cells-printed-209 = منشورات في السجل تذكر 209 خلايا نقلاً عن خطاب 16 فبراير 2021
    .holds = counts/c074-cells = 209; counts/c043-cells = 209; counts/c077-cells = 209; speech-date = 2021-02-16
fact-cells-printed-209-how = عُدّت المنشورات لا النصوص: ومنها منشوران نصهما واحد.
    .holds = counts/c043-cells.source_id != counts/c077-cells.source_id; counts/c043-cells.note_en has carry the same text one witness; counts/c077-cells.note_en has The same French text as PanoraPost; counts/c043-cells.source_id = panorapost-209cells; counts/c045-cells.source_id = bergaag-20210219
fact-cells-printed-2009 = منشورات في السجل تذكر 2,009 خلايا نقلاً عن خطاب 16 فبراير 2021
    .holds = counts/c075-cells = 2009; counts/c076-cells = 2009; counts/c044-cells = 2009; counts/c094-cells = 2009; speech-date = 2021-02-16
fact-cells-printed-2009-how = عُدّت المنشورات لا النصوص: واحد منها ينقل عن صحافة محلية.
    .holds = counts/c044-cells.note_en has relayed from local media; counts/c044-cells.note_ar has منقولا عن وسائل إعلام محلية; counts/c044-cells = 2009
fact-cells-printed-times = نسبة العدد الأكبر إلى العدد الأصغر من عددي الخلايا المنشورين عن خطاب 16 فبراير 2021
    .holds = counts/c074-cells < counts/c094-cells; speech-date = 2021-02-16; counts/c074-cells.period_end = speech-date; counts/c094-cells.period_end = speech-date
fact-cells-printed-times-how = قُسم العدد الأول على الثاني.
    .holds = counts/c074-cells < counts/c094-cells
fact-cells-rounded-before-article = منشورات في السجل تذكر 2,000 خلية قبل صدور المقال
    .holds = counts/c073-cells = 2000; counts/c073-cells.stated_on < sources/article.published_on; counts/c054-cells = 2000; counts/c054-cells.stated_on < sources/article.published_on
fact-cells-rounded-before-article-how = عُدّت المنشورات لا النصوص، وكلها تنقل عن وكالة فرانس برس.
    .holds = counts/c073-cells.note_en has AFP; counts/c054-cells.note_en has AFP; counts/c055-cells.note_en has The AFP text; counts/c080-cells.note_en has AFP
fact-cells-repeated-after-article = منشورات في السجل تذكر 2,000 خلية أو 2,009 بعد صدور المقال
    .holds = counts/c060-cells = 2009; counts/c060-cells.stated_on > sources/article.published_on; some counts where measure = cells_dismantled and value = 2000 and stated_on > article
fact-cells-repeated-after-article-how = عُدّت المنشورات لا النصوص.
fact-days-from-agency-to-article = المدة بين تقرير فرانس برس في ديسمبر 2021 وصدور المقال
    .holds = sources/defensepost-20211217.published_on = 2021-12; sources/defensepost-20211217.published_on < sources/article.published_on; counts/c054-cells.source_id = defensepost-20211217; counts/c054-cells.note_en has AFP report; counts/c054-cells.note_ar has تقرير فرانس برس
fact-days-from-agency-to-article-how = الفرق بين تاريخي النشر.
    .holds = counts/c054-cells.stated_on = sources/defensepost-20211217.published_on; sources/article.published_on = 2021-12-23; days-from-agency-to-article = 6
fact-arrests-per-cell-lowest = أدنى عدد من التوقيفات لكل خلية في تصريح رسمي يعطي الحصيلتين معاً
    .holds = arrests-per-cell-lowest < arrests-per-cell-highest
fact-arrests-per-cell-lowest-how = قُسمت حصيلة التوقيفات منذ 2002 على حصيلة الخلايا في التصريح نفسه، وأُخذ أدنى ناتج.
    .holds = arrests-per-cell-lowest <= arrests-per-cell-speech; counts/c043-cells.period_start = 2002; counts/c043-arrests.period_start = 2002
fact-arrests-per-cell-highest = أعلى عدد من التوقيفات لكل خلية في تصريح رسمي يعطي الحصيلتين معاً
    .holds = arrests-per-cell-lowest < arrests-per-cell-highest
fact-arrests-per-cell-highest-how = قُسمت حصيلة التوقيفات منذ 2002 على حصيلة الخلايا في التصريح نفسه، وأُخذ أعلى ناتج.
    .holds = arrests-per-cell-speech <= arrests-per-cell-highest; counts/c043-cells.period_start = 2002; counts/c043-arrests.period_start = 2002
fact-arrests-per-cell-speech = التوقيفات لكل خلية في خطاب 16 فبراير 2021، حيث نُشر بعدد 209 خلايا
    .holds = counts/c043-cells = 209; counts/c043-cells.period_end = 2021-02-16; counts/c043-arrests.period_end = 2021-02-16
fact-arrests-per-cell-speech-how = قُسمت حصيلة التوقيفات على حصيلة الخلايا في التقرير نفسه.
    .holds = counts/c043-cells.source_id = counts/c043-arrests.source_id; counts/c043-cells.measure = cells_dismantled; counts/c043-arrests.measure = arrests
fact-arrests-per-cell-2009 = التوقيفات لكل خلية في خطاب 16 فبراير 2021، حيث نُشر بعدد 2,009 خلايا
    .holds = counts/c094-cells = 2009; counts/c094-cells.period_end = 2021-02-16; counts/c094-arrests.period_end = 2021-02-16
fact-arrests-per-cell-2009-how = قُسمت حصيلة التوقيفات على حصيلة الخلايا في التقرير نفسه.
    .holds = counts/c094-cells.source_id = counts/c094-arrests.source_id; counts/c094-cells.measure = cells_dismantled; counts/c094-arrests.measure = arrests
fact-arrests-per-cell-article = التوقيفات لكل خلية في المقال
    .holds = counts/c057-cells.source_id has article; counts/c057-arrests.source_id has article
fact-arrests-per-cell-article-how = قُسم عدد الموقوفين في المقال على عدد الخلايا فيه.
    .holds = counts/c057-cells.source_id has article; counts/c057-arrests.source_id has article; counts/c057-cells.measure = cells_dismantled; counts/c057-arrests.measure = arrests

## ادعاءات المقال، في كل قسم وفي المجموع، وبحسب نتيجة الفحص.

-claims-all = ادعاءات المقال
-claims-intro = ادعاءات مقدمة المقال
-claims-partner = ادعاءات قسم «شريك موثوق» من المقال
-claims-role = ادعاءات قسم «دور متصاعد» من المقال
-claims-interests = ادعاءات قسم «مصالح مشتركة» من المقال
-claims-conclusion = ادعاءات خاتمة المقال
-claims-factual = ادعاءات المقال الوقائعية
-claims-interpretive = ادعاءات المقال التأويلية
-that-supported = ما يؤيده السجل من
-that-partly = ما يؤيده السجل جزئياً من
-that-contradicted = ما يناقضه السجل من
-that-not-checkable = ما يتعذر التحقق منه من
fact-claims-all = { -claims-all }
fact-claims-supported = { -that-supported } { -claims-all }
fact-claims-partly = { -that-partly } { -claims-all }
fact-claims-contradicted = { -that-contradicted } { -claims-all }
fact-claims-not-checkable = { -that-not-checkable } { -claims-all }
fact-claims-intro = { -claims-intro }
fact-claims-intro-supported = { -that-supported } { -claims-intro }
fact-claims-intro-partly = { -that-partly } { -claims-intro }
fact-claims-intro-contradicted = { -that-contradicted } { -claims-intro }
fact-claims-intro-not-checkable = { -that-not-checkable } { -claims-intro }
fact-claims-partner = { -claims-partner }
fact-claims-partner-supported = { -that-supported } { -claims-partner }
fact-claims-partner-partly = { -that-partly } { -claims-partner }
fact-claims-partner-contradicted = { -that-contradicted } { -claims-partner }
fact-claims-partner-not-checkable = { -that-not-checkable } { -claims-partner }
fact-claims-role = { -claims-role }
fact-claims-role-supported = { -that-supported } { -claims-role }
fact-claims-role-partly = { -that-partly } { -claims-role }
fact-claims-role-contradicted = { -that-contradicted } { -claims-role }
fact-claims-role-not-checkable = { -that-not-checkable } { -claims-role }
fact-claims-interests = { -claims-interests }
fact-claims-interests-supported = { -that-supported } { -claims-interests }
fact-claims-interests-partly = { -that-partly } { -claims-interests }
fact-claims-interests-contradicted = { -that-contradicted } { -claims-interests }
fact-claims-interests-not-checkable = { -that-not-checkable } { -claims-interests }
fact-claims-conclusion = { -claims-conclusion }
fact-claims-conclusion-supported = { -that-supported } { -claims-conclusion }
fact-claims-conclusion-partly = { -that-partly } { -claims-conclusion }
fact-claims-conclusion-contradicted = { -that-contradicted } { -claims-conclusion }
fact-claims-conclusion-not-checkable = { -that-not-checkable } { -claims-conclusion }
fact-claims-factual-supported = { -that-supported } { -claims-factual }
fact-claims-factual-partly = { -that-partly } { -claims-factual }
fact-claims-factual-contradicted = { -that-contradicted } { -claims-factual }
fact-claims-factual-not-checkable = { -that-not-checkable } { -claims-factual }
fact-claims-interpretive-supported = { -that-supported } { -claims-interpretive }
fact-claims-interpretive-partly = { -that-partly } { -claims-interpretive }
fact-claims-interpretive-contradicted = { -that-contradicted } { -claims-interpretive }
fact-claims-interpretive-not-checkable = { -that-not-checkable } { -claims-interpretive }
-claims-central = الادعاءات الجوهرية في المقال
-claims-distinct = ادعاءات المقال (وما قيل مرتين معدود مرة)
fact-claims-central = { -claims-central }
fact-claims-central-how = عدد الادعاءات التي وزنها «جوهري»، من دون ما يعيد ادعاءً سابقاً.
fact-claims-central-supported = { -that-supported } { -claims-central }
fact-claims-central-partly = { -that-partly } { -claims-central }
fact-claims-central-contradicted = { -that-contradicted } { -claims-central }
fact-claims-central-not-checkable = { -that-not-checkable } { -claims-central }
fact-claims-distinct = { -claims-distinct }
fact-claims-distinct-how = عدد الادعاءات التي لا تعيد ادعاءً سابقاً.
fact-claims-distinct-supported = { -that-supported } { -claims-distinct }
fact-claims-distinct-partly = { -that-partly } { -claims-distinct }
fact-claims-distinct-contradicted = { -that-contradicted } { -claims-distinct }
fact-claims-distinct-not-checkable = { -that-not-checkable } { -claims-distinct }
fact-claims-repeated = ادعاءات في المقال تعيد ادعاءً سابقاً
    .holds = claims-repeated = 6; claims/interests-0-shared.repeats = intro-6-shared-interests; claims/partner-2-tsctp-2005.repeats = intro-4-tsctp-member
fact-claims-with-rule = ادعاءات المقال التي تُختبر بقاعدة تُجرى على الجداول
fact-claims-contradicted-with-rule = ادعاءات المقال التي يناقضها السجل ولها قاعدة فحص
    .holds = claims-contradicted-with-rule = claims-contradicted

## مناورات الأسد الأفريقي.

fact-lion-cancelled = دورات مناورات الأسد الأفريقي التي أُلغيت
    .holds = african_lion/2013.status = cancelled; african_lion/2020.status = cancelled; lion-cancelled = 2
fact-lion-cancelled-how = عُدّت صفوف جدول الدورات التي حالتها «أُلغيت».
    .unguarded = the function of the number counts it each time
fact-lion-latest = المشاركون من جميع الدول في آخر دورة من مناورات الأسد الأفريقي ذُكر فيها عددهم
    .holds = african_lion/2025.participants = lion-latest; african_lion/2025.participants_scope = all-countries; count of african_lion where edition_year > 2025 and participants > 0 = 0
fact-lion-latest-how = آخر الدورات التي في الجدول عدد المشاركين فيها من جميع الدول.
    .holds = count of african_lion where edition_year > 2025 and participants > 0 = 0; african_lion/2025.participants_scope = all-countries

## ما يفصل بين خطوة من خطوات الشراكة وأخرى، أو بينها وبين المقال.

fact-announcement-gap = ما بين تاريخ الإعلان عن التوقيف في المقال وتاريخه في السجل
    .holds = announcement-gap > 0; milestones/2021-12-17-sale-announcement.kind = announcement; claims/intro-7-arrest-date.date_in_article_en has 14 December; claims/intro-7-arrest-date.date_in_article_ar has 14 ديسمبر
fact-announcement-gap-how = الفرق بين يوم نشر البيان واليوم الرابع عشر من الشهر نفسه، وهو ما يذكره المقال.
    .holds = milestones/2021-12-17-sale-announcement.date = 2021-12-17; announcement-gap = 3; claims/intro-7-arrest-date.date_in_article_en has 14 December; claims/intro-7-arrest-date.date_in_article_ar has 14 ديسمبر
fact-focus-group-before-article = ما بين إطلاق مجموعة التركيز الخاصة بأفريقيا وصدور المقال
    .holds = milestones/2021-12-02-africa-focus-group.date < sources/article.published_on; milestones/2021-12-02-africa-focus-group.title_en has Africa Focus Group launched
fact-focus-group-before-article-how = الفرق بين يوم صدور المقال ويوم الإطلاق.
    .holds = milestones/2021-12-02-africa-focus-group.date < sources/article.published_on
fact-focus-group-before-combat-end = ما بين إطلاق مجموعة التركيز الخاصة بأفريقيا وإعلان نهاية المهمة القتالية في العراق
    .holds = milestones/2021-12-02-africa-focus-group.date < milestones/2021-12-09-combat-mission-ends.date; milestones/2021-12-09-combat-mission-ends.title_en has End combat mission Iraq declared; milestones/2021-12-09-combat-mission-ends.partners has IRQ; milestones/2021-12-02-africa-focus-group.title_en has Africa Focus Group launched
fact-focus-group-before-combat-end-how = الفرق بين التاريخين.
    .holds = milestones/2021-12-02-africa-focus-group.date < milestones/2021-12-09-combat-mission-ends.date
fact-recognition-before-declaration = ما بين إعلان الاعتراف الأمريكي وتوقيع الإعلان المشترك مع إسرائيل
    .holds = milestones/2020-12-10-western-sahara.date < milestones/2020-12-22-joint-declaration.date; milestones/2020-12-10-western-sahara.kind = recognition; milestones/2020-12-22-joint-declaration.partners has ISR; milestones/2020-12-22-joint-declaration.description_en has signed; milestones/2020-12-10-western-sahara.partners has USA
fact-recognition-before-declaration-how = الفرق بين التاريخين.
    .holds = milestones/2020-12-10-western-sahara.date < milestones/2020-12-22-joint-declaration.date

## العمليات التي شاركت المغرب فيها دولة أخرى.

fact-joint-operations-usa = عمليات في السجل شاركت فيها الولايات المتحدة بحسب المنشورات
    .unguarded = the function of the number counts it each time
fact-joint-operations-usa-how = عُدّت في جدول العمليات الصفوف التي تذكر الولايات المتحدة بين الشركاء: الأحداث لا رواياتها.
    .unguarded = the function of the number counts it each time
fact-joint-operations-usa-before = عمليات في السجل شاركت فيها الولايات المتحدة بحسب المنشورات قبل توقيف ديسمبر 2021
    .holds = count of operations where partners has USA and date < 2021-12-16 = joint-operations-usa-before; operations/e2021-sala.date = 2021-12
fact-joint-operations-usa-before-how = عُدّت في جدول العمليات الصفوف التي تسبق التوقيف وتذكر الولايات المتحدة بين الشركاء: الأحداث لا رواياتها.
    .holds = count of operations where partners has USA and date < 2021-12-16 = joint-operations-usa-before; operations/e2021-sala.date = 2021-12-16
fact-joint-operations-spain = عمليات في السجل شاركت فيها إسبانيا بحسب المنشورات
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-how = عُدّت في جدول العمليات الصفوف التي تذكر إسبانيا بين الشركاء: الأحداث لا رواياتها.
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-joint = عمليات مع إسبانيا نوعها «عملية مشتركة»
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-joint-how = عُدّت من العمليات مع إسبانيا تلك التي نوعها «عملية مشتركة».
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-both = عمليات مع إسبانيا انتهت بتوقيفات في المغرب وفي الخارج
    .holds = 0 < joint-operations-spain-both <= joint-operations-spain
fact-joint-operations-spain-both-how = عُدّت من العمليات مع إسبانيا تلك التي تذكر رواية من رواياتها توقيفات في البلدين.
    .holds = 0 < joint-operations-spain-both <= joint-operations-spain; some accounts where operation_id = e2024-nov and arrests > 6 and arrests_abroad > 0; operations/e2024-nov.partners = ESP

## السجل نفسه: كم قُرئ فيه، وإلى أي حد يُعتمد عليه.

fact-publications-read = المنشورات التي تقوم عليها الجداول، ومنها المقال المدروس
    .holds = count of sources = publications-read; count of sources where source_id has article >= 1
fact-publications-read-how = عدد صفوف جدول المنشورات.
    .unguarded = the function of the number counts it each time
fact-publications-undated = المنشورات التي لا يظهر في صفحاتها المحفوظة تاريخ
fact-publications-undated-how = عدد الصفوف التي خانة تاريخ النشر فيها فارغة.
fact-publications-untitled = المنشورات التي لا يظهر في صفحاتها المحفوظة عنوان
fact-publications-untitled-how = عدد الصفوف التي خانة العنوان فيها فارغة.
fact-rows-erroneous = أرقام حُفظت لأنها تبين خطأ، ولا يقوم عليها مدى رسمي ولا نتيجة فحص
    .holds = counts/c057-cells.role = erroneous; cells-highest-before-article < 2 * counts/c049-cells
fact-rows-erroneous-how = عدد الصفوف الموسومة، في جدول الأعداد المعلنة وجدول الروايات، بأنها مثال على خطأ.
fact-rows-single-excerpt = صفوف يستند كل منها إلى مقتطف واحد لم يُطلع عليه مرة ثانية
fact-rows-single-excerpt-how = عدد الصفوف بهذه الدرجة من الثقة في جداول الأعداد المعلنة والروايات وخطوات الشراكة ومناورات الأسد الأفريقي.
fact-milestones-without-day = خطوات الشراكة التي لا يُعرف منها إلا الشهر أو السنة
    .holds = 0 < milestones-without-day
fact-milestones-without-day-how = عدد الصفوف التي لا يبلغ تاريخها دقة اليوم.
fact-claims-factual = ادعاءات عن حدث أو عدد أو نص
fact-claims-factual-how = عدد الادعاءات من هذا النوع.
fact-claims-interpretive = ادعاءات هي قراءات أو تقديرات أو توقعات
fact-claims-interpretive-how = عدد الادعاءات من هذا النوع.
fact-sections-of-article = الأجزاء التي قُسم إليها المقال
    .unguarded = the function of the number counts it each time
fact-sections-of-article-how = المقدمة، والأقسام الثلاثة بمداخلها ونقاطها، والخاتمة.
    .holds = sections-of-article = 18; sections/intro.order = 1; sections/conclusion.order = 18; count of sections where section_id in partner-0 role-0 interests-0 = 3; count of sections where section_id in partner-1 partner-2 partner-3 partner-4 role-1 role-2 role-3 role-4 interests-1 interests-2 interests-3 interests-4 interests-5 = 13

## العنف المنظم في مالي وبوركينا فاسو والنيجر، من برنامج أوبسالا لبيانات النزاعات.

-three = مالي وبوركينا فاسو والنيجر
-deaths = قتلى العنف المنظم في { -three }
-added-up = مجموع صفوف الدول الثلاث في تلك السنة.
fact-sahel-deaths-2017 = { -deaths } عام 2017، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2017 = sahel-deaths-2017; count of sahel where iso3 in BFA MLI NER and year = 2017 = 3
fact-sahel-deaths-2017-how = { -added-up }
fact-sahel-deaths-2018 = { -deaths } عام 2018، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2018 = sahel-deaths-2018; count of sahel where iso3 in BFA MLI NER and year = 2018 = 3
fact-sahel-deaths-2018-how = { -added-up }
fact-sahel-deaths-2019 = { -deaths } عام 2019، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2019 = sahel-deaths-2019; count of sahel where iso3 in BFA MLI NER and year = 2019 = 3
fact-sahel-deaths-2019-how = { -added-up }
fact-sahel-deaths-2020 = { -deaths } عام 2020، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2020 = sahel-deaths-2020; count of sahel where iso3 in BFA MLI NER and year = 2020 = 3
fact-sahel-deaths-2020-how = { -added-up }
fact-sahel-deaths-2021 = { -deaths } عام 2021، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2021 = sahel-deaths-2021; count of sahel where iso3 in BFA MLI NER and year = 2021 = 3
fact-sahel-deaths-2021-how = { -added-up }
fact-sahel-deaths-2022 = { -deaths } عام 2022، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2022 = sahel-deaths-2022; count of sahel where iso3 in BFA MLI NER and year = 2022 = 3
fact-sahel-deaths-2022-how = { -added-up }
fact-sahel-deaths-2023 = { -deaths } عام 2023، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2023 = sahel-deaths-2023; count of sahel where iso3 in BFA MLI NER and year = 2023 = 3
fact-sahel-deaths-2023-how = { -added-up }
fact-sahel-deaths-2024 = { -deaths } عام 2024، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2024 = sahel-deaths-2024; count of sahel where iso3 in BFA MLI NER and year = 2024 = 3
fact-sahel-deaths-2024-how = { -added-up }
fact-sahel-deaths-2024-revised = { -deaths } عام 2024، وفق أرجح تقدير (برنامج أوبسالا، الإصدار 26.1)
    .holds = counts/u004-deaths.source_id = ucdp-cy-26-1; counts/u004-deaths.period_start = 2024; counts/u004-deaths.measure = violence_deaths; sources/ucdp-cy-26-1.title has 26.1
fact-sahel-deaths-2024-revised-how = جُمع عدد النيجر المراجَع مع عددي مالي وبوركينا فاسو اللذين لم يتغيرا.
    .holds = counts/u004-deaths.scope = niger; counts/u004-deaths.period_start = 2024; sahel-deaths-2024 - sahel/ner-2024 + counts/u004-deaths = sahel-deaths-2024-revised
fact-sahel-deaths-2025 = { -deaths } عام 2025، وفق أرجح تقدير (برنامج أوبسالا، الإصدار 26.1، من نسخة مشتقة)
    .holds = counts/u001-deaths.source_id = ucdp-cy-26-1; counts/u001-deaths.period_start = 2025; counts/u001-deaths.measure = violence_deaths; counts/u002-deaths.source_id = ucdp-cy-26-1; counts/u002-deaths.period_start = 2025; counts/u002-deaths.measure = violence_deaths; counts/u003-deaths.source_id = ucdp-cy-26-1; counts/u003-deaths.period_start = 2025; counts/u003-deaths.measure = violence_deaths; counts/u001-deaths.note_en has a stored derivative of release 26.1; counts/u002-deaths.note_en has a stored derivative of release 26.1; counts/u003-deaths.note_en has a stored derivative of release 26.1
fact-sahel-deaths-2025-how = مجموع الأعداد المفردة للدول الثلاث.
    .holds = counts/u001-deaths + counts/u002-deaths + counts/u003-deaths = sahel-deaths-2025; counts/u001-deaths.scope = mali; counts/u002-deaths.scope = burkina-faso; counts/u003-deaths.scope = niger
fact-sahel-deaths-2023-low = { -deaths } عام 2023، وفق أدنى تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_low where iso3 in BFA MLI NER and year = 2023 = sahel-deaths-2023-low
fact-sahel-deaths-2023-low-how = { -added-up }
fact-sahel-deaths-2023-high = { -deaths } عام 2023، وفق أعلى تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_high where iso3 in BFA MLI NER and year = 2023 = sahel-deaths-2023-high
fact-sahel-deaths-2023-high-how = { -added-up }
fact-sahel-civilians-by-groups-2024 = مدنيون قتلتهم جماعات مسلحة عمداً في { -three } عام 2024، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.one_sided_by_groups where iso3 in BFA MLI NER and year = 2024 = sahel-civilians-by-groups-2024
fact-sahel-civilians-by-groups-2024-how = { -added-up }
fact-sahel-civilians-by-governments-2024 = مدنيون قتلتهم قوات حكومية عمداً في { -three } عام 2024، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.one_sided_by_governments where iso3 in BFA MLI NER and year = 2024 = sahel-civilians-by-governments-2024
fact-sahel-civilians-by-governments-2024-how = { -added-up } ويدخل فيه ما ارتكبته قوات أجنبية، ومنها القوات الروسية في مالي.
fact-sahel-last-year = آخر سنة في جدول القتلى بحسب السنة
    .unguarded = the last year is the highest of the column year
fact-sahel-last-year-how = أُخذت آخر سنة في جدول القتلى بحسب السنة.
    .unguarded = the last year is the highest of the column year
fact-sahel-release = إصدار برنامج أوبسالا الذي أُخذ منه القتلى بحسب السنة
fact-sahel-release-how = أُخذ ما تذكره صفوف الجدول إصداراً لها.
fact-sahel-years-of-rise = السنوات المتتالية التي زاد فيها عدد القتلى في { -three } حتى بلغ أعلاه
    .holds = sahel-years-of-rise > 1; sahel-deaths-2022 < sahel-deaths-2023; sahel-deaths-2024 < sahel-deaths-2023
fact-sahel-years-of-rise-how = جُمع قتلى الدول الثلاث سنة بعد سنة، ثم عُدّت سنوات الزيادة رجوعاً من أعلى سنة.
    .holds = sahel-deaths-2022 < sahel-deaths-2023; sahel-deaths-2024 < sahel-deaths-2023
fact-sahel-deaths-to-2009 = { -deaths } من 2000 إلى 2009، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year >= 2000 and year <= 2009 = sahel-deaths-to-2009
fact-sahel-deaths-to-2009-how = مجموع صفوف الدول الثلاث في السنوات العشر.
    .holds = count of sahel where iso3 in BFA MLI NER and year >= 2000 and year <= 2009 = 30
fact-chad-deaths-to-2009 = قتلى العنف المنظم في تشاد من 2000 إلى 2009، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sum of sahel.deaths_best where iso3 = TCD and year >= 2000 and year <= 2009 = chad-deaths-to-2009
fact-chad-deaths-to-2009-how = مجموع صفوف السنوات العشر؛ وكانت الحرب فيها أهلية، لا حرباً مع جماعات جهادية.
    .holds = count of sahel where iso3 = TCD and year >= 2000 and year <= 2009 = 10
    .unguarded = that the war was a civil war is the data’s
fact-morocco-polisario-deaths = القتلى الذين يسجلهم برنامج أوبسالا تحت اسم المغرب من 2020 إلى 2024، وهم قتلى النزاع مع جبهة البوليساريو في الصحراء الغربية
    .holds = sum of sahel.state_based where iso3 = MAR and year >= 2020 and year <= 2024 = morocco-polisario-deaths; no sahel where iso3 = MAR and year >= 2020 and one_sided > 0; no sahel where iso3 = MAR and year >= 2020 and non_state > 0
fact-morocco-polisario-deaths-how = مجموع صفوف السنوات الخمس؛ وإدراج الإقليم تحت اسم دولة بعينها اختيار البرنامج.
    .holds = count of sahel where iso3 = MAR and year >= 2020 and year <= 2024 = 5
    .unguarded = which conflict it is, and under which state it stands, is the data’s
fact-mali-civilians-by-governments-2024 = مدنيون قتلتهم قوات حكومية عمداً في مالي عام 2024، وفق أرجح تقدير (برنامج أوبسالا)
    .holds = sahel/mli-2024.one_sided_by_governments = mali-civilians-by-governments-2024; sahel/mli-2024.iso3 = MLI; sahel/mli-2024.year = 2024
fact-mali-civilians-by-governments-2024-how = يدخل فيه ما ارتكبته القوات الروسية، وحدها أو مع الجيش في مالي.

## ما بعد المقال.

fact-cells-latest = الحصيلة الوطنية للخلايا منذ 2002 في أحدث تصريح رسمي
    .holds = cells-latest = counts/c072-cells; no counts where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and stated_on > 2025-11-05
fact-cells-latest-how = أحدث التصريحات التي تعد منذ 2002، من غير أعداد الصحافة والأمثلة على الخطأ.
    .holds = counts/c072-cells.period_start = 2002; counts/c072-cells.scope = national; counts/c072-cells.role = observation; no counts where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and stated_on > 2025-11-05
fact-joint-operations-usa-since = عمليات في السجل شاركت فيها الولايات المتحدة بعد المقال بحسب المنشورات
    .unguarded = the function of the number counts it each time
fact-joint-operations-usa-since-how = عُدّت في جدول العمليات الصفوف التي تلي المقال وتذكر الولايات المتحدة بين الشركاء: الأحداث لا رواياتها.
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-since = عمليات في السجل شاركت فيها إسبانيا بعد المقال بحسب المنشورات
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-since-how = عُدّت في جدول العمليات الصفوف التي تلي المقال وتذكر إسبانيا بين الشركاء: الأحداث لا رواياتها.
    .unguarded = the function of the number counts it each time
fact-verdicts-turned = ادعاءات لها قاعدة وتتغير نتيجة فحصها لو قيلت اليوم
    .holds = verdicts-turned > 0
fact-verdicts-turned-how = أُجريت كل قاعدة على الجداول كما كان يمكن أن تُعرف يوم المقال، ثم على الجداول كلها، وقورنت النتيجتان.
    .unguarded = it says how the number is computed
