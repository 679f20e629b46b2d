//! Whether a draft is an appeal to the public, which rightly says where to call and what to quote.

/// What people are told in an appeal to the public, and in nothing else that officers write.
pub(super) const APPEAL: &str = r"(?x)
    \b(?: crimestoppers | 0800\s?555\s?111 | missing\ people\b | 116\s?000
      | (?:anyone|anybody)\ (?:with|who\ has|who\ have)\ (?:any\ )?info(?:rmation)?
      | anyone\ who\ (?:saw|sees|recognises|knows|may\ have|has\ seen|witnessed)
      | have\ you\ seen | if\ (?:you|anyone)\ (?:see|sees|have\ seen|know)\b
      | (?:call|ring|phone|contact|dial|via|on|report\ (?:it\ )?(?:to|on))\ (?:us\ on\ |police\ on\ )?(?:101|999)
      | want(?:s|ed)?\ to\ trace | released\ to\ (?:the\ )?(?:press|media) | appeal(?:ing)?\ (?:for|to) | witness\ appeal | please\ share
      | (?:ffonio|ffoniwch|cysylltwch|galwch|ffonia)\ [a-z'\x80-\xff\ ]{0,24}(?:101|999) | ar\ goll | taclo'r\ tacle
      | unrhyw\ un\ (?:sydd\ )?(?:a|â)\ gwybodaeth | ydych\ chi\ wedi\ gweld | rhannwch )";
