package org.holdfast.workforce.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotPermitted;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.workforce.staff.Colleagues;

/**
 * Who sees somebody's time on a programme: the person, those who stand by them, those above them, and those who answer for programmes
 * and people. For anybody else there is no such enrolment.
 */
@ApplicationScoped
class Accompanying {

    private final Enrolments enrolments;
    private final Colleagues colleagues;
    private final Caller caller;

    Accompanying(Enrolments enrolments, Colleagues colleagues, Caller caller) {
        this.enrolments = enrolments;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    Enrolment seen(EnrolmentId id) {
        var enrolment = enrolments.get(id);
        if (answersForProgrammes() || isOwn(enrolment) || accompanies(enrolment)) {
            return enrolment;
        }
        throw Enrolments.missing();
    }

    /** For what others say of the person. */
    Enrolment guided(EnrolmentId id) {
        var enrolment = seen(id);
        if (!caller.is(Roles.ACADEMY) && !accompanies(enrolment)) {
            throw new NotPermitted("This is for those who stand by the person on the programme, and above them");
        }
        return enrolment;
    }

    /** For what the person shows. */
    Enrolment own(EnrolmentId id) {
        var enrolment = seen(id);
        if (!isOwn(enrolment)) {
            throw new NotPermitted("A portfolio is filled by the person whose it is");
        }
        return enrolment;
    }

    List<Enrolment> visible(EnrolmentFilter filter, Optional<Place> place, int limit) {
        if (answersForProgrammes()) {
            return enrolments.matching(filter, null, List.of(), place, limit);
        }
        var worker = caller.worker();
        return enrolments.matching(filter, worker, colleagues.below(worker), place, limit);
    }

    private boolean answersForProgrammes() {
        return caller.is(Roles.ACADEMY) || caller.is(Roles.WORKFORCE);
    }

    private boolean isOwn(Enrolment enrolment) {
        return caller.ifWorker().filter(enrolment.workerId()::equals).isPresent();
    }

    private boolean accompanies(Enrolment enrolment) {
        return caller.ifWorker().filter(worker -> isWith(worker, enrolment)).isPresent();
    }

    private boolean isWith(WorkerId worker, Enrolment enrolment) {
        return enrolment.supporters().include(worker) || colleagues.standsAbove(worker, enrolment.workerId());
    }
}
