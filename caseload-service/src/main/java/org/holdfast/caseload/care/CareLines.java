package org.holdfast.caseload.care;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.function.Function;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** The types of line with which other systems tell of a child's care. Each is about the child's case. */
class CareLines {

    @Produces
    @Singleton
    LineType<PastLegalStatus> legalStatus(CareRecords records) {
        return new CareLine<>("LEGAL_STATUS", PastLegalStatus.class, line -> {
            var past = line.data();
            var detail = new Details().and("began", past.began()).and("ended", past.ended());
            return records.keep(line, CareKind.LEGAL_STATUS, past.code(), past.from(), past.until(), detail.told());
        });
    }

    @Produces
    @Singleton
    LineType<PastPlacement> placement(CareRecords records) {
        return new CareLine<>("PLACEMENT", PastPlacement.class, line -> {
            var past = line.data();
            var detail = new Details()
                    .and("provider", past.provider())
                    .and("began", past.began())
                    .and("ended", past.ended())
                    .and("changed", past.changed())
                    .and("postcode", past.postcode())
                    .and("urn", past.urn())
                    .and("authority", past.authority());
            return records.keep(line, CareKind.PLACEMENT, past.code(), past.from(), past.until(), detail.told());
        });
    }

    @Produces
    @Singleton
    LineType<PastHealth> health(CareRecords records) {
        return new CareLine<>("HEALTH", PastHealth.class, line -> {
            var past = line.data();
            return records.keep(
                    line,
                    CareKind.HEALTH,
                    past.kind().name(),
                    past.on(),
                    past.on(),
                    new Details().and("score", past.score()).told());
        });
    }

    @Produces
    @Singleton
    LineType<PastAdoptionStep> adoption(CareRecords records) {
        return new CareLine<>(
                "ADOPTION_STEP",
                PastAdoptionStep.class,
                line -> records.keep(
                        line,
                        CareKind.ADOPTION,
                        line.data().step().name(),
                        line.data().on(),
                        line.data().on(),
                        Map.of()));
    }

    @Produces
    @Singleton
    LineType<PastMissing> missing(CareRecords records) {
        return new CareLine<>("MISSING_EPISODE", PastMissing.class, line -> {
            var past = line.data();
            var detail = new Details()
                    .and("interviewOffered", past.interviewOffered())
                    .and("interviewAccepted", past.interviewAccepted());
            return records.keep(line, CareKind.MISSING, past.code(), past.from(), past.until(), detail.told());
        });
    }

    @Produces
    @Singleton
    LineType<PastPermanencePlan> permanencePlan(CareRecords records) {
        return new CareLine<>(
                "PERMANENCE_PLAN",
                PastPermanencePlan.class,
                line -> records.keep(
                        line,
                        CareKind.PERMANENCE_PLAN,
                        line.data().plan().name(),
                        line.data().from(),
                        null,
                        Map.of()));
    }

    @Produces
    @Singleton
    LineType<PastReviewingOfficerContact> reviewingOfficerContact(CareRecords records) {
        return new CareLine<>(
                "REVIEWING_OFFICER_CONTACT",
                PastReviewingOfficerContact.class,
                line -> records.keep(
                        line,
                        CareKind.REVIEWING_OFFICER_CONTACT,
                        CareKind.REVIEWING_OFFICER_CONTACT.name(),
                        line.data().on(),
                        line.data().on(),
                        Map.of()));
    }

    @Produces
    @Singleton
    LineType<PastLeavingCare> leavingCare(CareRecords records) {
        return new CareLine<>("LEAVING_CARE", PastLeavingCare.class, line -> {
            var past = line.data();
            var detail = new Details()
                    .and("activity", past.activity())
                    .and("accommodation", past.accommodation())
                    .and("eligibility", past.eligibility())
                    .and("pathwayReviewOn", past.pathwayReviewOn());
            return records.keep(line, CareKind.LEAVING_CARE, past.inTouch(), past.on(), past.on(), detail.told());
        });
    }

    private record CareLine<T>(String name, Class<T> data, Function<PastLine<T>, TypedId> keeping)
            implements LineType<T> {

        @Override
        public TypedId take(PastLine<T> line) {
            return keeping.apply(line);
        }
    }
}
