# مناورات الأسد الأفريقي دورة دورة: المشاركون بحسب من يُعد.

figure-african-lion-title = من { $first } إلى { $last } أُعلن لكل دورة من الأسد الأفريقي عدد من المشاركين أكبر من سابقه؛ وأُلغيت مناورات { $cancelled }
figure-african-lion-subtitle = المشاركون كما نُشرت أعدادهم، بحسب من يُعد، في الدورات من { $start } إلى { $end }
figure-african-lion-note = لا تُقارن الأعداد إلا داخل النطاق الواحد، ولذلك لا يصل خط بين الدورات. العلامة «+» والسهم معناهما «أكثر من»، و«≈» معناها «نحو»؛ وبعض الأعداد مجموع محسوب لهذا الكتاب، كما في البيانات أدناه. وليس في الجدول صفوف لأعوام { $missing }، وتختلف المصادر في السنة الأولى. وكانت دورة 2014 تمريناً لهيئات الأركان.
figure-african-lion-alt = الأسد الأفريقي من { $start } إلى { $end }: المشاركون من { $lowest } عام { $lowest-year } ({ $lowest-scope }) إلى { $highest } عام { $highest-year } ({ $highest-scope })، والعدد يزيد كل سنة من { $first } إلى { $last }. أُلغيت مناورات { $cancelled }، وأُقيمت مناورات { $uncounted } ولم يُعثر على عدد للمشاركين فيها.
figure-african-lion-description = دورة دورة. { $editions }
figure-african-lion-counted = { $year }: { $participants }، { $scope }.
figure-african-lion-other = { $year }: { $status }.
figure-african-lion-uncounted = { $year }: لم يُذكر عدد.
figure-african-lion-cancelled = أُلغيت
figure-african-lion-planned = مقررة
figure-african-lion-no-number = لم يُنشر عدد
figure-african-lion-missing = لا صفوف
figure-african-lion-more-than = «أكثر من»
figure-african-lion-all-countries = جميع الدول
figure-african-lion-us-and-morocco = الأمريكيون والمغاربة
figure-african-lion-us-only = الأمريكيون وحدهم
