package org.holdfast.benchmarks.speed;

import java.util.Random;
import java.util.function.Supplier;
import org.holdfast.benchmarks.load.Callers;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.contracts.TypedId;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** A school's system refers two children, as often as the day brings it. */
final class Intake implements Usage {

    private final Families families = Families.everywhere(new Random());

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public ServiceName service() {
        return ServiceName.REFERRAL;
    }

    @Override
    public double aim() {
        return 0.6;
    }

    /** The key tells by its time that it is new, like the ids that the service makes. */
    @Override
    public Supplier<Request> requests(Running running) {
        var token = running.tokens().bearer("partner-school");
        var address = running.endpoints().of(service()).resolve("/v1/referrals");
        return () -> Request.post(address, token, TypedId.fresh().toString(), families.next());
    }

    /** With a fresh token. */
    static Callers callers(Ground ground) {
        var intake = new Intake();
        return new Callers(
                ground.running().endpoints().of(intake.service()),
                ground.conditions().callers(),
                intake.requests(ground.running()));
    }
}
