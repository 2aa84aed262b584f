package org.holdfast.workforce;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.platform.testing.openapi.OpenApiTest;

@QuarkusTest
class WorkforceOpenApiTest extends OpenApiTest {}
