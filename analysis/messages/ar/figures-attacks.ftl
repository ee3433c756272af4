# الهجمات في المغرب وعتبة الهجوم «الكبير».

figure-attacks-since-2003-title = إذا كانت عتبة «الكبير» { $threshold }، فبعد الهجوم الأول هجوم كبير واحد، في { $place } عام { $year }؛ وإذا كانت { $free }، فلا هجوم كبيراً
figure-attacks-since-2003-subtitle = القتلى في كل هجوم في المغرب منذ 2003 من دون المهاجمين، ونتيجة فحص ادعاء المقال عند كل عتبة
figure-attacks-since-2003-note = لا يبين المقال معنى «الكبير»، والعتبة من وضع هذا الكتاب. وما لا يُعرف عدد قتلاه من الهجمات مرسوم تحت المحور كي لا يُقرأ صفراً. ولا يُرسم إلا ما عُثر على مصدر له.
figure-attacks-since-2003-alt = قتلى كل هجوم في المغرب: { $short }. وغير معروف: { $unknown-short }. والخط المتقطع: { $threshold }. { $verdicts }
figure-attacks-since-2003-description = { $attacks }. وعدد القتلى غير معروف في { $unknown }. ونتيجة فحص القول إن هجوماً كبيراً لم يقع: { $verdicts }
figure-attacks-since-2003-counted = { $place }، { $date }، { $killed }
figure-attacks-since-2003-undated = { $place }، { $date }
figure-attacks-since-2003-verdict-at = عتبة { $thresholds }: { $verdict }.
figure-attacks-since-2003-from = { $start-dead } فأكثر
figure-attacks-since-2003-to = { $end-dead } فأقل
figure-attacks-since-2003-between = من { $start } إلى { $end-dead }
figure-attacks-since-2003-axis = القتلى
figure-attacks-since-2003-verdict-from = { $thresholds }: { $verdict }
figure-attacks-since-2003-strip = عند عتبة
figure-attacks-since-2003-line = العتبة: { $threshold }
figure-attacks-since-2003-start = من هنا يبدأ الادعاء
figure-attacks-since-2003-not-known = عدد القتلى غير معروف
