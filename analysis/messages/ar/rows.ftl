# ما يقوله الكتاب عن صف واحد من كل جدول.

# النعت يتبع المعدود بلا فاصلة.
row-counts = { $measure }{ $scope-id ->
    [isis-linked] { " " }{ $scope }
    [conflict-zone-linked] { " " }{ $scope }
    [sahel-linked] { " " }{ $scope }
    [lone-actors] { " " }لأفراد منفردين
   *[other] ، { $scope }
}، { $period } ({ $by }، { $stated-on })
row-accounts = توقيفات في { $operation }، بحسب منشور واحد
row-accounts-arrests_abroad = توقيفات خارج المغرب في { $operation }، بحسب منشور واحد
account-of-operations = عملية { $date } ({ $group-ar })
row-operations = { $kind }، { $date } ({ $group-ar })
row-milestones = { $title-ar }
row-african_lion = مناورات الأسد الأفريقي { $edition-year }: { $participants-scope }
row-attacks = هجوم { $place-id }، { $date }
row-sahel = العنف المنظم، { $iso3 }، { $year } (برنامج أوبسالا، الإصدار { $version })
