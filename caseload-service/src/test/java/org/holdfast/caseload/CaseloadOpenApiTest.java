package org.holdfast.caseload;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.platform.testing.openapi.OpenApiTest;

@QuarkusTest
class CaseloadOpenApiTest extends OpenApiTest {}
