package org.holdfast.caseload.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Writes down what a child said or showed. */
@Schema(description = "Writes down what a child said or showed")
@Consistent
record RecordVoice(
        @Schema(example = "2026-11-19") @NotNull LocalDate on,

        @Schema(description = "Where and when", example = "On the way back from school", maxLength = 500)
        @NotBlank @Size(max = 500) String situation,

        @NotNull VoiceMode mode,

        @Schema(
                description = "The child's own words, unchanged; of a child who does not use words, what was seen",
                example = "I want to be at the baptism.",
                maxLength = 4000)
        @NotBlank @Size(max = 4000) String exactWords,

        @Schema(
                description = "What the worker takes it to mean; never mixed with the words",
                example = "Robin wants to belong to both families.",
                maxLength = 4000)
        @Size(max = 4000) @Nullable String reading,

        @NotNull VoiceAbout about,
        @NotNull SeenBy seenBy,

        @Schema(description = "To whom outside of children's services the child wants it told") @NotNull @Size(max = 5) List<@NotNull ToldTo> toldTo)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
        if (mode == VoiceMode.DIRECT_WORK) {
            findings.add("mode", "by-event", "Direct work is recorded in the toolkit, and comes here by itself");
        }
        if (about == VoiceAbout.NOT_SORTED) {
            findings.add("about", "say-what", "Say what it is");
        }
    }
}
