### ما تقوله الأوامر في الطرفية عن جداول هذا الكتاب: شروط الصفوف في data/datapackage.json.

rule-bounds = «{ $value }» ليس بين التقدير الأدنى والأعلى: { $accepted }.
rule-count-without-scope = فارغ: يجب أن يُذكر مع العدد أين يُعد ومن يشمله.
rule-abroad-above-all = «{ $value }» أكثر من جميع توقيفات الصف، { $accepted }.
rule-stated-before-end = «{ $value }» قبل نهاية المدة التي يشملها العدد، وهي { $accepted }. صحح أحد التاريخين.
