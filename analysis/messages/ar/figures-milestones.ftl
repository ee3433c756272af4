# خطوات الشراكة بحسب الإطار؛ اسم كل تسمية هو اسم الصف الذي تقف إلى جانبه.

figure-milestones-by-framework-title = لا يذكر المقال شيئاً من الخطوات في المنتديات العالمية والأمم المتحدة، وأقدم المسجل منها يعود إلى { $year }
figure-milestones-by-framework-subtitle = خطوات الشراكة المغربية الأمريكية في مكافحة الإرهاب وما يحيط بها، من { $start } إلى { $end }، بحسب الإطار
figure-milestones-by-framework-note = رُسمت صفوف الجدول كلها وسُمي بعضها، والعلامات التي يعلو بعضها بعضاً متقاربة الزمن. والخط الذي يقطع العلامة معناه أن المعروف هو الشهر وحده (خط قصير) أو السنة وحدها (خط بطول السنة). وكثرة العلامات تعني كثرة الوثائق التي عُثر عليها لا كثافة التعاون، فليست للعد.
figure-milestones-by-framework-alt = خط زمني في مسارات بحسب الإطار من { $start } إلى { $end }، وخط متقطع عند تاريخ المقال. الخطوات التي يذكرها المقال في هذه المسارات: { $named }. ولا خطوة منها في: { $unnamed }.
figure-milestones-by-framework-description = تتوالى الخطوات في كل مسار من اليسار إلى اليمين. { $lanes }
figure-milestones-by-framework-lane-without = { $lane }: { $years }، ولا يذكر المقال شيئاً منها.
figure-milestones-by-framework-lane-with = { $lane }: { $years }، وأقدم ما يذكره المقال منها: «{ $earliest }».
figure-milestones-by-framework-lane-bilateral = تعاون ثنائي
figure-milestones-by-framework-lane-african-lion = الأسد الأفريقي
figure-milestones-by-framework-lane-tsctp = الشراكة العابرة للصحراء
figure-milestones-by-framework-lane-forums = المنتديات العالمية
figure-milestones-by-framework-lane-global-coalition = التحالف الدولي
figure-milestones-by-framework-lane-united-nations = الأمم المتحدة
figure-milestones-by-framework-lane-region = المغرب ومحيطه

figure-milestones-by-framework-named = يذكرها المقال
figure-milestones-by-framework-not-named = لا يذكرها
figure-milestones-by-framework-undone = مقررة أو ملغاة

figure-milestones-by-framework-label-2004-06-03-mnna = حليف رئيسي من خارج الحلف
figure-milestones-by-framework-label-2012-09-13-strategic-dialogue-1 = أول حوار استراتيجي
figure-milestones-by-framework-label-2014-08-07-training-framework = إطار التدريب
figure-milestones-by-framework-label-2020-12-10-western-sahara = اعتراف أمريكي بالسيادة
    على الصحراء الغربية
figure-milestones-by-framework-label-2021-12-16-sale-arrest = توقيف
    سلا الجديدة
figure-milestones-by-framework-label-2021-01-19-soldier-arrest = توقيف جندي أمريكي
figure-milestones-by-framework-label-2023-02-21-wray = مدير FBI في الرباط
figure-milestones-by-framework-label-2004-african-lion-series = بدء السلسلة (السنة مختلف فيها)
figure-milestones-by-framework-label-2013-04-16-african-lion-cancelled = أُلغيت
figure-milestones-by-framework-label-2020-03-16-african-lion-cancelled = أُلغيت
figure-milestones-by-framework-label-2026-04-20-african-lion-planned = مقررة
figure-milestones-by-framework-label-2005-tsctp = بدايتها، والمغرب من أطرافها
figure-milestones-by-framework-label-2006-10-30-gicnt = أول اجتماع بشأن الإرهاب النووي
figure-milestones-by-framework-label-2016-04-13-gctf-cochair = رئاسة مشتركة للمنتدى
figure-milestones-by-framework-label-2014-10-coalition-membership = المغرب بين
    الأعضاء
figure-milestones-by-framework-label-2021-12-02-africa-focus-group = مجموعة التركيز
figure-milestones-by-framework-label-2022-05-11-marrakech = اجتماع مراكش الوزاري
figure-milestones-by-framework-label-2020-10-06-unoct-agreement = اتفاق على
    مكتب في الرباط
figure-milestones-by-framework-label-2003-05-27-law-0303 = قانون مكافحة الإرهاب
figure-milestones-by-framework-label-2015-03-20-bcij = تدشين المكتب المركزي
figure-milestones-by-framework-label-2020-12-22-joint-declaration = إعلان مشترك
    مع إسرائيل
