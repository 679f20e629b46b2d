//! Whether a draft is an appeal to the public, which rightly says where to call and what to quote.

/// What people are told in an appeal to the public, and in nothing else that officers write.
pub(super) const APPEAL: &str = r"(?x)
    \b(?: crimestoppers | 0800\s?555\s?111 | missing\ people\b | 116\s?000
      | (?:anyone|anybody)\ (?:with|who\ has|who\ have)\ (?:any\ )?info(?:rmation)?
      | anyone\ who\ (?:saw|sees|recognises|knows|may\ have|has\ seen|witnessed)
      | have\ you\ seen | if\ (?:you|anyone)\ (?:see|sees|have\ seen|know)\b
      | (?:call|ring|phone|contact|dial|via|on|report\ (?:it\ )?(?:to|on))\ (?:us\ on\ |police\ on\ )?(?:101|999)
      | dash-?\ ?cam(?:\ footage)?\ (?:appeal|wanted|needed|please|to\ (?:us|our|the)|or\ doorbell) | footage\ (?:gratefully|welcome|please)
      | did\ (?:you|anyone|anybody)\ (?:see|witness)\b | witness(?:es)?\ (?:wanted|sought|needed) | hear\ from\ (?:you|anyone|anybody|witnesses) | next\ of\ kin\ of | coroner's\ officer\ on
      | if\ (?:you(?:'re|\ are)\ |anyone\ is\ )?offered\ (?:parts|it|them|one|any|this|these)\b | microchipped\b | slip(?:s|ped)\ (?:her|his|its|their)\ lead\b
      | (?:check|look\ (?:at|through|on)|have\ a\ look\ (?:at|on)|save)\ (?:your|ur|yer)\ (?:ring\b|door-?\ ?bells?|door\ ?cams?|cctv|dash-?\ ?cams?|sheds?|garages?|outbuildings|barns?|gardens?)
      | (?:anyone|anybody|everyone|everybody|those|residents)\ with\ (?:a\ )?(?:ring\ )?(?:door-?\ ?bells?|dash-?\ ?cams?|cctv)
      | (?:call|ring|phone|email|contact|text)(?:ed)?\b[^.!?\n]{0,80}\bquot(?:e|ing)\b | upload\ (?:it|them|footage|via)\b
      | (?:lost|missing|loose|seen)\W+(?:(?:an?|my|our|their|this|small|big|black|brown|white|tan|gr[ae]y|ginger|brindle|fawn|chocolate|golden|male|female|young|old|little|nervous|tabby)\W+){0,4}
        (?:dog|puppy|pup|bitch|lurcher|whippet|spaniel|labrador|lab|collie|terrier|cockerpoo|cockapoo|cat|kitten|pony|horse|parrot|tortoise|rabbit)\b
      | (?:want(?:s|ed)?|keen|asked|trying|looking)\ to\ trace | released\ to\ (?:the\ )?(?:press|media) | appeal(?:ing)?\ (?:for|to) | witness\ appeal | please\ share
      | (?:ffonio|ffoniwch|cysylltwch|galwch|ffonia)\ [a-z'\x80-\xff\ ]{0,24}(?:101|999) | ar\ goll | taclo'r\ tacle
      | unrhyw\ un\ (?:sydd\ )?(?:a|â)\ gwybodaeth | ydych\ chi\ wedi\ gweld | rhannwch )";
