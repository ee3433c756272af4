# ما يُقال عن الصف: في جداول كل كتاب، وعن عمود منه.
row-sources = { $publisher-ar }
row-claims = { $claim-ar }
row-column = { $column }: { $row }
