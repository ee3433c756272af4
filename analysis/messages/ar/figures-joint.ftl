# العمليات التي شاركت فيها دولة أخرى.

figure-joint-operations-title = لم تكن قضية ديسمبر 2021 الأولى: القضايا المشتركة مع الولايات المتحدة مسجلة منذ { $usa }، ومع إسبانيا منذ { $spain }
figure-joint-operations-subtitle = عمليات شاركت فيها دولة أخرى بحسب المنشورات، من { $start } إلى { $end }: لكل عملية علامة
figure-joint-operations-note = العملية ليست خلية ولا توقيفاً. والجدول عينة قبل 2019، ولا يكاد يكتمل إلا للأعوام من 2019 إلى 2021، فلا تدل العلامات على وتيرة التعاون. والقول بمشاركة الدولة الأخرى مصدره في الغالب الأجهزة المغربية أو الإسبانية. والتاريخ الذي لا يوم فيه لا يُعرف منه إلا الشهر؛ وبعض التواريخ يوم الإعلان.
figure-joint-operations-alt = خط زمني للعمليات التي شاركت فيها دولة أخرى، لكل منها علامة: { $lanes }. ويدل خط متقطع على تاريخ المقال، { $article }. ويذكر المقال منها: { $named }.
figure-joint-operations-description = مساراً مساراً بترتيب الزمن. { $listed }
figure-joint-operations-lane-span = { $lane } من { $first } إلى { $last }
figure-joint-operations-lane-once = { $lane } { $first }
figure-joint-operations-lane-listed = { $lane }: { $operations }.
figure-joint-operations-event = { $date }، { $place }
figure-joint-operations-with-others = { $event }، مع { $others }
figure-joint-operations-no-place = مكان غير مذكور
figure-joint-operations-more-places = { $places } وأماكن أخرى
figure-joint-operations-joint-operation = عملية مشتركة
figure-joint-operations-in-morocco = في المغرب بمساعدة شريك
figure-joint-operations-arrest-abroad = توقيف في الخارج
figure-joint-operations-named = يذكرها المقال
