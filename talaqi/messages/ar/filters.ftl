# ما تقوله المصافي: للادعاءات ولصفوف الجداول.

filter-rows = تصفية الصفوف
filter-rows-of = تصفية الصفوف: { $table }
filter-all = الكل
filter-reset = إظهار الكل
filter-shown = الظاهر: { $counted } من { $all }
filter-none = لا شيء يوافق ذلك
