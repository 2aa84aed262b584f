package org.holdfast.directwork;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.work.Acquaintances;
import org.holdfast.directwork.work.Work;
import org.holdfast.platform.testing.openapi.PermissionTest;

@QuarkusTest
class DirectWorkPermissionTest extends PermissionTest {

    @Inject
    Acquaintances acquaintances;

    @Override
    protected Map<String, UUID> records() {
        var sasha = WorkerId.next();
        var rosie = acquaintances.childOf(sasha);
        var plan = Work.plan(sasha, rosie);
        return Map.of(
                "/v1/children/{id}", rosie.value(),
                "/v1/work-plans?childId={childId}", rosie.value(),
                "/v1/work-plans/{id}", UUID.fromString(plan),
                "/v1/work-plans/{id}/sessions/{sessionId}", UUID.fromString(Work.record(sasha, plan)));
    }
}
