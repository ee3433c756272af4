# نتائج فحص الادعاءات بحسب أجزاء المقال.

article-section = { $n ->
    [zero] لا أجزاء
    [one] جزء واحد
    [two] { $case ->
        [nominative] جزءان
       *[oblique] جزأين
    }
    [few] { $number } أجزاء
    [many] { $number } جزءاً
   *[other] { $number } جزء
}

figure-verdicts-by-section-title = يناقض السجل { $contradicted } من { $claims } في المقال، وأكبر نصيب مما يتعذر التحقق منه في قسم «{ $part }»
figure-verdicts-by-section-subtitle = ادعاءات المقال بحسب أجزائه، لكل ادعاء علامة تبين نتيجة فحصه
figure-verdicts-by-section-note = تبين نتيجة الفحص موقع الادعاء من سجل هذا الكتاب، لا أهميته؛ وما قاله المقال مرتين يُعد مرتين. والعلامات في كل جزء مرتبة بحسب نتيجة الفحص، لا بحسب موضعها في النص.
figure-verdicts-by-section-alt = { $claims } في { $sections } من المقال، لكل منها علامة: { $verdicts }. وما يتعذر التحقق منه بحسب أقسام المقال: { $not-checkable }.
figure-verdicts-by-section-description = بحسب الأجزاء، وبترتيب المقال. { $rows }
figure-verdicts-by-section-section = { $section }: { $verdicts }.
figure-verdicts-by-section-part-intro = المقدمة
figure-verdicts-by-section-part-partner = شريك موثوق
figure-verdicts-by-section-part-role = دور متصاعد
figure-verdicts-by-section-part-interests = مصالح مشتركة
figure-verdicts-by-section-part-conclusion = الخاتمة
