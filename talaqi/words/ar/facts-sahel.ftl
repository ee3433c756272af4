# العنف المنظم في مالي وبوركينا فاسو والنيجر، من برنامج أوبسالا لبيانات النزاعات.

-three = مالي وبوركينا فاسو والنيجر
-deaths = قتلى العنف المنظم في { -three }
-added-up = مجموع صفوف الدول الثلاث في تلك السنة.

fact-sahel-deaths-2017 = { -deaths } عام 2017، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-deaths-2017-how = { -added-up }
fact-sahel-deaths-2018 = { -deaths } عام 2018، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-deaths-2018-how = { -added-up }
fact-sahel-deaths-2019 = { -deaths } عام 2019، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-deaths-2019-how = { -added-up }
fact-sahel-deaths-2020 = { -deaths } عام 2020، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-deaths-2020-how = { -added-up }
fact-sahel-deaths-2021 = { -deaths } عام 2021، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-deaths-2021-how = { -added-up }
fact-sahel-deaths-2022 = { -deaths } عام 2022، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-deaths-2022-how = { -added-up }
fact-sahel-deaths-2023 = { -deaths } عام 2023، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-deaths-2023-how = { -added-up }
fact-sahel-deaths-2024 = { -deaths } عام 2024، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-deaths-2024-how = { -added-up }
fact-sahel-deaths-2023-low = { -deaths } عام 2023، وفق أدنى تقدير (برنامج أوبسالا)
fact-sahel-deaths-2023-low-how = { -added-up }
fact-sahel-deaths-2023-high = { -deaths } عام 2023، وفق أعلى تقدير (برنامج أوبسالا)
fact-sahel-deaths-2023-high-how = { -added-up }
fact-sahel-civilians-by-groups-2024 = مدنيون قتلتهم جماعات مسلحة عمداً في { -three } عام 2024، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-civilians-by-groups-2024-how = { -added-up }
fact-sahel-civilians-by-governments-2024 = مدنيون قتلتهم عمداً قوات أي حكومة في { -three } عام 2024، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-civilians-by-governments-2024-how = { -added-up } ويدخل فيه ما ارتكبته قوات أجنبية، ومنها القوات الروسية في مالي.
fact-sahel-years-of-rise = السنوات المتتالية التي زاد فيها قتلى { -three } حتى بلغوا أعلى عدد
fact-sahel-years-of-rise-how = جُمع قتلى الدول الثلاث سنة سنة، ثم عُدت الزيادات رجوعاً من السنة الأعلى.
fact-sahel-deaths-to-2009 = { -deaths } من 2000 إلى 2009، وفق أفضل تقدير (برنامج أوبسالا)
fact-sahel-deaths-to-2009-how = مجموع صفوف الدول الثلاث في السنوات العشر.
fact-chad-deaths-to-2009 = قتلى العنف المنظم في تشاد من 2000 إلى 2009، وفق أفضل تقدير (برنامج أوبسالا)
fact-chad-deaths-to-2009-how = مجموع صفوف السنوات العشر؛ وكانت الحرب فيها أهلية، لا حرباً مع جماعات جهادية.
fact-morocco-polisario-deaths = القتلى الذين يسجلهم برنامج أوبسالا تحت اسم المغرب من 2020 إلى 2024، وهم قتلى النزاع مع جبهة البوليساريو في الصحراء الغربية
fact-morocco-polisario-deaths-how = مجموع صفوف السنوات الخمس؛ وإدراج الإقليم تحت اسم دولة بعينها اختيار البرنامج.
