package org.holdfast.workforce.census;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What somebody says of their ethnicity, in the codes of the social work workforce census. */
@Schema(description = "Ethnicity; code set `census-ethnicity`", example = "WBRI")
enum CensusEthnicity implements Coded {
    WBRI("White British"),
    WIRI("White Irish"),
    WOTH("Any other White background"),
    MWBC("White and Black Caribbean"),
    MWBA("White and Black African"),
    MWAS("White and Asian"),
    MOTH("Any other mixed background"),
    AIND("Indian"),
    APKN("Pakistani"),
    ABAN("Bangladeshi"),
    AOTH("Any other Asian background"),
    BCRB("Black Caribbean"),
    BAFR("Black African"),
    BOTH("Any other Black background"),
    CHNE("Chinese"),
    OOTH("Any other ethnic group"),
    REFU("Declared not stated or refused"),
    NOBT("Information not yet obtained");

    private final String label;

    CensusEthnicity(String label) {
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
