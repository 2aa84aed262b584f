package org.holdfast.directwork;

import org.holdfast.platform.testing.ArchitectureTest;

class DirectWorkArchitectureTest extends ArchitectureTest {}
