package org.holdfast.directwork;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.platform.testing.openapi.OpenApiTest;

@QuarkusTest
class DirectWorkOpenApiTest extends OpenApiTest {}
