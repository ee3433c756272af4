# What several figures of this book say.
bodies-services = police, security services
bodies-press = press, researchers
figure-more-than = “more than”, “at least”
figure-part-of-year = hollow: part of the year only
figure-none-found = none
    found
