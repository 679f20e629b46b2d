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

/// Standards of Professional Behaviour: Authority, Respect and Courtesy.
pub const AUTHORITY_RESPECT_AND_COURTESY: Source = Source {
    title: Bilingual {
        en: "Standards of Professional Behaviour: Authority, Respect and Courtesy (Police (Conduct) Regulations 2020, Schedule 2)",
        cy: "Safonau Ymddygiad Proffesiynol: Awdurdod, Parch a Chwrteisi (Rheoliadau’r Heddlu (Ymddygiad) 2020, Atodlen 2)",
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

/// Lifelong anonymity of victims of sexual offences.
pub const ANONYMITY_OF_VICTIMS: Source = Source {
    title: Bilingual {
        en: "Sexual Offences (Amendment) Act 1992, section 1",
        cy: "Deddf Troseddau Rhywiol (Diwygio) 1992, adran 1",
    },
    url: "https://www.legislation.gov.uk/ukpga/1992/34/section/1",
};

/// Children in proceedings before a youth court.
pub const CHILDREN_IN_COURT: Source = Source {
    title: Bilingual {
        en: "Children and Young Persons Act 1933, section 49; Youth Justice and Criminal Evidence Act 1999, sections 45 and 45A",
        cy: "Deddf Plant a Phobl Ifanc 1933, adran 49; Deddf Cyfiawnder Ieuenctid a Thystiolaeth Droseddol 1999, adrannau 45 a 45A",
    },
    url: "https://www.legislation.gov.uk/ukpga/Geo5/23-24/12/section/49",
};

/// Who a covert source is.
pub const COVERT_SOURCES: Source = Source {
    title: Bilingual {
        en: "Regulation of Investigatory Powers Act 2000, section 29(5)",
        cy: "Deddf Rheoleiddio Pwerau Ymchwilio 2000, adran 29(5)",
    },
    url: "https://www.legislation.gov.uk/ukpga/2000/23/section/29",
};

/// Data about health, among the special categories of personal data.
pub const SPECIAL_CATEGORIES: Source = Source {
    title: Bilingual {
        en: "UK General Data Protection Regulation, Article 9",
        cy: "Rheoliad Cyffredinol y DU ar Ddiogelu Data, Erthygl 9",
    },
    url: "https://www.legislation.gov.uk/eur/2016/679/article/9",
};

/// Standards of Professional Behaviour: Use of Force.
pub const USE_OF_FORCE: Source = Source {
    title: Bilingual {
        en: "Standards of Professional Behaviour: Use of Force (Police (Conduct) Regulations 2020, Schedule 2)",
        cy: "Safonau Ymddygiad Proffesiynol: Defnyddio Grym (Rheoliadau’r Heddlu (Ymddygiad) 2020, Atodlen 2)",
    },
    url: STANDARDS,
};

/// Unlawful obtaining of personal data.
pub const OBTAINING_PERSONAL_DATA: Source = Source {
    title: Bilingual { en: "Data Protection Act 2018, section 170", cy: "Deddf Diogelu Data 2018, adran 170" },
    url: "https://www.legislation.gov.uk/ukpga/2018/12/section/170",
};
