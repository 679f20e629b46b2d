//! Postcodes: their shapes, and the districts that exist.

/// A regular expression for a full postcode, on normalised text.
macro_rules! postcode_pattern {
    () => {
        r"(?:gir\s?0aa|[a-pr-uwyz](?:\d[\da-hjkpstuw]?|[a-hk-y]\d[\dabehmnprv-y]?)\s{0,2}\d[abd-hjlnp-uw-z]{2})"
    };
}

pub(crate) use postcode_pattern;

/// The districts of each area, from the public list of outcodes (dwyl/uk-postcodes, CC0; see NOTICE).
const DISTRICTS: &str = "ab 10-16,21-25,30-39,41-45,51-56; al 1-10; b 1-21,23-38,40,42-50,60-80,90-98; ba 1-16,20-22; bb 1-12,18; \
    bd 1-24; bh 1-25,31; bl 0-9; bn 1-3,5-18,20-27,41-45; br 1-8; bs 1-11,13-16,20-32,34-37,39-41,48-49,99; \
    bt 1-49,51-57,60-71,74-82,92-94; ca 1-28; cb 1-11,21-25; cf 3,5,10-11,14-15,23-24,31-48,61-64,71-72,81-83; \
    ch 1-8,41-49,60-66; cm 0-9,11-24,77; co 1-16; cr 0,2-9; ct 1-21; cv 1-13,21-23,31-37,47; cw 1-12; da 1-18; \
    dd 1-11; de 1,3-7,11-15,21-24,45,55-56,65,72-75; dg 1-14,16; dh 1-9; dl 1-17; dn 1-12,14-22,31-41; dt 1-11; \
    dy 1-14; e 1-18,20; ec 1-4; eh 1-49,51-55; en 1-11; ex 1-24,31-39; fk 1-21; fy 1-8; \
    g 1-5,11-15,20-23,31-34,40-46,51-53,60-69,71-74,76-78,81-84; gl 1-20,50-56; gu 1-35,46-47,51-52; gy 1-9; \
    ha 0-9; hd 1-9; hg 1-5; hp 1-23,27; hr 1-9; hs 1-9; hu 1-20; hx 1-7; ig 1-11; im 1-9; ip 1-33; \
    iv 1-28,30-32,36,40-49,51-56,63; je 1-4; ka 1-30; kt 1-24; kw 1-3,5-17; ky 1-16; l 1-40,69-70; la 1-23; \
    ld 1-8; le 1-19,65,67; ll 11-49,51-78; ln 1-13; ls 1-29; lu 1-7; m 1-9,11-35,38,40-41,43-46,60,90; me 1-20; \
    mk 1-19,40-46; ml 1-12; n 1-22; ne 1-13,15-49,61-71,99; ng 1-25,31-34; nn 1-18,29; \
    np 4,7-8,10-13,15-16,18-20,22-26,44; nr 1-35; nw 1-11; ol 1-16; ox 1-18,20,25-29,33,39,44,49; \
    pa 1-38,41-49,60-78; pe 1-16,19-38; ph 1-26,30-36,38-44,49-50; pl 1-35; po 1-22,30-41; pr 1-9,25-26; \
    rg 1-2,4-10,12,14,17-31,40-42,45; rh 1-20; rm 1-20; \
    s 1-14,17-18,20-21,25-26,32-33,35-36,40-45,60-66,70-75,80-81; sa 1-20,31-48,61-73; se 1-28; sg 1-19; \
    sk 1-17,22-23; sl 0-9; sm 1-7; sn 1-16,25-26; so 14-24,30-32,40-43,45,50-53; sp 1-11; sr 1-9; ss 0-9,11-17; \
    st 1-21; sw 1-20; sy 1-25; ta 1-24; td 1-15; tf 1-13; tn 1-40; tq 1-14; tr 1-27; ts 1-29; tw 1-20; ub 1-11; \
    w 1-14; wa 1-16; wc 1-2; wd 1-7,17-19,23-25; wf 1-17; wn 1-8; wr 1-15; ws 1-15; wv 1-16; \
    yo 1,7-8,10-19,21-26,30-32,41-43,51,60-62; ze 1-3;";

/// Whether the postcode at the end of `text`, in lower case, lies in a district that exists.
#[must_use]
pub fn ends_in_known_district(text: &str) -> bool {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let Some((outcode, _)) = compact.split_at_checked(compact.len().saturating_sub(3)) else { return false };
    if outcode.ends_with("gir") {
        return true;
    }
    (2..=4).rev().filter_map(|len| outcode.get(outcode.len().checked_sub(len)?..)).any(is_district)
}

/// Whether `outcode`, such as `s1` or `ec1a`, is a district that exists.
#[must_use]
pub fn is_district(outcode: &str) -> bool {
    let area =
        outcode.trim_end_matches(|c: char| c.is_ascii_alphabetic()).trim_end_matches(|c: char| c.is_ascii_digit());
    let number = outcode.get(area.len()..).unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let Ok(number) = number.parse::<u8>() else { return false };
    let districts = DISTRICTS.split(';').find_map(|entry| {
        let (name, runs) = entry.trim().split_once(' ')?;
        (name == area).then_some(runs)
    });
    districts.is_some_and(|runs| runs.split(',').any(|run| contains(run, number)))
}

fn contains(run: &str, number: u8) -> bool {
    let (first, last) = run.split_once('-').unwrap_or((run, run));
    matches!((first.parse::<u8>(), last.parse::<u8>()), (Ok(first), Ok(last)) if (first..=last).contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn districts_that_exist_and_that_do_not() {
        for postcode in ["s1 2ab", "14 acacia road, sheffield s10 2tn", "ec1a 1bb", "cf10 3at", "w1a 0ax", "gir 0aa"] {
            assert!(ends_in_known_district(postcode), "{postcode}");
        }
        for postcode in ["mp3 4gb", "cf99 1aa", "", "4gb", "é 1aa"] {
            assert!(!ends_in_known_district(postcode), "{postcode}");
        }
    }
}
