package org.holdfast.referral;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.platform.testing.openapi.FuzzTest;

@QuarkusTest
class ReferralFuzzTest extends FuzzTest {}
