//! Publications that several rules rest their explanations on.

use crate::language::Bilingual;
use crate::report::Source;

/// The standards of professional behaviour of police officers in England and Wales.
const STANDARDS: &str = "https://www.legislation.gov.uk/uksi/2020/4/schedule/2";

/// Standards of Professional Behaviour: Confidentiality.
pub const CONFIDENTIALITY: Source = Source {
    title: Bilingual {
        en: "Standards of Professional Behaviour: Confidentiality (Police (Conduct) Regulations 2020, Schedule 2)",
        cy: "Safonau Ymddygiad Proffesiynol: Cyfrinachedd (Rheoliadau’r Heddlu (Ymddygiad) 2020, Atodlen 2)",
    },
    url: STANDARDS,
};

/// Standards of Professional Behaviour: Honesty and Integrity.
pub const HONESTY_AND_INTEGRITY: Source = Source {
    title: Bilingual {
        en: "Standards of Professional Behaviour: Honesty and Integrity (Police (Conduct) Regulations 2020, Schedule 2)",
        cy: "Safonau Ymddygiad Proffesiynol: Gonestrwydd ac Uniondeb (Rheoliadau’r Heddlu (Ymddygiad) 2020, Atodlen 2)",
    },
    url: STANDARDS,
};

/// Standards of Professional Behaviour: Equality and Diversity.
pub const EQUALITY_AND_DIVERSITY: Source = Source {
    title: Bilingual {
        en: "Standards of Professional Behaviour: Equality and Diversity (Police (Conduct) Regulations 2020, Schedule 2)",
        cy: "Safonau Ymddygiad Proffesiynol: Cydraddoldeb ac Amrywiaeth (Rheoliadau’r Heddlu (Ymddygiad) 2020, Atodlen 2)",
    },
    url: STANDARDS,
};

/// Government Security Classifications Policy.
pub const SECURITY_CLASSIFICATIONS: Source = Source {
    title: Bilingual {
        en: "Government Security Classifications Policy (Cabinet Office)",
        cy: "Polisi Dosbarthiadau Diogelwch y Llywodraeth (Swyddfa’r Cabinet)",
    },
    url: "https://www.gov.uk/government/publications/government-security-classifications",
};
