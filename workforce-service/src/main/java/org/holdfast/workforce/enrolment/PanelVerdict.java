package org.holdfast.workforce.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What a panel decides. */
@Schema(description = "What a panel decides; code set `panel-verdict`", example = "PASS")
enum PanelVerdict implements Coded {
    PASS("Pass"),
    FAIL("Fail"),
    DEFER("Not yet: more is asked for");

    private final String label;

    PanelVerdict(String label) {
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
