# قتلى العنف المنظم في ثلاث من دول الساحل.

figure-deaths-in-sahel-title = { $countries }: قتلى كل سنة بعد المقال أكثر من قتلى أي سنة قبله، أياً كان التقدير
figure-deaths-in-sahel-subtitle = قتلى العنف المنظم، وليس كله إرهاباً، بحسب السنة من { $start } إلى { $end }: أرجح تقدير، مع المدى من الأدنى إلى الأعلى
figure-deaths-in-sahel-note = برنامج أوبسالا لبيانات النزاعات (UCDP)، الإصدار { $release }: قتال بين دولة وجماعة أو بين جماعات، وعنف ضد المدنيين. ولا يسجل البرنامج نزاع طرفين لم يبلغ قتلاه 25 في أي سنة، فالصفر يعني أنه لم يسجل شيئاً. ويراجع كل إصدار ما سبقه: هذه أرقام هذا الإصدار، لا ما كان معروفاً في { $article }. وللدول الثلاث معاً جُمعت التقديرات الدنيا وحدها، والراجحة وحدها، والعليا وحدها.
figure-deaths-in-sahel-alt = قتلى العنف المنظم في { $countries } معاً: { $first } عام { $first-year }، و{ $before } عام { $before-year } وهو عام المقال، و{ $peak } عام { $peak-year } وهو أعلى عدد، و{ $last } عام { $last-year }. وتبين لوحات صغيرة كل دولة.
figure-deaths-in-sahel-description = أرجح التقديرات للدول الثلاث معاً: { $years }. وأعلى تقدير لأي سنة قبل المقال { $highest }. ويمتد المدى عام { $last-year } من { $low } إلى { $high }. { $states }
state-peak = { $country }: الأعلى عام { $year }، { $deaths }.
year-and-number = { $year }: { $number }
figure-deaths-in-sahel-together = الدول الثلاث معاً
figure-deaths-in-sahel-before = أعلى تقدير لأي سنة قبله: { $number }
