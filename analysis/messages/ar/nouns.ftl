### الأسماء المعدودة في الكتاب، لكل منها صيغ العدد الست.

cell = { $n ->
    [zero] لا خلايا
    [one] خلية واحدة
    [two] { $case ->
        [nominative] خليتان
       *[oblique] خليتين
    }
    [few] { $number } خلايا
    [many] { $number } خلية
   *[other] { $number } خلية
}
    .gender = feminine

arrest = { $n ->
    [zero] لا توقيفات
    [one] توقيف واحد
    [two] { $case ->
        [nominative] توقيفان
       *[oblique] توقيفين
    }
    [few] { $number } توقيفات
    [many] { $number } توقيفاً
   *[other] { $number } توقيف
}

death = { $n ->
    [zero] لا قتلى
    [one] قتيل واحد
    [two] { $case ->
        [nominative] قتيلان
       *[oblique] قتيلين
    }
    [few] { $number } قتلى
    [many] { $number } قتيلاً
   *[other] { $number } قتيل
}

civilian = { $n ->
    [zero] لا مدنيين
    [one] مدني واحد
    [two] { $case ->
        [nominative] مدنيان
       *[oblique] مدنيين
    }
    [few] { $number } مدنيين
    [many] { $number } مدنياً
   *[other] { $number } مدني
}

attack = { $n ->
    [zero] لا هجمات
    [one] هجوم واحد
    [two] { $case ->
        [nominative] هجومان
       *[oblique] هجومين
    }
    [few] { $number } هجمات
    [many] { $number } هجوماً
   *[other] { $number } هجوم
}

attacker = { $n ->
    [zero] لا مهاجمين
    [one] مهاجم واحد
    [two] { $case ->
        [nominative] مهاجمان
       *[oblique] مهاجمين
    }
    [few] { $number } مهاجمين
    [many] { $number } مهاجماً
   *[other] { $number } مهاجم
}

operation = { $n ->
    [zero] لا عمليات
    [one] عملية واحدة
    [two] { $case ->
        [nominative] عمليتان
       *[oblique] عمليتين
    }
    [few] { $number } عمليات
    [many] { $number } عملية
   *[other] { $number } عملية
}
    .gender = feminine

plot = { $n ->
    [zero] لا مخططات
    [one] مخطط واحد
    [two] { $case ->
        [nominative] مخططان
       *[oblique] مخططين
    }
    [few] { $number } مخططات
    [many] { $number } مخططاً
   *[other] { $number } مخطط
}

printed-total = { $n ->
    [zero] لا حصائل منشورة
    [one] حصيلة منشورة واحدة
    [two] { $case ->
        [nominative] حصيلتان منشورتان
       *[oblique] حصيلتين منشورتين
    }
    [few] { $number } حصائل منشورة
    [many] { $number } حصيلة منشورة
   *[other] { $number } حصيلة منشورة
}
    .gender = feminine

statement = { $n ->
    [zero] لا تصريحات
    [one] تصريح واحد
    [two] { $case ->
        [nominative] تصريحان
       *[oblique] تصريحين
    }
    [few] { $number } تصريحات
    [many] { $number } تصريحاً
   *[other] { $number } تصريح
}

milestone = { $n ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] { $case ->
        [nominative] خطوتان
       *[oblique] خطوتين
    }
    [few] { $number } خطوات
    [many] { $number } خطوة
   *[other] { $number } خطوة
}
    .gender = feminine

country = { $n ->
    [zero] لا دول
    [one] دولة واحدة
    [two] { $case ->
        [nominative] دولتان
       *[oblique] دولتين
    }
    [few] { $number } دول
    [many] { $number } دولة
   *[other] { $number } دولة
}
    .gender = feminine

participant = { $n ->
    [zero] لا مشاركين
    [one] مشارك واحد
    [two] { $case ->
        [nominative] مشاركان
       *[oblique] مشاركين
    }
    [few] { $number } مشاركين
    [many] { $number } مشاركاً
   *[other] { $number } مشارك
}

edition = { $n ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] { $case ->
        [nominative] دورتان
       *[oblique] دورتين
    }
    [few] { $number } دورات
    [many] { $number } دورة
   *[other] { $number } دورة
}
    .gender = feminine

year-in-a-row = { $n ->
    [zero] لا سنوات
    [one] سنة واحدة
    [two] { $case ->
        [nominative] سنتان متتاليتان
       *[oblique] سنتين متتاليتين
    }
    [few] { $number } سنوات متتالية
    [many] { $number } سنة متتالية
   *[other] { $number } سنة متتالية
}
    .gender = feminine

article-part = { $n ->
    [zero] لا أجزاء
    [one] جزء واحد
    [two] { $case ->
        [nominative] جزءان
       *[oblique] جزأين
    }
    [few] { $number } أجزاء
    [many] { $number } جزءاً
   *[other] { $number } جزء
}

arrest-per-cell = { $whole ->
    [few] { $number } توقيفات لكل خلية
    [many] { $number } توقيفاً لكل خلية
   *[other] { $number } توقيف لكل خلية
}

number = { $n ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] { $case ->
        [nominative] رقمان
       *[oblique] رقمين
    }
    [few] { $number } أرقام
    [many] { $number } رقماً
   *[other] { $number } رقم
}

place = { $n ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] { $case ->
        [nominative] مكانان
       *[oblique] مكانين
    }
    [few] { $number } أماكن
    [many] { $number } مكاناً
   *[other] { $number } مكان
}
