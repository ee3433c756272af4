# ما يقوله الكتاب عن صف واحد من كل جدول.

row-counts = { $measure }، { $scope }، { $period } ({ $by }، { $stated-on })
row-accounts = توقيفات بحسب منشور واحد: { $operation }
row-operations = عملية أمنية في { $date } ({ $group-ar }): { $kind }
row-milestones = { $title-ar }
row-african_lion = مناورات الأسد الأفريقي { $edition-year }: { $participants-scope }
row-attacks = هجوم { $place-id }، { $date }
row-sahel = العنف المنظم، { $iso3 }، { $year } (برنامج أوبسالا، الإصدار { $version })
row-sources = { $publisher-ar }
row-claims = { $claim-ar }
row-column = { $column }: { $row }
