# What the book says of one row of each table.

row-counts = { $measure }, { $scope }, { $period } ({ $by }, { $stated-on })
row-accounts = Arrests according to one publication: { $operation }
row-operations = Operation of { $date } ({ $group-en }): { $kind }
row-milestones = { $title-en }
row-african_lion = African Lion { $edition-year }: { $participants-scope }
row-attacks = Attack in { $place-id }, { $date }
row-sahel = Organised violence, { $iso3 }, { $year } (UCDP release { $version })
row-sources = { $publisher-en }
row-claims = { $claim-en }
row-column = { $column }: { $row }
