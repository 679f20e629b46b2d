//! One's own account with a bank or a shop, which hides nothing by being closed or looked into.

use crate::scan::Lazy;

/// Words for an account, a card or a payment of one's own.
static OWN_ACCOUNT: Lazy = Lazy::new(
    r"\b(?:(?:my|this|an|the|current|savings|bank|online) account|my (?:card|purchase|payment|refund|subscription|statement)|transactions?|top[- ]?up|direct debit|standing order)\b",
);

/// A payment of one's own that has not come.
static AWAITED: Lazy = Lazy::new(
    r"\b(?:money|cash|funds|payment|transfer|refund|deposit)\b.{0,60}\b(?:not|\w+n't|never|yet to|still)\b.{0,20}\b(?:seeing|seen|arrived?|received?|showing|credited|there|come|reached|gone thr(?:u|ough))\b",
);

/// Words of police work, beside which an account is somebody's story or a suspect's.
static OF_WORK: Lazy = Lazy::new(
    r"\b(?:first account|account of|his|her|their|he|she|they|sarge|skip|sergeant|statement for|custody|prisoner|suspect|witness|victim|complain\w*|psd|boss|gaffer|log|bwv|bodycam|notebook|pnb|pnc|niche|chat|group|messages?|screenshots?|photos?|video|footage)\b",
);

/// Whether `text`, of the normalised view, speaks of one's own account, card or payment and of nothing of work.
#[must_use]
pub fn is_own(text: &str) -> bool {
    OWN_ACCOUNT.is_match(text) && !OF_WORK.is_match(text)
}

/// Whether `text`, of the normalised view, asks after a payment that has not come, and speaks of nothing of work.
#[must_use]
pub fn awaits_a_payment(text: &str) -> bool {
    AWAITED.is_match(text) && !OF_WORK.is_match(text)
}

#[cfg(test)]
mod tests {
    use super::{awaits_a_payment, is_own};
    use crate::text::normalised;

    #[test]
    fn an_account_of_one_s_own_is_known_from_an_account_of_what_happened() {
        for text in [
            "Please help me delete this account",
            "I want to shut down my account as soon as possible",
            "There’s a transaction I don’t recognise, can you trace it back",
        ] {
            assert!(is_own(normalised(text).text()), "{text}");
        }
        for text in [
            "Make sure your account of it matches his",
            "Leave the account on the log as it is",
            "Delete the account that he messaged the victim from",
            "Delete this when you’ve read it",
        ] {
            assert!(!is_own(normalised(text).text()), "{text}");
        }
    }

    #[test]
    fn a_payment_that_has_not_come_is_known_from_money_in_a_case() {
        assert!(awaits_a_payment(
            normalised("I sent money 5 days ago and the recipient has not received it yet").text()
        ));
        assert!(!awaits_a_payment(normalised("The cash from the suspect’s van is still not there").text()));
    }
}
