# أعمدة لا يستقل عنوانها بنفسه، وصفوف تُسمى في الاختبار بغير ما تُسمى به في سائر الكتاب، وأقسام المقال.
column-sahel-one_sided_by_groups = المدنيون القتلى على يد جماعات مسلحة
column-sahel-deaths_best = القتلى (أرجح تقدير)
deciding-african_lion = الأسد الأفريقي { $edition-year } ({ $status })
deciding-countries = { $name-ar }
part-intro = المقدمة
part-partner = شريك موثوق
part-role = دور متصاعد
part-interests = مصالح مشتركة
part-conclusion = الخاتمة
