# What every figure says of itself in the image to take away.

figure-source = Source: { $tables } ({ $publications } listed there) in “{ $book }”, edition { $edition }, CC BY 4.0.

figure-article-on = reference day, { $date }

# Months where there is little room.
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = June
month-short-7 = July
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
