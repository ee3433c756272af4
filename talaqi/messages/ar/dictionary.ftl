# معجم الجدول: ما تحمله أعمدته.

dictionary-licence = برخصة المشاع الإبداعي، نسب المُصنَّف 4.0
dictionary-columns = ما يحمله كل عمود
dictionary-of = أعمدة الملف { $file }
dictionary-column = العمود
dictionary-title = عنوانه
dictionary-holds = ما يحمله
dictionary-kind = نوع القيمة

kind-id = معرّف
kind-text = نص
kind-number = عدد صحيح
kind-numbers = أعداد صحيحة بينها مسافات
kind-year = سنة
kind-date = تاريخ: سنة أو شهر أو يوم
kind-names = معرّفات بينها مسافات
kind-sources = معرّفات منشورات
kind-row = معرّف صف
kind-address = عنوان على الشبكة
kind-rule = اختبارات بينها فواصل منقوطة
kind-required = إلزامي
