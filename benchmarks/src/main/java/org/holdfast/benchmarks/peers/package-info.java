/** Programs of others that do similar work: what each is, how it is started, and what is asked of it. */
@NullMarked
package org.holdfast.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
