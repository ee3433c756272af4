# What the book says of one row of each table.

row-counts = { $measure }, { $scope }, { $period } ({ $by }, { $stated-on })
row-accounts = arrests in the { $operation }, according to one publication
row-accounts-arrests_abroad = arrests abroad in the { $operation }, according to one publication
account-of-operations = operation of { $date } ({ $group-en })
row-operations = { $kind }, { $date } ({ $group-en })
row-milestones = { $title-en }
row-african_lion = African Lion { $edition-year }: { $participants-scope }
row-attacks = Attack in { $place-id }, { $date }
row-sahel = Organised violence, { $iso3 }, { $year } (UCDP release { $version })
