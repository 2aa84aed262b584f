package org.holdfast.caseload.annexa;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.holdfast.platform.persistence.Days;
import org.jspecify.annotations.Nullable;

/** How Annex A writes what Holdfast keeps in national codes. */
final class AnnexACodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final String YES = "a) Yes";
    private static final String NO = "b) No";

    private AnnexACodes() {}

    static String gender(@Nullable Object sex) {
        return switch ((String) sex) {
            case "M" -> "a) Male";
            case "F" -> "b) Female";
            case null, default -> "c) Not stated/recorded (or unborn)";
        };
    }

    static String ethnicity(@Nullable Object ethnicity) {
        return switch ((String) ethnicity) {
            case "WBRI", "WIRI", "WIRT", "WOTH", "WROM" -> "a) White";
            case "MWBC", "MWBA", "MWAS", "MOTH" -> "b) Mixed";
            case "AIND", "APKN", "ABAN", "AOTH", "CHNE" -> "c) Asian or Asian British";
            case "BCRB", "BAFR", "BOTH" -> "d) Black or black British";
            case "OOTH" -> "e) Other";
            case null, default -> "f) Not stated";
        };
    }

    /** Where nobody has asked, that is said. */
    static String disability(@Nullable Object disabilities) {
        var codes = disabilities instanceof String[] named ? List.of(named) : List.<String>of();
        if (codes.isEmpty()) {
            return "c) Unknown";
        }
        return yesOrNo(!codes.contains("NONE"));
    }

    static String need(@Nullable Object code) {
        return switch ((String) code) {
            case "N1" -> "a) Abuse or neglect";
            case "N2" -> "b) Child's disability";
            case "N3" -> "c) Parental disability or illness";
            case "N4" -> "d) Family in acute stress";
            case "N5" -> "e) Family dysfunction";
            case "N6" -> "f) Socially unacceptable behaviour";
            case "N7" -> "g) Low income";
            case "N8" -> "h) Absent parenting";
            case "N9" -> "i) Cases other than children in need";
            case null, default -> "j) Not stated";
        };
    }

    static @Nullable String closure(@Nullable Object reason) {
        return switch ((String) reason) {
            case null -> null;
            case "RC1" -> "a) Adopted";
            case "RC2" -> "b) Died";
            case "RC3" -> "c) Residence Order";
            case "RC4" -> "d) Special Guardianship Order";
            case "RC5" -> "e) Transferred to services of another local authority";
            case "RC6" -> "f) Transferred to Adult Social Services";
            case "RC7" -> "g) Services ceased for any other reason, including child no longer in need";
            case "RC8", "RC9" -> "h) Not in need after assessment";
            default -> "i) Not stated";
        };
    }

    static @Nullable String category(@Nullable Object code) {
        return switch ((String) code) {
            case null -> null;
            case "NEG" -> "a) Neglect";
            case "PHY" -> "b) Physical abuse";
            case "SAB" -> "c) Sexual abuse";
            case "EMO" -> "d) Emotional abuse";
            default -> "e) Multiple";
        };
    }

    static @Nullable String permanence(@Nullable Object plan) {
        return switch ((String) plan) {
            case null -> null;
            case "RETURN_TO_FAMILY" -> "a) Return to family";
            case "ADOPTION" -> "b) Adoption";
            case "SPECIAL_GUARDIANSHIP_OR_CHILD_ARRANGEMENTS_ORDER" -> "c) SGO/CAO";
            case "SUPPORTED_LIVING_IN_THE_COMMUNITY" -> "d) Supported living in the community";
            case "LONG_TERM_RESIDENTIAL" -> "e) Long-term residential placement";
            case "LONG_TERM_FOSTERING" -> "f) Long-term fostering";
            default -> "g) Other";
        };
    }

    /** Whether the place lies in the council's own area, where anybody told in whose it lies. */
    static @Nullable String location(@Nullable Object inOwnArea) {
        return inOwnArea == null ? null : Boolean.TRUE.equals(inOwnArea) ? "a) In" : "b) Out";
    }

    static String inTouch(@Nullable Object code) {
        return switch ((String) code) {
            case "YES" -> "a) In touch";
            case "NO", "REFU" -> "b) Not in touch";
            case "DIED", "NREQ", "RHOM" -> "d) Exclude";
            case null, default -> "c) Not recorded";
        };
    }

    static String eligibility(@Nullable Object letter) {
        return switch ((String) letter) {
            case "a" -> "a) Relevant child";
            case "b" -> "b) Former relevant child";
            case "c" -> "c) Qualifying care leaver";
            case "d" -> "d) Eligible child";
            case null, default -> "e) Other";
        };
    }

    /** The second place of the national code of accommodation. */
    static String suitability(@Nullable Object accommodation) {
        return switch (accommodation) {
            case String code when code.endsWith("1") -> "a) Suitable";
            case String code when code.endsWith("2") -> "b) Not suitable";
            case null, default -> "c) Not recorded";
        };
    }

    static String yesOrNo(@Nullable Object yes) {
        return Boolean.TRUE.equals(yes) ? YES : NO;
    }

    /** In whole years; none of a child not yet born. */
    static @Nullable Integer age(@Nullable Object born, LocalDate until) {
        var day = Days.of(born);
        return day == null ? null : Integer.valueOf(Period.between(day, until).getYears());
    }

    static @Nullable String day(@Nullable Object day) {
        var known = Days.of(day);
        return known == null ? null : DAY.format(known);
    }
}
