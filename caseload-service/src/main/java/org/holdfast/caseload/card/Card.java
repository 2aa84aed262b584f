package org.holdfast.caseload.card;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * A child's social worker on a card: who they are, how to reach them, when they answer, and whom to ask when they are away.
 *
 * @param portrait JPEG, absent where the person has given no picture
 */
@Schema(name = "SocialWorkerCard")
public record Card(
        ChildId childId,

        @Schema(description = "The name by which the child wants to be called", example = "Robin", maxLength = 60)
        String childKnownAs,

        WorkerId workerId,

        @Schema(description = "As the child knows them", example = "Sasha", maxLength = 60)
        String knownAs,

        @Schema(example = "Sasha Merrow", maxLength = 200) String fullName,

        @Schema(example = "Send me a text. I also answer calls.", maxLength = 120)
        String how,

        @Schema(example = "01632 960456", maxLength = 50) @Nullable String telephone,

        @Schema(example = "sasha@saltmere.example", maxLength = 200) @Nullable String email,

        @Schema(example = "Monday to Friday, 9 to 5. Not on Wednesdays.", maxLength = 120)
        String answers,

        @Schema(
                description = "Whom to ask when they are away",
                example = "Ask for Pat on 01632 960450.",
                maxLength = 300)
        String away,

        @Schema(description = "The child's social worker since", example = "2026-11-20")
        LocalDate since,

        @Schema(description = "When a card of this social worker was given to the child", example = "2026-11-23")
        @Nullable LocalDate givenOn,

        @Schema(hidden = true) @JsonIgnore byte @Nullable [] portrait) {

    private static final int SHORT = 11;
    private static final int MIDDLE = 18;

    /** Where a person has said nothing of themselves yet. */
    static final String USUALLY = "Call me or send me a text.";

    static final String OFFICE_HOURS = "Monday to Friday, 9 to 5.";

    public String initial() {
        return knownAs.isEmpty() ? "?" : knownAs.substring(0, knownAs.offsetByCodePoints(0, 1));
    }

    /** By the longest word: the longer it is, the smaller its letters, so that it stays on the card. */
    public String size() {
        var longest = 0;
        for (var word : knownAs.split("[\\s-]+")) {
            longest = Math.max(longest, word.length());
        }
        if (longest <= SHORT && knownAs.length() <= 2 * SHORT) {
            return "short";
        }
        return longest <= MIDDLE && knownAs.length() <= 2 * MIDDLE ? "middle" : "long";
    }

    public @Nullable String picture() {
        return portrait == null ? null : Base64.getEncoder().encodeToString(portrait);
    }

    public String howPrinted() {
        return unbroken(how);
    }

    public String answersPrinted() {
        return unbroken(answers);
    }

    public String awayPrinted() {
        return unbroken(away);
    }

    /** A telephone number stays on one line. */
    private static String unbroken(String text) {
        return text.replaceAll("(?<=\\d) (?=\\d)", "\u00a0");
    }
}
