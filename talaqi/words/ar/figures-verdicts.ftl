# نتائج فحص الادعاءات بحسب أقسام المقال.

article-section = { $n ->
    [zero] لا أقسام
    [one] قسم واحد
    [two] { $case ->
        [nominative] قسمان
       *[oblique] قسمين
    }
    [few] { $number } أقسام
    [many] { $number } قسماً
   *[other] { $number } قسم
}

figure-verdicts-by-section-title = يناقض السجل { $contradicted } من { $claims } في المقال، وأكبر نصيب مما يتعذر التحقق منه في جزء «{ $part }»
figure-verdicts-by-section-subtitle = ادعاءات المقال بحسب أقسامه، لكل ادعاء علامة تبين نتيجة فحصه
figure-verdicts-by-section-note = تبين نتيجة الفحص موقع الادعاء من سجل هذا الكتاب، لا أهميته؛ وما قاله المقال مرتين يُعد مرتين. والعلامات في كل قسم مرتبة بحسب نتيجة الفحص، لا بحسب موضعها في النص.
figure-verdicts-by-section-alt = { $claims } في { $sections } من المقال، لكل منها علامة: { $verdicts }. وما يتعذر التحقق منه بحسب أجزاء المقال: { $not-checkable }.
figure-verdicts-by-section-description = بحسب الأقسام، وبترتيب المقال. { $rows }
figure-verdicts-by-section-section = { $section }: { $verdicts }.
figure-verdicts-by-section-part-intro = المقدمة
figure-verdicts-by-section-part-partner = شريك موثوق
figure-verdicts-by-section-part-role = دور متصاعد
figure-verdicts-by-section-part-interests = مصالح مشتركة
figure-verdicts-by-section-part-conclusion = الخاتمة
