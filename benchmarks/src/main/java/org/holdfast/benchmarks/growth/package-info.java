/**
 * Databases filled as if five years had passed, for as many councils as are wanted. It goes past the services and their rules, which
 * no product may: a benchmark's own door, for the databases of a bench's own run.
 */
@NullMarked
package org.holdfast.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
