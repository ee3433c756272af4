# سلسلة المنشورات التي صارت بها 209 خلايا ألفين.

figure-publication-chain-title = خطاب واحد ظهر في الصحافة بعددين: 209 و2,009؛ وفي المقال بعد { $months } { $article }
figure-publication-chain-subtitle = من نشر أي عدد من الخلايا المفككة منذ 2002، بترتيب النشر
figure-publication-chain-note = { $publications } عُثر عليها في صفحات محفوظة لا في الصحافة كلها. والتواريخ التي لا يوم فيها مستنتجة. والخطوط المتقطعة استنتاج: أن صفراً دخل العدد، وأن وكالة دوّرته، وأن المقال أخذه عنها.
figure-publication-chain-alt = نُشر خطاب { $speech } بعدد 209 خلايا في { $printed-209 }، وبعدد 2,009 في { $printed-2009 }. ثم ظهر العدد 2,000 في { $before } قبل المقال، وفي المقال { $article }، وتكرر العدد 2,000 أو 2,009 بعده في { $after } إلى { $last }.
figure-publication-chain-description = قائمة بترتيب النشر وثلاثة أعمدة: 209 و2,009 و2,000. ولكل منشور علامة في عمود العدد الذي يذكره، فتنتقل العلامات من العمود الأول إلى الأخير.
figure-publication-chain-head-date = تاريخ النشر
figure-publication-chain-head-publisher = المنشور
figure-publication-chain-head-credited = يُنسب إلى
figure-publication-chain-group-speech = أخبار عن خطاب { $speech }
figure-publication-chain-group-before = قبل المقال، وكلها عن وكالة فرانس برس
figure-publication-chain-group-after = بعد المقال
figure-publication-chain-the-article = المقال المدروس
figure-publication-chain-inferred = استنتاج غير موثق
figure-publication-chain-inferred-and-plus = استنتاج غير موثق   + أكثر من
