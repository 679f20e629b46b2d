//! One's own account with a bank or a shop, which hides nothing by being closed or looked into.

use crate::scan::Lazy;

/// Words for an account, a card or a payment of one's own.
static OWN_ACCOUNT: Lazy = Lazy::new(
    r"\b(?:(?:my|this|an|the|current|savings|bank|online) account|my (?:card|purchase|payment|refund|subscription|statement)|transactions?|top[- ]?up|direct debit|standing order)\b",
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

#[cfg(test)]
mod tests {
    use super::is_own;
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
}
