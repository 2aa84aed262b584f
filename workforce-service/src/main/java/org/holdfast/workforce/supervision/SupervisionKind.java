package org.holdfast.workforce.supervision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What kind of supervision it is. */
@Schema(description = "What kind of supervision it is; code set `supervision-kind`", example = "PROFESSIONAL")
enum SupervisionKind implements Coded {
    PROFESSIONAL("One to one"),
    CASE("About children of the caseload"),
    GROUP("Reflective, in a group"),
    PEER("Among colleagues"),
    OVERSIGHT("Management oversight when it is needed"),
    LIVE_OBSERVATION("On the observation of practice");

    private final String label;

    SupervisionKind(String label) {
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
