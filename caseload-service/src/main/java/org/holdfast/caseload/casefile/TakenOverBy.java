package org.holdfast.caseload.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.codeset.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Who is there for the child and the family when the social worker ends.
 *
 * @param agreed whether they know and have said yes
 */
@Schema(description = "Who is there for the child and the family when the social worker ends")
public record TakenOverBy(
        @NotNull Kind kind,

        @Schema(example = "Harbour family hub, Monday group", maxLength = 200) @NotBlank @Size(max = 200) String who,

        @Schema(example = "Wren goes on Mondays, her mother on Thursdays", maxLength = 1000) @Size(max = 1000) @Nullable String what,

        @Schema(description = "Whether they know and have said yes")
        boolean agreed) {

    /** What part of the community. */
    @Schema(name = "CommunitySupport")
    public enum Kind implements Coded {
        FAMILY_NETWORK("Family and friends"),
        FAMILY_HUB("A family hub"),
        SCHOOL("School or nursery"),
        HEALTH("Health visitor, school nurse or surgery"),
        YOUTH_SERVICE("Youth service"),
        VOLUNTARY_GROUP("A voluntary or faith group"),
        EARLY_HELP("A lead practitioner of early help");

        private final String label;

        Kind(String label) {
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
}
