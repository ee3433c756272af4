# Columns whose heads do not stand alone, rows that decide under another name, and the parts of the article.
column-sahel-one_sided_by_groups = Civilians killed by armed groups
column-sahel-deaths_best = Deaths (best estimate)
deciding-african_lion = African Lion { $edition-year } ({ $status })
deciding-countries = { $name-en }
part-intro = Introduction
part-partner = A reliable partner
part-role = A rising role
part-interests = Shared interests
part-conclusion = Conclusion
