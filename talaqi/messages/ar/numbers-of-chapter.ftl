# جدول أرقام الفصل كما يعرضه الدفتر.

numbers-of-chapter = جدول الأرقام
numbers-key = المفتاح
numbers-value = كما يُقال
numbers-counts = ما يعده
numbers-rows = الصفوف
