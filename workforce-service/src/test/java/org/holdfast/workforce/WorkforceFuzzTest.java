package org.holdfast.workforce;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.platform.testing.openapi.FuzzTest;

@QuarkusTest
class WorkforceFuzzTest extends FuzzTest {}
