"""The claims of the article: the editor's verdict, the rule that judges each again, and the ledger the reader sees."""

from talaqi.claims.judging import Judgement, judge
from talaqi.claims.ledger import claims, ledger, section
from talaqi.claims.then import then_and_now

__all__ = ["Judgement", "claims", "judge", "ledger", "section", "then_and_now"]
