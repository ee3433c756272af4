# الأعداد وتمييزها، والتواريخ والقوائم.
# $n يختار الصيغة، و$number هو العدد كما يُكتب، و$case حالة المثنى: nominative للمرفوع، وما عداها للمنصوب والمجرور.

qualified-about = نحو { $what }
qualified-more-than = أكثر من { $what }
qualified-at-least = ما لا يقل عن { $what }
qualified-at-most = ما لا يتجاوز { $what }

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
period = من { $start } إلى { $end }
period-of-year = من أول { $start } إلى { $end }
# الواو لا تلتصق بحرف لاتيني.
list-next = { $latin ->
    [yes] { $list }، { $item }
   *[no] { $list } و{ $item }
}
list-last = { $latin ->
    [yes] { $list }، { $item }
   *[no] { $list } و{ $item }
}

