/** Requests sent to a service by several callers at once, and how long each took. */
@NullMarked
package org.holdfast.benchmarks.load;

import org.jspecify.annotations.NullMarked;
