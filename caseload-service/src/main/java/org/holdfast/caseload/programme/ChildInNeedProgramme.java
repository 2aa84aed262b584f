package org.holdfast.caseload.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How children in need are helped, as figures without names. */
@Schema(name = "ChildInNeedProgramme")
record ChildInNeedProgramme(
        @Schema(description = "All teams together") Line all,
        List<Line> teams,

        @Schema(description = "Who is there for families whose case closed in the last twelve months")
        List<Community> takenOverBy,

        @Schema(description = "Cases of this kind that closed in the last twelve months", example = "310")
        long closed) {

    /** The figures of one team. */
    @Schema(name = "ChildInNeedProgrammeLine", description = "The figures of one team")
    record Line(
            @Schema(example = "Harbour 1", maxLength = 100) String of,

            @Schema(description = "Open child in need and family help plans", example = "62")
            long plans,

            @Schema(description = "Of them, with a family support worker", example = "48")
            long withFamilySupport,

            @Schema(
                    description = "Of those, whose family support worker is supervised by an experienced social worker",
                    example = "45")
            long supervisedByExperienced) {}

    /** A part of the community, and for how many families it is there. */
    @Schema(name = "CommunityTakenOver", description = "A part of the community, and for how many families it is there")
    record Community(
            @Schema(description = "Code of the set community-support", example = "FAMILY_HUB", maxLength = 40)
            String kind,

            @Schema(example = "87") long families) {}
}
