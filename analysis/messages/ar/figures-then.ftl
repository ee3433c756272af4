# بين يومين: نتائج الفحص والأرقام يوم صدور المقال واليوم.

figure-then-and-now-title = من أصل { $claims } لها قاعدة، لا تتغير إلا نتيجة ادعاء واحد لو قيل اليوم: حلت { $come } محل { $gone } بين رؤساء مجموعة التركيز الخاصة بأفريقيا
figure-then-and-now-subtitle = نتائج فحص ادعاءات المقال بما كان يمكن أن يُعرف في { $article }، ونتائجها لو قيلت في { $today }؛ وأسفلها ثلاثة أرقام من اليومين
figure-then-and-now-note = اليوم الأول: الجداول محصورة فيما كان يمكن أن يُعرف يوم صدور المقال؛ والثاني: الجداول كلها. ولكل رقم من الثلاثة مقياس يبدأ من الصفر. وحصيلة الخلايا أعلى ما أُعلن حتى اليوم المعني، و«+» معناها «أكثر من». والقتلى قتلى آخر سنة كاملة، كما في إصدار برنامج أوبسالا المعتمد في الكتاب، لا كما عُرفوا في 2021.
figure-then-and-now-alt = { $claims } لها قاعدة، فُحصت بما عُرف في { $article } وبما يُعرف اليوم. اختلفت نتيجة واحدة: حلت { $come } محل { $gone } في رئاسة مجموعة التركيز. { $numbers }
figure-then-and-now-description = تنقلب نتيجة فحص ادعاء واحد من تأييد السجل إلى مناقضته، وتبقى النتائج الأخرى كلها. { $moved }
figure-then-and-now-moved = { $measure }: { $then } ثم { $now }.
figure-then-and-now-dated = { $value } ({ $date })
figure-then-and-now-verdicts-head = الادعاءات التي لها قاعدة، لكل ادعاء عمود
figure-then-and-now-measures-head = ثلاثة أرقام بين اليومين
figure-then-and-now-turned = مجموعة التركيز: { $come } محل { $gone }
figure-then-and-now-cells = الخلايا المفككة منذ 2002، أعلى حصيلة معلنة
figure-then-and-now-lion = الأسد الأفريقي، المشاركون من جميع الدول
figure-then-and-now-deaths = قتلى العنف المنظم في مالي وبوركينا فاسو والنيجر، آخر سنة كاملة
figure-then-and-now-column-what = الادعاء أو الرقم
figure-then-and-now-column-then = يوم صدور المقال
figure-then-and-now-column-now = اليوم
figure-then-and-now-short-cells = حصيلة الخلايا
figure-then-and-now-short-lion = الأسد الأفريقي
figure-then-and-now-short-deaths = قتلى دول الساحل الثلاث
