package org.holdfast.workforce;

import io.quarkus.test.junit.QuarkusTest;
import org.holdfast.platform.testing.DataMapTest;

@QuarkusTest
class WorkforceDataMapTest extends DataMapTest {}
