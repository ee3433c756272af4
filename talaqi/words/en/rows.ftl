# What the book says of one row of each table.

row-counts = { $measure }, { $scope }, { $period } ({ $by }, { $stated-on })
row-accounts = Arrests in one operation, according to one publication
row-operations = { $group-en }, { $date }
row-milestones = { $title-en }
row-african_lion = African Lion { $edition-year }: { $participants-scope }
row-attacks = Attack in { $place-id }, { $date }
row-sahel = Organised violence, { $iso3 }, { $year } (UCDP release { $version })
row-sources = { $publisher-en }
row-claims = { $claim-en }
