package org.holdfast.benchmarks.speed;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.holdfast.benchmarks.growth.Numbered;
import org.holdfast.benchmarks.growth.Size;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.contracts.TypedId;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** The front door knows a name and a birthday, and asks whether there is such a child. */
record LookingForAChild(Size size) implements Usage {

    private static final int DIFFERENT = 300;

    @Override
    public String name() {
        return "search for a child";
    }

    @Override
    public ServiceName service() {
        return ServiceName.REFERRAL;
    }

    @Override
    public double aim() {
        return 0.5;
    }

    @Override
    public Supplier<Request> requests(Running running) {
        var token = running.tokens().bearer("dana.frontdoor");
        var address = running.endpoints().of(service()).resolve("/v1/children/searches");
        var known = known(running);
        var next = new AtomicInteger();
        return () -> Request.post(
                address,
                token,
                TypedId.fresh().toString(),
                known.get(Math.floorMod(next.getAndIncrement(), known.size())));
    }

    private List<String> known(Running running) {
        var ids = new Random(size.children())
                .longs(DIFFERENT, 0, size.children())
                .mapToObj(number -> "'" + Numbered.CHILD.id(number) + "'")
                .collect(Collectors.joining(","));
        try {
            return Rows.of(
                    running,
                    service(),
                    "select full_name, date_of_birth from child where id in (" + ids + ")",
                    row -> "{\"fullName\": \"%s\", \"dateOfBirth\": \"%s\"}"
                            .formatted(row.getString(1), row.getString(2)));
        } catch (SQLException e) {
            throw new CannotMeasure("Whom to look for cannot be read: " + e.getMessage(), e);
        }
    }
}
