# التوقيفات لكل خلية.

figure-arrests-per-cell-title = في الحصائل الرسمية بين { $lowest } و{ $highest } توقيفاً لكل خلية، ومع 2,009 خلايا لا يبقى سوى { $printed }
figure-arrests-per-cell-subtitle = التوقيفات مقسومة على الخلايا منذ 2002، في كل تصريح يعطي الحصيلتين، بحسب تاريخه
figure-arrests-per-cell-note = { $statements } لمسؤولين، ومعها المنشورات التي تذكر 2,000 خلية أو 2,009. وأسس عد التوقيفات مختلفة، فالعبرة بالحجم التقريبي لا بالكسور. ولا يشمل الشكل الحصائل التي تبدأ من 2003، ونتيجتها بين { $older-lowest } و{ $older-highest }.
figure-arrests-per-cell-alt = التوقيفات لكل خلية في الحصائل الرسمية المعلنة من { $since } إلى { $until }: تبقى بين { $lowest } و{ $highest } بلا اتجاه واضح. وفي { $publications } تذكر 2,000 خلية أو 2,009 يقل الناتج عن توقيفين: { $printed } مع 2,009، و{ $article } في المقال.
figure-arrests-per-cell-description = محور واحد يبدأ من الصفر. تقع الحصائل الرسمية في شريط مظلل في أعلاه، وتجتمع المنشورات التي تذكر 2,000 خلية أو 2,009 في أسفله، وبين الشريط وأسفل المحور خطأ طباعة من نوع آخر.
figure-arrests-per-cell-exhibit = مثال على خطأ
figure-arrests-per-cell-printed = مع 2,009 خلايا: { $ratio }
figure-arrests-per-cell-article = المقال: { $ratio }
figure-arrests-per-cell-on-figure = التوقيفات كما أعلنتها الأجهزة في وقتها، وليست إدانات.
figure-arrests-per-cell-column-cells = الخلايا في التصريح نفسه
figure-arrests-per-cell-column-ratio = التوقيفات لكل خلية
figure-arrests-per-cell-misprint = مع { $cells } خلية، وهو خطأ طباعة: { $ratio }
