# كلمات هذا الكتاب، في ملفات بأي اسم؛ ومع المحرك كلمات الصفحات.

# الأسماء المعدودة: العدد يختار الصيغة.
leap-second = { $n ->
    [zero] لا ثواني كبيسة
    [one] ثانية كبيسة واحدة
    [two] { $case ->
        [nominative] ثانيتان كبيستان
       *[oblique] ثانيتين كبيستين
    }
    [few] { $number } ثوانٍ كبيسة
    [many] { $number } ثانية كبيسة
   *[other] { $number } ثانية كبيسة
}
    .gender = feminine
second = { $n ->
    [zero] لا ثواني
    [one] ثانية واحدة
    [two] { $case ->
        [nominative] ثانيتان
       *[oblique] ثانيتين
    }
    [few] { $number } ثوانٍ
    [many] { $number } ثانية
   *[other] { $number } ثانية
}
    .gender = feminine
waiting-year = { $n ->
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

# ما موضوع الصف في كل جدول.
row-leap_seconds = الثانية الكبيسة في { $date }
row-decisions = { $title-ar }

# ما يعده كل رقم محسوب، وكيف حُسب.
fact-claims-all = الادعاءات التي يفحصها الكتاب
fact-claims-all-how = عُدت صفوف الجدول.
fact-claims-contradicted = الادعاءات التي يناقضها السجل
fact-claims-contradicted-how = عُدت الادعاءات التي نتيجة فحصها كذلك.
fact-leap-seconds-added = الثواني الكبيسة التي أُضيفت إلى التوقيت العالمي المنسق
fact-leap-seconds-added-how = عُدت صفوف الجدول.
fact-longest-wait = السنوات بين ثانيتين كبيستين متتاليتين، حيث تبلغ أكثرها
    .unguarded = الانتظار محسوب على أنه الأطول
fact-longest-wait-how = قورنت السنوات الكاملة بين كل ثانية كبيسة والتي تليها.
fact-fewer-in-the-2010s = ما نقصته الثواني الكبيسة في السنوات من 2010 إلى 2019 عنها في السنوات من 1980 إلى 1989
    .holds = count of leap_seconds where date >= 1980 and date <= 1989 > count of leap_seconds where date >= 2010 and date <= 2019
fact-fewer-in-the-2010s-how = طُرح عدد الثواني الكبيسة في السنوات العشر المتأخرة من عددها في السنوات العشر المتقدمة.
    .holds = count of leap_seconds where date >= 1980 and date <= 1989 > count of leap_seconds where date >= 2010 and date <= 2019

# الشكل.
figure-leap-seconds-title = أطول ما انقضى بين ثانيتين كبيستين متتاليتين { $wait }، من { $start } إلى { $end }
    .unguarded = الانتظار محسوب على أنه الأطول، وطرفا الفرق على أنهما أدناه وأعلاه
figure-leap-seconds-subtitle = ما يسبق به الزمن الذري (TAI) التوقيت العالمي المنسق بالثواني، بعد كل ثانية كبيسة
figure-leap-seconds-note = يجري الزمن من اليسار إلى اليمين. والشريط المظلل هو أطول انتظار.
figure-leap-seconds-alt = { $count } بحسب تواريخها: يرتفع الفرق من { $lowest } إلى { $highest } بالثواني، وأطول انتظار { $wait }، من { $start } إلى { $end }.
    .unguarded = الانتظار محسوب على أنه الأطول، وطرفا الفرق على أنهما أدناه وأعلاه
figure-leap-seconds-description = كل علامة ثانية كبيسة: موضعها على محور الزمن تاريخها، وارتفاعها الفرق بين الزمن الذري والتوقيت العالمي المنسق بعدها.
figure-leap-seconds-wait = أطول انتظار

# جدول الفصل الثاني.
table-decisions-taken = خطوات في مسيرة الثانية الكبيسة
