# پیام‌های موتور به فارسی.

# کتاب چنان‌که در یک روز معین خوانده می‌شد.
as-of-notice = این یک ویراست نیست، بلکه ابزاری برای خواندن است: کتاب چنان‌که در { $date } بود. تنها سطرهایی به شمار می‌آیند که در آن روز می‌شد دانست؛ آنچه بعداً دانسته شد نشان دارد. متن و نتیجه‌گیری‌های ویراستار همان متن و نتیجه‌گیری‌های ویراست است.
known-later-mark = { " (بعداً دانسته شد)" }
known-later = هنوز در آن روز دانسته نبود
known-later-display = در { $date } سطرها هنوز آنچه را این عنوان می‌گوید نشان نمی‌دادند؛ از این رو اینجا همهٔ سطرها به کار رفته‌اند.

# آنچه از ویراست پیشین تا کنون دگرگون شده است، و ویراست‌های نگه‌داشته.
changes-first = این نخستین ویراست است و ویراست پیشینی برای مقایسه نیست.
changes-since = از ویراست { $label } ({ $date }، داده‌های { $data }):
changes-none = چیزی تغییر نکرده است.
changes-facts = عددها
changes-claims = نتیجه‌ها
changes-figures = نمودارها
changes-rows = سطرها
changes-moved = { $label }: { $was } بود و { $now } شد
changes-new = { $label }: تازه، { $now }
changes-gone = { $label }: دیگر نیست؛ { $was } بود
changes-figure-moved = { $label }: داده‌هایش تغییر کرد
changes-because = به سبب: { $rows }
changes-because-of = به سبب:
changes-where = جای آن: { $pages }
changes-shown = جای آن:
changes-row = { $row } ({ $how })
changes-added = افزوده
changes-edited = ویراسته
changes-removed = حذف‌شده
changes-table = { $table }: { $number } { $how } ({ $rows })
changes-files = پرونده‌ها
changes-file = { $kind }: { $how } ({ $files })
changes-chapters = فصل‌ها
changes-messages = پیام‌ها
changes-code = کد
changes-settings = تنظیمات
changes-earlier = ویراست‌های پیشین:

moved = این جابه‌جا شده است:
kept-edition = این ویراست { $label } است که به همان صورت انتشار نگه داشته شده است.
kept-newer = تازه‌ترین ویراست:
kept-newest = این صفحه در تازه‌ترین ویراست

edition-recorded = ویراست در { $file } ثبت شد: آن را در مخزن ثبت کنید. _build/site را همان‌گونه که هست منتشر کنید؛ { $folder } در آن است و باید هنگامی که ویراست بعدی جای آن را می‌گیرد همان‌جا بماند.
edition-no-commit = اینجا مخزن git نیست؛ از این رو ثبت ویراست نام هیچ بازبینی را ندارد.
edition-edited = برخی پرونده‌ها با آخرین ثبت تفاوت دارند؛ از این رو نام بازبینی { $commit } ثبت شد.
edition-no-site = در _config.yml نشانی وبگاهی نیست؛ از این رو ارجاع به این ویراست نشانی ندارد.

# آنچه نمی‌گذارد قاعدهٔ یک ادعا اجرا شود.
rule-test-unreadable = «{ $accepted }» آزمون نیست. شکل‌های ممکن در آغاز تجزیه‌گر قاعده‌ها آمده است.
rule-test-condition = «{ $accepted }» شرط نیست: یک ستون، یکی از = != < <= > >= has in، و یک مقدار بنویسید.
rule-test-every = «{ $accepted }»: آزمون «every» به «must have» و آنچه هر سطر باید داشته باشد نیاز دارد.
rule-test-each-year = «{ $accepted }»: سال‌ها باید به ترتیب باشند و پس از آن‌ها آزمونی با «some» بیاید.
rule-test-no-table = قاعده از جدول «{ $accepted }» نام می‌برد که وجود ندارد.
rule-test-no-column = قاعده از ستون «{ $accepted }» نام می‌برد که وجود ندارد.
rule-test-no-row = قاعده از سطر «{ $accepted }» نام می‌برد که وجود ندارد.
rule-test-no-value = قاعده «{ $accepted }» را می‌خواهد، مقداری که ستون نمی‌تواند داشته باشد.
rule-test-not-a-number = قاعده «{ $accepted }» را با عدد می‌سنجد و آن عدد نیست.
rule-test-not-comparable = «{ $accepted }» را نمی‌توان چنین سنجید.
rule-test-undated = سطرهای جدول «{ $accepted }» تاریخ ندارند؛ پس هیچ‌یک تازه‌ترین یا کهن‌ترین نیست.
rule-rule-needed = خالی است و نتیجه «contradicted» است: کتاب هیچ ادعایی را بی قاعده‌ای که هر کس بتواند دوباره اجرا کند رد نمی‌کند. آزمون‌هایش را بنویسید یا نتیجه را تغییر دهید.
rule-repeats-later = «{ $value }» پیش از این ادعا نیست: تنها ادعای پیشین تکرار می‌شود.
rule-rule-editorial = قاعده «{ $accepted }» را می‌خواند که داوری خود ویراستار است: نتیجه نباید بر آن استوار باشد. آنچه را منبع سطر می‌گوید بیازمایید.
rule-rule-undecided = قاعده تنها «undecided» می‌گوید: آن را خالی بگذارید که همین معنا را دارد.
rule-reason-number = عدد «{ $value }» را نمی‌توان گفت: { $accepted }.
rule-reason-numbers-differ = عددهایی را که زبان دیگر می‌گوید ندارد: { $accepted }.

# آنچه بررسی می‌گوید: کجا، چه خطایی، و چه درست است.
place-file = پرونده:
place-line = سطر { $line }:
place-cell = سطر { $line }، ستون { $column }:
more-problems = … و { $number } مشکل دیگر.
no-problems = جدول‌ها درست‌اند: { $tables } جدول، { $rows } سطر.

rule-file-missing = نیست. آن را بازگردانید، یا جدول را از datapackage.json بردارید.
rule-file-is-folder = پوشه است. جدول یک پروندهٔ CSV به همین نام است.
rule-file-empty = خالی است. نخستین سطرش باید ستون‌ها را نام ببرد.
rule-file-utf16 = با UTF-16 ذخیره شده است. آن را با قالب «CSV UTF-8» ذخیره کنید.
rule-file-nul = بایت تهی دارد: آسیب دیده یا پروندهٔ متنی نیست. دوباره با قالب «CSV UTF-8» ذخیره‌اش کنید.
rule-file-long-line = سطری با بیش از یک میلیون نویسه دارد که در هیچ جدولی نیست. آیا سطرها به هم پیوسته‌اند، یا پروندهٔ دیگری جای آن نشسته است؟
rule-file-not-utf8 = با UTF-8 نیست. آن را با قالب «CSV UTF-8» ذخیره کنید.
rule-file-truncated = در میانهٔ یک سطر پایان می‌یابد: بریده شده است. سطر آخر باید با شکست سطر تمام شود.
rule-file-quotes = گیومه‌ای باز شده و بسته نشده، یا درون خانه است. برای گیومه در خانهٔ گیومه‌دار "" بنویسید.
rule-row-blank = خالی است. سطر را بردارید.
rule-row-short = { $value } خانه دارد و سرستون‌ها { $accepted } تا هستند: یک خانه افتاده و بقیه جابه‌جا شده‌اند.
rule-row-long = { $value } خانه دارد و سرستون‌ها { $accepted } تا هستند: خانه‌ای که ویرگول دارد باید میان گیومه باشد.
rule-column-missing = نیست. ستون‌ها این‌ها هستند: { $accepted }.
rule-column-unknown = «{ $value }» ستون این جدول نیست. ستون‌ها این‌ها هستند: { $accepted }.
rule-column-twice = «{ $value }» دو بار آمده است.
rule-column-order = ترتیب ستون‌ها درست نیست. ترتیب درست: { $accepted }.
rule-type = «{ $value }» عدد صحیح نیست. تنها رقم بنویسید، 2009 و نه 2,009؛ اگر عدد دانسته نیست خانه را خالی بگذارید.
rule-duplicate = «{ $value }» را سطر دیگری هم دارد. شناسه برای همیشه نام یک سطر است: شناسهٔ تازه‌ای برگزینید.
rule-required = خالی است و باید پر شود.
rule-date = «{ $value }» تاریخ نیست. 2021 یا 2021-03 یا 2021-03-25 بنویسید، نه دقیق‌تر از منبع.
rule-date-ambiguous = «{ $value }» را می‌توان چند گونه خواند. آن را 2021-03-25 بنویسید، نخست سال.
rule-negative = «{ $value }» کمتر از { $accepted } است. اگر عدد دانسته نیست خانه را خالی بگذارید.
rule-pattern = «{ $value }» مانند شناسه نوشته نشده است: حرف‌های کوچک a تا z، رقم و خط تیره.
rule-bidi = «{ $value }» نشانهٔ نادیدنی دارد که جهت خواندن را تغییر می‌دهد. متن را دوباره بنویسید.
rule-control = «{ $value }» نویسهٔ کنترلی یا شکست سطر دارد. متن را دوباره در یک سطر بنویسید.
rule-shaped = «{ $value }» حرف‌هایی دارد که در شکل پیوسته‌شان ثابت مانده‌اند، چنان‌که از PDF رونوشت شده باشد. بنویسید: { $accepted }
rule-markup = «{ $value }» نشان HTML دارد. خانه متن ساده است.
rule-formula = «{ $value }» مانند فرمول صفحه‌گسترده آغاز می‌شود که هنگام گشودن جدول اجرا می‌شود. با حرف یا رقم آغاز کنید.
rule-persian = «{ $value }» حرف‌های فارسی دارد که تنها به حرف‌های عربی می‌مانند و جست‌وجو آن‌ها را نمی‌یابد. بنویسید: { $accepted }
rule-normal-form = «{ $value }» با حرف‌ها و نشانه‌های جدا نوشته شده است و جست‌وجو آن را نمی‌یابد. بنویسید: { $accepted }
rule-cell-long = «{ $value }» بیش از ده هزار نویسه دارد که هیچ خانه‌ای ندارد. آیا سطری پیوسته شده یا متن دیگری چسبانده شده است؟
rule-list-twice = «{ $value }»: شناسه‌ای دو بار آمده است: { $accepted }. یکی را نگه دارید.
rule-test-no-date = قاعده «{ $accepted }» را تاریخ می‌نویسد و تقویم چنین روزی ندارد.
rule-test-claims = قاعده جدول «{ $accepted }» را می‌خواند: نتیجه نباید بر نتیجه‌ها استوار باشد. به جای آن سطرها را بیازمایید.
rule-reason-brace = «{ $value }» آکولادی دارد که عددی در آن نیست. کلید یک عدد را میان دو آکولاد بنویسید، {"{"}table/row{"}"}، یا آکولاد را بردارید.
rule-spaces = «{ $value }» فاصلهٔ اضافی دارد. بنویسید: { $accepted }
rule-address = «{ $value }» نشانی وب نیست. با http:// یا https:// آغاز می‌شود و فاصله ندارد؛ حرف‌های بیرون از ASCII با درصد کدگذاری می‌شوند.
rule-language = «{ $value }» به خط زبان ستون نوشته نشده است.
rule-dangling = «{ $value }»: شناسه‌ای که اینجاست در { $accepted } نیست. سطرش را آنجا بیفزایید یا شناسه را درست کنید.
rule-vocabulary = «{ $value }» از واژه‌هایی که این ستون می‌پذیرد نیست: { $accepted }.
rule-untranslated = خالی است و زبان دیگری این متن را دارد. همهٔ زبان‌های کتاب به آن نیاز دارند.
rule-dictionary-untranslated = «{ $value }» آنچه را زبان دیگر کتاب دارد ندارد: { $accepted }.
rule-ends-before-start = «{ $value }» پیش از آغاز است، { $accepted }.
rule-source-older = «{ $value }» پس از انتشار منبعی است که آن را گزارش می‌کند: { $accepted }. این تاریخ، روز انتشار در جدول منابع، یا منبعی را که سطر نام می‌برد اصلاح کنید.
rule-sources-older = «{ $value }» پس از انتشار همهٔ منابعی است که آن را گزارش می‌کنند: { $accepted }. این تاریخ یا روز انتشار یکی از منابع را در جدول منابع اصلاح کنید، یا منبعی بیفزایید که دیرتر منتشر شده است.
rule-verdict = نتیجهٔ ویراستار «{ $value }» است و قاعده { $accepted } می‌دهد. نتیجه را با ذکر دلیل، یا قاعده را تغییر دهید: کتاب آن را می‌گوید که انسانی بر آن تصمیم گرفته است.
rule-note-mark = با نشانهٔ ترتیب بایت آغاز می‌شود که نادیده گرفته شد.
rule-note-windows = پایان سطرهایش مانند ویندوز است که تفاوتی ندارد.
rule-note-semicolons = خانه‌هایش با نقطه‌ویرگول جدا شده‌اند که ویرگول خوانده شدند.

# چگونه به کتاب، یک صفحه، یک عدد، یک ادعا و یک سطر ارجاع داده می‌شود.
cite-edition = ویراست { $label } [داده‌های { $data }]
cite-edition-as-of = ویراست { $label } چنان‌که در { $day } خوانده می‌شد [داده‌های { $data }]
cite-data = داده‌های { $data }
cite-title-in = عنوان به { $in }:
cite-join = { "؛ " }

cite-book = ارجاع به این کتاب
cite-page = ارجاع به این صفحه
cite-this = ارجاع
cite-style-apa = شیوهٔ APA
cite-style-chicago = شیوهٔ شیکاگو
cite-copy = رونوشت
cite-copied = رونوشت شد
cite-files = برای نرم‌افزارهای مدیریت منابع:
cite-data-of-edition = اثر انگشت داده‌ها
cite-commit = بازبینی
cite-no-commit = ساخته‌شده بی بازبینی معلوم
cite-what-changed = چه تغییر کرده است
cite-permanent = نشانی پایدار:
cite-help = به هر عدد، نمودار، جدول، ادعا و سطر هم می‌توان جداگانه ارجاع داد: پیوند کنار آن نشانی و جملهٔ آماده را می‌دهد.
cite-message = اگر از این کتاب یا داده‌هایش بهره می‌برید، چنین به آن ارجاع دهید.
cite-data-set = جدول‌هایی که هر عدد کتاب از آن‌ها محاسبه شده است، هر سطر با منبعش.

cite-tail = { $title }، { $edition }، { $date }.
cite-sentence-fact = { $value }: { $label }.
cite-sentence-how = شیوهٔ محاسبه: { $how }
cite-sentence-as-of = چنان‌که در { $date } دانسته بود.
cite-sentence-display = «{ $title }» ({ $kind }). داده‌ها: { $tables }.
cite-sentence-claim = ادعا: { $claim } نتیجه: { $verdict }. { $rule }
cite-sentence-rule = قاعده: { $rule }.
cite-sentence-no-rule = نتیجه بی قاعده به دست آمده است.
cite-sources = { $n ->
    [1] منبع: { $sources }.
   *[other] منابع: { $sources }.
}
cite-sources-more = { $sources } و { $number } منبع دیگر
cite-source = { $publisher }، { $date }
cite-kind-figure = نمودار
cite-kind-table = جدول
cite-kind-ledger = ادعاها

# دفتر ادعاها، و اینکه چرا آزمونی برقرار است یا نیست.
ledger-title = ادعاها و آنچه داده‌ها دربارهٔ آن‌ها می‌گویند
ledger-claim = ادعا
ledger-verdict = نتیجه
ledger-reason = دلیل
quotation-marks = «»“”
list-separator = { "؛ " }

asks-date-equal = { $value }
asks-date-unequal = جز { $value }
asks-date-less = پیش از { $value }
asks-date-at-most = تا { $value }
asks-date-more = پس از { $value }
asks-date-at-least = از { $value } به بعد
asks-number-equal = { $value }
asks-number-unequal = جز { $value }
asks-number-less = کمتر از { $value }
asks-number-at-most = حداکثر { $value }
asks-number-more = بیشتر از { $value }
asks-number-at-least = { $value } یا بیشتر
asks-words-equal = { $value }
asks-words-unequal = جز { $value }
asks-words-has = { $value } در میان آن‌ها
asks-words-says = واژه‌های «{ $value }» به همین ترتیب
asks-words-of-other = واژه‌هایی که شرط نام می‌برد
or-separator = { " یا " }

condition = { $column }: { $asked }
all-rows = جدول «{ $table }»
chosen-rows = جدول «{ $table }» ({ $asked })
column-of-row = { $row }. { $column }
that-of = { $value } ({ $what })
row-not-known = سطری که در آن روز هنوز دانسته نبود
no-row = هیچ سطری نمی‌خورد
every-row = همهٔ سطرهای مربوط می‌خورند
no-value = هیچ مقداری دانسته نیست
aggregate-highest = بیشترین «{ $column }» در { $what }
aggregate-lowest = کمترین «{ $column }» در { $what }
aggregate-latest = «{ $column }» در تازه‌ترین سطر { $what }
aggregate-earliest = «{ $column }» در کهن‌ترین سطر { $what }
aggregate-sum = مجموع «{ $column }» در { $what }
aggregate-count = شمار سطرهای { $what }

why-compared-holds = { $what }: { $value }؛ ادعا این را لازم دارد: { $asked }. آزمون برقرار است.
why-equal-holds = { $what }: { $value }، چنان‌که ادعا لازم دارد. آزمون برقرار است.
why-compared-fails = { $what }: { $value }؛ ادعا این را لازم دارد: { $asked }. آزمون برقرار نیست.
why-compared-open = { $what }: { $value }؛ ادعا این را لازم دارد: { $asked }. سطرها برای داوری بسنده نیستند.
rows-counted = { $n ->
    [1] یک سطر
   *[other] { $number } سطر
}
why-some-holds = در { $what } { rows-counted }: { $rows }. یکی بس است: آزمون برقرار است.
why-some-fails = در { $what } سطری نیست. ادعا یکی لازم دارد: آزمون برقرار نیست.
why-some-open = سطرهای { $what } برای داوری بسنده نیستند.
why-no-holds = در { $what } سطری نیست، چنان‌که ادعا می‌گوید: آزمون برقرار است.
why-no-fails = در { $what } { rows-counted }: { $rows }. ادعا هیچ سطری را روا نمی‌دارد: آزمون برقرار نیست.
why-no-open = سطرهای { $what } برای داوری بسنده نیستند.
why-every-holds = در { $what } { $n ->
    [1] یک سطر هست و آنچه ادعا لازم دارد در آن هست
    [2] دو سطر هست و آنچه ادعا لازم دارد در هر دو هست
   *[other] { $number } سطر هست و آنچه ادعا لازم دارد در همهٔ آن‌ها هست
} ({ $asked }): آزمون برقرار است.
why-every-fails = در { $what } { rows-counted } آنچه را ادعا لازم دارد ندارد ({ $asked }): { $rows }. آزمون برقرار نیست.
why-every-open = در { $what } سطری نیست: چیزی برای آزمودن نیست.
why-each-year-holds = برای هر سال { $span } در { $what } سطری هست: آزمون برقرار است.
why-each-year-fails = برای { $years } در { $what } سطری نیست. ادعا برای هر سال { $span } یکی لازم دارد: آزمون برقرار نیست.
why-each-year-open = سطرهای { $what } برای داوری بسنده نیستند.
why-undecided = بخشی از ادعا بیرون از جدول‌هاست؛ دلیل می‌گوید کدام بخش.

table-then-and-now = ادعاها در آن روز و امروز
table-then-and-now-changed = ادعاهایی که نتیجه یا شواهدشان از آن هنگام تغییر کرده است
table-then-and-now-note = آن روز: سطرهایی که در { $date } می‌شد دانست. امروز: همهٔ سطرها، چنان‌که ادعا امروز دوباره گفته شود. یافته: آنچه از نخستین آزمون ادعا به دست آمد، یا نخستین آزمونی که امروز چیز دیگری می‌دهد: مقداری که می‌سنجد، یا آخرین سطری که داوری می‌کند.
then-claim = ادعا
then-value-then = یافتهٔ آن روز
then-verdict-then = نتیجهٔ آن روز
then-value-now = یافتهٔ امروز
then-verdict-now = نتیجهٔ امروز

filter-title = نمایش
filter-section = بخش
filter-verdict = نتیجه
filter-kind = گونه
no-rule = بی قاعده: هیچ چیز در جدول‌ها دربارهٔ این ادعا داوری نمی‌کند.
no-rule-read = بی قاعده: هیچ چیز در جدول‌ها دربارهٔ این ادعا داوری نمی‌کند. نتیجه از ویراستار است که منابع زیر را خوانده است.
computed-otherwise = با سطرهایی که در روز این نسخه دانسته‌اند، قاعده نتیجهٔ دیگری می‌دهد:
threshold-of-rule = آستانهٔ قاعده { $number } است؛ با مقدارهای دیگر:
threshold-any = هر مقدار:
threshold-to = { $n ->
    [0] در { $end }:
   *[other] تا { $end }:
}
threshold-from = از { $start }:
threshold-between = از { $start } تا { $end }:

# فرهنگ جدول: ستون‌ها چه دارند.
dictionary-licence = CC BY 4.0
dictionary-columns = هر ستون چه دارد
dictionary-of = ستون‌های { $file }
dictionary-column = ستون
dictionary-title = عنوان
dictionary-holds = چه دارد
dictionary-kind = گونهٔ مقدار

kind-id = شناسه
kind-text = متن
kind-number = عدد صحیح
kind-numbers = عددهای صحیح با فاصله میانشان
kind-year = سال
kind-date = تاریخ: سال، ماه یا روز
kind-names = شناسه‌ها با فاصله میانشان
kind-sources = شناسه‌های منابع
kind-row = شناسهٔ سطر
kind-address = نشانی وب
kind-rule = آزمون‌ها با نقطه‌ویرگول میانشان
kind-editorial = داوری خود ویراستار
kind-required = الزامی

# آنچه هر نمودار دربارهٔ خود می‌گوید.
figure-source = منبع: { $tables } ({ $publications })، در کتاب «{ $book }»، ویراست { $edition }، CC BY 4.0.
figure-reference-day = روز مبنا، { $date }

month-5 = مه

# پالایه‌ها.
filter-rows = پالایش سطرها
filter-rows-of = پالایش سطرها: { $table }
filter-all = همه
filter-reset = نمایش همه
filter-shown = نمایان: { $counted } از { $all }
filter-none = چیزی نمی‌خورد
filter-publications = پالایش منابع
columns-shown = ستون‌ها
more-rows = { $number } تای دیگر

# درون‌برد داده‌ها.
import-reads = { $title }: { $number } سطر برای { $file }.
import-more = … و { $number } مقدار دیگر.
import-counts = سطرهای افزوده: { $added }؛ سطرهای ازدست‌رفته: { $lost }؛ مقدارهای تغییریافته: { $changed }.
import-private = پروانهٔ این داده‌ها اجازهٔ بازنشر سطرها را نمی‌دهد؛ پس در { $file } می‌مانند که git نادیده می‌گیرد و کتاب منتشر نمی‌کند. ارجاع: { $cite }.
import-dry = چیزی نوشته نشد.
import-written = نوشته شد. آنچه در کتاب تغییر می‌دهد: make changes

# رابط کاربری.
skip-to-content = پرش به متن
book-menu = فهرست کتاب
first-page = دربارهٔ این کتاب
page-contents = در این صفحه
search-book = جست‌وجو در کتاب
search-needs-script = جست‌وجو به جاوااسکریپت نیاز دارد. همهٔ صفحه‌های کتاب در فهرست آن هست.
search-found = جاهایی که این واژه‌ها در آن‌هاست:
search-none = این واژه‌ها جایی یافت نشد. املا را وارسی کنید یا واژهٔ دیگری بیازمایید.
color-mode = رنگ‌ها
color-light = روشن
color-dark = تیره
color-auto = همانند دستگاه
previous-page = پیشین
next-page = پسین
neighbours = فصل پیشین و فصل پسین
page-downloads = بارگیری این صفحه
page-downloads-and-launches = بارگیری یا اجرای این صفحه
download-notebook = فصل به صورت دفترچه (ipynb)
open-in-binder = اجرای این فصل در JupyterLab روی Binder
open-in-hub = اجرای این فصل در JupyterLab روی کارساز ما
code-shown = کد
source-code = کد
code-of-book = کد کتاب
report-error = گزارش خطا
edition-named = ویراست { $edition }
chapter-numbered = فصل { $number }
card-close = بستن
card-entry = در فهرست عددها
licensed = متن و داده‌ها با پروانهٔ { $text }، کد با پروانهٔ { $code }.

theme-link-to-this-heading = پیوند به این عنوان
theme-link-to-this-image = پیوند به این تصویر
theme-link-to-this-table = پیوند به این جدول
theme-link-to-this-code = پیوند به این کد
theme-link-to-this-equation = پیوند به این معادله
theme-link-to-this-term = پیوند به این اصطلاح
theme-link-to-this-definition = پیوند به این تعریف
theme-link-to-this-toctree = پیوند به این فهرست
theme-error = خطا
theme-attention = توجه
theme-caution = احتیاط
theme-danger = خطر
theme-hint = راهنمایی
theme-important = مهم
theme-note = یادداشت
theme-see-also = همچنین ببینید
theme-tip = نکته
theme-warning = هشدار

# اسم‌های شمردنی: اسم پس از عدد مفرد می‌ماند.
claim = { $n ->
    [0] هیچ ادعا
    [1] یک ادعا
   *[other] { $number } ادعا
}
source = { $n ->
    [0] هیچ منبع
    [1] یک منبع
   *[other] { $number } منبع
}
publication = { $n ->
    [0] هیچ منبع
    [1] یک منبع
   *[other] { $number } منبع
}
page = { $n ->
    [0] هیچ صفحه
    [1] یک صفحه
   *[other] { $number } صفحه
}
row = { $n ->
    [0] هیچ سطر
    [1] یک سطر
   *[other] { $number } سطر
}
year = { $n ->
    [0] هیچ سال
    [1] یک سال
   *[other] { $number } سال
}
month = { $n ->
    [0] هیچ ماه
    [1] یک ماه
   *[other] { $number } ماه
}
day = { $n ->
    [0] هیچ روز
    [1] یک روز
   *[other] { $number } روز
}
table = { $n ->
    [0] هیچ جدول
    [1] یک جدول
   *[other] { $number } جدول
}
chapter = { $n ->
    [0] هیچ فصل
    [1] یک فصل
   *[other] { $number } فصل
}
percent = { $number } درصد
times = { $number } برابر

# فهرست عددهای فصل در دفترچه.
numbers-of-chapter = عددهای این فصل
numbers-legend = عددی که زیرش { $sample } دارد سطرها و منابعش را باز می‌کند.
numbers-legend-contested = و آنچه زیرش { $sample } دارد خطا است یا بر خطایی استوار است.
numbers-legend-sample = خطی چنین
numbers-of-chapter-listed = همهٔ عددها با سطرها و منابعشان: { $number }
numbers-key = کلید
numbers-value = چنان‌که گفته می‌شود
numbers-counts = چه را می‌شمارد
numbers-rows = سطرها

# عددها با اسم‌هایشان، تاریخ‌ها و فهرست‌ها.
qualified-about = حدود { $what }
qualified-more-than = بیش از { $what }
qualified-at-least = دست‌کم { $what }
qualified-at-most = حداکثر { $what }
date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
period = از { $start } تا { $end }
period-of-year = از آغاز { $start } تا { $end }
list-next = { $list }، { $item }
list-last = { $list } و { $item }

# آنچه صفحه‌ها دربارهٔ خود می‌گویند.
comma = ،
semicolon = ؛
full-stop = .
open-rows = { $n ->
    [1] گشودن سطر آن
   *[other] گشودن سطرهای آن
}
rows-behind = { $n ->
    [1] سطر:
   *[other] سطرها:
}
action-of = { $action }: { $what }
sources-behind = { $n ->
    [1] منبع:
   *[other] منابع:
}
tables-behind = { $n ->
    [1] جدول:
   *[other] جدول‌ها:
}
and-more = و { $number }{ "\u00A0" }تای دیگر
as-of = چنان‌که در { $date } دانسته بود
download-data = داده‌ها (CSV)
download-png = تصویر (PNG)
download-svg = ترسیم (SVG)
figure-data = شرح و داده‌ها
archived-copy = نسخهٔ بایگانی
claim-of = ادعای { $order } از { $all }
claim-says = ادعا می‌گوید
record-shows = داده‌ها نشان می‌دهند
claim-repeats = همان ادعای شمارهٔ { $order } که دوباره گفته شده است{ $weight ->
    [central] ؛ این دو در میان ادعاهای اصلی یک بار شمرده می‌شوند.
   *[other] .
}
claim-change = آنچه این نتیجه را تغییر می‌دهد:
claim-address = نشانی این ادعا
rule-behind = قاعده و نتیجهٔ آن
block-key-points = آنچه این فصل می‌یابد
block-key-points-book = آنچه این کتاب می‌یابد

front-about = در این کتاب هیچ عددی بی پشتوانه نیست: هر عدد از سطری محاسبه شده است که خواننده می‌تواند بگشاید، و هر ادعایی که سطرها بتوانند دربارهٔ آن داوری کنند با قاعده‌ای سنجیده می‌شود که با تغییر داده‌ها دوباره اجرا می‌شود.
front-read = خواندن کتاب به فارسی
front-claims = ادعاها و نتیجه‌ها
front-data = داده‌ها
front-verdicts = نتیجهٔ ادعاها:
verdicts-of-all = همهٔ ادعاها: { $number }
verdicts-of-central = ادعاهای اصلی، هر یک یک بار: { $number }
verdict-count = { $verdict }: { $all }
verdict-counts = { $verdict }: { $all }، اصلی { $central }
edition-line = ویراست { $label }، { $date }، داده‌های { $data }
missing-title = چنین صفحه‌ای نیست
missing-help = شاید نشانی آن تغییر کرده یا نادرست نوشته شده باشد. از صفحهٔ نخست کتاب آغاز کنید یا در کتاب بجویید.
missing-search = جست‌وجو در کتاب
pdf-own = PDF کتاب
pdf-evidence = PDF شواهد
pdf-parallel = PDF کتاب به { $languages }

# آنچه تنها کتاب چاپی می‌گوید.
print-at-page = (ص { $page })
print-at-page-of-volume = ({ $volume }، ص { $page })
print-volume-book = کتاب
print-volume-evidence = شواهد
print-volume-title-evidence = شواهد
print-title-of-evidence = { $title }. شواهد
print-summary = چکیده
print-list-of-figures = شکل‌ها
print-list-of-tables = جدول‌ها
print-claims-by-verdict = ادعاها به ترتیب نتیجه
print-claims-of-verdict = { $claims }: { $verdict }
print-evidence-of-chapter = شواهد این فصل:
print-number-page-of-book = کتاب، ص
print-marks-in-book = خط نقطه‌چین زیر عدد نشان می‌دهد که از جدول‌های کتاب محاسبه شده است. اینکه چه چیزی را می‌شمارد و از کجا آمده، فصل به فصل در جلد شواهد آمده که پرونده‌ای جداگانه است؛ هر ارجاعی که با «شواهد» آغاز شود به صفحه‌ای از آن است. سبزآبی آنچه را داده‌ها می‌گویند نشان می‌دهد و زنگاری آنچه را ادعاها می‌گویند.
print-marks-in-evidence = این جلد برای وارسی کتاب است که پرونده‌ای جداگانه است. شواهد هر فصل در آن است: بررسی ادعاها، عددها با سطرها و منابعشان، و آنچه جمله‌ها برای درستی لازم دارند. هر ارجاعی که با «کتاب» آغاز شود به صفحه‌ای از کتاب است. سبزآبی آنچه را داده‌ها می‌گویند نشان می‌دهد و زنگاری آنچه را ادعاها می‌گویند.
print-edition = ویراست { $label }، { $date }
print-preface = پیش‌گفتار
print-contents = فهرست
print-chapter = فصل { $number }
print-number-value = عدد
print-number-what = چیست و از کجاست
print-numbers-elsewhere = هر یک در فهرست عددهای فصلی هست که آن را می‌گوید و اینجا دوباره چاپ نمی‌شود.
print-number-page = صفحه
print-note-computed = محاسبه‌شده؛ در فهرست اعداد، شمارهٔ { $places }
print-compared-how = همهٔ این‌ها برقرار است. در پرانتز آن چیزی است که جمله از مقدار می‌خواهد، اگر کمتر از خود مقدار باشد؛ صفحه از آنِ نخستین جمله است.
print-compared-numbers = اعداد محاسبه‌شده
print-compared-needed = { $value } ({ $asked })
print-compared-no = { $all ->
    [yes] هیچ ردیفی
   *[no] هیچ ردیفی با { $what }
    }
print-compared-some = { $all ->
    [yes] ردیف‌ها: { $rows }
   *[no] با { $what }: { $rows }
    }
print-compared-every = { $all ->
    [yes] هر ردیف ({ $rows }) این را دارد: { $asked }
   *[no] هر ردیف با { $what } ({ $rows }) این را دارد: { $asked }
    }
print-compared-each-year = { $all ->
    [yes] ردیفی برای هر سال از { $span }
   *[no] ردیفی با { $what } برای هر سال از { $span }
    }
print-and-others = و دیگران
print-claim-order = شماره
print-claim-text = ادعا
print-claim-page = شواهد، ص
print-on-site = { $rows } این جدول در داده‌های کتاب، در پروندهٔ { $file }، هست.
print-continued = ادامهٔ { $table }
print-not-found = نه عنوانی یافت شد و نه نشانی.
print-parallel = این نسخه متن و نمودارها و جدول‌ها را به هر دو زبان در کنار هم دارد. فهرست عددها با منابعشان، بررسی هر ادعا با قاعده‌اش، و سطرهای داده‌ها در جلد شواهد هر زبان است.
print-all-of-them = همه: { $mark }
print-cite = شیوهٔ ارجاع: { $author } ({ $year }). { $title }: { $subtitle } (ویراست { $label }).
print-licences = متن و داده‌ها با پروانهٔ کریتیو کامنز، نسبت‌دادن 4.0 (CC BY 4.0)، و کد با پروانهٔ MIT.
print-marks = زیرخط نقطه‌چین نشان عددی است که از جدول‌های کتاب محاسبه شده است. فهرست پایان هر فصل می‌گوید چه را می‌شمارد، از کجاست و نخست در کدام صفحه آمده است. سبزآبی نشان چیزی است که داده‌ها می‌گویند و قهوه‌ای سرخ نشان چیزی که ادعا می‌گوید.
print-notes = پانویس هر صفحه ردیف داده‌ای را که عدد از آن آمده و منبع آن را نام می‌برد؛ عدد داخل کروشه شمارهٔ منبع در فهرست منابع است.
print-digits = رقم‌ها در همهٔ زبان‌ها از 0 تا 9 اند و میان هزارگان ویرگول است. زمان در هر نمودار از چپ به راست می‌رود.
print-tables = جدول‌های پایان کتاب هر سطری را که عددی از آن آمده است با ستون‌هایی که آن را می‌شناسانند دارند. همهٔ ستون‌ها و جدول‌های نام‌ها در پرونده‌های دادهٔ کتاب هست.
print-faces-of-text = قلم متن:
print-faces-of-figures = قلم نمودارها:
print-faces-licence = همهٔ قلم‌ها با پروانهٔ SIL Open Font License 1.1 اند.
print-engines = ساخته‌شده با
print-accessible = نشانه‌گذاری‌شده برای فناوری‌های کمکی بر پایهٔ PDF/UA-1.
print-keywords = دادهٔ باز، راستی‌آزمایی، پژوهش بازتولیدپذیر

# سطرهای جدول‌هایی که در هر کتابی هست.
row-sources = { $publisher-fa }
row-claims = { $claim-fa }
row-column = { $column }: { $row }

# کتاب هنگام نوشتن.
serve-at = کتاب در { $address } است: ویرایش و ذخیره کنید تا دوباره ساخته شود. Ctrl-C برای پایان.
serve-kept = ساخته نشد؛ آخرین کتاب درست همچنان نمایش داده می‌شود. این را درست و ذخیره کنید.
serve-waiting = ساخته نشد و کتاب پیشینی برای نمایش نیست. این را درست و ذخیره کنید.
serve-missing = make serve به livereload نیاز دارد: .venv/bin/python -m pip install livereload
serve-port = کتاب را نمی‌توان روی درگاه { $port } نمایش داد ({ $problem }): درگاه دیگری نام ببرید، .venv/bin/python -m talaqi serve --port 8001

# جمله‌هایی که می‌سنجند، و نتیجهٔ شرط آنها.
asks-number-near = { $value }، با اختلاف حداکثر { $near }{ $unit ->
    [percent] { " درصد" }
   *[number] { "" }
}
taken-times = { $n ->
    [1] { $what }
   *[other] { $number } برابر «{ $what }»
}
added = { $sign ->
    [first] { $what }
    [less] { " " }منهای { $what }
   *[plus] { " " }به‌علاوهٔ { $what }
}
text-holds = { $what }: { $text }.
held-compared-holds = { $what }: { $value }؛ جمله { $asked } لازم دارد.
held-equal-holds = { $what }: { $value }، چنان‌که جمله لازم دارد.
held-compared-fails = { $what }: { $value }؛ جمله { $asked } لازم دارد و چنین نیست.
held-compared-open = { $what }: { $value }؛ جمله { $asked } لازم دارد و سطرها برای داوری بسنده نیستند.
held-some-holds = در { $what } { rows-counted }: { $rows }؛ جمله یکی لازم دارد.
held-some-fails = در { $what } سطری نیست؛ جمله یکی لازم دارد.
held-some-open = سطرهای { $what } برای داوری بسنده نیستند.
held-no-holds = در { $what } سطری نیست، چنان‌که جمله می‌گوید.
held-no-fails = در { $what } { rows-counted }: { $rows }؛ جمله هیچ‌کدام را نمی‌پذیرد.
held-no-open = سطرهای { $what } برای داوری بسنده نیستند.
held-every-holds = در { $what } { rows-counted } آنچه را جمله لازم دارد دارد ({ $asked }).
held-every-fails = در { $what } { rows-counted } آنچه را جمله لازم دارد ندارد ({ $asked }): { $rows }.
held-every-open = در { $what } سطری نیست: چیزی برای سنجیدن نیست.
held-each-year-holds = برای هر سال { $span } در { $what } سطری هست.
held-each-year-fails = برای { $years } در { $what } سطری نیست؛ جمله برای هر سال { $span } یکی لازم دارد.
held-each-year-open = سطرهای { $what } برای داوری بسنده نیستند.
held-undecided = هیچ جدولی در این باره داوری نمی‌کند.
trend-verb-higher = افزایش یافت و رسید به
trend-verb-lower = کاهش یافت و رسید به
trend-verb-same = ماند در
trend-then-higher = سپس { trend-verb-higher }
trend-then-lower = سپس { trend-verb-lower }
trend-then-same = سپس { trend-verb-same }
trend-compared-higher = بیش از
trend-compared-lower = کمتر از
trend-compared-same = به اندازهٔ
number-words = { $n ->
    [0] هیچ
    [1] یک
    [2] دو
    [3] سه
    [4] چهار
    [5] پنج
    [6] شش
    [7] هفت
    [8] هشت
    [9] نه
    [10] ده
   *[other] { $number }
}
comparisons-of-chapter = مقایسه‌های بررسی‌شده: { $number }
comparison-place = جمله
changes-comparisons = مقایسه‌ها
changes-holds = برقرار است
changes-ceased = دیگر برقرار نیست
