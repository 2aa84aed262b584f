package org.holdfast.caseload.dailyfeed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;

/** A child who cannot be sent, and why. */
@Schema(name = "FeedProblem")
record FeedProblem(
        ChildId childId,

        @Schema(description = "The field of the feed", example = "la_child_id", maxLength = 60)
        String field,

        @Schema(example = "The child has no number of the council", maxLength = 300)
        String inWords,

        @Schema(example = "Wait until referral-service has told the child's number", maxLength = 300)
        String whatToDo) {

    private static final Pattern LA_CHILD_ID = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final int PUPIL_NUMBER = 13;

    static List<FeedProblem> of(FeedChild child) {
        var payload = child.payload();
        if (payload == null) {
            return List.of();
        }
        var problems = new ArrayList<FeedProblem>();
        var number = payload.path("la_child_id").asText();
        if (!LA_CHILD_ID.matcher(number).matches()) {
            problems.add(new FeedProblem(
                    child.id(),
                    "la_child_id",
                    "The child has no number of the council, or one that is not of letters and digits",
                    "Wait until referral-service has told the child's number, or correct it there"));
        }
        var upn = payload.path("child_details").path("unique_pupil_number");
        if (upn.isTextual() && upn.asText().length() != PUPIL_NUMBER) {
            problems.add(new FeedProblem(
                    child.id(),
                    "unique_pupil_number",
                    "The pupil number has not 13 places",
                    "Correct the pupil number in the child's record"));
        }
        return problems;
    }
}
