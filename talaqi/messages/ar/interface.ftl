# كلمات الواجهة: الأزرار والقوائم وما يُقرأ لمستعملي قارئ الشاشة.

skip-to-content = الانتقال إلى النص
book-menu = فهرس الكتاب
first-page = عن هذا الكتاب
page-contents = في هذه الصفحة
search-book = البحث في الكتاب
search-needs-script = يتطلب البحث تفعيل جافاسكريبت في المتصفح. وفي الفهرس كل صفحات الكتاب.
search-found = عدد المواضع التي فيها كلمات البحث:
search-none = لم ترد هذه الكلمات في أي موضع. تحقق من كتابتها أو ابحث بكلمة أخرى.
color-mode = المظهر
color-light = فاتح
color-dark = داكن
color-auto = بحسب الجهاز
previous-page = السابق
next-page = التالي
neighbours = الفصل السابق والفصل التالي
page-downloads = تنزيل هذه الصفحة
page-downloads-and-launches = تنزيل هذه الصفحة أو تشغيلها
download-notebook = دفتر الفصل (ipynb)
open-in-binder = تشغيل الفصل في JupyterLab على Binder
open-in-hub = تشغيل الفصل في JupyterLab على خادمنا
code-shown = الشيفرة
edition-named = الطبعة { $edition }
chapter-numbered = الفصل { $number }
card-close = إغلاق
card-entry = في جدول الأرقام
licensed = النص والبيانات برخصة { $text }، والشيفرة برخصة { $code }.

# ما يكتبه Sphinx وقالبه بالإنجليزية: اسم الرسالة هو النص الإنجليزي بحروف صغيرة بعد `theme-`.
theme-link-to-this-heading = رابط هذا العنوان
theme-link-to-this-image = رابط هذه الصورة
theme-link-to-this-table = رابط هذا الجدول
theme-link-to-this-code = رابط هذه الشيفرة
theme-link-to-this-equation = رابط هذه المعادلة
theme-link-to-this-term = رابط هذا المصطلح
theme-link-to-this-definition = رابط هذا التعريف
theme-link-to-this-toctree = رابط هذا الفهرس
theme-attention = انتباه
theme-caution = حذر
theme-danger = خطر
theme-error = خطأ
theme-hint = تلميح
theme-important = مهم
theme-note = ملاحظة
theme-see-also = انظر أيضاً
theme-tip = نصيحة
theme-warning = تنبيه
