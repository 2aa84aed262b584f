package org.holdfast.referral;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.platform.testing.openapi.OpenApiTest;

@QuarkusTest
class ReferralOpenApiTest extends OpenApiTest {}
