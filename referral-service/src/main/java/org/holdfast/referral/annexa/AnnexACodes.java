package org.holdfast.referral.annexa;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.referral.child.Ethnicity;
import org.holdfast.referral.child.Sex;
import org.jspecify.annotations.Nullable;

/** How Annex A writes what Holdfast keeps in national codes. */
final class AnnexACodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private AnnexACodes() {}

    static String source(ReferralSource source) {
        return switch (source) {
            case FAMILY_OR_CARER, ACQUAINTANCE, SELF, OTHER_INDIVIDUAL -> "a) Individual";
            case SCHOOL -> "b) Schools";
            case EDUCATION -> "c) Education Services";
            case GENERAL_PRACTITIONER,
                    HEALTH_VISITOR,
                    SCHOOL_NURSE,
                    OTHER_PRIMARY_HEALTH,
                    EMERGENCY_DEPARTMENT,
                    OTHER_HEALTH -> "d) Health Services";
            case HOUSING -> "e) Housing";
            case SOCIAL_CARE, OTHER_INTERNAL, OTHER_AUTHORITY, EARLY_HELP -> "f) LA Services";
            case POLICE -> "g) Police";
            case OTHER_LEGAL -> "h) Other legal agency";
            case OTHER -> "i) Other";
            case ANONYMOUS -> "j) Anonymous";
            case UNKNOWN -> "k) Unknown";
        };
    }

    static String ethnicity(@Nullable Ethnicity ethnicity) {
        return switch (ethnicity) {
            case WBRI, WIRI, WIRT, WOTH, WROM -> "a) White";
            case MWBC, MWBA, MWAS, MOTH -> "b) Mixed";
            case AIND, APKN, ABAN, AOTH, CHNE -> "c) Asian or Asian British";
            case BCRB, BAFR, BOTH -> "d) Black or black British";
            case OOTH -> "e) Other";
            case REFU, NOBT -> "f) Not stated";
            case null -> "f) Not stated";
        };
    }

    static String gender(Sex sex) {
        return switch (sex) {
            case M -> "a) Male";
            case F -> "b) Female";
            case U -> "c) Not stated/recorded (or unborn)";
        };
    }

    static String yesOrNo(boolean yes) {
        return yes ? "a) Yes" : "b) No";
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
