# الأسماء المعدودة في هذا الكتاب، لكل منها صيغ العدد الست.

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

person = { $n ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] { $case ->
        [nominative] شخصان
       *[oblique] شخصين
    }
    [few] { $number } أشخاص
    [many] { $number } شخصاً
   *[other] { $number } شخص
}

detainee = { $n ->
    [zero] لا موقوفين
    [one] موقوف واحد
    [two] { $case ->
        [nominative] موقوفان
       *[oblique] موقوفين
    }
    [few] { $number } موقوفين
    [many] { $number } موقوفاً
   *[other] { $number } موقوف
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

test = { $n ->
    [zero] لا اختبارات
    [one] اختبار واحد
    [two] { $case ->
        [nominative] اختباران
       *[oblique] اختبارين
    }
    [few] { $number } اختبارات
    [many] { $number } اختباراً
   *[other] { $number } اختبار
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

outlet = { $n ->
    [zero] لا وسائل إعلام
    [one] وسيلة إعلام واحدة
    [two] { $case ->
        [nominative] وسيلتا إعلام
       *[oblique] وسيلتي إعلام
    }
    [few] { $number } وسائل إعلام
    [many] { $number } وسيلة إعلام
   *[other] { $number } وسيلة إعلام
}

account = { $n ->
    [zero] لا روايات
    [one] رواية واحدة
    [two] { $case ->
        [nominative] روايتان
       *[oblique] روايتين
    }
    [few] { $number } روايات
    [many] { $number } رواية
   *[other] { $number } رواية
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

arrest-per-cell = { $number } من التوقيفات لكل خلية

percent = { $number } في المئة

times = { $number } مرة
