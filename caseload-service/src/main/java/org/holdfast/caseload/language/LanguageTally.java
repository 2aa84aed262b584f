package org.holdfast.caseload.language;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Counts what is written into children's records, within the transaction that keeps it. */
@ChildRecord
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER + 1)
class LanguageTally {

    private final Language language;
    private final LanguageReadings readings;
    private final Workers workers;
    private final Caller caller;
    private final Clock clock;

    LanguageTally(Language language, LanguageReadings readings, Workers workers, Caller caller, Clock clock) {
        this.language = language;
        this.readings = readings;
        this.workers = workers;
        this.caller = caller;
        this.clock = clock;
    }

    @AroundInvoke
    @Nullable Object count(InvocationContext operation) throws Exception {
        var answer = operation.proceed();
        if (!operation.getMethod().isAnnotationPresent(GET.class)) {
            var written = answer instanceof Response response ? response.getEntity() : answer;
            if (written instanceof Record view && view.getClass().isAnnotationPresent(LanguageChecked.class)) {
                count(view);
            }
        }
        return answer;
    }

    private void count(Record view) {
        var about = switch (view) {
            case AboutChildren record -> record.aboutChildren().toString();
            case Identified record -> record.id().toString();
            default -> "";
        };
        var team = workers.find(caller.worker()).map(Worker::teamId).orElse(null);
        var today = WorkingDays.dayOf(clock.instant());
        WrittenText.in(view)
                .forEach(each ->
                        readings.keep(about, each, language.hintsIn(each.text()).size(), team, today));
    }
}
