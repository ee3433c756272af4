# أشكال فصل «ألفا خلية أم مئتان؟».

figure-cells-since-2002-title = لم تتجاوز أي حصيلة رسمية معلنة قبل المقال { $highest }، وفي المقال { $article }
figure-cells-since-2002-subtitle = الخلايا المفككة في المغرب منذ 2002: كل حصيلة تراكمية في تاريخ إعلانها
figure-cells-since-2002-note = { $statements } رُسمت كلها، ومنها ما يبدأ من 2001 أو 2003، وليس منها ما يبدأ بعد ذلك أو لا يسمي سنة البداية. ولا خط يصل بين الحصائل، لأنها تهبط في آخر أعوامها، ولأن الجهات التي تعد الخلايا أكثر من واحدة.
figure-cells-since-2002-alt = حصائل الخلايا المفككة في المغرب منذ 2002 كما أُعلنت من { $since } إلى { $until }: تصعد من { $first } إلى { $peak } في { $peaked }، ثم تعود إلى { $latest }. وفي المقال { $article }، وهو أعلى منها بكثير؛ ويذكر { $others } العدد 2,000 أو 2,009.
figure-cells-since-2002-description = لوحتان. تضع الأولى كل الحصائل على مقياس واحد يبدأ من الصفر، فينفرد في أعلاها المقال والمنشورات التي تذكر 2,000 أو 2,009. وتكبّر الثانية الشريط الذي تقع فيه سائر الحصائل، وعددها { $rest }، وتميز الجهات بعضها من بعض.
figure-cells-since-2002-whole-head = كل الحصائل على مقياس واحد
figure-cells-since-2002-whole-scale = من 0 إلى 2,000 خلية
figure-cells-since-2002-band-head = الشريط المظلل مكبراً
figure-cells-since-2002-band-scale = الخلايا بحسب الجهة التي عدتها
figure-cells-since-2002-article = المقال:
    نحو 2,000
figure-cells-since-2002-others = { $publications } غيره:
    2,000 أو 2,009
figure-cells-since-2002-rest = سائر الحصائل، وعددها { $n }
figure-cells-since-2002-exhibit = مثال على خطأ
