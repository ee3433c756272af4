### ما تقوله الأوامر في الطرفية. وللغةٍ أن تخلو منه، فتقوله لغة الكتاب المشتركة أو الإنجليزية.

## الأمر talaqi check: أين الخلل، وما هو، وما الصواب.

place-file = الملف:
place-line = السطر { $line }:
place-cell = السطر { $line }، العمود { $column }:
place-row = السطر { $line }، الصف { $row }:
and-alike = ومثله في أسطر أخرى عددها { $number }: { $lines }.
more-problems = … ومشكلات أخرى عددها { $number }.
comparisons = المقارنات ({ $languages }): المحروسة { $guarded }، والمستثناة { $exempt }، والمفتوحة { $open }
comparisons-open = هذه الجمل تقارن وليس لها شرط: أضف {"{"}holds{"}"} مع الشرط، أو {"{"}unguarded{"}"} مع السبب في أن لا جدول يحسمها.
comparisons-more = … وجمل أخرى عددها { $number }، يعرضها كلها الأمر make check
guard-fails = لا تؤيد الجداول هذه الجملة. { $found } والشرط «{ $condition }». أعد كتابة الجملة في كل لغة، أو صحح الصف.
guard-open = لا تكفي الجداول للبت في هذه الجملة. { $found } والشرط «{ $condition }». أعد القيمة الناقصة، أو أعد كتابة الجملة في كل لغة.
guard-unreadable = لا يُقرأ الشرط «{ $condition }»: { $problem }
rule-guard = «{ $value }»: { $accepted }
rule-reviewed = { $cells }. وكان النص غيره حين قُرئت الجمل التي تستند إلى هذا الصف. أعد قراءة هذه الأسطر في كل لغة: { $places }. فإذا صحّت فنفّذ الأمر make confirm، وإلا فأعد النص كما كان.
rule-reviewed-alone = { $cells }. وكان النص غيره حين قُرئ هذا الصف. ولا تستند إليه جملة: تحقق من صحته في كل لغة، ثم نفّذ الأمر make confirm، أو أعد النص كما كان.
reviewed-cell = { $length ->
    [0] العمود { $column } خالٍ الآن
   *[other] العمود { $column } فيه الآن «{ $value }»
 }
confirmed = { $file }: سُجلت قراءة خلايا تغير نصها، وعددها { $number }
no-problems = الجداول سليمة: عدد الجداول { $tables }، وعدد الصفوف { $rows }.
rule-file-missing = مفقود. أعده، أو احذف الجدول من datapackage.json.
rule-file-is-folder = مجلد. الجدول ملف CSV بهذا الاسم.
rule-file-empty = فارغ. يجب أن يسمي سطره الأول الأعمدة.
rule-file-utf16 = محفوظ بترميز UTF-16. احفظه بصيغة «CSV UTF-8».
rule-file-nul = فيه بايتات صفرية: هو تالف أو ليس ملفاً نصياً. احفظه من جديد بصيغة «CSV UTF-8».
rule-file-long-line = فيه سطر يزيد على مليون حرف، وليس ذلك من شأن جدول. هل دُمجت صفوف، أو وُضع ملف آخر مكانه؟
rule-file-not-utf8 = ليس بترميز UTF-8 (الجداول العربية في ويندوز تُحفظ بترميز Windows-1256). احفظه بصيغة «CSV UTF-8».
rule-file-truncated = ينتهي في منتصف سطر، أي إنه مبتور. يجب أن ينتهي الصف الأخير بسطر جديد.
rule-file-tabs = خاناته مفصولة بعلامات الجدولة. احفظه بصيغة «CSV UTF-8» بفواصل.
rule-file-one-column = في كل سطر منه خانة واحدة: ليست الفاصلة هي ما يفصل بينها، أو السطر كله بين علامتي اقتباس. احفظه بصيغة «CSV UTF-8». الأعمدة هي: { $accepted }
rule-file-sep-line = يبدأ بسطر «sep=» الذي لا يقرؤه غير Excel. احذف هذا السطر؛ ويجب أن يسمي السطر الذي يليه الأعمدة.
rule-file-quotes = علامة اقتباس فُتحت ولم تُغلق، أو وردت داخل خانة. اكتب "" مكان العلامة داخل الخانة المقتبسة.
rule-row-blank = فارغ. احذفه.
rule-row-short = عدد خاناته { $value } وعدد الأعمدة { $accepted }: سقطت خانة فانزاحت البقية.
rule-row-long = عدد خاناته { $value } وعدد الأعمدة { $accepted }: الفاصلة داخل النص تتطلب علامتي اقتباس حول الخانة.
rule-column-missing = مفقود. الأعمدة هي: { $accepted }.
rule-column-unknown = «{ $value }» ليس من أعمدة هذا الجدول. الأعمدة هي: { $accepted }.
rule-column-twice = «{ $value }» مكرر.
rule-column-order = ترتيب الأعمدة مختلف. الترتيب هو: { $accepted }.
rule-type = «{ $value }» ليس عدداً صحيحاً. اكتب أرقاماً فقط: 2009 لا 2,009، واترك الخانة فارغة إن جُهل العدد.
rule-duplicate = «{ $value }» مستعمل في صف آخر. المعرّف اسم لصف واحد لا يتغير: اختر غيره.
rule-required = فارغ، وملؤه واجب.
rule-date = «{ $value }» ليس تاريخاً. اكتب 2021 أو 2021-03 أو 2021-03-25، بدقة المصدر لا أكثر.
rule-date-ambiguous = «{ $value }» تاريخ كما تكتبه جداول البيانات، ويُقرأ على أكثر من وجه. اجعل العمود نصاً واكتب 2021-03-25، السنة أولاً.
rule-date-serial = «{ $value }» تاريخ حوّله برنامج الجداول إلى عدد الأيام منذ 1900. اجعل العمود نصاً واكتب: { $accepted }
rule-date-far = «{ $value }»: لا تُقصد سنة كهذه. السنة أربعة أرقام، من 1000 إلى 2999.
rule-chapter = «{ $value }» ليس فصلاً في الكتاب. الفصول هي: { $accepted }.
rule-language-code = «{ $value }» ليس رمز لغة. اكتب رمزاً مثل ar أو en.
rule-negative = «{ $value }» أقل من { $accepted }. اترك الخانة فارغة إن جُهل العدد.
rule-pattern = «{ $value }» لا يوافق كتابة المعرّفات: حروف لاتينية صغيرة وأرقام وشرطات.
rule-bidi = في «{ $value }» علامة خفية تقلب اتجاه القراءة. أعد كتابة النص.
rule-control = في «{ $value }» محرف لا يراه القارئ أو سطر جديد. أعد كتابة النص في سطر واحد.
rule-marks-stacked = في «{ $value }» علامات فوق حرف واحد أكثر مما تكتبه أي لغة. أعد كتابة النص.
rule-mojibake = «{ $value }» نص بترميز UTF-8 قرأه برنامج على أنه { $accepted } فضاعت حروفه. خذ العمود من آخر ملف سليم، وافتح الجداول بترميز UTF-8.
rule-lost = في «{ $value }» علامات استفهام مكان الحروف: حفظه برنامج بترميز لا يعرفها. خذ العمود من آخر ملف سليم، واحفظ بصيغة «CSV UTF-8».
rule-error-value = «{ $value }» ما يعرضه برنامج الجداول إذا تعذرت صيغة حسابية. اكتب القيمة نفسها أو اترك الخانة فارغة.
rule-shaped = في «{ $value }» حروف مجمّدة على أشكالها المتصلة، كالمنسوخة من ملف PDF. اكتب: { $accepted }
rule-markup = في «{ $value }» وسوم HTML. الخانة نص خالص.
rule-formula = «{ $value }» يبدأ كصيغة حسابية تُنفذ عند فتح الجدول. ابدأ بحرف أو رقم.
rule-persian = في «{ $value }» حروف فارسية تشبه العربية فلا يجدها البحث. اكتب: { $accepted }
rule-spaces = في «{ $value }» مسافات زائدة. اكتب: { $accepted }
rule-normal-form = في «{ $value }» حروف كُتبت وعلاماتها منفصلة عنها فلا يجدها البحث. اكتب: { $accepted }
rule-cell-long = «{ $value }» يزيد على { $accepted } حرف، وليس ذلك من شأن خانة مثلها. هل دُمجت صفوف، أو أُلصق نص آخر؟
rule-address = «{ $value }» ليس عنواناً على الشبكة. يبدأ العنوان بـ http:// أو https:// ولا مسافات فيه، وتُرمّز حروفه غير اللاتينية.
rule-language = «{ $value }» مكتوب بحروف لغة غير لغة العمود.
rule-dangling = «{ $value }»: فيه معرّف لا يوجد في { $accepted }. أضف صفه هناك أو صحح المعرّف.
rule-list-twice = «{ $value }»: فيه معرّف مكرر: { $accepted }. اترك واحداً.
rule-vocabulary = «{ $value }» ليس من ألفاظ هذا العمود: { $accepted }.
rule-untranslated = فارغ، مع أن النص موجود في لغة أخرى من لغات الكتاب. اكتبه بكل لغة من لغاته.
rule-dictionary-untranslated = ينقص «{ $value }» ما هو موجود في لغة أخرى من لغات الكتاب: { $accepted }.
rule-ends-before-start = «{ $value }» قبل البداية، { $accepted }.
rule-source-older = «{ $value }» تاريخ لاحق لصدور منشور يُفترض أنه ينقل ما جرى في ذلك التاريخ: { $accepted }. صحح هذا التاريخ، أو تاريخ المنشور في جدول المصادر، أو المصدر المذكور في الصف.
rule-sources-older = «{ $value }» تاريخ لاحق لصدور كل المنشورات التي يُفترض أنها تنقل ما جرى في ذلك التاريخ: { $accepted }. صحح هذا التاريخ أو تاريخ منشور في جدول المصادر، أو أضف مصدراً صدر بعده.
rule-verdict = نتيجة المحرر «{ $value }»، والقاعدة تعطي { $accepted }. غيّر النتيجة مع السبب، أو غيّر القاعدة: الكتاب يقول ما يقرره إنسان.
rule-note-mark = يبدأ بعلامة ترتيب البايتات؛ قُرئ كأنها ليست فيه.
rule-note-windows = سطوره على طريقة ويندوز؛ قُرئ كغيره.
rule-note-semicolons = خاناته مفصولة بفاصلة منقوطة؛ قُرئ كأنها فواصل.

## الأمر talaqi check: ما يمنع تطبيق قاعدة ادعاء.

rule-test-unreadable = «{ $accepted }» ليس اختباراً. صيغ الاختبارات في أول ملف talaqi/rules/parser.py.
rule-test-tolerance = «{ $accepted }»: اذكر الفرق المسموح به، مثل within 2% أو within 3.
rule-test-no-fact = تذكر القاعدة «{ $accepted }»، وليس رقماً من أرقام الكتاب ولا عدداً ولا تاريخاً.
rule-test-empty = الشرط فارغ.
rule-test-no-reason = الاستثناء يحتاج إلى سبب: اذكر لماذا لا يحسم الجملةَ أي جدول.
rule-test-condition = «{ $accepted }» ليس شرطاً: اكتب عموداً ثم واحداً من = != < <= > >= has in ثم قيمة.
rule-test-every = «{ $accepted }»: يتطلب اختبار every لفظ must have وبعده ما يجب أن يكون في كل صف.
rule-test-each-year = «{ $accepted }»: بعد السنوات يأتي اختبار يبدأ بلفظ some، والسنة الأولى قبل الأخيرة.
rule-test-no-table = تسمي القاعدة جدول «{ $accepted }»، ولا وجود له.
rule-test-no-column = تسمي القاعدة عمود «{ $accepted }»، ولا وجود له.
rule-test-no-row = تسمي القاعدة صف «{ $accepted }»، ولا وجود له.
rule-test-no-value = تطلب القاعدة «{ $accepted }»، وليست من القيم الممكنة في العمود.
rule-test-not-a-number = تقارن القاعدة «{ $accepted }» بعدد، وليس هو عدداً.
rule-test-not-comparable = «{ $accepted }»: لا تصح مقارنة كهذه.
rule-test-undated = صفوف جدول «{ $accepted }» بلا تواريخ، فلا أحدث فيها ولا أقدم.
rule-test-no-date = تكتب القاعدة «{ $accepted }» تاريخاً، ولا وجود له في التقويم.
rule-test-claims = تقرأ القاعدة جدول «{ $accepted }»: لا تقوم نتيجة على نتائج. اختبر الصفوف نفسها.
rule-rule-needed = فارغ والنتيجة «يناقضه السجل» (contradicted): لا يقول الكتاب إن السجل يناقض ادعاءً إلا بقاعدة يستطيع أي أحد أن يعيد تطبيقها. اكتب اختباراتها أو غيّر النتيجة.
rule-repeats-later = «{ $value }» ليس أسبق من هذا الادعاء: ولا يُعاد إلا ما سبق.
rule-rule-editorial = تقرأ القاعدة «{ $accepted }»، وفيه حكم المحرر نفسه: لا تقوم نتيجة عليه. اختبر ما يقوله مصدر الصف.
rule-rule-undecided = ليس في القاعدة إلا undecided: اتركها فارغة، فالمعنى واحد.
rule-reason-number = تعذّر قول الرقم «{ $value }»: { $accepted }.
rule-reason-brace = في «{ $value }» قوس ليس فيه رقم. اكتب مفتاح الرقم بين قوسين، {"{"}table/row{"}"}، أو احذف القوس.
rule-reason-numbers-differ = تنقصه أرقام موجودة في نص اللغة الأخرى: { $accepted }.

## الأمر talaqi import: ما يقوله قبل أن يكتب.

import-reads = { $title }: { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $number } صفوف
    [many] { $number } صفاً
   *[other] { $number } صف
} للملف { $file }.
import-more = … وقيم أخرى عددها { $number }.
import-counts = صفوف مضافة: { $added }؛ صفوف مفقودة: { $lost }؛ قيم تغيرت: { $changed }.
import-private = رخصة هذه البيانات لا تجيز إعادة نشر صفوفها، فتبقى في { $file }، وهو ملف يتجاهله git ولا ينشره الكتاب. يُستشهد بها هكذا: { $cite }.
import-dry = لم يُكتب شيء.
import-written = كُتب الجدول. لمعرفة ما يتغير به في الكتاب: make changes

## الأمر talaqi edition.

edition-recorded = سُجلت الطبعة في { $file }، فأودع الملف في المستودع. وانشر _build/site كما هو، ففيه { $folder } الذي ينبغي أن يبقى في مكانه حين تحل الطبعة التالية محل هذه.
edition-no-commit = لا مستودع git هنا، فلا يُسجل مع الطبعة إصدار الشيفرة.
edition-edited = بعض الملفات يختلف عما في آخر إيداع، ولذلك سُجل إصدار الشيفرة هكذا: { $commit }.
edition-no-site = ليس في _config.yml عنوان للموقع، فيخلو الاستشهاد بهذه الطبعة من العنوان.

## `talaqi changes`.

changes-sentences = أعد قراءة:

## الأمر talaqi serve.

serve-at = الكتاب على العنوان { $address }، فحرِّر واحفظ يُبنَ من جديد. Ctrl-C لإنهاء العرض.
serve-kept = لم يُبنَ الكتاب، وما زالت آخر نسخة سليمة معروضة. أصلح ما سبق واحفظ.
serve-waiting = لم يُبنَ الكتاب، ولا نسخة سابقة تُعرض. أصلح ما سبق واحفظ.
serve-missing = يحتاج الأمر make serve إلى livereload: .venv/bin/python -m pip install --require-hashes -r .binder/requirements.txt
serve-port = تعذّر عرض الكتاب على المنفذ { $port } ({ $problem })، فاختر غيره: .venv/bin/python -m talaqi serve --port 8001
