# What every figure says of itself in the image to take away.

figure-source = Source: { $tables } ({ $publications } listed there) in “{ $book }”, edition { $edition }, CC BY 4.0.

# Kinds of bodies that share a mark in the figures.
bodies-services = police, security services
bodies-press = press, researchers
figure-more-than = “more than”, “at least”
figure-article-on = the article, { $date }
