### ما الذي يعده كل رقم محسوب (fact-المفتاح)، وكيف حُسب من صفوفه (fact-المفتاح-how).

fact-cells-base = الخلايا المفككة في المغرب قبل إنشاء المكتب المركزي، حساباً من تصريح مايو 2021
fact-cells-base-how = طُرحت حصيلة المكتب المركزي من الحصيلة الوطنية، وكلتاهما من التصريح نفسه.
fact-cells-highest-before-article = أعلى حصيلة وطنية منذ 2002 أُعلنت قبل صدور المقال
fact-cells-highest = أعلى حصيلة وطنية منذ 2002 أُعلنت إلى اليوم
fact-cells-highest-how = أعلى التصريحات التي تعد منذ 2002، من غير الأمثلة على الخطأ.

## الهجمات في المغرب.

fact-attack-threshold = عدد القتلى الذي يعدّ هذا الكتاب الهجوم كبيراً إذا بلغه
fact-attacks-large = الهجمات الكبيرة في المغرب بعد تفجيرات الدار البيضاء عام 2003 وحتى صدور المقال
fact-attacks-since-article = هجمات في المغرب بعد صدور المقال
fact-attacks-since-article-how = عُدّت في جدول الهجمات الصفوف التي تلي المقال.

## أرقام فصل «ألفا خلية أم مئتان؟»: ما الذي يعده كل رقم، وكيف حُسب من صفوفه.

fact-cells-base-2016 = الخلايا المفككة في المغرب قبل إنشاء المكتب المركزي، حساباً من تصريح ديسمبر 2016
fact-cells-base-2016-how = طُرحت حصيلة المكتب المركزي من الحصيلة الوطنية، وكلتاهما من المقابلة نفسها.
fact-cells-base-2018 = الخلايا المفككة في المغرب قبل إنشاء المكتب المركزي، حساباً من تصريح أكتوبر 2018
fact-cells-base-2018-how = طُرحت حصيلة المكتب المركزي من الحصيلة الوطنية، وكلتاهما من المقابلة نفسها.
fact-cells-base-if-2009 = عدد الخلايا المفككة قبل إنشاء المكتب المركزي لو صح أن الحصيلة الوطنية في فبراير 2021 هي 2,009 خلايا
fact-cells-base-if-2009-how = طُرحت حصيلة المكتب المركزي في مطلع 2021 من العدد 2,009 كما نُشر.
fact-cells-base-statements = تصريحات تعطي الحصيلتين معاً ويبقى بعد طرحهما العدد نفسه
fact-cells-base-statements-how = قورن الباقي من كل تصريح بالباقي من تصريح مايو 2021؛ وتصريح واحد يترك باقياً آخر.
fact-cells-bureau-to-2020 = خلايا المكتب المركزي من 2015 إلى 2020
fact-cells-bureau-to-2020-how = مجموع ما أعلنه المكتب عن كل سنة من السنوات الست.
fact-cells-rebuilt-2019 = الحصيلة الوطنية في نهاية 2019، محسوبة لا معلنة
fact-cells-rebuilt-2019-how = الباقي من تصريح ديسمبر 2016 مضافاً إليه ما أعلنه المكتب المركزي عن كل سنة من 2015 إلى 2019.
fact-cells-rebuilt-2020 = الحصيلة الوطنية في نهاية 2020، محسوبة لا معلنة
fact-cells-rebuilt-2020-how = الباقي من تصريح ديسمبر 2016 مضافاً إليه ما أعلنه المكتب المركزي عن كل سنة من 2015 إلى 2020.
fact-cells-rebuilt-2021 = الحصيلة الوطنية في نهاية 2021، محسوبة لا معلنة
fact-cells-rebuilt-2021-how = الباقي من تصريح ديسمبر 2016 مضافاً إليه ما أعلنه المكتب المركزي عن كل سنة من 2015 إلى 2021.
fact-cells-rebuilt-2022 = الحصيلة الوطنية في نهاية 2022، محسوبة لا معلنة
fact-cells-rebuilt-2022-how = الباقي من تصريح ديسمبر 2016 مضافاً إليه ما أعلنه المكتب المركزي عن كل سنة من 2015 إلى 2022.
fact-cells-above-base-2015 = ما زادت به الحصيلة الوطنية في مارس 2015 على الباقي المعتاد
fact-cells-above-base-2015-how = طُرح الباقي من تصريح مايو 2021 من الحصيلة المعلنة في أول مؤتمر صحفي للمكتب المركزي.
fact-cells-article-times = نسبة عدد الخلايا في المقال إلى أعلى حصيلة أُعلنت قبله
fact-cells-article-times-how = قُسم العدد الأول على الثاني.
fact-speech-date = يوم خطاب محمد النيفاوي في الرباط
fact-speech-date-how = إليه تنتهي الحصائل التي نُشرت نقلاً عن الخطاب.
fact-cells-printed-209 = منشورات في السجل تذكر 209 خلايا نقلاً عن خطاب 16 فبراير 2021
fact-cells-printed-209-how = عُدّت المنشورات لا النصوص: ومنها منشوران نصهما واحد.
fact-cells-printed-2009 = منشورات في السجل تذكر 2,009 خلايا نقلاً عن خطاب 16 فبراير 2021
fact-cells-printed-2009-how = عُدّت المنشورات لا النصوص: واحد منها ينقل عن صحافة محلية.
fact-cells-printed-times = نسبة العدد الأكبر إلى العدد الأصغر من عددي الخلايا المنشورين عن خطاب 16 فبراير 2021
fact-cells-printed-times-how = قُسم العدد الأول على الثاني.
fact-cells-rounded-before-article = منشورات في السجل تذكر 2,000 خلية قبل صدور المقال
fact-cells-rounded-before-article-how = عُدّت المنشورات لا النصوص، وكلها تنقل عن وكالة فرانس برس.
fact-cells-repeated-after-article = منشورات في السجل تذكر 2,000 خلية أو 2,009 بعد صدور المقال
fact-cells-repeated-after-article-how = عُدّت المنشورات لا النصوص.
fact-days-from-agency-to-article = المدة بين تقرير فرانس برس في ديسمبر 2021 وصدور المقال
fact-days-from-agency-to-article-how = الفرق بين تاريخي النشر.
fact-arrests-per-cell-lowest = أدنى عدد من التوقيفات لكل خلية في تصريح رسمي يعطي الحصيلتين معاً
fact-arrests-per-cell-lowest-how = قُسمت حصيلة التوقيفات منذ 2002 على حصيلة الخلايا في التصريح نفسه، وأُخذ أدنى ناتج.
fact-arrests-per-cell-highest = أعلى عدد من التوقيفات لكل خلية في تصريح رسمي يعطي الحصيلتين معاً
fact-arrests-per-cell-highest-how = قُسمت حصيلة التوقيفات منذ 2002 على حصيلة الخلايا في التصريح نفسه، وأُخذ أعلى ناتج.
fact-arrests-per-cell-speech = التوقيفات لكل خلية في خطاب 16 فبراير 2021، حيث نُشر بعدد 209 خلايا
fact-arrests-per-cell-speech-how = قُسمت حصيلة التوقيفات على حصيلة الخلايا في التقرير نفسه.
fact-arrests-per-cell-2009 = التوقيفات لكل خلية في خطاب 16 فبراير 2021، حيث نُشر بعدد 2,009 خلايا
fact-arrests-per-cell-2009-how = قُسمت حصيلة التوقيفات على حصيلة الخلايا في التقرير نفسه.
fact-arrests-per-cell-article = التوقيفات لكل خلية في المقال
fact-arrests-per-cell-article-how = قُسم عدد الموقوفين في المقال على عدد الخلايا فيه.

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
fact-claims-with-rule = ادعاءات المقال التي تُختبر بقاعدة تُجرى على الجداول
fact-claims-contradicted-with-rule = ادعاءات المقال التي يناقضها السجل ولها قاعدة فحص

## مناورات الأسد الأفريقي.

fact-lion-cancelled = دورات مناورات الأسد الأفريقي التي أُلغيت
fact-lion-cancelled-how = عُدّت صفوف جدول الدورات التي حالتها «أُلغيت».
fact-lion-latest = المشاركون من جميع الدول في آخر دورة من مناورات الأسد الأفريقي ذُكر فيها عددهم
fact-lion-latest-how = آخر الدورات التي في الجدول عدد المشاركين فيها من جميع الدول.

## ما يفصل بين خطوة من خطوات الشراكة وأخرى، أو بينها وبين المقال.

fact-announcement-gap = ما بين تاريخ الإعلان عن التوقيف في المقال وتاريخه في السجل
fact-announcement-gap-how = الفرق بين يوم نشر البيان واليوم الرابع عشر من الشهر نفسه، وهو ما يذكره المقال.
fact-focus-group-before-article = ما بين إطلاق مجموعة التركيز الخاصة بأفريقيا وصدور المقال
fact-focus-group-before-article-how = الفرق بين يوم صدور المقال ويوم الإطلاق.
fact-focus-group-before-combat-end = ما بين إطلاق مجموعة التركيز الخاصة بأفريقيا وإعلان نهاية المهمة القتالية في العراق
fact-focus-group-before-combat-end-how = الفرق بين التاريخين.
fact-recognition-before-declaration = ما بين إعلان الاعتراف الأمريكي وتوقيع الإعلان المشترك مع إسرائيل
fact-recognition-before-declaration-how = الفرق بين التاريخين.

## العمليات التي شاركت المغرب فيها دولة أخرى.

fact-joint-operations-usa = عمليات في السجل شاركت فيها الولايات المتحدة بحسب المنشورات
fact-joint-operations-usa-how = عُدّت في جدول العمليات الصفوف التي تذكر الولايات المتحدة بين الشركاء: الأحداث لا رواياتها.
fact-joint-operations-usa-before = عمليات في السجل شاركت فيها الولايات المتحدة بحسب المنشورات قبل توقيف ديسمبر 2021
fact-joint-operations-usa-before-how = عُدّت في جدول العمليات الصفوف التي تسبق التوقيف وتذكر الولايات المتحدة بين الشركاء: الأحداث لا رواياتها.
fact-joint-operations-spain = عمليات في السجل شاركت فيها إسبانيا بحسب المنشورات
fact-joint-operations-spain-how = عُدّت في جدول العمليات الصفوف التي تذكر إسبانيا بين الشركاء: الأحداث لا رواياتها.
fact-joint-operations-spain-joint = عمليات مع إسبانيا نوعها «عملية مشتركة»
fact-joint-operations-spain-joint-how = عُدّت من العمليات مع إسبانيا تلك التي نوعها «عملية مشتركة».
fact-joint-operations-spain-both = عمليات مع إسبانيا انتهت بتوقيفات في المغرب وفي الخارج
fact-joint-operations-spain-both-how = عُدّت من العمليات مع إسبانيا تلك التي تذكر رواية من رواياتها توقيفات في البلدين.

## السجل نفسه: كم قُرئ فيه، وإلى أي حد يُعتمد عليه.

fact-publications-read = المنشورات التي تقوم عليها الجداول، ومنها المقال المدروس
fact-publications-read-how = عدد صفوف جدول المنشورات.
fact-publications-undated = المنشورات التي لا يظهر في صفحاتها المحفوظة تاريخ
fact-publications-undated-how = عدد الصفوف التي خانة تاريخ النشر فيها فارغة.
fact-publications-untitled = المنشورات التي لا يظهر في صفحاتها المحفوظة عنوان
fact-publications-untitled-how = عدد الصفوف التي خانة العنوان فيها فارغة.
fact-rows-erroneous = أرقام حُفظت لأنها تبين خطأ، ولا يقوم عليها نطاق رسمي ولا نتيجة فحص
fact-rows-erroneous-how = عدد الصفوف الموسومة، في جدول الأعداد المعلنة وجدول الروايات، بأنها مثال على خطأ.
fact-rows-single-excerpt = صفوف تستند إلى مقتطف واحد لم يُطلع عليه مرة ثانية
fact-rows-single-excerpt-how = عدد الصفوف بهذه الدرجة من الثقة في جداول الأعداد المعلنة والروايات وخطوات الشراكة ومناورات الأسد الأفريقي.
fact-milestones-without-day = خطوات الشراكة التي لا يُعرف منها إلا الشهر أو السنة
fact-milestones-without-day-how = عدد الصفوف التي لا يبلغ تاريخها دقة اليوم.
fact-claims-factual = ادعاءات عن حدث أو عدد أو نص
fact-claims-factual-how = عدد الادعاءات من هذا النوع.
fact-claims-interpretive = ادعاءات هي قراءات أو تقديرات أو توقعات
fact-claims-interpretive-how = عدد الادعاءات من هذا النوع.
fact-sections-of-article = الأجزاء التي قُسم إليها المقال
fact-sections-of-article-how = المقدمة، والأقسام الثلاثة بمداخلها ونقاطها، والخاتمة.

## العنف المنظم في مالي وبوركينا فاسو والنيجر، من برنامج أوبسالا لبيانات النزاعات.

-three = مالي وبوركينا فاسو والنيجر
-deaths = قتلى العنف المنظم في { -three }
-added-up = مجموع صفوف الدول الثلاث في تلك السنة.
fact-sahel-deaths-2017 = { -deaths } عام 2017، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-deaths-2017-how = { -added-up }
fact-sahel-deaths-2018 = { -deaths } عام 2018، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-deaths-2018-how = { -added-up }
fact-sahel-deaths-2019 = { -deaths } عام 2019، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-deaths-2019-how = { -added-up }
fact-sahel-deaths-2020 = { -deaths } عام 2020، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-deaths-2020-how = { -added-up }
fact-sahel-deaths-2021 = { -deaths } عام 2021، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-deaths-2021-how = { -added-up }
fact-sahel-deaths-2022 = { -deaths } عام 2022، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-deaths-2022-how = { -added-up }
fact-sahel-deaths-2023 = { -deaths } عام 2023، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-deaths-2023-how = { -added-up }
fact-sahel-deaths-2024 = { -deaths } عام 2024، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-deaths-2024-how = { -added-up }
fact-sahel-deaths-2024-revised = { -deaths } عام 2024، وفق أرجح تقدير (برنامج أوبسالا، الإصدار 26.1)
fact-sahel-deaths-2024-revised-how = جُمع عدد النيجر المراجَع مع عددي مالي وبوركينا فاسو اللذين لم يتغيرا.
fact-sahel-deaths-2025 = { -deaths } عام 2025، وفق أرجح تقدير (برنامج أوبسالا، الإصدار 26.1، من نسخة مشتقة)
fact-sahel-deaths-2025-how = مجموع الأعداد المفردة للدول الثلاث.
fact-sahel-deaths-2023-low = { -deaths } عام 2023، وفق أدنى تقدير (برنامج أوبسالا)
fact-sahel-deaths-2023-low-how = { -added-up }
fact-sahel-deaths-2023-high = { -deaths } عام 2023، وفق أعلى تقدير (برنامج أوبسالا)
fact-sahel-deaths-2023-high-how = { -added-up }
fact-sahel-civilians-by-groups-2024 = مدنيون قتلتهم جماعات مسلحة عمداً في { -three } عام 2024، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-civilians-by-groups-2024-how = { -added-up }
fact-sahel-civilians-by-governments-2024 = مدنيون قتلتهم قوات حكومية عمداً في { -three } عام 2024، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-civilians-by-governments-2024-how = { -added-up } ويدخل فيه ما ارتكبته قوات أجنبية، ومنها القوات الروسية في مالي.
fact-sahel-years-of-rise = السنوات المتتالية التي زاد فيها عدد القتلى في { -three } حتى بلغ أعلاه
fact-sahel-years-of-rise-how = جُمع قتلى الدول الثلاث سنة بعد سنة، ثم عُدّت سنوات الزيادة رجوعاً من أعلى سنة.
fact-sahel-deaths-to-2009 = { -deaths } من 2000 إلى 2009، وفق أرجح تقدير (برنامج أوبسالا)
fact-sahel-deaths-to-2009-how = مجموع صفوف الدول الثلاث في السنوات العشر.
fact-chad-deaths-to-2009 = قتلى العنف المنظم في تشاد من 2000 إلى 2009، وفق أرجح تقدير (برنامج أوبسالا)
fact-chad-deaths-to-2009-how = مجموع صفوف السنوات العشر؛ وكانت الحرب فيها أهلية، لا حرباً مع جماعات جهادية.
fact-morocco-polisario-deaths = القتلى الذين يسجلهم برنامج أوبسالا تحت اسم المغرب من 2020 إلى 2024، وهم قتلى النزاع مع جبهة البوليساريو في الصحراء الغربية
fact-morocco-polisario-deaths-how = مجموع صفوف السنوات الخمس؛ وإدراج الإقليم تحت اسم دولة بعينها اختيار البرنامج.
fact-mali-civilians-by-governments-2024 = مدنيون قتلتهم قوات حكومية عمداً في مالي عام 2024، وفق أرجح تقدير (برنامج أوبسالا)
fact-mali-civilians-by-governments-2024-how = يدخل فيه ما ارتكبته القوات الروسية، وحدها أو مع الجيش في مالي.

## ما بعد المقال.

fact-cells-latest = الحصيلة الوطنية للخلايا منذ 2002 في أحدث تصريح رسمي
fact-cells-latest-how = أحدث التصريحات التي تعد منذ 2002، من غير أعداد الصحافة والأمثلة على الخطأ.
fact-joint-operations-usa-since = عمليات في السجل شاركت فيها الولايات المتحدة بعد المقال بحسب المنشورات
fact-joint-operations-usa-since-how = عُدّت في جدول العمليات الصفوف التي تلي المقال وتذكر الولايات المتحدة بين الشركاء: الأحداث لا رواياتها.
fact-joint-operations-spain-since = عمليات في السجل شاركت فيها إسبانيا بعد المقال بحسب المنشورات
fact-joint-operations-spain-since-how = عُدّت في جدول العمليات الصفوف التي تلي المقال وتذكر إسبانيا بين الشركاء: الأحداث لا رواياتها.
fact-verdicts-turned = ادعاءات لها قاعدة وتتغير نتيجة فحصها لو قيلت اليوم
fact-verdicts-turned-how = أُجريت كل قاعدة على الجداول كما كان يمكن أن تُعرف يوم المقال، ثم على الجداول كلها، وقورنت النتيجتان.
