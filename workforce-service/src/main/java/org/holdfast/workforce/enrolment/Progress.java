package org.holdfast.workforce.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** How somebody is doing at a review. */
@Schema(description = "How somebody is doing at a review; code set `progress`", example = "ON_TRACK")
enum Progress implements Coded {
    ON_TRACK("On track"),
    SUPPORT_NEEDED("More support is needed, and agreed"),
    CAUSE_FOR_CONCERN("There is cause for concern");

    private final String label;

    Progress(String label) {
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
