
# ألفا خلية أم مئتان؟
table-speech-as-printed = خطاب واحد كما نُشر: الخلايا المفككة منذ 2002
table-chain-of-2000 = العدد المدوّر في السجل: من طبعه ومتى
table-national-and-bureau = الحصيلة الوطنية وحصيلة المكتب المركزي في التصريحات نفسها

# المنهج
table-verdict-words = نتائج الفحص الأربع
table-confidence-levels = درجات الثقة في الصف
table-ideas = ألفاظ يستعملها الكتاب بمعنى خاص به
table-bodies-named = الهيئات وأسماؤها الرسمية
