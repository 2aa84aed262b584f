package org.holdfast.referral.earlyhelp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import org.holdfast.contracts.EarlyHelpEvent;
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;

/** How early help went on before, each step by the verb of today. */
@ApplicationScoped
class ImportedSteps {

    private final EarlyHelpPlans plans;
    private final Outbox outbox;
    private final Clock clock;

    ImportedSteps(EarlyHelpPlans plans, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Produces
    @Dependent
    LineType<StartHelp> start() {
        return new Step<>("EARLY_HELP_START", StartHelp.class, EarlyHelpPlan::start);
    }

    @Produces
    @Dependent
    LineType<CompleteAssessment> assessment() {
        return new Step<>(
                "EARLY_HELP_ASSESSMENT",
                CompleteAssessment.class,
                (plan, data, now) -> plan.completeAssessment(data.completedOn(), now));
    }

    @Produces
    @Dependent
    LineType<RecordReview> review() {
        return new Step<>("EARLY_HELP_REVIEW", RecordReview.class, EarlyHelpPlan::review);
    }

    @Produces
    @Dependent
    LineType<EndPlan> ending() {
        return new Step<>("EARLY_HELP_ENDING", EndPlan.class, (plan, data, now) -> plan.close(data.ending(), now));
    }

    @FunctionalInterface
    private interface Verb<T> {
        EarlyHelpEvent apply(EarlyHelpPlan plan, T data, Instant now);
    }

    private final class Step<T> implements LineType<T> {

        private final String name;
        private final Class<T> data;
        private final Verb<T> verb;

        Step(String name, Class<T> data, Verb<T> verb) {
            this.name = name;
            this.data = data;
            this.verb = verb;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Class<T> data() {
            return data;
        }

        @Override
        public TypedId take(PastLine<T> line) {
            var plan = plans.get(line.about(EarlyHelpPlanId::new));
            outbox.publish(verb.apply(plan, line.data(), clock.instant()));
            return plan.id();
        }
    }
}
