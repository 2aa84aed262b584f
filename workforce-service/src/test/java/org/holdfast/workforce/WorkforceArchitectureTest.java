package org.holdfast.workforce;

import org.holdfast.platform.testing.ArchitectureTest;

class WorkforceArchitectureTest extends ArchitectureTest {}
