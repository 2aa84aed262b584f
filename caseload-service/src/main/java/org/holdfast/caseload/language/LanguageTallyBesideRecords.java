package org.holdfast.caseload.language;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.platform.signin.Caller;

/** Counts what is written beside children's records. */
@LanguageCounted
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER + 1)
class LanguageTallyBesideRecords extends LanguageTally {

    LanguageTallyBesideRecords(
            Language language, LanguageReadings readings, Workers workers, Caller caller, Clock clock) {
        super(language, readings, workers, caller, clock);
    }
}
