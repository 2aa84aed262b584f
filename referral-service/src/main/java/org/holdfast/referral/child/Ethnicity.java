package org.holdfast.referral.child;

import org.holdfast.platform.codeset.Coded;

/** As the children in need census knows it (CIN 2026, Ethnicity). */
public enum Ethnicity implements Coded {
    WBRI("White British"),
    WIRI("White Irish"),
    WIRT("Traveller of Irish heritage"),
    WOTH("Any other White background"),
    WROM("Gypsy/Roma"),
    MWBC("White and Black Caribbean"),
    MWBA("White and Black African"),
    MWAS("White and Asian"),
    MOTH("Any other mixed background"),
    AIND("Indian"),
    APKN("Pakistani"),
    ABAN("Bangladeshi"),
    AOTH("Any other Asian background"),
    BCRB("Caribbean"),
    BAFR("African"),
    BOTH("Any other black background"),
    CHNE("Chinese"),
    OOTH("Any other ethnic group"),
    REFU("The family would rather not say"),
    NOBT("Not asked yet");

    private final String label;

    Ethnicity(String label) {
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
