package org.holdfast.workforce.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Time on programmes, with what was held, seen and shown on them. */
@ApplicationScoped
class ImportedEnrolment implements LineType<PastEnrolment> {

    private final Enrolling enrolling;
    private final Enrolments enrolments;
    private final Clock clock;

    ImportedEnrolment(Enrolling enrolling, Enrolments enrolments, Clock clock) {
        this.enrolling = enrolling;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ENROLMENT";
    }

    @Override
    public Class<PastEnrolment> data() {
        return PastEnrolment.class;
    }

    @Override
    public TypedId take(PastLine<PastEnrolment> line) {
        var past = line.data();
        var by = line.by();
        var now = clock.instant();
        var enrolment = enrolments.get(enrolling.enrol(line.id(EnrolmentId::new), past.start()));
        if (past.agreement() != null) {
            enrolment.agree(past.agreement().on(), now);
        }
        past.reviews().forEach(review -> enrolment.hold(review, by, now));
        past.observations().forEach(observation -> enrolment.observe(observation, by, now));
        past.evidence().forEach(piece -> enrolment.show(EvidenceId.next(), piece, now));
        past.extensions().forEach(extension -> enrolling.tell(enrolment, enrolment.extend(extension, by, now)));
        past.judgements().forEach(judgement -> judge(enrolment, judgement, by, now));
        if (past.withdrawal() != null) {
            enrolling.tell(enrolment, enrolment.withdraw(past.withdrawal(), now));
        }
        return enrolment.id();
    }

    /** The assessor whom the line names recommended; whoever recorded it need not be that person. */
    private void judge(Enrolment enrolment, PastJudgement judgement, WorkerId by, Instant now) {
        var assessor = Objects.requireNonNullElse(enrolment.supporters().assessorId(), by);
        enrolment.recommend(judgement.recommendation(), assessor, now).forEach(fact -> enrolling.tell(enrolment, fact));
        if (judgement.panel() != null) {
            enrolling.tell(enrolment, enrolment.decide(judgement.panel(), by, now));
        }
    }
}
