/** How well the child index knows a child again, and how fast. */
@NullMarked
package org.holdfast.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
