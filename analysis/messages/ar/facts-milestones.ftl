# ما يفصل بين خطوة من خطوات الشراكة وأخرى، أو بينها وبين المقال.

fact-announcement-gap = ما بين تاريخ الإعلان عن التوقيف في المقال وتاريخه في السجل
fact-announcement-gap-how = الفرق بين يوم نشر البيان واليوم الرابع عشر من الشهر نفسه، وهو ما يذكره المقال.
fact-focus-group-before-article = ما بين إطلاق مجموعة التركيز الخاصة بأفريقيا وصدور المقال
fact-focus-group-before-article-how = الفرق بين يوم صدور المقال ويوم الإطلاق.
fact-focus-group-before-combat-end = ما بين إطلاق مجموعة التركيز الخاصة بأفريقيا وإعلان نهاية المهمة القتالية في العراق
fact-focus-group-before-combat-end-how = الفرق بين التاريخين.
fact-recognition-before-declaration = ما بين إعلان الاعتراف الأمريكي وتوقيع الإعلان المشترك مع إسرائيل
fact-recognition-before-declaration-how = الفرق بين التاريخين.

# اسم الدولة في جملة.
country-in-prose = { $name }
