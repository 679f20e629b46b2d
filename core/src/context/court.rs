//! Whether a draft tells of a court's published result, in which the defendant's name is public.

/// Words by which a result is told: together they are what forces publish, and one alone is not.
pub(super) const RESULT: &str = r"(?x)
    \b(?: jailed | sentenced | imprisoned | locked\ up | handed\ (?:a|an|\d) | life\ sentence | behind\ bars | given\ (?:a\ )?(?:\w+\ ){0,2}(?:years|months|life) | fined | found\ guilty
        | pleaded\ guilty | convicted | disqualified | carcharu | garcharu | ddedfrydu | dedfrydu )\b
    [^\n]{0,120}?
    \b(?: (?:crown|magistrates'?|mags|county|sheriff)\ court | at\ court | in\ court\ today | old\ bailey | on\ (?:our|the)\ website | press\ (?:release|office) | in\ the\ (?:news|paper|star|post) | llys\ y\ goron )
  | \bsentencing\b [^\n]{0,120}? \bpress\ release\ (?:is\ |now\ )?(?:live|out|up|published)\b
  | \b(?: (?:crown|magistrates'?)\ court | old\ bailey | judge | llys\ y\ goron ) [^\n]{0,120}?
    \b(?: jailed | sentenced | locked\ up | life\ sentence | found\ guilty | pleaded\ guilty | convicted | fined | garcharu | ddedfrydu )\b";
