# ما يمنع تطبيق قاعدة ادعاء.
rule-test-unreadable = «{ $accepted }» ليس اختباراً. صيغ الاختبارات في أول ملف talaqi/rules/parser.py.
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
rule-rule-needed = فارغ والنتيجة «يناقضه السجل» (contradicted): لا يقول الكتاب إن السجل يناقض ادعاءً إلا بقاعدة يستطيع أي أحد أن يعيد تطبيقها. اكتب اختباراتها أو غيّر النتيجة.
rule-rule-undecided = ليس في القاعدة إلا undecided: اتركها فارغة، فالمعنى واحد.
rule-reason-number = تعذّر قول الرقم «{ $value }»: { $accepted }.
rule-reason-numbers-differ = تنقصه أرقام موجودة في نص اللغة الأخرى: { $accepted }.
