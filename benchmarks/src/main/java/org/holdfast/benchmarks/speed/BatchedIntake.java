package org.holdfast.benchmarks.speed;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.contracts.TypedId;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** All that a school has to tell at the end of a day: many referrals in one request, beside what they would ask of the database one by one. */
final class BatchedIntake implements Usage {

    private static final int LINES = 16;

    private final Intake one = new Intake();
    private final Families families = Families.everywhere(new Random());

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public ServiceName service() {
        return ServiceName.REFERRAL;
    }

    @Override
    public double aim() {
        return 0.85;
    }

    @Override
    public Usage limitedBy() {
        return one;
    }

    @Override
    public int each() {
        return LINES;
    }

    @Override
    public Supplier<Request> requests(Running running) {
        var token = running.tokens().bearer("partner-school");
        var address = running.endpoints().of(service()).resolve("/v1/referrals/batch");
        return () -> Request.postLines(
                address, token, Stream.generate(this::line).limit(LINES).collect(Collectors.joining("\n", "", "\n")));
    }

    private String line() {
        return "{\"key\": \"%s\", \"referral\": %s}"
                .formatted(TypedId.fresh(), families.next().strip().replace("\n", " "));
    }
}
