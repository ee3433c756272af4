### كلمات الأشكال (figure-الاسم-…).

## ما تشترك فيه الأشكال.

bodies-services = الشرطة وأجهزة الأمن
bodies-press = الصحافة والباحثون
either-next = { $list } أو { $item }
either-last = { $list } أو { $item }
figure-more-than = «أكثر من»، «ما لا يقل عن»
figure-part-of-year = مفرغة: جزء من السنة فقط
figure-none-found = بلا
    عدد

## الهجمات في المغرب وعتبة الهجوم «الكبير».

figure-attacks-since-2003-title = لا يُعرف بعد { $first } إلا هجوم واحد بلغ عدد قتلاه { $threshold-number } أو أكثر: هجوم { $place } عام { $year }
    .unguarded = the function of the figure checks it on the rows that it draws
figure-attacks-since-2003-subtitle = القتلى في كل هجوم في المغرب منذ 2003 من دون المهاجمين، ونتيجة فحص ادعاء المقال عند كل عتبة
    .holds = earliest of attacks.date >= 2003
figure-attacks-since-2003-note = لا يبين المقال معنى «الكبير»، والعتبة من وضع هذا الكتاب. وما لا يُعرف عدد قتلاه من الهجمات مرسوم تحت المحور كي لا يُقرأ صفراً. ولا يُرسم إلا ما عُثر على مصدر له.
    .holds = some attacks where date >= 2007-03-01 and date <= 2007-06-30; count of attacks where date >= 2007-03-01 and date <= 2007-06-30 and killed >= 0 = 0
    .unguarded = the function of the figure checks it on the rows that it draws
figure-attacks-since-2003-alt = قتلى الهجمات في المغرب: { $largest }{ $more }. وعدد القتلى غير معروف في { $unknown-count }. والخط المتقطع: { $threshold }. { $verdicts }
    .unguarded = the function of the figure checks it on the rows that it draws
figure-attacks-since-2003-description = { $attacks }. وعدد القتلى غير معروف في { $unknown }. ونتيجة فحص القول إن هجوماً كبيراً لم يقع: { $verdicts }
    .unguarded = counted or chosen from the rows each time
figure-attacks-since-2003-counted = { $place }، { $date }، { $killed }
figure-attacks-since-2003-undated = { $place }، { $date }
figure-attacks-since-2003-and-more = ؛ ثم { $attacks } بعدد أقل من القتلى
    .unguarded = counted or chosen from the rows each time
figure-attacks-since-2003-verdict-at = عتبة { $thresholds }: { $verdict }.
figure-attacks-since-2003-from = { $start-dead } فأكثر
    .unguarded = counted or chosen from the rows each time
figure-attacks-since-2003-to = { $end-dead } فأقل
    .unguarded = counted or chosen from the rows each time
figure-attacks-since-2003-between = من { $start } إلى { $end-dead }
figure-attacks-since-2003-axis = القتلى
figure-attacks-since-2003-verdict-from = { $thresholds }: { $verdict }
figure-attacks-since-2003-strip = عند عتبة
figure-attacks-since-2003-line = العتبة: { $threshold }
figure-attacks-since-2003-start = من هنا يبدأ الادعاء
figure-attacks-since-2003-not-known = عدد القتلى غير معروف

## شكلا الخلايا والتوقيفات سنة بعد سنة.

figure-cells-by-year-title = لعام { $year } يذكر تقرير الخارجية الأمريكية تفكيك { $us }، والمكتب المركزي { $bureau-number }
    .holds = counts/a024-cells.counted_by = us-state; counts/a023-cells.counted_by = bcij; counts/a029-cells.counted_by = us-state; counts/a027-cells.counted_by = bcij
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-by-year-subtitle = الخلايا المفككة في المغرب بحسب السنة والجهة التي تعد. والرمادي مدى الأعداد التي تشمل السنة كلها، ولا متوسطات
figure-cells-by-year-note = { $numbers } كما أُعلنت، منها { $parts } لجزء من السنة لا تدخل في المدى الرمادي. ويختلف النطاق: يعد المكتب المركزي قضاياه، وتعد وزارة الداخلية في الغالب ما في المغرب كله، واقتصرت في { $linked } على ما يرتبط بتنظيم «داعش» أو على قضايا المكتب، وما تسميه الخارجية الأمريكية خلايا قد يكون أقرب إلى العمليات.
    .holds = no counts where scope = isis-linked and counted_by != interior-ministry; some counts where scope = isis-linked and measure = cells_dismantled; counts/a053-cells.scope = bureau; counts/a053-cells.counted_by = interior-ministry; counts/a053-cells.period_start = 2020; counts/a033-cells.period_start = 2020; counts/a033-cells.scope = isis-linked
figure-cells-by-year-alt = الخلايا المفككة في المغرب من { $since } إلى { $until } بحسب الجهة التي تعد؛ وأعلى عدد { $highest }، لعام { $highest-year }. ولعام { $year } يذكر تقرير الخارجية الأمريكية { $us-number }، والمكتب المركزي { $bureau-number }.
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-by-year-description = لكل سنة مستطيل رمادي من أدنى عدد أُعلن للسنة كلها إلى أعلاه، ولكل جهة تعد علامة بشكلها وفي موضعها؛ والعلامات المفرغة تغطي جزءاً من السنة.
    .holds = some counts where measure = cells_dismantled and counted_by = bcij and period_start = 2018; some counts where measure = cells_dismantled and counted_by = us-state and period_start = 2018
figure-arrests-by-year-title = في عام { $year } وحده { $either }، بحسب من يعد ومن يشمله العد وإلى متى
    .unguarded = the function of the figure checks it on the rows that it draws
figure-arrests-by-year-subtitle = الموقوفون في قضايا الإرهاب في المغرب بحسب السنة والجهة التي تعد. والرمادي مدى الأعداد التي تشمل السنة كلها، ولا متوسطات
figure-arrests-by-year-note = { $numbers } كما أُعلنت، منها { $parts } لجزء من السنة لا تدخل في المدى الرمادي. وتختلف التعريفات: أعضاء الخلايا وحدهم، أو كل المشتبه فيهم ومنهم من ينشط منفرداً، أو من استُجوبوا ثم أُفرج عنهم.
    .holds = terms/arrest.definition_en has cell members sent to court all people held people questioned; some counts where scope = lone-actors and measure = arrests
    .unguarded = what each source says that it counts
figure-arrests-by-year-alt = التوقيفات في قضايا الإرهاب في المغرب من { $since } إلى { $until } بحسب الجهة التي تعد؛ وأعلى عدد { $highest }، لعام { $highest-year }. ولعام { $year } تذكر المصادر { $either }.
    .unguarded = the function of the figure checks it on the rows that it draws
figure-arrests-by-year-description = لكل سنة مستطيل رمادي من أدنى عدد أُعلن للسنة كلها إلى أعلاه، ولكل جهة تعد علامة بشكلها وفي موضعها؛ والعلامات المفرغة تغطي جزءاً من السنة. والسنة التي لا علامة فيها لم يُعثر لها على عدد.
figure-arrests-by-year-on-figure = كما أعلنتها الأجهزة وقت التوقيف، وليست إدانات.

## أشكال فصل «ألفا خلية أم مئتان؟».

figure-cells-since-2002-title = عدد الخلايا في المقال نحو { $times } أمثال أعلى حصيلة رسمية أُعلنت قبله، وهي { $highest-number }
    .holds = counts/c057-cells.value > cells-highest-before-article
figure-cells-since-2002-subtitle = الخلايا المفككة في المغرب منذ 2002: كل حصيلة تراكمية في تاريخ إعلانها
    .holds = counts/c009-cells.period_start = 2002; counts/c049-cells.period_start = 2002; counts/c057-cells.period_start = 2002
    .unguarded = says how the figure is drawn
figure-cells-since-2002-note = { $statements } رُسمت كلها، ومنها ما يعود إلى تصريح واحد. وفيها ما يبدأ من 2001 أو 2003، أما ما يبدأ بعد ذلك أو لا يسمي سنة البداية فليس منه هنا إلا ما كان خطأ. ولا خط يصل بين الحصائل، لأن الجهات التي تعد الخلايا أكثر من واحدة. { $odd }
    .holds = counts/c025-cells.period_start = 2001; counts/c003-cells.period_start = 2003; some counts where measure = cells_dismantled and scope = national and counted_by = bcij; some counts where measure = cells_dismantled and scope = national and counted_by = interior-ministry
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-since-2002-alt = حصائل الخلايا المفككة في المغرب منذ 2002 كما أُعلنت من { $since } إلى { $until }: أولها { $first }، وأعلاها { $peak } في { $peaked }، وآخرها { $latest }. وفي المقال { $article }؛ ويذكر { $others } العدد 2,000 أو 2,009.
    .holds = counts/c075-cells = 2009; counts/c073-cells = 2000; counts/c057-cells.source_id has article
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-since-2002-description = لوحتان. تضع الأولى كل الحصائل على مقياس واحد يبدأ من الصفر، فينفرد في أعلاها المقال والمنشورات التي تذكر 2,000 أو 2,009. وتكبّر الثانية الشريط الذي تقع فيه سائر الحصائل، وعددها { $rest }، وتميز الجهات بعضها من بعض.
    .holds = counts/c075-cells = 2009; counts/c073-cells = 2000
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-since-2002-whole-head = كل الحصائل على مقياس واحد
figure-cells-since-2002-whole-scale = من 0 إلى 2,000 خلية
figure-cells-since-2002-band-head = الشريط المظلل مكبراً
figure-cells-since-2002-band-scale = الخلايا بحسب الجهة التي عدتها
figure-cells-since-2002-article = المقال:
    { $number }
figure-cells-since-2002-others = { $publications } غيره:
    2,000 أو 2,009
    .holds = counts/c075-cells = 2009; counts/c073-cells = 2000
figure-cells-since-2002-rest = سائر الحصائل، وعددها { $n }
figure-cells-since-2002-erroneous = عدد خاطئ
figure-cells-since-2002-misprint = { $number }: خطأ طباعة
figure-cells-since-2002-odd = وقد يكون { $number } في { $date } الحصيلة من دون خلايا المكتب المركزي، أو سهواً.
    .holds = counts/c026-cells = cells-base; counts/c026-cells.stated_on = 2017-09-06; counts/c026-cells.note_en has equals what usually remains subtracted neither is established; counts/c026-cells.note_ar has ما يبقى عادة المكتب المركزي ولم يتأكد أي منهما

## عدد واحد من خطاب إلى المقال: صورة الصفحة الأولى.

figure-one-number-title = في بعض أخبار الخطاب { $spoken } خلايا، وفي بعضها { $printed }، وفي المقال { $article }
    .holds = counts/c074-cells.role = observation; counts/c075-cells.role = erroneous; counts/c057-cells.role = erroneous; counts/c057-cells.source_id has article; counts/c075-cells.period_end = counts/c074-cells.period_end
figure-one-number-subtitle = الخلايا الإرهابية التي ذُكر أنها فُككت في المغرب منذ 2002، كما نُشرت أعدادها عام 2021، على مقياس واحد
    .holds = counts/c074-cells.stated_on >= 2021; counts/c057-cells.stated_on < 2022; counts/c074-cells.period_start = 2002; counts/c075-cells.period_start = 2002; counts/c073-cells.period_start = 2002; counts/c057-cells.period_start = 2002
figure-one-number-note = أن صفراً دخل العدد سهواً استنتاج، حججه وما يُعترض به عليها في الفصل الخاص بعدد الخلايا.
    .unguarded = the inference is argued in its own chapter
figure-one-number-alt = أربعة أعمدة على مقياس واحد: { $spoken } خلايا في أخبار عن خطاب، و{ $printed } في أخبار أخرى عنه، و{ $rounded } لدى وكالة أنباء، و{ $article } في المقال. وأعلى حصيلة رسمية أُعلنت قبل المقال { $highest }.
    .holds = cells-highest-before-article < counts/c057-cells; counts/c075-cells.period_end = counts/c074-cells.period_end; counts/c073-cells.role = erroneous
figure-one-number-description =
    في خطاب أُلقي في { $speech } ذكر مسؤول عدد الخلايا المفككة منذ 2002، وهو { $spoken } في { $spoken-in } في السجل.
    وهو { $printed } في { $printed-in } عن الخطاب نفسه؛ والأرجح أن صفراً دخل العدد سهواً.
    ثم كتبت وكالة أنباء في { $rounded-on } { $rounded }، وكتب المقال في { $article-on } { $article }، أي نحو { $times } أمثال أعلى حصيلة رسمية أُعلنت قبله، وهي { $highest }.
    .holds = counts/c074-cells.period_start = 2002; counts/c074-cells.period_end = speech-date; counts/c075-cells.period_end = speech-date; cells-printed-209 > 1; cells-printed-2009 > 1; cells-article-times > 9; cells-highest-before-article < counts/c057-cells
figure-one-number-spoken = في بعض أخبار خطاب { $speech }
figure-one-number-printed = في أخبار أخرى عن الخطاب نفسه
    .holds = counts/c075-cells.period_end = counts/c074-cells.period_end
figure-one-number-rounded = وكالة أنباء، { $rounded-on }
figure-one-number-article = المقال، { $article-on }
figure-one-number-highest = أعلى حصيلة رسمية قبل المقال: { $highest }
    .unguarded = the number is that of the fact, and the function of the figure checks who stated it

## سلسلة المنشورات التي صارت بها 209 خلايا ألفين.

figure-publication-chain-title = نُشر عدد الخلايا في خطاب واحد على صورتين: 209 و2,009
    .holds = counts/c074-cells = 209; counts/c075-cells = 2009; counts/c075-cells.period_end = counts/c074-cells.period_end; counts/c075-cells.speaker_en = counts/c074-cells.speaker_en; counts/c074-cells.measure = cells_dismantled; counts/c075-cells.measure = cells_dismantled
    .unguarded = the function of the figure checks it on the rows that it draws
figure-publication-chain-subtitle = ما ذكره كل منشور من عدد الخلايا المفككة منذ 2002، أو من سنة أخرى كُتبت في منشورين: أخبار الخطاب، ثم ما نُشر إلى يوم المقال، ثم ما نُشر بعده
    .holds = counts/c094-cells.period_start = 2003; counts/c083-cells.period_start = 2022; count of counts where measure = cells_dismantled and value = 2000 and scope = national and period_start != 2002 = 1; counts/c074-cells.period_start = 2002; counts/c075-cells.period_start = 2002; counts/c057-cells.period_start = 2002; counts/c073-cells.period_start = 2002
    .unguarded = says how the figure is drawn
figure-publication-chain-note = { $publications } عُثر عليها في صفحات محفوظة لا في الصحافة كلها. والتواريخ التي لا يوم فيها مستنتجة، وموضعها آخر شهرها أو سنتها. والخطوط المتقطعة استنتاج، وهي بين عدد وعدد لا بين منشور ومنشور: أن صفراً دخل العدد، وأن وكالة دوّرته، وأن المقال أخذه عنها.
    .holds = counts/c057-cells.value = 2000
figure-publication-chain-alt = نُشر خطاب { $speech } بعدد 209 خلايا في { $printed-209 }، وبعدد 2,009 في { $printed-2009 }. ثم ظهر العدد 2,000 أو 2,009 في { $before } قبل المقال، وفي المقال بعد الخطاب بنحو { $months } { $article }، ثم في { $after } إلى { $last }.
    .holds = counts/c074-cells = 209; counts/c075-cells = 2009; counts/c073-cells = 2000; counts/c060-cells = 2009; counts/c060-cells.stated_on > sources/article.published_on
    .unguarded = the function of the figure checks it on the rows that it draws
figure-publication-chain-description = قائمة من ثلاثة أعمدة: 209 و2,009 و2,000. تبدأ بأخبار الخطاب، ما فيه 209 قبل ما فيه 2,009، وتليها سائر المنشورات بترتيب التاريخ. ولكل منشور علامة في عمود العدد الذي يذكره.
    .holds = counts/c074-cells = 209; counts/c075-cells = 2009; counts/c073-cells = 2000
    .unguarded = says how the figure is drawn
figure-publication-chain-head-date = تاريخ النشر
figure-publication-chain-head-publisher = المنشور
figure-publication-chain-head-credited = يُنسب إلى
figure-publication-chain-group-speech = أخبار عن خطاب { $speech }
figure-publication-chain-group-before = قبل المقال، وكلها عن وكالة فرانس برس
    .holds = counts/c073-cells.note_en has AFP; counts/c054-cells.note_en has AFP; counts/c055-cells.note_en has The AFP text; counts/c080-cells.note_en has AFP; counts/c073-cells.note_ar has فرانس برس; counts/c054-cells.note_ar has فرانس برس; counts/c073-cells.stated_on < sources/article.published_on
figure-publication-chain-group-after = بعد المقال
figure-publication-chain-the-article = المقال المدروس
figure-publication-chain-inferred = استنتاج غير موثق
figure-publication-chain-inferred-and-plus = استنتاج غير موثق   + أكثر من

## العمليات التي شاركت فيها دولة أخرى.

figure-joint-operations-title = لم تكن قضية ديسمبر 2021 الأولى: القضايا المشتركة مع الولايات المتحدة مسجلة منذ { $usa }، ومع إسبانيا منذ { $spain }
    .holds = operations/e2021-sala.date = 2021-12-16; operations/e2021-sala.partners has USA; some operations where partners has USA and date < 2021-12-16; some operations where partners has ESP and date < 2021-12-16
figure-joint-operations-subtitle = عمليات شاركت فيها دولة أخرى بحسب المنشورات، من { $start } إلى { $end }: لكل عملية علامة
    .unguarded = says how the figure is drawn
figure-joint-operations-note = العملية ليست خلية ولا توقيفاً. والجدول عينة، أوفى أعوامها من 2019 إلى 2021، وهي غير كاملة فيها أيضاً، فلا تدل العلامات على وتيرة التعاون. والقول بمشاركة الدولة الأخرى مصدره في الغالب الأجهزة المغربية أو الإسبانية. والتاريخ الذي لا يوم فيه لا يُعرف منه إلا الشهر؛ وبعض التواريخ يوم الإعلان.
    .holds = operations/e2021-sala.partner_role_en has Moroccan statement; operations/e2022-berkane.partner_role_en has according BCIJ; count of operations where partners has USA and counted_by = fbi = 1; some operations where partners has ESP and date_is = announcement; some operations where partners has USA and date_is = announcement
    .unguarded = the function of the figure checks it on the rows that it draws
figure-joint-operations-alt = خط زمني للعمليات التي شاركت فيها دولة أخرى، لكل منها علامة: { $lanes }. ويدل خط متقطع على تاريخ المقال، { $article }. ويذكر المقال { $named-count } منها.
    .unguarded = counted or chosen from the rows each time
figure-joint-operations-description = مساراً مساراً بترتيب الزمن. { $listed }
figure-joint-operations-lane-span = { $lane } من { $first } إلى { $last }
    .unguarded = counted or chosen from the rows each time
figure-joint-operations-lane-once = { $lane } { $first }
    .unguarded = counted or chosen from the rows each time
figure-joint-operations-lane-listed = { $lane }: { $operations }.
figure-joint-operations-lane-others = دول أخرى
figure-joint-operations-event = { $date }، { $place }
figure-joint-operations-with-others = { $event }، مع { $others }
figure-joint-operations-no-place = مكان غير مذكور
figure-joint-operations-more-places = { $places } وأماكن أخرى
figure-joint-operations-joint-operation = عملية مشتركة
figure-joint-operations-in-morocco = في المغرب بمساعدة شريك
figure-joint-operations-arrest-abroad = توقيف في الخارج
figure-joint-operations-named = يذكرها المقال

## مناورات الأسد الأفريقي دورة دورة: المشاركون بحسب من يُعد.

figure-african-lion-title = { $trend ->
    [rising] من { $first } إلى { $last } ارتفع العدد المنشور لمشاركي الأسد الأفريقي من كل دورة إلى التي تليها
   *[broken] ارتفع العدد المنشور لمشاركي الأسد الأفريقي من كل دورة إلى التي تليها من { $first } إلى { $last }، ولم يرتفع في { $after }
}
    .unguarded = the function of the figure checks it on the rows that it draws
figure-african-lion-subtitle = المشاركون كما نُشرت أعدادهم، بحسب من يُعد، في الدورات من { $start } إلى { $end }؛ ولم يُنشر في { $floors } إلا حد أدنى
    .unguarded = the function of the figure checks it on the rows that it draws
figure-african-lion-note = لا تُقارن الأعداد إلا داخل النطاق الواحد، ولذلك لا يصل خط بين الدورات. العلامة «+» معناها «أكثر من»، و«≈» معناها «نحو»؛ وبعض الأعداد مجموع محسوب لهذا الكتاب، كما في البيانات أدناه. وليس في الجدول صفوف لأعوام { $missing }، وتختلف المصادر في السنة الأولى. وكانت دورة 2014 تمريناً لهيئات الأركان.
    .holds = african_lion/2014.note_en has An exercise for staffs; african_lion/2014.note_ar has هيئات الأركان; milestones/2004-african-lion-series.title_en has start year disputed; african_lion/2014.status = held
    .unguarded = the function of the figure checks it on the rows that it draws
figure-african-lion-alt = الأسد الأفريقي من { $start } إلى { $end }. المشاركون من جميع الدول: { $lowest } عام { $lowest-year }، و{ $highest } عام { $highest-year }؛ وفي دورات أخرى يُعد الأمريكيون والمغاربة أو الأمريكيون وحدهم. أُلغيت مناورات { $cancelled }، وأُقيمت مناورات { $uncounted } ولم يُعثر على عدد للمشاركين فيها.
    .holds = some african_lion where status = cancelled; some african_lion where participants_scope = us-and-morocco and participants > 0; some african_lion where participants_scope = us-only and participants > 0; african_lion/2013.status = cancelled; african_lion/2020.status = cancelled; african_lion/2014.participants_scope = us-and-morocco; african_lion/2018.participants_scope = us-only
figure-african-lion-description = دورة دورة. { $editions }
figure-african-lion-counted = { $year }: { $participants }، { $scope }.
figure-african-lion-other = { $year }: { $status }.
figure-african-lion-uncounted = { $year }: لم يُذكر عدد.
    .unguarded = the function of the figure takes the years that have no number from the rows
figure-african-lion-cancelled = أُلغيت
figure-african-lion-planned = مقررة
figure-african-lion-differ = { $year }: تختلف التقارير في عدد المشاركين.
    .holds = african_lion/2026.participants_note_en has Reports differ; african_lion/2026.participants_scope = reports-differ; count of african_lion where participants_scope = reports-differ = 1
figure-african-lion-reports-differ = تقارير متعارضة
figure-african-lion-no-number = لم يُنشر عدد
figure-african-lion-missing = لا صفوف
figure-african-lion-more-than = «أكثر من»
figure-african-lion-all-countries = جميع الدول
figure-african-lion-us-and-morocco = الأمريكيون والمغاربة
figure-african-lion-us-only = الأمريكيون وحدهم

## خطوات الشراكة بحسب الإطار؛ اسم كل تسمية هو اسم الصف الذي تقف إلى جانبه.

figure-milestones-by-framework-title = لا يذكر المقال أي خطوة في المنتديات العالمية أو في الأمم المتحدة
    .holds = no milestones where framework in gctf gicnt unoct united-nations and in_article = yes; some milestones where framework in gctf gicnt and date < reference; some milestones where framework in unoct united-nations and date < reference
figure-milestones-by-framework-subtitle = خطوات الشراكة المغربية الأمريكية في مكافحة الإرهاب وما يحيط بها، من { $start } إلى { $end }، بحسب الإطار
figure-milestones-by-framework-note = رُسمت صفوف الجدول كلها وسُمي بعضها، والعلامات التي يعلو بعضها بعضاً متقاربة الزمن. والخط الذي يقطع العلامة معناه أن المعروف هو الشهر وحده (خط قصير) أو السنة وحدها (خط بطول السنة). وفي المسار الثنائي كذلك خطوات للمغرب مع كل من { $others }. وكثرة العلامات تعني كثرة الوثائق التي عُثر عليها لا كثافة التعاون، فليست للعد.
    .unguarded = says how the figure is drawn
figure-milestones-by-framework-alt = خط زمني في مسارات بحسب الإطار من { $start } إلى { $end }. يذكر المقال، وتاريخه خط متقطع، خطوات في: { $named }. ولا يذكر شيئاً من: { $unnamed }، وأول المسجل منها عام { $year }.
    .unguarded = counted or chosen from the rows each time
figure-milestones-by-framework-description = تتوالى الخطوات في كل مسار من اليسار إلى اليمين. { $lanes }
    .unguarded = says how the figure is drawn
figure-milestones-by-framework-lane-without = { $lane }: { $years }، ولا يذكر المقال شيئاً منها.
    .unguarded = counted or chosen from the rows each time
figure-milestones-by-framework-lane-with = { $lane }: { $years }، وأقدم ما يذكره المقال منها: «{ $earliest }».
    .unguarded = counted or chosen from the rows each time
figure-milestones-by-framework-lane-bilateral = تعاون ثنائي
figure-milestones-by-framework-lane-african-lion = الأسد الأفريقي
figure-milestones-by-framework-lane-tsctp = الشراكة العابرة للصحراء
figure-milestones-by-framework-lane-forums = المنتديات العالمية
figure-milestones-by-framework-lane-global-coalition = التحالف الدولي
figure-milestones-by-framework-lane-united-nations = الأمم المتحدة
figure-milestones-by-framework-lane-region = المغرب ومحيطه
figure-milestones-by-framework-lane-others = أطر أخرى
figure-milestones-by-framework-named = يذكرها المقال
figure-milestones-by-framework-not-named = لا يذكرها
figure-milestones-by-framework-undone = مقررة أو ملغاة
figure-milestones-by-framework-none-named = لا يذكر منها شيئاً
figure-milestones-by-framework-label-2004-06-03-mnna = حليف رئيسي من خارج الحلف
    .holds = milestones/2004-06-03-mnna.title_en has major non-NATO ally; milestones/2004-06-03-mnna.kind = designation
figure-milestones-by-framework-label-2012-09-13-strategic-dialogue-1 = أول حوار استراتيجي
    .holds = no milestones where kind = strategic-dialogue and date < 2012-09-13; milestones/2012-09-13-strategic-dialogue-1.title_en has First Strategic Dialogue; milestones/2012-09-13-strategic-dialogue-1.kind = strategic-dialogue
figure-milestones-by-framework-label-2014-08-07-training-framework = إطار التدريب
    .holds = milestones/2014-08-07-training-framework.title_en has framework training
figure-milestones-by-framework-label-2020-12-10-western-sahara = اعتراف أمريكي بالسيادة
    على الصحراء الغربية
    .holds = milestones/2020-12-10-western-sahara.title_en has US recognises Western Sahara; milestones/2020-12-10-western-sahara.partners has USA; milestones/2020-12-10-western-sahara.kind = recognition
figure-milestones-by-framework-label-2021-12-16-sale-arrest = توقيف
    سلا الجديدة
    .holds = milestones/2021-12-16-sale-arrest.title_en has arrested Sala Al Jadida; operations/e2021-sala.place_ids = sala-al-jadida
figure-milestones-by-framework-label-2021-01-19-soldier-arrest = توقيف جندي أمريكي
    .holds = milestones/2021-01-19-soldier-arrest.title_en has US soldier arrested; milestones/2021-01-19-soldier-arrest.kind = arrest-abroad
figure-milestones-by-framework-label-2023-02-21-wray = مدير FBI في الرباط
    .holds = milestones/2023-02-21-wray.title_en has FBI director Rabat; milestones/2023-02-21-wray.kind = visit
figure-milestones-by-framework-label-2004-african-lion-series = بدء السلسلة (السنة مختلف فيها)
    .holds = milestones/2004-african-lion-series.title_en has African Lion series begins disputed; milestones/2004-african-lion-series.framework = african-lion
figure-milestones-by-framework-label-2013-04-16-african-lion-cancelled = أُلغيت
    .holds = milestones/2013-04-16-african-lion-cancelled.kind = exercise-cancelled; african_lion/2013.status = cancelled
figure-milestones-by-framework-label-2020-03-16-african-lion-cancelled = أُلغيت
    .holds = milestones/2020-03-16-african-lion-cancelled.kind = exercise-cancelled; african_lion/2020.status = cancelled
figure-milestones-by-framework-label-2005-tsctp = بدايتها، والمغرب من أطرافها
    .holds = milestones/2005-tsctp.partners has MAR; milestones/2005-tsctp.title_en has begins with Morocco; milestones/2005-tsctp.framework = tsctp
figure-milestones-by-framework-label-2006-10-30-gicnt = أول اجتماع بشأن الإرهاب النووي
    .holds = milestones/2006-10-30-gicnt.title_en has first meeting nuclear; milestones/2006-10-30-gicnt.framework = gicnt; no milestones where framework = gicnt and date < 2006-10-30
figure-milestones-by-framework-label-2016-04-13-gctf-cochair = رئاسة مشتركة للمنتدى
    .holds = milestones/2016-04-13-gctf-cochair.framework = gctf; milestones/2016-04-13-gctf-cochair.kind = co-chair; milestones/2016-04-13-gctf-cochair.co_chairs has MAR
figure-milestones-by-framework-label-2014-10-coalition-membership = المغرب بين
    الأعضاء
    .holds = milestones/2014-10-coalition-membership.title_en has Morocco listed member; milestones/2014-10-coalition-membership.kind = membership; milestones/2014-10-coalition-membership.partners has MAR
figure-milestones-by-framework-label-2021-12-02-africa-focus-group = مجموعة التركيز
    .holds = milestones/2021-12-02-africa-focus-group.title_en has Africa Focus Group
figure-milestones-by-framework-label-2022-05-11-marrakech = اجتماع مراكش الوزاري
    .holds = milestones/2022-05-11-marrakech.title_en has ministerial Marrakech; milestones/2022-05-11-marrakech.kind = ministerial
figure-milestones-by-framework-label-2020-10-06-unoct-agreement = اتفاق على
    مكتب في الرباط
    .holds = milestones/2020-10-06-unoct-agreement.title_en has agreement office Rabat; milestones/2020-10-06-unoct-agreement.kind = agreement
figure-milestones-by-framework-label-2003-05-27-law-0303 = قانون مكافحة الإرهاب
    .holds = milestones/2003-05-27-law-0303.title_en has anti-terrorism law; milestones/2003-05-27-law-0303.kind = legislation
figure-milestones-by-framework-label-2015-03-20-bcij = تدشين المكتب المركزي
    .holds = milestones/2015-03-20-bcij.title_en has BCIJ; milestones/2015-03-20-bcij.kind = institution
figure-milestones-by-framework-label-2020-12-22-joint-declaration = إعلان مشترك
    مع إسرائيل
    .holds = milestones/2020-12-22-joint-declaration.title_en has Declaration; milestones/2020-12-22-joint-declaration.partners has ISR

## التوقيفات لكل خلية.

figure-arrests-per-cell-title = مع 2,009 خلايا لا يقابل الخلية الواحدة سوى { $printed } من التوقيفات، ويقابلها في الحصائل الرسمية من { $lowest } إلى { $highest }
    .holds = counts/c094-cells = 2009; arrests-per-cell-2009 < arrests-per-cell-lowest
    .unguarded = the function of the figure checks it on the rows that it draws
figure-arrests-per-cell-subtitle = التوقيفات مقسومة على الخلايا: في التصريحات الرسمية التي تعطي الحصيلتين منذ 2002، وفي المنشورات ذات العدد الخاطئ، بحسب تاريخ كل منها
    .unguarded = says how the figure is drawn
figure-arrests-per-cell-note = { $statements } مما أُعلن رسمياً، ومنها ما يعود إلى تصريح واحد، ومعها المنشورات التي تذكر 2,000 خلية أو 2,009. وأسس عد التوقيفات مختلفة، فالعبرة بالحجم التقريبي لا بالكسور. ولا يشمل الشكل الحصائل الرسمية التي تبدأ من 2003، وناتج القسمة فيها بين { $older-lowest } و{ $older-highest }.
    .holds = counts/c094-cells = 2009; counts/c073-cells = 2000; counts/c003-cells.period_start = 2003; no counts where measure = cells_dismantled and scope = national and role = erroneous and value > 1000 and value != 2000 and value != 2009
    .unguarded = counted or chosen from the rows each time
figure-arrests-per-cell-alt = التوقيفات لكل خلية في الحصائل الرسمية المعلنة من { $since } إلى { $until }: بين { $lowest } و{ $highest }. وفي { $publications } تذكر 2,000 خلية أو 2,009 يقل الناتج عن توقيفين: { $printed } مع 2,009، و{ $article } في المقال.
    .holds = counts/c094-cells.value = 2009
figure-arrests-per-cell-description = محور واحد يبدأ من الصفر. تقع الحصائل الرسمية في شريط مظلل، وتجتمع المنشورات التي تذكر 2,000 خلية أو 2,009 أسفل منه بكثير، قرب الصفر.
    .holds = counts/c094-cells = 2009; counts/c073-cells = 2000; arrests-per-cell-2009 < arrests-per-cell-lowest
    .unguarded = the function of the figure checks it on the rows that it draws
figure-arrests-per-cell-erroneous = عدد خاطئ
figure-arrests-per-cell-printed = مع 2,009 خلايا: { $ratio }
    .holds = counts/c094-cells = 2009
figure-arrests-per-cell-article = المقال: { $ratio }
figure-arrests-per-cell-on-figure = التوقيفات كما أعلنتها الأجهزة في وقتها، وليست إدانات.
figure-arrests-per-cell-column-cells = الخلايا في التصريح نفسه
figure-arrests-per-cell-column-ratio = التوقيفات لكل خلية
figure-arrests-per-cell-misprint = مع { $cells } خلية، وهو خطأ طباعة: { $ratio }

## قتلى العنف المنظم في ثلاث من دول الساحل.

figure-deaths-in-sahel-title = { $deadlier ->
    [all] { $countries }: قتلى كل سنة في هذه البيانات بعد المقال أكثر من قتلى أي سنة إلى سنته، أياً كان التقدير
   *[some] { $countries }: { $deadlier-count } من { $years-since } في هذه البيانات بعد المقال قتلاها أكثر من قتلى أي سنة إلى سنته، أياً كان التقدير
}
    .unguarded = the function of the figure checks it on the rows that it draws
figure-deaths-in-sahel-subtitle = قتلى العنف المنظم، وليس كله إرهاباً، بحسب السنة من { $start } إلى { $end }: أرجح تقدير، مع المدى من الأدنى إلى الأعلى
    .holds = bodies/ucdp.note_en has organised violence not terrorism.
    .unguarded = the function of the figure checks it on the rows that it draws
figure-deaths-in-sahel-note = برنامج أوبسالا لبيانات النزاعات (UCDP)، الإصدار { $release }: قتال بين دولة وجماعة أو بين جماعات، وعنف ضد المدنيين. ولا يسجل البرنامج نزاع طرفين لم يبلغ قتلاه 25 في أي سنة، فالصفر يعني أنه لم يسجل شيئاً. ويراجع كل إصدار ما سبقه: هذه أرقام هذا الإصدار، لا ما كان معروفاً في { $article }. وللدول الثلاث معاً جُمعت التقديرات الدنيا وحدها، والراجحة وحدها، والعليا وحدها.
    .holds = bodies/ucdp.acronym = UCDP
    .unguarded = the definitions of the source
figure-deaths-in-sahel-alt = قتلى العنف المنظم في { $countries } معاً: { $first } عام { $first-year }، و{ $before } عام { $before-year } وهو عام المقال، و{ $peak } عام { $peak-year } وهو أعلى عدد، و{ $last } عام { $last-year }. وتبين لوحات صغيرة كل دولة.
    .unguarded = counted or chosen from the rows each time
figure-deaths-in-sahel-description = أرجح التقديرات للدول الثلاث معاً: { $years }. وأعلى تقدير لأي سنة إلى سنة المقال { $highest }. ويمتد المدى عام { $last-year } من { $low } إلى { $high }. { $states }
    .unguarded = counted or chosen from the rows each time
state-peak = { $country }: الأعلى عام { $year }، { $deaths }.
year-and-number = { $year }: { $number }
figure-deaths-in-sahel-together = الدول الثلاث معاً
    .unguarded = the function of the figure checks it on the rows that it draws
figure-deaths-in-sahel-before = أعلى تقدير إلى سنته: { $number }
    .unguarded = counted or chosen from the rows each time

## بين يومين: نتائج الفحص والأرقام يوم صدور المقال واليوم.

figure-then-and-now-title = من أصل { $claims } لها قاعدة فحص، لا تتغير إلا نتيجة ادعاء واحد لو قيل اليوم: حلت { $come } محل { $gone } بين رؤساء مجموعة التركيز الخاصة بأفريقيا
    .holds = verdicts-turned = 1; milestones/2021-12-02-africa-focus-group.co_chairs = ITA MAR NER USA; milestones/2024-09-30-washington.co_chairs = ITA MAR SAU USA
    .unguarded = the function of the figure checks it on the rows that it draws
figure-then-and-now-subtitle = نتائج فحص ادعاءات المقال بما كان يمكن أن يُعرف في { $article }، ونتائجها لو قيلت في { $today }؛ وأسفلها ثلاثة أرقام من اليومين
    .unguarded = says how the figure is drawn
figure-then-and-now-note = اليوم الأول: الجداول محصورة فيما كان يمكن أن يُعرف يوم صدور المقال؛ والثاني: الجداول كلها. ولكل رقم من الثلاثة مقياس يبدأ من الصفر. وحصيلة الخلايا أعلى ما أُعلن رسمياً حتى اليوم المعني، و«+» معناها «أكثر من». والقتلى قتلى آخر سنة كاملة في إصدار برنامج أوبسالا المعتمد في الكتاب، لا كما عُرفوا في 2021.
    .unguarded = says how the figure is drawn
figure-then-and-now-alt = { $claims } لها قاعدة، فُحصت بما عُرف في { $article } وبما يُعرف اليوم. اختلفت نتيجة واحدة: حلت { $come } محل { $gone } في رئاسة مجموعة التركيز. { $numbers }
    .holds = verdicts-turned = 1; milestones/2021-12-02-africa-focus-group.co_chairs = ITA MAR NER USA; milestones/2024-09-30-washington.co_chairs = ITA MAR SAU USA
    .unguarded = the function of the figure checks it on the rows that it draws
figure-then-and-now-description = تنقلب نتيجة فحص ادعاء واحد من تأييد السجل إلى مناقضته، وتبقى النتائج الأخرى كلها. { $moved }
    .holds = verdicts-turned = 1; claims/partner-4-cochairs.verdict = supported
    .unguarded = the function of the figure checks it on the rows that it draws
figure-then-and-now-moved = { $measure }: { $then } ثم { $now }.
figure-then-and-now-dated = { $value } ({ $date })
figure-then-and-now-verdicts-head = الادعاءات التي لها قاعدة، لكل ادعاء عمود
figure-then-and-now-measures-head = ثلاثة أرقام بين اليومين
    .unguarded = says how the figure is drawn
figure-then-and-now-turned = مجموعة التركيز: { $come } محل { $gone }
    .holds = verdicts-turned = 1; bodies/africa-focus-group.name_en = Africa Focus Group
figure-then-and-now-cells = الخلايا المفككة منذ 2002، أعلى حصيلة رسمية
    .unguarded = counted or chosen from the rows each time
figure-then-and-now-lion = الأسد الأفريقي، المشاركون من جميع الدول
    .holds = lion-latest > 0; african_lion/2025.participants_scope = all-countries
figure-then-and-now-deaths = قتلى العنف المنظم في مالي وبوركينا فاسو والنيجر، آخر سنة كاملة في الإصدار المعتمد
    .holds = countries/MLI.name_en = Mali; countries/BFA.name_en = Burkina Faso; countries/NER.name_en = Niger; every sahel must have source_id = ucdp-cy-25-1
figure-then-and-now-column-what = الادعاء أو الرقم
figure-then-and-now-column-then = يوم صدور المقال
figure-then-and-now-column-now = اليوم
figure-then-and-now-short-cells = حصيلة الخلايا
figure-then-and-now-short-lion = الأسد الأفريقي
figure-then-and-now-short-deaths = قتلى دول الساحل الثلاث
    .unguarded = says how the figure is drawn

## نتائج فحص الادعاءات بحسب أجزاء المقال.

figure-verdicts-by-section-title = يؤيد السجل تأييداً تاماً { $supported } من { $claims } في المقال، ويناقض { $contradicted }؛ ومن الادعاءات الجوهرية، وهي { $central-claims }، يؤيد { $central-supported } ويناقض { $central-contradicted }
    .holds = 0 < claims-central < claims-all; claims-supported > 0; claims-contradicted > 0; claims-central-supported > 0; claims-central-contradicted > 0
figure-verdicts-by-section-subtitle = ادعاءات المقال بحسب أجزائه، لكل ادعاء علامة تبين نتيجة فحصه؛ والعلامات الكبيرة للادعاءات الجوهرية، وكل منها معدود مرة
figure-verdicts-by-section-note = الادعاء الجوهري هو أطروحة المقال، أو ما تقوله نقطة من نقاطه، أو عدد يقيم عليه حجته. والعلامات الصغيرة لما سوى ذلك ولما يعيد ادعاءً سابقاً، وما يعيد ادعاءً سابقاً محسوب في أول عددين في العنوان وحدهما. والعلامات في كل مجموعة مرتبة بحسب نتيجة الفحص، لا بحسب موضعها في النص.
    .unguarded = says how the figure is drawn
figure-verdicts-by-section-alt = { $claims } في { $sections } من المقال، لكل منها علامة: { $verdicts }. ومن الجوهرية، وهي { $central-claims }: { $central }.
    .unguarded = counted or chosen from the rows each time
figure-verdicts-by-section-description = بحسب الأجزاء، وبترتيب المقال. { $rows } وما يتعذر التحقق منه بحسب أقسام المقال الكبرى: { $not-checkable }.
    .unguarded = counted or chosen from the rows each time
figure-verdicts-by-section-section = { $section }: { $verdicts }{ $n ->
        [0] .
       *[other] ؛ والجوهري منها: { $central }.
    }
figure-verdicts-by-section-legend = { $verdict } { $count }، الجوهري { $central }
figure-verdicts-by-section-central-head = الجوهرية
figure-verdicts-by-section-others-head = غيرها
figure-verdicts-by-section-part-intro = المقدمة
    .holds = sections/intro.title_en = Introduction
figure-verdicts-by-section-part-partner = شريك موثوق
figure-verdicts-by-section-part-role = دور متصاعد
figure-verdicts-by-section-part-interests = مصالح مشتركة
figure-verdicts-by-section-part-conclusion = الخاتمة
    .holds = sections/conclusion.title_en = Conclusion

figure-places-of-operations-title = { $first } و{ $second } أكثر الأماكن وروداً في العمليات
    .unguarded = the function of the figure names them and checks it
figure-places-of-operations-subtitle = الأماكن الواردة في عمليات السجل من { $start } إلى { $end }: كلما زادت العمليات كبرت الدائرة
    .unguarded = says how the figure is drawn
figure-places-of-operations-note = جدول العمليات عينة مما نقلته المنشورات، فالخريطة تبين أين جرت العمليات المذكورة، لا أين تكثر الخلايا. والعملية التي جرت في أماكن عدة تُحسب في كل منها. { $none-missing ->
    [yes] والمواقع كلها من GeoNames.
   *[no] والمواقع من GeoNames، ولا تُظهر الخريطة ما لم يُعثر على موقعه هناك، وهو { $missing }: { $missing-names }.
    } وخط الساحل من Natural Earth، ولا حدود مرسومة.
    .unguarded = counted or chosen from the rows each time
figure-places-of-operations-alt = خريطة لغرب المتوسط وشمال غرب أفريقيا عليها أماكن العمليات. وأكثرها وروداً { $listed }.
    .unguarded = counted or chosen from the rows each time
figure-places-of-operations-description = في العمليات { $places }، ويُحسب المكان مرة عن كل عملية جرت فيه. الدوائر المصمتة أماكن تحركت فيها الأجهزة المغربية بلا شريك مرة على الأقل، والمفرغة أماكن لا ترد إلا في عمليات شاركت فيها دولة أخرى.
    .unguarded = counted or chosen from the rows each time
figure-places-of-operations-counted = { $place } ({ $operations })
figure-places-of-operations-partner = في عمليات مع دولة أخرى فقط
figure-places-of-operations-atlantic = المحيط الأطلسي
figure-places-of-operations-mediterranean = البحر المتوسط
