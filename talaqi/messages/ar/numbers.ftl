### الأعداد وتمييزها، والتواريخ والقوائم، والأسماء المعدودة التي يحتاجها كل كتاب.
### $n يختار الصيغة، أو $whole وهو الجزء الصحيح منه، و$number هو العدد كما يُكتب، و$case حالة المثنى: nominative للمرفوع، وما عداها للمنصوب والمجرور.
### والخاصة .gender = feminine للاسم الذي مفرده مؤنث، وبها يُختار العدد حين يُكتب بالحروف؛ وما لا خاصة له مذكر.

## الأعداد والتواريخ.

qualified-about = نحو { $what }
qualified-more-than = أكثر من { $what }
qualified-at-least = ما لا يقل عن { $what }
qualified-at-most = ما لا يتجاوز { $what }
# العدد بالحروف حتى العشرين، في جنس معدوده $gender؛ و$alone: أهو وحده لا يتبعه معدوده؟
number-words = { $gender ->
    [feminine] { $n ->
        [0] صفر
        [1] واحدة
        [2] { $case ->
            [nominative] اثنتان
           *[oblique] اثنتين
        }
        [3] ثلاث
        [4] أربع
        [5] خمس
        [6] ست
        [7] سبع
        [8] { $alone ->
            [yes] ثمانٍ
           *[no] ثماني
        }
        [9] تسع
        [10] عشر
        [11] إحدى عشرة
        [12] { $case ->
            [nominative] اثنتا عشرة
           *[oblique] اثنتي عشرة
        }
        [13] ثلاث عشرة
        [14] أربع عشرة
        [15] خمس عشرة
        [16] ست عشرة
        [17] سبع عشرة
        [18] ثماني عشرة
        [19] تسع عشرة
        [20] { $case ->
            [nominative] عشرون
           *[oblique] عشرين
        }
       *[other] { $number }
    }
   *[masculine] { $n ->
        [0] صفر
        [1] واحد
        [2] { $case ->
            [nominative] اثنان
           *[oblique] اثنين
        }
        [3] ثلاثة
        [4] أربعة
        [5] خمسة
        [6] ستة
        [7] سبعة
        [8] ثمانية
        [9] تسعة
        [10] عشرة
        [11] أحد عشر
        [12] { $case ->
            [nominative] اثنا عشر
           *[oblique] اثني عشر
        }
        [13] ثلاثة عشر
        [14] أربعة عشر
        [15] خمسة عشر
        [16] ستة عشر
        [17] سبعة عشر
        [18] ثمانية عشر
        [19] تسعة عشر
        [20] { $case ->
            [nominative] عشرون
           *[oblique] عشرين
        }
       *[other] { $number }
    }
}
date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
period = من { $start } إلى { $end }
period-of-year = من أول { $start } إلى { $end }

## أسماء الشهور؛ وما لا يُذكر منها هنا يؤخذ من CLDR.

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

## القوائم وعلامات الترقيم.

# $latin: هل يبدأ البند بحرف لاتيني، والواو لا تلتصق به.
list-next = { $latin ->
    [yes] { $list }، { $item }
   *[no] { $list } و{ $item }
}
list-last = { $latin ->
    [yes] { $list }، { $item }
   *[no] { $list } و{ $item }
}
comma = ،
semicolon = ؛
full-stop = .
# علامتا الاقتباس الخارجيتان ثم الداخليتان.
quotation-marks = «»“”
list-separator = ؛{" "}
or-separator = { " أو " }

## الأسماء المعدودة.

claim = { $n ->
    [zero] لا ادعاءات
    [one] ادعاء واحد
    [two] { $case ->
        [nominative] ادعاءان
       *[oblique] ادعاءين
    }
    [few] { $number } ادعاءات
    [many] { $number } ادعاءً
   *[other] { $number } ادعاء
}

page = { $n ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] { $case ->
        [nominative] صفحتان
       *[oblique] صفحتين
    }
    [few] { $number } صفحات
    [many] { $number } صفحة
   *[other] { $number } صفحة
}
    .gender = feminine

publication = { $n ->
    [zero] لا منشورات
    [one] منشور واحد
    [two] { $case ->
        [nominative] منشوران
       *[oblique] منشورين
    }
    [few] { $number } منشورات
    [many] { $number } منشوراً
   *[other] { $number } منشور
}

source = { $n ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] { $case ->
        [nominative] مصدران
       *[oblique] مصدرين
    }
    [few] { $number } مصادر
    [many] { $number } مصدراً
   *[other] { $number } مصدر
}

row = { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] { $case ->
        [nominative] صفان
       *[oblique] صفين
    }
    [few] { $number } صفوف
    [many] { $number } صفاً
   *[other] { $number } صف
}

table = { $n ->
    [zero] لا جداول
    [one] جدول واحد
    [two] { $case ->
        [nominative] جدولان
       *[oblique] جدولين
    }
    [few] { $number } جداول
    [many] { $number } جدولاً
   *[other] { $number } جدول
}

chapter = { $n ->
    [zero] لا فصول
    [one] فصل واحد
    [two] { $case ->
        [nominative] فصلان
       *[oblique] فصلين
    }
    [few] { $number } فصول
    [many] { $number } فصلاً
   *[other] { $number } فصل
}

year = { $n ->
    [zero] لا سنوات
    [one] سنة واحدة
    [two] { $case ->
        [nominative] سنتان
       *[oblique] سنتين
    }
    [few] { $number } سنوات
    [many] { $number } سنة
   *[other] { $number } سنة
}
    .gender = feminine

month = { $n ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] { $case ->
        [nominative] شهران
       *[oblique] شهرين
    }
    [few] { $number } أشهر
    [many] { $number } شهراً
   *[other] { $number } شهر
}

day = { $n ->
    [zero] لا أيام
    [one] يوم واحد
    [two] { $case ->
        [nominative] يومان
       *[oblique] يومين
    }
    [few] { $number } أيام
    [many] { $number } يوماً
   *[other] { $number } يوم
}

percent = { $number } في المئة
times = { $whole ->
    [few] { $number } أمثال
    [many] { $number } مثلاً
   *[other] { $number } مثل
}
