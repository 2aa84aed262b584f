package org.holdfast.directwork;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.platform.testing.openapi.FuzzTest;

@QuarkusTest
class DirectWorkFuzzTest extends FuzzTest {}
