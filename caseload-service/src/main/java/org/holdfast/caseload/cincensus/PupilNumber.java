package org.holdfast.caseload.cincensus;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.jspecify.annotations.Nullable;

/** Why a child has no unique pupil number, in the census's codes. */
final class PupilNumber {

    private static final int SCHOOL_AGE = 5;
    private static final String NOT_OF_SCHOOL_AGE = "UN1";
    private static final String NOTHING_FOLLOWED = "UN7";

    private PupilNumber() {}

    /** What can be told from the record; for an older child somebody has to find out. */
    static @Nullable String whyUnknown(@Nullable LocalDate born, List<Episode> episodes, CensusYear year) {
        if (episodes.stream().allMatch(Episode::isWithoutFurtherAction)) {
            return NOTHING_FOLLOWED;
        }
        return born == null || born.plusYears(SCHOOL_AGE).isAfter(year.last()) ? NOT_OF_SCHOOL_AGE : null;
    }
}
