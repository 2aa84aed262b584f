package org.holdfast.caseload;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.platform.testing.openapi.FuzzTest;

@QuarkusTest
class CaseloadFuzzTest extends FuzzTest {}
