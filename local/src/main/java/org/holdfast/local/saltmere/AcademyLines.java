package org.holdfast.local.saltmere;

import java.util.List;
import java.util.stream.Stream;

/** What workforce-service is told of what people learn, how they are accompanied, and of who is to come. */
record AcademyLines(Council council) {

    List<Line> postsAndCandidates() {
        return Stream.of(PostLines.of(council), CandidateLines.of(council))
                .flatMap(List::stream)
                .toList();
    }

    /** What builds on a skill or a programme comes after it. */
    List<Line> learning() {
        return Stream.of(PracticeEducation.of(council), TrainingLines.of(council), FirstYears.of(council))
                .flatMap(List::stream)
                .toList();
    }

    List<Line> supervision() {
        return SupervisionLines.of(council);
    }
}
