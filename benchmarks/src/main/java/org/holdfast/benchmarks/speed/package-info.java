/** What {@code ./holdfast bench} measures: the four services as users run them, each figure beside its limit. */
@NullMarked
package org.holdfast.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
