package org.holdfast.workforce.absence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** Why somebody is away (social work workforce census, reason for absence). */
@Schema(description = "Why somebody is away; code set `absence-reason`", example = "SIC")
public enum AbsenceReason implements Coded {
    MAT("Maternity/Paternity leave"),
    OTH("Other paid authorised absence, such as compassionate leave, annual leave requiring reallocation of cases"),
    PUB("Paid absence for public duties, such as jury duty"),
    SIC("Sick leave"),
    TRN("Training"),
    UNA("Unauthorised absence"),
    UNP("Unpaid authorised absence");

    private final String label;

    AbsenceReason(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
