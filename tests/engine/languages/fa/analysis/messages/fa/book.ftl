# واژه‌های این کتاب.

leap-second = { $n ->
    [0] هیچ ثانیهٔ کبیسه
    [1] یک ثانیهٔ کبیسه
   *[other] { $number } ثانیهٔ کبیسه
}
second = { $number } ثانیه
waiting-year = { $number } سال

row-leap_seconds = ثانیهٔ کبیسهٔ { $date }
row-decisions = { $title-fa }

fact-claims-all = ادعاهایی که این کتاب می‌آزماید
fact-claims-all-how = سطرهای جدول شمرده شد.
fact-claims-contradicted = ادعاهایی که داده‌ها رد می‌کنند
fact-claims-contradicted-how = ادعاهایی که این نتیجه را دارند شمرده شد.
fact-leap-seconds-added = ثانیه‌های کبیسه‌ای که به ساعت هماهنگ جهانی افزوده شد
fact-leap-seconds-added-how = سطرهای جدول شمرده شد.
fact-longest-wait = سال‌های میان دو ثانیهٔ کبیسهٔ پیاپی، آنجا که بیشترین است
fact-longest-wait-how = سال‌های کامل میان هر ثانیهٔ کبیسه و ثانیهٔ بعدی با هم سنجیده شد.
fact-fewer-in-the-2010s = شمار ثانیه‌های کبیسه‌ای که سال‌های 2010 تا 2019 از سال‌های 1980 تا 1989 کمتر داشت
fact-fewer-in-the-2010s-how = شمار ثانیه‌های کبیسهٔ ده سال پسین از شمار ده سال پیشین کاسته شد.

figure-leap-seconds-title = درازترین فاصله میان دو ثانیهٔ کبیسه { $wait } بود، از { $start } تا { $end }
figure-leap-seconds-subtitle = ثانیه‌هایی که زمان اتمی (TAI) پس از هر ثانیهٔ کبیسه از ساعت هماهنگ جهانی پیش است
figure-leap-seconds-note = زمان از چپ به راست می‌رود. نوار سایه‌دار درازترین فاصله است.
figure-leap-seconds-alt = { $count } با تاریخ آن‌ها: تفاوت از { $lowest } به { $highest } ثانیه می‌رسد و درازترین فاصله، { $wait }، از { $start } تا { $end } است.
figure-leap-seconds-description = هر نشان یک ثانیهٔ کبیسه است: جایش بر محور زمان تاریخ آن است و بلندی‌اش تفاوت زمان اتمی و ساعت هماهنگ جهانی پس از آن.
figure-leap-seconds-wait = درازترین فاصله

table-decisions-taken = گام‌ها در زندگی ثانیهٔ کبیسه
