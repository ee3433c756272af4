# What changed since the last edition, and editions that are kept.

changes-first = This is the first edition: there is none to compare it with.
changes-since = Since edition { $label } ({ $date }, data { $data }):
changes-none = nothing has changed.
changes-facts = Numbers
changes-claims = Verdicts
changes-figures = Figures
changes-rows = Rows
changes-moved = { $label }: { $was } → { $now }
changes-new = { $label }: new, { $now }
changes-gone = { $label }: no longer there; it was { $was }
changes-figure-moved = { $label }: its data changed
changes-because = Because of: { $rows }
changes-because-of = Because of:
changes-where = Appears in: { $pages }
changes-shown = Appears in:
changes-row = { $row } ({ $how })
changes-added = added
changes-edited = edited
changes-removed = removed
changes-table = { $table }: { $number } { $how } ({ $rows })
changes-earlier = Earlier editions:

moved = This has moved:
kept-edition = This is edition { $label }, kept as it was published.
kept-newer = The newest edition is
kept-newest = This page in the newest edition

edition-recorded = The edition is recorded in { $file }: commit it. Publish _build/site as it is; it holds { $folder }, which must stay there when the next edition takes its place.
edition-no-commit = There is no git repository here, so the record names no revision.
edition-edited = Files differ from the last commit, so the record names the revision as { $commit }.
edition-no-site = _config.yml names no site, so citations of this edition print no address.
