package org.holdfast.workforce;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.holdfast.platform.testing.openapi.PermissionTest;

@QuarkusTest
class WorkforcePermissionTest extends PermissionTest {

    /** This service knows people and no child. */
    @Override
    protected Map<String, UUID> records() {
        return Map.of();
    }
}
