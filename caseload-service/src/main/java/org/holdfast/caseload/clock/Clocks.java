package org.holdfast.caseload.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;

/** What runs for cases. Answered by each feature that has something due. */
public interface Clocks {

    List<RunningClock> of(Collection<CaseFile> files, LocalDate today);
}
