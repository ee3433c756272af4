# What keeps a claim's rule from being run.
rule-test-unreadable = “{ $accepted }” is not a test. The forms it may take are listed at the head of talaqi/rules/parser.py.
rule-test-condition = “{ $accepted }” is not a condition: write a column, one of = != < <= > >= has in, and a value.
rule-test-every = “{ $accepted }”: a test with “every” needs “must have” and what each row must have.
rule-test-each-year = “{ $accepted }”: the years must be in order, and a test with “some” must follow them.
rule-test-no-table = the rule names the table “{ $accepted }”, which does not exist.
rule-test-no-column = the rule names the column “{ $accepted }”, which does not exist.
rule-test-no-row = the rule names the row “{ $accepted }”, which does not exist.
rule-test-no-value = the rule asks for “{ $accepted }”, a value that the column cannot have.
rule-test-not-a-number = the rule compares “{ $accepted }” with a number, and it is not one.
rule-test-not-comparable = “{ $accepted }” cannot be compared in this way.
rule-test-undated = the rows of the table “{ $accepted }” have no date, so none of them is the latest or the earliest.
rule-rule-needed = is empty, and the verdict is “contradicted”: the book contradicts no claim without a rule that anyone can run again. Write its tests, or change the verdict.
rule-rule-undecided = the rule says “undecided” and nothing else: leave it empty, which means the same.
rule-reason-number = the number “{ $value }” cannot be said: { $accepted }.
rule-reason-numbers-differ = lacks numbers that the other language says: { $accepted }.
