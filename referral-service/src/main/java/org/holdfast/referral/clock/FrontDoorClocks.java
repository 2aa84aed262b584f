package org.holdfast.referral.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.platform.time.WorkingDays;

/** By when things at the front door are due, by statutory guidance and by the council's own limits. */
@ApplicationScoped
public class FrontDoorClocks {

    private final FrontDoorPolicy policy;
    private final WorkingDays workingDays;
    private final OpeningHours hours;

    FrontDoorClocks(FrontDoorPolicy policy, WorkingDays workingDays) {
        this.policy = policy;
        this.workingDays = workingDays;
        this.hours = OpeningHours.of(policy.openingHours());
    }

    public DueOnReceipt onReceipt(Instant received) {
        var decideOn = workingDays.after(received, policy.decideWorkingDays());
        return new DueOnReceipt(
                decideOn, endOf(decideOn), endOf(workingDays.after(received, policy.acknowledgeWorkingDays())));
    }

    /** By when partners have to answer; nothing is due where nothing has to be asked. */
    public Optional<Instant> informationDue(Rag rag, Instant from) {
        return switch (rag) {
            case RED -> Optional.of(after(from, policy.information().red(), rag));
            case AMBER -> Optional.of(after(from, policy.information().amber(), rag));
            case GREEN -> Optional.of(after(from, policy.information().green(), rag));
            case BLUE -> Optional.empty();
        };
    }

    public Instant urgentAuthorisationDue(Instant decided) {
        return decided.plus(policy.urgentAuthorisation());
    }

    /** From this moment on, what is due at the later one is about to be late. */
    public Duration warnBefore() {
        return policy.dueSoon();
    }

    /** A contact since then makes another one a repeat concern. */
    public Instant repeatConcernSince(Instant now) {
        return now.minus(Duration.ofDays(policy.repeatConcernDays()));
    }

    /** A referral since then makes another one a re-referral. */
    public Instant reReferralSince(Instant now) {
        return now.atZone(WorkingDays.ENGLAND)
                .minusMonths(policy.reReferralMonths())
                .toInstant();
    }

    private Instant after(Instant from, Duration time, Rag rag) {
        var inOpeningHours =
                policy.information().inOpeningHours().orElse(Set.of()).contains(rag);
        return inOpeningHours ? hours.after(from, time, workingDays) : from.plus(time);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingDays.ENGLAND).toInstant();
    }
}
