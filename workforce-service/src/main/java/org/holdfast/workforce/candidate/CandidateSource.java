package org.holdfast.workforce.candidate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;

/** What brought somebody to apply. */
@Schema(description = "What brought somebody to apply; code set `candidate-source`", example = "PLACEMENT_HERE")
enum CandidateSource implements Coded {
    ADVERTISEMENT("An advertisement"),
    PLACEMENT_HERE("Was a student here"),
    UNIVERSITY("A university"),
    AGENCY_WORKER_HERE("Worked here through an agency"),
    FORMER_COLLEAGUE("Worked here before"),
    RECOMMENDED("Recommended by somebody who works here"),
    OVERSEAS("Recruited overseas"),
    OTHER("Something else");

    private final String label;

    CandidateSource(String label) {
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
