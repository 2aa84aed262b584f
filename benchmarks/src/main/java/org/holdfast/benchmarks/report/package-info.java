/** Figures, what they say together, and whether one has moved since the report that was kept. */
@NullMarked
package org.holdfast.benchmarks.report;

import org.jspecify.annotations.NullMarked;
