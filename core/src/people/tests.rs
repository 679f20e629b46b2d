//! What is a name and what is none.

use super::{Form, Person, Standing, find};
use crate::text::normalised;

fn people(text: &str) -> Vec<(String, Person)> {
    let view = normalised(text);
    find(&view, text).into_iter().map(|p| (text.get(view.to_source(&p.span)).unwrap().to_owned(), p)).collect()
}

/// The names that single somebody out.
fn full(text: &str) -> Vec<String> {
    people(text).into_iter().filter(|(_, p)| p.is_full() && p.is_private()).map(|(name, _)| name).collect()
}

#[test]
fn full_names_in_all_their_forms() {
    for (text, name) in [
        ("suspect is Kyle Brannigan he's off", "Kyle Brannigan"),
        ("SMITH, John wanted", "SMITH, John"),
        ("J. Hargreaves saw it", "J. Hargreaves"),
        ("that is Adeel Hussain-Shah there", "Adeel Hussain-Shah"),
        ("Paul McAllister’s DOB", "Paul McAllister"),
        ("Pauline O’Leary saw", "Pauline O’Leary"),
        ("see Mrs Edith Thackeray at", "Mrs Edith Thackeray"),
        ("Mr D Sugden of", "Mr D Sugden"),
        ("is Anthony \"Tiger\" Mulgrew, he", "Anthony \"Tiger\" Mulgrew"),
        ("a pnc on jamie lee cartwright for us", "jamie lee cartwright"),
        ("ROBERT DALE PERKINS is out", "ROBERT DALE PERKINS"),
        ("WANTED MOHAMMED YOUSAF TODAY", "MOHAMMED YOUSAF"),
        ("y dioddefwr yw Catrin Llewelyn, mae", "Catrin Llewelyn"),
        ("Arrested Tendai Mukwevho for it", "Tendai Mukwevho"),
        ("Rhys Morgan-Hughes wedi", "Rhys Morgan-Hughes"),
        ("Grace Entwistle lives", "Grace Entwistle"),
    ] {
        assert_eq!(full(text), [name], "{text}");
    }
}

#[test]
fn places_brands_and_people_in_public_life_are_none() {
    for text in [
        "Elland Road is shut",
        "Meet at George Street then Victoria Park",
        "Jack Daniels for the raffle",
        "a voucher from Marks & Spencer or Charles & Smith",
        "Judge Sarah Wright said",
        "PC Darren Ackroyd passed",
        "PC 1432 Darren Ackroyd passed",
        "PC Sarah Jenkins and PCSO Tom Ward, Amy Lee",
        "Harry Kane scored",
        "Rachel Booth from Ops Planning says",
        "Emma is here. Monday then",
        "St John Ambulance",
        "the Lewis Hamilton documentary",
        "dave from the front desk",
        "WELL DONE EVERYONE GREAT RESULT TODAY",
        "Dr Who is on, miss walker said",
    ] {
        assert!(full(text).is_empty(), "{text}: {:?}", full(text));
    }
}

#[test]
fn ages_and_first_names() {
    let one = |text| people(text).into_iter().next().map(|(_, p)| (p.form, p.age)).unwrap();
    assert_eq!(one("Jordan, 14, was"), (Form::First, Some(14)));
    assert_eq!(one("Ethan Boothroyd (15) was"), (Form::Full, Some(15)));
    assert_eq!(one("Ellie aged 9 from"), (Form::First, Some(9)));
    assert_eq!(one("Darren, 14 Acacia Road"), (Form::First, None));
    assert_eq!(one("Meet Darren 14:00").1, None);
    assert_eq!(people("Will you come").len(), 1, "a weak first name is one that is not sure");
    assert!(!people("Will you come")[0].1.sure);
    assert_eq!(people("PC Jenkins and Sarah Smith")[0].1.standing, Standing::Private);
}

#[test]
fn whom_an_office_puts_one_on_to_is_a_colleague() {
    let standing = |text: &str| people(text).into_iter().find(|(_, p)| p.is_full()).map(|(_, p)| p.standing);
    for text in ["Witness Care say trial's put back to May, speak to Sally Ferris", "HR have it, ask for Karen Briggs"]
    {
        assert_eq!(standing(text), Some(Standing::Colleague), "{text}");
    }
    for text in ["Witness Care are with Sally Ferris", "HR have it. Speak to Karen Briggs, she saw it"] {
        assert_eq!(standing(text), Some(Standing::Private), "{text}");
    }
}
