# السجل نفسه: كم قُرئ فيه، وإلى أي حد يُعتمد عليه.

fact-publications-read = المنشورات التي تقوم عليها الجداول، ومنها المقال المدروس
fact-publications-read-how = عدد صفوف جدول المنشورات.
fact-publications-undated = المنشورات التي لا يظهر في صفحاتها المحفوظة تاريخ
fact-publications-undated-how = عدد الصفوف التي خانة تاريخ النشر فيها فارغة.
fact-publications-untitled = المنشورات التي لا يظهر في صفحاتها المحفوظة عنوان
fact-publications-untitled-how = عدد الصفوف التي خانة العنوان فيها فارغة.
fact-exhibits-of-error = أرقام حُفظت لأنها تبين خطأ، ولا تدخل في أي حساب
fact-exhibits-of-error-how = عدد الصفوف الموسومة، في جدول الأعداد المعلنة وجدول الروايات، بأنها مثال على خطأ.
fact-rows-single-excerpt = صفوف تستند إلى مقتطف واحد لم يُطلع عليه مرة ثانية
fact-rows-single-excerpt-how = عدد الصفوف بهذه الدرجة من الثقة في جداول الأعداد المعلنة والروايات وخطوات الشراكة ومناورات الأسد الأفريقي.
fact-milestones-without-day = خطوات الشراكة التي لا يُعرف منها إلا الشهر أو السنة
fact-milestones-without-day-how = عدد الصفوف التي لا يبلغ تاريخها دقة اليوم.
fact-claims-factual = ادعاءات عن حدث أو عدد أو نص
fact-claims-factual-how = عدد الادعاءات من هذا النوع.
fact-claims-interpretive = ادعاءات هي قراءات أو تقديرات أو توقعات
fact-claims-interpretive-how = عدد الادعاءات من هذا النوع.
fact-sections-of-article = الأجزاء التي قُسم إليها المقال
fact-sections-of-article-how = المقدمة، والأقسام الثلاثة بمداخلها ونقاطها، والخاتمة.
