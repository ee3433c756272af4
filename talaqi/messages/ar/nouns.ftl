# الأسماء المعدودة في الكتاب، لكل منها صيغ العدد الست.

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
