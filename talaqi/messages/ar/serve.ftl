# ما يقوله الأمر make serve في الطرفية.

serve-at = الكتاب على العنوان { $address }، فحرِّر واحفظ يُبنَ من جديد. Ctrl-C لإنهاء العرض.
serve-kept = لم يُبنَ الكتاب، وما زالت آخر نسخة سليمة معروضة. أصلح ما سبق واحفظ.
serve-waiting = لم يُبنَ الكتاب، ولا نسخة سابقة تُعرض. أصلح ما سبق واحفظ.
serve-missing = يحتاج الأمر make serve إلى livereload: .venv/bin/python -m pip install --require-hashes -r .binder/requirements.txt
serve-port = تعذّر عرض الكتاب على المنفذ { $port } ({ $problem })، فاختر غيره: .venv/bin/python -m talaqi serve --port 8001
