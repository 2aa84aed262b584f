package org.holdfast.local.saltmere;

/** How far an approach to the front door has come for a child, and what came of it. */
enum Ending {
    OPENS_CASE,
    EARLY_HELP,
    ADVICE,
    NOTHING,
    AWAITS_AUTHORISATION,
    AWAITS_DECISION
}
